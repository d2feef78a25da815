// Distance of two sounds by their spectra.

import { spectrogram } from "../src/spectrum.ts";

const FLOOR_DECIBELS = 60;

/** Root mean square over frames and bins of the difference of log magnitudes (dB), floored 60 dB below the peak. */
export function logSpectralDistance(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return Infinity;
  const left = spectrogram(a);
  const right = spectrogram(b);
  const peak = Math.max(largest(left), largest(right));
  const floor = peak * 10 ** (-FLOOR_DECIBELS / 20);
  let sum = 0;
  left.forEach(
    (value, i) => (sum += (20 * Math.log10(Math.max(value, floor) / Math.max(right[i]!, floor))) ** 2),
  );
  return Math.sqrt(sum / left.length);
}

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, value), 0);
