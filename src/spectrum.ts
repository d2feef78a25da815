// Short-time magnitudes of a sound.

import { Fft } from "./fft.ts";

const SIZE = 1024;
const HOP = 256;
export const SPECTRUM_BINS = SIZE / 2 + 1;

/** Magnitudes [frames, 513] of windows of 1024 samples (Hann), 256 apart; a shorter x is followed by zeros. */
export function spectrogram(x: Float32Array): Float64Array {
  const frames = 1 + Math.max(0, Math.floor((x.length - SIZE) / HOP));
  const out = new Float64Array(frames * SPECTRUM_BINS);
  const fft = new Fft(SIZE);
  for (let frame = 0; frame < frames; frame++) {
    const re = new Float64Array(SIZE);
    for (let i = 0; i < SIZE; i++) {
      re[i] = (x[frame * HOP + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE));
    }
    const im = new Float64Array(SIZE);
    fft.transform(re, im);
    for (let k = 0; k < SPECTRUM_BINS; k++) out[frame * SPECTRUM_BINS + k] = Math.hypot(re[k]!, im[k]!);
  }
  return out;
}
