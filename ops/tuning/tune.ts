// Measures which forms of the kernels are fastest on an adapter, at the shapes that the models run, and keeps it. Only
// forms whose every bit is that of the op's own rule come into question; see src/choices.ts.

import {
  type Constants,
  keepChoices,
  type Question,
  questionName,
  sameConstants,
} from "../../src/choices.ts";
import type { Device } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import { median, startStopwatch } from "../../src/stopwatch.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type Workload, workloads } from "./workloads.ts";

export interface TunedForm {
  readonly constants: Constants;
  /** Of a run, in the median; null: it was not measured, and `fault` says why. */
  readonly seconds: number | null;
  readonly fault?: string;
}

export interface TunedShape {
  /** As a model's author would say it. */
  readonly name: string;
  /** Under which the choice is kept. */
  readonly key: string;
  /** The first is what the op's own rule says. */
  readonly forms: readonly TunedForm[];
  /** Which of them is used from now on. */
  readonly chosen: number;
}

export interface TuneOptions {
  /** Of the names of shapes. */
  readonly filter?: RegExp;
  readonly onShape?: (shape: TunedShape) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Another form than the op's own must be faster by this. */
const GAIN = 0.05;
const ROUNDS = 9;
/** A slow adapter is not asked for more rounds, but for three. */
const RACE_SECONDS = 3;
const BATCH_SECONDS = 0.02;
const MOST_TIMES = 2000;
/** On a GPU's working clock before what counts; longer at the start, from its idle clock. */
const WARM_SECONDS = 0.3;
const FIRST_WARM_SECONDS = 1.5;

/**
 * Measures, for some minutes. The device takes the choices over, and so do those that are made later on this adapter;
 * whoever uses the device meanwhile waits, or falsifies times.
 */
export function tune(
  device: Device,
  { filter = /(?:)/, onShape, signal }: TuneOptions = {},
): Promise<TunedShape[]> {
  return device.exclusive(async () => {
    const software = device.traits.class === "software";
    const tuned = new Map<string, TunedShape>();
    for (const workload of workloads({ software }).filter(({ name }) => filter.test(name))) {
      throwIfAborted(signal);
      const warm = software ? 0 : tuned.size === 0 ? FIRST_WARM_SECONDS : WARM_SECONDS;
      for (const shape of await tuneWorkload(device, workload, warm, tuned)) {
        tuned.set(shape.key, shape);
        onShape?.(shape);
      }
    }
    await keepChoices(device);
    return [...tuned.values()];
  });
}

async function tuneWorkload(
  device: Device,
  { name, prepare }: Workload,
  warm: number,
  known: ReadonlyMap<string, TunedShape>,
): Promise<TunedShape[]> {
  const { copies, run, dispose } = prepare(device);
  const record = () => recordRuns(device, copies, run);
  try {
    const asked = device.choices.asked(() => record().dispose());
    const questions = new Map(asked.map((question) => [questionName(question), question]));
    const shapes: TunedShape[] = [];
    for (const [key, question] of questions) {
      if (!known.has(key))
        shapes.push({ name, key, ...(await tuneQuestion(device, question, record, warm)) });
    }
    return shapes.map((shape) => ({
      ...shape,
      forms: shape.forms.map((form) => ({ ...form, seconds: form.seconds && form.seconds / copies })),
    }));
  } finally {
    dispose();
    device.trim();
  }
}

/** All copies, one after the other. */
interface Runs {
  readonly out: Tensor;
  replay(times?: number): void;
  dispose(): void;
}

function recordRuns(device: Device, copies: number, run: (copy: number) => Tensor): Runs {
  const { result, replay, dispose } = device.record(() => {
    for (let copy = 1; copy < copies; copy++) device.scope(() => void run(copy));
    return run(0);
  });
  return {
    out: result,
    replay,
    dispose() {
      result.dispose();
      dispose();
    },
  };
}

/** A form that has shown what it gives. */
interface Proved {
  readonly constants: Constants;
  readonly runs: Runs | null;
  readonly bits: Uint32Array;
  readonly fault?: string;
}

/** Lets all forms that give the same bits run against each other, and the device take the fastest. */
async function tuneQuestion(
  device: Device,
  question: Question,
  record: () => Runs,
  warm: number,
): Promise<Pick<TunedShape, "forms" | "chosen">> {
  const { family, size, fallback } = question;
  const others = family.candidates(device, size).filter((form) => !sameConstants(form, fallback));
  const proved: Proved[] = [];
  let choice: Constants | null = null;
  try {
    for (const constants of [fallback, ...others]) {
      device.choices.set(question, constants);
      proved.push(await prove(device, constants, record, proved[0]?.bits));
    }
    const sound = proved.filter(({ runs }) => runs !== null);
    const runs = sound.map(({ runs }) => runs!);
    const rounds = await race(device, runs, warm);
    let winner = fastest(rounds);
    // The best of several is so by chance, too.
    if (winner > 0) winner *= fastest(await race(device, [runs[0]!, runs[winner]!], 0));
    if (winner > 0) choice = sound[winner]!.constants;
    const forms = proved.map(({ constants, runs: own, fault }): TunedForm => {
      const seconds = own && median(rounds.map((round) => round[runs.indexOf(own)]!));
      return { constants, seconds, ...(fault !== undefined && { fault }) };
    });
    return { forms, chosen: proved.indexOf(sound[winner]!) };
  } finally {
    device.choices.set(question, choice);
    for (const { runs } of proved) runs?.dispose();
  }
}

/** Runs a form, and compares all bits of its result with those expected. */
async function prove(
  device: Device,
  constants: Constants,
  record: () => Runs,
  expected?: Uint32Array,
): Promise<Proved> {
  let runs: Runs | null = null;
  let fault: string;
  try {
    runs = record();
    device.write(runs.out, new Uint8Array(new Float32Array(runs.out.size).fill(NaN).buffer));
    runs.replay();
    const bits = new Uint32Array((await runs.out.read()).buffer);
    if (!expected || bits.every((word, i) => word === expected[i])) return { constants, runs, bits };
    fault = "it gives other bits";
  } catch (error) {
    if (!(error instanceof FormantError) || device.lost || !expected) throw error;
    fault = error.message;
  }
  runs?.dispose();
  return { constants, runs: null, bits: expected, fault };
}

/** Seconds of each in turn, round by round; rounds of the first `warm` seconds do not count. */
async function race(device: Device, all: readonly Runs[], warm: number): Promise<number[][]> {
  const { time, stop } = startStopwatch(device);
  try {
    const once = await time(() => all[0]!.replay());
    const times = Math.max(1, Math.min(MOST_TIMES, Math.ceil(BATCH_SECONDS / Math.max(once, 1e-6))));
    const begin = performance.now();
    const passed = () => (performance.now() - begin) / 1000;
    let rounds: number[][] = [];
    while (rounds.length < ROUNDS && (rounds.length < 3 || passed() < warm + RACE_SECONDS)) {
      if (passed() < warm) rounds = [];
      const round: number[] = [];
      for (const { replay } of all) round.push((await time(() => replay(times))) / times);
      rounds.push(round);
    }
    return rounds;
  } finally {
    stop();
  }
}

/** The one that is ahead of the first by `GAIN` in the median of the rounds, and of all by most; else the first. */
export function fastest(rounds: readonly (readonly number[])[]): number {
  const ratios = rounds[0]!.map((_, i) => median(rounds.map((round) => round[i]! / round[0]!)));
  const best = ratios.indexOf(Math.min(...ratios));
  return ratios[best]! <= 1 - GAIN ? best : 0;
}
