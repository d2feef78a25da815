// `npm run test:browser [-- pattern]`: the test files that Node runs, in Chromium, and a table of them.

import { browserFiles, runInWorkers } from "./suite.ts";

const pattern = new RegExp(process.argv[2] ?? "");
const files = browserFiles.filter((file) => pattern.test(file));
const failed: string[] = [];
const sums = { passed: 0, skipped: 0, total: 0, seconds: 0 };

const row = (name: string, { passed, skipped, total, seconds }: typeof sums) =>
  `| ${name} | ${passed} of ${total} | ${skipped} | ${seconds.toFixed(1)} |\n`;

process.stdout.write("| file | passed | skipped | s |\n|---|---|---|---|\n");
await runInWorkers(
  files.map((file) => ({ file })),
  (outcome) => {
    process.stdout.write(row(outcome.file, outcome));
    for (const key of ["passed", "skipped", "total", "seconds"] as const) sums[key] += outcome[key];
    if (!outcome.failed) return;
    failed.push(outcome.file);
    process.stdout.write(outcome.output);
  },
);
process.stdout.write(row(`${files.length} files`, sums));
if (failed.length > 0) process.stdout.write(`failed: ${failed.join(", ")}\n`);
process.exit(failed.length > 0 ? 1 : 0);
