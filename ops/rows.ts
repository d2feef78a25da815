// Rows and columns moved about: embeddings, concatenation along channels, expansion over time.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectPairs, expectShape, rowsAndColumns } from "./check.ts";
import { roundUp, type Table } from "./weight.ts";

/**
 * table[ids]: ids [T] -> [T, C]. With `position` ([P, C], P >= T) and `segment` ([S, C]) their rows t and 0 are added,
 * as in BERT.
 */
export function embedding(
  ids: Tensor<"u32">,
  table: Table,
  C: number,
  extra?: { readonly position: Table; readonly segment: Table },
): Tensor {
  expectShape("embedding", "ids", ids, ["T"]);
  expectPairs("embedding", "table", table.format, C);
  const T = ids.size;
  const out = ids.device.empty([T, C]);
  ids.device.run(
    "embedding",
    {
      ids,
      table: table.tensor,
      position: extra?.position.tensor ?? null,
      segment: extra?.segment.tensor ?? null,
      out,
    },
    { T, C, n: 1, first: 0, step: 0, row0: 0, rows: 0xffffffff, accumulate: 0 },
    {
      grid: Device.fold(Math.ceil((T * Math.ceil(C / 2)) / 64)),
      constants: { FORMAT: table.format, HAS_POSITION: Number(extra !== undefined) },
    },
  );
  return out;
}

/**
 * [T, C_1], [T, C_2], ... -> [T, sum of C_i rounded up to 4], zeros at the end. An input of one row is repeated over
 * time.
 */
export function concat(inputs: readonly Tensor[]): Tensor {
  const T = Math.max(...inputs.map((x) => rowsAndColumns("concat", "input", x)[0]));
  const channels = inputs.reduce((sum, x) => sum + x.shape[1]!, 0);
  const columns = roundUp(channels, 4);
  const out = inputs[0]!.device.empty([T, columns]);
  let to = 0;
  inputs.forEach((x, i) => {
    const [rows, C] = rowsAndColumns("concat", `input ${i}`, x);
    if (rows !== 1) expectShape("concat", `input ${i}`, x, [T, C]);
    const width = i === inputs.length - 1 ? columns - to : C;
    copyColumns(x, out, T, width, to, rows === 1 && T > 1 ? 1 : 0, null);
    to += C;
  });
  return out;
}

/** x[rows]: x [N, C], rows [T] -> [T, C]. */
export function gatherRows(x: Tensor, rows: Tensor<"u32">): Tensor {
  const [, C] = rowsAndColumns("gatherRows", "x", x);
  const out = x.device.empty([rows.size, C]);
  copyColumns(x, out, rows.size, C, 0, 2, rows);
  return out;
}

function copyColumns(
  x: Tensor,
  out: Tensor,
  T: number,
  columns: number,
  to: number,
  mode: 0 | 1 | 2,
  rows: Tensor<"u32"> | null,
): void {
  x.device.run(
    "copy_columns",
    { x, rows, out },
    { T, columns, x_columns: x.shape[1]!, out_columns: out.shape[1]!, to },
    { grid: Device.fold(Math.ceil((T * columns) / 64)), constants: { ROWS: mode }, work: T * columns },
  );
}
