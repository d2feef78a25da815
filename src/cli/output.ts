// Where the sound goes: a file, written beside its place and renamed, so that nothing half-written is left; or standard
// output.

import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { FormantError } from "../error.ts";

export interface Output {
  readonly name: string;
  readonly piped: boolean;
  write(bytes: Uint8Array): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** Checks that the place can be written to. `-` is standard output. */
export async function openOutput(path: string): Promise<Output> {
  if (path === "-") return standardOutput();
  const folder = dirname(resolve(path));
  const refuse = (why: string, cause?: unknown) =>
    new FormantError(
      "argument",
      `--output: ${path} cannot be written (${why}), expected a file in a writable folder.`,
      { cause },
    );
  const target = await stat(path).catch(() => null);
  if (target?.isDirectory()) throw refuse("it is a folder");
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
    await access(folder, constants.W_OK);
    if (target) await access(path, constants.W_OK);
  } catch (cause) {
    throw refuse((cause as Error).message, cause);
  }
  // A device or a pipe has no place beside it.
  const direct = target !== null && !target.isFile();
  const part = join(folder, `.${basename(path)}.${process.pid}.part`);
  return {
    name: path,
    piped: false,
    async write(bytes) {
      try {
        if (direct) return await writeFile(path, bytes);
        await writeFile(part, bytes);
        await rename(part, path);
      } catch (cause) {
        await rm(part, { force: true });
        throw refuse((cause as Error).message, cause);
      }
    },
    discard: () => rm(part, { force: true }),
  };
}

function standardOutput(): Output {
  if (process.stdout.isTTY) {
    throw new FormantError(
      "argument",
      "--output: standard output is a terminal, expected a pipe or a file after -o -.",
    );
  }
  return {
    name: "standard output",
    piped: true,
    write: (bytes) =>
      new Promise((done, fail) => process.stdout.write(bytes, (error) => (error ? fail(error) : done()))),
    discard: async () => {},
  };
}
