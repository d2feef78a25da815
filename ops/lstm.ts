// A bidirectional LSTM layer: the input projection of all steps at once, then one dispatch a step, recorded once.

import type { Tensor } from "../src/tensor.ts";
import { expectChannels, expectPairs, expectShape, rowsAndColumns } from "./check.ts";
import { linear } from "./conv1d.ts";
import type { Table, Weight } from "./weight.ts";

export interface LstmWeights {
  /** [2 * 4 H, C]: forward, then backward; gates i, f, g, o. */
  readonly input: Weight;
  /** [2 * 4 H]: the sum of both biases of PyTorch. */
  readonly bias: Tensor;
  /** [2, 4 H, H] */
  readonly recurrent: Table;
  /** [2 H, 2] u32, zero between sequences: cells, and steps done. */
  readonly state: Tensor<"u32">;
}

/** x [T, C] -> [T, 2 H]: forward, then backward. Cells and h start from zero. */
export function bidirectionalLstm(x: Tensor, weights: LstmWeights): Tensor {
  const { device } = x;
  const [T] = rowsAndColumns("bidirectionalLstm", "x", x);
  const H = weights.state.shape[0]! / 2;
  expectChannels("bidirectionalLstm", x, weights.input.C);
  expectPairs("bidirectionalLstm", "recurrent", weights.recurrent.format, H);
  expectShape("bidirectionalLstm", "bias", weights.bias, [8 * H]);
  return device.scope(() => {
    const gates = linear(x, weights.input, { bias: weights.bias }); // [T, 8 H]
    const out = device.empty([T, 2 * H]);
    const LANES = device.traits.class === "software" ? 1 : 32;
    const step = device.record(() =>
      device.run(
        "lstm_step",
        { gates, W_hh: weights.recurrent.tensor, state: weights.state, out },
        { T, H },
        {
          grid: [Math.ceil((H * LANES) / 128), 2],
          constants: { FORMAT: weights.recurrent.format, LANES },
          work: 16 * H * H,
        },
      ),
    );
    step.replay(T);
    step.dispose();
    return out;
  });
}
