// Noise whose every draw has a place, so that parts of a sequence computed apart agree.

import { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import { seedKey } from "../src/random.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectShape, rowsAndColumns } from "./check.ts";
import type { NoiseStream } from "./harmonic_source.ts";

/**
 * Normal draws first, first + 1, ... of row `row` of a stream, [count]: elements row 2^34 + first and on of src/random.ts.
 * @throws FormantError `argument`: the seed is no integer from 0 to 2^64 - 1
 */
export function normalNoise(
  device: Device,
  count: number,
  { seed, stream }: NoiseStream,
  { row = 0, first = 0 }: { readonly row?: number; readonly first?: number } = {},
): Tensor<"f32"> {
  const [seed_low, seed_high] = seedKey(seed);
  const out = device.empty([count]);
  device.run(
    "normals",
    { out },
    { count, first, row, seed_low, seed_high, stream },
    { grid: Device.fold(Math.ceil((count + (first % 4)) / 4 / 64)), work: 60 * count },
  );
  return out;
}

/** x [T, C], gain [T] -> x[t, c] gain[t]; C is a multiple of 4. */
export function scaleRows(x: Tensor, gain: Tensor): Tensor<"f32"> {
  const [T, C] = rowsAndColumns("scaleRows", "x", x);
  expectShape("scaleRows", "gain", gain, [T]);
  if (C % 4 !== 0)
    throw new FormantError("internal", `scaleRows: x has ${C} channels, expected a multiple of 4.`);
  const out = x.device.empty([T, C]);
  x.device.run(
    "scale_rows",
    { x, gain, out },
    { T, C },
    { grid: Device.fold(Math.ceil(x.size / 4 / 256)), work: x.size },
  );
  return out;
}
