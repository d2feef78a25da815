// A convolution's weight with its bias.

import type { Weight } from "../ops/weight.ts";
import type { Tensor } from "../src/tensor.ts";
import type { Weights } from "./weights.ts";

export interface Conv {
  readonly weight: Weight;
  readonly bias: Tensor;
}

/** The convolution at the cursor, [O, C, K], weight-normalised or not. */
export function loadConv(w: Weights, [O, C, K]: readonly [number, number, number]): Conv {
  return { weight: w.conv("", [O, C, K]), bias: w.vector("bias", [O]) };
}
