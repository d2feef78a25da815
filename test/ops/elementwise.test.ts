// Activations and sums against PyTorch and the plain loop.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { elu } from "../../ops/causal.ts";
import { activation, add, gelu, reflectionPadAdd, siluMultiply } from "../../ops/elementwise.ts";
import type { Tensor } from "../../src/tensor.ts";
import * as reference from "../../ops/reference/elementwise.ts";
import type { Rows } from "../../ops/reference/rows.ts";
import { casesOf } from "./goldens.ts";
import { devices, Draws, expectClose, expectRows, ROUNDINGS, transposed, upload } from "./operands.ts";

const test = suite("elementwise");
const { own } = devices;

// ---- PyTorch

for (const { id, bar, y, input } of casesOf("snake")) {
  test(`${id} equals PyTorch`, async () => {
    const x = upload(own, transposed(input("x").rows));
    const alpha = upload(own, input("alpha").values);
    await expectRows(own, transposed(y.rows), bar, id, () => activation(x, { alpha }));
  });
}

test("leaky ReLU equals PyTorch", async () => {
  for (const { id, bar, y, input, attrs } of casesOf("leaky_relu")) {
    const x = input("x").values.map((value) => [value]);
    const expected = y.values.map((value) => [value]);
    await expectRows(own, expected, bar, id, () => activation(upload(own, x), { slope: attrs.slope! }));
  }
});

interface Curve {
  readonly run: (x: readonly number[]) => Tensor;
  /** What the result y may be off by at x, besides 4e-7 of y. */
  readonly bar: (x: number, y: number) => number;
}

const ULP = 2 ** -23;

const CURVES: Readonly<Record<string, Curve>> = {
  // y = x / (1 + exp(-x)): WGSL lets exp be off by 3 + 2 |x| units, which counts in full below zero.
  silu: {
    run: (x) => siluMultiply(upload(own, pairWithOne(x))),
    bar: (x, y) => (x < 0 ? (3 + 2 * Math.min(-x, 90)) * ULP * Math.abs(y) + 1e-30 : ULP),
  },
  // The tail is exp(-x^2 / 2), of an argument that is rounded; in the golden it is 1 + erf, rounded in f64.
  gelu_erf: {
    run: (x) => gelu(upload(own, x)),
    bar: (x, y) => ULP * Math.min(x * x, 200) * Math.abs(x > 0 ? x - y : y) + 1e-15 * Math.abs(x),
  },
  // exp(x) - 1 is known as well as exp(x).
  elu: { run: (x) => elu(upload(own, [x])), bar: (x) => (x < 0 ? 3 * ULP : 0) },
};

/** Rows of a value and a one. */
function pairWithOne(x: readonly number[]): number[][] {
  return x.map((value) => [value, 1]);
}

for (const [op, { run, bar }] of Object.entries(CURVES)) {
  test(`${op} equals PyTorch, value by value`, async () => {
    for (const { y, input } of casesOf(op)) {
      const x = input("x").values;
      const out = await run(x).read();
      y.values.forEach((value, i) => {
        const error = Math.abs(out[i]! - value);
        const most = 4e-7 * Math.abs(value) + bar(x[i]!, value);
        assert.ok(error <= most, `${op}(${x[i]}) is ${out[i]}, off by ${error}, expected at most ${most}`);
      });
    }
  });
}

test("reflection at the start equals PyTorch", async () => {
  const [{ attrs, y, input }] = casesOf("pad", ["pad-reflect"]) as [ReturnType<typeof casesOf>[number]];
  const x = transposed(input("x").rows);
  const expected = transposed(y.rows).slice(0, x.length + attrs.left!);
  const zeros = expected.map((row) => row.map(() => 0));
  await expectRows(own, expected, 0, "pad-reflect", () =>
    reflectionPadAdd(upload(own, x), upload(own, zeros), attrs.left!),
  );
});

// ---- the plain loop

/** The polynomial of sin^2 is good to 2e-7 of one; the values are of that size. */
const SNAKE = 1e-6;

// A thread takes 8 rows of a channel.
const SIZES = [
  [1, 1],
  [7, 1],
  [1, 67],
  [8, 64],
  [9, 5],
  [131, 22],
] as const;

for (const [T, C] of SIZES) {
  test(`[${T}, ${C}] equals the loop`, async () => {
    const draws = new Draws(1);
    const x = draws.rows(T, C, 3, 0.5);
    const alpha = draws.numbers(C, 0.2, 1);
    const affine: Rows = [draws.numbers(C), draws.numbers(C), draws.numbers(C)];
    for (const norm of [undefined, affine]) {
      const onDevice = norm ? upload(own, norm) : null;
      const name = norm ? "normalised" : "plain";
      await expectRows(own, reference.activation(x, { slope: 0.1 }, norm), ROUNDINGS, `slope, ${name}`, () =>
        activation(upload(own, x), { slope: 0.1 }, onDevice),
      );
      await expectRows(own, reference.activation(x, { alpha }, norm), SNAKE, `snake, ${name}`, () =>
        activation(upload(own, x), { alpha: upload(own, alpha) }, onDevice),
      );
    }
    const y = draws.rows(T, C);
    await expectRows(own, reference.add(x, y, Math.SQRT1_2), ROUNDINGS, "add", () =>
      add(upload(own, x), upload(own, y), Math.SQRT1_2),
    );
    const wide = draws.rows(T, 2 * C);
    await expectRows(own, reference.siluMultiply(wide), ROUNDINGS, "silu", () =>
      siluMultiply(upload(own, wide)),
    );
  });
}

for (const [T, C, left] of [
  [2, 1, 1],
  [5, 3, 4],
  [131, 22, 7],
  [3, 65, 0],
] as const) {
  test(`reflection of ${left} rows, [${T}, ${C}]`, async () => {
    const draws = new Draws(2);
    const [x, y] = [draws.rows(T, C), draws.rows(T + left, C)];
    const expected = reference.reflectionPadAdd(x, y, left);
    await expectRows(own, expected, ROUNDINGS, "pad", () =>
      reflectionPadAdd(upload(own, x), upload(own, y), left),
    );
  });
}

test("snake holds for large arguments", async () => {
  for (const size of [10, 100, 1e3, 1e4]) {
    const draws = new Draws(3);
    const x = draws.rows(64, 5, size);
    const alpha = [0.1, 0.5, 1, 3, 20];
    const actual = await activation(upload(own, x), { alpha: upload(own, alpha) }).read();
    const expected = reference.activation(x, { alpha }).flat();
    // The argument alpha x is rounded and divided by pi in f32: it is off by up to 2^-22 of itself.
    expected.forEach((value, i) => {
      const a = alpha[i % 5]!;
      const bar = (5e-7 + 2 ** -22 * Math.abs(a * x.flat()[i]!)) / a + 2 ** -23 * Math.abs(value);
      const error = Math.abs(actual[i]! - value);
      assert.ok(error <= bar, `x ${x.flat()[i]}, alpha ${a}: off by ${error}, expected at most ${bar}`);
    });
  }
});

test("a leaky ReLU keeps the sign of what it sees at its edge", async () => {
  const x = [[0], [-0], [1e-38], [-1e-30], [Infinity], [-Infinity], [3e38]];
  const actual = await activation(upload(own, x), { slope: 0.5 }).read();
  expectClose(actual, [0, 0, x[2]![0]!, -5e-31, Infinity, -Infinity, x[6]![0]!].map(Math.fround), 0, "edge");
});

test.run();
