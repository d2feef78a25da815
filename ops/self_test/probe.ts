// Cases of the language itself: what every kernel takes for granted of whole numbers, memory and its bounds.

import type { Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import type { SelfTestCase } from "./case.ts";
import { Draws, upload } from "./operands.ts";

const LENGTH = 130;

const EDGES = [1, 2, 3, 0x7fffffff, 0x80000000, 0xffffffff, 65_535, 65_536, 65_537, 0xfffffffe, 10, 7];

/** [9, length]: see kernels/probe.wgsl. */
function probe(x: Tensor, words: Tensor<"u32">): Tensor<"u32"> {
  const { device, size: length } = x;
  const out = device.empty([9, length], "u32");
  for (const DIRTY of [1, 0]) {
    device.run(
      "probe",
      { x, words, out },
      { length },
      { grid: [Math.ceil(length / 64)], constants: { DIRTY } },
    );
  }
  return out;
}

interface Row {
  readonly of: string;
  readonly row: number;
  readonly expected: (a: number, b: number, at: number) => number;
}

const ROWS: readonly Row[] = [
  { of: "workgroup memory is zero at first", row: 0, expected: () => 0 },
  { of: "division of whole numbers", row: 1, expected: (a, b) => Math.floor(a / b) },
  { of: "remainders", row: 2, expected: (a, b) => a % b },
  {
    of: "division of negative whole numbers",
    row: 3,
    expected: (a, b) => Math.trunc((a | 0) / Math.max(b >>> 1, 1)) >>> 0,
  },
  { of: "shifts to the left by 32 and more", row: 4, expected: (a, _, at) => (a << (at % 64)) >>> 0 },
  { of: "shifts to the right by 32 and more", row: 5, expected: (a, _, at) => a >>> (at % 64) },
  { of: "products past 2^32", row: 6, expected: (a, b) => Math.imul(a, b) >>> 0 },
];

function operands(device: Device) {
  const draws = new Draws(80);
  const words = [...EDGES, ...draws.integers(LENGTH - EDGES.length, 2 ** 32 - 1).map((word) => word + 1)];
  const x = draws.numbers(LENGTH);
  return { words, x, tensors: [upload(device, x), device.tensor(words, [LENGTH], "u32")] as const };
}

const rowOf = (values: ArrayLike<number>, row: number) =>
  Array.from({ length: LENGTH }, (_, at) => values[row * LENGTH + at]!);

export const probeCases: readonly SelfTestCase[] = [
  ...ROWS.map(({ of, row, expected }): SelfTestCase => ({
    kernel: "probe",
    of,
    bar: 0,
    prepare(device) {
      const { words, tensors } = operands(device);
      return {
        run: () => probe(...tensors),
        expected: words.map((word, at) => expected(word, words[(at + 1) % LENGTH]!, at)),
        view: (values) => rowOf(values, row),
      };
    },
  })),
  {
    kernel: "probe",
    of: "fused multiply-adds",
    bar: 3e-7,
    prepare(device) {
      const { x, tensors } = operands(device);
      const at = (i: number) => x[i % LENGTH]!;
      return {
        run: () => probe(...tensors),
        expected: x.map((value, i) => value * at(i + 1) + at(i + 2)),
        view: (values) => new Float32Array(Uint32Array.from(rowOf(values, 7)).buffer),
      };
    },
  },
  {
    kernel: "probe",
    of: "reads beyond the end",
    bar: 0,
    prepare(device) {
      const { words, tensors } = operands(device);
      const allowed = new Set([0, ...words]);
      return {
        run: () => probe(...tensors),
        expected: words.map(() => 0),
        view: (values) => rowOf(values, 8).map((word) => (allowed.has(word) ? 0 : word)),
      };
    },
  },
];
