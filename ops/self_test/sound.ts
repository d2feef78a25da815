// Cases of what makes sound of numbers and numbers of sound: transforms, the source, codebooks.

import { type Codebooks, codebookDecode, codebookEncode } from "../codebook.ts";
import { harmonicPhase, harmonicSource } from "../harmonic_source.ts";
import { codebookOf, rvqDecode as summed, rvqEncode as nearest } from "../reference/causal.ts";
import * as codec from "../reference/codec.ts";
import * as fourier from "../reference/fourier.ts";
import * as source from "../reference/harmonic_source.ts";
import { rvqDecode, rvqEncode, rvqEntries } from "../rvq.ts";
import { createFourier, expPhase, istft, stft } from "../stft.ts";
import { FORMATS } from "../weight.ts";
import type { Device } from "../../src/device.ts";
import type { SelfTestCase } from "./case.ts";
import { Draws, guardedWords, ROUNDINGS, stored, SUMS, upload } from "./operands.ts";

const [N_FFT, HOP, BINS] = [20, 5, 11];
const COLUMNS = 24;

const transforms: readonly SelfTestCase[] = [
  {
    kernel: "stft",
    of: "magnitudes and angles, as real and imaginary parts",
    bar: SUMS,
    prepare(device) {
      const x = new Draws(60).numbers(200);
      const { re, im } = fourier.stft(x, N_FFT, HOP);
      const tables = createFourier(device, N_FFT, HOP);
      const operand = upload(device, x);
      return {
        run: () => stft(operand, tables),
        expected: re.flatMap((row, m) => row.flatMap((value, k) => [value, im[m]![k]!])),
        view: (values) =>
          Array.from({ length: re.length * BINS }, (_, i) => {
            const at = Math.floor(i / BINS) * COLUMNS + (i % BINS);
            const [magnitude, angle] = [values[at]!, values[at + BINS]!];
            // An angle of pi is a real number below zero, to the last bit.
            const sine = angle === Math.fround(Math.PI) ? 0 : Math.sin(angle);
            return [magnitude * Math.cos(angle), magnitude * sine];
          }).flat(),
      };
    },
  },
  {
    kernel: "stft",
    of: "silence: the angle of nothing",
    bar: 0,
    prepare(device) {
      const tables = createFourier(device, N_FFT, HOP);
      const operand = upload(device, Array<number>(60).fill(0));
      return {
        run: () => stft(operand, tables),
        expected: Array<number>(13 * COLUMNS).fill(0),
        view: (values) => Array.from(values, (value) => (value === Math.fround(Math.PI) ? 0 : value)),
      };
    },
  },
  {
    kernel: "exp_phase",
    of: "sines of sines, up to 5 turns from zero",
    bar: 2 * SUMS,
    prepare(device) {
      const draws = new Draws(61);
      const x = Array.from({ length: 30 }, () => [...draws.numbers(BINS, 1.5), ...draws.numbers(BINS, 10)]);
      const { re, im } = fourier.expPhase(x);
      const operand = upload(device, x);
      return {
        run: () => expPhase(operand),
        expected: re.flatMap((row, m) => row.flatMap((value, k) => [value, im[m]![k]!])),
      };
    },
  },
  {
    kernel: "exp_phase",
    of: "the ends of the range of exp",
    bar: 3e-5, // exp may be off by 3 + 2 |x| units of 2^-24
    prepare(device) {
      const x = [-200, -120, 0, 80, 84, 88, 88.5].map((value) => [value, 0]);
      const { re, im } = fourier.expPhase(x);
      const operand = upload(device, x);
      return { run: () => expPhase(operand), expected: re.flatMap((row, m) => [row[0]!, im[m]![0]!]) };
    },
  },
  {
    kernel: "istft",
    of: "spectra added up",
    bar: SUMS,
    prepare(device) {
      const draws = new Draws(62);
      const spectrum = { re: draws.rows(30, BINS), im: draws.rows(30, BINS) };
      const pairs = spectrum.re.map((row, m) => row.map((re, k) => [re, spectrum.im[m]![k]!]));
      const tables = createFourier(device, N_FFT, HOP);
      const operand = upload(device, pairs);
      return { run: () => istft(operand, tables), expected: fourier.istft(spectrum, HOP) };
    },
  },
  {
    kernel: "harmonic_source",
    of: "9 harmonics with noise, phases of many turns",
    bar: SUMS,
    prepare(device) {
      const [samples, sampleRate] = [60, 24_000];
      const f0 = new Draws(63)
        .numbers(12, 60, 220)
        .map((value, i) => (i % 5 === 3 ? 0 : Math.max(value, 50)));
      const weight = new Draws(64).numbers(9, 2);
      const noise = { seed: 7, stream: 3 };
      const { phase, rate } = harmonicPhase(Float32Array.from(f0), samples, sampleRate);
      const words = (values: Uint32Array) => guardedWords(device, values, [f0.length, 9]);
      const phases = { phase: words(phase), rate: words(rate) };
      const operands = [upload(device, f0), phases, upload(device, weight), upload(device, [0.5])] as const;
      return {
        run: () => harmonicSource(...operands, samples, noise),
        expected: source.harmonicSource(f0, weight, 0.5, { samples, sampleRate, ...noise }),
      };
    },
  },
];

const STRIDES = [4, 2, 1];
const [SIZE, CHANNELS] = [37, 20];

function codebooks(device: Device): { books: Codebooks; twin: codec.Quantisers } {
  const draws = new Draws(65);
  const levels = STRIDES.length;
  const values = (...shape: number[]) => draws.numbers(shape.reduce((all, n) => all * n, levels));
  const entries = values(SIZE, 8);
  const output = { weight: values(CHANNELS, 8), bias: values(CHANNELS) };
  const input = { weight: values(8, CHANNELS), bias: values(8) };
  const tensor = (list: readonly number[], ...shape: number[]) =>
    upload(device, list).reshape([levels, ...shape]);
  const books = {
    strides: STRIDES,
    strideTable: guardedWords(device, STRIDES, [levels]),
    entries: tensor(entries, SIZE, 8),
    output: { weight: tensor(output.weight, CHANNELS, 8, 1), bias: tensor(output.bias, CHANNELS) },
    input: { weight: tensor(input.weight, 8, CHANNELS, 1), bias: tensor(input.bias, 8) },
  };
  return { books, twin: { strides: STRIDES, C: CHANNELS, size: SIZE, entries, output, input } };
}

const ENTRY = 20;

/** Three levels of a codebook and its entries as stored. */
function residual(draws: Draws) {
  const counts = [0, 1, 2].map(() => draws.numbers(64, 0.1, 0.6).map(Math.abs));
  const sums = counts.map((level, k) => level.map((count) => draws.numbers(ENTRY, 0.5 * 0.7 ** k * count)));
  return { counts, sums, twin: codebookOf(sums, counts) };
}

/** The codebook on the device. */
function entriesOf(device: Device, { counts, sums }: ReturnType<typeof residual>) {
  const codebook = device.owned([3, ENTRY / 4, 64, 4]);
  const fill = () =>
    sums.forEach((level, k) =>
      rvqEntries(stored(device, level, FORMATS.F32), Float32Array.from(counts[k]!), codebook, k),
    );
  return { codebook, fill };
}

const codebookCases: readonly SelfTestCase[] = [
  {
    kernel: "codebook_decode",
    of: "codes of three time scales",
    bar: SUMS,
    prepare(device) {
      const { books, twin } = codebooks(device);
      const frames = [3, 36, 0, 9, 11, 30, 5];
      const codes = guardedWords(device, frames, [1, 7]);
      const levels = [frames.slice(0, 1), frames.slice(1, 3), frames.slice(3)];
      return {
        run: () => codebookDecode(codes, books, { rows: 4 }),
        expected: codec.codebookDecode(levels, twin),
      };
    },
  },
  {
    kernel: "codebook_encode",
    of: "the nearest entries by angle",
    bar: 0,
    prepare(device) {
      const { books, twin } = codebooks(device);
      const x = new Draws(66).numbers(4 * CHANNELS, 2);
      const operand = upload(device, x).reshape([4, CHANNELS]);
      return {
        run: () => codebookEncode(operand, books),
        expected: codec.codebookEncode(x, twin).codes.flat(),
      };
    },
  },
  {
    kernel: "rvq_entries",
    of: "sums by counts",
    bar: ROUNDINGS,
    prepare(device) {
      const stored = residual(new Draws(67));
      const { codebook, fill } = entriesOf(device, stored);
      const fours = Array.from({ length: ENTRY / 4 }, (_, d) => d);
      return {
        run: () => (fill(), codebook),
        expected: stored.twin.flatMap((level) =>
          fours.flatMap((four) => level.flatMap((entry) => entry.slice(4 * four, 4 * four + 4))),
        ),
      };
    },
  },
  {
    kernel: "rvq_decode",
    after: ["rvq_entries"],
    of: "sums of three levels",
    bar: ROUNDINGS,
    prepare(device) {
      const draws = new Draws(68);
      const stored = residual(draws);
      const { codebook, fill } = entriesOf(device, stored);
      const codes = [0, 1, 2].map(() => draws.integers(9, 64));
      const operand = guardedWords(device, codes.flat(), [3, 9]);
      return {
        run: () => (fill(), rvqDecode(operand, codebook, { first: 0, count: 3 })),
        expected: summed(codes, stored.twin).flat(),
      };
    },
  },
  {
    kernel: "rvq_encode",
    after: ["rvq_entries"],
    of: "the nearest entries by distance",
    bar: 0,
    prepare(device) {
      const draws = new Draws(69);
      const stored = residual(draws);
      const { codebook, fill } = entriesOf(device, stored);
      const x = draws.rows(9, ENTRY, 0.5);
      const operand = upload(device, x);
      const codes = device.owned([3, 9], "u32");
      return {
        run: () => (fill(), rvqEncode(operand, codebook, codes, { first: 0, count: 3 }), codes),
        expected: nearest(x, stored.twin).flat(),
      };
    },
  },
];

export const soundCases: readonly SelfTestCase[] = [...transforms, ...codebookCases];
