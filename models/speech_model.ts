// What every text-to-speech model of Formant is: the same words for all.

import type { DeviceStats } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { encodeWav, type WavFormat } from "../src/wav.ts";
import type { Phonemizer } from "../tokenizer/index.ts";

/** Mono sound. */
export class Audio {
  /** -1 .. 1, not clipped: a model may pass it. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** Hz */
  readonly sampleRate: number;

  constructor(samples: Float32Array<ArrayBuffer>, sampleRate: number) {
    this.samples = samples;
    this.sampleRate = sampleRate;
  }

  /** Seconds. */
  get duration(): number {
    return this.samples.length / this.sampleRate;
  }

  /** A RIFF file; 16 bits unless asked otherwise. Integers are clipped. */
  toWav(format: WavFormat = "16"): Uint8Array {
    return encodeWav(this.samples, this.sampleRate, format);
  }
}

/** A sentence, as soon as it has been spoken. */
export interface AudioChunk {
  readonly text: string;
  readonly phonemes: string;
  /** Frames of 25 ms of each token, the silence before and after included. */
  readonly durations: readonly number[];
  /** Symbols that the model does not know and left out. */
  readonly dropped: readonly string[];
  readonly audio: Audio;
}

export interface Voice {
  readonly name: string;
  /** BCP 47 */
  readonly language: string;
  readonly gender: "female" | "male";
  /** The makers' own grade of it, A to F; empty where they gave none. */
  readonly grade: string;
}

/** How far a model is: bytes downloaded, loaded, kernels compiled, or seconds of sound. */
export interface Progress {
  readonly phase: "download" | "import" | "load" | "compile" | "speak";
  readonly loaded: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly file?: string;
}

export interface SpeakOptions {
  /** A voice's name, a blend ("0.6*af_heart+0.4*bf_emma"), or its data (rows of 256 values). */
  readonly voice?: string | Float32Array;
  /** 0.5 to 2. */
  readonly speed?: number;
  /** Of 64 bits; the same seed on the same adapter gives the same bytes. */
  readonly seed?: number | bigint;
  /** BCP 47; that of the voice unless given. */
  readonly language?: string;
  /** The text is phonemes of the model, at most 510. */
  readonly phonemes?: boolean;
  /** In place of eSpeak NG. */
  readonly phonemizer?: Phonemizer;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Receives every named intermediate tensor, valid during the call. */
  readonly tap?: (name: string, tensor: Tensor) => void;
}

export interface SpeechModel {
  readonly name: string;
  /** Where the weights came from. */
  readonly source: string;
  readonly adapter: string;
  readonly sampleRate: number;
  readonly voices: readonly Voice[];
  /** All of the text. */
  generate(text: string, options?: SpeakOptions): Promise<Audio>;
  /** The same sentence by sentence, each as soon as it is done. */
  stream(text: string, options?: SpeakOptions): AsyncGenerator<AudioChunk>;
  stats(): DeviceStats;
  /** Frees the weights, and the device unless the application brought it. */
  dispose(): void;
}
