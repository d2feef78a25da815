// Where model files come from, seen the same way everywhere: a ByteSource is one file read by byte range, ModelFiles
// the files of one model. Here are the places that Node and a page both have (URL, dropped `File`s); folders are in
// src/node/, the hub is in hub.ts.

import { FormantError } from "./error.ts";
import { checkSignal, probe, type Probe, readRange } from "./http.ts";

/** A file read by byte range: a path, a URL, a `File`. */
export interface ByteSource {
  readonly name: string;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Bytes [offset, offset + length), at offset 0 of an array of their own. Fails if the file is shorter. */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  close?(): Promise<void>;
}

/** The files of one model: a folder, a URL base, a hub repository, dropped `File`s. */
export interface ModelFiles {
  readonly name: string;
  /** The checkpoint's path, where the caller named one file and not the whole place. */
  readonly checkpoint?: string;
  /** Opens a file by its path with forward slashes. One that is not there: `FormantError` of code `weights`. */
  open(path: string, signal?: AbortSignal): Promise<ByteSource>;
  /** All paths, where the place can list them; a bare URL cannot (code `argument`). */
  list(): Promise<string[]>;
}

/** How far the loading of a model's files is: bytes of one file downloaded, or of the packaged copy converted. */
export interface LoadProgress {
  readonly phase: "download" | "import";
  readonly file: string;
  /** Bytes. */
  readonly loaded: number;
  readonly total: number;
}

/** All of a file that is no checkpoint. */
export async function readBytes(
  files: Pick<ModelFiles, "open">,
  path: string,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = await files.open(path, signal);
  try {
    return await source.read(0, source.size, signal);
  } finally {
    await source.close?.();
  }
}

/** A small file as text (UTF-8). */
export async function readText(files: ModelFiles, path: string, signal?: AbortSignal): Promise<string> {
  return decodeUtf8(await readBytes(files, path, signal), `${files.name}/${path}`);
}

/** A small JSON file; the caller checks what is in it. */
export async function readJson(files: ModelFiles, path: string, signal?: AbortSignal): Promise<unknown> {
  return parseJson(await readText(files, path, signal), `${files.name}/${path}`);
}

/** JSON or a sentence that says which file is not. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FormantError("weights", `${name}: the text is not JSON (${(cause as Error).message}).`, {
      cause,
    });
  }
}

/** Strict UTF-8. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FormantError("weights", `${name}: the text is not UTF-8.`, { cause });
  }
}

/** Refuses a path that could leave the model's folder; index files and hub listings are not to be trusted. */
export function checkRelativePath(path: string): string {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..") || /[\\:\0]/.test(path)) {
    throw new FormantError(
      "weights",
      `files: the path ${JSON.stringify(path)} is not inside the model, expected a relative path with forward slashes.`,
    );
  }
  return path;
}

/** A file by what reads a part of it: called with ranges inside of the file, and not after the signal. */
export function byteSource(name: string, size: number, read: ByteSource["read"]): ByteSource {
  return {
    name,
    size,
    async read(offset, length, signal) {
      checkSignal(name, signal);
      if (offset >= 0 && length >= 0 && offset + length <= size) return read(offset, length, signal);
      throw new FormantError(
        "weights",
        `${name}: bytes ${offset} to ${offset + length} are asked for, the file has ${size}.`,
      );
    },
  };
}

/** Where files are before they are kept anywhere. */
export interface RemoteFiles extends ModelFiles {
  /** A file, without reading it. One that is not there: code `weights`. */
  find(path: string, signal?: AbortSignal): Promise<FoundFile>;
}

export interface FoundFile extends Probe {
  readonly name: string;
  readonly url: string;
  /** What the server wants to know of who asks. */
  readonly headers?: Record<string, string>;
  /** See `RemoteFile`. */
  readonly checksum?: string;
}

/**
 * Files below a base URL, read with range requests. A server without ranges is read whole.
 * @param url the folder (`https://host/kokoro/`), or a checkpoint in it (`.safetensors`); a query string is kept on
 * every request
 */
export function filesFromUrl(url: string | URL): RemoteFiles {
  const base = new URL(url);
  const file = /[^/]+\.safetensors$/.exec(base.pathname)?.[0];
  if (file !== undefined) base.pathname = base.pathname.slice(0, -file.length);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  const find = async (path: string, signal?: AbortSignal): Promise<FoundFile> => {
    const target = new URL(base);
    target.pathname += checkRelativePath(path).split("/").map(encodeURIComponent).join("/");
    const { href, origin, pathname } = target;
    return { name: `${origin}${pathname}`, url: href, ...(await probe(href, { signal })) };
  };
  return {
    ...(file === undefined ? {} : { checkpoint: decodeURIComponent(file) }),
    name: `${base.origin}${base.pathname}`.replace(/\/$/, ""),
    find,
    open: async (path, signal) => remoteSource(await find(path, signal)),
    list: () =>
      Promise.reject(new FormantError("argument", `${base.origin}${base.pathname}: a URL cannot be listed.`)),
  };
}

/** A file read from its server, by ranges if that can. */
export function remoteSource({ name, url, size, body, headers }: FoundFile): ByteSource {
  if (body) return blobSource(name, body);
  return byteSource(name, size, (offset, length, signal) =>
    readRange(url, offset, length, size, { headers, signal }),
  );
}

/** org/name and nothing more: `./org/name` is a path of the page's server. */
export const isHubId = (source: string): boolean => /^\w[\w.-]*\/\w[\w.-]*$/.test(source);

/** Bytes in memory, or a `File`. */
export function blobSource(name: string, blob: Blob): ByteSource {
  return byteSource(name, blob.size, async (offset, length) => {
    const part = await blob
      .slice(offset, offset + length)
      .arrayBuffer()
      .catch((cause: unknown) => {
        const what = `${name}: the file cannot be read any more`;
        throw new FormantError("weights", `${what} (it was changed or taken away).`, { cause });
      });
    return new Uint8Array(part);
  });
}
