// Frames of 7 audio tokens, drawn on the GPU: the token of a step is embedded by the next one without leaving it, a
// frame is one recording, and the next frame is submitted before the last one is read, but for the one behind the first
// sound.

import type { Device } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import type { Tensor } from "../../src/tensor.ts";
import { advance, disposeKvCache, type KvCache } from "../../ops/cached_attention.ts";
import { rowsAtOnce } from "../../ops/matrix.ts";
import { gatherRows } from "../../ops/rows.ts";
import {
  checkSampling,
  createSampler,
  disposeSampler,
  type IdRange,
  penaltyHistory,
  resetSampler,
  sample,
  type Sampler,
  type SamplingOptions,
} from "../../ops/sampling.ts";
import type { Llama } from "../llama.ts";
import { NO_TAP, type Tap } from "../tap.ts";
import { END_OF_SPEECH, FRAME_TOKENS, SLOT_CODES, slotStart } from "./prompt.ts";

/** Attention of a recorded frame allows for positions up to a multiple of it. */
const LIMIT_STEP = 512;

export interface FrameOptions {
  readonly sampling: SamplingOptions;
  readonly seed: bigint;
  readonly stream: number;
  readonly maxFrames: number;
  /** Slot i of a frame takes one of its own 4,096 ids; the end of speech stands at slot 0 only, after a whole frame. */
  readonly constrained: boolean;
  /** Frames to the first sound: the one behind them is submitted when the caller has made it and comes for more. */
  readonly firstSound?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Receives ids, embed, those of the layers and logits [.., V] of all positions; steps are not recorded then. */
  readonly tap?: Tap | undefined;
}

/** 7 ids in the order drawn, and whether speech ends behind them. */
export interface DrawnFrame {
  readonly ids: readonly number[];
  readonly ended: boolean;
}

export class FrameLoop {
  readonly #llama: Llama;
  readonly #device: Device;
  readonly #cache: KvCache;
  readonly #sampler: Sampler;
  /** Frames by limit, kept from run to run: seed and stream are in the sampler's state, all else is of `#recordedFor`. */
  readonly #recordings = new Map<number, ReturnType<Device["record"]>>();
  #recordedFor = "";

  constructor(llama: Llama, device: Device, options: { capacity: number; format: "f16" | "f32" }) {
    const { vocabulary } = llama.config;
    this.#llama = llama;
    this.#device = device;
    this.#cache = llama.createCache(options);
    this.#sampler = createSampler(device, {
      limit: vocabulary,
      vocab: vocabulary,
      capacity: options.capacity,
    });
  }

  get capacity(): number {
    return this.#cache.capacity;
  }

  dispose(): void {
    this.#forget();
    disposeKvCache(this.#cache);
    disposeSampler(this.#sampler);
  }

  /** Compiles all kernels that a run uses. */
  async compile(sampling: SamplingOptions): Promise<void> {
    const rows = rowsAtOnce(this.#device);
    const ids = this.#device.owned([rows], "u32");
    try {
      await this.#device.compile(() => {
        const h = this.#llama.forward(this.#llama.embed(ids), this.#cache, {
          limit: Math.min(rows, this.capacity),
        });
        this.#draw(gatherRows(h, this.#sampler.next), null, sampling);
      });
    } finally {
      ids.dispose();
    }
  }

  /** Frames after a prompt, as they are drawn; the last has `ended`, unless `maxFrames` came first. */
  async *run(prompt: readonly number[], options: FrameOptions): AsyncGenerator<DrawnFrame> {
    const room = Math.floor((this.capacity - prompt.length) / FRAME_TOKENS);
    if (room < 1) {
      throw new FormantError(
        "argument",
        `orpheus: the prompt has ${prompt.length} tokens, expected at most ${this.capacity - FRAME_TOKENS} (a context of ${this.capacity} with room for a frame).`,
      );
    }
    const frames = Math.min(options.maxFrames, room);
    await this.#prefill(prompt, options);
    let ahead: Promise<Uint32Array> | null = null;
    const draw = (frame: number) => this.#drawFrame(prompt.length + (frame + 1) * FRAME_TOKENS, options);
    try {
      for (let frame = 0; frame <= frames; frame++) {
        const drawing = ahead;
        const begin = (frame - 1) * FRAME_TOKENS;
        const isLast = (tokens: Uint32Array) => tokens[begin + FRAME_TOKENS] === END_OF_SPEECH;
        // A tap receives nothing behind the end.
        const over = options.tap && drawing ? isLast(await drawing) : false;
        const more = frame < frames && !over;
        const later = frame === options.firstSound;
        if (more && !later) ahead = draw(frame);
        if (!drawing) continue;
        const tokens = await drawing;
        throwIfAborted(options.signal);
        const ids = [...tokens.subarray(begin, begin + FRAME_TOKENS)];
        const ended = isLast(tokens);
        yield { ids, ended };
        if (ended) return;
        if (more && later) ahead = draw(frame);
      }
    } finally {
      await ahead?.catch(() => {});
    }
  }

  /** Slots 1 to 6 of a frame and slot 0 of the next, behind which the cache stands at `end`: all tokens so far. */
  #drawFrame(end: number, options: FrameOptions): Promise<Uint32Array> {
    const limit = Math.min(this.capacity, Math.ceil(end / LIMIT_STEP) * LIMIT_STEP);
    if (options.tap) this.#draws(limit, options);
    else this.#recorded(limit, options).replay();
    const tokens = this.#sampler.tokens.read() as Promise<Uint32Array>;
    tokens.catch(() => {}); // told by whoever waits for the frame
    return tokens;
  }

  /** Reads the prompt and draws the first token. */
  async #prefill(prompt: readonly number[], options: FrameOptions): Promise<void> {
    const { seed, stream, sampling, signal } = options;
    const history = penaltyHistory(sampling.order ?? "vllm", prompt);
    resetSampler(this.#sampler, { seed, stream, history });
    advance(this.#cache, 0, true);
    const rows = rowsAtOnce(this.#device);
    for (let at = 0; at < prompt.length; at += rows) {
      const piece = prompt.slice(at, at + rows);
      const end = at + piece.length;
      const ids = this.#device.tensor(piece, [piece.length], "u32");
      const last = this.#device.tensor([piece.length - 1], [1], "u32");
      this.#device.scope(() => {
        const h = this.#forward(ids, end, options.tap); // [T, hidden]
        if (end === prompt.length)
          this.#draw(gatherRows(h, last), slotRanges(0, true, options.constrained), sampling);
      }, "prompt");
      this.#device.flush();
      ids.dispose();
      last.dispose();
      await this.#device.pace(signal);
    }
  }

  /** The recording of a frame; those that draw otherwise are given up. */
  #recorded(limit: number, options: FrameOptions): ReturnType<Device["record"]> {
    const kind = JSON.stringify([options.constrained, checkSampling(options.sampling)]);
    if (kind !== this.#recordedFor) this.#forget();
    this.#recordedFor = kind;
    const recording = this.#recordings.get(limit) ?? this.#device.record(() => this.#draws(limit, options));
    this.#recordings.set(limit, recording);
    return recording;
  }

  #forget(): void {
    for (const { dispose } of this.#recordings.values()) dispose();
    this.#recordings.clear();
  }

  /** Slots 1 to 6 of a frame and slot 0 of the next. */
  #draws(limit: number, { sampling, constrained, tap }: FrameOptions): void {
    for (let slot = 1; slot <= FRAME_TOKENS; slot++) {
      this.#device.scope(() => {
        const h = this.#forward(this.#sampler.next, limit, tap); // [1, hidden]
        this.#draw(h, slotRanges(slot % FRAME_TOKENS, false, constrained), sampling);
      }, "token");
    }
  }

  /** The next positions: ids [T] -> [T, hidden]. */
  #forward(ids: Tensor<"u32">, limit: number, tap: Tap = NO_TAP): Tensor {
    const x = this.#llama.embed(ids); // [T, hidden]
    tap("ids", ids);
    tap("embed", x);
    const h = this.#llama.forward(x, this.#cache, { limit, tap });
    if (tap !== NO_TAP) tap("logits", this.#llama.logits(h)); // [T, V]
    return h;
  }

  #draw(h: Tensor, ranges: readonly IdRange[] | null, sampling: SamplingOptions): void {
    const all = [{ first: 0, count: this.#llama.config.vocabulary }];
    sample(this.#llama.logits(h, ranges ?? all), ranges ?? all, this.#sampler, sampling);
  }
}

/** Ids that may stand at a slot; null: all. */
function slotRanges(slot: number, first: boolean, constrained: boolean): IdRange[] | null {
  if (!constrained) return null;
  const codes = { first: slotStart(slot), count: SLOT_CODES };
  return slot === 0 && !first ? [{ first: END_OF_SPEECH, count: 1 }, codes] : [codes];
}
