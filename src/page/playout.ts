// What the audio thread does, without Web Audio: a ring of samples, when to begin, what counts as an underrun, and how to
// cut sound without a click.

import { FormantError } from "../error.ts";

/** A cut fades for this long. */
export const FADE_SECONDS = 0.005;
/** Of the processor in the worklet. */
export const PROCESSOR = "formant-player";
/** What the audio thread holds; the rest waits on the page's side. */
export const RING_SECONDS = 10;

/** `waiting`: for samples, or for enough of them to begin. */
export type PlayoutState = "waiting" | "playing" | "paused" | "ended";

/** To the audio thread, done in the order of the fields; an epoch begins with each `clear`. */
export interface Order {
  readonly clear?: { readonly epoch: number; readonly at: number };
  readonly samples?: Float32Array<ArrayBuffer>;
  readonly end?: true;
  readonly paused?: boolean;
  readonly close?: true;
}

/** From the audio thread: which sample of the speech comes at which time. */
export interface Mark {
  readonly epoch: number;
  /** Seconds of the context. */
  readonly time: number;
  readonly at: number;
  readonly state: PlayoutState;
  /** Since the player was made. */
  readonly underruns: number;
}

/** Samples in the order in which they came, in memory of a fixed size. */
export class Ring {
  readonly #data: Float32Array;
  #from = 0;
  #length = 0;

  constructor(capacity: number) {
    this.#data = new Float32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** @throws FormantError `internal`: they do not fit */
  push(samples: Float32Array): void {
    const capacity = this.#data.length;
    if (samples.length > capacity - this.#length) {
      const room = capacity - this.#length;
      throw new FormantError(
        "internal",
        `ring: ${samples.length} samples are pushed, expected ${room} at most.`,
      );
    }
    const at = (this.#from + this.#length) % capacity;
    const first = samples.subarray(0, capacity - at);
    this.#data.set(first, at);
    this.#data.set(samples.subarray(first.length));
    this.#length += samples.length;
  }

  /** Moves what is there to the front of `out`, as far as it goes; gives the number of samples. */
  read(out: Float32Array): number {
    const capacity = this.#data.length;
    const count = Math.min(out.length, this.#length);
    const first = this.#data.subarray(this.#from, Math.min(this.#from + count, capacity));
    out.set(first);
    out.set(this.#data.subarray(0, count - first.length), first.length);
    this.#from = (this.#from + count) % capacity;
    this.#length -= count;
    return count;
  }

  /** Sample i from the front, which stays. */
  peek(i: number): number {
    return this.#data[(this.#from + i) % this.#data.length]!;
  }

  clear(): void {
    this.#length = 0;
  }
}

/**
 * Sound begins with `prebuffer` samples, or at the end of what is made, and again after it ran dry. The beginning of a
 * speech sounds as it is; wherever sound is cut (pause, clear, running dry) it fades out beside what follows, and what
 * goes on in the middle fades in, both for `fade` samples.
 */
export class Playout {
  /** How often the ring ran dry before the end. */
  underruns = 0;
  /** Number, within the speech, of the sample that comes next. */
  at = 0;
  readonly #ring: Ring;
  readonly #prebuffer: number;
  /** What fades out; all of it is heard where #faded is its length. */
  readonly #tail: Float32Array;
  #faded: number;
  /** Samples since sound began, as far as it fades in. */
  #rise: number;
  #last = 0;
  #playing = false;
  #paused = false;
  #whole = false;

  /** All in samples. */
  constructor(sizes: { readonly capacity: number; readonly prebuffer: number; readonly fade: number }) {
    this.#ring = new Ring(sizes.capacity);
    this.#prebuffer = sizes.prebuffer;
    this.#tail = new Float32Array(sizes.fade);
    this.#faded = this.#rise = sizes.fade;
  }

  get state(): PlayoutState {
    if (this.#paused) return "paused";
    if (this.#playing) return "playing";
    return this.#whole && this.#ring.length === 0 ? "ended" : "waiting";
  }

  push(samples: Float32Array): void {
    this.#ring.push(samples);
  }

  /** Nothing more will be pushed. */
  end(): void {
    this.#whole = true;
  }

  pause(paused: boolean): void {
    if (this.#playing && paused) this.#cut();
    this.#paused = paused;
  }

  /** Forgets what is in the ring; what is pushed next begins at this sample of the speech. */
  clear(at: number): void {
    if (this.#playing) this.#cut();
    this.#ring.clear();
    this.#whole = false;
    this.#rise = at === 0 ? this.#tail.length : 0;
    this.at = at;
  }

  /** Fills `out`. */
  render(out: Float32Array): void {
    out.fill(0);
    const { length } = this.#ring;
    if (!this.#paused && length > 0 && (this.#whole || length >= this.#prebuffer)) this.#playing = true;
    const taken = this.#playing ? this.#take(out) : 0;
    this.#fadeOut(out.subarray(0, taken));
    if (this.#playing && taken < out.length) {
      if (!this.#whole) this.underruns++;
      this.#cut();
    }
    this.#fadeOut(out.subarray(taken));
  }

  #take(out: Float32Array): number {
    const taken = this.#ring.read(out);
    const fade = this.#tail.length;
    for (let i = 0; i < taken && this.#rise < fade; i++) out[i]! *= ++this.#rise / fade;
    if (taken > 0) this.#last = out[taken - 1]!;
    this.at += taken;
    return taken;
  }

  /** What would have come, or the last sample where there is nothing, fades out; the ring stays as it is. */
  #cut(): void {
    const fade = this.#tail.length;
    this.#tail.copyWithin(0, this.#faded);
    this.#tail.fill(0, fade - this.#faded);
    let value = this.#last;
    for (let i = 0; i < fade; i++) {
      if (i < this.#ring.length) value = (this.#ring.peek(i) * this.#rise) / fade;
      this.#tail[i]! += value * (1 - (i + 1) / fade);
    }
    this.#faded = this.#rise = 0;
    this.#playing = false;
  }

  #fadeOut(out: Float32Array): void {
    for (let i = 0; i < out.length && this.#faded < this.#tail.length; i++) {
      out[i]! += this.#tail[this.#faded++]!;
    }
  }
}
