// Theirs in the order of ours: which axes were transposed, split or joined.

import { type Allowance, difference, type Numbers } from "./measure.ts";

/** Values that are looked at before a whole tensor is put in order. */
const SAMPLES = 2000;
/** More axes have too many orders; none of our tensors has them. */
const MOST_AXES = 5;

export const product = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);
const withoutOnes = (shape: readonly number[]) => shape.filter((n) => n !== 1);

/** All orders of n axes, the given one first. */
function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1)
    .flatMap((order) => Array.from({ length: n }, (_, at) => order.toSpliced(at, 0, n - 1)))
    .sort((a, b) => Number(b.every((axis, i) => axis === i)) - Number(a.every((axis, i) => axis === i)));
}

/** Where value i of the reordered tensor lies in the stored one. */
function placer(shape: readonly number[], order: readonly number[]): (i: number) => number {
  const strides = shape.map((_, axis) => product(shape.slice(axis + 1)));
  const axes = order.map((axis) => ({ size: shape[axis]!, stride: strides[axis]! })).reverse();
  return (i) => {
    let [rest, at] = [i, 0];
    for (const { size, stride } of axes) {
      at += (rest % size) * stride;
      rest = Math.floor(rest / size);
    }
    return at;
  };
}

/** Values with their axes in another order. */
export function reorder(values: Numbers, shape: readonly number[], order: readonly number[]): Numbers {
  if (order.every((axis, i) => axis === i)) return values;
  const place = placer(shape, order);
  return values.map((_, i) => values[place(i)]!);
}

export interface AxisOrder {
  /** Of their axes, those of one entry left out. */
  readonly shape: readonly number[];
  readonly order: readonly number[];
  /** Relative error on some values. */
  readonly error: number;
}

/** Orders of their axes that have ours as their flat order, the nearest first; both have as many values. */
export function axisOrders(
  ours: Numbers,
  theirs: Numbers,
  theirShape: readonly number[],
  allowance: Allowance,
): AxisOrder[] {
  const shape = withoutOnes(theirShape);
  const candidates = shape.length <= MOST_AXES ? orders(shape.length) : [shape.map((_, i) => i)];
  const step = Math.max(1, Math.floor(ours.length / SAMPLES));
  const { width, columns, modulus } = allowance;
  return candidates
    .map((order) => {
      const place = placer(shape, order);
      let [error, square] = [0, 0];
      for (let i = 0; i < ours.length; i += step) {
        // Multiples of a step would meet the same columns again and again.
        const at = Math.min(ours.length - 1, i + ((Math.imul(i + 1, 0x9e3779b1) >>> 8) % step));
        if (columns !== undefined && width !== undefined && at % width >= columns) continue;
        error += difference(ours[at]!, theirs[place(at)]!, modulus) ** 2;
        square += ours[at]! ** 2;
      }
      return { shape, order, error: error === 0 ? 0 : Math.sqrt(error / square) };
    })
    .sort((a, b) => (a.error <= b.error ? (a.error < b.error ? -1 : 0) : 1));
}

/** How an order of axes is told: `[C, T] -> [T, C]`; empty if there is nothing to tell. */
export function describeAxes(
  layout: string,
  ourShape: readonly number[],
  { shape, order }: AxisOrder,
): string {
  const same = withoutOnes(ourShape);
  const letters = layout.replace(/^\[|\]$/g, "").split(", ");
  const named =
    letters.length === ourShape.length ? letters.filter((_, i) => ourShape[i] !== 1) : same.map(String);
  const straight = order.every((axis, i) => axis === i);
  if (shape.join() === same.join() && straight) return "";
  const moved = order.map((axis) => shape[axis]!);
  if (moved.join() !== same.join()) {
    const across = straight ? "" : ` -> [${moved.join(", ")}]`;
    return `[${shape.join(", ")}]${across} -> [${same.join(", ")}]`;
  }
  const theirs = shape.map((_, axis) => named[order.indexOf(axis)]!);
  return `[${theirs.join(", ")}] -> [${named.join(", ")}]`;
}
