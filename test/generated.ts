// Values that goldens do not store: drawn by name and seed (golden/README.md, philox.py).

import { randomWords } from "../src/random.ts";

/** FNV-1a of an ASCII name, 32 bits. */
export function fnv1a32(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/** The seed whose stream 0 a golden tensor's values are drawn from. */
export function seedOf(name: string, seed: number): bigint {
  return (BigInt(seed) << 32n) | BigInt(fnv1a32(name));
}

/** base + scale n(i) for i < count, n normal: in f64, rounded once. */
export function generated(
  name: string,
  seed: number,
  count: number,
  base = 0,
  scale = 1,
): Float32Array<ArrayBuffer> {
  const words = randomWords(seedOf(name, seed), 0, 0, 2 * Math.ceil(count / 2));
  const uniform = (word: number) => ((word >>> 8) + 0.5) / 2 ** 24;
  const values = new Float32Array(words.length);
  for (let i = 0; i < words.length; i += 2) {
    const radius = Math.sqrt(-2 * Math.log(uniform(words[i]!)));
    const angle = 2 * Math.PI * uniform(words[i + 1]!);
    values[i] = base + scale * (radius * Math.cos(angle));
    values[i + 1] = base + scale * (radius * Math.sin(angle));
  }
  return values.subarray(0, count);
}
