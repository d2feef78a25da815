// What `formant dump` and `formant stage` open: a model's stages, its weights, files of tensors, sound for a codec.

import { stagedKind } from "../../models/staged.ts";
import type { PlainWeights } from "../../models/trace.ts";
import type { Device } from "../device.ts";
import { FormantError } from "../error.ts";
import { blobSource, type ModelFiles } from "../files.ts";
import { openSource } from "../source.ts";
import { Checkpoint, writeSafetensors } from "../safetensors.ts";
import { readStandardInput } from "./input.ts";
import { notice, showProgress } from "./progress.ts";
import { findAdapter } from "./quiet.ts";
import { readSound } from "./sound.ts";

export interface PlaceFlags {
  readonly model: string;
  readonly source?: string;
  readonly adapter?: string;
}

async function openFiles({ model, source }: PlaceFlags): Promise<ModelFiles> {
  const { repository, revision, needs } = stagedKind(model);
  return openSource(source ?? repository, {
    ...(source === undefined ? { needs, ...(revision === undefined ? {} : { revision }) } : {}),
    ...(model === "kokoro" && source === undefined ? { fallback: "packaged" } : {}),
    onProgress: showProgress,
    onNotice: (line) => notice(line, {}),
  });
}

/** A model of its place, on a device that is the caller's to destroy. */
export async function openOnDevice<M>(
  flags: PlaceFlags,
  load: (files: ModelFiles, device: Device) => Promise<M>,
): Promise<{ readonly model: M; readonly device: Device; readonly source: string }> {
  const files = await openFiles(flags);
  const { createDevice } = await import("../device.ts");
  await findAdapter(flags.adapter);
  const device = await createDevice({ adapter: flags.adapter });
  try {
    return { model: await load(files, device), device, source: files.name };
  } catch (error) {
    device.destroy();
    throw error;
  }
}

export const openStaged = (flags: PlaceFlags) => openOnDevice(flags, stagedKind(flags.model).open);

/** The weights as the layers have them; the files stay open until `close`. */
export async function openWeights(
  flags: PlaceFlags,
): Promise<{ readonly plain: PlainWeights; close(): Promise<void> }> {
  const { checkpointOf } = await import("../../models/staged.ts");
  const { plainWeights } = await import("../../models/plain_weights.ts");
  const { checkpoint, quantization } = await checkpointOf(await openFiles(flags));
  return { plain: plainWeights(checkpoint, quantization), close: () => checkpoint.close() };
}

/** A file of tensors, or - for standard input; `option` is what named it. */
export async function openTensors(path: string, option: string): Promise<Checkpoint> {
  const { openFile } = await import("../node/folder.ts");
  try {
    if (path === "-") return await inMemory(await readStandardInput());
    return await Checkpoint.openFile(await openFile(path));
  } catch (error) {
    if (!(error instanceof FormantError)) throw error;
    throw new FormantError("argument", `${option}: ${error.message}`, { cause: error });
  }
}

/** A WAV as the input of a codec's encoder: mono, at the codec's rate. */
export async function soundTensors(path: string, sampleRate: number): Promise<Checkpoint> {
  const samples = await readSound(path, sampleRate);
  const data = new Uint8Array(samples.buffer);
  return inMemory(writeSafetensors([["samples", { dtype: "F32", shape: [samples.length], data }]]));
}

const inMemory = (bytes: Uint8Array<ArrayBuffer>) =>
  Checkpoint.openFile(blobSource("standard input", new Blob([bytes])));
