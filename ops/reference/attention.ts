// Attention among all positions.

import { type Rows, sum, table } from "./rows.ts";

/** exp(x) / sum of exp(x). */
function softmax(x: readonly number[]): number[] {
  const highest = Math.max(...x);
  const weights = x.map((value) => Math.exp(value - highest));
  const total = sum(weights.length, (i) => weights[i]!);
  return weights.map((weight) => weight / total);
}

/** softmax(q k^T / sqrt(D)) v for each head of D channels (Vaswani et al. 2017): q, k, v [T, heads D] -> [T, heads D]. */
export function attention(q: Rows, k: Rows, v: Rows, heads: number): Rows {
  const T = q.length;
  const D = q[0]!.length / heads;
  const weights = Array.from({ length: heads }, (_, h) =>
    table(T, T, (i, j) => sum(D, (d) => q[i]![h * D + d]! * k[j]![h * D + d]!) / Math.sqrt(D)).map(softmax),
  );
  return table(T, heads * D, (i, c) => sum(T, (j) => weights[Math.floor(c / D)]![i]![j]! * v[j]![c]!));
}
