// Model files in a local folder, read by byte range through file handles.

import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { FormantError } from "../error.ts";
import { type ByteSource, type ModelFiles, checkRange, checkRelativePath } from "../files.ts";
import { checkSignal } from "../http.ts";

/** The files of a folder. Fails (code `weights`) if it is no folder. */
export async function openFolder(path: string): Promise<ModelFiles> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) {
    const what = found ? "is a file" : "is not there";
    throw new FormantError("weights", `${path}: the folder ${what}, expected a folder with model files.`);
  }
  return {
    name: path,
    open: async (file) => openFile(join(path, checkRelativePath(file))),
    async list() {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .sort();
    },
  };
}

/** One file by its path, open until `close`. */
export async function openFile(path: string): Promise<ByteSource> {
  const handle = await open(path).catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === "ENOENT" ? "is not there" : `cannot be read (${cause.message})`;
    throw new FormantError("weights", `${path}: the file ${what}.`, { cause });
  });
  const found = await handle.stat();
  if (!found.isFile()) {
    await handle.close();
    throw new FormantError("weights", `${path}: this is no file, expected one.`);
  }
  const source: ByteSource = {
    name: basename(path),
    size: found.size,
    async read(offset, length, signal) {
      checkSignal(path, signal);
      checkRange(source, offset, length);
      return readFully(handle, path, offset, length);
    },
    close: () => handle.close(),
  };
  return source;
}

async function readFully(
  handle: FileHandle,
  path: string,
  offset: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
    if (bytesRead === 0) {
      throw new FormantError(
        "weights",
        `${path}: the file ends at byte ${offset + at}; it was cut while open.`,
      );
    }
    at += bytesRead;
  }
  return bytes;
}
