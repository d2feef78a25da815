// Text to the pieces that a language model speaks one by one. They learned from a sentence or three at a time: longer
// texts drift and skip, one without a mark at its end is said twice, and a tag that is not known is read aloud.

import { FormantError } from "../src/error.ts";
import { parts, sentences, wholeSymbol } from "../tokenizer/sentences.ts";

/** Of a chunk, about 20 seconds. Digits and East Asian letters, which take longer to say, count as three. */
export const MAX_CHARACTERS = 300;
/** What is left over at the end of a text takes a sentence from the chunk before if it is shorter. */
const MIN_CHARACTERS = 20;
/** Aim of a cut inside a sentence; a part may be a tenth longer. */
const PART_CHARACTERS = 260;

export interface TextChunk {
  /** At most MAX_CHARACTERS, with white space made single spaces and a mark at the end. */
  readonly text: string;
  /** What is not spoken: tags that the voice does not know, and marks without any word. */
  readonly dropped: readonly string[];
}

/** Characters of the text that are looked at together; a tag that is longer is text. */
const WINDOW = 2048;

/** While sentences are cut, one letter of the private use area stands for a tag, so that none is cut in two. */
const KEPT = "\ue000";
const LOST = "\ue001";
/** At least the length of each tag. */
const TAG_CHARACTERS = 16;

/** <laugh>, <|eot_id|>, </b>, <a href="x">, up to four words; not "a < b", <3 or <https://a.b>. */
const tagLike =
  /<[/|]?[\p{L}_][\p{L}\p{M}\p{N}_.:|'-]*(?: [\p{L}\p{M}\p{N}_'-]+){0,3}(?:\s+[\w:-]+\s*=[^<>]*)?\s*\/?>|[\ue000\ue001]/gu;

const words = /[\p{L}\p{N}]/u;

/** Tags in their order, until the part with their letter is finished. */
interface Tags {
  readonly kept: string[];
  readonly lost: string[];
}

interface Piece {
  readonly text: string;
  readonly dropped: string[];
}

/**
 * The chunks of a text, each as soon as its end is known: whole sentences, as many as fit; a longer sentence is cut after
 * a clause, a comma or a word. `known` are the tags of the voice ("laugh"); they stay with their sentence, other tags are
 * left out and listed. Every word is in one chunk, in order. Throws `input` for a text that is empty, or, once it has
 * been read, one with nothing to speak.
 */
export function textChunks(text: string, known: readonly string[]): Generator<TextChunk, void> {
  if (text.trim() === "") throw new FormantError("input", "text: it is empty, expected something to speak.");
  return pack(pieces(text, known));
}

/** What is not spoken goes with the piece before it, at the beginning with the first. */
function* pieces(text: string, known: readonly string[]): Generator<Piece> {
  const tags: Tags = { kept: [], lost: [] };
  const silent: string[] = [];
  let ready: Piece | undefined;
  for (const sentence of speakableSentences(markedSentences(text, known, tags))) {
    for (const [part, isLast] of withLast(cut(sentence))) {
      const piece = finish(part, isLast, tags);
      if (piece.text === "") {
        (ready?.dropped ?? silent).push(...piece.dropped);
        continue;
      }
      if (ready) yield ready;
      ready = { ...piece, dropped: [...silent.splice(0), ...piece.dropped] };
    }
  }
  if (ready) return yield ready;
  const what = `it has nothing to speak beside ${silent.slice(0, 3).join(" ").slice(0, 60)}`;
  throw new FormantError("input", `text: ${what}, expected at least one word.`);
}

/** The sentences of a text, window by window, with composed letters, no control characters and a letter for each tag. */
function* markedSentences(text: string, known: readonly string[], tags: Tags): Generator<string> {
  let ready = "";
  for (let at = 0; at < text.length;) {
    // What has no end in sight is looked at again, so the windows grow with it.
    const end = windowEnd(text, at, at + Math.max(WINDOW, ready.length));
    ready += mark(text.slice(at, end), known, tags);
    at = end;
    let length = 0;
    for (const sentence of sentences(ready, at < text.length)) {
      length += sentence.length;
      yield sentence;
    }
    ready = ready.slice(length);
  }
}

/** Near `end`, where neither a tag nor a letter with its accents is parted. */
function windowEnd(text: string, from: number, end: number): number {
  if (end >= text.length) return text.length;
  const open = text.slice(from, end).lastIndexOf("<");
  if (open > 0 && !text.slice(from + open, end).includes(">")) return from + open;
  return wholeSymbol(text, end);
}

function mark(text: string, known: readonly string[], { kept, lost }: Tags): string {
  const plain = text.normalize("NFC").replace(/(?!\s)\p{Cc}/gu, " ");
  return plain.replace(tagLike, (tag) => {
    const name = tag.slice(1, -1).trim().toLowerCase();
    const isKnown = known.includes(name);
    if (isKnown) kept.push(`<${name}>`);
    else lost.push(tag);
    return isKnown ? KEPT : LOST;
  });
}

/** Sentences with words in each, if there are any: a tag or a mark alone goes to the one before, the first ones on. */
function* speakableSentences(all: Iterable<string>): Generator<string> {
  const open: string[] = [];
  let spoken = false; // whether they have words
  for (const sentence of all) {
    const line = sentence.replace(/\s+/gu, " ").trim();
    if (line === "") continue;
    const speaks = words.test(line);
    if (spoken && speaks) yield open.splice(0).join(" ");
    open.push(line);
    spoken ||= speaks;
  }
  if (open.length > 0) yield open.join(" ");
}

/** Each with whether it is the last. */
function* withLast<T extends string>(all: Iterable<T>): Generator<[T, boolean]> {
  let ready: T | undefined;
  for (const one of all) {
    if (ready !== undefined) yield [ready, false];
    ready = one;
  }
  if (ready !== undefined) yield [ready, true];
}

/** The sentence in as many parts as it takes for each to fit a chunk with a mark more. */
function* cut(sentence: string): Generator<string> {
  const length = spokenLength(sentence);
  if (length < MAX_CHARACTERS) {
    yield sentence.trim();
    return;
  }
  for (const part of parts(sentence, Math.ceil(length / PART_CHARACTERS))) yield* cut(part);
}

const longLetter = /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Letters, each for the time that it takes to say. */
function spokenLength(text: string): number {
  let length = text.length;
  for (const letter of text) {
    if (letter === KEPT) length += TAG_CHARACTERS - 1;
    else if (letter > "\u007f" ? longLetter.test(letter) : letter >= "0" && letter <= "9") length += 2;
  }
  return length;
}

/** The part with its tags and a mark at the end; its text is empty if it has neither a word nor a tag. */
function finish(part: string, endsSentence: boolean, { kept, lost }: Tags): Piece {
  const dropped: string[] = [];
  const without = part.replace(/ ?\ue001(?: ?\ue001)* ?/gu, (letters, at: number) => {
    for (const letter of letters) if (letter === LOST) dropped.push(lost.shift()!);
    const [before, after] = [part[at - 1], part[at + letters.length]];
    const apart = before && after && !/[([{“‘«¿¡]/.test(before) && !/[.,;:!?…)\]}”’»。，！？]/.test(after);
    return apart ? " " : "";
  });
  if (words.test(without) || without.includes(KEPT)) {
    const text = punctuated(without, endsSentence).replaceAll(KEPT, () => kept.shift()!);
    return { text, dropped };
  }
  return { text: "", dropped: without === "" ? dropped : [...dropped, without] };
}

/** With a mark after the last word, if there is none: missing ones make the model say a sentence again. */
function punctuated(text: string, endsSentence: boolean): string {
  const [, last, after] = /([\p{L}\p{N}])([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  if (last === undefined || /[.!?…。！？｡।॥,;:，、；：—–]/u.test(after!)) return text;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(last))
    return text + (endsSentence ? "。" : "，");
  if (endsSentence && /\p{Script=Devanagari}/u.test(last)) return `${text}।`;
  return text + (endsSentence ? "." : ",");
}

/** Pieces that make a chunk together. */
interface Group {
  readonly pieces: Piece[];
  /** Spoken length. */
  length: number;
}

// `before` waits until what follows is long enough, since a short end of the text takes its last piece along.
function* pack(pieces: Iterable<Piece>): Generator<TextChunk, void> {
  let before: Group | undefined;
  let open: Group | undefined;
  for (const piece of pieces) {
    const length = spokenLength(piece.text);
    if (open && open.length + length + gap(open.pieces.at(-1)!) <= MAX_CHARACTERS) {
      open.length += length + gap(open.pieces.at(-1)!);
      open.pieces.push(piece);
    } else {
      if (before) yield chunk(before);
      before = open;
      open = { pieces: [piece], length };
    }
    if (before && joined(open.pieces).length >= MIN_CHARACTERS) {
      yield chunk(before);
      before = undefined;
    }
  }
  if (before && before.pieces.length > 1) {
    const taken = before.pieces.at(-1)!;
    if (spokenLength(joined([taken, ...open!.pieces])) <= MAX_CHARACTERS) {
      open!.pieces.unshift(before.pieces.pop()!);
    }
  }
  if (before) yield chunk(before);
  if (open) yield chunk(open);
}

const chunk = ({ pieces }: Group): TextChunk => ({
  text: joined(pieces),
  dropped: pieces.flatMap((piece) => piece.dropped),
});

/** Spaces after a piece: none after a full-width mark. */
const gap = ({ text }: Piece): number => (/[。！？｡，、；：][”’」』）】》]*$/u.test(text.slice(-8)) ? 0 : 1);

function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece, i) => piece.text + " ".repeat(i < pieces.length - 1 ? gap(piece) : 0)).join("");
}
