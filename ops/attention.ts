// Attention among all positions of a sequence.

import type { Tensor } from "../src/tensor.ts";
import { FormantError } from "../src/error.ts";
import { rowsAndColumns } from "./check.ts";
import { lanesOfRow } from "./norm.ts";

// Bounds of attention.wgsl's workgroup memory, and its ROWS.
const MAX_POSITIONS = 512;
const MAX_HEAD_SIZE = 128;
const QUERIES = 4;
/** Workgroup memory with 128 threads; with 64 it is what every adapter has. */
const WIDE_BYTES = 20480;

/**
 * Multi-head attention (Vaswani et al. 2017), no mask, scores / sqrt(head size): qkv [T, 3 C] (queries, keys, values) ->
 * [T, C].
 */
export function attention(qkv: Tensor, heads: number): Tensor {
  const { device } = qkv;
  const [T, width] = rowsAndColumns("attention", "qkv", qkv);
  const C = width / 3;
  const D = C / heads;
  if (T > MAX_POSITIONS || D % 4 !== 0 || D > MAX_HEAD_SIZE) {
    throw new FormantError(
      "internal",
      `attention: ${T} positions and ${heads} heads of ${D}, expected at most ${MAX_POSITIONS} and heads of a multiple of 4 to ${MAX_HEAD_SIZE}.`,
    );
  }
  const wide = device.gpu.limits.maxComputeWorkgroupStorageSize >= WIDE_BYTES;
  const out = device.empty([T, C]);
  device.run(
    "attention",
    { qkv, out },
    { T, heads, D, scale: 1 / Math.sqrt(D) },
    {
      grid: [Math.ceil(T / QUERIES), heads],
      constants: { LANES: lanesOfRow(device, wide ? 128 : 64) },
      work: 8 * T * T * C,
    },
  );
  return out;
}
