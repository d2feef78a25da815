// Log-mel spectrograms as vocoders want them, on the host in f64: upstream's (jik876/hifi-gan, meldataset.py:
// mel_spectrogram) and SpeechT5's (transformers, SpeechT5FeatureExtractor).

import { FormantError } from "../../src/error.ts";
import { Fft } from "../../src/fft.ts";
import { readers } from "../config_readers.ts";

export interface MelFrontEnd {
  readonly name: "hifigan" | "speecht5";
  /** Hz */
  readonly sampleRate: number;
  /** A power of two. */
  readonly fftSize: number;
  /** Samples of the Hann window, in the middle of the transform. */
  readonly window: number;
  /** Samples from frame to frame. */
  readonly hop: number;
  readonly mels: number;
  /** Hz, where the bands begin and end. */
  readonly low: number;
  readonly high: number;
  /** Samples reflected at both ends. */
  readonly padding: number;
  /** Added to the squares of a magnitude. */
  readonly offset: number;
  /** Least magnitude of a band, and the logarithm that is taken of it. */
  readonly floor: number;
  readonly log: (magnitude: number) => number;
}

/** As of all published vocoders of upstream's. */
const HIFIGAN: MelFrontEnd = {
  name: "hifigan",
  sampleRate: 22050,
  fftSize: 1024,
  window: 1024,
  hop: 256,
  mels: 80,
  low: 0,
  high: 8000,
  padding: 384,
  offset: 1e-9,
  floor: 1e-5,
  log: Math.log,
};

const SPEECHT5: MelFrontEnd = {
  ...HIFIGAN,
  name: "speecht5",
  sampleRate: 16000,
  low: 80,
  high: 7600,
  padding: 512,
  offset: 0,
  floor: 1e-10,
  log: Math.log10,
};

export const MEL_FRONT_ENDS = { speecht5: SPEECHT5, hifigan: HIFIGAN } as const;

/** Upstream's front end with the numbers of a config.json of upstream's; `name` says whose it is. */
export function parseMelFrontEnd(json: unknown, name: string): MelFrontEnd {
  const { wrong, object, positive } = readers(name);
  const root = object(json, "the file");
  const fftSize = positive(root, "n_fft");
  const window = positive(root, "win_size");
  const hop = positive(root, "hop_size");
  const sampleRate = positive(root, "sampling_rate");
  const low = root["fmin"] ?? 0;
  const high = root["fmax"] ?? sampleRate / 2;
  if (!Number.isInteger(Math.log2(fftSize))) throw wrong("n_fft", fftSize, "a power of two");
  if (window > fftSize) throw wrong("win_size", window, `at most ${fftSize}`);
  if (hop > fftSize || (fftSize - hop) % 2 !== 0)
    throw wrong("hop_size", hop, `below ${fftSize} by an even number`);
  if (!(typeof low === "number" && low >= 0)) throw wrong("fmin", low, "at least 0");
  if (!(typeof high === "number" && high > low && high <= sampleRate / 2))
    throw wrong("fmax", high, `above fmin, at most ${sampleRate / 2}`);
  const mels = positive(root, "num_mels");
  return { ...HIFIGAN, sampleRate, fftSize, window, hop, mels, low, high, padding: (fftSize - hop) / 2 };
}

/** Slaney's mel scale: linear to 1000 Hz, then logarithmic (Auditory Toolbox 1998; librosa, htk=False). */
const BREAK_HERTZ = 1000;
const BREAK_MEL = 15;
const LOG_STEP = Math.log(6.4) / 27;
const toMel = (hertz: number) =>
  hertz >= BREAK_HERTZ
    ? BREAK_MEL + Math.log(hertz / BREAK_HERTZ) / LOG_STEP
    : (hertz * BREAK_MEL) / BREAK_HERTZ;
const toHertz = (mel: number) =>
  mel >= BREAK_MEL ? BREAK_HERTZ * Math.exp(LOG_STEP * (mel - BREAK_MEL)) : (mel * BREAK_HERTZ) / BREAK_MEL;

/** Triangles of equal area over the bins of the transform: [mels, fftSize / 2 + 1]. */
export function melFilters({ sampleRate, fftSize, mels, low, high }: MelFrontEnd): Float64Array[] {
  const [first, last] = [toMel(low), toMel(high)];
  const edge = (i: number) => toHertz(first + ((last - first) * i) / (mels + 1));
  return Array.from({ length: mels }, (_, band) => {
    const [left, middle, right] = [edge(band), edge(band + 1), edge(band + 2)];
    return Float64Array.from({ length: fftSize / 2 + 1 }, (_, bin) => {
      const hertz = (bin * sampleRate) / fftSize;
      const rise = (hertz - left) / (middle - left);
      const fall = (right - hertz) / (right - middle);
      return (Math.max(0, Math.min(rise, fall)) * 2) / (right - left);
    });
  });
}

/**
 * Samples at the front end's rate -> log-mel spectrogram, [T, mels], T = samples / hop (SpeechT5: one more).
 * @throws FormantError `input`: there are too few samples to reflect
 */
export function melSpectrogram(
  samples: Float32Array,
  frontEnd: MelFrontEnd,
): { readonly frames: number; readonly values: Float32Array<ArrayBuffer> } {
  const { fftSize, window, hop, mels, padding, offset, floor, log } = frontEnd;
  const n = samples.length;
  if (n <= padding) {
    throw new FormantError("input", `mel: the sound has ${n} samples, expected more than ${padding}.`);
  }
  const reflected = (i: number) => samples[i < 0 ? -i : i >= n ? 2 * (n - 1) - i : i]!;
  const hann = Float64Array.from(
    { length: window },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window),
  );
  const start = Math.floor((fftSize - window) / 2);
  const filters = melFilters(frontEnd).map(sparse);
  const fft = new Fft(fftSize);
  const frames = Math.floor((n + 2 * padding - fftSize) / hop) + 1;
  const values = new Float32Array(frames * mels);
  const magnitudes = new Float64Array(fftSize / 2 + 1);
  for (let t = 0; t < frames; t++) {
    const [re, im] = [new Float64Array(fftSize), new Float64Array(fftSize)];
    hann.forEach((gain, i) => (re[start + i] = gain * reflected(t * hop + start + i - padding)));
    fft.transform(re, im);
    magnitudes.forEach((_, bin) => (magnitudes[bin] = Math.sqrt(re[bin]! ** 2 + im[bin]! ** 2 + offset)));
    filters.forEach(({ first, weights }, band) => {
      const sum = weights.reduce((all, weight, i) => all + weight * magnitudes[first + i]!, 0);
      values[t * mels + band] = log(Math.max(sum, floor));
    });
  }
  return { frames, values };
}

/** The part of a filter that is not zero. */
function sparse(filter: Float64Array): { first: number; weights: Float64Array } {
  const first = Math.max(
    0,
    filter.findIndex((weight) => weight > 0),
  );
  return { first, weights: filter.slice(first, filter.findLastIndex((weight) => weight > 0) + 1) };
}
