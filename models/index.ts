// Formant for applications: loadModel, and what it gives.

import { createSoundDevice } from "../ops/self_test/verdict.ts";
import { createDevice } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import { filesFromFiles, type ModelFiles, readJson } from "../src/files.ts";
import { loadHost } from "../src/host.ts";
import type { ModelEntry, Progress, SpeechModel } from "./speech_model.ts";

export { FormantError, type ErrorCode } from "../src/error.ts";
export type { Phonemizer } from "../tokenizer/index.ts";
export { decodeVoice } from "./kokoro/voices.ts";
export { decodeVoice as decodeClonedVoice, encodeVoice as encodeClonedVoice } from "./marvis/voice.ts";
export { toSrt, toVtt } from "./captions.ts";
export { createSpeaker, type Speaker } from "./speaker.ts";
export {
  Audio,
  type AudioChunk,
  type ClonedVoice,
  type Progress,
  type SpeakOptions,
  type SpeechModel,
  type Voice,
  type WordTiming,
} from "./speech_model.ts";

export interface LoadModelOptions {
  /**
   * A hub id, a folder (Node), a URL (in a page also a path, `./kokoro/`), or dropped files; the model's own repository
   * on the hub unless given.
   */
  readonly source?: string | readonly File[];
  /** A device that the application already has; it stays its own. */
  readonly device?: GPUDevice;
  /** Part of an adapter's name, to choose among several (Node). */
  readonly adapter?: string;
  /** "high": weights of 8 bits instead of 4 (Orpheus). */
  readonly quality?: "high";
  /** Orpheus: hub id, folder or URL of the SNAC codec. */
  readonly codec?: string;
  /** Positions that a language model's cache holds; 4,096 unless given. */
  readonly capacity?: number;
  /** In Node, use Kokoro's copy in the package registries where the hub cannot be reached, or only it is cached. */
  readonly packaged?: boolean;
  /**
   * false: the adapter is taken as it is. Otherwise its kernels are tested when it is used first, or with another driver,
   * and what is wrong is gone around.
   */
  readonly selfTest?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Lines for people: which source is used instead of the one asked for. */
  readonly onNotice?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** A model's code is loaded with it: a page that speaks with one does not fetch the others. */
const MODELS: Readonly<Record<string, () => Promise<ModelEntry>>> = {
  kokoro: async () => (await import("./kokoro/kokoro.ts")).KOKORO,
  orpheus: async () => (await import("./orpheus/orpheus.ts")).ORPHEUS,
  csm: async () => (await import("./marvis/marvis.ts")).CSM,
  marvis: async () => (await import("./marvis/marvis.ts")).MARVIS,
};

/** A model by its name ("kokoro", "orpheus"), or by where it is: a folder, a URL, a hub id. */
export async function loadModel(name: string, options: LoadModelOptions = {}): Promise<SpeechModel> {
  const { signal, onProgress, codec, capacity, quality } = options;
  const named = Object.hasOwn(MODELS, name) ? await MODELS[name]!() : undefined;
  const source = options.source ?? named?.repository(quality ? { quality } : {}) ?? name;
  const files = await openFiles(source, named?.needs, options);
  const entry = named ?? (await recognise(files, signal));
  const create = options.selfTest === false ? createDevice : createSoundDevice;
  const device = await create({
    ...(options.device ? { gpuDevice: options.device } : {}),
    ...(options.adapter === undefined ? {} : { adapter: options.adapter }),
  });
  const { packaged: _, ...rest } = options;
  const open = (source: string, needs?: string) => openFiles(source, needs, rest);
  try {
    return await entry.load(files, device, { signal, onProgress, codec, capacity, open });
  } catch (error) {
    device.destroy();
    throw error;
  }
}

/** The model that config.json is of. */
async function recognise(files: ModelFiles, signal?: AbortSignal): Promise<ModelEntry> {
  const config = (await readJson(files, "config.json", signal)) as Readonly<Record<string, unknown>>;
  const entries = await Promise.all(Object.values(MODELS).map((load) => load()));
  const entry = entries.find(({ fits }) => fits(config));
  if (entry) return entry;
  const what = JSON.stringify(config["model_type"] ?? config["architectures"] ?? null);
  throw new FormantError(
    "weights",
    `${files.name}/config.json: the model is ${what}, expected one of ${Object.keys(MODELS).join(", ")}.`,
  );
}

async function openFiles(
  source: string | readonly File[],
  needs: string | undefined,
  options: LoadModelOptions,
): Promise<ModelFiles> {
  if (typeof source !== "string") return filesFromFiles(source);
  if (/gguf$/i.test(source)) {
    throw new FormantError(
      "weights",
      `${source}: it is a GGUF file, expected safetensors (of Orpheus: mlx-community/orpheus-3b-0.1-ft-4bit).`,
    );
  }
  const { openSource } = await loadHost();
  const { onNotice, signal, packaged } = options;
  return openSource(source, {
    ...(packaged ? { fallback: "packaged" } : {}),
    ...(needs === undefined ? {} : { needs }),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    ...(onNotice ? { onNotice } : {}),
    ...(signal ? { signal } : {}),
  });
}
