// The text front end: text or phonemes to the chunks that Kokoro speaks. CPU only, no device.

import { FormantError } from "../src/error.ts";
import { type Chunk, chunks, type Reader } from "./chunks.ts";
import { loadEspeak } from "./espeak.ts";
import { joinPieces, kokoroPieces } from "./kokoro_phonemes.ts";
import { type Language, resolveLanguage } from "./languages.ts";
import type { Phonemizer } from "./phonemizer.ts";
import { chinesePhonemes } from "./pinyin.ts";
import { checkPhonemes, encode, type Vocabulary } from "./vocabulary.ts";

export type { Chunk } from "./chunks.ts";
export { type EspeakOptions, loadEspeak } from "./espeak.ts";
export { type Language, languageOfVoice, languages, resolveLanguage } from "./languages.ts";
export type { Phonemizer } from "./phonemizer.ts";
export type { Vocabulary } from "./vocabulary.ts";
export { type ChunkWord, phonemeWords } from "./words.ts";

export interface TextOptions {
  /** BCP 47: "en-US", "en", "pt-br"; see `languages`. */
  readonly language: string;
  /** `vocab` of Kokoro's config.json. */
  readonly vocab: Vocabulary;
  /** In place of eSpeak NG, and of pinyin for Chinese; the only way for Japanese text. */
  readonly phonemizer?: Phonemizer | undefined;
  /** Loads eSpeak NG, where that needs more than its package. */
  readonly espeak?: (() => Promise<Phonemizer>) | undefined;
}

let shared: Promise<Phonemizer> | undefined;

/**
 * The chunks of a text, each as soon as it is known. Throws `argument` for an unknown language, `missing` when what it
 * takes to read the language is not installed, `input` for a text that is empty or has nothing to speak.
 */
export async function* kokoroChunks(text: string, options: TextOptions): AsyncGenerator<Chunk> {
  const reader = await readerOf(resolveLanguage(options.language), options);
  yield* chunks(text, reader, options.vocab);
}

/** Phonemes as the one chunk that they are. Throws `input` unless they are 1 to 510 symbols of the vocabulary. */
export function phonemeChunk(phonemes: string, vocab: Vocabulary): Omit<Chunk, "words"> {
  const line = phonemes.replace(/[\r\n]+$/, "");
  checkPhonemes(line, vocab);
  return { text: line, phonemes: line, ...encode(line, vocab) };
}

async function readerOf(
  language: Language,
  { phonemizer: own, espeak = sharedEspeak }: TextOptions,
): Promise<Reader> {
  if (!own && language.tag === "zh") {
    const pieces = async (text: string) => [{ text, phonemes: await chinesePhonemes(text), spoken: true }];
    return { pieces, alone: remembered(chinesePhonemes) };
  }
  if (!own && language.tag === "ja") {
    throw new FormantError(
      "missing",
      "language: Japanese text is not read (no dictionary of kanji readings is included), expected phonemes. " +
        "Pass phonemes, or a phonemizer of your own.",
    );
  }
  const phonemizer = own ?? (await espeak());
  const pieces = (text: string) => kokoroPieces(text, language, phonemizer);
  return { pieces, alone: remembered(async (word) => joinPieces(await pieces(word))) };
}

/** Words that a remembered function keeps. */
const wordsKept = 10_000;

function remembered(phonemize: (word: string) => Promise<string>): (word: string) => Promise<string> {
  const known = new Map<string, string>();
  return async (word) => {
    const phonemes = known.get(word) ?? (await phonemize(word));
    if (known.size < wordsKept) known.set(word, phonemes);
    return phonemes;
  };
}

/** One instance for the process; a failed load is tried again by the next call. */
function sharedEspeak(): Promise<Phonemizer> {
  shared ??= loadEspeak().catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  return shared;
}
