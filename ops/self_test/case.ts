// A case of the self-test: an op at a small size, with what a plain loop gives.

import type { Device } from "../../src/device.ts";
import type { KernelName } from "../../src/kernel.ts";
import type { Tensor } from "../../src/tensor.ts";

/** Operands on the device, and what comes of them. */
export interface Prepared {
  /** Encodes it. */
  run(): Tensor | readonly Tensor[];
  /** The values of all tensors that `run` gives, one after the other. */
  readonly expected: ArrayLike<number>;
  /** What is compared, where it is not the values themselves. */
  readonly view?: (values: Float64Array) => ArrayLike<number>;
}

export interface SelfTestCase {
  /** The kernel that is wrong if this fails ... */
  readonly kernel: KernelName;
  /** ... unless one of these is, which run before it. */
  readonly after?: readonly KernelName[];
  /** What is looked at, as a report says it. */
  readonly of: string;
  /** It reads values of 16 bits, two a word: what loading as f32 avoids. */
  readonly packed?: true;
  /** Relative RMSE; 0: the same values. */
  readonly bar: number;
  /** Whether the adapter runs this kernel at all. */
  readonly runsOn?: (device: Device) => boolean;
  prepare(device: Device): Prepared;
}

/** The bits of f32 values. */
export const bits = (values: readonly number[]) => new Uint32Array(Float32Array.from(values).buffer);
