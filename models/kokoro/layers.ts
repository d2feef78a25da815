// What StyleTTS 2's predictor and decoder share (Li et al. 2023; kokoro/istftnet.py): adaptive instance norm by a style,
// and the residual block around it.

import { type ConvOptions, conv1d, linear } from "../../ops/conv1d.ts";
import { activation, type Activation } from "../../ops/elementwise.ts";
import { adaptiveInstanceNorm, type StyleWeights } from "../../ops/norm.ts";
import { depthwiseConvTranspose1d } from "../../ops/resample.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import { tappedConv1d } from "../deep.ts";
import { inside, NO_TAP, type Tap } from "../tap.ts";
import type { Weights } from "../weights.ts";

/** A linear projection of the style to gamma and beta of C channels: [1, S] -> [1, 2 C]. */
export class StyleProjection implements StyleWeights {
  readonly weight: Weight;
  readonly bias: Tensor;

  constructor(w: Weights, C: number, S: number) {
    this.weight = w.linear("fc.weight", [2 * C, S]);
    this.bias = w.vector("fc.bias", [2 * C]);
  }

  forward(style: Tensor): Tensor {
    return linear(style, this.weight, { bias: this.bias });
  }
}

/** AdaIN1d, then an activation, then a convolution. */
export class AdainConv1d {
  readonly #style: StyleProjection;
  readonly #weight: Weight;
  readonly #bias: Tensor;

  constructor(
    w: Weights,
    norm: string,
    conv: string,
    [O, C, K]: readonly [number, number, number],
    S: number,
  ) {
    this.#style = new StyleProjection(w.at(norm), C, S);
    this.#weight = w.conv(conv, [O, C, K]);
    this.#bias = w.vector(`${conv}.bias`, [O]);
  }

  /** x [T, C] -> the norm of x, [3, C]. */
  #affine(x: Tensor, style: Tensor): Tensor {
    return adaptiveInstanceNorm(x, style, this.#style);
  }

  /** x [T, C] -> [T, C]: the norm and the activation alone. */
  normalise(x: Tensor, style: Tensor, kind: Activation): Tensor {
    return x.device.scope(() => activation(x, kind, this.#affine(x, style)));
  }

  /** z [T, C] -> [T, O]: the convolution alone; rows are kept. */
  convolve(z: Tensor, options: ConvOptions = {}, tap: Tap = NO_TAP): Tensor {
    const { dilation = 1 } = options;
    const padding = (dilation * (this.#weight.taps - 1)) / 2;
    return tappedConv1d(z, this.#weight, { ...options, bias: this.#bias, padding }, tap);
  }

  /** x [T, C] -> [T, O]. A deep tap receives input and branch, what the convolution is given and gives. */
  forward(x: Tensor, style: Tensor, kind: Activation, options: ConvOptions = {}, tap: Tap = NO_TAP): Tensor {
    return x.device.scope(() => {
      const prologue = { kind, affine: this.#affine(x, style) };
      return this.convolve(x, { ...options, prologue }, tap);
    });
  }
}

/** AdainResBlk1d: (shortcut + conv2(leaky(AdaIN(conv1(pool(leaky(AdaIN(x)))))))) / sqrt(2), slope 0.2. */
export class AdainResBlock1d {
  static readonly SLOPE = 0.2;
  readonly #first: AdainConv1d;
  readonly #second: AdainConv1d;
  /** Doubles the rows. */
  readonly #pool: { weight: Tensor; bias: Tensor } | null;
  readonly #shortcut: Weight | null;

  constructor(w: Weights, C: number, O: number, S: number, upsample = false) {
    this.#first = new AdainConv1d(w, "norm1", "conv1", [O, C, 3], S);
    this.#second = new AdainConv1d(w, "norm2", "conv2", [O, O, 3], S);
    this.#pool = upsample
      ? { weight: w.depthwise("pool", [C, 1, 3]), bias: w.vector("pool.bias", [C]) }
      : null;
    this.#shortcut = C === O ? null : w.conv("conv1x1", [O, C, 1]);
  }

  /** x [T, C], style [1, S] -> [T or 2 T, O]. A deep tap receives 1.input, 1.pool, 1 (of conv1), 2.input and 2.branch. */
  forward(x: Tensor, style: Tensor, tap: Tap = NO_TAP): Tensor {
    return x.device.scope(() => {
      const kind = { slope: AdainResBlock1d.SLOPE };
      const first = inside(tap, "1");
      const y = this.#pool
        ? this.#upsampled(this.#pool, x, style, first)
        : this.#first.forward(x, style, kind, {}, first); // [T or 2 T, O]
      first("", y);
      // A projection commutes with repeating rows: it is done before, and the epilogue repeats.
      const shortcut = this.#shortcut ? conv1d(x, this.#shortcut) : x;
      const residualShift = this.#pool ? 1 : 0;
      const options: ConvOptions = { residual: shortcut, residualShift, gain: Math.SQRT1_2 };
      return this.#second.forward(y, style, kind, options, inside(tap, "2"));
    });
  }

  #upsampled({ weight, bias }: { weight: Tensor; bias: Tensor }, x: Tensor, style: Tensor, tap: Tap): Tensor {
    const z = this.#first.normalise(x, style, { slope: AdainResBlock1d.SLOPE });
    tap("input", z); // [T, C]
    const pooled = depthwiseConvTranspose1d(z, weight, bias, { stride: 2, padding: 1, outputPadding: 1 }); // [2 T, C]
    tap("pool", pooled);
    return this.#first.convolve(pooled); // [2 T, O]
  }
}
