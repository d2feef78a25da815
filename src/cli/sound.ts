// Sound that comes in: a WAV file of any kind, or standard input, mono and at the rate that is wanted.

import { createReadStream } from "node:fs";
import { mono } from "../../models/marvis/clip.ts";
import { FormantError } from "../error.ts";
import { firstNotFinite } from "../finite.ts";
import { join32 } from "../join.ts";
import { resampleStream } from "../resample.ts";
import type { WavAudio } from "../wav.ts";
import { readWav } from "../wav_stream.ts";
import { reason } from "./input.ts";

/** What is said of a file, or of - */
export const nameOf = (path: string) => (path === "-" ? "standard input" : path);

/** The bytes of a file, or for - of standard input, as they come. */
export async function* readPieces(path: string, option: string): AsyncGenerator<Uint8Array> {
  if (path === "-" && process.stdin.isTTY)
    throw new FormantError("argument", `${option}: standard input is a terminal, expected a pipe.`);
  try {
    yield* (path === "-" ? process.stdin : createReadStream(path)) as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new FormantError("argument", `${option}: ${path} cannot be read (${reason(cause)}).`, { cause });
  }
}

/**
 * Opens a WAV: its head and first samples are read.
 * @throws FormantError `argument` or `input`: it cannot be read, is no WAV, is empty, or has samples that are not finite
 */
export async function openSound(
  path: string,
): Promise<{ at(sampleRate: number): AsyncGenerator<Float32Array<ArrayBuffer>> }> {
  const pieces = readWav(readPieces(path, "input"));
  const { value: first } = await pieces.next();
  if (!first) throw new FormantError("input", `input: ${nameOf(path)} has no samples, expected at least 1.`);
  const all = async function* () {
    yield checked(first, 0);
    let at = first.channels[0]!.length;
    for await (const piece of pieces) {
      yield checked(piece, at);
      at += piece.channels[0]!.length;
    }
  };
  return { at: (sampleRate) => resampleStream(all(), first.sampleRate, sampleRate) };
}

/** All of it. */
export async function readSound(path: string, sampleRate: number): Promise<Float32Array<ArrayBuffer>> {
  const parts: Float32Array[] = [];
  for await (const part of (await openSound(path)).at(sampleRate)) parts.push(part);
  return join32(parts);
}

/** The mean of the channels; `at` is the place of the first sample. */
function checked(piece: WavAudio, at: number): Float32Array {
  const { samples } = mono(piece);
  const bad = firstNotFinite(samples);
  if (bad < 0) return samples;
  throw new FormantError("input", `input: sample ${at + bad} is ${samples[bad]}, expected a finite number.`);
}
