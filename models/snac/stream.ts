// SNAC's sound while codes still come.

import { codesOfFrame } from "../../ops/codebook.ts";
import { FormantError } from "../../src/error.ts";
import type { Range } from "../pieces.ts";
import { type Codes, interleaveCodes } from "./codes.ts";
import type { SnacConfig } from "./config.ts";
import { decoderRows } from "./rows.ts";

/** Frames of codes of a sequence, from frame `first` on. */
export interface CodeWindow {
  readonly first: number;
  readonly values: Uint32Array<ArrayBuffer>;
}

/** Computes the sound of `frames` of a sequence of `end` frames, in pieces. */
export type DecodeFrames = (
  codes: CodeWindow,
  frames: Range,
  end: number,
) => Promise<Float32Array<ArrayBuffer>[]>;

/** Made by `Snac.stream`. */
export class SnacStream {
  readonly #config: SnacConfig;
  readonly #decode: DecodeFrames;
  /** Frames whose sound waits for later ones. */
  readonly lookahead: number;
  /** Frame after frame, from frame #first on; what no later sound needs is dropped. */
  #codes: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #first = 0;
  #frames = 0;
  #sounded = 0;
  #ended = false;

  constructor(config: SnacConfig, lookahead: number, decode: DecodeFrames) {
    this.#config = config;
    this.lookahead = lookahead;
    this.#decode = decode;
  }

  /** Frames pushed so far. */
  get frames(): number {
    return this.#frames;
  }

  /**
   * Takes the next frames, codes by level (n, 2n and 4n of them at 24 kHz), and gives the sound that is final now, one
   * piece after the other; often none at first. The work is handed to the GPU before this returns: what the promise
   * waits for is only its end, and calls may overlap.
   * @throws FormantError `argument`: the codes do not fit, or the stream has ended
   */
  async push(codes: Codes): Promise<Float32Array<ArrayBuffer>[]> {
    const { strides, unit } = this.#config;
    this.#checkOpen();
    const values = interleaveCodes(codes, this.#config);
    const all = new Uint32Array(this.#codes.length + values.length);
    all.set(this.#codes);
    all.set(values, this.#codes.length);
    this.#codes = all;
    this.#frames += codes[0]!.length;
    const frame = strides[0]!;
    const whole = Math.floor((this.#frames * frame) / unit) * (unit / frame);
    return this.#sound(whole - this.lookahead, whole);
  }

  /**
   * The rest of the sound; the stream has ended then.
   * @throws FormantError `argument`: the stream has ended, or holds a part of an attention window only
   */
  async flush(): Promise<Float32Array<ArrayBuffer>[]> {
    this.#checkOpen();
    checkWhole(this.#frames, this.#config);
    this.#ended = true;
    return this.#sound(this.#frames, this.#frames);
  }

  /** Forgets the codes; a stream that is not flushed needs no more. */
  dispose(): void {
    this.#ended = true;
    this.#codes = new Uint32Array(0);
  }

  /** Sounds all frames before `to`; those from `end` on are not heard of yet. */
  #sound(to: number, end: number): Promise<Float32Array<ArrayBuffer>[]> {
    if (to <= this.#sounded) return Promise.resolve([]);
    const frames = { lo: this.#sounded, hi: to };
    const window = { first: this.#first, values: this.#codes };
    const sound = this.#decode(window, frames, end);
    this.#sounded = to;
    this.#forget();
    return sound;
  }

  /** Drops the frames before the first that the next one's sound depends on. */
  #forget(): void {
    const frame = this.#config.strides[0]!;
    const part = { lo: this.#sounded * frame, hi: (this.#sounded + 1) * frame };
    const { latents } = decoderRows(this.#config, part, Infinity);
    const first = Math.floor(latents.lo / frame);
    this.#codes = this.#codes.slice((first - this.#first) * codesOfFrame(this.#config.strides));
    this.#first = first;
  }

  #checkOpen(): void {
    if (this.#ended) throw new FormantError("argument", "snac: the stream has ended, expected an open one.");
  }
}

/** Attention needs whole windows. */
export function checkWhole(frames: number, { strides, unit }: SnacConfig): void {
  const multiple = unit / strides[0]!;
  if (frames % multiple === 0) return;
  throw new FormantError(
    "argument",
    `snac: there are ${frames} frames, expected a multiple of ${multiple} (this model attends within windows).`,
  );
}
