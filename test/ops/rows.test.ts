// Rows and columns moved about: exact, but for the sum of three embeddings.

import { suite } from "uvu";
import { concat, embedding, gatherRows } from "../../ops/rows.ts";
import { FORMATS } from "../../ops/weight.ts";
import * as reference from "../../ops/reference/rows.ts";
import { casesOf } from "./goldens.ts";
import {
  devices,
  Draws,
  expectRows,
  fold,
  guardedWords,
  ROUNDINGS,
  rounded,
  stored,
  transposed,
  upload,
} from "./operands.ts";

const test = suite("rows");
const { own } = devices;
const { F32, F16, BF16 } = FORMATS;

const upload32 = (ids: readonly number[]) => guardedWords(own, ids, [ids.length]);

// ---- PyTorch

test("embedding equals PyTorch", async () => {
  const [{ y, input }] = casesOf("embedding") as [ReturnType<typeof casesOf>[number]];
  const ids = upload32(input("ids").values);
  const w = stored(own, input("w").rows, F32);
  await expectRows(own, y.rows, 0, "embedding", () => embedding(ids, w, y.rows[0]!.length));
});

test("repetition over time equals PyTorch: repeat_interleave and nearest neighbours", async () => {
  const all = [...casesOf("repeat_interleave"), ...casesOf("interpolate", ["interpolate-02"])];
  for (const { id, y, input } of all) {
    const x = transposed(input("x").rows);
    const expected = transposed(y.rows);
    const ids = expected.map((_, t) => Math.floor((t * x.length) / expected.length));
    await expectRows(own, expected, 0, id, () => gatherRows(upload(own, x), upload32(ids)));
  }
});

// ---- the plain loop

for (const format of [F32, F16, BF16]) {
  test(`embedding equals the loop, format ${format}`, async () => {
    // Rows of 16 bits are read in pairs: C is even.
    for (const [N, C, T] of [
      [3, format === F32 ? 1 : 2, 1],
      [2, format === F32 ? 7 : 6, 131],
      [178, 66, 67],
    ] as const) {
      const draws = new Draws(1);
      const table = () => draws.rows(N, C).map((row) => row.map((value) => rounded(value, format)));
      const weights = table();
      const ids = draws.integers(T, N);
      await expectRows(own, reference.embedding(ids, weights), 0, `[${N}, ${C}], ${T} ids`, () =>
        embedding(upload32(ids), stored(own, weights, format), C),
      );
      const position = fold(
        draws.numbers((T + 1) * C).map((value) => rounded(value, format)),
        C,
      );
      const segment = table();
      const expected = reference.embedding(ids, weights, position, segment);
      await expectRows(own, expected, ROUNDINGS, `[${N}, ${C}], ${T} ids, with positions`, () =>
        embedding(upload32(ids), stored(own, weights, format), C, {
          position: stored(own, position, format),
          segment: stored(own, segment, format),
        }),
      );
    }
  });
}

const CONCATENATIONS: readonly (readonly (readonly [number, number])[])[] = [
  [[1, 1]],
  [[5, 4]],
  [[5, 3], [5, 1]],
  [[7, 5], [1, 2], [7, 3]],
  [[131, 7], [1, 6]],
  [[1, 9], [67, 2]],
  [[1, 3], [1, 2]],
  [[9, 64], [9, 1], [9, 1]],
]; // prettier-ignore

for (const shapes of CONCATENATIONS) {
  test(`concat of ${shapes.map((shape) => `[${shape.join(", ")}]`).join(" and ")}`, async () => {
    const draws = new Draws(2);
    const inputs = shapes.map(([T, C]) => draws.rows(T, C));
    await expectRows(own, reference.concat(inputs), 0, "concat", () =>
      concat(inputs.map((x) => upload(own, x))),
    );
  });
}

test("rows that are gathered, repeated and left out", async () => {
  for (const [N, C, T] of [
    [1, 1, 1],
    [1, 5, 9],
    [67, 3, 131],
    [512, 65, 7],
  ] as const) {
    const draws = new Draws(3);
    const x = draws.rows(N, C);
    const rows = draws.integers(T, N);
    await expectRows(own, reference.gatherRows(x, rows), 0, `[${N}, ${C}], ${T} rows`, () =>
      gatherRows(upload(own, x), upload32(rows)),
    );
  }
});

test.run();
