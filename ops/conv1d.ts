// Convolutions over time, and linear layers as convolutions of one tap. x is [T, C]; weights are packed by weight.ts.
// `form` is for tests and benchmarks.

import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectChannels, expectOutput, expectShape, rowsAndColumns } from "./check.ts";
import {
  type ConvForm,
  convForms,
  fusesPrologue,
  launchConv,
  type Prologue,
  type Tiling,
} from "./conv1d_forms.ts";
import { type Activation, activation, expectActivation } from "./elementwise.ts";
import type { Weight } from "./weight.ts";

/** y = activation((W prologue(x) + bias + residual) * gain). */
export interface Fusion {
  /** An activation of x, normalised by `affine` ([3, C]: mean, scale, shift) first. */
  readonly prologue?: { readonly kind: Activation; readonly affine?: Tensor | null };
  /** [O] */
  readonly bias?: Tensor | null;
  /** As the output; or with half its rows, each of which meets two (nearest upsampling) when `residualShift` is 1. */
  readonly residual?: Tensor | null;
  readonly residualShift?: 0 | 1;
  readonly gain?: number;
  /** "gelu" is the tanh form; a number is the slope of a leaky ReLU. */
  readonly activation?: "gelu" | number;
}

export interface ConvOptions extends Fusion {
  readonly stride?: number;
  readonly dilation?: number;
  /** Zero rows before and after what the prologue makes of x. */
  readonly padding?: number;
}

export interface ConvTransposeOptions extends Fusion {
  /** Rows dropped at both ends of the full result, as PyTorch's `padding`. */
  readonly padding?: number;
  /** Rows more at the end; below 0: fewer. */
  readonly outputPadding?: number;
}

/** y = x W^T + bias: [T, C] -> [T, O]. */
export function linear(x: Tensor, weight: Weight, fusion: Fusion = {}, form?: ConvForm | Tiling): Tensor {
  return conv1d(x, weight, fusion, form);
}

/** PyTorch's Conv1d: [T, C] -> [floor((T + 2 padding - dilation (K - 1) - 1) / stride) + 1, O]. */
export function conv1d(
  x: Tensor,
  weight: Weight,
  options: ConvOptions = {},
  form?: ConvForm | Tiling,
): Tensor {
  const { stride = 1, dilation = 1, padding = 0 } = options;
  const [T] = rowsAndColumns("conv1d", "x", x);
  const rows = Math.floor((T + 2 * padding - dilation * (weight.taps - 1) - 1) / stride) + 1;
  expectOutput("conv1d", T, rows, "the kernel is longer");
  return dispatch(
    "conv1d",
    x,
    weight,
    options,
    { stride, dilation, padding, rows, T_out: rows, cut: 0 },
    form,
  );
}

/**
 * PyTorch's ConvTranspose1d, stride = weight.phases, K = `kernel`: [T, C] -> [(T - 1) stride - 2 padding + K +
 * outputPadding, O]. A residual is as the output: no `residualShift`.
 */
export function convTranspose1d(
  x: Tensor,
  weight: Weight,
  kernel: number,
  options: ConvTransposeOptions = {},
  form?: ConvForm | Tiling,
): Tensor {
  const { padding = 0, outputPadding = 0, residualShift = 0 } = options;
  const [T] = rowsAndColumns("convTranspose1d", "x", x);
  expectSame("kernel size", kernel, weight.K, "the weight's");
  expectSame("residualShift", residualShift, 0, "a residual has the rows of the output here");
  const T_out = (T - 1) * weight.phases - 2 * padding + kernel + outputPadding;
  expectOutput("convTranspose1d", T, T_out, `padding ${padding} cuts off the whole result`);
  const dropped = Math.floor(padding / weight.phases); // rows of the kernel that would all be cut
  const cut = padding - dropped * weight.phases;
  const rows = Math.ceil((T_out + cut) / weight.phases);
  const geometry = { stride: 1, dilation: 1, padding: weight.taps - 1 - dropped, rows, T_out, cut };
  return dispatch("convTranspose1d", x, weight, options, geometry, form);
}

function expectSame(name: string, actual: number, expected: number, why: string): void {
  if (actual === expected) return;
  throw new FormantError("internal", `convTranspose1d: ${name} is ${actual}, expected ${expected} (${why}).`);
}

interface Geometry {
  readonly stride: number;
  readonly dilation: number;
  readonly padding: number;
  /** Rows that the kernel computes, `weight.phases` rows of the output each. */
  readonly rows: number;
  readonly T_out: number;
  /** Output rows dropped at the start. */
  readonly cut: number;
}

function dispatch(
  op: string,
  x: Tensor,
  weight: Weight,
  { prologue, bias = null, residual = null, residualShift = 0, gain = 1, activation: last }: Fusion,
  { stride, dilation, padding, rows, T_out, cut }: Geometry,
  form: ConvForm | Tiling = convForms(x.device, x.shape[1]!)[0]!,
): Tensor {
  const [T, C] = rowsAndColumns(op, "x", x);
  expectChannels(op, x, weight.C);
  if (prologue) expectActivation(op, C, prologue.kind, prologue.affine ?? null);
  if (bias) expectShape(op, "bias", bias, [weight.O]);
  if (residual) expectShape(op, "residual", residual, [Math.ceil(T_out / (1 + residualShift)), weight.O]);
  const fuse = fusesPrologue(form, C);
  const input = prologue && !fuse ? activation(x, prologue.kind, prologue.affine) : x;
  const out = x.device.empty([T_out, weight.O]);
  launchConv(form, {
    weight,
    tensors: { x: input, bias, residual, out },
    prologue: prologue && fuse ? operands(prologue.kind, prologue.affine ?? null) : null,
    params: {
      T_in: T,
      C,
      T_out: rows,
      O: weight.O * weight.phases,
      taps: weight.taps,
      stride,
      dilation,
      padding,
      bias_length: weight.O,
      residual_shift: residualShift,
      gain,
      slope: typeof last === "number" ? last : 0,
      out_shift: cut * weight.O,
      out_length: T_out * weight.O,
      has_bias: Number(bias !== null),
      has_residual: Number(residual !== null),
      activation: last === "gelu" ? 2 : last === undefined ? 0 : 1,
    },
  });
  if (input !== x) input.dispose();
  return out;
}

function operands(kind: Activation, affine: Tensor | null): Prologue {
  return { affine, alpha: "alpha" in kind ? kind.alpha : null, slope: "slope" in kind ? kind.slope : 0 };
}
