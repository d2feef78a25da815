// SNAC's decoder (snac/layers.py: Decoder): latents to sound, by blocks that upsample, add noise and refine.
//
// Noise: row t (counted from the start of the sequence, at the rate of the block's output) of decoder block b is draw
// b 2^34 + t of the caller's stream (src/random.ts), so that parts computed apart agree.

import { conv1d } from "../../ops/conv1d.ts";
import { type Codebooks, codebookDecode, codesOfFrame } from "../../ops/codebook.ts";
import type { NoiseStream } from "../../ops/harmonic_source.ts";
import { normalNoise, scaleRows } from "../../ops/noise.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type Conv, loadConv } from "../conv.ts";
import { tappedConv1d, tappedConvTranspose1d, tappedMonoConv1d } from "../deep.ts";
import type { Range } from "../pieces.ts";
import { inside, NO_TAP, type Tap, within } from "../tap.ts";
import { upload } from "../upload.ts";
import type { Weights } from "../weights.ts";
import type { SnacConfig } from "./config.ts";
import { DepthwiseConv, LocalAttention, ResidualUnits, snakeAlpha } from "./layers.ts";
import { type DecoderRows, length } from "./rows.ts";

/** Drawn; or given, by block, from the start of the sequence on; null: none. */
export type SnacNoise = NoiseStream | readonly Float32Array<ArrayBuffer>[] | null;

/** DecoderBlock: Snake, transposed convolution, noise, three residual units. */
class DecoderBlock {
  readonly #index: number;
  readonly #stride: number;
  readonly #alpha: Tensor;
  readonly #up: Conv;
  readonly #noise: Weight;
  readonly #units: ResidualUnits;

  /** Block `index`, of C channels. */
  constructor(w: Weights, index: number, C: number, stride: number) {
    const O = C / 2;
    const up = w.module(1);
    this.#index = index;
    this.#stride = stride;
    this.#alpha = snakeAlpha(w.module(0), C);
    this.#up = { weight: up.convTranspose("", [C, O, 2 * stride], stride), bias: up.vector("bias", [O]) };
    this.#noise = w.module(2).conv("linear", [O, O, 1]);
    this.#units = new ResidualUnits(w, O, 3);
  }

  /**
   * Rows `from` [T, C] -> rows `to` [stride T, C / 2] of the block's output. Taps block.1 to 5, block.2.noise, and what it
   * gives; a deep tap receives block.1.input, block.2.branch and what is in the units.
   */
  forward(x: Tensor, from: Range, to: Range, noise: SnacNoise, tap: Tap): Tensor {
    return x.device.scope(() => {
      const up = this.#upsample(x, from, to, inside(tap, "block.1")); // [stride T, C / 2]
      tap("block.1", up);
      const noisy = noise === null ? up : this.#addNoise(up, to, noise, tap);
      if (noisy !== up) up.dispose();
      tap("block.2", noisy);
      const y = this.#units.forward(noisy, tap);
      tap("", y);
      return y;
    });
  }

  #upsample(x: Tensor, from: Range, to: Range, tap: Tap): Tensor {
    const stride = this.#stride;
    const kernel = 2 * stride;
    const padding = Math.ceil(stride / 2) + to.lo - from.lo * stride;
    const whole = (length(from) - 1) * stride + kernel;
    const outputPadding = length(to) + 2 * padding - whole;
    const prologue = { kind: { alpha: this.#alpha } };
    const options = { prologue, bias: this.#up.bias, padding, outputPadding };
    return tappedConvTranspose1d(x, this.#up.weight, kernel, options, tap);
  }

  /** NoiseBlock: x + n (W x) = x + W (n x), n one number a row. */
  #addNoise(x: Tensor, rows: Range, noise: NonNullable<SnacNoise>, tap: Tap): Tensor {
    return x.device.scope(() => {
      const n = "seed" in noise ? this.#draw(x.device, rows, noise) : this.#given(x.device, rows, noise); // [T]
      tap("block.2.noise", n);
      return tappedConv1d(scaleRows(x, n), this.#noise, { residual: x }, inside(tap, "block.2"));
    });
  }

  #draw(device: Device, rows: Range, noise: NoiseStream): Tensor {
    return normalNoise(device, length(rows), noise, { row: this.#index, first: rows.lo });
  }

  #given(device: Device, { lo, hi }: Range, noise: readonly Float32Array<ArrayBuffer>[]): Tensor {
    const values = noise[this.#index]?.slice(lo, hi) ?? new Float32Array(0);
    if (values.length !== hi - lo) {
      throw new FormantError(
        "argument",
        `snac: the noise of block ${this.#index} has ${noise[this.#index]?.length ?? 0} values, expected at least ${hi}.`,
      );
    }
    return upload(device, values, [values.length], "f32");
  }
}

export class SnacDecoder {
  readonly #device: Device;
  readonly #config: SnacConfig;
  readonly #codebooks: Codebooks;
  readonly #depthwise: DepthwiseConv;
  readonly #pointwise: Conv;
  readonly #attention: LocalAttention | null;
  readonly #blocks: readonly DecoderBlock[];
  readonly #head: { alpha: Tensor; weight: Tensor; bias: Tensor };
  /** Module of the first block in the sequence. */
  readonly #first: number;

  constructor(w: Weights, config: SnacConfig, codebooks: Codebooks) {
    const { latentDim, decoderDim, decoderRates, window } = config;
    this.#device = w.device;
    this.#config = config;
    this.#codebooks = codebooks;
    this.#depthwise = new DepthwiseConv(w.module(0), latentDim);
    this.#pointwise = loadConv(w.module(1), [decoderDim, latentDim, 1]);
    this.#attention = window > 0 ? new LocalAttention(w.module(2), decoderDim, window) : null;
    const first = window > 0 ? 3 : 2;
    this.#first = first;
    this.#blocks = decoderRates.map(
      (stride, i) => new DecoderBlock(w.module(first + i).at("block"), i, decoderDim / 2 ** i, stride),
    );
    const last = first + decoderRates.length;
    const C = decoderDim / 2 ** decoderRates.length;
    this.#head = {
      alpha: snakeAlpha(w.module(last), C),
      weight: w
        .module(last + 1)
        .folded([""], [1, C, 7])
        .reshape([1, C, 7]),
      bias: w.module(last + 1).vector("bias", [1]),
    };
  }

  /**
   * Frames of codes [frames, codes of a frame], the first of which is frame `first` of the sequence -> samples
   * [length(rows.blocks.at(-1))]. Taps z, decoder.model.* (PyTorch's modules), audio (the head with its Snake and tanh).
   */
  forward(
    codes: Uint32Array<ArrayBuffer>,
    first: number,
    rows: DecoderRows,
    noise: SnacNoise,
    tap: Tap = NO_TAP,
  ): Tensor<"f32"> {
    const { latents } = rows;
    const { strides } = this.#config;
    return this.#device.scope(() => {
      const frameCodes = codesOfFrame(strides);
      const ids = upload(this.#device, codes, [codes.length / frameCodes, frameCodes], "u32");
      const lo = latents.lo - first * strides[0]!;
      const z = this.#device.scope(
        () => codebookDecode(ids, this.#codebooks, { first: lo, rows: length(latents) }),
        "quantizer",
      ); // [L, latentDim]
      tap("z", z);
      return this.synthesize(z, rows, noise, tap);
    });
  }

  /** Latents z [length(rows.latents), latentDim] -> samples, as `forward`. */
  synthesize(z: Tensor, rows: DecoderRows, noise: SnacNoise, tap: Tap = NO_TAP): Tensor<"f32"> {
    const { latents, front } = rows;
    return this.#device.scope(() => {
      const before = 3 - (front.lo - latents.lo);
      const after = 3 - (latents.hi - front.hi);
      const mixed = this.#depthwise.forward(z, { before, after });
      tap("decoder.model.0", mixed);
      let x = conv1d(mixed, this.#pointwise.weight, { bias: this.#pointwise.bias }); // [L, decoderDim]
      tap("decoder.model.1", x);
      if (this.#attention) {
        x = this.#attention.forward(x, within(tap, "decoder.model.2"));
      }
      let from = front;
      this.#blocks.forEach((block, i) => {
        const to = rows.blocks[i]!;
        const y = block.forward(x, from, to, noise, within(tap, `decoder.model.${this.#first + i}`)); // [stride L, C / 2]
        x.dispose();
        x = y;
        from = to;
      });
      const { weight, bias, alpha } = this.#head;
      const audio = tappedMonoConv1d(x, weight, bias, { alpha }, inside(tap, "audio")); // [samples]
      tap("audio", audio);
      return audio;
    }, "decoder");
  }
}
