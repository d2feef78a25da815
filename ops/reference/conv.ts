// Convolutions over time and what is done to their results, in PyTorch's terms but for the order: x is [T, C].

import { gelu, leakyRelu } from "./elementwise.ts";
import { type Kernel, type Rows, sum, table } from "./rows.ts";

export interface ConvOptions {
  readonly stride?: number;
  readonly dilation?: number;
  readonly padding?: number;
}

export interface ConvTransposeOptions {
  readonly stride: number;
  readonly padding?: number;
  readonly outputPadding?: number;
}

/** Conv1d: x [T, C], w [O, C, K] -> [floor((T + 2 padding - dilation (K - 1) - 1) / stride) + 1, O]. */
export function conv1d(
  x: Rows,
  w: Kernel,
  { stride = 1, dilation = 1, padding = 0 }: ConvOptions = {},
): Rows {
  const C = w[0]!.length;
  const K = w[0]![0]!.length;
  const T_out = Math.floor((x.length + 2 * padding - dilation * (K - 1) - 1) / stride) + 1;
  return table(T_out, w.length, (t, o) =>
    sum(K, (k) => {
      const row = x[t * stride + k * dilation - padding]; // outside of x: zeros
      return row ? sum(C, (c) => row[c]! * w[o]![c]![k]!) : 0;
    }),
  );
}

/** x W^T: x [T, C], w [O, C] -> [T, O]. */
export function linear(x: Rows, w: Rows): Rows {
  return table(x.length, w.length, (t, o) => sum(x[t]!.length, (c) => x[t]![c]! * w[o]![c]!));
}

/**
 * ConvTranspose1d: x [T, C], w [C, O, K] -> [(T - 1) stride - 2 padding + K + outputPadding, O]. Row t of x goes to the
 * K rows from t stride - padding on.
 */
export function convTranspose1d(
  x: Rows,
  w: Kernel,
  { stride, padding = 0, outputPadding = 0 }: ConvTransposeOptions,
): Rows {
  const O = w[0]!.length;
  const K = w[0]![0]!.length;
  const y = table((x.length - 1) * stride - 2 * padding + K + outputPadding, O, () => 0);
  for (let t = 0; t < x.length; t++) {
    for (let k = 0; k < K; k++) {
      const row = y[t * stride + k - padding];
      for (let o = 0; row && o < O; o++) row[o]! += sum(w.length, (c) => x[t]![c]! * w[c]![o]![k]!);
    }
  }
  return y;
}

/** ConvTranspose1d with as many groups as channels: x [T, C], w [C, 1, K], bias [C]. */
export function depthwiseConvTranspose1d(
  x: Rows,
  w: Kernel,
  bias: readonly number[],
  options: ConvTransposeOptions,
): Rows {
  const channels = w.map((kernel, c) => {
    const channel = x.map((row) => [row[c]!]);
    return convTranspose1d(channel, [kernel], options);
  });
  return table(channels[0]!.length, w.length, (t, c) => channels[c]![t]![0]! + bias[c]!);
}

export interface Epilogue {
  /** [O] */
  readonly bias?: readonly number[];
  /** As y, or [ceil(T / 2), O] with residualShift 1: each row meets two. */
  readonly residual?: Rows;
  readonly residualShift?: number;
  readonly gain?: number;
  readonly activation?: "gelu" | number;
}

/** activation((y + bias + residual) gain): y [T, O]. */
export function epilogue(
  y: Rows,
  { bias, residual, residualShift = 0, gain = 1, activation }: Epilogue,
): Rows {
  return table(y.length, y[0]!.length, (t, o) => {
    const z = (y[t]![o]! + (bias?.[o] ?? 0) + (residual?.[t >> residualShift]![o] ?? 0)) * gain;
    if (activation === "gelu") return gelu(z);
    return activation === undefined ? z : leakyRelu(z, activation);
  });
}
