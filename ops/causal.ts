// What makes a convolution causal and streaming: the rows before are carried from call to call. A sequence in pieces
// then meets the same sums as in one.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectShape, rowsAndColumns } from "./check.ts";

/** The last `rows` rows of a sequence, in a tensor that holds those of many: they begin at value `place`. */
export interface Carry {
  readonly memory: Tensor;
  readonly rows: number;
  readonly place: number;
}

export interface CarryOptions {
  /** ELU (Clevert et al. 2016) of x first. */
  readonly elu?: boolean;
  /** [1]: rows of the sequence before; where it says none, the first row of x stands for those before, not zeros. */
  readonly replicate?: Tensor<"u32">;
}

/** The carried rows, then x: [T, C] -> [carry.rows + T, C]. The last rows of these are carried on. */
export function carryRows(x: Tensor, { memory, rows, place }: Carry, options: CarryOptions = {}): Tensor {
  const { device } = x;
  const { elu = false, replicate } = options;
  const [T, C] = rowsAndColumns("carryRows", "x", x);
  if (memory.size < place + rows * C) {
    expectShape("carryRows", "memory", memory, [`at least ${place + rows * C}`, "values"]);
  }
  const out = device.empty([rows + T, C]);
  device.run(
    "carry_rows",
    { x, carried: memory, state: replicate ?? null, out },
    { T, C, P: rows, place },
    {
      grid: Device.fold(Math.ceil((C + x.size) / 256)),
      constants: { ELU: Number(elu), REPLICATE: Number(replicate !== undefined) },
      work: 2 * out.size,
    },
  );
  return out;
}

/** exp(x) - 1 below 0 (Clevert et al. 2016): [T, C] -> [T, C]. */
export function elu(x: Tensor): Tensor {
  const [T, C] = rowsAndColumns("elu", "x", x);
  const out = x.device.empty([T, C]);
  x.device.run(
    "carry_rows",
    { x, carried: null, state: x, out }, // no state: a writable binding and another may not both be the buffer of null
    { T, C, P: 0, place: 0 },
    {
      grid: Device.fold(Math.ceil((C + x.size) / 256)),
      constants: { ELU: 1, REPLICATE: 0 },
      work: 2 * out.size,
    },
  );
  return out;
}
