// A bidirectional LSTM layer: the input projection of all steps at once, then one dispatch a step, recorded once.

import type { Device } from "../src/device.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectChannels, expectPairs, expectShape, rowsAndColumns } from "./check.ts";
import { linear } from "./conv1d.ts";
import { type Format, FORMATS, type Table, type Weight } from "./weight.ts";

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
    const { format } = weights.recurrent;
    const { kernel, lanes, constants } = stepForm(device, H, format);
    const step = device.record(() =>
      device.run(
        kernel,
        { gates, W_hh: weights.recurrent.tensor, state: weights.state, out },
        { T, H },
        {
          grid: [Math.ceil((H * lanes) / 128), 2],
          constants: { FORMAT: format, ...constants },
          work: 16 * H * H,
        },
      ),
    );
    step.replay(T);
    device.flush(); // the GPU has work for a while
    step.dispose();
    return out;
  });
}

interface StepForm {
  readonly kernel: "lstm_step" | "lstm_step_subgroup";
  /** Threads that share a unit. */
  readonly lanes: number;
  readonly constants: Readonly<Record<string, number>>;
}

/** The form of a step on this adapter. */
function stepForm({ traits }: Device, H: number, format: Format): StepForm {
  const { class: kind, subgroupSize: SUBGROUP } = traits;
  if (kind === "software") return { kernel: "lstm_step", lanes: 1, constants: { LANES: 1 } };
  const whole = H % (format === FORMATS.F32 ? 4 : 8) === 0;
  return whole && SUBGROUP >= 8 && SUBGROUP <= 128
    ? { kernel: "lstm_step_subgroup", lanes: SUBGROUP, constants: { SUBGROUP } }
    : { kernel: "lstm_step", lanes: 32, constants: { LANES: 32 } };
}
