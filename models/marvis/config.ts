// config.json of CSM and Marvis, in the spellings that are published: transformers' (with `depth_decoder_config`), the
// original's (flavours by name), and both at once as MLX repositories have it.

import { FormantError } from "../../src/error.ts";
import { integer, type Json, type LlamaStackConfig, readStackConfig } from "../llama.ts";

/** Ids that stand around the text of a segment. */
export interface TextEnds {
  readonly begin: number;
  readonly end: number;
}

export interface CsmConfig {
  readonly backbone: LlamaStackConfig;
  readonly depth: LlamaStackConfig;
  /** K: codes of a frame. */
  readonly codebooks: number;
  /** V: ids of a codebook; those from the codec's size on are never spoken. */
  readonly audioVocabulary: number;
  readonly textVocabulary: number;
  readonly ends: TextEnds;
  /** Positions that the backbone was trained on. */
  readonly context: number;
}

const ROPE = {
  rope_theta: 500000,
  rope_scaling: {
    rope_type: "llama3",
    factor: 32,
    low_freq_factor: 1,
    high_freq_factor: 4,
    original_max_position_embeddings: 8192,
  },
} as const;

const stack = (layers: number, hidden: number, H: number, G: number, D: number, intermediate: number) =>
  readStackConfig({
    ...ROPE,
    num_hidden_layers: layers,
    hidden_size: hidden,
    num_attention_heads: H,
    num_key_value_heads: G,
    head_dim: D,
    intermediate_size: intermediate,
  });

/** The original's names for shapes (SesameAILabs/csm models.py, Marvis-Labs/marvis-tts). */
const FLAVOURS: Readonly<Record<string, () => LlamaStackConfig>> = {
  "llama-1B": () => stack(16, 2048, 32, 8, 64, 8192),
  "llama-250M": () => stack(6, 1536, 12, 3, 128, 8192),
  "llama-100M": () => stack(4, 1024, 8, 2, 128, 8192),
  "llama-60M": () => stack(4, 1024, 8, 2, 128, 4096),
};

/** `<|begin_of_text|>`, `<|end_of_text|>` of Llama 3; `<|im_start|>`, `<|im_end|>` of SmolLM2. */
const LLAMA_ENDS = { vocabulary: 128256, begin: 128000, end: 128001 };
const SMOLLM_ENDS = { vocabulary: 49152, begin: 1, end: 2 };

export function readCsmConfig(json: Json): CsmConfig {
  const depth = json["depth_decoder_config"] as Json | undefined;
  const codebooks = json["audio_num_codebooks"] ?? json["num_codebooks"];
  const vocabulary = json["audio_vocab_size"] ?? depth?.["vocab_size"] ?? json["vocab_size"];
  const numbers = { ...json, codebooks, audio_vocabulary: vocabulary };
  const textVocabulary = integer(json, "text_vocab_size");
  return {
    backbone: "hidden_size" in json ? readStackConfig(json) : flavour(json, "backbone_flavor"),
    depth: depth ? readStackConfig(depth) : flavour(json, "decoder_flavor"),
    codebooks: integer(numbers, "codebooks"),
    audioVocabulary: integer(numbers, "audio_vocabulary"),
    textVocabulary,
    ends: readEnds(json, textVocabulary),
    context: "max_position_embeddings" in json ? integer(json, "max_position_embeddings") : 2048,
  };
}

/** Of the two published vocabularies as they were trained, whatever config.json says; of others what it says. */
function readEnds(json: Json, vocabulary: number): TextEnds {
  if (vocabulary >= LLAMA_ENDS.vocabulary) return LLAMA_ENDS;
  const { bos_token_id: begin, eos_token_id: end } = json as Record<string, unknown>;
  const known = [begin, end].every((id) => Number.isInteger(id) && (id as number) < vocabulary);
  if (vocabulary === SMOLLM_ENDS.vocabulary || !known) return SMOLLM_ENDS;
  return { begin: begin as number, end: end as number };
}

function flavour(json: Json, key: string): LlamaStackConfig {
  const found = FLAVOURS[json[key] as string];
  if (found) return found();
  const names = Object.keys(FLAVOURS).join(", ");
  throw new FormantError(
    "weights",
    `config.json: ${key} is ${JSON.stringify(json[key])}, expected one of ${names}.`,
  );
}
