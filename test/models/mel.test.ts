// Log-mel spectrograms against upstream's formula in f64 and transformers' feature extractor.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  MEL_FRONT_ENDS,
  melFilters,
  type MelFrontEnd,
  melSpectrogram,
  parseMelFrontEnd,
} from "../../models/hifigan/mel.ts";
import { FormantError } from "../../src/error.ts";
import { Fft } from "../../src/fft.ts";
import { normals } from "../../src/random.ts";
import { readGolden, relativeRmse } from "../golden.ts";

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly sr: number;
  readonly n_fft: number;
  readonly hop: number;
  readonly fmin: number;
  readonly fmax: number;
  readonly filter_rows?: number[];
}

const test = suite("mel");
const { cases } = JSON.parse(readFileSync("test/golden/hifigan/cases.json", "utf8")) as { cases: Case[] };
const golden = readGolden("hifigan/golden.safetensors");

const upstream = {
  num_mels: 80,
  n_fft: 1024,
  hop_size: 256,
  win_size: 1024,
  sampling_rate: 22050,
  fmin: 0,
  fmax: 8000,
};

function frontEndOf({ id, sr, n_fft, hop, fmin, fmax }: Case): MelFrontEnd {
  if (id === "speecht5") return MEL_FRONT_ENDS.speecht5;
  return parseMelFrontEnd(
    { ...upstream, sampling_rate: sr, n_fft, hop_size: hop, fmin, fmax },
    "config.json",
  );
}

for (const one of cases.filter(({ kind }) => kind === "log-mel")) {
  const { id } = one;

  test(`${id}: every value is within 1e-5`, async () => {
    const frontEnd = frontEndOf(one);
    const tensors = await golden;
    const expected = tensors.get(`${id}.mel`)!;
    const { frames, values } = melSpectrogram(tensors.get(`${id}.pcm16`)!.values as Float32Array, frontEnd);
    assert.equal([frames, frontEnd.mels], expected.shape);
    expected.values.forEach((value, i) =>
      assert.ok(Math.abs(values[i]! - value) <= 1e-5, `value ${i} is ${values[i]}, expected ${value}`),
    );
  });

  const { filter_rows: rows } = one;
  if (!rows) continue;
  test(`${id}: the filters are librosa's`, async () => {
    const filters = melFilters(frontEndOf(one));
    const tensors = await golden;
    const sums = filters.map((filter) => filter.reduce((sum, weight) => sum + weight, 0));
    assert.ok(relativeRmse(sums, tensors.get(`${id}.filter_sums`)!.values) <= 1e-6);
    const some = rows.flatMap((row) => [...filters[row]!]);
    assert.ok(relativeRmse(some, tensors.get(`${id}.filter_rows`)!.values) <= 1e-6);
  });
}

test("the published front end is that of upstream's config.json", () => {
  assert.equal(parseMelFrontEnd(upstream, "config.json"), MEL_FRONT_ENDS.hifigan);
});

test("a window shorter than the transform lies in its middle", () => {
  const frontEnd = parseMelFrontEnd(
    { ...upstream, n_fft: 64, win_size: 32, hop_size: 16, num_mels: 4 },
    "config.json",
  );
  const samples = normals(3, 0, 0, 100);
  const { values } = melSpectrogram(samples, frontEnd);
  const start = 3 * 16 - 24 + 16; // of the window of frame 3
  const magnitudes = Array.from({ length: 33 }, (_, bin) => {
    let [re, im] = [0, 0];
    for (let i = 0; i < 32; i++) {
      const value = (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / 32)) * samples[start + i]!;
      re += value * Math.cos((2 * Math.PI * bin * i) / 64);
      im -= value * Math.sin((2 * Math.PI * bin * i) / 64);
    }
    return Math.sqrt(re * re + im * im + 1e-9);
  });
  melFilters(frontEnd).forEach((filter, band) => {
    const sum = filter.reduce((all, weight, bin) => all + weight * magnitudes[bin]!, 0);
    const expected = Math.log(Math.max(1e-5, sum));
    assert.ok(Math.abs(values[3 * 4 + band]! - expected) <= 1e-6, `${values[3 * 4 + band]} ${expected}`);
  });
});

test("the transform is the sum that it stands for", () => {
  for (const n of [1, 2, 8, 64]) {
    const [x, y] = [normals(1, 0, 0, n), normals(2, 0, 0, n)];
    const [re, im] = [Float64Array.from(x), Float64Array.from(y)];
    new Fft(n).transform(re, im);
    for (let k = 0; k < n; k++) {
      let [a, b] = [0, 0];
      for (let i = 0; i < n; i++) {
        const [c, s] = [Math.cos((2 * Math.PI * i * k) / n), -Math.sin((2 * Math.PI * i * k) / n)];
        a += x[i]! * c - y[i]! * s;
        b += x[i]! * s + y[i]! * c;
      }
      assert.ok(Math.hypot(re[k]! - a, im[k]! - b) <= 1e-12 * n, `${n}: ${k}`);
    }
  }
});

for (const [settings, message] of [
  [{ n_fft: 1000 }, /n_fft is 1000, expected a power of two/],
  [{ win_size: 2048 }, /win_size is 2048, expected at most 1024/],
  [{ hop_size: 255 }, /hop_size is 255/],
  [{ fmax: 12000 }, /fmax is 12000, expected above fmin, at most 11025/],
  [{ num_mels: 0 }, /num_mels is 0, expected a positive integer/],
] as const) {
  test(`${JSON.stringify(settings)} is refused`, () => {
    assert.throws(
      () => parseMelFrontEnd({ ...upstream, ...settings }, "config.json"),
      (error: unknown) => error instanceof FormantError && message.test(error.message),
    );
  });
}

test("a sound that is too short to reflect is refused", () => {
  assert.throws(
    () => melSpectrogram(new Float32Array(384), MEL_FRONT_ENDS.hifigan),
    /has 384 samples, expected more than 384/,
  );
  assert.is(melSpectrogram(new Float32Array(385), MEL_FRONT_ENDS.hifigan).frames, 1);
});

test.run();
