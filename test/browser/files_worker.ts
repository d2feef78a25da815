// A worker that opens files as the loading of a model does: from a source, kept in the browser's private file system.

import { FormantError } from "../../src/error.ts";
import { readBytes } from "../../src/files.ts";
import { openSource } from "../../src/source.ts";

export interface Wanted {
  readonly source: string;
  readonly paths: readonly string[];
}

export interface Opened {
  /** SHA-256 of each file. */
  readonly sums: readonly string[];
  /** Bytes that were downloaded, by path. */
  readonly downloaded: Readonly<Record<string, number>>;
  readonly notices: readonly string[];
  /** Code and message of the error, if there is one. */
  readonly failure: string;
}

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

async function open({ source, paths }: Wanted): Promise<Opened> {
  const downloaded: Record<string, number> = {};
  const notices: string[] = [];
  const sums: string[] = [];
  let failure = "";
  try {
    const files = await openSource(source, {
      onProgress: ({ file, loaded }) => void (downloaded[file] = loaded),
      onNotice: (line) => void notices.push(line),
    });
    for (const path of paths) {
      sums.push(hex(await crypto.subtle.digest("SHA-256", await readBytes(files, path))));
    }
  } catch (error) {
    failure = error instanceof FormantError ? `${error.code}: ${error.message}` : String(error);
  }
  return { sums, downloaded, notices, failure };
}

addEventListener("message", ({ data }: MessageEvent<Wanted>) => void open(data).then(postMessage));
