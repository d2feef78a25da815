// The kernels of a product with a matrix whose rows lie as stored, and which of them runs: a step of decoding is bound
// by reading the weights and by launches, a prompt by arithmetic.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import type { MatrixSlab, Quantization } from "./matrix.ts";
import { rmsNorm } from "./norm.ts";

/** Rows of a slab, and the columns of the output that they make. */
export interface Place {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Rows row + n and row + rows + n make one output. */
  readonly gated?: boolean;
}

export interface RowOperands {
  readonly x: Tensor;
  readonly gain: Tensor | null;
  readonly residual: Tensor | null;
  readonly out: Tensor;
}

type Constants = Readonly<Record<string, number>>;

// ---- a few rows of x

/** A few rows of x; on GPUs one. */
export function multiplyRows(slab: MatrixSlab, operands: RowOperands, place: Place, eps: number): void {
  const { device } = slab.values;
  const [T] = operands.x.shape as [number, number];
  if (device.traits.class === "software") {
    const shape = { SIZE: 64, LANES: 1, ROWS: 2 };
    for (const TOKENS of device.rehearsing ? [1, 2] : [T === 1 ? 1 : 2]) {
      multiplyPlain(slab, operands, place, eps, { ...shape, TOKENS });
    }
  } else if (device.traits.subgroupSize === 0) {
    multiplyPlain(slab, operands, place, eps, { SIZE: 32, LANES: 32, ROWS: 2, TOKENS: 1 });
  } else {
    multiplySubgroups(slab, operands, place, eps);
  }
}

/** Threads of one part of a workgroup leave their sums in its memory. */
function multiplyPlain(
  { values, format, quantized }: MatrixSlab,
  operands: RowOperands,
  { gated = false, ...place }: Place,
  eps: number,
  shape: Constants & {
    readonly SIZE: number;
    readonly LANES: number;
    readonly ROWS: number;
    readonly TOKENS: number;
  },
): void {
  const { device } = values;
  const [T, K] = operands.x.shape as [number, number];
  const rows = gated ? 2 * place.rows : place.rows;
  const params = { T, K, ...place, eps, has_residual: Number(operands.residual !== null) };
  const options = {
    grid: [
      ...Device.fold(Math.ceil(rows / ((shape.ROWS * shape.SIZE) / shape.LANES))),
      Math.ceil(T / shape.TOKENS),
    ] as const,
    work: T * rows * K,
  };
  const constants = {
    ...shape,
    FORMAT: format,
    NORM: Number(operands.gain !== null),
    GATED: Number(gated),
  };
  if (!quantized) {
    device.run("matvec", { ...operands, weight: values }, params, { ...options, constants });
    return;
  }
  const { by, scales, biases } = quantized;
  device.run("matvec_quantized", { ...operands, weight: values, scales, biases }, params, {
    ...options,
    constants: { ...constants, ...quantizationConstants(by) },
  });
}

/** One row of x where subgroups add up. */
function multiplySubgroups(
  slab: MatrixSlab,
  operands: RowOperands,
  { gated = false, row, rows: outputs, column }: Place,
  eps: number,
): void {
  const { values, format, quantized } = slab;
  const { device } = values;
  const K = operands.x.shape[1]!;
  const rows = gated ? 2 * outputs : outputs;
  const common = {
    FORMAT: format,
    NORM: Number(operands.gain !== null),
    GATED: Number(gated),
    SUBGROUP: device.traits.subgroupSize,
  };
  const params = { K, rows: outputs, row, column, eps, has_residual: Number(operands.residual !== null) };
  /** @param height rows of a workgroup */
  const launch = (height: number, constants: Constants) => ({
    grid: Device.fold(Math.ceil(rows / height)),
    work: rows * K,
    constants: { ...common, ...constants },
  });
  if (!quantized) {
    const SPLIT = Math.max(1, Math.min(4, Math.floor(K / 8 / common.SUBGROUP)));
    device.run("matvec_subgroup", { ...operands, weight: values }, params, launch(2, { SPLIT, ROWS: 2 }));
  } else if (packs(device, quantized.by)) {
    const { by, scales, biases } = quantized;
    const shape = packedShape(device, rows, K, common.SUBGROUP);
    device.run(
      "matvec_packed",
      { ...operands, weight: values, scales, biases },
      params,
      launch(shape.TEAMS * shape.ROWS, { ...shape, GROUP: by.group }),
    );
  } else {
    const shape = { SIZE: 64, LANES: 32, ROWS: 4, TOKENS: 1 };
    multiplyPlain(
      slab,
      operands,
      { gated, row, rows: outputs, column, columns: operands.out.shape[1]! },
      eps,
      shape,
    );
  }
}

/** Affine weights of 4 bits meet x in integers where the adapter has what it takes. */
const packs = ({ traits }: Device, { mode, bits }: Quantization) =>
  mode === "affine" &&
  bits === 4 &&
  traits.packedDots &&
  traits.subgroupSize >= 4 &&
  traits.subgroupSize <= 64;

/** The best of 24 on an H100 by shape: few large workgroups, since each packs x for itself. */
function packedShape({ gpu }: Device, rows: number, K: number, subgroup: number) {
  const strips = Math.ceil(K / 32 / subgroup);
  return {
    TEAMS: Math.min(K > 4096 ? 8 : 16, gpu.limits.maxComputeInvocationsPerWorkgroup / subgroup),
    ROWS: rows >= 4096 ? 4 : 2,
    DEPTH: Math.max(2, Math.min(strips, 4, 128 / subgroup)),
  };
}

// ---- many

/** Rows of a prompt that are best computed at once. */
export const rowsAtOnce = ({ traits }: Device): number => (traits.class === "hardware" ? 512 : 64);

/** Prompts, on GPUs. */
export const usesTiles = (device: Device, T: number): boolean =>
  device.traits.class === "hardware" && (T > 1 || device.rehearsing);

/** Workgroups that fill a GPU. */
const ENOUGH = 400;
const MAX_PARTS = 16;
/** Of a workgroup of kernels/matmul_tile.wgsl. */
const TILE_ROWS = 64;
const TILE_COLUMNS = 128;
const DEPTH = 16;

/** The places of a matrix in tiles; where these are few, the inputs are split over more of them. */
export function multiplyTiles(
  x: Tensor,
  places: readonly { readonly slab: MatrixSlab; readonly place: Place }[],
  columns: number,
  norm: { readonly gain: Tensor; readonly eps: number } | null,
  residual: Tensor | null,
): Tensor {
  const { device } = x;
  const [T, K] = x.shape as [number, number];
  const out = device.empty([T, columns]);
  const normed = norm ? rmsNorm(x, norm.gain, norm.eps) : x;
  const tiles = Math.ceil(T / TILE_ROWS) * Math.ceil(columns / TILE_COLUMNS);
  const wanted = Math.max(1, Math.min(MAX_PARTS, Math.floor(ENOUGH / tiles)));
  const depth = DEPTH * Math.ceil(K / DEPTH / wanted);
  const parts = Math.ceil(K / depth);
  const sums = parts > 1 ? device.empty([parts, T, columns]) : out;
  for (const { slab, place } of places) {
    const { values, format, quantized } = slab;
    const quantization = quantized ? quantizationConstants(quantized.by) : {};
    const has_residual = Number(residual !== null && parts === 1);
    device.run(
      "matmul_tile",
      {
        x: normed,
        weight: values,
        scales: quantized?.scales ?? null,
        biases: quantized?.biases ?? null,
        residual: has_residual ? residual : null,
        out: sums,
      },
      { T, K, row: place.row, rows: place.rows, column: place.column, columns, depth, has_residual },
      {
        grid: [Math.ceil(T / TILE_ROWS), Math.ceil(place.rows / TILE_COLUMNS), parts],
        constants: {
          FORMAT: format,
          ROW_THREADS: TILE_ROWS / 8,
          COLUMN_THREADS: TILE_COLUMNS / 8,
          ...quantization,
        },
        work: T * place.rows * K,
      },
    );
  }
  if (parts > 1 || device.rehearsing) {
    const length = T * columns;
    const params = { length, parts, has_residual: Number(residual !== null) };
    const grid = Device.fold(Math.ceil(length / 64));
    device.run("sum_parts", { parts: sums, residual, out }, params, { grid, work: parts * length });
  }
  return out;
}

const MODES = { affine: 0, mxfp4: 1, mxfp8: 1, nvfp4: 2 } as const;

export const quantizationConstants = ({ mode, bits, group }: Quantization) => ({
  MODE: MODES[mode],
  BITS: bits,
  GROUP: group,
});
