// Kokoro's decoder up to the generator (kokoro/istftnet.py: Decoder): aligned text, pitch and energy to features at twice
// the frame rate.

import { conv1d } from "../../ops/conv1d.ts";
import { concat } from "../../ops/rows.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import type { Weights } from "../weights.ts";
import { AdainResBlock1d } from "./layers.ts";
import { NO_TAP, type Tap, within } from "../tap.ts";

const WIDTH = 1024;
const TEXT_WIDTH = 64;
const OUTPUT_WIDTH = 512;

export class Decoder {
  readonly #encode: AdainResBlock1d;
  readonly #decode: AdainResBlock1d[];
  readonly #f0: { weight: Weight; bias: Tensor };
  readonly #n: { weight: Weight; bias: Tensor };
  readonly #text: { weight: Weight; bias: Tensor };

  /** C: channels of the text features, S: of the style. */
  constructor(w: Weights, C: number, S: number) {
    this.#encode = new AdainResBlock1d(w.at("encode"), C + 2, WIDTH, S);
    const inner = WIDTH + TEXT_WIDTH + 2;
    this.#decode = [0, 1, 2, 3].map(
      (i) => new AdainResBlock1d(w.at("decode", i), inner, i < 3 ? WIDTH : OUTPUT_WIDTH, S, i === 3),
    );
    this.#f0 = { weight: w.conv("F0_conv", [1, 1, 3]), bias: w.vector("F0_conv.bias", [1]) };
    this.#n = { weight: w.conv("N_conv", [1, 1, 3]), bias: w.vector("N_conv.bias", [1]) };
    this.#text = {
      weight: w.conv("asr_res.0", [TEXT_WIDTH, C, 1]),
      bias: w.vector("asr_res.0.bias", [TEXT_WIDTH]),
    };
  }

  /** asr [T, C], f0 [2 T], n [2 T], style [1, S] -> x [2 T, 512]. Taps F0_conv, N_conv, asr_res, encode, decode.0 to 3. */
  forward(asr: Tensor, f0: Tensor, n: Tensor, style: Tensor, tap: Tap = NO_TAP): Tensor {
    return asr.device.scope(() => {
      const halve = (curve: Tensor, { weight, bias }: { weight: Weight; bias: Tensor }) =>
        conv1d(curve.reshape([curve.size, 1]), weight, { bias, stride: 2, padding: 1 }); // [T, 1]
      const pitch = halve(f0, this.#f0);
      const energy = halve(n, this.#n);
      tap("F0_conv", pitch);
      tap("N_conv", energy);
      let x = this.#encode.forward(concat([asr, pitch, energy]), style, within(tap, "encode")); // [T, 1024]
      tap("encode", x);
      const text = conv1d(asr, this.#text.weight, { bias: this.#text.bias }); // [T, 64]
      tap("asr_res", text);
      this.#decode.forEach((block, i) => {
        x = block.forward(concat([x, text, pitch, energy]), style, within(tap, `decode.${i}`)); // [T, 1024], at last [2 T, 512]
        tap(`decode.${i}`, x);
      });
      return x;
    }, "decoder");
  }
}
