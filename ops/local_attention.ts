// Attention within windows that do not overlap, with rotary positions.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectShape, rowsAndColumns } from "./check.ts";

// Bounds of local_attention.wgsl's workgroup memory.
const MAX_WINDOW = 32;
const MAX_HEAD_SIZE = 64;

/** cos and sin of the angles of rows 0 .. window - 1, [window, D / 2, 2], owned: row theta^(-2 d / D). */
export function rotaryTable(device: Device, window: number, D: number, theta = 10000): Tensor<"f32"> {
  const angles = Array.from({ length: (window * D) / 2 }, (_, i) => {
    const d = i % (D / 2);
    return ((i - d) / (D / 2)) * theta ** ((-2 * d) / D);
  });
  return device.tensor(
    angles.flatMap((angle) => [Math.cos(angle), Math.sin(angle)]),
    [window, D / 2, 2],
  );
}

/**
 * Multi-head attention of each row to the rows of its window, scores / sqrt(head size): qkv [T, 3 C] -> [T, C], T a
 * multiple of the window. `angles` is a `rotaryTable`; pairs of dims are (d, d + D / 2).
 */
export function localAttention(qkv: Tensor, heads: number, angles: Tensor): Tensor<"f32"> {
  const { device } = qkv;
  const [T, columns] = rowsAndColumns("localAttention", "qkv", qkv);
  const C = columns / 3;
  const D = C / heads;
  const window = angles.shape[0]!;
  expectShape("localAttention", "angles", angles, [window, D / 2, 2]);
  if (T % window !== 0 || window > MAX_WINDOW || D > MAX_HEAD_SIZE) {
    throw new FormantError(
      "internal",
      `localAttention: ${T} rows, windows of ${window} and heads of ${D}, expected whole windows of at most ${MAX_WINDOW} and heads of at most ${MAX_HEAD_SIZE}.`,
    );
  }
  const out = device.empty([T, C]);
  device.run(
    "local_attention",
    { qkv, angles, out },
    { N: window, heads, D, scale: 1 / Math.sqrt(D) },
    {
      grid: [T / window, heads],
      constants: { LANES: device.traits.class === "software" ? 8 : 32 },
      work: 4 * T * window * C,
    },
  );
  return out;
}
