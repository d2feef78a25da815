// Matrices of a checkpoint, brought to the GPU with their rows as stored: plain, or quantised as MLX writes them
// (`name.weight` of packed words, `name.scales`, `name.biases`). What is larger than a binding is split by rows.

import { FormantError } from "../src/error.ts";
import type { StoredDType, StoredTensor } from "../src/safetensors.ts";
import type { Device } from "../src/device.ts";
import type { Shape, Tensor } from "../src/tensor.ts";
import { type Matrix, type MatrixSlab, type Quantization, transpose } from "../ops/matrix.ts";
import { FORMATS, type Format } from "../ops/weight.ts";
import type { StreamJob } from "./weight_stream.ts";
import type { Layout } from "./weights.ts";

/** What config.json says of quantisation: defaults, and modules by path (mlx-lm, utils.py: `load_model`). */
export type QuantizationConfig = Readonly<Record<string, unknown>>;

/** What a cursor over a checkpoint lends. */
export interface MatrixSource {
  readonly device: Device;
  readonly quantization: QuantizationConfig | undefined;
  /** Of convolutions. */
  readonly layout: Layout;
  readonly jobs: StreamJob[];
  readonly owned: Tensor[];
  path(name: string): string;
  has(name: string): boolean;
  /** The tensor, its shape and type checked. */
  get(name: string, shape: Shape, dtypes: readonly StoredDType[]): StoredTensor;
}

/** A linear layer or an embedding: `name` without ".weight". */
export interface MatrixModule {
  readonly name: string;
  /** `name` is that of the tensor: a bare parameter. */
  readonly bare?: boolean;
  /** A convolution of one tap, whose shape has a third dimension. */
  readonly pointwise?: boolean;
  readonly rows: number;
}

const FLOATS = Object.keys(FORMATS) as (keyof typeof FORMATS)[];
const LEGAL: Readonly<Record<Quantization["mode"], { bits: readonly number[]; groups: readonly number[] }>> =
  {
    affine: { bits: [2, 3, 4, 5, 6, 8], groups: [32, 64, 128] },
    mxfp4: { bits: [4], groups: [32] },
    mxfp8: { bits: [8], groups: [32] },
    nvfp4: { bits: [4], groups: [16] },
  };

/** Some rows of one module as they lie in the file. */
interface Piece {
  readonly rows: number;
  readonly format: Format;
  readonly by: Quantization | null;
  readonly values: StoredTensor;
  readonly scales: StoredTensor | null;
  readonly biases: StoredTensor | null;
}

/** The modules' rows, one below the other, K columns. */
export function loadMatrix(source: MatrixSource, modules: readonly MatrixModule[], K: number): Matrix {
  const limit = source.device.traits.maxBindingBytes;
  const pieces = modules.flatMap((module) => cut(stored(source, module, K), limit));
  const slabs: MatrixSlab[] = [];
  let row0 = 0;
  for (let begin = 0; begin < pieces.length;) {
    let end = begin + 1;
    while (end < pieces.length && joins(pieces.slice(begin, end), pieces[end]!, limit)) end++;
    const slab = slabOf(source, pieces.slice(begin, end), row0);
    slabs.push(slab);
    row0 += slab.rows;
    begin = end;
  }
  return { N: row0, K, slabs };
}

function stored(source: MatrixSource, { name, bare, pointwise, rows }: MatrixModule, K: number): Piece {
  const by = quantizationOf(source, name, K);
  const multiple = by ? Math.max(32, by.group) : 8;
  if (K % multiple !== 0) {
    throw new FormantError(
      "weights",
      `weights: ${source.path(name)} has ${K} inputs, expected a multiple of ${multiple}.`,
    );
  }
  if (!by) {
    const shape = !pointwise ? [rows, K] : source.layout === "torch" ? [rows, K, 1] : [rows, 1, K];
    const values = source.get(bare ? name : `${name}.weight`, shape, FLOATS);
    return { rows, format: formatOf(values), by, values, scales: null, biases: null };
  }
  const groups: Shape = [rows, K / by.group];
  const values = source.get(`${name}.weight`, [rows, (K * by.bits) / 32], ["U32"]);
  if (by.mode !== "affine") {
    const scales = source.get(`${name}.scales`, groups, ["U8"]);
    return { rows, format: FORMATS.F32, by, values, scales, biases: null };
  }
  const scales = source.get(`${name}.scales`, groups, FLOATS);
  const biases = source.get(`${name}.biases`, groups, [scales.dtype]);
  return { rows, format: formatOf(scales), by, values, scales, biases };
}

const formatOf = ({ dtype }: StoredTensor): Format => FORMATS[dtype as keyof typeof FORMATS];

/** null: the module is not quantised. */
function quantizationOf(source: MatrixSource, name: string, K: number): Quantization | null {
  if (!source.has(`${name}.scales`)) return null;
  return readQuantization(source.quantization, source.path(name), `${K} inputs`);
}

/** Of the module `path`: an entry of its own in config.json goes before the defaults there. */
export function readQuantization(
  quantization: QuantizationConfig = {},
  path: string,
  why: string,
): Quantization {
  const own = quantization[path];
  const entry = (typeof own === "object" && own !== null ? own : quantization) as Record<string, unknown>;
  const { mode = "affine", bits, group_size: group } = entry;
  const legal = Object.hasOwn(LEGAL, mode as string) ? LEGAL[mode as Quantization["mode"]] : undefined;
  if (!legal) {
    const modes = Object.keys(LEGAL).join(", ");
    throw new FormantError(
      "weights",
      `config.json: the quantization mode of ${path} is ${JSON.stringify(mode)}, expected one of ${modes}.`,
    );
  }
  for (const [key, value, allowed] of [
    ["bits", bits, legal.bits],
    ["group_size", group, legal.groups],
  ] as const) {
    if (allowed.includes(value as number)) continue;
    throw new FormantError(
      "weights",
      `config.json: ${key} of ${path} is ${JSON.stringify(value)}, expected ${allowed.join(", ")} (${why}).`,
    );
  }
  return { mode: mode as Quantization["mode"], bits: bits as number, group: group as number };
}

/** Pieces of at most `limit` bytes. */
function cut(piece: Piece, limit: number): Piece[] {
  const most = Math.floor(limit / (piece.values.length / piece.rows));
  const pieces: Piece[] = [];
  for (let row = 0; row < piece.rows; row += most) {
    const rows = Math.min(most, piece.rows - row);
    const part = (tensor: StoredTensor): StoredTensor => {
      const bytes = tensor.length / piece.rows;
      return { ...tensor, offset: tensor.offset + row * bytes, length: rows * bytes };
    };
    pieces.push({
      ...piece,
      rows,
      values: part(piece.values),
      scales: piece.scales && part(piece.scales),
      biases: piece.biases && part(piece.biases),
    });
  }
  return pieces;
}

/** Whether `next` can lie in one buffer behind the others. */
function joins(pieces: readonly Piece[], next: Piece, limit: number): boolean {
  const { format, by } = pieces[0]!;
  const bytes = (key: "values" | "scales") =>
    pieces.reduce((sum, piece) => sum + (piece[key]?.length ?? 0), 0);
  return (
    next.format === format &&
    JSON.stringify(next.by) === JSON.stringify(by) &&
    bytes("values") + next.values.length <= limit &&
    bytes("scales") % 4 === 0
  );
}

function slabOf(source: MatrixSource, pieces: readonly Piece[], row0: number): MatrixSlab {
  const upload = (parts: StoredTensor[]): Tensor<"u32"> => {
    const bytes = parts.reduce((sum, { length }) => sum + length, 0);
    const tensor = source.device.owned([Math.ceil(bytes / 4)], "u32");
    source.owned.push(tensor);
    source.jobs.push({
      parts: parts.map((part) => ({ stored: part, place: "raw" })),
      raw: tensor,
      finish: () => {},
    });
    return tensor;
  };
  const { format, by } = pieces[0]!;
  const all = (key: "scales" | "biases") => pieces.flatMap((piece) => piece[key] ?? []);
  return {
    row0,
    rows: pieces.reduce((sum, { rows }) => sum + rows, 0),
    values: upload(pieces.map(({ values }) => values)),
    format,
    quantized: by && {
      by,
      scales: upload(all("scales")),
      biases: by.mode === "affine" ? upload(all("biases")) : null,
    },
  };
}

/** `name` [n, C, V], n matrices stored by inputs, as one of n V rows and C columns: head i has the rows from i V on. */
export function loadHeads(
  source: MatrixSource,
  name: string,
  shape: readonly [number, number, number],
): Matrix {
  const [n, C, V] = shape;
  const stored = source.get(name, shape, FLOATS);
  const format = formatOf(stored);
  const bytes = stored.length / n;
  const slabs = Array.from({ length: n }, (_, i): MatrixSlab => {
    const values = source.device.owned([bytes / 4], "u32");
    source.owned.push(values);
    source.jobs.push({
      parts: [{ stored: { ...stored, offset: stored.offset + i * bytes, length: bytes }, place: "raw" }],
      finish: (_, raw) => transpose(raw!, values, [C, V], format),
    });
    return { row0: i * V, rows: V, values, format, quantized: null };
  });
  return { N: n * V, K: C, slabs };
}
