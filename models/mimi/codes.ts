// Mimi's codes on the host: a list for each level.

import type { Device } from "../../src/device.ts";
import { NO_TAP, type Tap, tapValues } from "../tap.ts";

/** Codes by level. */
export type Codes = readonly ArrayLike<number>[];

/** Frames first .. first + n - 1 of all levels, as a step takes them: [K, n]. */
export function codesOfPiece(codes: Codes, first: number, n: number): Uint32Array<ArrayBuffer> {
  const piece = new Uint32Array(codes.length * n);
  codes.forEach((level, k) => {
    for (let t = 0; t < n; t++) piece[k * n + t] = level[first + t]!;
  });
  return piece;
}

/** Taps codes: [frames, K]. */
export function tapCodes(tap: Tap, device: Device, codes: Codes): void {
  if (tap === NO_TAP) return;
  const K = codes.length;
  const frames = codes[0]!.length;
  const rows = Uint32Array.from({ length: frames * K }, (_, i) => codes[i % K]![Math.floor(i / K)]!);
  tapValues(tap, "codes", device, rows, { shape: [frames, K] });
}

/** The place of the first that is no entry of a codebook of `size`; -1: all are. */
export function firstNotCode(level: ArrayLike<number>, size: number): number {
  for (let t = 0; t < level.length; t++) {
    const code = level[t]!;
    if (!(Number.isInteger(code) && code >= 0 && code < size)) return t;
  }
  return -1;
}
