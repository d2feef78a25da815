// Reading the goldens, and the measures they are compared with.

import { openFile } from "../src/node/folder.ts";
import { Checkpoint } from "../src/safetensors.ts";
import { createDevice, type Device } from "../src/device.ts";

export { relativeRmse } from "../ops/self_test/operands.ts";

export interface GoldenTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;
}

/** A file of test/golden, as a checkpoint. Paths are relative to the repository, where the tests run. */
export async function openGolden(path: string): Promise<Checkpoint> {
  return Checkpoint.openFile(await openFile(`test/golden/${path}`));
}

/** Values of a type; those of 16 bits are sound, divided by 32768. */
const DECODERS: Readonly<Record<string, (buffer: ArrayBuffer) => GoldenTensor["values"]>> = {
  F32: (buffer) => new Float32Array(buffer),
  I32: (buffer) => new Int32Array(buffer),
  I16: (buffer) => Float32Array.from(new Int16Array(buffer), (value) => value / 32768),
  U8: (buffer) => new Uint8Array(buffer),
};

/** All tensors of a golden file of these types, by name. */
export async function readGolden(path: string): Promise<Map<string, GoldenTensor>> {
  const checkpoint = await openGolden(path);
  const tensors = new Map<string, GoldenTensor>();
  for (const { name, dtype, shape, source, offset, length } of checkpoint.tensors.values()) {
    const decode = DECODERS[dtype];
    if (decode) tensors.set(name, { shape, values: decode((await source.read(offset, length)).buffer) });
  }
  await checkpoint.close();
  return tensors;
}

/** The columns of a matrix of `width` that `keep` takes. */
export function columns(
  values: Float32Array,
  width: number,
  keep: (column: number) => boolean,
): Float32Array {
  return values.filter((_, i) => keep(i % width));
}

let device: Promise<Device> | undefined;

/** One device for the tests of a file. */
export function testDevice(): Promise<Device> {
  return (device ??= createDevice());
}
