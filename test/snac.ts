// What the tests of SNAC share: the cases of its goldens, and their models, loaded once.

import { readFileSync } from "node:fs";
import { Snac } from "../models/snac/snac.ts";
import type { ModelFiles } from "../src/files.ts";
import { filesFromFiles } from "../src/loose_files.ts";
import { openFolder } from "../src/node/folder.ts";
import { uniforms } from "../src/random.ts";
import { writeSafetensors } from "../src/safetensors.ts";
import { generated, seedOf } from "./generated.ts";
import { testDevice } from "./golden.ts";

export interface Output {
  readonly rel_rmse_f32_vs_f64: number;
  readonly noise_seed?: number | null;
}
export interface SnacCase {
  readonly id: string;
  readonly kind: "snac-decode" | "snac-encode";
  readonly model: string;
  readonly config: {
    readonly decoder_rates: number[];
    readonly vq_strides: number[];
    readonly codebook_size: number;
  };
  readonly seed: number;
  readonly latents: number;
  readonly golden: string;
  readonly outputs: Readonly<Record<string, Output>>;
}
type Rule = readonly [name: string, shape: number[], base: number, scale: number];

const file = JSON.parse(readFileSync("test/golden/snac/cases.json", "utf8")) as {
  cases: SnacCase[];
  weight_rules: Record<string, Rule[]>;
};
export const cases = file.cases;

const models = new Map<string, Promise<Snac>>();

/** A model of the goldens. */
export function openSnac(model: string): Promise<Snac> {
  let snac = models.get(model);
  if (!snac) {
    snac = (async () => Snac.load(await snacFiles(model), await testDevice()))();
    models.set(model, snac);
  }
  return snac;
}

/** The files of a model; the weights of the large one are drawn. */
async function snacFiles(model: string): Promise<ModelFiles> {
  const rules = file.weight_rules[model];
  if (!rules) return openFolder(`test/golden/snac/${model}`);
  const { seed, config } = cases.find((one) => one.model === model)!;
  const tensors = rules.map(([name, shape, base, scale]) => {
    const count = shape.reduce((product, n) => product * n, 1);
    const data = new Uint8Array(generated(name, seed, count, base, scale).buffer, 0, 4 * count);
    return [name, { dtype: "F32" as const, shape, data }] as const;
  });
  return snacInMemory(writeSafetensors(tensors), config);
}

export function snacInMemory(checkpoint: Uint8Array<ArrayBuffer>, config: object): ModelFiles {
  return filesFromFiles([
    new File([checkpoint], "model.safetensors"),
    new File([JSON.stringify(config)], "config.json"),
  ]);
}

/** Codes by level for so many frames, drawn. */
export function drawnCodes({ config }: Snac, frames: number, name = "codes"): number[][] {
  const { strides, codebookSize } = config;
  return strides.map((stride, i) =>
    Array.from(uniforms(seedOf(`${name}/${i}`, 1), 0, 0, (frames * strides[0]!) / stride), (u) =>
      Math.floor(u * codebookSize),
    ),
  );
}

/** Frames from .. to - 1 of codes by level. */
export function framesOf({ config }: Snac, codes: number[][], from: number, to: number): number[][] {
  return codes.map((level, i) => {
    const count = config.strides[0]! / config.strides[i]!;
    return level.slice(from * count, to * count);
  });
}
