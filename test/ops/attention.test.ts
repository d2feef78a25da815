// Attention against PyTorch and the plain loop, with the threads of a GPU and those of software.

import { suite } from "uvu";
import { attention } from "../../ops/attention.ts";
import * as reference from "../../ops/reference/attention.ts";
import type { Rows } from "../../ops/reference/rows.ts";
import { casesOf } from "./goldens.ts";
import { devices, Draws, expectRows, fold, SUMS, upload } from "./operands.ts";

const test = suite("attention");
const { own, gpu } = devices;

/** [T, 3 C] of three times [T, C]. */
const beside = (q: Rows, k: Rows, v: Rows) => q.map((row, t) => [...row, ...k[t]!, ...v[t]!]);

for (const { id, attrs, bar, y, input } of casesOf("attention", ["attention-06", "attention-08"])) {
  test(`${id} equals PyTorch`, async () => {
    const { heads, head_dim } = attrs as Record<string, number>;
    const rows = (values: readonly number[]) => fold(values, heads! * head_dim!);
    for (const device of [own, gpu]) {
      const [q, k, v] = ["q", "k", "v"].map((name) => rows(input(name).values));
      const qkv = upload(device, beside(q!, k!, v!));
      await expectRows(device, rows(y.values), bar, id, () => attention(qkv, heads!));
    }
  });
}

// A workgroup takes 4 queries; 512 positions and 128 dims are the most it holds.
const SIZES = [
  { T: 1, heads: 1, D: 4 },
  { T: 2, heads: 3, D: 4 },
  { T: 3, heads: 1, D: 20 },
  { T: 5, heads: 2, D: 128 },
  { T: 67, heads: 3, D: 64 },
  { T: 131, heads: 1, D: 36 },
  { T: 512, heads: 2, D: 16 },
];

for (const { T, heads, D } of SIZES) {
  test(`${T} positions, ${heads} heads of ${D} equal the loop`, async () => {
    const draws = new Draws(1);
    const [q, k, v] = [draws.rows(T, heads * D), draws.rows(T, heads * D), draws.rows(T, heads * D)];
    const expected = reference.attention(q, k, v, heads);
    for (const device of [own, gpu]) {
      await expectRows(device, expected, SUMS, device.traits.class, () =>
        attention(upload(device, beside(q, k, v)), heads),
      );
    }
  });
}

test("scores far apart and all below zero", async () => {
  const draws = new Draws(2);
  const [q, k, v] = [draws.rows(23, 16, 20), draws.rows(23, 16, 20), draws.rows(23, 16)];
  // Scores are hundreds apart: one key takes all, and no exponential may overflow.
  for (const device of [own, gpu]) {
    await expectRows(device, reference.attention(q, k, v, 2), SUMS, "far apart", () =>
      attention(upload(device, beside(q, k, v)), 2),
    );
    const [low, high] = [q.map((row) => row.map(() => -8)), k.map((row) => row.map((_, c) => 8 + c / 64))];
    await expectRows(device, reference.attention(low, high, v, 2), SUMS, "below zero", () =>
      attention(upload(device, beside(low, high, v)), 2),
    );
  }
});

test.run();
