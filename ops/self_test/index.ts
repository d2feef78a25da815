// The self-test of an adapter: every kernel at small sizes against plain loops on the host, and what a kernel may be
// wrong at although it is right elsewhere.

import type { Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import type { KernelName } from "../../src/kernel.ts";
import { attentionCases } from "./attention.ts";
import type { Prepared, SelfTestCase } from "./case.ts";
import { elementwiseCases } from "./elementwise.ts";
import { layerCases } from "./layers.ts";
import { relativeRmse } from "./operands.ts";
import { probeCases } from "./probe.ts";
import { samplingCases } from "./sampling.ts";
import { soundCases } from "./sound.ts";

export const SELF_TEST: readonly SelfTestCase[] = [
  ...probeCases,
  ...elementwiseCases,
  ...layerCases,
  ...attentionCases,
  ...samplingCases,
  ...soundCases,
];

export interface CaseResult {
  readonly kernel: KernelName;
  readonly of: string;
  /** Relative RMSE, and what it may be at most. */
  readonly error: number;
  readonly bar: number;
  readonly passed: boolean;
  readonly packed: boolean;
  /** Where nothing could be compared: why. */
  readonly fault: string | null;
  /** Wrong kernels that run before, whose fault it may be. */
  readonly blame: readonly KernelName[];
}

export interface SelfTestReport {
  readonly results: readonly CaseResult[];
  /** Kernels that are wrong, whatever runs before them being right. */
  readonly wrong: readonly KernelName[];
  readonly seconds: number;
}

/** Runs all cases that the adapter has kernels for; its device is better not used for anything else after a failure. */
export async function selfTest(device: Device, cases = SELF_TEST): Promise<SelfTestReport> {
  const begin = performance.now();
  const ready = cases
    .filter(({ runsOn }) => runsOn?.(device) ?? true)
    .map((test) => ({ test, prepared: test.prepare(device) }));
  const refused = await compileAll(device, ready);
  const outcomes = await runAll(
    device,
    ready.map((entry, i) => ({ ...entry, refused: refused[i]! })),
  );
  const failing = new Set<KernelName>();
  const judged = ready.map(({ test, prepared }, i) => {
    const outcome = outcomes[i]!;
    const fault = outcome instanceof Error ? outcome.message : null;
    const error = outcome instanceof Error ? NaN : errorOf(prepared, outcome);
    const passed = error <= test.bar;
    if (!passed) failing.add(test.kernel);
    return { test, error, passed, fault };
  });
  const results = judged.map(({ test: { kernel, of, bar, packed, after = [] }, ...rest }): CaseResult => {
    const blame = rest.passed ? [] : after.filter((other) => failing.has(other));
    return { kernel, of, bar, packed: packed ?? false, ...rest, blame };
  });
  const wrong = results.filter(({ passed, blame }) => !passed && blame.length === 0);
  return {
    results,
    wrong: [...new Set(wrong.map(({ kernel }) => kernel))],
    seconds: (performance.now() - begin) / 1000,
  };
}

interface Ready {
  readonly test: SelfTestCase;
  readonly prepared: Prepared;
  /** Why it does not compile. */
  readonly refused: FormantError | null;
}

/** All pipelines at once: one after the other they take a GPU's compiler seconds. */
async function compileAll(
  device: Device,
  ready: readonly Omit<Ready, "refused">[],
): Promise<(FormantError | null)[]> {
  // Those of every length would be made: on software each takes a part of a second, and only those that run are.
  if (device.traits.class === "software") return ready.map(() => null);
  const compiling = ready.map(({ prepared }) => device.compile(() => void prepared.run()));
  return (await Promise.allSettled(compiling)).map(refusal);
}

/** What is no fault of a kernel is thrown. */
function refusal(compiled: PromiseSettledResult<void>): FormantError | null {
  if (compiled.status === "fulfilled") return null;
  if (compiled.reason instanceof FormantError) return compiled.reason;
  throw compiled.reason;
}

/** The values of each case, or what went wrong: all read at once, but one by one where the GPU reports an error. */
async function runAll(device: Device, all: readonly Ready[]): Promise<(Float64Array | FormantError)[]> {
  try {
    const tensors = all.map(({ prepared, refused }) => (refused ? [] : [prepared.run()].flat()));
    const values = await device.readAll(tensors.flat());
    let at = 0;
    return all.map(({ refused }, i) => refused ?? joined(values.slice(at, (at += tensors[i]!.length))));
  } catch (error) {
    if (!(error instanceof FormantError)) throw error;
  }
  const outcomes: (Float64Array | FormantError)[] = [];
  for (const { test, refused } of all) outcomes.push(refused ?? (await runOne(device, test)));
  return outcomes;
}

/** With operands of its own: a run may have changed those of the first try. */
async function runOne(device: Device, test: SelfTestCase): Promise<Float64Array | FormantError> {
  try {
    return joined(await device.readAll([test.prepare(device).run()].flat()));
  } catch (error) {
    if (error instanceof FormantError) return error;
    throw error;
  }
}

/** f64 holds the values of every type. */
function joined(parts: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

function errorOf({ expected, view = (values) => values }: Prepared, values: Float64Array): number {
  const actual = view(values);
  const same =
    actual.length === expected.length && Array.from(actual).every((value, i) => value === expected[i]);
  return same ? 0 : relativeRmse(actual, expected);
}
