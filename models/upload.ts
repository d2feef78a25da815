// Values from the host in memory of the pool: the next ones of that size meet the same buffer and its bind groups.

import type { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";

/** A tensor of the scope around, or the caller's, with these values. */
export function upload<D extends "f32" | "u32">(
  device: Device,
  values: Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>,
  shape: readonly number[],
  dtype: D,
): Tensor<D> {
  const tensor = device.empty(shape, dtype);
  if (!device.rehearsing)
    device.write(tensor, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return tensor;
}
