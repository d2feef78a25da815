// Files of models that are kept: each is downloaded once, in pieces that survive a cut and a reload, and read from its
// place afterwards, without the network. Where they cannot be kept, they are read from the server by ranges. A folder
// holds the files of one source, and under names that no file has, marked with @, what else is to be remembered.

import type { Disk } from "./disk.ts";
import { download } from "./download.ts";
import { FormantError } from "./error.ts";
import {
  type ByteSource,
  checkRelativePath,
  type FoundFile,
  isHubId,
  type ModelFiles,
  type RemoteFiles,
  remoteSource,
  filesFromUrl,
} from "./files.ts";
import { loadHost, type SourceOptions } from "./host.ts";
import { streamRange } from "./http.ts";

/** A model's files, or those of another source. */
export interface StoredFiles {
  /** Hub id or URL, for `deleteStored`. */
  readonly source: string;
  /** Of all its files, half-done downloads included. */
  readonly bytes: number;
}

/** What the page keeps, by source. Fails (code `argument`) in Node, which has the hub's own cache. */
export async function listStored(): Promise<StoredFiles[]> {
  const disk = await openDisk();
  const folders = (await disk.list("")).sort();
  return Promise.all(
    folders.map(async (folder) => {
      const names = await disk.list(folder);
      const sizes = await Promise.all(names.map((name) => disk.size(`${folder}/${name}`)));
      return {
        source: decodeURIComponent(folder),
        bytes: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
      };
    }),
  );
}

/** Deletes what is kept of a source: `source` of `listStored`, of `loadModel` or of a model. */
export async function deleteStored(source: string): Promise<void> {
  const disk = await openDisk();
  const name = isHubId(source) ? source : filesFromUrl(new URL(source, globalThis.location?.href)).name;
  await disk.remove(encodeURIComponent(name)).catch((cause: unknown) => {
    throw new FormantError(
      "input",
      `${name}: its files are in use (${(cause as Error).message}); try again.`,
      {
        cause,
      },
    );
  });
}

async function openDisk(): Promise<Disk> {
  const open = (await loadHost()).openDisk;
  if (open) return open();
  const what = "storage: this is Node, expected a page (Node keeps files in the hub's cache, see HF_HOME)";
  throw new FormantError("argument", `${what}.`);
}

/** Of one source: the same files, kept as they are opened. */
export function keepFiles(files: RemoteFiles, disk: Disk, options: SourceOptions = {}): ModelFiles {
  const kept = new KeptFiles(files, disk, options);
  return { ...files, open: (path, signal) => kept.open(path, signal) };
}

class KeptFiles {
  readonly #files: RemoteFiles;
  readonly #disk: Disk;
  readonly #options: SourceOptions;
  readonly #folder: string;
  /** Something could not be kept: nothing more is tried. */
  #full = false;

  constructor(files: RemoteFiles, disk: Disk, options: SourceOptions) {
    this.#files = files;
    this.#disk = disk;
    this.#options = options;
    this.#folder = encodeURIComponent(files.name);
  }

  async open(path: string, signal: AbortSignal | undefined): Promise<ByteSource> {
    const disk = this.#disk;
    const place = `${this.#folder}/${encodeURIComponent(checkRelativePath(path))}`;
    if ((await disk.size(place)) !== undefined) return disk.open(place);
    return disk.lock(place, signal, async () => {
      // Another tab may have been faster.
      if ((await disk.size(place)) !== undefined) return disk.open(place);
      const found = await this.#find(path, signal);
      if (this.#full) return remoteSource(found);
      try {
        await this.#fetch(path, place, found, signal);
        return await disk.open(place);
      } catch (error) {
        if (error instanceof FormantError) throw error;
        return this.#unkept(found, error);
      }
    });
  }

  /** That a file is not there is remembered for when nobody can be asked. */
  async #find(path: string, signal: AbortSignal | undefined): Promise<FoundFile> {
    const disk = this.#disk;
    const mark = `${this.#folder}/@none ${encodeURIComponent(path)}`;
    try {
      return await this.#files.find(path, signal);
    } catch (error) {
      if (!(error instanceof FormantError)) throw error;
      if (error.code === "weights") await disk.append(mark, async () => {}).catch(() => {});
      if (error.code !== "network" || (await disk.size(mark)) === undefined) throw error;
      const what = `${this.#files.name}: ${path} was not there when the server was last asked`;
      throw new FormantError("weights", `${what} (${error.message})`, { cause: error });
    }
  }

  async #fetch(
    path: string,
    place: string,
    found: FoundFile,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { name, url, size, body, version, checksum } = found;
    const parts = `@part ${encodeURIComponent(path)} `;
    const part = parts + encodeURIComponent(version).slice(-64);
    // Of another version of the file nothing is of use.
    const stale = (await this.#disk.list(this.#folder)).filter(
      (other) => other.startsWith(parts) && other !== part,
    );
    for (const other of stale) await this.#disk.remove(`${this.#folder}/${other}`);
    const file = { size, ...(checksum === undefined ? {} : { checksum }) };
    try {
      await download(this.#disk, { path: place, part: `${this.#folder}/${part}` }, file, {
        name,
        chunks: (from) =>
          body ? chunksOf(body, from) : streamRange(url, from, size, size, signal ? { signal } : {}),
        onProgress: (loaded) =>
          this.#options.onProgress?.({ phase: "download", file: path, loaded, total: size }),
      });
    } catch (error) {
      // What cannot be finished takes no room.
      if (!(error instanceof FormantError)) {
        await this.#disk.remove(`${this.#folder}/${part}`).catch(() => {});
      }
      throw error;
    }
  }

  #unkept(found: FoundFile, cause: unknown): ByteSource {
    this.#full = true;
    this.#options.onNotice?.(unkeptNotice(this.#files.name, cause));
    return remoteSource(found);
  }
}

/** Why files are not kept, for people. */
export function unkeptNotice(source: string, cause: unknown): string {
  const full = cause instanceof Error && cause.name === "QuotaExceededError";
  const why = full ? "the browser's storage is full; free some space" : String((cause as Error).message);
  return `${source} is read from the server each time: its files cannot be kept (${why}).`;
}

async function* chunksOf(body: Blob, from: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.slice(from).stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
