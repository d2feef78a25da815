// What goes wrong, in words for the reader of the page: what happened, and what can be done.

import { FormantError } from "../models/index.ts";
import type { Words } from "./support.ts";

interface Rule {
  readonly code?: string;
  readonly says?: RegExp;
  readonly title: string;
  readonly text: string;
}

/** The first that fits. Codes are those of FormantError; `says` tells apart what has one code. */
const RULES: readonly Rule[] = [
  {
    says: /quota|storage.*(full|space)|no (room|space)/i,
    title: "The storage of this browser is full",
    text: "Delete a stored model below, or make room on the disk, and try again.",
  },
  {
    says: /storage|private file system|denied|cannot be kept/i,
    title: "This browser does not let the page store the model",
    text: "Private windows and blocked site data do that. In an ordinary window the model is kept.",
  },
  {
    code: "device",
    says: /lost/i,
    title: "The graphics adapter went away",
    text: "The driver was reset or the device slept. Speak again: the model is loaded anew from this browser.",
  },
  {
    code: "device",
    says: /audio|sound|player/i,
    title: "Sound could not be switched on",
    text: "Press Play. If nothing is heard, look whether this tab or the system is muted.",
  },
  {
    code: "device",
    says: /memory|allocat|too (large|long)|limit/i,
    title: "The graphics adapter has too little memory",
    text: "Choose a smaller model, or close other pages that use the graphics card.",
  },
  {
    code: "device",
    title: "The graphics adapter failed",
    text: "Try again. If it stays so, reload the page.",
  },
  {
    says: /text\/html/,
    title: "A web page came instead of the model",
    text: "The address leads to a page, a login or an error, not to the files. Check it, or drop the files here.",
  },
  {
    code: "network",
    says: /range/i,
    title: "The server cannot send parts of a file",
    text: "It must support byte ranges (Accept-Ranges). Use another server, or drop the files here.",
  },
  {
    code: "network",
    says: /Access-Control-Allow-Origin/,
    title: "The server does not let this page read the model",
    text: "It must send Access-Control-Allow-Origin (CORS). Use another server, or drop the files of the model here.",
  },
  {
    code: "network",
    title: "The model's server cannot be reached",
    text: "Check the connection and try again: what was downloaded is kept.",
  },
  {
    code: "weights",
    title: "The files are not those of the model",
    text: "A folder needs the model's config.json and its .safetensors; for Kokoro also the folder voices.",
  },
  {
    code: "missing",
    title: "A part is missing",
    text: "This page was built without something that the model needs.",
  },
  { code: "argument", title: "That cannot be spoken so", text: "Change what is named below." },
  { code: "input", title: "That cannot be spoken", text: "Change what is named below." },
];

const UNKNOWN: Rule = { title: "Something went wrong", text: "Try again. If it stays so, reload the page." };

/** null: somebody has cancelled, which is no error. */
export function wordsOf(error: unknown): Words | null {
  const code = error instanceof FormantError ? error.code : undefined;
  if (code === "aborted") return null;
  const cause = error instanceof Error ? error.message : String(error);
  const fits = (rule: Rule) =>
    (rule.code === undefined || rule.code === code) && (rule.says === undefined || rule.says.test(cause));
  const { title, text } = RULES.find(fits) ?? UNKNOWN;
  return { title, text, cause };
}

/** A line of the library's that is no error: that nothing can be kept, that the adapter was lost and the model is loaded again. */
export function wordsOfNotice(line: string): Words {
  const kept = RULES.slice(0, 2).find(({ says }) => says!.test(line));
  if (kept)
    return { title: kept.title, text: `${kept.text} Until then it speaks all the same.`, cause: line };
  const lost = /lost/i.test(line);
  return {
    title: lost ? "The graphics adapter was lost; loading again" : "Something to know",
    text: lost ? "The model was loaded anew, and the speech goes on where it was." : line,
    cause: line,
  };
}

/** What one call speaks at most: about two hours. */
export const MOST_CHARACTERS = 100_000;

/** null: it can be spoken. */
export function checkText(text: string): Words | null {
  if (text.trim() === "") {
    return { title: "There is nothing to speak", text: "Write a sentence into the field below." };
  }
  if (text.length <= MOST_CHARACTERS) return null;
  return {
    title: "The text is too long for one go",
    text: `It has ${text.length.toLocaleString("en")} characters; this page speaks at most ${MOST_CHARACTERS.toLocaleString("en")} at once, about two hours. Speak it chapter by chapter.`,
  };
}
