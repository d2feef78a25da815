// The Origin Private File System as the place of downloads: folders of one level. Writing takes access handles that only
// workers have; reading does not.

import type { Disk } from "../disk.ts";
import { blobSource } from "../files.ts";
import { checkSignal } from "../http.ts";

const ROOT = "formant";

/** What the DOM's types lack. */
interface WorkerFile extends FileSystemFileHandle {
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
  return new PrivateDisk(await system.getDirectoryHandle(ROOT, { create: true }));
}

const nameOf = (path: string) => path.slice(path.indexOf("/") + 1);

/** For `catch`: `value` where a file or folder is not there. */
const absent =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof DOMException && error.name === "NotFoundError") return value;
    throw error;
  };

class PrivateDisk implements Disk {
  readonly #root: FileSystemDirectoryHandle;

  constructor(root: FileSystemDirectoryHandle) {
    this.#root = root;
  }

  async #folder(path: string, create = false): Promise<FileSystemDirectoryHandle> {
    const end = path.indexOf("/");
    return end < 0 ? this.#root : this.#root.getDirectoryHandle(path.slice(0, end), { create });
  }

  async #file(path: string, create = false): Promise<WorkerFile> {
    return (await this.#folder(path, create)).getFileHandle(nameOf(path), { create }) as Promise<WorkerFile>;
  }

  async size(path: string) {
    const handle = await this.#file(path).catch(absent(undefined));
    return (await handle?.getFile())?.size;
  }

  async open(path: string) {
    return blobSource(decodeURIComponent(nameOf(path)), await (await this.#file(path)).getFile());
  }

  async append(path: string, body: Parameters<Disk["append"]>[1]) {
    const handle = await this.#file(path, true);
    if (!handle.createSyncAccessHandle) throw new Error("a page keeps files in a worker only");
    const access = await handle.createSyncAccessHandle();
    try {
      let at = access.getSize();
      await body(async (bytes) => {
        const written = access.write(bytes, { at });
        at += written;
        if (written < bytes.length) throw new DOMException("it is full", "QuotaExceededError");
      });
      access.flush();
    } finally {
      access.close();
    }
  }

  async move(from: string, to: string) {
    await (await this.#file(from)).move(await this.#folder(to, true), nameOf(to));
  }

  async remove(path: string) {
    const folder = await this.#folder(path).catch(absent(undefined));
    await folder?.removeEntry(nameOf(path), { recursive: true }).catch(absent(undefined));
  }

  async hash(algorithm: "sha256" | "sha1") {
    const hash = (await HASHES[algorithm]()).create();
    return {
      update: (data: Uint8Array | string) =>
        hash.update(typeof data === "string" ? new TextEncoder().encode(data) : data),
      hex: () => Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join(""),
    };
  }

  async list(name: string) {
    const folder =
      name === "" ? this.#root : await this.#root.getDirectoryHandle(name).catch(absent(undefined));
    const names: string[] = [];
    if (folder) for await (const entry of folder.keys()) names.push(entry);
    return names;
  }

  async lock<T>(name: string, signal: AbortSignal | undefined, body: () => Promise<T>): Promise<T> {
    try {
      return await navigator.locks.request(`${ROOT}:${name}`, signal ? { signal } : {}, body);
    } catch (error) {
      checkSignal(name, signal);
      throw error;
    }
  }
}

const HASHES = {
  sha256: async () => (await import("@noble/hashes/sha2.js")).sha256,
  sha1: async () => (await import("@noble/hashes/legacy.js")).sha1,
};
