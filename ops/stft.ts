// Short-time Fourier transforms of a signal on the device, both ways, with a periodic Hann window of n_fft.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { FormantError } from "../src/error.ts";
import { expectShape, halves } from "./check.ts";
import { roundUp } from "./weight.ts";

/** Tables of one transform, for both ways. */
export interface Fourier {
  readonly n_fft: number;
  readonly hop: number;
  /** [n_fft / 2 + 1, n_fft / 2, 2], see kernels/stft.wgsl. */
  readonly analysis: Tensor;
  /** [n_fft, n_fft / 2 + 1, 2], see kernels/istft.wgsl. */
  readonly synthesis: Tensor;
  /** [n_fft] */
  readonly window: Tensor;
}

/** Tables for n_fft (even), computed in f64 and rounded to f32; sines that are zero are exact zeros. */
export function createFourier(device: Device, n_fft: number, hop: number): Fourier {
  const half = n_fft / 2;
  const window = Array.from({ length: n_fft }, (_, i) => 0.5 * (1 - Math.cos((2 * Math.PI * i) / n_fft)));
  const cosine = (i: number) => Math.cos((2 * Math.PI * (i % n_fft)) / n_fft);
  const sine = (i: number) => (i % half === 0 ? 0 : Math.sin((2 * Math.PI * (i % n_fft)) / n_fft));
  const analysis: number[] = [];
  for (let k = 0; k <= half; k++) {
    const sign = k % 2 === 0 ? 1 : -1;
    for (let j = 0; j < half; j++) {
      const w = window[half + j]!;
      analysis.push(sign * w * cosine(k * j), -sign * w * sine(k * j));
    }
  }
  const synthesis: number[] = [];
  for (let i = 0; i < n_fft; i++) {
    for (let k = 0; k <= half; k++) {
      const w = (window[i]! / n_fft) * (k === 0 || k === half ? 1 : 2);
      synthesis.push(w * cosine(k * i), -w * sine(k * i));
    }
  }
  return {
    n_fft,
    hop,
    analysis: device.tensor(analysis, [half + 1, half, 2]),
    synthesis: device.tensor(synthesis, [n_fft, half + 1, 2]),
    window: device.tensor(window, [n_fft]),
  };
}

/**
 * Magnitudes and angles, centred with reflect padding: x [samples] -> [samples / hop + 1, n_fft + 2 rounded up to 4]:
 * n_fft / 2 + 1 magnitudes, as many angles, zeros.
 */
export function stft(x: Tensor, fourier: Fourier): Tensor {
  expectShape("stft", "x", x, ["samples"]);
  const half = fourier.n_fft / 2;
  if (x.size <= half) {
    throw new FormantError(
      "internal",
      `stft: x has ${x.size} samples, expected more than the ${half} that are reflected at its ends.`,
    );
  }
  const frames = Math.floor(x.size / fourier.hop) + 1;
  const columns = roundUp(2 * (half + 1), 4);
  const out = x.device.empty([frames, columns]);
  x.device.run(
    "stft",
    { x, basis: fourier.analysis, out },
    { samples: x.size, frames, hop: fourier.hop, half, columns },
    { grid: Device.fold(Math.ceil((frames * (half + 1)) / 64)), work: 2 * frames * half * half },
  );
  return out;
}

/** iSTFTNet's head: x [frames, 2 bins] -> spectrum exp(x[:bins]) e^{i sin(x[bins:])}, [frames, bins, 2]. */
export function expPhase(x: Tensor): Tensor {
  const [frames, bins] = halves("expPhase", "x", x);
  const out = x.device.empty([frames, bins, 2]);
  x.device.run(
    "exp_phase",
    { x, out },
    { frames, bins, columns: 2 * bins },
    { grid: Device.fold(Math.ceil((frames * bins) / 64)), work: 20 * frames * bins },
  );
  return out;
}

/** spectrum [frames, n_fft / 2 + 1, 2] -> [(frames - 1) * hop], as torch.istft with `center`. */
export function istft(spectrum: Tensor, fourier: Fourier): Tensor {
  const { n_fft, hop } = fourier;
  const bins = n_fft / 2 + 1;
  expectShape("istft", "spectrum", spectrum, ["frames", bins, 2]);
  const frames = spectrum.shape[0]!;
  const out = spectrum.device.empty([(frames - 1) * hop]);
  spectrum.device.run(
    "istft",
    { spectrum, basis: fourier.synthesis, window: fourier.window, out },
    { frames, bins, n_fft, hop },
    { grid: Device.fold(Math.ceil(out.size / 64)), work: out.size * bins * Math.ceil(n_fft / hop) * 2 },
  );
  return out;
}
