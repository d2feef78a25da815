// What tests in a worker ask of the process that serves them: files of the goldens and of temporary folders, and what only
// Node can fetch.

import * as fs from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { packagedKokoro, packagedKokoroFolder } from "../../src/node/packaged_kokoro.ts";
import { llama3Tokenizer, orpheusTokenizer } from "../llama3.ts";

const READABLE = ["test/golden", "kernels", packagedKokoroFolder()].map((path) => resolve(path));
const TEMPORARY = join(tmpdir(), "formant-");

/** A path that a test may read, or with `change` write. */
function checked(path: string, { change = false } = {}): string {
  const whole = resolve(path);
  if (whole.startsWith(TEMPORARY)) return whole;
  if (!change && READABLE.some((folder) => `${whole}${sep}`.startsWith(folder + sep))) return whole;
  throw new Error(`${path}: it is no golden and in no temporary folder`);
}

const changed = (path: string) => checked(path, { change: true });

/** Each takes the values of its URL, then the bytes of its body. */
const calls = {
  readFile: (path: string) => fs.readFile(checked(path)),
  async readPart(path: string, offset: number, length: number) {
    const file = await fs.open(checked(path));
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  async stat(path: string) {
    const found = await fs.stat(checked(path));
    return { file: found.isFile(), folder: found.isDirectory(), size: found.size };
  },
  async list(path: string, recursive: boolean) {
    const entries = await fs.readdir(checked(path), { recursive, withFileTypes: true });
    return entries.map((entry) => ({
      name: entry.name,
      parent: relative(checked(path), entry.parentPath),
      folder: entry.isDirectory(),
    }));
  },
  writeFile: (path: string, bytes: Uint8Array) => fs.writeFile(changed(path), bytes),
  mkdir: async (path: string) => void (await fs.mkdir(changed(path), { recursive: true })),
  mkdtemp: (prefix: string) => fs.mkdtemp(changed(prefix)),
  rm: (path: string) => fs.rm(changed(path), { recursive: true }),
  symlink: (target: string, path: string) => fs.symlink(checked(target), changed(path)),
  copyFile: (from: string, to: string) => fs.copyFile(checked(from), changed(to)),
  tmpdir: async () => tmpdir(),
  async packagedKokoro() {
    await packagedKokoro();
    return packagedKokoroFolder();
  },
  llama3Tokenizer,
  orpheusTokenizer,
};

export type Calls = typeof calls;

/** Answers a request of stands/remote.ts; false where it is none. */
export function answerCall(request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname, search } = new URL(request.url!, "http://page");
  const name = /^\/call\/(\w+)$/.exec(pathname)?.[1];
  if (request.method !== "POST" || name === undefined || !Object.hasOwn(calls, name)) return false;
  const run = calls[name as keyof Calls] as (...args: unknown[]) => Promise<unknown>;
  const send = (status: number, type: string, body: string | Uint8Array) =>
    response.writeHead(status, { "Content-Type": type }).end(body);
  void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const args = JSON.parse(decodeURIComponent(search.slice(1))) as unknown[];
    const value = await run(...args, Buffer.concat(chunks));
    if (value instanceof Uint8Array) send(200, "application/octet-stream", value);
    else send(200, "application/json", JSON.stringify({ value }));
  })().catch((error: NodeJS.ErrnoException) =>
    send(500, "application/json", JSON.stringify({ message: error.message, code: error.code })),
  );
  return true;
}
