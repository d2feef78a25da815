// Cases of attention and of matrices that are read row by row: what language models take a step with.

import { attention } from "../attention.ts";
import { attentionOutput } from "../attention_output.ts";
import { advance, cachedAttention, createKvCache, type KvCache } from "../cached_attention.ts";
import { localAttention, rotaryTable } from "../local_attention.ts";
import { lookup, lookupMatmul, type Matrix, matmul, transpose } from "../matrix.ts";
import * as plain from "../reference/attention.ts";
import { localAttention as windows } from "../reference/codec.ts";
import { exactGelu, rotary, windowedAttention } from "../reference/causal.ts";
import { layerNorm } from "../reference/norm.ts";
import { multiply, rmsNorm } from "../reference/matrix.ts";
import { type Format, FORMATS } from "../weight.ts";
import type { Device } from "../../src/device.ts";
import { Tensor } from "../../src/tensor.ts";
import { bits, type SelfTestCase } from "./case.ts";
import { Draws, fold, guardedWords, rounded, stored, HALVES, SUMS, upload } from "./operands.ts";

const HEADS = { H: 2, G: 1, D: 16 };
const COLUMNS = (HEADS.H + 2 * HEADS.G) * HEADS.D;
const FREQUENCIES = Array.from({ length: HEADS.D / 2 }, (_, j) => 10_000 ** ((-2 * j) / HEADS.D));
const LAYOUT = { ...HEADS, interleaved: false, frequencies: FREQUENCIES };

function cacheOf(device: Device, format: KvCache["format"] = "f32"): KvCache {
  return createKvCache(device, HEADS, 1, FREQUENCIES, { capacity: 256, format });
}

/** Rows that come in pieces of these sizes; no row stands behind `limit`. */
function inPieces(
  pieces: readonly number[],
  limit: number,
  format?: KvCache["format"],
): SelfTestCase["prepare"] {
  return (device) => {
    const T = pieces.reduce((sum, n) => sum + n, 0);
    const qkv = new Draws(40).rows(T, COLUMNS);
    let at = 0;
    const parts = pieces.map((n) => upload(device, qkv.slice(at, (at += n))));
    const cache = cacheOf(device, format);
    return {
      run: () =>
        parts.map((part) => {
          const out = cachedAttention(part, HEADS, cache, 0, { limit });
          advance(cache, part.shape[0]!);
          return out;
        }),
      expected: windowedAttention(qkv, { ...LAYOUT, window: T, first: 0 }).flat(),
    };
  };
}

const attentions: readonly SelfTestCase[] = [
  {
    kernel: "attention",
    of: "heads of 16 among 23 positions, scores far apart",
    bar: 2 * SUMS,
    prepare(device) {
      const draws = new Draws(41);
      const [q, k, v] = [draws.rows(23, 32, 8), draws.rows(23, 32, 8), draws.rows(23, 32)];
      const operand = upload(
        device,
        q.map((row, t) => [...row, ...k[t]!, ...v[t]!]),
      );
      return { run: () => attention(operand, 2), expected: plain.attention(q, k, v, 2).flat() };
    },
  },
  {
    kernel: "local_attention",
    of: "windows of 7 rows",
    bar: SUMS,
    prepare(device) {
      const qkv = new Draws(42).numbers(21 * 36);
      const operands = [upload(device, fold(qkv, 36)), rotaryTable(device, 7, 6)] as const;
      return {
        run: () => localAttention(operands[0], 2, operands[1]),
        expected: windows(qkv, 21, 2, 6, 7),
      };
    },
  },
  {
    kernel: "rotary_append",
    of: "keys turned and kept",
    bar: SUMS,
    prepare(device) {
      const qkv = new Draws(43).rows(5, COLUMNS);
      const operand = upload(device, qkv);
      const cache = cacheOf(device);
      const keys = qkv.map((row, t) => rotary(row, t, LAYOUT).slice(32, 48));
      const kept = new Tensor(device, [5, 16], "f32", cache.layers[0]!.keys.block);
      return {
        run: () => (cachedAttention(operand, HEADS, cache, 0, { limit: 32 }), kept),
        expected: keys.flat(),
      };
    },
  },
  {
    kernel: "advance",
    of: "the position of a cache",
    bar: 0,
    prepare(device) {
      const cache = cacheOf(device);
      return {
        run: () => (advance(cache, 99), advance(cache, 3, true), advance(cache, 4), cache.position),
        expected: [7],
      };
    },
  },
  {
    kernel: "cached_attention",
    after: ["rotary_append", "advance"],
    of: "rows that see those before",
    bar: 2 * SUMS,
    prepare: inPieces([5, 2, 9], 32),
  },
  {
    kernel: "step_attention",
    after: ["rotary_append", "cached_attention", "advance"],
    of: "row by row",
    bar: 2 * SUMS,
    prepare: inPieces([3, 1, 1, 1], 32),
  },
  {
    kernel: "step_attention",
    after: ["rotary_append", "cached_attention", "advance"],
    of: "a cache of 16 bits",
    packed: true,
    bar: 1e-3,
    prepare: inPieces([3, 1, 1, 1], 32, "f16"),
  },
  {
    kernel: "step_attention",
    after: ["rotary_append", "cached_attention", "advance"],
    of: "positions spread over workgroups",
    bar: 2 * SUMS,
    prepare: inPieces([140, 1], 250),
  },
];

/** Steps of a depth decoder. */
const withOutput: SelfTestCase = {
  kernel: "attention_output",
  after: ["advance"],
  of: "steps with their output product",
  packed: true,
  bar: 1e-3,
  runsOn: ({ traits, gpu }) =>
    traits.class === "hardware" &&
    traits.subgroupSize >= 8 &&
    gpu.limits.maxComputeWorkgroupStorageSize >= 20480,
  prepare(device) {
    const heads = { H: 8, G: 2, D: 64 };
    const [N, K, T] = [24, 512, 3];
    const draws = new Draws(48);
    const frequencies = Array.from({ length: 32 }, (_, j) => 100 ** (-j / 32));
    const [qkv, residual] = [draws.rows(T, 768), draws.rows(T, N)];
    const { matrix, w } = floats(device, draws, [N, K], FORMATS.BF16);
    const cache = createKvCache(device, heads, 1, frequencies, { capacity: 8, format: "f16" });
    const steps = qkv.map((row, t) => [row, residual[t]!].map((values) => upload(device, [values])));
    const attended = windowedAttention(qkv, {
      ...heads,
      window: T,
      interleaved: false,
      frequencies,
      first: 0,
    });
    return {
      run: () =>
        steps.map(([row, added], t) => {
          const output = { matrix, residual: added! };
          const out = attentionOutput(row!, heads, cache, 0, { limit: t + 1 }, output);
          advance(cache, 1);
          return out;
        }),
      expected: multiply(attended, w).flatMap((row, t) => row.map((y, n) => y + residual[t]![n]!)),
    };
  },
};

/** A product of 4 bits that reads what the op before has packed: another one, or attention over many positions. */
const fed: readonly SelfTestCase[] = [
  {
    kernel: "matvec_packed",
    after: ["pack_rows"],
    of: "a row that the product before has packed",
    bar: 3 * SUMS, // of two products
    runsOn: (device) => RUNS_ON.matvec_packed(device),
    prepare(device) {
      const draws = new Draws(49);
      const [first, second] = [quantised(device, draws, [64, 96], 4), quantised(device, draws, [24, 64], 4)];
      const [x, gain] = [draws.rows(1, 96), draws.numbers(64, 0.1, 1)];
      const [operand, norm] = [upload(device, x), { gain: upload(device, gain), eps: 1e-5 }];
      return {
        run: () => {
          const h = matmul(operand, first.matrix, { feeds: { matrix: second.matrix, norm } });
          return matmul(h, second.matrix, { norm });
        },
        expected: multiply(rmsNorm(multiply(x, first.w), gain, 1e-5), second.w).flat(),
      };
    },
  },
  {
    kernel: "matvec_packed",
    after: ["rotary_append", "cached_attention", "step_attention", "advance"],
    of: "a row that attention has packed",
    bar: 3 * SUMS, // of attention and a product
    runsOn: (device) => RUNS_ON.matvec_packed(device),
    prepare(device) {
      const heads = { H: 2, G: 1, D: 32 };
      const draws = new Draws(50);
      const frequencies = Array.from({ length: 16 }, (_, j) => 100 ** (-j / 16));
      const qkv = draws.rows(71, 128);
      const { matrix, w } = quantised(device, draws, [24, 64], 4);
      const cache = createKvCache(device, heads, 1, frequencies, { capacity: 128, format: "f32" });
      const parts = [qkv.slice(0, 70), qkv.slice(70)].map((rows) => upload(device, rows));
      const layout = { ...heads, window: 71, interleaved: false, frequencies, first: 0 };
      return {
        run: () => {
          advance(cache, 0, true);
          cachedAttention(parts[0]!, heads, cache, 0, { limit: 128 });
          advance(cache, 70);
          return matmul(
            cachedAttention(parts[1]!, heads, cache, 0, { limit: 128, feeds: { matrix } }),
            matrix,
          );
        },
        expected: multiply(windowedAttention(qkv, layout).slice(70), w).flat(),
      };
    },
  },
];

type Multiplies =
  | "matvec"
  | "matvec_subgroup"
  | "matvec_quantized"
  | "pack_rows"
  | "matvec_packed"
  | "matmul_tile"
  | "matmul_subgroup_matrix"
  | "sum_parts"
  | "rms_norm";

const RUNS_ON: Readonly<Record<Multiplies, (device: Device) => boolean>> = {
  matvec: ({ traits }) => traits.class === "software" || traits.subgroupSize === 0,
  matvec_subgroup: ({ traits }) => traits.class === "hardware" && traits.subgroupSize > 0,
  matvec_quantized: () => true,
  matvec_packed: ({ traits }) =>
    RUNS_ON.matvec_subgroup({ traits } as Device) && traits.packedDots && traits.subgroupSize <= 64,
  pack_rows: (device) => RUNS_ON.matvec_packed(device),
  matmul_tile: ({ traits }) => traits.class === "hardware",
  matmul_subgroup_matrix: ({ traits }) => traits.subgroupMatrix,
  sum_parts: ({ traits }) => traits.class === "hardware",
  rms_norm: ({ traits }) => traits.class === "hardware",
};

interface Product {
  readonly kernel: Multiplies;
  readonly after?: readonly Multiplies[];
  readonly T: number;
  readonly K: number;
  /** RMS norm before, or layer norm before and GELU behind. */
  readonly norm?: "rms" | "layer";
  readonly weights: keyof typeof FORMATS | 4 | 8;
}

/** T rows by a matrix of N rows of K values, stored as floats or in so many bits. */
function product({ kernel, after = [], T, K, norm, weights }: Product): SelfTestCase {
  const N = 24;
  const stored16 = weights === "F16" || weights === "BF16";
  const units = kernel === "matmul_subgroup_matrix";
  return {
    kernel,
    after,
    of: `${T} ${T === 1 ? "row" : "rows"} of ${K} by a matrix of ${typeof weights === "number" ? `${weights} bits` : weights}`,
    bar: units ? HALVES : 2 * SUMS,
    ...(stored16 ? { packed: true } : {}),
    runsOn: (device) =>
      RUNS_ON[kernel](device) && (units || T === 1 || weights === "F32" || !device.traits.subgroupMatrix),
    prepare(device) {
      const draws = new Draws(44);
      const { matrix, w } =
        typeof weights === "number"
          ? quantised(device, draws, [N, K], weights)
          : floats(device, draws, [N, K], FORMATS[weights]);
      const [x, gain] = [draws.rows(T, K), draws.numbers(K, 0.1, 1)];
      const operand = upload(device, x);
      if (norm === "layer") {
        const shift = draws.numbers(K, 0.1);
        const affine = upload(device, [gain, shift]);
        return {
          run: () => matmul(operand, matrix, { norm: { affine, eps: 1e-5 }, activation: "gelu" }),
          expected: multiply(layerNorm(x, gain, shift, { eps: 1e-5 }), w)
            .flat()
            .map(exactGelu),
        };
      }
      const options = norm ? { norm: { gain: upload(device, gain), eps: 1e-5 } } : {};
      return {
        run: () => matmul(operand, matrix, options),
        expected: multiply(norm ? rmsNorm(x, gain, 1e-5) : x, w).flat(),
      };
    },
  };
}

function floats(device: Device, draws: Draws, [N, K]: readonly [number, number], format: Format) {
  const w = draws.rows(N, K).map((row) => row.map((value) => rounded(value, format)));
  const slab = { row0: 0, rows: N, values: stored(device, w, format).tensor, format, quantized: null };
  const matrix: Matrix = { N, K, slabs: [slab] };
  return { matrix, w };
}

const GROUP = 32;

/** A matrix of 4 or 8 bits by groups of 32, w = scale q + bias, as MLX keeps it. */
function quantised(device: Device, draws: Draws, [N, K]: readonly [number, number], width: 4 | 8) {
  const codes = fold(draws.integers(N * K, 2 ** width), K);
  const [scales, biases] = [draws.rows(N, K / GROUP, 0.1), draws.rows(N, K / GROUP)];
  const words = fold(codes.flat(), 32 / width).map((some) =>
    some.reduce((word, code, i) => (word | (code << (width * i))) >>> 0, 0),
  );
  const f32 = (rows: number[][]) => guardedWords(device, bits(rows.flat()), [(N * K) / GROUP]);
  const by = { mode: "affine", bits: width, group: GROUP } as const;
  const quantized = { by, scales: f32(scales), biases: f32(biases) };
  const values = guardedWords(device, words, [words.length]);
  const matrix: Matrix = { N, K, slabs: [{ row0: 0, rows: N, values, format: FORMATS.F32, quantized }] };
  const group = (k: number) => Math.floor(k / GROUP);
  const w = codes.map((row, n) => row.map((code, k) => scales[n]![group(k)]! * code + biases[n]![group(k)]!));
  return { matrix, w };
}

const ofTable: SelfTestCase = {
  kernel: "matvec_subgroup",
  of: "rows of a table by a matrix, both BF16",
  bar: 2 * SUMS,
  packed: true,
  runsOn: RUNS_ON.matvec_subgroup,
  prepare(device) {
    const draws = new Draws(45);
    const table = floats(device, draws, [11, 72], FORMATS.BF16);
    const { matrix, w } = floats(device, draws, [24, 72], FORMATS.BF16);
    const ids = guardedWords(device, [6, 1], [2]);
    return {
      run: () => lookupMatmul(ids, table.matrix, matrix, 3),
      expected: multiply([table.w[9]!, table.w[4]!], w).flat(),
    };
  },
};

const matrices: readonly SelfTestCase[] = [
  withOutput,
  ...fed,
  ofTable,
  product({ kernel: "matvec", T: 1, K: 72, weights: "F32" }),
  product({ kernel: "matvec", T: 1, K: 72, weights: "F16" }),
  product({ kernel: "matvec", T: 1, K: 72, weights: "BF16" }),
  product({ kernel: "matvec_subgroup", T: 1, K: 72, norm: "rms", weights: "F32" }),
  product({ kernel: "matvec_subgroup", T: 2, K: 264, norm: "layer", weights: "F32" }),
  product({ kernel: "matvec_subgroup", T: 1, K: 72, weights: "F16" }),
  product({ kernel: "matvec_subgroup", T: 1, K: 72, weights: "BF16" }),
  product({ kernel: "matvec_quantized", T: 1, K: 96, weights: 8 }),
  product({ kernel: "pack_rows", T: 1, K: 32, weights: 4 }),
  product({ kernel: "matvec_packed", after: ["pack_rows"], T: 1, K: 96, weights: 4 }),
  product({ kernel: "matmul_tile", T: 9, K: 16, weights: "F32" }),
  product({ kernel: "matmul_tile", T: 9, K: 16, weights: "BF16" }),
  product({ kernel: "matmul_subgroup_matrix", T: 9, K: 16, weights: "BF16" }),
  product({ kernel: "matmul_subgroup_matrix", T: 9, K: 96, weights: 4 }),
  product({ kernel: "sum_parts", after: ["matmul_tile"], T: 9, K: 96, weights: 4 }),
  product({ kernel: "sum_parts", after: ["matmul_tile"], T: 9, K: 16, norm: "layer", weights: "F32" }),
  product({ kernel: "rms_norm", after: ["matmul_tile"], T: 9, K: 16, norm: "rms", weights: "F32" }),
  {
    kernel: "embedding_quantized",
    of: "rows of 4 bits",
    bar: SUMS,
    prepare(device) {
      const draws = new Draws(46);
      const { matrix, w } = quantised(device, draws, [21, 96], 4);
      const ids = [20, 0, 7, 7];
      const operand = guardedWords(device, ids, [ids.length]);
      return { run: () => lookup(operand, matrix), expected: ids.flatMap((id) => w[id]!) };
    },
  },
  {
    kernel: "transpose",
    of: "words of 32 bits",
    bar: 0,
    prepare(device) {
      const [C, V] = [6, 19];
      const words = new Draws(47).integers(C * V, 2 ** 32);
      const [source, out] = [guardedWords(device, words, [C * V]), device.owned([V, C], "u32")];
      const expected = Array.from({ length: V * C }, (_, i) => words[(i % C) * V + Math.floor(i / C)]!);
      return { run: () => (transpose(source, out, [C, V], FORMATS.F32), out), expected };
    },
  },
];

export const attentionCases: readonly SelfTestCase[] = [...attentions, ...matrices];
