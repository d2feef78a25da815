// A model that outlives its GPU. Drivers reset, laptops sleep, browsers take a device away: what was being spoken then is
// spoken by the model loaded again on another device, from the chunk that was lost on.

import type { Device, DeviceStats } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import { generateAll } from "./speech.ts";
import {
  Audio,
  type AudioChunk,
  type LoadedModel,
  type SpeakOptions,
  type SpeechModel,
  type Spoken,
  UNSPOKEN,
  type Voice,
} from "./speech_model.ts";

export interface Loaded {
  readonly model: LoadedModel;
  readonly device: Device;
}

export class LastingModel implements SpeechModel {
  readonly cloneVoice?: NonNullable<SpeechModel["cloneVoice"]>;
  readonly #load: ((signal: AbortSignal | undefined) => Promise<Loaded>) | undefined;
  readonly #onNotice: ((line: string) => void) | undefined;
  #now: Loaded;
  #loading: Promise<void> | undefined;
  #disposed = false;

  /** @param load loads it again; without, a lost device is the end (it is the application's own) */
  constructor(
    loaded: Loaded,
    load: ((signal: AbortSignal | undefined) => Promise<Loaded>) | undefined,
    onNotice: ((line: string) => void) | undefined,
  ) {
    this.#now = loaded;
    this.#load = load;
    this.#onNotice = onNotice;
    if (!loaded.model.cloneVoice) return;
    this.cloneVoice = async (audio, text, signal) => {
      const now = this.#now;
      try {
        return await now.model.cloneVoice!(audio, text, signal);
      } catch (error) {
        await this.#reload(now, error, signal);
        return this.#now.model.cloneVoice!(audio, text, signal);
      }
    };
  }

  get name(): string {
    return this.#now.model.name;
  }

  get source(): string {
    return this.#now.model.source;
  }

  get adapter(): string {
    return this.#now.model.adapter;
  }

  get sampleRate(): number {
    return this.#now.model.sampleRate;
  }

  get voices(): readonly Voice[] {
    return this.#now.model.voices;
  }

  generate(text: string, options: SpeakOptions = {}): Promise<Audio> {
    return generateAll(this, text, options);
  }

  async *stream(text: string, options: SpeakOptions = {}): AsyncGenerator<AudioChunk> {
    const place = new Place(options.firstChunk ?? 0);
    let before = -1;
    for (;;) {
      const now = this.#now;
      try {
        for await (const chunk of now.model.stream(text, options, place.resume())) {
          const rest = place.take(chunk);
          if (rest) yield rest;
        }
        return;
      } catch (error) {
        // A device that is lost without any more sound is lost again the next time.
        if (place.samples === before) throw error;
        before = place.samples;
        await this.#reload(now, error, options.signal);
      }
    }
  }

  stats(): DeviceStats {
    return this.#now.model.stats();
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    if (!this.#loading) this.#now.model.dispose();
  }

  /** The model on another device, if `error` came of a lost one; else throws it. */
  #reload(lost: Loaded, error: unknown, signal: AbortSignal | undefined): Promise<void> {
    const load = this.#load;
    if (!lost.device.lost || this.#disposed || !load || signal?.aborted) throw error;
    if (this.#now !== lost) return Promise.resolve();
    return (this.#loading ??= this.#loadAgain(lost, load, signal).finally(() => (this.#loading = undefined)));
  }

  async #loadAgain(
    lost: Loaded,
    load: (signal: AbortSignal | undefined) => Promise<Loaded>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    this.#onNotice?.("The GPU was lost; the model is loaded again.");
    try {
      this.#now = await load(signal);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      const what = `device: the GPU was lost, and ${lost.model.name} cannot be loaded again`;
      throw new FormantError("device", `${what} (${why})`, { cause });
    }
    lost.model.dispose();
    if (!this.#disposed) return;
    this.#now.model.dispose();
    throw new FormantError("device", "device: the model was disposed of while it was loaded again.");
  }
}

/** How far a speech is: whole chunks, and samples of the one under way. */
class Place {
  readonly #first: number;
  #whole: Spoken = UNSPOKEN;
  #index: number;
  #pieces = 0;
  #samples = 0;
  /** Samples of the chunk under way that are out already, and come again. */
  #again = 0;

  constructor(first: number) {
    this.#first = first;
    this.#index = first;
  }

  /** Samples of all that is out. */
  get samples(): number {
    return this.#whole.samples + Math.max(this.#samples, this.#again);
  }

  /** From where on the next stream speaks. */
  resume(): Spoken {
    this.#again = Math.max(this.#samples, this.#again);
    this.#pieces = this.#samples = 0;
    return this.#whole;
  }

  /** What of a piece is not out yet; null: nothing. */
  take(chunk: AudioChunk): AudioChunk | null {
    const { samples, sampleRate } = chunk.audio;
    if (chunk.index !== this.#index) {
      const { pieces } = this.#whole;
      this.#whole = {
        chunks: chunk.index - this.#first,
        pieces: pieces + this.#pieces,
        samples: this.samples,
      };
      this.#index = chunk.index;
      this.#pieces = this.#samples = this.#again = 0;
    }
    const known = Math.min(samples.length, Math.max(0, this.#again - this.#samples));
    this.#pieces++;
    this.#samples += samples.length;
    if (known === 0) return chunk;
    if (known === samples.length) return null;
    // Another adapter may have cut the chunk at another place.
    const heard = (this.#whole.samples + this.#again) / sampleRate;
    const words = chunk.words.filter(({ finish }) => finish > heard);
    return { ...chunk, words, audio: new Audio(samples.slice(known), sampleRate) };
  }
}
