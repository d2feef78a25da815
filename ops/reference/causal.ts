// What streams are made of: carried rows, attention to a window of the rows before, residual quantisation. In f64.

import { type Rows, sum, table } from "./rows.ts";

/** x, or exp(x) - 1 below 0. */
export const elu = (x: number) => (x > 0 ? x : Math.expm1(x));

/** x Phi(x), Phi by the series of the error function without cancellation (Abramowitz & Stegun 7.1.6). */
export function exactGelu(x: number): number {
  const z = Math.min(Math.abs(x) / Math.SQRT2, 6);
  let term = z;
  let series = 0;
  for (let n = 1; term > 1e-20; n++) {
    series += term;
    term *= (2 * z * z) / (2 * n + 1);
  }
  const erf = (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * series;
  return 0.5 * x * (1 + Math.sign(x) * erf);
}

/** What a causal layer reads at a piece: the last P rows before it and the piece; before the sequence `start`. */
export function carried(before: Rows, piece: Rows, P: number, start: readonly number[]): Rows {
  const all = [...Array.from({ length: P }, () => start), ...before, ...piece];
  return all.slice(all.length - P - piece.length);
}

export interface WindowOptions {
  readonly H: number;
  readonly G: number;
  readonly D: number;
  readonly window: number;
  readonly interleaved: boolean;
  readonly frequencies: readonly number[];
  /** Position of the first row. */
  readonly first: number;
}

/** Row i sees rows j with 0 <= i - j < window: qkv [T, (H + 2 G) D] -> [T, H D]. */
export function windowedAttention(qkv: Rows, options: WindowOptions): Rows {
  const { H, G, D, window } = options;
  const T = qkv.length;
  const turned = qkv.map((row, t) => rotary(row, options.first + t, options));
  const attend = (i: number, h: number): number[] => {
    const g = Math.floor(h / (H / G));
    const key = (n: number, d: number) => turned[i - n]![(H + g) * D + d]!;
    const scores = Array.from(
      { length: Math.min(window, i + 1) },
      (_, n) => sum(D, (d) => turned[i]![h * D + d]! * key(n, d)) / Math.sqrt(D),
    );
    const highest = Math.max(...scores);
    const weights = scores.map((score) => Math.exp(score - highest));
    const value = (n: number, d: number) => qkv[i - n]![(H + G + g) * D + d]!;
    const mass = sum(weights.length, (n) => weights[n]!);
    return Array.from({ length: D }, (_, d) => sum(weights.length, (n) => weights[n]! * value(n, d)) / mass);
  };
  return Array.from({ length: T }, (_, i) => Array.from({ length: H }, (_, h) => attend(i, h)).flat());
}

/** A row of windowedAttention with its queries and keys turned by its position. */
export function rotary(
  row: readonly number[],
  position: number,
  { H, G, D, interleaved, frequencies }: Omit<WindowOptions, "window" | "first">,
): number[] {
  const out = [...row];
  for (let head = 0; head < H + G; head++) {
    frequencies.forEach((frequency, j) => {
      const [a, b] = interleaved ? [2 * j, 2 * j + 1] : [j, j + D / 2];
      const [x, y] = [row[head * D + a]!, row[head * D + b]!];
      const [cos, sin] = [Math.cos(position * frequency), Math.sin(position * frequency)];
      out[head * D + a] = x * cos - y * sin;
      out[head * D + b] = y * cos + x * sin;
    });
  }
  return out;
}

/** Entries by level, [size, D] each. */
export type Codebook = readonly Rows[];

export const codebookOf = (sums: readonly Rows[], counts: Rows): Codebook =>
  sums.map((level, k) => level.map((row, i) => row.map((value) => value / Math.max(counts[k]![i]!, 1e-5))));

/** codes by level, of levels `first` and on -> [T, D]. */
export function rvqDecode(codes: Rows, codebook: Codebook): Rows {
  return table(codes[0]!.length, codebook[0]![0]!.length, (t, d) =>
    sum(codes.length, (k) => codebook[k]![codes[k]![t]!]![d]!),
  );
}

/** The nearest entries, the first of equals: x [T, D] -> codes by level. */
export function rvqEncode(x: Rows, codebook: Codebook): number[][] {
  const rest = x.map((row) => [...row]);
  return codebook.map((entries) =>
    rest.map((row) => {
      const distances = entries.map((entry) => sum(row.length, (d) => (row[d]! - entry[d]!) ** 2));
      const nearest = distances.indexOf(Math.min(...distances));
      row.forEach((value, d) => (row[d] = value - entries[nearest]![d]!));
      return nearest;
    }),
  );
}
