// Small checkpoints of published names with seeded weights: what tests load where the real ones are too large. Values
// repeat one block, of a prime length so that no two rows are alike.

import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Llama, readLlamaConfig } from "../models/llama.ts";
import { Weights } from "../models/weights.ts";
import { openFolder } from "../src/node/folder.ts";
import { randomWords } from "../src/random.ts";
import { Checkpoint, type TensorToWrite, writeSafetensors } from "../src/safetensors.ts";
import { openGolden, testDevice } from "./golden.ts";
import { fnv1a32 } from "./generated.ts";
import { orpheusTokenizer } from "./llama3.ts";

/** "4bit" is MLX's affine quantisation in groups of 64. */
export type MatrixFormat = "bf16" | "4bit";
export type NamedTensor = readonly [name: string, tensor: TensorToWrite];

export const QUANTIZATION = { group_size: 64, bits: 4, mode: "affine" } as const;
const GROUP = QUANTIZATION.group_size;

/** A matrix as a checkpoint stores it. */
export interface SeededMatrix {
  readonly tensors: readonly NamedTensor[];
  /** What row n stands for, exact. */
  row(n: number): Float64Array;
}

const BLOCK = 2 ** 20 + 7;
const blocks = new Map<string, Uint16Array | Uint32Array>();

function block<B extends Uint16Array | Uint32Array>(key: string, make: (words: Uint32Array) => B): B {
  const made = (blocks.get(key) as B | undefined) ?? make(randomWords(5, 0, 0, BLOCK));
  blocks.set(key, made);
  return made;
}

/** `count` elements of a block that goes round, from a place that the name decides. */
function* goingRound<B extends Uint16Array | Uint32Array>(from: B, name: string, count: number) {
  let start = fnv1a32(name) % BLOCK;
  for (let at = 0; at < count; start = 0) {
    const piece = from.subarray(start, Math.min(BLOCK, start + count - at));
    yield { at, piece };
    at += piece.length;
  }
}

const float = new Float32Array(1);
const floatBits = new Uint32Array(float.buffer);

/** The upper half of an f32, cut. */
function bf16(value: number): number {
  float[0] = value;
  return floatBits[0]! >>> 16;
}

function fromBf16(bits: number): number {
  floatBits[0] = bits << 16;
  return float[0]!;
}

/** Uniform values about `mean` as bf16. */
export function floats(name: string, count: number, deviation: number, mean = 0): Uint16Array<ArrayBuffer> {
  const values = block(`${deviation} ${mean}`, (words) =>
    Uint16Array.from(words, (word) => bf16(mean + Math.sqrt(3) * deviation * ((word >>> 8) / 2 ** 23 - 1))),
  );
  const out = new Uint16Array(count);
  for (const { at, piece } of goingRound(values, name, count)) out.set(piece, at);
  return out;
}

export const stored = (dtype: "BF16" | "U32", shape: readonly number[], data: Uint16Array | Uint32Array) => ({
  dtype,
  shape,
  data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
});

/** The module `name`, [rows, K], with values of this deviation. */
export function seededMatrix(
  name: string,
  [rows, K]: readonly [number, number],
  format: MatrixFormat,
  deviation: number,
): SeededMatrix {
  return format === "bf16"
    ? plainMatrix(name, rows, K, floats(name, rows * K, deviation))
    : quantizedMatrix(name, rows, K, deviation);
}

function plainMatrix(name: string, rows: number, K: number, values: Uint16Array): SeededMatrix {
  return {
    tensors: [[`${name}.weight`, stored("BF16", [rows, K], values)]],
    row(n) {
      const row = new Float64Array(K);
      for (let k = 0; k < K; k++) row[k] = fromBf16(values[n * K + k]!);
      return row;
    },
  };
}

function quantizedMatrix(name: string, rows: number, K: number, deviation: number): SeededMatrix {
  const words = new Uint32Array((rows * K) / 8);
  for (const { at, piece } of goingRound(
    block("words", (all) => all),
    name,
    words.length,
  )) {
    words.set(piece, at);
  }
  const step = deviation / Math.sqrt((16 ** 2 - 1) / 12);
  const groups = K / GROUP;
  const scales = floats(`${name}.scales`, rows * groups, step / 10, step);
  const biases = floats(`${name}.biases`, rows * groups, step / 10, -7.5 * step);
  return {
    tensors: [
      [`${name}.weight`, stored("U32", [rows, K / 8], words)],
      [`${name}.scales`, stored("BF16", [rows, groups], scales)],
      [`${name}.biases`, stored("BF16", [rows, groups], biases)],
    ],
    row(n) {
      const row = new Float64Array(K);
      for (let k = 0; k < K; k++) {
        const at = n * K + k;
        const group = Math.floor(at / GROUP);
        const q = (words[at >>> 3]! >>> (4 * (at & 7))) & 15;
        row[k] = fromBf16(scales[group]!) * q + fromBf16(biases[group]!);
      }
      return row;
    },
  };
}

/** Gains of a norm, about 1. */
export function seededGain(
  name: string,
  K: number,
): { tensors: readonly NamedTensor[]; values: Float64Array } {
  const values = floats(name, K, 0.1, 1);
  return {
    tensors: [[`${name}.weight`, stored("BF16", [K], values)]],
    values: Float64Array.from(values, fromBf16),
  };
}

/** config.json of canopylabs/orpheus-3b-0.1-ft, narrow. */
export const ORPHEUS_CONFIG = {
  architectures: ["LlamaForCausalLM"],
  attention_bias: false,
  bos_token_id: 128000,
  eos_token_id: 128009,
  head_dim: 16,
  hidden_act: "silu",
  hidden_size: 64,
  intermediate_size: 128,
  max_position_embeddings: 131072,
  mlp_bias: false,
  model_type: "llama",
  num_attention_heads: 4,
  num_hidden_layers: 2,
  num_key_value_heads: 2,
  rms_norm_eps: 1e-5,
  rope_scaling: {
    factor: 32,
    high_freq_factor: 4,
    low_freq_factor: 1,
    original_max_position_embeddings: 8192,
    rope_type: "llama3",
  },
  rope_theta: 500000,
  tie_word_embeddings: true,
  torch_dtype: "bfloat16",
  vocab_size: 156940,
} as const;

/** Modules of a layer of that shape, by name. */
export function layerShapes(config: {
  readonly hidden_size: number;
  readonly intermediate_size: number;
  readonly num_attention_heads: number;
  readonly num_key_value_heads: number;
  readonly head_dim: number;
}): Readonly<Record<string, readonly [rows: number, K: number]>> {
  const { hidden_size: hidden, intermediate_size: intermediate, head_dim: D } = config;
  const queries = config.num_attention_heads * D;
  const keys = config.num_key_value_heads * D;
  return {
    "self_attn.q_proj": [queries, hidden],
    "self_attn.k_proj": [keys, hidden],
    "self_attn.v_proj": [keys, hidden],
    "self_attn.o_proj": [hidden, queries],
    "mlp.gate_proj": [intermediate, hidden],
    "mlp.up_proj": [intermediate, hidden],
    "mlp.down_proj": [hidden, intermediate],
  };
}

const END_OF_SPEECH = 128258;
/** In column 0 of each row of the embedding. */
const COMMON = 1;

export interface TinyOrpheus {
  /** The weights in two files with an index. */
  readonly sharded?: boolean;
  /** Column 0 of the embedding of the end of speech, where others have 1: 40 ends after a frame, -40 never (bf16). */
  readonly end?: number;
}

/** Writes a speaking Orpheus of 64 channels into a folder: config.json, tokenizer.json, weights. */
export async function writeOrpheus(
  folder: string,
  format: MatrixFormat,
  { sharded = false, end = COMMON }: TinyOrpheus = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const config = { ...ORPHEUS_CONFIG, ...(format === "4bit" ? { quantization: QUANTIZATION } : {}) };
  await writeFile(join(folder, "config.json"), JSON.stringify(config));
  await writeFile(join(folder, "tokenizer.json"), await orpheusTokenizer());
  const tensors = [...embedding(format, end)];
  for (let layer = 0; layer < config.num_hidden_layers; layer++) {
    const at = (name: string) => `model.layers.${layer}.${name}`;
    for (const [name, shape] of Object.entries(layerShapes(config))) {
      const { tensors: made } = seededMatrix(at(name), shape, format, 1.5 / Math.sqrt(shape[1]));
      // Channel 0 of the residual stream stays what the embedding has there.
      if (format === "bf16" && /o_proj|down_proj/.test(name)) made[0]![1].data.fill(0, 0, 2 * shape[1]);
      tensors.push(...made);
    }
    for (const name of ["input_layernorm", "post_attention_layernorm"]) {
      tensors.push(...seededGain(at(name), config.hidden_size).tensors);
    }
  }
  tensors.push(...seededGain("model.norm", config.hidden_size).tensors);
  await writeShards(folder, tensors, sharded);
}

function embedding(format: MatrixFormat, end: number): readonly NamedTensor[] {
  const { vocab_size: rows, hidden_size: K } = ORPHEUS_CONFIG;
  const name = "model.embed_tokens";
  if (format === "4bit") return seededMatrix(name, [rows, K], format, 0.25).tensors;
  const values = floats(name, rows * K, 0.25);
  for (let row = 0; row < rows; row++) values[row * K] = bf16(COMMON);
  values[END_OF_SPEECH * K] = bf16(end);
  return plainMatrix(name, rows, K, values).tensors;
}

async function writeShards(folder: string, tensors: readonly NamedTensor[], sharded: boolean): Promise<void> {
  if (!sharded) return writeFile(join(folder, "model.safetensors"), writeSafetensors(tensors));
  const files = [0, 1].map((i) => `model-0000${i + 1}-of-00002.safetensors`);
  const half = tensors.length / 2;
  const fileOf = (i: number) => files[i < half ? 0 : 1]!;
  for (const file of files) {
    await writeFile(join(folder, file), writeSafetensors(tensors.filter((_, i) => fileOf(i) === file)));
  }
  const map = Object.fromEntries(tensors.map(([name], i) => [name, fileOf(i)]));
  await writeFile(join(folder, "model.safetensors.index.json"), JSON.stringify({ weight_map: map }));
}

/** The network of such a folder (bf16) alone, on the device of the tests. */
export async function openLlama(folder: string): Promise<{ llama: Llama; dispose(): void }> {
  const files = await openFolder(folder);
  const index = (await files.list()).find((file) => file.endsWith(".index.json"));
  const checkpoint = await Checkpoint.open(files, index ?? "model.safetensors");
  const build = (w: Weights) => new Llama(w, readLlamaConfig(ORPHEUS_CONFIG));
  const { model, dispose } = await Weights.load(await testDevice(), checkpoint, build);
  await checkpoint.close();
  return { llama: model, dispose };
}

/** The folder by links, but for one file: other contents, or null for none. Gives the new folder. */
export async function altered(
  folder: string,
  copy: string,
  file: string,
  contents: string | Uint8Array | null,
): Promise<string> {
  await mkdir(copy);
  for (const name of await readdir(folder)) await symlink(join(folder, name), join(copy, name));
  await rm(join(copy, file));
  if (contents !== null) await writeFile(join(copy, file), contents);
  return copy;
}

/** Writes the tiny SNAC of the goldens with the 4,096 codes of 24 kHz, in PyTorch's or MLX's names. */
export async function writeSnac(
  folder: string,
  names: "torch" | "mlx",
  { silent = false }: { readonly silent?: boolean } = {},
): Promise<void> {
  const source = names === "mlx" ? "tiny-mlx" : "tiny";
  await mkdir(folder, { recursive: true });
  const config = JSON.parse(await readFile(`test/golden/snac/${source}/config.json`, "utf8")) as object;
  await writeFile(join(folder, "config.json"), JSON.stringify({ ...config, codebook_size: 4096 }));
  const golden = await openGolden(`snac/${source}/model.safetensors`);
  const tensors: NamedTensor[] = [];
  for (const { name, dtype, shape, source, offset, length } of golden.tensors.values()) {
    const data = await source.read(offset, length);
    // The bias of the head, and the length of its weights.
    if (silent && /^decoder\.model\.(layers\.)?7\.(bias|.*(original0|weight_g))$/.test(name)) data.fill(0);
    const codebook = name.endsWith("codebook.weight");
    const codes = stored("BF16", [4096, 8], floats(name, 4096 * 8, 0.5));
    tensors.push([name, codebook ? codes : { dtype, shape, data }]);
  }
  await golden.close();
  await writeFile(join(folder, "model.safetensors"), writeSafetensors(tensors));
}
