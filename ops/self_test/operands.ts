// Seeded operands of an op, on the host and on the device, for the self-test and the tests.

import type { Device } from "../../src/device.ts";
import { normals, uniforms } from "../../src/random.ts";
import { type Shape, Tensor } from "../../src/tensor.ts";
import type { Kernel, Rows } from "../reference/rows.ts";
import {
  emptyWeight,
  type Format,
  FORMATS,
  packWeight,
  type Table,
  type Weight,
  weightNormScale,
  type WeightShape,
} from "../weight.ts";

// Relative RMSE of f32 arithmetic.

/** A few roundings in a row, each of at most 2^-24 = 6e-8. */
export const ROUNDINGS = 3e-7;
/** Sums of n products, one after the other in the worst order: about 2^-26 sqrt(n), 7e-7 for 2,000. */
export const SUMS = 1e-6;
/**
 * Products of what is rounded to f16 first, x and the weight: to 11 bits, each by 2^-10 / sqrt(12) of a value at most, as
 * root of the mean square.
 */
export const HALVES = 4e-4;

// ---- operands on the host: what f32 can hold

const SEED = 2024;

/** Normal draws, a stream for each case. */
export class Draws {
  readonly #stream: number;
  #next = 0;

  constructor(stream: number) {
    this.#stream = stream;
  }

  numbers(count: number, scale = 1, mean = 0): number[] {
    const draws = normals(SEED, this.#stream, this.#next, count);
    this.#next += count;
    return Array.from(draws, (value) => Math.fround(mean + scale * value));
  }

  rows(T: number, C: number, scale = 1, mean = 0): number[][] {
    return fold(this.numbers(T * C, scale, mean), C);
  }

  /** A weight [a, b, K] of values that `format` can hold, scaled for sums of `terms`. */
  kernel([a, b, K]: readonly [number, number, number], terms: number, format: Format): number[][][] {
    const values = this.numbers(a * b * K, 1 / Math.sqrt(terms)).map((value) => rounded(value, format));
    return fold(fold(values, K), b);
  }

  integers(count: number, below: number): number[] {
    const draws = uniforms(SEED, this.#stream, this.#next, count);
    this.#next += count;
    return Array.from(draws, (value) => Math.floor(value * below));
  }
}

/** A list in pieces of `size`. */
export function fold<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: values.length / size }, (_, i) => values.slice(i * size, (i + 1) * size));
}

/** Rows as columns: [C, T] of the goldens to [T, C] and back. */
export function transposed(x: Rows): number[][] {
  return x[0]!.map((_, c) => x.map((row) => row[c]!));
}

/** The sizes of nested arrays. */
export function shapeOf(values: unknown): number[] {
  return Array.isArray(values) ? [values.length, ...shapeOf(values[0])] : [];
}

/** A value that a 16-bit format or f32 can hold, next to `value`. */
export function rounded(value: number, format: Format): number {
  if (format === FORMATS.F32 || value === 0) return Math.fround(value);
  const [digits, least] = format === FORMATS.F16 ? [10, -14] : [7, -126];
  const step = 2 ** (Math.max(Math.floor(Math.log2(Math.abs(value))), least) - digits);
  return Math.round(value / step) * step;
}

/** The bits of a value that the format can hold. */
function bitsOf(value: number, format: Format): number {
  const [bits] = new Uint32Array(Float32Array.of(value).buffer);
  if (format === FORMATS.F32) return bits!;
  if (format === FORMATS.BF16) return bits! >>> 16;
  const sign = (bits! >>> 16) & 0x8000;
  if (Math.abs(value) < 2 ** -14) return sign | (Math.abs(value) * 2 ** 24);
  return sign | ((((bits! >>> 23) & 0xff) - 112) << 10) | ((bits! >>> 13) & 0x3ff);
}

// ---- operands on the device

/** Values that follow every operand: what is read beyond its end shows in the result. */
const BEYOND = 64;

/** A tensor of these values, with NaN behind it in memory. */
export function guarded(device: Device, values: ArrayLike<number>, shape: Shape): Tensor<"f32"> {
  const memory = device.tensor(
    [...Array.from(values), ...Array<number>(BEYOND).fill(NaN)],
    [values.length + BEYOND],
  );
  return new Tensor(device, shape, "f32", memory.block);
}

/** The same of integers, with the largest one behind. */
export function guardedWords(device: Device, values: ArrayLike<number>, shape: Shape): Tensor<"u32"> {
  const all = [...Array.from(values), ...Array<number>(BEYOND).fill(0xffffffff)];
  return new Tensor(device, shape, "u32", device.tensor(all, [all.length], "u32").block);
}

/** A tensor of nested arrays. */
export function upload(device: Device, values: readonly unknown[]): Tensor<"f32"> {
  return guarded(device, values.flat(2) as number[], shapeOf(values));
}

/** Values as a checkpoint stores them. */
export function stored(device: Device, values: readonly unknown[], format: Format): Table {
  const bits = (values.flat(2) as number[]).map((value) => bitsOf(value, format));
  const words =
    format === FORMATS.F32 ? bits : fold(bits, 2).map(([low, high]) => (low! | (high! << 16)) >>> 0);
  if (format !== FORMATS.F32 && bits.length % 2 === 1) words.push(bits.at(-1)!);
  return { tensor: guardedWords(device, words, [words.length]), format };
}

export interface WeightOptions {
  readonly format?: Format;
  /** Of a transposed convolution; `w` is [C, O, K] then. */
  readonly stride?: number;
  /** Stored with the last two axes swapped. */
  readonly channelsLast?: boolean;
  /** Weight normalisation's g, by the first axis. */
  readonly gain?: readonly number[];
}

/** A packed convolution from w [O, C, K], or [C, O, K] with a stride. */
export function packed(device: Device, w: Kernel, options: WeightOptions = {}): Weight {
  const { format = FORMATS.F32, stride, channelsLast = false, gain } = options;
  const [first, second, K] = shapeOf(w) as [number, number, number];
  const sizes = stride === undefined ? { O: first, C: second } : { O: second, C: first, stride };
  const shape: WeightShape = { ...sizes, K, channelsLast };
  const source = stored(device, channelsLast ? w.map(transposed) : w, format);
  const weight = emptyWeight(device, shape, gain ? FORMATS.F32 : format);
  const scale = gain ? weightNormScale(upload(device, gain), source, second * K) : null;
  packWeight(weight, source, shape, scale);
  return weight;
}

// ---- results

/** ||actual - expected|| / ||expected||; NaN where the lengths differ. */
export function relativeRmse(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return NaN;
  let difference = 0;
  let total = 0;
  for (let i = 0; i < expected.length; i++) {
    difference += (actual[i]! - expected[i]!) ** 2;
    total += expected[i]! ** 2;
  }
  return Math.sqrt(difference / total);
}
