// Normalisations: layer and RMS norm over the channels of a row, adaptive instance norm over time.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectChannels, expectShape, rowsAndColumns } from "./check.ts";
import type { Weight } from "./weight.ts";

export interface LayerNormOptions {
  readonly eps: number;
  /** [T, C], added to x first. */
  readonly residual?: Tensor;
  /** Slope of a leaky ReLU on the result. */
  readonly slope?: number;
}

/** Layer norm (Ba et al. 2016) over channels: x [T, C], gain [C], bias [C] -> [T, C]. */
export function layerNorm(x: Tensor, gain: Tensor, bias: Tensor, options: LayerNormOptions): Tensor {
  const [, C] = rowsAndColumns("layerNorm", "x", x);
  expectShape("layerNorm", "gain", gain, [C]);
  expectShape("layerNorm", "bias", bias, [C]);
  return runLayerNorm(x, gain, bias, 0, 0, options);
}

/** The same with both in one tensor: affine [2, C], gain and bias. */
export function affineLayerNorm(x: Tensor, affine: Tensor, options: LayerNormOptions): Tensor {
  const [, C] = rowsAndColumns("affineLayerNorm", "x", x);
  expectShape("affineLayerNorm", "affine", affine, [2, C]);
  return runLayerNorm(x, affine, affine, C, 0, options);
}

/** StyleTTS 2's AdaLayerNorm: (1 + gamma) LN(x) + beta; style [1, 2 C] holds gamma, then beta. */
export function adaptiveLayerNorm(x: Tensor, style: Tensor, options: LayerNormOptions): Tensor {
  const [, C] = rowsAndColumns("adaptiveLayerNorm", "x", x);
  expectShape("adaptiveLayerNorm", "style", style, [1, 2 * C]);
  return runLayerNorm(x, style, style, C, 1, options);
}

function runLayerNorm(
  x: Tensor,
  gain: Tensor,
  bias: Tensor,
  bias_at: number,
  gain_offset: number,
  { eps, residual, slope = 1 }: LayerNormOptions,
): Tensor {
  const [T, C] = rowsAndColumns("layerNorm", "x", x);
  if (residual) expectShape("layerNorm", "residual", residual, [T, C]);
  const out = x.device.empty([T, C]);
  x.device.run(
    "layer_norm",
    { x, residual: residual ?? null, gain, bias, out },
    { T, C, bias_at, gain_offset, eps, slope },
    {
      grid: Device.fold(T),
      constants: { LANES: lanesOfRow(x.device, 256), HAS_RESIDUAL: Number(residual !== undefined) },
      work: 4 * T * C,
    },
  );
  return out;
}

/** RMS norm (Zhang & Sennrich 2019): x [T, K], gain [K] -> x gain / sqrt(mean of x^2 + eps) by rows; K a multiple of 4. */
export function rmsNorm(x: Tensor, gain: Tensor, eps: number): Tensor {
  const { device } = x;
  const [T, K] = rowsAndColumns("rmsNorm", "x", x);
  expectShape("rmsNorm", "gain", gain, [K]);
  const out = device.empty([T, K]);
  device.run("rms_norm", { x, gain, out }, { T, K, eps }, { grid: Device.fold(T), work: 2 * T * K });
  return out;
}

/** Threads that share a row: on a program that plays a GPU no more than run at once, barriers are dear there. */
export function lanesOfRow(device: Device, hardware: number): number {
  return device.traits.class === "software" ? 8 : hardware;
}

/** A linear projection of a style. */
export interface StyleWeights {
  /** [2 C, S]: gamma, then beta. */
  readonly weight: Weight;
  /** [2 C] */
  readonly bias: Tensor;
}

/** Rows of a block of channel_stats.wgsl, or a multiple: LANES times its RUN. */
const BLOCK_ROWS = 128;
const STATS_CHANNELS = 32;
const MOST_BLOCKS = 128;
/** Rows up to which one dispatch does it all: launching another would take longer. */
const SHORT = 2048;

/**
 * Adaptive instance norm (Huang & Belongie 2017) of x [T, C] as three values per channel, [3, C]: mean, scale, shift.
 * `style` [1, S] is projected to gamma and beta; mean and population variance span the whole of time; channels of x
 * beyond the projection's come out zero. `activation` applies it.
 */
export function adaptiveInstanceNorm(
  x: Tensor,
  style: Tensor,
  { weight, bias }: StyleWeights,
  eps = 1e-5,
): Tensor {
  const { device } = x;
  const [T, C] = rowsAndColumns("adaptiveInstanceNorm", "x", x);
  const S = weight.C;
  expectShape("adaptiveInstanceNorm", "style", style, [1, S]);
  expectShape("adaptiveInstanceNorm", "bias", bias, [weight.O]);
  const style_C = weight.O / 2;
  expectChannels("adaptiveInstanceNorm", x, style_C);
  const direct = T <= SHORT;
  return device.scope(() => {
    const block_rows = direct ? 1 : BLOCK_ROWS * Math.ceil(T / BLOCK_ROWS / MOST_BLOCKS);
    const blocks = Math.ceil(T / block_rows);
    const affine = device.empty([3, C]);
    for (const DIRECT of device.rehearsing ? [true, false] : [direct]) {
      const parts = DIRECT ? x : channelStats(x, blocks, block_rows);
      device.run(
        "adain",
        { parts, style, weight: weight.panels, bias, affine },
        { T, C, S, style_C, block_rows, blocks, eps },
        {
          grid: [C],
          constants: { FORMAT: weight.format, LANES: lanesOfRow(device, 128), DIRECT: Number(DIRECT) },
          work: 8 * blocks * C,
        },
      );
    }
    return affine;
  });
}

/** x [T, C] -> [blocks, C, 2], see kernels/channel_stats.wgsl. */
function channelStats(x: Tensor, blocks: number, block_rows: number): Tensor {
  const { device } = x;
  const [T, C] = x.shape as [number, number];
  const parts = device.empty([blocks, C, 2]);
  device.run(
    "channel_stats",
    { x, parts },
    { T, C, block_rows },
    {
      grid: [blocks, Math.ceil(C / STATS_CHANNELS)],
      constants: { LANES: device.traits.class === "software" ? 1 : 8 },
      work: 2 * T * C,
    },
  );
  return parts;
}
