// Values of a safetensors file as numbers.

import type { ByteSource } from "./files.ts";
import type { StoredDType, StoredTensor } from "./safetensors.ts";

export type Values = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Types whose values f32 does not hold. */
const WIDE: readonly StoredDType[] = ["F64", "I64", "I32", "U64", "U32"];

const READERS: Readonly<
  Record<StoredDType, readonly [bytes: number, read: (view: DataView, at: number) => number]>
> = {
  F64: [8, (view, at) => view.getFloat64(at, true)],
  F32: [4, (view, at) => view.getFloat32(at, true)],
  F16: [2, (view, at) => fromHalf(view.getUint16(at, true))],
  BF16: [2, (view, at) => fromBrain(view.getUint16(at, true))],
  I64: [8, (view, at) => Number(view.getBigInt64(at, true))],
  I32: [4, (view, at) => view.getInt32(at, true)],
  I16: [2, (view, at) => view.getInt16(at, true)],
  I8: [1, (view, at) => view.getInt8(at)],
  U64: [8, (view, at) => Number(view.getBigUint64(at, true))],
  U32: [4, (view, at) => view.getUint32(at, true)],
  U16: [2, (view, at) => view.getUint16(at, true)],
  U8: [1, (view, at) => view.getUint8(at)],
  BOOL: [1, (view, at) => view.getUint8(at)],
};

/** All values of binary16 by their bits, once they are needed. */
let halves: Float32Array | undefined;

/** Little-endian stored values as f32. */
export function toFloat32(dtype: StoredDType, bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const [size, read] = READERS[dtype];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float32Array(bytes.byteLength / size);
  if (dtype === "BF16") {
    const words = new Uint32Array(values.buffer);
    for (let i = 0; i < words.length; i++) words[i] = view.getUint16(2 * i, true) << 16;
  } else if (dtype === "F16") {
    halves ??= Float32Array.from({ length: 65536 }, (_, bits) => fromHalf(bits));
    for (let i = 0; i < values.length; i++) values[i] = halves[view.getUint16(2 * i, true)]!;
  } else {
    for (let i = 0; i < values.length; i++) values[i] = read(view, size * i);
  }
  return values;
}

/** A tensor of 16-bit floats as the same values in f32, made as they are read; others as they are. */
export function widened(tensor: StoredTensor): StoredTensor {
  const { dtype, source, offset, length } = tensor;
  if (dtype !== "F16" && dtype !== "BF16") return tensor;
  const size = 2 * length;
  const read: ByteSource["read"] = async (at, bytes, signal) =>
    new Uint8Array(toFloat32(dtype, await source.read(offset + at / 2, bytes / 2, signal)).buffer);
  return { ...tensor, dtype: "F32", source: { name: source.name, size, read }, offset: 0, length: size };
}

/** Little-endian stored values of any type; those of 64 bits as near as f64 has them. */
export function toValues(dtype: StoredDType, bytes: Uint8Array): Values {
  if (!WIDE.includes(dtype)) return toFloat32(dtype, bytes);
  const [size, read] = READERS[dtype];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float64Array(bytes.byteLength / size);
  for (let i = 0; i < values.length; i++) values[i] = read(view, size * i);
  return values;
}

/** The values of a tensor of any type. */
export async function readValues({ dtype, source, offset, length }: StoredTensor): Promise<Values> {
  const bytes = await source.read(offset, length);
  return dtype === "F32" ? new Float32Array(bytes.buffer) : toValues(dtype, bytes);
}

/** Types of weights that layers compute with. */
export type FloatDType = "F32" | "F16" | "BF16";

/** Values as they are stored in a float type, little-endian, rounded to the nearest, ties to even. */
export function fromFloat32(dtype: FloatDType, values: Float32Array): Uint8Array<ArrayBuffer> {
  if (dtype === "F32") return new Uint8Array(Float32Array.from(values).buffer);
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const round = dtype === "F16" ? toHalf : toBrain;
  return new Uint8Array(Uint16Array.from(words, round).buffer);
}

/** Bits of an f32 -> bits of the nearest binary16. */
function toHalf(bits: number): number {
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00; // NaN
  if (magnitude >= 0x477ff000) return sign | 0x7c00; // 65520 and above
  if (magnitude >= 0x38800000) return sign | (roundOff(magnitude, 13) - (112 << 10)); // from 2^-14 on
  const exponent = magnitude >>> 23;
  // Subnormal: steps of 2^-24; less than half of one is 0.
  return exponent < 102 ? sign : sign | roundOff((magnitude & 0x7fffff) | 0x800000, 126 - exponent);
}

/** Bits of an f32 -> bits of the nearest bfloat16. */
function toBrain(bits: number): number {
  return (bits & 0x7fffffff) > 0x7f800000 ? ((bits >>> 16) & 0x8000) | 0x7fc0 : roundOff(bits, 16);
}

/** bits / 2^shift, to the nearest, ties to even. */
function roundOff(bits: number, shift: number): number {
  const whole = bits >>> shift;
  const rest = bits & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return whole + (rest > half || (rest === half && (whole & 1) === 1) ? 1 : 0);
}

/** IEEE 754 binary16 -> number. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

const word = new DataView(new ArrayBuffer(4));

/** The upper half of an f32 -> number. */
function fromBrain(bits: number): number {
  word.setUint32(0, bits << 16);
  return word.getFloat32(0);
}
