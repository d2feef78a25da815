// Text to Kokoro's phoneme string through eSpeak's IPA: the text is split at punctuation, each piece is phonemized alone,
// the marks are put back as they stood (as phonemizer's preserve_punctuation does). The two notations are those of
// misaki 0.9.4, espeak.py: EspeakFallback (E2M) for English, EspeakG2P for the other languages.

import type { Language, Notation } from "./languages.ts";
import type { Phonemizer } from "./phonemizer.ts";
import type { Piece } from "./words.ts";

// The marks of phonemizer. One between digits or letters belongs to its word: the dots of "U.S.A", "3.50" and ".5", the
// comma of "1,234", the colon of "10:30". So does the last dot of "e.g." or "U.S.A." inside a sentence: no pause there.
const mark = String.raw`(?:[;!?¡¿—…"«»“”(){}[\]]|(?<!\p{N})[,:]|[,:](?!\p{N})|\.(?![\p{L}\p{N}])|(?<=\.)\.)`;
const lastDot = String.raw`(?<=(?<![\p{L}\p{M}])\p{L}\.\p{L})\.(?=\s+[\p{L}\p{N}]|\s*[,;:!?)…—])`;
const marks = new RegExp(String.raw`\s*(?:(?!${lastDot})${mark}\s*)+`, "gu");

type Rule = readonly [pattern: string, replacement: string];

// In this order. `e` becomes `A` before misaki's British `e^ə` could match, so that rule of its has no effect.
const english: readonly Rule[] = [
  ["ʔˌn\u0329", "ʔn"],
  ["ʔn\u0329", "ʔn"],
  ["a^ɪ", "I"],
  ["a^ʊ", "W"],
  ["d^ʒ", "ʤ"],
  ["e^ɪ", "A"],
  ["t^ʃ", "ʧ"],
  ["ɔ^ɪ", "Y"],
  ["ə^l", "ᵊl"],
  ["ʲo", "jo"],
  ["ʲə", "jə"],
  ["e", "A"],
  ["ʲ", ""],
  ["ɚ", "əɹ"],
  ["r", "ɹ"],
  ["x", "k"],
  ["ç", "k"],
  ["ɐ", "ə"],
  ["ɬ", "l"],
  ["\u0303", ""],
];
const british: readonly Rule[] = [
  ["iə", "ɪə"],
  ["ə^ʊ", "Q"],
];
const american: readonly Rule[] = [
  ["o^ʊ", "O"],
  ["ɜːɹ", "ɜɹ"],
  ["ɜː", "ɜɹ"],
  ["ɪə", "iə"],
  ["ː", ""],
];
const englishEnd: readonly Rule[] = [
  ["o", "ɔ"],
  ["ɾ", "T"],
  ["ʔ", "t"],
  ["^", ""],
];
const others: readonly Rule[] = [
  ["a^ɪ", "I"],
  ["a^ʊ", "W"],
  ["d^z", "ʣ"],
  ["d^ʒ", "ʤ"],
  ["e^ɪ", "A"],
  ["o^ʊ", "O"],
  ["s^s", "S"],
  ["t^s", "ʦ"],
  ["t^ʃ", "ʧ"],
  ["ɔ^ɪ", "Y"],
  ["ə^ʊ", "Q"],
  ["^", ""],
  ["-", ""],
];

/** Phonemes of a text in `language`, marks and their white space kept; "" for a text of white space alone. */
export async function kokoroPhonemes(
  text: string,
  language: Language,
  phonemizer: Phonemizer,
): Promise<string> {
  return joinPieces(await kokoroPieces(text, language, phonemizer));
}

export function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ phonemes }) => phonemes)
    .join("")
    .trim();
}

/** The same as the pieces between marks, and the marks, which together are the text (its letters in one form). */
export async function kokoroPieces(
  text: string,
  language: Language,
  phonemizer: Phonemizer,
): Promise<Piece[]> {
  // Quotes and the letters of a word in one form: eSpeak names loose accents, Kokoro knows no angle quotes.
  const source = composeAccents(language.notation === "espeak" ? curlQuotes(text) : text);
  const pieces: Piece[] = [];
  let start = 0;
  const add = async (end: number, spoken: boolean): Promise<void> => {
    const piece = source.slice(start, end);
    start = end;
    const speaks = spoken && piece.trim() !== "";
    const phonemes = speaks
      ? mapPhonemes(await phonemizer.phonemize(piece, language.voice), language)
      : piece;
    if (piece !== "") pieces.push({ text: piece, phonemes, spoken: speaks });
  };
  for (const match of source.matchAll(marks)) {
    await add(match.index, true);
    await add(match.index + match[0].length, false);
  }
  await add(source.length, true);
  return pieces;
}

/** eSpeak's IPA with ties (see Phonemizer), of any length and with marks or without, in Kokoro's symbols. */
export function mapPhonemes(ipa: string, language: Language): string {
  const notations: Record<Notation, (ipa: string) => string> = {
    english: (ipa) => mapEnglish(ipa, language.tag === "en-GB" ? british : american),
    espeak: (ipa) => applyRules(ipa, others),
    kokoro: (ipa) => ipa,
  };
  return notations[language.notation](ipa);
}

function mapEnglish(ipa: string, variety: readonly Rule[]): string {
  // A syllabic consonant (U+0329 below it) is a schwa before it.
  const syllabic = applyRules(ipa, english)
    .replace(/(\S)\u0329/gu, "ᵊ$1")
    .replaceAll("\u0329", "");
  return applyRules(applyRules(syllabic, variety), englishEnd);
}

function applyRules(ipa: string, rules: readonly Rule[]): string {
  return rules.reduce((mapped, [pattern, replacement]) => mapped.replaceAll(pattern, replacement), ipa);
}

function curlQuotes(text: string): string {
  return text.replaceAll("«", "“").replaceAll("»", "”");
}

function composeAccents(text: string): string {
  return text.replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.normalize("NFC"));
}
