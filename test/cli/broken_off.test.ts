// The command line as a process when it fails late: an interrupt, a full disk, a checkpoint that is cut. One line, and
// nothing half-written.

import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packagedKokoro, packagedKokoroFolder } from "../../src/node/packaged_kokoro.ts";

const test = suite("command line, broken off");
const PROGRAM = ["dist/src/cli/main.js", "speak"];
const TEXT = "This sentence is much too long to be spoken before somebody stops it, is it not?";

const emptyFolder = () => mkdtempSync(join(tmpdir(), "formant-broken-off-"));
const lastLine = (text: string) => text.trim().split("\n").at(-1)!;

test("an interrupt while it works leaves no file", async () => {
  const folder = emptyFolder();
  const child = spawn(process.execPath, [...PROGRAM, TEXT, "-o", join(folder, "out.wav"), "--json"]);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = new Promise<[number | null, string | null]>((done) =>
    child.on("close", (code, signal) => done([code, signal])),
  );
  setTimeout(() => child.kill("SIGINT"), 2500);
  const [code, signal] = await ended;
  // Before anything is loaded the signal ends it as it ends any program.
  assert.ok(code === 130 || signal === "SIGINT", `exit code ${code}, signal ${signal}`);
  if (code === 130) assert.is(lastLine(errors), "formant: interrupted.");
  assert.equal(readdirSync(folder), []);
});

test("a disk that is full: one line, exit code 1", () => {
  if (!existsSync("/dev/full")) return;
  const { status, stderr } = spawnSync(process.execPath, [...PROGRAM, "Hi!", "-o", "/dev/full"], {
    encoding: "utf8",
  });
  assert.is(status, 1, stderr);
  assert.match(lastLine(stderr), /^formant: --output: \/dev\/full cannot be written \(the disk is full\)/);
});

test("a checkpoint that is cut: one line, exit code 1, no file", async () => {
  await packagedKokoro();
  const folder = emptyFolder();
  const model = join(folder, "model");
  const output = join(folder, "sound");
  [model, output].forEach((path) => mkdirSync(path));
  copyFileSync(join(packagedKokoroFolder(), "config.json"), join(model, "config.json"));
  const whole = readFileSync(join(packagedKokoroFolder(), "model.safetensors"));
  writeFileSync(join(model, "model.safetensors"), whole.subarray(0, 1 << 20));
  const args = [...PROGRAM, "Hi!", "--model", model, "-o", join(output, "out.wav")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.is(status, 1, stderr);
  assert.match(lastLine(stderr), /^formant: .*model\.safetensors.*damaged/);
  assert.is(stdout, "");
  assert.equal(readdirSync(output), []);
});

test.run();
