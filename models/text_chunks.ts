// Text to the pieces that a language model speaks one by one. They learned from a sentence or three at a time: longer
// texts drift and skip, one without a mark at its end is said twice, and a tag that is not known is read aloud.

import { FormantError } from "../src/error.ts";
import { parts, sentences } from "../tokenizer/sentences.ts";

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

/** While sentences are cut, one letter of the private use area stands for a tag, so that none is cut in two. */
const KEPT = "\ue000";
const LOST = "\ue001";
/** At least the length of each tag. */
const TAG_CHARACTERS = 16;

/** <laugh>, <|eot_id|>, </b>, <a href="x">, up to four words; not "a < b", <3 or <https://a.b>. */
const tagLike =
  /<[/|]?[\p{L}_][\p{L}\p{M}\p{N}_.:|'-]*(?: [\p{L}\p{M}\p{N}_'-]+){0,3}(?:\s+[\w:-]+\s*=[^<>]*)?\s*\/?>|[\ue000\ue001]/gu;

const words = /[\p{L}\p{N}]/u;

interface Marked {
  readonly text: string;
  /** Tags in their order, each consumed by its letter. */
  readonly kept: Iterator<string>;
  readonly lost: Iterator<string>;
}

interface Piece {
  readonly text: string;
  readonly dropped: string[];
}

/**
 * The chunks of a text: whole sentences, as many as fit; a longer sentence is cut after a clause, a comma or a word.
 * `tags` are those of the voice ("laugh"); they stay with their sentence, other tags are left out and listed. Every word
 * is in one chunk, in order. Throws `input` for a text that is empty or has nothing to speak.
 */
export function textChunks(text: string, tags: readonly string[]): TextChunk[] {
  if (text.trim() === "") throw new FormantError("input", "text: it is empty, expected something to speak.");
  const marked = mark(text, tags);
  const pieces: Piece[] = [];
  const silent: string[] = [];
  for (const sentence of speakableSentences(marked.text)) {
    const fitting = [...cut(sentence)];
    for (const [i, part] of fitting.entries()) {
      const piece = finish(part, i === fitting.length - 1, marked);
      if (piece.text !== "") pieces.push({ ...piece, dropped: [...silent.splice(0), ...piece.dropped] });
      else (pieces.at(-1)?.dropped ?? silent).push(...piece.dropped);
    }
  }
  if (pieces.length > 0) return pack(pieces);
  const what = `it has nothing to speak beside ${silent.slice(0, 3).join(" ").slice(0, 60)}`;
  throw new FormantError("input", `text: ${what}, expected at least one word.`);
}

/** Composed letters, no control characters, and a letter in place of each tag. */
function mark(text: string, tags: readonly string[]): Marked {
  const kept: string[] = [];
  const lost: string[] = [];
  const plain = text.normalize("NFC").replace(/(?!\s)\p{Cc}/gu, " ");
  const marked = plain.replace(tagLike, (tag) => {
    const name = tag.slice(1, -1).trim().toLowerCase();
    const known = tags.includes(name);
    if (known) kept.push(`<${name}>`);
    else lost.push(tag);
    return known ? KEPT : LOST;
  });
  return { text: marked, kept: kept.values(), lost: lost.values() };
}

/** Sentences with words in each, if there are any: a tag or a mark alone goes to the one before, the first ones on. */
function speakableSentences(text: string): string[] {
  const found: string[] = [];
  let spoken = false; // whether the last one has words
  for (const sentence of sentences(text)) {
    const line = sentence.replace(/\s+/gu, " ").trim();
    if (line === "") continue;
    const speaks = words.test(line);
    if (found.length === 0 || (spoken && speaks)) found.push(line);
    else found[found.length - 1] += ` ${line}`;
    spoken ||= speaks;
  }
  return found;
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

/** Letters, each for the time that it takes to say. */
function spokenLength(text: string): number {
  const long = text.match(/[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  const tags = text.match(/\ue000/g);
  return text.length + 2 * (long?.length ?? 0) + (TAG_CHARACTERS - 1) * (tags?.length ?? 0);
}

/** The part with its tags and a mark at the end; its text is empty if it has neither a word nor a tag. */
function finish(part: string, endsSentence: boolean, { kept, lost }: Marked): Piece {
  const dropped: string[] = [];
  const without = part.replace(/ ?\ue001(?: ?\ue001)* ?/gu, (letters, at: number) => {
    for (const letter of letters) if (letter === LOST) dropped.push(lost.next().value);
    const [before, after] = [part[at - 1], part[at + letters.length]];
    const apart = before && after && !/[([{“‘«¿¡]/.test(before) && !/[.,;:!?…)\]}”’»。，！？]/.test(after);
    return apart ? " " : "";
  });
  if (words.test(without) || without.includes(KEPT)) {
    const text = punctuated(without, endsSentence).replaceAll(KEPT, () => kept.next().value);
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

function pack(pieces: readonly Piece[]): TextChunk[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && spokenLength(joined([...group, piece])) <= MAX_CHARACTERS) group.push(piece);
    else groups.push([piece]);
  }
  const [before, last] = groups.slice(-2);
  if (before && last && before.length > 1 && joined(last).length < MIN_CHARACTERS) {
    const taken = before.at(-1)!;
    if (spokenLength(joined([taken, ...last])) <= MAX_CHARACTERS) last.unshift(before.pop()!);
  }
  return groups.map((group) => ({ text: joined(group), dropped: group.flatMap((piece) => piece.dropped) }));
}

function joined(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece) => {
    const space = text === "" || /[。！？｡，、；：][”’」』）】》]*$/u.test(text) ? "" : " ";
    return text + space + piece.text;
  }, "");
}
