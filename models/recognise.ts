// Which model a checkpoint is of, by its tensors' names; and what that model expects of it, by its own layers, built
// without a device.

import { FormantError } from "../src/error.ts";
import type { Checkpoint } from "../src/safetensors.ts";
import type { Json } from "./llama.ts";
import { type LoadOptions, Weights } from "./weights.ts";

interface Plan {
  /** What people call it. */
  readonly title: string;
  readonly options: LoadOptions;
  build(w: Weights): unknown;
}

/** What it takes to build a model, by its config.json. */
type MakePlan = (json: Json, checkpoint: Checkpoint, where: string) => Promise<Plan>;

interface Kind {
  /** Names of tensors that only this model has; the first that a checkpoint has decides. */
  readonly marks: RegExp;
  readonly title: string;
  readonly plan: MakePlan;
  /** The model needs no config.json: one is published. */
  readonly bare?: boolean;
}

const planKokoro: MakePlan = async (json, _, where) => {
  const { parseConfig } = await import("./kokoro/config.ts");
  const { KokoroNetwork, UNUSED_TENSORS } = await import("./kokoro/network.ts");
  const config = parseConfig(json, where);
  const build = (w: Weights) => new KokoroNetwork(w, config);
  return { title: "Kokoro", build, options: { ignore: UNUSED_TENSORS } };
};

const planLlama: MakePlan = async (json) => {
  const { Llama, readLlamaConfig, UNUSED_TENSORS } = await import("./llama.ts");
  const config = readLlamaConfig(json);
  const title = config.vocabulary === ORPHEUS_VOCABULARY ? "Orpheus (Llama)" : "Llama";
  return { title, build: (w) => new Llama(w, config), options: { ignore: UNUSED_TENSORS } };
};

const planCsm: MakePlan = async (json) => {
  const { readCsmConfig } = await import("./marvis/config.ts");
  const { CsmNetwork, UNUSED_TENSORS } = await import("./marvis/network.ts");
  const config = readCsmConfig(json);
  const title = config.textVocabulary === SMOLLM_VOCABULARY ? "Marvis (CSM)" : "CSM";
  return { title, build: (w) => new CsmNetwork(w, config), options: { ignore: UNUSED_TENSORS } };
};

const planSnac: MakePlan = async (json, checkpoint, where) => {
  const { parseSnacConfig } = await import("./snac/config.ts");
  const { buildNetwork, snacLayout, UNUSED_TENSORS } = await import("./snac/snac.ts");
  const config = parseSnacConfig(json, where);
  const build = (w: Weights) => buildNetwork(w, config, true);
  return { title: "SNAC", build, options: { ignore: UNUSED_TENSORS, layout: snacLayout(checkpoint) } };
};

const planMimi: MakePlan = async (json, { tensors }) => {
  const { MIMI, Mimi, readMimiConfig } = await import("./mimi/mimi.ts");
  const { mimiNames, unusedTensors } = await import("./mimi/names.ts");
  const config = json["model_type"] === "mimi" ? readMimiConfig(json) : MIMI;
  const { layout } = mimiNames((name) => tensors.has(name));
  return {
    title: "Mimi",
    build: (w) => new Mimi(w, config),
    options: { ignore: unusedTensors(true), layout },
  };
};

const planHifiGan: MakePlan = async (json, _, where) => {
  const { parseHifiGanConfig } = await import("./hifigan/config.ts");
  const { HifiGanGenerator } = await import("./hifigan/generator.ts");
  const { unusedTensors } = await import("./hifigan/hifigan.ts");
  const config = parseHifiGanConfig(json, where);
  const build = (w: Weights) => new HifiGanGenerator(w, config, null);
  return { title: "HiFi-GAN", build, options: unusedTensors(config) };
};

const ORPHEUS_VOCABULARY = 156940;
const SMOLLM_VOCABULARY = 49152;

/** One line a model. The first whose marks are there is it: parts of one may stand in another. */
const KINDS: Readonly<Record<string, Kind>> = {
  csm: { marks: /(^|\.)audio_head$|^depth_decoder\./, title: "CSM or Marvis", plan: planCsm },
  kokoro: { marks: /^(predictor|text_encoder|bert_encoder)\./, title: "Kokoro", plan: planKokoro },
  llama: { marks: /^model\.(layers\.\d+|embed_tokens)\./, title: "Llama", plan: planLlama },
  snac: { marks: /^quantizer\.quantizers\.\d+\./, title: "SNAC", plan: planSnac },
  mimi: { marks: /^quantizer\.(rvq_|semantic_|acoustic_)/, title: "Mimi", plan: planMimi, bare: true },
  hifigan: { marks: /^(conv_pre|resblocks\.\d+)\./, title: "HiFi-GAN", plan: planHifiGan },
};

/** null: the tensors are of none of the models. */
export function kindOf({ tensors }: Checkpoint): string | null {
  const names = [...tensors.keys()];
  const found = Object.keys(KINDS).find((kind) => names.some((name) => KINDS[kind]!.marks.test(name)));
  return found ?? null;
}

export interface Recognised {
  readonly kind: string;
  readonly title: string;
  /** What is missing or does not fit, in the order in which layers ask; null: without config.json nobody knows. */
  readonly problems: readonly string[] | null;
  /** Tensors that no layer asks for. */
  readonly leftOver: readonly string[];
}

/**
 * @param json config.json, where there is one
 * @param where its name
 * @returns null: the tensors are of none of the models
 */
export async function recognise(
  checkpoint: Checkpoint,
  json: Json | undefined,
  where: string,
): Promise<Recognised | null> {
  const kind = kindOf(checkpoint);
  if (kind === null) return null;
  const { title, plan, bare } = KINDS[kind]!;
  if (!json && !bare) return { kind, title, problems: null, leftOver: [] };
  try {
    const { build, options, title: precise } = await plan(json ?? {}, checkpoint, where);
    const quantization = json?.["quantization"] as LoadOptions["quantization"];
    return { kind, title: precise, ...Weights.survey(checkpoint, build, { ...options, quantization }) };
  } catch (error) {
    const { message } = error as Error;
    const told = error instanceof FormantError ? message : `${where}: it describes no ${title} (${message}).`;
    return { kind, title, problems: [told], leftOver: [] };
  }
}
