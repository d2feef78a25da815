// What is done to weights once, at load.

import { emptyWeight, FORMATS, packWeight, weightNormScale } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type KernelCase, sums } from "./case.ts";

/** Kokoro's largest convolution, as it is packed at load. */
export function packingCases(): KernelCase[] {
  const [O, C, K] = [512, 1090, 3];
  const shape = [O, C * K] as const;
  const entry = [{ name: "w", shape }];
  return [
    {
      name: "weight 512 x 1,090 x 3 packed into panels, at load",
      kernels: ["pack_weight"],
      reads: 4 * O * C * K,
      writes: 4 * O * 1096 * K,
      operations: 0,
      bar: 0,
      async prepare(operands) {
        const table = await operands.load(entry, "f32", (w) => w.table("w", shape));
        const weight = emptyWeight(operands.device, { O, C, K }, FORMATS.F32);
        operands.onDispose(() => weight.panels.dispose());
        const panel = K * 1096 * 32;
        const w = table.at("w");
        return {
          run: (): Tensor => {
            packWeight(weight, table.model, { O, C, K }, null);
            return weight.panels;
          },
          limit: panel * (O / 32),
          bits: true,
          expected: (i) => {
            const row = Math.floor((i % panel) / 32);
            const [o, tap, c] = [Math.floor(i / panel) * 32 + (i % 32), Math.floor(row / 1096), row % 1096];
            return c < C ? w((o * C + c) * K + tap) : 0;
          },
        };
      },
    },
    {
      name: "weight norm of 512 x 1,090 x 3, at load",
      kernels: ["weight_norm"],
      reads: 4 * O * C * K,
      writes: 4 * O,
      operations: 2 * O * C * K,
      bar: sums(C * K),
      async prepare(operands) {
        const table = await operands.load(entry, "f32", (w) => w.table("w", shape));
        const [gain, w, n] = [operands.values([O]), table.at("w"), C * K];
        return {
          run: () => weightNormScale(gain.tensor, table.model, n),
          expected: (o) => {
            const row = Float64Array.from({ length: n }, (_, i) => w(o * n + i));
            return gain.at(o) / Math.sqrt(row.reduce((total, value) => total + value ** 2, 0));
          },
        };
      },
    },
  ];
}
