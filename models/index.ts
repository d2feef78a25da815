// Formant for applications: loadModel, and what it gives.

import { createDevice } from "../src/device.ts";
import { filesFromFiles, filesFromUrl, type ModelFiles } from "../src/files.ts";
import { IN_NODE } from "../src/platform.ts";
import { Kokoro, PUBLISHED_CHECKPOINT } from "./kokoro/kokoro.ts";
import type { Progress, SpeechModel } from "./speech_model.ts";

export { FormantError, type ErrorCode } from "../src/error.ts";
export type { Phonemizer } from "../tokenizer/index.ts";
export { decodeVoice } from "./kokoro/voices.ts";
export {
  Audio,
  type AudioChunk,
  type Progress,
  type SpeakOptions,
  type SpeechModel,
  type Voice,
} from "./speech_model.ts";

export interface LoadModelOptions {
  /** A hub id, a folder (Node), a URL, or dropped files; the model's own repository unless given. */
  readonly source?: string | readonly File[];
  /** A device that the application already has; it stays its own. */
  readonly device?: GPUDevice;
  /** Part of an adapter's name, to choose among several (Node). */
  readonly adapter?: string;
  /** In Node, use Kokoro's copy in the package registries where the hub cannot be reached, or only it is cached. */
  readonly packaged?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Lines for people: which source is used instead of the one asked for. */
  readonly onNotice?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Name -> hub id, and the file without which a cached copy of it does not count. */
const REPOSITORIES: Readonly<Record<string, { readonly id: string; readonly needs: string }>> = {
  kokoro: { id: "mlx-community/Kokoro-82M-bf16", needs: PUBLISHED_CHECKPOINT },
};

/** A model by its name ("kokoro"), or by where it is: a folder, a URL, a hub id. */
export async function loadModel(name: string, options: LoadModelOptions = {}): Promise<SpeechModel> {
  const { signal, onProgress } = options;
  const repository = REPOSITORIES[name];
  const files = await openFiles(options.source ?? repository?.id ?? name, repository?.needs, options);
  const device = await createDevice({
    ...(options.device ? { gpuDevice: options.device } : {}),
    ...(options.adapter === undefined ? {} : { adapter: options.adapter }),
  });
  try {
    return await Kokoro.load(files, device, { signal, onProgress });
  } catch (error) {
    device.destroy();
    throw error;
  }
}

async function openFiles(
  source: string | readonly File[],
  needs: string | undefined,
  options: LoadModelOptions,
): Promise<ModelFiles> {
  if (typeof source !== "string") return filesFromFiles(source);
  if (!IN_NODE) return filesFromUrl(new URL(source, location.href));
  const { openSource } = await import("../src/node/source.ts");
  const { onNotice, signal, packaged } = options;
  return openSource(source, {
    ...(packaged ? { fallback: "packaged" } : {}),
    ...(needs === undefined ? {} : { needs }),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    ...(onNotice ? { onNotice } : {}),
    ...(signal ? { signal } : {}),
  });
}
