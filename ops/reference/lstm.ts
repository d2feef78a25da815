// An LSTM layer (Hochreiter & Schmidhuber 1997), PyTorch's order of gates: i, f, g, o.

import { sigmoid } from "./elementwise.ts";
import { type Rows, sum } from "./rows.ts";

export interface LstmDirection {
  /** [4 H, C] */
  readonly W_ih: Rows;
  /** [4 H, H] */
  readonly W_hh: Rows;
  /** [4 H] */
  readonly bias: readonly number[];
}

/** One direction: x [T, C] -> [T, H]. */
export function lstm(x: Rows, { W_ih, W_hh, bias }: LstmDirection): Rows {
  const H = W_hh[0]!.length;
  let h = Array<number>(H).fill(0);
  let cell = Array<number>(H).fill(0);
  return x.map((row) => {
    const gates = bias.map(
      (b, n) => b + sum(row.length, (c) => W_ih[n]![c]! * row[c]!) + sum(H, (j) => W_hh[n]![j]! * h[j]!),
    );
    const [i, f, g, o] = [0, 1, 2, 3].map((gate) => gates.slice(gate * H, (gate + 1) * H));
    cell = cell.map((c, j) => sigmoid(f![j]!) * c + sigmoid(i![j]!) * Math.tanh(g![j]!));
    h = cell.map((c, j) => sigmoid(o![j]!) * Math.tanh(c));
    return h;
  });
}

/** Forward, and from the end to the start, side by side: x [T, C] -> [T, 2 H]. */
export function bidirectionalLstm(x: Rows, forward: LstmDirection, backward: LstmDirection): Rows {
  const there = lstm(x, forward);
  const back = lstm(x.toReversed(), backward).toReversed();
  return there.map((row, t) => [...row, ...back[t]!]);
}
