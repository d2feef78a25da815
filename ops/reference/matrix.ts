// The plain forms of ops/matrix.ts, in f64.

type Rows = readonly (readonly number[])[];

/** x W^T */
export function multiply(x: Rows, rows: Rows): number[][] {
  return x.map((values) => rows.map((row) => row.reduce((sum, weight, k) => sum + weight * values[k]!, 0)));
}

export function rmsNorm(x: Rows, gain: readonly number[], eps: number): number[][] {
  return x.map((row) => {
    const squares = row.reduce((sum, value) => sum + value * value, 0);
    const scale = 1 / Math.sqrt(squares / row.length + eps);
    return row.map((value, k) => value * scale * gain[k]!);
  });
}

/** silu of the first half of a row times the second. */
export function gated(x: Rows): number[][] {
  return x.map((row) => {
    const half = row.length / 2;
    return row.slice(0, half).map((gate, n) => (gate / (1 + Math.exp(-gate))) * row[half + n]!);
  });
}
