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
/** Frames of the spectrogram that a level is of: 43 ms. */
const TOGETHER = 4;
const STEP_DECIBELS = 0.4;
/** Level 0: below it nothing is heard beside speech. */
const FLOOR_DECIBELS = -50;

/** Level of each band, [frames, 23], in steps of 0.4 dB from -50 dB on; a frame begins `every` 11 ms. */
export function bandLevels(x: Float32Array, every = TOGETHER): Uint8Array {
  const powers = bandPowers(x);
  const frames = Math.ceil(powers.length / every);
  return Uint8Array.from({ length: frames * BANDS.length }, (_, i) => {
    const [first, band] = [Math.floor(i / BANDS.length) * every, i % BANDS.length];
    const these = powers.slice(first, first + TOGETHER);
    const power = these.reduce((sum, bands) => sum + bands[band]!, 0) / these.length;
    const level = (10 * Math.log10(power) - FLOOR_DECIBELS) / STEP_DECIBELS;
    return Math.min(255, Math.max(0, Math.round(level)));
  });
}

/** Mean power of each band, frame by frame of the spectrogram. */
function bandPowers(x: Float32Array): number[][] {
  const magnitudes = spectrogram(x);
  return Array.from({ length: magnitudes.length / SPECTRUM_BINS }, (_, frame) =>
    BANDS.map((first, band) => {
      const end = BANDS[band + 1] ?? SPECTRUM_BINS;
      const part = magnitudes.subarray(frame * SPECTRUM_BINS + first, frame * SPECTRUM_BINS + end);
      return part.reduce((sum, value) => sum + value ** 2, 0) / (end - first);
    }),
  );
}

/** Steps of 11 ms by which a frame may come early or late after the one before: a duration on the other side of a half. */
const SLACK = 3;

/**
 * Root mean square of the difference of a sound's levels to stored ones (dB), aligned in time as fits best (dynamic time
 * warping, Sakoe & Chiba 1978); infinite where it is much longer or shorter.
 */
export function levelDistance(x: Float32Array, stored: Uint8Array): number {
  const levels = bandLevels(x, 1);
  const [rows, columns] = [stored.length / BANDS.length, levels.length / BANDS.length];
  const between = (row: number, column: number) => {
    let sum = 0;
    for (let k = 0; k < BANDS.length; k++) {
      const difference = stored[row * BANDS.length + k]! - levels[column * BANDS.length + k]!;
      sum += (STEP_DECIBELS * difference) ** 2;
    }
    return sum / BANDS.length;
  };
  // Costs of the best ways up to a stored frame that end at each of ours.
  let best = Array.from({ length: columns }, (_, column) =>
    column <= SLACK ? between(0, column) : Infinity,
  );
  for (let row = 1; row < rows; row++) {
    const before = best;
    best = before.map((_, column) => {
      const from = Math.max(0, column - TOGETHER - SLACK);
      const way = Math.min(...before.slice(from, Math.max(0, column - TOGETHER + SLACK + 1)));
      return way === Infinity ? Infinity : way + between(row, column);
    });
  }
  return Math.sqrt(Math.min(...best.slice(-TOGETHER - SLACK)) / rows);
}

/** dB beyond which it is not the sentence: garbled speech is 8 and more away, sums in another order 0.03. */
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

const optionsOf = ({ voice, speed, seed, firstChunk }: SpokenSentence): SpeakOptions => ({
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
    const distance = samples.every(Number.isFinite) ? levelDistance(samples, expected) : Infinity;
    const { id, phonemes } = sentence;
    yield { id, phonemes, distance, passed: distance <= SPOKEN_BAR, duration };
  }
}
