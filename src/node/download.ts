// One file from the hub into its cache: a part file that grows, goes on where an earlier run stopped, is checked when it
// is whole, and is renamed into blobs/; the snapshot gets a link to it.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, open, rename, rm, stat, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { FormantError } from "../error.ts";
import { type HttpOptions, streamRange } from "../http.ts";
import { exists, makeFolder, writeFailure } from "./cache.ts";

/** What the hub says of a file. */
export interface RemoteFile {
  readonly size: number;
  /** SHA-256 of an LFS file (64 hex digits), git's SHA-1 of another (40). */
  readonly etag: string;
}

export interface DownloadOptions extends HttpOptions {
  /** For messages. */
  readonly name: string;
  readonly onProgress: (loaded: number) => void;
}

/** Fills `blob`. Call it under a lock: the part file has one writer. */
export async function download(
  url: string,
  blob: string,
  file: RemoteFile,
  options: DownloadOptions,
): Promise<void> {
  const part = `${blob}.formant.part`;
  await makeFolder(dirname(blob));
  const resumed = await fillPart(url, part, file, options);
  let found = await checksum(part, file);
  if (found !== file.etag && resumed) {
    // What an earlier run left may be damaged: once more from the start.
    await rm(part);
    await fillPart(url, part, file, options);
    found = await checksum(part, file);
  }
  if (found !== file.etag) {
    await rm(part);
    const what = `${options.name}: the download has the checksum ${found}, expected ${file.etag}`;
    throw new FormantError("network", `${what}; it was removed, try again.`);
  }
  await rename(part, blob);
}

/** Appends what is missing; true if there was something before. */
async function fillPart(
  url: string,
  part: string,
  file: RemoteFile,
  options: DownloadOptions,
): Promise<boolean> {
  let loaded = (await stat(part).catch(() => undefined))?.size ?? 0;
  if (loaded > file.size) {
    await rm(part);
    loaded = 0;
  }
  const resumed = loaded > 0;
  options.onProgress(loaded);
  const handle = await open(part, "a").catch((cause: unknown) => {
    throw writeFailure(part, cause);
  });
  try {
    for await (const chunk of streamRange(url, loaded, file.size, file.size, options)) {
      await handle.appendFile(chunk);
      loaded += chunk.length;
      options.onProgress(loaded);
    }
    await handle.sync();
  } catch (cause) {
    throw writeFailure(part, cause);
  } finally {
    await handle.close();
  }
  return resumed;
}

/** SHA-256, or git's SHA-1 of a blob, by the length of what is expected. */
async function checksum(path: string, file: RemoteFile): Promise<string> {
  const hash =
    file.etag.length === 64 ? createHash("sha256") : createHash("sha1").update(`blob ${file.size}\0`);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
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
