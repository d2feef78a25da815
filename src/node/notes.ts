// Small texts that outlive the process, in the user's cache folder. What cannot be kept is found out again.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { userCache } from "./cache.ts";

const folder = () => join(userCache(), "formant", "adapters");

export async function recall(key: string): Promise<string | undefined> {
  return readFile(join(folder(), key), "utf8").catch(() => undefined);
}

export async function note(key: string, text: string): Promise<void> {
  const path = join(folder(), key);
  const beside = `${path}.${randomUUID()}`;
  try {
    await mkdir(folder(), { recursive: true });
    await writeFile(beside, text);
    await rename(beside, path);
  } catch {
    // No folder that may be written.
  }
}
