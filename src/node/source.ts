// A model's files from one text, as the command line and `loadModel` take it: a folder, a .safetensors file, a URL or a
// hub id; where the hub cannot be reached, Kokoro's packaged copy.

import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { FormantError } from "../error.ts";
import { type ModelFiles, filesFromUrl } from "../files.ts";
import type { SourceOptions } from "../host.ts";
import { openFolder } from "./folder.ts";
import { isCached, openHub } from "./hub.ts";
import { isPackagedKokoroCached, packagedKokoro } from "./packaged_kokoro.ts";

/** Opens the place; `files.name` says which it is. A path that exists wins over a hub id. */
export async function openSource(source: string, options: SourceOptions = {}): Promise<ModelFiles> {
  if (/^https?:\/\//i.test(source)) return filesFromUrl(source);
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
