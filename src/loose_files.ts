// Files that a visitor picks or drops: a model that is already on his machine.

import { FormantError } from "./error.ts";
import { blobSource, checkRelativePath, type ModelFiles } from "./files.ts";

/** Files that were picked, or files by their paths (`droppedFiles`). */
export type LooseFiles = readonly File[] | ReadonlyMap<string, File>;

/** Of a picked folder, paths are relative to it. */
export function filesByPath(files: LooseFiles): ReadonlyMap<string, File> {
  if (files instanceof Map) return files as ReadonlyMap<string, File>;
  const path = (file: File) => file.webkitRelativePath?.replace(/^[^/]*\//, "") || file.name;
  return new Map([...(files as readonly File[])].map((file) => [path(file), file]));
}

/**
 * Dropped or picked files, by their paths in the folder; a flat list is also searched by the last part of a path
 * (`voices/af_heart.safetensors` finds `af_heart.safetensors`).
 */
export function filesFromFiles(files: LooseFiles): ModelFiles {
  const byPath = filesByPath(files);
  return {
    name: "dropped files",
    async open(path) {
      const file = byPath.get(checkRelativePath(path)) ?? byPath.get(path.slice(path.lastIndexOf("/") + 1));
      if (file) return blobSource(file.name, file);
      const names = [...byPath.keys()].sort().slice(0, 20).join(", ");
      throw new FormantError("weights", `dropped files: ${path} is not there; there are ${names || "none"}.`);
    },
    list: async () => [...byPath.keys()].sort(),
  };
}

/** The files of what was dropped on a page (`event.dataTransfer`), folders included. Call it within the event. */
export async function droppedFiles(transfer: DataTransfer): Promise<ReadonlyMap<string, File>> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const [only] = entries;
  // Paths of one folder are relative to it.
  const roots = entries.length === 1 && only!.isDirectory ? await entriesOf(only!) : entries;
  const files = new Map<string, File>();
  const add = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (entry.isDirectory) {
      for (const inner of await entriesOf(entry)) await add(inner, `${path}/${inner.name}`);
    } else {
      files.set(
        path,
        await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
      );
    }
  };
  for (const entry of roots) await add(entry, entry.name);
  return files;
}

/** A reader gives them by the hundred. */
async function entriesOf(folder: FileSystemEntry): Promise<FileSystemEntry[]> {
  const reader = (folder as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
