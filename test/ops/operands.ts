// What the tests of ops share beside the operands: devices, and the measure of a result.

import * as assert from "uvu/assert";
import type { Matrix } from "../../ops/matrix.ts";
import { type Draws, fold, guardedWords, rounded, shapeOf, stored } from "../../ops/self_test/operands.ts";
import type { Format } from "../../ops/weight.ts";
import { createDevice, Device, type DeviceOptions } from "../../src/device.ts";
import { openAdapter } from "../../src/platform.ts";
import { elements, type Shape, Tensor } from "../../src/tensor.ts";
import { relativeRmse, testDevice } from "../golden.ts";

export * from "../../ops/self_test/operands.ts";

// ---- devices

/**
 * The adapter as it is; it plays a GPU (kernels, sizes and barriers of one); without subgroups; it plays a GPU without
 * subgroups.
 */
export const devices = {
  own: await testDevice(),
  gpu: await playedGpu({}),
  plain: await createDevice({ subgroups: false }),
  plainGpu: await playedGpu({ subgroups: false }),
};

async function playedGpu(options: DeviceOptions): Promise<Device> {
  const platform = await openAdapter(options);
  return new Device({ ...platform, traits: { ...platform.traits, class: "hardware" } });
}

// ---- matrices

/** The rows as one matrix of slabs of `heights` rows. */
export function matrixOf(
  device: Device,
  rows: readonly (readonly number[])[],
  format: Format,
  heights = [rows.length],
): Matrix {
  let row0 = 0;
  const slabs = heights.map((height) => {
    const { tensor } = stored(device, rows.slice(row0, row0 + height), format);
    row0 += height;
    return { row0: row0 - height, rows: height, values: tensor, format, quantized: null };
  });
  return { N: rows.length, K: rows[0]!.length, slabs };
}

/** A random matrix of 4 bits in groups, as MLX stores it, and what it stands for. */
export function packedMatrix(
  device: Device,
  draws: Draws,
  [N, K]: readonly [number, number],
  group: number,
  format: Format,
): { matrix: Matrix; rows: number[][] } {
  const levels = fold(draws.integers(N * K, 16), K);
  const numbers = (mean: number) =>
    draws.numbers((N * K) / group, 0.02, mean).map((value) => rounded(value, format));
  const [scales, biases] = [numbers(0.1), numbers(-0.7)];
  const rows = levels.map((row, n) =>
    row.map((q, k) => {
      const at = (n * K + k - (k % group)) / group;
      return q * scales[at]! + biases[at]!;
    }),
  );
  const words = fold(levels.flat(), 8).map((eight) =>
    eight.reduce((word, q, i) => (word | (q << (4 * i))) >>> 0, 0),
  );
  const quantized = {
    by: { mode: "affine" as const, bits: 4, group },
    scales: stored(device, [scales], format).tensor,
    biases: stored(device, [biases], format).tensor,
  };
  const values = guardedWords(device, words, [words.length]);
  return { matrix: { N, K, slabs: [{ row0: 0, rows: N, values, format, quantized }] }, rows };
}

// ---- results

/** Fills with NaN the memory that the next output of this size is given: what is not written shows. */
export function soil(device: Device, shape: Shape): void {
  const tensor = device.empty(shape);
  device.write(tensor, new Uint8Array(new Float32Array(elements(shape)).fill(NaN).buffer));
  tensor.dispose();
}

/** Runs an op that must give `expected`, by shape and within a relative RMSE of `bar`. */
export async function expectRows(
  device: Device,
  expected: readonly unknown[],
  bar: number,
  name: string,
  op: () => Tensor,
): Promise<void> {
  const shape = shapeOf(expected);
  soil(device, shape);
  const actual = op();
  assert.equal([...actual.shape], shape, `${name}: shape`);
  expectClose(await actual.read(), expected.flat(2) as number[], bar, name);
  actual.dispose();
}

/** Within a relative RMSE of `bar`; 0: the same values. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: readonly number[],
  bar: number,
  name: string,
): void {
  const same = bar === 0 || expected.every((value) => value === 0);
  if (same) return assert.equal(Array.from(actual), [...expected], name);
  const error = relativeRmse(actual, expected);
  if (process.env.FORMANT_SHOW) process.stdout.write(`${name}: ${error.toExponential(1)}\n`);
  assert.ok(error <= bar, `${name}: relative error ${error}, expected at most ${bar}`);
}
