// The text front end: text or phonemes to the chunks that Kokoro speaks. CPU only, no device.

import { FormantError } from "../src/error.ts";
import { type Chunk, chunks } from "./chunks.ts";
import { loadEspeak } from "./espeak.ts";
import { kokoroPhonemes } from "./kokoro_phonemes.ts";
import { type Language, resolveLanguage } from "./languages.ts";
import type { Phonemizer } from "./phonemizer.ts";
import { chinesePhonemes } from "./pinyin.ts";
import { checkPhonemes, encode, type Vocabulary } from "./vocabulary.ts";

export type { Chunk } from "./chunks.ts";
export { type Language, languageOfVoice, languages, resolveLanguage } from "./languages.ts";
export type { Phonemizer } from "./phonemizer.ts";
export type { Vocabulary } from "./vocabulary.ts";

export interface TextOptions {
  /** BCP 47: "en-US", "en", "pt-br"; see `languages`. */
  readonly language: string;
  /** `vocab` of Kokoro's config.json. */
  readonly vocab: Vocabulary;
  /** In place of eSpeak NG, and of pinyin for Chinese; the only way for Japanese text. */
  readonly phonemizer?: Phonemizer | undefined;
}

let espeak: Promise<Phonemizer> | undefined;

/**
 * The chunks of a text, each as soon as it is known. Throws `argument` for an unknown language, `missing` when what it
 * takes to read the language is not installed, `input` for a text that is empty or has nothing to speak.
 */
export async function* kokoroChunks(text: string, options: TextOptions): AsyncGenerator<Chunk> {
  const phonemize = await phonemizerOf(resolveLanguage(options.language), options.phonemizer);
  yield* chunks(text, phonemize, options.vocab);
}

/** Phonemes as the one chunk that they are. Throws `input` unless they are 1 to 510 symbols of the vocabulary. */
export function phonemeChunk(phonemes: string, vocab: Vocabulary): Chunk {
  const line = phonemes.replace(/[\r\n]+$/, "");
  checkPhonemes(line, vocab);
  return { text: line, phonemes: line, ...encode(line, vocab) };
}

async function phonemizerOf(
  language: Language,
  own: Phonemizer | undefined,
): Promise<(text: string) => Promise<string>> {
  if (!own && language.tag === "zh") return chinesePhonemes;
  if (!own && language.tag === "ja") {
    throw new FormantError(
      "missing",
      "language: Japanese text is not read (no dictionary of kanji readings is included), expected phonemes. " +
        "Pass phonemes, or a phonemizer of your own.",
    );
  }
  const phonemizer = own ?? (await sharedEspeak());
  return (text) => kokoroPhonemes(text, language, phonemizer);
}

/** One instance for the process; a failed load is tried again by the next call. */
function sharedEspeak(): Promise<Phonemizer> {
  espeak ??= loadEspeak().catch((error: unknown) => {
    espeak = undefined;
    throw error;
  });
  return espeak;
}
