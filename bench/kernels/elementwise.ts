// What only moves values: activations, sums, norms over channels and over time, at 5 x 10^7 values, far beyond caches.

import { elu } from "../../ops/causal.ts";
import { activation, add, addScaled, gelu, reflectionPadAdd } from "../../ops/elementwise.ts";
import { scaleRows } from "../../ops/noise.ts";
import { adaptiveInstanceNorm, adaptiveLayerNorm, layerNorm } from "../../ops/norm.ts";
import type { Tensor } from "../../src/tensor.ts";
import * as causal from "../../ops/reference/causal.ts";
import * as reference from "../../ops/reference/elementwise.ts";
import * as norms from "../../ops/reference/norm.ts";
import { sum } from "../../ops/reference/rows.ts";
import type { KernelName } from "../../src/kernel.ts";
import { type KernelCase, type Scale, showSize, type Size, sizeFor } from "./case.ts";
import type { Operand, Operands } from "./operands.ts";

/** Rows of 128 channels that make 5 x 10^7 values. */
const ROWS = [390_625, 4_000] as const;
const C = 128;

/** An op on [T, C] and operands of C values. */
interface Elementwise {
  readonly name: string;
  readonly kernel: KernelName;
  /** Operands [T, C] read. */
  readonly inputs: 1 | 2;
  /** Operations a value. */
  readonly operations: number;
  run(x: Tensor, y: Tensor, channels: Tensor): Tensor;
  /** x and y at value i, and what the channel's value is. */
  expected(x: number, y: number, channel: number): number;
}

const ELEMENTWISE: readonly Elementwise[] = [
  {
    ...{ name: "snake", kernel: "activation", inputs: 1, operations: 20 },
    run: (x, _, alpha) => activation(x, { alpha }),
    expected: (x, _, alpha) => reference.snake(x, alpha),
  },
  {
    ...{ name: "leaky relu", kernel: "activation", inputs: 1, operations: 2 },
    run: (x) => activation(x, { slope: 0.1 }),
    expected: (x) => reference.leakyRelu(x, 0.1),
  },
  {
    ...{ name: "add", kernel: "add", inputs: 2, operations: 2 },
    run: (x, y) => add(x, y, 0.5),
    expected: (x, y) => (x + y) * 0.5,
  },
  {
    ...{ name: "mimi layer scale: x + gain y", kernel: "add_scaled", inputs: 2, operations: 2 },
    run: (x, y, gain) => addScaled(x, y, gain),
    expected: (x, y, gain) => x + gain * y,
  },
  {
    ...{ name: "gelu, exact", kernel: "gelu", inputs: 1, operations: 20 },
    run: (x) => gelu(x),
    expected: causal.exactGelu,
  },
  {
    ...{ name: "elu", kernel: "carry_rows", inputs: 1, operations: 4 },
    run: (x) => elu(x),
    expected: causal.elu,
  },
];

function elementwise(entry: Elementwise, scale: Scale): KernelCase {
  const T = sizeFor(ROWS, scale);
  return {
    name: `${entry.name}, ${showSize([ROWS[0] * C, ROWS[1] * C], scale, "values")}`,
    kernels: [entry.kernel],
    reads: 4 * T * C * entry.inputs,
    writes: 4 * T * C,
    operations: entry.operations * T * C,
    prepare(operands) {
      const x = operands.values([T, C]);
      const y = entry.inputs === 2 ? operands.values([T, C]) : x;
      const channels = operands.values([C], { scale: 0.2, mean: 1.5 });
      return {
        run: () => entry.run(x.tensor, y.tensor, channels.tensor),
        expected: (i) => entry.expected(x.at(i), y.at(i), channels.at(i % C)),
      };
    },
  };
}

const row = ({ at }: Operand, t: number, columns: number) =>
  Array.from({ length: columns }, (_, c) => at(t * columns + c));

interface LayerNorm {
  readonly name: string;
  readonly T: Size;
  readonly C: number;
  readonly form: "plain" | "residual" | "adaptive";
}

const NORMS: readonly LayerNorm[] = [
  { name: "layer norm, 768 wide", T: [65_104, 512], C: 768, form: "plain" },
  { name: "albert layer norm with residual, 768 wide", T: 133, C: 768, form: "residual" },
  { name: "mimi layer norm, 512 wide", T: 2, C: 512, form: "plain" },
  { name: "kokoro adaptive layer norm, 512 wide", T: 133, C: 512, form: "adaptive" },
];

function norm({ name, T: size, C, form }: LayerNorm, scale: Scale): KernelCase {
  const T = sizeFor(size, scale);
  const eps = 1e-5;
  return {
    name: `${name}, ${showSize(size, scale, "rows")}`,
    kernels: ["layer_norm"],
    reads: 4 * T * C * (form === "residual" ? 2 : 1),
    writes: 4 * T * C,
    operations: 8 * T * C,
    prepare(operands) {
      const x = operands.values([T, C]);
      const residual = form === "residual" ? operands.values([T, C]) : null;
      const [gain, bias] = [operands.values([C]), operands.values([C])];
      const style = operands.values([1, 2 * C]);
      const options = { eps, ...(residual ? { residual: residual.tensor } : {}) };
      return {
        run: () =>
          form === "adaptive"
            ? adaptiveLayerNorm(x.tensor, style.tensor, options)
            : layerNorm(x.tensor, gain.tensor, bias.tensor, options),
        expected: (i) => {
          const t = Math.floor(i / C);
          const rows = [row(x, t, C)];
          const plain = { eps, ...(residual ? { residual: [row(residual, t, C)] } : {}) };
          const y =
            form === "adaptive"
              ? norms.adaptiveLayerNorm(rows, row(style, 0, 2 * C), plain)
              : norms.layerNorm(rows, row(gain, 0, C), row(bias, 0, C), plain);
          return y[0]![i % C]!;
        },
      };
    },
  };
}

const STYLE = 128;

/** Statistics over time, as adaptive instance norm needs them, and the style's projection. */
function instanceNorm(name: string, size: Size, C: number, scale: Scale): KernelCase {
  const T = sizeFor(size, scale);
  return {
    name: `${name}, ${showSize(size, scale, "rows")}`,
    kernels: ["channel_stats", "adain"],
    reads: 4 * T * C,
    writes: 4 * 3 * C,
    operations: 4 * T * C,
    async prepare(operands: Operands) {
      const x = operands.values([T, C]);
      const style = operands.values([1, STYLE]);
      const entries = [
        { name: "weight", shape: [2 * C, STYLE] },
        { name: "bias", shape: [2 * C] },
      ];
      const { model, at } = await operands.load(entries, "f32", (w) => ({
        weight: w.linear("weight", [2 * C, STYLE]),
        bias: w.vector("bias", [2 * C]),
      }));
      const [weight, bias] = [at("weight"), at("bias")];
      const projected = (n: number) => bias(n) + sum(STYLE, (s) => style.at(s) * weight(n * STYLE + s));
      return {
        run: () => adaptiveInstanceNorm(x.tensor, style.tensor, model),
        expected: (i) => {
          const c = i % C;
          const channel = Array.from({ length: T }, (_, t) => [x.at(t * C + c)]);
          const own = [projected(c), projected(C + c)];
          return norms.adaptiveInstanceNorm(channel, own, 1e-5)[Math.floor(i / C)]![0]!;
        },
      };
    },
  };
}

function others(scale: Scale): KernelCase[] {
  const size: Size = [48_000, 4_800];
  const T = sizeFor(size, scale);
  return [
    {
      name: `snac noise: rows scaled, 64 wide, ${showSize([240_000, 24_000], scale, "rows")}`,
      kernels: ["scale_rows"],
      reads: 4 * 5 * T * 65,
      writes: 4 * 5 * T * 64,
      operations: 5 * T * 64,
      prepare(operands) {
        const [x, gain] = [operands.values([5 * T, 64]), operands.values([5 * T])];
        return {
          run: () => scaleRows(x.tensor, gain.tensor),
          expected: (i) => x.at(i) * gain.at(Math.floor(i / 64)),
        };
      },
    },
    {
      name: `kokoro reflection pad and add, 128 wide, ${showSize(size, scale, "rows")}`,
      kernels: ["reflection_pad_add"],
      reads: 4 * 2 * T * C,
      writes: 4 * (T + 1) * C,
      operations: T * C,
      prepare(operands) {
        const [x, y] = [operands.values([T, C]), operands.values([T + 1, C])];
        return {
          run: () => reflectionPadAdd(x.tensor, y.tensor, 1),
          expected: (i) => x.at(Math.abs(Math.floor(i / C) - 1) * C + (i % C)) + y.at(i),
        };
      },
    },
  ];
}

export function elementwiseCases(scale: Scale): KernelCase[] {
  return [
    ...ELEMENTWISE.map((entry) => elementwise(entry, scale)),
    ...NORMS.map((entry) => norm(entry, scale)),
    instanceNorm("kokoro AdaIN statistics, 128 wide", [48_000, 4_800], C, scale),
    instanceNorm("kokoro AdaIN statistics, 256 wide", [8_000, 800], 256, scale),
    instanceNorm("AdaIN statistics, 128 wide", ROWS, C, scale),
    ...others(scale),
  ];
}
