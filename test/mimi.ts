// What the tests of Mimi share: the cases of its goldens, and their models, loaded once.

import { readFileSync } from "node:fs";
import { loadMimi, type LoadMimiOptions, type Mimi, type MimiConfig, MIMI } from "../models/mimi/mimi.ts";
import type { ByteSource } from "../src/files.ts";
import { filesFromFiles } from "../src/loose_files.ts";
import { Checkpoint, safetensorsHeader, type TensorToWrite, writeSafetensors } from "../src/safetensors.ts";
import { uniforms } from "../src/random.ts";
import { generated, seedOf } from "./generated.ts";
import { type GoldenTensor, openGolden, testDevice } from "./golden.ts";

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

export const caseOf = (id: string) => cases.find((one) => one.id === id)!;

/** [K, n] as a list for each level. */
export function byLevel({ shape, values }: Pick<GoldenTensor, "shape" | "values">): number[][] {
  const [K, n] = shape as [number, number];
  return Array.from({ length: K }, (_, k) => Array.from(values.subarray(k * n, (k + 1) * n)));
}

/** Codes of so many frames, a list for each level. */
export function drawnCodes({ config }: Mimi, frames: number, K = config.codebooks): number[][] {
  return Array.from({ length: K }, (_, k) =>
    Array.from(uniforms(seedOf(`mimi/${k}`, 1), 0, 0, frames), (u) => Math.floor(u * config.codebookSize)),
  );
}

export function configOf({ config, window }: MimiCase): MimiConfig {
  const { hidden, filters, ratios, layers, heads, ff, n_q, bins, cdim } = config;
  const quantiser = { codebooks: n_q, codebookSize: bins, codebookDim: cdim };
  return { ...MIMI, ...quantiser, hidden, filters, ratios, layers, heads, feedForward: ff, window };
}

const models = new Map<string, Promise<Mimi>>();

/** A model of the goldens, by its folder, or "real". */
export function openMimi(folder: string, config: MimiConfig, options: LoadMimiOptions = {}): Promise<Mimi> {
  const key = JSON.stringify([folder, config, options]);
  const mimi = models.get(key) ?? load(folder, { config, ...options });
  models.set(key, mimi);
  return mimi;
}

async function load(folder: string, options: LoadMimiOptions): Promise<Mimi> {
  const checkpoint = await openCheckpoint(folder);
  const { mimi } = await loadMimi(await testDevice(), checkpoint, options);
  await checkpoint.close();
  return mimi;
}

function openCheckpoint(folder: string): Promise<Checkpoint> {
  if (folder === "real") return realCheckpoint();
  if (folder === "tiny-moshi-lists") return rewritten((name, tensor) => [listedName(name), tensor]);
  if (folder === "tiny-mlx") return rewritten((name, tensor) => [mlxName(name), mlxLayout(name, tensor)]);
  return openGolden(`mimi/${folder}/model.safetensors`);
}

/** The tiny model of moshi with other names or other numbers. */
async function rewritten(
  change: (name: string, tensor: TensorToWrite) => readonly [string, TensorToWrite],
): Promise<Checkpoint> {
  const golden = await openGolden("mimi/tiny-moshi/model.safetensors");
  const tensors: (readonly [string, TensorToWrite])[] = [];
  for (const { name, dtype, shape, source, offset, length } of golden.tensors.values()) {
    tensors.push(change(name, { dtype, shape, data: await source.read(offset, length) }));
  }
  await golden.close();
  const files = filesFromFiles([new File([writeSafetensors(tensors)], "model.safetensors")]);
  return Checkpoint.open(files, "model.safetensors");
}

/** Projections as moshi has them since they may be several (modules/transformer.py: `_load_hook`). */
function listedName(name: string): string {
  return name.replace("in_proj_weight", "in_projs.0.weight").replace("out_proj.weight", "out_projs.0.weight");
}

/** What moshi_mlx makes of a name (models/mimi.py: `load_pytorch_weights`). */
function mlxName(name: string): string {
  let mlx = name
    .split(".")
    .map((part) => part.replace(/^_/, ""))
    .join(".")
    .replace(/^(en|de)coder\.model\./, "$1coder.")
    .replace(/in_proj_weight$/, "in_proj.weight")
    .replace(/\.(linear[12]\.weight)$/, ".gating.$1");
  for (let stage = 0; stage < 4; stage++) {
    mlx = mlx
      .replace(`decoder.${3 * stage + 2}.`, `decoder.layers.${stage}.upsample.`)
      .replace(`decoder.${3 * stage + 3}.`, `decoder.layers.${stage}.residuals.0.`)
      .replace(`encoder.${3 * stage + 1}.`, `encoder.layers.${stage}.residuals.0.`)
      .replace(`encoder.${3 * stage + 3}.`, `encoder.layers.${stage}.downsample.`);
  }
  return mlx
    .replace(/^(en|de)coder\.0\./, "$1coder.init_conv1d.")
    .replace(/^(en|de)coder\.14\./, "$1coder.final_conv1d.")
    .replace(".block.1.", ".block.0.")
    .replace(".block.3.", ".block.1.");
}

/** Convolutions [O, C, K] become [O, K, C], transposed ones [C, O, K] the same. */
function mlxLayout(name: string, { dtype, shape, data }: TensorToWrite): TensorToWrite {
  if (shape.length !== 3) return { dtype, shape, data };
  const [a, b, K] = shape as [number, number, number];
  const values = new Float32Array(data.slice().buffer);
  const transposed = name.endsWith("convtr.weight");
  const [O, C] = transposed ? [b, a] : [a, b];
  const moved = values.map((_, i) => {
    const [o, k, c] = [Math.floor(i / (K * C)), Math.floor(i / C) % K, i % C];
    return values[(transposed ? c * O + o : o * C + c) * K + k]!;
  });
  return { dtype, shape: [O, K, C], data: new Uint8Array(moved.buffer) };
}

/** The tiny model rounded to bf16, stored in 16 bits or, `wide`, in 32. */
export async function openRounded(wide: boolean, config: MimiConfig): Promise<Mimi> {
  const checkpoint = await rewritten((name, { shape, data }) => {
    const words = new Uint32Array(data.slice().buffer);
    const tensor = wide
      ? { dtype: "F32" as const, shape, data: new Uint8Array(words.map((word) => word & 0xffff0000).buffer) }
      : {
          dtype: "BF16" as const,
          shape,
          data: new Uint8Array(Uint16Array.from(words, (w) => w >>> 16).buffer),
        };
    return [name, tensor];
  });
  return (await loadMimi(await testDevice(), checkpoint, { config })).mimi;
}

/** The first values of a tensor of the published size. */
export function realWeight(name: string, count: number): Float32Array {
  const [, , base, scale] = file.weight_rules["real"]!.find(([other]) => other === name)!;
  return generated(name, cases.find(({ model }) => model === "real")!.seed, count, base, scale);
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
