// The words of a text, and which symbols of its phonemes are whose. Phonemes are made for whole pieces of a text, since
// words change beside others ("of the" is one word to eSpeak, "les œufs" get a z); each word's own are found afterwards,
// by phonemizing it alone and aligning (align.ts). White space and marks cut the problem into small ones.

import { cuts } from "./align.ts";

/** From `start` to before `end`: UTF-16 units of a text, or symbols (code points) of phonemes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text with its phonemes: words to speak, or marks and white space, which stay as they are. */
export interface Piece {
  readonly text: string;
  readonly phonemes: string;
  readonly spoken: boolean;
}

/** A word of the caller's text and its symbols in the phonemes of the chunk that it is in. */
export interface ChunkWord {
  readonly text: string;
  /** Its characters in the caller's text, UTF-16 units: `text.slice(start, end)`, its marks included. */
  readonly start: number;
  readonly end: number;
  /** Its symbols (code points), marks at its ends excluded; the same number twice where it has none. */
  readonly from: number;
  readonly to: number;
}

/** Phonemes of a word alone. */
export type Alone = (word: string) => Promise<string>;

// Marks inside a run of letters belong to its word ("10:30", "file(s)", "a.b"), but dashes, ellipses and full-width marks
// part words ("no—yes", "wait...what") and stay with the one before.
const opener = String.raw`[“‘‚„「『【〔《〈（«¿¡]`;
// Each alternative is one character, of which only one fits: a long run of dots is read once.
const breaks = String.raw`[—―…、，。．！：；？｡]|\.(?=\.)|(?<=\.)\.(?!\.)|-(?=-)|(?<=-)-(?!-)`;
const han = String.raw`\p{Script=Han}[\p{M}\u{e0100}-\u{e01ef}]*`;
const kana = String.raw`(?:[\p{Script=Hiragana}ー]\p{M}*)+|(?:[\p{Script=Katakana}ー]\p{M}*)+`;
const plain = String.raw`(?:(?!${breaks}|${opener}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\S)+`;
const closers = String.raw`(?:${breaks}|(?!${opener}|[#@&+\-\p{Sc}])[\p{P}\p{S}])*`;
const words = new RegExp(
  `(?:${breaks}|${opener})*(?:${han}|${kana}|${plain})${closers}|(?:${breaks}|${opener})+`,
  "gu",
);

/**
 * The words of a text, in order: what stands between white space, its marks included; a dash or an ellipsis ends one too;
 * of Chinese each character, of Japanese each run of one kana, is a word. Every character but white space is in one.
 */
export function textWords(text: string): Span[] {
  return [...text.matchAll(words)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/**
 * The symbols of each word of a text in the phonemes of its pieces, those trimmed. The texts of the pieces may differ
 * from the text in white space and in how letters and quotes are written, not in words.
 */
export async function alignWords(pieces: readonly Piece[], alone: Alone): Promise<Span[]> {
  const whole = textWords(pieces.map(({ text }) => text).join(""));
  const found = whole.map((): { start: number; end: number } | undefined => undefined);
  const symbols = pieces.flatMap(({ phonemes }) => [...phonemes]);
  const trimmed = symbols.findIndex((symbol) => symbol.trim() !== "");
  let at = 0; // characters
  let first = 0; // symbols
  let word = 0;
  for (const { text, phonemes, spoken } of pieces) {
    const end = at + text.length;
    while (word < whole.length && whole[word]!.end <= at) word++;
    const inside: { index: number; text: string }[] = [];
    for (let i = word; spoken && i < whole.length && whole[i]!.start < end; i++) {
      const part = text.slice(Math.max(0, whole[i]!.start - at), whole[i]!.end - at);
      if (part.trim() !== "") inside.push({ index: i, text: part.trim() });
    }
    const spans = await pieceSpans(
      inside.map((part) => part.text),
      phonemes,
      alone,
    );
    spans.forEach((span, i) => {
      const { index } = inside[i]!;
      found[index] = { start: found[index]?.start ?? first + span.start, end: first + span.end };
    });
    at = end;
    first += [...phonemes].length;
  }
  return settled(found, symbols, Math.max(0, trimmed));
}

/** The symbols of each of the words that make up a piece. */
async function pieceSpans(parts: readonly string[], phonemes: string, alone: Alone): Promise<Span[]> {
  const symbols = [...phonemes];
  if (parts.length === 0) return [];
  const own: string[] = [];
  if (parts.length > 1) for (const part of parts) own.push((await alone(part)).trim());
  const ends = [...(parts.length > 1 ? cuts(own, phonemes) : []), symbols.length];
  return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
}

/** Without marks at the ends, from the first of the trimmed symbols on; a word without a span stands after the one before. */
function settled(found: readonly (Span | undefined)[], symbols: readonly string[], trimmed: number): Span[] {
  let last = trimmed;
  return found.map((span) => {
    let { start, end } = span ? sounding(span, symbols) : { start: last, end: last };
    if (start === end) start = end = Math.max(last, span ? Math.min(start, span.end) : last);
    last = end;
    return { start: start - trimmed, end: end - trimmed };
  });
}

/** The words of a string of phonemes. */
export function phonemeWords(phonemes: string): ChunkWord[] {
  const symbols = [...phonemes];
  let at = 0; // UTF-16 units
  let first = 0; // symbols
  return textWords(phonemes).map(({ start, end }) => {
    first += [...phonemes.slice(at, start)].length;
    const text = phonemes.slice(start, end);
    const span = sounding({ start: first, end: first + [...text].length }, symbols);
    first += [...text].length;
    at = end;
    return { text, start, end, from: span.start, to: span.end };
  });
}

/** The span without marks and white space at its ends; empty, at its start, when it has nothing else. */
function sounding({ start, end }: Span, symbols: readonly string[]): Span {
  const silent = (i: number) => /^[\p{P}\s]$/u.test(symbols[i] ?? "");
  let [from, to] = [start, end];
  while (from < to && silent(from)) from++;
  while (to > from && silent(to - 1)) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
}
