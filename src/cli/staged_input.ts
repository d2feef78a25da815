// What `formant dump` and `formant stage` open: a model's stages, its weights, files of tensors, sound for a codec.

import { mono } from "../../models/marvis/clip.ts";
import { stagedKind, type StagedModel } from "../../models/staged.ts";
import type { PlainWeights } from "../../models/trace.ts";
import { FormantError } from "../error.ts";
import { filesFromFiles, type ModelFiles } from "../files.ts";
import { loadHost } from "../host.ts";
import { resample } from "../resample.ts";
import { Checkpoint, writeSafetensors } from "../safetensors.ts";
import { decodeWav } from "../wav.ts";
import { readBytes } from "./input.ts";
import { notice, showProgress } from "./progress.ts";

export interface PlaceFlags {
  readonly model: string;
  readonly source?: string;
  readonly adapter?: string;
}

async function openFiles({ model, source }: PlaceFlags): Promise<ModelFiles> {
  const { repository, needs } = stagedKind(model);
  const { openSource } = await loadHost();
  return openSource(source ?? repository, {
    ...(source === undefined ? { needs } : {}),
    ...(model === "kokoro" && source === undefined ? { fallback: "packaged" } : {}),
    onProgress: showProgress,
    onNotice: (line) => notice(line, {}),
  });
}

/** Its device is the caller's to destroy. */
export async function openStaged(
  flags: PlaceFlags,
): Promise<{ readonly model: StagedModel; readonly source: string }> {
  const files = await openFiles(flags);
  const { createDevice } = await import("../device.ts");
  const device = await createDevice(flags.adapter === undefined ? {} : { adapter: flags.adapter });
  try {
    return { model: await stagedKind(flags.model).open(files, device), source: files.name };
  } catch (error) {
    device.destroy();
    throw error;
  }
}

/** The weights as the layers have them; the files stay open until `close`. */
export async function openWeights(
  flags: PlaceFlags,
): Promise<{ readonly plain: PlainWeights; close(): Promise<void> }> {
  const { checkpointOf } = await import("../../models/staged.ts");
  const { plainWeights } = await import("../../models/plain_weights.ts");
  const { checkpoint, quantization } = await checkpointOf(await openFiles(flags));
  return { plain: plainWeights(checkpoint, quantization), close: () => checkpoint.close() };
}

/** A file of tensors; `option` is what named it. */
export async function openTensors(path: string, option: string): Promise<Checkpoint> {
  const { openFile } = await import("../node/folder.ts");
  try {
    return await Checkpoint.openFile(await openFile(path));
  } catch (error) {
    if (!(error instanceof FormantError)) throw error;
    throw new FormantError("argument", `${option}: ${error.message}`, { cause: error });
  }
}

/** A WAV as the input of a codec's encoder: mono, at the codec's rate. */
export async function soundTensors(path: string, sampleRate: number): Promise<Checkpoint> {
  const sound = mono(decodeWav(await readBytes(path, "--input")));
  const samples = await resample(sound.samples, sound.sampleRate, sampleRate);
  const data = new Uint8Array(samples.buffer);
  const bytes = writeSafetensors([["samples", { dtype: "F32", shape: [samples.length], data }]]);
  return Checkpoint.open(filesFromFiles([new File([bytes], "samples.safetensors")]), "samples.safetensors");
}
