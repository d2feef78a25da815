// Attention of a decoder: rotary positions, a cache of keys and values, grouped heads.

import { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectShape, rowsAndColumns } from "./check.ts";
import { BLOCK, emptyPacked, type Feeds, wantsPacked } from "./packed_rows.ts";
import { gatherRows } from "./rows.ts";

/** Heads of an attention layer. */
export interface Heads {
  /** Of queries. */
  readonly H: number;
  /** Of keys and values; a divisor of H. */
  readonly G: number;
  /** Dims of a head. */
  readonly D: number;
}

/** Keys and values of the rows so far. */
export interface KvCache {
  /** Rows that it holds. */
  readonly capacity: number;
  readonly format: "f16" | "f32";
  /** Only the last `capacity` rows are kept: a sequence has no end, and attention needs a window. */
  readonly ring: boolean;
  /** [1]: rows so far, where the next one goes; on the GPU, so that steps can be recorded. */
  readonly position: Tensor<"u32">;
  /** [capacity, D / 2, 2]: cos and sin of every position's angles; of a ring, see kernels/rotary_append.wgsl. */
  readonly angles: Tensor;
  /** The angles serve other caches, too, and stay when this one goes. */
  readonly sharesAngles: boolean;
  /** What workgroups of a step leave for one another, see kernels/step_attention.wgsl. */
  readonly parts: Tensor<"u32">;
  /** By layer, [capacity, G D] in `format`. */
  readonly layers: readonly { readonly keys: Tensor<"u32">; readonly values: Tensor<"u32"> }[];
}

/** Of a ring's two tables of angles: of positions below it, and of its multiples. */
const RING_ANGLES = 1024;

export interface KvCacheOptions {
  readonly capacity: number;
  /** f32 in any case where the adapter cannot read packed values. */
  readonly format: "f16" | "f32";
  /** Good for 2^20 positions, after which angles begin anew. */
  readonly ring?: boolean;
  /** What `cacheAngles` gives for this size, the caller's: milliseconds of the host for caches that come and go. */
  readonly angles?: Tensor;
}

/** What `KvCache` says of angles. `frequencies` [D / 2]: radians that pair j turns by from a row to the next. */
export function cacheAngles(
  device: Device,
  frequencies: readonly number[],
  { capacity, ring = false }: Pick<KvCacheOptions, "capacity" | "ring">,
): Tensor {
  const rows = ring ? 2 * RING_ANGLES : capacity;
  const angles = new Float32Array(2 * rows * frequencies.length);
  for (let row = 0, at = 0; row < rows; row++) {
    const p = ring && row >= RING_ANGLES ? (row - RING_ANGLES) * RING_ANGLES : row;
    for (const frequency of frequencies) {
      angles[at++] = Math.cos(p * frequency);
      angles[at++] = Math.sin(p * frequency);
    }
  }
  return device.tensor(angles, [rows, frequencies.length, 2]);
}

/** Positions that a workgroup of kernels/step_attention.wgsl takes. */
const POSITIONS = 64;

const partsSize = (H: number, D: number, capacity: number) =>
  H + Math.ceil(capacity / POSITIONS) * H * (D + 2);

/** Memory for `layers` layers, empty; `frequencies` as `cacheAngles` has them. */
export function createKvCache(
  device: Device,
  { H, G, D }: Heads,
  layers: number,
  frequencies: readonly number[],
  { capacity, format: wanted, ring = false, angles }: KvCacheOptions,
): KvCache {
  const format = device.traits.packed16 ? wanted : "f32";
  const words = (capacity * G * D) / (format === "f16" ? 2 : 1);
  return {
    capacity,
    format,
    ring,
    position: device.owned([1], "u32"),
    angles: angles ?? cacheAngles(device, frequencies, { capacity, ring }),
    sharesAngles: angles !== undefined,
    parts: device.owned([capacity > POSITIONS && !ring ? partsSize(H, D, capacity) : 0], "u32"),
    layers: Array.from({ length: layers }, () => ({
      keys: device.owned([words], "u32"),
      values: device.owned([words], "u32"),
    })),
  };
}

/** What a cache has for itself, angles that it shares left out. */
export function cacheTensors({ position, parts, angles, sharesAngles, layers }: KvCache): Tensor[] {
  const own = [position, parts, ...layers.flatMap(({ keys, values }) => [keys, values])];
  return sharesAngles ? own : [...own, angles];
}

export function disposeKvCache(cache: KvCache): void {
  for (const tensor of cacheTensors(cache)) tensor.dispose();
}

export interface CachedAttentionOptions {
  /** Pairs of dims are (2j, 2j + 1) instead of (j, j + D / 2). */
  readonly interleaved?: boolean;
  /** A row sees itself and the `window - 1` rows before it. */
  readonly window?: number;
  /** No row stands behind this position: what a recorded step allows for. For a ring, its capacity. */
  readonly limit: number;
  /** One row is turned and attended to by two kernels, as several are. */
  readonly apart?: boolean;
  readonly feeds?: Feeds | undefined;
}

/**
 * Turns queries and keys, puts keys and values into the cache, and attends to all rows up to each:
 * qkv [T, (H + 2 G) D] -> [T, H D]. The cache's position stays; `advance` moves it after the last layer.
 */
export function cachedAttention(
  qkv: Tensor,
  { H, G, D }: Heads,
  cache: KvCache,
  layer: number,
  { interleaved = false, window = 0, limit, apart = false, feeds }: CachedAttentionOptions,
): Tensor {
  const { device } = qkv;
  const [T] = rowsAndColumns("cachedAttention", "qkv", qkv);
  expectShape("cachedAttention", "qkv", qkv, [T, (H + 2 * G) * D]);
  if (limit > cache.capacity) {
    throw new FormantError(
      "internal",
      `cachedAttention: position ${limit} is asked for, expected at most ${cache.capacity} as the cache holds.`,
    );
  }
  if (cache.ring && (window === 0 || window + T - 1 > cache.capacity)) {
    throw new FormantError(
      "internal",
      `cachedAttention: ${T} rows with a window of ${window} need ${window + T - 1} rows of a ring, expected a window and at most ${cache.capacity}.`,
    );
  }
  const call = { qkv, heads: { H, G, D }, cache, layer, interleaved, window, limit };
  return device.scope(() => {
    const single = T === 1 && !cache.ring && !apart;
    const packs = (single || device.rehearsing) && D % BLOCK === 0 && wantsPacked(device, feeds);
    const out = packs ? emptyPacked(device, [T, H * D], feeds) : device.empty([T, H * D]);
    if (single || device.rehearsing) attendStep(call, out, packs);
    if (!single) attendRows(call, rotaryAppend(call), out);
    return out;
  });
}

/**
 * Queries and keys as `cachedAttention` turns them, at the positions from the cache's on: qkv [T, (H + 2 G) D] ->
 * [T, (H + G) D]. The cache stays as it is.
 */
export function rotary(
  qkv: Tensor,
  { H, G, D }: Heads,
  cache: KvCache,
  { interleaved = false }: Pick<CachedAttentionOptions, "interleaved"> = {},
): Tensor {
  const { device } = qkv;
  const [T] = rowsAndColumns("rotary", "qkv", qkv);
  const all = H + 2 * G;
  expectShape("rotary", "qkv", qkv, [T, all * D]);
  const wanted = Uint32Array.from(
    { length: T * (H + G) },
    (_, i) => Math.floor(i / (H + G)) * all + (i % (H + G)),
  );
  return device.scope(() => {
    // All heads as if they were queries: nothing goes to the cache.
    const turned = rotaryAppend({ qkv, heads: { H: all, G: 0, D }, cache, layer: 0, interleaved });
    const rows = device.empty([wanted.length], "u32");
    device.write(rows, new Uint8Array(wanted.buffer));
    return gatherRows(turned.reshape([T * all, D]), rows).reshape([T, (H + G) * D]);
  });
}

/** A call of `cachedAttention`. */
interface Call {
  readonly qkv: Tensor;
  readonly heads: Heads;
  readonly cache: KvCache;
  readonly layer: number;
  readonly interleaved: boolean;
  readonly window: number;
  readonly limit: number;
}

/** One row, turned, put into the cache and attended to by one kernel. */
function attendStep(
  { qkv, heads: { H, G, D }, cache, layer, interleaved, window, limit }: Call,
  out: Tensor,
  packs: boolean,
): void {
  const { device } = qkv;
  const { keys, values } = cache.layers[layer]!;
  const chunks = Math.ceil(limit / POSITIONS);
  for (const whole of device.rehearsing ? [false, true] : [chunks === 1]) {
    device.run(
      "step_attention",
      { qkv, angles: cache.angles, state: cache.position, keys, values, parts: cache.parts, out },
      {},
      {
        grid: [chunks, H],
        constants: {
          H,
          G,
          CAPACITY: cache.capacity,
          WINDOW: window,
          D,
          POSITIONS,
          INTERLEAVED: Number(interleaved),
          CACHE_F16: Number(cache.format === "f16"),
          WHOLE: Number(whole),
          PACK: Number(packs),
        },
        work: 2 * H * limit * D,
      },
    );
  }
}

/** Queries turned, [T, H D]; keys and values go to the cache. */
function rotaryAppend({
  qkv,
  heads: { H, G, D },
  cache,
  layer,
  interleaved,
}: Omit<Call, "window" | "limit">): Tensor {
  const { device } = qkv;
  const T = qkv.shape[0]!;
  const q = device.empty([T, H * D]);
  const { keys, values } = cache.layers[layer]!;
  device.run(
    "rotary_append",
    { qkv, angles: cache.angles, state: cache.position, q, keys, values },
    { T, H, G, D, capacity: cache.capacity },
    {
      grid: Device.fold(Math.ceil((T * (H + 2 * G) * D) / 2 / 64)),
      constants: {
        INTERLEAVED: Number(interleaved),
        CACHE_F16: Number(cache.format === "f16"),
        RING: Number(cache.ring),
      },
    },
  );
  return q;
}

function attendRows({ heads: { H, G, D }, cache, layer, window, limit }: Call, q: Tensor, out: Tensor): void {
  const T = q.shape[0]!;
  const { keys, values } = cache.layers[layer]!;
  q.device.run(
    "cached_attention",
    { q, keys, values, state: cache.position, out },
    { T, H, G, capacity: cache.capacity, window, scale: 1 / Math.sqrt(D) },
    {
      grid: [Math.ceil(T / 4), H],
      constants: { D, CACHE_F16: Number(cache.format === "f16"), RING: Number(cache.ring) },
      work: 2 * T * H * limit * D,
    },
  );
}

/** The next rows of the cache come `count` rows later; from the start with `reset`. */
export function advance(cache: KvCache, count: number, reset = false): void {
  cache.position.device.run(
    "advance",
    { state: cache.position },
    { count, reset: Number(reset) },
    { grid: [1] },
  );
}
