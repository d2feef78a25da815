// The forms of the convolution kernel and how each is launched. They compute the same and read the same weights.

import { WINDOW_BYTES } from "../src/bind_groups.ts";
import { ceilLog2, type Family, kindOf, productSize } from "../src/choices.ts";
import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { bestSplit, type TileCost } from "./split.ts";
import { roundUp, type Weight } from "./weight.ts";

/** plain: any adapter. panel: software with subgroups. tile: GPUs. */
export const CONV_FORMS = ["plain", "panel", "tile"] as const;
export type ConvForm = (typeof CONV_FORMS)[number];

/** The forms that run on an adapter for C inputs, the one to use first: the only place where it is chosen. */
export function convForms({ traits }: Device, C: number): ConvForm[] {
  if (traits.class === "hardware") return ["tile", "plain"];
  return traits.subgroupSize >= 4 && C % 4 === 0 ? ["panel", "plain"] : ["plain"];
}

/** activation((x - mean) * scale + shift), see activation.wgsl. */
export interface Prologue {
  /** [3, C] */
  readonly affine: Tensor | null;
  /** Snake's [C]; without it a leaky ReLU. */
  readonly alpha: Tensor | null;
  readonly slope: number;
}

/** Whether a form applies the prologue on its way; otherwise it is an op of its own before. */
export function fusesPrologue(form: ConvForm | Tiling, C: number): boolean {
  return (form === "tile" || typeof form === "object") && C % 4 === 0;
}

type Shape = "T_in" | "C" | "T_out" | "O" | "taps" | "stride" | "dilation" | "padding";
type Epilogue =
  | ("bias_length" | "residual_shift" | "gain" | "slope" | "out_shift" | "out_length")
  | ("has_bias" | "has_residual" | "activation");

/** A convolution with everything that the kernels share: see conv1d.wgsl for the parameters. */
export interface ConvCall {
  readonly weight: Weight;
  readonly tensors: {
    readonly x: Tensor;
    readonly bias: Tensor | null;
    readonly residual: Tensor | null;
    readonly out: Tensor;
  };
  /** What is done to x first; only where `fusesPrologue` says so. */
  readonly prologue: Prologue | null;
  readonly params: Readonly<Record<Shape | Epilogue, number>>;
}

/** A tiling is "tile", cut in that way. */
export function launchConv(form: ConvForm | Tiling, call: ConvCall): void {
  if (typeof form === "object") launchTiling(call, form);
  else if (form === "panel") launchPanel(call);
  else if (form === "tile") launchTile(call);
  else launchPlain(call);
}

function launchPlain({ weight, tensors, params }: ConvCall): void {
  const { T_out, O, taps, C } = params;
  const threads = Math.ceil(T_out / 4) * Math.ceil(O / 4);
  tensors.x.device.run("conv1d", { ...tensors, weight: weight.panels }, params, {
    grid: Device.fold(Math.ceil(threads / 64)),
    constants: { FORMAT: weight.format },
    work: T_out * O * taps * C,
  });
}

/** What a workgroup of conv1d_tile.wgsl computes: 16 THREAD_ROWS rows by 8 COLUMN_THREADS columns. */
type Tile = Readonly<Record<"THREAD_ROWS" | "COLUMN_THREADS", number>>;

/** How a product is cut: in tiles, and its inputs in `parts`. */
export type Tiling = Tile & { readonly parts: number };

const SMALL: Tile = { THREAD_ROWS: 4, COLUMN_THREADS: 8 };
const TALL: Tile = { THREAD_ROWS: 8, COLUMN_THREADS: 8 };
const WIDE: Tile = { THREAD_ROWS: 8, COLUMN_THREADS: 16 };
/** Most columns of a wide tile's that may be beyond the last, of those that are not. */
const WASTE = 0.15;

const rowsOf = ({ THREAD_ROWS }: Tile) => 16 * THREAD_ROWS;
const columnsOf = ({ COLUMN_THREADS }: Tile) => 8 * COLUMN_THREADS;

/** The tiles among which it is chosen for O columns; `bytes` of workgroup memory hold them. */
function tilesOf(O: number, bytes: number): readonly Tile[] {
  const large = roundUp(O, columnsOf(WIDE)) <= (1 + WASTE) * O ? WIDE : TALL;
  return [large, SMALL].filter((tile) => rowsOf(tile) <= mostRows(tile, bytes));
}

/** Inputs of a step. */
const DEPTH = 16;

const COSTS = new Map<Tile, TileCost>([
  [SMALL, { step: 0.62, alone: 1.4 }],
  [TALL, { step: 1, alone: 1.85 }],
  [WIDE, { step: 1.75, alone: 1 }],
]);

/** The tiling of least estimated time, of those for which `bytes` of workgroup memory are enough. */
export function tilingOf(
  { T_out, O, C, taps }: Pick<ConvCall["params"], "T_out" | "O" | "C" | "taps">,
  bytes: number,
): Tiling {
  const blocks = Math.ceil(C / DEPTH);
  let [best, parts, least] = [SMALL, 1, Infinity];
  for (const tile of tilesOf(O, bytes)) {
    const tiles = Math.ceil(T_out / rowsOf(tile)) * Math.ceil(O / columnsOf(tile));
    const split = bestSplit(tiles, blocks, taps, T_out * O, COSTS.get(tile)!);
    if (split.time < least) [best, parts, least] = [tile, split.parts, split.time];
  }
  return { THREAD_ROWS: best.THREAD_ROWS, COLUMN_THREADS: best.COLUMN_THREADS, parts };
}

/** The rest of how conv1d_tile.wgsl is cut: sums are added up in the same order whatever it is. */
type TileForm = Tile & Readonly<Record<"LINEAR" | "STAGE_ROWS", number>>;

/** Rows staged beyond a tile's: what 11 taps of dilation 5 need; what 9 need, or 3 of dilation 4. */
const MARGINS = [56, 8] as const;

/** Where nothing was measured: one tap is LINEAR, but for tall tiles. */
function tileForm(tile: Tile, taps: number, bytes: number): TileForm {
  const [rows, most] = [rowsOf(tile), mostRows(tile, bytes)];
  const linear = taps === 1 && columnsOf(tile) >= rows && most >= 2 * rows;
  return {
    // Not spread, as in `runTile`.
    THREAD_ROWS: tile.THREAD_ROWS,
    COLUMN_THREADS: tile.COLUMN_THREADS,
    LINEAR: Number(linear),
    STAGE_ROWS: linear ? 2 * rows : Math.min(rows + MARGINS[0], most),
  };
}

/** By T_out, O, C; kind: the format, and the taps rounded up to a power of two. */
const TILE_FORMS: Family<TileForm> = {
  kernel: "conv1d_tile",
  candidates(device, size) {
    const bytes = workgroupBytes(device);
    const oneTap = kindOf(size) >> 2 === 0;
    const all = [WIDE, TALL, SMALL].flatMap((tile) => {
      // Less memory lets a core take more workgroups; of large ones registers bound that.
      const margins = tile === SMALL ? MARGINS : [MARGINS[0]];
      const staged = margins.map((margin) => Math.min(rowsOf(tile) + margin, mostRows(tile, bytes)));
      const forms = staged.map((STAGE_ROWS): TileForm => ({ ...tile, LINEAR: 0, STAGE_ROWS }));
      return oneTap ? [...forms, { ...tile, LINEAR: 1, STAGE_ROWS: 2 * rowsOf(tile) }] : forms;
    });
    return all.filter((form) => rowsOf(form) <= form.STAGE_ROWS && form.STAGE_ROWS <= mostRows(form, bytes));
  },
};

/** Where there is a prologue one tap is as good as two: it is not for LINEAR. */
const tapsOf = ({ prologue, params: { taps } }: ConvCall) => (prologue ? Math.max(taps, 2) : taps);

function tileSize(call: ConvCall): number {
  const { T_out, O, C } = call.params;
  return productSize(T_out, O, C, call.weight.format | (ceilLog2(tapsOf(call)) << 2));
}

function launchTiling(call: ConvCall, tiling: Tiling): void {
  const bytes = workgroupBytes(call.tensors.x.device);
  runTile(call, tileForm(tiling, tapsOf(call), bytes), tiling.parts);
}

function launchTile(call: ConvCall): void {
  const { tensors, params } = call;
  const { device } = tensors.x;
  const bytes = workgroupBytes(device);
  // A rehearsal takes several parts, and so all kernels.
  const tiling = device.rehearsing ? { ...SMALL, parts: 2 } : tilingOf(params, bytes);
  const tiles = device.rehearsing ? tilesOf(params.O, bytes) : [tiling];
  const rules = tiles.map((tile) => tileForm(tile, tapsOf(call), bytes));
  for (const form of device.choices.forms(TILE_FORMS, tileSize(call), rules)) {
    runTile(call, form, tiling.parts);
  }
}

/** Bytes of workgroup memory for a row of a tile, and for the weights of a column of threads. */
const ROW_BYTES = 80;
const WEIGHT_BYTES = 1040;

/** Rows that fit into workgroup memory beside a tile's weights. */
const mostRows = ({ COLUMN_THREADS }: Tile, bytes: number) =>
  Math.floor((bytes - WEIGHT_BYTES * COLUMN_THREADS) / ROW_BYTES);

const bytesOf = new WeakMap<Device, number>();

/** Limits are slow to ask for. */
function workgroupBytes(device: Device): number {
  const bytes = bytesOf.get(device) ?? device.gpu.limits.maxComputeWorkgroupStorageSize;
  bytesOf.set(device, bytes);
  return bytes;
}

function runTile({ weight, tensors, prologue, params }: ConvCall, form: TileForm, parts: number): void {
  const { x, bias, residual } = tensors;
  const { device } = x;
  const { T_in, C, T_out, O, taps, stride, dilation, padding } = params;
  const pitch = roundUp(O, 4);
  const part_inputs = roundUp(Math.ceil(C / parts), DEPTH);
  const count = Math.ceil(C / part_inputs);
  const raw = count > 1 || weight.O % 4 !== 0;
  const out = raw ? device.empty([count, T_out, pitch]) : tensors.out;
  const { affine = null, alpha = null, slope: slope_in = 0 } = prologue ?? {};
  device.run(
    "conv1d_tile",
    // Field by field: objects that are spread and changed take the host longer than all else of a dispatch.
    { x, bias, residual, out, weight: weight.panels, affine, alpha },
    {
      T_in,
      C,
      T_out,
      O: pitch,
      taps,
      stride,
      dilation,
      padding,
      bias_length: params.bias_length,
      residual_shift: params.residual_shift,
      gain: params.gain,
      slope: params.slope,
      out_shift: params.out_shift,
      out_length: params.out_length,
      has_bias: params.has_bias,
      has_residual: params.has_residual,
      activation: params.activation,
      prologue: prologue ? (alpha ? 2 : 1) : 0,
      has_affine: Number(affine !== null),
      slope_in,
      part_inputs,
      raw: Number(raw),
    },
    {
      grid: [Math.ceil(T_out / rowsOf(form)), Math.ceil(pitch / columnsOf(form)), count],
      constants: {
        THREAD_ROWS: form.THREAD_ROWS,
        COLUMN_THREADS: form.COLUMN_THREADS,
        LINEAR: form.LINEAR,
        STAGE_ROWS: form.STAGE_ROWS,
        FORMAT: weight.format,
        ALIGNED: Number(C % 4 === 0),
      },
      work: T_out * O * taps * C,
    },
  );
  if (!raw) return;
  mergeParts(out, count, tensors, params);
  out.dispose();
}

function mergeParts(
  parts: Tensor,
  count: number,
  { bias, residual, out }: ConvCall["tensors"],
  params: ConvCall["params"],
): void {
  const { T_out, O } = params;
  out.device.run(
    "conv1d_merge",
    { parts, bias, residual, out },
    {
      T_out,
      O,
      bias_length: params.bias_length,
      residual_shift: params.residual_shift,
      gain: params.gain,
      slope: params.slope,
      out_shift: params.out_shift,
      out_length: params.out_length,
      has_bias: params.has_bias,
      has_residual: params.has_residual,
      activation: params.activation,
      pitch: parts.shape[2]!,
      count,
    },
    { grid: Device.fold(Math.ceil((T_out * O) / 64)), work: count * T_out * O },
  );
}

const PANEL_COLUMNS = 32;
/** Rows of the output that a thread of conv1d_panel.wgsl computes. */
const PANEL_ROWS = 16;

function launchPanel({ weight, tensors, params }: ConvCall): void {
  const { device } = tensors.x;
  const { T_out, O, taps, stride, dilation } = params;
  const SUBGROUP = device.traits.subgroupSize;
  const C8 = roundUp(weight.C, 8);
  const rowBytes = PANEL_COLUMNS * (weight.format === 0 ? 4 : 2);
  const panelBytes = taps * C8 * rowBytes;
  const common = greatestCommonDivisor(stride, dilation);
  const spread = taps === 1 ? 1 : dilation / common;
  const reuse_taps = taps === 1 ? 1 : stride / common;
  const blocks = Math.ceil(T_out / (PANEL_ROWS * spread)) * spread;
  const panels = Math.ceil(O / PANEL_COLUMNS);
  const windows = windowsOfPanel(taps, C8, WINDOW_BYTES / rowBytes);
  const together = windows.length === 1 ? Math.max(1, Math.floor(WINDOW_BYTES / panelBytes)) : 1;
  // One object for all windows: to spread one for each takes the host longer than the rest of a dispatch.
  const all = { ...params, ...windows[0]!, panel0: 0, spread, reuse_taps, first: 0, last: 0 };
  for (let panel0 = 0; panel0 < panels; panel0 += together) {
    const count = Math.min(together, panels - panel0);
    windows.forEach((window, i) => {
      const offset = panel0 * panelBytes + (window.tap0 * C8 + window.c0) * rowBytes;
      Object.assign(all, window, { panel0, first: Number(i === 0), last: Number(i === windows.length - 1) });
      device.run("conv1d_panel", { ...tensors, weight: { tensor: weight.panels, offset } }, all, {
        grid: [Math.ceil((blocks * 8) / SUBGROUP), count],
        constants: { FORMAT: weight.format, SUBGROUP },
        work: T_out * count * PANEL_COLUMNS * window.taps * (window.c1 - window.c0),
      });
    });
  }
}

/** Rows of a panel that one window shows: whole taps where they fit, else inputs c0 .. c1 of one tap. */
interface PanelWindow {
  readonly tap0: number;
  readonly taps: number;
  readonly c0: number;
  readonly c1: number;
}

/** Cuts a panel of taps * C8 rows into windows of at most `capacity` rows, as even as they come. */
function windowsOfPanel(taps: number, C8: number, capacity: number): PanelWindow[] {
  const windows: PanelWindow[] = [];
  if (C8 <= capacity) {
    const count = Math.ceil(taps / Math.floor(capacity / C8));
    for (let i = 0, tap0 = 0; i < count; i++) {
      const share = Math.ceil((taps - tap0) / (count - i));
      windows.push({ tap0, taps: share, c0: 0, c1: C8 });
      tap0 += share;
    }
    return windows;
  }
  const count = Math.ceil(C8 / capacity);
  for (let tap0 = 0; tap0 < taps; tap0++) {
    for (let i = 0, c0 = 0; i < count; i++) {
      const c1 = c0 + roundUp(Math.ceil((C8 - c0) / (count - i)), 32); // the kernel takes 32 inputs at a time
      windows.push({ tap0, taps: 1, c0, c1: Math.min(c1, C8) });
      c0 = c1;
    }
  }
  return windows;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
