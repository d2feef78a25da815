// The residual blocks of Kokoro's vocoder one after the other: 48 convolutions, nine tenths of what it computes.

import { conv1d } from "../../ops/conv1d.ts";
import { adaptiveInstanceNorm, type StyleWeights } from "../../ops/norm.ts";
import { conv1d as plainConv } from "../../ops/reference/conv.ts";
import { activation } from "../../ops/reference/elementwise.ts";
import { adaptiveInstanceNorm as plainNorm } from "../../ops/reference/norm.ts";
import { sum } from "../../ops/reference/rows.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type KernelCase, rowsFrom, type Scale, showSize, sizeFor, sums } from "./case.ts";
import { FORMS } from "./convolutions.ts";
import { relativeError } from "./measure.ts";
import type { Operand, Operands } from "./operands.ts";

const SECONDS = [10, 0.2] as const;
const STYLE = 128;
const EPS = 1e-5;

/** Both stages of the generator: rows a second, channels, and the widths of the blocks, the source's first. */
const STAGES = [
  { rate: 800, C: 256, widths: [7, 3, 7, 11] },
  { rate: 4_800, C: 128, widths: [11, 3, 7, 11] },
] as const;
const DILATIONS = [1, 3, 5] as const;

/** A convolution with the norm before it, on the device and value by value. */
interface Step {
  readonly C: number;
  readonly K: number;
  readonly dilation: number;
  readonly style: Operand;
  readonly norm: StyleWeights;
  readonly weight: Weight;
  readonly bias: Operand;
  readonly alpha: Operand;
  /** [C, C, K] */
  w(i: number): number;
  /** The style's projection, [2 C]. */
  projected(n: number): number;
}

async function stepOf(
  operands: Operands,
  style: Operand,
  C: number,
  K: number,
  dilation: number,
): Promise<Step> {
  const entries = [
    { name: "weight", shape: [C, C, K] },
    { name: "fc.weight", shape: [2 * C, STYLE] },
  ];
  const { model, at } = await operands.load(entries, "f16", (w) => ({
    weight: w.conv("", [C, C, K]),
    fc: w.linear("fc.weight", [2 * C, STYLE]),
  }));
  const [w, fc] = [at("weight"), at("fc.weight")];
  const offset = operands.values([2 * C], { scale: 0.2 });
  return {
    ...{ C, K, dilation, style, w, weight: model.weight },
    norm: { weight: model.fc, bias: offset.tensor },
    bias: operands.values([C], { scale: 0.3 }),
    alpha: operands.values([C], { scale: 0.2, mean: 1.5 }),
    projected: (n) => offset.at(n) + sum(STYLE, (s) => style.at(s) * fc(n * STYLE + s)),
  };
}

const paddingOf = ({ K, dilation }: Step) => ((K - 1) / 2) * dilation;

/** conv(snake(AdaIN(x))) + bias + residual: x [T, C] -> [T, C]. */
function run(step: Step, x: Tensor, residual: Tensor | null): Tensor {
  const { style, norm, weight, bias, alpha, dilation } = step;
  return x.device.scope(() => {
    const affine = adaptiveInstanceNorm(x, style.tensor, norm, EPS);
    const prologue = { kind: { alpha: alpha.tensor }, affine };
    const options = { prologue, bias: bias.tensor, residual, dilation, padding: paddingOf(step) };
    return conv1d(x, weight, options);
  });
}

/** Relative error of some values that the device made of its own x and residual. */
async function errorOf(step: Step, x: Tensor, residual: Tensor | null, y: Tensor): Promise<number> {
  const { C, K, dilation } = step;
  const [input, added, output] = await Promise.all([x.read(), residual?.read(), y.read()]);
  const T = x.shape[0]!;
  const at = (i: number) => input[i]!;
  const all = rowsFrom(
    at,
    [T, C],
    Array.from({ length: T }, (_, t) => t),
  );
  const affine = plainNorm(
    all,
    Array.from({ length: 2 * C }, (_, n) => step.projected(n)),
    EPS,
  );
  const alpha = Array.from({ length: C }, (_, c) => step.alpha.at(c));
  const places = Array.from({ length: 16 }, (_, i) => Math.floor((i * (T * C - 1)) / 15));
  const expected = places.map((place) => {
    const [t, o] = [Math.floor(place / C), place % C];
    const rows = Array.from({ length: K }, (_, k) => t + k * dilation - paddingOf(step));
    const seen = activation(rowsFrom(at, [T, C], rows), { alpha }, affine);
    const padded = seen.map((row, k) => (rows[k]! >= 0 && rows[k]! < T ? row : row.map(() => 0)));
    const kernel = [
      Array.from({ length: C }, (_, c) => Array.from({ length: K }, (_, k) => step.w((o * C + c) * K + k))),
    ];
    return plainConv(padded, kernel)[0]![0]! + step.bias.at(o) + (added?.[place] ?? 0);
  });
  return relativeError(
    places.map((place) => output[place]!),
    expected,
  );
}

/** Rounds of two convolutions, and what goes through them. */
interface Block {
  readonly x: Operand;
  readonly rounds: readonly (readonly [first: Step, second: Step])[];
}

async function blocksOf(operands: Operands, seconds: number): Promise<Block[]> {
  const style = operands.values([1, STYLE], { scale: 0.3 });
  const blocks: Block[] = [];
  for (const { rate, C, widths } of STAGES) {
    const x = operands.values([rate * seconds, C]);
    for (const K of widths) {
      const rounds: [Step, Step][] = [];
      for (const dilation of DILATIONS) {
        rounds.push([await stepOf(operands, style, C, K, dilation), await stepOf(operands, style, C, K, 1)]);
      }
      blocks.push({ x, rounds });
    }
  }
  return blocks;
}

function forward({ x, rounds }: Block): Tensor {
  return x.tensor.device.scope(() => {
    let y: Tensor = x.tensor;
    for (const [first, second] of rounds) y = run(second, run(first, y, null), y);
    return y;
  });
}

/** The largest error of all steps. */
async function prove(blocks: readonly Block[]): Promise<number> {
  const errors: number[] = [];
  for (const { x, rounds } of blocks) {
    let y: Tensor = x.tensor;
    for (const [first, second] of rounds) {
      const z = run(first, y, null);
      errors.push(await errorOf(first, y, null, z));
      const next = run(second, z, y);
      errors.push(await errorOf(second, z, y, next));
      for (const used of [z, y]) if (used !== x.tensor) used.dispose();
      y = next;
    }
    y.dispose();
  }
  return errors.reduce((most, error) => (most >= error ? most : error)); // NaN stays
}

export function chainCases(scale: Scale): KernelCase[] {
  const seconds = sizeFor(SECONDS, scale);
  const over = (count: (stage: { T: number; C: number; K: number }) => number) =>
    STAGES.flatMap(({ rate, C, widths }) => widths.map((K) => count({ T: rate * seconds, C, K }))).reduce(
      (total, each) => total + each,
    );
  return [
    {
      name: `kokoro 48 residual convolutions, AdaIN Snake bias residual fused, ${showSize(SECONDS, scale, "s")}`,
      kernels: [...FORMS, "activation", "adain", "channel_stats"],
      // Of six convolutions three add a residual.
      reads: over(({ T, C, K }) => 9 * 4 * T * C + 6 * 2 * K * C * C),
      writes: over(({ T, C }) => 6 * 4 * T * C),
      operations: over(({ T, C, K }) => 6 * 2 * T * C * C * K),
      bar: 2 * sums(256 * 11), // norms and sines come before the sums
      async prepare(operands) {
        const blocks = await blocksOf(operands, seconds);
        return {
          run: () => blocks.map(forward).at(-1)!,
          prove: () => prove(blocks),
        };
      },
    },
  ];
}
