// The Origin Private File System as the place of what is kept: folders of one level, with files whose names are paths.
// Appending takes access handles that only workers have; reading and small texts do not.

import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { Disk } from "../disk.ts";
import { blobSource } from "../files.ts";
import { checkSignal } from "../http.ts";

/** What the DOM's types lack. */
interface WorkerFile extends FileSystemFileHandle {
  createSyncAccessHandle?(): Promise<{
    getSize(): number;
    write(bytes: Uint8Array, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
  move(name: string): Promise<void>;
}

/** For `catch`: a file or folder that is not there. */
function absent(error: unknown): undefined {
  if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
}

/** Folder and name. */
function split(path: string): [string, string] {
  const end = path.indexOf("/");
  return [path.slice(0, end), encodeURIComponent(path.slice(end + 1))];
}

/** Fails, as the browser says it, where pages may keep nothing. */
export async function openPrivateDisk(name: string): Promise<Disk> {
  const system = await navigator.storage.getDirectory();
  const root = await system.getDirectoryHandle(name, { create: true });
  const fileAt = async (path: string, create = false) => {
    const [folder, file] = split(path);
    const handle = await root.getDirectoryHandle(folder, { create });
    return handle.getFileHandle(file, { create }) as Promise<WorkerFile>;
  };
  const move = async (from: string, to: string) => (await fileAt(from)).move(split(to)[1]);
  return {
    move,
    link: move,
    size: async (path) => (await (await fileAt(path).catch(absent))?.getFile())?.size,
    open: async (path) =>
      blobSource(path.slice(path.lastIndexOf("/") + 1), await (await fileAt(path)).getFile()),
    async append(path, pieces) {
      const file = await fileAt(path, true);
      if (!file.createSyncAccessHandle) throw new Error("a page keeps files in a worker only");
      const access = await file.createSyncAccessHandle();
      try {
        for await (const bytes of pieces) {
          const written = access.write(bytes, { at: access.getSize() });
          if (written < bytes.length) throw new DOMException("it is full", "QuotaExceededError");
        }
        access.flush();
      } finally {
        access.close();
      }
    },
    async write(path, text) {
      const file = await (await fileAt(path, true)).createWritable();
      await file.write(text);
      await file.close();
    },
    async remove(path) {
      if (!path.includes("/")) return root.removeEntry(path, { recursive: true }).catch(absent);
      const [folder, file] = split(path);
      await (await root.getDirectoryHandle(folder).catch(absent))?.removeEntry(file).catch(absent);
    },
    hash: async (algorithm) => ({ sha256, sha1 })[algorithm].create(),
    async list(below) {
      const paths: string[] = [];
      for await (const folder of root.values() as AsyncIterable<FileSystemDirectoryHandle>) {
        for await (const file of folder.keys()) paths.push(`${folder.name}/${decodeURIComponent(file)}`);
      }
      const start = below === "" ? "" : `${below}/`;
      const found = paths.filter((path) => path.startsWith(start));
      return found.map((path) => path.slice(start.length)).sort();
    },
    lock: (lock, signal, body) =>
      navigator.locks.request(`${name}:${lock}`, signal ? { signal } : {}, body).catch((error: unknown) => {
        checkSignal(lock, signal);
        throw error;
      }),
  };
}
