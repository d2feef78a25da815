// Weights as they are packed at load: every word of a panel, and the factors of weight normalisation.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FORMATS, type Format, type Weight, weightNormScale } from "../../ops/weight.ts";
import type { Kernel, Rows } from "../../ops/reference/rows.ts";
import * as reference from "../../ops/reference/weight.ts";
import { casesOf } from "./goldens.ts";
import { devices, Draws, expectClose, expectRows, packed, ROUNDINGS, stored, upload } from "./operands.ts";

const test = suite("weight");
const { own } = devices;
const { F32, F16, BF16 } = FORMATS;

/** A half precision number from its bits. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const [exponent, digits] = [(bits >> 10) & 31, bits & 0x3ff];
  return sign * (exponent === 0 ? digits * 2 ** -24 : (1024 + digits) * 2 ** (exponent - 25));
}

const single = (bits: number) => new Float32Array(Uint32Array.of(bits).buffer)[0]!;

/** What lies at row k, column n of panel p: see kernels/pack_weight.wgsl. */
function element(
  words: Uint32Array,
  { format, rows }: { format: Format; rows: number },
  at: number[],
): number {
  const [panel, k, n] = at as [number, number, number];
  const quad = n >> 2;
  if (format === F32) return single(words[((panel * rows + k) * 8 + quad) * 4 + (n & 3)]!);
  const vector = (panel * (rows / 2) + (k >> 1)) * 8 + quad; // of two rows and four columns
  const word = words[vector * 4 + 2 * (k & 1) + ((n >> 1) & 1)]!;
  const bits = (word >>> (16 * (n & 1))) & 0xffff;
  return format === F16 ? half(bits) : single(bits << 16);
}

async function readPanels(weight: Weight, expected: readonly Rows[]): Promise<number[]> {
  const words = await weight.panels.read();
  const rows = expected[0]!.length;
  return expected.flatMap((panel, p) =>
    panel.flatMap((row, k) => row.map((_, n) => element(words, { format: weight.format, rows }, [p, k, n]))),
  );
}

const KERNELS: readonly (readonly [number, number, number])[] = [
  [1, 1, 1],
  [33, 3, 7],
  [5, 8, 3],
  [64, 12, 1],
  [31, 17, 11],
];

for (const format of [F32, F16, BF16]) {
  test(`convolutions lie in panels, format ${format}`, async () => {
    for (const shape of KERNELS) {
      const w: Kernel = new Draws(1).kernel(shape, 1, format);
      const expected = reference.panels(w);
      for (const channelsLast of [false, true]) {
        const actual = await readPanels(packed(own, w, { format, channelsLast }), expected);
        expectClose(actual, expected.flat(2), 0, `[${shape.join(", ")}], ${channelsLast}`);
      }
    }
  });

  test(`transposed ones in their polyphase form, format ${format}`, async () => {
    for (const [shape, stride] of [
      [[1, 1, 1], 1],
      [[3, 5, 4], 2],
      [[9, 7, 11], 5],
      [[8, 33, 20], 10],
    ] as const) {
      const w: Kernel = new Draws(2).kernel(shape, 1, format);
      const expected = reference.panels(reference.polyphase(w, stride));
      for (const channelsLast of [false, true]) {
        const actual = await readPanels(packed(own, w, { format, stride, channelsLast }), expected);
        expectClose(actual, expected.flat(2), 0, `[${shape.join(", ")}], stride ${stride}, ${channelsLast}`);
      }
    }
  });

  test(`weight norm, format ${format}`, async () => {
    for (const shape of [
      [1, 1, 1],
      [65, 3, 7],
      [7, 129, 11],
    ] as const) {
      const draws = new Draws(3);
      const v: Kernel = draws.kernel(shape, 1, format);
      const g = draws.numbers(shape[0], 0.1, 1);
      const scale = reference.weightNormScale(g, v);
      await expectRows(own, scale, ROUNDINGS, `[${shape.join(", ")}]`, () =>
        weightNormScale(upload(own, g), stored(own, v, format), shape[1] * shape[2]),
      );
      const expected = reference.panels(reference.scaled(v, scale));
      const weight = packed(own, v, { format, gain: g });
      assert.is(weight.format, F32);
      expectClose(await readPanels(weight, expected), expected.flat(2), ROUNDINGS, `[${shape.join(", ")}]`);
      const phases = reference.panels(reference.polyphase(reference.scaled(v, scale), 1));
      const turned = packed(own, v, { format, gain: g, stride: 1 });
      expectClose(
        await readPanels(turned, phases),
        phases.flat(2),
        ROUNDINGS,
        `[${shape.join(", ")}], transposed`,
      );
    }
  });
}

test("small values of f16 below its normal range are kept", async () => {
  const w: Kernel = new Draws(4).kernel([4, 8, 1], 2 ** 32, F16);
  assert.ok(w.flat(2).some((value) => value !== 0 && Math.abs(value) < 2 ** -14));
  const expected = reference.panels(w);
  expectClose(await readPanels(packed(own, w, { format: F16 }), expected), expected.flat(2), 0, "16 bits");
});

test("weight_norm-conv equals PyTorch", async () => {
  const [{ bar, y, input }] = casesOf("weight_norm") as [ReturnType<typeof casesOf>[number]];
  const v = input("v").kernel;
  const scale = weightNormScale(upload(own, input("g").values), stored(own, v, F32), v[0]!.flat().length);
  const values = await scale.read();
  expectClose(reference.scaled(v, Array.from(values)).flat(2), y.values, bar, "weight_norm-conv");
});

test("a long row is summed in parts", async () => {
  // In one f32 sum of 20,000 squares the roundings gather to 1e-6.
  const v: Kernel = new Draws(5).kernel([2, 2000, 10], 1, F32);
  await expectRows(own, reference.weightNormScale([1, 2], v), ROUNDINGS, "20,000 values", () =>
    weightNormScale(upload(own, [1, 2]), stored(own, v, F32), 20000),
  );
});

test.run();
