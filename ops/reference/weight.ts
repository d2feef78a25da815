// Weights on their way from a checkpoint to the kernels.

import { type Kernel, type Rows, sum, table } from "./rows.ts";

/** g / ||v||: g [D], v [D, a, b] -> [D], so that w[d] = scale[d] v[d] (Salimans & Kingma 2016). */
export function weightNormScale(g: readonly number[], v: Kernel): number[] {
  return v.map((rows, d) => {
    const values = rows.flat();
    return g[d]! / Math.sqrt(sum(values.length, (i) => values[i]! ** 2));
  });
}

/** scale[d] v[d]: by the first axis. */
export function scaled(v: Kernel, scale: readonly number[]): Kernel {
  return v.map((rows, d) => rows.map((row) => row.map((value) => value * scale[d]!)));
}

/**
 * The convolution that a transposed one is: w [C, O, K] -> [stride O, C, J], J = ceil(K / stride). Its row t is rows
 * t stride .. t stride + stride - 1 of the result, side by side: output (phase, o) at tap j reads kernel position
 * phase + stride (J - 1 - j), or zero past K.
 */
export function polyphase(w: Kernel, stride: number): Kernel {
  const [O, K] = [w[0]!.length, w[0]![0]!.length];
  const J = Math.ceil(K / stride);
  return Array.from({ length: stride * O }, (_, n) =>
    table(w.length, J, (c, j) => w[c]![n % O]![Math.floor(n / O) + stride * (J - 1 - j)] ?? 0),
  );
}

/** Panels of 32 outputs: w [O, C, K] -> [ceil(O / 32)][K C8][32]; C8 is C rounded up to 8, what is added is zero. */
export function panels(w: Kernel): Rows[] {
  const [C, K] = [w[0]!.length, w[0]![0]!.length];
  const C8 = 8 * Math.ceil(C / 8);
  return Array.from({ length: Math.ceil(w.length / 32) }, (_, panel) =>
    table(K * C8, 32, (row, column) => {
      const [tap, c] = [Math.floor(row / C8), row % C8];
      return w[32 * panel + column]?.[c]?.[tap] ?? 0;
    }),
  );
}
