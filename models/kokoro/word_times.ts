// When each word is heard: the durations of the tokens, in frames of 25 ms, carried back to the symbols and the words.

import type { ChunkWord } from "../../tokenizer/index.ts";
import type { Vocabulary } from "../../tokenizer/vocabulary.ts";
import type { WordTiming } from "../speech_model.ts";

const FRAMES_PER_SECOND = 40;

/** The words of one chunk, whose sound comes whole or in parts. Times are in frames of the whole speech. */
export class WordClock {
  /** Frames spoken so far, the chunks before included. */
  frames: number;
  readonly #words: readonly ChunkWord[];
  readonly #vocab: Vocabulary;
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  #next = 0;

  constructor(words: readonly ChunkWord[], vocab: Vocabulary, frames: number) {
    this.#words = words;
    this.#vocab = vocab;
    this.frames = frames;
  }

  /**
   * The words that end in the next part of the chunk: its phonemes, of which the first is symbol `from` of the chunk's,
   * and the durations of its tokens. Symbols outside the vocabulary have no token and take no time; the first token and
   * the last are the silence at the ends.
   */
  add(phonemes: string, from: number, durations: readonly number[]): WordTiming[] {
    let at = this.frames + durations[0]!;
    // White space between the parts is in none.
    for (let symbol = this.#ends.length; symbol < from; symbol++) this.#set(symbol, this.frames, this.frames);
    let token = 1;
    for (const [i, symbol] of [...phonemes].entries()) {
      const begin = at;
      if (Object.hasOwn(this.#vocab, symbol)) at += durations[token++]!;
      this.#set(from + i, begin, at);
    }
    this.frames = at + durations[token]!;
    const ended = this.#words.findIndex(({ to }, i) => i >= this.#next && to > this.#ends.length);
    const words = this.#words.slice(this.#next, ended < 0 ? undefined : ended);
    this.#next += words.length;
    return words.map((word) => this.#time(word));
  }

  #set(symbol: number, begin: number, end: number): void {
    this.#begins[symbol] = begin;
    this.#ends[symbol] = end;
  }

  #time({ text, start, end, from, to }: ChunkWord): WordTiming {
    // A word without symbols stands at the end of what is before it.
    const silent = from === to;
    const begin = silent && from > 0 ? this.#ends[from - 1]! : this.#begins[from]!;
    const finish = silent ? begin : this.#ends[to - 1]!;
    return { text, start, end, begin: begin / FRAMES_PER_SECOND, finish: finish / FRAMES_PER_SECOND };
  }
}
