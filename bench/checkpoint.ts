// Checkpoints of published names, shapes and types, for loading, memory and speed at real size: their values repeat one
// seeded block of 16 MiB, since drawing billions of normals takes minutes.

import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { normals, randomWords } from "../src/random.ts";
import { safetensorsHeader, type StoredDType } from "../src/safetensors.ts";

const BLOCK_BYTES = 16 << 20;
const SHARD_BYTES = 5e9;

/** "4bit" is MLX's affine quantisation in groups of 64. */
export const CHECKPOINT_FORMATS = [
  "f32",
  "f16",
  "bf16",
  "2bit",
  "3bit",
  "4bit",
  "5bit",
  "6bit",
  "8bit",
] as const;
export type CheckpointFormat = (typeof CHECKPOINT_FORMATS)[number];

/** A module's matrix [N, K], a vector of ones [C], or what is never quantised, of three dimensions. */
export interface Entry {
  /** Of the tensor; `.weight` of a matrix gives way to `.scales` and `.biases` beside it. */
  readonly name: string;
  readonly shape: readonly number[];
}

const GROUP = 64;

interface Stored {
  readonly name: string;
  readonly dtype: StoredDType;
  readonly shape: readonly number[];
  readonly block: Uint8Array;
}

/** Blocks of values: each repeats for as long as a tensor goes on. */
class Blocks {
  readonly #made = new Map<string, Uint8Array>();

  /** Normals of a deviation and mean. */
  floats(dtype: "F32" | "F16" | "BF16", scale: number, base = 0): Uint8Array {
    return this.#once(`${dtype} ${scale} ${base}`, () => {
      const count = BLOCK_BYTES / (dtype === "F32" ? 4 : 2);
      const values = normals(1, 0, 0, count / 8); // an eighth of it, eight times
      const out = dtype === "F32" ? new Float32Array(count) : new Uint16Array(count);
      const f32 = new Float32Array(1);
      const bits = new Uint32Array(f32.buffer);
      for (let i = 0; i < count; i++) {
        f32[0] = base + scale * values[i % values.length]!;
        out[i] = dtype === "F32" ? f32[0] : dtype === "BF16" ? bits[0]! >>> 16 : half(f32[0]);
      }
      return new Uint8Array(out.buffer);
    });
  }

  /** Random bits. */
  words(): Uint8Array {
    return this.#once("words", () => new Uint8Array(randomWords(1, 1, 0, BLOCK_BYTES / 4).buffer));
  }

  #once(key: string, make: () => Uint8Array): Uint8Array {
    const block = this.#made.get(key) ?? make();
    this.#made.set(key, block);
    return block;
  }
}

/** f32 to binary16 for normal numbers of both, cut. */
function half(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer)[0]!;
  const exponent = ((bits >>> 23) & 255) - 112;
  return exponent <= 0 ? 0 : ((bits >>> 16) & 0x8000) | (exponent << 10) | ((bits >>> 13) & 1023);
}

/** Writes config.json and the weights, in shards of at most 5 GB, into a new folder. */
export function writeCheckpoint(
  folder: string,
  { config, entries }: Published,
  format: CheckpointFormat,
): void {
  mkdirSync(folder, { recursive: true });
  const bits = Number.parseInt(format);
  const quantization = format.endsWith("bit") ? { group_size: GROUP, bits, mode: "affine" } : undefined;
  writeFileSync(
    join(folder, "config.json"),
    JSON.stringify({ ...config, ...(quantization ? { quantization } : {}) }),
  );
  const blocks = new Blocks();
  const tensors = entries.flatMap((entry) => storedAs(entry, format, blocks));
  const shards: Stored[][] = [[]];
  let bytes = 0;
  for (const tensor of tensors) {
    const size = byteLength(tensor);
    if (bytes + size > SHARD_BYTES && bytes > 0) {
      shards.push([]);
      bytes = 0;
    }
    shards.at(-1)!.push(tensor);
    bytes += size;
  }
  const weightMap: Record<string, string> = {};
  shards.forEach((shard, i) => {
    const number = (n: number) => String(n).padStart(5, "0");
    const file =
      shards.length === 1
        ? "model.safetensors"
        : `model-${number(i + 1)}-of-${number(shards.length)}.safetensors`;
    for (const { name } of shard) weightMap[name] = file;
    writeShard(join(folder, file), shard);
  });
  if (shards.length > 1) {
    writeFileSync(join(folder, "model.safetensors.index.json"), JSON.stringify({ weight_map: weightMap }));
  }
}

function storedAs({ name, shape }: Entry, format: CheckpointFormat, blocks: Blocks): Stored[] {
  const quantized = format.endsWith("bit");
  const dtype = quantized ? "BF16" : (format.toUpperCase() as "F32" | "F16" | "BF16");
  if (shape.length === 1) return [{ name, dtype, shape, block: blocks.floats(dtype, 0, 1) }];
  const [rows, K] = shape as [number, number];
  const deviation = 1 / Math.sqrt(shape.slice(1).reduce((product, size) => product * size));
  if (!quantized || shape.length > 2) {
    return [{ name, dtype, shape, block: blocks.floats(dtype, deviation) }];
  }
  const module = name.replace(/\.weight$/, "");
  const bits = Number.parseInt(format);
  const step = (4 * deviation) / 2 ** bits; // levels over two deviations on each side
  const groups = [rows, K / GROUP];
  return [
    { name, dtype: "U32", shape: [rows, (K * bits) / 32], block: blocks.words() },
    { name: `${module}.scales`, dtype, shape: groups, block: blocks.floats(dtype, step / 10, step) },
    {
      name: `${module}.biases`,
      dtype,
      shape: groups,
      block: blocks.floats(dtype, step / 10, -2 * deviation),
    },
  ];
}

const byteLength = ({ dtype, shape }: Stored) =>
  shape.reduce((product, size) => product * size, dtype === "F32" || dtype === "U32" ? 4 : 2);

function writeShard(path: string, tensors: readonly Stored[]): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, safetensorsHeader(tensors.map((tensor) => [tensor.name, tensor] as const)));
    for (const tensor of tensors) {
      const size = byteLength(tensor);
      for (let at = 0; at < size; at += BLOCK_BYTES) {
        writeSync(file, tensor.block, 0, Math.min(BLOCK_BYTES, size - at));
      }
    }
  } finally {
    closeSync(file);
  }
}

/** A published model's config.json and tensors. */
export interface Published {
  readonly config: Record<string, unknown>;
  readonly entries: readonly Entry[];
}

/** Layers of a Llama in transformers' names. */
function llamaLayers(
  prefix: string,
  {
    layers,
    hidden,
    H,
    G,
    D,
    intermediate,
  }: Record<"layers" | "hidden" | "H" | "G" | "D" | "intermediate", number>,
): Entry[] {
  return Array.from({ length: layers }, (_, layer) =>
    Object.entries({
      input_layernorm: [hidden],
      "self_attn.q_proj": [H * D, hidden],
      "self_attn.k_proj": [G * D, hidden],
      "self_attn.v_proj": [G * D, hidden],
      "self_attn.o_proj": [hidden, H * D],
      post_attention_layernorm: [hidden],
      "mlp.gate_proj": [intermediate, hidden],
      "mlp.up_proj": [intermediate, hidden],
      "mlp.down_proj": [hidden, intermediate],
    }).map(([name, shape]) => ({ name: `${prefix}.layers.${layer}.${name}.weight`, shape })),
  ).flat();
}

const ROPE = {
  rms_norm_eps: 1e-5,
  rope_theta: 500000,
  rope_scaling: {
    rope_type: "llama3",
    factor: 32,
    low_freq_factor: 1,
    high_freq_factor: 4,
    original_max_position_embeddings: 8192,
  },
};

/** canopylabs/orpheus-3b-0.1-ft */
export const ORPHEUS: Published = {
  config: {
    model_type: "llama",
    hidden_size: 3072,
    intermediate_size: 8192,
    num_hidden_layers: 28,
    num_attention_heads: 24,
    num_key_value_heads: 8,
    head_dim: 128,
    vocab_size: 156940,
    tie_word_embeddings: true,
    ...ROPE,
  },
  entries: [
    { name: "model.embed_tokens.weight", shape: [156940, 3072] },
    ...llamaLayers("model", { layers: 28, hidden: 3072, H: 24, G: 8, D: 128, intermediate: 8192 }),
    { name: "model.norm.weight", shape: [3072] },
  ],
};

/** CSM-1B and Marvis in MLX's names. */
function csm(
  flavours: { backbone_flavor: string; decoder_flavor: string },
  text: number,
  backbone: Entry[],
  depth: Entry[],
): Published {
  const hidden = backbone[0]!.shape[0]!;
  return {
    config: {
      model_type: "csm",
      audio_num_codebooks: 32,
      audio_vocab_size: 2051,
      text_vocab_size: text,
      ...flavours,
    },
    entries: [
      ...backbone,
      { name: "model.backbone.norm.weight", shape: [hidden] },
      ...depth,
      { name: "model.decoder.norm.weight", shape: [1024] },
      { name: "model.text_embeddings.weight", shape: [text, hidden] },
      { name: "model.audio_embeddings.weight", shape: [32 * 2051, hidden] },
      { name: "model.projection.weight", shape: [1024, hidden] },
      { name: "model.codebook0_head.weight", shape: [2051, hidden] },
      { name: "model.audio_head", shape: [31, 1024, 2051] },
    ],
  };
}

/** mlx-community/csm-1b */
export const CSM_1B = csm(
  { backbone_flavor: "llama-1B", decoder_flavor: "llama-100M" },
  128256,
  llamaLayers("model.backbone", { layers: 16, hidden: 2048, H: 32, G: 8, D: 64, intermediate: 8192 }),
  llamaLayers("model.decoder", { layers: 4, hidden: 1024, H: 8, G: 2, D: 128, intermediate: 8192 }),
);

/** Marvis-AI/marvis-tts-250m-v0.2 */
export const MARVIS_250M = csm(
  { backbone_flavor: "llama-250M", decoder_flavor: "llama-60M" },
  49152,
  llamaLayers("model.backbone", { layers: 6, hidden: 1536, H: 12, G: 3, D: 128, intermediate: 8192 }),
  llamaLayers("model.decoder", { layers: 4, hidden: 1024, H: 8, G: 2, D: 128, intermediate: 4096 }),
);

/** The codecs at real size: names and shapes that the goldens' generator took from the published files. */
function codec(golden: string, model: string, config: Record<string, unknown>): Published {
  const { weight_rules: rules } = JSON.parse(readFileSync(`test/golden/${golden}/cases.json`, "utf8")) as {
    weight_rules: Record<string, readonly (readonly [string, number[]])[]>;
  };
  return { config, entries: rules[model]!.map(([name, shape]) => ({ name, shape })) };
}

/** kyutai/moshiko-pytorch-bf16, Mimi's file */
export const mimi = () => codec("mimi", "real", {});

/** hubertsiuzdak/snac_24khz */
export const snac = () =>
  codec("snac", "real24", {
    sampling_rate: 24000,
    encoder_dim: 48,
    encoder_rates: [2, 4, 8, 8],
    decoder_dim: 1024,
    decoder_rates: [8, 8, 4, 2],
    attn_window_size: null,
    codebook_size: 4096,
    codebook_dim: 8,
    vq_strides: [4, 2, 1],
    noise: true,
    depthwise: true,
  });
