// The stages of CSM and Marvis; PyTorch's modules are those of transformers (CsmForConditionalGeneration). Rows of the
// backbone are positions: of the prompt, then of the frames drawn.

import { advance, disposeKvCache } from "../../ops/cached_attention.ts";
import { gatherRows } from "../../ops/rows.ts";
import { FormantError } from "../../src/error.ts";
import { CACHE_F16, inputOfLayer, normRow, runRows, stackRows, withCache } from "../llama_stages.ts";
import { MIMI_DECODE } from "../mimi/stages.ts";
import { prefixed, row, type Stage, type StageInputs, wholeRow } from "../stages.ts";
import { type Tap, within } from "../tap.ts";
import type { CsmNetwork } from "./network.ts";

const BACKBONE = stackRows("backbone.", "backbone_model", "T");
const DEPTH = stackRows("depth.", "depth_decoder.model", "frames K");

/** Positions in a row that are of one kind: text, or frames of so many codes. */
interface Run {
  readonly text: boolean;
  readonly ids: readonly number[];
  readonly rows: number;
}

export const CSM_STAGES: readonly Stage<CsmNetwork>[] = [
  {
    name: "backbone",
    inputs: ["frames", "mask"],
    taps: [
      wholeRow("text", "[symbols]", "code points of the text"),
      wholeRow("frames", "[T, K + 1]", "the original's tokens: codes, and a text id at the end"),
      wholeRow("mask", "[T, K + 1]", "the original's tokens_mask"),
      row("embed", "[T, C]", "backbone_model.embed_tokens and embed_text_tokens: inputs_embeds"),
      ...BACKBONE,
      normRow("backbone.", "backbone_model", "T"),
      row("c0_logits", "[T, V]", "lm_head", CACHE_F16),
    ],
    async run(network, inputs, tap) {
      const { device } = network.backbone.norm.gain;
      const K = network.config.codebooks;
      const [frames, mask] = [inputs.whole("frames"), inputs.whole("mask")];
      tap("frames", inputs.ids("frames"));
      tap("mask", inputs.ids("mask"));
      const runs = runsOf(frames, mask, K);
      const T = frames.length / (K + 1);
      await withCache(network.backbone, T, async (cache) => {
        let end = 0;
        for (const { text, ids, rows } of runs) {
          end += rows;
          const shape = text ? [rows] : [rows, ids.length / rows];
          const codes = inputs.own(device.tensor(ids, shape, "u32"));
          device.scope(() => {
            const x = text ? network.embedText(codes) : network.embedFrames(codes); // [T, C]
            tap("embed", x);
            const h = network.forward(x, cache, end, within(tap, "backbone"));
            tap("c0_logits", network.firstLogits(h, network.config.audioVocabulary)); // [T, V]
          });
          await device.pace();
        }
      });
    },
  },
  {
    name: "backbone_layer.{i}",
    inputs: ["backbone.hidden.{i - 1}"],
    taps: BACKBONE,
    run(network, inputs, tap, index) {
      const x = inputs.tensor(inputOfLayer("backbone.", index));
      const { backbone } = network;
      return runRows(backbone, x, (rows, cache, limit) => {
        backbone.layer(index, rows, cache, { limit, tap: within(tap, "backbone") });
        advance(cache, rows.shape[0]!);
      });
    },
  },
  {
    name: "depth",
    // Of the last layer; the frames follow upon its last rows.
    inputs: ["backbone.hidden.{i}", "codes"],
    taps: [
      row("depth.embed", "[frames K, C]", "depth_decoder.model.inputs_embeds_projector", CACHE_F16),
      ...DEPTH,
      normRow("depth.", "depth_decoder.model", "frames K"),
      row("depth.logits", "[frames (K - 1), V]", "depth_decoder.codebooks_head", CACHE_F16),
      wholeRow("codes", "[frames K]", "the codes drawn"),
    ],
    run: runDepth,
  },
];

/** The same with the codec, as `formant dump` has them. */
export const CSM_TAPS: readonly Stage<never>[] = [
  ...CSM_STAGES,
  {
    ...MIMI_DECODE,
    name: "mimi",
    taps: prefixed(
      "mimi",
      MIMI_DECODE.taps.filter(({ name }) => name !== "codes"),
    ),
  },
];

function runDepth(network: CsmNetwork, inputs: StageInputs, tap: Tap): void {
  const { device } = network.backbone.norm.gain;
  const { codebooks: K, audioVocabulary: V, backbone } = network.config;
  const hidden = inputs.tensor(`backbone.hidden.${backbone.layers - 1}`);
  const codes = inputs.whole("codes");
  const count = codes.length / K;
  const first = hidden.shape[0]! - count;
  if (!(Number.isInteger(count) && first >= 0)) {
    throw new FormantError(
      "argument",
      `codes: there are ${codes.length}, expected ${K} a frame of at most ${hidden.shape[0]} frames.`,
    );
  }
  const caches = network.createDepthCaches("f32");
  const depth = within(tap, "depth");
  try {
    for (let frame = 0; frame < count; frame++) {
      const place = inputs.own(device.tensor([first + frame], [1], "u32"));
      device.scope(() => {
        const h = gatherRows(hidden, place); // [1, C]
        for (let k = 0; k < K; k++) {
          const code = inputs.own(device.tensor([codes[frame * K + Math.max(0, k - 1)]!], [1], "u32"));
          const x = k === 0 ? network.depthStart(h) : network.depthInput(code, k); // [1, depth C]
          depth("embed", x);
          const y = network.depthForward(x, caches[k]!, k, depth);
          if (k > 0) depth("logits", network.depthLogits(y, k, V)); // [1, V]
        }
      });
    }
    tap("codes", inputs.ids("codes"));
  } finally {
    device.flush();
    disposeKvCache(caches[0]!);
    for (const { position } of caches.slice(1)) position.dispose();
  }
}

function runsOf(frames: readonly number[], mask: readonly number[], K: number): Run[] {
  const runs: { text: boolean; ids: number[]; rows: number; count: number }[] = [];
  for (let at = 0; at < frames.length; at += K + 1) {
    const given = mask.slice(at, at + K + 1);
    const text = given[K] === 1;
    const count = text ? 1 : given.filter((one) => one === 1).length;
    const right = text
      ? given.lastIndexOf(1, K - 1) < 0
      : count > 0 && given.slice(0, count).every((one) => one === 1);
    if (!right) {
      throw new FormantError(
        "argument",
        `mask: position ${at / (K + 1)} has [${given.join(", ")}], expected a text id or the first codes of a frame.`,
      );
    }
    const ids = text ? [frames[at + K]!] : frames.slice(at, at + count);
    const last = runs.at(-1);
    if (last && last.text === text && last.count === count) {
      last.ids.push(...ids);
      last.rows++;
    } else runs.push({ text, ids: [...ids], rows: 1, count });
  }
  return runs;
}
