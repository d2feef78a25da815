// StyleTTS 2's text side as in Kokoro (kokoro/modules.py): the text encoder, the duration encoder and the predictors of
// duration, pitch (F0) and energy (N). Names follow the checkpoint.

import { conv1d, linear } from "../../ops/conv1d.ts";
import type { LstmWeights } from "../../ops/lstm.ts";
import { adaptiveLayerNorm } from "../../ops/norm.ts";
import { concat, embedding, gatherRows } from "../../ops/rows.ts";
import type { Table, Weight } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import type { Weights } from "../weights.ts";
import type { KokoroConfig } from "./config.ts";
import { AdainResBlock1d, StyleProjection } from "./layers.ts";
import { tappedLayerNorm, tappedLstm } from "../deep.ts";
import { inside, NO_TAP, type Tap, within } from "../tap.ts";

const EPS = 1e-5;

/** TextEncoder: embedding, convolutions with layer norm and leaky ReLU, LSTM. */
export class TextEncoder {
  readonly #channels: number;
  readonly #table: Table;
  readonly #cnn: { weight: Weight; bias: Tensor; norm: { gain: Tensor; bias: Tensor }; padding: number }[];
  readonly #lstm: LstmWeights;

  constructor(
    w: Weights,
    config: Pick<KokoroConfig, "hidden_dim" | "n_layer" | "n_token" | "text_encoder_kernel_size">,
  ) {
    const { hidden_dim: C, n_layer, n_token, text_encoder_kernel_size: K } = config;
    this.#channels = C;
    this.#table = w.table("embedding.weight", [n_token, C]);
    this.#cnn = Array.from({ length: n_layer }, (_, i) => {
      const block = w.at("cnn", i);
      return {
        weight: block.conv("0", [C, C, K]),
        bias: block.vector("0.bias", [C]),
        norm: { gain: block.vector("1.gamma", [C]), bias: block.vector("1.beta", [C]) },
        padding: (K - 1) / 2,
      };
    });
    this.#lstm = w.at("lstm").lstm(C, C / 2);
  }

  /**
   * ids [n] -> t_en [n, C]. Taps text_embedding, text_cnn0, ...; a deep tap receives text_cnn0.input, text_cnn0.norm, ...,
   * t_en.gates.
   */
  forward(ids: Tensor<"u32">, tap: Tap = NO_TAP): Tensor {
    return ids.device.scope(() => {
      let x = embedding(ids, this.#table, this.#channels); // [n, C]
      tap("text_embedding", x);
      this.#cnn.forEach(({ weight, bias, norm, padding }, i) => {
        const y = conv1d(x, weight, { bias, padding }); // [n, C]
        x = tappedLayerNorm(y, norm, { eps: EPS, slope: 0.2 }, inside(tap, `text_cnn${i}`));
        tap(`text_cnn${i}`, x);
      });
      return tappedLstm(x, this.#lstm, inside(tap, "t_en"));
    }, "encoder");
  }
}

/** DurationEncoder: rounds of LSTM and adaptive layer norm, the style appended to every row before each and at the end. */
export class DurationEncoder {
  readonly #rounds: { lstm: LstmWeights; norm: StyleProjection }[];

  constructor(w: Weights, C: number, S: number, rounds: number) {
    this.#rounds = Array.from({ length: rounds }, (_, i) => ({
      lstm: w.at("lstms", 2 * i).lstm(C + S, C / 2),
      norm: new StyleProjection(w.at("lstms", 2 * i + 1), C, S),
    }));
  }

  /** d_en [n, C], style [1, S] -> d [n, C + S]. Taps of each round i.lstm, i.norm; a deep tap receives i.lstm.gates. */
  forward(d_en: Tensor, style: Tensor, tap: Tap = NO_TAP): Tensor {
    return d_en.device.scope(() => {
      let x = concat([d_en, style]); // [n, C + S]
      for (const [i, { lstm, norm }] of this.#rounds.entries()) {
        const h = tappedLstm(x, lstm, inside(tap, `${i}.lstm`)); // [n, C]
        tap(`${i}.lstm`, h);
        const y = adaptiveLayerNorm(h, norm.forward(style), { eps: EPS }); // [n, C]
        tap(`${i}.norm`, y);
        x = concat([y, style]); // [n, C + S]
      }
      return x;
    }, "encoder");
  }
}

/** The curves of one predictor branch. */
class Branch {
  readonly #name: string;
  readonly #blocks: AdainResBlock1d[];
  readonly #weight: Weight;
  readonly #bias: Tensor;

  constructor(w: Weights, name: "F0" | "N", C: number, S: number) {
    const blocks = w.at(name);
    this.#name = name;
    this.#blocks = [
      new AdainResBlock1d(blocks.at(0), C, C, S),
      new AdainResBlock1d(blocks.at(1), C, C / 2, S, true),
      new AdainResBlock1d(blocks.at(2), C / 2, C / 2, S),
    ];
    this.#weight = w.conv(`${name}_proj`, [1, C / 2, 1]);
    this.#bias = w.vector(`${name}_proj.bias`, [1]);
  }

  /** h [T, C] -> [2 T]. */
  forward(h: Tensor, style: Tensor, tap: Tap): Tensor {
    return h.device.scope(() => {
      let x = h;
      this.#blocks.forEach((block, i) => {
        x = block.forward(x, style, within(tap, `${this.#name}.${i}`)); // [T, C], [2 T, C / 2], [2 T, C / 2]
        tap(`${this.#name}.${i}`, x);
      });
      const y = conv1d(x, this.#weight, { bias: this.#bias }); // [2 T, 1]
      return y.reshape([y.size]);
    });
  }
}

/** ProsodyPredictor. */
export class ProsodyPredictor {
  readonly #encoder: DurationEncoder;
  readonly #lstm: LstmWeights;
  readonly #logits: Weight;
  readonly #logitsBias: Tensor;
  readonly #shared: LstmWeights;
  readonly #f0: Branch;
  readonly #n: Branch;

  constructor(w: Weights, config: Pick<KokoroConfig, "hidden_dim" | "style_dim" | "n_layer" | "max_dur">) {
    const { hidden_dim: C, style_dim: S, n_layer, max_dur } = config;
    this.#encoder = new DurationEncoder(w.at("text_encoder"), C, S, n_layer);
    this.#lstm = w.at("lstm").lstm(C + S, C / 2);
    this.#logits = w.linear("duration_proj.linear_layer.weight", [max_dur, C]);
    this.#logitsBias = w.vector("duration_proj.linear_layer.bias", [max_dur]);
    this.#shared = w.at("shared").lstm(C + S, C / 2);
    this.#f0 = new Branch(w, "F0", C, S);
    this.#n = new Branch(w, "N", C, S);
  }

  /** d_en [n, C], style [1, S] -> d [n, C + S], logits [n, max_dur]. Taps duration_encoder.i.*, duration_lstm. */
  durations(d_en: Tensor, style: Tensor, tap: Tap = NO_TAP): { d: Tensor; logits: Tensor } {
    return d_en.device.scope(() => {
      const d = this.#encoder.forward(d_en, style, within(tap, "duration_encoder")); // [n, C + S]
      const x = tappedLstm(d, this.#lstm, inside(tap, "duration_lstm")); // [n, C]
      tap("duration_lstm", x);
      return { d, logits: linear(x, this.#logits, { bias: this.#logitsBias }) };
    });
  }

  /** d [n, C + S], frames [T] (the token of each frame) -> F0 in Hz and N, [2 T] each. Taps shared, F0.0, ... */
  curves(d: Tensor, frames: Tensor<"u32">, style: Tensor, tap: Tap = NO_TAP): { f0: Tensor; n: Tensor } {
    return d.device.scope(() => {
      const h = tappedLstm(gatherRows(d, frames), this.#shared, inside(tap, "shared")); // [T, C]
      tap("shared", h);
      return { f0: this.#f0.forward(h, style, tap), n: this.#n.forward(h, style, tap) };
    });
  }
}
