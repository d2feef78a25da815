// The page's side: a SpeechModel whose work happens in a worker. Chunks are asked for one by one, so that the worker
// makes no more than is taken.

import type { DeviceStats } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import { isHubId } from "../../src/files.ts";
import { filesByPath } from "../../src/loose_files.ts";
import type { LoadModelOptions } from "../index.ts";
import { generateAll } from "../speech.ts";
import type { Audio, AudioChunk, ClonedVoice, SpeakOptions, SpeechModel, Voice } from "../speech_model.ts";
import {
  type Answer,
  audioOf,
  type Call,
  type ModelFacts,
  type ModelState,
  type Port,
  unpackError,
} from "./messages.ts";

/** A worker that says nothing for this long has no `formant/worker` in it. */
const BEGIN_MS = 60_000;

type Listeners = Pick<LoadModelOptions, "signal" | "onProgress" | "onNotice">;

/** Loads a model in a worker whose script imports `formant/worker`. The worker stays the application's. */
export async function loadRemote(
  worker: Worker,
  name: string,
  { signal, onProgress, onNotice, worker: _, ...options }: LoadModelOptions,
): Promise<SpeechModel> {
  if (options.device) throw refusal("device", "none of the page's own");
  throwIfAborted(signal);
  const { source, codec, espeak } = options;
  const crossing: LoadModelOptions = {
    ...options,
    ...(typeof source === "string" ? { source: absolute(source) } : {}),
    ...(typeof source === "object" ? { source: filesByPath(source) } : {}),
    ...(codec === undefined ? {} : { codec: absolute(codec) }),
    ...(espeak ? { espeak: { data: absolute(String(espeak.data)) } } : {}),
  };
  const link = new Link(worker);
  const id = nextCall();
  const stop = link.listen(id, {
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(onNotice ? { onNotice } : {}),
  });
  try {
    const { value, state } = await link.call({ to: "load", name, options: crossing }, id);
    return new RemoteModel(link, id, value as ModelFacts, state!);
  } catch (error) {
    link.close();
    throw error;
  } finally {
    stop();
    // Of later: a lost GPU.
    if (onNotice) link.listen(id, { onNotice });
  }
}

/** For the worker, whose own place is another. */
const absolute = (place: string) =>
  isHubId(place) || !("location" in globalThis) ? place : new URL(place, location.href).href;

const refusal = (name: string, expected: string): FormantError =>
  new FormantError("argument", `${name}: it is given, expected ${expected} (the model is in a worker).`);

const disposed = () =>
  new FormantError("argument", "worker: the model has been disposed of; load another one.");

let calls = 0;
/** Over all workers, so that several models may share one. */
const nextCall = () => ++calls;

type Done = NonNullable<Answer["done"]>;

/** The calls of one model to its worker. */
class Link {
  readonly #port: Port;
  readonly #end = new AbortController();
  readonly #waiting = new Map<number, { resolve(done: Done): void; reject(error: Error): void }>();
  readonly #listeners = new Map<number, Listeners>();
  readonly #silence = setTimeout(() => this.#fail(`it said nothing for ${BEGIN_MS / 1000} s`), BEGIN_MS);

  constructor(worker: Worker) {
    this.#port = worker;
    const { signal } = this.#end;
    worker.addEventListener("message", ({ data }) => this.#hear(data), { signal });
    worker.addEventListener("error", ({ message }) => this.#fail(message || "its script was not found"), {
      signal,
    });
    worker.addEventListener("messageerror", () => this.#fail("a message could not be read"), { signal });
  }

  #hear(data: { formant?: Answer } | null): void {
    const answer = data?.formant;
    if (!answer) return;
    clearTimeout(this.#silence);
    const { id, progress, notice, done, failed } = answer;
    const listeners = this.#listeners.get(id);
    if (progress) listeners?.onProgress?.(progress);
    if (notice !== undefined) listeners?.onNotice?.(notice);
    if (done) this.#waiting.get(id)?.resolve(done);
    if (failed) this.#waiting.get(id)?.reject(unpackError(failed));
  }

  #fail(why: string): void {
    const what = `worker: ${why}, expected a module that imports "formant/worker".`;
    for (const { reject } of this.#waiting.values()) reject(new FormantError("argument", what));
  }

  async call(call: Call, id = nextCall()): Promise<Done> {
    if (this.#end.signal.aborted) throw disposed();
    try {
      return await new Promise<Done>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        this.#port.postMessage({ formant: { ...call, id } }, { transfer: [] });
      });
    } finally {
      this.#waiting.delete(id);
    }
  }

  /** Until the function that it gives is called. A signal stops the call `id` and what it made. */
  listen(id: number, listeners: Listeners): () => void {
    this.#listeners.set(id, listeners);
    const abort = () => {
      this.#port.postMessage({ formant: { to: "abort", call: id, id: nextCall() } }, { transfer: [] });
    };
    listeners.signal?.addEventListener("abort", abort);
    return () => {
      this.#listeners.delete(id);
      listeners.signal?.removeEventListener("abort", abort);
    };
  }

  close(): void {
    clearTimeout(this.#silence);
    this.#end.abort();
    for (const { reject } of this.#waiting.values()) reject(disposed());
  }
}

class RemoteModel implements SpeechModel {
  readonly name: string;
  readonly source: string;
  readonly sampleRate: number;
  readonly voices: readonly Voice[];
  readonly cloneVoice?: NonNullable<SpeechModel["cloneVoice"]>;
  readonly #link: Link;
  readonly #id: number;
  #state: ModelState;

  constructor(link: Link, id: number, facts: ModelFacts, state: ModelState) {
    this.name = facts.name;
    this.source = facts.source;
    this.sampleRate = facts.sampleRate;
    this.voices = facts.voices;
    this.#link = link;
    this.#id = id;
    this.#state = state;
    if (facts.clones) this.cloneVoice = (audio, text, signal) => this.#clone(audio, text, signal);
  }

  get adapter(): string {
    return this.#state.adapter;
  }

  /** As they were when the worker last answered. */
  stats(): DeviceStats {
    return this.#state.stats;
  }

  generate(text: string, options: SpeakOptions = {}): Promise<Audio> {
    return generateAll(this, text, options);
  }

  async *stream(text: string, options: SpeakOptions = {}): AsyncGenerator<AudioChunk> {
    const { signal, onProgress, tap, phonemizer, ...crossing } = options;
    if (tap) throw refusal("tap", "none");
    if (phonemizer) throw refusal("phonemizer", "the option `espeak` of loadModel");
    if (typeof crossing.quality === "function") throw refusal("quality", "a number");
    throwIfAborted(signal);
    const stream = nextCall();
    const stop = this.#link.listen(stream, {
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
    try {
      await this.#ask({ to: "stream", model: this.#id, text, options: crossing }, stream);
      for (;;) {
        const chunk = (await this.#ask({ to: "next", stream })) as AudioChunk | undefined;
        if (!chunk) return;
        yield { ...chunk, audio: audioOf(chunk.audio) };
      }
    } finally {
      stop();
      // Its end is waited for; one that has ended or failed has none.
      await this.#link.call({ to: "return", stream }).catch(() => {});
    }
  }

  async #clone(audio: Audio, text: string, signal?: AbortSignal): Promise<ClonedVoice> {
    throwIfAborted(signal);
    const id = nextCall();
    const stop = this.#link.listen(id, signal ? { signal } : {});
    const { samples, sampleRate } = audio;
    try {
      const call: Call = { to: "clone", model: this.#id, audio: { samples, sampleRate }, text };
      return (await this.#ask(call, id)) as ClonedVoice;
    } finally {
      stop();
    }
  }

  async #ask(call: Call, id?: number): Promise<unknown> {
    const { value, state } = await this.#link.call(call, id);
    this.#state = state ?? this.#state;
    return value;
  }

  dispose(): void {
    this.#link.call({ to: "dispose", model: this.#id }).catch(() => {});
    this.#link.close();
  }
}
