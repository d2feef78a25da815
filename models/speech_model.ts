// What every text-to-speech model of Formant is: the same words for all.

import type { Device, DeviceStats } from "../src/device.ts";
import type { ModelFiles } from "../src/files.ts";
import { encodeWav, type WavFormat } from "../src/wav.ts";
import type { Phonemizer } from "../tokenizer/index.ts";
import type { Tap } from "./tap.ts";

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

/** When a word of the text is heard. */
export interface WordTiming {
  /** With its marks: `text.slice(start, end)` of the caller's text. */
  readonly text: string;
  /** Its characters in the caller's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Seconds within the whole speech; the same twice for a word without sound (a lone dash). */
  readonly begin: number;
  readonly finish: number;
}

/** A piece of sound, as soon as it is made: a sentence, or the next part of one. */
export interface AudioChunk {
  /** Of the whole sentence or chunk that the sound belongs to. */
  readonly text: string;
  /** Which chunk of the text that is, from 0 on; several pieces may belong to it. */
  readonly index: number;
  /** Empty for models that read text. */
  readonly phonemes: string;
  /** Kokoro: frames of 25 ms of each token, the silence before and after included. */
  readonly durations: readonly number[];
  /** Kokoro: F0 in Hz as predicted, 80 values a second; near 0 where nothing is voiced. Empty for the others. */
  readonly pitch: Float32Array<ArrayBuffer>;
  /** Kokoro: energy as predicted, in the model's own measure, 80 values a second. Empty for the others. */
  readonly energy: Float32Array<ArrayBuffer>;
  /**
   * Kokoro: every word of the text, in order, with the piece that it ends in, exact to a frame; silence between words and
   * at marks is in none. Empty for the other models, which do not say when they speak which word: theirs are the times of
   * chunks, from the lengths of `audio` of each `index`.
   */
  readonly words: readonly WordTiming[];
  /** Symbols or tags that the model does not know and left out. */
  readonly dropped: readonly string[];
  readonly audio: Audio;
  /** The bound on length came before the end of the speech. */
  readonly cut: boolean;
}

/** A clip's codes and words, which CSM and Marvis follow. */
export interface ClonedVoice {
  readonly text: string;
  /** Frames of all codes of Mimi, at 12.5 a second. */
  readonly frames: readonly (readonly number[])[];
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
  /** A voice's name; Kokoro: a blend ("0.6*af_heart+0.4*bf_emma"), or data (rows of 256 values); CSM: a cloned one. */
  readonly voice?: string | Float32Array | ClonedVoice;
  /** 0.5 to 2. */
  readonly speed?: number;
  /** Of 64 bits; the same seed on the same adapter gives the same bytes. */
  readonly seed?: number | bigint;
  /** Number of the text's first chunk, by which its noise or its draws are chosen too; 0 unless other text came before. */
  readonly firstChunk?: number;
  /** BCP 47; that of the voice unless given. */
  readonly language?: string;
  /** The text is phonemes of the model, at most 510. */
  readonly phonemes?: boolean;
  /** In place of eSpeak NG. */
  readonly phonemizer?: Phonemizer;
  /** Of the draws of a language model, 0.6 for Orpheus; 0 takes the likeliest. */
  readonly temperature?: number;
  /** Only the k likeliest are drawn from. */
  readonly topK?: number;
  /** Only the likeliest that hold this mass together. */
  readonly topP?: number;
  /** Only those with this share of the likeliest one's probability. */
  readonly minP?: number;
  /** Above 1: what has been said before is less likely. */
  readonly repetitionPenalty?: number;
  /** Of sound, for each chunk of the text; the last piece of what is longer says `cut`. */
  readonly maxSeconds?: number;
  /** Orpheus: false keeps the silence at the end of a chunk. */
  readonly trim?: boolean;
  /** Orpheus: seconds of silence between chunks. */
  readonly pause?: number;
  /** Orpheus: false lets any token stand anywhere, as the reference does. */
  readonly constrained?: boolean;
  /** Orpheus: frames (85 ms) that are waited for before a frame is sounded; 3, or 2 for less delay at an error of 3e-3. */
  readonly lookahead?: number;
  /** A voice to follow: speech and the words in it (Orpheus: a pretrained checkpoint, and 24 kHz). */
  readonly reference?: { readonly audio: Audio; readonly text: string };
  /** CSM: what was said before, by whom (0 unless given). */
  readonly context?: readonly { readonly audio: Audio; readonly text: string; readonly speaker?: number }[];
  /** CSM and Marvis: codebooks of a frame, 8, 16, 24 or 32; a function is asked before each frame. */
  readonly quality?: number | (() => number);
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Receives every named intermediate tensor (models/stages.ts), valid during the call; those of chunk i > 0 under chunk.i.
   * Language models decode step by step then, which takes longer and draws the same.
   */
  readonly tap?: Tap;
}

export interface SpeechModel {
  readonly name: string;
  /** Where the weights came from. */
  readonly source: string;
  readonly adapter: string;
  /** config.json, as far as it was read. */
  readonly config?: object;
  readonly sampleRate: number;
  readonly voices: readonly Voice[];
  /** All of the text. */
  generate(text: string, options?: SpeakOptions): Promise<Audio>;
  /** The same sentence by sentence, each as soon as it is done. */
  stream(text: string, options?: SpeakOptions): AsyncGenerator<AudioChunk>;
  /** CSM and Marvis: a voice from a clip and the words in it. */
  cloneVoice?(audio: Audio, text: string, signal?: AbortSignal): Promise<ClonedVoice>;
  stats(): DeviceStats;
  /** Frees the weights, and the device unless the application brought it. */
  dispose(): void;
}

/** How much of a speech is out. */
export interface Spoken {
  /** Whole chunks of the text. */
  readonly chunks: number;
  /** Pieces of sound of these chunks. */
  readonly pieces: number;
  readonly samples: number;
}

export const UNSPOKEN: Spoken = { chunks: 0, pieces: 0, samples: 0 };

/** A model on one device. */
export interface LoadedModel extends SpeechModel {
  /** `from`: goes on behind the chunks that are out, as if it had spoken them itself. */
  stream(text: string, options?: SpeakOptions, from?: Spoken): AsyncGenerator<AudioChunk>;
}

/** What a model may ask for while it loads. */
export interface LoadContext {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Positions that a language model's cache holds. */
  readonly capacity?: number | undefined;
  /** Where the codec is, unless at its usual place. */
  readonly codec?: string | undefined;
  /** Loads eSpeak NG, where that needs more than its package. */
  readonly espeak?: (() => Promise<Phonemizer>) | undefined;
  /** The files of another repository, folder or URL. */
  open(source: string, needs?: string): Promise<ModelFiles>;
}

/** A model in the list of models/index.ts. */
export interface ModelEntry {
  /** The hub id of its weights, unless a source is given. */
  repository(options: { readonly quality?: "high" }): string;
  /** The file without which a cached copy of it does not count. */
  readonly needs: string;
  /** Whether config.json is that of this model. */
  fits(config: Readonly<Record<string, unknown>>): boolean;
  load(files: ModelFiles, device: Device, context: LoadContext): Promise<LoadedModel>;
}
