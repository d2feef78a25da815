// Shape rules shared by the ops: one sentence that names the op, the tensor, its shape and what was expected.

import { FormantError } from "../src/error.ts";
import type { Shape, Tensor } from "../src/tensor.ts";

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
