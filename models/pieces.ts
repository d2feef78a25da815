// Long sound is computed in pieces, so that no tensor is larger than a device binds.

import type { Device } from "../src/device.ts";

/** Rows lo .. hi - 1 of a sequence. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** Bytes that the widest tensor of a piece should not pass. */
const PIECE_BYTES = 16 << 20;

/** Parts of at most `most` rows, as even as they come. */
export function cut({ lo, hi }: Range, most: number): Range[] {
  const count = Math.ceil((hi - lo) / most);
  const at = (i: number) => lo + Math.round(((hi - lo) * i) / count);
  return Array.from({ length: count }, (_, i) => ({ lo: at(i), hi: at(i + 1) }));
}

/** How many at once are not too large, where one has so many values in the widest tensor (f32). */
export function mostAtOnce(device: Device, values: number): number {
  const bytes = Math.min(PIECE_BYTES, device.traits.maxBindingBytes / 2);
  return Math.max(1, Math.floor(bytes / (4 * values)));
}
