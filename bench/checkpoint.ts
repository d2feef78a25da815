// Names, shapes and types of published checkpoints, for loading, memory and speed at real size with made-up values; and
// the same as files, where loading from a disk is to be measured.

import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { ModelFiles } from "../src/files.ts";
import { openFolder } from "../src/node/folder.ts";
import { type CheckpointFormat, type Entry, madeFiles, type Published } from "./made.ts";
import { readGoldenJson } from "./model.ts";

const PIECE_BYTES = 64 << 20;

/** A model's files: made up as they are read, or in a folder of `root`, which is written first if it is not there. */
export async function publishedFiles(
  name: string,
  model: Published,
  format: CheckpointFormat,
  root?: string,
): Promise<ModelFiles> {
  const files = madeFiles(`${name}, made-up weights, ${format}`, model, format);
  if (root === undefined) return files;
  const folder = join(root, `${name}-${format}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    for (const path of await files.list()) await writeFile(join(folder, path), await files.open(path));
  }
  return openFolder(folder);
}

async function writeFile(path: string, source: Awaited<ReturnType<ModelFiles["open"]>>): Promise<void> {
  if (source.size <= PIECE_BYTES) return writeFileSync(path, await source.read(0, source.size));
  const file = openSync(path, "w");
  try {
    for (let at = 0; at < source.size; at += PIECE_BYTES) {
      writeSync(file, await source.read(at, Math.min(PIECE_BYTES, source.size - at)));
    }
  } finally {
    closeSync(file);
  }
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

export const ORPHEUS_LAYERS = 28;

/** canopylabs/orpheus-3b-0.1-ft, whole or with fewer layers. */
export const orpheus = (layers = ORPHEUS_LAYERS): Published => ({
  config: {
    model_type: "llama",
    hidden_size: 3072,
    intermediate_size: 8192,
    num_hidden_layers: layers,
    num_attention_heads: 24,
    num_key_value_heads: 8,
    head_dim: 128,
    vocab_size: 156940,
    tie_word_embeddings: true,
    ...ROPE,
  },
  entries: [
    { name: "model.embed_tokens.weight", shape: [156940, 3072] },
    ...llamaLayers("model", { layers, hidden: 3072, H: 24, G: 8, D: 128, intermediate: 8192 }),
    { name: "model.norm.weight", shape: [3072] },
  ],
});

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
  const { weight_rules: rules } = readGoldenJson(`${golden}/cases.json`) as {
    weight_rules: Record<string, readonly (readonly [string, number[]])[]>;
  };
  return { config, entries: rules[model]!.map(([name, shape]) => ({ name, shape })) };
}

/** Of the durations: sums of 50 sigmoids, of some 2 frames a symbol as in speech. */
const DURATION_BIAS = -3.6;

/** hexgrad/Kokoro-82M */
export function kokoro(): Published {
  const { tensors } = readGoldenJson("kokoro/weights.manifest.json") as { tensors: Entry[] };
  const entries = tensors.map(({ name, shape }) =>
    name === "predictor.duration_proj.linear_layer.bias"
      ? { name, shape, base: DURATION_BIAS }
      : { name, shape },
  );
  return { config: readGoldenJson("kokoro/config.json") as Record<string, unknown>, entries };
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
