// From the logits of the duration predictor to frames.

import { FormantError } from "../../src/error.ts";

/**
 * Sum of sigmoids of each row, divided by the speed: frames of each token before rounding. In f64: a sum near one half
 * decides about a frame. logits [n, classes] -> [n]
 */
export function durationSums(logits: Float32Array, classes: number, speed: number): Float64Array {
  const sums = new Float64Array(logits.length / classes);
  logits.forEach((logit, i) => (sums[Math.floor(i / classes)]! += 1 / (1 + Math.exp(-logit))));
  return sums.map((sum) => sum / speed);
}

/** Rounds half to even, at least one frame. */
export function roundDurations(sums: Float64Array): number[] {
  return [...sums].map((sum) => {
    if (!Number.isFinite(sum)) {
      throw new FormantError(
        "device",
        `kokoro: a duration is ${sum}, expected a number (the weights or the GPU are at fault).`,
      );
    }
    const down = Math.floor(sum);
    const rest = sum - down;
    const rounded = rest > 0.5 || (rest === 0.5 && down % 2 === 1) ? down + 1 : down;
    return Math.max(1, rounded);
  });
}

/** The token of each frame: [2, 1] -> [0, 0, 1]. */
export function tokenOfFrame(durations: readonly number[]): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(durations.flatMap((frames, token) => new Array<number>(frames).fill(token)));
}
