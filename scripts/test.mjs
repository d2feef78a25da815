// `npm test [-- pattern]`: sets up what is missing, then runs the test files one after the other, each in a process of
// its own, and fails if one does.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setup } from "./setup.mjs";

const root = await setup();
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
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, ["--enable-source-maps", join(folder, name)], {
    cwd: root,
    stdio: "inherit",
  });
  process.stdout.write(`${name}: ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
  return status !== 0;
});
process.stdout.write(
  failed.length === 0 ? `${files.length} test files passed\n` : `failed: ${failed.join(", ")}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
