// Normalisations against PyTorch and the plain loop, with the threads of a GPU and those of software.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { adaptiveInstanceNorm, adaptiveLayerNorm, layerNorm, rmsNorm } from "../../ops/norm.ts";
import { type Format, FORMATS } from "../../ops/weight.ts";
import type { Device } from "../../src/device.ts";
import * as matrix from "../../ops/reference/matrix.ts";
import * as reference from "../../ops/reference/norm.ts";
import type { Rows } from "../../ops/reference/rows.ts";
import { casesOf } from "./goldens.ts";
import { devices, Draws, expectClose, expectRows, packed, ROUNDINGS, SUMS, upload } from "./operands.ts";

const test = suite("norm");
const { own, gpu } = devices;

// ---- PyTorch

for (const { id, attrs, bar, y, input } of casesOf("layer_norm")) {
  test(`${id} equals PyTorch`, async () => {
    for (const device of [own, gpu]) {
      const [x, gain, bias] = [input("x").rows, input("w").values, input("b").values];
      await expectRows(device, y.rows, bar, id, () =>
        layerNorm(upload(device, x), upload(device, gain), upload(device, bias), { eps: attrs.eps! }),
      );
    }
  });
}

// ---- the plain loop

// A row is shared by 8 or 64 threads.
const ROWS = [
  [1, 1],
  [5, 2],
  [1, 7],
  [3, 64],
  [67, 65],
  [2, 769],
] as const;

for (const [T, C] of ROWS) {
  test(`layer norm of [${T}, ${C}] equals the loop`, async () => {
    const draws = new Draws(1);
    const x = draws.rows(T, C, 2, 3);
    const residual = draws.rows(T, C, 2, -1);
    const [gain, bias] = [draws.numbers(C, 0.1, 1), draws.numbers(C)];
    const style = draws.numbers(2 * C, 0.5);
    for (const device of [own, gpu]) {
      const up = (values: readonly unknown[]) => upload(device, values);
      await expectRows(device, reference.layerNorm(x, gain, bias, { eps: 1e-5 }), SUMS, "plain", () =>
        layerNorm(up(x), up(gain), up(bias), { eps: 1e-5 }),
      );
      const fused = { eps: 1e-3, residual, slope: 0.2 };
      await expectRows(device, reference.layerNorm(x, gain, bias, fused), SUMS, "fused", () =>
        layerNorm(up(x), up(gain), up(bias), { ...fused, residual: up(residual) }),
      );
      await expectRows(device, reference.adaptiveLayerNorm(x, style, fused), SUMS, "adaptive", () =>
        adaptiveLayerNorm(up(x), up([style]), { ...fused, residual: up(residual) }),
      );
    }
  });
}

for (const [T, K] of [
  [1, 4],
  [3, 252],
  [67, 260],
] as const) {
  test(`RMS norm of [${T}, ${K}] equals the loop`, async () => {
    const draws = new Draws(6);
    const [x, gain] = [draws.rows(T, K, 2, 1), draws.numbers(K, 0.1, 1)];
    for (const device of [own, gpu]) {
      await expectRows(device, matrix.rmsNorm(x, gain, 1e-5), SUMS, `[${T}, ${K}]`, () =>
        rmsNorm(upload(device, x), upload(device, gain), 1e-5),
      );
    }
  });
}

test("layer norm of a small variation about a large mean", async () => {
  const draws = new Draws(5);
  const x = draws.rows(4, 769, 1, 1000);
  const [gain, bias] = [draws.numbers(769, 0.1, 1), draws.numbers(769)];
  for (const device of [own, gpu]) {
    const up = (values: readonly unknown[]) => upload(device, values);
    await expectRows(device, reference.layerNorm(x, gain, bias, { eps: 1e-5 }), SUMS, "mean 1000", () =>
      layerNorm(up(x), up(gain), up(bias), { eps: 1e-5 }),
    );
  }
});

/** A projection of a style of 5 values to gamma and beta of C channels, and what it gives. */
function drawStyle(draws: Draws, C: number, scale: number) {
  const style = draws.numbers(5);
  const w = draws.kernel([2 * C, 5, 1], 5 / scale ** 2, FORMATS.F16);
  const bias = draws.numbers(2 * C, scale);
  const projected = w.map((row, i) => row.reduce((sum, [value], k) => sum + value! * style[k]!, bias[i]!));
  const norm = (device: Device, x: Rows, format: Format = FORMATS.F32) =>
    adaptiveInstanceNorm(upload(device, x), upload(device, [style]), {
      weight: packed(device, w, { format }),
      bias: upload(device, bias),
    });
  return { projected, norm };
}

// To 2,048 rows are merged one by one; blocks of 128 or more, at most 128 of them, the last one shorter.
const SEQUENCES = [
  [1, 1],
  [2, 3],
  [15, 64],
  [16, 5],
  [17, 5],
  [131, 65],
  [256, 4],
  [2048, 4],
  [2176, 2],
  [2053, 7],
  [16389, 3],
] as const;

for (const [T, C] of SEQUENCES) {
  test(`instance norm of [${T}, ${C}] equals the loop`, async () => {
    const draws = new Draws(2);
    const x = draws.rows(T, C, 2, 3);
    const { projected, norm } = drawStyle(draws, C, 0.5);
    const expected = reference.adaptiveInstanceNorm(x, projected, 1e-5);
    for (const device of [own, gpu]) {
      for (const format of [FORMATS.F32, FORMATS.F16]) {
        await expectRows(device, expected, SUMS, `[${T}, ${C}] ${format}`, () => norm(device, x, format));
      }
    }
  });
}

test("statistics of a small variation about a large mean", async () => {
  // Means of blocks are rounded to 3e-5, which is 6e-5 of a deviation. By sums of squares the variance of 0.25 would be
  // a difference of numbers that are rounded to 0.06.
  const SCALE = 2e-5;
  const draws = new Draws(3);
  const x = draws.rows(500, 6, 0.5, 1000);
  const { projected, norm } = drawStyle(draws, 6, 0.5);
  const [mean, scale, shift] = reference.adaptiveInstanceNorm(x, projected, 1e-5);
  for (const device of [own, gpu]) {
    const actual = (await norm(device, x).read()) as Float32Array;
    expectClose(actual.subarray(0, 6), [...mean!], ROUNDINGS, "mean");
    expectClose(actual.subarray(6, 12), [...scale!], SCALE, "scale");
    expectClose(actual.subarray(12), [...shift!], ROUNDINGS, "shift");
  }
});

test("a channel that does not change, and channels that only fill up", async () => {
  const draws = new Draws(4);
  // Any deviation that rounding would give the constant counts beside eps.
  const x = draws.rows(2053, 8).map((row) => [...row.slice(0, 5), Math.fround(12345.678), 0, 0]);
  const { projected, norm } = drawStyle(draws, 6, 1);
  const expected = reference.adaptiveInstanceNorm(x, projected, 1e-5);
  assert.equal(
    expected.slice(1).map((row) => row.slice(6)),
    [
      [0, 0],
      [0, 0],
    ],
  );
  for (const device of [own, gpu]) {
    const actual = (await norm(device, x).read()) as Float32Array;
    ["mean", "scale", "shift"].forEach((name, i) =>
      expectClose(actual.subarray(8 * i, 8 * i + 8), [...expected[i]!], SUMS, name),
    );
  }
});

test.run();
