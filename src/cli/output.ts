// Where the sound goes: a file, written beside its place and renamed, so that nothing half-written is left; or standard
// output.

import { access, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { FormantError } from "../error.ts";
import { reason } from "./input.ts";

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
  const refuse = (why: string, cause?: unknown) =>
    new FormantError(
      "argument",
      `--output: ${path} cannot be written (${why}), expected a file in a writable folder.`,
      { cause },
    );
  if (path === "") throw refuse("it has no name");
  const target = await stat(path).catch(() => null);
  if (target?.isDirectory()) throw refuse("it is a folder");
  // A link stays one: what it points to is written.
  const place = target ? await realpath(path) : resolve(path);
  // A device or a pipe has no place beside it.
  const direct = target !== null && !target.isFile();
  try {
    if (!direct) await access(`${dirname(place)}/`, constants.W_OK);
    if (target) await access(place, constants.W_OK);
  } catch (cause) {
    throw refuse(reason(cause), cause);
  }
  const part = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
  return {
    name: path,
    piped: false,
    async write(bytes) {
      try {
        if (direct) return await writeFile(place, bytes);
        await writeFile(part, bytes);
        await rename(part, place);
      } catch (cause) {
        await rm(part, { force: true });
        throw refuse(reason(cause), cause);
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
