// The text field: it grows with its text, and shows the word that is heard.

import type { WordTiming } from "../models/index.ts";
import { element, find } from "./elements.ts";

const field = find("textarea", "text");
const mirror = element("mirror");
const page = element("page");
/** A longer text scrolls in the field itself, and its words are not marked: two layouts of it at each key are too slow. */
const MIRRORED_CHARACTERS = 20_000;
/** The registry of named highlights; absent in older browsers, where no word is marked. */
const marks = "highlights" in CSS ? CSS.highlights : undefined;

/** The mirror below the field has the same text, and so its height. */
function mirrorText(): void {
  const long = field.value.length > MIRRORED_CHARACTERS;
  field.classList.toggle("long", long);
  mirror.textContent = long ? "" : `${field.value}\n`;
  marks?.delete("word");
}

let marked: WordTiming | undefined;

/** Marks a word of the text that is spoken, as long as the field still holds that text. */
export function markWord(text: string, word: WordTiming | undefined): void {
  if (word === marked) return;
  marked = word;
  marks?.delete("word");
  const node = mirror.firstChild;
  if (!word || !node || field.value !== text) return;
  const range = new Range();
  range.setStart(node, word.start);
  range.setEnd(node, word.end);
  marks?.set("word", new Highlight(range));
  const [there, view] = [range.getBoundingClientRect(), page.getBoundingClientRect()];
  if (there.top < view.top || there.bottom > view.bottom)
    page.scrollBy(0, there.top - view.top - view.height / 3);
}

export function listenToText(speak: () => void): void {
  field.addEventListener("input", mirrorText);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    speak();
  });
  mirrorText();
}
