// A matrix with its rows as the checkpoint stores them, floats or quantised by groups along a row: the linear layers and
// embeddings of language models, which a step of decoding reads once from end to end.

import { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectPairs, expectShape, rowsAndColumns } from "./check.ts";
import { siluMultiply } from "./elementwise.ts";
import type { Format } from "./weight.ts";

/** How MLX stores quantised values (mlx/backend/common/quantized.h); see kernels/matvec_quantized.wgsl. */
export interface Quantization {
  readonly mode: "affine" | "mxfp4" | "mxfp8" | "nvfp4";
  readonly bits: number;
  /** Values of a row that share a scale. */
  readonly group: number;
}

/** Rows of a matrix that lie in one buffer, stored alike. */
export interface MatrixSlab {
  /** The first of them, in the matrix. */
  readonly row0: number;
  readonly rows: number;
  readonly values: Tensor<"u32">;
  /** Of the values; of scales and biases where there is a quantisation. */
  readonly format: Format;
  readonly quantized: {
    readonly by: Quantization;
    readonly scales: Tensor<"u32">;
    /** Only affine. */
    readonly biases: Tensor<"u32"> | null;
  } | null;
}

export interface Matrix {
  /** Rows: outputs of a linear layer, ids of an embedding. */
  readonly N: number;
  readonly K: number;
  readonly slabs: readonly MatrixSlab[];
}

/** y = W x' (+ residual). */
export interface MatmulOptions {
  /** RMS norm of x first: gain [K]. */
  readonly norm?: { readonly gain: Tensor; readonly eps: number };
  /** As the output. */
  readonly residual?: Tensor;
  /** Rows of the matrix to use, in this order; all unless given. */
  readonly ranges?: readonly RowRange[];
}

/** RMS norm of x first, then SwiGLU's gate (Shazeer 2020): silu(W_0 x) (W_1 x), W_0 the upper half of the rows. */
export function gatedMatmul(x: Tensor, matrix: Matrix, norm: NonNullable<MatmulOptions["norm"]>): Tensor {
  const { device } = x;
  const [slab, ...others] = matrix.slabs;
  if (others.length > 0) return device.scope(() => siluMultiply(matmul(x, matrix, { norm })));
  const [T] = rowsAndColumns("gatedMatmul", "x", x);
  expectShape("gatedMatmul", "x", x, [T, matrix.K]);
  expectShape("gatedMatmul", "gain", norm.gain, [matrix.K]);
  const columns = matrix.N / 2;
  const out = device.empty([T, columns]);
  const place = { row: 0, rows: columns, column: 0, columns, gated: true };
  launch(slab!, { x, gain: norm.gain, residual: null, out }, place, norm.eps);
  return out;
}

export interface RowRange {
  readonly first: number;
  readonly count: number;
}

/** Rows of x that share what a thread has unpacked, where there is more than the one of a decoding step. */
const manyTokens = ({ traits }: Device) => (traits.class === "software" ? 2 : 8);

/** x W^T: [T, K] -> [T, N], or the rows of `ranges`. For few rows x: the weights are read again for every few of them. */
export function matmul(x: Tensor, matrix: Matrix, { norm, residual, ranges }: MatmulOptions = {}): Tensor {
  const { device } = x;
  const [T, K] = rowsAndColumns("matmul", "x", x);
  if (K !== matrix.K) expectShape("matmul", "x", x, ["T", matrix.K]);
  if (norm) expectShape("matmul", "gain", norm.gain, [K]);
  const wanted = ranges ?? [{ first: 0, count: matrix.N }];
  const columns = wanted.reduce((sum, { count }) => sum + count, 0);
  if (residual) expectShape("matmul", "residual", residual, [T, columns]);
  const out = device.empty([T, columns]);
  let column = 0;
  for (const range of wanted) {
    expectRange(range, matrix);
    for (const slab of matrix.slabs) {
      const first = Math.max(range.first, slab.row0);
      const rows = Math.min(range.first + range.count, slab.row0 + slab.rows) - first;
      if (rows <= 0) continue;
      const place = { row: first - slab.row0, rows, column: column + first - range.first, columns };
      launch(slab, { x, gain: norm?.gain ?? null, residual: residual ?? null, out }, place, norm?.eps ?? 0);
    }
    column += range.count;
  }
  return out;
}

interface Place {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Rows row + n and row + rows + n make one output. */
  readonly gated?: boolean;
}

function launch(
  { values, format, quantized }: MatrixSlab,
  tensors: { x: Tensor; gain: Tensor | null; residual: Tensor | null; out: Tensor },
  place: Place,
  eps: number,
): void {
  const { device } = values;
  const [T, K] = tensors.x.shape as [number, number];
  const { gated = false, ...where } = place;
  const params = { T, K, ...where, eps, has_residual: Number(tensors.residual !== null) };
  const many = manyTokens(device);
  for (const tokens of device.rehearsing ? [1, many] : [T === 1 ? 1 : many]) {
    const rows = gated ? 2 * place.rows : place.rows;
    const shape = threads(device, rows, K, quantized !== null);
    const rowGroups = Math.ceil(rows / ((shape.ROWS * shape.SIZE) / shape.LANES));
    const constants = {
      ...shape,
      TOKENS: tokens,
      FORMAT: format,
      NORM: Number(tensors.gain !== null),
      GATED: Number(gated),
    };
    const options = {
      grid: [...Device.fold(rowGroups), Math.ceil(T / tokens)] as const,
      work: T * rows * K,
    };
    if (!quantized) {
      device.run("matvec", { ...tensors, weight: values }, params, { ...options, constants });
      continue;
    }
    const { by, scales, biases } = quantized;
    device.run("matvec_quantized", { ...tensors, weight: values, scales, biases }, params, {
      ...options,
      constants: { ...constants, ...quantizationConstants(by) },
    });
  }
}

/** Threads of a workgroup, how many share a row, and rows of each: the best of 17 on an H200 by shape. */
function threads(device: Device, rows: number, K: number, quantized: boolean): Threads {
  if (device.traits.class === "software") return { SIZE: 64, LANES: 1, ROWS: 2 };
  if (K > 4096) return quantized ? { SIZE: 64, LANES: 64, ROWS: 4 } : { SIZE: 128, LANES: 64, ROWS: 2 };
  if (rows >= 8192) return { SIZE: 64, LANES: 32, ROWS: 4 };
  return { SIZE: 32, LANES: 32, ROWS: quantized ? 4 : 2 };
}

interface Threads {
  readonly SIZE: number;
  readonly LANES: number;
  readonly ROWS: number;
}

const MODES = { affine: 0, mxfp4: 1, mxfp8: 1, nvfp4: 2 } as const;

const quantizationConstants = ({ mode, bits, group }: Quantization) => ({
  MODE: MODES[mode],
  BITS: bits,
  GROUP: group,
});

function expectRange({ first, count }: RowRange, { N }: Matrix): void {
  if (first >= 0 && count > 0 && first + count <= N) return;
  throw new FormantError(
    "internal",
    `matmul: the range of ${count} rows from ${first} is not in the matrix, expected rows within 0 to ${N - 1}.`,
  );
}

export interface LookupOptions {
  /** Row of id 0. */
  readonly first?: number;
  /** Rows between id 0 of one column of ids and of the next. */
  readonly step?: number;
}

/** Sums of rows by ids: ids [T, n] (or [T]) -> [T, K], row t the sum over j of row `first + j step + ids[t, j]`. */
export function lookup(
  ids: Tensor<"u32">,
  matrix: Matrix,
  { first = 0, step = 0 }: LookupOptions = {},
): Tensor {
  const { device } = ids;
  const [T, n] = [ids.shape[0]!, ids.shape[1] ?? 1];
  expectShape("lookup", "ids", ids, ids.shape.length === 2 ? ["T", "n"] : ["T"]);
  const out = device.empty([T, matrix.K]);
  matrix.slabs.forEach(({ row0, rows, values, format, quantized }, i) => {
    const params = { T, C: matrix.K, n, first, step, row0, rows, accumulate: Number(i > 0) };
    const work = T * n * matrix.K;
    if (!quantized) {
      expectPairs("lookup", "matrix", format, matrix.K);
      return device.run("embedding", { ids, table: values, position: null, segment: null, out }, params, {
        grid: Device.fold(Math.ceil((T * Math.ceil(matrix.K / 2)) / 64)),
        constants: { FORMAT: format, HAS_POSITION: 0 },
        work,
      });
    }
    const { by, scales, biases } = quantized;
    device.run("embedding_quantized", { ids, table: values, scales, biases, out }, params, {
      grid: Device.fold(Math.ceil((T * matrix.K) / 4 / 64)),
      constants: { FORMAT: format, ...quantizationConstants(by) },
      work,
    });
  });
  return out;
}

/** out [V, C] = source [C, V] transposed, both stored in `format`. */
export function transpose(
  source: Tensor<"u32">,
  out: Tensor<"u32">,
  [C, V]: readonly [number, number],
  format: Format,
): void {
  source.device.run(
    "transpose",
    { source, out },
    { C, V },
    { grid: Device.fold(Math.ceil((C * V) / 2 / 64)), constants: { FORMAT: format } },
  );
}
