// SEANet (Tagliasacchi et al. 2020) as in Mimi (moshi, modules/seanet.py, modules/conv.py): causal convolutions, all
// padding on the left, so that the rows before stand where others pad. A stage has one residual unit and a resampling by
// r with a kernel of 2 r.

import { type CarryOptions, elu } from "../../ops/causal.ts";
import { conv1d, convTranspose1d } from "../../ops/conv1d.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import { tappedCarry, tappedConv1d } from "../deep.ts";
import { inside, NO_TAP, type Tap, within } from "../tap.ts";
import type { Weights } from "../weights.ts";
import type { MimiConfig } from "./config.ts";
import type { MimiNames, Side } from "./names.ts";
import type { StatePlan } from "./state.ts";

/** What a layer keeps of the rows before: `rows` of them, from value `place` of the state on. */
type Place = ReturnType<StatePlan["take"]>;

export interface CausalConvOptions {
  readonly stride?: number;
  readonly bias?: boolean;
}

const ELU: CarryOptions = { elu: true };

/** A convolution over the K - stride rows before and those that come. */
export class CausalConv {
  readonly #weight: Weight;
  readonly #bias: Tensor | null;
  readonly #stride: number;
  readonly #place: Place;

  constructor(
    w: Weights,
    plan: StatePlan,
    name: string,
    shape: readonly [O: number, C: number, K: number],
    { stride = 1, bias = true }: CausalConvOptions = {},
  ) {
    const [O, C, K] = shape;
    this.#weight = w.conv(name, shape);
    this.#bias = bias ? w.vector(`${name}.bias`, [O]) : null;
    this.#stride = stride;
    this.#place = plan.take(K - stride, C);
  }

  /** [T, C], T a multiple of the stride -> [T / stride, O]. A deep tap receives input, x behind its ELU. */
  forward(x: Tensor, memory: Tensor, options: CarryOptions = {}, tap: Tap = NO_TAP): Tensor {
    return x.device.scope(() => {
      const v = tappedCarry(x, { memory, ...this.#place }, options, tap); // [K - stride + T, C]
      return conv1d(v, this.#weight, { bias: this.#bias, stride: this.#stride }); // [T / stride, O]
    });
  }
}

/** A transposed convolution of K = 2 stride, of which the last `stride` rows are left to the rows that come next. */
export class CausalConvTranspose {
  readonly #weight: Weight;
  readonly #bias: Tensor;
  readonly #stride: number;
  readonly #place: Place;

  constructor(w: Weights, plan: StatePlan, name: string, C: number, O: number, stride: number) {
    this.#weight = w.convTranspose(name, [C, O, 2 * stride], stride);
    this.#bias = w.vector(`${name}.bias`, [O]);
    this.#stride = stride;
    this.#place = plan.take(1, C);
  }

  /** elu(x): [T, C] -> [T stride, O]. A deep tap receives input, elu(x). */
  forward(x: Tensor, memory: Tensor, tap: Tap): Tensor {
    const padding = this.#stride;
    return x.device.scope(() => {
      const v = tappedCarry(x, { memory, ...this.#place }, ELU, tap); // [1 + T, C]
      return convTranspose1d(v, this.#weight, 2 * padding, { bias: this.#bias, padding }); // [T stride, O]
    });
  }
}

/** x + conv_1(elu(conv_3(elu(x)))), half as many channels between. */
class ResidualUnit {
  readonly #first: CausalConv;
  readonly #weight: Weight;
  readonly #bias: Tensor;

  constructor(w: Weights, plan: StatePlan, names: MimiNames, side: Side, stage: number, C: number) {
    this.#first = new CausalConv(w, plan, names.unit(side, stage, 0), [C / 2, C, 3]);
    const second = names.unit(side, stage, 1);
    this.#weight = w.conv(second, [C, C / 2, 1]);
    this.#bias = w.vector(`${second}.bias`, [C]);
  }

  /** [T, C] -> [T, C]. Taps block.1, and what it gives; a deep tap receives block.1.input, block.3.input and branch. */
  forward(x: Tensor, memory: Tensor, tap: Tap): Tensor {
    return x.device.scope(() => {
      const h = this.#first.forward(x, memory, ELU, inside(tap, "block.1")); // [T, C / 2]
      tap("block.1", h);
      const z = elu(h); // [T, C / 2]
      inside(tap, "")("block.3.input", z);
      const y = tappedConv1d(z, this.#weight, { bias: this.#bias, residual: x }, tap); // [T, C]
      tap("", y);
      return y;
    });
  }
}

/** A waveform to latents, 960 samples each. */
export class SeanetEncoder {
  readonly #first: CausalConv;
  readonly #stages: readonly { unit: ResidualUnit; down: CausalConv }[];
  readonly #last: CausalConv;

  constructor(w: Weights, plan: StatePlan, names: MimiNames, { hidden, filters, ratios }: MimiConfig) {
    const strides = ratios.toReversed();
    this.#first = new CausalConv(w, plan, names.first("encoder"), [filters, 1, 7]);
    this.#stages = strides.map((stride, s) => {
      const C = filters * 2 ** s;
      const shape = [2 * C, C, 2 * stride] as const;
      return {
        unit: new ResidualUnit(w, plan, names, "encoder", s, C),
        down: new CausalConv(w, plan, names.resample("encoder", s), shape, { stride }),
      };
    });
    const C = filters * 2 ** ratios.length;
    this.#last = new CausalConv(w, plan, names.last("encoder", ratios.length), [hidden, C, 3]);
  }

  /**
   * [T product of ratios, 1] -> [T, hidden]. Taps encoder.i by the place in moshi's sequence; a deep tap receives
   * encoder.i.input.
   */
  forward(x: Tensor, memory: Tensor, tap: Tap): Tensor {
    return x.device.scope(() => {
      let y = this.#first.forward(x, memory); // [T product of ratios, filters]
      tap("encoder.0", y);
      this.#stages.forEach(({ unit, down }, s) => {
        y = unit.forward(y, memory, within(tap, `encoder.${3 * s + 1}`));
        y = down.forward(y, memory, ELU, inside(tap, `encoder.${3 * s + 3}`)); // [T / stride, 2 C]
        tap(`encoder.${3 * s + 3}`, y);
      });
      const last = `encoder.${3 * this.#stages.length + 2}`;
      y = this.#last.forward(y, memory, ELU, inside(tap, last)); // [T, hidden]
      tap(last, y);
      return y;
    }, "seanet");
  }
}

/** Latents to a waveform. */
export class SeanetDecoder {
  readonly #first: CausalConv;
  readonly #stages: readonly { up: CausalConvTranspose; unit: ResidualUnit }[];
  readonly #last: CausalConv;

  constructor(w: Weights, plan: StatePlan, names: MimiNames, { hidden, filters, ratios }: MimiConfig) {
    const top = filters * 2 ** ratios.length;
    this.#first = new CausalConv(w, plan, names.first("decoder"), [top, hidden, 7]);
    this.#stages = ratios.map((stride, s) => {
      const C = top / 2 ** (s + 1);
      return {
        up: new CausalConvTranspose(w, plan, names.resample("decoder", s), 2 * C, C, stride),
        unit: new ResidualUnit(w, plan, names, "decoder", s, C),
      };
    });
    this.#last = new CausalConv(w, plan, names.last("decoder", ratios.length), [1, filters, 3]);
  }

  /**
   * [T, hidden] -> [T product of ratios, 1]. Taps decoder.i by the place in moshi's sequence; a deep tap receives
   * decoder.i.input.
   */
  forward(x: Tensor, memory: Tensor, tap: Tap): Tensor {
    return x.device.scope(() => {
      let y = this.#first.forward(x, memory); // [T, filters 2^stages]
      tap("decoder.0", y);
      this.#stages.forEach(({ up, unit }, s) => {
        y = up.forward(y, memory, inside(tap, `decoder.${3 * s + 2}`)); // [T stride, C / 2]
        tap(`decoder.${3 * s + 2}`, y);
        y = unit.forward(y, memory, within(tap, `decoder.${3 * s + 3}`));
      });
      const last = `decoder.${3 * this.#stages.length + 2}`;
      return this.#last.forward(y, memory, ELU, inside(tap, last)); // [T product of ratios, 1]
    }, "seanet");
  }
}
