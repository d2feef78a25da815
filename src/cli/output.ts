// Where the sound goes: a file, written beside its place and renamed, so that nothing half-written is left; standard
// output, whole or as it comes; or a program that plays it.

import { spawn, spawnSync } from "node:child_process";
import type { Writable } from "node:stream";
import { access, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Audio } from "../../models/speech_model.ts";
import { FormantError } from "../error.ts";
import { join32 } from "../join.ts";
import { encodePcm16, openWavHeader } from "../wav.ts";
import { reason } from "./input.ts";

const STANDARD_OUTPUT = "standard output";

export interface Output {
  readonly name: string;
  readonly piped: boolean;
  /** The next piece of sound. */
  chunk(audio: Audio): Promise<void>;
  /** There is no more. */
  end(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** Checks that the place can be written to. `-` is standard output. */
export async function openOutput(path: string): Promise<Output> {
  const { name, write, discard } = await openBytes(path);
  return { name, piped: path === "-", ...gathered(write), discard };
}

/** The same for bytes. Those for standard output may be written in parts. */
export async function openBytes(path: string): Promise<{
  readonly name: string;
  write(bytes: Uint8Array): Promise<void>;
  discard(): Promise<void>;
}> {
  if (path !== "-") return { name: path, ...(await openFile(path, "--output")) };
  expectPipe("--output: standard output is a terminal, expected a pipe or a file after -o -.");
  return {
    name: STANDARD_OUTPUT,
    write: (bytes) => writeTo(process.stdout, bytes),
    discard: async () => {},
  };
}

/** A file that is there whole or not at all: written beside its place, and renamed. */
export async function openFile(
  path: string,
  option: string,
): Promise<{
  write(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  discard(): Promise<void>;
}> {
  const refuse = (why: string, cause?: unknown) =>
    new FormantError(
      "argument",
      `${option}: ${path} cannot be written (${why}), expected a file in a writable folder.`,
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

/** All pieces in one WAV, written at the end. */
function gathered(write: (bytes: Uint8Array) => Promise<void>): Pick<Output, "chunk" | "end"> {
  const pieces: Audio[] = [];
  return {
    chunk: async (audio) => void pieces.push(audio),
    end() {
      if (pieces.length === 0) throw new FormantError("input", "text: nothing of it was spoken.");
      const samples = join32(pieces.map(({ samples }) => samples));
      return write(new Audio(samples, pieces[0]!.sampleRate).toWav());
    },
  };
}

/** Standard output as it comes: a WAV whose header leaves the length open. */
export async function openStream(option = "--stream"): Promise<Output> {
  expectPipe(`${option}: standard output is a terminal, expected a pipe.`);
  return {
    name: STANDARD_OUTPUT,
    piped: true,
    chunk: asItComes(process.stdout),
    end: async () => {},
    discard: async () => {},
  };
}

/** Programs that play a WAV from their standard input. */
const PLAYERS = [
  ["aplay", "-q", "-"],
  ["paplay"],
  ["play", "-q", "-t", "wav", "-"],
  ["ffplay", "-loglevel", "quiet", "-nodisp", "-autoexit", "-"],
] as const;

/** The first player that the system has. */
export async function openPlayer(): Promise<Output> {
  const found = PLAYERS.find(([name]) => !spawnSync(name, ["--version"]).error);
  if (!found) {
    const names = PLAYERS.map(([name]) => name).join(", ");
    throw new FormantError("missing", `--play: no player is installed, expected one of ${names}.`);
  }
  const [name, ...args] = found;
  const player = spawn(name, args, { stdio: ["pipe", "ignore", "inherit"] });
  const closed = new Promise<void>((done, fail) => {
    player.on("error", fail);
    player.stdin.on("error", () => {}); // its exit code says it
    player.on("close", (code) =>
      code === 0 ? done() : fail(new FormantError("missing", `--play: ${name} ended with code ${code}.`)),
    );
  });
  closed.catch(() => {});
  return {
    name,
    piped: false,
    chunk: asItComes(player.stdin),
    end: () => (player.stdin.end(), closed),
    discard: async () => void player.kill(),
  };
}

function asItComes(stream: Writable): (audio: Audio) => Promise<void> {
  let begun = false;
  return async ({ samples, sampleRate }) => {
    if (!begun) await writeTo(stream, openWavHeader(sampleRate));
    begun = true;
    await writeTo(stream, encodePcm16(samples));
  };
}

function expectPipe(message: string): void {
  if (process.stdout.isTTY) throw new FormantError("argument", message);
}

const writeTo = (stream: Writable, bytes: Uint8Array) =>
  new Promise<void>((done, fail) => stream.write(bytes, (error) => (error ? fail(error) : done())));
