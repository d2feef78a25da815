// Convolutions and linear layers of vocoders, codecs and encoders.

import { conv1d, convTranspose1d, type Fusion } from "../../ops/conv1d.ts";
import type { ConvForm } from "../../ops/conv1d_forms.ts";
import * as reference from "../../ops/reference/conv.ts";
import { activation } from "../../ops/reference/elementwise.ts";
import type { Kernel } from "../../ops/reference/rows.ts";
import {
  type KernelCase,
  type KernelName,
  rowsFrom,
  type Scale,
  showSize,
  type Size,
  sizeFor,
  sums,
} from "./case.ts";
import type { Operand, Operands } from "./operands.ts";

/** Whatever form the op takes. */
export const FORMS: readonly KernelName[] = ["conv1d_tile", "conv1d_merge", "conv1d_panel", "conv1d"];

interface Conv {
  readonly name: string;
  readonly T: Size;
  readonly C: number;
  readonly O: number;
  readonly K?: number;
  readonly stride?: number;
  readonly dilation?: number;
  readonly padding?: number;
  /** AdaIN's scale and shift and Snake on the way in, and the residual on the way out, or a leaky ReLU on the way in. */
  readonly fused?: "adain-snake-residual" | "leaky" | "gelu" | "residual";
  readonly format?: "f32" | "f16" | "bf16";
  /** Of the kernel, where the op would take another. */
  readonly form?: ConvForm;
}

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

const named = (name: string, format: string) => (format === "f32" ? name : `${name}, ${format}`);

function conv(options: Conv, scale: Scale): KernelCase {
  const { C, O, K = 1, stride = 1, dilation = 1, padding = 0, fused, format = "f32", form } = options;
  const T = sizeFor(options.T, scale);
  const T_out = Math.floor((T + 2 * padding - dilation * (K - 1) - 1) / stride) + 1;
  const bytes = format === "f32" ? 4 : 2;
  const name = `${named(options.name, format)}, ${showSize(options.T, scale, "rows")}`;
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

interface Upsampling {
  readonly name: string;
  readonly T: Size;
  readonly C: number;
  readonly O: number;
  readonly K: number;
  readonly stride: number;
  readonly padding: number;
  readonly fused?: "leaky";
  readonly format?: "f32" | "f16";
}

function upsampling(
  { name, T: size, C, O, K, stride, padding, fused, format = "f32" }: Upsampling,
  scale: Scale,
): KernelCase {
  const T = sizeFor(size, scale);
  const T_out = (T - 1) * stride - 2 * padding + K;
  return {
    name: `${named(name, format)}, ${showSize(size, scale, "rows")}`,
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

/** Kokoro's generator at 10 s of speech, its weights as the packaged copy has them. */
function kokoroGenerator(): Conv[] {
  const blocks = [
    { C: 128, T: [48_000, 2_400] as Size },
    { C: 256, T: [8_000, 800] as Size },
  ];
  const block = ({ C, T }: (typeof blocks)[number], K: number, dilation: number): Conv => ({
    ...{ name: `kokoro resblock ${C}x${K} dilation ${dilation}`, T, C, O: C, K, dilation },
    padding: ((K - 1) / 2) * dilation,
    fused: "adain-snake-residual",
    format: "f16",
  });
  return blocks.flatMap((entry) => [block(entry, 3, 1), block(entry, 7, 3), block(entry, 11, 5)]);
}

/** Channels are as they lie in memory: 22 as 24, 1,090 as 1,092. */
const CONVOLUTIONS: readonly Conv[] = [
  ...kokoroGenerator(),
  {
    name: "kokoro noise conv 22->256x12 stride 6",
    T: [48_001, 4_801],
    C: 24,
    O: 256,
    K: 12,
    stride: 6,
    padding: 3,
    format: "f16",
  },
  {
    name: "kokoro conv_post 128->22x7",
    T: [48_001, 4_801],
    C: 128,
    O: 22,
    K: 7,
    padding: 3,
    fused: "leaky",
    format: "f16",
  },
  { name: "kokoro decoder 1,090->1,024x3", T: [400, 40], C: 1092, O: 1024, K: 3, padding: 1, format: "f16" },
  { name: "kokoro text encoder 512x5", T: 133, C: 512, O: 512, K: 5, padding: 2, format: "f16" },
  { name: "albert feed forward 768->2,048 gelu", T: 133, C: 768, O: 2048, fused: "gelu", format: "f16" },
  {
    name: "albert feed forward 768->2,048 gelu",
    T: 133,
    C: 768,
    O: 2048,
    fused: "gelu",
    format: "bf16",
  },
  { name: "snac pointwise 64x1 residual", T: [240_000, 24_000], C: 64, O: 64, fused: "residual" },
  { name: "snac pointwise 256x1 residual", T: [15_000, 1_500], C: 256, O: 256, fused: "residual" },
  { name: "mimi residual unit 64->32x3", T: [240_002, 24_002], C: 64, O: 32, K: 3 },
  { name: "mimi encoder 512->1,024x16 stride 8", T: [2_008, 168], C: 512, O: 1024, K: 16, stride: 8 },
  { name: "mimi encoder 1->64x7", T: [240_006, 24_006], C: 1, O: 64, K: 7 },
  { name: "mimi transformer 512->2,048", T: [250, 25], C: 512, O: 2048 },
  { name: "linear 4,096->4,096", T: [4_096, 64], C: 4096, O: 4096 },
  {
    name: "kokoro resblock 128x3 dilation 1",
    T: [4_800, 480],
    C: 128,
    O: 128,
    K: 3,
    padding: 1,
    form: "plain",
  },
];

const UPSAMPLINGS: readonly Upsampling[] = [
  {
    name: "kokoro ups.0 512->256x20 stride 10",
    T: [800, 80],
    C: 512,
    O: 256,
    K: 20,
    stride: 10,
    padding: 5,
    fused: "leaky",
    format: "f16",
  },
  {
    name: "kokoro ups.1 256->128x12 stride 6",
    T: [8_000, 800],
    C: 256,
    O: 128,
    K: 12,
    stride: 6,
    padding: 3,
    fused: "leaky",
    format: "f16",
  },
  { name: "snac block 1,024->512x16 stride 8", T: [472, 59], C: 1024, O: 512, K: 16, stride: 8, padding: 4 },
  {
    name: "mimi decoder 1,024->512x16 stride 8",
    T: [251, 26],
    C: 1024,
    O: 512,
    K: 16,
    stride: 8,
    padding: 8,
  },
];

export function convolutionCases(scale: Scale): KernelCase[] {
  return [
    ...CONVOLUTIONS.map((options) => conv(options, scale)),
    ...UPSAMPLINGS.map((options) => upsampling(options, scale)),
  ];
}
