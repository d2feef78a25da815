// What the tests of Mimi share: the cases of its goldens, and their models, loaded once.

import { readFileSync } from "node:fs";
import { loadMimi, type LoadMimiOptions, type Mimi, type MimiConfig, MIMI } from "../models/mimi/mimi.ts";
import type { ByteSource } from "../src/files.ts";
import { Checkpoint, safetensorsHeader } from "../src/safetensors.ts";
import { generated } from "./generated.ts";
import { openGolden, testDevice } from "./golden.ts";

export interface Output {
  readonly rel_rmse_f32_vs_f64: number;
}
export interface MimiCase {
  readonly id: string;
  readonly kind: "mimi-decode" | "mimi-encode";
  readonly model: "tiny" | "real";
  readonly config: Readonly<
    Record<"hidden" | "filters" | "layers" | "heads" | "ff" | "n_q" | "bins" | "cdim", number>
  > & {
    readonly ratios: readonly number[];
  };
  readonly seed: number;
  readonly window: number;
  readonly frames: number;
  readonly golden: string;
  readonly outputs: Readonly<Record<string, Output>>;
}
type Rule = readonly [name: string, shape: number[], base: number, scale: number];

const file = JSON.parse(readFileSync("test/golden/mimi/cases.json", "utf8")) as {
  cases: MimiCase[];
  weight_rules: Record<string, Rule[]>;
};
export const cases = file.cases;

export function configOf({ config, window }: MimiCase): MimiConfig {
  const { hidden, filters, ratios, layers, heads, ff, n_q, bins, cdim } = config;
  const quantiser = { codebooks: n_q, codebookSize: bins, codebookDim: cdim };
  return { ...MIMI, ...quantiser, hidden, filters, ratios, layers, heads, feedForward: ff, window };
}

const models = new Map<string, Promise<Mimi>>();

/** A model of the goldens, by its folder, or "real". */
export function openMimi(folder: string, config: MimiConfig, options: LoadMimiOptions = {}): Promise<Mimi> {
  const key = JSON.stringify([folder, config, options]);
  let mimi = models.get(key);
  if (!mimi) {
    mimi = (async () => {
      const checkpoint =
        folder === "real" ? await realCheckpoint() : await openGolden(`mimi/${folder}/model.safetensors`);
      const loaded = await loadMimi(await testDevice(), checkpoint, { config, ...options });
      await checkpoint.close();
      return loaded.mimi;
    })();
    models.set(key, mimi);
  }
  return mimi;
}

/** The published size, in moshi's names, its weights drawn when they are read. */
function realCheckpoint(): Promise<Checkpoint> {
  const rules = file.weight_rules["real"]!;
  const { seed } = cases.find(({ model }) => model === "real")!;
  const header = safetensorsHeader(rules.map(([name, shape]) => [name, { dtype: "F32", shape }] as const));
  let at = header.length;
  const places = rules.map(([name, shape, base, scale]) => {
    const count = shape.reduce((product, n) => product * n, 1);
    const begin = at;
    at += 4 * count;
    return { begin, end: at, draw: () => new Uint8Array(generated(name, seed, count, base, scale).buffer) };
  });
  let last: { begin: number; bytes: Uint8Array } | null = null;
  const source: ByteSource = {
    name: "drawn",
    size: at,
    read: (offset, length) => {
      const bytes = new Uint8Array(length);
      bytes.set(header.subarray(offset, offset + length));
      for (const { begin, end, draw } of places) {
        if (end <= offset || begin >= offset + length) continue;
        if (last?.begin !== begin) last = { begin, bytes: draw() };
        const part = last.bytes.subarray(Math.max(0, offset - begin), Math.min(end, offset + length) - begin);
        bytes.set(part, Math.max(0, begin - offset));
      }
      return Promise.resolve(bytes);
    },
  };
  return Checkpoint.openFile(source);
}
