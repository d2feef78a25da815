// Kokoro-82M as a network of six stages, each callable alone (kokoro/model.py: KModel; StyleTTS 2, Li et al. 2023):
//   text       ids -> bert, d_en; ids -> t_en
//   duration   d_en, style -> d, logits; the host makes durations of them
//   pitch      d, durations, style -> f0, n
//   front      asr (t_en by frames), f0, n, style -> x
//   source     f0, noise -> source
//   generator  x, source, style -> audio
// n tokens, T frames of 25 ms, 2 T values of f0 and n, 600 T samples. A style is the two halves of a voice row.

import { linear } from "../../ops/conv1d.ts";
import { harmonicPhase, harmonicSource, type NoiseStream } from "../../ops/harmonic_source.ts";
import { gatherRows } from "../../ops/rows.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Device } from "../../src/device.ts";
import { normals } from "../../src/random.ts";
import type { Tensor } from "../../src/tensor.ts";
import { Albert } from "../albert.ts";
import { Generator } from "../istftnet.ts";
import { upload } from "../upload.ts";
import type { GeneratorOptions } from "../upsampling.ts";
import type { Weights } from "../weights.ts";
import type { KokoroConfig } from "./config.ts";
import { Decoder } from "./decoder.ts";
import { ProsodyPredictor, TextEncoder } from "./predictor.ts";
import { NO_TAP, type Tap, tapValues, within } from "../tap.ts";

export const SAMPLE_RATE = 24000;
export const HARMONICS = 9;

/** Tensors of the checkpoint that no layer reads. */
export const UNUSED_TENSORS = /^bert\.(pooler\.|embeddings\.position_ids$)/;

/** A voice row on the device: [1, S] each. */
export interface Style {
  readonly decoder: Tensor;
  readonly predictor: Tensor;
}

export class KokoroNetwork {
  readonly device: Device;
  readonly styleSize: number;
  readonly #bert: Albert;
  readonly #bertEncoder: { weight: Weight; bias: Tensor };
  readonly #textEncoder: TextEncoder;
  readonly #predictor: ProsodyPredictor;
  readonly #decoder: Decoder;
  readonly #generator: Generator;
  readonly #source: { weight: Tensor; bias: Tensor };

  constructor(w: Weights, config: KokoroConfig) {
    const { hidden_dim: C, style_dim: S, plbert } = config;
    this.device = w.device;
    this.styleSize = S;
    this.#bert = new Albert(w.at("bert"), plbert);
    this.#bertEncoder = {
      weight: w.linear("bert_encoder.weight", [C, plbert.hidden_size]),
      bias: w.vector("bert_encoder.bias", [C]),
    };
    this.#textEncoder = new TextEncoder(w.at("text_encoder"), config);
    this.#predictor = new ProsodyPredictor(w.at("predictor"), config);
    this.#decoder = new Decoder(w.at("decoder"), C, S);
    const generator = w.at("decoder.generator");
    this.#generator = new Generator(generator, config.istftnet, S);
    this.#source = {
      weight: generator.vector("m_source.l_linear.weight", [1, HARMONICS]).reshape([HARMONICS]),
      bias: generator.vector("m_source.l_linear.bias", [1]),
    };
  }

  /** What mixes the harmonics: weight [9], bias [1]. */
  get harmonics(): { readonly weight: Tensor; readonly bias: Tensor } {
    return this.#source;
  }

  /** Samples per value of F0. */
  get samplesPerValue(): number {
    return this.#generator.samplesPerRow;
  }

  /** ids [n] -> d_en [n, C]. Taps bert.*, d_en. */
  bert(ids: Tensor<"u32">, tap: Tap = NO_TAP): Tensor {
    return this.device.scope(() => {
      const bert = this.#bert.forward(ids, within(tap, "bert")); // [n, 768]
      tap("bert", bert);
      const d_en = linear(bert, this.#bertEncoder.weight, { bias: this.#bertEncoder.bias }); // [n, C]
      tap("d_en", d_en);
      return d_en;
    }, "text");
  }

  /** ids [n] -> t_en [n, C]. Taps text_embedding, text_cnn0 to 2, t_en. */
  textEncoder(ids: Tensor<"u32">, tap: Tap = NO_TAP): Tensor {
    return this.device.scope(() => {
      const t_en = this.#textEncoder.forward(ids, tap); // [n, C]
      tap("t_en", t_en);
      return t_en;
    }, "text");
  }

  /** d_en [n, C], style [1, S] -> d [n, C + S], logits [n, 50]. Taps duration_encoder.*, d, duration_lstm, logits. */
  duration(d_en: Tensor, style: Tensor, tap: Tap = NO_TAP): { d: Tensor; logits: Tensor } {
    return this.device.scope(() => {
      const { d, logits } = this.#predictor.durations(d_en, style, tap);
      tap("d", d);
      tap("logits", logits);
      return { d, logits };
    }, "duration");
  }

  /** d [n, C + S], frames [T], style [1, S] -> f0 [2 T] in Hz, n [2 T]. Taps shared, F0.0 to N.2, f0, n. */
  pitch(d: Tensor, frames: Tensor<"u32">, style: Tensor, tap: Tap = NO_TAP): { f0: Tensor; n: Tensor } {
    return this.device.scope(() => {
      const curves = this.#predictor.curves(d, frames, style, tap);
      tap("f0", curves.f0);
      tap("n", curves.n);
      return curves;
    }, "pitch");
  }

  /** asr [T, C], f0 [2 T], n [2 T], style [1, S] -> x [2 T, 512]. Taps those of the decoder, x. */
  front(asr: Tensor, f0: Tensor, n: Tensor, style: Tensor, tap: Tap = NO_TAP): Tensor {
    const x = this.#decoder.forward(asr, f0, n, style, tap);
    tap("x", x);
    return x;
  }

  /**
   * f0 [2 T], and the same on the host -> source [600 T]. The noise of sample j and harmonic h is element 9 j + h of the
   * stream. Taps phase and rate (2^-32 cycles), noise, sine, source.
   */
  source(f0: Tensor, f0Values: Float32Array, noise: NoiseStream, tap: Tap = NO_TAP): Tensor {
    const { device } = this;
    const samples = this.samplesPerValue;
    const shape = [f0.size, HARMONICS];
    const { phase, rate } = harmonicPhase(f0Values, samples, SAMPLE_RATE);
    return device.scope(() => {
      const tables = { phase: upload(device, phase, shape, "u32"), rate: upload(device, rate, shape, "u32") };
      const { weight, bias } = this.#source;
      const source = harmonicSource(f0, tables, weight, bias, samples, noise); // [600 T]
      if (tap !== NO_TAP) {
        // Another pipeline writes the sines: it may round otherwise, so the source is not its.
        const sine = device.empty([source.size, HARMONICS]);
        harmonicSource(f0, tables, weight, bias, samples, noise, sine).dispose();
        const draws = normals(noise.seed, noise.stream, 0, sine.size);
        tap("phase", tables.phase);
        tap("rate", tables.rate);
        tapValues(tap, "noise", device, draws, { shape: sine.shape, dtype: "f32" });
        tap("sine", sine);
        tap("source", source);
      }
      return source;
    }, "source");
  }

  /** x [2 T, 512], source [600 T], style [1, S] -> audio [600 T]. Taps of the generator, and audio. */
  async generator(x: Tensor, source: Tensor, style: Tensor, options: GeneratorOptions = {}): Promise<Tensor> {
    const audio = await this.#generator.forward(x, source, style, options);
    options.tap?.("audio", audio);
    return audio;
  }

  /** Compiles every kernel that a text of any length takes. */
  async compile(): Promise<void> {
    const { device } = this;
    const n = 3;
    await device.compile(() => {
      const style = device.empty([1, this.styleSize]);
      const ids = device.empty([n], "u32");
      const d_en = this.bert(ids);
      const t_en = this.textEncoder(ids);
      const { d } = this.duration(d_en, style);
      const frames = device.empty([n], "u32");
      const { f0, n: energy } = this.pitch(d, frames, style);
      const x = this.front(gatherRows(t_en, frames), f0, energy, style);
      const source = this.source(f0, new Float32Array(f0.size), { seed: 0, stream: 0 });
      this.#generator.rehearse(x, source, style);
    });
  }
}
