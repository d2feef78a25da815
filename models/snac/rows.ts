// Which rows of each layer a part of the sound, or of the codes, is made of: its receptive field, layer by layer. Rows
// beyond are not computed, and those at a cut that are wrong (zeros stood there instead of neighbours) are not kept, so
// that parts computed apart are what they are in the whole.

import type { Range } from "../pieces.ts";
import type { SnacConfig } from "./config.ts";

/** Rows beyond its own that a convolution of 7 taps reads on each side. */
const CONV_REACH = 3;
/** The three residual units of a block, dilations 1, 3 and 9. */
const UNITS_REACH = CONV_REACH * (1 + 3 + 9);

export const length = ({ lo, hi }: Range) => hi - lo;
export const scaled = ({ lo, hi }: Range, factor: number): Range => ({ lo: lo * factor, hi: hi * factor });
const widened = ({ lo, hi }: Range, rows: number): Range => ({ lo: lo - rows, hi: hi + rows });
const clamped = ({ lo, hi }: Range, end: number): Range => ({ lo: Math.max(lo, 0), hi: Math.min(hi, end) });
/** Whole groups of `size` rows. */
const grouped = ({ lo, hi }: Range, size: number): Range => ({
  lo: Math.floor(lo / size) * size,
  hi: Math.ceil(hi / size) * size,
});

export interface DecoderRows {
  /** Latents that codes are looked up for. */
  readonly latents: Range;
  /** Latents behind the first convolutions; whole windows of attention. */
  readonly front: Range;
  /** Rows that each block makes, at its own rate; those of the last are the samples of the head. */
  readonly blocks: readonly Range[];
}

/** What the sound of latents `part` is made of; the sequence has `end` latents. */
export function decoderRows(config: SnacConfig, part: Range, end: number): DecoderRows {
  let rate = config.hop;
  let rows = clamped(widened(scaled(part, rate), CONV_REACH), end * rate);
  const blocks: Range[] = [];
  for (const stride of config.decoderRates.toReversed()) {
    rows = clamped(widened(rows, UNITS_REACH), end * rate);
    blocks.unshift(rows);
    // Row n of a transposed convolution of 2 stride taps reads rows floor((n + padding) / stride) and the one before.
    const padding = Math.ceil(stride / 2);
    const first = Math.floor((rows.lo + padding) / stride) - 1;
    const last = Math.floor((rows.hi - 1 + padding) / stride);
    rate /= stride;
    rows = clamped({ lo: first, hi: last + 1 }, end * rate);
  }
  const front = grouped(rows, config.window || 1);
  return { latents: clamped(widened(front, CONV_REACH), end), front, blocks };
}

/** Frames after a frame that its sound depends on. */
export function exactLookahead(config: SnacConfig): number {
  const frame = config.strides[0]!;
  const far = 100 * config.unit;
  const { latents } = decoderRows(config, { lo: far, hi: far + config.unit }, 2 * far);
  return Math.ceil((latents.hi - far - config.unit) / config.unit) * (config.unit / frame);
}

/** The latents whose samples make latents `part`, in whole windows of attention; the sequence has `end` latents. */
export function encoderInput(config: SnacConfig, part: Range, end: number): Range {
  const window = config.window || 1;
  let rows = clamped(grouped(widened(part, CONV_REACH), window), end);
  let rate = 1;
  for (const stride of config.encoderRates.toReversed()) {
    const padding = Math.ceil(stride / 2);
    const taps = { lo: rows.lo * stride - padding, hi: (rows.hi - 1) * stride - padding + 2 * stride };
    rate *= stride;
    rows = clamped(widened(taps, UNITS_REACH), end * rate);
  }
  return clamped(grouped(scaled(widened(rows, CONV_REACH), 1 / config.hop), window), end);
}
