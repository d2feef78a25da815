// What a stream carries from call to call: the rows before, for every convolution, and a ring of keys and values.

import type { Carry } from "../../ops/causal.ts";
import { createKvCache, disposeKvCache, type KvCache } from "../../ops/cached_attention.ts";
import type { Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import { rotaryFrequencies } from "../llama.ts";
import { LATENTS_PER_FRAME, type MimiConfig } from "./config.ts";

/** Frames of one call, at most: bounds memory, and what the ring holds beside the window. */
export const FRAMES_AT_ONCE = 32;

/** Gives each convolution of a network its place among the rows that a state carries. */
export class CarryPlan {
  #values = 0;

  get values(): number {
    return this.#values;
  }

  /** [rows, C] */
  take(rows: number, C: number): Omit<Carry, "memory"> {
    const place = this.#values;
    this.#values += rows * C;
    return { rows, place };
  }
}

/** State of one stream in one direction; the kernels of a step advance it. Zero at first. */
export class MimiState {
  /** Rows of all convolutions. */
  readonly carried: Tensor;
  readonly cache: KvCache;

  /** Made by `createState`. */
  constructor(device: Device, values: number, { hidden, heads, layers, window, ropeTheta }: MimiConfig) {
    const D = hidden / heads;
    const capacity = 32 * Math.ceil((window + LATENTS_PER_FRAME * FRAMES_AT_ONCE - 1) / 32);
    const frequencies = rotaryFrequencies(D, { rope_theta: ropeTheta });
    this.carried = device.owned([values]);
    this.cache = createKvCache(device, { H: heads, G: heads, D }, layers, frequencies, {
      capacity,
      format: "f32",
      ring: true,
    });
  }

  /** As new: another sequence begins. */
  reset(): void {
    const { device } = this.carried;
    device.write(this.carried, new Uint8Array(4 * this.carried.size));
    device.write(this.cache.position, new Uint8Array(4));
  }

  dispose(): void {
    this.carried.device.flush(); // what still uses it
    this.carried.dispose();
    disposeKvCache(this.cache);
  }
}
