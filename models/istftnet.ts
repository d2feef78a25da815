// The iSTFTNet generator (Kaneko et al. 2022) with a harmonic source, as in Kokoro (kokoro/istftnet.py: Generator):
// HiFi-GAN's upsampling stages, each with the transformed source added, and an inverse Fourier transform at the end.

import { conv1d } from "../ops/conv1d.ts";
import { add, reflectionPadAdd } from "../ops/elementwise.ts";
import { createFourier, expPhase, type Fourier, istft, stft } from "../ops/stft.ts";
import type { Tensor } from "../src/tensor.ts";
import { type Conv, loadConv } from "./conv.ts";
import { tappedConv1d } from "./deep.ts";
import { Held } from "./held.ts";
import type { IstftnetConfig } from "./kokoro/config.ts";
import { AdainConv1d } from "./kokoro/layers.ts";
import { inside, NO_TAP, type Tap, within } from "./tap.ts";
import {
  type Block,
  LAST_SLOPE,
  meanOfBlocks,
  rehearseBlocks,
  type GeneratorOptions,
  Upsampling,
} from "./upsampling.ts";
import type { Weights } from "./weights.ts";

/** AdaINResBlock1: rounds of x += conv(snake(AdaIN(dilated conv(snake(AdaIN(x)))))). */
export class SnakeResBlock {
  readonly #rounds: {
    dilation: number;
    first: AdainConv1d;
    second: AdainConv1d;
    alpha1: Tensor;
    alpha2: Tensor;
  }[];

  constructor(w: Weights, C: number, K: number, dilations: readonly number[], S: number) {
    this.#rounds = dilations.map((dilation, i) => ({
      dilation,
      first: new AdainConv1d(w, `adain1.${i}`, `convs1.${i}`, [C, C, K], S),
      second: new AdainConv1d(w, `adain2.${i}`, `convs2.${i}`, [C, C, K], S),
      alpha1: w.vector(`alpha1.${i}`, [1, C, 1]).reshape([C]),
      alpha2: w.vector(`alpha2.${i}`, [1, C, 1]).reshape([C]),
    }));
  }

  /**
   * x [T, C], style [1, S] -> [T, C]. A deep tap receives of each round i.1.input, i.1, i.2.input, i.2.branch and i, what
   * it gives.
   */
  forward(x: Tensor, style: Tensor, tap: Tap = NO_TAP): Tensor {
    return x.device.scope(() => {
      let y = x;
      for (const [i, { dilation, first, second, alpha1, alpha2 }] of this.#rounds.entries()) {
        const round = inside(tap, `${i}`);
        const z = first.forward(y, style, { alpha: alpha1 }, { dilation }, within(round, "1")); // [T, C]
        round("1", z);
        y = second.forward(z, style, { alpha: alpha2 }, { residual: y }, within(round, "2")); // [T, C]
        round("", y);
      }
      return y;
    }, "resblock");
  }
}

interface Stage {
  readonly up: Upsampling;
  readonly noiseConv: Conv & { stride: number; padding: number };
  readonly noiseBlock: SnakeResBlock;
  readonly blocks: SnakeResBlock[];
}

export class Generator {
  readonly #fourier: Fourier;
  readonly #stages: Stage[];
  readonly #post: Conv;

  constructor(w: Weights, config: IstftnetConfig, S: number) {
    const { upsample_rates: rates, gen_istft_n_fft: n_fft, gen_istft_hop_size: hop } = config;
    this.#fourier = createFourier(w.device, n_fft, hop);
    w.own(this.#fourier.analysis, this.#fourier.synthesis, this.#fourier.window);
    const kernels = config.resblock_kernel_sizes;
    this.#stages = rates.map((rate, i): Stage => {
      const C = config.upsample_initial_channel / 2 ** (i + 1);
      const kernel = config.upsample_kernel_sizes[i]!;
      // The source comes at the rate of the last stage: earlier ones take it with a stride.
      const stride = rates.slice(i + 1).reduce((product, n) => product * n, 1);
      const last = i === rates.length - 1;
      return {
        up: new Upsampling(w.at("ups", i), [2 * C, C, kernel], rate),
        noiseConv: {
          ...loadConv(w.at("noise_convs", i), [C, n_fft + 2, last ? 1 : 2 * stride]),
          stride,
          padding: last ? 0 : Math.ceil(stride / 2),
        },
        noiseBlock: new SnakeResBlock(w.at("noise_res", i), C, last ? 11 : 7, [1, 3, 5], S),
        blocks: kernels.map((K, j) => {
          const dilations = config.resblock_dilation_sizes[j] ?? [1, 3, 5];
          return new SnakeResBlock(w.at("resblocks", i * kernels.length + j), C, K, dilations, S);
        }),
      };
    });
    const C = config.upsample_initial_channel / 2 ** rates.length;
    this.#post = loadConv(w.at("conv_post"), [n_fft + 2, C, 7]);
  }

  /** Samples of audio per row of x. */
  get samplesPerRow(): number {
    return this.#stages.reduce((product, { up }) => product * up.rate, this.#fourier.hop);
  }

  /**
   * x [L, C], source [L * samplesPerRow], style [1, S] -> audio of as many samples, the caller's to free. Taps har
   * (magnitudes, angles), noise_conv.i, noise_res.i, ups.i, resblock.i, stage.i, conv_post; a deep tap receives
   * ups.i.input, conv_post.input and what is in the blocks. `pause` is awaited between its parts.
   */
  async forward(
    x: Tensor,
    source: Tensor,
    style: Tensor,
    { tap = NO_TAP, pause = async () => {} }: GeneratorOptions = {},
  ): Promise<Tensor> {
    const held = new Held();
    try {
      const { device } = x;
      const har = held.add(device.scope(() => stft(source, this.#fourier), "generator")); // [F, n_fft + 2], F = samples / hop + 1
      tap("har", har);
      let y = x;
      for (const i of this.#stages.keys()) {
        const before = y;
        const noise = held.add(this.#noise(i, har, style, tap));
        await pause();
        y = held.add(this.#upsample(i, before, noise, tap));
        held.free(before, noise);
        const input = y;
        const blocks = this.#blocks(i, style);
        y = held.add(await meanOfBlocks(input, blocks, i * blocks.length, { tap, pause }));
        held.free(input);
        tap(`stage.${i}`, y);
      }
      return this.#head(y, tap);
    } finally {
      held.dispose();
    }
  }

  /** Every kernel of `forward` at a small size, for `device.compile`. */
  rehearse(x: Tensor, source: Tensor, style: Tensor): void {
    const har = stft(source, this.#fourier);
    const end = this.#stages.reduce((y, _, i) => {
      const z = this.#upsample(i, y, this.#noise(i, har, style, NO_TAP), NO_TAP);
      return rehearseBlocks(z, this.#blocks(i, style));
    }, x);
    this.#head(end, NO_TAP);
  }

  #blocks(i: number, style: Tensor): Block[] {
    return this.#stages[i]!.blocks.map((block) => (x, tap) => block.forward(x, style, tap));
  }

  /** The transformed source of stage i. */
  #noise(i: number, har: Tensor, style: Tensor, tap: Tap): Tensor {
    return har.device.scope(() => {
      const { noiseConv, noiseBlock } = this.#stages[i]!;
      const noise = conv1d(har, noiseConv.weight, noiseConv); // [L rate, C], at the last stage one more
      tap(`noise_conv.${i}`, noise);
      const y = noiseBlock.forward(noise, style, within(tap, `noise_res.${i}`));
      tap(`noise_res.${i}`, y);
      return y;
    }, "generator/noise");
  }

  /** x [L, 2 C] -> [L rate, C], at the last stage one row more, plus the source's part. */
  #upsample(i: number, x: Tensor, noise: Tensor, tap: Tap): Tensor {
    return x.device.scope(() => {
      const z = this.#stages[i]!.up.forward(x, inside(tap, `ups.${i}`));
      tap(`ups.${i}`, z);
      return i === this.#stages.length - 1 ? reflectionPadAdd(z, noise, 1) : add(z, noise);
    }, "generator/upsample");
  }

  /** y [F, C] -> [samples]. */
  #head(y: Tensor, tap: Tap): Tensor {
    return y.device.scope(() => {
      const { weight, bias } = this.#post;
      const options = { prologue: { kind: { slope: LAST_SLOPE } }, bias, padding: 3 };
      const z = tappedConv1d(y, weight, options, inside(tap, "conv_post")); // [F, n_fft + 2]
      tap("conv_post", z);
      return istft(expPhase(z), this.#fourier);
    }, "generator/head");
  }
}
