// WAV files (RIFF WAVE): PCM of 16 and 24 bits and float32; read with any number of channels, written as mono. An
// integer sample s of n bits is s / 2^(n-1). Own code, for no package served: the current `wavefile` has one import
// form in Node and another in pages, weighs more than the rest of the engine, and reads a truncated file in silence.

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
 * Reads a WAV file: PCM of 16 or 24 bits, float32, also in the extensible form.
 * @throws FormantError `input`: no WAV file, another sample format, or cut short
 */
export function decodeWav(bytes: Uint8Array): WavAudio {
  const fail = (what: string): never => {
    throw new FormantError("input", `decodeWav: ${what}.`);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || textAt(view, 0) !== "RIFF" || textAt(view, 8) !== "WAVE") {
    fail("the file does not begin with RIFF and WAVE, expected a WAV file");
  }
  const chunks = readChunks(view);
  const format = chunks.get("fmt ");
  const audio = chunks.get("data");
  if (!format || format.byteLength < 16) return fail("the chunk fmt is missing or short, expected 16 bytes");
  if (!audio) return fail("the chunk data is missing");
  const form = format.getUint16(0, true);
  const code = form === EXTENSIBLE && format.byteLength >= 26 ? format.getUint16(24, true) : form;
  const count = format.getUint16(2, true);
  const sampleRate = format.getUint32(4, true);
  const bits = format.getUint16(14, true);
  const sample =
    code === PCM ? { 16: int16, 24: int24 }[bits] : code === FLOAT && bits === 32 ? float32 : undefined;
  if (!sample)
    return fail(`the format is code ${code} of ${bits} bits, expected PCM of 16 or 24, or float of 32`);
  if (count === 0 || sampleRate === 0)
    fail(`there are ${count} channels at ${sampleRate} Hz, expected at least 1`);
  const width = bits / 8;
  const frame = width * count;
  if (format.getUint16(12, true) !== frame)
    fail(`a frame has ${format.getUint16(12, true)} bytes, expected ${frame}`);
  if (audio.byteLength % frame !== 0) {
    fail(
      `the chunk data has ${audio.byteLength} bytes, expected whole frames of ${frame} (the file is cut short)`,
    );
  }
  const channels = Array.from({ length: count }, (_, channel) => {
    const samples = new Float32Array(audio.byteLength / frame);
    for (let i = 0; i < samples.length; i++) samples[i] = sample(audio, i * frame + channel * width);
    return samples;
  });
  return { sampleRate, channels };

  /** The first chunk of each name; a cut one fails. */
  function readChunks(file: DataView): Map<string, DataView> {
    const found = new Map<string, DataView>();
    for (let at = 12; at + 8 <= file.byteLength;) {
      const name = textAt(file, at);
      const size = file.getUint32(at + 4, true);
      const left = file.byteLength - at - 8;
      // A program that writes to a pipe cannot know the size: all ones, or zero, stand for "to the end".
      const open = name === "data" && (size === OPEN_SIZE || size === 0);
      if (size > left && !open)
        fail(`the chunk ${name.trim()} has ${left} bytes, expected ${size} (cut short)`);
      const length = open ? left : size;
      if (!found.has(name)) found.set(name, new DataView(file.buffer, file.byteOffset + at + 8, length));
      at += 8 + length + (length % 2);
    }
    return found;
  }
}

function int16(view: DataView, at: number): number {
  return view.getInt16(at, true) / 2 ** 15;
}

function int24(view: DataView, at: number): number {
  return (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 2 ** 23;
}

function float32(view: DataView, at: number): number {
  return view.getFloat32(at, true);
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
