// What three ports of Mimi call its tensors: moshi (tokenizer-e351c8d8-checkpoint125.safetensors), transformers
// (kyutai/mimi; `codec_model` of CSM), and what MLX writes of moshi_mlx's module tree (moshi_mlx/models/mimi.py:
// `load_pytorch_weights`). Names are of modules; `.weight` and `.bias` come behind.

import { FormantError } from "../../src/error.ts";
import type { Layout } from "../weights.ts";

export type Side = "encoder" | "decoder";

export interface MimiNames {
  readonly layout: Layout;
  /** Rotary pairs are dims (2j, 2j + 1); transformers has (j, j + D / 2), and the rows of q and k in that order. */
  readonly interleaved: boolean;
  /** SEANet's first and last convolution; `stages` as the ratios. */
  first(side: Side): string;
  last(side: Side, stages: number): string;
  /** Convolution 0 or 1 of the residual unit of a stage. */
  unit(side: Side, stage: number, convolution: 0 | 1): string;
  /** The strided convolution of an encoder's stage, the transposed one of a decoder's. */
  resample(side: Side, stage: number): string;
  layer(side: Side, layer: number): string;
  readonly transformer: {
    /** Tensors, q, k, v or all in one; the first of several spellings that is there. */
    readonly qkv: readonly (readonly string[])[];
    readonly output: readonly string[];
    readonly norms: readonly [string, string];
    readonly scales: readonly [string, string];
    readonly up: string;
    readonly down: string;
  };
  readonly downsample: string;
  readonly upsample: string;
  group(group: "semantic" | "acoustic"): string;
  /** Below a group. */
  codebook(level: number): string;
  readonly sums: readonly string[];
  readonly counts: readonly string[];
}

/** Places in SEANet's sequence: an activation stands before each resampling and before the last convolution. */
const unitIndex = (side: Side, stage: number) => 3 * stage + (side === "encoder" ? 1 : 3);
const resampleIndex = (side: Side, stage: number) => 3 * stage + (side === "encoder" ? 3 : 2);

const MOSHI: MimiNames = {
  layout: "torch",
  interleaved: true,
  first: (side) => `${side}.model.0.conv.conv`,
  last: (side, stages) => `${side}.model.${3 * stages + 2}.conv.conv`,
  unit: (side, stage, i) => `${side}.model.${unitIndex(side, stage)}.block.${2 * i + 1}.conv.conv`,
  resample: (side, stage) =>
    `${side}.model.${resampleIndex(side, stage)}.${side === "encoder" ? "conv.conv" : "convtr.convtr"}`,
  layer: (side, i) => `${side}_transformer.transformer.layers.${i}`,
  transformer: {
    qkv: [["self_attn.in_proj_weight", "self_attn.in_proj.weight", "self_attn.in_projs.0.weight"]],
    output: ["self_attn.out_proj", "self_attn.out_projs.0"],
    norms: ["norm1", "norm2"],
    scales: ["layer_scale_1.scale", "layer_scale_2.scale"],
    up: "linear1",
    down: "linear2",
  },
  downsample: "downsample.conv.conv.conv",
  upsample: "upsample.convtr.convtr.convtr",
  group: (group) => `quantizer.rvq_${group === "semantic" ? "first" : "rest"}`,
  codebook: (level) => `vq.layers.${level}._codebook`,
  sums: ["embedding_sum", "embed_sum", "embed_avg"],
  counts: ["cluster_usage", "cluster_size"],
};

const TRANSFORMERS: MimiNames = {
  ...MOSHI,
  interleaved: false,
  first: (side) => `${side}.layers.0.conv`,
  last: (side, stages) => `${side}.layers.${3 * stages + 2}.conv`,
  unit: (side, stage, i) => `${side}.layers.${unitIndex(side, stage)}.block.${2 * i + 1}.conv`,
  resample: (side, stage) => `${side}.layers.${resampleIndex(side, stage)}.conv`,
  layer: (side, i) => `${side}_transformer.layers.${i}`,
  transformer: {
    qkv: [["self_attn.q_proj.weight"], ["self_attn.k_proj.weight"], ["self_attn.v_proj.weight"]],
    output: ["self_attn.o_proj"],
    norms: ["input_layernorm", "post_attention_layernorm"],
    scales: ["self_attn_layer_scale.scale", "mlp_layer_scale.scale"],
    up: "mlp.fc1",
    down: "mlp.fc2",
  },
  downsample: "downsample.conv",
  upsample: "upsample.conv",
  group: (group) => `quantizer.${group}_residual_vector_quantizer`,
  codebook: (level) => `layers.${level}.codebook`,
  sums: ["embed_sum"],
  counts: ["cluster_usage"],
};

const MLX: MimiNames = {
  ...MOSHI,
  layout: "mlx_outputs_first",
  first: (side) => `${side}.init_conv1d.conv.conv`,
  last: (side) => `${side}.final_conv1d.conv.conv`,
  unit: (side, stage, i) => `${side}.layers.${stage}.residuals.0.block.${i}.conv.conv`,
  resample: (side, stage) =>
    `${side}.layers.${stage}.${side === "encoder" ? "downsample.conv.conv" : "upsample.convtr.convtr"}`,
  transformer: { ...MOSHI.transformer, up: "gating.linear1", down: "gating.linear2" },
  codebook: (level) => `vq.layers.${level}.codebook`,
};

/** The names of a checkpoint, by those that it has. */
export function mimiNames(has: (tensor: string) => boolean): MimiNames {
  const found = [MOSHI, TRANSFORMERS, MLX].find(({ first }) => has(`${first("decoder")}.weight`));
  if (found) return found;
  throw new FormantError(
    "weights",
    `weights: ${MOSHI.first("decoder")}.weight is missing, expected the names of moshi, transformers or MLX (Mimi).`,
  );
}

/** Tensors that no layer reads; without `encoder` also those of that half. */
export function unusedTensors(encoder: boolean): RegExp {
  const always = "\\b_?(initialized|inited)$";
  return new RegExp(
    encoder ? always : `${always}|(^|\\.)(encoder|encoder_transformer|downsample)\\.|\\.input_proj\\.`,
  );
}
