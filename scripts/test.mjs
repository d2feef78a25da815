// `npm test [-- pattern]`: sets up what is missing, then runs the test files one after the other, each in a process of
// its own, and fails if one does. A file whose tests never end leaves Node with nothing to do and exit code 0: it passes
// only with uvu's summary.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setup } from "./setup.mjs";

const LIMIT_MS = 15 * 60 * 1000;

const root = await setup({ speech: true, browser: true });
const pattern = new RegExp(process.argv[2] ?? "");
const folder = join(root, "dist/test");
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".test.js") && pattern.test(name))
  .sort();
if (files.length === 0) {
  process.stderr.write(`test: no test file matches ${pattern}\n`);
  process.exit(1);
}
const failed = files.filter((name) => {
  process.stdout.write(`${name}\n`);
  const begin = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ["--enable-source-maps", join(folder, name)], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
    timeout: LIMIT_MS,
  });
  const finished = /^\s*Total:/m.test(stdout);
  process.stdout.write(stdout);
  if (!finished) process.stdout.write("  the tests did not come to their end\n");
  process.stdout.write(`  ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
  return status !== 0 || !finished;
});
process.stdout.write(
  failed.length === 0 ? `${files.length} test files passed\n` : `failed: ${failed.join(", ")}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
