// Llama (Touvron et al. 2023; transformers, models/llama/modeling_llama.py), for decoding step by step with a cache.
// Used by Orpheus, and by both stacks of CSM and Marvis.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import { advance, createKvCache, type Heads, type KvCache } from "../ops/cached_attention.ts";
import { lookup, matmul, type Matrix, type RowRange } from "../ops/matrix.ts";
import { rmsNorm } from "../ops/norm.ts";
import type { Feeds } from "../ops/packed_rows.ts";
import { tappedAttentionOutput, tappedGate, tappedMatmul } from "./deep.ts";
import { inside, NO_TAP, type Tap } from "./tap.ts";
import type { MatrixModule } from "./matrix_weights.ts";
import type { Weights } from "./weights.ts";

export interface LlamaStackConfig extends Heads {
  readonly hidden: number;
  readonly intermediate: number;
  readonly layers: number;
  readonly eps: number;
  /** Radians that pair j of a head's dims turns by from a position to the next, [D / 2]. */
  readonly frequencies: readonly number[];
}

export interface LlamaConfig extends LlamaStackConfig {
  readonly vocabulary: number;
  /** The head is the embedding; by the checkpoint where config.json does not say. */
  readonly tied: boolean | undefined;
}

/** A head that config.json says is the embedding, and tables that follow from it. */
export const UNUSED_TENSORS = /^lm_head\.|\.rotary_emb\.inv_freq$/;

export type Json = Readonly<Record<string, unknown>>;

/** config.json of transformers or MLX. */
export function readLlamaConfig(json: Json): LlamaConfig {
  return {
    ...readStackConfig(json),
    vocabulary: integer(json, "vocab_size"),
    tied: json["tie_word_embeddings"] as boolean | undefined,
  };
}

/** What the kernels of attention are made for. */
const HEADS = [8, 16, 32, 64, 128, 256];

/** The part of config.json that is about the layers. */
export function readStackConfig(json: Json): LlamaStackConfig {
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
  if (!HEADS.includes(D)) {
    throw new FormantError("weights", `config.json: head_dim is ${D}, expected one of ${HEADS.join(", ")}.`);
  }
  return {
    H,
    G,
    D,
    hidden,
    intermediate: integer(json, "intermediate_size"),
    layers: integer(json, "num_hidden_layers"),
    eps: positive({ rms_norm_eps: json["rms_norm_eps"] ?? 1e-5 }, "rms_norm_eps"),
    frequencies: rotaryFrequencies(D, json),
  };
}

/** A whole number above 0 of config.json. */
export function integer(json: Json, key: string): number {
  const value = json[key];
  if (Number.isInteger(value) && (value as number) > 0) return value as number;
  throw new FormantError(
    "weights",
    `config.json: ${key} is ${JSON.stringify(value)}, expected a whole number above 0.`,
  );
}

/** A number above 0 of config.json. */
function positive(json: Json, key: string): number {
  const value = json[key];
  if (Number.isFinite(value) && (value as number) > 0) return value as number;
  throw new FormantError(
    "weights",
    `config.json: ${key} is ${JSON.stringify(value)}, expected a number above 0.`,
  );
}

/**
 * Rotary frequencies theta^(-2j / D), with Llama 3's scaling where asked for (transformers, modeling_rope_utils.py:
 * `_compute_llama3_parameters`): long waves are slowed down by `factor`, those in between in part.
 */
export function rotaryFrequencies(D: number, json: Json): number[] {
  const parameters = (json["rope_parameters"] ?? json["rope_scaling"] ?? {}) as Json;
  const theta = positive(
    { rope_theta: parameters["rope_theta"] ?? json["rope_theta"] ?? 10000 },
    "rope_theta",
  );
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
  ].map((key) => positive(parameters, key)) as [number, number, number, number];
  return plain.map((frequency) => {
    const turns = (original * frequency) / (2 * Math.PI);
    const smooth = Math.min(1, Math.max(0, (turns - low) / (high - low)));
    return (1 - smooth) * (frequency / factor) + smooth * frequency;
  });
}

/** What a checkpoint calls the parts of a layer. */
export interface LlamaNames {
  /** Pairs of dims that turn together are (2j, 2j + 1), as Meta's own checkpoints have it, not (j, j + D / 2). */
  readonly interleaved: boolean;
  readonly attentionNorm: string;
  /** Queries, keys, values, output. */
  readonly attention: readonly [string, string, string, string];
  readonly mlpNorm: string;
  /** Gate, up, down. */
  readonly mlp: readonly [string, string, string];
  readonly norm: string;
}

/** transformers */
export const HUGGING_FACE: LlamaNames = {
  interleaved: false,
  attentionNorm: "input_layernorm.weight",
  attention: ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"],
  mlpNorm: "post_attention_layernorm.weight",
  mlp: ["mlp.gate_proj", "mlp.up_proj", "mlp.down_proj"],
  norm: "norm.weight",
};

/** torchtune */
export const TORCHTUNE: LlamaNames = {
  interleaved: true,
  attentionNorm: "sa_norm.scale",
  attention: ["attn.q_proj", "attn.k_proj", "attn.v_proj", "attn.output_proj"],
  mlpNorm: "mlp_norm.scale",
  mlp: ["mlp.w1", "mlp.w3", "mlp.w2"],
  norm: "norm.scale",
};

class LlamaLayer {
  readonly #config: LlamaStackConfig;
  readonly #interleaved: boolean;
  readonly #attentionNorm: Tensor;
  readonly #qkv: Matrix;
  readonly #output: Matrix;
  readonly #mlpNorm: Tensor;
  readonly #gateUp: Matrix;
  readonly #down: Matrix;

  constructor(w: Weights, config: LlamaStackConfig, names: LlamaNames) {
    const { H, G, D, hidden, intermediate } = config;
    const [q, k, v, output] = names.attention;
    const [gate, up, down] = names.mlp;
    this.#config = config;
    this.#interleaved = names.interleaved;
    this.#attentionNorm = w.vector(names.attentionNorm, [hidden]);
    this.#qkv = w.matrix([rows(q, H * D), rows(k, G * D), rows(v, G * D)], hidden);
    this.#output = w.matrix([rows(output, hidden)], H * D);
    this.#mlpNorm = w.vector(names.mlpNorm, [hidden]);
    this.#gateUp = w.matrix([rows(gate, intermediate), rows(up, intermediate)], hidden);
    this.#down = w.matrix([rows(down, hidden)], intermediate);
  }

  /** What reads the rows that come in. */
  get input(): Feeds {
    return { matrix: this.#qkv, norm: { gain: this.#attentionNorm, eps: this.#config.eps } };
  }

  /**
   * [T, hidden] -> [T, hidden], for `next` to read. Taps qkv, attention, middle, gated, hidden, each with the layer's
   * number behind. A deep tap receives qkv.i.input, attention.i.turned, middle.i.branch, gated.i.input, gated.i.wide and
   * hidden.i.branch, too.
   */
  forward(
    x: Tensor,
    cache: KvCache,
    layer: number,
    { limit, tap = NO_TAP }: ForwardOptions,
    next: Feeds | undefined,
  ): Tensor {
    const { device } = x;
    const { norm } = this.input;
    const mlpNorm = { gain: this.#mlpNorm, eps: this.#config.eps };
    const options = { interleaved: this.#interleaved, limit };
    const inner = (name: string) => inside(tap, `${name}.${layer}`);
    return device.scope(() => {
      const qkv = device.scope(() => tappedMatmul(x, this.#qkv, { norm }, inner("qkv")), "qkv"); // [T, (H + 2 G) D]
      tap(`qkv.${layer}`, qkv);
      const output = { matrix: this.#output, residual: x, feeds: { matrix: this.#gateUp, norm: mlpNorm } };
      const h = tappedAttentionOutput(qkv, this.#config, cache, layer, options, output, tap); // [T, hidden]
      tap(`middle.${layer}`, h);
      const gated = tappedGate(h, this.#gateUp, mlpNorm, { matrix: this.#down }, inner("gated")); // [T, intermediate]
      tap(`gated.${layer}`, gated);
      const y = device.scope(
        () => tappedMatmul(gated, this.#down, { residual: h, feeds: next }, inner("hidden")),
        "down",
      ); // [T, hidden]
      tap(`hidden.${layer}`, y);
      return y;
    }, "layer");
  }
}

const rows = (name: string, rows: number): MatrixModule => ({ name, rows });

export interface ForwardOptions {
  /** No row stands behind this position: what is known on the host when steps are recorded. */
  readonly limit: number;
  /** The cache's position stays where it is. */
  readonly still?: boolean;
  /** What reads the rows behind the last norm. */
  readonly head?: Matrix | undefined;
  /**
   * Of each layer i qkv.i, attention.i, middle.i, gated.i and the residual stream behind it, hidden.i. A deep tap receives
   * what is inside, and norm, the last one's output.
   */
  readonly tap?: Tap | undefined;
}

/** The layers and the last norm, without embedding and head. */
export class LlamaStack {
  readonly config: LlamaStackConfig;
  /** What the heads behind it apply. */
  readonly norm: { readonly gain: Tensor; readonly eps: number };
  readonly #device: Device;
  readonly #layers: readonly LlamaLayer[];

  /** @param w the cursor of `layers.*` and `norm` */
  constructor(w: Weights, config: LlamaStackConfig, names: LlamaNames) {
    this.config = config;
    this.#device = w.device;
    this.#layers = Array.from(
      { length: config.layers },
      (_, i) => new LlamaLayer(w.at("layers", i), config, names),
    );
    this.norm = { gain: w.vector(names.norm, [config.hidden]), eps: config.eps };
  }

  createCache(options: { readonly capacity: number; readonly format: "f16" | "f32" }): KvCache {
    return createKvCache(this.#device, this.config, this.config.layers, this.config.frequencies, options);
  }

  /** Layer i alone, of the next rows: [T, hidden] -> [T, hidden]. The cache stays where it is. */
  layer(i: number, x: Tensor, cache: KvCache, options: ForwardOptions): Tensor {
    return this.#layers[i]!.forward(x, cache, i, options, undefined);
  }

  /** The next rows: x [T, hidden] -> [T, hidden], before the last norm. Moves the cache on by T. */
  forward(x: Tensor, cache: KvCache, options: ForwardOptions): Tensor {
    const { still = false, tap = NO_TAP, head } = options;
    const last = head && { matrix: head, norm: this.norm };
    return x.device.scope(() => {
      const h = this.#layers.reduce((h, layer, i) => {
        const y = layer.forward(h, cache, i, options, this.#layers[i + 1]?.input ?? last); // [T, hidden]
        if (h !== x) h.dispose();
        return y;
      }, x);
      if (tap.deep) tap("norm", rmsNorm(h, this.norm.gain, this.norm.eps)); // as the heads have it
      if (!still) advance(cache, x.shape[0]!);
      return h;
    });
  }
}

export class Llama {
  readonly config: LlamaConfig;
  readonly #stack: LlamaStack;
  readonly #embedding: Matrix;
  readonly #head: Matrix;

  /** @param w the cursor of the whole checkpoint (`model.*`, `lm_head`) */
  constructor(w: Weights, config: LlamaConfig) {
    const { hidden, vocabulary } = config;
    this.config = config;
    this.#embedding = w.matrix([rows("model.embed_tokens", vocabulary)], hidden);
    this.#stack = new LlamaStack(w.at("model"), config, HUGGING_FACE);
    const tied = config.tied ?? !w.has("lm_head.weight");
    this.#head = tied ? this.#embedding : w.matrix([rows("lm_head", vocabulary)], hidden);
  }

  createCache(options: { readonly capacity: number; readonly format: "f16" | "f32" }): KvCache {
    return this.#stack.createCache(options);
  }

  /** ids [T] -> [T, hidden] */
  embed(ids: Tensor<"u32">): Tensor {
    return lookup(ids, this.#embedding);
  }

  /** Layer i alone, of the next rows: [T, hidden] -> [T, hidden]. The cache stays where it is. */
  layer(i: number, x: Tensor, cache: KvCache, options: ForwardOptions): Tensor {
    return this.#stack.layer(i, x, cache, options);
  }

  /** The next rows: x [T, hidden] -> [T, hidden], before the last norm. Moves the cache on by T. */
  forward(x: Tensor, cache: KvCache, options: ForwardOptions): Tensor {
    return this.#stack.forward(x, cache, { head: this.#head, ...options });
  }

  /** x [T, hidden] -> logits of all ids, or of those in `ranges`, one range after the other. */
  logits(x: Tensor, ranges?: readonly RowRange[]): Tensor {
    const { norm } = this.#stack;
    return matmul(x, this.#head, ranges ? { norm, ranges } : { norm });
  }
}
