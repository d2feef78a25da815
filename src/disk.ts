// Where files are kept, as far as the library needs to know: folders of the machine (src/node/disk.ts), or the Origin
// Private File System of a page (src/page/disk.ts).

import { FormantError } from "./error.ts";
import type { ByteSource } from "./files.ts";

export interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** Paths have forward slashes; what the place refuses is thrown as it comes, or as `writeFailure` says it. */
export interface Disk {
  /** Bytes; undefined where no file is. */
  size(path: string): Promise<number | undefined>;
  open(path: string): Promise<ByteSource>;
  /** Writes on at the end of a file, which is made if it is not there. When this resolves, all is on the disk. */
  append(path: string, pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void>;
  /** A small text in the place of what was there, whole or not at all. */
  write(path: string, text: string): Promise<void>;
  /** Within a folder of the place. */
  move(from: string, to: string): Promise<void>;
  /** Gives a file another path in that folder: by a link where the place has links, else it is moved. */
  link(from: string, to: string): Promise<void>;
  /** A file, or a folder with all that is in it; nothing where there is none. */
  remove(path: string): Promise<void>;
  hash(algorithm: "sha256" | "sha1"): Promise<Hash>;
  /** Paths of the files below a folder ("" is the place itself), sorted; none where it is not. */
  list(folder: string): Promise<string[]>;
  /** Runs `body` while nobody else, in no other tab or process, runs under this name. */
  lock<T>(name: string, signal: AbortSignal | undefined, body: () => Promise<T>): Promise<T>;
}

/** By error code of Node, or name of a DOMException. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space",
  EDQUOT: "the disk quota is used up; free some space",
  EACCES: "it may not be written; set XDG_CACHE_HOME to a folder of yours",
  EPERM: "it may not be written; set XDG_CACHE_HOME to a folder of yours",
  EROFS: "the disk is read-only; set XDG_CACHE_HOME to another folder",
  ENOLCK: "its file system has no locks; set XDG_CACHE_HOME to a folder elsewhere",
  ENOSYS: "its file system has no locks; set XDG_CACHE_HOME to a folder elsewhere",
  EOPNOTSUPP: "its file system has no locks; set XDG_CACHE_HOME to a folder elsewhere",
  ENOTDIR: "a part of the path is a file, expected folders",
  QuotaExceededError: "the browser's storage is full; free some space",
};

/** Why nothing could be written, where that is known. */
export function whyUnwritten(cause: unknown): string | undefined {
  const { code, name } = cause as { code?: unknown; name?: unknown };
  return REFUSALS[String(code)] ?? REFUSALS[String(name)];
}

/** For `catch`: throws why a path could not be written, in a sentence where that is known. */
export const writeFailure =
  (path: string) =>
  (cause: unknown): never => {
    const why = whyUnwritten(cause);
    throw why === undefined ? cause : new FormantError("input", `${path}: ${why}.`, { cause });
  };
