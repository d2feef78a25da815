// Activations and sums, value by value.

import { type Rows, table } from "./rows.ts";

export const leakyRelu = (x: number, slope: number) => (x >= 0 ? x : slope * x);

/** x + sin^2(alpha x) / alpha (Ziyin et al. 2020). */
export const snake = (x: number, alpha: number) => x + Math.sin(alpha * x) ** 2 / alpha;

/** 0.5 x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) (Hendrycks & Gimpel 2016). */
export const gelu = (x: number) =>
  0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

export const silu = (x: number) => x * sigmoid(x);

/** A leaky ReLU by its slope, or Snake by its alphas [C]. */
export type Activation = { readonly slope: number } | { readonly alpha: readonly number[] };

/** activation((x - mean) scale + shift): x [T, C], affine [3, C]: mean, scale, shift. */
export function activation(x: Rows, kind: Activation, affine?: Rows): Rows {
  const [mean, scale, shift] = affine ?? [];
  return table(x.length, x[0]!.length, (t, c) => {
    const z = (x[t]![c]! - (mean?.[c] ?? 0)) * (scale?.[c] ?? 1) + (shift?.[c] ?? 0);
    return "alpha" in kind ? snake(z, kind.alpha[c]!) : leakyRelu(z, kind.slope);
  });
}

/** (x + y) gain: x, y [T, C]. */
export function add(x: Rows, y: Rows, gain = 1): Rows {
  return table(x.length, x[0]!.length, (t, c) => (x[t]![c]! + y[t]![c]!) * gain);
}

/** x mirrored about its first row for `left` rows before it, plus y: x [T, C], y [T + left, C] -> [T + left, C]. */
export function reflectionPadAdd(x: Rows, y: Rows, left: number): Rows {
  return table(y.length, y[0]!.length, (t, c) => x[Math.abs(t - left)]![c]! + y[t]![c]!);
}

/** silu(x[:, :N]) x[:, N:]: x [T, 2 N] -> [T, N]. */
export function siluMultiply(x: Rows): Rows {
  const N = x[0]!.length / 2;
  return table(x.length, N, (t, c) => silu(x[t]![c]!) * x[t]![N + c]!);
}
