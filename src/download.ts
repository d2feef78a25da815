// One file from the network to where it is kept, in Node and in pages: a part file that grows, goes on where an earlier
// run stopped, is checked when it is whole, and only then gets its name.

import type { Disk } from "./disk.ts";
import { FormantError } from "./error.ts";

/** What is known of a file before it is there. */
export interface RemoteFile {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 (64 hex digits), or git's SHA-1 of a blob (40), where the server says it. */
  readonly checksum?: string;
}

export interface DownloadOptions {
  /** For messages. */
  readonly name: string;
  /** The bytes from an offset on. */
  chunks(from: number): AsyncIterable<Uint8Array<ArrayBuffer>>;
  readonly onProgress: (loaded: number) => void;
}

const PIECE_BYTES = 1 << 20;

/** Fills `path` through `part`. Call it under a lock: the part file has one writer. */
export async function download(
  disk: Disk,
  { path, part }: { readonly path: string; readonly part: string },
  file: RemoteFile,
  options: DownloadOptions,
): Promise<void> {
  const resumed = await fillPart(disk, part, file, options);
  let wrong = await mismatch(disk, part, file);
  if (wrong !== undefined && resumed) {
    // What an earlier run left may be damaged: once more from the start.
    await disk.remove(part);
    await fillPart(disk, part, file, options);
    wrong = await mismatch(disk, part, file);
  }
  if (wrong !== undefined) {
    await disk.remove(part);
    const what = `${options.name}: the download has ${wrong}`;
    throw new FormantError("network", `${what}; it was removed, try again.`);
  }
  await disk.move(part, path);
}

/** Appends what is missing; true if there was something before. */
async function fillPart(
  disk: Disk,
  part: string,
  { size }: RemoteFile,
  { chunks, onProgress }: DownloadOptions,
): Promise<boolean> {
  const found = (await disk.size(part)) ?? 0;
  const resumed = found > 0 && found <= size;
  if (found > size) await disk.remove(part);
  await disk.append(part, missing(resumed ? found : 0));
  return resumed;

  /** What is behind the first `loaded` bytes, with progress once it is written. */
  async function* missing(loaded: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    onProgress(loaded);
    if (loaded === size) return;
    for await (const bytes of chunks(loaded)) {
      yield bytes;
      loaded += bytes.length;
      onProgress(loaded);
    }
  }
}

/** What is wrong with the file: its length or its checksum. */
async function mismatch(
  disk: Disk,
  path: string,
  { size, checksum }: RemoteFile,
): Promise<string | undefined> {
  const source = await disk.open(path);
  try {
    if (source.size !== size) return `${source.size} bytes, expected ${size}`;
    if (checksum === undefined) return undefined;
    const hash = await disk.hash(checksum.length === 64 ? "sha256" : "sha1");
    if (checksum.length === 40) hash.update(new TextEncoder().encode(`blob ${size}\0`));
    for (let at = 0; at < size; at += PIECE_BYTES) {
      hash.update(await source.read(at, Math.min(PIECE_BYTES, size - at)));
    }
    const found = Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
    return found === checksum ? undefined : `the checksum ${found}, expected ${checksum}`;
  } finally {
    await source.close?.();
  }
}
