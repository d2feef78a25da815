// Codebooks of a checkpoint that keeps, of every entry, the sum and the number of the vectors that fell on it.

import { rvqEntries } from "../ops/rvq.ts";
import { FORMATS } from "../ops/weight.ts";
import type { Tensor } from "../src/tensor.ts";
import type { MatrixSource } from "./matrix_weights.ts";
import { toFloat32 } from "../src/stored_values.ts";

const FLOATS = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** One codebook of all levels, [levels, D / 4, size, 4] in f32: sums [size, D] over counts [size] of each. */
export function loadCodebooks(
  { device, jobs, owned, get }: MatrixSource,
  levels: readonly { readonly sums: string; readonly counts: string }[],
  size: number,
  D: number,
): Tensor {
  const codebook = device.owned([levels.length, D / 4, size, 4]);
  owned.push(codebook);
  levels.forEach((names, level) => {
    const sums = get(names.sums, [size, D], FLOATS);
    const counts = get(names.counts, [size], FLOATS);
    const format = FORMATS[sums.dtype as keyof typeof FORMATS];
    jobs.push({
      parts: [
        { stored: sums, place: "raw" },
        { stored: counts, place: "host" },
      ],
      finish: (host, raw) =>
        rvqEntries({ tensor: raw!, format }, toFloat32(counts.dtype, host[0]!), codebook, level),
    });
  });
  return codebook;
}
