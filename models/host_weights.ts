// Small weights put together on the host, as f32.

/** Weight norm: g v / ||v|| for each entry of the first axis. */
export function normalise(v: Float32Array, g: Float32Array): Float32Array {
  const n = v.length / g.length;
  const w = new Float32Array(v.length);
  g.forEach((gain, d) => {
    const row = v.subarray(d * n, (d + 1) * n);
    const norm = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    row.forEach((value, i) => (w[d * n + i] = (gain * value) / norm));
  });
  return w;
}

/** [..., rows, columns] -> [..., columns, rows]. */
export function swapAxes(values: Float32Array, rows: number, columns: number): Float32Array {
  return values.map((_, i) => {
    const first = i - (i % (rows * columns));
    return values[first + (i % rows) * columns + Math.floor((i - first) / rows)]!;
  });
}
