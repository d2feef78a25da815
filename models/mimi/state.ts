// What a stream carries from call to call: the rows before, for every convolution, and a ring of keys and values.

import type { Carry } from "../../ops/causal.ts";
import {
  cacheAngles,
  cacheTensors,
  createKvCache,
  disposeKvCache,
  type KvCache,
  type KvCacheOptions,
} from "../../ops/cached_attention.ts";
import type { Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import { rotaryFrequencies } from "../llama.ts";
import type { Weights } from "../weights.ts";
import { LATENTS_PER_FRAME, type MimiConfig } from "./config.ts";

/**
 * Frames of one call, at most: bounds memory, and what the ring holds beside the window. A GPU is busy with 10 s only; on
 * a CPU no kernel should take a quarter of a second.
 */
export const framesAtOnce = ({ traits }: Device): number => (traits.class === "hardware" ? 128 : 32);

/** What a state is in. */
type Memory = Pick<MimiState, "carried" | "cache">;

/**
 * What the states of one side of a model are made of: the rows that its layers ask for, and rotary angles. The memory of
 * one state stays with the model, for one recording after the other: to allocate it takes longer than to sound a frame.
 */
export class StatePlan {
  readonly #device: Device;
  readonly #own: (...tensors: Tensor[]) => void;
  readonly #config: MimiConfig;
  readonly #cache: { readonly frequencies: readonly number[]; readonly options: KvCacheOptions };
  #values = 0;
  /** The model's memory of a state; `idle`: no stream has it. */
  #kept: Memory | null = null;
  #idle = false;

  constructor(w: Weights, config: MimiConfig) {
    const { hidden, heads, window, ropeTheta } = config;
    const frequencies = rotaryFrequencies(hidden / heads, { rope_theta: ropeTheta });
    const capacity = 32 * Math.ceil((window + LATENTS_PER_FRAME * framesAtOnce(w.device) - 1) / 32);
    const angles = cacheAngles(w.device, frequencies, { capacity, ring: true });
    w.own(angles);
    this.#device = w.device;
    this.#own = (...tensors) => w.own(...tensors);
    this.#config = config;
    this.#cache = { frequencies, options: { capacity, format: "f32", ring: true, angles } };
  }

  /** A convolution's place among the rows that a state carries: [rows, C]. */
  take(rows: number, C: number): Omit<Carry, "memory"> {
    const place = this.#values;
    this.#values += rows * C;
    return { rows, place };
  }

  /** The state of a stream that begins; the caller's to dispose of. */
  createState(): MimiState {
    if (this.#kept === null) {
      this.#kept = this.#allocate();
      this.#own(this.#kept.carried, ...cacheTensors(this.#kept.cache));
      this.#idle = true;
    }
    if (!this.#idle) {
      const memory = this.#allocate();
      return new MimiState(memory, () => {
        this.#device.flush(); // what still uses it
        memory.carried.dispose();
        disposeKvCache(memory.cache);
      });
    }
    this.#idle = false;
    const state = new MimiState(this.#kept, () => void (this.#idle = true));
    state.reset();
    return state;
  }

  #allocate(): Memory {
    const { hidden, heads, layers } = this.#config;
    const { frequencies, options } = this.#cache;
    const shape = { H: heads, G: heads, D: hidden / heads };
    return {
      carried: this.#device.owned([this.#values]),
      cache: createKvCache(this.#device, shape, layers, frequencies, options),
    };
  }
}

/** State of one stream in one direction; the kernels of a step advance it. Zero at first. */
export class MimiState {
  /** Rows of all convolutions. */
  readonly carried: Tensor;
  readonly cache: KvCache;
  #release: () => void;

  /** Made by `createState`. */
  constructor({ carried, cache }: Memory, release: () => void) {
    this.carried = carried;
    this.cache = cache;
    this.#release = release;
  }

  /** As new: another sequence begins. */
  reset(): void {
    const { device } = this.carried;
    device.write(this.carried, new Uint8Array(4 * this.carried.size));
    device.write(this.cache.position, new Uint8Array(4));
  }

  /** Gives its memory back, once. */
  dispose(): void {
    this.#release();
    this.#release = () => {};
  }
}
