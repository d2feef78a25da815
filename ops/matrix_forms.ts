// The kernels of a product with a matrix whose rows lie as stored, and which of them runs: a step of decoding is bound
// by reading the weights and by launches, a prompt by arithmetic.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import type { MatrixSlab, Quantization } from "./matrix.ts";
import {
  PACKED,
  PLAIN,
  type PlainForm,
  QUANTIZED,
  sizeOf,
  SUBGROUPS,
  type TileForm,
  TILES,
} from "./matrix_choices.ts";
import { BLOCK, type Feeds, meetsIntegers, packedRows, wantsPacked } from "./packed_rows.ts";
import { bestSplit, type TileCost } from "./split.ts";
import { type Format, FORMATS } from "./weight.ts";

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
  /** Of a norm, or the scale of outputs: see kernels/matvec_subgroup.wgsl. */
  readonly gain: Tensor | null;
  readonly residual: Tensor | null;
  readonly out: Tensor;
}

/** What stands around a product; NORM, GELU and SCALED of kernels/matvec_subgroup.wgsl, where `fusesAround` says so. */
export interface Around {
  readonly norm: 0 | 1 | 2;
  readonly eps: number;
  readonly gelu?: boolean;
  readonly scaled?: boolean;
  /** Where `packsOutput` says so: `out` has room for its packed rows. */
  readonly feeds?: Feeds | undefined;
  /** x of the operands is a table [rows, K], kept in this format; rows are those of ids [T], from `first` on. */
  readonly lookup?: {
    readonly ids: Tensor<"u32">;
    readonly first: number;
    readonly K: number;
    readonly format: Format;
  };
}

// ---- a few rows of x

/** Whether layer norm, GELU, a scale of outputs and a lookup of x are part of a product. */
export const fusesAround = ({ traits }: Device, slabs: readonly MatrixSlab[]): boolean =>
  traits.class === "hardware" && traits.subgroupSize > 0 && slabs.every(({ quantized }) => !quantized);

/** A few rows of x. */
export function multiplyRows(slab: MatrixSlab, operands: RowOperands, place: Place, around: Around): void {
  const { traits, rehearsing } = slab.values.device;
  if (traits.class === "software") {
    const rules = rehearsing ? SOFTWARE : [SOFTWARE[operands.x.shape[0] === 1 ? 0 : 1]!];
    multiplyPlain(slab, operands, place, around, 1, rules);
  } else if (traits.subgroupSize === 0) {
    multiplyPlain(slab, operands, place, around, 32, [NARROW]);
  } else {
    multiplySubgroups(slab, operands, place, around);
  }
}

/** Of one row of x, and of several: four at once are faster still, but take seconds to compile. */
const SOFTWARE: readonly PlainForm[] = [1, 2].map((TOKENS) => ({ SIZE: 64, ROWS: 4, TOKENS }));
const NARROW: PlainForm = { SIZE: 32, ROWS: 2, TOKENS: 1 };
const TALL: PlainForm = { SIZE: 64, ROWS: 4, TOKENS: 1 };

/** LANES threads leave their part sums in workgroup memory. */
function multiplyPlain(
  slab: MatrixSlab,
  operands: RowOperands,
  place: Place,
  around: Around,
  LANES: number,
  rules: readonly PlainForm[],
): void {
  const [T, K] = operands.x.shape as [number, number];
  const size = sizeOf(slab, [T, place.rows, K], place.gated);
  const forms = slab.values.device.choices.forms(slab.quantized ? QUANTIZED : PLAIN, size, rules);
  for (const form of forms) runPlain(slab, operands, place, around, LANES, form);
}

function runPlain(
  { values, format, quantized }: MatrixSlab,
  operands: RowOperands,
  { gated = false, ...place }: Place,
  { norm, eps }: Around,
  LANES: number,
  form: PlainForm,
): void {
  const { device } = values;
  const [T, K] = operands.x.shape as [number, number];
  const rows = gated ? 2 * place.rows : place.rows;
  const params = { T, K, ...place, eps, has_residual: Number(operands.residual !== null) };
  const options = {
    grid: [
      ...Device.fold(Math.ceil(rows / ((form.ROWS * form.SIZE) / LANES))),
      Math.ceil(T / form.TOKENS),
    ] as const,
    work: T * rows * K,
  };
  const constants = {
    ...form,
    LANES,
    FORMAT: format,
    NORM: norm,
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

/** The same where subgroups add up. */
function multiplySubgroups(slab: MatrixSlab, operands: RowOperands, place: Place, around: Around): void {
  const { by } = slab.quantized ?? {};
  if (!by) multiplyFloats(slab, operands, place, around);
  else if (meetsIntegers(slab.values.device, by)) multiplyPacked(slab, operands, place, around);
  else multiplyPlain(slab, operands, place, around, 32, [TALL]);
}

function multiplyFloats(
  slab: MatrixSlab,
  { x, gain, residual, out }: RowOperands,
  { gated = false, row, rows: outputs, column, columns }: Place,
  { norm, eps, gelu = false, scaled = false, lookup }: Around,
): void {
  const { values, format } = slab;
  const { device } = values;
  const SUBGROUP = device.traits.subgroupSize;
  const [T, K] = [out.shape[0]!, lookup?.K ?? x.shape[1]!];
  const rows = gated ? 2 * outputs : outputs;
  const size = sizeOf(slab, [T, outputs, K], gated, norm !== 0);
  const { ROWS } = device.choices.choose(SUBGROUPS, size, { ROWS: rows >= 4096 ? 4 : 2 });
  const SPLIT = splitOf(rows, Math.floor(K / 8 / SUBGROUP));
  const [across, down] = Device.fold(Math.ceil(rows / ROWS));
  device.run(
    "matvec_subgroup",
    // Field by field: objects that are spread and changed take the host longer than all else of a dispatch.
    { x, gain, weight: values, residual, out, ids: lookup?.ids ?? null },
    { row, column, first: lookup?.first ?? 0 },
    {
      grid: [across, down, T],
      constants: {
        ...sizesOf(K, { row, rows: outputs, column, columns }, eps, residual),
        FORMAT: format,
        LOOKUP: Number(lookup !== undefined),
        X_FORMAT: lookup?.format ?? FORMATS.F32,
        NORM: norm,
        GELU: Number(gelu),
        SCALED: Number(scaled),
        SUBGROUP,
        SPLIT,
        AHEAD: Number(K / 8 > SPLIT * SUBGROUP),
        ROWS,
        GATED: Number(gated),
      },
      work: T * rows * K,
    },
  );
}

/** What the kernels of a step have as constants (kernels/matvec_packed.wgsl says why). */
const sizesOf = (
  K: number,
  { row, rows, column, columns }: Place,
  EPS: number,
  residual: Tensor | null,
): Readonly<Record<string, number>> => ({
  K,
  OUT_ROWS: rows,
  COLUMNS: columns,
  INSET: Number(row > 0 || column > 0),
  EPS,
  RESIDUAL: Number(residual !== null),
});

/** Subgroups that share rows, of which each has `turns`: few rows keep memory busy by many. By what was best on an H200. */
function splitOf(rows: number, turns: number): number {
  if (rows > 2048 && turns <= 4) return 1;
  const most = rows > 2048 ? Math.min(4, turns / 2) : Math.min(8, turns);
  return 2 ** Math.floor(Math.log2(Math.max(1, most)));
}

/** Subgroups that share rows. */
const packedSplit = ({ traits }: Device, K: number) => (K / BLOCK > 4 * traits.subgroupSize ? 2 : 1);
/** With two outputs each they make a block. */
const PACKING_TEAMS = 16;

/** Whether a few rows of x get their products packed, which go to these places. */
export function packsOutput(
  x: Tensor,
  places: readonly { readonly slab: MatrixSlab; readonly place: Place }[],
  feeds: Feeds | undefined,
): feeds is Feeds {
  const { device } = x;
  const { maxComputeInvocationsPerWorkgroup: most } = device.gpu.limits;
  const threads = PACKING_TEAMS * packedSplit(device, x.shape[1]!) * device.traits.subgroupSize;
  const whole = ({ slab: { quantized }, place }: (typeof places)[0]) =>
    quantized !== null &&
    meetsIntegers(device, quantized.by) &&
    [place.rows, place.column, place.columns].every((n) => n % BLOCK === 0);
  return wantsPacked(device, feeds) && threads <= most && places.every(whole);
}

function multiplyPacked(
  slab: MatrixSlab,
  { x, gain, residual, out }: RowOperands,
  { gated = false, row, rows: outputs, column, columns }: Place,
  { norm, eps, feeds }: Around,
): void {
  const { values, format } = slab;
  const { device } = values;
  const { by, scales, biases } = slab.quantized!;
  const [T, K] = x.shape as [number, number];
  const rows = gated ? 2 * outputs : outputs;
  const SUBGROUP = device.traits.subgroupSize;
  const size = sizeOf(slab, [T, outputs, K], gated, norm !== 0);
  const alone = feeds ? null : device.choices.choose(PACKED, size, { ROWS: 2 });
  const ROWS = alone?.ROWS ?? (gated ? 4 : 2);
  const TEAMS = alone ? 4 : PACKING_TEAMS;
  const next = feeds?.norm?.gain ?? null;
  for (const packed of packedRows(x, gain)) {
    device.run(
      "matvec_packed",
      { x: packed, weight: values, scales, biases, residual, gain: next, out },
      { row, column },
      {
        grid: [...Device.fold(Math.ceil(rows / (TEAMS * ROWS))), T],
        constants: {
          ...sizesOf(K, { row, rows: outputs, column, columns }, eps, residual),
          GAIN: Number(next !== null),
          BEHIND: Number(packed === x),
          FORMAT: format,
          NORM: norm,
          GATED: Number(gated),
          PACK: Number(feeds !== undefined),
          SUBGROUP,
          TEAMS,
          SPLIT: packedSplit(device, K),
          ROWS,
          GROUP: by.group,
        },
        work: T * rows * K,
      },
    );
    if (packed !== x) packed.dispose();
  }
}

// ---- many

/** Rows of a prompt that are best computed at once. */
export const rowsAtOnce = ({ traits }: Device): number => (traits.class === "hardware" ? 512 : 64);

/** Rows that read a matrix one by one, out of a cache from the second on: those of a frame of Mimi. */
const FEW_ROWS = 2;

/** Prompts, on GPUs. */
export const usesTiles = (device: Device, T: number): boolean =>
  device.traits.class === "hardware" && (T > FEW_ROWS || device.rehearsing);

/** A tile of kernels/matmul_tile.wgsl where nothing was measured: 64 rows by 128 columns. */
const TILE: TileForm = { ROW_THREADS: 8 };
const TILE_COLUMNS = 128;
const TILE_COST: TileCost = { step: 1, alone: 1.85 };
const DEPTH = 16;

/** What becomes of a product: a scale [columns] or GELU, then the sum with a residual. */
interface Behind {
  readonly residual: Tensor | null;
  readonly scale: Tensor | null;
  readonly gelu: boolean;
}

/** The places of a matrix in tiles; where these are few, the inputs are split over more of them. */
export function multiplyTiles(
  x: Tensor,
  places: readonly { readonly slab: MatrixSlab; readonly place: Place }[],
  columns: number,
  { residual, scale, gelu }: Behind,
): Tensor {
  const { device } = x;
  const [T, K] = x.shape as [number, number];
  const out = device.empty([T, columns]);
  const tiles = Math.ceil(T / 64) * Math.ceil(columns / TILE_COLUMNS); // of TILE, whatever is chosen
  const split = bestSplit(tiles, Math.ceil(K / DEPTH), 1, T * columns, TILE_COST);
  const depth = DEPTH * Math.ceil(K / DEPTH / split.parts);
  const parts = Math.ceil(K / depth);
  const whole = parts === 1 && !scale && !gelu;
  const sums = whole ? out : device.empty([parts, T, columns]);
  const added = whole ? residual : null;
  for (const { slab, place } of places) {
    const size = sizeOf(slab, [T, place.rows, K]);
    for (const form of usesUnits(slab) ? [null] : device.choices.forms(TILES, size, [TILE])) {
      runTile(slab, { x, residual: added, out: sums }, place, depth, form);
    }
  }
  if (!whole || device.rehearsing) {
    const length = T * columns;
    const [has_residual, has_scale] = [Number(residual !== null), Number(scale !== null)];
    device.run(
      "sum_parts",
      { parts: sums, scale, residual, out },
      { length, parts, columns, has_residual, has_scale, gelu: Number(gelu) },
      { grid: Device.fold(Math.ceil(length / 64)), work: parts * length },
    );
  }
  return out;
}

/** Whether a GPU's units for matrices multiply this one. */
const usesUnits = ({ values: { device }, format, quantized }: MatrixSlab): boolean =>
  device.traits.subgroupMatrix && (quantized ? quantized.by.mode === "affine" : format !== FORMATS.F32);

/** @param form null: of kernels/matmul_subgroup_matrix.wgsl */
function runTile(
  { values, format, quantized }: MatrixSlab,
  { x, residual, out }: Omit<RowOperands, "gain">,
  { row, rows, column, columns }: Place,
  depth: number,
  form: TileForm | null,
): void {
  const [T, K] = x.shape as [number, number];
  const { scales = null, biases = null, by } = quantized ?? {};
  const { MODE = 0, ...stored } = by ? quantizationConstants(by) : {};
  x.device.run(
    form ? "matmul_tile" : "matmul_subgroup_matrix",
    { x, weight: values, scales, biases, residual, out },
    { T, K, row, rows, column, columns, depth, has_residual: Number(residual !== null) },
    {
      grid: [
        Math.ceil(T / (form ? 8 * form.ROW_THREADS : 128)),
        Math.ceil(rows / TILE_COLUMNS),
        Math.ceil(K / depth),
      ],
      constants: { FORMAT: format, ...stored, ...(form ? { ...form, MODE } : {}) },
      work: T * rows * K,
    },
  );
}

const MODES = { affine: 0, mxfp4: 1, mxfp8: 1, nvfp4: 2 } as const;

export const quantizationConstants = ({ mode, bits, group }: Quantization) => ({
  MODE: MODES[mode],
  BITS: bits,
  GROUP: group,
});
