// The user's cache folder: where it is, how several processes share it (locks with a heartbeat), and what is said when
// it cannot be written.

import { randomUUID } from "node:crypto";
import {
  copyFile,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { dirname, join, relative } from "node:path";
import { FormantError } from "../error.ts";
import { pause } from "../http.ts";

const BEAT_MS = 1000;
/** Without a heartbeat for this long the holder is gone, if its process is too ... */
const GONE_MS = 3000;
/** ... and for this long in any case. */
const STALE_MS = 30000;

/** `$XDG_CACHE_HOME`, or `.cache` in the home folder. */
export function userCache(): string {
  return process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Why a write failed, in a sentence. */
export function writeFailure(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const what = {
    ENOSPC: "the disk is full; free some space",
    EDQUOT: "the disk quota is used up; free some space",
    EACCES: "it may not be written; set XDG_CACHE_HOME to a folder of yours",
    EPERM: "it may not be written; set XDG_CACHE_HOME to a folder of yours",
    EROFS: "the disk is read-only; set XDG_CACHE_HOME to another folder",
    ENOTDIR: "a part of the path is a file, expected folders",
  }[String(code)];
  return what ? new FormantError("input", `${path}: ${what}.`, { cause }) : cause;
}

/** Makes a folder and those above it. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw writeFailure(path, cause);
  });
}

/**
 * Runs `body` while no other process, and no other call in this one, runs under the same lock file. The lock of a
 * process that died is taken over after a few seconds.
 */
export async function withLock<T>(
  path: string,
  signal: AbortSignal | undefined,
  body: () => Promise<T>,
): Promise<T> {
  const owner = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  await makeFolder(dirname(path));
  while (!(await acquire(path, owner))) await pause(100, signal);
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS);
  beat.unref();
  try {
    return await body();
  } finally {
    clearInterval(beat);
    if ((await readFile(path, "utf8").catch(() => "")) === owner) await rm(path, { force: true });
  }
}

async function acquire(path: string, owner: string): Promise<boolean> {
  try {
    await writeFile(path, owner, { flag: "wx" });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw writeFailure(path, cause);
  }
  const holder = await readFile(path, "utf8").catch(() => undefined);
  const found = await stat(path).catch(() => undefined);
  if (holder === undefined || !found) return false;
  const silent = Date.now() - found.mtimeMs;
  if (silent > STALE_MS || (silent > GONE_MS && !runs(holder))) await takeAway(path, holder);
  return false;
}

/** Whether the holder may still run; of another machine nobody knows. */
function runs(holder: string): boolean {
  try {
    const { host, pid } = JSON.parse(holder) as { host: string; pid: number };
    if (host !== hostname()) return true;
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A rename succeeds for one of all that wait; one that came late, and moved a new holder's lock, puts it back. */
async function takeAway(path: string, holder: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, "utf8")) !== holder) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

/** Links a blob under its path in the snapshot; where links are not allowed (Windows), copies it. */
export async function linkSnapshot(blob: string, snapshot: string, path: string): Promise<void> {
  const pointer = join(snapshot, path);
  await makeFolder(dirname(pointer));
  if (await exists(pointer)) return;
  await rm(pointer, { force: true });
  await symlink(relative(dirname(pointer), blob), pointer).catch(async (cause: NodeJS.ErrnoException) => {
    // Another file of the same content may be linked by another process.
    if (cause.code === "EEXIST") return;
    if (cause.code !== "EPERM") throw writeFailure(pointer, cause);
    await copyFile(blob, `${pointer}.part`);
    await rename(`${pointer}.part`, pointer);
  });
}
