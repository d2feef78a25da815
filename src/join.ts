// Pieces of numbers put together: sound, weights.

/** One array after the other; a single one as it is. */
export function join32(parts: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  if (parts.length === 1) return parts[0] as Float32Array<ArrayBuffer>;
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}
