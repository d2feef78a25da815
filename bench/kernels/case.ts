// A case: an op at a shape that a model really runs, with what it must give and what it must move and compute.

import type { KernelName } from "../../src/kernel.ts";
import type { Tensor } from "../../src/tensor.ts";
import type { Operands } from "./operands.ts";

export { copiesOf, type Scale, showSize, type Size, sizeFor } from "../../ops/tuning/shapes.ts";

/** What is run. */
interface Run {
  /** Encodes it once, with operands of copy `copy`. */
  run(copy: number): Tensor;
  /**
   * Sets of operands that take turns, so that together they are more than a GPU's caches hold: 1 unless given. Models
   * read weights once a step and find them in no cache, activations they do.
   */
  readonly copies?: number;
}

/** How its result is checked. */
interface ByValues {
  /** Value i of what `run(0)` gives. */
  expected(i: number): number;
  /** Only the first values are looked at, where the plain form takes too long for more. */
  readonly limit?: number;
  /** Which values are looked at, instead of some of them all. */
  readonly places?: readonly number[];
  /** Words of the result are the bits of f32. */
  readonly bits?: boolean;
}

interface BySteps {
  /** Relative error, where the result alone does not tell: each step of a chain is checked. */
  prove(): Promise<number>;
}

export type Workload = Run & (ByValues | BySteps);

export interface KernelCase {
  /** As a model's author would say it. */
  readonly name: string;
  /** All kernels that it may take; which of them depends on the adapter. */
  readonly kernels: readonly KernelName[];
  /** Bytes that must be read and written at least, once each. */
  readonly reads: number;
  readonly writes: number;
  /** Floating-point operations; a multiply-add is two. */
  readonly operations: number;
  /** Steps that one run does: times and the rest are given for one of them. 1 unless given. */
  readonly steps?: number;
  /** Relative RMSE over the values looked at; 0: the same. 1e-6, sums of thousands of products, unless given. */
  readonly bar?: number;
  prepare(operands: Operands): Workload | Promise<Workload>;
}

/** Relative RMSE of sums of n products in f32, one after the other in the worst order: about 2^-26 sqrt(n). */
export const sums = (n: number) => 1e-6 * Math.max(1, Math.sqrt(n / 2000));

/** [rows, C] of an operand from row `first` on; zeros outside of its T rows. */
export function rowsFrom(
  at: (i: number) => number,
  [T, C]: readonly [number, number],
  rows: readonly number[],
): number[][] {
  return rows.map((row) => Array.from({ length: C }, (_, c) => (row >= 0 && row < T ? at(row * C + c) : 0)));
}

/** Sum of the values weighted by softmax(scores) (Vaswani et al. 2017). */
export function attend(scores: readonly number[], value: (n: number) => number): number {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.reduce((sum, weight, n) => sum + (weight / total) * value(n), 0);
}
