// Checkpoints that are wrong on purpose: tensors and configuration of a model, changed in memory.

import * as assert from "uvu/assert";
import { toFloat32 } from "../src/stored_values.ts";
import { type ModelFiles, readJson } from "../src/files.ts";
import { filesFromFiles } from "../src/loose_files.ts";
import { openFolder } from "../src/node/folder.ts";
import { Checkpoint, type TensorToWrite, writeSafetensors } from "../src/safetensors.ts";
import type { NamedTensor } from "./checkpoints.ts";

export type Json = Record<string, unknown>;

export interface Patch {
  /** Changes the tensors in place. */
  readonly tensors?: (all: Map<string, TensorToWrite>) => void;
  readonly name?: (name: string) => string;
  readonly config?: (config: Json) => Json;
}

/** All tensors of a folder's checkpoint. */
async function tensorsOf(folder: string): Promise<Map<string, TensorToWrite>> {
  const files = await openFolder(folder);
  const checkpoint = await Checkpoint.open(files, "model.safetensors");
  const all = new Map<string, TensorToWrite>();
  for (const { name, dtype, shape, source, offset, length } of checkpoint.tensors.values()) {
    all.set(name, { dtype, shape, data: await source.read(offset, length) });
  }
  await checkpoint.close();
  return all;
}

/** A golden's folder with one thing wrong. */
export async function patched(folder: string, patch: Patch): Promise<ModelFiles> {
  const all = await tensorsOf(folder);
  const config = (await readJson(await openFolder(folder), "config.json")) as Json;
  return patchedFiles([...all], config, patch);
}

export function patchedFiles(tensors: readonly NamedTensor[], json: Json, patch: Patch): ModelFiles {
  const { name = (same) => same, config = (same) => same } = patch;
  const all = new Map(tensors);
  patch.tensors?.(all);
  const changed = [...all].map(([old, stored]): NamedTensor => [name(old), stored]);
  return filesFromFiles([
    new File([JSON.stringify(config(json))], "config.json"),
    new File([writeSafetensors(changed)], "model.safetensors"),
  ]);
}

/** A change of one tensor, or of those that match. */
export const only =
  (which: string | RegExp, change: (tensor: TensorToWrite) => TensorToWrite): NonNullable<Patch["tensors"]> =>
  (all) => {
    const names = [...all.keys()].filter((name) =>
      typeof which === "string" ? name === which : which.test(name),
    );
    assert.ok(names.length > 0, `${which} is in no name`);
    for (const name of names) all.set(name, change(all.get(name)!));
  };

/** Tensors of these names change places. */
export const exchanged =
  (...pairs: readonly (readonly [string, string])[]): NonNullable<Patch["tensors"]> =>
  (all) => {
    for (const [a, b] of pairs) {
      const kept = all.get(a)!;
      all.set(a, all.get(b)!);
      all.set(b, kept);
    }
  };

/** The convolution `name` with its weight norm folded already, along the wrong axis. */
export const foldedWrongly =
  (name: string, [g, v]: readonly [string, string]): NonNullable<Patch["tensors"]> =>
  (all) => {
    all.set(`${name}.weight`, foldedAlong(1, all.get(`${name}.${g}`)!, all.get(`${name}.${v}`)!));
    all.delete(`${name}.${g}`);
    all.delete(`${name}.${v}`);
  };

/** Values moved about: entry i of the result is entry `from(i)`. */
export function rearranged(
  { dtype, shape, data }: TensorToWrite,
  from: (i: number) => number,
): TensorToWrite {
  const count = shape.reduce((a, b) => a * b, 1);
  const size = data.length / count;
  const moved = new Uint8Array(data.length);
  for (let i = 0; i < count; i++) moved.set(data.subarray(from(i) * size, (from(i) + 1) * size), i * size);
  return { dtype, shape, data: moved };
}

/** Rows of the first axis in another order. */
export function rowsFrom(tensor: TensorToWrite, from: (row: number) => number): TensorToWrite {
  const inner = tensor.shape.slice(1).reduce((a, b) => a * b, 1);
  return rearranged(tensor, (i) => from(Math.floor(i / inner)) * inner + (i % inner));
}

/** Other values, in f32. */
export function revalued(
  { dtype, shape, data }: TensorToWrite,
  change: (value: number, i: number) => number,
): TensorToWrite {
  const values = toFloat32(dtype, data).map(change);
  return { dtype: "F32", shape, data: new Uint8Array(values.buffer) };
}

/** Weight norm folded along an axis: 0 is PyTorch's, whatever kind the convolution is. */
function foldedAlong(axis: 0 | 1, g: TensorToWrite, v: TensorToWrite): TensorToWrite {
  const [A, B, K] = v.shape as [number, number, number];
  const values = toFloat32(v.dtype, v.data);
  const gains = toFloat32(g.dtype, g.data);
  const place = (i: number) => (axis === 0 ? Math.floor(i / (B * K)) : Math.floor(i / K) % B);
  const squares = new Float64Array(axis === 0 ? A : B);
  values.forEach((value, i) => (squares[place(i)]! += value * value));
  const folded = values.map((value, i) => (gains[place(i) % A]! * value) / Math.sqrt(squares[place(i)]!));
  return { dtype: "F32", shape: v.shape, data: new Uint8Array(folded.buffer) };
}
