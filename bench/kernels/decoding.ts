// Attention over a cache, and draws: what a step of a language model does beside its products.

import { attentionOutput } from "../../ops/attention_output.ts";
import {
  advance,
  cachedAttention,
  createKvCache,
  disposeKvCache,
  type Heads,
} from "../../ops/cached_attention.ts";
import {
  createSampler,
  disposeSampler,
  type IdRange,
  MOST_ALONE,
  resetSampler,
  sample,
  type SamplingOptions,
} from "../../ops/sampling.ts";
import type { Matrix } from "../../ops/matrix.ts";
import type { Weights } from "../../models/weights.ts";
import { uniforms } from "../../src/random.ts";
import { sum } from "../../ops/reference/rows.ts";
import { distribution, draw } from "../../ops/reference/sampling.ts";
import { attend, type KernelCase, type Scale, showSize, type Size, sizeFor, sums } from "./case.ts";
import type { Block } from "../made.ts";
import { fill, type Loaded, type Operand, type Operands } from "./operands.ts";

interface Attention {
  readonly name: string;
  readonly heads: Heads;
  readonly rows: Size;
  /** Rows in the cache before. */
  readonly context: number;
  readonly capacity: number;
  readonly window?: number;
  /** Caches, which take turns. */
  readonly layers: number;
  readonly theta: number;
}

const DEPTH: Attention = {
  ...{ name: "csm depth attention of a code", heads: { H: 8, G: 2, D: 128 } },
  ...{ rows: 1, context: 20, capacity: 32, layers: 4, theta: 500_000 },
};

const ATTENTIONS: readonly Attention[] = [
  DEPTH,
  {
    ...{ name: "orpheus attention of a token", heads: { H: 24, G: 8, D: 128 } },
    ...{ rows: 1, context: 1000, capacity: 1024, layers: 28, theta: 500_000 },
  },
  {
    ...{ name: "orpheus attention of a prompt", heads: { H: 24, G: 8, D: 128 } },
    ...{ rows: [512, 64], context: 0, capacity: 1024, layers: 1, theta: 500_000 },
  },
  {
    ...{ name: "mimi attention in a window of 250", heads: { H: 8, G: 8, D: 64 } },
    ...{ rows: 2, context: 600, capacity: 256, window: 250, layers: 8, theta: 10_000 },
  },
];

/** The f16 next to a value. */
function half(value: number): number {
  if (value === 0) return 0;
  const step = 2 ** (Math.max(Math.floor(Math.log2(Math.abs(value))), -14) - 10);
  return Math.round(value / step) * step;
}

/** Pairs of dims (j, j + D / 2) turned by a position, D dims from `at` on. */
function turned(x: (i: number) => number, at: number, position: number, frequencies: readonly number[]) {
  const D = 2 * frequencies.length;
  return Float64Array.from({ length: D }, (_, d) => {
    const j = d % (D / 2);
    const [cos, sin] = [Math.cos(position * frequencies[j]!), Math.sin(position * frequencies[j]!)];
    const [a, b] = [x(at + j), x(at + j + D / 2)];
    return d < D / 2 ? a * cos - b * sin : b * cos + a * sin;
  });
}

interface Attended {
  readonly qkv: Operand;
  /** Of the cache, [capacity, G D]. */
  readonly keys: Block;
  readonly values: Block;
  readonly frequencies: readonly number[];
}

/** Value i of softmax(q K^T / sqrt(D)) V over the rows up to each; new rows are in the cache as f16. */
function expectedAttention(options: Attention, { qkv, keys, values, frequencies }: Attended) {
  const { heads, context, capacity, window = Infinity } = options;
  const { H, G, D } = heads;
  const columns = (H + 2 * G) * D;
  return (i: number) => {
    const t = Math.floor(i / (H * D));
    const h = Math.floor((i % (H * D)) / D);
    const g = Math.floor(h / (H / G));
    const last = context + t;
    const first = Math.max(0, last - window + 1);
    const query = turned(qkv.at, t * columns + h * D, last, frequencies);
    // A row alone meets its own key and value as they are, rows of a prompt as the cache keeps them.
    const kept = options.rows === 1 ? (value: number) => value : half;
    const cached = (position: number) => ((position % capacity) * G + g) * D;
    const scores = Array.from({ length: last - first + 1 }, (_, n) => {
      const position = first + n;
      if (position < context) {
        return sum(D, (d) => query[d]! * keys.at(cached(position) + d)) / Math.sqrt(D);
      }
      const key = turned(qkv.at, (position - context) * columns + (H + g) * D, position, frequencies);
      return sum(D, (d) => query[d]! * kept(key[d]!)) / Math.sqrt(D);
    });
    const value = (position: number) =>
      position < context
        ? values.at(cached(position) + (i % D))
        : kept(qkv.at((position - context) * columns + (H + G + g) * D + (i % D)));
    return attend(scores, (n) => value(first + n));
  };
}

/** A cache with `context` rows, the same in every layer. */
function filledCache(operands: Operands, options: Attention) {
  const { device } = operands;
  const { heads, capacity, layers, theta, context, window } = options;
  const { D } = heads;
  const frequencies = Array.from({ length: D / 2 }, (_, j) => theta ** ((-2 * j) / D));
  const ring = window !== undefined;
  const cache = createKvCache(device, heads, layers, frequencies, { capacity, format: "f16", ring });
  operands.onDispose(() => disposeKvCache(cache));
  device.write(cache.position, new Uint8Array(Uint32Array.of(context).buffer));
  const [keys, values] = [operands.halves(), operands.halves()];
  for (const layer of cache.layers) {
    fill(layer.keys, keys.bytes);
    fill(layer.values, values.bytes);
  }
  return { cache, keys, values, frequencies };
}

/** With its output product, whose weights differ from layer to layer. */
function attentionWithOutput(options: Attention): KernelCase {
  const { heads, context, layers } = options;
  const { H, G, D } = heads;
  const [N, K] = [1024, H * D];
  return {
    name: `${options.name} and its output product, context ${context + 1}`,
    kernels: ["attention_output", "step_attention", "matvec_subgroup", "matvec"],
    reads: 2 * 2 * (context + 1) * G * D + 4 * ((H + 2 * G) * D + N) + 2 * N * K,
    writes: 4 * N + 2 * 2 * G * D,
    operations: 4 * H * D * (context + 1) + 2 * N * K,
    bar: sums(K),
    async prepare(operands) {
      const filled = filledCache(operands, options);
      const [qkv, residual] = [operands.values([1, (H + 2 * G) * D]), operands.values([1, N])];
      const matrices: Loaded<Matrix>[] = [];
      for (let i = 0; i < layers; i++) {
        const load = (w: Weights) => w.matrix([{ name: "m", rows: N }], K);
        matrices.push(await operands.load([{ name: "m.weight", shape: [N, K] }], "bf16", load));
      }
      const attended = expectedAttention(options, { ...filled, qkv });
      const w = matrices[0]!.at("m.weight");
      let row: Float64Array | undefined;
      return {
        copies: layers,
        run: (copy) => {
          const output = { matrix: matrices[copy]!.model, residual: residual.tensor };
          return attentionOutput(qkv.tensor, heads, filled.cache, copy, { limit: context + 4 }, output);
        },
        expected: (n) => {
          row ??= Float64Array.from({ length: K }, (_, k) => attended(k));
          return sum(K, (k) => w(n * K + k) * row![k]!) + residual.at(n);
        },
      };
    },
  };
}

function attention(options: Attention, scale: Scale): KernelCase {
  const { heads, context, capacity, window, layers } = options;
  const { H, G, D } = heads;
  const T = sizeFor(options.rows, scale);
  const seen =
    T === 1 ? Math.min(context + 1, window ?? Infinity) : Math.min(context + T / 2, window ?? Infinity);
  const rows = T === 1 ? "" : `, ${showSize(options.rows, scale, "rows")}`;
  return {
    name: `${options.name}, context ${(context + T).toLocaleString("en-US")}${rows}`,
    kernels: ["step_attention", "rotary_append", "cached_attention"],
    reads: 2 * 2 * Math.min(context + T, window ?? Infinity) * G * D + 4 * T * (H + 2 * G) * D,
    writes: 4 * T * H * D + 2 * 2 * T * G * D,
    operations: 4 * T * H * D * seen,
    // Keys on the edge between two f16 may go to either.
    bar: T === 1 ? 1e-6 : 1e-4,
    prepare(operands) {
      const { cache, keys, values, frequencies } = filledCache(operands, options);
      const ring = window !== undefined;
      const qkv = operands.values([T, (H + 2 * G) * D]);
      const limit = ring ? capacity : Math.min(capacity, context + Math.max(T, 24));
      const call = ring ? { window, limit } : { limit };
      return {
        copies: layers,
        run: (copy) => cachedAttention(qkv.tensor, heads, cache, copy, call),
        expected: expectedAttention(options, { qkv, keys, values, frequencies }),
      };
    },
  };
}

interface Draw {
  readonly name: string;
  readonly ranges: readonly IdRange[];
  readonly vocab: number;
  readonly options: SamplingOptions;
}

const ORPHEUS: SamplingOptions = { temperature: 0.6, topP: 0.8, repetitionPenalty: 1.3 };

const DRAWS: readonly Draw[] = [
  {
    ...{ name: "orpheus draw over a slot's 4,096, top-p", vocab: 156_940 },
    ...{ ranges: [{ first: 128_266, count: 4096 }], options: ORPHEUS },
  },
  {
    ...{ name: "orpheus draw over all 156,940, top-p", vocab: 156_940 },
    ...{ ranges: [{ first: 0, count: 156_940 }], options: ORPHEUS },
  },
  {
    ...{ name: "orpheus highest of a slot's 4,096", vocab: 156_940 },
    ...{ ranges: [{ first: 128_266, count: 4096 }], options: { temperature: 0 } },
  },
  {
    ...{ name: "csm draw over 2,048, top-k 50", vocab: 0 },
    ...{ ranges: [{ first: 0, count: 2048 }], options: { temperature: 0.9, topK: 50 } },
  },
];

function sampling({ name, ranges, vocab, options }: Draw): KernelCase {
  const n = ranges[0]!.count;
  return {
    name,
    kernels: n > MOST_ALONE ? ["sample_keys", "sample_pass", "sample_draw"] : ["sample"],
    reads: 4 * n * (vocab > 0 ? 2 : 1),
    writes: 8,
    operations: 8 * n,
    bar: 0,
    prepare(operands) {
      const { device } = operands;
      const logits = operands.values([n], { scale: 3 });
      const sampler = createSampler(device, { limit: n, vocab, capacity: 4096 });
      operands.onDispose(() => disposeSampler(sampler));
      resetSampler(sampler, { seed: 1n, stream: 0 });
      const [u] = uniforms(1n, 0, 0, 1);
      return {
        run: () => sample(logits.tensor, ranges, sampler, options),
        expected: () => {
          const row = Float32Array.from({ length: n }, (_, i) => logits.at(i));
          return ranges[0]!.first + draw(distribution(row, options), u!);
        },
      };
    },
  };
}

const moveOn: KernelCase = {
  name: "advance of a cache",
  kernels: ["advance"],
  reads: 4,
  writes: 4,
  operations: 0,
  bar: 0,
  prepare(operands) {
    const heads = { H: 1, G: 1, D: 4 };
    const cache = createKvCache(operands.device, heads, 1, [1, 1], { capacity: 32, format: "f16" });
    operands.onDispose(() => disposeKvCache(cache));
    return {
      run: () => {
        advance(cache, 1);
        return cache.position;
      },
      expected: () => 1,
    };
  },
};

export function decodingCases(scale: Scale): KernelCase[] {
  const attentions = ATTENTIONS.map((options) => attention(options, scale));
  return [...attentions, attentionWithOutput(DEPTH), ...DRAWS.map(sampling), moveOn];
}
