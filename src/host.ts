// What Node and a page do not have in common: where adapters come from, how one waits for them, and where files are
// kept. This is Node's; the package for browsers is built with src/page/host.ts in place of this file
// (scripts/package.mjs), so that nothing of Node is in it.

import type { Disk } from "./disk.ts";
import type { LoadProgress, ModelFiles } from "./files.ts";

export interface SourceOptions {
  /** Of a hub id: branch, tag or commit. */
  readonly revision?: string;
  /** Of a hub id: the file without which a cached copy does not count. */
  readonly needs?: string;
  /** `packaged`: Kokoro's copy from the package registries, when the hub cannot be reached, or only it is cached. */
  readonly fallback?: "packaged";
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Lines for people: which source is used instead, which step begins, what cannot be kept. */
  readonly onNotice?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** As Dawn lists it. */
export interface NamedAdapter {
  readonly backend: string;
  readonly name: string;
}

export interface Host {
  /**
   * Where adapters come from: all, or those whose name contains `wanted`; `extended`: with what is not yet in the
   * standard (both in Node). undefined: there is no WebGPU.
   */
  openGpu(wanted?: string, extended?: boolean): Promise<GPU | undefined>;
  /** Ends "no adapter found, expected". */
  adapterAdvice(): string;
  /** Awaits a promise of the GPU without keeping a core busy. */
  wait<T>(promise: Promise<T>): Promise<T>;
  /** Pipelines are compiled in this process, by Dawn. */
  readonly compilesHere?: true;
  /** Where models are kept, or small notes. Fails, as the host says it, where nothing may be kept. */
  openDisk(of: "models" | "notes"): Promise<Disk>;
  /** The environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The files of a folder, or of the folder of a file; undefined where the text is no path. */
  openPath?(source: string): Promise<ModelFiles | undefined>;
  /** `open`s a hub id, or Kokoro's packaged copy (`SourceOptions.fallback`). */
  orPackaged?(source: string, options: SourceOptions, open: () => Promise<ModelFiles>): Promise<ModelFiles>;
}

export const loadHost = (): Promise<Host> => import("./node/host.ts");
