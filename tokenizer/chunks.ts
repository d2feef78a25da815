// A text as the chunks that the model speaks one by one: each sentence is a chunk, one under 20 symbols is joined to a
// neighbour (the model is weak below that, VOICES.md), none is longer than 510 symbols.

import { FormantError } from "../src/error.ts";
import { joinPieces } from "./kokoro_phonemes.ts";
import { parts, sentences } from "./sentences.ts";
import { encode, maxSymbols, type Vocabulary } from "./vocabulary.ts";
import { type Alone, alignWords, type ChunkWord, type Piece, textWords } from "./words.ts";

const minSymbols = 20;
/** A sentence longer than this many letters is cut before it is phonemized; about `partLetters` fill a chunk. */
const maxLetters = 1000;
const partLetters = 400;
const partSymbols = 460;

export interface Chunk {
  /** Its slice of the text, trimmed. */
  readonly text: string;
  /** Its phonemes before symbols are dropped: the voice row is chosen by their number. */
  readonly phonemes: string;
  /** What the model reads: 0, the ids, 0. */
  readonly ids: number[];
  /** Symbols that the vocabulary lacks, each once. */
  readonly dropped: string[];
  /** Every word of its slice of the text, in order. Costs a call of the phonemizer for each that stands beside another. */
  words(): Promise<ChunkWord[]>;
}

/** What reads a language. */
export interface Reader {
  /** White space at the ends is none of it. */
  pieces(text: string): Promise<readonly Piece[]>;
  alone: Alone;
}

/** A sentence, or a part of one, as it is read: `start` is its place in the whole text; no pieces are left unspoken. */
interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Neighbours, with their phonemes. `text` keeps the white space after it; `lost` are phonemes left unspoken. */
interface Stretch {
  readonly text: string;
  readonly phonemes: string;
  readonly lost: string;
  readonly sentences: readonly Sentence[];
}

/**
 * The chunks of `text`, each as soon as its end is known. Every word is in one chunk, in order; only a word longer than
 * a chunk is cut. A stretch without anything to speak goes to its neighbour; its symbols are dropped where they do not
 * fit. Throws `input` for a text that is empty or has nothing to speak.
 */
export async function* chunks(text: string, reader: Reader, vocab: Vocabulary): AsyncGenerator<Chunk> {
  if (text.trim() === "") throw new FormantError("input", "text: it is empty, expected something to speak.");
  let spoken = false;
  for await (const stretch of joined(text, reader, vocab)) {
    if (!speakable(stretch, vocab)) continue;
    spoken = true;
    yield finish(stretch, reader.alone, vocab);
  }
  if (spoken) return;
  throw new FormantError(
    "input",
    `text: ${JSON.stringify(text.slice(0, 40))} has nothing to speak, expected at least one word of the language.`,
  );
}

// `ready` waits for one more stretch, since a short end of the text can only be joined backwards.
async function* joined(text: string, reader: Reader, vocab: Vocabulary): AsyncGenerator<Stretch> {
  let ready: Stretch | undefined;
  let open: Stretch | undefined;
  for await (const stretch of stretches(text, reader)) {
    const longer = open && join(open, stretch, vocab);
    if (open && !longer) {
      const back: Stretch | undefined = ready && join(ready, open, vocab);
      if (ready && !back) yield ready;
      ready = back ?? open;
    }
    open = longer ?? stretch;
    if (isShort(open, vocab)) continue;
    if (ready) yield ready;
    ready = open;
    open = undefined;
  }
  const whole = ready && open && join(ready, open, vocab);
  if (whole) yield whole;
  else {
    if (ready) yield ready;
    if (open) yield open;
  }
}

/** Both as one, or undefined when they are too long for a chunk and both have something to speak. */
function join(a: Stretch, b: Stretch, vocab: Vocabulary): Stretch | undefined {
  const text = a.text + b.text;
  const lost = a.lost + b.lost;
  const phonemes = [a.phonemes, b.phonemes].filter((part) => part !== "").join(" ");
  const all = [...a.sentences, ...b.sentences];
  if (count(phonemes) <= maxSymbols) return { text, phonemes, lost, sentences: all };
  if (speakable(a, vocab) && speakable(b, vocab)) return undefined;
  const [kept, left] = speakable(b, vocab) ? [b, a] : [a, b];
  const spoken = all.map((one) => (left.sentences.includes(one) ? { ...one, pieces: [] } : one));
  return { text, phonemes: kept.phonemes, lost: lost + left.phonemes, sentences: spoken };
}

async function* stretches(text: string, reader: Reader): AsyncGenerator<Stretch> {
  let start = 0;
  for (const sentence of sentences(text)) {
    yield* fitting(sentence, start, reader);
    start += sentence.length;
  }
}

/** The sentence in as many parts as it takes for each to fit a chunk. */
async function* fitting(text: string, start: number, reader: Reader): AsyncGenerator<Stretch> {
  let number = Math.ceil(text.length / partLetters);
  if (text.length <= maxLetters) {
    const pieces = await reader.pieces(text.replace(/\s+/gu, " ").trim());
    const phonemes = joinPieces(pieces);
    if (count(phonemes) <= maxSymbols) {
      yield { text, phonemes, lost: "", sentences: [{ text, start, pieces }] };
      return;
    }
    number = Math.ceil(count(phonemes) / partSymbols);
  }
  let at = start;
  for (const part of parts(text, number)) {
    if (part.length === text.length) {
      throw new FormantError(
        "input",
        `text: ${JSON.stringify(text)} has over ${maxSymbols} phonemes and cannot be cut.`,
      );
    }
    yield* fitting(part, at, reader);
    at += part.length;
  }
}

function finish({ text, phonemes, lost, sentences }: Stretch, alone: Alone, vocab: Vocabulary): Chunk {
  const { ids, dropped } = encode(phonemes, vocab);
  return {
    text: text.trim(),
    phonemes,
    ids,
    dropped: [...new Set([...dropped, ...lost])],
    words: () => chunkWords(sentences, alone),
  };
}

async function chunkWords(sentences: readonly Sentence[], alone: Alone): Promise<ChunkWord[]> {
  const found: ChunkWord[] = [];
  let at = 0; // symbols
  for (const { text, start, pieces } of sentences) {
    const phonemes = joinPieces(pieces);
    if (at > 0 && phonemes !== "") at++; // the space between them
    const spans = await alignWords(pieces, alone);
    for (const [i, word] of textWords(text).entries()) {
      const { start: from, end: to } = spans[i] ?? { start: 0, end: 0 };
      found.push({
        text: text.slice(word.start, word.end),
        start: start + word.start,
        end: start + word.end,
        from: at + from,
        to: at + to,
      });
    }
    at += count(phonemes);
  }
  return found;
}

function isShort(stretch: Stretch, vocab: Vocabulary): boolean {
  return !speakable(stretch, vocab) || encode(stretch.phonemes, vocab).ids.length - 2 < minSymbols;
}

// Letters speak; marks, stress, length and tone do not.
function speakable({ phonemes }: Stretch, vocab: Vocabulary): boolean {
  return [...phonemes].some((symbol) => /[\p{Ll}\p{Lu}\p{Lo}]/u.test(symbol) && Object.hasOwn(vocab, symbol));
}

function count(phonemes: string): number {
  return [...phonemes].length;
}
