// Attention among all positions of a sequence.

import type { Tensor } from "../src/tensor.ts";
import { FormantError } from "../src/error.ts";
import { expectShape, rowsAndColumns } from "./check.ts";
import { lanesOfRow } from "./norm.ts";

// Bounds of attention.wgsl's workgroup memory, and its ROWS.
const MAX_POSITIONS = 512;
const MAX_HEAD_SIZE = 128;
const QUERIES = 4;

/** Multi-head attention (Vaswani et al. 2017), no mask, scores / sqrt(head size): q, k, v [T, C] -> [T, C]. */
export function attention(q: Tensor, k: Tensor, v: Tensor, heads: number): Tensor {
  const [T, C] = rowsAndColumns("attention", "q", q);
  expectShape("attention", "k", k, [T, C]);
  expectShape("attention", "v", v, [T, C]);
  const D = C / heads;
  if (T > MAX_POSITIONS || !Number.isInteger(D) || D > MAX_HEAD_SIZE) {
    throw new FormantError(
      "internal",
      `attention: ${T} positions and ${heads} heads of ${D}, expected at most ${MAX_POSITIONS} and heads of at most ${MAX_HEAD_SIZE}.`,
    );
  }
  const out = q.device.empty([T, C]);
  q.device.run(
    "attention",
    { q, k, v, out },
    { T, heads, D, scale: 1 / Math.sqrt(D) },
    {
      grid: [Math.ceil(T / QUERIES), heads],
      constants: { LANES: lanesOfRow(q.device) },
      work: 8 * T * T * C,
    },
  );
  return out;
}
