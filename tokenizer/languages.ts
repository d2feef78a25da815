// The languages of Kokoro: BCP 47 tag, the letter that begins a voice's name (hexgrad/kokoro pipeline.py), and how
// text becomes phonemes: through an eSpeak NG voice and one of two notations, through pinyin, or not at all.

import { FormantError } from "../src/error.ts";

/** How phonemes of a language are written: `english` after misaki's E2M, `espeak` after its EspeakG2P, `kokoro` as is. */
export type Notation = "english" | "espeak" | "kokoro";

export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** First letter of the names of its voices. */
  readonly letter: string;
  readonly name: string;
  /** Name handed to the phonemizer: an eSpeak NG voice. */
  readonly voice: string;
  readonly notation: Notation;
}

export const languages: readonly Language[] = [
  { tag: "en-US", letter: "a", name: "English (US)", voice: "en-us", notation: "english" },
  { tag: "en-GB", letter: "b", name: "English (GB)", voice: "en-gb", notation: "english" },
  { tag: "es", letter: "e", name: "Spanish", voice: "es", notation: "espeak" },
  { tag: "fr-FR", letter: "f", name: "French", voice: "fr-fr", notation: "espeak" },
  { tag: "hi", letter: "h", name: "Hindi", voice: "hi", notation: "espeak" },
  { tag: "it", letter: "i", name: "Italian", voice: "it", notation: "espeak" },
  { tag: "pt-BR", letter: "p", name: "Portuguese (Brazil)", voice: "pt-br", notation: "espeak" },
  { tag: "ja", letter: "j", name: "Japanese", voice: "ja", notation: "kokoro" },
  { tag: "zh", letter: "z", name: "Chinese (Mandarin)", voice: "cmn", notation: "kokoro" },
];

/**
 * The language of a BCP 47 tag, in any case and with `-` or `_`: the tag itself, else the first language that it begins
 * (`en` is en-US), else that of its prefix (`es-MX` is es, `pt-PT` is pt-BR). Throws `argument` when there is none.
 */
export function resolveLanguage(tag: string): Language {
  const wanted = tag.trim().toLowerCase().replaceAll("_", "-");
  const primary = wanted.split("-")[0] ?? "";
  const found =
    languages.find((language) => language.tag.toLowerCase() === wanted) ??
    languages.find((language) => language.tag.toLowerCase().split("-")[0] === primary);
  if (found) return found;
  const known = languages.map((language) => language.tag).join(", ");
  throw new FormantError("argument", `language: "${tag}" is not a known language, expected one of ${known}.`);
}

/** The language of a voice by its name (`af_heart` is en-US), or undefined when its first letter is none of the table. */
export function languageOfVoice(name: string): Language | undefined {
  return languages.find((language) => language.letter === name[0]);
}
