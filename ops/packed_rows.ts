// Rows as integers (kernels/pack_rows.wgsl), as products with weights of 4 bits read them. They lie behind the rows
// themselves, in the same memory, where the op that makes these knows what reads them next.

import { Device } from "../src/device.ts";
import type { Shape, Tensor } from "../src/tensor.ts";
import type { Matrix, Quantization, RmsNorm } from "./matrix.ts";

/** The product that reads the output of an op next: where it takes rows as integers, the op makes these, too. */
export interface Feeds {
  readonly matrix: Matrix;
  /** Of the rows first. */
  readonly norm?: RmsNorm | undefined;
}

/** Values that share a scale. */
export const BLOCK = 32;
/** Words of a packed block. */
const BLOCK_WORDS = 28;

/** Gains that rows are packed behind, null for none, by the rows. */
const gains = new WeakMap<Tensor, Tensor | null>();

/** Affine weights of 4 bits meet x in integers where the adapter has what it takes. */
export const meetsIntegers = ({ traits }: Device, { mode, bits }: Quantization): boolean =>
  traits.class === "hardware" &&
  mode === "affine" &&
  bits === 4 &&
  traits.packedDots &&
  traits.subgroupSize >= 4 &&
  traits.subgroupSize <= 64;

/** Whether an op should pack its output [T, K] for what reads it. */
export function wantsPacked(device: Device, feeds: Feeds | undefined): feeds is Feeds {
  const by = feeds?.matrix.slabs[0]?.quantized?.by;
  return by !== undefined && meetsIntegers(device, by);
}

/** Memory for an output and its packed rows, whoever packs them. */
export function emptyPacked(device: Device, shape: Shape, { norm }: Feeds): Tensor {
  const [T, K] = shape as [number, number];
  const out = device.empty(shape, "f32", (T * K * BLOCK_WORDS) / BLOCK);
  gains.set(out, norm?.gain ?? null);
  return out;
}

/** Tensors in which a product may find x [T, K] packed behind a gain: x itself, or another one that is made here. */
export function packedRows(x: Tensor, gain: Tensor | null): readonly Tensor[] {
  const { device } = x;
  const behind = gains.get(x) === gain;
  // Whether attention packs is known when it runs: it does where it merges many positions.
  if (behind && !(device.rehearsing && gain === null)) return [x];
  const [T, K] = x.shape as [number, number];
  const out = device.empty([T, (K * BLOCK_WORDS) / BLOCK]);
  device.run(
    "pack_rows",
    { x, gain, out },
    { K, has_gain: Number(gain !== null) },
    { grid: [Math.ceil(K / 8 / 64), T], work: 10 * T * K },
  );
  return behind ? [x, out] : [out];
}
