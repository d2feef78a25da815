// Draws by many workgroups, from more logits than one holds, against the plain loop in f64.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createDevice } from "../../src/device.ts";
import { uniforms } from "../../src/random.ts";
import { createSampler, disposeSampler, sample, type SamplingOptions } from "../../ops/sampling.ts";
import { distribution } from "../../ops/reference/sampling.ts";
import { testDevice } from "../golden.ts";
import { compare, drawOnHost, type DrawRun, drawTokens, someLogits } from "../sampling.ts";

const test = suite("sampling by many workgroups");

const PROBABILITY_BAR = 1e-5;
/** How far the running sum in f32 may be from that in f64. */
const DRAW_MARGIN = 1e-5;
const VOCABULARY = 156_940;
/** Three workgroups, the last of which is not full. */
const SOME = 9001;

const LOGITS: Readonly<Record<string, (n: number) => Float32Array>> = {
  flat: (n) => someLogits(n, 0.3),
  "as a trained head gives them": (n) => someLogits(n, 1.5).map((x, at) => (at % 211 === 7 ? 12 + x : x)),
  "with many equals": (n) => someLogits(n, 2).map((x) => Math.round(4 * x) / 4),
  "all equal": (n) => new Float32Array(n).fill(-2.5),
};

const ORDERS = ["vllm", "hf", "mlx"] as const;

const OPTIONS: readonly SamplingOptions[] = [
  {},
  { temperature: 0 },
  { topK: 50 },
  { topP: 0.9, temperature: 0.6 },
  { topK: 0, topP: 0.3 },
  { minP: 0.1, temperature: 1.2 },
  ...ORDERS.map((order) => ({ order, temperature: 0.7, topK: 3000, topP: 0.9, minP: 0.02 })),
  ...ORDERS.map((order) => ({ order, temperature: 1.4, topK: 50, topP: 0.8, minP: 0.2 })),
];

/** Probabilities are the loop's, and each token is where the loop's running sum passes its draw. */
async function check(
  logits: Float32Array,
  options: SamplingOptions,
  { first = 0, history = [] }: { first?: number; history?: readonly number[] } = {},
): Promise<void> {
  const n = logits.length;
  const run: DrawRun = { logits, ranges: [{ first, count: n }], options, vocab: history.length && first + n };
  // A draw enters the history.
  const draws = history.length > 0 ? 1 : 8;
  const start = { seed: 5n, stream: 3, ...(history.length > 0 ? { history } : {}) };
  const recent = new Set(history.slice(-(options.penaltyWindow || Infinity)));
  const expected = distribution(logits, options, (at) => recent.has(first + at));
  const { tokens, probabilities } = await drawTokens(run, [start], draws);
  const worst = compare(probabilities, expected);
  assert.ok(worst <= PROBABILITY_BAR, `probabilities differ by ${worst}`);
  const sums = new Float64Array(n + 1);
  for (let at = 0; at < n; at++) sums[at + 1] = sums[at]! + expected.probabilities[at]!;
  uniforms(5n, 3, 0, draws).forEach((u, i) => {
    const at = tokens[i]! - first;
    assert.ok(probabilities[at]! > 0, `draw ${i}: ${at} was dropped`);
    if (options.temperature === 0) return;
    const passes = sums[at]! - DRAW_MARGIN < u && u < sums[at + 1]! + DRAW_MARGIN;
    assert.ok(passes, `draw ${i} at ${u}: ${at} ends at ${sums[at + 1]}`);
  });
}

for (const [kind, make] of Object.entries(LOGITS)) {
  for (const options of OPTIONS) {
    test(`${SOME} logits ${kind}, ${JSON.stringify(options)}`, () =>
      check(make(SOME), options, { first: 5 }));
  }
  for (const options of [OPTIONS[3]!, OPTIONS[7]!]) {
    test(`${VOCABULARY} logits ${kind}, ${JSON.stringify(options)}`, () => check(make(VOCABULARY), options));
  }
}

for (const n of [5121, 8192, 8193, 65_537]) {
  test(`${n} logits`, () => check(someLogits(n), { temperature: 0.8, topP: 0.9, topK: 200 }));
}

test("repetition penalty, within a window and without", async () => {
  const logits = LOGITS["as a trained head gives them"]!(VOCABULARY);
  const highest = Array.from(logits.keys()).filter((at) => at % 211 === 7);
  const history = [3, ...highest.slice(0, 300), VOCABULARY - 1, ...highest.slice(200, 250)];
  const options = { repetitionPenalty: 1.3, topP: 0.9, temperature: 0.6 };
  await check(logits, options, { history });
  await check(logits, { ...options, order: "mlx", penaltyWindow: 20 }, { history });
  await check(logits, { ...options, temperature: 0 }, { history });
});

test("the most logits there may be: a quarter of equals is dropped, from the lowest id on", async () => {
  const n = 2 ** 20;
  const ranges = [{ first: 0, count: n }];
  const run = { logits: new Float32Array(n).fill(7), ranges, options: { topP: 0.75 }, vocab: 0 };
  const { tokens, probabilities } = await drawTokens(run, [{ seed: 1, stream: 0 }], 4);
  const kept = 0.75 * n;
  assert.ok(probabilities.every((p, at) => Math.abs(p * kept - Number(at >= n - kept)) <= PROBABILITY_BAR));
  uniforms(1, 0, 0, 4).forEach((u, i) => {
    assert.ok(Math.abs((tokens[i]! - (n - kept)) / kept - u) < DRAW_MARGIN);
  });
});

test("logits far apart and temperatures far from 1 stay exact", async () => {
  for (const [scale, temperature] of [
    [1e30, 1],
    [300, 0.3],
    [1e-6, 0.01],
    [3, 1000],
  ] as const) {
    await check(someLogits(SOME, scale), { temperature, topP: 0.7 });
  }
});

test("what is not finite is never drawn, and nothing but that still gives a legal id", async () => {
  const finite = [17, 5000, 8999];
  const none = [NaN, -Infinity, Infinity];
  const logits = Float32Array.from({ length: SOME }, (_, at) => (finite.includes(at) ? 1 : none[at % 3]!));
  for (const options of [{}, { topK: 20 }, { topP: 0.99 }, { topK: 20, topP: 0.99, minP: 0.1 }]) {
    const run = { logits, ranges: [{ first: 7, count: SOME }], options, vocab: 0 };
    const { tokens } = await drawTokens(run, [{ seed: 1, stream: 0 }], 32);
    assert.equal(
      [...new Set(tokens)].sort((a, b) => a - b),
      finite.map((at) => 7 + at),
    );
    const empty = await drawTokens({ ...run, logits: logits.map(() => NaN) }, [{ seed: 1, stream: 0 }], 1);
    assert.is(empty.tokens[0], 7);
  }
});

test("greedy takes the lowest id of equals", async () => {
  const logits = Float32Array.from({ length: SOME }, (_, at) => (at % 4500 === 4400 ? 4 : -at));
  const run = { logits, ranges: [{ first: 9, count: SOME }], options: { temperature: 0 }, vocab: 0 };
  const { tokens, probabilities } = await drawTokens(run, [{ seed: 1, stream: 0 }], 2);
  assert.equal(tokens, [4409, 4409]);
  assert.is(
    probabilities.reduce((sum, p) => sum + p),
    1,
  );
  assert.is(probabilities[4400], 1);
});

test("a recorded draw replayed equals single draws on the host, with a growing history in four ranges", async () => {
  const ranges = [
    { first: 3, count: 1 },
    { first: 9, count: 4500 },
    { first: 5000, count: 1500 },
    { first: 7000, count: 3000 },
  ];
  const logits = LOGITS["as a trained head gives them"]!(SOME);
  const history = [10, 16, 5000, 9999, 12, 16];
  for (const order of ORDERS) {
    const options = { order, temperature: 0.8, topP: 0.9, topK: 60, repetitionPenalty: 1.3 };
    const run = { logits, ranges, options, history, vocab: 10_000 };
    const start = { seed: 2n ** 63n + 5n, stream: 7, history };
    const { tokens, margin } = drawOnHost(run, start, 30);
    assert.ok(margin > 1e-6, `the draws have a margin of ${margin}`);
    const drawn = await drawTokens(run, [start], 30);
    assert.equal(drawn.tokens, tokens);
    assert.is(drawn.next, tokens.at(-1));
    assert.equal([...drawn.state], [30, history.length + 30, 30, 7, 5, 2 ** 31]);
    assert.is(drawn.lastSeen![tokens.at(-1)!], history.length + 30);
  }
});

test("same seed, same bits", async () => {
  const logits = someLogits(VOCABULARY);
  const ranges = [{ first: 0, count: VOCABULARY }];
  const run = { logits, ranges, options: { topP: 0.8, topK: 9000 }, vocab: 0 };
  const [one, other] = [
    await drawTokens(run, [{ seed: 9, stream: 1 }], 16),
    await drawTokens(run, [{ seed: 9, stream: 1 }], 16),
  ];
  assert.equal(one.tokens, other.tokens);
  assert.ok(one.probabilities.every((p, at) => p === other.probabilities[at]));
});

test("one dispatch where a workgroup holds all, else three, and three for each threshold", async () => {
  const device = await testDevice();
  const logits = device.tensor(new Float32Array(SOME), [SOME]);
  const sampler = createSampler(device, { limit: SOME, vocab: 0, capacity: 1 });
  const dispatches = (count: number, options: SamplingOptions) => {
    const before = device.stats().dispatches;
    sample(logits, [{ first: 0, count }], sampler, options);
    return device.stats().dispatches - before;
  };
  assert.is(dispatches(5120, { topK: 50, topP: 0.9 }), 1);
  assert.is(dispatches(5121, { temperature: 0 }), 3);
  assert.is(dispatches(5121, { minP: 0.1 }), 3);
  assert.is(dispatches(SOME, { topK: 50 }), 6);
  assert.is(dispatches(SOME, { topK: 50, topP: 0.9 }), 9);
  disposeSampler(sampler);
  logits.dispose();
});

test("a rehearsal compiles what draws among few and among many use", async () => {
  const device = await createDevice();
  const logits = device.tensor(new Float32Array(SOME), [SOME]);
  const sampler = createSampler(device, { limit: SOME, vocab: SOME, capacity: 1 });
  const options = { topK: 50, topP: 0.9 };
  await device.compile(() => void sample(logits, [{ first: 0, count: 10 }], sampler, options));
  const { pipelines } = device.stats();
  for (const count of [10, 5000, SOME]) sample(logits, [{ first: 0, count }], sampler, options);
  await sampler.next.read();
  assert.is(device.stats().pipelines, pipelines);
  device.destroy();
});

test.run();
