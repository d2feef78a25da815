// ALBERT (Lan et al. 2020) as Kokoro's PL-BERT uses it (kokoro: CustomAlbert; transformers: AlbertModel): one layer's
// weights, applied `num_hidden_layers` times, normalised after each half, GELU in its tanh form ("gelu_new").

import { attention } from "../ops/attention.ts";
import { linear } from "../ops/conv1d.ts";
import { embedding } from "../ops/rows.ts";
import type { Table, Weight } from "../ops/weight.ts";
import type { Tensor } from "../src/tensor.ts";
import { tappedLayerNorm } from "./deep.ts";
import { inside, NO_TAP, type Tap, within } from "./tap.ts";
import type { Weights } from "./weights.ts";

/** The keys of transformers' AlbertConfig that matter here. */
export interface AlbertConfig {
  readonly vocab_size: number;
  readonly embedding_size: number;
  readonly hidden_size: number;
  readonly num_attention_heads: number;
  readonly intermediate_size: number;
  readonly num_hidden_layers: number;
  readonly max_position_embeddings: number;
}

const EPS = 1e-12;

interface Dense {
  readonly weight: Weight;
  readonly bias: Tensor;
}

interface Norm {
  readonly gain: Tensor;
  readonly bias: Tensor;
}

const dense = (w: Weights, O: number, C: number): Dense => ({
  weight: w.linear("weight", [O, C]),
  bias: w.vector("bias", [O]),
});

const norm = (w: Weights, C: number): Norm => ({
  gain: w.vector("weight", [C]),
  bias: w.vector("bias", [C]),
});

export class Albert {
  readonly #config: AlbertConfig;
  readonly #word: Table;
  readonly #position: Table;
  readonly #segment: Table;
  readonly #embeddingNorm: Norm;
  readonly #mapping: Dense;
  readonly #qkv: Dense;
  readonly #output: Dense;
  readonly #attentionNorm: Norm;
  readonly #ffn: Dense;
  readonly #ffnOutput: Dense;
  readonly #layerNorm: Norm;

  constructor(w: Weights, config: AlbertConfig) {
    const { vocab_size, embedding_size: E, hidden_size: C, intermediate_size: F } = config;
    this.#config = config;
    const embeddings = w.at("embeddings");
    this.#word = embeddings.table("word_embeddings.weight", [vocab_size, E]);
    this.#position = embeddings.table("position_embeddings.weight", [config.max_position_embeddings, E]);
    this.#segment = embeddings.table("token_type_embeddings.weight", [2, E]);
    this.#embeddingNorm = norm(embeddings.at("LayerNorm"), E);
    this.#mapping = dense(w.at("encoder.embedding_hidden_mapping_in"), C, E);
    const layer = w.at("encoder.albert_layer_groups", 0, "albert_layers", 0);
    const qkv = (name: string) => ["query", "key", "value"].map((part) => `attention.${part}.${name}`);
    this.#qkv = {
      weight: layer.linear(qkv("weight"), [C, C]),
      bias: layer.vectors(qkv("bias"), [C]).reshape([3 * C]),
    };
    this.#output = dense(layer.at("attention.dense"), C, C);
    this.#attentionNorm = norm(layer.at("attention.LayerNorm"), C);
    this.#ffn = dense(layer.at("ffn"), F, C);
    this.#ffnOutput = dense(layer.at("ffn_output"), C, F);
    this.#layerNorm = norm(layer.at("full_layer_layer_norm"), C);
  }

  /**
   * ids [T] -> last hidden state [T, C]. Taps embeddings, mapped, and of each layer i.context, i.attention, i.ffn and i,
   * what it gives. A deep tap receives embeddings.input, i.qkv, i.attention.branch and .input, i.ffn.linear, i.branch and
   * i.input, too.
   */
  forward(ids: Tensor<"u32">, tap: Tap = NO_TAP): Tensor {
    return ids.device.scope(() => {
      const extra = { position: this.#position, segment: this.#segment };
      const e = embedding(ids, this.#word, this.#config.embedding_size, extra); // [T, E]
      const normed = tappedLayerNorm(e, this.#embeddingNorm, { eps: EPS }, inside(tap, "embeddings")); // [T, E]
      tap("embeddings", normed);
      let x = apply(this.#mapping, normed); // [T, C]
      tap("mapped", x);
      for (let i = 0; i < this.#config.num_hidden_layers; i++) {
        x = this.#layer(x, within(tap, `${i}`));
      }
      return x;
    }, "albert");
  }

  #layer(x: Tensor, tap: Tap): Tensor {
    return x.device.scope(() => {
      const heads = this.#config.num_attention_heads;
      const inner = inside(tap, "");
      const qkv = apply(this.#qkv, x); // [T, 3 C]
      inner("qkv", qkv);
      const context = attention(qkv, heads); // [T, C]
      tap("context", context);
      const attended = apply(this.#output, context); // [T, C]
      const a = normalise(this.#attentionNorm, attended, x, inside(tap, "attention")); // [T, C]
      tap("attention", a);
      if (tap.deep) tap("ffn.linear", apply(this.#ffn, a)); // of GELU by tanh there is no kernel alone
      const { weight, bias } = this.#ffn;
      const hidden = linear(a, weight, { bias, activation: "gelu" }); // [T, F]
      tap("ffn", hidden);
      const y = normalise(this.#layerNorm, apply(this.#ffnOutput, hidden), a, inner); // [T, C]
      tap("", y);
      return y;
    });
  }
}

const apply = ({ weight, bias }: Dense, x: Tensor) => linear(x, weight, { bias });

const normalise = (norm: Norm, x: Tensor, residual: Tensor, tap: Tap) =>
  tappedLayerNorm(x, norm, { eps: EPS, residual }, tap);
