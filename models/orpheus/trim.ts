// The end of a piece of speech: silence behind the last sound is held back until more sound comes, or dropped.

import { join32 } from "../../src/join.ts";

/** Below it nothing is heard: 50 dB below full scale. */
const QUIET = 10 ** (-50 / 20);
/** Seconds of silence that stay behind the last sound. */
const KEPT_SECONDS = 0.1;

export class TailTrimmer {
  readonly #kept: number;
  #held: Float32Array[] = [];

  constructor(sampleRate: number) {
    this.#kept = Math.round(KEPT_SECONDS * sampleRate);
  }

  /** What can be played: all up to the last sound of `samples`, with the silence held back before. */
  push(samples: Float32Array): Float32Array<ArrayBuffer> {
    let end = samples.length;
    while (end > 0 && Math.abs(samples[end - 1]!) < QUIET) end--;
    if (end === 0) {
      this.#held.push(samples);
      return new Float32Array(0);
    }
    const out = join32([...this.#held, samples.subarray(0, end)]);
    this.#held = [samples.subarray(end)];
    return out;
  }

  /** The little silence that stays at the end. */
  finish(): Float32Array<ArrayBuffer> {
    return join32(this.#held.splice(0)).slice(0, this.#kept);
  }
}
