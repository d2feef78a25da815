// WAV files (RIFF WAVE): read with any number of channels, as integers of 8 to 32 bits or floats; written as mono, of 16
// or 24 bits or float32. An integer sample s of n bits is s / 2^(n-1). Own code, for no package served: the current
// `wavefile` has one import form in Node and another in pages, weighs more than the rest of the engine, and reads a
// truncated file in silence.

import { FormantError } from "./error.ts";

/** Sample format of a file: 16- or 24-bit integers, or 32-bit floats. */
export type WavFormat = "16" | "24" | "32f";

export interface WavAudio {
  readonly sampleRate: number;
  /** One array of samples in [-1, 1] per channel. */
  readonly channels: Float32Array<ArrayBuffer>[];
}

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
const HEADER_BYTES = 44;
/** Stands for a length that nobody knew when the header was written. */
const OPEN_SIZE = 2 ** 32 - 1;
const WIDTHS = { "16": 2, "24": 3, "32f": 4 } as const;

/** A mono WAV file. Samples beyond [-1, 1] are clipped, except in `32f`. */
export function encodeWav(
  samples: Float32Array,
  sampleRate: number,
  format: WavFormat = "16",
): Uint8Array<ArrayBuffer> {
  const width = WIDTHS[format];
  const size = samples.length * width;
  const padded = size + (size % 2);
  if (HEADER_BYTES + padded >= OPEN_SIZE) {
    throw new FormantError(
      "argument",
      `encodeWav: the audio has ${size} bytes, expected less than 4 GiB (WAV).`,
    );
  }
  const file = new Uint8Array(HEADER_BYTES + padded);
  writeHeader(file, sampleRate, format, HEADER_BYTES - 8 + padded, size);
  writeSamples(file.subarray(HEADER_BYTES), samples, format);
  return file;
}

/** What comes before samples of 16 bits whose number nobody knows yet. */
export function openWavHeader(sampleRate: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER_BYTES);
  writeHeader(header, sampleRate, "16", OPEN_SIZE, OPEN_SIZE);
  return header;
}

/** Samples of 16 bits, as they follow `openWavHeader`. */
export function encodePcm16(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * samples.length);
  writeSamples(bytes, samples, "16");
  return bytes;
}

function writeHeader(
  file: Uint8Array<ArrayBuffer>,
  sampleRate: number,
  format: WavFormat,
  riffSize: number,
  dataSize: number,
): void {
  const width = WIDTHS[format];
  const view = new DataView(file.buffer);
  const tag = (at: number, text: string) => new TextEncoder().encodeInto(text, file.subarray(at));
  tag(0, "RIFF");
  view.setUint32(4, riffSize, true);
  tag(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, format === "32f" ? FLOAT : PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * width, true);
  view.setUint16(32, width, true);
  view.setUint16(34, 8 * width, true);
  tag(36, "data");
  view.setUint32(40, dataSize, true);
}

function writeSamples(bytes: Uint8Array<ArrayBuffer>, samples: Float32Array, format: WavFormat): void {
  const width = WIDTHS[format];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const scale = 2 ** (8 * width - 1);
  samples.forEach((sample, i) => {
    const at = i * width;
    if (format === "32f") return view.setFloat32(at, sample, true);
    const value = Math.max(-scale, Math.min(scale - 1, Math.round(sample * scale)));
    view.setInt16(at + width - 2, width === 2 ? value : value >> 8, true);
    if (width === 3) view.setUint8(at, value & 0xff);
  });
}

/**
 * Reads a WAV file: PCM of 8, 16, 24 or 32 bits, or floats of 32 or 64, also in the extensible form.
 * @throws FormantError `input`: no WAV file, another sample format, or cut short
 */
export function decodeWav(bytes: Uint8Array): WavAudio {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkRiff(bytes);
  const chunks = readChunks(view);
  const audio = chunks.get("data");
  const format = readWavFormat(chunks.get("fmt "));
  if (!audio) throw wavError("the chunk data is missing");
  if (audio.byteLength % format.frame !== 0) {
    throw wavError(
      `the chunk data has ${audio.byteLength} bytes, expected whole frames of ${format.frame} (the file is cut short)`,
    );
  }
  return decodeFrames(audio, format);
}

export const wavError = (what: string) => new FormantError("input", `decodeWav: ${what}.`);

/** Throws unless the first 12 bytes are those of a WAV file. */
export function checkRiff(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || textAt(view, 0) !== "RIFF" || textAt(view, 8) !== "WAVE") {
    throw wavError("the file does not begin with RIFF and WAVE, expected a WAV file");
  }
}

export interface SampleFormat {
  readonly sampleRate: number;
  readonly channels: number;
  /** Bytes of a sample, and of one of all channels. */
  readonly width: number;
  readonly frame: number;
  readonly sample: (view: DataView, at: number) => number;
}

/** The chunk fmt. */
export function readWavFormat(format: DataView | undefined): SampleFormat {
  if (!format || format.byteLength < 16)
    throw wavError("the chunk fmt is missing or short, expected 16 bytes");
  const form = format.getUint16(0, true);
  const code = form === EXTENSIBLE && format.byteLength >= 26 ? format.getUint16(24, true) : form;
  const channels = format.getUint16(2, true);
  const sampleRate = format.getUint32(4, true);
  const bits = format.getUint16(14, true);
  const sample = { [PCM]: INTEGERS, [FLOAT]: FLOATS }[code]?.[bits];
  if (!sample) {
    throw wavError(
      `the format is code ${code} of ${bits} bits, expected PCM of 8, 16, 24 or 32, or float of 32 or 64`,
    );
  }
  if (channels === 0 || sampleRate === 0)
    throw wavError(`there are ${channels} channels at ${sampleRate} Hz, expected at least 1`);
  const width = bits / 8;
  const frame = width * channels;
  if (format.getUint16(12, true) !== frame)
    throw wavError(`a frame has ${format.getUint16(12, true)} bytes, expected ${frame}`);
  return { sampleRate, channels, width, frame, sample };
}

/** Whole frames as samples by channel. */
export function decodeFrames(data: DataView, format: SampleFormat): WavAudio {
  const { sampleRate, width, frame, sample } = format;
  const channels = Array.from({ length: format.channels }, (_, channel) => {
    const samples = new Float32Array(data.byteLength / frame);
    for (let i = 0; i < samples.length; i++) samples[i] = sample(data, i * frame + channel * width);
    return samples;
  });
  return { sampleRate, channels };
}

/** A program that writes to a pipe cannot know the size: all ones, or zero, stand for "to the end". */
export const isOpenSize = (size: number) => size === OPEN_SIZE || size === 0;

/** The first chunk of each name; a cut one fails. */
function readChunks(file: DataView): Map<string, DataView> {
  const found = new Map<string, DataView>();
  for (let at = 12; at + 8 <= file.byteLength;) {
    const name = textAt(file, at);
    const size = file.getUint32(at + 4, true);
    const left = file.byteLength - at - 8;
    const open = name === "data" && isOpenSize(size);
    if (size > left && !open)
      throw wavError(`the chunk ${name.trim()} has ${left} bytes, expected ${size} (cut short)`);
    const length = open ? left : size;
    if (!found.has(name)) found.set(name, new DataView(file.buffer, file.byteOffset + at + 8, length));
    at += 8 + length + (length % 2);
  }
  return found;
}

type Reader = (view: DataView, at: number) => number;

/** By bits; those of 8 have no sign. */
const INTEGERS: Readonly<Record<number, Reader>> = {
  8: (view, at) => (view.getUint8(at) - 2 ** 7) / 2 ** 7,
  16: (view, at) => view.getInt16(at, true) / 2 ** 15,
  24: (view, at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 2 ** 23,
  32: (view, at) => view.getInt32(at, true) / 2 ** 31,
};

const FLOATS: Readonly<Record<number, Reader>> = {
  32: (view, at) => view.getFloat32(at, true),
  64: (view, at) => view.getFloat64(at, true),
};

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
