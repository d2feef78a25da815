// What a file holds: the tensors with their ranges, what they are (weights, a voice, codes, a dump), and what is missing
// or left over. On the CPU; values are read in pieces.

import { FormantError } from "../src/error.ts";
import type { Quantization } from "../ops/matrix.ts";
import { type ByteSource, type ModelFiles, readJson } from "../src/files.ts";
import { filesFromFiles } from "../src/loose_files.ts";
import { Checkpoint, type StoredTensor, writeSafetensors } from "../src/safetensors.ts";
import { type ValueFacts, ValueStats } from "../src/value_stats.ts";
import { findFile } from "./find_file.ts";
import { decodeVoice as decodeKokoroVoice } from "./kokoro/voices.ts";
import type { Json } from "./llama.ts";
import { type LogicalTensor, logicalTensors } from "./logical_tensors.ts";
import { decodeVoice as decodeClonedVoice, VOICE_FORMAT } from "./marvis/voice.ts";
import type { QuantizationConfig } from "./matrix_weights.ts";
import { recognise } from "./recognise.ts";
import { checkpointPath } from "./staged.ts";
import { TRACE_KEY } from "../src/trace_format.ts";
import type { TraceHeader } from "./trace.ts";

/** Of a quantised matrix its mode, bits and group, too. */
export type TensorFacts = Pick<LogicalTensor, "name" | "dtype" | "shape"> &
  ValueFacts &
  Partial<Quantization>;

export interface Inspection {
  readonly file: string;
  /** `kokoro`, `llama`, `csm`, `snac`, `mimi`, `voice`, `codes`, `dump`; null: none of them. */
  readonly kind: string | null;
  /** In words. */
  readonly what: string;
  readonly tensors: readonly TensorFacts[];
  /** What is missing or wrong; null: without config.json nobody knows. */
  readonly problems: readonly string[] | null;
  /** Names that do not belong to it. */
  readonly leftOver: readonly string[];
  readonly metadata: Readonly<Record<string, string>>;
}

type Meaning = Pick<Inspection, "kind" | "what" | "problems" | "leftOver">;

/** A voice has half a megabyte. */
const MAX_VOICE_BYTES = 64 << 20;
const ROW = 256;
/** Ids of a codebook. */
const CODES: Readonly<Record<string, number>> = { snac: 4096, mimi: 2048 };

/**
 * @throws FormantError `weights`: there is no such file, or it is no safetensors file and no voice, or is damaged
 */
export async function inspect(files: ModelFiles): Promise<Inspection> {
  const path = files.checkpoint ?? (await checkpointPath(files));
  const file = files.checkpoint === undefined ? `${files.name}/${path}` : files.name;
  const checkpoint = /\.(bin|pt)$/.test(path)
    ? await openVoice(await files.open(path), file)
    : await Checkpoint.open(files, path);
  try {
    const special = await specialMeaning(checkpoint);
    const json = special ? undefined : await readConfig(files);
    const tensors: TensorFacts[] = [];
    const quantization = json?.["quantization"] as QuantizationConfig | undefined;
    for (const tensor of logicalTensors(checkpoint, quantization)) tensors.push(await factsOf(tensor));
    const meaning = special ?? (await weightsMeaning(checkpoint, json, `${files.name}/config.json`));
    return { file, ...checkCodes(meaning, tensors), tensors, metadata: checkpoint.metadata };
  } finally {
    await checkpoint.close();
  }
}

async function factsOf({ name, dtype, shape, by, pieces }: LogicalTensor): Promise<TensorFacts> {
  const stats = new ValueStats();
  for await (const values of pieces()) stats.add(values);
  return { name, dtype, shape, ...by, ...stats.facts() };
}

/** A Kokoro voice without a header or as PyTorch saves it, as a file of one tensor. */
async function openVoice(source: ByteSource, name: string): Promise<Checkpoint> {
  try {
    if (source.size > MAX_VOICE_BYTES) {
      throw new FormantError(
        "weights",
        `${name}: it has ${source.size} bytes, expected a voice or a .safetensors file.`,
      );
    }
    const values = decodeKokoroVoice(await source.read(0, source.size), name);
    const tensor = {
      dtype: "F32",
      shape: [values.length / ROW, 1, ROW],
      data: new Uint8Array(values.buffer),
    } as const;
    const path = "voice.safetensors";
    const bytes = writeSafetensors([["voice", tensor]]);
    return await Checkpoint.open(filesFromFiles([new File([bytes], path)]), path);
  } finally {
    await source.close?.();
  }
}

/** config.json, where there is one; `quantization` in it is an object or absent. */
export async function readConfig(files: ModelFiles): Promise<Json | undefined> {
  const path = await findFile(files, ["config.json"]);
  if (path === undefined) return undefined;
  const json = await readJson(files, path);
  const name = `${files.name}/${path}`;
  const wrong = (what: string, value: unknown) =>
    new FormantError("weights", `${name}: ${what} is ${JSON.stringify(value)}, expected an object.`);
  if (!isObject(json)) throw wrong("the file", json);
  const { quantization } = json;
  if (quantization !== undefined && !isObject(quantization)) throw wrong("quantization", quantization);
  return json;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Weights of a model, or nothing that is known. */
async function weightsMeaning(checkpoint: Checkpoint, json: Json | undefined, where: string) {
  const found = await recognise(checkpoint, json, where);
  if (!found)
    return { kind: null, what: "tensors of no model that is known here", problems: [], leftOver: [] };
  const { title, ...rest } = found;
  return { ...rest, what: `weights of ${title}` };
}

/** What a file says of itself, or is by its one tensor; null: weights. */
async function specialMeaning(checkpoint: Checkpoint): Promise<Meaning | null> {
  const { tensors, metadata } = checkpoint;
  const whole = { problems: [], leftOver: [] };
  if (metadata[TRACE_KEY] !== undefined) return dumpMeaning(checkpoint, metadata[TRACE_KEY]);
  const all = [...tensors.values()];
  const [one, ...others] = all;
  if (metadata["format"] === VOICE_FORMAT) return clonedVoiceMeaning(one);
  if (all.length > 0 && all.every(isCodes)) {
    const codec = metadata["codec"] ?? (tensors.has("codes.1") ? "snac" : "mimi");
    return { kind: "codes", what: `codes of ${codec}`, ...whole };
  }
  if (one && others.length === 0 && one.dtype === "F32" && one.shape.at(-1) === ROW) {
    return { kind: "voice", what: `voice of Kokoro, ${one.length / (4 * ROW)} rows`, ...whole };
  }
  return null;
}

const isCodes = ({ name, dtype }: StoredTensor) => /^codes(\.\d+)?$/.test(name) && /^[UI]/.test(dtype);

async function clonedVoiceMeaning(codes: StoredTensor | undefined): Promise<Meaning> {
  const meaning = (what: string, problems: readonly string[]) =>
    ({ kind: "voice", what, problems, leftOver: [] }) as const;
  try {
    if (!codes) throw new FormantError("weights", "voice: it holds no codes.");
    const { source } = codes;
    const { frames, text } = await decodeClonedVoice(await source.read(0, source.size), source.name);
    const size = `${frames.length} frames of ${frames[0]!.length} codes`;
    return meaning(`cloned voice of CSM, ${size}: ${JSON.stringify(text)}`, []);
  } catch (error) {
    if (!(error instanceof FormantError)) throw error;
    return meaning("cloned voice of CSM", [error.message]);
  }
}

function dumpMeaning({ tensors }: Checkpoint, text: string): Meaning {
  let header: Partial<TraceHeader> | null = null;
  try {
    header = JSON.parse(text) as Partial<TraceHeader> | null;
  } catch {
    // told below: nothing of it can be used
  }
  const described = header?.tensors;
  const named = Array.isArray(described) && described.every((one) => typeof one?.name === "string");
  if (!named) {
    const problems = [
      `${TRACE_KEY}: the metadata is no description of tensors, expected that of formant dump.`,
    ];
    return { kind: "dump", what: "dump", problems, leftOver: [] };
  }
  const names = new Set(described.map(({ name }) => name));
  const stages = new Set(described.map(({ stage }) => stage));
  return {
    kind: "dump",
    what: `dump of ${header!.model}, ${names.size} tensors of ${stages.size} stages, ${header!.source}`,
    problems: [...names]
      .filter((name) => !tensors.has(name))
      .map((name) => `${name} is described and not there.`),
    leftOver: [...tensors.keys()].filter((name) => !names.has(name)),
  };
}

/** Codes are those of a codebook. */
function checkCodes(meaning: Meaning, tensors: readonly TensorFacts[]): Meaning {
  const size = meaning.kind === "codes" ? CODES[meaning.what.split(" ").at(-1)!] : undefined;
  if (size === undefined) return meaning;
  const wrong = tensors.filter(({ min, max }) => (min ?? 0) < 0 || (max ?? 0) >= size);
  const problems = wrong.map(
    ({ name, min, max }) => `${name} has values from ${min} to ${max}, expected codes from 0 to ${size - 1}.`,
  );
  return { ...meaning, problems };
}
