// Activations and sums, value by value.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { FormantError } from "../src/error.ts";
import { expectShape, halves, rowsAndColumns } from "./check.ts";

/** ROWS of activation.wgsl. */
const ACTIVATION_ROWS = 8;

/** Leaky ReLU by its slope, or Snake by its alpha [C]. */
export type Activation = { readonly slope: number } | { readonly alpha: Tensor };

/** Throws unless the operands of an activation are those of C channels. */
export function expectActivation(op: string, C: number, kind: Activation, affine: Tensor | null): void {
  if (affine) expectShape(op, "affine", affine, [3, C]);
  if ("alpha" in kind) expectShape(op, "alpha", kind.alpha, [C]);
}

/** activation((x - mean) * scale + shift): x [T, C], affine [3, C] (mean, scale, shift) or null. */
export function activation(x: Tensor, kind: Activation, affine: Tensor | null = null): Tensor {
  const [T, C] = rowsAndColumns("activation", "x", x);
  expectActivation("activation", C, kind, affine);
  const alpha = "alpha" in kind ? kind.alpha : null;
  const out = x.device.empty(x.shape);
  x.device.run(
    "activation",
    { x, affine, alpha, out },
    { T, C, slope: "slope" in kind ? kind.slope : 0 },
    {
      grid: Device.fold(Math.ceil((Math.ceil(T / ACTIVATION_ROWS) * C) / 64)),
      constants: { HAS_AFFINE: Number(affine !== null), ACTIVATION: alpha ? 2 : 1 },
      work: 4 * x.size,
    },
  );
  return out;
}

/** (x + y) * gain, of one shape. */
export function add(x: Tensor, y: Tensor, gain = 1): Tensor {
  expectShape("add", "y", y, x.shape);
  const out = x.device.empty(x.shape);
  x.device.run(
    "add",
    { x, y, out },
    { length: x.size, gain },
    { grid: Device.fold(Math.ceil(x.size / 4 / 256)), work: 2 * x.size },
  );
  return out;
}

/** Reflection padding of `left` rows at the start, plus y: x [T, C], y [T + left, C] -> [T + left, C]. */
export function reflectionPadAdd(x: Tensor, y: Tensor, left: number): Tensor {
  const [T, C] = rowsAndColumns("reflectionPadAdd", "x", x);
  if (T <= left) {
    throw new FormantError(
      "internal",
      `reflectionPadAdd: x has ${T} rows, expected more than the ${left} that are reflected.`,
    );
  }
  expectShape("reflectionPadAdd", "y", y, [T + left, C]);
  const out = x.device.empty([T + left, C]);
  x.device.run(
    "reflection_pad_add",
    { x, y, out },
    { T, C, left },
    { grid: Device.fold(Math.ceil(out.size / 256)), work: 2 * out.size },
  );
  return out;
}

/** SwiGLU's gate (Shazeer 2020): x [T, 2 N] -> silu(x[:, :N]) x[:, N:], [T, N]. */
export function siluMultiply(x: Tensor): Tensor {
  const [T, N] = halves("siluMultiply", "x", x);
  const out = x.device.empty([T, N]);
  x.device.run(
    "silu_multiply",
    { x, out },
    { T, N },
    { grid: Device.fold(Math.ceil(out.size / 256)), work: 4 * out.size },
  );
  return out;
}

/** GELU (Hendrycks & Gimpel 2016) in its exact form, x Phi(x). */
export function gelu(x: Tensor): Tensor {
  const out = x.device.empty(x.shape);
  x.device.run(
    "gelu",
    { x, out },
    { length: x.size },
    { grid: Device.fold(Math.ceil(x.size / 256)), work: 20 * x.size },
  );
  return out;
}

/** x + gain y: a residual branch with its layer scale (Touvron et al. 2021). x and y [T, C], gain [C]. */
export function addScaled(x: Tensor, y: Tensor, gain: Tensor): Tensor {
  const [, C] = rowsAndColumns("addScaled", "x", x);
  expectShape("addScaled", "y", y, x.shape);
  expectShape("addScaled", "gain", gain, [C]);
  const out = x.device.empty(x.shape);
  x.device.run(
    "add_scaled",
    { x, y, gain, out },
    { length: x.size, C },
    { grid: Device.fold(Math.ceil(x.size / 256)), work: 2 * x.size },
  );
  return out;
}
