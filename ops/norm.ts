// Normalisations: layer norm over the channels of a row, adaptive instance norm over time.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectChannels, expectShape, rowsAndColumns } from "./check.ts";

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
      constants: { LANES: lanesOfRow(x.device), HAS_RESIDUAL: Number(residual !== undefined) },
      work: 4 * T * C,
    },
  );
  return out;
}

/** Threads that share a row: on a program that plays a GPU no more than run at once, barriers are dear there. */
export function lanesOfRow(device: Device): number {
  return device.traits.class === "software" ? 8 : 64;
}

/** Mean and sum of squared deviations of each channel over blocks of rows: x [T, C] -> [blocks, C, 2]. */
export function channelStats(x: Tensor, block_rows: number): Tensor {
  const [T, C] = rowsAndColumns("channelStats", "x", x);
  const blocks = Math.ceil(T / block_rows);
  const parts = x.device.empty([blocks, C, 2]);
  const grid = Device.fold(Math.ceil((blocks * C) / 64));
  x.device.run("channel_stats", { x, parts }, { T, C, block_rows }, { grid, work: 2 * T * C });
  return parts;
}

/**
 * Adaptive instance norm (Huang & Belongie 2017) of x [T, C] as three values per channel, [3, C]: mean, scale, shift.
 * `style` [1, 2 C] holds gamma, then beta; mean and population variance span the whole of time. `activation` applies it.
 */
export function adaptiveInstanceNorm(x: Tensor, style: Tensor, eps = 1e-5): Tensor {
  const { device } = x;
  const [T, C] = rowsAndColumns("adaptiveInstanceNorm", "x", x);
  expectShape("adaptiveInstanceNorm", "style", style, [1, "2 C"]);
  const style_C = style.shape[1]! / 2;
  expectChannels("adaptiveInstanceNorm", x, style_C);
  return device.scope(() => {
    const block_rows = Math.max(16, Math.ceil(T / 128));
    const parts = channelStats(x, block_rows);
    const affine = device.empty([3, C]);
    device.run(
      "adain",
      { parts, style, affine },
      { T, C, style_C, block_rows, eps },
      { grid: [Math.ceil(C / 64)] },
    );
    return affine;
  });
}
