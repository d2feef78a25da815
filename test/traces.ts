// Runs of models and stages as traces in memory: what `formant dump` and `formant stage` write.

import { stagedKind, type StagedModel } from "../models/staged.ts";
import type { Stage, StageSettings } from "../models/stages.ts";
import type { Tap } from "../models/tap.ts";
import { Trace, type TraceAbout } from "../models/trace.ts";
import type { ModelFiles } from "../src/files.ts";
import { filesFromFiles } from "../src/loose_files.ts";
import { Checkpoint, safetensorsPieces, type TensorToWrite, writeSafetensors } from "../src/safetensors.ts";
import { testDevice } from "./golden.ts";

export const SETTINGS: StageSettings = { seed: 5n, stream: 0, speed: 1 };

const ABOUT: TraceAbout = { model: "test", source: "memory", adapter: "test", settings: {}, config: {} };

export async function openStages(kind: string, files: ModelFiles): Promise<StagedModel> {
  return stagedKind(kind).open(files, await testDevice());
}

export interface TraceOptions {
  readonly deep?: boolean;
  readonly fed?: boolean;
}

/** The file of a run. */
export async function traced(
  stages: readonly Stage<never>[],
  run: (tap: Tap) => Promise<void>,
  options: TraceOptions = {},
): Promise<Checkpoint> {
  const trace = new Trace(stages, options);
  await run(trace.tap);
  const { tensors, metadata } = await trace.finish(ABOUT);
  const pieces: Uint8Array[] = [];
  for await (const piece of safetensorsPieces(tensors, metadata)) pieces.push(piece);
  return openMemory(pieces);
}

/** One stage, fed with a file. */
export const tracedStage = (
  model: StagedModel,
  stage: string,
  inputs: Checkpoint,
  deep = false,
): Promise<Checkpoint> =>
  traced(model.stages, (tap) => model.run(stage, inputs, { settings: SETTINGS }, tap), { deep, fed: true });

export function openMemory(parts: readonly Uint8Array[]): Promise<Checkpoint> {
  const file = new File(parts as Uint8Array<ArrayBuffer>[], "memory.safetensors");
  return Checkpoint.open(filesFromFiles([file]), "memory.safetensors");
}

/** A file of these tensors. */
export const fileOf = (tensors: Iterable<readonly [string, TensorToWrite]>): Promise<Checkpoint> =>
  openMemory([writeSafetensors(tensors)]);

const F32 = (shape: readonly number[], values: ArrayLike<number>): TensorToWrite => ({
  dtype: "F32",
  shape,
  data: new Uint8Array(Float32Array.from(values).buffer),
});

const U32 = (shape: readonly number[], values: ArrayLike<number>): TensorToWrite => ({
  dtype: "U32",
  shape,
  data: new Uint8Array(Uint32Array.from(values).buffer),
});

export const tensors = { F32, U32 };
