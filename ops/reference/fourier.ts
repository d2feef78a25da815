// Short-time Fourier transforms with a periodic Hann window of n, sums as they stand.

import { type Rows, sum, table } from "./rows.ts";

/** A half spectrum for each frame, [frames, n / 2 + 1] each. */
export interface Spectrum {
  readonly re: Rows;
  readonly im: Rows;
}

const hann = (i: number, n: number) => 0.5 * (1 - Math.cos((2 * Math.PI * i) / n));

/** x[i], mirrored about its first and its last value. */
function reflected(x: readonly number[], i: number): number {
  const last = x.length - 1;
  return x[last - Math.abs(last - Math.abs(i))]!;
}

/** torch.stft, centred with reflect padding: x [samples] -> floor(samples / hop) + 1 frames. */
export function stft(x: readonly number[], n: number, hop: number): Spectrum {
  const frames = Math.floor(x.length / hop) + 1;
  const product = (m: number, k: number, wave: (angle: number) => number) =>
    sum(n, (i) => hann(i, n) * reflected(x, m * hop + i - n / 2) * wave((2 * Math.PI * k * i) / n));
  return {
    re: table(frames, n / 2 + 1, (m, k) => product(m, k, Math.cos)),
    im: table(frames, n / 2 + 1, (m, k) => -product(m, k, Math.sin)),
  };
}

/** iSTFTNet's head (Kaneko et al. 2022): x [frames, 2 bins] -> exp(x[:bins]) e^(i sin(x[bins:])). */
export function expPhase(x: Rows): Spectrum {
  const bins = x[0]!.length / 2;
  const part = (wave: (angle: number) => number) =>
    table(x.length, bins, (m, k) => Math.exp(x[m]![k]!) * wave(Math.sin(x[m]![bins + k]!)));
  return { re: part(Math.cos), im: part(Math.sin) };
}

/** Sample i of n of an inverse real transform; the imaginary parts of the first and the last bin do not count. */
function inverse(re: readonly number[], im: readonly number[], i: number): number {
  const half = re.length - 1;
  const value = (k: number) => {
    const angle = (Math.PI * k * i) / half;
    if (k === 0 || k === half) return re[k]! * Math.cos(angle);
    return 2 * (re[k]! * Math.cos(angle) - im[k]! * Math.sin(angle));
  };
  return sum(half + 1, value) / (2 * half);
}

/**
 * torch.istft, centred: frames are windowed, overlapped and added, divided by the sum of the squared windows, n / 2 cut
 * at both ends: -> [(frames - 1) hop].
 */
export function istft({ re, im }: Spectrum, hop: number): number[] {
  const n = 2 * (re[0]!.length - 1);
  const signal = Array<number>((re.length - 1) * hop + n).fill(0);
  const weight = Array<number>(signal.length).fill(0);
  for (let m = 0; m < re.length; m++) {
    for (let i = 0; i < n; i++) {
      signal[m * hop + i]! += hann(i, n) * inverse(re[m]!, im[m]!, i);
      weight[m * hop + i]! += hann(i, n) ** 2;
    }
  }
  return signal.map((value, i) => value / weight[i]!).slice(n / 2, n / 2 + (re.length - 1) * hop);
}
