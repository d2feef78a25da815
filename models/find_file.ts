// Which of several file names a model has.

import { FormantError } from "../src/error.ts";
import type { ModelFiles } from "../src/files.ts";

/** The first of `paths` that can be opened; a plain URL has no list of its files. */
export async function findFile(
  files: ModelFiles,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<string | undefined> {
  for (const path of paths) {
    try {
      await (await files.open(path, signal)).close?.();
      return path;
    } catch (error) {
      if (!(error instanceof FormantError) || error.code !== "weights") throw error;
    }
  }
  return undefined;
}

/** The checkpoint: the one that the source names, or the first of `paths` that is there. */
export async function findCheckpoint(
  files: ModelFiles,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<string> {
  const found = files.checkpoint ?? (await findFile(files, paths, signal));
  if (found !== undefined) return found;
  throw new FormantError("weights", `${files.name}: it has no checkpoint, expected ${paths.join(" or ")}.`);
}
