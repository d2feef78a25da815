// Long sound is computed in pieces, so that no tensor is larger than a device binds.

import type { Device } from "../src/device.ts";

/** Rows lo .. hi - 1 of a sequence. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** Bytes that the widest tensor of a piece should not pass; a GPU is busy with long pieces only. */
const PIECE_BYTES = { software: 16 << 20, hardware: 64 << 20 } as const;

/** Parts of at most `most` rows, as even as they come. */
export function cut({ lo, hi }: Range, most: number): Range[] {
  const count = Math.ceil((hi - lo) / most);
  const at = (i: number) => lo + Math.round(((hi - lo) * i) / count);
  return Array.from({ length: count }, (_, i) => ({ lo: at(i), hi: at(i + 1) }));
}

/** How many at once are not too large, where one has so many values in the widest tensor (f32). */
export function mostAtOnce(device: Device, values: number): number {
  const { class: kind, maxBindingBytes } = device.traits;
  const bytes = Math.min(PIECE_BYTES[kind], maxBindingBytes / 2);
  return Math.max(1, Math.floor(bytes / (4 * values)));
}

/** Begins each part when the one before the last is done, so that the GPU has the next one already. */
export async function inTurn<P>(
  parts: readonly P[],
  body: (part: P, i: number) => Promise<void>,
): Promise<void> {
  const begun: Promise<void>[] = [];
  for (const [i, part] of parts.entries()) {
    if (i > 1) await begun[i - 2];
    const done = body(part, i);
    done.catch(() => {}); // thrown below
    begun.push(done);
  }
  await Promise.all(begun);
}
