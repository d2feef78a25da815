// CSM (Sesame 2025, SesameAILabs/csm models.py) and Marvis: a backbone Llama over frames of text and sound, and a depth
// decoder, a small Llama over the codebooks of one frame.

import { lookup, lookupMatmul, matmul, type Matrix } from "../../ops/matrix.ts";
import type { KvCache } from "../../ops/cached_attention.ts";
import type { Tensor } from "../../src/tensor.ts";
import { FormantError } from "../../src/error.ts";
import { HUGGING_FACE, type LlamaNames, LlamaStack, TORCHTUNE } from "../llama.ts";
import type { Tap } from "../tap.ts";
import type { Weights } from "../weights.ts";
import type { CsmConfig } from "./config.ts";

/** What a checkpoint calls its parts. */
interface CsmNames {
  readonly layers: LlamaNames;
  readonly backbone: string;
  readonly depth: string;
  readonly textEmbedding: string;
  readonly audioEmbedding: string;
  readonly projection: string;
  readonly firstHead: string;
  /** [K - 1, hidden, V] */
  readonly heads: string;
}

const ORIGINAL: CsmNames = {
  layers: TORCHTUNE,
  backbone: "backbone",
  depth: "decoder",
  textEmbedding: "text_embeddings",
  audioEmbedding: "audio_embeddings",
  projection: "projection",
  firstHead: "codebook0_head",
  heads: "audio_head",
};

/** mlx-audio keeps the original's values under transformers' names, so that pairs of dims are the original's. */
const MLX: CsmNames = {
  layers: { ...HUGGING_FACE, interleaved: true },
  backbone: "model.backbone",
  depth: "model.decoder",
  textEmbedding: "model.text_embeddings",
  audioEmbedding: "model.audio_embeddings",
  projection: "model.projection",
  firstHead: "model.codebook0_head",
  heads: "model.audio_head",
};

const TRANSFORMERS: CsmNames = {
  layers: HUGGING_FACE,
  backbone: "backbone_model",
  depth: "depth_decoder.model",
  textEmbedding: "embed_text_tokens",
  audioEmbedding: "backbone_model.embed_tokens.embed_audio_tokens",
  projection: "depth_decoder.model.inputs_embeds_projector",
  firstHead: "lm_head",
  heads: "depth_decoder.codebooks_head.weight",
};

/** A second copy of the audio embedding, and the codec. */
export const UNUSED_TENSORS = /^depth_decoder\.model\.embed_tokens\.weight$|^codec_model\./;

function namesOf(w: Weights): CsmNames {
  const found = [ORIGINAL, MLX, TRANSFORMERS].find(({ heads }) => w.has(heads));
  if (found) return found;
  throw new FormantError(
    "weights",
    `weights: none of audio_head, model.audio_head, depth_decoder.codebooks_head.weight is there, expected a CSM.`,
  );
}

export class CsmNetwork {
  readonly config: CsmConfig;
  readonly backbone: LlamaStack;
  readonly depth: LlamaStack;
  readonly #text: Matrix;
  readonly #audio: Matrix;
  readonly #projection: Matrix;
  readonly #firstHead: Matrix;
  readonly #heads: Matrix;

  constructor(w: Weights, config: CsmConfig) {
    const names = namesOf(w);
    const { backbone, depth, codebooks: K, audioVocabulary: V, textVocabulary } = config;
    const matrix = (name: string, rows: number, columns: number) => w.matrix([{ name, rows }], columns);
    this.config = config;
    this.backbone = new LlamaStack(w.at(names.backbone), backbone, names.layers);
    this.depth = new LlamaStack(w.at(names.depth), depth, names.layers);
    this.#text = matrix(names.textEmbedding, textVocabulary, backbone.hidden);
    this.#audio = matrix(names.audioEmbedding, K * V, backbone.hidden);
    this.#projection = matrix(names.projection, depth.hidden, backbone.hidden);
    this.#firstHead = matrix(names.firstHead, V, backbone.hidden);
    this.#heads = w.heads(names.heads, [K - 1, depth.hidden, V]);
  }

  /** ids [T] -> [T, hidden] */
  embedText(ids: Tensor<"u32">): Tensor {
    return lookup(ids, this.#text);
  }

  /** Frames of codes [T, K'], the first K' <= K codebooks -> their sums, [T, hidden]. */
  embedFrames(codes: Tensor<"u32">): Tensor {
    return lookup(codes, this.#audio, { step: this.config.audioVocabulary });
  }

  /** The next positions: x [T, hidden] -> [T, hidden], before the last norm. */
  forward(x: Tensor, cache: KvCache, limit: number, tap?: Tap): Tensor {
    return x.device.scope(
      () => this.backbone.forward(x, cache, { limit, tap, head: this.#firstHead }),
      "backbone",
    );
  }

  /** The backbone's rows as the norm leaves them. h [1, hidden] -> logits of the first `count` ids of codebook 0. */
  firstLogits(h: Tensor, count: number): Tensor {
    return matmul(h, this.#firstHead, { norm: this.backbone.norm, ranges: [{ first: 0, count }] }); // [1, count]
  }

  /** What the depth decoder reads at position 0: h [1, hidden] of the backbone -> [1, depth hidden]. */
  depthStart(h: Tensor): Tensor {
    return matmul(h, this.#projection, { norm: this.backbone.norm });
  }

  /** What it reads at position k: the code [1] of codebook k - 1 -> [1, depth hidden]. */
  depthInput(code: Tensor<"u32">, k: number): Tensor {
    return lookupMatmul(code, this.#audio, this.#projection, (k - 1) * this.config.audioVocabulary);
  }

  /** Position k of the depth decoder, where `cache` stands: [1, depth hidden] -> [1, depth hidden], before the last norm. */
  depthForward(x: Tensor, cache: KvCache, k: number, tap?: Tap): Tensor {
    const options = { limit: k + 1, still: true, tap, head: this.#heads };
    return x.device.scope(() => this.depth.forward(x, cache, options), "depth");
  }

  /** A cache for each position of the depth decoder: one memory, which each frame fills anew. */
  createDepthCaches(format: "f16" | "f32"): KvCache[] {
    const { codebooks } = this.config;
    const cache = this.depth.createCache({ capacity: codebooks, format });
    const { device } = cache.position;
    return Array.from({ length: codebooks }, (_, k) =>
      k === 0 ? cache : { ...cache, position: device.tensor([k], [1], "u32") },
    );
  }

  /** [1, depth hidden] -> logits of the first `count` ids of codebook k >= 1. */
  depthLogits(h: Tensor, k: number, count: number): Tensor {
    const first = (k - 1) * this.config.audioVocabulary;
    return matmul(h, this.#heads, { norm: this.depth.norm, ranges: [{ first, count }] }); // [1, count]
  }
}
