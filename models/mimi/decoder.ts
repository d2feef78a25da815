// Mimi's decoder: codes at 12.5 frames a second to samples at 24 kHz (moshi, models/compression.py: `decode`). A frame is
// 80 ms, without look-ahead: frames one by one give the samples that they give together.

import { depthwiseConvTranspose1d } from "../../ops/resample.ts";
import { carryRows } from "../../ops/causal.ts";
import { advance } from "../../ops/cached_attention.ts";
import type { Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import { join32 } from "../../src/join.ts";
import type { Tensor } from "../../src/tensor.ts";
import { Held } from "../held.ts";
import { NO_TAP, type Tap } from "../tap.ts";
import type { Weights } from "../weights.ts";
import { type Codes, codesOfPiece, firstNotCode, tapCodes } from "./codes.ts";
import { LATENTS_PER_FRAME, type MimiConfig } from "./config.ts";
import type { MimiNames } from "./names.ts";
import type { SplitQuantizer } from "./quantizer.ts";
import { SeanetDecoder } from "./seanet.ts";
import { framesAtOnce, type MimiState, StatePlan } from "./state.ts";
import { MimiTransformer } from "./transformer.ts";

export interface MimiOptions {
  /**
   * Receives rvq.*, upsample, decoder_transformer.*, decoder.*, audio; of the encoder encoder.*, encoder_transformer.*,
   * latent.*: [T, C] of each piece of at most 128 frames (`framesAtOnce`). Of a whole recording also codes, or samples.
   */
  readonly tap?: Tap | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Twice as many rows, each channel by a kernel of its own (kernel 4, stride 2). */
class Upsample {
  readonly #weight: Tensor;
  readonly #bias: Tensor;
  readonly #place: ReturnType<StatePlan["take"]>;

  constructor(w: Weights, plan: StatePlan, name: string, C: number) {
    this.#weight = w.depthwiseTranspose(name, [C, 1, 2 * LATENTS_PER_FRAME]);
    this.#bias = w.device.owned([C]);
    w.own(this.#bias);
    this.#place = plan.take(1, C);
  }

  /** [n, C] -> [2 n, C] */
  forward(x: Tensor, memory: Tensor): Tensor {
    const options = { stride: LATENTS_PER_FRAME, padding: LATENTS_PER_FRAME, outputPadding: 0 };
    return x.device.scope(() => {
      const v = carryRows(x, { memory, ...this.#place }); // [1 + n, C]
      return depthwiseConvTranspose1d(v, this.#weight, this.#bias, options); // [2 n, C]
    });
  }
}

export class MimiDecoder {
  readonly config: MimiConfig;
  readonly #device: Device;
  readonly #quantizer: SplitQuantizer;
  readonly #upsample: Upsample;
  readonly #transformer: MimiTransformer;
  readonly #seanet: SeanetDecoder;
  readonly #plan: StatePlan;

  constructor(w: Weights, names: MimiNames, config: MimiConfig, quantizer: SplitQuantizer) {
    this.config = config;
    this.#device = w.device;
    this.#plan = new StatePlan(w, config);
    this.#quantizer = quantizer;
    this.#upsample = new Upsample(w, this.#plan, names.upsample, config.hidden);
    this.#transformer = new MimiTransformer(w, "decoder", names, config);
    this.#seanet = new SeanetDecoder(w, this.#plan, names, config);
  }

  /** The state of a stream that begins; the caller's to dispose of. */
  createState(): MimiState {
    return this.#plan.createState();
  }

  /**
   * The next n frames (at most `framesAtOnce`) of a stream: codes [K] or [K, n] of the first K levels -> samples
   * [1920 n]. Moves the state on, on the GPU: the step can be recorded. Codes are taken as they are, those past the end
   * as the last entry.
   * @throws FormantError `argument`: the shape does not fit
   */
  step(codes: Tensor<"u32">, state: MimiState, { tap = NO_TAP }: MimiOptions = {}): Tensor {
    const [K = 0, n = 1, ...more] = codes.shape;
    const { codebooks } = this.config;
    const most = framesAtOnce(this.#device);
    if (K < 1 || K > codebooks || n < 1 || n > most || more.length > 0) {
      throw new FormantError(
        "argument",
        `mimi: codes are [${codes.shape.join(", ")}], expected [K] or [K, n] with K from 1 to ${codebooks} and n to ${most}.`,
      );
    }
    return this.#device.scope(() => {
      const z = this.latents(codes.reshape([K, n]), tap); // [n, hidden]
      const x = this.upsample(z, state, tap); // [2 n, hidden]
      const h = this.transform(x, state, tap); // [2 n, hidden]
      return this.synthesize(h, state, tap); // [1920 n]
    }, "mimi decoder");
  }

  // The parts of a step, for n frames at most `framesAtOnce` at a time.

  /** codes [K, n] -> [n, hidden] */
  latents(codes: Tensor<"u32">, tap: Tap = NO_TAP): Tensor {
    return this.#quantizer.decode(codes, tap);
  }

  /** z [n, hidden] -> [2 n, hidden] */
  upsample(z: Tensor, state: MimiState, tap: Tap = NO_TAP): Tensor {
    const x = this.#upsample.forward(z, state.carried);
    tap("upsample", x);
    return x;
  }

  /** x [2 n, hidden] -> [2 n, hidden] */
  transform(x: Tensor, state: MimiState, tap: Tap = NO_TAP): Tensor {
    return this.#device.scope(() => {
      const h = this.#transformer.forward(x, state.cache, tap);
      advance(state.cache, x.shape[0]!);
      return h;
    });
  }

  /** h [2 n, hidden] -> samples [1920 n] */
  synthesize(h: Tensor, state: MimiState, tap: Tap = NO_TAP): Tensor {
    const y = this.#seanet.forward(h, state.carried, tap); // [1920 n, 1]
    const audio = y.reshape([y.size]);
    tap("audio", audio);
    return audio;
  }

  /**
   * A whole recording: codes of n frames, one list for each of the first K levels -> 1920 n samples at 24 kHz, about -1
   * to 1, not clipped.
   * @throws FormantError `argument`: there are no codes, too many levels, lists of other lengths, or codes out of range
   */
  async decode(codes: Codes, options: MimiOptions = {}): Promise<Float32Array<ArrayBuffer>> {
    const frames = this.checkCodes(codes);
    const most = framesAtOnce(this.#device);
    const held = new Held();
    const state = this.createState();
    tapCodes(options.tap ?? NO_TAP, this.#device, codes);
    try {
      const parts: Tensor[] = [];
      for (let first = 0; first < frames; first += most) {
        const n = Math.min(most, frames - first);
        const piece = codesOfPiece(codes, first, n);
        const tensor = held.add(this.#device.tensor(piece, [codes.length, n], "u32"));
        parts.push(held.add(this.step(tensor, state, options)));
        await this.#device.pace(options.signal);
      }
      const samples: Float32Array[] = [];
      for (const part of parts) samples.push((await part.read()) as Float32Array);
      return join32(samples);
    } finally {
      held.dispose();
      state.dispose();
    }
  }

  /**
   * The number of frames of codes by level.
   * @throws FormantError `argument`: as `decode`
   */
  checkCodes(codes: Codes): number {
    const { codebooks, codebookSize } = this.config;
    const fail = (what: string): never => {
      throw new FormantError("argument", `mimi: ${what}.`);
    };
    const K = codes.length;
    if (K < 1 || K > codebooks) fail(`there are codes of ${K} levels, expected 1 to ${codebooks}`);
    const frames = codes[0]!.length;
    if (frames === 0) fail("there are codes of 0 frames, expected at least 1");
    codes.forEach((level, k) => {
      if (level.length !== frames)
        fail(`level ${k} has ${level.length} codes, expected ${frames} as level 0`);
      const at = firstNotCode(level, codebookSize);
      if (at >= 0) fail(`code ${at} of level ${k} is ${level[at]}, expected 0 to ${codebookSize - 1}`);
    });
    return frames;
  }
}
