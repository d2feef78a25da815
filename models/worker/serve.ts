// The worker's side: loads models and speaks with them for a page. Sound is handed over, not copied.

import { FormantError } from "../../src/error.ts";
import { loadModel } from "../index.ts";
import type { AudioChunk, Progress, SpeakOptions, SpeechModel } from "../speech_model.ts";
import { type Answer, audioOf, type Call, packError, type Port, type Request } from "./messages.ts";

/** Answers the calls that come through `port`. */
export function serve(port: Port, load: typeof loadModel = loadModel): void {
  const server = new Server(port, load);
  port.addEventListener("message", ({ data }) => {
    const request = (data as { formant?: Request } | null)?.formant;
    if (request) void server.answer(request);
  });
}

type CallTo<T extends Call["to"]> = Extract<Request, { to: T }>;

class Server {
  readonly #port: Port;
  readonly #load: typeof loadModel;
  readonly #models = new Map<number, SpeechModel>();
  readonly #streams = new Map<number, { model: SpeechModel; chunks: AsyncGenerator<AudioChunk> }>();
  readonly #stops = new Map<number, AbortController>();

  constructor(port: Port, load: typeof loadModel) {
    this.#port = port;
    this.#load = load;
  }

  async answer(request: Request): Promise<void> {
    const { id, to } = request;
    try {
      if (to === "abort") return this.#stops.get(request.call)?.abort();
      if (to === "load") await this.#loadModel(request);
      else if (to === "stream") this.#open(request);
      else if (to === "clone") await this.#clone(request);
      else if (to === "dispose") this.#dispose(request);
      else await this.#step(request);
    } catch (error) {
      this.#send({ id, failed: packError(error) });
    } finally {
      if (to === "load" || to === "clone") this.#stops.delete(id);
    }
  }

  #send(answer: Answer, transfer: Transferable[] = []): void {
    this.#port.postMessage({ formant: answer }, { transfer });
  }

  #finish(id: number, value: unknown, model?: SpeechModel, transfer?: Transferable[]): void {
    const state = model && { adapter: model.adapter, stats: model.stats() };
    this.#send({ id, done: { value, state } }, transfer);
  }

  /** The signal and the listeners of a call. */
  #listeners(id: number): { signal: AbortSignal; onProgress: (progress: Progress) => void } {
    const stop = new AbortController();
    this.#stops.set(id, stop);
    return { signal: stop.signal, onProgress: (progress) => this.#send({ id, progress }) };
  }

  #model(id: number): SpeechModel {
    const model = this.#models.get(id);
    if (model) return model;
    throw new FormantError("argument", "worker: the model has been disposed of; load another one.");
  }

  async #loadModel({ id, name, options }: CallTo<"load">): Promise<void> {
    this.#send({ id }); // a slow adapter is tested for minutes before there is anything to say
    const onNotice = (notice: string) => this.#send({ id, notice });
    const model = await this.#load(name, { ...options, ...this.#listeners(id), onNotice });
    this.#models.set(id, model);
    const { source, sampleRate, voices, cloneVoice } = model;
    this.#finish(id, { name: model.name, source, sampleRate, voices, clones: !!cloneVoice }, model);
  }

  /** Nothing is spoken before the first "next". */
  #open({ id, model: number, text, options }: CallTo<"stream">): void {
    const { reference, context, ...rest } = options;
    const restored: SpeakOptions = {
      ...rest,
      ...(reference ? { reference: { ...reference, audio: audioOf(reference.audio) } } : {}),
      ...(context ? { context: context.map((one) => ({ ...one, audio: audioOf(one.audio) })) } : {}),
      ...this.#listeners(id),
    };
    const model = this.#model(number);
    this.#streams.set(id, { model, chunks: model.stream(text, restored) });
    this.#finish(id, undefined);
  }

  async #step({ id, to, stream }: CallTo<"next" | "return">): Promise<void> {
    const opened = this.#streams.get(stream);
    if (!opened) return this.#finish(id, undefined);
    const { model, chunks } = opened;
    let over = true;
    try {
      const { value, done } = to === "next" ? await chunks.next() : await chunks.return(undefined);
      over = done === true;
      if (over) return this.#finish(id, undefined, model);
      const { samples, sampleRate } = (value as AudioChunk).audio;
      // What else is in the buffer stays here.
      const own = samples.byteLength === samples.buffer.byteLength ? samples : samples.slice();
      this.#finish(id, { ...value, audio: { samples: own, sampleRate } }, model, [own.buffer]);
    } finally {
      if (over) {
        this.#streams.delete(stream);
        this.#stops.delete(stream);
      }
    }
  }

  async #clone({ id, model: number, audio, text }: CallTo<"clone">): Promise<void> {
    const model = this.#model(number);
    const { signal } = this.#listeners(id);
    this.#finish(id, await model.cloneVoice!(audioOf(audio), text, signal), model);
  }

  #dispose({ id, model: number }: CallTo<"dispose">): void {
    const model = this.#models.get(number);
    for (const [stream, opened] of this.#streams) {
      if (opened.model === model) this.#stops.get(stream)?.abort();
    }
    model?.dispose();
    this.#models.delete(number);
    this.#finish(id, undefined);
  }
}
