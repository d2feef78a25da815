// What the page says: one notice for what is wrong, one bar for what is awaited, one line that is read aloud.

import type { Progress } from "../models/index.ts";
import { element, find, megabytes } from "./elements.ts";
import type { Words } from "./support.ts";

/** Shows what went wrong, or takes it away. */
export function showNotice(words: Words | null): void {
  const notice = element("notice");
  if (words) {
    element("notice-title").textContent = words.title;
    element("notice-text").textContent = words.text;
    const steps = (words.steps ?? []).map((step) =>
      Object.assign(document.createElement("li"), { textContent: step }),
    );
    element("notice-steps").replaceChildren(...steps);
    element("notice-detail").hidden = words.cause === undefined;
    element("notice-cause").textContent = words.cause ?? "";
  }
  notice.hidden = words === null;
  if (words) notice.scrollIntoView({ block: "nearest" });
}

/** For screen readers; what is seen says it too. */
export const announce = (line: string): void => void (element("status").textContent = line);

/** Beside the button: what a press of it means now. */
export const hint = (line: string): void => void (element("hint").textContent = line);

/** A bar without an end where `share` is not known. */
export function showBar(line: string | null, share?: number): void {
  element("progress").hidden = line === null;
  element("progress-label").textContent = line;
  const bar = find("progress", "bar");
  if (share === undefined) bar.removeAttribute("value");
  else bar.value = share;
}

const PHASES: Readonly<Record<Exclude<Progress["phase"], "speak">, string>> = {
  download: "Downloading",
  import: "Converting",
  load: "Loading",
  compile: "Compiling kernels",
};

/** How far loading is: bytes, or kernels. */
export function showLoading(title: string, { phase, loaded, total }: Progress): void {
  if (phase === "speak") return;
  const what = phase === "compile" ? PHASES.compile : `${PHASES[phase]} ${title}`;
  if (total === 0) return showBar(what);
  const far = phase === "compile" ? `${loaded} of ${total}` : `${megabytes(loaded)} of ${megabytes(total)}`;
  showBar(`${what}: ${far}`, loaded / total);
}
