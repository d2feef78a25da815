// One line on a terminal that is written over; nothing in a pipe.

import type { Progress } from "../../models/speech_model.ts";

const LABELS: Readonly<Record<Progress["phase"], string>> = {
  download: "downloading",
  import: "converting",
  load: "loading",
  compile: "compiling",
  speak: "speaking",
};
const INTERVAL_MS = 50;

let last = 0;
let shown = false;

export function showProgress({ phase, loaded, total, file }: Progress): void {
  if (!process.stderr.isTTY) return;
  const now = performance.now();
  if (now - last < INTERVAL_MS && loaded !== total) return;
  last = now;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const amount =
    phase === "speak"
      ? `${loaded.toFixed(1)} s of sound`
      : megabytes(loaded) + (total > 0 ? ` of ${megabytes(total)}` : "");
  process.stderr.write(`\r\x1b[K${LABELS[phase]} ${file ? `${file}: ` : ""}${amount}`);
  shown = true;
}

export function clearProgress(): void {
  if (shown) process.stderr.write("\r\x1b[K");
  shown = false;
}
