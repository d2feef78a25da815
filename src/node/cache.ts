// The user's cache folder: where it is, and how several processes share it (locks with a heartbeat).

import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { writeFailure } from "../disk.ts";
import { pause } from "../http.ts";

const BEAT_MS = 1000;
/** Without a heartbeat for this long the holder is gone. Who shares a cache may not see its process (containers). */
const GONE_MS = 10_000;

/** `$XDG_CACHE_HOME`, or `.cache` in the home folder. */
export const userCache = () => process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");

/** Makes a folder and those above it. */
export const makeFolder = (path: string) => mkdir(path, { recursive: true }).catch(writeFailure(path));

/**
 * Runs `body` while no other process, and no other call in this one, runs under the same lock file; the signal ends the
 * wait for it. The lock of a process that died is taken over after ten seconds. (proper-lockfile lets two of those that
 * wait take it over at once, and who lost a lock removes the next holder's with it.)
 */
export async function withLock<T>(path: string, body: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const owner = randomUUID();
  await makeFolder(dirname(path));
  while (!(await acquire(path, owner))) await pause(100, signal);
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS).unref();
  try {
    return await body();
  } finally {
    clearInterval(beat);
    if ((await readFile(path, "utf8").catch(() => "")) === owner) await rm(path, { force: true });
  }
}

async function acquire(path: string, owner: string): Promise<boolean> {
  const made = writeFile(path, owner, { flag: "wx" });
  const failure = await made.catch((cause: NodeJS.ErrnoException) => cause);
  if (!failure) return true;
  if (failure.code !== "EEXIST") writeFailure(path)(failure);
  await takeAway(path).catch(() => {}); // another was faster
  return false;
}

/** A rename succeeds for one of all that wait; one that came late, and moved a new holder's lock, puts it back. */
async function takeAway(path: string): Promise<void> {
  if (!(await isLeft(path))) return;
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside);
  if (!(await isLeft(aside))) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

const isLeft = async (path: string) => Date.now() - (await stat(path)).mtimeMs > GONE_MS;
