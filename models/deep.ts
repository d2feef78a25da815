// Fused kernels, and the plain ones that run in their place for a deep tap, which sees what lies inside: `input`, what a
// norm or an activation makes of x, and `branch`, what is added to a residual. Other taps receive nothing here.

import { attentionOutput, type OutputProduct } from "../ops/attention_output.ts";
import {
  cachedAttention,
  type CachedAttentionOptions,
  type Heads,
  type KvCache,
  rotary,
} from "../ops/cached_attention.ts";
import { type Carry, type CarryOptions, carryRows, elu } from "../ops/causal.ts";
import {
  conv1d,
  type ConvOptions,
  convTranspose1d,
  type ConvTransposeOptions,
  type Fusion,
  linear,
} from "../ops/conv1d.ts";
import { depthwiseConv1d, type DepthwiseOptions, monoConv1d } from "../ops/depthwise.ts";
import { activation, type Activation, add, addScaled, gelu, siluMultiply } from "../ops/elementwise.ts";
import { bidirectionalLstm, type LstmWeights } from "../ops/lstm.ts";
import {
  gatedMatmul,
  type LayerNorm,
  matmul,
  type MatmulOptions,
  type Matrix,
  type RmsNorm,
} from "../ops/matrix.ts";
import { affineLayerNorm, layerNorm, type LayerNormOptions, rmsNorm } from "../ops/norm.ts";
import type { Feeds } from "../ops/packed_rows.ts";
import { gatherRows } from "../ops/rows.ts";
import type { Weight } from "../ops/weight.ts";
import type { Tensor } from "../src/tensor.ts";
import { inside, NO_TAP, type Tap, within } from "./tap.ts";
import { upload } from "./upload.ts";

type Step = (x: Tensor) => Tensor;

/** A product, what is done to x before and to the sums behind, one after the other. */
function steps(x: Tensor, before: Step | null, product: Step, behind: Step | null, tap: Tap): Tensor {
  return x.device.scope(() => {
    const z = before ? before(x) : x;
    if (before) tap("input", z);
    const y = product(z);
    if (!behind) return y;
    tap("branch", y);
    return behind(y);
  });
}

const prologueStep = ({ prologue }: Fusion): Step | null =>
  prologue ? (x) => activation(x, prologue.kind, prologue.affine) : null;

/** ops/conv1d.ts, without an activation behind. */
export function tappedConv1d(
  x: Tensor,
  weight: Weight,
  options: Omit<ConvOptions, "activation">,
  tap: Tap,
): Tensor {
  if (!tap.deep) return conv1d(x, weight, options);
  const { prologue: _, residual, residualShift = 0, gain = 1, ...rest } = options;
  const behind: Step | null = residual
    ? (y) => add(y, residualShift === 0 ? residual : repeated(residual, y.shape[0]!), gain)
    : null;
  const product = residual ? rest : { ...rest, gain };
  return steps(x, prologueStep(options), (z) => conv1d(z, weight, product), behind, tap);
}

/** Each row twice: [ceil(T / 2), C] -> [T, C]. */
function repeated(x: Tensor, T: number): Tensor {
  const rows = Uint32Array.from({ length: T }, (_, t) => t >> 1);
  return gatherRows(x, upload(x.device, rows, [T], "u32"));
}

/** ops/conv1d.ts */
export function tappedConvTranspose1d(
  x: Tensor,
  weight: Weight,
  kernel: number,
  options: Omit<ConvTransposeOptions, "residual">,
  tap: Tap,
): Tensor {
  if (!tap.deep) return convTranspose1d(x, weight, kernel, options);
  const { prologue: _, ...rest } = options;
  return steps(x, prologueStep(options), (z) => convTranspose1d(z, weight, kernel, rest), null, tap);
}

/** ops/depthwise.ts; a deep tap receives, where there are Snakes, the convolution itself, too. */
export function tappedDepthwiseConv1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor,
  options: DepthwiseOptions,
  tap: Tap,
): Tensor {
  const { snake, ...rest } = options;
  if (!tap.deep || !snake) return depthwiseConv1d(x, weight, bias, options);
  return x.device.scope(() => {
    const z = activation(x, { alpha: snake.before });
    tap("input", z);
    const y = depthwiseConv1d(z, weight, bias, rest);
    tap("", y);
    return activation(y, { alpha: snake.after });
  });
}

/** ops/depthwise.ts */
export function tappedMonoConv1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor,
  kind: Activation,
  tap: Tap,
): Tensor<"f32"> {
  if (!tap.deep) return monoConv1d(x, weight, bias, kind);
  return x.device.scope(() => {
    const z = activation(x, kind);
    tap("input", z);
    return monoConv1d(z, weight, bias, { slope: 1 });
  });
}

/** ops/matrix.ts */
export function tappedMatmul(
  x: Tensor,
  matrix: Matrix,
  options: {
    readonly norm?: RmsNorm | undefined;
    readonly residual?: Tensor;
    readonly feeds?: Feeds | undefined;
  },
  tap: Tap,
): Tensor {
  if (!tap.deep) return matmul(x, matrix, options);
  const { norm, residual } = options;
  const before: Step | null = norm ? (x) => rmsNorm(x, norm.gain, norm.eps) : null;
  const behind: Step | null = residual ? (y) => add(y, residual) : null;
  return steps(x, before, (z) => matmul(z, matrix), behind, tap);
}

/** ops/matrix.ts; a deep tap receives `wide`, gate and up side by side, too. */
export function tappedGate(x: Tensor, matrix: Matrix, norm: RmsNorm, feeds: Feeds, tap: Tap): Tensor {
  if (!tap.deep) return gatedMatmul(x, matrix, norm, feeds);
  return x.device.scope(() => {
    const wide = tappedMatmul(x, matrix, { norm }, tap); // [T, 2 N]
    tap("wide", wide);
    return siluMultiply(wide);
  });
}

/** ops/attention_output.ts; a tap receives what is attended to, attention.i, and a deep one what is inside of both. */
export function tappedAttentionOutput(
  qkv: Tensor,
  heads: Heads,
  cache: KvCache,
  layer: number,
  options: CachedAttentionOptions,
  output: OutputProduct,
  tap: Tap,
): Tensor {
  const { device } = qkv;
  if (tap === NO_TAP) {
    return device.scope(() => attentionOutput(qkv, heads, cache, layer, options, output), "output");
  }
  return device.scope(() => {
    const attended = tappedAttention(qkv, heads, cache, layer, options, inside(tap, `attention.${layer}`)); // [T, H D]
    tap(`attention.${layer}`, attended);
    const { matrix, ...around } = output;
    return tappedMatmul(attended, matrix, around, inside(tap, `middle.${layer}`));
  }, "output");
}

/** ops/cached_attention.ts; a deep tap receives `turned`, queries and keys with their positions. */
export function tappedAttention(
  qkv: Tensor,
  heads: Heads,
  cache: KvCache,
  layer: number,
  options: CachedAttentionOptions,
  tap: Tap,
): Tensor {
  if (!tap.deep) return cachedAttention(qkv, heads, cache, layer, options);
  return qkv.device.scope(() => {
    tap("turned", rotary(qkv, heads, cache, options)); // [T, (H + G) D]
    return cachedAttention(qkv, heads, cache, layer, { ...options, apart: true });
  });
}

/** ops/elementwise.ts: x + gain y, or 0 + gain y and then the sum. */
function tappedAddScaled(x: Tensor, y: Tensor, gain: Tensor, tap: Tap): Tensor {
  if (!tap.deep) return addScaled(x, y, gain);
  return steps(
    y,
    null,
    (y) => addScaled(add(y, y, 0), y, gain),
    (scaled) => add(x, scaled),
    tap,
  );
}

/**
 * A product with layer norm before it, GELU or layer scale and a residual behind (ops/matrix.ts: `MatmulOptions`); a deep
 * tap receives by these names what the norm gives, the product alone, and, below `sum`, what is added.
 */
export function tappedAround(
  x: Tensor,
  product: (x: Tensor, around: AroundOptions) => Tensor,
  around: AroundOptions,
  tap: Tap,
  names: { readonly input?: string; readonly product?: string; readonly sum?: string },
): Tensor {
  if (!tap.deep) return product(x, around);
  const { norm, activation, residual, scale } = around;
  return x.device.scope(() => {
    const z = norm ? affineLayerNorm(x, norm.affine, norm) : x;
    if (norm) tap(names.input!, z);
    const y = product(z, {});
    if (names.product) tap(names.product, y);
    const active = activation ? gelu(y) : y;
    return scale ? tappedAddScaled(residual!, active, scale, within(tap, names.sum ?? "")) : active;
  });
}

/** Layer norm, and what matmul does behind. */
export interface AroundOptions extends Pick<MatmulOptions, "activation" | "residual" | "scale"> {
  readonly norm?: LayerNorm;
}

/** ops/causal.ts */
export function tappedCarry(x: Tensor, carry: Carry, options: CarryOptions, tap: Tap): Tensor {
  if (!tap.deep || !options.elu) return carryRows(x, carry, options);
  return steps(x, elu, (z) => carryRows(z, carry, { ...options, elu: false }), null, tap);
}

/** ops/norm.ts; a deep tap receives x as `branch` and the sum as `input`, and what a leaky ReLU gets as `norm`. */
export function tappedLayerNorm(
  x: Tensor,
  { gain, bias }: { readonly gain: Tensor; readonly bias: Tensor },
  options: LayerNormOptions,
  tap: Tap,
): Tensor {
  if (!tap.deep) return layerNorm(x, gain, bias, options);
  const { eps, residual, slope } = options;
  return x.device.scope(() => {
    if (residual) tap("branch", x);
    const z = residual ? add(x, residual) : x;
    tap("input", z);
    const y = layerNorm(z, gain, bias, { eps });
    if (slope === undefined) return y;
    tap("norm", y);
    return activation(y, { slope });
  });
}

/** ops/lstm.ts; a deep tap receives `gates`, the part of x in their sums: [T, 8 H] as `LstmWeights` has them. */
export function tappedLstm(x: Tensor, weights: LstmWeights, tap: Tap): Tensor {
  if (tap.deep) tap("gates", linear(x, weights.input, { bias: weights.bias }));
  return bidirectionalLstm(x, weights);
}
