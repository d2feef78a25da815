// SNAC's codes while sound still comes.

import { FormantError } from "../../src/error.ts";
import { join32 } from "../../src/join.ts";
import type { Range } from "../pieces.ts";
import type { SnacConfig } from "./config.ts";
import { encoderInput } from "./rows.ts";

/** Samples of a sequence, from latent `first` on. */
export interface SampleWindow {
  readonly first: number;
  readonly samples: Float32Array;
}

/** The codes by level of `frames` of a sequence of `end` latents. */
export type EncodeFrames = (sound: SampleWindow, frames: Range, end: number) => Promise<number[][]>;

/** Made by `Snac.encodeStream`. */
export class SnacEncodeStream {
  readonly #config: SnacConfig;
  readonly #encode: EncodeFrames;
  /** Latents behind a unit that its codes depend on. */
  readonly #reach: number;
  /** From latent #first on; what no later code needs is dropped. */
  #samples: Float32Array<ArrayBuffer> = new Float32Array(0);
  #first = 0;
  #coded = 0;
  #ended = false;

  constructor(config: SnacConfig, encode: EncodeFrames) {
    const { unit } = config;
    const far = 100 * unit;
    this.#config = config;
    this.#encode = encode;
    this.#reach = encoderInput(config, { lo: far, hi: far + unit }, Infinity).hi - far - unit;
  }

  /** Takes the next samples, and gives the codes by level that are final now; often none. One call at a time. */
  async push(samples: Float32Array): Promise<number[][]> {
    const { hop, unit, strides } = this.#config;
    this.#checkOpen();
    this.#samples = join32([this.#samples, samples]);
    const latents = this.#first + Math.floor(this.#samples.length / hop);
    const whole = Math.floor((latents - this.#reach) / unit) * unit;
    return this.#code(whole / strides[0]!, Infinity);
  }

  /** The rest, zeros behind the last sample; the stream has ended then. */
  async flush(): Promise<number[][]> {
    const { hop, unit, strides } = this.#config;
    this.#checkOpen();
    this.#ended = true;
    const end = Math.ceil((this.#first + this.#samples.length / hop) / unit) * unit; // latents
    return this.#code(end / strides[0]!, end);
  }

  /** Codes all frames before `to`; latents from `end` on do not exist. */
  async #code(to: number, end: number): Promise<number[][]> {
    const { hop, unit, strides } = this.#config;
    if (to <= this.#coded) return strides.map(() => []);
    const frames = { lo: this.#coded, hi: to };
    const codes = await this.#encode({ first: this.#first, samples: this.#samples }, frames, end);
    this.#coded = to;
    const next = to * strides[0]!;
    const { lo } = encoderInput(this.#config, { lo: next, hi: next + unit }, Infinity);
    this.#samples = this.#samples.slice((lo - this.#first) * hop);
    this.#first = lo;
    return codes;
  }

  #checkOpen(): void {
    if (this.#ended) throw new FormantError("argument", "snac: the stream has ended, expected an open one.");
  }
}
