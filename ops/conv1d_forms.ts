// The forms of the convolution kernel and how each is launched. They compute the same and read the same weights.

import { WINDOW_BYTES } from "../src/bind_groups.ts";
import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
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
export function fusesPrologue(form: ConvForm, C: number): boolean {
  return form === "tile" && C % 4 === 0;
}

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
  readonly params: Readonly<Record<"C" | "T_in" | "T_out" | "O" | "taps" | "stride" | "dilation", number>> &
    Readonly<Record<string, number>>;
}

export function launchConv(form: ConvForm, call: ConvCall): void {
  if (form === "panel") launchPanel(call);
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

/** Overrides of conv1d_tile.wgsl: large tiles first. A tile is THREAD_ROWS * ROW_THREADS rows by 4 THREAD_VECTORS * COLUMN_THREADS columns. */
const TILES = [
  { THREAD_ROWS: 4, ROW_THREADS: 16, THREAD_VECTORS: 1, COLUMN_THREADS: 16, STAGE_ROWS: 100, DEPTH: 16 },
  { THREAD_ROWS: 4, ROW_THREADS: 8, THREAD_VECTORS: 1, COLUMN_THREADS: 8, STAGE_ROWS: 88, DEPTH: 16 },
] as const;
/** Workgroups below which a GPU is not busy: the next smaller tile is taken. */
const BUSY_WORKGROUPS = 128;

const tileGrid = (tile: (typeof TILES)[number], { T_out, O }: ConvCall["params"]) =>
  [
    Math.ceil(T_out / (tile.THREAD_ROWS * tile.ROW_THREADS)),
    Math.ceil(O / (4 * tile.THREAD_VECTORS * tile.COLUMN_THREADS)),
  ] as const;

function launchTile({ weight, tensors, prologue, params }: ConvCall): void {
  const { device } = tensors.x;
  const { T_out, O, taps, C } = params;
  const fitting = TILES.find((tile) => {
    const [x, y] = tileGrid(tile, params);
    return x * y >= BUSY_WORKGROUPS;
  });
  for (const tile of device.rehearsing ? TILES : [fitting ?? TILES.at(-1)!]) {
    device.run(
      "conv1d_tile",
      { ...tensors, weight: weight.panels, affine: prologue?.affine ?? null, alpha: prologue?.alpha ?? null },
      { ...params, slope_in: prologue?.slope ?? 0 },
      {
        grid: tileGrid(tile, params),
        constants: {
          ...tile,
          FORMAT: weight.format,
          ALIGNED: Number(C % 4 === 0),
          PROLOGUE: prologue ? (prologue.alpha ? 2 : 1) : 0,
          HAS_AFFINE: Number(Boolean(prologue?.affine)),
        },
        work: T_out * O * taps * C,
      },
    );
  }
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
  for (let panel0 = 0; panel0 < panels; panel0 += together) {
    const count = Math.min(together, panels - panel0);
    windows.forEach((window, i) => {
      const offset = panel0 * panelBytes + (window.tap0 * C8 + window.c0) * rowBytes;
      device.run(
        "conv1d_panel",
        { ...tensors, weight: { tensor: weight.panels, offset } },
        {
          ...params,
          ...window,
          panel0,
          spread,
          reuse_taps,
          first: Number(i === 0),
          last: Number(i === windows.length - 1),
        },
        {
          grid: [Math.ceil((blocks * 8) / SUBGROUP), count],
          constants: { FORMAT: weight.format, SUBGROUP },
          work: T_out * count * PANEL_COLUMNS * window.taps * (window.c1 - window.c0),
        },
      );
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
