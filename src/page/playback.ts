// The page's side of the player, without Web Audio: the samples made so far, what of them the audio thread has, and what is
// heard when.

import { FormantError } from "../error.ts";
import { type Mark, type Order, type PlayoutState, RING_SECONDS } from "./playout.ts";

/** Where sound goes. */
export interface Output {
  /** Samples are given away. */
  send(order: Order): void;
  /** Context time of what is heard now, in seconds. */
  now(): number;
  /** Seconds between computing a sample and hearing it. */
  latency(): number;
  /** Sound is switched on. @throws FormantError `device`: the browser does not let it */
  start(): Promise<void>;
}

/** A piece of sound: an AudioChunk, or samples. */
export type Sound =
  Float32Array | { readonly audio: { readonly samples: Float32Array; readonly sampleRate: number } };

/** What makes it. As a function it gets a signal that fires when it is not wanted any more. */
export type SoundSource = AsyncIterable<Sound> | ((signal: AbortSignal) => AsyncIterable<Sound>);

/** Samples in blocks of one size. */
class Recording {
  readonly #blocks: Float32Array[] = [];
  readonly #size: number;
  length = 0;

  constructor(size: number) {
    this.#size = size;
  }

  append(samples: Float32Array): void {
    for (let done = 0; done < samples.length;) {
      const at = this.length % this.#size;
      if (at === 0) this.#blocks.push(new Float32Array(this.#size));
      const part = samples.subarray(done, done + this.#size - at);
      this.#blocks.at(-1)!.set(part, at);
      this.length += part.length;
      done += part.length;
    }
  }

  /** A copy. */
  slice(from: number, to: number): Float32Array<ArrayBuffer> {
    const out = new Float32Array(to - from);
    for (let at = from; at < to;) {
      const begin = at % this.#size;
      const part = this.#blocks[Math.floor(at / this.#size)]!.subarray(begin, begin + to - at);
      out.set(part, at - from);
      at += part.length;
    }
    return out;
  }
}

/** One call of play(). */
class Speech {
  readonly made: Recording;
  readonly stop = new AbortController();
  /** The producer has ended, with this error if there is one. */
  whole: { readonly error?: unknown } | undefined;
  iterator: AsyncIterator<Sound> | undefined;
  /** The audio thread has the samples before this one, and knows of the end. */
  sent = 0;
  sentEnd = false;
  /** To the end. */
  heard = false;
  ended!: Promise<"ended" | "stopped">;
  settle!: (end: "ended" | "stopped") => void;
  fail!: (error: unknown) => void;

  constructor(rate: number) {
    this.made = new Recording(rate);
    this.renew();
  }

  renew(): void {
    this.heard = false;
    this.ended = new Promise((resolve, reject) => ([this.settle, this.fail] = [resolve, reject]));
  }
}

/** All of the player but what Web Audio does; see `Player`. */
export class Playback {
  readonly #sampleRate: number;
  readonly #output: Output;
  #speech: Speech | undefined;
  #ended: Promise<"ended" | "stopped"> = Promise.resolve("stopped");
  #epoch = 0;
  #paused = false;
  /** Of this epoch, in order; the first is the one that holds now. */
  #marks: [Mark, ...Mark[]] = [{ epoch: 0, time: 0, at: 0, state: "waiting", underruns: 0 }];

  /** `sampleRate` in Hz. */
  constructor(sampleRate: number, output: Output) {
    this.#sampleRate = sampleRate;
    this.#output = output;
  }

  get ended(): Promise<"ended" | "stopped"> {
    return this.#speech?.ended ?? this.#ended;
  }

  get state(): PlayoutState | "stopped" {
    return this.#speech ? this.#marks.at(-1)!.state : "stopped";
  }

  get position(): number {
    const now = this.#output.now();
    const i = Math.max(
      0,
      this.#marks.findLastIndex((mark) => mark.time <= now),
    );
    const { at, time, state } = this.#marks[i]!;
    const next = this.#marks[i + 1]?.at ?? this.#speech?.made.length ?? at;
    const since = state === "playing" ? Math.max(0, now - time) * this.#sampleRate : 0;
    return Math.min(at + since, next) / this.#sampleRate;
  }

  get made(): number {
    return (this.#speech?.made.length ?? 0) / this.#sampleRate;
  }

  get buffered(): number {
    return this.#speech ? this.made - this.position : 0;
  }

  get underruns(): number {
    return this.#marks.at(-1)!.underruns;
  }

  async play(source?: SoundSource): Promise<void> {
    this.stop();
    const speech = (this.#speech = new Speech(this.#sampleRate));
    this.#paused = false;
    this.#output.send({ paused: false });
    this.#begin(0);
    try {
      await this.#output.start();
    } catch (error) {
      if (this.#speech === speech) this.stop();
      throw error;
    }
    if (this.#speech === speech && source) void this.#take(source, speech);
  }

  push(samples: Float32Array): void {
    const speech = this.#speech;
    if (!speech) return;
    if (speech.whole) {
      throw new FormantError("argument", "player: samples are pushed after end(), expected none.");
    }
    speech.made.append(samples);
    this.#feed(speech);
  }

  end(error?: unknown): void {
    const speech = this.#speech;
    if (!speech || speech.whole) return;
    speech.whole = error === undefined ? {} : { error };
    this.#feed(speech);
  }

  pause(): void {
    this.#pause(true);
  }

  async resume(): Promise<void> {
    await this.#output.start();
    this.#pause(false);
  }

  seek(seconds: number): void {
    const at = Math.round(seconds * this.#sampleRate);
    const speech = this.#speech;
    const length = speech?.made.length ?? 0;
    if (!speech || !(at >= 0 && at <= length)) {
      const made = (length / this.#sampleRate).toFixed(3);
      throw new FormantError(
        "argument",
        `player: seek is to ${seconds} s, expected 0 to ${made} s (what is made).`,
      );
    }
    if (speech.heard) speech.renew();
    this.#begin(at);
    this.#feed(speech);
  }

  stop(): void {
    const speech = this.#speech;
    if (!speech) return;
    const at = Math.round(this.position * this.#sampleRate);
    this.#begin(at);
    this.#ended = speech.ended;
    this.#speech = undefined;
    speech.settle("stopped");
    speech.stop.abort();
    // What it says to that is nobody's concern: it may be in the middle of something, or fail since it was aborted.
    speech.iterator?.return?.().catch(() => {});
  }

  /** What the audio thread says. */
  receive(mark: Mark): void {
    if (mark.epoch !== this.#epoch) return;
    const now = this.#output.now();
    this.#marks.push(mark);
    while (this.#marks.length > 1 && this.#marks[1]!.time <= now) this.#marks.shift();
    const speech = this.#speech;
    if (!speech) return;
    this.#feed(speech);
    if (mark.state !== "ended") return;
    setTimeout(() => this.#finish(speech, mark), 1000 * this.#output.latency());
  }

  /** All of it has been heard. */
  #finish(speech: Speech, mark: Mark): void {
    if (mark.epoch !== this.#epoch) return;
    this.#marks = [mark];
    speech.heard = true;
    if (speech.whole?.error === undefined) speech.settle("ended");
    else speech.fail(speech.whole.error);
  }

  #pause(paused: boolean): void {
    this.#paused = paused;
    this.#output.send({ paused });
  }

  /** An epoch that begins at a sample. */
  #begin(at: number): void {
    const epoch = ++this.#epoch;
    const { underruns } = this;
    const state = this.#paused ? "paused" : "waiting";
    this.#marks = [{ epoch, time: -Infinity, at, state, underruns }];
    this.#output.send({ clear: { epoch, at } });
    if (!this.#speech) return;
    this.#speech.sent = at;
    this.#speech.sentEnd = false;
  }

  /** As much as the ring has room for. */
  #feed(speech: Speech): void {
    const room = RING_SECONDS * this.#sampleRate - (speech.sent - this.#marks.at(-1)!.at);
    const to = Math.min(speech.made.length, speech.sent + Math.floor(room));
    if (to > speech.sent) {
      const samples = speech.made.slice(speech.sent, to);
      this.#output.send({ samples });
      speech.sent = to;
    }
    if (!speech.whole || speech.sentEnd || speech.sent < speech.made.length) return;
    speech.sentEnd = true;
    this.#output.send({ end: true });
  }

  async #take(source: SoundSource, speech: Speech): Promise<void> {
    try {
      const sounds = typeof source === "function" ? source(speech.stop.signal) : source;
      const iterator = (speech.iterator = sounds[Symbol.asyncIterator]());
      for (;;) {
        const { done, value } = await iterator.next();
        if (this.#speech !== speech) return;
        if (done) return this.end();
        this.push(value instanceof Float32Array ? value : this.#samplesOf(value));
      }
    } catch (error) {
      if (this.#speech === speech) this.end(error);
    }
  }

  #samplesOf({ audio }: Exclude<Sound, Float32Array>): Float32Array {
    if (audio.sampleRate === this.#sampleRate) return audio.samples;
    const rates = `${audio.sampleRate} Hz, expected ${this.#sampleRate}`;
    throw new FormantError(
      "argument",
      `player: the sample rate of a chunk is ${rates} (that of the player).`,
    );
  }
}
