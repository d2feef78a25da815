// The end of a piece of speech: silence behind the last sound is held back until more sound comes, or dropped.

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
    const out = joined([...this.#held, samples.subarray(0, end)]);
    this.#held = [samples.subarray(end)];
    return out;
  }

  /** The little silence that stays at the end. */
  finish(): Float32Array<ArrayBuffer> {
    return joined(this.#held.splice(0)).slice(0, this.#kept);
  }
}

export function joined(parts: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const out = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (out.set(part, at), at + part.length), 0);
  return out;
}
