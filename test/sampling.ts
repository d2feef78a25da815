// What the tests of sampling draw with: on the device, and on the host by the plain loop.

import * as assert from "uvu/assert";
import {
  checkSampling,
  createSampler,
  disposeSampler,
  type IdRange,
  resetSampler,
  sample,
  type SamplerStart,
  type SamplingOptions,
} from "../ops/sampling.ts";
import { randomWords, uniforms } from "../src/random.ts";
import { testDevice } from "./golden.ts";
import { type Distribution, distribution, draw } from "../ops/reference/sampling.ts";

/** Mass within which the summation order decides on which side of top-p an id falls. */
const BOUNDARY = 1e-6;

/** scale * normal, rounded once. */
export function scaledNormals(seed: bigint, count: number, scale: number): Float32Array {
  const u = Array.from(randomWords(seed, 0, 0, 2 * Math.ceil(count / 2)), (x) => ((x >>> 8) + 0.5) / 2 ** 24);
  return Float32Array.from({ length: count }, (_, i) => {
    const radius = Math.sqrt(-2 * Math.log(u[i & ~1]!));
    const angle = 2 * Math.PI * u[i | 1]!;
    return scale * (radius * (i % 2 ? Math.sin(angle) : Math.cos(angle)));
  });
}

export const idsOf = (ranges: readonly IdRange[]) =>
  ranges.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i));

export interface DrawRun {
  readonly logits: ArrayLike<number>;
  readonly ranges: readonly IdRange[];
  readonly options: SamplingOptions;
  readonly history?: ArrayLike<number>;
  readonly vocab: number;
  /** Every draw writes its probabilities: the one pipeline does for all, each of which takes software seconds. */
  readonly writing?: boolean;
}

/** Tokens drawn by `count` replays of one recorded draw after each start, and the first one's probabilities. */
export async function drawTokens(run: DrawRun, starts: readonly SamplerStart[], count: number) {
  const device = await testDevice();
  const n = run.logits.length;
  const logits = device.tensor(run.logits, [n]);
  const sampler = createSampler(device, { limit: n, vocab: run.vocab, capacity: Math.max(1, count) });
  const probabilities = device.owned([n]);
  resetSampler(sampler, starts[0]!);
  sample(logits, run.ranges, sampler, run.options, probabilities);
  const { replay } = device.record(
    () => void sample(logits, run.ranges, sampler, run.options, run.writing ? probabilities : null),
  );
  const tokens: number[] = [];
  for (const start of starts) {
    resetSampler(sampler, start);
    replay(count);
    tokens.push(...(await sampler.tokens.read()));
  }
  const result = {
    tokens,
    probabilities: (await probabilities.read()) as Float32Array,
    state: await sampler.state.read(),
    next: (await sampler.next.read())[0]!,
    lastSeen: run.vocab > 0 ? await sampler.lastSeen.read() : null,
  };
  disposeSampler(sampler);
  logits.dispose();
  probabilities.dispose();
  return result;
}

/** The largest difference of probabilities; fails where other ids survive than may. */
export function compare(actual: Float32Array, { probabilities, kept, margin }: Distribution): number {
  let worst = 0;
  let flips = 0;
  for (let i = 0; i < actual.length; i++) {
    // Kept in f64, but below what f32 can hold.
    const kin = actual[i]! > 0 === kept[i]! > 0 || (actual[i] === 0 && probabilities[i]! < 1e-37);
    if (!kin) {
      flips += 1;
      assert.ok(margin[i]! < BOUNDARY, `logit ${i} is ${kept[i] ? "dropped" : "kept"}, margin ${margin[i]}`);
    } else worst = Math.max(worst, Math.abs(actual[i]! - probabilities[i]!));
  }
  if (process.env.FORMANT_SHOW)
    process.stdout.write(`  probabilities ${worst.toExponential(1)}, flips ${flips}\n`);
  return worst;
}

/** Logits with a wide spread. */
export const someLogits = (count: number, scale = 3) => scaledNormals(77n, count, scale);

/** The tokens of a loop on the host that draws as the kernel does, with its growing history. */
export function drawOnHost(
  { logits, ranges, options, history = [] }: DrawRun,
  { seed, stream }: SamplerStart,
  count: number,
): { tokens: number[]; margin: number } {
  const ids = idsOf(ranges);
  const past = Array.from(history);
  const window = checkSampling(options).penaltyWindow || Infinity;
  const u = uniforms(seed, stream, 0, count);
  let margin = Infinity;
  for (let i = 0; i < count; i++) {
    const recent = new Set(past.slice(-window));
    const kept = distribution(logits, options, (at) => recent.has(ids[at]!));
    const at = draw(kept, u[i]!);
    const before = kept.probabilities.subarray(0, at).reduce((a, b) => a + b, 0);
    margin = Math.min(margin, Math.abs(u[i]! - before), Math.abs(before + kept.probabilities[at]! - u[i]!));
    past.push(ids[at]!);
  }
  return { tokens: past.slice(history.length), margin };
}
