// Cases of sampling: by one workgroup, and by many, dispatch for dispatch.

import { distribution, draw } from "../reference/sampling.ts";
import { createSampler, resetSampler, sample } from "../sampling.ts";
import type { Device } from "../../src/device.ts";
import { uniforms } from "../../src/random.ts";
import type { SelfTestCase } from "./case.ts";
import { Draws, SUMS, upload } from "./operands.ts";

const OPTIONS = { temperature: 0.8, topK: 40, topP: 0.95, minP: 0.02, repetitionPenalty: 1.3 };
const START = { seed: 11n, stream: 2 };
const COUNT = 10;

/** What one workgroup holds, and more, which the second of two groups of 4,096 ends. */
const FEW = 300;
const MANY = 5200;
const GROUP = 4096;

/** Draws among `n` logits, whose history they grow. */
function draws(device: Device, n: number) {
  const logits = new Draws(48).numbers(n, 3);
  const sampler = createSampler(device, { limit: n, vocab: n, capacity: COUNT });
  resetSampler(sampler, START);
  const operand = upload(device, logits);
  return { logits, sampler, run: () => sample(operand, [{ first: 0, count: n }], sampler, OPTIONS) };
}

const tokens = (n: number): Pick<SelfTestCase, "of" | "bar" | "prepare"> => ({
  of: `ten draws among ${n} with penalty, top-k, top-p and min-p`,
  bar: 0,
  prepare(device) {
    const { logits, sampler, run } = draws(device, n);
    const expected: number[] = [];
    for (const u of uniforms(START.seed, START.stream, 0, COUNT)) {
      const kept = distribution(logits, OPTIONS, (id) => expected.includes(id));
      expected.push(draw(kept, u));
    }
    return {
      run() {
        for (const _ of expected) run();
        return sampler.tokens;
      },
      expected,
    };
  },
});

/** Keys of the same order, as kernels/sample_keys.wgsl has them. */
function keysOf(logits: readonly number[]): number[] {
  const words = new Uint32Array(Float32Array.from(logits).buffer);
  return Array.from(words, (word) => (word >>> 31 ? ~word : word | 0x80000000) >>> 0);
}

/** The value of the key of one above zero. */
const valueOf = (key: number) => new Float32Array(Uint32Array.of(key & 0x7fffffff).buffer)[0]!;

const groupsOf = <T>(values: readonly T[]) => [values.slice(0, GROUP), values.slice(GROUP)];

export const samplingCases: readonly SelfTestCase[] = [
  { kernel: "sample", ...tokens(FEW) },
  {
    kernel: "sample_keys",
    of: `keys of ${MANY} logits, and the highest of each workgroup`,
    bar: 0,
    prepare(device) {
      const { logits, sampler, run } = draws(device, MANY);
      const { keys, highest } = sampler.spread!;
      const expected = keysOf(logits);
      const padding = Array<number>(2 * GROUP - MANY).fill(0);
      const most = groupsOf(expected).map((own) => Math.max(...own));
      return { run: () => (run(), [keys, highest]), expected: [...expected, ...padding, ...most] };
    },
  },
  {
    kernel: "sample_pass",
    after: ["sample_keys"],
    of: `the lowest of ${MANY} logits that survives, and the weight of those above it in each workgroup`,
    bar: SUMS,
    prepare(device) {
      const { logits, sampler, run } = draws(device, MANY);
      const { kept } = distribution(logits, OPTIONS);
      const [top, least] = [Math.max(...logits), Math.min(...logits.filter((_, at) => kept[at]))];
      const sums = groupsOf(logits).flatMap((own) => {
        const above = own.filter((value) => value > least);
        const weight = above.reduce((sum, value) => sum + Math.exp((value - top) / OPTIONS.temperature), 0);
        return [weight, own.filter((value) => value === least).length];
      });
      return {
        run: () => (run(), sampler.spread!.parts),
        view: ([peak, floor, dropped, _, ...parts]) => {
          const weights = [parts[0]!, parts[4]!].map(
            (word) => new Float32Array(Uint32Array.of(word).buffer)[0]!,
          );
          return [valueOf(peak!), valueOf(floor!), dropped!, weights[0]!, parts[1]!, weights[1]!, parts[5]!];
        },
        expected: [top, least, 0, ...sums],
      };
    },
  },
  { kernel: "sample_draw", after: ["sample_keys", "sample_pass"], ...tokens(MANY) },
];
