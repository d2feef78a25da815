// Shape rules shared by the ops: one sentence that names the op, the tensor, its shape and what was expected.

import { FormantError } from "../src/error.ts";
import type { Shape, Tensor } from "../src/tensor.ts";
import { type Format, FORMATS } from "./weight.ts";

const show = (shape: readonly (number | string)[]) => `[${shape.join(", ")}]`;

/** Throws unless `tensor` has this shape; a string in it stands for any size. */
export function expectShape(
  op: string,
  name: string,
  tensor: Tensor,
  expected: readonly (number | string)[],
): void {
  const fits =
    tensor.shape.length === expected.length &&
    expected.every((size, i) => typeof size === "string" || size === tensor.shape[i]);
  if (fits) return;
  throw new FormantError("internal", `${op}: ${name} is ${show(tensor.shape)}, expected ${show(expected)}.`);
}

/** Rows and columns of a sequence [T, C]. */
export function rowsAndColumns(op: string, name: string, tensor: Tensor): [number, number] {
  expectShape(op, name, tensor, ["T", "C"]);
  const [T, C] = tensor.shape as [number, number] & Shape;
  return [T, C];
}

/** Rows may be wider than a layer's channels by zeros, up to the next multiple of 4, as `concat` makes them. */
export function expectChannels(op: string, x: Tensor, channels: number): void {
  const C = x.shape[1]!;
  if (C !== channels && C !== Math.ceil(channels / 4) * 4) expectShape(op, "x", x, ["T", channels]);
}

/** Rows of 16-bit values are read in pairs: their length must be even. */
export function expectPairs(op: string, name: string, format: Format, columns: number): void {
  if (format === FORMATS.F32 || columns % 2 === 0) return;
  throw new FormantError(
    "internal",
    `${op}: ${name} has rows of ${columns} values of 16 bits, expected an even number (they are read in pairs).`,
  );
}

/** Throws where T rows of x leave no row of the output; `why` says what takes them. */
export function expectOutput(op: string, T: number, T_out: number, why: string): void {
  if (T_out >= 1) return;
  throw new FormantError("internal", `${op}: x has ${T} rows, expected more (${why}).`);
}

/** Two equal halves of the columns of a row. */
export function halves(op: string, name: string, tensor: Tensor): [number, number] {
  const [T, columns] = rowsAndColumns(op, name, tensor);
  if (columns % 2 !== 0) {
    throw new FormantError(
      "internal",
      `${op}: ${name} has ${columns} columns, expected an even number (two halves).`,
    );
  }
  return [T, columns / 2];
}
