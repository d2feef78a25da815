// One tensor of ours and one of theirs: how far they are apart, whether they are the same numbers in another order, and
// if not, what the difference looks like.

import { axisOrders, describeAxes, product, reorder } from "./axes.ts";
import { describeOrder, matchEntries, takeEntries } from "./channels.ts";
import { type Allowance, factorOf, measure, type Measures, type Numbers } from "./measure.ts";

export interface Values {
  readonly shape: readonly number[];
  readonly values: Numbers;
}

export interface Expectation extends Allowance {
  /** Axes of ours in letters: `[T, C]`. */
  readonly layout: string;
}

export interface Verdict extends Measures {
  /** `reordered`: the same numbers, which `how` tells the way to. */
  readonly status: "equal" | "reordered" | "differs" | "shape";
  readonly how: string;
  /** Theirs in our order. */
  readonly theirs: Numbers;
}

const APART: Measures = { relative: Infinity, maxError: Infinity, cosine: 0, first: 0 };

export function compareTensors(ours: Values, theirs: Values, expectation: Expectation): Verdict {
  const cut = withoutPadding(ours, theirs, expectation);
  if (!cut) return { ...APART, status: "shape", how: "", theirs: theirs.values };
  const allowance = { ...expectation, width: cut.shape.at(-1) };
  const candidates = axisOrders(cut.values, theirs.values, theirs.shape, allowance);
  const straight = candidates.find(({ order }) => order.every((axis, i) => axis === i));
  const sameShape = theirs.shape.filter((n) => n !== 1).join() === cut.shape.filter((n) => n !== 1).join();
  // Of orders that are as near as another, the one without a transposition.
  const best = straight && sameShape && straight.error <= candidates[0]!.error ? straight : candidates[0]!;
  const values = reorder(theirs.values, best.shape, best.order);
  const found = measure(cut.values, values, allowance);
  const axes = describeAxes(expectation.layout, cut.shape, best);
  const how = [cut.note, axes].filter((part) => part !== "").join(", ");
  if (found.relative <= allowance.tolerance) {
    return { ...found, status: how === "" ? "equal" : "reordered", how, theirs: values };
  }
  const fitting = candidates.filter(
    ({ order, shape }) => order.map((axis) => shape[axis]).join() === fit(cut.shape),
  );
  for (const candidate of fitting.slice(0, 2)) {
    const turned = reorder(theirs.values, candidate.shape, candidate.order);
    const ordered = inAnotherOrder(cut, turned, allowance, expectation.layout);
    if (!ordered) continue;
    const told = [cut.note, describeAxes(expectation.layout, cut.shape, candidate), ordered.how];
    return { ...ordered, status: "reordered", how: told.filter((part) => part !== "").join(", ") };
  }
  const plain =
    fitting.length > 0 && !fitting.includes(best)
      ? (fitting.find((one) => one === straight) ?? fitting[0]!)
      : best;
  const shown = plain === best ? values : reorder(theirs.values, plain.shape, plain.order);
  const measured = plain === best ? found : measure(cut.values, shown, allowance);
  return { ...measured, status: "differs", how: likeness(cut, shown, allowance), theirs: shown };
}

const fit = (shape: readonly number[]) => shape.filter((n) => n !== 1).join();

/** Ours without what theirs need not have: columns of zeros behind, or those that are not compared. */
function withoutPadding(
  ours: Values,
  theirs: Values,
  { columns }: Allowance,
): (Values & { readonly note: string }) | null {
  const width = ours.shape.at(-1) ?? 1;
  const rows = ours.values.length / width;
  const left = product(theirs.shape) / rows;
  if (left === width) return { ...ours, note: "" };
  const zeros = width - left < 4 && ours.values.every((value, i) => i % width < left || value === 0);
  if (!(Number.isInteger(left) && left > 0 && left < width && (left === columns || zeros))) return null;
  const values = ours.values.filter((_, i) => i % width < left);
  const note =
    left === columns
      ? `ours without columns from ${left} on`
      : `ours without ${width - left} columns of zeros`;
  return { shape: [...ours.shape.slice(0, -1), left], values, note };
}

/** Theirs with the entries of one axis put in order, if that makes them equal. */
function inAnotherOrder(
  { shape, values }: Values,
  theirs: Numbers,
  allowance: Allowance,
  layout: string,
): (Measures & { readonly how: string; readonly theirs: Numbers }) | null {
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (shape[axis]! < 2) continue;
    const order = matchEntries(values, theirs, shape, axis);
    const ordered = takeEntries(theirs, shape, axis, order);
    const found = measure(values, ordered, allowance);
    if (found.relative > allowance.tolerance) continue;
    const letter = layout.replace(/^\[|\]$/g, "").split(", ")[axis] ?? `axis ${axis}`;
    return { ...found, how: `${letter}: ${describeOrder(order)}`, theirs: ordered };
  }
  return null;
}

/** What a difference looks like, where it looks like something: a factor, rows or columns that are moved. */
function likeness({ shape, values }: Values, theirs: Numbers, allowance: Allowance): string {
  const { tolerance, modulus } = allowance;
  if (modulus) return "";
  const near = Math.max(10 * tolerance, 1e-4);
  const factor = factorOf(values, theirs);
  const scaled = theirs.map((value) => value / factor);
  if (Number.isFinite(factor) && factor !== 0 && measure(values, scaled, allowance).relative <= near) {
    return `theirs is ${Number(factor.toPrecision(6))} times ours`;
  }
  const size = shape.find((n) => n > 1) ?? 1;
  const inner = values.length / size;
  for (const by of [1, -1, 2, -2]) {
    if (size <= 2 * Math.abs(by)) continue;
    const mine = values.subarray(Math.max(0, by) * inner, values.length + Math.min(0, by) * inner);
    const yours = theirs.subarray(Math.max(0, -by) * inner, values.length + Math.min(0, -by) * inner);
    if (measure(mine, yours, { ...allowance, tolerance: near }).first === null) {
      return `theirs is ours moved by ${-by} along axis ${shape.indexOf(size)}`;
    }
  }
  return "";
}
