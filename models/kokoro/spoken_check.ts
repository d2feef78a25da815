// Sentences whose sound is known, to hear whether an adapter speaks: adapters that garble do it on long ones. What is
// stored of a sound is the power of its bands over time; see scripts/spoken_check.mjs.

import { spectrogram, SPECTRUM_BINS } from "../../src/spectrum.ts";
import type { SpeakOptions, SpeechModel } from "../speech_model.ts";
import stored from "./spoken_check.json";

export interface SpokenSentence {
  readonly id: string;
  readonly phonemes: string;
  readonly voice: string;
  readonly speed: number;
  readonly seed: string;
  readonly firstChunk: number;
  /** What the sound is of. */
  readonly from: string;
  /** Base64 of `bandLevels`. */
  readonly levels: string;
}

export const SPOKEN_SENTENCES: readonly SpokenSentence[] = stored;

/** First bins of the bands; the last one ends where the spectrum does. */
const BANDS = [
  1, 4, 8, 12, 16, 21, 26, 32, 39, 47, 56, 67, 80, 95, 113, 134, 159, 189, 224, 266, 316, 375, 445,
];
/** Frames of the spectrogram that are one of ours: 43 ms. */
const TOGETHER = 4;
const STEP_DECIBELS = 0.4;
/** Level 0: below it nothing is heard beside speech. */
const FLOOR_DECIBELS = -50;

/** Level of each band, [frames, 23], in steps of 0.4 dB from -50 dB on. */
export function bandLevels(x: Float32Array): Uint8Array {
  const magnitudes = spectrogram(x);
  const all = Math.ceil(magnitudes.length / SPECTRUM_BINS / TOGETHER);
  return Uint8Array.from({ length: all * BANDS.length }, (_, i) => {
    const [frame, band] = [Math.floor(i / BANDS.length), i % BANDS.length];
    const end = BANDS[band + 1] ?? SPECTRUM_BINS;
    let power = 0;
    let count = 0;
    for (let t = frame * TOGETHER; t < (frame + 1) * TOGETHER; t++) {
      for (let k = BANDS[band]!; k < end; k++) {
        const value = magnitudes[t * SPECTRUM_BINS + k];
        if (value === undefined) continue;
        power += value ** 2;
        count += 1;
      }
    }
    const level = (10 * Math.log10(power / count) - FLOOR_DECIBELS) / STEP_DECIBELS;
    return Math.min(255, Math.max(0, Math.round(level))); // NaN becomes 0, silence
  });
}

/**
 * Root mean square of the difference of levels (dB) along the path that aligns two sounds best in time (dynamic time
 * warping, Sakoe & Chiba 1978): a duration that falls on the other side of a half costs next to nothing.
 */
export function levelDistance(a: Uint8Array, b: Uint8Array): number {
  const [rows, columns] = [a.length / BANDS.length, b.length / BANDS.length];
  const between = (i: number, j: number) => {
    let sum = 0;
    for (let k = 0; k < BANDS.length; k++) {
      sum += (STEP_DECIBELS * (a[i * BANDS.length + k]! - b[j * BANDS.length + k]!)) ** 2;
    }
    return sum / BANDS.length;
  };
  // Costs of the best paths to the row before, and their lengths.
  let before = Array.from({ length: columns }, () => ({ cost: Infinity, steps: 0 }));
  for (let i = 0; i < rows; i++) {
    const row: { cost: number; steps: number }[] = [];
    for (let j = 0; j < columns; j++) {
      const ways = [before[j - 1], before[j], row[j - 1]].filter((way) => way !== undefined);
      const start = { cost: i === 0 && j === 0 ? 0 : Infinity, steps: 0 };
      const { cost, steps } = ways.reduce((best, way) => (way.cost < best.cost ? way : best), start);
      row.push({ cost: cost + between(i, j), steps: steps + 1 });
    }
    before = row;
  }
  const { cost, steps } = before.at(-1)!;
  return Math.sqrt(cost / steps);
}

/** dB beyond which it is not the sentence: half-garbled speech is 6 and more away, another f32 0.2. */
export const SPOKEN_BAR = 3;

export interface SpokenResult {
  readonly id: string;
  readonly phonemes: string;
  /** dB */
  readonly distance: number;
  readonly passed: boolean;
  /** Seconds of sound. */
  readonly duration: number;
}

export const optionsOf = ({ voice, speed, seed, firstChunk }: SpokenSentence): SpeakOptions => ({
  ...{ voice, speed, seed: BigInt(seed), firstChunk, phonemes: true },
});

/** Speaks the sentences one after the other and compares. */
export async function* checkSpeech(
  model: SpeechModel,
  sentences: readonly SpokenSentence[] = SPOKEN_SENTENCES,
): AsyncGenerator<SpokenResult> {
  for (const sentence of sentences) {
    const { samples, duration } = await model.generate(sentence.phonemes, optionsOf(sentence));
    const expected = Uint8Array.from(atob(sentence.levels), (letter) => letter.charCodeAt(0));
    const sound = samples.every(Number.isFinite);
    const distance = sound ? levelDistance(bandLevels(samples), expected) : Infinity;
    const { id, phonemes } = sentence;
    yield { id, phonemes, distance, passed: distance <= SPOKEN_BAR, duration };
  }
}
