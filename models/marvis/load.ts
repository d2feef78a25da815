// The files of CSM and Marvis beside the configuration: tokenizer, checkpoint and codec, which lie in other repositories.

import { FormantError } from "../../src/error.ts";
import { type ModelFiles, readJson } from "../../src/files.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { Bpe } from "../../tokenizer/bpe.ts";
import { findCheckpoint, findFile } from "../find_file.ts";
import type { Json } from "../llama.ts";
import { MIMI, type MimiConfig, readMimiConfig } from "../mimi/mimi.ts";
import type { LoadContext } from "../speech_model.ts";
import type { CsmConfig } from "./config.ts";

const CODEC = {
  id: "kyutai/moshiko-pytorch-bf16",
  file: "tokenizer-e351c8d8-checkpoint125.safetensors",
};

const CHECKPOINTS = [
  "model.safetensors.index.json",
  "model.safetensors",
  "transformers.safetensors.index.json",
  "ckpt.safetensors",
];

/** @param fallback where tokenizer.json is if the model has none and its config.json names none */
export async function readTokenizer(
  files: ModelFiles,
  json: Json,
  fallback: string,
  { textVocabulary }: CsmConfig,
  { open, signal }: LoadContext,
): Promise<Bpe> {
  const path = "tokenizer.json";
  const own = (await findFile(files, [path], signal)) !== undefined;
  const named = typeof json["text_tokenizer"] === "string" ? json["text_tokenizer"] : fallback;
  const place = own ? files : await open(named, path);
  const source = await place.open(path, signal);
  try {
    const bytes = await source.read(0, source.size, signal);
    return new Bpe(bytes, { name: `${place.name}/${path}`, vocabularySize: textVocabulary });
  } finally {
    await source.close?.();
  }
}

export async function openCheckpoint(files: ModelFiles, signal?: AbortSignal): Promise<Checkpoint> {
  return Checkpoint.open(files, await findCheckpoint(files, CHECKPOINTS, signal), signal);
}

/** Mimi's checkpoint, and its dimensions: as published unless a config.json beside it says others. */
export async function openCodec(
  { open, codec, signal }: LoadContext,
  { codebooks }: CsmConfig,
): Promise<{ checkpoint: Checkpoint; config: MimiConfig }> {
  const files = await open(codec ?? CODEC.id, CODEC.file);
  const described = await findFile(files, ["config.json"], signal);
  const config = described ? await readCodecConfig(files, signal) : MIMI;
  if (config.codebooks < codebooks) {
    throw new FormantError(
      "weights",
      `${files.name}: the codec has ${config.codebooks} codebooks, expected at least ${codebooks} as the model draws.`,
    );
  }
  const path = await findCheckpoint(files, [CODEC.file, "model.safetensors"], signal);
  return { checkpoint: await Checkpoint.open(files, path, signal), config };
}

/** The repository of the published file has a config.json of Moshi, which says nothing of Mimi. */
async function readCodecConfig(files: ModelFiles, signal?: AbortSignal): Promise<MimiConfig> {
  const json = (await readJson(files, "config.json", signal)) as Json;
  const config = (json["codec_config"] as Json | undefined) ?? json;
  return config["model_type"] === "mimi" ? readMimiConfig(config) : MIMI;
}
