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
 * [T, C_1], [T, C_2], ... -> [T, sum of C_i rounded up to 4], zeros at the end; at most four inputs. An input of one row is
 * repeated over time.
 */
export function concat(inputs: readonly Tensor[]): Tensor {
  const shapes = inputs.map((x, i) => rowsAndColumns("concat", `input ${i}`, x));
  const T = Math.max(...shapes.map(([rows]) => rows));
  const columns = roundUp(
    shapes.reduce((sum, [, C]) => sum + C, 0),
    4,
  );
  const { device } = inputs[0]!;
  const out = device.empty([T, columns]);
  const tensors: Record<string, Tensor | null> = { out };
  const params: Record<string, number> = { T, columns };
  ["a", "b", "c", "d"].forEach((name, i) => {
    const [rows, C] = shapes[i] ?? [1, 0];
    if (rows !== 1) expectShape("concat", `input ${i}`, inputs[i]!, [T, C]);
    tensors[name] = inputs[i] ?? null;
    params[`${name}_columns`] = C;
    params[`${name}_stride`] = rows === 1 ? 0 : C;
  });
  device.run("concat", tensors, params, {
    grid: Device.fold(Math.ceil((T * columns) / 256)),
    work: T * columns,
  });
  return out;
}

/** x[rows]: x [N, C], rows [T] -> [T, C]. */
export function gatherRows(x: Tensor, rows: Tensor<"u32">): Tensor {
  const [, C] = rowsAndColumns("gatherRows", "x", x);
  const out = x.device.empty([rows.size, C]);
  x.device.run(
    "gather_rows",
    { x, rows, out },
    { T: rows.size, C },
    { grid: Device.fold(Math.ceil(out.size / 256)), work: out.size },
  );
  return out;
}
