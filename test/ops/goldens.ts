// The cases of golden/ops: torch.nn.functional on seeded inputs.

import { readFileSync } from "node:fs";
import { type GoldenTensor, readGolden } from "../golden.ts";
import type { Kernel, Rows } from "../../ops/reference/rows.ts";
import { fold } from "./operands.ts";

interface Stored {
  readonly id: string;
  readonly op: string;
  readonly attrs: Readonly<Record<string, number>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, { readonly rel_rmse_f32_vs_f64: number }>>;
}

export interface OpCase {
  readonly id: string;
  readonly attrs: Readonly<Record<string, number>>;
  /** Ten times what f32 costs PyTorch, and a few roundings: relative RMSE. */
  readonly bar: number;
  readonly y: Operand;
  has(input: string): boolean;
  input(name: string): Operand;
}

/** A tensor of a golden, folded as one likes. */
export interface Operand {
  readonly values: number[];
  readonly rows: Rows;
  readonly kernel: Kernel;
}

const { cases } = JSON.parse(readFileSync("test/golden/ops/cases.json", "utf8")) as {
  cases: readonly Stored[];
};
const tensors = await readGolden("ops/ops.safetensors");

function operand({ values, shape }: GoldenTensor): Operand {
  const flat = Array.from(values);
  const last = shape.at(-1) ?? 1;
  return {
    values: flat,
    get rows() {
      return fold(flat, last);
    },
    get kernel() {
      return fold(fold(flat, last), shape.at(-2)!);
    },
  };
}

/** The cases of an op; those of `ids` only, if given. An id that is not there is an error. */
export function casesOf(op: string, ids?: readonly string[]): OpCase[] {
  const found = cases.filter((entry) => entry.op === op && (!ids || ids.includes(entry.id)));
  if (found.length !== (ids?.length ?? found.length) || found.length === 0) {
    throw new Error(
      `golden/ops: ${op} has ${found.map(({ id }) => id).join(", ")}, expected ${ids?.join(", ")}`,
    );
  }
  return found.map(({ id, attrs, inputs, outputs }) => ({
    id,
    attrs,
    bar: 10 * outputs[`${id}.y`]!.rel_rmse_f32_vs_f64 + 2e-6,
    y: operand(tensors.get(`${id}.y`)!),
    has: (name) => name in inputs,
    input: (name) => operand(tensors.get(inputs[name]!)!),
  }));
}
