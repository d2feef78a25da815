// node:fs and node:fs/promises as far as the tests use them, in the place of both.

import { call } from "./remote.ts";
import { join } from "./path.ts";

type Contents = string | Uint8Array<ArrayBuffer>;

export function readFileSync(path: string, encoding?: "utf8"): Contents {
  const bytes = call("readFile", [path]);
  return encoding ? new TextDecoder().decode(bytes) : (bytes as Uint8Array<ArrayBuffer>);
}

export const writeFileSync = (path: string, contents: Contents) => call("writeFile", [path], contents);
export const mkdirSync = (path: string) => call("mkdir", [path]);
export const mkdtempSync = (prefix: string) => call("mkdtemp", [prefix]);
export const rmSync = (path: string) => call("rm", [path]);
export const symlinkSync = (target: string, path: string) => call("symlink", [target, path]);
export const readdirSync = (path: string) => call("list", [path, false]).map(({ name }) => name);

export const readFile = async (path: string, encoding?: "utf8") => readFileSync(path, encoding);
export const writeFile = async (path: string, contents: Contents) => writeFileSync(path, contents);
export const mkdir = async (path: string) => mkdirSync(path);
export const rm = async (path: string) => rmSync(path);
export const symlink = async (target: string, path: string) => symlinkSync(target, path);
export const copyFile = async (from: string, to: string) => call("copyFile", [from, to]);

export async function readdir(path: string, options?: { recursive: true; withFileTypes: true }) {
  if (!options) return readdirSync(path);
  return call("list", [path, true]).map(({ name, parent, folder }) => ({
    name,
    parentPath: join(path, parent),
    isDirectory: () => folder,
  }));
}

export async function stat(path: string) {
  const { file, folder, size } = call("stat", [path]);
  return { size, isFile: () => file, isDirectory: () => folder };
}

export async function open(path: string) {
  const found = await stat(path);
  return {
    stat: async () => found,
    close: async () => {},
    async read(bytes: Uint8Array, at: number, length: number, offset: number) {
      const part = call("readPart", [path, offset, length]);
      bytes.set(part, at);
      return { bytesRead: part.length };
    },
  };
}
