// Entries of an axis that theirs has in another order: halves, blocks, gates, rotary pairs, anything.

import { product } from "./axes.ts";
import type { Numbers } from "./measure.ts";

/** One number for each entry of an axis by which it is known again. */
function signatures(values: Numbers, shape: readonly number[], axis: number): Float64Array {
  const inner = product(shape.slice(axis + 1));
  const size = shape[axis]!;
  const sums = new Float64Array(size);
  values.forEach((value, i) => {
    const place = Math.floor(i / (inner * size)) * inner + (i % inner);
    const weight = ((Math.imul(place + 1, 0x9e3779b1) >>> 0) / 2 ** 31 - 1) * 0.5 + 1.25; // 0.75 to 1.75
    sums[Math.floor(i / inner) % size]! += value * weight;
  });
  return sums;
}

/** For each entry of ours the one of theirs that is likest, each taken once. */
export function matchEntries(
  ours: Numbers,
  theirs: Numbers,
  shape: readonly number[],
  axis: number,
): number[] {
  const ranked = (values: Numbers) => {
    const sums = signatures(values, shape, axis);
    return [...sums.keys()].sort((a, b) => sums[a]! - sums[b]!);
  };
  const [mine, yours] = [ranked(ours), ranked(theirs)];
  const order = new Array<number>(mine.length);
  mine.forEach((entry, rank) => (order[entry] = yours[rank]!));
  return order;
}

/** Entries of an axis in another order. */
export function takeEntries(
  values: Numbers,
  shape: readonly number[],
  axis: number,
  order: readonly number[],
): Numbers {
  const inner = product(shape.slice(axis + 1));
  const size = shape[axis]!;
  return values.map((_, i) => {
    const entry = Math.floor(i / inner) % size;
    return values[i + (order[entry]! - entry) * inner]!;
  });
}

/** What an order is, in words: entry i of ours is entry order[i] of theirs. */
export function describeOrder(order: readonly number[]): string {
  const n = order.length;
  const is = (expected: (i: number) => number) => order.every((entry, i) => entry === expected(i));
  if (is((i) => n - 1 - i)) return "reversed";
  const turned = order[0]!;
  for (let D = n; D >= 4; D--) {
    if (n % D !== 0 || D % 2 !== 0) continue;
    const halves = (i: number) => {
      const j = i % D;
      return i - j + (j < D / 2 ? 2 * j : 2 * (j - D / 2) + 1);
    };
    const heads = n === D ? "" : ` in heads of ${D}`;
    if (is(halves)) return `pairs (2j, 2j + 1)${heads} where ours are (j, j + ${D / 2})`;
    const back = order.map((_, i) => order.indexOf(i));
    if (back.every((entry, i) => entry === halves(i)))
      return `pairs (j, j + ${D / 2})${heads} where ours are (2j, 2j + 1)`;
  }
  for (let blocks = 2; blocks <= 16; blocks++) {
    const size = n / blocks;
    if (!Number.isInteger(size) || size < 2) continue;
    const list = Array.from({ length: blocks }, (_, b) => order[b * size]! / size);
    if (!is((i) => list[Math.floor(i / size)]! * size + (i % size))) continue;
    return `${blocks} blocks of ${size} in the order ${list.join(", ")}`;
  }
  if (is((i) => (i + turned) % n)) return `moved on by ${turned}`;
  const moved = order.flatMap((entry, i) => (entry === i ? [] : [`${i} is their ${entry}`]));
  return `${moved.length} of ${n} moved: ${moved.slice(0, 4).join(", ")}${moved.length > 4 ? ", ..." : ""}`;
}
