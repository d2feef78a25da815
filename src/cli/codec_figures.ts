// What is said of codes: bit rate, and how near the sound is that they decode to.

import type { Codec, Codes } from "../../models/codec.ts";
import { join32 } from "../join.ts";

/** Seconds, levels, bit rate. */
export function codesSummary(
  { sampleRate, frameSamples, perFrame, codebookSize }: Codec,
  codes: Codes,
  samples: number,
): string {
  const bits =
    perFrame.slice(0, codes.length).reduce((sum, count) => sum + count, 0) * Math.log2(codebookSize);
  const rate = (bits * sampleRate) / frameSamples / 1000;
  return `${(samples / sampleRate).toFixed(2)} s of sound, ${codes.length} levels, ${rate.toFixed(2)} kbit/s`;
}

/** Ratio of a sound's energy to that of its difference from what its codes decode to; both come in pieces. */
export class SignalToNoise {
  /** Of the original. */
  samples = 0;
  #waiting: Float32Array = new Float32Array(0);
  #signal = 0;
  #noise = 0;

  original(samples: Float32Array): void {
    this.samples += samples.length;
    this.#waiting = join32([this.#waiting, samples]);
  }

  /** What is behind the end of the original does not count. */
  decoded(pieces: readonly Float32Array[]): void {
    for (const piece of pieces) {
      const original = this.#waiting.subarray(0, piece.length);
      original.forEach((value, i) => {
        this.#signal += value * value;
        this.#noise += (value - piece[i]!) ** 2;
      });
      this.#waiting = this.#waiting.subarray(original.length);
    }
  }

  get text(): string {
    const decibels = 10 * Math.log10(this.#signal / this.#noise);
    return Number.isFinite(decibels)
      ? `signal to noise ${decibels.toFixed(1)} dB`
      : "signal to noise not defined (silence)";
  }
}
