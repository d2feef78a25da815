// Distance of two sounds by their spectra.

const SIZE = 1024;
const HOP = 256;
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

/** Magnitudes [frames, SIZE / 2 + 1] with a Hann window. */
function spectrogram(x: Float32Array): Float64Array {
  const frames = 1 + Math.max(0, Math.floor((x.length - SIZE) / HOP));
  const bins = SIZE / 2 + 1;
  const out = new Float64Array(frames * bins);
  for (let frame = 0; frame < frames; frame++) {
    const re = new Float64Array(SIZE);
    for (let i = 0; i < SIZE; i++) {
      re[i] = (x[frame * HOP + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE));
    }
    const im = new Float64Array(SIZE);
    transform(re, im);
    for (let k = 0; k < bins; k++) out[frame * bins + k] = Math.hypot(re[k]!, im[k]!);
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
