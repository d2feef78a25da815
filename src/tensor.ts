// Tensor: a shape, an element type and a GPU buffer. Always contiguous, row-major, no views, no strides; the
// mathematics is in ops/. Activations are f32 and channels-last: a sequence is [T, C].

import type { Block } from "./arena.ts";
import type { Device } from "./device.ts";
import { FormantError } from "./error.ts";

/** Element types that kernels compute with. 16-bit and packed weights are `u32` words that a kernel unpacks. */
export type DType = "f32" | "u32" | "i32";
export type Shape = readonly number[];

/** What a tensor of a type holds on the host. */
export interface HostArray {
  f32: Float32Array<ArrayBuffer>;
  u32: Uint32Array<ArrayBuffer>;
  i32: Int32Array<ArrayBuffer>;
}

/** Number of elements of a shape; 1 for []. */
export function elements(shape: Shape): number {
  return shape.reduce((product, n) => product * n, 1);
}

export class Tensor<D extends DType = DType> {
  readonly device: Device;
  readonly shape: Shape;
  readonly dtype: D;
  /** The memory; shared by tensors made with `reshape`. */
  readonly block: Block;
  readonly #use: number;

  constructor(device: Device, shape: Shape, dtype: D, block: Block) {
    this.device = device;
    this.shape = shape;
    this.dtype = dtype;
    this.block = block;
    this.#use = block.uses;
  }

  /** False once it was disposed of, or its scope has ended. */
  get live(): boolean {
    return this.block.live && this.block.uses === this.#use;
  }

  get size(): number {
    return elements(this.shape);
  }

  get buffer(): GPUBuffer {
    return this.block.buffer;
  }

  /** The same memory under another shape of as many elements. */
  reshape(shape: Shape): Tensor<D> {
    if (elements(shape) !== this.size) {
      throw new FormantError(
        "internal",
        `reshape: [${shape.join(", ")}] has ${elements(shape)} elements, expected ${this.size} as in [${this.shape.join(", ")}].`,
      );
    }
    checkLive("reshape", "x", this);
    return new Tensor(this.device, shape, this.dtype, this.block);
  }

  /** Submits what is pending, waits for it and copies the values to the host. GPU errors surface here. */
  read(): Promise<HostArray[D]> {
    return this.device.read(this);
  }

  /** Gives the memory back. For tensors that live in no scope: weights, caches, results of `device.scope`. */
  dispose(): void {
    this.device.release(this);
  }
}

/** Throws if the memory of `tensor` is no longer its own. */
export function checkLive(who: string, name: string, tensor: Tensor): void {
  if (tensor.live) return;
  throw new FormantError(
    "internal",
    `${who}: ${name} [${tensor.shape.join(", ")}] was disposed of, expected a tensor that is live (return it from its scope).`,
  );
}
