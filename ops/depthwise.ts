// Convolutions of 7 taps over single channels, and to a single channel.

import { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectOutput, expectShape, rowsAndColumns } from "./check.ts";
import { type Activation, expectActivation } from "./elementwise.ts";

const TAPS = 7;
/** ROWS of conv1d_mono.wgsl. */
const MONO_ROWS = 4;

export interface DepthwiseOptions {
  readonly dilation?: number;
  /** Zero rows before x; below 0, rows of x that are left out. */
  readonly before?: number;
  /** The same behind x. */
  readonly after?: number;
  /** Snake before and after, by their alphas, [C] each. */
  readonly snake?: { readonly before: Tensor; readonly after: Tensor };
}

/**
 * PyTorch's Conv1d of 7 taps with as many groups as channels, activated before and after: x [T, C], weight [C, 1, 7]
 * f32, bias [C] -> [T + before + after - 6 dilation, C].
 */
export function depthwiseConv1d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor,
  { dilation = 1, before = 0, after = 0, snake }: DepthwiseOptions = {},
): Tensor<"f32"> {
  const { device } = x;
  const [T, C] = rowsAndColumns("depthwiseConv1d", "x", x);
  expectShape("depthwiseConv1d", "weight", weight, [C, 1, TAPS]);
  expectShape("depthwiseConv1d", "bias", bias, [C]);
  for (const alpha of snake ? [snake.before, snake.after] : []) {
    expectShape("depthwiseConv1d", "alpha", alpha, [C]);
  }
  const T_out = T + before + after - (TAPS - 1) * dilation;
  expectOutput("depthwiseConv1d", T, T_out, "the kernel is longer");
  // Longer runs read and activate less twice; a GPU needs more threads than that leaves.
  const RUN = device.traits.class === "software" ? 32 : 8;
  const runs = Math.ceil(T_out / (RUN * dilation)) * dilation;
  const out = device.empty([T_out, C]);
  device.run(
    "depthwise_conv1d",
    { x, weight, bias, alpha_in: snake?.before ?? null, alpha_out: snake?.after ?? null, out },
    { T_in: T, T_out, C, dilation, padding: before },
    {
      grid: Device.fold(Math.ceil((runs * C) / 64)),
      constants: { SNAKE: Number(snake !== undefined), RUN },
      work: out.size * (TAPS + (snake ? 30 : 0)),
    },
  );
  return out;
}

/**
 * The head of a vocoder, tanh(conv(activation(x))) with a Conv1d of C channels to one, 7 taps, 3 zero rows at both ends:
 * x [T, C], weight [1, C, 7] f32, bias [1] -> [T].
 */
export function monoConv1d(x: Tensor, weight: Tensor, bias: Tensor, kind: Activation): Tensor<"f32"> {
  const [T, C] = rowsAndColumns("monoConv1d", "x", x);
  const alpha = "alpha" in kind ? kind.alpha : null;
  expectShape("monoConv1d", "weight", weight, [1, C, TAPS]);
  expectShape("monoConv1d", "bias", bias, [1]);
  expectActivation("monoConv1d", C, kind, null);
  const out = x.device.empty([T]);
  x.device.run(
    "conv1d_mono",
    { x, weight, bias, alpha, out },
    { T, C, slope: "slope" in kind ? kind.slope : 0 },
    {
      grid: Device.fold(Math.ceil(T / MONO_ROWS / 64)),
      constants: { SNAKE: Number(alpha !== null), QUADS: Number(C % 4 === 0) },
      work: T * C * (TAPS + 30),
    },
  );
  return out;
}
