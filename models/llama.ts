// Llama (Touvron et al. 2023; transformers, models/llama/modeling_llama.py), for decoding step by step with a cache.
// Used by Orpheus, and by both stacks of CSM and Marvis.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import {
  advance,
  cachedAttention,
  createKvCache,
  type Heads,
  type KvCache,
} from "../ops/cached_attention.ts";
import { siluMultiply } from "../ops/elementwise.ts";
import { lookup, matmul, type Matrix, type RowRange } from "../ops/matrix.ts";
import type { Tap } from "./tap.ts";
import type { Weights } from "./weights.ts";

export interface LlamaConfig extends Heads {
  readonly hidden: number;
  readonly intermediate: number;
  readonly layers: number;
  readonly vocabulary: number;
  readonly eps: number;
  /** The head is the embedding; by the checkpoint where config.json does not say. */
  readonly tied: boolean | undefined;
  /** Radians that pair j of a head's dims turns by from a position to the next, [D / 2]. */
  readonly frequencies: readonly number[];
}

type Json = Readonly<Record<string, unknown>>;

/** config.json of transformers or MLX. */
export function readLlamaConfig(json: Json): LlamaConfig {
  const H = integer(json, "num_attention_heads");
  const hidden = integer(json, "hidden_size");
  const D = json["head_dim"] == null ? hidden / H : integer(json, "head_dim");
  const G = json["num_key_value_heads"] == null ? H : integer(json, "num_key_value_heads");
  if (H % G !== 0) {
    throw new FormantError(
      "weights",
      `config.json: num_key_value_heads is ${G}, expected a divisor of ${H}.`,
    );
  }
  return {
    H,
    G,
    D,
    hidden,
    intermediate: integer(json, "intermediate_size"),
    layers: integer(json, "num_hidden_layers"),
    vocabulary: integer(json, "vocab_size"),
    eps: Number(json["rms_norm_eps"] ?? 1e-5),
    tied: json["tie_word_embeddings"] as boolean | undefined,
    frequencies: rotaryFrequencies(D, json),
  };
}

function integer(json: Json, key: string): number {
  const value = json[key];
  if (Number.isInteger(value) && (value as number) > 0) return value as number;
  throw new FormantError(
    "weights",
    `config.json: ${key} is ${JSON.stringify(value)}, expected a whole number above 0.`,
  );
}

/**
 * Rotary frequencies theta^(-2j / D), with Llama 3's scaling where asked for (transformers, modeling_rope_utils.py:
 * `_compute_llama3_parameters`): long waves are slowed down by `factor`, those in between in part.
 */
export function rotaryFrequencies(D: number, json: Json): number[] {
  const parameters = (json["rope_parameters"] ?? json["rope_scaling"] ?? {}) as Json;
  const theta = Number(parameters["rope_theta"] ?? json["rope_theta"] ?? 10000);
  const type = parameters["rope_type"] ?? parameters["type"] ?? "default";
  const plain = Array.from({ length: D / 2 }, (_, j) => theta ** ((-2 * j) / D));
  if (type === "default") return plain;
  if (type !== "llama3") {
    throw new FormantError(
      "weights",
      `config.json: rope_type is ${JSON.stringify(type)}, expected "default" or "llama3".`,
    );
  }
  const [factor, low, high, original] = [
    "factor",
    "low_freq_factor",
    "high_freq_factor",
    "original_max_position_embeddings",
  ].map((key) => Number(parameters[key])) as [number, number, number, number];
  return plain.map((frequency) => {
    const turns = (original * frequency) / (2 * Math.PI);
    const smooth = Math.min(1, Math.max(0, (turns - low) / (high - low)));
    return (1 - smooth) * (frequency / factor) + smooth * frequency;
  });
}

class LlamaLayer {
  readonly #config: LlamaConfig;
  readonly #attentionNorm: Tensor;
  readonly #qkv: Matrix;
  readonly #output: Matrix;
  readonly #mlpNorm: Tensor;
  readonly #gateUp: Matrix;
  readonly #down: Matrix;

  constructor(w: Weights, config: LlamaConfig) {
    const { H, G, D, hidden, intermediate } = config;
    this.#config = config;
    this.#attentionNorm = w.vector("input_layernorm.weight", [hidden]);
    const attention = w.at("self_attn");
    const modules = { q_proj: H * D, k_proj: G * D, v_proj: G * D };
    this.#qkv = attention.matrix(named(modules), hidden);
    this.#output = attention.matrix(named({ o_proj: hidden }), H * D);
    this.#mlpNorm = w.vector("post_attention_layernorm.weight", [hidden]);
    this.#gateUp = w.at("mlp").matrix(named({ gate_proj: intermediate, up_proj: intermediate }), hidden);
    this.#down = w.at("mlp").matrix(named({ down_proj: hidden }), intermediate);
  }

  /** [T, hidden] -> [T, hidden] */
  forward(x: Tensor, cache: KvCache, layer: number, limit: number): Tensor {
    const { eps } = this.#config;
    return x.device.scope(() => {
      const qkv = matmul(x, this.#qkv, { norm: { gain: this.#attentionNorm, eps } }); // [T, (H + 2 G) D]
      const attended = cachedAttention(qkv, this.#config, cache, layer, { limit }); // [T, H D]
      const h = matmul(attended, this.#output, { residual: x }); // [T, hidden]
      const gateUp = matmul(h, this.#gateUp, { norm: { gain: this.#mlpNorm, eps } }); // [T, 2 intermediate]
      return matmul(siluMultiply(gateUp), this.#down, { residual: h }); // [T, hidden]
    });
  }
}

const named = (modules: Record<string, number>) =>
  Object.entries(modules).map(([name, rows]) => ({ name, rows }));

export interface ForwardOptions {
  /** No row stands behind this position: what is known on the host when steps are recorded. */
  readonly limit: number;
  /** Receives the residual stream after each layer, `hidden.0` on. */
  readonly tap?: Tap | undefined;
}

export class Llama {
  readonly config: LlamaConfig;
  readonly #device: Device;
  readonly #embedding: Matrix;
  readonly #layers: readonly LlamaLayer[];
  readonly #norm: Tensor;
  readonly #head: Matrix;

  /** @param w the cursor of the whole checkpoint (`model.*`, `lm_head`) */
  constructor(w: Weights, config: LlamaConfig) {
    const { hidden, vocabulary, layers } = config;
    const model = w.at("model");
    this.config = config;
    this.#device = w.device;
    this.#embedding = model.matrix(named({ embed_tokens: vocabulary }), hidden);
    this.#layers = Array.from({ length: layers }, (_, i) => new LlamaLayer(model.at("layers", i), config));
    this.#norm = model.vector("norm.weight", [hidden]);
    this.#head =
      (config.tied ?? !w.has("lm_head.weight"))
        ? this.#embedding
        : w.matrix(named({ lm_head: vocabulary }), hidden);
  }

  createCache(options: { readonly capacity: number; readonly format: "f16" | "f32" }): KvCache {
    return createKvCache(this.#device, this.config, this.config.layers, this.config.frequencies, options);
  }

  /** ids [T] -> [T, hidden] */
  embed(ids: Tensor<"u32">): Tensor {
    return lookup(ids, this.#embedding);
  }

  /** The next rows: x [T, hidden] -> [T, hidden], before the last norm. Moves the cache on by T. */
  forward(x: Tensor, cache: KvCache, { limit, tap }: ForwardOptions): Tensor {
    return x.device.scope(() => {
      const h = this.#layers.reduce((h, layer, i) => {
        const y = layer.forward(h, cache, i, limit); // [T, hidden]
        tap?.(`hidden.${i}`, y);
        if (h !== x) h.dispose();
        return y;
      }, x);
      advance(cache, x.shape[0]!);
      return h;
    });
  }

  /** x [T, hidden] -> logits of all ids, or of those in `ranges`, one range after the other. */
  logits(x: Tensor, ranges?: readonly RowRange[]): Tensor {
    const norm = { gain: this.#norm, eps: this.config.eps };
    return matmul(x, this.#head, ranges ? { norm, ranges } : { norm });
  }
}
