// Speech for a context of another rate, piece by piece: a polyphase filter, which adds no click between two pieces.

import { join32 } from "../join.ts";
import type { Mark, Order } from "./playout.ts";

/** Zero crossings of the sinc on each side. */
const CROSSINGS = 16;
/** Of Kaiser's window: 80 dB. */
const BETA = 8;

/** Modified Bessel function of the first kind, order 0, by its series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > 1e-12 * sum; k++) sum += term *= (x / (2 * k)) ** 2;
  return sum;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** Sample n of the output is at n * from / to of the input; whatever the pieces, the samples are the same. */
export class RateConverter {
  readonly #up: number;
  readonly #down: number;
  /** Input samples that count on each side. */
  readonly #half: number;
  /** [up, 2 * half] */
  readonly #taps: Float32Array;
  /** Input that is still needed, from sample #first on. */
  #input = new Float32Array(0);
  #first = 0;
  #next = 0;

  /** Hz, whole numbers. */
  constructor(from: number, to: number) {
    const divisor = greatestDivisor(from, to);
    this.#up = to / divisor;
    this.#down = from / divisor;
    const cutoff = Math.min(1, to / from);
    const half = (this.#half = Math.ceil(CROSSINGS / cutoff));
    this.#taps = new Float32Array(this.#up * 2 * half);
    for (let phase = 0; phase < this.#up; phase++) {
      const taps = this.#taps.subarray(phase * 2 * half, (phase + 1) * 2 * half);
      for (let k = 0; k < taps.length; k++) {
        const t = k - half + 1 - phase / this.#up;
        const x = Math.PI * cutoff * t;
        taps[k] =
          (x === 0 ? 1 : Math.sin(x) / x) * bessel(BETA * Math.sqrt(Math.max(0, 1 - (t / half) ** 2)));
      }
      const sum = taps.reduce((sum, tap) => sum + tap, 0);
      for (let k = 0; k < taps.length; k++) taps[k]! /= sum;
    }
    this.reset();
  }

  /** Silence was before what comes next. */
  reset(): void {
    this.#input = new Float32Array(this.#half - 1);
    this.#first = 1 - this.#half;
    this.#next = 0;
  }

  /** All of the output that these samples complete. */
  push(samples: Float32Array): Float32Array<ArrayBuffer> {
    const input = join32([this.#input, samples]);
    const [half, taps] = [this.#half, this.#taps];
    const whole = this.#first + input.length - half; // input samples with all of their neighbours
    const out = new Float32Array(Math.max(0, Math.ceil((whole * this.#up) / this.#down) - this.#next));
    for (let n = 0; n < out.length; n++) {
      const place = (this.#next + n) * this.#down;
      const i = Math.floor(place / this.#up);
      const from = i - half + 1 - this.#first;
      const tap = (place - i * this.#up) * 2 * half;
      let sum = 0;
      for (let k = 0; k < 2 * half; k++) sum += input[from + k]! * taps[tap + k]!;
      out[n] = sum;
    }
    this.#next += out.length;
    const needed = Math.floor((this.#next * this.#down) / this.#up) - half + 1;
    this.#input = input.slice(Math.max(0, needed - this.#first));
    this.#first += input.length - this.#input.length;
    return out;
  }

  /** The rest of the output. */
  end(): Float32Array<ArrayBuffer> {
    return this.push(new Float32Array(this.#half));
  }
}

/** Orders for, and marks of, an audio thread with a rate of its own. */
export class OtherRate {
  readonly #ratio: number;
  readonly #converter: RateConverter;

  constructor(from: number, to: number) {
    this.#ratio = to / from;
    this.#converter = new RateConverter(from, to);
  }

  order(order: Order): Order {
    const { clear, samples, end } = order;
    if (clear) {
      this.#converter.reset();
      return { ...order, clear: { ...clear, at: Math.round(clear.at * this.#ratio) } };
    }
    if (samples) return { ...order, samples: this.#converter.push(samples) };
    return end ? { ...order, samples: this.#converter.end() } : order;
  }

  mark(mark: Mark): Mark {
    return { ...mark, at: mark.at / this.#ratio };
  }
}
