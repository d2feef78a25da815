// Values of a safetensors file as numbers.

import type { ByteSource } from "./files.ts";
import type { StoredDType, StoredTensor } from "./safetensors.ts";

type Values = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

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

/** Little-endian stored values as f32. */
export function toFloat32(dtype: StoredDType, bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const [size, read] = READERS[dtype];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / size }, (_, i) => read(view, size * i));
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

/** The values of a tensor of any type; those of 64 bits as near as f64 has them. */
export async function readValues({ dtype, source, offset, length }: StoredTensor): Promise<Values> {
  const bytes = await source.read(offset, length);
  if (dtype === "F32") return new Float32Array(bytes.buffer);
  if (!WIDE.includes(dtype)) return toFloat32(dtype, bytes);
  const [size, read] = READERS[dtype];
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: length / size }, (_, i) => read(view, size * i));
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
