// Safetensors, read by byte range and written. Layout: u64 little-endian header length, JSON header
// { name: { dtype, shape, data_offsets: [begin, end] }, "__metadata__"?: { key: text } }, then the tensors' bytes without
// gaps. Every number of the header is checked before it is used; the rules are those of the reference implementation
// (huggingface/safetensors, tensor.rs: `validate`).

import { FormantError } from "./error.ts";
import { type ByteSource, type ModelFiles, decodeUtf8, parseJson, readJson } from "./files.ts";

/** Bytes of one element. */
const ELEMENT_BYTES = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U64: 8,
  U32: 4,
  U16: 2,
  U8: 1,
  BOOL: 1,
} as const;

export type StoredDType = keyof typeof ELEMENT_BYTES;

/** A tensor as it lies in a file. Its bytes: `source.read(offset, length)`, little-endian, row-major. */
export interface StoredTensor {
  readonly name: string;
  readonly dtype: StoredDType;
  readonly shape: readonly number[];
  readonly source: ByteSource;
  /** From the start of the file. */
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
}

/** Longest header that is read; the reference implementation's bound. */
const MAX_HEADER_BYTES = 100_000_000;

/** One safetensors file, or several with an index: the tensors by name, none of their bytes read. */
export class Checkpoint {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: Readonly<Record<string, string>>;

  /** Use `open` or `openFile`. */
  constructor(tensors: ReadonlyMap<string, StoredTensor>, metadata: Readonly<Record<string, string>>) {
    this.tensors = tensors;
    this.metadata = metadata;
  }

  /**
   * @param path `model.safetensors`, or an index such as `model.safetensors.index.json`
   * @throws FormantError `weights`: the file is no safetensors file, is cut, or contradicts itself
   */
  static async open(files: ModelFiles, path: string, signal?: AbortSignal): Promise<Checkpoint> {
    if (!path.endsWith(".json")) return Checkpoint.openFile(await files.open(path, signal), signal);
    const where = `${files.name}/${path}`;
    const weightMap = readWeightMap(await readJson(files, path, signal), where);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const shards = new Map<string, Checkpoint>();
    try {
      for (const file of [...new Set(weightMap.values())].sort()) {
        shards.set(file, await Checkpoint.open(files, folder + file, signal));
      }
      return joinShards(shards, weightMap, where);
    } catch (error) {
      for (const shard of shards.values()) await shard.close();
      throw error;
    }
  }

  static async openFile(source: ByteSource, signal?: AbortSignal): Promise<Checkpoint> {
    try {
      const { tensors, metadata } = await readHeader(source, signal);
      return new Checkpoint(tensors, metadata);
    } catch (error) {
      await source.close?.();
      throw error;
    }
  }

  /** Closes the files; the tensors cannot be read any more. */
  async close(): Promise<void> {
    const sources = new Set([...this.tensors.values()].map((tensor) => tensor.source));
    await Promise.all([...sources].map((source) => source.close?.()));
  }
}

/** The tensors of all shards, each where the index says. */
function joinShards(
  shards: ReadonlyMap<string, Checkpoint>,
  weightMap: ReadonlyMap<string, string>,
  where: string,
): Checkpoint {
  const tensors = new Map<string, StoredTensor>();
  for (const [file, shard] of shards) {
    for (const [name, tensor] of shard.tensors) {
      if (tensors.has(name)) throw new FormantError("weights", `${where}: tensor ${name} is in two files.`);
      if ((weightMap.get(name) ?? file) !== file) {
        throw new FormantError(
          "weights",
          `${where}: tensor ${name} is in ${file}, not where the index says.`,
        );
      }
      tensors.set(name, tensor);
    }
  }
  for (const [name, file] of weightMap) {
    if (!tensors.has(name)) throw new FormantError("weights", `${where}: tensor ${name} is not in ${file}.`);
  }
  const metadata = Object.assign({}, ...[...shards.values()].map((shard) => shard.metadata)) as Record<
    string,
    string
  >;
  return new Checkpoint(tensors, metadata);
}

/** Name -> file of an index: `{ "weight_map": { name: file } }`. */
function readWeightMap(index: unknown, where: string): Map<string, string> {
  const map = isObject(index) ? index.weight_map : undefined;
  if (!isObject(map)) {
    throw new FormantError("weights", `${where}: weight_map is ${kind(map)}, expected an object.`);
  }
  const entries = Object.entries(map).map(([name, file]): [string, string] => {
    if (typeof file === "string" && file.endsWith(".safetensors")) return [name, file];
    throw new FormantError(
      "weights",
      `${where}: the file of ${name} is ${kind(file)}, expected a .safetensors name.`,
    );
  });
  return new Map(entries);
}

async function readHeader(
  source: ByteSource,
  signal?: AbortSignal,
): Promise<{ tensors: Map<string, StoredTensor>; metadata: Record<string, string> }> {
  const fail = (what: string): never => {
    throw new FormantError("weights", `${source.name}: ${what}; the file is damaged or no safetensors file.`);
  };
  if (source.size < 8) fail(`the size is ${source.size} bytes, expected at least 8`);
  const start = await source.read(0, 8, signal);
  const length = new DataView(start.buffer, start.byteOffset, 8).getBigUint64(0, true);
  const longest = Math.min(MAX_HEADER_BYTES, source.size - 8);
  if (length > longest) fail(`the header length is ${length}, expected at most ${longest}`);
  const text = decodeUtf8(await source.read(8, Number(length), signal), source.name);
  const nesting = checkKeys(text, source.name);
  if (nesting) fail(nesting);
  const header = parseJson(text, source.name);
  if (!isObject(header)) return fail(`the header is ${kind(header)}, expected an object`);
  const { __metadata__: metadata, ...entries } = header;
  if (metadata !== undefined && !isTextMap(metadata)) return fail("__metadata__ is not a map of texts");
  const first = 8 + Number(length);
  const tensors = Object.entries(entries).map(([name, entry]) => {
    const found = readEntry(name, entry, source, first);
    return typeof found === "string" ? fail(`tensor ${name} has ${found}`) : found;
  });
  tensors.sort((a, b) => a.offset - b.offset || a.length - b.length);
  let end = first;
  for (const { name, offset, length } of tensors) {
    if (offset !== end) fail(`tensor ${name} begins at byte ${offset}, expected ${end} (no gap, no overlap)`);
    end = offset + length;
  }
  if (end !== source.size) fail(`the tensors end at byte ${end}, the file at ${source.size}`);
  return { tensors: new Map(tensors.map((tensor) => [tensor.name, tensor])), metadata: metadata ?? {} };
}

/** One tensor, or what is wrong with it. */
function readEntry(name: string, entry: unknown, source: ByteSource, first: number): StoredTensor | string {
  if (!isObject(entry)) return `${kind(entry)} as its entry, expected an object`;
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== "string" || !Object.hasOwn(ELEMENT_BYTES, dtype)) {
    return `dtype ${kind(dtype)}, expected one of ${Object.keys(ELEMENT_BYTES).join(" ")}`;
  }
  const stored = dtype as StoredDType;
  if (!isCounts(shape)) return `shape ${kind(shape)}, expected a list of integers >= 0`;
  if (!isCounts(offsets) || offsets.length !== 2)
    return `data_offsets ${kind(offsets)}, expected two integers >= 0`;
  const [begin, end] = offsets as [number, number];
  if (begin > end || end > source.size - first) {
    return `data_offsets [${begin}, ${end}], expected an interval within ${source.size - first} bytes`;
  }
  const length = byteLength(stored, shape);
  if (length !== end - begin)
    return `${end - begin} bytes, expected ${length} (${dtype} [${shape.join(", ")}])`;
  return { name, dtype: stored, shape, source, offset: first + begin, length };
}

/** Bytes of a tensor; NaN where the product is no exact integer. */
function byteLength(dtype: StoredDType, shape: readonly number[]): number {
  let length: number = shape.includes(0) ? 0 : ELEMENT_BYTES[dtype];
  for (const n of shape) {
    length *= n;
    if (!Number.isSafeInteger(length)) return NaN;
  }
  return length;
}

/**
 * `JSON.parse` keeps the last of two equal keys in silence and follows any depth: this finds both, in one pass and
 * before it. What else is wrong with the text is left to `JSON.parse`.
 */
function checkKeys(text: string, where: string): string | undefined {
  const open: Set<unknown>[] = [];
  const colon = /\s*:/y;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "}" || mark === "]") open.pop();
    else if (mark === "{" || mark === "[") {
      if (open.push(new Set()) > 3) return "the header is nested deeper than a shape";
    } else if (mark === '"') {
      const start = at++;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
      colon.lastIndex = at + 1;
      if (!colon.test(text)) continue;
      const key = parseJson(text.slice(start, at + 1), where);
      if (open.at(-1)?.has(key)) return `the key ${kind(key)} is in the header twice`;
      open.at(-1)?.add(key);
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTextMap(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((text) => typeof text === "string");
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}

function kind(value: unknown): string {
  return (JSON.stringify(value) ?? "absent").slice(0, 60);
}

/** A tensor to write: its bytes are little-endian and row-major. */
export interface TensorToWrite {
  readonly dtype: StoredDType;
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/** A tensor to write whose bytes are made when its turn comes, in pieces. */
export type TensorToStream = Pick<TensorToWrite, "dtype" | "shape"> & {
  pieces(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
};

function checkLength(
  name: string,
  { dtype, shape }: Pick<TensorToWrite, "dtype" | "shape">,
  bytes: number,
): void {
  const expected = byteLength(dtype, shape);
  if (bytes === expected) return;
  const what = `tensor ${name} has ${bytes} bytes, expected ${expected} (${dtype} [${shape.join(", ")}])`;
  throw new FormantError("argument", `writeSafetensors: ${what}.`);
}

/** A safetensors file in memory, tensors in the order given. For what does not fit there see `safetensorsPieces`. */
export function writeSafetensors(
  tensors: Iterable<readonly [string, TensorToWrite]>,
  metadata?: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const list = [...tensors];
  for (const [name, tensor] of list) checkLength(name, tensor, tensor.data.length);
  const header = safetensorsHeader(list, metadata);
  const file = new Uint8Array(list.reduce((size, [, { data }]) => size + data.length, header.length));
  file.set(header);
  let at = header.length;
  for (const [, { data }] of list) {
    file.set(data, at);
    at += data.length;
  }
  return file;
}

/** The same piece by piece, for files that memory does not hold. */
export async function* safetensorsPieces(
  tensors: readonly (readonly [string, TensorToStream])[],
  metadata?: Readonly<Record<string, string>>,
): AsyncGenerator<Uint8Array> {
  yield safetensorsHeader(tensors, metadata);
  for (const [name, tensor] of tensors) {
    let written = 0;
    for await (const piece of tensor.pieces()) {
      written += piece.length;
      yield piece;
    }
    checkLength(name, tensor, written);
  }
}

/** What comes before the tensors' bytes: length and header, padded with spaces to a multiple of 8. */
export function safetensorsHeader(
  tensors: Iterable<readonly [string, Pick<TensorToWrite, "dtype" | "shape">]>,
  metadata?: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const entries = new Map<string, unknown>(metadata ? [["__metadata__", metadata]] : []);
  let at = 0;
  for (const [name, { dtype, shape }] of tensors) {
    if (entries.has(name) || name === "__metadata__") {
      throw new FormantError(
        "argument",
        `writeSafetensors: the name ${name} is taken, expected distinct names.`,
      );
    }
    const end = at + byteLength(dtype, shape);
    entries.set(name, { dtype, shape, data_offsets: [at, end] });
    at = end;
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const header = new Uint8Array(8 + Math.ceil(json.length / 8) * 8).fill(0x20);
  new DataView(header.buffer).setBigUint64(0, BigInt(header.length - 8), true);
  header.set(json, 8);
  return header;
}
