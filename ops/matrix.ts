// A matrix with its rows as the checkpoint stores them, floats or quantised by groups along a row: the linear layers and
// embeddings of language models, which a step of decoding reads once from end to end.

import { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectPairs, expectShape, rowsAndColumns } from "./check.ts";
import { addScaled, gelu, siluMultiply } from "./elementwise.ts";
import { affineLayerNorm, rmsNorm } from "./norm.ts";
import { emptyPacked, type Feeds } from "./packed_rows.ts";
import {
  type Around,
  fusesAround,
  multiplyRows,
  multiplyTiles,
  packsOutput,
  type Place,
  quantizationConstants,
  usesTiles,
} from "./matrix_forms.ts";
import type { Format } from "./weight.ts";

export { rowsAtOnce } from "./matrix_forms.ts";

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

/** RMS norm: gain [K]. */
export interface RmsNorm {
  readonly gain: Tensor;
  readonly eps: number;
}

/** Layer norm: affine [2, K], gain and shift. */
export interface LayerNorm {
  readonly affine: Tensor;
  readonly eps: number;
}

/** y = W x', gelu(W x'), or scale W x' + residual. */
export interface MatmulOptions {
  /** Of x first. */
  readonly norm?: RmsNorm | LayerNorm | undefined;
  /** In its exact form; without a residual. */
  readonly activation?: "gelu";
  /** As the output. */
  readonly residual?: Tensor;
  /** With a residual: [columns], layer scale (Touvron et al. 2021). */
  readonly scale?: Tensor;
  /** Rows of the matrix to use, in this order; all unless given. */
  readonly ranges?: readonly RowRange[];
  readonly feeds?: Feeds | undefined;
}

/** RMS norm of x first, then SwiGLU's gate (Shazeer 2020): silu(W_0 x) (W_1 x), W_0 the upper half of the rows. */
export function gatedMatmul(x: Tensor, matrix: Matrix, norm: RmsNorm, feeds?: Feeds): Tensor {
  const { device } = x;
  const [T] = rowsAndColumns("gatedMatmul", "x", x);
  expectShape("gatedMatmul", "x", x, [T, matrix.K]);
  expectShape("gatedMatmul", "gain", norm.gain, [matrix.K]);
  const [slab, ...others] = matrix.slabs;
  const whole = others.length === 0;
  if (!whole || usesTiles(device, T)) {
    const gated = device.scope(() => siluMultiply(matmul(x, matrix, { norm })));
    if (!whole || !device.rehearsing) return gated;
    gated.dispose();
  }
  const columns = matrix.N / 2;
  const place = { row: 0, rows: columns, column: 0, columns, gated: true };
  const packs = packsOutput(x, [{ slab: slab!, place }], feeds);
  const out = packs ? emptyPacked(device, [T, columns], feeds) : device.empty([T, columns]);
  const around: Around = { norm: 1, eps: norm.eps, feeds: packs ? feeds : undefined };
  multiplyRows(slab!, { x, gain: norm.gain, residual: null, out }, place, around);
  return out;
}

export interface RowRange {
  readonly first: number;
  readonly count: number;
}

/** x W^T: [T, K] -> [T, N], or the rows of `ranges`. */
export function matmul(x: Tensor, matrix: Matrix, options: MatmulOptions = {}): Tensor {
  const { norm, residual, ranges, activation, scale, feeds } = options;
  const { device } = x;
  const [T, K] = rowsAndColumns("matmul", "x", x);
  if (K !== matrix.K) expectShape("matmul", "x", x, ["T", matrix.K]);
  const wanted = ranges ?? [{ first: 0, count: matrix.N }];
  for (const range of wanted) expectRange(range, matrix);
  const columns = wanted.reduce((sum, { count }) => sum + count, 0);
  expectAround(x, columns, options);
  const places = placesOf(wanted, matrix, columns);
  if (usesTiles(device, T)) {
    const out = device.scope(() => {
      const input = norm ? normed(x, norm) : x;
      return multiplyTiles(input, places, columns, {
        residual: residual ?? null,
        scale: scale ?? null,
        gelu: activation !== undefined,
      });
    });
    if (!device.rehearsing) return out;
    out.dispose();
  }
  const layered = norm !== undefined && "affine" in norm;
  const around = layered || activation !== undefined || scale !== undefined;
  if (around && (!fusesAround(device, matrix.slabs) || (norm && scale))) {
    return composed(x, options, (x, rest) => matmul(x, matrix, ranges ? { ...rest, ranges } : rest));
  }
  const packs = packsOutput(x, places, feeds);
  const out = packs ? emptyPacked(device, [T, columns], feeds) : device.empty([T, columns]);
  const gain = scale ?? (norm && ("affine" in norm ? norm.affine : norm.gain)) ?? null;
  const operands = { x, gain, residual: residual ?? null, out };
  const how: Around = {
    norm: layered ? 2 : norm ? 1 : 0,
    eps: norm?.eps ?? 0,
    gelu: activation !== undefined,
    scaled: scale !== undefined,
    feeds: packs ? feeds : undefined,
  };
  for (const { slab, place } of places) multiplyRows(slab, operands, place, how);
  return out;
}

const normed = (x: Tensor, norm: RmsNorm | LayerNorm) =>
  "gain" in norm ? rmsNorm(x, norm.gain, norm.eps) : affineLayerNorm(x, norm.affine, norm);

/** What stands around a product op by op: a layer norm before, GELU and layer scale behind. */
export function composed(
  x: Tensor,
  { norm, activation, residual, scale }: Omit<MatmulOptions, "ranges">,
  product: (x: Tensor, rest: Pick<MatmulOptions, "norm" | "residual">) => Tensor,
): Tensor {
  return x.device.scope(() => {
    const layered = norm && "affine" in norm;
    const input = layered ? affineLayerNorm(x, norm.affine, norm) : x;
    const before = norm && !layered ? { norm } : {};
    if (!scale && !activation) return product(input, residual ? { ...before, residual } : before);
    const y = product(input, before);
    const active = activation ? gelu(y) : y;
    return scale ? addScaled(residual!, active, scale) : active;
  });
}

function expectAround(
  x: Tensor,
  columns: number,
  { norm, activation, residual, scale }: MatmulOptions,
): void {
  const [T, K] = x.shape as [number, number];
  if (norm && "gain" in norm) expectShape("matmul", "gain", norm.gain, [K]);
  else if (norm) expectShape("matmul", "affine", norm.affine, [2, K]);
  if (scale) expectShape("matmul", "scale", scale, [columns]);
  if (residual) expectShape("matmul", "residual", residual, [T, columns]);
  if (activation ? residual : scale && !residual) {
    throw new FormantError(
      "internal",
      `matmul: there is ${activation ? "a residual with an activation" : "a scale without a residual"}, expected the residual with the scale only.`,
    );
  }
}

/** Where the rows of the ranges lie, and their columns in the output. */
function placesOf(
  ranges: readonly RowRange[],
  matrix: Matrix,
  columns: number,
): { slab: MatrixSlab; place: Place }[] {
  let column = 0;
  return ranges.flatMap(({ first, count }) => {
    const start = column;
    column += count;
    return matrix.slabs.flatMap((slab) => {
      const begin = Math.max(first, slab.row0);
      const rows = Math.min(first + count, slab.row0 + slab.rows) - begin;
      const place = { row: begin - slab.row0, rows, column: start + begin - first, columns };
      return rows > 0 ? [{ slab, place }] : [];
    });
  });
}

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

/** `matmul` of the rows `first + ids[t]` of a table: ids [T] -> [T, N]. */
export function lookupMatmul(ids: Tensor<"u32">, table: Matrix, matrix: Matrix, first: number): Tensor {
  const { device } = ids;
  expectShape("lookupMatmul", "ids", ids, ["T"]);
  const [T] = ids.shape as [number];
  const [slab, ...others] = table.slabs;
  const fuses = others.length === 0 && fusesAround(device, [slab!, ...matrix.slabs]);
  if (!fuses || usesTiles(device, T)) {
    const y = device.scope(() => matmul(lookup(ids, table, { first }), matrix));
    if (!fuses || !device.rehearsing) return y;
    y.dispose();
  }
  const out = device.empty([T, matrix.N]);
  const { values: x, format } = slab!;
  const how: Around = { norm: 0, eps: 0, lookup: { ids, first, K: table.K, format } };
  const whole = placesOf([{ first: 0, count: matrix.N }], matrix, matrix.N);
  for (const { slab, place } of whole) multiplyRows(slab, { x, gain: null, residual: null, out }, place, how);
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
