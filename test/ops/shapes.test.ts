// Shapes that do not fit are one sentence: the op, the thing, what it is, what was expected.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attention } from "../../ops/attention.ts";
import { conv1d, convTranspose1d, linear } from "../../ops/conv1d.ts";
import { activation, add, reflectionPadAdd, siluMultiply } from "../../ops/elementwise.ts";
import { harmonicSource } from "../../ops/harmonic_source.ts";
import { bidirectionalLstm } from "../../ops/lstm.ts";
import { adaptiveInstanceNorm, adaptiveLayerNorm, layerNorm } from "../../ops/norm.ts";
import { depthwiseConvTranspose1d } from "../../ops/resample.ts";
import { concat, embedding, gatherRows } from "../../ops/rows.ts";
import { createFourier, expPhase, istft, stft } from "../../ops/stft.ts";
import { emptyWeight, FORMATS, type Table } from "../../ops/weight.ts";
import { FormantError } from "../../src/error.ts";
import { testDevice } from "../golden.ts";

const test = suite("shapes");
const device = await testDevice();
const eps = 1e-5;

const f32 = (...shape: number[]) => device.owned(shape);
const u32 = (...shape: number[]) => device.owned(shape, "u32");
const table = (values: number): Table => ({ tensor: u32(values), format: FORMATS.F32 });
const conv = emptyWeight(device, { O: 5, C: 8, K: 3 }, FORMATS.F32);
const transposed = emptyWeight(device, { O: 5, C: 8, K: 4, stride: 2 }, FORMATS.F32);
const fourier = createFourier(device, 20, 5);
const lstm = {
  input: emptyWeight(device, { O: 24, C: 4, K: 1 }, FORMATS.F32),
  bias: f32(23),
  recurrent: table(72),
  state: u32(6, 2),
};
const pool = { stride: 2, padding: 1, outputPadding: 1 };
const source = (n: number, phases: number, weights: number) =>
  harmonicSource(f32(n), { phase: u32(phases, 9), rate: u32(n, 9) }, f32(weights), f32(1), 4, {
    seed: 0,
    stream: 0,
  });

const WRONG: readonly (readonly [() => unknown, string])[] = [
  [() => activation(f32(9), { slope: 0 }), "activation: x is [9], expected [T, C]."],
  [() => activation(f32(3, 4), { slope: 0 }, f32(2, 4)), "activation: affine is [2, 4], expected [3, 4]."],
  [() => activation(f32(3, 4), { alpha: f32(3) }), "activation: alpha is [3], expected [4]."],
  [() => add(f32(3, 4), f32(4, 3)), "add: y is [4, 3], expected [3, 4]."],
  [() => reflectionPadAdd(f32(3, 4), f32(3, 4), 1), "reflectionPadAdd: y is [3, 4], expected [4, 4]."],
  [() => siluMultiply(f32(8)), "siluMultiply: x is [8], expected [T, C]."],
  [() => attention(f32(3, 8), f32(4, 8), f32(3, 8), 2), "attention: k is [4, 8], expected [3, 8]."],
  [() => attention(f32(3, 8), f32(3, 8), f32(3, 9), 2), "attention: v is [3, 9], expected [3, 8]."],
  [
    () => attention(f32(513, 8), f32(513, 8), f32(513, 8), 2),
    "attention: 513 positions and 2 heads of 4, expected at most 512 and heads of at most 128.",
  ],
  [
    () => attention(f32(3, 8), f32(3, 8), f32(3, 8), 5),
    "attention: 3 positions and 5 heads of 1.6, expected at most 512 and heads of at most 128.",
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
  [() => adaptiveInstanceNorm(f32(9, 6), f32(1, 10)), "adaptiveInstanceNorm: x is [9, 6], expected [T, 5]."],
  [() => adaptiveInstanceNorm(f32(9, 6), f32(12)), "adaptiveInstanceNorm: style is [12], expected [1, 2 C]."],
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
  [() => embedding(u32(2, 3), table(12), 4), "embedding: ids is [2, 3], expected [T]."],
  [() => concat([f32(9, 4), f32(8, 4)]), "concat: input 1 is [8, 4], expected [9, 4]."],
  [() => gatherRows(f32(9), u32(3)), "gatherRows: x is [9], expected [T, C]."],
  [() => stft(f32(9, 1), fourier), "stft: x is [9, 1], expected [samples]."],
  [() => expPhase(f32(22)), "expPhase: x is [22], expected [T, C]."],
  [() => istft(f32(9, 12, 2), fourier), "istft: spectrum is [9, 12, 2], expected [frames, 11, 2]."],
  [() => source(3, 4, 9), "harmonicSource: phase is [4, 9], expected [3, 9]."],
  [() => source(3, 3, 8), "harmonicSource: weight is [8], expected [9]."],
];

for (const [op, message] of WRONG) {
  test(message, () => {
    assert.throws(op, (error: unknown) => {
      assert.instance(error, FormantError);
      const { code, message: actual } = error as FormantError;
      assert.equal({ code, message: actual }, { code: "internal", message });
      return true;
    });
  });
}

test.run();
