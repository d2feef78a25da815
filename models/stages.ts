// The stages of a model: the parts that can be run alone, fed with anybody's inputs, and the named tensors that each of
// them taps. One list for each model, in the order of execution: models/*/stages.ts. A name in `inputs` is that of a tap
// of an earlier stage, or of what comes from outside.

import { FormantError } from "../src/error.ts";
import type { Shape, Tensor } from "../src/tensor.ts";
import type { Tap } from "./tap.ts";

/** What a named tensor is. */
export interface TapRow {
  /** `{i}` stands for a number. */
  readonly name: string;
  /** Its axes in letters: `[T, C]`. */
  readonly shape: string;
  /** The module of the PyTorch implementation whose output it is, or what else it equals there. */
  readonly torch: string;
  /** Relative error (root mean square) that f32 sums in another order may have, the stage fed with the same inputs. */
  readonly tolerance: number;
  /** The same where everything before was computed apart, too. */
  readonly chain: number;
  /** Only columns before this one are compared: angles of silence behind them are anybody's. */
  readonly columns?: number;
  /** Values are the same modulo this; errors are relative to it. */
  readonly modulus?: number;
  /** Only a deep tap has it: it lies inside a fused kernel or a block, and plain kernels run instead. */
  readonly deep?: boolean;
}

/** What a stage is fed with. */
export interface StageInputs {
  has(name: string): boolean;
  shape(name: string): Shape;
  /** On the host. */
  values(name: string): Float32Array<ArrayBuffer>;
  whole(name: string): number[];
  /** On the device, freed behind the stage, under another shape of as many elements where one is given. */
  tensor(name: string, shape?: Shape): Tensor;
  ids(name: string, shape?: Shape): Tensor<"u32">;
  /** Takes what a stage made, to be freed behind it. */
  own<T extends Tensor>(tensor: T): T;
  /** Numbers that are no tensors: seed, stream, speed. */
  readonly settings: StageSettings;
}

export interface StageSettings {
  readonly seed: bigint;
  readonly stream: number;
  readonly speed: number;
}

/** A part of network N that can be run alone. */
export interface Stage<N> {
  /** `layer.{i}`: one of several. */
  readonly name: string;
  /** Tensors by the names of their taps; one with ? behind it may be absent. */
  readonly inputs: readonly string[];
  readonly taps: readonly TapRow[];
  /** Computes the stage; its outputs are what it taps. `index` is the number in the name of one of several: layer.3. */
  run(network: N, inputs: StageInputs, tap: Tap, index: number): Promise<void> | void;
}

/** Relative error of f32 sums in another order; PyTorch's own noise against f64 is a tenth of it. */
const TOLERANCE = 1e-5;

type RowOptions = Partial<Omit<TapRow, "name" | "shape" | "torch">>;

export function row(name: string, shape: string, torch: string, options: RowOptions = {}): TapRow {
  const { tolerance = TOLERANCE, chain = tolerance, ...rest } = options;
  return { name, shape, torch, tolerance, chain, ...rest };
}

/** The same rows in a model that has the part under a name of its own. */
export const prefixed = (prefix: string, rows: readonly TapRow[]): TapRow[] =>
  rows.map((one) => ({ ...one, name: `${prefix}.${one.name}` }));

/** Whole numbers: ids, codes, durations. */
export const wholeRow = (name: string, shape: string, torch: string): TapRow =>
  row(name, shape, torch, { tolerance: 0 });

const patterns = new Map<string, RegExp>();

function pattern(name: string): RegExp {
  let made = patterns.get(name);
  if (!made) {
    const text = name.replaceAll(".", "\\.").replace(/\{(\w)\}/g, "(?<$1>\\d+)");
    made = new RegExp(`^(chunk\\.\\d+\\.)?${text}$`);
    patterns.set(name, made);
  }
  return made;
}

/** The numbers of a tap's name by the row's letters, if it is the row's, after what stands before both: `chunk.1.`. */
export function numbersOf(
  { name }: Pick<TapRow, "name">,
  tapped: string,
): Readonly<Record<string, string>> | null {
  const found = pattern(name).exec(tapped);
  return found && { ...found.groups };
}

/** The row of a tap's name in the first stage that has it, and PyTorch's name with the tap's numbers. */
export function findRow<N>(
  stages: readonly Stage<N>[],
  tapped: string,
): { readonly stage: string; readonly row: TapRow; readonly torch: string } | undefined {
  for (const { name: stage, taps } of stages) {
    for (const row of taps) {
      const numbers = numbersOf(row, tapped);
      if (numbers) return { stage, row, torch: filled(row.torch, numbers) };
    }
  }
  return undefined;
}

/** Numbers in place of {i}, {2i}, {2i + 1}. */
const filled = (torch: string, numbers: Readonly<Record<string, string>>) =>
  torch.replace(/\{(\d*)([a-z])(?: \+ (\d+))?\}/g, (_, times: string, letter: string, plus?: string) =>
    String(Number(times || 1) * Number(numbers[letter]) + Number(plus ?? 0)),
  );

/** @throws FormantError `argument`: there is no stage of that name */
export function findStage<N>(
  stages: readonly Stage<N>[],
  name: string,
): { readonly stage: Stage<N>; readonly index: number } {
  for (const stage of stages) {
    const numbers = numbersOf(stage, name);
    if (numbers) return { stage, index: Number(numbers["i"] ?? 0) };
  }
  const names = stages.map((one) => one.name).join(", ");
  throw new FormantError("argument", `stage: it is ${name}, expected one of ${names}.`);
}
