// `formant convert`: a checkpoint in another type. Runs on the CPU alone.

import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import type { Converted, Target } from "../../models/convert.ts";
import { FormantError } from "../error.ts";
import type { ModelFiles } from "../files.ts";
import { openSource } from "../source.ts";
import { Checkpoint, safetensorsPieces } from "../safetensors.ts";
import { reason } from "./input.ts";
import { openFile } from "./output.ts";
import { clearProgress, notice, showProgress } from "./progress.ts";

export interface ConvertFlags {
  readonly to: string;
  readonly group: string;
  readonly shardSize?: string;
}

const FLOATS = { f32: "F32", f16: "F16", bf16: "BF16" } as const;
const BITS = [2, 3, 4, 5, 6, 8];
const GROUPS = [32, 64, 128];
const UNITS: Readonly<Record<string, number>> = { kb: 1e3, mb: 1e6, gb: 1e9 };
/** Of a model's folder, what its weights are used with. */
const BESIDE = /^[^/]+\.(json|txt|model|jinja)$/;

export function defineConvert(command: Command): void {
  command
    .argument("<in>", "file, folder, URL or hub id of the weights")
    .argument("<out>", "folder to write, new or empty")
    .requiredOption("--to <type>", `${Object.keys(FLOATS).join(", ")}, or q and bits: q${BITS.join(", q")}`)
    .option("--group <columns>", `columns of a scale: ${GROUPS.join(", ")}`, "64")
    .option("--shard-size <size>", "most bytes of a file, as 5GB or 500MB; one file unless given")
    .option("--verbose", "show the stack of an error")
    .action(runConvert);
}

async function runConvert(place: string, out: string, flags: ConvertFlags): Promise<void> {
  const target = parseTarget(flags);
  const shardBytes = parseSize(flags.shardSize);
  await checkEmpty(out);
  const files = await openSource(place, { onProgress: showProgress, onNotice: (line) => notice(line, {}) });
  const { readConfig } = await import("../../models/inspect.ts");
  const { checkpointPath } = await import("../../models/staged.ts");
  const { convert } = await import("../../models/convert.ts");
  const config = await readConfig(files);
  const checkpoint = await Checkpoint.open(files, await checkpointPath(files));
  try {
    const converted = convert(checkpoint, config, target, shardBytes);
    await write(out, files, converted);
    clearProgress();
    const tensors = converted.files.reduce((sum, { tensors }) => sum + tensors.length, 0);
    notice(`${out}: ${tensors} tensors in ${converted.files.map(({ name }) => name).join(", ")}`, {});
  } finally {
    clearProgress();
    await checkpoint.close();
  }
}

/** Left empty if something fails. */
async function write(out: string, files: ModelFiles, converted: Converted): Promise<void> {
  await mkdir(out, { recursive: true });
  const json = (name: string, value: unknown) =>
    writeFile(join(out, name), `${JSON.stringify(value, null, 2)}\n`);
  try {
    for (const { name, tensors } of converted.files) {
      const file = await openFile(join(out, name), "out");
      await file.write(told(name, safetensorsPieces(tensors, converted.metadata)));
    }
    if (converted.index) await json("model.safetensors.index.json", converted.index);
    if (converted.config) await json("config.json", converted.config);
    await copyBeside(files, out);
  } catch (error) {
    for (const name of await readdir(out)) await rm(join(out, name));
    throw error;
  }
}

/** The pieces, their bytes shown as they pass. */
async function* told(file: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let loaded = 0;
  for await (const piece of pieces) {
    loaded += piece.length;
    showProgress({ phase: "import", file, loaded, total: 0 });
    yield piece;
  }
}

/** Tokenizer and the like, where the place can list them. */
async function copyBeside(files: ModelFiles, out: string): Promise<void> {
  const all = await files.list().catch((error: unknown): string[] => {
    if (error instanceof FormantError && error.code === "argument") return [];
    throw error;
  });
  const own = (path: string) => path === "config.json" || path.endsWith(".index.json");
  for (const path of all.filter((path) => BESIDE.test(path) && !own(path))) {
    const source = await files.open(path);
    try {
      await writeFile(join(out, path), await source.read(0, source.size));
    } finally {
      await source.close?.();
    }
  }
}

async function checkEmpty(out: string): Promise<void> {
  const refuse = (why: string, cause?: unknown) =>
    new FormantError("argument", `out: ${out} ${why}, expected a new or empty folder.`, { cause });
  const there = await readdir(out).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return [];
    throw refuse(`cannot be written (${reason(cause)})`, cause);
  });
  if (there.length > 0) throw refuse(`holds ${there.length} files`);
}

function parseTarget({ to, group }: ConvertFlags): Target {
  if (Object.hasOwn(FLOATS, to)) return FLOATS[to as keyof typeof FLOATS];
  const bits = BITS.find((bits) => to === `q${bits}`);
  if (bits === undefined) {
    const all = [...Object.keys(FLOATS), ...BITS.map((bits) => `q${bits}`)].join(", ");
    throw new FormantError("argument", `--to: it is ${to}, expected one of ${all}.`);
  }
  if (GROUPS.includes(Number(group))) return { bits, group: Number(group) };
  throw new FormantError("argument", `--group: it is ${group}, expected one of ${GROUPS.join(", ")}.`);
}

function parseSize(text: string | undefined): number {
  if (text === undefined) return Infinity;
  const [, number, unit] = /^(\d+(?:\.\d+)?) ?([kmg]b)$/i.exec(text) ?? [];
  const bytes = Number(number) * (UNITS[unit?.toLowerCase() ?? ""] ?? NaN);
  if (bytes > 0) return bytes;
  throw new FormantError("argument", `--shard-size: it is ${text}, expected a size such as 5GB or 500MB.`);
}
