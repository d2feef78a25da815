// Products with matrices whose rows lie as stored, in every form that an adapter may get, against plain loops.

import { suite } from "uvu";
import { gatedMatmul, lookupMatmul, matmul, type Matrix } from "../../ops/matrix.ts";
import { FORMATS } from "../../ops/weight.ts";
import type { Device } from "../../src/device.ts";
import { relativeRmse } from "../golden.ts";
import { exactGelu } from "../../ops/reference/causal.ts";
import { layerNorm } from "../../ops/reference/norm.ts";
import { gated, multiply, rmsNorm } from "../../ops/reference/matrix.ts";
import {
  devices,
  Draws,
  expectRows,
  fold,
  matrixOf,
  packedMatrix,
  rounded,
  SUMS,
  upload,
} from "./operands.ts";
import * as assert from "uvu/assert";

const test = suite("matrix");
const { own, gpu, plainGpu } = devices;
const DEVICES = { own, gpu, "gpu without subgroups": plainGpu };
const EPS = 1e-5;
type Rows = readonly (readonly number[])[];

/** What a product is with: nothing; norm and residual; norm, and rows in pairs of which one is the gate. */
type Fused = "alone" | "residual" | "gate";
const ALL: readonly Fused[] = ["alone", "residual", "gate"];

/** Rows and inputs of a matrix, and rows of x. */
type Shape = readonly [N: number, K: number, T: number, fused: readonly Fused[]];
const SHAPES: readonly Shape[] = [
  [6, 1040, 1, ALL],
  [131, 72, 2, ALL],
  [34, 520, 9, ALL],
];
const MORE: readonly Shape[] = [
  [1, 8, 1, ["alone"]],
  [131, 72, 1, ["residual"]],
  [4, 4104, 1, ["gate"]],
  [2050, 264, 1, ["gate"]], // more rows than subgroups share
  [6, 40, 2, ["gate"]],
  [131, 1040, 2, ["residual"]],
  [66, 24, 67, ["residual", "gate"]],
];

/** For these rows of x. */
async function expectProducts(
  device: Device,
  matrix: Matrix,
  rows: Rows,
  x: Rows,
  draws: Draws,
  fused = ALL,
): Promise<void> {
  const [T, N, K] = [x.length, rows.length, x[0]!.length];
  const name = `[${N}, ${K}], ${T} rows`;
  const gain = draws.numbers(K, 0.2, 1);
  const residual = draws.rows(T, N);
  const norm = { gain: upload(device, gain), eps: EPS };
  const xs = upload(device, x);
  const normed = rmsNorm(x, gain, EPS);
  if (fused.includes("alone")) {
    await expectRows(device, multiply(x, rows), SUMS, name, () => matmul(xs, matrix));
  }
  if (fused.includes("residual")) {
    const added = multiply(normed, rows).map((row, t) => row.map((y, n) => y + residual[t]![n]!));
    const residualRows = upload(device, residual);
    await expectRows(device, added, SUMS, `${name}, norm and residual`, () =>
      matmul(xs, matrix, { norm, residual: residualRows }),
    );
  }
  if (fused.includes("gate") && N % 2 === 0) {
    await expectRows(device, gated(multiply(normed, rows)), SUMS, `${name}, gate`, () =>
      gatedMatmul(xs, matrix, norm),
    );
  }
}

/** Layer norm before, alone and with GELU behind; a residual branch with its scale. */
async function expectAround(
  device: Device,
  matrix: Matrix,
  rows: Rows,
  x: Rows,
  draws: Draws,
): Promise<void> {
  const [T, N, K] = [x.length, rows.length, x[0]!.length];
  const name = `[${N}, ${K}], ${T} rows`;
  const [gain, shift] = [draws.numbers(K, 0.2, 1), draws.numbers(K, 0.2)];
  const [residual, scale] = [draws.rows(T, N), draws.numbers(N)];
  const norm = { affine: upload(device, [gain, shift]), eps: EPS };
  const xs = upload(device, x);
  const normed = multiply(layerNorm(x, gain, shift, { eps: EPS }), rows);
  await expectRows(device, normed, SUMS, `${name}, layer norm`, () => matmul(xs, matrix, { norm }));
  const active = normed.map((row) => row.map(exactGelu));
  await expectRows(device, active, SUMS, `${name}, layer norm and gelu`, () =>
    matmul(xs, matrix, { norm, activation: "gelu" }),
  );
  const scaled = multiply(x, rows).map((row, t) => row.map((y, n) => scale[n]! * y + residual[t]![n]!));
  const [residualRows, scales] = [upload(device, residual), upload(device, scale)];
  await expectRows(device, scaled, SUMS, `${name}, scale`, () =>
    matmul(xs, matrix, { scale: scales, residual: residualRows }),
  );
}

for (const [adapter, device] of Object.entries(DEVICES)) {
  test(`${adapter}: layer norm, GELU and layer scale around a product`, async () => {
    for (const [N, K, T, mean] of [
      [131, 72, 1, 0],
      [134, 520, 2, 3],
      [40, 2056, 2, 0],
      [66, 24, 67, 0],
    ] as const) {
      const draws = new Draws(5);
      const weights = draws.rows(N, K, 1 / Math.sqrt(K));
      const x = draws.rows(T, K, 1, mean);
      await expectAround(device, matrixOf(device, weights, FORMATS.F32), weights, x, draws);
    }
    const draws = new Draws(6);
    const { matrix, rows } = packedMatrix(device, draws, [70, 160], 32, FORMATS.BF16);
    await expectAround(device, matrix, rows, draws.rows(2, 160), draws);
  });

  for (const format of [FORMATS.F32, FORMATS.F16, FORMATS.BF16]) {
    test(`${adapter}: products with rows of format ${format}`, async () => {
      // Pipelines have sizes as constants, and take software a second each: most shapes in one format, with one of what may be fused.
      for (const [N, K, T, fused] of format === FORMATS.BF16 ? [...SHAPES, ...MORE] : SHAPES) {
        const draws = new Draws(1);
        const weights = fold(
          draws.numbers(N * K, 1 / Math.sqrt(K)).map((value) => rounded(value, format)),
          K,
        );
        const matrix = matrixOf(device, weights, format);
        await expectProducts(device, matrix, weights, draws.rows(T, K), draws, fused);
      }
    });
  }

  test(`${adapter}: products with rows of a table`, async () => {
    const [V, N, K] = [50, 35, 520];
    for (const format of [FORMATS.F32, FORMATS.F16, FORMATS.BF16]) {
      for (const [ids, heights] of [
        [[7], [V]],
        [[0, 29], [V]],
        [[3, 29, 11], [V]],
        [[7], [30, 20]],
      ] as const) {
        const draws = new Draws(7);
        const [entries, weights] = [V, N].map((n) =>
          draws.rows(n, K).map((row) => row.map((value) => rounded(value, format))),
        ) as [number[][], number[][]];
        const [table, matrix] = [
          matrixOf(device, entries, format, [...heights]),
          matrixOf(device, weights, format),
        ];
        const expected = multiply(
          ids.map((id) => entries[20 + id]!),
          weights,
        );
        const places = device.tensor(ids, [ids.length], "u32");
        await expectRows(device, expected, SUMS, `format ${format}, ${ids.length} rows`, () =>
          lookupMatmul(places, table, matrix, 20),
        );
        places.dispose();
      }
    }
  });

  test(`${adapter}: rows of ranges, in slabs`, async () => {
    const [N, K] = [40, 16];
    const draws = new Draws(2);
    const weights = draws.rows(N, K);
    const matrix = matrixOf(device, weights, FORMATS.F32, [17, 3, 20]);
    const ranges = [
      { first: 38, count: 2 },
      { first: 5, count: 20 },
    ];
    const wanted = ranges.flatMap(({ first, count }) => weights.slice(first, first + count));
    for (const T of [1, 3]) {
      const x = draws.rows(T, K);
      await expectRows(device, multiply(x, wanted), SUMS, `${T} rows`, () =>
        matmul(upload(device, x), matrix, { ranges }),
      );
    }
  });

  test(`${adapter}: products with 4-bit rows`, async () => {
    // Groups, formats and cuts are each tried with all that may be fused, or with one of it: pipelines take software
    // seconds to compile.
    for (const [N, K, group, format, T, fused] of [
      [2, 64, 64, FORMATS.BF16, 1, ALL],
      [37, 96, 32, FORMATS.F16, 1, ALL],
      // Enough outputs that the error is not that of one, whose sum may cancel.
      [70, 1280, 128, FORMATS.F32, 1, ["gate"]],
      [70, 4224, 64, FORMATS.BF16, 1, ["residual"]],
      [4098, 64, 64, FORMATS.BF16, 1, ["gate"]],
      [70, 160, 32, FORMATS.BF16, 2, ALL],
      [70, 4224, 64, FORMATS.BF16, 2, ["residual"]],
      [70, 160, 32, FORMATS.BF16, 3, ALL],
    ] as const) {
      const draws = new Draws(3);
      const { matrix, rows } = packedMatrix(device, draws, [N, K], group, format);
      await expectProducts(device, matrix, rows, draws.rows(T, K), draws, fused);
    }
  });
}

test("4-bit products of values that differ by orders of magnitude are as close as f32's", async () => {
  const [N, K] = [24, 1024];
  const draws = new Draws(4);
  const { matrix, rows } = packedMatrix(gpu, draws, [N, K], 64, FORMATS.BF16);
  for (const [name, x] of [
    ["an outlier in a block", draws.numbers(K).map((value, k) => (k % 32 === 7 ? 300 * value : value))],
    ["a block of zeros", draws.numbers(K).map((value, k) => (k < 32 ? 0 : value))],
    ["tiny values", draws.numbers(K, 1e-25)],
    ["large values", draws.numbers(K, 1e25)],
  ] as const) {
    const y = await matmul(upload(gpu, [x]), matrix).read();
    const error = relativeRmse(y, multiply([x], rows)[0]!);
    if (process.env.FORMANT_SHOW) process.stdout.write(`${name}: ${error.toExponential(1)}\n`);
    assert.ok(error <= SUMS, `${name}: ${error}`);
  }
});

test.run();
