// Mimi while codes or sound still come: frames as soon as they are whole. In all, what `decode` and `encode` give.

import { join32 } from "../../src/join.ts";
import type { Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type Codes, codesOfPiece } from "./codes.ts";
import { samplesPerFrame } from "./config.ts";
import type { MimiDecoder } from "./decoder.ts";
import type { MimiEncoder } from "./encoder.ts";
import { framesAtOnce, type MimiState } from "./state.ts";

export class MimiEncodeStream {
  readonly #encoder: MimiEncoder;
  readonly #state: MimiState;
  readonly #codebooks: number;
  /** Less than a frame. */
  #rest: Float32Array<ArrayBuffer> = new Float32Array(0);

  constructor(encoder: MimiEncoder, codebooks = encoder.config.codebooks) {
    this.#encoder = encoder;
    this.#state = encoder.createState();
    this.#codebooks = codebooks;
  }

  /** The next samples -> the codes by level of the frames that are whole now. One call at a time. */
  async push(samples: Float32Array): Promise<number[][]> {
    const perFrame = samplesPerFrame(this.#encoder.config);
    const all = join32([this.#rest, samples]);
    const whole = all.length - (all.length % perFrame);
    this.#rest = all.slice(whole);
    const levels = Array.from({ length: this.#codebooks }, (): number[] => []);
    const most = framesAtOnce(this.#state.carried.device) * perFrame;
    for (let at = 0; at < whole; at += most) {
      const piece = all.subarray(at, Math.min(whole, at + most));
      const codes = await this.#step(piece); // [K, n]
      const n = piece.length / perFrame;
      levels.forEach((level, k) => level.push(...codes.subarray(k * n, (k + 1) * n)));
    }
    return levels;
  }

  /** The rest, filled up with silence. */
  flush(): Promise<number[][]> {
    const perFrame = samplesPerFrame(this.#encoder.config);
    const missing = this.#rest.length === 0 ? 0 : perFrame - this.#rest.length;
    return this.push(new Float32Array(missing));
  }

  dispose(): void {
    this.#state.dispose();
  }

  async #step(piece: Float32Array): Promise<Uint32Array> {
    const { device } = this.#state.carried;
    const samples = device.tensor(piece, [piece.length]);
    let codes: Tensor<"u32"> | undefined;
    try {
      codes = this.#encoder.step(samples, this.#state, { codebooks: this.#codebooks }); // [K, n]
      return await codes.read();
    } finally {
      samples.dispose();
      codes?.dispose();
    }
  }
}

/** The step of one frame, recorded: codes [K] in, sound out. */
interface FrameStep {
  readonly codes: Tensor<"u32">;
  readonly recording: ReturnType<typeof Device.prototype.record<Tensor>>;
}

export class MimiDecodeStream {
  readonly #decoder: MimiDecoder;
  readonly #state: MimiState;
  /** By the number of levels: frame after frame, as a model that speaks gives them. */
  readonly #steps = new Map<number, FrameStep>();

  constructor(decoder: MimiDecoder) {
    this.#decoder = decoder;
    this.#state = decoder.createState();
  }

  /** The next frames, codes by level -> their sound. One call at a time. */
  async push(codes: Codes): Promise<Float32Array<ArrayBuffer>[]> {
    const frames = this.#decoder.checkCodes(codes);
    const pieces: Float32Array<ArrayBuffer>[] = [];
    const most = framesAtOnce(this.#state.carried.device);
    for (let first = 0; first < frames; first += most) {
      const n = Math.min(most, frames - first);
      const piece = codesOfPiece(codes, first, n);
      pieces.push(n === 1 ? await this.#frame(piece) : await this.#several(piece, n));
    }
    return pieces;
  }

  /** Nothing is left: a frame is sounded when it comes. */
  async flush(): Promise<Float32Array<ArrayBuffer>[]> {
    return [];
  }

  dispose(): void {
    this.#state.dispose();
    for (const { codes, recording } of this.#steps.values()) {
      codes.dispose();
      recording.result.dispose();
      recording.dispose();
    }
    this.#steps.clear();
  }

  async #frame(frame: Uint32Array<ArrayBuffer>): Promise<Float32Array<ArrayBuffer>> {
    const { device } = this.#state.carried;
    const { codes, recording } = this.#steps.get(frame.length) ?? this.#record(frame.length);
    device.write(codes, new Uint8Array(frame.buffer));
    recording.replay();
    return (await recording.result.read()) as Float32Array<ArrayBuffer>; // [1920]
  }

  #record(K: number): FrameStep {
    const { device } = this.#state.carried;
    const codes = device.owned([K], "u32");
    const step = { codes, recording: device.record(() => this.#decoder.step(codes, this.#state)) };
    this.#steps.set(K, step);
    return step;
  }

  async #several(piece: Uint32Array, n: number): Promise<Float32Array<ArrayBuffer>> {
    const codes = this.#state.carried.device.tensor(piece, [piece.length / n, n], "u32");
    let sound: Tensor | undefined;
    try {
      sound = this.#decoder.step(codes, this.#state); // [1920 n]
      return (await sound.read()) as Float32Array<ArrayBuffer>;
    } finally {
      codes.dispose();
      sound?.dispose();
    }
  }
}
