// What Kokoro is made of beside convolutions and norms: encoders, LSTMs, source, transforms.

import { attention } from "../../ops/attention.ts";
import { harmonicPhase, harmonicSource } from "../../ops/harmonic_source.ts";
import { bidirectionalLstm } from "../../ops/lstm.ts";
import { depthwiseConvTranspose1d } from "../../ops/resample.ts";
import { concat, embedding, gatherRows } from "../../ops/rows.ts";
import { createFourier, expPhase, istft, stft } from "../../ops/stft.ts";
import type { Device } from "../../src/device.ts";
import { depthwiseConvTranspose1d as plainTranspose } from "../../ops/reference/conv.ts";
import * as fourier from "../../ops/reference/fourier.ts";
import * as source from "../../ops/reference/harmonic_source.ts";
import * as lstms from "../../ops/reference/lstm.ts";
import { sum } from "../../ops/reference/rows.ts";
import { attend, type KernelCase, rowsFrom, type Scale, showSize, type Size, sizeFor } from "./case.ts";
import { FORMS } from "./convolutions.ts";
import type { Operands } from "./operands.ts";

const HEADS = 12;
const HEAD = 64;

function albertAttention(T: number): KernelCase {
  const C = HEADS * HEAD;
  return {
    name: `albert attention, 12 heads of 64, ${T} positions`,
    kernels: ["attention"],
    reads: 4 * 3 * T * C,
    writes: 4 * T * C,
    operations: 4 * T * T * C,
    prepare(operands) {
      const qkv = operands.values([T, 3 * C]);
      return {
        run: () => attention(qkv.tensor, HEADS),
        expected: (i) => {
          const [t, c] = [Math.floor(i / C), i % C];
          const first = c - (c % HEAD);
          const score = (row: number) =>
            sum(HEAD, (d) => qkv.at(3 * t * C + first + d) * qkv.at((3 * row + 1) * C + first + d)) /
            Math.sqrt(HEAD);
          const scores = Array.from({ length: T }, (_, row) => score(row));
          return attend(scores, (row) => qkv.at((3 * row + 2) * C + c));
        },
      };
    },
  };
}

/** Steps of Kokoro's LSTMs: input projections are a linear layer, and another case. */
function lstm(T: number, C: number, H: number): KernelCase {
  return {
    name: `kokoro lstm ${C}->2x${H}, a step of ${T}, input projection included`,
    kernels: ["lstm_step", "lstm_step_subgroup", ...FORMS],
    reads: (4 * 8 * H * C) / T + 4 * 8 * H * H + 4 * C,
    writes: 4 * 2 * H,
    operations: 2 * (8 * H * C + 8 * H * H),
    steps: T,
    bar: 2e-6, // tanh and sigmoid, step upon step
    async prepare(operands) {
      const x = operands.values([T, C]);
      const both = (name: string, shape: number[]) =>
        ["", "_reverse"].map((end) => ({ name: `${name}_l0${end}`, shape }));
      const weights = await operands.load(
        [
          ...both("weight_ih", [4 * H, C]),
          ...both("weight_hh", [4 * H, H]),
          ...both("bias_ih", [4 * H]),
          ...both("bias_hh", [4 * H]),
        ],
        "f32",
        (w) => w.lstm(C, H),
      );
      let rows: readonly (readonly number[])[] | undefined;
      const expected = () => {
        const matrix = (name: string, N: number, K: number) =>
          rowsFrom(
            weights.at(name),
            [N, K],
            Array.from({ length: N }, (_, n) => n),
          );
        const direction = (end: string): lstms.LstmDirection => ({
          W_ih: matrix(`weight_ih_l0${end}`, 4 * H, C),
          W_hh: matrix(`weight_hh_l0${end}`, 4 * H, H),
          bias: Array<number>(4 * H).fill(2 * weights.at(`bias_ih_l0${end}`)(0)),
        });
        const inputs = rowsFrom(
          x.at,
          [T, C],
          Array.from({ length: T }, (_, t) => t),
        );
        return lstms.bidirectionalLstm(inputs, direction(""), direction("_reverse"));
      };
      return {
        run: () => bidirectionalLstm(x.tensor, weights.model),
        expected: (i) => (rows ??= expected())[Math.floor(i / (2 * H))]![i % (2 * H)]!,
      };
    },
  };
}

const N_FFT = 20;
const HOP = 5;
const BINS = N_FFT / 2 + 1;

function createTables(operands: Operands, device: Device) {
  const tables = createFourier(device, N_FFT, HOP);
  operands.onDispose(() => [tables.analysis, tables.synthesis, tables.window].forEach((t) => t.dispose()));
  return tables;
}

const SAMPLES: Size = [240_000, 24_000];

function forwardTransform(scale: Scale): KernelCase {
  const samples = sizeFor(SAMPLES, scale);
  const frames = samples / HOP + 1;
  return {
    name: `kokoro stft 20/5, ${showSize(SAMPLES, scale, "samples")}`,
    kernels: ["stft"],
    reads: 4 * samples,
    writes: 4 * frames * 24,
    operations: 4 * frames * BINS * N_FFT,
    // Angles of small values turn on their last bits.
    bar: 1e-4,
    prepare(operands) {
      const tables = createTables(operands, operands.device);
      const x = operands.values([samples], { scale: 0.1 });
      const frame = (m: number) => {
        const from = Math.max(0, m * HOP - 2 * N_FFT);
        const to = Math.min(samples, m * HOP + 2 * N_FFT);
        const piece = Array.from({ length: to - from }, (_, i) => x.at(from + i));
        const { re, im } = fourier.stft(piece, N_FFT, HOP);
        return { re: re[m - from / HOP]!, im: im[m - from / HOP]! };
      };
      return {
        run: () => stft(x.tensor, tables),
        expected: (i) => {
          const [column, m] = [i % 24, Math.floor(i / 24)];
          const k = column % BINS;
          const { re, im } = frame(m);
          if (column < BINS) return Math.hypot(re[k]!, im[k]!);
          // Real to the last bit: the outer bins, and the first frame, which is its own mirror.
          if (k === 0 || k === BINS - 1 || m === 0) return column < 2 * BINS && re[k]! < 0 ? Math.PI : 0;
          return column < 2 * BINS ? Math.atan2(im[k]!, re[k]!) : 0;
        },
      };
    },
  };
}

function spectrum(scale: Scale): KernelCase {
  const frames = sizeFor(SAMPLES, scale) / HOP + 1;
  return {
    name: `kokoro exp and phase, ${showSize([48_001, 4_801], scale, "frames")}`,
    kernels: ["exp_phase"],
    reads: 4 * frames * 2 * BINS,
    writes: 4 * frames * 2 * BINS,
    operations: 40 * frames * BINS,
    prepare(operands) {
      const x = operands.values([frames, 2 * BINS]);
      return {
        run: () => expPhase(x.tensor),
        expected: (i) => {
          const [m, k] = [Math.floor(i / (2 * BINS)), Math.floor((i % (2 * BINS)) / 2)];
          const { re, im } = fourier.expPhase(rowsFrom(x.at, [frames, 2 * BINS], [m]));
          return (i % 2 === 0 ? re : im)[0]![k]!;
        },
      };
    },
  };
}

function inverseTransform(scale: Scale): KernelCase {
  const samples = sizeFor(SAMPLES, scale);
  const frames = samples / HOP + 1;
  return {
    name: `kokoro istft 20/5, ${showSize(SAMPLES, scale, "samples")}`,
    kernels: ["istft"],
    reads: 4 * frames * 2 * BINS,
    writes: 4 * samples,
    operations: 4 * samples * BINS * (N_FFT / HOP),
    prepare(operands) {
      const tables = createTables(operands, operands.device);
      const x = operands.values([frames, BINS, 2]);
      return {
        run: () => istft(x.tensor, tables),
        expected: (i) => {
          const from = Math.max(0, Math.floor(i / HOP) - 8);
          const rows = Array.from({ length: Math.min(frames, from + 20) - from }, (_, m) => from + m);
          const part = (at: number) =>
            rows.map((m) => Array.from({ length: BINS }, (_, k) => x.at((m * BINS + k) * 2 + at)));
          return fourier.istft({ re: part(0), im: part(1) }, HOP)[i - from * HOP]!;
        },
      };
    },
  };
}

function harmonics(scale: Scale): KernelCase {
  const size: Size = [800, 80];
  const n = sizeFor(size, scale);
  const samples = 300;
  const options = { samples, sampleRate: 24_000, seed: 7, stream: 1 };
  return {
    name: `kokoro harmonic source, ${showSize(SAMPLES, scale, "samples")}`,
    kernels: ["harmonic_source"],
    reads: 4 * n * 19,
    writes: 4 * n * samples,
    operations: 1000 * n * samples,
    prepare(operands) {
      const f0 = Float32Array.from({ length: n }, (_, i) => (i % 7 === 0 ? 0 : 180 + 40 * Math.sin(i / 9)));
      const { phase, rate } = harmonicPhase(f0, samples, options.sampleRate);
      const table = (values: Uint32Array) =>
        operands.keep({ tensor: operands.device.tensor(values, [n, 9], "u32"), at: () => 0 }).tensor;
      const tables = { phase: table(phase), rate: table(rate) };
      const [pitch, weight, bias] = [operands.list(f0, [n]), operands.values([9]), operands.values([1])];
      let expected: number[] | undefined;
      const weights = Array.from({ length: 9 }, (_, h) => weight.at(h));
      // The first values' sound: the sums of the plain form grow with the square of their number.
      return {
        run: () => harmonicSource(pitch.tensor, tables, weight.tensor, bias.tensor, samples, options),
        limit: 20 * samples,
        expected: (i) =>
          (expected ??= source.harmonicSource([...f0.slice(0, 24)], weights, bias.at(0), options))[i]!,
      };
    },
  };
}

const JOINED: Size = [400, 40];

function concatenation(scale: Scale): KernelCase {
  const T = sizeFor(JOINED, scale);
  const parts = [1024, 64, 1, 1];
  const columns = 1092;
  return {
    name: `kokoro concatenation to 1,090 channels, ${showSize(JOINED, scale, "rows")}`,
    kernels: ["concat"],
    reads: 4 * T * 1090,
    writes: 4 * T * columns,
    operations: 0,
    bar: 0,
    prepare(operands) {
      const inputs = parts.map((channels) => operands.values([T, channels]));
      const first = parts.map((_, i) => parts.slice(0, i).reduce((a, b) => a + b, 0));
      return {
        run: () => concat(inputs.map(({ tensor }) => tensor)),
        expected: (i) => {
          const [t, c] = [Math.floor(i / columns), i % columns];
          const part = first.findLastIndex((from) => from <= c);
          const at = c - first[part]!;
          return at < parts[part]! ? inputs[part]!.at(t * parts[part]! + at) : 0;
        },
      };
    },
  };
}

function lookups(scale: Scale): KernelCase[] {
  const T = sizeFor(JOINED, scale);
  const [n, C] = [133, 512];
  return [
    {
      name: `kokoro expansion over time, 512 wide, ${showSize(JOINED, scale, "rows")}`,
      kernels: ["gather_rows"],
      reads: 4 * (n * C + T),
      writes: 4 * T * C,
      operations: 0,
      bar: 0,
      prepare(operands) {
        const [x, rows] = [operands.values([n, C]), operands.integers([T], n)];
        return {
          run: () => gatherRows(x.tensor, rows.tensor),
          expected: (i) => x.at(rows.at(Math.floor(i / C)) * C + (i % C)),
        };
      },
    },
    {
      name: "kokoro text embedding 178 x 512, 133 ids",
      kernels: ["embedding"],
      reads: 4 * n * C,
      writes: 4 * n * C,
      operations: 0,
      bar: 0,
      async prepare(operands) {
        const ids = operands.integers([n], 178);
        const table = await operands.load([{ name: "t", shape: [178, C] }], "f32", (w) =>
          w.table("t", [178, C]),
        );
        return {
          run: () => embedding(ids.tensor, table.model, C),
          expected: (i) => table.at("t")(ids.at(Math.floor(i / C)) * C + (i % C)),
        };
      },
    },
  ];
}

/** Upsampling by 2, channel by channel. */
function pool(
  name: string,
  size: Size,
  C: number,
  K: number,
  outputPadding: 0 | 1,
  scale: Scale,
): KernelCase {
  const T = sizeFor(size, scale);
  const options = { stride: 2, padding: 1, outputPadding };
  const T_out = (T - 1) * 2 - 2 + K + outputPadding;
  return {
    name: `${name}, ${showSize(size, scale, "rows")}`,
    kernels: ["depthwise_conv_transpose1d"],
    reads: 4 * T * C,
    writes: 4 * T_out * C,
    operations: T_out * C * K,
    prepare(operands) {
      const [x, w, b] = [operands.values([T, C]), operands.values([C, 1, K]), operands.values([C])];
      return {
        run: () => depthwiseConvTranspose1d(x.tensor, w.tensor, b.tensor, options),
        expected: (i) => {
          const [t, c] = [Math.floor(i / C), i % C];
          const first = Math.max(0, (t >> 1) - K);
          const rows = Array.from({ length: Math.min(T, first + 3 * K) - first }, (_, j) => first + j);
          const kernel = [[Array.from({ length: K }, (_, k) => w.at(c * K + k))]];
          const channel = rows.map((row) => [x.at(row * C + c)]);
          return plainTranspose(channel, kernel, [b.at(c)], options)[t - 2 * first]![0]!;
        },
      };
    },
  };
}

export function vocoderCases(scale: Scale): KernelCase[] {
  return [
    albertAttention(133),
    albertAttention(512),
    lstm(133, 640, 256),
    lstm(400, 640, 256),
    forwardTransform(scale),
    spectrum(scale),
    inverseTransform(scale),
    harmonics(scale),
    concatenation(scale),
    ...lookups(scale),
    pool("kokoro pool 1,090x3 stride 2", [400, 40], 1092, 3, 1, scale),
    pool("mimi upsampling 512x4 stride 2", [125, 25], 512, 4, 0, scale),
  ];
}
