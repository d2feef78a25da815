// Frames of K codes, drawn on the GPU: the backbone makes a position, the depth decoder the codes of a frame one after the
// other. A frame is one recording and one submission; the next one is submitted before the last one is read.

import { advance, disposeKvCache, type KvCache } from "../../ops/cached_attention.ts";
import { rowsAtOnce } from "../../ops/matrix.ts";
import { gatherRows } from "../../ops/rows.ts";
import {
  createSampler,
  disposeSampler,
  resetSampler,
  sample,
  type Sampler,
  type SamplingOptions,
} from "../../ops/sampling.ts";
import type { Device } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import type { Tensor } from "../../src/tensor.ts";
import { NO_TAP, type Tap, tapValues, within } from "../tap.ts";
import type { CsmNetwork } from "./network.ts";

/** Attention of a recorded frame allows for positions up to a multiple of it. */
const LIMIT_STEP = 512;
/** `tokens drawn` of a sampler's state: where in its ring the next code goes. */
const DRAWN_OFFSET = 8;

/** Positions of a prompt in a row: ids of text, or frames of all K codes. */
export type PromptPiece =
  { readonly text: readonly number[] } | { readonly frames: readonly (readonly number[])[] };

export interface CsmFrameOptions {
  readonly sampling: SamplingOptions;
  readonly seed: bigint;
  readonly stream: number;
  readonly maxFrames: number;
  /** Codes of the next frames, asked for before each: at most K; those that it leaves out are not computed. */
  codebooks(): number;
  /** Sound of the frame in `codes` [K'], encoded behind it; read with it. */
  readonly sound?: ((codes: Tensor<"u32">) => Tensor) | undefined;
  readonly signal?: AbortSignal | undefined;
  /**
   * Receives frames and mask [.., K + 1], embed, backbone.*, c0_logits of all positions, and depth.* of the K positions of
   * each frame, one below the other; steps are not recorded then.
   */
  readonly tap?: Tap | undefined;
}

export interface DrawnCsmFrame {
  readonly codes: readonly number[];
  /** Of `sound`. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** A bound came before the end: `maxFrames`, or the context is full. */
  readonly cut: boolean;
}

type Recording = ReturnType<typeof Device.prototype.record<Tensor | void>>;

export class CsmFrameLoop {
  readonly #network: CsmNetwork;
  readonly #device: Device;
  readonly #ids: number;
  readonly #cache: KvCache;
  /** By position in a frame. */
  readonly #depthCaches: readonly KvCache[];
  readonly #sampler: Sampler;
  /** Where the codes of a frame are drawn to, by their number. */
  readonly #rings = new Map<number, Tensor<"u32">>();

  /** @param ids codes that the codec knows: the first of a codebook's ids */
  constructor(
    network: CsmNetwork,
    device: Device,
    { capacity, format, ids }: { capacity: number; format: "f16" | "f32"; ids: number },
  ) {
    const { codebooks } = network.config;
    this.#network = network;
    this.#device = device;
    this.#ids = ids;
    this.#cache = network.backbone.createCache({ capacity, format });
    this.#depthCaches = network.createDepthCaches(format);
    this.#sampler = createSampler(device, { limit: ids, vocab: 0, capacity: codebooks });
  }

  get capacity(): number {
    return this.#cache.capacity;
  }

  dispose(): void {
    disposeKvCache(this.#cache);
    const [memory, ...places] = this.#depthCaches;
    disposeKvCache(memory!);
    for (const { position } of places) position.dispose();
    disposeSampler(this.#sampler);
    for (const ring of this.#rings.values()) ring.dispose();
  }

  /** Compiles all kernels that a run uses. */
  async compile(options: Pick<CsmFrameOptions, "sampling" | "sound">): Promise<void> {
    const rows = rowsAtOnce(this.#device);
    const ids = this.#device.owned([rows], "u32");
    const ring = this.#ring(this.#network.config.codebooks);
    try {
      await this.#device.compile(() => {
        const h = this.#network.forward(
          this.#network.embedText(ids),
          this.#cache,
          Math.min(rows, this.capacity),
        );
        this.#drawFrame(gatherRows(h, this.#sampler.next), ring, options);
        this.#network.embedFrames(ring.reshape([1, ring.size]));
      });
    } finally {
      ids.dispose();
    }
  }

  /** Frames after a prompt, as they are drawn, until one is all zero (which is not given), or `maxFrames`. */
  async *run(prompt: readonly PromptPiece[], options: CsmFrameOptions): AsyncGenerator<DrawnCsmFrame> {
    const length = promptLength(prompt);
    const room = this.capacity - length;
    if (room < 1) {
      throw new FormantError(
        "argument",
        `csm: the prompt has ${length} positions, expected fewer than ${this.capacity} as the context holds.`,
      );
    }
    const frames = Math.min(options.maxFrames, room);
    const recordings = new Map<string, Recording>();
    let ring = this.#ring(this.#count(options));
    resetSampler(this.#sampler, { seed: options.seed, stream: options.stream });
    const h = await this.#prefill(prompt, options);
    const first = this.#device.scope(() => this.#drawFrame(h, ring, options));
    let ahead = this.#read(ring, first);
    for (const tensor of [h, first]) if (tensor) tensor.dispose();
    try {
      for (let frame = 1; frame <= frames; frame++) {
        const drawing = ahead;
        // A tap receives nothing behind the end.
        const over = options.tap ? isEnd((await drawing).codes) : false;
        if (frame < frames && !over) {
          const next = this.#ring(this.#count(options));
          if (next !== ring) this.#device.write(this.#sampler.state, new Uint8Array(4), DRAWN_OFFSET);
          const limit = Math.min(this.capacity, Math.ceil((length + frame) / LIMIT_STEP) * LIMIT_STEP);
          const key = `${ring.size} ${next.size} ${limit}`;
          if (options.tap) ahead = Promise.resolve(await this.#drawNow(ring, next, limit, options));
          else {
            const recording = recordings.get(key) ?? this.#record(ring, next, limit, options);
            recordings.set(key, recording);
            recording.replay();
            ahead = this.#read(next, recording.result);
          }
          ring = next;
        }
        const drawn = await drawing;
        throwIfAborted(options.signal);
        if (isEnd(drawn.codes)) return;
        yield { ...drawn, cut: frame === frames };
      }
    } finally {
      await ahead.catch(() => {});
      for (const { result, dispose } of recordings.values()) {
        if (result) result.dispose();
        dispose();
      }
    }
  }

  #count({ codebooks }: CsmFrameOptions): number {
    const K = this.#network.config.codebooks;
    const count = codebooks();
    if (Number.isInteger(count) && count >= 1 && count <= K) return count;
    throw new FormantError("argument", `csm: codebooks is ${count}, expected a whole number from 1 to ${K}.`);
  }

  #ring(count: number): Tensor<"u32"> {
    const ring = this.#rings.get(count) ?? this.#device.owned([count], "u32");
    this.#rings.set(count, ring);
    return ring;
  }

  /** Reads the prompt; the backbone's row of its last position, [1, hidden]. */
  async #prefill(prompt: readonly PromptPiece[], { tap = NO_TAP, signal }: CsmFrameOptions): Promise<Tensor> {
    advance(this.#cache, 0, true);
    let end = 0;
    for (const piece of prompt.flatMap((piece) => cutPiece(piece, rowsAtOnce(this.#device)))) {
      await this.#device.pace(signal);
      const T = promptLength([piece]);
      end += T;
      const ids = this.#upload(piece);
      const last = this.#device.tensor([T - 1], [1], "u32");
      const h = this.#device.scope(() => {
        const x = "text" in piece ? this.#network.embedText(ids) : this.#network.embedFrames(ids); // [T, hidden]
        if (tap !== NO_TAP) this.#tapPositions(positionsOf(piece, this.#network.config.codebooks), tap);
        return gatherRows(this.#forward(x, end, tap), last); // [1, hidden]
      }, "prompt");
      this.#device.flush();
      ids.dispose();
      last.dispose();
      if (end === promptLength(prompt)) return h;
      h.dispose();
    }
    throw new FormantError("internal", "csm: the prompt has 0 positions, expected at least 1.");
  }

  #upload(piece: PromptPiece): Tensor<"u32"> {
    if ("text" in piece) return this.#device.tensor(piece.text, [piece.text.length], "u32");
    const K = this.#network.config.codebooks;
    return this.#device.tensor(piece.frames.flat(), [piece.frames.length, K], "u32");
  }

  #record(codes: Tensor<"u32">, next: Tensor<"u32">, limit: number, options: CsmFrameOptions): Recording {
    return this.#device.record(() => this.#position(codes, next, limit, options));
  }

  /** A position from the codes of one frame, and the frame that follows. */
  #position(
    codes: Tensor<"u32">,
    next: Tensor<"u32">,
    limit: number,
    options: CsmFrameOptions,
  ): Tensor | void {
    const x = this.#network.embedFrames(codes.reshape([1, codes.size])); // [1, hidden]
    return this.#drawFrame(this.#forward(x, limit, options.tap), next, options);
  }

  /** The same without a recording, tapped; waits for the codes that it begins with. */
  async #drawNow(
    ring: Tensor<"u32">,
    next: Tensor<"u32">,
    limit: number,
    options: CsmFrameOptions,
  ): Promise<Omit<DrawnCsmFrame, "cut">> {
    const { codebooks } = this.#network.config;
    this.#tapPositions(positionsOf({ frames: [[...(await ring.read())]] }, codebooks), options.tap!);
    const sound = this.#device.scope(() => this.#position(ring, next, limit, options));
    const reading = this.#read(next, sound);
    if (sound) sound.dispose();
    return reading;
  }

  #tapPositions({ frames, mask }: Positions, tap: Tap): void {
    const shape = [frames.length, this.#network.config.codebooks + 1];
    tapValues(tap, "frames", this.#device, frames.flat(), { shape });
    tapValues(tap, "mask", this.#device, mask.flat(), { shape });
  }

  /** The next positions of the backbone: [T, hidden] -> [T, hidden]. */
  #forward(x: Tensor, limit: number, tap: Tap = NO_TAP): Tensor {
    const network = this.#network;
    tap("embed", x);
    const h = network.forward(x, this.#cache, limit, within(tap, "backbone"));
    if (tap !== NO_TAP) tap("c0_logits", network.firstLogits(h, network.config.audioVocabulary)); // [T, V]
    return h;
  }

  /** The codes that follow position h [1, hidden], into `ring`; and their sound. */
  #drawFrame(
    h: Tensor,
    ring: Tensor<"u32">,
    { sampling, sound, tap = NO_TAP }: Pick<CsmFrameOptions, "sampling" | "sound" | "tap">,
  ): Tensor | void {
    const network = this.#network;
    const V = network.config.audioVocabulary;
    const depth = within(tap, "depth");
    const forward = (x: Tensor, k: number) => {
      depth("embed", x);
      return network.depthForward(x, this.#depthCaches[k]!, k, depth); // [1, depth hidden]
    };
    const sampler = { ...this.#sampler, tokens: ring };
    const draw = (logits: Tensor) => sample(logits, [{ first: 0, count: this.#ids }], sampler, sampling);
    this.#device.scope(() => {
      draw(network.firstLogits(h, this.#ids));
      forward(network.depthStart(h), 0).dispose();
    }, "code");
    for (let k = 1; k < ring.size; k++) {
      this.#device.scope(() => {
        const y = forward(network.depthInput(sampler.next, k), k); // [1, depth hidden]
        if (tap !== NO_TAP) depth("logits", network.depthLogits(y, k, V)); // [1, V]
        draw(network.depthLogits(y, k, this.#ids));
      }, "code");
    }
    tap("codes", ring);
    return sound?.(ring);
  }

  async #read(ring: Tensor<"u32">, sound: Tensor | void): Promise<Omit<DrawnCsmFrame, "cut">> {
    const reading = this.#device.readAll(sound ? [ring, sound] : [ring]);
    reading.catch(() => {}); // told by whoever waits for the frame
    const [codes, samples] = await reading;
    return { codes: [...codes!], samples: (samples ?? new Float32Array(0)) as Float32Array<ArrayBuffer> };
  }
}

const isEnd = (codes: readonly number[]) => codes.every((code) => code === 0);

/** Pieces of at most `most` positions. */
function cutPiece(piece: PromptPiece, most: number): PromptPiece[] {
  const cut = <T>(rows: readonly T[]) =>
    Array.from({ length: Math.ceil(rows.length / most) }, (_, i) => rows.slice(i * most, (i + 1) * most));
  return "text" in piece
    ? cut(piece.text).map((text) => ({ text }))
    : cut(piece.frames).map((frames) => ({ frames }));
}

/** Positions as the reference has them: K codes and a text id each, and which of them count. */
export interface Positions {
  readonly frames: readonly (readonly number[])[];
  readonly mask: readonly (readonly number[])[];
}

function positionsOf(piece: PromptPiece, K: number): Positions {
  if ("text" in piece) {
    const row = (id: number) => [...new Array<number>(K).fill(0), id];
    return { frames: piece.text.map(row), mask: piece.text.map(() => row(1)) };
  }
  const filled = (codes: readonly number[], value: (code: number) => number) =>
    Array.from({ length: K + 1 }, (_, k) => (k < codes.length ? value(codes[k]!) : 0));
  return {
    frames: piece.frames.map((codes) => filled(codes, (code) => code)),
    mask: piece.frames.map((codes) => filled(codes, () => 1)),
  };
}

/** Positions of a prompt. */
function promptLength(prompt: readonly PromptPiece[]): number {
  return prompt.reduce((sum, piece) => sum + ("text" in piece ? piece.text : piece.frames).length, 0);
}
