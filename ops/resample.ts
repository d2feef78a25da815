// Depthwise upsampling.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectChannels, expectOutput, expectShape, rowsAndColumns } from "./check.ts";

export interface DepthwiseTransposeOptions {
  readonly stride: number;
  readonly padding: number;
  readonly outputPadding: number;
}

/**
 * PyTorch's ConvTranspose1d with as many groups as channels: x [T, C], weight [C, 1, K] f32, bias [C] ->
 * [(T - 1) stride - 2 padding + K + outputPadding, C].
 */
export function depthwiseConvTranspose1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor,
  { stride, padding, outputPadding }: DepthwiseTransposeOptions,
): Tensor {
  const [T, C] = rowsAndColumns("depthwiseConvTranspose1d", "x", x);
  expectShape("depthwiseConvTranspose1d", "weight", weight, ["C", 1, "K"]);
  const [weight_C, , K] = weight.shape as [number, 1, number];
  expectChannels("depthwiseConvTranspose1d", x, weight_C);
  expectShape("depthwiseConvTranspose1d", "bias", bias, [weight_C]);
  const T_out = (T - 1) * stride - 2 * padding + K + outputPadding;
  expectOutput("depthwiseConvTranspose1d", T, T_out, `padding ${padding} cuts off the whole result`);
  const out = x.device.empty([T_out, C]);
  x.device.run(
    "depthwise_conv_transpose1d",
    { x, weight, bias, out },
    { T, C, weight_C, T_out, K, stride, padding },
    { grid: Device.fold(Math.ceil(out.size / 64)), work: out.size * K },
  );
  return out;
}
