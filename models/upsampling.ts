// What the generators of HiFi-GAN (Kong et al. 2020) and iSTFTNet share: stages of a transposed convolution behind a leaky
// ReLU and of residual blocks side by side, whose mean goes on.

import { add } from "../ops/elementwise.ts";
import type { Tensor } from "../src/tensor.ts";
import type { Conv } from "./conv.ts";
import { tappedConvTranspose1d } from "./deep.ts";
import { Held } from "./held.ts";
import { NO_TAP, type Tap, within } from "./tap.ts";
import type { Weights } from "./weights.ts";

/** Slope of the leaky ReLU before every convolution but the last (hifi-gan, models.py: LRELU_SLOPE). */
export const SLOPE = 0.1;
/** That before the last one: PyTorch's default. */
export const LAST_SLOPE = 0.01;

export class Upsampling {
  readonly rate: number;
  readonly #kernel: number;
  readonly #slope: number;
  readonly #conv: Conv;

  /** Weight [C, O, K]; K is above the rate by an even number. */
  constructor(w: Weights, [C, O, K]: readonly [number, number, number], rate: number, slope = SLOPE) {
    this.rate = rate;
    this.#kernel = K;
    this.#slope = slope;
    this.#conv = { weight: w.convTranspose("", [C, O, K], rate), bias: w.vector("bias", [O]) };
  }

  /** x [L, C] -> [L rate, O]. A deep tap receives input. */
  forward(x: Tensor, tap: Tap = NO_TAP): Tensor {
    const { weight, bias } = this.#conv;
    const padding = (this.#kernel - this.rate) / 2;
    const prologue = { kind: { slope: this.#slope } };
    return tappedConvTranspose1d(x, weight, this.#kernel, { prologue, bias, padding }, tap);
  }
}

/** A residual block, [L, C] -> [L, C]. */
export type Block = (x: Tensor, tap: Tap) => Tensor;

export interface GeneratorOptions {
  readonly tap?: Tap;
  /** Awaited between parts, so that no queue grows long. */
  readonly pause?: () => Promise<void>;
}

/**
 * The mean of what residual blocks make of x [L, C] (multi-receptive-field fusion) -> [L, C], the caller's to free. The
 * blocks' numbers begin at `first`: taps resblock.i, and what is inside.
 */
export async function meanOfBlocks(
  x: Tensor,
  blocks: readonly Block[],
  first: number,
  { tap = NO_TAP, pause = async () => {} }: GeneratorOptions = {},
): Promise<Tensor> {
  const held = new Held();
  try {
    let sum: Tensor | null = null;
    for (const [j, block] of blocks.entries()) {
      const name = `resblock.${first + j}`;
      const before: Tensor | null = sum;
      sum = held.add(
        x.device.scope(() => {
          const term = block(x, within(tap, name)); // [L, C]
          tap(name, term);
          return addTo(before, term, j === blocks.length - 1 ? 1 / blocks.length : 1);
        }, "generator"),
      );
      if (before) held.free(before);
      await pause();
    }
    return held.take(sum!);
  } finally {
    held.dispose();
  }
}

/** The kernels of `meanOfBlocks`, for `device.compile`. */
export const rehearseBlocks = (x: Tensor, blocks: readonly Block[]): Tensor =>
  blocks.reduce((sum: Tensor | null, block) => addTo(sum, block(x, NO_TAP), 1), null)!;

/** (sum + term) * gain, or the first term itself; `term` is used up. */
function addTo(sum: Tensor | null, term: Tensor, gain: number): Tensor {
  if (!sum) return term;
  const y = add(sum, term, gain);
  term.dispose();
  return y;
}
