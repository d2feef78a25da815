// Files of models that are kept on a disk: each is downloaded once, in pieces that survive a cut and a restart, and read
// from its place afterwards, without the network. Where they cannot be kept, they are read from the server by ranges.

import { type Disk, whyUnwritten } from "./disk.ts";
import { download } from "./download.ts";
import { FormantError } from "./error.ts";
import {
  type ByteSource,
  checkRelativePath,
  type FoundFile,
  type ModelFiles,
  type RemoteFiles,
  remoteSource,
} from "./files.ts";
import type { SourceOptions } from "./host.ts";
import { streamRange } from "./http.ts";

/** Where the files of a source lie. */
export interface Layout {
  /** Has all of the source, whose lock has its name. The paths of the others are below it. */
  readonly folder: string;
  file(path: string): string;
  /** The mark of a file that is not there, for when nobody can be asked. */
  absent(path: string): string;
  /** Begins the path of what is downloaded; its version or checksum ends it. */
  blobs(path: string): string;
}

/** Of a server. The names with a colon are those of no file (`checkRelativePath`). */
export const urlLayout = (name: string): Layout => ({
  folder: encodeURIComponent(name),
  file: (path) => path,
  absent: (path) => `none:${path}`,
  blobs: (path) => `blob:${path}:`,
});

/** The same files, kept as they are opened. */
export function keepFiles(
  files: RemoteFiles,
  layout: Layout,
  disk: Disk,
  options: SourceOptions = {},
): ModelFiles {
  const kept = new KeptFiles(files, layout, disk, options);
  return { ...files, open: (path, signal) => kept.open(path, signal ?? options.signal) };
}

class KeptFiles {
  readonly #files: RemoteFiles;
  readonly #layout: Layout;
  readonly #disk: Disk;
  readonly #options: SourceOptions;
  /** Something could not be kept: nothing more is tried. */
  #full = false;

  constructor(files: RemoteFiles, layout: Layout, disk: Disk, options: SourceOptions) {
    this.#files = files;
    this.#layout = layout;
    this.#disk = disk;
    this.#options = options;
  }

  #at(path: string): string {
    return `${this.#layout.folder}/${path}`;
  }

  async open(path: string, signal: AbortSignal | undefined): Promise<ByteSource> {
    const disk = this.#disk;
    const place = this.#at(this.#layout.file(checkRelativePath(path)));
    if ((await disk.size(place)) !== undefined) return disk.open(place);
    return disk.lock(this.#layout.folder, signal, async () => {
      // Another tab or process may have been faster.
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

  /** That a file is not there is remembered. */
  async #find(path: string, signal: AbortSignal | undefined): Promise<FoundFile> {
    const mark = this.#at(this.#layout.absent(path));
    try {
      return await this.#files.find(path, signal);
    } catch (error) {
      if (!(error instanceof FormantError)) throw error;
      if (error.code === "weights") await this.#disk.write(mark, "").catch(() => {});
      if (error.code !== "network" || (await this.#disk.size(mark)) === undefined) throw error;
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
    const { name, url, size, body, version, checksum, headers } = found;
    const versions = this.#layout.blobs(path);
    const blob = this.#at(versions + encodeURIComponent(version).slice(-64));
    const part = `${blob}.formant.part`;
    if (checksum === undefined) {
      // Of another version of the file nothing is of use.
      const all = (await this.#disk.list(this.#layout.folder)).filter((other) => other.startsWith(versions));
      const stale = all.map((other) => this.#at(other)).filter((other) => other !== part);
      for (const other of stale) await this.#disk.remove(other);
    }
    try {
      if ((await this.#disk.size(blob)) === undefined) {
        await download(this.#disk, { path: blob, part }, found, {
          name,
          chunks: (from) =>
            body ? chunksOf(body, from) : streamRange(url, from, size, size, { headers, signal }),
          onProgress: (loaded) =>
            this.#options.onProgress?.({ phase: "download", file: path, loaded, total: size }),
        });
      }
      await this.#disk.link(blob, place);
    } catch (error) {
      // What cannot be finished takes no room.
      if (!(error instanceof FormantError)) await this.#disk.remove(part).catch(() => {});
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
  const why = whyUnwritten(cause) ?? String((cause as Error).message);
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
