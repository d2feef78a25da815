// The user's cache folder: where it is, and how several processes share it.

import { mkdir, open } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { writeFailure } from "../disk.ts";
import { pause } from "../http.ts";

/** `$XDG_CACHE_HOME`, or `.cache` in the home folder. */
export const userCache = () => process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");

/** Makes a folder and those above it. */
export const makeFolder = (path: string) => mkdir(path, { recursive: true }).catch(writeFailure(path));

/**
 * Runs `body` while no other process, and no other call in this one, runs under the same lock file; the signal ends the
 * wait for it. The lock is the system's own, on the open file: it ends with the process. The file stays.
 */
export async function withLock<T>(path: string, body: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { tryLock } = await import("fs-native-extensions");
  await makeFolder(dirname(path));
  const file = await open(path, "a").catch(writeFailure(path));
  const lock = async () => tryLock(file.fd);
  try {
    while (!(await lock().catch(writeFailure(path)))) await pause(100, signal);
    return await body();
  } finally {
    await file.close();
  }
}
