// Residual vector quantisation by Euclidean distance (Zeghidour et al. 2021, SoundStream). A codebook is
// [levels, D / 4, size, 4]: four dims of all entries of a level lie together. Codes are [K, T], level by level.

import { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectShape, rowsAndColumns } from "./check.ts";
import type { Table } from "./weight.ts";

/** ROWS of rvq_encode.wgsl. */
const ENCODE_ROWS = 4;
/** Its workgroup memory: of the rows, and of a lane. */
const RESIDUAL_BYTES = 8192;
const LANE_BYTES = 32;

/** Of the levels of a codebook `count` from `first` on. */
export interface Levels {
  readonly first: number;
  readonly count: number;
}

/** Fills one level of a codebook: sums [size, D] as stored, counts [size]. */
export function rvqEntries(
  sums: Table,
  counts: Float32Array<ArrayBuffer>,
  codebook: Tensor,
  level: number,
): void {
  const { device } = codebook;
  const [, fours, size] = codebook.shape as [number, number, number];
  device.scope(() => {
    const divisors = device.empty([size]);
    device.write(divisors, new Uint8Array(counts.buffer));
    device.run(
      "rvq_entries",
      { sums: sums.tensor, counts: divisors, out: codebook },
      { size, D: 4 * fours, level },
      { grid: Device.fold(Math.ceil((size * fours) / 64)), constants: { FORMAT: sums.format } },
    );
  });
}

/** The sum over levels of the entries that codes name: codes [>= levels, T] -> [T, D]. Codes are not checked. */
export function rvqDecode(codes: Tensor<"u32">, codebook: Tensor, { first, count }: Levels): Tensor {
  const { device } = codes;
  const [levels, fours, size] = codebookShape("rvqDecode", codebook);
  expectShape("rvqDecode", "codes", codes, ["K", "T"]);
  const [K, T] = codes.shape as [number, number];
  expectLevels("rvqDecode", first + count, Math.min(levels, K));
  const out = device.empty([T, 4 * fours]);
  device.run(
    "rvq_decode",
    { codes, codebook, out },
    { T, D: 4 * fours, size, first, levels: count },
    { grid: Device.fold(Math.ceil((T * fours) / 64)), work: T * count * 4 * fours },
  );
  return out;
}

/**
 * The nearest entry of each level to what the levels before leave of x, [T, D]; of equals the first. Fills rows
 * first .. first + count - 1 of codes [K, T].
 */
export function rvqEncode(x: Tensor, codebook: Tensor, codes: Tensor<"u32">, { first, count }: Levels): void {
  const { device } = x;
  const [levels, fours, size] = codebookShape("rvqEncode", codebook);
  const [T, D] = rowsAndColumns("rvqEncode", "x", x);
  expectShape("rvqEncode", "x", x, ["T", 4 * fours]);
  expectShape("rvqEncode", "codes", codes, ["K", T]);
  expectLevels("rvqEncode", first + count, Math.min(levels, codes.shape[0]!));
  device.run(
    "rvq_encode",
    { x, codebook, codes },
    { T, D, size, first, levels: count },
    {
      grid: Device.fold(Math.ceil(T / ENCODE_ROWS)),
      constants: { LANES: encodingLanes(device) },
      work: 2 * T * count * size * D,
    },
  );
}

/** As many threads as one workgroup may have on a GPU, and has memory for: each level waits for the one before. */
function encodingLanes({ traits, gpu }: Device): number {
  if (traits.class === "software") return 8;
  const { maxComputeInvocationsPerWorkgroup: most, maxComputeWorkgroupStorageSize: bytes } = gpu.limits;
  return 2 ** Math.floor(Math.log2(Math.min(1024, most, (bytes - RESIDUAL_BYTES) / LANE_BYTES)));
}

function codebookShape(op: string, codebook: Tensor): [number, number, number] {
  expectShape(op, "codebook", codebook, ["levels", "D / 4", "size", 4]);
  return codebook.shape.slice(0, 3) as [number, number, number];
}

function expectLevels(op: string, end: number, levels: number): void {
  if (end <= levels) return;
  throw new FormantError("internal", `${op}: level ${end} is asked for, expected at most ${levels}.`);
}
