// Products of prompts on the units of a GPU that multiply matrices, where the adapter lists them and they are asked for.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { matmul } from "../../ops/matrix.ts";
import { multiply } from "../../ops/reference/matrix.ts";
import { FORMATS } from "../../ops/weight.ts";
import { createDevice } from "../../src/device.ts";
import { Draws, expectRows, fold, HALVES, matrixOf, packedMatrix, SUMS, upload } from "./operands.ts";

const test = suite("subgroup matrix");
const device = await createDevice({ subgroupMatrix: true, choices: {} });
const { subgroupMatrix } = device.traits;
const onUnits = subgroupMatrix ? test : test.skip;

/** The same sums of whole numbers; not 0, at which a difference is shown value by value, for minutes. */
const EXACT = 1e-12;

type Rows = readonly (readonly number[])[];

/** Whole numbers from -8 to 7: their products and sums are exact, in f16 and f32. */
const wholes = (draws: Draws, T: number, K: number): Rows =>
  fold(
    draws.integers(T * K, 16).map((value) => value - 8),
    K,
  );

test("they are used only where they are asked for and listed", async () => {
  const plain = await createDevice();
  assert.not(plain.traits.subgroupMatrix);
  plain.destroy();
  assert.is(
    subgroupMatrix,
    device.gpu.features.has("chromium-experimental-subgroup-matrix" as GPUFeatureName),
  );
  const draws = new Draws(1);
  const [x, w] = [draws.rows(9, 72), wholes(draws, 20, 72)];
  const matrix = matrixOf(device, w, FORMATS.F32); // which they do not read
  await expectRows(device, multiply(x, w), SUMS, "f32", () => matmul(upload(device, x), matrix));
});

for (const [T, N, K] of [
  [3, 1, 8],
  [67, 138, 288],
  [128, 128, 64],
  [131, 300, 1040],
  [9, 40, 3072], // in parts
] as const) {
  onUnits(`${T} rows of ${K} by ${N}: exact where f16 is`, async () => {
    const draws = new Draws(2);
    const [x, w, residual] = [wholes(draws, T, K), wholes(draws, N, K), wholes(draws, T, N)];
    const operand = upload(device, x);
    for (const format of [FORMATS.F16, FORMATS.BF16]) {
      const matrix = matrixOf(device, w, format, N > 2 ? [N - 2, 2] : [N]);
      await expectRows(device, multiply(x, w), EXACT, `format ${format}`, () => matmul(operand, matrix));
    }
    const matrix = matrixOf(device, w, FORMATS.BF16);
    const added = multiply(x, w).map((row, t) => row.map((y, n) => y + residual[t]![n]!));
    const rows = upload(device, residual);
    await expectRows(device, added, EXACT, "residual", () => matmul(operand, matrix, { residual: rows }));
  });
}

for (const format of [FORMATS.F32, FORMATS.F16, FORMATS.BF16]) {
  onUnits(`4 bits with scales of format ${format}`, async () => {
    const draws = new Draws(3);
    const { matrix, rows } = packedMatrix(device, draws, [138, 1056], 32, format);
    const x = draws.rows(67, 1056);
    const expected = multiply(x, rows);
    await expectRows(device, expected, HALVES, "4 bits", () => matmul(upload(device, x), matrix));
  });
}

onUnits("x is rounded to f16, and what is beyond it is as large as that gets", async () => {
  const one = matrixOf(device, [[1, 0, 0, 0, 0, 0, 0, 0]], FORMATS.BF16);
  const x = [1 + 2 ** -12, 1e6, -1e6].map((value) => [value, 0, 0, 0, 0, 0, 0, 0]);
  const expected = [[1], [65504], [-65504]];
  await expectRows(device, expected, 0, "rounded", () => matmul(upload(device, x), one));
});

test.run();
