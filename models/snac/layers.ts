// What SNAC's encoder and decoder share (Siuzdak et al. 2024; snac/layers.py, snac/attention.py).

import { linear } from "../../ops/conv1d.ts";
import type { DepthwiseOptions } from "../../ops/depthwise.ts";
import { localAttention, rotaryTable } from "../../ops/local_attention.ts";
import { layerNorm } from "../../ops/norm.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type Conv, loadConv } from "../conv.ts";
import { tappedConv1d, tappedDepthwiseConv1d } from "../deep.ts";
import { inside, NO_TAP, type Tap, within } from "../tap.ts";
import type { Weights } from "../weights.ts";

const DILATIONS = [1, 3, 9] as const;
const HEAD_SIZE = 64;

/** Snake1d's alpha, [C]: x + sin^2(alpha x) / (alpha + 1e-9). */
export function snakeAlpha(w: Weights, C: number): Tensor {
  return w.vector("alpha", [1, C, 1], 1e-9).reshape([C]);
}

/** WNConv1d of 7 taps with as many groups as channels. */
export class DepthwiseConv {
  readonly #weight: Tensor;
  readonly #bias: Tensor;

  constructor(w: Weights, C: number) {
    this.#weight = w.depthwise("", [C, 1, 7]);
    this.#bias = w.vector("bias", [C]);
  }

  /** [T, C] -> [T + before + after - 6 dilation, C]. A deep tap receives what lies between, where there are Snakes. */
  forward(x: Tensor, options: DepthwiseOptions, tap: Tap = NO_TAP): Tensor {
    return tappedDepthwiseConv1d(x, this.#weight, this.#bias, options, tap);
  }
}

/** ResidualUnit: x + conv1(snake(conv7(snake(x)))). */
class ResidualUnit {
  readonly #dilation: number;
  readonly #alpha0: Tensor;
  readonly #conv7: DepthwiseConv;
  readonly #alpha1: Tensor;
  readonly #conv1: Conv;

  constructor(w: Weights, C: number, dilation: number) {
    this.#dilation = dilation;
    this.#alpha0 = snakeAlpha(w.module(0), C);
    this.#conv7 = new DepthwiseConv(w.module(1), C);
    this.#alpha1 = snakeAlpha(w.module(2), C);
    this.#conv1 = loadConv(w.module(3), [C, C, 1]);
  }

  /** [T, C] -> [T, C]. A deep tap receives 1.input, 1, 1.snake (of the first convolution) and branch. */
  forward(x: Tensor, tap: Tap): Tensor {
    const dilation = this.#dilation;
    const padding = 3 * dilation;
    return x.device.scope(() => {
      const snake = { before: this.#alpha0, after: this.#alpha1 };
      const options = { dilation, before: padding, after: padding, snake };
      const y = this.#conv7.forward(x, options, within(tap, "1"));
      tap("1.snake", y);
      return tappedConv1d(y, this.#conv1.weight, { bias: this.#conv1.bias, residual: x }, tap);
    });
  }
}

/** The three residual units of a block, modules `first` and on of its sequence. */
export class ResidualUnits {
  readonly #units: readonly ResidualUnit[];
  readonly #first: number;

  constructor(w: Weights, C: number, first: number) {
    this.#first = first;
    this.#units = DILATIONS.map((d, i) => new ResidualUnit(w.module(first + i).at("block"), C, d));
  }

  /** [T, C] -> [T, C]. Taps block.i, by the units' modules. */
  forward(x: Tensor, tap: Tap): Tensor {
    return x.device.scope(() =>
      this.#units.reduce((y, unit, i) => {
        const name = `block.${this.#first + i}`;
        const z = unit.forward(y, inside(tap, name));
        tap(name, z);
        if (y !== x) y.dispose();
        return z;
      }, x),
    );
  }
}

/** LocalMHA: attention within windows of latents, with rotary positions; x + out(attention(qkv(norm(x)))). */
export class LocalAttention {
  readonly #heads: number;
  readonly #norm: { gain: Tensor; bias: Tensor };
  readonly #qkv: Weight;
  readonly #out: Weight;
  readonly #angles: Tensor;

  constructor(w: Weights, C: number, window: number) {
    this.#heads = C / HEAD_SIZE;
    this.#norm = { gain: w.vector("norm.weight", [C]), bias: w.vector("norm.bias", [C]) };
    this.#qkv = w.linear("to_qkv.weight", [3 * C, C]);
    this.#out = w.linear("to_out.weight", [C, C]);
    this.#angles = rotaryTable(w.device, window, HEAD_SIZE);
    w.own(this.#angles);
  }

  /**
   * [T, C] -> [T, C], T a multiple of the window. Taps to_qkv, and what it gives; a deep tap receives norm, attention and
   * branch, too.
   */
  forward(x: Tensor, tap: Tap): Tensor {
    return x.device.scope(() => {
      const inner = inside(tap, "");
      const y = layerNorm(x, this.#norm.gain, this.#norm.bias, { eps: 1e-5 });
      inner("norm", y);
      const qkv = linear(y, this.#qkv); // [T, 3 C]
      tap("to_qkv", qkv);
      const attended = localAttention(qkv, this.#heads, this.#angles); // [T, C]
      inner("attention", attended);
      const z = tappedConv1d(attended, this.#out, { residual: x }, tap); // [T, C]
      tap("", z);
      return z;
    });
  }
}
