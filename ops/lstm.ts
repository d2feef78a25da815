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
    const step = device.record(() => lstmStep(gates, weights, out));
    step.replay(T);
    device.flush(); // the GPU has work for a while
    step.dispose();
    return out;
  });
}

/** One step of both directions, the next by weights.state: gates [T, 8 H], the input projection, to rows of out [T, 2 H]. */
export function lstmStep(gates: Tensor, { recurrent, state }: LstmWeights, out: Tensor): void {
  const { device } = gates;
  const [T] = gates.shape as [number, number];
  const H = state.shape[0]! / 2;
  const { kernel, lanes, constants } = stepForm(device, H, recurrent.format);
  device.run(
    kernel,
    { gates, W_hh: recurrent.tensor, state, out },
    { T, H },
    {
      grid: [Math.ceil((H * lanes) / 128), 2],
      constants: { FORMAT: recurrent.format, ...constants },
      work: 16 * H * H,
    },
  );
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
