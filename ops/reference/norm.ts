// Normalisations.

import { add, leakyRelu } from "./elementwise.ts";
import { type Rows, sum, table } from "./rows.ts";

/** Mean and population variance. */
function moments(values: readonly number[]): { mean: number; variance: number } {
  const n = values.length;
  const mean = sum(n, (i) => values[i]!) / n;
  return { mean, variance: sum(n, (i) => (values[i]! - mean) ** 2) / n };
}

export interface LayerNormOptions {
  readonly eps: number;
  /** [T, C], added to x first. */
  readonly residual?: Rows;
  /** Of a leaky ReLU on the result. */
  readonly slope?: number;
}

/** gain (x - mean) / sqrt(variance + eps) + bias, by rows (Ba et al. 2016): x [T, C], gain, bias [C]. */
export function layerNorm(
  x: Rows,
  gain: readonly number[],
  bias: readonly number[],
  { eps, residual, slope = 1 }: LayerNormOptions,
): Rows {
  return (residual ? add(x, residual) : x).map((row) => {
    const { mean, variance } = moments(row);
    return row.map((z, c) =>
      leakyRelu((gain[c]! * (z - mean)) / Math.sqrt(variance + eps) + bias[c]!, slope),
    );
  });
}

/** Layer norm with gain 1 + gamma and bias beta (StyleTTS 2's AdaLayerNorm): style [2 C] holds gamma, then beta. */
export function adaptiveLayerNorm(x: Rows, style: readonly number[], options: LayerNormOptions): Rows {
  const C = style.length / 2;
  const gain = style.slice(0, C).map((gamma) => 1 + gamma);
  return layerNorm(x, gain, style.slice(C), options);
}

/**
 * Adaptive instance norm (Huang & Belongie 2017) as y = (x - mean) scale + shift: x [T, C], style [2 S] -> [3, C]: mean,
 * (1 + gamma) / sqrt(variance + eps), beta. Statistics span time; channels from S on come out zero.
 */
export function adaptiveInstanceNorm(x: Rows, style: readonly number[], eps: number): Rows {
  const S = style.length / 2;
  const channels = x[0]!.map((_, c) => moments(x.map((row) => row[c]!)));
  return table(3, channels.length, (i, c) => {
    if (i === 0) return channels[c]!.mean;
    if (c >= S) return 0;
    return i === 1 ? (1 + style[c]!) / Math.sqrt(channels[c]!.variance + eps) : style[S + c]!;
  });
}
