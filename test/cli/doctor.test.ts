// `formant doctor` as a process, and the measure by which it hears.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bandLevels, levelDistance, SPOKEN_BAR, SPOKEN_SENTENCES } from "../../models/kokoro/spoken_check.ts";
import type { Diagnosis } from "../../models/diagnosis.ts";
import { showDiagnosis } from "../../models/diagnosis_text.ts";
import { uniforms } from "../../src/random.ts";
import { readGolden } from "../golden.ts";
import { formant } from "./formant.ts";

const test = suite("doctor");

const doctor = (...args: readonly string[]) => formant(["doctor", ...args]);

const levelsOf = (id: string) =>
  new Uint8Array(Buffer.from(SPOKEN_SENTENCES.find((sentence) => sentence.id === id)!.levels, "base64"));

async function goldenSound(id: string): Promise<Float32Array> {
  return (await readGolden(`kokoro/${id}.safetensors`)).get("audio")!.values as Float32Array;
}

// ---- the stored sounds

test("the goldens' levels are of PyTorch's sound, ten more sentences of ours; all in 100 kB", async () => {
  const ids = ["short", "medium", "blend_fast"];
  for (const id of ids) assert.equal(levelsOf(id), bandLevels(await goldenSound(id)));
  assert.equal(
    SPOKEN_SENTENCES.filter(({ from }) => from === "PyTorch").map(({ id }) => id),
    ids,
  );
  assert.is(SPOKEN_SENTENCES.length, 13);
  assert.ok(SPOKEN_SENTENCES.some(({ phonemes }) => phonemes.length > 250));
  assert.ok(readFileSync("models/kokoro/spoken_check.json").length < 100_000);
});

test("small differences are told from garbled speech", async () => {
  const sound = await goldenSound("medium");
  const levels = bandLevels(sound);
  assert.is(levelDistance(sound, levels), 0);
  // A duration one frame longer, in the middle.
  const at = 600 * 55;
  const longer = Float32Array.of(
    ...sound.subarray(0, at),
    ...sound.subarray(at - 600, at),
    ...sound.subarray(at),
  );
  const moved = levelDistance(longer, levels);
  assert.ok(moved < SPOKEN_BAR / 2, `${moved} dB`);
  const noise = Float32Array.from(uniforms(1, 0, 0, sound.length), (u) => 0.1 * (2 * u - 1));
  const wrong = {
    noise,
    silence: new Float32Array(sound.length),
    backwards: sound.toReversed(),
    half: sound.map((value, i) => (i < sound.length / 2 ? value : noise[i]!)),
    stuttering: sound.map((_, i) => sound[i - (i % 4800) + (i % 1200)]!),
    hissing: sound.map((value, i) => value + noise[i]! / 4),
  };
  for (const [name, samples] of Object.entries(wrong)) {
    const distance = levelDistance(samples, levels);
    if (process.env.FORMANT_SHOW) process.stdout.write(`  ${name}: ${distance.toFixed(1)} dB\n`);
    assert.ok(distance > SPOKEN_BAR, `${name}: ${distance} dB`);
  }
});

// ---- the command

test("it tells adapter, kernels and speech, for people and as JSON", () => {
  const { status, stdout, lines } = doctor("--json", "--speak", "short");
  assert.is(status, 0, lines.join("\n"));
  assert.equal(lines, []);
  const diagnosis = JSON.parse(stdout.toString()) as Diagnosis;
  const { adapters, adapter, kernels, limits, fallBack, speech, sound } = diagnosis;
  assert.ok(adapters.length > 0);
  assert.ok(adapter.features.includes("core-features-and-limits"));
  assert.ok(adapter.limits["maxStorageBufferBindingSize"]! >= 2 ** 27);
  assert.equal(kernels.wrong, []);
  assert.ok(kernels.results.length > 50 && limits.length === 2);
  assert.equal(fallBack, {});
  assert.is(speech!.sentences[0]!.id, "short");
  assert.ok(speech!.sentences[0]!.distance < 0.5, `${speech!.sentences[0]!.distance} dB`);
  assert.ok(sound);

  const text = showDiagnosis(diagnosis);
  assert.match(text, new RegExp(`^Adapters found\n  .+\nLooked at: ${adapter.name.slice(0, 8)}`));
  assert.match(text, /\nKernels: (\d+) of \1 cases of \d+ kernels that it runs right, .+ s\n/);
  assert.match(text, /\n  short +\d\.\d s +0\.\d\d dB  right\n/);
  assert.match(text, /\nFormant speaks on this adapter\.\n/);
});

test("what it cannot look at it says in one line", () => {
  const sentence = doctor("--speak", "short,nothing");
  assert.is(sentence.status, 1);
  assert.equal(sentence.lines.length, 1);
  assert.match(
    sentence.lines[0]!,
    /^formant: --speak: there is no sentence nothing, expected some of short, /,
  );
  const adapter = doctor("--adapter", "no such adapter");
  assert.is(adapter.status, 1);
  assert.equal(adapter.lines.length, 1);
  assert.match(adapter.lines[0]!, /^formant: device: no GPU adapter is called "no such adapter"/);
});

test.run();
