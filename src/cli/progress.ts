// What the program says while it works: one line on a terminal that is written over, nothing in a pipe; and how long
// each phase took.

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
  const line = `${LABELS[phase]} ${file ? `${file}: ` : ""}${amount}`;
  process.stderr.write(`\r\x1b[K${line.slice(0, process.stderr.columns - 1)}`);
  shown = true;
}

export function clearProgress(): void {
  if (shown) process.stderr.write("\r\x1b[K");
  shown = false;
}

/** A line for people; with --json standard error may be what a program reads. */
export function notice(line: string, { json }: { readonly json?: boolean }): void {
  clearProgress();
  if (!json) process.stderr.write(`${line}\n`);
}

export type Phase = Progress["phase"] | "start" | "text" | "write";

/** Seconds of each phase, from the start of the process on. */
export class Phases {
  readonly #seconds = new Map<Phase, number>([["start", process.uptime()]]);
  #last = process.uptime();

  /** The time since the last call was `phase`'s. */
  end(phase: Phase): void {
    const now = process.uptime();
    this.#seconds.set(phase, this.seconds(phase) + now - this.#last);
    this.#last = now;
  }

  seconds(phase: Phase): number {
    return this.#seconds.get(phase) ?? 0;
  }

  all(): Record<string, number> {
    return Object.fromEntries([...this.#seconds].map(([phase, time]) => [phase, Number(time.toFixed(3))]));
  }
}
