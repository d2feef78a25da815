// Sampling against golden/sampling (transformers' processors and their like in f64) and the plain loop beside it.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  checkSampling,
  createSampler,
  disposeSampler,
  type IdRange,
  penaltyHistory,
  resetSampler,
  sample,
  type SamplerStart,
  type SamplingOptions,
} from "../../ops/sampling.ts";
import { FormantError } from "../../src/error.ts";
import { openGolden, testDevice } from "../golden.ts";
import { distribution } from "../../ops/reference/sampling.ts";
import { compare, drawOnHost, drawTokens, idsOf, scaledNormals, someLogits } from "../sampling.ts";

interface SamplingCase {
  readonly id: string;
  readonly vector: string;
  readonly order: "vllm" | "hf" | "mlx";
  readonly params: {
    readonly temperature?: number;
    readonly top_k?: number;
    readonly top_p?: number;
    readonly min_p?: number;
    readonly repetition_penalty?: number;
    readonly banned?: readonly number[];
    readonly allowed?: readonly (readonly [number, number])[];
  };
  readonly vocab: number;
  readonly logits_scale: number | null;
  readonly history: string | null;
  readonly prompt_len: number;
  readonly survivors: number;
  readonly survivors_fnv1a32: number;
  readonly max_prob: number;
}

interface Cases {
  readonly cases: readonly SamplingCase[];
  readonly generated_with: Record<string, string>;
}

const test = suite("sampling");
const { cases } = JSON.parse(readFileSync("test/golden/sampling/cases.json", "utf8")) as Cases;
const golden = await openGolden("sampling/sampling.safetensors");
const device = await testDevice();

const GOLDEN_SEED = 31;
const PROBABILITY_BAR = 1e-5;
const DRAW_MARGIN = 1e-5;
/** Draws of a golden taken one by one; of the large ones fewer, since each starts from a fresh history. */
const DRAWS = 64;
const DRAWS_LARGE = 8;

function fnv1a32(bytes: Uint8Array): number {
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** Seed of a tensor of the goldens, see test/golden/philox.py. */
function goldenSeed(name: string): bigint {
  return (BigInt(GOLDEN_SEED) << 32n) | BigInt(fnv1a32(new TextEncoder().encode(name)));
}

async function stored(name: string): Promise<Float32Array | Float64Array | Int32Array> {
  const { dtype, source, offset, length } = golden.tensors.get(name)!;
  const { buffer } = await source.read(offset, length);
  return dtype === "F64"
    ? new Float64Array(buffer)
    : dtype === "I32"
      ? new Int32Array(buffer)
      : new Float32Array(buffer);
}

const vectors = new Map<string, ArrayLike<number>>();

async function goldenLogits({ vector, vocab, logits_scale }: SamplingCase): Promise<ArrayLike<number>> {
  let logits = vectors.get(vector);
  if (!logits) {
    const name = `${vector}.logits`;
    logits = golden.tensors.has(name)
      ? await stored(name)
      : scaledNormals(goldenSeed(`sampling/${vector}/logits`), vocab, logits_scale!);
    vectors.set(vector, logits);
  }
  return logits;
}

function idRanges({ params, vocab }: SamplingCase): IdRange[] {
  if (params.allowed) {
    return params.allowed
      .map(([first, end]) => ({ first, count: end - first }))
      .sort((a, b) => a.first - b.first);
  }
  // The banned ids of the goldens are the last ones.
  return [{ first: 0, count: vocab - (params.banned?.length ?? 0) }];
}

/** A case as the op takes it: logits of the legal ids only. */
async function readCase(golden: SamplingCase) {
  const { params, order, prompt_len } = golden;
  const ranges = idRanges(golden);
  const ids = idsOf(ranges);
  const all = await goldenLogits(golden);
  const past = golden.history ? Array.from(await stored(golden.history)) : [];
  const options: SamplingOptions = {
    order,
    temperature: params.temperature ?? 1,
    topK: params.top_k ?? 0,
    topP: params.top_p ?? 1,
    minP: params.min_p ?? 0,
    repetitionPenalty: params.repetition_penalty ?? 1,
  };
  const history = penaltyHistory(order, past.slice(0, prompt_len), past.slice(prompt_len));
  const penalised = new Set(history.slice(-(checkSampling(options).penaltyWindow || Infinity)));
  const logits = Float32Array.from(ids, (id) => all[id]!);
  const expected = distribution(logits, options, (at) => penalised.has(ids[at]!));
  return { ranges, ids, logits, options, history, expected };
}

for (const golden of cases) {
  const { id } = golden;
  test(`${id}: survivors and probabilities are the golden's, and so are the drawn ids`, async () => {
    const { ranges, ids, logits, options, history, expected } = await readCase(golden);
    // The loop of the tests against the golden.
    const survivors = Uint32Array.from(ids.filter((_, at) => expected.kept[at]));
    assert.is(survivors.length, golden.survivors);
    assert.is(fnv1a32(new Uint8Array(survivors.buffer)), golden.survivors_fnv1a32);
    const max = expected.probabilities.reduce((a, b) => Math.max(a, b));
    assert.ok(Math.abs(max - golden.max_prob) < 1e-12);
    if (survivors.length <= 4096) {
      const kept = expected.probabilities.filter((_, at) => expected.kept[at]);
      const stores = await stored(`${id}.probs`);
      assert.ok(kept.every((p, i) => Math.abs(p - stores[i]!) < 1e-12));
    }
    // The kernel against the loop.
    const vocab = options.repetitionPenalty === 1 ? 0 : golden.vocab;
    const sampled = await stored(`${id}.sampled`);
    const seed = goldenSeed(`sampling/${id}/u`);
    // Replayed draws that write nothing else, with a history, are looked at below.
    const run = { ranges, logits, options, vocab, writing: vocab > 0 };
    const fresh = golden.vocab > 10000 ? DRAWS_LARGE : DRAWS;
    const start = { seed, stream: 0, ...(vocab > 0 ? { history } : {}) };
    // A draw enters the history, the goldens' history is fixed.
    const starts = vocab > 0 ? Array.from({ length: fresh }, (_, index) => ({ ...start, index })) : [start];
    const { tokens, probabilities } = await drawTokens(run, starts, vocab > 0 ? 1 : DRAWS);
    const worst = compare(probabilities, expected);
    assert.ok(worst <= PROBABILITY_BAR, `probabilities differ by ${worst}`);
    const margins = await stored(`${id}.draw_margin`);
    tokens.forEach((token, i) => {
      if (margins[i]! > DRAW_MARGIN) assert.is(token, sampled[i], `draw ${i}`);
    });
  });
}

for (const n of [1, 2, 3, 1023, 1024, 1025, 2048, 2053, 4097]) {
  for (const order of ["vllm", "hf", "mlx"] as const) {
    test(`${n} logits in the order of ${order}: probabilities equal the loop's`, async () => {
      const logits = someLogits(n);
      const options = { order, temperature: 0.7, topK: 40, topP: 0.85, minP: 0.02 };
      const run = { logits, ranges: [{ first: 5, count: n }], options, vocab: 0 };
      const { probabilities, tokens } = await drawTokens(run, [{ seed: 1, stream: 0 }], 1);
      assert.ok(compare(probabilities, distribution(logits, options)) <= PROBABILITY_BAR);
      assert.is(tokens[0], drawOnHost(run, { seed: 1, stream: 0 }, 1).tokens[0]);
    });
  }
}

test("top-p keeps 140,000 of 156,940 flat logits exactly", async () => {
  const logits = someLogits(156940, 0.3);
  const options = { topP: 0.95, temperature: 1.1 };
  const run = { logits, ranges: [{ first: 0, count: logits.length }], options, vocab: 0 };
  const { probabilities } = await drawTokens(run, [{ seed: 1, stream: 0 }], 1);
  const expected = distribution(logits, options);
  assert.ok(expected.kept.reduce((a, b) => a + b, 0) > 140000);
  assert.ok(compare(probabilities, expected) <= PROBABILITY_BAR);
});

test("a recorded draw replayed equals single draws on the host, with a growing history in a window", async () => {
  for (const [order, penaltyWindow] of [
    ["vllm", 0],
    ["mlx", 20],
    ["hf", 1],
  ] as const) {
    const options = { order, penaltyWindow, temperature: 0.8, topP: 0.9, topK: 60, repetitionPenalty: 1.3 };
    const ranges = [
      { first: 3, count: 1 },
      { first: 9, count: 100 },
      { first: 200, count: 57 },
      { first: 300, count: 43 },
    ];
    const logits = someLogits(201);
    const history = [10, 11, 250, 399, 12, 10, 299];
    const run = { logits, ranges, options, history, vocab: 400 };
    const start = { seed: 2n ** 63n + 5n, stream: 7, history };
    const { tokens, margin } = drawOnHost(run, start, 100);
    assert.ok(margin > 1e-6, `the draws have a margin of ${margin}`);
    const drawn = await drawTokens(run, [start], 100);
    assert.equal(drawn.tokens, tokens);
    assert.is(drawn.next, tokens.at(-1));
    assert.equal([...drawn.state], [100, history.length + 100, 100, 7, 5, 2 ** 31]);
    assert.is(drawn.lastSeen![tokens.at(-1)!], history.length + 100);
    assert.is(drawn.lastSeen![299], tokens.includes(299) ? history.length + tokens.lastIndexOf(299) + 1 : 7);
  }
});

test("the ring of tokens wraps", async () => {
  const logits = device.tensor(someLogits(50), [50]);
  const sampler = createSampler(device, { limit: 4097, vocab: 0, capacity: 8 });
  const ranges = [{ first: 1000, count: 50 }];
  resetSampler(sampler, { seed: 3, stream: 2 });
  const { replay } = device.record(() => void sample(logits, ranges, sampler));
  replay(21);
  const { tokens } = drawOnHost(
    { logits: someLogits(50), ranges, options: {}, vocab: 0 },
    { seed: 3, stream: 2 },
    21,
  );
  assert.equal([...(await sampler.tokens.read())], [...tokens.slice(16), ...tokens.slice(13, 16)]);
  disposeSampler(sampler);
  logits.dispose();
});

test("same seed, same tokens; another seed, stream or index, others", async () => {
  const run = { logits: someLogits(2051, 1), ranges: [{ first: 0, count: 2051 }], options: {}, vocab: 0 };
  const tokensOf = async (start: SamplerStart) => (await drawTokens(run, [start], 32)).tokens;
  const first = await tokensOf({ seed: 9, stream: 1 });
  assert.equal(await tokensOf({ seed: 9n, stream: 1 }), first);
  assert.equal((await tokensOf({ seed: 9, stream: 1, index: 10 })).slice(0, 22), first.slice(10));
  for (const other of [
    { seed: 10, stream: 1 },
    { seed: 9, stream: 2 },
    { seed: 9n + 2n ** 32n, stream: 1 },
  ]) {
    assert.not.equal(await tokensOf(other), first);
  }
});

test("greedy takes the lowest id of equals and counts both zeros as one", async () => {
  const greedy = async (logits: number[]) => {
    const run = {
      logits,
      ranges: [{ first: 20, count: logits.length }],
      options: { temperature: 0, topP: 0.5 },
      vocab: 0,
    };
    const { tokens, probabilities } = await drawTokens(run, [{ seed: 1, stream: 0 }], 2);
    assert.is(tokens[0], tokens[1]);
    assert.equal(
      [...probabilities],
      logits.map((_, at) => Number(at === tokens[0]! - 20)),
    );
    return tokens[0]! - 20;
  };
  assert.is(await greedy([1, 3, 2, 3]), 1);
  assert.is(await greedy([-7, -0, -3, 0, -0]), 1);
  assert.is(await greedy(Array.from({ length: 3000 }, (_, i) => (i % 1500 === 1200 ? 4 : -i))), 1200);
  assert.is(await greedy([NaN, -Infinity, -8, Infinity]), 2);
});

test("of equals at the boundary top-k keeps all, top-p drops the lowest ids", async () => {
  const kept = async (logits: ArrayLike<number>, options: SamplingOptions) => {
    const ranges = [{ first: 0, count: logits.length }];
    const { probabilities } = await drawTokens(
      { logits, ranges, options, vocab: 0 },
      [{ seed: 1, stream: 0 }],
      1,
    );
    assert.ok(compare(probabilities, distribution(logits, options)) <= PROBABILITY_BAR);
    return [...probabilities.keys()].filter((at) => probabilities[at]! > 0);
  };
  assert.equal(await kept([1, 3, 2, 2, -1, 2, 0.5, 3], { topK: 3 }), [1, 2, 3, 5, 7]);
  assert.equal(await kept([0, 0, 0, 0, 0, 0, 0, 0], { topP: 0.55 }), [3, 4, 5, 6, 7]);
  assert.equal(await kept([4, 0, 4, 0], { topP: 1e-9 }), [2]);
  const flat = await kept(new Float32Array(4096), { topP: 0.25 });
  assert.equal(
    flat,
    Array.from({ length: 1024 }, (_, i) => 3072 + i),
  );
});

test("what is not finite is never drawn, and nothing but that still gives a legal id", async () => {
  const logits = [NaN, 1, -Infinity, 2, Infinity];
  const run = { logits, ranges: [{ first: 7, count: 5 }], options: { topK: 4, topP: 0.99 }, vocab: 0 };
  const { tokens } = await drawTokens(run, [{ seed: 1, stream: 0 }], 64);
  assert.equal([...new Set(tokens)].sort(), [10, 8]);
  const empty = await drawTokens({ ...run, logits: logits.map(() => NaN) }, [{ seed: 1, stream: 0 }], 1);
  assert.is(empty.tokens[0], 7);
});

test("logits far apart and temperatures far from 1 stay exact", async () => {
  for (const [scale, temperature] of [
    [1e30, 1],
    [300, 0.3],
    [1e-6, 0.01],
    [1e-3, 1e-3],
    [3, 1000],
  ] as const) {
    const logits = someLogits(500, scale);
    const options = { temperature, topP: 0.7 };
    const ranges = [{ first: 0, count: 500 }];
    const { probabilities } = await drawTokens(
      { logits, ranges, options, vocab: 0 },
      [{ seed: 1, stream: 0 }],
      1,
    );
    assert.ok(compare(probabilities, distribution(logits, options)) <= PROBABILITY_BAR, `${scale}`);
  }
});

test("options out of their range are refused by name", () => {
  for (const options of [
    { temperature: -0.1 },
    { temperature: NaN },
    { temperature: Infinity },
    { topK: -1 },
    { topK: 1.5 },
    { topK: NaN },
    { topP: 0 },
    { topP: 1.01 },
    { topP: NaN },
    { minP: -0.1 },
    { minP: 2 },
    { repetitionPenalty: 0 },
    { repetitionPenalty: -1 },
    { repetitionPenalty: NaN },
    { penaltyWindow: -5 },
    { order: "gguf" as "hf" },
  ] satisfies SamplingOptions[]) {
    const [name, value] = Object.entries(options)[0]!;
    assert.throws(
      () => checkSampling(options),
      (error: FormantError) =>
        error.code === "argument" && error.message.startsWith(`sampling: ${name} is ${value}, expected `),
    );
  }
});

test("seeds, streams, histories and ranges that do not fit are refused", () => {
  const sampler = createSampler(device, { limit: 20, vocab: 30, capacity: 1 });
  const logits = device.tensor(new Float32Array(20), [20]);
  const isError = (code: string) => (error: FormantError) => error.code === code;
  assert.throws(() => resetSampler(sampler, { seed: -1, stream: 0 }), isError("argument"));
  assert.throws(() => resetSampler(sampler, { seed: 2n ** 64n, stream: 0 }), isError("argument"));
  assert.throws(() => resetSampler(sampler, { seed: 0, stream: 0.5 }), isError("argument"));
  assert.throws(() => resetSampler(sampler, { seed: 0, stream: 0, index: 2 ** 32 }), isError("argument"));
  assert.throws(() => resetSampler(sampler, { seed: 0, stream: 0, history: [30] }), isError("internal"));
  for (const ranges of [
    [],
    [{ first: 0, count: 0 }],
    [{ first: 20, count: 11 }],
    [{ first: 0, count: 21 }],
    [
      { first: 5, count: 2 },
      { first: 6, count: 2 },
    ],
    [0, 2, 4, 6, 8].map((first) => ({ first, count: 1 })),
  ]) {
    assert.throws(() => sample(logits, ranges, sampler), isError("internal"));
  }
  assert.throws(() => createSampler(device, { limit: 2 ** 21, vocab: 0, capacity: 1 }), isError("internal"));
  disposeSampler(sampler);
  logits.dispose();
});

test("other options compile nothing, and all memory comes back", async () => {
  const before = device.stats();
  const run = { logits: [1, 2], ranges: [{ first: 0, count: 2 }], options: { topK: 1 }, vocab: 2 };
  await drawTokens(run, [{ seed: 0, stream: 0 }], 1);
  await drawTokens({ ...run, options: { temperature: 0, order: "mlx" } }, [{ seed: 0, stream: 0 }], 1);
  assert.is(device.stats().pipelines, before.pipelines);
  assert.is(device.stats().liveBytes, before.liveBytes);
});

test.after(() => golden.close());

test.run();
