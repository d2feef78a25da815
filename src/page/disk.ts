// The Origin Private File System as the place of what is kept: one folder, with files whose names are paths.
// Appending takes access handles that only workers have; reading and small texts do not.

import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { Disk } from "../disk.ts";
import { blobSource } from "../files.ts";
import { checkSignal } from "../http.ts";

/** For `catch`: a file or folder that is not there. */
function absent(error: unknown): undefined {
  if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
}

/** Fails, as the browser says it, where pages may keep nothing. */
export async function openPrivateDisk(name: string): Promise<Disk> {
  const system = await navigator.storage.getDirectory();
  const root = await system.getDirectoryHandle(name, { create: true });
  const fileAt = (path: string, create = false) => root.getFileHandle(encodeURIComponent(path), { create });
  const list = async (below: string) => {
    const start = below === "" ? "" : `${below}/`;
    const paths: string[] = [];
    for await (const file of root.keys()) paths.push(decodeURIComponent(file));
    return paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  };
  const move = async (from: string, to: string) => (await fileAt(from)).move(encodeURIComponent(to));
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
      for (const file of [path, ...(await list(path)).map((below) => `${path}/${below}`)]) {
        await root.removeEntry(encodeURIComponent(file)).catch(absent);
      }
    },
    hash: async (algorithm) => ({ sha256, sha1 })[algorithm].create(),
    list: async (below) => (await list(below)).sort(),
    lock: (lock, signal, body) =>
      navigator.locks.request(`${name}:${lock}`, signal ? { signal } : {}, body).catch((error: unknown) => {
        checkSignal(lock, signal);
        throw error;
      }),
  };
}
