// A checkpoint in another type: floats, or MLX's affine quantisation of what mlx-lm quantises. Nothing is read before it
// is written, and then in pieces.

import { type Affine, quantizeAffine } from "../src/affine.ts";
import { FormantError } from "../src/error.ts";
import type { Checkpoint, TensorToStream } from "../src/safetensors.ts";
import { type FloatDType, fromFloat32, toFloat32 } from "../src/stored_values.ts";
import { elements } from "../src/tensor.ts";
import type { Json } from "./llama.ts";
import { isFloat, type LogicalTensor, logicalTensors } from "./logical_tensors.ts";
import type { QuantizationConfig } from "./matrix_weights.ts";
import { kindOf } from "./recognise.ts";

export type Target = FloatDType | Affine;

type Named = readonly [name: string, tensor: TensorToStream];

export interface ConvertedFile {
  readonly name: string;
  readonly tensors: readonly Named[];
}

export interface Converted {
  /** To be written in this order, and the tensors of each in theirs. */
  readonly files: readonly ConvertedFile[];
  readonly metadata: Readonly<Record<string, string>>;
  /** `model.safetensors.index.json` of several files. */
  readonly index: Json | null;
  /** config.json, where there was one. */
  readonly config: Json | undefined;
}

/** Models whose linear layers and embeddings are read quantised. */
const QUANTIZABLE = ["llama", "csm"];
/** A codec inside a checkpoint of CSM: convolutions and their like. */
const CODEC = /^codec_model\./;
const TORCH: Readonly<Record<FloatDType, string>> = { F32: "float32", F16: "float16", BF16: "bfloat16" };

/**
 * @param shardBytes most bytes of a file; a single tensor may have more
 * @throws FormantError `argument`: the model's layers are not read quantised; `weights`: config.json and tensors differ
 */
export function convert(
  checkpoint: Checkpoint,
  config: Json | undefined,
  target: Target,
  shardBytes = Infinity,
): Converted {
  const quantized = typeof target === "object";
  const kind = kindOf(checkpoint);
  if (quantized && kind !== null && !QUANTIZABLE.includes(kind)) {
    throw new FormantError(
      "argument",
      `convert: the tensors are of ${kind}, whose layers are not read quantised, expected f32, f16 or bf16.`,
    );
  }
  if (quantized && !config) {
    throw new FormantError("argument", "convert: there is no config.json to say how it is quantised.");
  }
  const logical = logicalTensors(checkpoint, config?.["quantization"] as QuantizationConfig | undefined);
  const units = logical.map((tensor) => convertOne(tensor, target));
  const files = shards(units, shardBytes);
  return {
    files,
    metadata: quantized ? { ...checkpoint.metadata, format: "mlx" } : checkpoint.metadata,
    index: files.length > 1 ? indexOf(files) : null,
    config: config && describeTarget(config, target),
  };
}

/** A tensor, or the three of a quantised matrix. */
function convertOne(tensor: LogicalTensor, target: Target): Named[] {
  const { name, shape, dtype, pieces } = tensor;
  const own = dtype === "F64" ? "F32" : dtype;
  if (!isFloat(own)) return [[name, { dtype, shape, pieces: () => bytesOf(tensor) }]];
  if (typeof target === "object" && isQuantizable(tensor, target)) return quantized(tensor, target, own);
  const to = typeof target === "object" ? own : target;
  async function* rounded() {
    for await (const values of pieces()) yield fromFloat32(to, Float32Array.from(values));
  }
  return [[name, { dtype: to, shape, pieces: rounded }]];
}

async function* bytesOf({ stored }: LogicalTensor) {
  for (let at = 0; at < stored.length; at += COPY_BYTES) {
    yield await stored.source.read(stored.offset + at, Math.min(COPY_BYTES, stored.length - at));
  }
}

const COPY_BYTES = 4 << 20;

/** As mlx-lm has it (mlx_lm/utils.py: `quantize_model`): linear layers and embeddings of whole groups. */
function isQuantizable({ name, shape }: LogicalTensor, { group }: Affine): boolean {
  return /\.weight$/.test(name) && !CODEC.test(name) && shape.length === 2 && shape[1]! % group === 0;
}

/** Words, scales and biases; the last two are gathered while the words are written, and go behind them. */
function quantized({ name, shape, pieces }: LogicalTensor, by: Affine, dtype: FloatDType): Named[] {
  const [N, K] = shape as [number, number];
  const module = name.replace(/\.weight$/, "");
  const scales: Uint8Array[] = [];
  const biases: Uint8Array[] = [];
  async function* words() {
    for await (const values of pieces()) {
      // What was quantised before is rounded to the type it stood for.
      const rows = quantizeAffine(toFloat32(dtype, fromFloat32(dtype, Float32Array.from(values))), by);
      scales.push(fromFloat32(dtype, rows.scales));
      biases.push(fromFloat32(dtype, rows.biases));
      yield new Uint8Array(rows.words.buffer);
    }
  }
  const groups = [N, K / by.group];
  return [
    [`${module}.weight`, { dtype: "U32", shape: [N, (K * by.bits) / 32], pieces: words }],
    [`${module}.scales`, { dtype, shape: groups, pieces: () => scales.splice(0) }],
    [`${module}.biases`, { dtype, shape: groups, pieces: () => biases.splice(0) }],
  ];
}

const BYTES: Readonly<Partial<Record<TensorToStream["dtype"], number>>> = { F32: 4, U32: 4, F16: 2, BF16: 2 };
const bytesIn = (unit: readonly Named[]) =>
  unit.reduce((sum, [, { dtype, shape }]) => sum + elements(shape) * (BYTES[dtype] ?? 8), 0);

/** Units in files of at most `most` bytes, as far as that can be. */
function shards(units: readonly Named[][], most: number): ConvertedFile[] {
  const files: Named[][] = [[]];
  let size = 0;
  for (const unit of units) {
    const bytes = bytesIn(unit);
    if (size > 0 && size + bytes > most) {
      files.push([]);
      size = 0;
    }
    files.at(-1)!.push(...unit);
    size += bytes;
  }
  const number = (i: number) => String(i).padStart(5, "0");
  return files.map((tensors, i) => ({
    name:
      files.length === 1
        ? "model.safetensors"
        : `model-${number(i + 1)}-of-${number(files.length)}.safetensors`,
    tensors,
  }));
}

function indexOf(files: readonly ConvertedFile[]): Json {
  const total_size = files.reduce((sum, { tensors }) => sum + bytesIn(tensors), 0);
  const entries = files.flatMap(({ name, tensors }) => tensors.map(([tensor]) => [tensor, name] as const));
  return { metadata: { total_size }, weight_map: Object.fromEntries(entries) };
}

/** As mlx-lm writes it (mlx_lm/utils.py: `quantize_model`, `save_config`). */
function describeTarget(config: Json, target: Target): Json {
  const { quantization: _, quantization_config: __, ...rest } = config;
  if (typeof target === "object") {
    const quantization = { group_size: target.group, bits: target.bits, mode: "affine" };
    return { ...rest, quantization, quantization_config: quantization };
  }
  const types = ["torch_dtype", "dtype"].filter((key) => key in rest);
  return { ...rest, ...Object.fromEntries(types.map((key) => [key, TORCH[target]])) };
}
