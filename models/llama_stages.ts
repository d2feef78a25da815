// What a Llama taps, and its stages; PyTorch's modules are those of transformers (LlamaForCausalLM). Rows are positions:
// of the prompt, then of the steps of decoding, as one pass over all of them gives them.

import { advance, disposeKvCache } from "../ops/cached_attention.ts";
import { gatherRows } from "../ops/rows.ts";
import type { Tensor } from "../src/tensor.ts";
import type { Llama, LlamaStack } from "./llama.ts";
import { row, type Stage, type TapRow, wholeRow } from "./stages.ts";

/** Rows that are computed at once. */
const ROWS = 64;
/** Caches of 16 bits between what is compared and what it is compared with. */
export const CACHE_F16 = { chain: 2e-3 };
const DEEP = { ...CACHE_F16, deep: true };

/** Taps of the layers of a stack, whose modules PyTorch has under `torch`. */
export function stackRows(prefix: string, torch: string, rows: string): TapRow[] {
  const at = `${torch}.layers.{i}`;
  const inner = (name: string, columns: string, torch: string) =>
    row(`${prefix}${name}`, `[${rows}, ${columns}]`, torch, DEEP);
  const outer = (name: string, columns: string, torch: string) =>
    row(`${prefix}${name}`, `[${rows}, ${columns}]`, torch, CACHE_F16);
  return [
    inner("qkv.{i}.input", "C", `${at}.input_layernorm`),
    outer("qkv.{i}", "q and k and v", `cat of ${at}.self_attn.q_proj, k_proj, v_proj`),
    inner("attention.{i}.turned", "q and k", `${at}.self_attn: q and k behind apply_rotary_pos_emb`),
    outer("attention.{i}", "H D", `input of ${at}.self_attn.o_proj`),
    inner("middle.{i}.branch", "C", `${at}.self_attn.o_proj`),
    outer("middle.{i}", "C", `input of ${at}.post_attention_layernorm`),
    inner("gated.{i}.input", "C", `${at}.post_attention_layernorm`),
    inner("gated.{i}.wide", "gate and up", `cat of ${at}.mlp.gate_proj, up_proj`),
    outer("gated.{i}", "F", `input of ${at}.mlp.down_proj`),
    inner("hidden.{i}.branch", "C", `${at}.mlp.down_proj`),
    outer("hidden.{i}", "C", at),
  ];
}

/** The last norm of a stack. */
export const normRow = (prefix: string, torch: string, rows: string): TapRow =>
  row(`${prefix}norm`, `[${rows}, C]`, `${torch}.norm`, DEEP);

type Cache = ReturnType<LlamaStack["createCache"]>;

/** A cache in f32 for T rows, freed behind `body`. */
export async function withCache(
  stack: Pick<LlamaStack, "createCache">,
  T: number,
  body: (cache: Cache) => Promise<void>,
): Promise<void> {
  const cache = stack.createCache({ capacity: Math.max(ROWS, T), format: "f32" });
  try {
    await body(cache);
  } finally {
    cache.position.device.flush();
    disposeKvCache(cache);
  }
}

/** Runs rows [T, C] through some layers, some at a time. */
export function runRows(
  stack: Pick<LlamaStack, "createCache">,
  x: Tensor,
  forward: (rows: Tensor, cache: Cache, limit: number) => void,
): Promise<void> {
  const { device } = x;
  const T = x.shape[0]!;
  return withCache(stack, T, async (cache) => {
    for (let at = 0; at < T; at += ROWS) {
      const end = Math.min(T, at + ROWS);
      const places = Array.from({ length: end - at }, (_, i) => at + i);
      const rows = device.tensor(places, [places.length], "u32");
      device.scope(() => forward(gatherRows(x, rows), cache, end));
      device.flush();
      rows.dispose();
      await device.pace();
    }
  });
}

const LAYERS = stackRows("", "model", "T");

export const LLAMA_STAGES: readonly Stage<Llama>[] = [
  {
    name: "lm",
    inputs: ["ids"],
    taps: [
      wholeRow("text", "[symbols]", "code points of the text"),
      wholeRow("ids", "[T]", "input_ids: the prompt, then the tokens drawn"),
      row("embed", "[T, C]", "model.embed_tokens"),
      ...LAYERS,
      normRow("", "model", "T"),
      row("logits", "[T, V]", "lm_head", CACHE_F16),
    ],
    async run(llama, inputs, tap) {
      const ids = inputs.ids("ids");
      const x = inputs.own(llama.embed(ids)); // [T, C]
      tap("ids", ids);
      tap("embed", x);
      await runRows(llama, x, (rows, cache, limit) => {
        const h = llama.forward(rows, cache, { limit, tap });
        tap("logits", llama.logits(h)); // [T, V]
      });
    },
  },
  {
    name: "layer.{i}",
    inputs: ["hidden.{i - 1}"],
    taps: LAYERS,
    run(llama, inputs, tap, index) {
      const x = inputs.tensor(inputOfLayer("", index));
      return runRows(llama, x, (rows, cache, limit) => {
        llama.layer(index, rows, cache, { limit, tap });
        advance(cache, rows.shape[0]!);
      });
    },
  },
];

/** The residual stream before layer i. */
export const inputOfLayer = (prefix: string, index: number) =>
  index === 0 ? "embed" : `${prefix}hidden.${index - 1}`;
