// What SNAC and Mimi are made of beside convolutions.

import { carryRows } from "../../ops/causal.ts";
import { type Codebooks, codebookDecode, codebookEncode, codesOfFrame } from "../../ops/codebook.ts";
import { depthwiseConv1d, monoConv1d } from "../../ops/depthwise.ts";
import { localAttention, rotaryTable } from "../../ops/local_attention.ts";
import { normalNoise } from "../../ops/noise.ts";
import { rvqDecode, rvqEncode, rvqEntries } from "../../ops/rvq.ts";
import { normals } from "../../src/random.ts";
import * as causal from "../../ops/reference/causal.ts";
import * as plain from "../../ops/reference/codec.ts";
import { type KernelCase, type Scale, showSize, type Size, sizeFor } from "./case.ts";
import type { Operand, Operands } from "./operands.ts";

/** Values from..to of an operand. */
const list = ({ at }: Operand, from: number, count: number) =>
  Float64Array.from({ length: count }, (_, i) => at(from + i));

function depthwise(C: number, size: Size, dilation: number, scale: Scale): KernelCase {
  const T = sizeFor(size, scale);
  const padding = 3 * dilation;
  return {
    name: `snac depthwise ${C}x7 dilation ${dilation} with snake, ${showSize(size, scale, "rows")}`,
    kernels: ["depthwise_conv1d"],
    reads: 4 * T * C,
    writes: 4 * T * C,
    operations: T * C * (14 + 40),
    prepare(operands) {
      const [x, w, b] = [operands.values([T, C]), operands.values([C, 1, 7]), operands.values([C])];
      const alphas = [0, 1].map(() => operands.values([C], { scale: 0.2, mean: 1.5 }));
      const snake = { before: alphas[0]!.tensor, after: alphas[1]!.tensor };
      const options = { dilation, before: padding, after: padding, snake };
      return {
        run: () => depthwiseConv1d(x.tensor, w.tensor, b.tensor, options),
        expected: (i) => {
          const [t, c] = [Math.floor(i / C), i % C];
          const rows = Array.from({ length: 7 }, (_, k) => t + (k - 3) * dilation);
          // Rows outside are zeros, and snake(0) is 0.
          const column = rows.map((row) => (row >= 0 && row < T ? x.at(row * C + c) : 0));
          const own = { before: [alphas[0]!.at(c)], after: [alphas[1]!.at(c)] };
          const shape = { T: 7, C: 1, dilation: 1, before: 0, after: 0, alphas: own };
          return plain.depthwiseConv1d(column, list(w, 7 * c, 7), [b.at(c)], shape)[0]!;
        },
      };
    },
  };
}

function head(size: Size, scale: Scale): KernelCase {
  const [T, C] = [sizeFor(size, scale), 64];
  return {
    name: `snac head 64->1x7 with snake and tanh, ${showSize(size, scale, "rows")}`,
    kernels: ["conv1d_mono"],
    reads: 4 * T * C,
    writes: 4 * T,
    operations: T * C * (14 + 20),
    prepare(operands) {
      const x = operands.values([T, C]);
      const w = operands.values([1, C, 7], { scale: 0.05 });
      const [b, alpha] = [operands.values([1]), operands.values([C], { scale: 0.2, mean: 1.5 })];
      return {
        run: () => monoConv1d(x.tensor, w.tensor, b.tensor, { alpha: alpha.tensor }),
        expected: (t) => {
          const first = Math.max(0, t - 3);
          const rows = list(x, first * C, (Math.min(T, t + 4) - first) * C);
          const snake = (z: number, c: number) => plain.snake(z, alpha.at(c));
          return plain.monoConv1d(rows, list(w, 0, 7 * C), b.at(0), C, snake)[t - first]!;
        },
      };
    },
  };
}

const STRIDES = [4, 2, 1];
const LATENT = 768;
const ENTRIES = 4096;

function quantisers(operands: Operands): { books: Codebooks; twin: plain.Quantisers } {
  const [levels, C, size] = [STRIDES.length, LATENT, ENTRIES];
  const strides = Uint32Array.from(STRIDES);
  const strideTable = operands.device.tensor(strides, [levels], "u32");
  operands.onDispose(() => strideTable.dispose());
  const entries = operands.values([levels, size, 8]);
  const output = [operands.values([levels, C, 8, 1]), operands.values([levels, C])] as const;
  const input = [
    operands.values([levels, 8, C, 1], { scale: 1 / Math.sqrt(C) }),
    operands.values([levels, 8]),
  ] as const;
  const projection = ([weight, bias]: readonly [Operand, Operand]) => ({
    weight: list(weight, 0, weight.tensor.size),
    bias: list(bias, 0, bias.tensor.size),
  });
  const tensors = ([weight, bias]: readonly [Operand, Operand]) => ({
    weight: weight.tensor,
    bias: bias.tensor,
  });
  return {
    books: {
      ...{ strides: STRIDES, strideTable, entries: entries.tensor },
      ...{ output: tensors(output), input: tensors(input) },
    },
    twin: {
      ...{ strides: STRIDES, C, size, entries: list(entries, 0, levels * size * 8) },
      ...{ output: projection(output), input: projection(input) },
    },
  };
}

function codebooks(scale: Scale): KernelCase[] {
  const size: Size = [118, 12];
  const frames = sizeFor(size, scale);
  const [rows, codes] = [4 * frames, codesOfFrame(STRIDES)];
  const shown = showSize(size, scale, "frames");
  return [
    {
      name: `snac codes to latents, 3 levels of 4,096, ${shown}`,
      kernels: ["codebook_decode"],
      reads: 4 * (frames * codes * 9 + 3 * LATENT * 9),
      writes: 4 * rows * LATENT,
      operations: 2 * rows * LATENT * 3 * 9,
      prepare(operands) {
        const { books, twin } = quantisers(operands);
        const ids = operands.integers([frames, codes], ENTRIES);
        return {
          run: () => codebookDecode(ids.tensor, books, { rows }),
          expected: (i) => {
            const [t, c] = [Math.floor(i / LATENT), i % LATENT];
            const base = Math.floor(t / 4) * codes;
            // The frame alone; a frame's codes are ordered by level, then by time.
            const [first, second, third] = [[0], [1, 2], [3, 4, 5, 6]].map((at) =>
              at.map((n) => ids.at(base + n)),
            );
            return plain.codebookDecode([first!, second!, third!], twin)[(t % 4) * LATENT + c]!;
          },
        };
      },
    },
    {
      name: `snac latents to codes, 3 levels of 4,096, ${shown}`,
      kernels: ["codebook_encode"],
      reads: 4 * (2 * rows * LATENT + 3 * (ENTRIES * 8 + LATENT * 17)),
      writes: 4 * (frames * codes + rows * LATENT),
      operations: 2 * frames * codes * (ENTRIES * 8 + LATENT * 16),
      bar: 0,
      prepare(operands) {
        const { books, twin } = quantisers(operands);
        const x = operands.values([rows, LATENT]);
        let found: number[] | undefined;
        const expected = () => {
          const { codes } = plain.codebookEncode(list(x, 0, 4 * LATENT), twin);
          return codes.flat();
        };
        // The residual stays in x: later runs encode what is left of it, which takes as long.
        return {
          run: () => codebookEncode(x.tensor, books),
          limit: codes,
          expected: (i) => (found ??= expected())[i]!,
        };
      },
    },
  ];
}

const LEVELS = 32;
const RVQ_SIZE = 2048;
const RVQ_D = 256;

/** [levels, D / 4, size, 4]: value d of entry n of a level. */
const rvqAt = ({ at }: Operand, level: number, n: number, d: number) =>
  at(((level * (RVQ_D / 4) + (d >> 2)) * RVQ_SIZE + n) * 4 + (d & 3));

const RVQ_FRAMES = 125;
const RVQ_SHAPE = [LEVELS, RVQ_D / 4, RVQ_SIZE, 4];

function rvqDecoding(): KernelCase {
  const T = RVQ_FRAMES;
  return {
    name: `mimi codes to latents, 31 levels of 2,048, ${T} frames`,
    kernels: ["rvq_decode"],
    reads: 4 * T * 31 * (RVQ_D + 1),
    writes: 4 * T * RVQ_D,
    operations: T * 31 * RVQ_D,
    prepare(operands) {
      const book = operands.values(RVQ_SHAPE);
      const codes = operands.integers([LEVELS, T], RVQ_SIZE);
      return {
        run: () => rvqDecode(codes.tensor, book.tensor, { first: 1, count: 31 }),
        expected: (i) => {
          const [t, d] = [Math.floor(i / RVQ_D), i % RVQ_D];
          const entry = (level: number) => rvqAt(book, level, codes.at(level * T + t), d);
          return Array.from({ length: 31 }, (_, level) => entry(level + 1)).reduce((a, b) => a + b, 0);
        },
      };
    },
  };
}

function rvqEncoding(scale: Scale): KernelCase {
  const encoded: Size = [RVQ_FRAMES, 8];
  const T_encoded = sizeFor(encoded, scale);
  return {
    name: `mimi latents to codes, 31 levels of 2,048, ${showSize(encoded, scale, "frames")}`,
    kernels: ["rvq_encode"],
    reads: 4 * (31 * RVQ_SIZE * RVQ_D + T_encoded * RVQ_D),
    writes: 4 * 31 * T_encoded,
    operations: 3 * T_encoded * 31 * RVQ_SIZE * RVQ_D,
    bar: 0,
    prepare(operands) {
      const book = operands.values(RVQ_SHAPE);
      const x = operands.values([T_encoded, RVQ_D], { scale: 4 });
      const out = operands.device.owned([LEVELS, T_encoded], "u32");
      operands.onDispose(() => out.dispose());
      /** Of the first row: what each level finds. */
      let found: number[] | undefined;
      const expected = () => {
        const entries = (level: number) =>
          Array.from({ length: RVQ_SIZE }, (_, n) =>
            Array.from({ length: RVQ_D }, (_, d) => rvqAt(book, level, n, d)),
          );
        const row = [Array.from({ length: RVQ_D }, (_, d) => x.at(d))];
        const levels = Array.from({ length: 31 }, (_, level) => entries(level + 1));
        return causal.rvqEncode(row, levels).map(([code]) => code!);
      };
      return {
        run: () => {
          rvqEncode(x.tensor, book.tensor, out, { first: 1, count: 31 });
          return out;
        },
        places: Array.from({ length: 31 }, (_, level) => (level + 1) * T_encoded),
        expected: (i) => (found ??= expected())[i / T_encoded - 1]!,
      };
    },
  };
}

function rvqLoading(): KernelCase {
  return {
    name: "mimi codebook from sums and counts, 2,048 x 256, at load",
    kernels: ["rvq_entries"],
    reads: 4 * RVQ_SIZE * (RVQ_D + 1),
    writes: 4 * RVQ_SIZE * RVQ_D,
    operations: RVQ_SIZE * RVQ_D,
    async prepare(operands) {
      const names = [{ sums: "sums", counts: "counts" }];
      const shape = [RVQ_SIZE, RVQ_D] as const;
      const sums = { name: "sums", shape };
      const counts = { name: "counts", shape: [RVQ_SIZE], base: 3 };
      const table = await operands.load([sums], "f32", (w) => w.table("sums", shape));
      const { model: out } = await operands.load([sums, counts], "f32", (w) =>
        w.codebooks(names, RVQ_SIZE, RVQ_D),
      );
      const threes = new Float32Array(RVQ_SIZE).fill(3);
      return {
        run: () => {
          rvqEntries(table.model, threes, out, 0);
          return out;
        },
        expected: (i) => {
          const [n, d] = [(i >> 2) % RVQ_SIZE, 4 * Math.floor(i / 4 / RVQ_SIZE) + (i & 3)];
          return table.at("sums")(n * RVQ_D + d) / 3;
        },
      };
    },
  };
}

function causalRows(scale: Scale): KernelCase {
  const size: Size = [240_000, 24_000];
  const [T, C, P] = [sizeFor(size, scale), 64, 2];
  return {
    name: `mimi carried rows and elu, 64 wide, ${showSize(size, scale, "rows")}`,
    kernels: ["carry_rows"],
    reads: 4 * (T + P) * C,
    writes: 4 * (T + 2 * P) * C,
    operations: 4 * T * C,
    prepare(operands) {
      const [x, memory] = [operands.values([T, C]), operands.values([P * C])];
      return {
        run: () => carryRows(x.tensor, { memory: memory.tensor, rows: P, place: 0 }, { elu: true }),
        expected: (i) => causal.elu(i < P * C ? memory.at(i) : x.at(i - P * C)),
      };
    },
  };
}

function windows(scale: Scale): KernelCase {
  const size: Size = [4_800, 480];
  const [T, heads, D, window] = [sizeFor(size, scale), 8, 64, 32];
  const C = heads * D;
  return {
    name: `snac 44 kHz attention in windows of 32, ${showSize(size, scale, "rows")}`,
    kernels: ["local_attention"],
    reads: 4 * T * 3 * C,
    writes: 4 * T * C,
    operations: 4 * T * window * C,
    prepare(operands) {
      const x = operands.values([T, 3 * C]);
      const angles = rotaryTable(operands.device, window, D);
      operands.onDispose(() => angles.dispose());
      return {
        run: () => localAttention(x.tensor, heads, angles),
        expected: (i) => {
          const [t, c] = [Math.floor(i / C), i % C];
          const [first, h] = [t - (t % window), Math.floor(c / D)];
          // The window and the head alone.
          const rows = Array.from({ length: window }, (_, j) =>
            [0, 1, 2].flatMap((part) => [...list(x, (first + j) * 3 * C + part * C + h * D, D)]),
          );
          return plain.localAttention(rows.flat(), window, 1, D, window)[(t - first) * D + (c % D)]!;
        },
      };
    },
  };
}

function noise(scale: Scale): KernelCase {
  const size: Size = [240_000, 24_000];
  const count = sizeFor(size, scale);
  return {
    name: `snac noise, ${showSize(size, scale, "draws")}`,
    kernels: ["normals"],
    reads: 0,
    writes: 4 * count,
    operations: 60 * count,
    prepare({ device }) {
      return {
        run: () => normalNoise(device, count, { seed: 5n, stream: 3 }),
        expected: (i) => normals(5n, 3, i, 1)[0]!,
      };
    },
  };
}

export function codecCases(scale: Scale): KernelCase[] {
  return [
    depthwise(64, [240_000, 24_000], 9, scale),
    depthwise(512, [3_776, 472], 3, scale),
    head([240_000, 24_000], scale),
    ...codebooks(scale),
    rvqDecoding(),
    rvqEncoding(scale),
    rvqLoading(),
    causalRows(scale),
    windows(scale),
    noise(scale),
  ];
}
