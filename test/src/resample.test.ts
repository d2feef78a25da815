// Resampling against exact sines.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { resample, resampleStream } from "../../src/resample.ts";
import { join32 } from "../../src/join.ts";
import { relativeRmse } from "../golden.ts";

const test = suite("resample");
const HERTZ = 440;

const sine = (length: number, sampleRate: number) =>
  Float32Array.from({ length }, (_, i) => 0.5 * Math.sin((2 * Math.PI * HERTZ * i) / sampleRate));

for (const [from, to] of [
  [44100, 24000],
  [48000, 24000],
  [16000, 24000],
  [8000, 24000],
  [22050, 24000],
  [24000, 44100],
] as const) {
  test(`a sine of ${HERTZ} Hz keeps its place and height from ${from} to ${to} Hz`, async () => {
    const seconds = 0.5;
    const found = await resample(sine(seconds * from, from), from, to);
    assert.is(found.length, seconds * to);
    const edge = 0.02 * to;
    const error = relativeRmse(found.slice(edge, -edge), sine(found.length, to).slice(edge, -edge));
    assert.ok(error <= 1e-4, `${error}`);
    assert.ok(found.every(Number.isFinite));
  });
}

test("what the lower rate cannot hold is gone", async () => {
  const high = Float32Array.from({ length: 24000 }, (_, i) => Math.sin((2 * Math.PI * 15000 * i) / 48000));
  const found = await resample(high, 48000, 24000);
  const middle = found.slice(500, -500);
  assert.ok(Math.hypot(...middle) / Math.sqrt(middle.length) < 1e-3);
});

test("the length is rounded to the nearest sample, whatever the rates", async () => {
  for (const [length, from, to] of [
    [1, 44100, 24000],
    [2, 44100, 24000],
    [1001, 44100, 24000],
    [4410, 44100, 24000],
    [333, 8000, 24000],
    [0, 48000, 24000],
  ] as const) {
    const found = await resample(sine(length, from), from, to);
    assert.is(found.length, Math.round((length * to) / from), `${length} from ${from}`);
  }
});

test("equal rates give the same samples in an array of their own", async () => {
  const samples = sine(100, 24000);
  const found = await resample(samples, 24000, 24000);
  assert.equal(found, samples);
  found[0] = 1;
  assert.is(samples[0], 0);
});

test("sound in pieces is what it is in one", async () => {
  const samples = Float32Array.from({ length: 40001 }, (_, i) => Math.sin(i * i * 1e-5));
  for (const [from, to] of [
    [44100, 24000],
    [8000, 24000],
    [24000, 24000],
  ] as const) {
    const whole = await resample(samples, from, to);
    for (const size of [1000, 4099]) {
      const pieces = Array.from({ length: Math.ceil(samples.length / size) }, (_, i) =>
        samples.subarray(i * size, (i + 1) * size),
      );
      const parts: Float32Array[] = [];
      for await (const part of resampleStream(pieces, from, to)) parts.push(part);
      const found = join32(parts);
      assert.is(found.length, whole.length);
      const most = whole.reduce((worst, value, i) => Math.max(worst, Math.abs(value - found[i]!)), 0);
      assert.ok(most <= 1e-6, `${from} to ${to} in pieces of ${size}: ${most}`);
    }
  }
});

test("the samples that are given stay as they are, and calls do not touch each other", async () => {
  const samples = sine(4800, 48000);
  const [first, second] = await Promise.all([
    resample(samples, 48000, 24000),
    resample(samples, 48000, 16000),
  ]);
  assert.equal(samples, sine(4800, 48000));
  assert.equal(await resample(samples, 48000, 24000), first);
  assert.equal(await resample(samples, 48000, 16000), second);
});

test.run();
