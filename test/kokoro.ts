// A narrow Kokoro with seeded weights under the published names: what the tests of taps, stages and faults run. Widths
// that kokoro's code fixes (1024 in the decoder, 512 in the generator) are as published.

import { readFileSync } from "node:fs";
import type { ModelFiles } from "../src/files.ts";
import { filesFromFiles } from "../src/loose_files.ts";
import { writeSafetensors } from "../src/safetensors.ts";
import { floats, type NamedTensor, stored } from "./checkpoints.ts";

interface Manifest {
  readonly tensors: readonly { readonly name: string; readonly shape: readonly number[] }[];
}

const published = JSON.parse(readFileSync("test/golden/kokoro/config.json", "utf8")) as Record<
  string,
  unknown
>;
const manifest = JSON.parse(readFileSync("test/golden/kokoro/weights.manifest.json", "utf8")) as Manifest;

const CLASSES = 10;
export const narrowConfig = {
  ...published,
  hidden_dim: 32,
  max_dur: CLASSES,
  plbert: {
    hidden_size: 32,
    num_attention_heads: 2,
    intermediate_size: 64,
    max_position_embeddings: 512,
    num_hidden_layers: 2,
  },
  istftnet: {
    ...(published["istftnet"] as object),
    resblock_kernel_sizes: [3],
    resblock_dilation_sizes: [[1, 3, 5]],
  },
};

/** Sizes of the text's side, narrow. */
const NARROW: Readonly<Record<number, number>> = {
  768: 32,
  2048: 64,
  512: 32,
  256: 16,
  1024: 64,
  640: 160,
  50: CLASSES,
};

function narrowShape(name: string, shape: readonly number[]): readonly number[] {
  if (/position_embeddings/.test(name)) return shape;
  if (!name.startsWith("decoder.")) return shape.map((n) => NARROW[n] ?? n);
  if (name.startsWith("decoder.asr_res")) return shape.map((n) => (n === 512 ? 32 : n));
  return name.startsWith("decoder.encode.") ? shape.map((n) => ({ 514: 34, 1028: 68 })[n] ?? n) : shape;
}

/** The blocks of kernel 3 only; null: a tensor that the narrow model has not. */
function narrowName(name: string): string | null {
  const block = /resblocks\.(\d)\./.exec(name);
  if (block && Number(block[1]) % 3 !== 0) return null;
  return name.replace(/resblocks\.3\./, "resblocks.1.");
}

function values(name: string, shape: readonly number[]): Uint16Array {
  const count = shape.reduce((a, b) => a * b, 1);
  if (/alpha|norm.*\.weight$|Norm\.weight$|gamma/i.test(name) && shape.length !== 2)
    return floats(name, count, 0.1, 1);
  if (/F0_proj\.bias/.test(name)) return floats(name, count, 1, 150);
  if (/duration_proj.*bias/.test(name)) return floats(name, count, 0.3, -1.5);
  const inputs = shape.length === 1 ? 100 : shape.slice(1).reduce((a, b) => a * b, 1);
  return floats(name, count, 1 / Math.sqrt(inputs));
}

/** Upsamplings are stored with weight norm, as the published file has them. */
function normed(name: string, shape: readonly number[]): NamedTensor[] {
  const [first] = shape as [number];
  const v = name.replace(/weight$/, "weight_v");
  const g = name.replace(/weight$/, "weight_g");
  return [
    [v, stored("BF16", shape, values(v, shape))],
    [g, stored("BF16", [first, 1, 1], floats(g, first, 0.3, 2))],
  ];
}

let made: NamedTensor[] | undefined;

/** All tensors, by the names of the file. */
export function narrowKokoro(): readonly NamedTensor[] {
  return (made ??= manifest.tensors.flatMap(({ name: wide, shape }): NamedTensor[] => {
    const name = narrowName(wide);
    if (!name) return [];
    const narrow = narrowShape(wide, shape);
    if (/generator\.ups\.\d\.weight/.test(name)) return normed(name, narrow);
    return [[name, stored("BF16", narrow, values(name, narrow))]];
  }));
}

/** The files of the model, a voice among them. */
export function narrowFiles(): ModelFiles {
  const rows = new Uint8Array(Float32Array.from({ length: 510 * 256 }, (_, i) => Math.sin(i) / 2).buffer);
  const voice = writeSafetensors([["voice", { dtype: "F32", shape: [510, 1, 256], data: rows }]]);
  return filesFromFiles([
    new File([JSON.stringify(narrowConfig)], "config.json"),
    new File([writeSafetensors(narrowKokoro())], "model.safetensors"),
    new File([voice], "voices/af_heart.safetensors"),
  ]);
}
