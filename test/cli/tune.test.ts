// `formant tune` as a process, and what a process after it finds.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createDevice } from "../../src/device.ts";
import { userCache } from "../../src/node/cache.ts";
import { formant } from "./formant.ts";

const test = suite("tune");

// The driver's own cache of compiled kernels stays where it is.
process.env.MESA_SHADER_CACHE_DIR ??= userCache();
const root = mkdtempSync(join(tmpdir(), "formant-tune-"));
process.env.XDG_CACHE_HOME = root;
test.after(() => rmSync(root, { recursive: true }));

function formantTune(...args: readonly string[]) {
  const { stdout, ...rest } = formant(["tune", ...args]);
  return { ...rest, stdout: stdout.toString() };
}

const SMALL = ["--filter", "csm depth qkv .* bf16$"];

test("it shows what each form takes, and a later process has the choice", async () => {
  const { status, stdout } = formantTune(...SMALL);
  assert.is(status, 0);
  assert.match(
    stdout,
    /^csm depth qkv 1,536 x 1,024, bf16 \(matvec 1x2048x1024\/2\)\n  SIZE 64 .* us  by rule/,
  );
  const [, changed] = /\n(\d) of 1 products run in another form from now on\n$/.exec(stdout)!;
  const chosen = /\n  SIZE (\d+) ROWS (\d) TOKENS (\d) .* chosen/.exec(stdout);
  const device = await createDevice();
  const constants = device.choices.toJSON()["matvec 1x2048x1024/2"];
  device.destroy();
  if (changed === "0") return assert.is(constants, undefined);
  assert.equal(Object.values(constants!), chosen!.slice(1).map(Number));
});

test("--json prints the table as it is shipped", () => {
  const { status, stdout, lines } = formantTune(...SMALL, "--json");
  assert.equal([status, lines], [0, []]);
  const [[adapter, table], ...others] = Object.entries(JSON.parse(stdout)) as [[string, object]];
  assert.equal([others, typeof adapter], [[], "string"]);
  assert.ok(Object.keys(table).every((key) => key === "matvec 1x2048x1024/2"));
});

test("a pattern that is none is named", () => {
  const { status, lines } = formantTune("--filter", "(");
  assert.equal([status, lines], [1, ['formant: --filter: "(" is no regular expression.']]);
});

test.run();
