// Weights as the kernels read them. A matrix or convolution is brought into panels of 32 columns once, at load
// (kernels/pack_weight.wgsl); 16-bit values stay 16 bits. Rows that are looked up or walked along keep the checkpoint's
// layout (`Table`).

import { WINDOW_BYTES } from "../src/bind_groups.ts";
import { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";

/** Element type of stored values, as the kernels' FORMAT and SOURCE. */
export const FORMATS = { F32: 0, F16: 1, BF16: 2 } as const;
export type Format = (typeof FORMATS)[keyof typeof FORMATS];

/** Values in the checkpoint's order, 16-bit ones in pairs. */
export interface Table {
  readonly tensor: Tensor<"u32">;
  readonly format: Format;
}

/** A packed linear layer (one tap), convolution, or transposed convolution (`phases` = its stride). */
export interface Weight {
  /** [panels, taps * C8, 32] values; C8 is C rounded up to 8. */
  readonly panels: Tensor<"u32">;
  readonly format: Format;
  /** Input channels. */
  readonly C: number;
  /** Output channels. */
  readonly O: number;
  /** Kernel size in the checkpoint. */
  readonly K: number;
  /** Taps of the convolution that is computed: for a transposed one those of a phase. */
  readonly taps: number;
  readonly phases: number;
}

/** What a packed weight is made of: its shape in the checkpoint. */
export interface WeightShape {
  readonly O: number;
  readonly C: number;
  /** Kernel size; 1 for a linear layer. */
  readonly K: number;
  /** A transposed convolution's stride: the checkpoint has [C, O, K] instead of [O, C, K]. */
  readonly stride?: number;
  /** The checkpoint has the last two axes the other way round, as MLX does: [O, K, C], transposed [C, K, O]. */
  readonly channelsLast?: boolean;
  /** A transposed one has its outputs first as well, as MLX's own layers: [O, K, C]. */
  readonly outputsFirst?: boolean;
}

export const roundUp = (n: number, step: number) => Math.ceil(n / step) * step;

/** Memory for a weight that `packWeight` fills. */
export function emptyWeight(device: Device, shape: WeightShape, format: Format): Weight {
  const { O, C, K, stride } = shape;
  if (stride !== undefined && K < stride) {
    throw new FormantError(
      "internal",
      `convTranspose1d: kernel size is ${K}, expected at least the stride ${stride}.`,
    );
  }
  const phases = stride ?? 1;
  const taps = stride === undefined ? K : Math.ceil(K / stride);
  const rows = Math.ceil((O * phases) / 32) * taps * roundUp(C, 8);
  // Software adapters bind windows of fixed length, of which the last one passes the end.
  const slack = device.traits.class === "software" ? WINDOW_BYTES / 4 : 0;
  return {
    panels: device.owned([rows * (format === 0 ? 32 : 16) + slack], "u32"),
    format,
    C,
    O,
    K,
    taps,
    phases,
  };
}

/**
 * Fills `weight` from the checkpoint's values. `scale` ([first axis]) multiplies them: weight normalisation's
 * g / ||v||; the result is then kept in f32.
 */
export function packWeight(weight: Weight, source: Table, shape: WeightShape, scale: Tensor | null): void {
  const { O, C, K, stride, channelsLast = false } = shape;
  const { device } = weight.panels;
  const outputsFirst = shape.outputsFirst ?? stride === undefined;
  const first = (outputsFirst ? C : O) * K; // values of an entry of the first axis
  const other = channelsLast ? 1 : K; // from an entry of the other channels' axis to the next

  const values = weight.taps * roundUp(C, 8) * 32 * Math.ceil((O * weight.phases) / 32);
  const words = values / (weight.format === 0 ? 4 : 8);
  device.run(
    "pack_weight",
    { source: source.tensor, scale, out: weight.panels },
    {
      words,
      O,
      C,
      K,
      taps: weight.taps,
      phases: weight.phases,
      stride_o: outputsFirst ? first : other,
      stride_c: outputsFirst ? other : first,
      stride_k: channelsLast ? first / K : 1,
    },
    {
      grid: Device.fold(Math.ceil(words / 64)),
      constants: {
        SOURCE: source.format,
        FORMAT: weight.format,
        TRANSPOSED: Number(stride !== undefined),
        HAS_SCALE: Number(scale !== null),
      },
    },
  );
}

/** g / ||v|| for each entry of the first axis of v (weight normalisation). g: [D], v: [D, n]. */
export function weightNormScale(g: Tensor, v: Table, n: number): Tensor {
  const out = g.device.empty([g.size]);
  g.device.run(
    "weight_norm",
    { g, v: v.tensor, out },
    { D: g.size, n },
    { grid: [Math.ceil(g.size / 64)], constants: { SOURCE: v.format } },
  );
  return out;
}
