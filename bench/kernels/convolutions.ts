// Convolutions and linear layers of vocoders, codecs and encoders.

import { conv1d, convTranspose1d, type Fusion } from "../../ops/conv1d.ts";
import type { ConvForm } from "../../ops/conv1d_forms.ts";
import * as reference from "../../ops/reference/conv.ts";
import { activation } from "../../ops/reference/elementwise.ts";
import type { Kernel } from "../../ops/reference/rows.ts";
import { type Conv, CONVOLUTIONS, named, type Upsampling, UPSAMPLINGS } from "../../ops/tuning/shapes.ts";
import type { KernelName } from "../../src/kernel.ts";
import { type KernelCase, rowsFrom, type Scale, showSize, sizeFor, sums } from "./case.ts";
import type { Operand, Operands } from "./operands.ts";

/** Whatever form the op takes. */
export const FORMS: readonly KernelName[] = ["conv1d_tile", "conv1d_merge", "conv1d_panel", "conv1d"];

/** What is fused, on the device and for the plain loop. */
function fusionOf(
  operands: Operands,
  fused: Conv["fused"],
  [C, O, T_out]: readonly [number, number, number],
) {
  const bias = operands.values([O], { scale: 0.3 });
  const residual = fused?.endsWith("residual") ? operands.values([T_out, O]) : null;
  const snake = fused === "adain-snake-residual";
  const affine = snake ? operands.values([3, C], { scale: 0.2, mean: 1 }) : null;
  const alpha = snake ? operands.values([C], { scale: 0.2, mean: 1.5 }) : null;
  const slope = fused === "leaky" ? 0.1 : null;
  const options: Fusion = {
    bias: bias.tensor,
    residual: residual?.tensor ?? null,
    ...(alpha ? { prologue: { kind: { alpha: alpha.tensor }, affine: affine!.tensor } } : {}),
    ...(slope !== null ? { prologue: { kind: { slope } } } : {}),
    ...(fused === "gelu" ? { activation: "gelu" } : {}),
  };
  const list = (operand: Operand, from: number, n: number) =>
    Array.from({ length: n }, (_, i) => operand.at(from + i));
  const alphas = alpha && list(alpha, 0, C);
  const affines = affine && [0, 1, 2].map((row) => list(affine, row * C, C));
  return {
    options,
    /** Rows of x as the convolution sees them. */
    before: (x: number[][], inside: readonly boolean[]) => {
      const kind = alphas ? { alpha: alphas } : { slope: slope ?? 1 };
      const activated = activation(x, kind, affines ?? undefined);
      return activated.map((row, i) => (inside[i] ? row : row.map(() => 0)));
    },
    after: (y: number, t: number, o: number) =>
      reference.epilogue([[y]], {
        bias: [bias.at(o)],
        ...(residual ? { residual: [[residual.at(t * O + o)]] } : {}),
        ...(fused === "gelu" ? { activation: "gelu" } : {}),
      })[0]![0]!,
  };
}

/** `form`: of the kernel, where the op would take another. */
function conv(options: Conv, scale: Scale, form?: ConvForm): KernelCase {
  const { C, O, K = 1, stride = 1, dilation = 1, padding = 0, fused, format = "f32" } = options;
  const T = sizeFor(options.T, scale);
  const T_out = Math.floor((T + 2 * padding - dilation * (K - 1) - 1) / stride) + 1;
  const bytes = format === "f32" ? 4 : 2;
  const name = `${named(options)}, ${showSize(options.T, scale, "rows")}`;
  return {
    name: form ? `${name}, ${form} form` : name,
    kernels: form ? [`conv1d${form === "plain" ? "" : `_${form}`}` as KernelName] : [...FORMS, "activation"],
    reads: 4 * (T * C + (fused?.endsWith("residual") ? T_out * O : 0)) + bytes * K * C * O,
    writes: 4 * T_out * O,
    operations: 2 * T_out * O * C * K,
    bar: sums(C * K),
    async prepare(operands) {
      const x = operands.values([T, C]);
      const weight = await operands.load([{ name: "weight", shape: [O, C, K] }], format, (w) =>
        w.conv("", [O, C, K]),
      );
      const w = weight.at("weight");
      const fusion = fusionOf(operands, fused, [C, O, T_out]);
      return {
        run: () => conv1d(x.tensor, weight.model, { ...fusion.options, stride, dilation, padding }, form),
        expected: (i) => {
          const [t, o] = [Math.floor(i / O), i % O];
          const rows = Array.from({ length: K }, (_, k) => t * stride + k * dilation - padding);
          const seen = fusion.before(
            rowsFrom(x.at, [T, C], rows),
            rows.map((row) => row >= 0 && row < T),
          );
          const kernel: Kernel = [
            Array.from({ length: C }, (_, c) => Array.from({ length: K }, (_, k) => w((o * C + c) * K + k))),
          ];
          return fusion.after(reference.conv1d(seen, kernel)[0]![0]!, t, o);
        },
      };
    },
  };
}

function upsampling(options: Upsampling, scale: Scale): KernelCase {
  const { T: size, C, O, K, stride, padding, fused, format = "f32" } = options;
  const T = sizeFor(size, scale);
  const T_out = (T - 1) * stride - 2 * padding + K;
  return {
    name: `${named(options)}, ${showSize(size, scale, "rows")}`,
    kernels: [...FORMS, "activation"],
    reads: 4 * T * C + (format === "f32" ? 4 : 2) * K * C * O,
    writes: 4 * T_out * O,
    operations: 2 * T_out * O * C * Math.ceil(K / stride),
    bar: sums((C * K) / stride),
    async prepare(operands) {
      const x = operands.values([T, C]);
      const weight = await operands.load([{ name: "weight", shape: [C, O, K] }], format, (w) =>
        w.convTranspose("", [C, O, K], stride),
      );
      const w = weight.at("weight");
      const fusion = fusionOf(operands, fused, [C, O, T_out]);
      return {
        run: () => convTranspose1d(x.tensor, weight.model, K, { ...fusion.options, padding }),
        expected: (i) => {
          const [t, o] = [Math.floor(i / O), i % O];
          const kernel: Kernel = Array.from({ length: C }, (_, c) => [
            Array.from({ length: K }, (_, k) => w((c * O + o) * K + k)),
          ]);
          // The rows that meet in row t, at the start of a short sequence.
          const first = Math.ceil((t + padding - K + 1) / stride);
          const rows = Array.from({ length: Math.ceil(K / stride) }, (_, j) => first + j);
          const seen = fusion.before(
            rowsFrom(x.at, [T, C], rows),
            rows.map((row) => row >= 0 && row < T),
          );
          const y = reference.convTranspose1d(seen, kernel, { stride });
          return fusion.after(y[t + padding - first * stride]![0]!, t, o);
        },
      };
    },
  };
}

const PLAIN: Conv = {
  name: "kokoro resblock 128x3 dilation 1",
  T: [4_800, 480],
  C: 128,
  O: 128,
  K: 3,
  padding: 1,
};

export function convolutionCases(scale: Scale): KernelCase[] {
  return [
    ...CONVOLUTIONS.map((options) => conv(options, scale)),
    conv(PLAIN, scale, "plain"),
    ...UPSAMPLINGS.map((options) => upsampling(options, scale)),
  ];
}
