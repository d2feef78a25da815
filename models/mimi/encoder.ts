// Mimi's encoder: samples at 24 kHz to codes (moshi, models/compression.py: `encode`).

import { advance } from "../../ops/cached_attention.ts";
import type { Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import { firstNotFinite } from "../../src/finite.ts";
import type { Tensor } from "../../src/tensor.ts";
import { Held } from "../held.ts";
import { NO_TAP, type Tap, tapValues } from "../tap.ts";
import type { Weights } from "../weights.ts";
import { tapCodes } from "./codes.ts";
import { LATENTS_PER_FRAME, type MimiConfig, samplesPerFrame } from "./config.ts";
import type { MimiOptions } from "./decoder.ts";
import type { MimiNames } from "./names.ts";
import type { SplitQuantizer } from "./quantizer.ts";
import { CausalConv, SeanetEncoder } from "./seanet.ts";
import { framesAtOnce, type MimiState, StatePlan } from "./state.ts";
import { MimiTransformer } from "./transformer.ts";

export interface MimiEncodeOptions extends MimiOptions {
  /** Levels to give; all unless given. */
  readonly codebooks?: number;
}

export class MimiEncoder {
  readonly config: MimiConfig;
  readonly #device: Device;
  readonly #seanet: SeanetEncoder;
  readonly #transformer: MimiTransformer;
  readonly #downsample: CausalConv;
  readonly #quantizer: SplitQuantizer;
  readonly #plan: StatePlan;

  constructor(w: Weights, names: MimiNames, config: MimiConfig, quantizer: SplitQuantizer) {
    const { hidden } = config;
    this.config = config;
    this.#device = w.device;
    this.#plan = new StatePlan(w, config);
    this.#seanet = new SeanetEncoder(w, this.#plan, names, config);
    this.#transformer = new MimiTransformer(w, "encoder", names, config);
    const shape = [hidden, hidden, 2 * LATENTS_PER_FRAME] as const;
    this.#downsample = new CausalConv(w, this.#plan, names.downsample, shape, {
      stride: LATENTS_PER_FRAME,
      bias: false,
    });
    this.#quantizer = quantizer;
  }

  /** The state of a stream that begins; the caller's to dispose of. */
  createState(): MimiState {
    return this.#plan.createState();
  }

  /**
   * The next n frames (at most `framesAtOnce`) of a stream: samples [1920 n] -> codes [K, n]. Moves the state on, on the
   * GPU.
   * @throws FormantError `argument`: the samples are no whole frames, or there are not so many levels
   */
  step(samples: Tensor, state: MimiState, options: MimiEncodeOptions = {}): Tensor<"u32"> {
    const { codebooks = this.config.codebooks, tap = NO_TAP } = options;
    const perFrame = samplesPerFrame(this.config);
    const n = samples.size / perFrame;
    const most = framesAtOnce(this.#device);
    this.#checkCodebooks(codebooks);
    if (!Number.isInteger(n) || n < 1 || n > most) {
      throw new FormantError(
        "argument",
        `mimi: the chunk has ${samples.size} samples, expected 1 to ${most} times ${perFrame}; keep the rest until the next call.`,
      );
    }
    return this.#device.scope(() => {
      const x = this.analyze(samples, state, tap); // [2 n, hidden]
      const z = this.transform(x, state, tap); // [n, hidden]
      return this.quantize(z, codebooks, tap); // [K, n]
    }, "mimi encoder");
  }

  // The parts of a step, for n frames at most `framesAtOnce` at a time.

  /** samples [1920 n] -> [2 n, hidden] */
  analyze(samples: Tensor, state: MimiState, tap: Tap = NO_TAP): Tensor {
    return this.#seanet.forward(samples.reshape([samples.size, 1]), state.carried, tap);
  }

  /** x [2 n, hidden] -> [n, hidden] */
  transform(x: Tensor, state: MimiState, tap: Tap = NO_TAP): Tensor {
    return this.#device.scope(() => {
      const h = this.#transformer.forward(x, state.cache, tap); // [2 n, hidden]
      // The first row stands for those before it, at the start of a stream.
      const z = this.#downsample.forward(h, state.carried, { replicate: state.cache.position }); // [n, hidden]
      tap("latent", z);
      advance(state.cache, x.shape[0]!);
      return z;
    });
  }

  /** z [n, hidden] -> codes [K, n] of the first K levels */
  quantize(z: Tensor, codebooks: number, tap: Tap = NO_TAP): Tensor<"u32"> {
    return this.#quantizer.encode(z, codebooks, tap);
  }

  /**
   * A whole recording: mono samples at 24 kHz, about -1 to 1 -> codes, a list for each level; one frame for every 1920
   * samples begun, the last filled up with silence.
   * @throws FormantError `argument`: there are no samples, some are no finite numbers, or there are not so many levels
   */
  async encode(
    samples: ArrayLike<number>,
    options: MimiEncodeOptions = {},
  ): Promise<Uint32Array<ArrayBuffer>[]> {
    const { codebooks: K = this.config.codebooks, tap = NO_TAP, signal } = options;
    this.#checkCodebooks(K);
    const padded = this.#wholeFrames(samples);
    const perFrame = samplesPerFrame(this.config);
    const frames = padded.length / perFrame;
    const most = framesAtOnce(this.#device);
    const held = new Held();
    const state = this.createState();
    tapValues(tap, "samples", this.#device, padded, { dtype: "f32" });
    try {
      const parts: Tensor<"u32">[] = [];
      for (let first = 0; first < frames; first += most) {
        const piece = padded.subarray(first * perFrame, (first + most) * perFrame);
        const tensor = held.add(this.#device.tensor(piece, [piece.length]));
        parts.push(held.add(this.step(tensor, state, options)));
        await this.#device.pace(signal);
      }
      const codes = Array.from({ length: K }, () => new Uint32Array(frames));
      for (const [i, part] of parts.entries()) {
        const values = await part.read();
        const n = values.length / K;
        codes.forEach((level, k) => level.set(values.subarray(k * n, (k + 1) * n), i * most));
      }
      tapCodes(tap, this.#device, codes);
      return codes;
    } finally {
      held.dispose();
      state.dispose();
    }
  }

  #wholeFrames(samples: ArrayLike<number>): Float32Array<ArrayBuffer> {
    if (samples.length === 0) {
      throw new FormantError("argument", "mimi: there are 0 samples, expected at least 1.");
    }
    const at = firstNotFinite(samples);
    if (at >= 0) {
      throw new FormantError("argument", `mimi: sample ${at} is ${samples[at]}, expected a finite number.`);
    }
    const perFrame = samplesPerFrame(this.config);
    const padded = new Float32Array(Math.ceil(samples.length / perFrame) * perFrame);
    padded.set(samples);
    return padded;
  }

  #checkCodebooks(K: number): void {
    const { codebooks } = this.config;
    if (Number.isInteger(K) && K >= 1 && K <= codebooks) return;
    throw new FormantError(
      "argument",
      `mimi: codes of ${K} levels are asked for, expected 1 to ${codebooks}.`,
    );
  }
}
