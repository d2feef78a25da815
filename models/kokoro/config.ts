// config.json of a Kokoro checkpoint (hexgrad/Kokoro-82M); what is not read is left out.

import type { AlbertConfig } from "../albert.ts";
import { readers } from "../config_readers.ts";

export interface IstftnetConfig {
  readonly upsample_rates: readonly number[];
  readonly upsample_kernel_sizes: readonly number[];
  readonly upsample_initial_channel: number;
  readonly resblock_kernel_sizes: readonly number[];
  readonly resblock_dilation_sizes: readonly (readonly number[])[];
  readonly gen_istft_n_fft: number;
  readonly gen_istft_hop_size: number;
}

export interface KokoroConfig {
  readonly n_token: number;
  readonly hidden_dim: number;
  readonly style_dim: number;
  readonly n_layer: number;
  readonly max_dur: number;
  readonly text_encoder_kernel_size: number;
  readonly plbert: AlbertConfig;
  readonly istftnet: IstftnetConfig;
  readonly vocab: Readonly<Record<string, number>>;
}

/** Checks the text of a config.json and fills in AlbertConfig's defaults. */
export function parseConfig(json: unknown, name: string): KokoroConfig {
  const { wrong, object, positive, list } = readers(name);
  const root = object(json, "the file");
  const plbert = object(root.plbert, "plbert");
  const istftnet = object(root.istftnet, "istftnet");
  const vocab = object(root.vocab, "vocab");
  const n_token = positive(root, "n_token");
  for (const [symbol, id] of Object.entries(vocab)) {
    if (Number.isInteger(id) && (id as number) > 0 && (id as number) < n_token) continue;
    throw wrong(`vocab["${symbol}"]`, id, `1 to ${n_token - 1}`);
  }
  const dilations = istftnet.resblock_dilation_sizes;
  return {
    n_token,
    hidden_dim: positive(root, "hidden_dim"),
    style_dim: positive(root, "style_dim"),
    n_layer: positive(root, "n_layer"),
    max_dur: positive(root, "max_dur"),
    text_encoder_kernel_size: positive(root, "text_encoder_kernel_size"),
    plbert: {
      vocab_size: n_token,
      embedding_size: plbert.embedding_size === undefined ? 128 : positive(plbert, "embedding_size"),
      hidden_size: positive(plbert, "hidden_size"),
      num_attention_heads: positive(plbert, "num_attention_heads"),
      intermediate_size: positive(plbert, "intermediate_size"),
      num_hidden_layers: positive(plbert, "num_hidden_layers"),
      max_position_embeddings: positive(plbert, "max_position_embeddings"),
    },
    istftnet: {
      upsample_rates: list(istftnet.upsample_rates, "upsample_rates"),
      upsample_kernel_sizes: list(istftnet.upsample_kernel_sizes, "upsample_kernel_sizes"),
      upsample_initial_channel: positive(istftnet, "upsample_initial_channel"),
      resblock_kernel_sizes: list(istftnet.resblock_kernel_sizes, "resblock_kernel_sizes"),
      resblock_dilation_sizes: (Array.isArray(dilations) ? dilations : [dilations]).map((sizes) =>
        list(sizes, "resblock_dilation_sizes"),
      ),
      gen_istft_n_fft: positive(istftnet, "gen_istft_n_fft"),
      gen_istft_hop_size: positive(istftnet, "gen_istft_hop_size"),
    },
    vocab: vocab as Record<string, number>,
  };
}
