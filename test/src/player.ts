// The player without a sound card: its page's side and its audio thread in one clock that goes when it is told to.

import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { Playback } from "../../src/page/playback.ts";
import type { Mark, Order } from "../../src/page/playout.ts";
import { OtherRate } from "../../src/page/rate.ts";

const QUANTUM = 128;

interface Processor {
  readonly port: { onmessage: (event: { data: unknown }) => void };
  process(inputs: unknown, outputs: readonly (readonly Float32Array[])[]): boolean;
}
type ProcessorClass = new (options: { processorOptions: { prebuffer: number } }) => Processor;

let made: ProcessorClass | undefined;
/** What the processor made last says goes here. */
let listener: (mark: Mark) => void = () => {};
const scope = Object.assign(globalThis, {
  currentFrame: 0,
  sampleRate: 0,
  registerProcessor: (_name: string, processor: ProcessorClass) => void (made = processor),
  AudioWorkletProcessor: class {
    readonly port = { onmessage: () => {}, postMessage: listener };
  },
});
await import("../../src/page/player_worklet.ts");

const SAMPLES = Float32Array.from({ length: 65_521 }, (_, i) => (((i * 7919) % 65_521) + 1) / 65_536);

/** Sample i of a sound in which every neighbourhood is another. */
export const sample = (i: number): number => SAMPLES[i % SAMPLES.length]!;

/** Samples `from` to `to` of it. */
export function sound(from: number, to: number): Float32Array<ArrayBuffer> {
  const out = new Float32Array(to - from);
  for (let i = 0; i < out.length; i++) out[i] = sample(from + i);
  return out;
}

export const numbers = (from: number, to: number) => [...sound(from, to)];
export const loud = (value: number) => value !== 0;

/** Equal to the bit; says where they are not. */
export function same(found: readonly number[], expected: readonly number[]): void {
  assert.is(found.length, expected.length);
  const at = found.findIndex((value, i) => value !== expected[i]);
  assert.is(at, -1, `sample ${at} is ${found[at]}, expected ${expected[at]}`);
}

/** Code and words of the FormantError that comes. */
export async function failure(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    assert.instance(error, FormantError);
    return `${(error as FormantError).code}: ${(error as FormantError).message}`;
  }
  return assert.unreachable("it did not fail") as never;
}

export class SoundCard {
  /** Seconds of the context. */
  time = 0;
  readonly player: Playback;
  /** Hz; that of the speech too unless another is given. */
  readonly rate: number;
  /** Called with what is put out, a quantum at a time. */
  onSound: (out: Float32Array) => void = () => {};
  readonly #processor: Processor;
  readonly #out = new Float32Array(QUANTUM);

  constructor(rate: number, { speech = rate, prebuffer = 0.3, latency = 0, start = async () => {} } = {}) {
    this.rate = scope.sampleRate = rate;
    const other = speech === rate ? undefined : new OtherRate(speech, rate);
    listener = (mark) => this.player.receive(other?.mark(mark) ?? mark);
    const processor = (this.#processor = new made!({ processorOptions: { prebuffer } }));
    this.player = new Playback(speech, {
      send: (order: Order) =>
        processor.port.onmessage({ data: structuredClone(other?.order(order) ?? order) }),
      now: () => this.time - latency,
      latency: () => latency,
      start,
    });
  }

  /** Goes on to the quantum in which this time falls. */
  until(seconds: number): void {
    while (this.time < seconds) {
      scope.sampleRate = this.rate;
      scope.currentFrame = Math.round(this.time * this.rate);
      this.#processor.process([], [[this.#out]]);
      this.time = (scope.currentFrame + QUANTUM) / this.rate;
      this.onSound(this.#out);
    }
  }

  /** What is heard in these seconds. */
  hear(seconds: number): number[] {
    const heard: number[] = [];
    this.onSound = (out) => heard.push(...out);
    this.until(this.time + seconds);
    this.onSound = () => {};
    return heard;
  }
}
