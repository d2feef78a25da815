// The Origin Private File System as the place of downloads: folders of one level. Writing takes access handles that only
// workers have; reading does not.

import type { Disk } from "../disk.ts";
import { blobSource } from "../files.ts";
import { checkSignal } from "../http.ts";

const ROOT = "formant";

/** What DOM types lack: workers have it. */
interface WritableFile extends FileSystemFileHandle {
  createSyncAccessHandle?(): Promise<{
    getSize(): number;
    write(bytes: Uint8Array, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
  move(to: FileSystemDirectoryHandle, name: string): Promise<void>;
}

/** Fails, as the browser says it, where pages may keep nothing. */
export async function openPrivateDisk(): Promise<Disk> {
  const system = await navigator.storage.getDirectory();
  const root = await system.getDirectoryHandle(ROOT, { create: true });
  const folderOf = (path: string, create: boolean) =>
    path.includes("/")
      ? root.getDirectoryHandle(path.slice(0, path.indexOf("/")), { create })
      : Promise.resolve(root);
  const nameOf = (path: string) => path.slice(path.indexOf("/") + 1);
  const file = async (path: string, create = false) =>
    (await folderOf(path, create)).getFileHandle(nameOf(path), { create }) as Promise<WritableFile>;
  return {
    size: (path) =>
      file(path).then(
        async (handle) => (await handle.getFile()).size,
        (error) => absent(error, undefined),
      ),
    open: async (path) => blobSource(nameOf(path), await (await file(path)).getFile()),
    async append(path, body) {
      const handle = await file(path, true);
      if (!handle.createSyncAccessHandle) throw new Error("a page keeps files in a worker only");
      const access = await handle.createSyncAccessHandle();
      try {
        let at = access.getSize();
        await body(async (bytes) => {
          for (let done = 0; done < bytes.length;) {
            const written = access.write(bytes.subarray(done), { at });
            if (written === 0) throw new DOMException("nothing more is written", "QuotaExceededError");
            done += written;
            at += written;
          }
        });
        access.flush();
      } finally {
        access.close();
      }
    },
    move: async (from, to) => (await file(from)).move(await folderOf(to, true), nameOf(to)),
    remove: async (path) =>
      (await folderOf(path, false))
        .removeEntry(nameOf(path), { recursive: true })
        .catch((error) => absent(error, undefined)),
    async hash(algorithm) {
      const hash = (await hashes[algorithm]()).create();
      return {
        update: (data) => hash.update(typeof data === "string" ? new TextEncoder().encode(data) : data),
        hex: () => Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join(""),
      };
    },
    async list(folder) {
      const names: string[] = [];
      const handle =
        folder === "" ? root : await root.getDirectoryHandle(folder).catch((error) => absent(error, null));
      if (handle) for await (const name of handle.keys()) names.push(name);
      return names;
    },
    async lock(name, signal, body) {
      checkSignal(name, signal);
      try {
        return await navigator.locks.request(`${ROOT}:${name}`, signal ? { signal } : {}, body);
      } catch (error) {
        checkSignal(name, signal);
        throw error;
      }
    },
  };
}

const hashes = {
  sha256: async () => (await import("@noble/hashes/sha2.js")).sha256,
  sha1: async () => (await import("@noble/hashes/legacy.js")).sha1,
};

/** `value` where a file or folder is not there. */
function absent<T>(error: unknown, value: T): T {
  if (error instanceof DOMException && error.name === "NotFoundError") return value;
  throw error;
}
