// Proves a case, then times it: no time without a proof in the same run.

import { HALVES } from "../../ops/self_test/operands.ts";
import type { Device } from "../../src/device.ts";
import type { ProfileSpan } from "../../src/profile.ts";
import { startStopwatch } from "../../src/stopwatch.ts";
import type { Tensor } from "../../src/tensor.ts";
import { uniforms } from "../../src/random.ts";
import type { Ceilings } from "../ceilings.ts";
import { spread, type Spread } from "../statistics.ts";
import type { KernelCase, Workload } from "./case.ts";
import { Operands } from "./operands.ts";

export interface Timing {
  /** Of a step. */
  readonly seconds: Spread;
  readonly dispatches: number;
  /** What bounds it most, and how near it comes. */
  readonly bound: "read" | "copy" | "arithmetic" | "dispatch";
  readonly share: number;
}

export interface KernelResult {
  readonly name: string;
  /** Of the step. */
  readonly bytes: number;
  readonly operations: number;
  /** Those that ran, where the adapter has timestamps. */
  readonly kernels: readonly string[];
  readonly error: number;
  /** Null: the proof failed, and `fault` says how. */
  readonly timing: Timing | null;
  readonly fault?: string;
}

type Checked = Extract<Workload, { expected: unknown }>;

/** Values looked at. */
const PLACES = 64;
const BATCHES = 15;
const BATCH_SECONDS = 0.02;
/** Runs of a batch: the host encodes each. */
const MOST_TIMES = 5000;
/** On the working clock before what counts; longer at the start. */
const WARM_SECONDS = 0.3;
export const FIRST_WARM_SECONDS = 1.5;
/** A slow adapter is not asked for more. */
const CASE_SECONDS = 1.5;

/** The first, the last, and some between. */
function placesOf({ limit, places }: Checked, size: number): readonly number[] {
  if (places) return places;
  const end = Math.min(limit ?? size, size);
  if (end <= PLACES) return Array.from({ length: end }, (_, i) => i);
  const drawn = Array.from(uniforms(3, 0, 0, PLACES - 2), (u) => Math.floor(u * end));
  return [0, ...drawn, end - 1];
}

/** Single values of a tensor. */
async function valuesAt(tensor: Tensor, places: readonly number[], bits: boolean): Promise<number[]> {
  const { device } = tensor;
  const staging = device.gpu.createBuffer({ size: 4 * places.length, usage: 0x01 | 0x08 }); // MAP_READ | COPY_DST
  device.flush();
  const encoder = device.gpu.createCommandEncoder();
  places.forEach((place, i) => encoder.copyBufferToBuffer(tensor.buffer, 4 * place, staging, 4 * i, 4));
  device.gpu.queue.submit([encoder.finish()]);
  await device.finish();
  await staging.mapAsync(0x01);
  const copy = staging.getMappedRange().slice(0);
  staging.destroy();
  return Array.from(tensor.dtype === "f32" || bits ? new Float32Array(copy) : new Uint32Array(copy));
}

/** ||actual - expected|| / ||expected||, the difference itself where nothing is expected. */
export function relativeError(actual: readonly number[], expected: readonly number[]): number {
  const norm = (values: readonly number[]) => Math.hypot(...values);
  const size = norm(expected);
  return norm(actual.map((value, i) => value - expected[i]!)) / (size === 0 ? 1 : size);
}

async function errorOf(workload: Workload, out: Tensor): Promise<number> {
  if ("prove" in workload) return workload.prove();
  const places = placesOf(workload, out.size);
  const actual = await valuesAt(out, places, workload.bits ?? false);
  return relativeError(actual, places.map(workload.expected));
}

/** Runs it once under a profile of dispatches. */
async function firstRun(
  device: Device,
  run: () => Tensor,
): Promise<{ out: Tensor; spans: readonly ProfileSpan[] }> {
  const profile = device.startProfile();
  const out = run();
  const spans = (await profile?.spans()) ?? [];
  profile?.stop();
  return { out, spans };
}

/** Times a run in batches, each long enough for the clock. */
async function timeRuns(
  device: Device,
  { run, copies = 1 }: Workload,
): Promise<Spread & { dispatches: number }> {
  const recording = device.record(() => {
    for (let copy = 0; copy < copies; copy++) device.scope(() => void run(copy));
  });
  const { time, stop } = startStopwatch(device);
  try {
    const before = device.stats().dispatches;
    const once = await time(() => recording.replay());
    const dispatches = (device.stats().dispatches - before) / copies;
    const times = Math.max(1, Math.min(MOST_TIMES, Math.ceil(BATCH_SECONDS / Math.max(once, 1e-6))));
    const begin = performance.now();
    const passed = () => (performance.now() - begin) / 1000;
    const batch = async () => (await time(() => recording.replay(times))) / times / copies;
    while (passed() < WARM_SECONDS) await batch();
    const seconds: number[] = [];
    while (seconds.length < BATCHES && (seconds.length < 3 || passed() < CASE_SECONDS))
      seconds.push(await batch());
    return { ...spread(seconds), dispatches };
  } finally {
    stop();
    recording.dispose();
  }
}

/** What a step takes at least by each ceiling. Reading has one of its own where next to nothing is written. */
function boundOf(
  { reads, writes, operations }: KernelCase,
  dispatches: number,
  ceilings: Ceilings,
): { bound: Timing["bound"]; least: number } {
  const memory = writes * 8 < reads ? "read" : "copy";
  const all = [
    { bound: memory, least: (reads + writes) / ceilings[memory] },
    { bound: "arithmetic", least: operations / ceilings.arithmetic },
    { bound: "dispatch", least: dispatches * ceilings.dispatch },
  ] as const;
  return all.reduce((most, other) => (other.least > most.least ? other : most));
}

export async function measureCase(
  device: Device,
  entry: KernelCase,
  ceilings: Ceilings,
): Promise<KernelResult> {
  const operands = new Operands(device);
  const { name, reads, writes, operations, steps = 1, bar = 1e-6 } = entry;
  try {
    const workload = await entry.prepare(operands);
    await device.finish();
    const { out, spans } = await firstRun(device, () => workload.run(0));
    const error = await errorOf(workload, out);
    const kernels = [...new Set(spans.map(({ kernel }) => kernel))];
    const result = { name, bytes: reads + writes, operations, kernels, error };
    const stranger = kernels.find((kernel) => !(entry.kernels as readonly string[]).includes(kernel));
    if (stranger !== undefined)
      return { ...result, timing: null, fault: `it ran ${stranger}, which it does not name` };
    const most = kernels.includes("matmul_subgroup_matrix") ? HALVES : bar;
    if (!(error <= most))
      return { ...result, timing: null, fault: `relative error ${error}, expected at most ${most}` };
    const { dispatches, ...time } = await timeRuns(device, workload);
    const seconds = { median: time.median / steps, low: time.low / steps, high: time.high / steps };
    const { bound, least } = boundOf(entry, dispatches / steps, ceilings);
    const timing = { seconds, dispatches: dispatches / steps, bound, share: least / seconds.median };
    return { ...result, timing };
  } finally {
    operands.dispose();
    device.trim();
  }
}
