// Text that arrives in pieces, as a language model writes it, spoken sentence by sentence.

import { FormantError, throwIfAborted } from "../src/error.ts";
import { sentences } from "../tokenizer/sentences.ts";
import { textWords } from "../tokenizer/words.ts";
import { checkFirstChunk, pieces, UNTIMED } from "./speech.ts";
import { Audio, type AudioChunk, type SpeakOptions, type SpeechModel } from "./speech_model.ts";

/** To be iterated once: nothing is spoken before. Sound is made as fast as the model can, however slowly it is taken. */
export interface Speaker extends AsyncIterable<AudioChunk> {
  /** More of the text, cut anywhere. Throws `argument` after `close`; after `abort` it does nothing. */
  push(text: string): void;
  /** The text is whole: what is left of it is spoken, then the iteration ends. */
  close(): void;
  /** Ends the iteration with an error of code `aborted`, and drops what was made and not yet taken. */
  abort(): void;
}

/**
 * Speaks what is pushed, each sentence as soon as nothing that may follow can change it: a dot waits for the beginning of
 * the next word (it may be an abbreviation's or a number's), a `!` or `?` for white space, a blank line waits for nothing.
 * A sentence without words (marks, a tag) goes with the next one.
 *
 * Sentences, numbers of chunks, noise and places of words are those of the whole text given at once, whatever the pieces.
 * What differs: each sentence is spoken by itself, where `stream` joins short ones to their neighbours (Kokoro below 20
 * symbols; Orpheus, CSM and Marvis up to 300 characters); so the chunks are more, and those after a joined one have other
 * numbers and other noise. A `reference` or `context` is read again for each sentence: a cloned voice is read once.
 *
 * An error ends the iteration, after the sound that was made before it.
 */
export function createSpeaker(model: SpeechModel, options: SpeakOptions = {}): Speaker {
  return new SentenceSpeaker(model, options);
}

interface Sentence {
  readonly text: string;
  /** Its place in the whole text. */
  readonly start: number;
}

/** Whether there is a word beside tags. */
const speaks = (text: string) => /[\p{L}\p{N}]/u.test(text.replace(/<[^<>]{1,40}>/gu, ""));

/** Sums of seconds without the noise of their last bits. */
const microseconds = (seconds: number) => Math.round(seconds * 1e6) / 1e6;

class SentenceSpeaker implements Speaker {
  readonly #model: SpeechModel;
  readonly #options: SpeakOptions;
  readonly #chunks = this.#run();
  readonly #stop = new AbortController();
  #text = ""; // not yet a whole sentence
  #held = ""; // sentences without words
  #at = 0; // characters before both
  #waiting: Sentence[] = [];
  #closed = false;
  #over = false;
  #wake = () => {};
  #index: number;
  #samples = 0;
  #timed = false;

  constructor(model: SpeechModel, options: SpeakOptions) {
    this.#model = model;
    this.#options = options;
    this.#index = checkFirstChunk(options);
  }

  push(text: string): void {
    if (this.#over) return;
    if (this.#closed) {
      throw new FormantError("argument", "speaker: text is pushed after close(), expected none.");
    }
    this.#text += text;
    this.#cut(true);
  }

  close(): void {
    if (this.#closed || this.#over) return;
    this.#closed = true;
    this.#cut(false);
    if (this.#held.trim() !== "") this.#waiting.push({ text: this.#held, start: this.#at });
    this.#wake();
  }

  abort(): void {
    this.#end();
    this.#stop.abort();
  }

  [Symbol.asyncIterator](): AsyncIterator<AudioChunk> {
    return this.#chunks;
  }

  /** The sentences of the text so far, as far as they are whole. */
  #cut(more: boolean): void {
    let length = 0;
    for (const sentence of sentences(this.#text, more)) {
      length += sentence.length;
      this.#held += sentence;
      if (!speaks(this.#held)) continue;
      this.#waiting.push({ text: this.#held, start: this.#at });
      this.#at += this.#held.length;
      this.#held = "";
    }
    if (length === 0) return;
    this.#text = this.#text.slice(length);
    this.#wake();
  }

  #end(): void {
    this.#over = true;
    this.#text = this.#held = "";
    this.#waiting = [];
  }

  async *#run(): AsyncGenerator<AudioChunk> {
    const { signal } = this.#options;
    const stop = this.#stop.signal;
    let failure: { readonly error: unknown } | undefined;
    try {
      yield* pieces<AudioChunk>(signal ? AbortSignal.any([signal, stop]) : stop, async (emit, signal) => {
        try {
          await this.#speakAll(emit, signal);
        } catch (error) {
          if (signal.aborted) throw error;
          failure = { error };
        }
      });
    } finally {
      this.#end();
    }
    if (failure) throw failure.error;
  }

  async #speakAll(emit: (chunk: AudioChunk) => void, signal: AbortSignal): Promise<void> {
    signal.addEventListener("abort", () => this.#wake());
    for (;;) {
      throwIfAborted(signal);
      const sentence = this.#waiting.shift();
      if (sentence) await this.#speak(sentence, emit, signal);
      else if (this.#closed) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async #speak(sentence: Sentence, emit: (chunk: AudioChunk) => void, signal: AbortSignal): Promise<void> {
    const first = this.#index;
    const before = this.#samples / this.#model.sampleRate;
    const { onProgress } = this.#options;
    const options: SpeakOptions = {
      ...this.#options,
      signal,
      firstChunk: first,
      ...(onProgress
        ? { onProgress: (progress) => onProgress({ ...progress, loaded: progress.loaded + before }) }
        : {}),
    };
    try {
      for await (const chunk of this.#model.stream(sentence.text, options)) {
        throwIfAborted(signal);
        emit(this.#placed(chunk, sentence.start, before));
      }
    } catch (error) {
      // What is left at the end may have no word; after words that is nothing to fail for.
      const silent = error instanceof FormantError && error.code === "input" && !speaks(sentence.text);
      if (!silent || this.#samples === 0) throw error;
      emit(this.#unspoken(sentence));
    }
  }

  /** The chunk with its words placed in all of the text and of the speech. */
  #placed(chunk: AudioChunk, start: number, seconds: number): AudioChunk {
    this.#index = Math.max(this.#index, chunk.index + 1);
    this.#samples += chunk.audio.samples.length;
    this.#timed ||= chunk.words.length > 0;
    const words = chunk.words.map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
      begin: microseconds(word.begin + seconds),
      finish: microseconds(word.finish + seconds),
    }));
    return { ...chunk, words };
  }

  /** A chunk without sound. */
  #unspoken({ text, start }: Sentence): AudioChunk {
    const now = this.#samples / this.#model.sampleRate;
    const words = textWords(text).map((word) => ({
      text: text.slice(word.start, word.end),
      start: start + word.start,
      end: start + word.end,
      begin: now,
      finish: now,
    }));
    return {
      ...UNTIMED,
      text: text.trim(),
      index: this.#index++,
      words: this.#timed ? words : [],
      dropped: [text.trim()],
      audio: new Audio(new Float32Array(0), this.#model.sampleRate),
      cut: false,
    };
  }
}
