// Short-time magnitudes of a sound.

const SIZE = 1024;
const HOP = 256;
export const SPECTRUM_BINS = SIZE / 2 + 1;

/** Magnitudes [frames, 513] of windows of 1024 samples (Hann), 256 apart; a shorter x is followed by zeros. */
export function spectrogram(x: Float32Array): Float64Array {
  const frames = 1 + Math.max(0, Math.floor((x.length - SIZE) / HOP));
  const out = new Float64Array(frames * SPECTRUM_BINS);
  for (let frame = 0; frame < frames; frame++) {
    const re = new Float64Array(SIZE);
    for (let i = 0; i < SIZE; i++) {
      re[i] = (x[frame * HOP + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE));
    }
    const im = new Float64Array(SIZE);
    transform(re, im);
    for (let k = 0; k < SPECTRUM_BINS; k++) out[frame * SPECTRUM_BINS + k] = Math.hypot(re[k]!, im[k]!);
  }
  return out;
}

/** In place, radix 2. */
function transform(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [re[i], re[j], im[i], im[j]] = [re[j]!, re[i]!, im[j]!, im[i]!];
  }
  for (let size = 2; size <= n; size *= 2) {
    for (let start = 0; start < n; start += size) {
      for (let k = 0; k < size / 2; k++) {
        const angle = (-2 * Math.PI * k) / size;
        const i = start + k;
        const j = i + size / 2;
        const wr = Math.cos(angle);
        const wi = Math.sin(angle);
        const tr = re[j]! * wr - im[j]! * wi;
        const ti = re[j]! * wi + im[j]! * wr;
        re[j] = re[i]! - tr;
        im[j] = im[i]! - ti;
        re[i] = re[i]! + tr;
        im[i] = im[i]! + ti;
      }
    }
  }
}
