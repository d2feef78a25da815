// What the reference loops are written in: sequences as nested arrays in f64, and the moving about of rows.

/** A sequence or matrix [T, C]: x[t][c]. */
export type Rows = readonly (readonly number[])[];

/** A convolution's weight in the checkpoint's order, [O, C, K] or, transposed, [C, O, K]. */
export type Kernel = readonly Rows[];

/** [T, C] by a formula. */
export function table(T: number, C: number, value: (t: number, c: number) => number): number[][] {
  return Array.from({ length: T }, (_, t) => Array.from({ length: C }, (_, c) => value(t, c)));
}

/** value(0) + ... + value(n - 1). */
export function sum(n: number, value: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += value(i);
  return total;
}

/** weights[ids], plus rows t of `position` and row 0 of `segment`: ids [T], weights [rows, C] -> [T, C]. */
export function embedding(ids: readonly number[], weights: Rows, position?: Rows, segment?: Rows): Rows {
  return table(ids.length, weights[0]!.length, (t, c) => {
    return weights[ids[t]!]![c]! + (position?.[t]![c] ?? 0) + (segment?.[0]![c] ?? 0);
  });
}

/** [T, C_1], [T, C_2], ... side by side, zeros up to a multiple of 4 columns; an input of one row is in every row. */
export function concat(inputs: readonly Rows[]): Rows {
  const T = Math.max(...inputs.map((x) => x.length));
  const rows = table(T, 0, () => 0).map((_, t) => inputs.flatMap((x) => x[x.length === 1 ? 0 : t]!));
  return rows.map((row) => [...row, ...Array<number>((4 - (row.length % 4)) % 4).fill(0)]);
}

/** x[rows]: x [N, C], rows [T] -> [T, C]. */
export function gatherRows(x: Rows, rows: readonly number[]): Rows {
  return rows.map((row) => x[row]!);
}
