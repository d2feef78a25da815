// Shapes that do not fit are one sentence: the op, the thing, what it is, what was expected.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attention } from "../../ops/attention.ts";
import { conv1d, convTranspose1d, linear } from "../../ops/conv1d.ts";
import { activation, add, reflectionPadAdd, siluMultiply } from "../../ops/elementwise.ts";
import { harmonicSource } from "../../ops/harmonic_source.ts";
import { bidirectionalLstm } from "../../ops/lstm.ts";
import { lookup } from "../../ops/matrix.ts";
import { adaptiveInstanceNorm, adaptiveLayerNorm, layerNorm } from "../../ops/norm.ts";
import { depthwiseConv1d, monoConv1d } from "../../ops/depthwise.ts";
import { depthwiseConvTranspose1d } from "../../ops/resample.ts";
import { concat, embedding, gatherRows } from "../../ops/rows.ts";
import { createFourier, expPhase, istft, stft } from "../../ops/stft.ts";
import { emptyWeight, type Format, FORMATS, type Table } from "../../ops/weight.ts";
import { FormantError } from "../../src/error.ts";
import type { Seed } from "../../src/random.ts";
import type { Shape, Tensor } from "../../src/tensor.ts";
import { devices } from "./operands.ts";

const test = suite("shapes");
const { own: device, gpu, plain } = devices;
const eps = 1e-5;

const f32 = (...shape: number[]) => device.owned(shape);
const u32 = (...shape: number[]) => device.owned(shape, "u32");
const table = (values: number, format: Format = FORMATS.F32): Table => ({ tensor: u32(values), format });
const { BF16, F16 } = FORMATS;
const conv = emptyWeight(device, { O: 5, C: 8, K: 3 }, FORMATS.F32);
const styled = (bias: Tensor) => ({
  weight: emptyWeight(device, { O: 10, C: 3, K: 1 }, FORMATS.F32),
  bias,
});
const transposed = emptyWeight(device, { O: 5, C: 8, K: 4, stride: 2 }, FORMATS.F32);
const fourier = createFourier(device, 20, 5);
const lstm = {
  input: emptyWeight(device, { O: 24, C: 4, K: 1 }, FORMATS.F32),
  bias: f32(23),
  recurrent: table(72),
  state: u32(6, 2),
};
const shortened = emptyWeight(device, { O: 5, C: 4, K: 4, stride: 4 }, FORMATS.F32);
const pairs = { values: u32(10), format: F16, row0: 0, rows: 4, quantized: null };
const pool = { stride: 2, padding: 1, outputPadding: 1 };
const source = (n: number, phases: number, weights: number, biases = 1, sine?: Tensor, seed: Seed = 0) => {
  const tables = { phase: u32(phases, 9), rate: u32(n, 9) };
  return harmonicSource(f32(n), tables, f32(weights), f32(biases), 4, { seed, stream: 0 }, sine);
};

const WRONG: readonly (readonly [() => unknown, string])[] = [
  [() => activation(f32(9), { slope: 0 }), "activation: x is [9], expected [T, C]."],
  [() => activation(f32(3, 4), { slope: 0 }, f32(2, 4)), "activation: affine is [2, 4], expected [3, 4]."],
  [() => activation(f32(3, 4), { alpha: f32(3) }), "activation: alpha is [3], expected [4]."],
  [() => add(f32(3, 4), f32(4, 3)), "add: y is [4, 3], expected [3, 4]."],
  [() => reflectionPadAdd(f32(3, 4), f32(3, 4), 1), "reflectionPadAdd: y is [3, 4], expected [4, 4]."],
  [
    () => reflectionPadAdd(f32(2, 4), f32(4, 4), 2),
    "reflectionPadAdd: x has 2 rows, expected more than the 2 that are reflected.",
  ],
  [() => siluMultiply(f32(8)), "siluMultiply: x is [8], expected [T, C]."],
  [() => siluMultiply(f32(2, 7)), "siluMultiply: x has 7 columns, expected an even number (two halves)."],
  [
    () => attention(f32(513, 24), 2),
    "attention: 513 positions and 2 heads of 4, expected at most 512 and heads of a multiple of 4 to 128.",
  ],
  [
    () => attention(f32(3, 24), 5),
    "attention: 3 positions and 5 heads of 1.6, expected at most 512 and heads of a multiple of 4 to 128.",
  ],
  [() => conv1d(f32(9, 7), conv), "conv1d: x is [9, 7], expected [T, 8]."],
  [() => conv1d(f32(2, 8), conv), "conv1d: x has 2 rows, expected more (the kernel is longer)."],
  [() => conv1d(f32(9, 8), conv, { bias: f32(8) }), "conv1d: bias is [8], expected [5]."],
  [() => conv1d(f32(9, 8), conv, { residual: f32(9, 5) }), "conv1d: residual is [9, 5], expected [7, 5]."],
  [
    () => conv1d(f32(9, 8), conv, { residual: f32(7, 5), residualShift: 1 }),
    "conv1d: residual is [7, 5], expected [4, 5].",
  ],
  [() => linear(f32(8), conv), "conv1d: x is [8], expected [T, C]."],
  [() => convTranspose1d(f32(9, 5), transposed, 4), "convTranspose1d: x is [9, 5], expected [T, 8]."],
  [
    () => convTranspose1d(f32(9, 8), transposed, 4, { bias: f32(10) }),
    "convTranspose1d: bias is [10], expected [5].",
  ],
  [
    () => convTranspose1d(f32(9, 8), transposed, 3),
    "convTranspose1d: kernel size is 3, expected 4 (the weight's).",
  ],
  [
    () => convTranspose1d(f32(9, 8), transposed, 4, { residual: f32(10, 5), residualShift: 1 }),
    "convTranspose1d: residualShift is 1, expected 0 (a residual has the rows of the output here).",
  ],
  [
    () => convTranspose1d(f32(1, 4), shortened, 4, { padding: 2 }),
    "convTranspose1d: x has 1 rows, expected more (padding 2 cuts off the whole result).",
  ],
  [
    () => convTranspose1d(f32(1, 4), shortened, 4, { padding: 3 }),
    "convTranspose1d: x has 1 rows, expected more (padding 3 cuts off the whole result).",
  ],
  [
    () => depthwiseConvTranspose1d(f32(1, 6), f32(6, 1, 2), f32(6), { ...pool, outputPadding: 0 }),
    "depthwiseConvTranspose1d: x has 1 rows, expected more (padding 1 cuts off the whole result).",
  ],
  [
    () => depthwiseConv1d(f32(6, 8), f32(8, 1, 7), f32(8)),
    "depthwiseConv1d: x has 6 rows, expected more (the kernel is longer).",
  ],
  [
    () => monoConv1d(f32(9, 8), f32(1, 8, 7), f32(1), { alpha: f32(4) }),
    "monoConv1d: alpha is [4], expected [8].",
  ],
  [
    () => emptyWeight(device, { O: 5, C: 8, K: 3, stride: 4 }, FORMATS.F32),
    "convTranspose1d: kernel size is 3, expected at least the stride 4.",
  ],
  [
    () => depthwiseConvTranspose1d(f32(9, 6), f32(6, 2, 3), f32(6), pool),
    "depthwiseConvTranspose1d: weight is [6, 2, 3], expected [C, 1, K].",
  ],
  [
    () => depthwiseConvTranspose1d(f32(9, 6), f32(6, 1, 3), f32(5), pool),
    "depthwiseConvTranspose1d: bias is [5], expected [6].",
  ],
  [
    () => adaptiveInstanceNorm(f32(9, 6), f32(1, 3), styled(f32(10))),
    "adaptiveInstanceNorm: x is [9, 6], expected [T, 5].",
  ],
  [
    () => adaptiveInstanceNorm(f32(9, 6), f32(3), styled(f32(10))),
    "adaptiveInstanceNorm: style is [3], expected [1, 3].",
  ],
  [
    () => adaptiveInstanceNorm(f32(9, 6), f32(1, 3), styled(f32(9))),
    "adaptiveInstanceNorm: bias is [9], expected [10].",
  ],
  [() => layerNorm(f32(9, 6), f32(5), f32(6), { eps }), "layerNorm: gain is [5], expected [6]."],
  [
    () => layerNorm(f32(9, 6), f32(6), f32(6), { eps, residual: f32(6, 9) }),
    "layerNorm: residual is [6, 9], expected [9, 6].",
  ],
  [
    () => adaptiveLayerNorm(f32(9, 6), f32(1, 6), { eps }),
    "adaptiveLayerNorm: style is [1, 6], expected [1, 12].",
  ],
  [() => bidirectionalLstm(f32(9, 4), lstm), "bidirectionalLstm: bias is [23], expected [24]."],
  [
    () => bidirectionalLstm(f32(9, 5), { ...lstm, bias: f32(24) }),
    "bidirectionalLstm: x is [9, 5], expected [T, 4].",
  ],
  [
    () => bidirectionalLstm(f32(9, 4), { ...lstm, bias: f32(24), recurrent: table(36, BF16) }),
    "bidirectionalLstm: recurrent has rows of 3 values of 16 bits, expected an even number (they are read in pairs).",
  ],
  [() => embedding(u32(2, 3), table(12), 4), "embedding: ids is [2, 3], expected [T]."],
  [
    () => embedding(u32(2), table(10, F16), 5),
    "embedding: table has rows of 5 values of 16 bits, expected an even number (they are read in pairs).",
  ],
  [
    () => lookup(u32(2), { N: 4, K: 5, slabs: [pairs] }),
    "lookup: matrix has rows of 5 values of 16 bits, expected an even number (they are read in pairs).",
  ],
  [() => concat([f32(9, 4), f32(8, 4)]), "concat: input 1 is [8, 4], expected [9, 4]."],
  [() => gatherRows(f32(9), u32(3)), "gatherRows: x is [9], expected [T, C]."],
  [() => stft(f32(9, 1), fourier), "stft: x is [9, 1], expected [samples]."],
  [
    () => stft(f32(10), fourier),
    "stft: x has 10 samples, expected more than the 10 that are reflected at its ends.",
  ],
  [() => expPhase(f32(3, 21)), "expPhase: x has 21 columns, expected an even number (two halves)."],
  [() => expPhase(f32(22)), "expPhase: x is [22], expected [T, C]."],
  [() => istft(f32(9, 12, 2), fourier), "istft: spectrum is [9, 12, 2], expected [frames, 11, 2]."],
  [() => source(3, 4, 9), "harmonicSource: phase is [4, 9], expected [3, 9]."],
  [() => source(3, 3, 8), "harmonicSource: weight is [8], expected [9]."],
  [() => source(3, 3, 9, 9), "harmonicSource: bias is [9], expected [1]."],
  [() => source(3, 3, 9, 1, f32(9, 12)), "harmonicSource: sine is [9, 12], expected [12, 9]."],
];

const expectError = (op: () => unknown, message: string, code: FormantError["code"] = "internal") =>
  assert.throws(op, (error: unknown) => {
    assert.instance(error, FormantError);
    const { code: actual, message: said } = error as FormantError;
    assert.equal({ code: actual, message: said }, { code, message });
    return true;
  });

for (const [op, message] of WRONG) test(message, () => expectError(op, message));

test("operands of a prologue are those of all channels of x, in every form", () => {
  for (const own of [device, gpu, plain]) {
    const weight = emptyWeight(own, { O: 5, C: 8, K: 3 }, FORMATS.F32);
    const x = own.owned([9, 8]);
    const run = (alpha: number, affine: Shape) => () =>
      conv1d(x, weight, { prologue: { kind: { alpha: own.owned([alpha]) }, affine: own.owned(affine) } });
    expectError(run(7, [3, 8]), "conv1d: alpha is [7], expected [8].");
    expectError(run(8, [2, 8]), "conv1d: affine is [2, 8], expected [3, 8].");
    run(8, [3, 8])().dispose();
  }
});

test("a harmonic source takes the seeds that others take", () => {
  for (const seed of [-1, 0.5, 2 ** 53, 1n << 64n]) {
    const message = `random: the seed is ${seed}, expected an integer from 0 to 2^64 - 1.`;
    expectError(() => source(3, 3, 9, 1, undefined, seed), message, "argument");
  }
});

test.run();
