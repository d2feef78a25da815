// Word timings as captions: SubRip and WebVTT. As JSON they are what they are: JSON.stringify(words).

import type { WordTiming } from "./speech_model.ts";

/** Of a caption: characters, and seconds from its first word to the end of its last. */
const CHARACTERS = 42;
const SECONDS = 6;
/** A caption of this many characters ends with its sentence, where a pause of so many seconds tells it from "p.m.". */
const SENTENCE_CHARACTERS = 16;
const SENTENCE_PAUSE = 0.15;
/** Any caption ends before a pause of so many. */
const PAUSE = 1.5;

interface Caption {
  text: string;
  readonly begin: number;
  finish: number;
}

/** A SubRip file (.srt). */
export function toSrt(words: readonly WordTiming[]): string {
  return captions(words)
    .map(({ text, begin, finish }, i) => {
      const line = text.replaceAll("-->", "->"); // an arrow is the format's own
      return `${i + 1}\n${time(begin, ",")} --> ${time(finish, ",")}\n${line}\n\n`;
    })
    .join("");
}

/** A WebVTT file (.vtt), which a page shows with `<track>`. */
export function toVtt(words: readonly WordTiming[]): string {
  const escape = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const cues = captions(words).map(
    ({ text, begin, finish }) => `${time(begin, ".")} --> ${time(finish, ".")}\n${escape(text)}\n\n`,
  );
  return `WEBVTT\n\n${cues.join("")}`;
}

/** Whole words, as many as fit; those without sound go with a neighbour. */
function captions(words: readonly WordTiming[]): Caption[] {
  const made: Caption[] = [];
  let end = 0; // characters of the caller's text
  for (const word of words) {
    const last = made.at(-1);
    const gap = word.start > end ? " " : "";
    end = word.end;
    if (last && (goesWith(last, word, gap) || isSilent(last))) {
      last.text += gap + word.text;
      last.finish = word.finish;
    } else made.push({ text: word.text, begin: word.begin, finish: word.finish });
  }
  return made.filter((caption) => !isSilent(caption));
}

const isSilent = ({ begin, finish }: { begin: number; finish: number }) => finish <= begin;

function goesWith(last: Caption, word: WordTiming, gap: string): boolean {
  if (isSilent(word)) return true;
  const pause = word.begin - last.finish;
  const sentence =
    last.text.length >= SENTENCE_CHARACTERS && /[.!?…。！？।]["'”’»)\]」』]*$/u.test(last.text);
  if (pause > (sentence ? SENTENCE_PAUSE : PAUSE)) return false;
  const length = [...last.text, ...gap, ...word.text].length;
  return length <= CHARACTERS && word.finish - last.begin <= SECONDS;
}

/** 3661.5 -> 01:01:01,500 */
function time(seconds: number, point: string): string {
  const all = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const rest = String(all % 1000).padStart(3, "0");
  return `${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1000) % 60)}${point}${rest}`;
}
