// Cases of weights, convolutions, norms and the LSTM.

import type { KernelName } from "../../src/kernel.ts";
import { conv1d } from "../conv1d.ts";
import { convForms } from "../conv1d_forms.ts";
import { depthwiseConv1d, monoConv1d } from "../depthwise.ts";
import { bidirectionalLstm } from "../lstm.ts";
import { adaptiveInstanceNorm, layerNorm } from "../norm.ts";
import * as codec from "../reference/codec.ts";
import * as convs from "../reference/conv.ts";
import * as lstms from "../reference/lstm.ts";
import * as norms from "../reference/norm.ts";
import * as weights from "../reference/weight.ts";
import { depthwiseConvTranspose1d } from "../resample.ts";
import { type Format, FORMATS, weightNormScale } from "../weight.ts";
import { bits, type SelfTestCase } from "./case.ts";
import { Draws, packed, ROUNDINGS, stored, SUMS, upload } from "./operands.ts";

const { F32 } = FORMATS;

/** What the ops choose among; tiles whole, and in parts that are merged. */
const FORM_OF = {
  conv1d: "plain",
  conv1d_panel: "panel",
  conv1d_tile: { THREAD_ROWS: 4, COLUMN_THREADS: 8, parts: 1 },
  conv1d_merge: { THREAD_ROWS: 4, COLUMN_THREADS: 8, parts: 2 },
} as const;
const CONVOLUTIONS: readonly KernelName[] = [
  "pack_weight",
  ...(Object.keys(FORM_OF) as (keyof typeof FORM_OF)[]),
];

/** A convolution in one form of the kernel; `padding` shows that rows outside count as zeros. */
function convolution(
  kernel: keyof typeof FORM_OF,
  name: keyof typeof FORMATS,
  after: readonly KernelName[] = ["pack_weight"],
): SelfTestCase {
  const format: Format = FORMATS[name];
  const form = FORM_OF[kernel];
  const kind = typeof form === "object" ? "tile" : form;
  return {
    kernel,
    after,
    of: `a convolution of 3 taps, weights of ${name}`,
    bar: SUMS,
    ...(format === F32 ? {} : { packed: true }),
    runsOn: (device) => convForms(device, 20).includes(kind),
    prepare(device) {
      const draws = new Draws(20);
      const [x, bias] = [draws.rows(37, 20), draws.numbers(36)];
      const w = draws.kernel([36, 20, 3], 60, format);
      const options = { dilation: 2, padding: 2 };
      const fusion = { bias: upload(device, bias), activation: "gelu" as const };
      const operands = [upload(device, x), packed(device, w, { format })] as const;
      const sums = convs.conv1d(x, w, options);
      return {
        run: () => conv1d(...operands, { ...options, ...fusion }, form),
        expected: convs.epilogue(sums, { bias, activation: "gelu" }).flat(),
      };
    },
  };
}

const stored16: readonly SelfTestCase[] = [
  {
    kernel: "pack_weight",
    of: "a transposed convolution in its panels",
    bar: 0,
    prepare(device) {
      const w = new Draws(21).kernel([9, 7, 5], 45, F32);
      const expected = bits(weights.panels(weights.polyphase(w, 2)).flat(2));
      return {
        run: () => packed(device, w, { stride: 2 }).panels,
        expected,
        view: (values) => values.subarray(0, expected.length),
      };
    },
  },
  {
    kernel: "weight_norm",
    of: "the lengths of rows of 3,000 values",
    bar: ROUNDINGS,
    prepare(device) {
      const draws = new Draws(22);
      const [v, g] = [draws.kernel([3, 300, 10], 1, F32), draws.numbers(3, 0.1, 1)];
      const operands = [upload(device, g), stored(device, v, F32)] as const;
      return { run: () => weightNormScale(...operands, 3000), expected: weights.weightNormScale(g, v) };
    },
  },
];

const layers: readonly SelfTestCase[] = [
  {
    kernel: "depthwise_conv1d",
    of: "snakes before and behind, sines beyond pi",
    bar: SUMS,
    prepare(device) {
      const draws = new Draws(23);
      const shape = { T: 50, C: 6, dilation: 3, before: 9, after: 9 };
      const [x, w, b] = [draws.numbers(300, 8), draws.numbers(42), draws.numbers(6)];
      const alphas = { before: draws.numbers(6, 0.2, 1.5), after: draws.numbers(6, 0.2, 1.5) };
      const snake = { before: upload(device, alphas.before), after: upload(device, alphas.after) };
      const operands = [
        upload(device, x).reshape([50, 6]),
        upload(device, w).reshape([6, 1, 7]),
        upload(device, b),
      ] as const;
      return {
        run: () => depthwiseConv1d(...operands, { ...shape, snake }),
        expected: codec.depthwiseConv1d(x, w, b, { ...shape, alphas }),
      };
    },
  },
  {
    kernel: "depthwise_conv_transpose1d",
    of: "upsampling by 2",
    bar: SUMS,
    prepare(device) {
      const draws = new Draws(24);
      const [x, b] = [draws.rows(17, 8), draws.numbers(8)];
      const w = draws.kernel([8, 1, 3], 3, F32);
      const options = { stride: 2, padding: 1, outputPadding: 1 };
      const operands = [upload(device, x), upload(device, w), upload(device, b)] as const;
      return {
        run: () => depthwiseConvTranspose1d(...operands, options),
        expected: convs.depthwiseConvTranspose1d(x, w, b, options).flat(),
      };
    },
  },
  {
    kernel: "conv1d_mono",
    of: "a head: tanh of sums in the hundreds, too",
    bar: 5e-6, // sums in the thousands are known to 1e-4
    prepare(device) {
      const draws = new Draws(25);
      const x = [...draws.numbers(400), ...draws.numbers(400, 3000)];
      const w = draws.numbers(56, 0.1);
      const operands = [
        upload(device, x).reshape([100, 8]),
        upload(device, w).reshape([1, 8, 7]),
        upload(device, [0.25]),
      ] as const;
      return {
        run: () => monoConv1d(...operands, { slope: 0.1 }),
        expected: codec.monoConv1d(x, w, 0.25, 8, (z) => (z < 0 ? 0.1 * z : z)),
      };
    },
  },
  lstm("lstm_step", 34),
  lstm("lstm_step_subgroup", 40),
];

/** Units in eights are shared by subgroups, on GPUs that have them. */
function lstm(kernel: "lstm_step" | "lstm_step_subgroup", H: number): SelfTestCase {
  return {
    kernel,
    after: CONVOLUTIONS,
    of: "both directions, 7 steps",
    bar: 2 * SUMS,
    runsOn: ({ traits }) =>
      kernel === "lstm_step" ||
      (traits.class === "hardware" && traits.subgroupSize >= 8 && traits.subgroupSize <= 128),
    prepare(device) {
      const draws = new Draws(26);
      const C = 8;
      const matrix = (columns: number) => draws.kernel([4 * H, columns, 1], columns, F32);
      const direction = () => ({ W_ih: matrix(C), W_hh: matrix(H), bias: draws.numbers(4 * H, 0.3) });
      const [there, back] = [direction(), direction()];
      const x = draws.rows(7, C);
      const flat = ({ W_ih, W_hh, bias }: ReturnType<typeof direction>): lstms.LstmDirection => ({
        W_ih: W_ih.map((row) => row.flat()),
        W_hh: W_hh.map((row) => row.flat()),
        bias,
      });
      const weights = {
        input: packed(device, [...there.W_ih, ...back.W_ih]),
        bias: upload(device, [...there.bias, ...back.bias]),
        recurrent: stored(device, [there.W_hh, back.W_hh].flat(), F32),
        state: device.owned([2 * H, 2], "u32"),
      };
      const operand = upload(device, x);
      return {
        run: () => bidirectionalLstm(operand, weights),
        expected: lstms.bidirectionalLstm(x, flat(there), flat(back)).flat(),
      };
    },
  };
}

const normed: readonly SelfTestCase[] = [
  {
    kernel: "layer_norm",
    of: "a small variation about a mean of 1000",
    bar: SUMS,
    prepare(device) {
      const draws = new Draws(27);
      const [x, gain, bias] = [draws.rows(5, 769, 1, 1000), draws.numbers(769, 0.1, 1), draws.numbers(769)];
      const operands = [upload(device, x), upload(device, gain), upload(device, bias)] as const;
      return {
        run: () => layerNorm(...operands, { eps: 1e-5 }),
        expected: norms.layerNorm(x, gain, bias, { eps: 1e-5 }).flat(),
      };
    },
  },
  instanceNorm("adain", 131),
  instanceNorm("channel_stats", 2053),
];

/** Short sequences take one kernel, long ones two. */
function instanceNorm(kernel: "adain" | "channel_stats", T: number): SelfTestCase {
  return {
    kernel,
    after: kernel === "adain" ? ["pack_weight"] : ["adain", "pack_weight"],
    of: `the statistics of ${T} rows about a mean of 30`,
    bar: 5e-6,
    prepare(device) {
      const draws = new Draws(29);
      const [C, S] = [6, 16];
      const [x, style, bias] = [draws.rows(T, C, 2, 30), draws.rows(1, S), draws.numbers(2 * C)];
      const w = draws.kernel([2 * C, S, 1], S, F32);
      const projection = { weight: packed(device, w), bias: upload(device, bias) };
      const operands = [upload(device, x), upload(device, style)] as const;
      const projected = convs.epilogue(convs.conv1d(style, w), { bias })[0]!;
      return {
        run: () => adaptiveInstanceNorm(...operands, projection),
        expected: norms.adaptiveInstanceNorm(x, projected, 1e-5).flat(),
      };
    },
  };
}

export const layerCases: readonly SelfTestCase[] = [
  ...stored16,
  ...(["conv1d", "conv1d_panel", "conv1d_tile"] as const).flatMap((kernel) => [
    convolution(kernel, "F32"),
    convolution(kernel, "F16"),
    convolution(kernel, "BF16"),
  ]),
  convolution("conv1d_merge", "F32", ["pack_weight", "conv1d_tile"]),
  ...layers,
  ...normed,
];
