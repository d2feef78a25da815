// Comparing tensors: what is the same in another order is told as such, what differs is told where and how.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareTensors, type Expectation, type Values } from "../../src/compare/tensors.ts";
import { compareTraces } from "../../src/compare/traces.ts";
import { FormantError } from "../../src/error.ts";
import { normals } from "../../src/random.ts";
import { fileOf, tensors } from "../traces.ts";

const test = suite("compare");

const [T, C] = [24, 16];
const EXPECTED: Expectation = { layout: "[T, C]", tolerance: 1e-5 };
const values = (shape: readonly number[], stream = 0): Values => ({
  shape,
  values: normals(
    3,
    stream,
    0,
    shape.reduce((a, b) => a * b, 1),
  ),
});
const ours = values([T, C]);
const at = (t: number, c: number) => ours.values[t * C + c]!;
/** [T, C] by a rule. */
const made = (shape: readonly number[], rule: (i: number) => number): Values => ({
  shape,
  values: Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => rule(i)),
});
const told = (theirs: Values, expectation = EXPECTED, mine = ours) => {
  const { status, how } = compareTensors(mine, theirs, expectation);
  return [status, how];
};

test("equal is equal, with an error within the tolerance and with axes of one entry", () => {
  assert.equal(told(ours), ["equal", ""]);
  assert.equal(told({ ...ours, shape: [1, T, C] }), ["equal", ""]);
  const noisy = made([T, C], (i) => ours.values[i]! * (1 + 1e-6 * ((i % 3) - 1)));
  const { status, relative, first } = compareTensors(ours, noisy, EXPECTED);
  assert.is(status, "equal");
  assert.ok(relative > 1e-7 && relative < 1e-6, `${relative}`);
  assert.is(first, null);
});

test("relative and greatest error, cosine and first divergence are those of a plain loop", () => {
  const theirs = made([T, C], (i) => ours.values[i]! + (i >= 100 ? 0.01 : 0));
  const { status, relative, maxError, cosine, first } = compareTensors(ours, theirs, EXPECTED);
  let [error, square, other, product, greatest] = [0, 0, 0, 0, 0];
  ours.values.forEach((a, i) => {
    const b = theirs.values[i]!;
    error += (a - b) ** 2;
    square += a * a;
    other += b * b;
    product += a * b;
    greatest = Math.max(greatest, Math.abs(a - b));
  });
  assert.is(status, "differs");
  assert.ok(Math.abs(relative / Math.sqrt(error / square) - 1) < 1e-12);
  assert.is(maxError, greatest);
  assert.ok(Math.abs(cosine - product / Math.sqrt(square * other)) < 1e-12);
  assert.is(first, 100);
});

test("transposed, joined and split axes", () => {
  const turned = made([C, T], (i) => at(i % T, Math.floor(i / T)));
  assert.equal(told(turned), ["reordered", "[C, T] -> [T, C]"]);
  assert.equal(told({ ...turned, shape: [1, C, T] }), ["reordered", "[C, T] -> [T, C]"]);
  assert.equal(told({ ...ours, shape: [T, 4, 4] }), ["reordered", "[24, 4, 4] -> [24, 16]"]);
  const heads = made([4, T, 4], (i) => at(Math.floor(i / 4) % T, 4 * Math.floor(i / (4 * T)) + (i % 4)));
  assert.equal(told(heads), ["reordered", "[4, 24, 4] -> [24, 4, 4] -> [24, 16]"]);
  const square = values([C, C], 1);
  const crossed = made([C, C], (i) => square.values[(i % C) * C + Math.floor(i / C)]!);
  assert.equal(told(crossed, { layout: "[O, C]", tolerance: 1e-5 }, square), [
    "reordered",
    "[C, O] -> [O, C]",
  ]);
});

test("channels in another order: rotary pairs, halves, gates, any", () => {
  const moved = (order: (c: number) => number) => made([T, C], (i) => at(Math.floor(i / C), order(i % C)));
  // Entry 2j of theirs is our j, entry 2j + 1 our j + D / 2.
  const interleaved = (D: number) => (c: number) =>
    c - (c % D) + ((c % D) % 2 ? D / 2 : 0) + Math.floor((c % D) / 2);
  assert.equal(told(moved(interleaved(16))), [
    "reordered",
    "C: pairs (2j, 2j + 1) where ours are (j, j + 8)",
  ]);
  assert.equal(told(moved(interleaved(8))), [
    "reordered",
    "C: pairs (2j, 2j + 1) in heads of 8 where ours are (j, j + 4)",
  ]);
  const split = (c: number) => (c < 8 ? 2 * c : 2 * (c - 8) + 1);
  assert.equal(told(moved(split)), ["reordered", "C: pairs (j, j + 8) where ours are (2j, 2j + 1)"]);
  assert.equal(told(moved((c) => (c + 8) % 16)), ["reordered", "C: 2 blocks of 8 in the order 1, 0"]);
  const gates = [1, 0, 2, 3];
  const gated = moved((c) => 4 * gates[Math.floor(c / 4)]! + (c % 4));
  assert.equal(told(gated), ["reordered", "C: 4 blocks of 4 in the order 1, 0, 2, 3"]);
  assert.equal(told(moved((c) => 15 - c)), ["reordered", "C: reversed"]);
  const [, how] = told(moved((c) => ({ 3: 11, 11: 3 })[c] ?? c));
  assert.is(how, "C: 2 of 16 moved: 3 is their 11, 11 is their 3");
  const both = made([C, T], (i) => at(i % T, (Math.floor(i / T) + 8) % 16));
  assert.equal(told(both), ["reordered", "[C, T] -> [T, C], C: 2 blocks of 8 in the order 1, 0"]);
});

test("what is not the same is not called so", () => {
  assert.is(told(values([T, C], 9))[0], "differs");
  assert.is(told(values([C, T], 9))[0], "differs");
  assert.is(told(values([T, C + 1], 9))[0], "shape");
  const one = made([T, C], (i) => (i === 77 ? 5 : ours.values[i]!));
  const { status, first } = compareTensors(ours, one, EXPECTED);
  assert.equal([status, first], ["differs", 77]);
  const broken = made([T, C], (i) => (i === 30 ? NaN : ours.values[i]!));
  const nan = compareTensors(ours, broken, EXPECTED);
  assert.equal([nan.status, nan.relative, nan.first], ["differs", Infinity, 30]);
});

test("a factor and rows that are moved are told", () => {
  assert.equal(told(made([T, C], (i) => 0.75 * ours.values[i]!)), ["differs", "theirs is 0.75 times ours"]);
  const late = made([T, C], (i) => (i < C ? 0 : ours.values[i - C]!));
  assert.equal(told(late), ["differs", "theirs is ours moved by 1 along axis 0"]);
});

test("columns of padding, columns that do not count, values modulo", () => {
  const padded = made([T, C + 2], (i) => (i % (C + 2) < C ? at(Math.floor(i / (C + 2)), i % (C + 2)) : 0));
  const [status, how] = told(ours, EXPECTED, padded);
  assert.equal([status, how], ["reordered", "ours without 2 columns of zeros"]);
  const other = made([T, C], (i) => ours.values[i]! + (i % C >= 11 ? 1 : 0));
  assert.is(told(other)[0], "differs");
  assert.equal(told(other, { ...EXPECTED, columns: 11 }), ["equal", ""]);
  const first = made([T, 11], (i) => at(Math.floor(i / 11), i % 11));
  assert.equal(told(first, { ...EXPECTED, columns: 11 }), ["reordered", "ours without columns from 11 on"]);
  const phase = made([T], (i) => (i * 0.3) % 1);
  const wrapped = made([T], (i) => ((i * 0.3) % 1) + (i % 2));
  assert.is(told(wrapped, { ...EXPECTED, layout: "[T]", modulus: 1, tolerance: 1e-6 }, phase)[0], "equal");
});

test("files: names by a map with numbers, by PyTorch's module, rows that were kept, the first in order", async () => {
  const tensor = ({ shape, values }: Values) => tensors.F32(shape, values);
  const mine = await fileOf([
    ["layer.0", tensor(ours)],
    ["layer.1", tensor(values([T, C], 5))],
    ["last", tensor(values([T], 6))],
  ]);
  const rows = [2, 7, 9];
  const theirs = await fileOf([
    ["blk0.out", tensor(made([3, C], (i) => at(rows[Math.floor(i / C)]!, i % C)))],
    ["blk0.out.rows", tensors.U32([3], rows)],
    ["blk1.out", tensor(values([T, C], 8))],
    ["unheard", tensor(ours)],
  ]);
  const { results, first, unknown } = await compareTraces(mine, theirs, {
    map: { "layer.{i}": "blk{i}.out" },
  });
  assert.equal(
    results.map(({ name, theirName, status }) => [name, theirName, status]),
    [
      ["layer.0", "blk0.out", "equal"],
      ["layer.1", "blk1.out", "differs"],
      ["last", null, "absent"],
    ],
  );
  assert.is(first!.name, "layer.1");
  assert.equal(first!.firstIndex, [0, 0]);
  assert.equal(unknown, ["unheard"]);
  const error = await compareTraces(mine, theirs, { map: { last: "nowhere" } }).catch((one: unknown) => one);
  assert.instance(error, FormantError);
  assert.match((error as Error).message, /--map: last is said to be nowhere, which theirs does not have/);
});

test.run();
