// Where downloaded files are kept, as far as a download needs to know: a folder (src/node/disk.ts), or the Origin Private
// File System of a page (src/page/disk.ts).

import type { ByteSource } from "./files.ts";

export interface Hash {
  update(bytes: Uint8Array | string): unknown;
  /** Lower case. */
  hex(): string;
}

/** What one download does. Paths have forward slashes; what the place refuses is thrown as it comes. */
export interface PartDisk {
  /** Bytes; undefined where no file is. */
  size(path: string): Promise<number | undefined>;
  open(path: string): Promise<ByteSource>;
  /** `write` appends to the file, which is made if it is not there; when this resolves, all is on the disk. */
  append(
    path: string,
    body: (write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => Promise<void>,
  ): Promise<void>;
  move(from: string, to: string): Promise<void>;
  /** A file, or a folder with all that is in it; nothing where there is none. */
  remove(path: string): Promise<void>;
  hash(algorithm: "sha256" | "sha1"): Promise<Hash>;
}

/** What several downloads side by side do. */
export interface Disk extends PartDisk {
  /** Names in a folder ("" is the place itself); none where it is not. */
  list(folder: string): Promise<string[]>;
  /** Runs `body` while nobody else, in no other tab or process, runs under this name. */
  lock<T>(name: string, signal: AbortSignal | undefined, body: () => Promise<T>): Promise<T>;
}
