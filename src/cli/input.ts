// What the options and the input say: numbers, text, voice.

import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { arrayBuffer } from "node:stream/consumers";
import { decodeVoice } from "../../models/kokoro/voices.ts";
import { mono } from "../../models/marvis/clip.ts";
import { decodeVoice as decodeClonedVoice, isClonedVoice } from "../../models/marvis/voice.ts";
import type { Audio, SpeakOptions } from "../../models/speech_model.ts";
import { FormantError } from "../error.ts";
import { decodeWav } from "../wav.ts";

/** The number of --speed. */
export function parseSpeed(value: string): number {
  const speed = value.trim() === "" ? NaN : Number(value);
  if (speed >= 0.5 && speed <= 2) return speed;
  throw new FormantError("argument", `--speed: it is ${value}, expected a number from 0.5 to 2.`);
}

/** The 64 bits of --seed. */
export function parseSeed(value: string): bigint {
  if (/^\d{1,20}$/.test(value) && BigInt(value) < 1n << 64n) return BigInt(value);
  throw new FormantError("argument", `--seed: it is ${value}, expected a whole number from 0 to 2^64 - 1.`);
}

/** The text of the arguments, of the file, or of standard input. */
export async function readText(words: readonly string[], input: string | undefined): Promise<string> {
  if (words.length > 0 && input !== undefined) {
    throw new FormantError(
      "argument",
      "text: it is given as an argument and with --input, expected one of them.",
    );
  }
  if (words.length === 0 && input === undefined && process.stdin.isTTY) {
    throw new FormantError(
      "argument",
      'text: there is none, expected formant speak "some text", --input or a pipe.',
    );
  }
  const text = words.length > 0 ? words.join(" ") : await readInput(input);
  if (text.trim() === "") throw new FormantError("input", "text: it is empty, expected something to speak.");
  return text;
}

async function readInput(path: string | undefined): Promise<string> {
  const bytes =
    path === undefined || path === "-" ? await readStandardInput() : await readBytes(path, "--input");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const name = path ?? "standard input";
    throw new FormantError("input", `text: ${name} is not UTF-8, expected text in UTF-8.`, { cause });
  }
}

export async function readStandardInput(): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await arrayBuffer(process.stdin));
}

export async function readBytes(path: string, option: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new FormantError("argument", `${option}: ${path} cannot be read (${reason(cause)}).`, { cause });
  }
}

/** Node's reason for a failed call on a file, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && REASONS[code]) || message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "it is a folder",
  EACCES: "permission is denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
};

/** A voice for `SpeakOptions`: a name or a blend as it is, the data of what has a path or an ending. */
export async function readVoice(voice: string): Promise<NonNullable<SpeakOptions["voice"]>> {
  if (!/[/\\]|\.(bin|safetensors|pt|voice)$/.test(voice)) return voice;
  const bytes = await readBytes(voice, "--voice");
  return isClonedVoice(bytes) ? decodeClonedVoice(Uint8Array.from(bytes), voice) : decodeVoice(bytes, voice);
}

/** The number of an option, in a range that the model checks. */
export function parseNumber(name: string, value: string): number {
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isFinite(number)) return number;
  throw new FormantError("argument", `${name}: it is ${value}, expected a number.`);
}

/** The clip of --reference, mono, and the words in it. */
export async function readReference(
  path: string,
  text: string | undefined,
): Promise<{ audio: Audio; text: string }> {
  if (text === undefined || text.trim() === "") {
    throw new FormantError(
      "argument",
      "--reference-text: there is none, expected the words spoken in --reference.",
    );
  }
  return { audio: mono(decodeWav(await readBytes(path, "--reference"))), text };
}

/** What was said before: a list of clips (paths beside the file), their words and speakers. */
export async function readContext(path: string): Promise<NonNullable<SpeakOptions["context"]>> {
  const refuse = (what: string) =>
    new FormantError("argument", `--context: ${path} ${what}, expected a list of { audio, text, speaker }.`);
  let list: unknown;
  try {
    list = JSON.parse((await readBytes(path, "--context")).toString("utf8"));
  } catch (error) {
    if (error instanceof FormantError) throw error;
    throw refuse("is not JSON");
  }
  if (!Array.isArray(list) || list.length === 0) throw refuse("holds no list");
  const segments = [];
  for (const { audio, text, speaker = 0 } of list as Record<string, unknown>[]) {
    if (typeof audio !== "string" || typeof text !== "string" || !Number.isInteger(speaker)) {
      throw refuse(`has the entry ${JSON.stringify({ audio, text, speaker })}`);
    }
    segments.push({
      ...(await readReference(resolve(dirname(path), audio), text)),
      speaker: speaker as number,
    });
  }
  return segments;
}
