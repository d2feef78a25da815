// The elementary functions that kernels compute themselves, each through the op that uses it, against f64 over wide
// ranges. Bars are absolute where a result is of size one, else in units of the argument.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { conv1d } from "../../ops/conv1d.ts";
import { harmonicSource } from "../../ops/harmonic_source.ts";
import { bidirectionalLstm } from "../../ops/lstm.ts";
import { createFourier, expPhase, stft } from "../../ops/stft.ts";
import { FORMATS } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import { normals } from "../../src/random.ts";
import { gelu, sigmoid } from "../../ops/reference/elementwise.ts";
import { casesOf } from "./goldens.ts";
import { devices, Draws, guardedWords, packed, stored, upload } from "./operands.ts";

const test = suite("numerics");
const { own, gpu } = devices;

/** Spacing of f32 at one. */
const ULP = 2 ** -23;

/** Both signs of values evenly spread over the orders of magnitude from `low` to `high`, and zero. */
function sweep(low: number, high: number, count: number): number[] {
  const values = Array.from({ length: count }, (_, i) => low * (high / low) ** (i / (count - 1)));
  return [0, ...values, ...values.map((value) => -value)].map(Math.fround);
}

/** Each actual value within `bar(i)` of the expected one. */
function expectEach(
  actual: ArrayLike<number>,
  expected: readonly number[],
  bar: (i: number) => number,
  name: (i: number) => string,
): void {
  assert.is(actual.length, expected.length);
  let worst = 0;
  expected.forEach((value, i) => {
    const error = Math.abs(actual[i]! - value);
    if (error > 0) worst = Math.max(worst, error / bar(i));
    assert.ok(error <= bar(i), `${name(i)} is ${actual[i]}, off by ${error}, expected at most ${bar(i)}`);
  });
  if (process.env.FORMANT_SHOW) process.stdout.write(`${name(0)}: ${worst.toFixed(2)} of the bar\n`);
}

// ---- the head of iSTFTNet: exp(a) (cos p, sin p), p = sin(b)

/** Sine by way of the head. */
async function sinesOf(x: readonly number[]): Promise<number[]> {
  const pairs = await expPhase(
    upload(
      own,
      x.map((value) => [0, value]),
    ),
  ).read();
  return x.map((_, i) => Math.atan2(pairs[2 * i + 1]!, pairs[2 * i]!));
}

test("sine: 4e-7 while the argument is small, then a part of it", async () => {
  const x = sweep(1e-6, 1e4, 2000);
  const turns = Array.from({ length: 4001 }, (_, i) => Math.fround(((i - 2000) * Math.PI) / 500));
  for (const values of [x, turns]) {
    expectEach(
      await sinesOf(values),
      values.map(Math.sin),
      (i) => 4e-7 + ULP * Math.abs(values[i]!), // turns are found by one product in f32
      (i) => `sin(${values[i]})`,
    );
  }
});

test("sine equals PyTorch for large arguments as far as its reduction goes", async () => {
  for (const { y, input } of casesOf("sin", ["sin-large"])) {
    const x = input("x").values;
    expectEach(
      await sinesOf(x),
      y.values,
      (i) => 4e-7 + ULP * Math.abs(x[i]!),
      (i) => `sin(${x[i]})`,
    );
  }
});

test("cosine and sine of -1 .. 1 lie on the circle", async () => {
  const x = Array.from({ length: 2001 }, (_, i) => [0, Math.fround(Math.asin((i - 1000) / 1000))]);
  const pairs = await expPhase(upload(own, x)).read();
  const expected = x.flatMap(([, value]) => [Math.cos(Math.sin(value!)), Math.sin(Math.sin(value!))]);
  expectEach(
    pairs,
    expected,
    () => 6e-7, // that of p and of the second polynomial
    (i) => `value ${i % 2} of ${x[i >> 1]![1]}`,
  );
});

test("exponential of the head, by what WGSL promises: 3 + 2 |x| units", async () => {
  const x = sweep(1e-3, 80, 400);
  const pairs = await expPhase(
    upload(
      own,
      x.map((value) => [value, 0]),
    ),
  ).read();
  expectEach(
    pairs.filter((_, i) => i % 2 === 0),
    x.map(Math.exp),
    (i) => (3 + 2 * Math.abs(x[i]!)) * ULP * Math.exp(x[i]!),
    (i) => `exp(${x[i]})`,
  );
});

// ---- the LSTM: h = sigmoid(o) tanh(sigmoid(i) tanh(g)) after one step from zero

/** Gates far out, where sigmoid and tanh are one. */
const OPEN = 40;

/** h of units with these gates. */
async function unitsOf(gates: readonly { i: number; g: number; o: number }[]): Promise<Float32Array> {
  const H = gates.length;
  const zeros = { input: Array<number>(8 * H).fill(0), recurrent: Array<number>(8 * H * H).fill(0) };
  const bias = [...gates.map(({ i }) => i), ...gates.map(() => 0), ...gates.map(({ g }) => g)];
  bias.push(...gates.map(({ o }) => o));
  const weights = {
    input: packed(
      own,
      zeros.input.map((value) => [[value]]),
    ),
    bias: upload(own, [...bias, ...bias]),
    recurrent: stored(own, zeros.recurrent, FORMATS.F32),
    state: own.owned([2 * H, 2], "u32"),
  };
  const out = await bidirectionalLstm(upload(own, [[0]]), weights).read();
  assert.equal(out.subarray(0, H), out.subarray(H));
  return out.slice(0, H) as Float32Array;
}

test("tanh of the LSTM: to 4e-7 of its value from 1e-6 to 1e4", async () => {
  const x = [...sweep(1e-6, 1e4, 150), ...sweep(0.2, 1.1, 100)];
  expectEach(
    await unitsOf(x.map((g) => ({ i: OPEN, g, o: OPEN }))),
    x.map((g) => Math.tanh(Math.tanh(g))),
    (i) => 4e-7 * Math.abs(Math.tanh(x[i]!)) + 1e-30,
    (i) => `tanh(tanh(${x[i]}))`,
  );
});

test("sigmoid of the LSTM: an absolute 2e-7, and what exp is off by of itself", async () => {
  const x = sweep(1e-6, 1e4, 150);
  // 1 / (1 + e): an error of e counts by sigmoid(-x), and WGSL lets exp be off by 3 + 2 |x| units.
  const bar = (value: number) => {
    const y = sigmoid(value);
    return y * (2e-7 + (1 - y) * (3 + 2 * Math.min(Math.abs(value), 90)) * ULP) + 2 ** -126;
  };
  expectEach(
    await unitsOf(x.map((o) => ({ i: OPEN, g: OPEN, o }))),
    x.map((o) => sigmoid(o) * Math.tanh(1)),
    (i) => bar(x[i]!),
    (i) => `sigmoid(${x[i]})`,
  );
});

// ---- GELU in the epilogue of a convolution

test("gelu, value by value, to 1e6", async () => {
  const x = [...sweep(1e-6, 1e6, 500), ...casesOf("gelu_tanh")[0]!.input("x").values];
  const rows = x.map((value) => [value, 0, 0, 0]);
  const weight = (device: typeof own) => packed(device, [[[1], [0], [0], [0]]]);
  const run = (device: typeof own, form?: "plain" | "tile"): Tensor =>
    conv1d(upload(device, rows), weight(device), { activation: "gelu" }, form);
  for (const out of [run(own), run(own, "plain"), run(gpu)]) {
    expectEach(
      await out.read(),
      x.map(gelu),
      // y / (1 + exp(-2 u)): exp is cut off at 40, beyond which it changes nothing but 4e-18 of y.
      (i) => 3 * ULP * Math.abs(gelu(x[i]!)) + 2e-7 * Math.min(Math.abs(x[i]!), 1) + 1e-17 * Math.abs(x[i]!),
      (i) => `gelu(${x[i]})`,
    );
  }
});

test("gelu equals PyTorch", async () => {
  for (const { y, input } of casesOf("gelu_tanh")) {
    const x = input("x").values;
    expectEach(
      x.map(gelu),
      y.values,
      (i) => ULP * Math.abs(y.values[i]!) + 1e-14,
      (i) => `gelu(${x[i]})`,
    );
  }
});

// ---- the harmonic source

const count = 2000;
const silence = Array<number>(count).fill(0);

function phaseTensors(phase: ArrayLike<number>) {
  const n = phase.length / 9;
  return {
    phase: guardedWords(own, phase, [n, 9]),
    rate: guardedWords(own, new Uint32Array(phase.length), [n, 9]),
  };
}

test("sine of a phase in 2^-32 cycles: an absolute 2e-7 all around the circle", async () => {
  const edges = Array.from({ length: 8 }, (_, i) =>
    [-1, 0, 1].map((d) => (i * 2 ** 29 + d + 2 ** 32) % 2 ** 32),
  );
  const steps = Array.from({ length: 9 * count - 24 }, (_, i) => Math.floor((i * 2 ** 32) / (9 * count)));
  const phase = [...edges.flat(), ...steps];
  const sine = own.owned([count, 9]);
  const weight = upload(own, Array<number>(9).fill(0));
  harmonicSource(
    upload(own, silence),
    phaseTensors(phase),
    weight,
    upload(own, [0]),
    1,
    { seed: 0, stream: 0 },
    sine,
  );
  expectEach(
    (await sine.read()).map((value) => 10 * value),
    phase.map((value) => Math.sin((2 * Math.PI * value) / 2 ** 32)),
    () => 3e-7, // and the factor of a tenth
    (i) => `phase ${phase[i]}`,
  );
});

test("normal draws of the source, one by one", async () => {
  // One harmonic at a time, small enough for tanh to be a series.
  const options = { seed: 11, stream: 2 };
  const draws = normals(options.seed, options.stream, 0, 9 * count);
  for (let h = 0; h < 9; h++) {
    const weight = Array.from({ length: 9 }, (_, i) => (i === h ? 1 : 0));
    const operands = [
      phaseTensors(new Uint32Array(9 * count)),
      upload(own, weight),
      upload(own, [0]),
    ] as const;
    const source = harmonicSource(upload(own, silence), ...operands, 1, options);
    const normal = (i: number) => draws[9 * i + h]!;
    expectEach(
      await source.read(),
      silence.map((_, i) => Math.tanh(normal(i) / 30)),
      (i) => (4e-7 * (1 + Math.abs(normal(i)))) / 30, // sine is good to 2e-7 of a radius of up to 5
      (i) => `draw ${9 * i + h}`,
    );
  }
});

test("tanh of the source", async () => {
  const x = [...sweep(1e-4, 100, 30), 0.3, 0.9999, 1, 1.0001];
  const operands = [phaseTensors(new Uint32Array(9)), upload(own, Array<number>(9).fill(0))] as const;
  const outputs = x.map((bias) =>
    harmonicSource(upload(own, [0]), ...operands, upload(own, [bias]), 1, { seed: 0, stream: 0 }),
  );
  const values: number[] = [];
  for (const output of outputs) values.push((await output.read())[0]!);
  expectEach(
    values,
    x.map((value) => Math.tanh(Math.fround(value))),
    (i) => 4e-7 * Math.abs(Math.tanh(x[i]!)),
    (i) => `tanh(${x[i]})`,
  );
});

// ---- angles of a short-time Fourier transform

test("angles in all directions, of numbers large and small", async () => {
  // With n = 4 and hop 4, bin 1 of frame m is -x[4 m] + i (x[4 m + 1] - x[4 m - 1]) / 2.
  const points: { re: number; im: number }[] = [];
  for (const size of [1e-12, 1e-3, 1, 1e12]) {
    for (let i = 0; i < 720; i++) {
      const angle = ((i - 360) * Math.PI) / 360 + 1e-4;
      points.push({ re: size * Math.cos(angle), im: size * Math.sin(angle) });
    }
  }
  const draws = new Draws(5);
  for (let i = 0; i < 500; i++) {
    const [re, im, tilt] = draws.numbers(3) as [number, number, number];
    points.push({ re, im: im * 10 ** (4 * tilt) });
  }
  points.push({ re: 0, im: 1 }, { re: 0, im: -1 }, { re: 1, im: 0 }, { re: -1, im: 0 }, { re: 0, im: 0 });
  const x = Array<number>(4 * points.length + 6).fill(0);
  points.forEach(({ re, im }, i) => x.splice(4 * i + 3, 3, -im, -re, im));
  const out = await stft(upload(own, x), createFourier(own, 4, 4)).read();
  const angles = points.map((_, i) => out[8 * (i + 1) + 4]!);
  expectEach(
    angles.map((angle, i) => turn(angle - Math.atan2(...place(points[i]!)))),
    points.map(() => 0),
    () => 4e-7,
    (i) => `angle of ${points[i]!.re} + ${points[i]!.im} i`,
  );
  assert.equal(angles.slice(-3), [0, Math.fround(Math.PI), 0], "exact on the real axis, 0 at the origin");
});

/** The point as f32 has it, for atan2. */
const place = ({ re, im }: { re: number; im: number }): [number, number] => [
  Math.fround(im),
  Math.fround(re),
];

/** A difference of angles, within half a turn. */
const turn = (angle: number) => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

test.run();
