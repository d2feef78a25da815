// Attention of a decoder with the product behind it: in one kernel where the cache is that of a depth decoder, which is
// short, and where launches are what a step costs.

import type { Tensor } from "../src/tensor.ts";
import {
  cachedAttention,
  type CachedAttentionOptions,
  type Heads,
  type KvCache,
} from "./cached_attention.ts";
import { expectShape } from "./check.ts";
import { matmul, type Matrix, type MatrixSlab } from "./matrix.ts";
import { fusesAround } from "./matrix_forms.ts";
import type { Feeds } from "./packed_rows.ts";
import { FORMATS } from "./weight.ts";

export interface OutputProduct {
  readonly matrix: Matrix;
  /** [T, N], added to the product. */
  readonly residual: Tensor;
  readonly feeds?: Feeds | undefined;
}

/** `cachedAttention`, then `matmul`: qkv [T, (H + 2 G) D] -> [T, N]. */
export function attentionOutput(
  qkv: Tensor,
  heads: Heads,
  cache: KvCache,
  layer: number,
  options: Omit<CachedAttentionOptions, "apart" | "feeds">,
  { matrix, residual, feeds }: OutputProduct,
): Tensor {
  const { device } = qkv;
  const [slab, ...others] = matrix.slabs;
  const { window = 0, interleaved = false } = options;
  const form = others.length === 0 && window === 0 ? formOf(heads, cache, slab!) : null;
  if (!form || qkv.shape[0] !== 1) {
    return device.scope(() => {
      const attended = cachedAttention(qkv, heads, cache, layer, { ...options, feeds: { matrix } });
      return matmul(attended, matrix, { residual, feeds });
    });
  }
  const { H, G, D } = heads;
  expectShape("attentionOutput", "qkv", qkv, [1, (H + 2 * G) * D]);
  expectShape("attentionOutput", "residual", residual, [1, matrix.N]);
  const out = device.empty([1, matrix.N]);
  const { keys, values } = cache.layers[layer]!;
  const { subgroupSize: SUBGROUP } = device.traits;
  device.run(
    "attention_output",
    { qkv, angles: cache.angles, state: cache.position, keys, values, weight: slab!.values, residual, out },
    {},
    {
      grid: [Math.ceil((matrix.N * SUBGROUP) / THREADS)],
      constants: {
        ...{ H, G, D, CAPACITY: cache.capacity, OUT_ROWS: matrix.N, FORMAT: slab!.format },
        ...{ INTERLEAVED: Number(interleaved), SUBGROUP, ...form },
      },
      work: H * D * (2 * cache.capacity + matrix.N),
    },
  );
  return out;
}

const THREADS = 256;
/** Words of two that a thread may hold of keys, and of values; sums of heads that share them. */
const HELD = 16;
/** Words of a row of the weight that a lane may hold. */
const TURNS = 8;

const isPowerOfTwo = (n: number) => 2 ** Math.round(Math.log2(n)) === n;

/** What kernels/attention_output.wgsl is made with, where it can be. */
function formOf(
  { H, G, D }: Heads,
  { capacity, format, ring }: KvCache,
  slab: MatrixSlab,
): { readonly POSITIONS: number } | null {
  const { device } = slab.values;
  const { subgroupSize } = device.traits;
  const POSITIONS = 2 ** Math.ceil(Math.log2(capacity));
  const share = Math.min(THREADS / (G * POSITIONS), D / 4, subgroupSize);
  const slots = Math.min(THREADS / ((G * D) / 4), POSITIONS);
  const turns = (H * D) / 8 / subgroupSize;
  const words = 4 * ((H + G) * D + slots * H * D + 3 * H * POSITIONS);
  const fits =
    [H, G, D].every(isPowerOfTwo) &&
    share >= 1 &&
    slots >= 1 &&
    D / 4 / share <= HELD &&
    POSITIONS / slots <= Math.min(HELD, subgroupSize) &&
    H / G <= HELD &&
    Number.isInteger(turns) &&
    turns <= TURNS &&
    words <= device.gpu.limits.maxComputeWorkgroupStorageSize;
  const kept = format === "f16" && !ring && slab.format !== FORMATS.F32;
  return fusesAround(device, [slab]) && kept && fits ? { POSITIONS } : null;
}
