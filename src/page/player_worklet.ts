// The audio thread of the player, a file of its own: `formant/player-worklet`.

import { FADE_SECONDS, type Mark, type Order, Playout, PROCESSOR, RING_SECONDS } from "./playout.ts";

// What an AudioWorkletGlobalScope has.
declare const currentFrame: number;
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: typeof PlayerProcessor): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

/** Between marks of what plays; others come when something changes. */
const MARK_SECONDS = 0.05;

class PlayerProcessor extends AudioWorkletProcessor {
  readonly #playout: Playout;
  #epoch = 0;
  #next = 0;
  #state = "";
  #open = true;

  constructor({ processorOptions }: { processorOptions: { prebuffer: number } }) {
    super();
    this.#playout = new Playout({
      capacity: Math.ceil(RING_SECONDS * sampleRate) + 2, // where another rate is rounded
      prebuffer: Math.round(processorOptions.prebuffer * sampleRate),
      fade: Math.round(FADE_SECONDS * sampleRate),
    });
    this.port.onmessage = ({ data }: MessageEvent<Order>) => this.#obey(data);
  }

  #obey({ clear, samples, end, paused, close }: Order): void {
    if (clear) {
      this.#playout.clear(clear.at);
      this.#epoch = clear.epoch;
      this.#state = "";
    }
    if (samples) this.#playout.push(samples);
    if (end) this.#playout.end();
    if (paused !== undefined) this.#playout.pause(paused);
    if (close) this.#open = false;
  }

  process(_inputs: unknown, [[out]]: [[Float32Array]]): boolean {
    this.#playout.render(out);
    const { state, at, underruns } = this.#playout;
    const frame = currentFrame + out.length;
    if (state !== this.#state || (state === "playing" && frame >= this.#next)) {
      this.#next = frame + MARK_SECONDS * sampleRate;
      this.#state = state;
      const mark: Mark = { epoch: this.#epoch, time: frame / sampleRate, at, state, underruns };
      this.port.postMessage(mark);
    }
    return this.#open;
  }
}

registerProcessor(PROCESSOR, PlayerProcessor);
