// Philox4x32-10 (Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", 2011; Random123) as a generator in which
// every draw has a place: (seed, stream, index). Key = (seed mod 2^32, seed div 2^32); block b of a stream has the
// counter (b mod 2^32, b div 2^32, stream, 0) and gives four words; element i is word i mod 4 of block i div 4.
//   uniform u(x) = ((x >> 8) + 1/2) / 2^24, in (0, 1)
//   normal  n0, n1 = r(x0) (cos, sin)(2 pi u(x1)); n2, n3 = r(x2) (cos, sin)(2 pi u(x3)); r(x) = sqrt(-2 ln u(x))

import { FormantError } from "./error.ts";

/** A seed of 64 bits. */
export type Seed = number | bigint;

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const KEY_STEP_0 = 0x9e3779b9;
const KEY_STEP_1 = 0xbb67ae85;
const TWO_32 = 2 ** 32;

/** The key of a seed: its low and its high 32 bits. Fails for what is no integer in [0, 2^64). */
export function seedKey(seed: Seed): readonly [number, number] {
  const exact = typeof seed === "bigint" || Number.isSafeInteger(seed) ? BigInt(seed) : -1n;
  if (exact < 0n || exact >= 1n << 64n) {
    throw new FormantError(
      "argument",
      `random: the seed is ${seed}, expected an integer from 0 to 2^64 - 1.`,
    );
  }
  return [Number(exact & 0xffffffffn), Number(exact >> 32n)];
}

/** The upper 32 bits of a product of two 32-bit integers; doubles hold 53, so it goes by halves. */
function multiplyHigh(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  return (a1 * b1 + (middle >>> 16) + (other >>> 16)) >>> 0;
}

/** Ten rounds of Philox on the four words from `at`, in place: counter in, random words out. */
export function philox4x32(words: Uint32Array, key: readonly [number, number], at = 0): void {
  let [c0, c1, c2, c3] = [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!];
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + KEY_STEP_0) | 0;
    k1 = (k1 + KEY_STEP_1) | 0;
  }
  words[at] = c0;
  words[at + 1] = c1;
  words[at + 2] = c2;
  words[at + 3] = c3;
}

/** Words [first, first + count) of a stream; `first` may pass 2^32. */
export function randomWords(
  seed: Seed,
  stream: number,
  first: number,
  count: number,
): Uint32Array<ArrayBuffer> {
  const key = seedKey(seed);
  const skipped = first % 4;
  const words = new Uint32Array(4 * Math.ceil((skipped + count) / 4));
  for (let at = 0; at < words.length; at += 4) {
    const block = (first - skipped + at) / 4;
    words[at] = block % TWO_32;
    words[at + 1] = Math.floor(block / TWO_32);
    words[at + 2] = stream;
    philox4x32(words, key, at);
  }
  return words.slice(skipped, skipped + count);
}

function toUniform(word: number): number {
  return ((word >>> 8) + 0.5) / 2 ** 24;
}

/** Uniform draws in (0, 1): elements [first, first + count) of a stream, exact in float64. */
export function uniforms(
  seed: Seed,
  stream: number,
  first: number,
  count: number,
): Float64Array<ArrayBuffer> {
  const words = randomWords(seed, stream, first, count);
  const draws = new Float64Array(count);
  for (let i = 0; i < count; i++) draws[i] = toUniform(words[i]!);
  return draws;
}

/** Normal draws: elements [first, first + count) of a stream, computed in float64 and rounded once. */
export function normals(seed: Seed, stream: number, first: number, count: number): Float32Array<ArrayBuffer> {
  const skipped = first % 2;
  const words = randomWords(seed, stream, first - skipped, 2 * Math.ceil((skipped + count) / 2));
  const draws = new Float32Array(words.length);
  for (let at = 0; at < words.length; at += 2) {
    const radius = Math.sqrt(-2 * Math.log(toUniform(words[at]!)));
    const angle = 2 * Math.PI * toUniform(words[at + 1]!);
    draws[at] = radius * Math.cos(angle);
    draws[at + 1] = radius * Math.sin(angle);
  }
  return draws.slice(skipped, skipped + count);
}
