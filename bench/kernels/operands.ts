// Operands of a kernel on the device, and what each of their values is on the host.

import type { QuantizationConfig } from "../../models/matrix_weights.ts";
import { Weights } from "../../models/weights.ts";
import type { Device } from "../../src/device.ts";
import { elements, type Shape, type Tensor } from "../../src/tensor.ts";
import { type Block, type CheckpointFormat, type Entry, floats, madeCheckpoint, madeValue } from "../made.ts";

/** A tensor, and its value i. */
export interface Operand<D extends "f32" | "u32" = "f32"> {
  readonly tensor: Tensor<D>;
  at(i: number): number;
}

/** Weights as a model has loaded them, and value i of the tensor of a name, in the checkpoint's order. */
export interface Loaded<M> {
  readonly model: M;
  at(name: string): (i: number) => number;
}

const TURN = 7919;

/** Makes operands and keeps them until `dispose`. */
export class Operands {
  readonly device: Device;
  readonly #owned: { dispose(): void }[] = [];
  #next = 0;

  constructor(device: Device) {
    this.device = device;
  }

  /** Normal draws, others for each operand. */
  values(shape: Shape, { scale = 1, mean = 0 } = {}): Operand {
    const block = floats("F32", scale, mean, TURN * this.#next++);
    return { tensor: this.#filled(shape, "f32", block), at: block.at };
  }

  /** Values of f16 for `fill`, others for each call. */
  halves(scale = 1): Block {
    return floats("F16", scale, 0, TURN * this.#next++);
  }

  /** Values by a formula. */
  list(values: ArrayLike<number>, shape: Shape): Operand {
    return this.keep({ tensor: this.device.tensor(values, shape), at: (i: number) => values[i]! });
  }

  /** Whole numbers below `below`. */
  integers(shape: Shape, below: number): Operand<"u32"> {
    const step = TURN * (2 * this.#next++ + 1);
    const values = Uint32Array.from({ length: elements(shape) }, (_, i) => (i * step + (i >> 3)) % below);
    return this.keep({ tensor: this.device.tensor(values, shape, "u32"), at: (i: number) => values[i]! });
  }

  /** What `build` asks a checkpoint of these entries for. */
  async load<M>(
    entries: readonly Entry[],
    format: CheckpointFormat,
    build: (w: Weights) => M,
  ): Promise<Loaded<M>> {
    const bits = Number.parseInt(format);
    const quantization: QuantizationConfig | undefined = format.endsWith("bit")
      ? { bits, group_size: 64 }
      : undefined;
    const checkpoint = await madeCheckpoint(entries, format);
    const { model, dispose } = await Weights.load(this.device, checkpoint, build, { quantization });
    this.#owned.push({ dispose });
    const at = (name: string) =>
      madeValue(
        entries.find((entry) => entry.name === name)!,
        format,
      );
    return { model, at };
  }

  /** Keeps what was made elsewhere. */
  keep<D extends "f32" | "u32">(operand: Operand<D>): Operand<D> {
    this.#owned.push(operand.tensor);
    return operand;
  }

  onDispose(dispose: () => void): void {
    this.#owned.push({ dispose });
  }

  dispose(): void {
    for (const owned of this.#owned.splice(0)) owned.dispose();
  }

  #filled<D extends "f32" | "u32">(shape: Shape, dtype: D, { bytes }: Block): Tensor<D> {
    const tensor = this.device.owned(shape, dtype);
    this.#owned.push(tensor);
    fill(tensor, bytes);
    return tensor;
  }
}

/** Writes a repeated block over a whole tensor. Blocks of halves may end in the middle of a word: two make whole ones. */
export function fill(tensor: Tensor, block: Uint8Array<ArrayBuffer>): void {
  const whole = block.length % 4 === 0 ? block : new Uint8Array(2 * block.length);
  if (whole !== block) {
    whole.set(block);
    whole.set(block, block.length);
  }
  const bytes = 4 * tensor.size;
  for (let at = 0; at < bytes; at += whole.length) {
    tensor.device.write(tensor, whole.subarray(0, Math.min(whole.length, bytes - at)), at);
  }
}
