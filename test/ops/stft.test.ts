// Short-time Fourier transforms, both ways, against sums as they stand.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createFourier, expPhase, type Fourier, istft, stft } from "../../ops/stft.ts";
import type { Tensor } from "../../src/tensor.ts";
import * as reference from "../../ops/reference/fourier.ts";
import { table } from "../../ops/reference/rows.ts";
import { devices, Draws, expectClose, expectRows, guarded, soil, SUMS, upload } from "./operands.ts";

const test = suite("stft");
const { own } = devices;

/** The tables of a transform, with NaN behind each. */
async function fourierOf(n: number, hop: number): Promise<Fourier> {
  const tables = createFourier(own, n, hop);
  const guard = async (table: Tensor) => guarded(own, await table.read(), table.shape);
  const [analysis, synthesis, window] = [tables.analysis, tables.synthesis, tables.window].map(guard);
  return { n_fft: n, hop, analysis: await analysis!, synthesis: await synthesis!, window: await window! };
}

// n, hop, samples: odd lengths, the shortest that reflection allows, a hop that does not divide n.
const TRANSFORMS = [
  [20, 5, 300],
  [20, 5, 11],
  [20, 5, 1237],
  [16, 7, 100],
  [4, 1, 3],
  [64, 64, 129],
] as const;

for (const [n, hop, samples] of TRANSFORMS) {
  test(`transform of ${samples} samples, n ${n}, hop ${hop}`, async () => {
    const x = new Draws(1).numbers(samples);
    const { re, im } = reference.stft(x, n, hop);
    const bins = n / 2 + 1;
    const columns = 4 * Math.ceil((2 * bins) / 4);
    soil(own, [re.length, columns]);
    const out = stft(upload(own, x), await fourierOf(n, hop));
    assert.equal([...out.shape], [re.length, columns]);
    const values = await out.read();
    const part = (wave: (angle: number) => number) =>
      table(re.length, bins, (m, k) => {
        const [magnitude, angle] = [values[m * columns + k]!, values[m * columns + bins + k]!];
        return magnitude * wave(angle);
      }).flat();
    expectClose(part(Math.cos), re.flat(), SUMS, "real");
    // The bins 0 and n / 2 and the first frame are real: exactly, so that their angles do not jump.
    const sines = part((angle) => (angle === Math.fround(Math.PI) ? 0 : Math.sin(angle)));
    expectClose(sines, im.flat(), SUMS, "imaginary");
    values.forEach((value, i) => {
      if (i % columns >= 2 * bins) assert.is(value, 0, `column ${i % columns} only fills up`);
      const k = (i % columns) - bins;
      if (k !== 0 && k !== n / 2 && !(i < columns && k > 0 && k < bins)) return;
      assert.ok(value === 0 || value === Math.fround(Math.PI), `frame ${Math.floor(i / columns)}, bin ${k}`);
    });
  });

  if (hop > n / 2) continue; // samples between the windows have no weight
  test(`inverse of ${samples} samples, n ${n}, hop ${hop}`, async () => {
    const draws = new Draws(2);
    const frames = Math.floor(samples / hop) + 1;
    const spectrum = { re: draws.rows(frames, n / 2 + 1), im: draws.rows(frames, n / 2 + 1) };
    const pairs = spectrum.re.map((row, m) => row.map((re, k) => [re, spectrum.im[m]![k]!]));
    const expected = reference.istft(spectrum, hop);
    const fourier = await fourierOf(n, hop);
    await expectRows(own, expected, SUMS, "inverse", () => istft(upload(own, pairs), fourier));
  });
}

test("there and back", async () => {
  const [n, hop, samples] = [20, 5, 400];
  const x = new Draws(3).numbers(samples);
  const fourier = await fourierOf(n, hop);
  const values = await stft(upload(own, x), fourier).read();
  const pairs = table(samples / hop + 1, n / 2 + 1, (m, k) => m * 24 + k).map((row) =>
    row.map((at) => {
      const [magnitude, angle] = [values[at]!, values[at + n / 2 + 1]!];
      return [magnitude * Math.cos(angle), magnitude * Math.sin(angle)];
    }),
  );
  await expectRows(own, x, SUMS, "there and back", () => istft(upload(own, pairs), fourier));
});

test("the head of iSTFTNet equals the loop", async () => {
  for (const [frames, bins] of [
    [1, 1],
    [67, 11],
    [3, 33],
  ] as const) {
    const draws = new Draws(4);
    const x = table(frames, 2 * bins, (_, c) => draws.numbers(1, c < bins ? 1.5 : 4)[0]!);
    const { re, im } = reference.expPhase(x);
    const pairs = re.map((row, m) => row.map((value, k) => [value, im[m]![k]!]));
    await expectRows(own, pairs, SUMS, `[${frames}, ${bins}]`, () => expPhase(upload(own, x)));
  }
});

test.run();
