// The ops that codecs are made of, against plain loops, at sizes that are no multiple of anything.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Codebooks, codebookDecode, codebookEncode } from "../../ops/codebook.ts";
import { convForms } from "../../ops/conv1d_forms.ts";
import { convTranspose1d } from "../../ops/conv1d.ts";
import { depthwiseConv1d, monoConv1d } from "../../ops/depthwise.ts";
import { localAttention, rotaryTable } from "../../ops/local_attention.ts";
import { normalNoise, scaleRows } from "../../ops/noise.ts";
import { emptyWeight, FORMATS, packWeight } from "../../ops/weight.ts";
import { normals } from "../../src/random.ts";
import type { Tensor } from "../../src/tensor.ts";
import { generated } from "../generated.ts";
import { relativeRmse, testDevice } from "../golden.ts";
import * as plain from "../../ops/reference/codec.ts";

const test = suite("codec ops");
const device = await testDevice();

const product = (shape: readonly number[]) => shape.reduce((all, n) => all * n, 1);
const values = (name: string, shape: readonly number[], base = 0) => generated(name, 1, product(shape), base);
const tensor = (name: string, shape: readonly number[], base = 0) =>
  device.tensor(values(name, shape, base), shape);

async function close(actual: Tensor, expected: ArrayLike<number>, most = 1e-6): Promise<void> {
  const error = relativeRmse(await actual.read(), expected);
  assert.ok(error <= most, `relative error ${error}, expected at most ${most}`);
  actual.dispose();
}

for (const [T, C, dilation, before, after] of [
  [37, 5, 1, 3, 3],
  [301, 3, 3, 9, 9],
  [40, 70, 9, 27, 27],
  [50, 4, 1, -2, 1],
  [600, 1, 9, 0, -5],
  [1, 2, 9, 27, 27],
] as const) {
  const name = `${T} rows of ${C}, dilation ${dilation}, ${before} and ${after} rows more`;
  test(`depthwise convolution: ${name}`, async () => {
    const [x, w, b] = [tensor("x", [T, C]), tensor("w", [C, 1, 7]), tensor("b", [C])];
    const alphas = { before: values("a", [C], 2), after: values("o", [C], -2) };
    const snake = { before: tensor("a", [C], 2), after: tensor("o", [C], -2) };
    const shape = { T, C, dilation, before, after };
    const [vx, vw, vb] = [values("x", [T, C]), values("w", [C, 7]), values("b", [C])];
    await close(depthwiseConv1d(x, w, b, shape), plain.depthwiseConv1d(vx, vw, vb, shape));
    const activated = plain.depthwiseConv1d(vx, vw, vb, { ...shape, alphas });
    await close(depthwiseConv1d(x, w, b, { ...shape, snake }), activated);
  });
}

for (const [T, C] of [
  [1, 4],
  [9, 12],
  [258, 32],
  [9, 1],
  [258, 3],
  [17, 10],
] as const) {
  test(`head: ${T} rows of ${C}`, async () => {
    const [x, w, b] = [tensor("x", [T, C]), generated("w", 1, 7 * C, 0, 0.1), values("b", [1])];
    const [weight, bias, alpha] = [device.tensor(w, [1, C, 7]), device.tensor(b, [1]), values("a", [C], 2)];
    const run = (activate: (z: number, c: number) => number) =>
      plain.monoConv1d(values("x", [T, C]), w, b[0]!, C, activate);
    const snake = run((z, c) => plain.snake(z, alpha[c]!));
    await close(monoConv1d(x, weight, bias, { alpha: tensor("a", [C], 2) }), snake);
    await close(
      monoConv1d(x, weight, bias, { slope: 0.1 }),
      run((z) => (z < 0 ? 0.1 * z : z)),
    );
  });
}

for (const [first, row, count] of [
  [0, 0, 1],
  [3, 2, 9],
  [4_000_000_001, 3, 261],
] as const) {
  test(`noise: ${count} draws from ${first} of row ${row} on`, async () => {
    const place = { seed: 0xfedcba9876543210n, stream: 4_000_000_007 };
    const expected = normals(place.seed, place.stream, row * 2 ** 34 + first, count);
    await close(normalNoise(device, count, place, { row, first }), expected);
  });
}

test("rows are scaled", async () => {
  const [x, gain] = [values("x", [70, 12]), values("g", [70])];
  const expected = x.map((value, i) => value * gain[Math.floor(i / 12)]!);
  await close(scaleRows(tensor("x", [70, 12]), tensor("g", [70])), expected, 0);
});

const STRIDES = [6, 2, 1];
const SIZE = 37;

function quantisers(C: number): { books: Codebooks; twin: plain.Quantisers } {
  const levels = STRIDES.length;
  const book = (name: string, shape: readonly number[]) => tensor(name, [levels, ...shape]);
  const twin = (name: string, shape: readonly number[]) => values(name, [levels, ...shape]);
  return {
    books: {
      strides: STRIDES,
      strideTable: device.tensor(STRIDES, [levels], "u32"),
      entries: book("entries", [SIZE, 8]),
      output: { weight: book("out", [C, 8, 1]), bias: book("out bias", [C]) },
      input: { weight: book("in", [8, C, 1]), bias: book("in bias", [8]) },
    },
    twin: {
      strides: STRIDES,
      C,
      size: SIZE,
      entries: twin("entries", [SIZE, 8]),
      output: { weight: twin("out", [C, 8]), bias: twin("out bias", [C]) },
      input: { weight: twin("in", [8, C]), bias: twin("in bias", [8]) },
    },
  };
}

/** Codes by level of frames that lie one after the other. */
const byLevel = (codes: Uint32Array) =>
  STRIDES.map((_, level) => {
    const frame = [0, 1, 4, 10];
    return Array.from(codes).filter((_, i) => i % 10 >= frame[level]! && i % 10 < frame[level + 1]!);
  });

for (const C of [5, 131]) {
  test(`codebooks of ${C} channels: decode any rows, encode to the nearest`, async () => {
    const { books, twin } = quantisers(C);
    const codes = Uint32Array.from({ length: 40 }, (_, i) => (i * 29) % SIZE);
    const all = plain.codebookDecode(byLevel(codes), twin);
    for (const [first, rows] of [
      [0, 24],
      [5, 14],
    ] as const) {
      const z = codebookDecode(device.tensor(codes, [4, 10], "u32"), books, { first, rows });
      await close(z, all.subarray(first * C, (first + rows) * C));
    }
    const x = tensor("x", [30, C]);
    const expected = plain.codebookEncode(values("x", [30, C]), twin);
    const found = codebookEncode(x, books);
    assert.equal(byLevel(await found.read()), expected.codes);
    await close(x, expected.residual);
    found.dispose();
  });
}

test("of equally near entries the first is taken; an entry of zeros and a sound of zeros are legal", async () => {
  const { books } = quantisers(5);
  const entries = values("entries", [3, SIZE, 8]);
  for (let i = 0; i < SIZE; i++) entries.copyWithin(8 * i, 0, 8); // level 0: all the same
  entries.fill(0, SIZE * 8, SIZE * 8 + 8); // level 1: the first is zero
  const found = codebookEncode(device.tensor(new Float32Array(30), [6, 5]), {
    ...books,
    entries: device.tensor(entries, [3, SIZE, 8]),
  });
  const codes = byLevel(await found.read());
  assert.equal(codes[0], [0]);
  assert.ok(codes.flat().every((code) => code < SIZE));
});

for (const [T, heads, D, window] of [
  [21, 3, 6, 7],
  [64, 2, 64, 32],
  [5, 1, 2, 1],
] as const) {
  test(`attention in windows: ${T} rows, ${heads} heads of ${D}, windows of ${window}`, async () => {
    const qkv = tensor("qkv", [T, 3 * heads * D]);
    const expected = plain.localAttention(values("qkv", [T, 3 * heads * D]), T, heads, D, window);
    await close(localAttention(qkv, heads, rotaryTable(device, window, D)), expected);
  });
}

test("a transposed convolution makes any part of its rows, bit for bit", async () => {
  const [T, C, O, K, stride] = [19, 8, 5, 16, 8];
  const shape = { O, C, K, stride };
  const weight = emptyWeight(device, shape, FORMATS.F32);
  const source = new Uint32Array(values("w", [C, O, K]).buffer);
  const table = { tensor: device.tensor(source, [source.length], "u32"), format: FORMATS.F32 };
  packWeight(weight, table, shape, null);
  const x = tensor("x", [T, C]);
  const whole = (T - 1) * stride + K;
  for (const form of new Set([...convForms(device, C), "tile" as const])) {
    const all = await convTranspose1d(x, weight, K, {}, form).read();
    for (const [lo, hi] of [
      [4, whole - 4],
      [23, 90],
      [48, 49],
      [150, whole],
    ] as const) {
      const options = { padding: lo, outputPadding: hi + lo - whole };
      const part = await convTranspose1d(x, weight, K, options, form).read();
      assert.equal(part, all.slice(lo * O, hi * O), `${form}: rows ${lo} to ${hi}`);
    }
  }
});

test.run();
