// What has been spoken so far, as the page shows it: sound, words, phonemes and curves on one axis of seconds.

import { Audio, type AudioChunk, type WordTiming } from "../models/index.ts";

/** A symbol and when it is heard, in seconds. */
export interface Symbol {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

/** Durations are frames of 25 ms, curves have 80 values a second, and the waveform is shown with 400 peaks a second. */
const FRAMES = 40;
export const CURVE_RATE = 80;
export const PEAK_RATE = 400;
/** F0 below this is none: the model glides to about 0 where nothing is voiced. */
export const VOICED_HZ = 60;

/** Least and most of what came so far. */
export class Range {
  least = Infinity;
  most = -Infinity;

  add(value: number): void {
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
  }
}

/** The first of those in order of time that ends after `seconds`. */
export function firstAfter(times: readonly { readonly end: number }[], seconds: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end > seconds) high = middle;
    else low = middle + 1;
  }
  return low;
}

export class Speech {
  readonly text: string;
  readonly sampleRate: number;
  readonly parts: Float32Array<ArrayBuffer>[] = [];
  readonly words: WordTiming[] = [];
  /** When each word ends. */
  readonly ends: { readonly end: number }[] = [];
  readonly symbols: Symbol[] = [];
  readonly dropped = new Set<string>();
  /** Loudest sample of each 2.5 ms. */
  readonly peaks: number[] = [];
  readonly pitch: number[] = [];
  readonly energy: number[] = [];
  readonly loudness = new Range();
  /** Of what is voiced, in Hz. */
  readonly pitchRange = new Range();
  readonly energyRange = new Range();
  /** Seconds. */
  duration = 0;
  /** No more will come. */
  whole = false;

  constructor(text: string, sampleRate: number) {
    this.text = text;
    this.sampleRate = sampleRate;
  }

  add(chunk: AudioChunk): void {
    const { samples } = chunk.audio;
    this.parts.push(samples);
    for (const word of chunk.words) {
      this.words.push(word);
      this.ends.push({ end: word.finish });
    }
    for (const symbol of chunk.dropped) this.dropped.add(symbol);
    this.#addSymbols(chunk);
    for (const hertz of chunk.pitch) {
      this.pitch.push(hertz);
      if (hertz > VOICED_HZ) this.pitchRange.add(hertz);
    }
    for (const value of chunk.energy) {
      this.energy.push(value);
      this.energyRange.add(value);
    }
    this.#addPeaks(samples);
    this.duration += chunk.audio.duration;
  }

  get audio(): Audio {
    const samples = new Float32Array(this.parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.parts) {
      samples.set(part, at);
      at += part.length;
    }
    return new Audio(samples, this.sampleRate);
  }

  /** The first and the last duration are the silence at the ends; a dropped symbol has none. */
  #addSymbols({ phonemes, durations, dropped }: AudioChunk): void {
    const spoken = [...phonemes].filter((symbol) => !dropped.includes(symbol));
    if (durations.length !== spoken.length + 2) return;
    let at = this.duration + durations[0]! / FRAMES;
    for (const [i, text] of spoken.entries()) {
      const end = at + durations[i + 1]! / FRAMES;
      this.symbols.push({ text, begin: at, end });
      at = end;
    }
  }

  #addPeaks(samples: Float32Array): void {
    const step = this.sampleRate / PEAK_RATE;
    for (let at = 0; at < samples.length; at += step) {
      let most = 0;
      for (const sample of samples.subarray(at, at + step)) most = Math.max(most, Math.abs(sample));
      this.peaks.push(most);
      this.loudness.add(most);
    }
  }
}
