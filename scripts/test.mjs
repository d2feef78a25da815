// `npm test [-- pattern]`: sets up what is missing, then runs the test files, two at a time, each in a process of its
// own, and fails if one does. A file whose tests never end leaves Node with nothing to do and exit code 0: it passes only
// with uvu's summary.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setup } from "./setup.mjs";

const LIMIT_MS = 15 * 60 * 1000;
/** Much of a test is one thread's work on the host, while the GPU, or what plays one, waits. */
const AT_ONCE = 2;
/** What Dawn prints by itself when it looks for adapters first. */
const OF_DAWN = /Warning: maxDynamic\w+ artificially reduced .*\n/g;

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

/** Runs a file, prints what it said when it has ended, and gives whether it passed. */
function passes(name) {
  const begin = performance.now();
  const child = spawn(process.execPath, ["--enable-source-maps", join(folder, name)], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MS,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  }
  return new Promise((resolve) => {
    child.on("close", (status) => {
      const finished = /^\s*Total:/m.test(said);
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      const end = finished ? "" : "  the tests did not come to their end\n";
      process.stdout.write(`${name}\n${said.replace(OF_DAWN, "")}${end}  ${seconds} s\n`);
      resolve(status === 0 && finished);
    });
  });
}

const failed = [];
const waiting = [...files];
async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (!(await passes(name))) failed.push(name);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
process.stdout.write(
  failed.length === 0 ? `${files.length} test files passed\n` : `failed: ${failed.sort().join(", ")}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
