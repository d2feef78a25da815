// Formant for applications: loadModel, and what it gives.

import { FormantError } from "../src/error.ts";
import { type ModelFiles, readBytes, readJson } from "../src/files.ts";
import { openSource } from "../src/source.ts";
import { filesFromFiles, type LooseFiles } from "../src/loose_files.ts";
import { loadEspeak, type Phonemizer } from "../tokenizer/index.ts";
import { LastingModel, type Loaded } from "./lasting_model.ts";
import type { ModelEntry, Progress, SpeechModel } from "./speech_model.ts";

export { FormantError, type ErrorCode } from "../src/error.ts";
export { droppedFiles, type LooseFiles } from "../src/loose_files.ts";
export { deleteStored, listStored, type StoredFiles } from "../src/stored.ts";
export type { Phonemizer } from "../tokenizer/index.ts";
export { decodeVoice } from "./kokoro/voices.ts";
export { decodeVoice as decodeClonedVoice, encodeVoice as encodeClonedVoice } from "./marvis/voice.ts";
export { toSrt, toVtt } from "./captions.ts";
export { createSpeaker, type Speaker } from "./speaker.ts";
export type { Tap } from "./tap.ts";
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
   * A hub id, a folder (Node), a URL (in a page also a path, `./kokoro/`), or files that were picked or dropped; the
   * model's own repository on the hub unless given.
   */
  readonly source?: string | LooseFiles;
  /**
   * In a page: where all the work is done, so that the page stays free. Its script is a module that imports
   * `formant/worker`. It stays the application's own; several models may share it.
   */
  readonly worker?: Worker;
  /** In a page: where the `espeak-ng.data` of `@echogarden/espeak-ng-emscripten` is served. */
  readonly espeak?: { readonly data: string | URL };
  /** A device that the application already has; it stays its own. */
  readonly device?: GPUDevice;
  /** Part of an adapter's name, to choose among several (Node). */
  readonly adapter?: string | undefined;
  /** "high": weights of 8 bits instead of 4 (Orpheus). */
  readonly quality?: "high";
  /** Orpheus: hub id, folder or URL of the SNAC codec. */
  readonly codec?: string;
  /** Positions that a language model's cache holds; 4,096 unless given. */
  readonly capacity?: number;
  /** In Node, use Kokoro's copy in the package registries where the hub cannot be reached, or only it is cached. */
  readonly packaged?: boolean;
  /** true: prompts of language models by the GPU's units for matrices: see `DeviceOptions`. */
  readonly subgroupMatrix?: boolean;
  /**
   * false: the adapter is taken as it is. Otherwise its kernels are tested when it is used first, or with another driver,
   * and what is wrong is gone around.
   */
  readonly selfTest?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Lines for people: which source is used instead of the one asked for, that files cannot be kept, a lost GPU. */
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
  if (options.worker) {
    const { loadRemote } = await import("./worker/remote_model.ts");
    return loadRemote(
      options.worker,
      name,
      Object.hasOwn(MODELS, name) ? options : { source: name, ...options },
    );
  }
  const { signal, onProgress, codec, capacity, quality } = options;
  const named = Object.hasOwn(MODELS, name) ? await MODELS[name]!() : undefined;
  const source = options.source ?? named?.repository(quality ? { quality } : {}) ?? name;
  const files = await openFiles(source, named?.needs, options);
  const entry = named ?? (await recognise(files, signal));
  const { packaged: _, ...rest } = options;
  const open = (source: string, needs?: string) => openFiles(source, needs, rest);
  const { espeak: place } = options;
  let loading: Promise<Phonemizer> | undefined;
  const espeak = place && (() => (loading ??= openEspeak(place.data, rest)));
  const load = async (signal: AbortSignal | undefined): Promise<Loaded> => {
    // A page whose models are in a worker goes without the engine.
    const create =
      options.selfTest === false
        ? (await import("../src/device.ts")).createDevice
        : (await import("../ops/self_test/verdict.ts")).createSoundDevice;
    const device = await create({
      ...(options.device ? { gpuDevice: options.device } : {}),
      ...(options.subgroupMatrix ? { subgroupMatrix: true } : {}),
      adapter: options.adapter,
    });
    try {
      const context = { signal, onProgress, codec, capacity, open, espeak };
      return { device, model: await entry.load(files, device, context) };
    } catch (error) {
      device.destroy();
      throw error;
    }
  };
  return new LastingModel(await load(signal), options.device ? undefined : load, options.onNotice);
}

/** eSpeak NG with its data from where files are kept. */
async function openEspeak(data: string | URL, options: LoadModelOptions): Promise<Phonemizer> {
  const url = new URL(data, globalThis.location?.href);
  const folder = await openFiles(new URL(".", url).href, undefined, options);
  const name = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
  return loadEspeak({ data: (await readBytes(folder, name, options.signal)).buffer });
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
  source: string | LooseFiles,
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
  const { onNotice, signal, packaged } = options;
  return openSource(source, {
    ...(packaged ? { fallback: "packaged" } : {}),
    ...(needs === undefined ? {} : { needs }),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    ...(onNotice ? { onNotice } : {}),
    ...(signal ? { signal } : {}),
  });
}
