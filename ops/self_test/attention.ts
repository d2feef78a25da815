// Cases of attention, of matrices that are read row by row, and of sampling: what language models take a step with.

import { attention } from "../attention.ts";
import { advance, cachedAttention, createKvCache, type KvCache } from "../cached_attention.ts";
import { localAttention, rotaryTable } from "../local_attention.ts";
import { lookup, type Matrix, matmul, transpose } from "../matrix.ts";
import * as plain from "../reference/attention.ts";
import { localAttention as windows } from "../reference/codec.ts";
import { rotary, windowedAttention } from "../reference/causal.ts";
import { linear } from "../reference/conv.ts";
import { distribution, draw } from "../reference/sampling.ts";
import { createSampler, resetSampler, sample } from "../sampling.ts";
import { FORMATS } from "../weight.ts";
import type { Device } from "../../src/device.ts";
import { uniforms } from "../../src/random.ts";
import { Tensor } from "../../src/tensor.ts";
import { bits, type SelfTestCase } from "./case.ts";
import { Draws, fold, guardedWords, rounded, stored, SUMS, upload } from "./operands.ts";

const HEADS = { H: 2, G: 1, D: 8 };
const COLUMNS = (HEADS.H + 2 * HEADS.G) * HEADS.D;
const FREQUENCIES = [1, 0.1, 0.01, 0.001];
const LAYOUT = { ...HEADS, interleaved: false, frequencies: FREQUENCIES };

function cacheOf(device: Device, format: KvCache["format"] = "f32"): KvCache {
  return createKvCache(device, HEADS, 1, FREQUENCIES, { capacity: 128, format });
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
      const operands = [upload(device, q), upload(device, k), upload(device, v)] as const;
      return { run: () => attention(...operands, 2), expected: plain.attention(q, k, v, 2).flat() };
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
      const keys = qkv.map((row, t) => rotary(row, t, LAYOUT).slice(16, 24));
      const kept = new Tensor(device, [5, 8], "f32", cache.layers[0]!.keys.block);
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
    kernel: "merge_attention",
    after: ["rotary_append", "cached_attention", "step_attention", "advance"],
    of: "positions spread over workgroups",
    bar: 2 * SUMS,
    prepare: inPieces([50, 1], 100),
  },
];

/** N rows of K values in `name`. */
function matrixCase(name: keyof typeof FORMATS): SelfTestCase {
  const [N, K] = [21, 72];
  const format = FORMATS[name];
  return {
    kernel: "matvec",
    of: `a matrix of ${name} by one row and by three`,
    bar: SUMS,
    ...(name === "F32" ? {} : { packed: true }),
    prepare(device) {
      const draws = new Draws(44);
      const w = draws.rows(N, K).map((row) => row.map((value) => rounded(value, format)));
      const x = draws.rows(4, K);
      const slab = { row0: 0, rows: N, values: stored(device, w, format).tensor, format, quantized: null };
      const matrix: Matrix = { N, K, slabs: [slab] };
      const operands = [upload(device, x.slice(0, 1)), upload(device, x.slice(1))];
      return {
        run: () => operands.map((operand) => matmul(operand, matrix)),
        expected: linear(x, w).flat(),
      };
    },
  };
}

const GROUP = 32;

/** A matrix of 4 bits by groups of 32, w = scale q + bias, as MLX keeps it. */
function quantised(device: Device, draws: Draws, N: number, K: number) {
  const codes = fold(draws.integers(N * K, 16), K);
  const [scales, biases] = [draws.rows(N, K / GROUP, 0.1), draws.rows(N, K / GROUP)];
  const words = fold(codes.flat(), 8).map(
    (eight) => eight.reduce((word, code, i) => (word | (code << (4 * i))) >>> 0, 0) >>> 0,
  );
  const f32 = (rows: number[][]) => guardedWords(device, bits(rows.flat()), [(N * K) / GROUP]);
  const by = { mode: "affine", bits: 4, group: GROUP } as const;
  const quantized = { by, scales: f32(scales), biases: f32(biases) };
  const values = guardedWords(device, words, [words.length]);
  const matrix: Matrix = {
    N,
    K,
    slabs: [{ row0: 0, rows: N, values, format: FORMATS.F32, quantized }],
  };
  const group = (k: number) => Math.floor(k / GROUP);
  const w = codes.map((row, n) => row.map((code, k) => scales[n]![group(k)]! * code + biases[n]![group(k)]!));
  return { matrix, w };
}

const matrices: readonly SelfTestCase[] = [
  matrixCase("F32"),
  matrixCase("F16"),
  matrixCase("BF16"),
  {
    kernel: "matvec_quantized",
    of: "a matrix of 4 bits by one row and by three",
    bar: SUMS,
    prepare(device) {
      const draws = new Draws(45);
      const { matrix, w } = quantised(device, draws, 21, 96);
      const x = draws.rows(4, 96);
      const operands = [upload(device, x.slice(0, 1)), upload(device, x.slice(1))];
      return {
        run: () => operands.map((operand) => matmul(operand, matrix)),
        expected: linear(x, w).flat(),
      };
    },
  },
  {
    kernel: "embedding_quantized",
    of: "rows of 4 bits",
    bar: SUMS,
    prepare(device) {
      const draws = new Draws(46);
      const { matrix, w } = quantised(device, draws, 21, 96);
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

const sampling: SelfTestCase = {
  kernel: "sample",
  of: "ten draws with penalty, top-k, top-p and min-p",
  bar: 0,
  prepare(device) {
    const n = 300;
    const logits = new Draws(48).numbers(n, 3);
    const options = { temperature: 0.8, topK: 40, topP: 0.95, minP: 0.02, repetitionPenalty: 1.3 };
    const start = { seed: 11n, stream: 2 };
    const sampler = createSampler(device, { limit: n, vocab: n, capacity: 10 });
    resetSampler(sampler, start);
    const operand = upload(device, logits);
    const tokens: number[] = [];
    for (const u of uniforms(start.seed, start.stream, 0, 10)) {
      tokens.push(
        draw(
          distribution(logits, options, (id) => tokens.includes(id)),
          u,
        ),
      );
    }
    return {
      run() {
        for (const _ of tokens) sample(operand, [{ first: 0, count: n }], sampler, options);
        return sampler.tokens;
      },
      expected: tokens,
    };
  },
};

export const attentionCases: readonly SelfTestCase[] = [...attentions, ...matrices, sampling];
