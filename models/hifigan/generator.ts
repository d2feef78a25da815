// HiFi-GAN's generator (Kong et al. 2020; jik876/hifi-gan, models.py: Generator; transformers: SpeechT5HifiGan).

import { conv1d } from "../../ops/conv1d.ts";
import { activation } from "../../ops/elementwise.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type Conv, loadConv } from "../conv.ts";
import { tappedConv1d, tappedMonoConv1d } from "../deep.ts";
import { Held } from "../held.ts";
import { inside, NO_TAP, type Tap } from "../tap.ts";
import {
  type Block,
  type GeneratorOptions,
  LAST_SLOPE,
  meanOfBlocks,
  rehearseBlocks,
  Upsampling,
} from "../upsampling.ts";
import type { Weights } from "../weights.ts";
import type { HifiGanConfig } from "./config.ts";

/** ResBlock1 and ResBlock2: rounds of x += conv(leaky(dilated conv(leaky(x)))), or of x += dilated conv(leaky(x)). */
class ResBlock {
  readonly #slope: number;
  readonly #rounds: readonly (readonly (Conv & { readonly dilation: number })[])[];

  constructor(
    w: Weights,
    C: number,
    K: number,
    dilations: readonly number[],
    { paired, slope }: HifiGanConfig,
  ) {
    const load = (name: string, i: number, dilation: number) => ({
      ...loadConv(w.at(name, i), [C, C, K]),
      dilation,
    });
    this.#slope = slope;
    this.#rounds = dilations.map((dilation, i) =>
      paired ? [load("convs1", i, dilation), load("convs2", i, 1)] : [load("convs", i, dilation)],
    );
  }

  /**
   * x [L, C] -> [L, C]. Taps i.1, the dilated convolution where another follows, and i, what a round gives. A deep tap
   * receives i.k.input of each convolution k, and i.k.branch of the last.
   */
  forward(x: Tensor, tap: Tap): Tensor {
    const prologue = { kind: { slope: this.#slope } };
    return x.device.scope(() => {
      let y = x;
      for (const [i, convs] of this.#rounds.entries()) {
        let z = y;
        for (const [k, { weight, bias, dilation }] of convs.entries()) {
          const padding = (dilation * (weight.taps - 1)) / 2;
          const residual = k === convs.length - 1 ? y : null;
          const options = { prologue, bias, dilation, padding, residual };
          z = tappedConv1d(z, weight, options, inside(tap, `${i}.${k + 1}`)); // [L, C]
          tap(residual ? `${i}` : `${i}.1`, z);
        }
        y = z;
      }
      return y;
    });
  }
}

interface Stage {
  readonly up: Upsampling;
  readonly blocks: readonly Block[];
}

export class HifiGanGenerator {
  readonly config: HifiGanConfig;
  readonly #affine: Tensor | null;
  readonly #pre: Conv;
  readonly #stages: readonly Stage[];
  readonly #post: { readonly weight: Tensor; readonly bias: Tensor };

  /** @param affine [3, mels], what brings the bands to mean 0 and deviation 1: mean, 1 / deviation, 0 */
  constructor(w: Weights, config: HifiGanConfig, affine: Tensor | null) {
    const { mels, channels, rates, kernels, blockKernels, blockDilations, slope } = config;
    const ups = config.names === "upstream" ? "ups" : "upsampler";
    this.config = config;
    this.#affine = affine;
    this.#pre = loadConv(w.at("conv_pre"), [channels[0]!, mels, 7]);
    this.#stages = rates.map((rate, i): Stage => {
      const [C, O] = [channels[i]!, channels[i + 1]!];
      const blocks = blockKernels.map((K, j) => {
        const number = i * blockKernels.length + j;
        return new ResBlock(w.at("resblocks", number), O, K, blockDilations[j]!, config);
      });
      return {
        up: new Upsampling(w.at(ups, i), [C, O, kernels[i]!], rate, slope),
        blocks: blocks.map((block) => (x, tap) => block.forward(x, tap)),
      };
    });
    const shape = [1, channels.at(-1)!, 7] as const;
    this.#post = {
      weight: w.folded(["conv_post"], shape).reshape(shape),
      bias: w.vector("conv_post.bias", [1]),
    };
  }

  /** mel [T, mels] -> samples [hop T], the caller's to free. Taps mel, and those of the parts. */
  async forward(mel: Tensor, options: GeneratorOptions = {}): Promise<Tensor> {
    const { tap = NO_TAP } = options;
    const held = new Held();
    try {
      tap("mel", mel);
      let y = held.add(this.front(mel, tap)); // [T, C]
      for (const i of this.#stages.keys()) {
        const x = y;
        y = held.add(await this.stage(i, x, options)); // [L rate, C / 2]
        held.free(x);
      }
      return this.head(y, tap);
    } finally {
      held.dispose();
    }
  }

  /** mel [T, mels] -> [T, C]. Taps normalized, conv_pre. */
  front(mel: Tensor, tap: Tap = NO_TAP): Tensor {
    return mel.device.scope(() => {
      const x = this.#affine ? activation(mel, { slope: 1 }, this.#affine) : mel; // [T, mels]
      if (this.#affine) tap("normalized", x);
      const y = conv1d(x, this.#pre.weight, { bias: this.#pre.bias, padding: 3 }); // [T, C]
      tap("conv_pre", y);
      return y;
    });
  }

  /** Stage i: x [L, C] -> [L rate, C / 2]. Taps ups.i, resblock.*, stage.i; a deep tap receives ups.i.input. */
  async stage(i: number, x: Tensor, { tap = NO_TAP, ...options }: GeneratorOptions = {}): Promise<Tensor> {
    const { up, blocks } = this.#stages[i]!;
    const held = new Held();
    try {
      const z = held.add(up.forward(x, inside(tap, `ups.${i}`))); // [L rate, C / 2]
      tap(`ups.${i}`, z);
      const y = await meanOfBlocks(z, blocks, i * blocks.length, { ...options, tap });
      tap(`stage.${i}`, y);
      return y;
    } finally {
      held.dispose();
    }
  }

  /** x [L, C] -> samples [L]. Taps audio; a deep tap receives audio.input. */
  head(x: Tensor, tap: Tap = NO_TAP): Tensor {
    const { weight, bias } = this.#post;
    const audio = tappedMonoConv1d(x, weight, bias, { slope: LAST_SLOPE }, inside(tap, "audio")); // [L]
    tap("audio", audio);
    return audio;
  }

  /** Every kernel of `forward`, for `device.compile`. */
  rehearse(mel: Tensor): void {
    this.head(
      this.#stages.reduce((x, { up, blocks }) => rehearseBlocks(up.forward(x), blocks), this.front(mel)),
    );
  }
}
