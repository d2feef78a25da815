// Cases of what is done value by value, and of rows that are moved about.

import { addScaled, activation, add, gelu, reflectionPadAdd, siluMultiply } from "../elementwise.ts";
import { carryRows, elu } from "../causal.ts";
import { normalNoise, scaleRows } from "../noise.ts";
import * as streams from "../reference/causal.ts";
import * as plain from "../reference/elementwise.ts";
import * as moved from "../reference/rows.ts";
import { concat, embedding, gatherRows } from "../rows.ts";
import { FORMATS } from "../weight.ts";
import { normals } from "../../src/random.ts";
import type { SelfTestCase } from "./case.ts";
import { Draws, guardedWords, ROUNDINGS, rounded, stored, SUMS, upload } from "./operands.ts";

const [T, C] = [21, 12];

/** Arguments at which exponentials end: f32 holds exp(88), and of exp(-104) nothing. */
const RANGE = [-200, -104, -90, -40, -9, -1e-6, -0, 0, 1e-6, 9, 40, 60];

const activations: readonly SelfTestCase[] = [
  {
    kernel: "activation",
    of: "snake: sines up to 40 turns from zero",
    bar: SUMS,
    prepare(device) {
      const draws = new Draws(1);
      const [x, alpha] = [draws.rows(T, C, 60), draws.numbers(C, 0.2, 1.5)];
      const kind = { alpha: upload(device, alpha) };
      const operand = upload(device, x);
      return { run: () => activation(operand, kind), expected: plain.activation(x, { alpha }).flat() };
    },
  },
  {
    kernel: "activation",
    of: "leaky ReLU of a normalised sequence",
    bar: ROUNDINGS,
    prepare(device) {
      const draws = new Draws(2);
      const [x, affine] = [draws.rows(T, C), draws.rows(3, C)];
      const operands = [upload(device, x), upload(device, affine)] as const;
      return {
        run: () => activation(operands[0], { slope: 0.1 }, operands[1]),
        expected: plain.activation(x, { slope: 0.1 }, affine).flat(),
      };
    },
  },
  {
    kernel: "gelu",
    of: "the error function, its tails included",
    bar: ROUNDINGS,
    prepare(device) {
      const x = [...RANGE, ...new Draws(3).numbers(200, 2)];
      const operand = upload(device, x);
      return { run: () => gelu(operand), expected: x.map(streams.exactGelu) };
    },
  },
  {
    kernel: "silu_multiply",
    of: "exponentials at the ends of their range",
    bar: ROUNDINGS,
    prepare(device) {
      const x = [...RANGE.map((value) => [value, 1]), ...new Draws(4).rows(100, 2)];
      const operand = upload(device, x);
      return { run: () => siluMultiply(operand), expected: plain.siluMultiply(x).flat() };
    },
  },
];

const sums: readonly SelfTestCase[] = [
  {
    kernel: "add",
    of: "more values than 2^16",
    bar: ROUNDINGS,
    prepare(device) {
      const n = 70_001;
      const x = Float32Array.from({ length: n }, (_, i) => (i % 1009) - 500);
      const y = Float32Array.from({ length: n }, (_, i) => (i % 997) / 8);
      const operands = [device.tensor(x, [n]), device.tensor(y, [n])] as const;
      return { run: () => add(...operands, 0.75), expected: x.map((value, i) => (value + y[i]!) * 0.75) };
    },
  },
  {
    kernel: "add_scaled",
    of: "a branch with layer scale",
    bar: ROUNDINGS,
    prepare(device) {
      const draws = new Draws(5);
      const [x, y, gain] = [draws.rows(T, C), draws.rows(T, C), draws.numbers(C)];
      const operands = [upload(device, x), upload(device, y), upload(device, gain)] as const;
      return {
        run: () => addScaled(...operands),
        expected: x.flatMap((row, t) => row.map((value, c) => value + gain[c]! * y[t]![c]!)),
      };
    },
  },
  {
    kernel: "scale_rows",
    of: "rows by their gains",
    bar: 0,
    prepare(device) {
      const draws = new Draws(6);
      const [x, gain] = [draws.rows(T, C), draws.numbers(T)];
      const operands = [upload(device, x), upload(device, gain)] as const;
      const expected = x.flatMap((row, t) => row.map((value) => Math.fround(value * gain[t]!)));
      return { run: () => scaleRows(...operands), expected };
    },
  },
  {
    kernel: "reflection_pad_add",
    of: "a sum with rows mirrored",
    bar: ROUNDINGS,
    prepare(device) {
      const draws = new Draws(7);
      const [x, y] = [draws.rows(T, C), draws.rows(T + 2, C)];
      const operands = [upload(device, x), upload(device, y)] as const;
      const expected = plain.reflectionPadAdd(x, y, 2).flat();
      return { run: () => reflectionPadAdd(...operands, 2), expected };
    },
  },
  {
    kernel: "normals",
    of: "noise: 64-bit counters, logarithms near 0 and 1",
    bar: SUMS,
    prepare(device) {
      const place = { seed: 0xfedcba9876543210n, stream: 4_000_000_007 };
      const first = 4_000_000_001;
      return {
        run: () => normalNoise(device, 401, place, { row: 3, first }),
        expected: normals(place.seed, place.stream, 3 * 2 ** 34 + first, 401),
      };
    },
  },
];

const rows: readonly SelfTestCase[] = [
  {
    kernel: "carry_rows",
    of: "rows carried from call to call, and elu",
    bar: ROUNDINGS,
    prepare(device) {
      const x = new Draws(8).rows(9, 5, 3);
      const all = x.map((row) => row.map(streams.elu));
      const memory = device.owned([10]);
      const parts = [x.slice(0, 4), x.slice(4)].map((part) => upload(device, part));
      const whole = upload(device, x);
      const zeros = Array<number>(5).fill(0);
      return {
        run: () => [
          ...parts.map((part) => carryRows(part, { memory, rows: 2, place: 0 }, { elu: true })),
          elu(whole),
        ],
        expected: [
          ...streams.carried([], all.slice(0, 4), 2, zeros),
          ...streams.carried(all.slice(0, 4), all.slice(4), 2, zeros),
          ...all,
        ].flat(),
      };
    },
  },
  {
    kernel: "concat",
    of: "concatenation, one input repeated over time",
    bar: 0,
    prepare(device) {
      const draws = new Draws(9);
      const inputs = [draws.rows(T, 5), draws.rows(1, 2), draws.rows(T, 3)];
      const operands = inputs.map((x) => upload(device, x));
      return { run: () => concat(operands), expected: moved.concat(inputs).flat() };
    },
  },
  {
    kernel: "gather_rows",
    of: "rows past 2^16",
    bar: 0,
    prepare(device) {
      const N = 70_000;
      const x = Float32Array.from({ length: N }, (_, i) => i);
      const ids = [0, 65_535, 65_536, 65_537, N - 1, 7];
      const operands = [device.tensor(x, [N, 1]), guardedWords(device, ids, [ids.length])] as const;
      return { run: () => gatherRows(...operands), expected: ids };
    },
  },
  ...(["F32", "F16", "BF16"] as const).map((name): SelfTestCase => ({
    kernel: "embedding",
    of: `rows of ${name}${name === "F16" ? ", subnormal ones among them" : ""}`,
    bar: 0,
    ...(name === "F32" ? {} : { packed: true }),
    prepare(device) {
      const draws = new Draws(10);
      const scaled = (scale: number) =>
        draws.rows(6, 8, scale).map((row) => row.map((value) => rounded(value, FORMATS[name])));
      const table = [...scaled(1), ...scaled(2 ** -17)];
      const ids = [11, 0, 5, 6, 7, 8, 9, 10];
      const operands = [
        guardedWords(device, ids, [ids.length]),
        stored(device, table, FORMATS[name]),
      ] as const;
      return {
        run: () => embedding(...operands, 8),
        expected: moved.embedding(ids, table).flat(),
      };
    },
  })),
];

export const elementwiseCases: readonly SelfTestCase[] = [...activations, ...sums, ...rows];
