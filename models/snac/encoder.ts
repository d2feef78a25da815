// SNAC's encoder (snac/layers.py: Encoder): sound to latents, by blocks that refine and downsample; then the residual
// quantiser.

import { type Codebooks, codebookEncode } from "../../ops/codebook.ts";
import { conv1d } from "../../ops/conv1d.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type Conv, loadConv } from "../conv.ts";
import { tappedConv1d } from "../deep.ts";
import type { Range } from "../pieces.ts";
import { NO_TAP, type Tap, within } from "../tap.ts";
import type { Weights } from "../weights.ts";
import type { SnacConfig } from "./config.ts";
import { DepthwiseConv, LocalAttention, ResidualUnits, snakeAlpha } from "./layers.ts";

/** EncoderBlock: three residual units, Snake, strided convolution. */
class EncoderBlock {
  readonly #stride: number;
  readonly #units: ResidualUnits;
  readonly #alpha: Tensor;
  readonly #down: Conv;

  constructor(w: Weights, C: number, stride: number) {
    this.#stride = stride;
    this.#units = new ResidualUnits(w, C, 0);
    this.#alpha = snakeAlpha(w.module(3), C);
    this.#down = loadConv(w.module(4), [2 * C, C, 2 * stride]);
  }

  /** [T, C] -> [T / stride, 2 C]. Taps block.0 to 2, and what it gives; a deep tap receives input, behind its Snake. */
  forward(x: Tensor, tap: Tap): Tensor {
    const stride = this.#stride;
    return x.device.scope(() => {
      const prologue = { kind: { alpha: this.#alpha } };
      const options = { prologue, bias: this.#down.bias, stride, padding: Math.ceil(stride / 2) };
      const y = tappedConv1d(this.#units.forward(x, tap), this.#down.weight, options, tap);
      tap("", y);
      return y;
    });
  }
}

export class SnacEncoder {
  readonly #codebooks: Codebooks;
  readonly #input: Conv;
  readonly #blocks: readonly EncoderBlock[];
  readonly #attention: LocalAttention | null;
  readonly #output: DepthwiseConv;

  constructor(w: Weights, config: SnacConfig, codebooks: Codebooks) {
    const { encoderDim, encoderRates, latentDim, window } = config;
    this.#codebooks = codebooks;
    this.#input = loadConv(w.module(0), [encoderDim, 1, 7]);
    this.#blocks = encoderRates.map(
      (stride, i) => new EncoderBlock(w.module(1 + i).at("block"), encoderDim * 2 ** i, stride),
    );
    const last = 1 + encoderRates.length;
    this.#attention = window > 0 ? new LocalAttention(w.module(last), latentDim, window) : null;
    this.#output = new DepthwiseConv(w.module(window > 0 ? last + 1 : last), latentDim);
  }

  /**
   * The samples of latents `from` [hop L, 1] -> the codes of latents `to`, whole frames, [frames, codes of a frame].
   * Taps encoder.block.* (PyTorch's modules), z.
   */
  forward(samples: Tensor, from: Range, to: Range, tap: Tap = NO_TAP): Tensor<"u32"> {
    return samples.device.scope(() => {
      let x = conv1d(samples, this.#input.weight, { bias: this.#input.bias, padding: 3 }); // [hop L, encoderDim]
      tap("encoder.block.0", x);
      let module = 1;
      const layers = [...this.#blocks, ...(this.#attention ? [this.#attention] : [])];
      for (const layer of layers) {
        const y = layer.forward(x, within(tap, `encoder.block.${module++}`)); // [T / stride, 2 C], at last [L, latentDim]
        x.dispose();
        x = y;
      }
      const z = this.#output.forward(x, { before: 3 - (to.lo - from.lo), after: 3 - (from.hi - to.hi) });
      tap(`encoder.block.${module}`, z);
      tap("z", z);
      return this.quantize(z);
    }, "encoder");
  }

  /** z [L, latentDim] -> codes [frames, codes of a frame] */
  quantize(z: Tensor): Tensor<"u32"> {
    return codebookEncode(z, this.#codebooks);
  }
}
