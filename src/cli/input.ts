// What is spoken, and with which voice.

import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { decodeVoice, parseVoice, voiceLanguage } from "../../models/kokoro/voices.ts";
import { FormantError } from "../error.ts";

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
  if (path === undefined || path === "-") return readAll(process.stdin);
  return (await readBytes(path, "--input")).toString("utf8").replace(/^\uFEFF/, "");
}

async function readBytes(path: string, option: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const why =
      (cause as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : (cause as Error).message;
    throw new FormantError("argument", `${option}: ${path} cannot be read (${why}).`, { cause });
  }
}

/** A voice for `SpeakOptions`, and the language that goes with it. A name with a path or an ending is a file. */
export async function readVoice(voice: string): Promise<{ value: string | Float32Array; language: string }> {
  if (!/[/\\]|\.(bin|safetensors|pt)$/.test(voice)) {
    const [first] = parseVoice(voice);
    return { value: voice, language: voiceLanguage(first!.name) };
  }
  const value = decodeVoice(await readBytes(voice, "--voice"), voice);
  return { value, language: "en-US" };
}
