// A model's files from one text, as the command line and `loadModel` take it: a folder, a .safetensors file, a URL or a
// hub id; where the hub cannot be reached, Kokoro's packaged copy.

import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { FormantError } from "../error.ts";
import { type LoadProgress, type ModelFiles, filesFromUrl } from "../files.ts";
import { openFolder } from "./folder.ts";
import { isCached, openHub } from "./hub.ts";
import { isPackagedKokoroCached, packagedKokoro } from "./packaged_kokoro.ts";

export interface SourceOptions {
  /** Of a hub id: branch, tag or commit. */
  readonly revision?: string;
  /** Of a hub id: the file without which a cached copy does not count. */
  readonly needs?: string;
  /** `packaged`: Kokoro's copy from the package registries, when the hub cannot be reached, or only it is cached. */
  readonly fallback?: "packaged";
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Lines for people: which source is used instead, which step begins. */
  readonly onNotice?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Opens the place; `files.name` says which it is. A path that exists wins over a hub id. */
export async function openSource(source: string, options: SourceOptions = {}): Promise<ModelFiles> {
  if (/^https?:\/\//i.test(source)) return openUrl(new URL(source));
  const found = await stat(source).catch(() => undefined);
  if (found?.isDirectory()) return openFolder(source);
  if (found) return { ...(await openFolder(dirname(source))), name: source, checkpoint: basename(source) };
  if (/^([.~]{0,2}[/\\]|[a-z]:[/\\])|\.safetensors$/i.test(source)) {
    throw new FormantError("weights", `${source}: there is no such file or folder, expected a model.`);
  }
  const { onNotice, fallback, ...rest } = options;
  const packaged = (why: string) => {
    onNotice?.(`${why} Using the packaged copy of Kokoro-82M.`);
    return packagedKokoro({ ...rest, ...(onNotice ? { log: onNotice } : {}) });
  };
  // The cached copy is there at once; a hub that does not answer costs seconds each time.
  if (fallback === "packaged" && !(await isCached(source, rest)) && (await isPackagedKokoroCached())) {
    return packaged(`${source} is not in the cache.`);
  }
  try {
    return await openHub(source, rest);
  } catch (error) {
    if (fallback !== "packaged" || !(error instanceof FormantError) || error.code !== "network") throw error;
    return packaged(error.message);
  }
}

function openUrl(url: URL): ModelFiles {
  const file = /[^/]+\.safetensors$/.exec(url.pathname)?.[0];
  if (file === undefined) return filesFromUrl(url);
  url.pathname = url.pathname.slice(0, -file.length);
  return { ...filesFromUrl(url), checkpoint: decodeURIComponent(file) };
}
