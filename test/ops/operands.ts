// What the tests of ops share: seeded operands on the host and on the device, and the measure of a result.

import * as assert from "uvu/assert";
import {
  emptyWeight,
  type Format,
  FORMATS,
  packWeight,
  type Table,
  type Weight,
  weightNormScale,
  type WeightShape,
} from "../../ops/weight.ts";
import { createDevice, Device, type DeviceOptions } from "../../src/device.ts";
import { openAdapter } from "../../src/platform.ts";
import { normals, uniforms } from "../../src/random.ts";
import { elements, type Shape, Tensor } from "../../src/tensor.ts";
import { relativeRmse, testDevice } from "../golden.ts";
import type { Kernel, Rows } from "../reference/rows.ts";

// Relative RMSE of f32 arithmetic.

/** A few roundings in a row, each of at most 2^-24 = 6e-8. */
export const ROUNDINGS = 3e-7;
/** Sums of n products, one after the other in the worst order: about 2^-26 sqrt(n), 7e-7 for the 2,000 of the tests. */
export const SUMS = 1e-6;

// ---- devices

/**
 * The adapter as it is; it plays a GPU (kernels, sizes and barriers of one); without subgroups; it plays a GPU without
 * subgroups.
 */
export const devices = {
  own: await testDevice(),
  gpu: await playedGpu({}),
  plain: await createDevice({ subgroups: false }),
  plainGpu: await playedGpu({ subgroups: false }),
};

async function playedGpu(options: DeviceOptions): Promise<Device> {
  const platform = await openAdapter(options);
  return new Device({ ...platform, traits: { ...platform.traits, class: "hardware" } });
}

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
function shapeOf(values: unknown): number[] {
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

/** Fills with NaN the memory that the next output of this size is given: what is not written shows. */
export function soil(device: Device, shape: Shape): void {
  const tensor = device.empty(shape);
  device.write(tensor, new Uint8Array(new Float32Array(elements(shape)).fill(NaN).buffer));
  tensor.dispose();
}

/** Runs an op that must give `expected`, by shape and within a relative RMSE of `bar`. */
export async function expectRows(
  device: Device,
  expected: readonly unknown[],
  bar: number,
  name: string,
  op: () => Tensor,
): Promise<void> {
  const shape = shapeOf(expected);
  soil(device, shape);
  const actual = op();
  assert.equal([...actual.shape], shape, `${name}: shape`);
  expectClose(await actual.read(), expected.flat(2) as number[], bar, name);
  actual.dispose();
}

/** Within a relative RMSE of `bar`; 0: the same values. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: readonly number[],
  bar: number,
  name: string,
): void {
  const same = bar === 0 || expected.every((value) => value === 0);
  if (same) return assert.equal(Array.from(actual), [...expected], name);
  const error = relativeRmse(actual, expected);
  if (process.env.FORMANT_SHOW) process.stdout.write(`${name}: ${error.toExponential(1)}\n`);
  assert.ok(error <= bar, `${name}: relative error ${error}, expected at most ${bar}`);
}
