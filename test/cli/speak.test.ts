// The command line as a process, speaking with the real weights.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decodeWav } from "../../src/wav.ts";

const test = suite("command line");
const folder = mkdtempSync(join(tmpdir(), "formant-speak-"));

/** At twice the speed, which is half the work. */
const FAST = ["--seed", "1", "--speed", "2"];

function speak(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/src/cli/main.js", "speak", ...args], {
    input,
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr: stderr.toString() };
}

const rms = (samples: Float32Array) => Math.hypot(...samples) / Math.sqrt(samples.length);

test("a text becomes a WAV file, and --json says how", () => {
  const path = join(folder, "hello.wav");
  const { status, stdout, stderr } = speak(["Hello!", "-o", path, "--json", ...FAST]);
  assert.is(status, 0, stderr);
  const facts = JSON.parse(stdout.toString());
  const { sampleRate, channels } = decodeWav(readFileSync(path));
  assert.is(sampleRate, 24000);
  assert.is(channels.length, 1);
  assert.is(channels[0]!.length / sampleRate, facts.seconds);
  assert.ok(rms(channels[0]!) > 0.01, "it is not silent");
  assert.ok(
    channels[0]!.every((sample) => Math.abs(sample) < 1),
    "it does not clip",
  );
  for (const key of ["seconds", "realTimeFactor", "peakResidentBytes", "peakGpuBytes"]) {
    assert.ok(facts[key] > 0, key);
  }
  assert.ok(facts.phases.speak > 0 && facts.phases.load > 0, "durations of the phases");
  assert.is(facts.chunks[0].phonemes, "həlˈO!");
});

test("another process with the same seed makes the same bytes; a pipe gets the WAV and nothing else", () => {
  const { status, stdout, stderr } = speak(["-o", "-", ...FAST], "Hello!\n");
  assert.is(status, 0, stderr);
  assert.equal(stdout, readFileSync(join(folder, "hello.wav")));
  assert.not(stderr.includes("\x1b"), "no progress in a pipe");
});

test("text from a file, phonemes, and a voice file", () => {
  const text = join(folder, "text.txt");
  writeFileSync(text, "\uFEFFhˈI\r\n");
  const voice = join(folder, "flat.bin");
  writeFileSync(voice, new Float32Array(2 * 256).fill(0.05));
  const path = join(folder, "file.wav");
  const { status, stderr } = speak(["--input", text, "--phonemes", "--voice", voice, "-o", path]);
  assert.is(status, 0, stderr);
  assert.ok(existsSync(path));
});

test.run();
