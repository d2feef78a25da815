// Model files in a local folder, read by byte range through file handles.

import { open, readdir } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { FormantError } from "../error.ts";
import { byteSource, type ByteSource, checkRelativePath, type ModelFiles } from "../files.ts";

/** The files of a folder. */
export const openFolder = async (path: string): Promise<ModelFiles> => ({
  name: path,
  open: async (file) => openFile(join(path, checkRelativePath(file))),
  list: () => listFolder(path),
});

/** Paths of the files below a folder, sorted. */
export async function listFolder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const paths = files.map(({ parentPath, name }) => relative(path, join(parentPath, name)));
  return paths.map((file) => file.replaceAll(sep, "/")).sort();
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
  const source = byteSource(basename(path), found.size, async (offset, length) => {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, offset);
    if (bytesRead === length) return bytes;
    const what = `${path}: the file ends at byte ${offset + bytesRead}`;
    throw new FormantError("weights", `${what}; it was cut while open.`);
  });
  return { ...source, close: () => handle.close() };
}
