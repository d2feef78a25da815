// Node as a host: Dawn, folders, the hub's own cache, and what the environment says of it.

import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ModelFiles } from "../files.ts";
import type { Host } from "../host.ts";
import { userCache } from "./cache.ts";
import { folderDisk } from "./disk.ts";
import { openFolder } from "./folder.ts";

export { adapterAdvice, openGpu } from "./dawn.ts";
export { waitQuietly as wait } from "./wait.ts";

export const compilesHere = true;

/** Models are where the hub's own programs keep them. */
export const openDisk: Host["openDisk"] = async (of) => {
  if (of === "notes") return folderDisk(join(userCache(), "formant"));
  const { HF_HUB_CACHE, HF_HOME } = process.env;
  return folderDisk(HF_HUB_CACHE || join(HF_HOME || join(userCache(), "huggingface"), "hub"));
};

export const { env } = process;

export async function openPath(source: string): Promise<ModelFiles | undefined> {
  const found = await stat(source).catch(() => undefined);
  if (found?.isDirectory()) return openFolder(source);
  if (found) return { ...(await openFolder(dirname(source))), name: source, checkpoint: basename(source) };
  return undefined;
}

export const orPackaged: NonNullable<Host["orPackaged"]> = async (...source) =>
  (await import("./packaged_kokoro.ts")).orPackaged(...source);
