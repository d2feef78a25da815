// The forms of the kernels for products with matrices among which an adapter's choice may fall. Whatever would change the
// order of sums (lanes, splits, depths) is no part of them: that follows from the shape.

import { type Family, isOneRow, kindOf, productSize } from "../src/choices.ts";
import type { Device } from "../src/device.ts";
import type { MatrixSlab } from "./matrix.ts";

const GATED = 64;
const NORM = 128;

/** T rows of K inputs to N outputs; kind: the format, bits of quantised values, rows in pairs, and the norm. */
export function sizeOf(
  { format, quantized }: MatrixSlab,
  [T, N, K]: readonly [number, number, number],
  gated = false,
  norm = false,
): number {
  const bits = quantized ? quantized.by.bits : 0;
  return productSize(T, N, K, format | (bits << 2) | (gated ? GATED : 0) | (norm ? NORM : 0));
}

export type PlainForm = Readonly<Record<"SIZE" | "ROWS" | "TOKENS", number>>;

function plainForms({ traits }: Device, size: number): PlainForm[] {
  const software = traits.class === "software";
  const several = software && !isOneRow(size); // rows of x share what is read of the weight
  const sizes = several ? [64] : software ? [64, 16] : [32, 64, 128];
  const tokens = several ? [2, 4, 8] : [1];
  return [4, 2].flatMap((ROWS) => sizes.flatMap((SIZE) => tokens.map((TOKENS) => ({ SIZE, ROWS, TOKENS }))));
}

export const PLAIN: Family<PlainForm> = { kernel: "matvec", candidates: plainForms };
export const QUANTIZED: Family<PlainForm> = { kernel: "matvec_quantized", candidates: plainForms };

export type SubgroupForm = Readonly<Record<"ROWS", number>>;

/** Rows of the weight; pairs stay together. */
export const SUBGROUPS: Family<SubgroupForm> = {
  kernel: "matvec_subgroup",
  candidates: (_, size) => (kindOf(size) & GATED ? [2, 4] : [2, 4, 1]).map((ROWS) => ({ ROWS })),
};

export type PackedForm = Readonly<Record<"ROWS", number>>;

/** Rows of the weight; pairs stay together. */
export const PACKED: Family<PackedForm> = {
  kernel: "matvec_packed",
  candidates: () => [2, 4].map((ROWS) => ({ ROWS })),
};

export type TileForm = Readonly<Record<"ROW_THREADS", number>>;

/** A tile has 8 rows a thread; the higher one is more than every adapter has workgroup memory for. */
export const TILES: Family<TileForm> = {
  kernel: "matmul_tile",
  candidates({ gpu }) {
    const high = gpu.limits.maxComputeWorkgroupStorageSize >= 16896;
    return (high ? [8, 16] : [8]).map((ROW_THREADS) => ({ ROW_THREADS }));
  },
};
