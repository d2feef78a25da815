// Residual vector quantisation over several time scales (SNAC, Siuzdak et al. 2024, section 3; snac/vq.py).

import { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectShape, rowsAndColumns } from "./check.ts";
import { lanesOfRow } from "./norm.ts";

/** DIM of kernels/codebook_encode.wgsl. */
const DIM = 8;

/** The quantisers of all levels. A frame is as many rows as a code of the first level spans. */
export interface Codebooks {
  /** Rows of a code by level; each divides the one before. */
  readonly strides: readonly number[];
  /** [levels] of u32: the same on the device. */
  readonly strideTable: Tensor<"u32">;
  /** [levels, size, 8] */
  readonly entries: Tensor;
  /** [levels, C, 8, 1] and [levels, C] */
  readonly output: { readonly weight: Tensor; readonly bias: Tensor };
  /** [levels, 8, C, 1] and [levels, 8]; null: codes are only decoded. */
  readonly input: { readonly weight: Tensor; readonly bias: Tensor } | null;
}

/** Codes of a frame, all levels together. */
export function codesOfFrame(strides: readonly number[]): number {
  return strides.reduce((sum, stride) => sum + strides[0]! / stride, 0);
}

/**
 * What codes say, rows first .. first + rows - 1: codes [frames, codes of a frame] -> [rows, C]. A frame's codes are
 * ordered by level, then by time.
 */
export function codebookDecode(
  codes: Tensor<"u32">,
  { strides, strideTable, entries, output }: Codebooks,
  { first = 0, rows }: { readonly first?: number; readonly rows: number },
): Tensor<"f32"> {
  const levels = strides.length;
  const frame = strides[0]!;
  const frame_codes = codesOfFrame(strides);
  const [, C] = output.bias.shape as [number, number];
  expectShape("codebookDecode", "codes", codes, ["frames", frame_codes]);
  expectShape("codebookDecode", "entries", entries, [levels, "size", DIM]);
  expectShape("codebookDecode", "output weight", output.weight, [levels, C, DIM, 1]);
  if (first + rows > codes.shape[0]! * frame) {
    throw new FormantError(
      "internal",
      `codebookDecode: rows ${first} to ${first + rows} are asked for, expected at most ${codes.shape[0]! * frame}.`,
    );
  }
  const { device } = codes;
  const out = device.empty([rows, C]);
  device.run(
    "codebook_decode",
    { codes, strides: strideTable, codebook: entries, weight: output.weight, bias: output.bias, out },
    { T: rows, C, first, levels, size: entries.shape[1]!, frame, frame_codes },
    { grid: Device.fold(Math.ceil(out.size / 64)), work: out.size * levels * (DIM + 1) },
  );
  return out;
}

/**
 * The nearest codes, by cosine, of a sequence and of what each level leaves of it: residual [frames * strides[0], C] ->
 * [frames, codes of a frame]. What all levels leave replaces the residual.
 */
export function codebookEncode(
  residual: Tensor,
  { strides, entries, input, output }: Codebooks,
): Tensor<"u32"> {
  const levels = strides.length;
  const frame = strides[0]!;
  const frame_codes = codesOfFrame(strides);
  const [T, C] = rowsAndColumns("codebookEncode", "residual", residual);
  const size = entries.shape[1]!;
  if (!input || T % frame !== 0) {
    throw new FormantError(
      "internal",
      `codebookEncode: residual has ${T} rows, expected a multiple of ${frame}, and projections to codes.`,
    );
  }
  expectShape("codebookEncode", "input weight", input.weight, [levels, DIM, C, 1]);
  expectShape("codebookEncode", "output weight", output.weight, [levels, C, DIM, 1]);
  const { device } = residual;
  const codes = device.empty([T / frame, frame_codes], "u32");
  let place = 0;
  strides.forEach((stride, level) => {
    device.run(
      "codebook_encode",
      {
        residual,
        in_weight: input.weight,
        in_bias: input.bias,
        codebook: entries,
        out_weight: output.weight,
        out_bias: output.bias,
        codes,
      },
      { T: T / stride, C, stride, level, size, frame, frame_codes, place },
      {
        grid: Device.fold(T / stride),
        constants: { LANES: lanesOfRow(device, 64) },
        work: (T / stride) * (2 * DIM * size + (DIM + stride) * 2 * C),
      },
    );
    place += frame / stride;
  });
  return codes;
}
