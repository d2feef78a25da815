// Kokoro's vocabulary (`vocab` of its config.json): one Unicode code point, one id; id 0 is padding and stands at both
// ends of what the model reads.

import { FormantError } from "../src/error.ts";

/** The most symbols of one chunk: PL-BERT has 512 positions, two of them the zeros at the ends. */
export const maxSymbols = 510;

export type Vocabulary = Readonly<Record<string, number>>;

export interface Encoded {
  /** What the model reads: 0, one id per known symbol, 0. */
  readonly ids: number[];
  /** Symbols outside the vocabulary, each once, in the order they first appear. */
  readonly dropped: string[];
}

/** The ids of a phoneme string, code point by code point. */
export function encode(phonemes: string, vocab: Vocabulary): Encoded {
  const ids = [0];
  const dropped = new Set<string>();
  for (const symbol of phonemes) {
    const id = Object.hasOwn(vocab, symbol) ? vocab[symbol] : undefined;
    if (id === undefined) dropped.add(symbol);
    else ids.push(id);
  }
  ids.push(0);
  return { ids, dropped: [...dropped] };
}

/** Throws `input` unless `phonemes` has 1 to 510 symbols, all of the vocabulary. */
export function checkPhonemes(phonemes: string, vocab: Vocabulary): void {
  const length = [...phonemes].length;
  if (phonemes.trim() === "") {
    throw new FormantError(
      "input",
      "phonemes: the input is empty, expected 1 to 510 symbols of Kokoro's vocabulary.",
    );
  }
  const unknown = encode(phonemes, vocab).dropped.map(
    (symbol) => `${JSON.stringify(symbol)} (${codePoint(symbol)})`,
  );
  if (unknown.length > 0) {
    throw new FormantError(
      "input",
      `phonemes: the input holds ${unknown.join(", ")}, expected symbols of Kokoro's vocabulary alone ` +
        `(${Object.keys(vocab).join("")}).`,
    );
  }
  if (length > maxSymbols) {
    throw new FormantError(
      "input",
      `phonemes: the input has ${length} symbols, expected at most ${maxSymbols} (one chunk is never split). ` +
        "Split it into several inputs.",
    );
  }
}

function codePoint(symbol: string): string {
  return `U+${(symbol.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
