// What SNAC's encoder and decoder share (Siuzdak et al. 2024; snac/layers.py, snac/attention.py).

import { conv1d, linear } from "../../ops/conv1d.ts";
import { depthwiseConv1d, type DepthwiseOptions } from "../../ops/depthwise.ts";
import { localAttention, rotaryTable } from "../../ops/local_attention.ts";
import { layerNorm } from "../../ops/norm.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type Conv, loadConv } from "../conv.ts";
import type { Tap } from "../tap.ts";
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

  /** [T, C] -> [T + before + after - 6 dilation, C] */
  forward(x: Tensor, options: DepthwiseOptions): Tensor {
    return depthwiseConv1d(x, this.#weight, this.#bias, options);
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

  /** [T, C] -> [T, C] */
  forward(x: Tensor): Tensor {
    const dilation = this.#dilation;
    const padding = 3 * dilation;
    return x.device.scope(() => {
      const snake = { before: this.#alpha0, after: this.#alpha1 };
      const y = this.#conv7.forward(x, { dilation, before: padding, after: padding, snake });
      return conv1d(y, this.#conv1.weight, { bias: this.#conv1.bias, residual: x });
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
        const z = unit.forward(y);
        tap(`block.${this.#first + i}`, z);
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

  /** [T, C] -> [T, C], T a multiple of the window. Taps to_qkv, and what it gives. */
  forward(x: Tensor, tap: Tap): Tensor {
    return x.device.scope(() => {
      const y = layerNorm(x, this.#norm.gain, this.#norm.bias, { eps: 1e-5 });
      const qkv = linear(y, this.#qkv); // [T, 3 C]
      tap("to_qkv", qkv);
      const attended = localAttention(qkv, this.#heads, this.#angles); // [T, C]
      const z = linear(attended, this.#out, { residual: x }); // [T, C]
      tap("", z);
      return z;
    });
  }
}
