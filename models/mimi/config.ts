// Dimensions of Mimi (Défossez et al. 2024, Moshi, section 3.3; moshi, models/loaders.py).

import { FormantError } from "../../src/error.ts";

export interface MimiConfig {
  /** Channels of the latents and of both transformers. */
  readonly hidden: number;
  /** Channels of SEANet next to the waveform. */
  readonly filters: number;
  /** Strides of the decoder's stages; the encoder has them the other way round. */
  readonly ratios: readonly number[];
  readonly layers: number;
  readonly heads: number;
  readonly feedForward: number;
  /** Rows that attention sees, the row itself among them. */
  readonly window: number;
  readonly ropeTheta: number;
  /** Levels of the quantiser, the semantic one among them. */
  readonly codebooks: number;
  readonly codebookSize: number;
  readonly codebookDim: number;
}

/** The published model. */
export const MIMI: MimiConfig = {
  hidden: 512,
  filters: 64,
  ratios: [8, 6, 5, 4],
  layers: 8,
  heads: 8,
  feedForward: 2048,
  window: 250,
  ropeTheta: 10000,
  codebooks: 32,
  codebookSize: 2048,
  codebookDim: 256,
};

/** Files: moshi's name, then transformers'. */
export const MIMI_CHECKPOINTS = [
  "tokenizer-e351c8d8-checkpoint125.safetensors",
  "model.safetensors.index.json",
  "model.safetensors",
];

/** Hz. */
export const SAMPLE_RATE = 24000;

/** Latents of a frame: SEANet's rate is twice that of the codes. */
export const LATENTS_PER_FRAME = 2;

/** 1920 in the published model, 80 ms. */
export function samplesPerFrame({ ratios }: MimiConfig): number {
  return ratios.reduce((product, ratio) => product * ratio, LATENTS_PER_FRAME);
}

const KEYS = {
  hidden: "hidden_size",
  filters: "num_filters",
  layers: "num_hidden_layers",
  heads: "num_attention_heads",
  feedForward: "intermediate_size",
  window: "sliding_window",
  ropeTheta: "rope_theta",
  codebooks: "num_quantizers",
  codebookSize: "codebook_size",
  codebookDim: "codebook_dim",
} as const;

/** config.json of transformers, or its `codec_config`; what is not in it is as published. */
export function readMimiConfig(json: Readonly<Record<string, unknown>>): MimiConfig {
  const config: Record<string, number> = {};
  const parameters = (json["rope_parameters"] ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, key] of Object.entries(KEYS)) {
    const value = json[key] ?? parameters[key] ?? MIMI[name as keyof typeof KEYS];
    if (!(Number.isInteger(value) && (value as number) > 0))
      throw wrong(key, value, "a whole number above 0");
    config[name] = value as number;
  }
  const ratios = json["upsampling_ratios"] ?? MIMI.ratios;
  if (!Array.isArray(ratios) || !ratios.every((ratio) => Number.isInteger(ratio) && ratio > 0)) {
    throw wrong("upsampling_ratios", ratios, "whole numbers above 0");
  }
  return { ...MIMI, ...config, ratios };
}

function wrong(key: string, value: unknown, expected: string): FormantError {
  return new FormantError(
    "weights",
    `config.json: ${key} is ${JSON.stringify(value)}, expected ${expected} (Mimi).`,
  );
}
