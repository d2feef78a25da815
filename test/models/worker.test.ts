// A model in a worker, over the same messages between two ports: what crosses, what is stopped, what is refused.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createSpeaker, type loadModel, type LoadModelOptions } from "../../models/index.ts";
import { UNTIMED } from "../../models/speech.ts";
import {
  Audio,
  type AudioChunk,
  type ClonedVoice,
  type SpeakOptions,
  type SpeechModel,
} from "../../models/speech_model.ts";
import { loadRemote } from "../../models/worker/remote_model.ts";
import { serve } from "../../models/worker/serve.ts";
import { FormantError } from "../../src/error.ts";
import { rejection } from "../engine/expect.ts";

const test = suite("a model in a worker");

/** Speaks each word as a chunk of its length, and notes what happens to it. */
class Talker implements SpeechModel {
  readonly name = "talker";
  readonly source = "somewhere";
  readonly adapter = "none";
  readonly sampleRate = 1000;
  readonly voices = [{ name: "a", language: "en", gender: "female", grade: "" }] as const;
  readonly buffers: ArrayBuffer[] = [];
  options: SpeakOptions = {};
  made = 0;
  ended = 0;
  disposed = 0;

  async *stream(text: string, options: SpeakOptions = {}): AsyncGenerator<AudioChunk> {
    this.options = options;
    try {
      for (const [index, word] of text.split(" ").entries()) {
        if (word === "fail") throw new FormantError("input", "text: it fails");
        if (word === "break") throw new TypeError("it breaks");
        while (word === "wait" && !options.signal?.aborted)
          await new Promise((resolve) => setTimeout(resolve, 1));
        if (options.signal?.aborted) throw new FormantError("aborted", "aborted: in the worker");
        const samples = new Float32Array(word.length).fill(++this.made);
        this.buffers.push(samples.buffer);
        options.onProgress?.({ phase: "speak", loaded: this.made, total: 0 });
        const audio = new Audio(samples, 1000);
        yield { ...UNTIMED, text: word, index, dropped: [], audio, cut: false };
      }
    } finally {
      this.ended++;
    }
  }

  async cloneVoice(audio: Audio, text: string): Promise<ClonedVoice> {
    assert.instance(audio, Audio);
    return { text, frames: [[audio.samples.length, audio.duration]] };
  }

  generate(): Promise<Audio> {
    return Promise.reject(new Error("not asked for"));
  }

  stats(): ReturnType<SpeechModel["stats"]> {
    return { dispatches: this.made } as ReturnType<SpeechModel["stats"]>;
  }

  dispose(): void {
    this.disposed++;
  }
}

interface Pair {
  readonly talker: Talker;
  readonly worker: Worker;
  /** What the loader in the worker was given. */
  readonly loaded: { name: string; options: LoadModelOptions }[];
}

/** Runs `body` with a worker that is a port. */
async function withWorker(body: (pair: Pair) => Promise<void>): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const talker = new Talker();
  const loaded: Pair["loaded"] = [];
  const load: typeof loadModel = async (name, options = {}) => {
    loaded.push({ name, options });
    options.onNotice?.("a notice");
    options.onProgress?.({ phase: "load", loaded: 1, total: 2 });
    if (name === "none") throw new FormantError("weights", "none: no such model");
    if (name === "slow") await new Promise((resolve) => options.signal?.addEventListener("abort", resolve));
    if (options.signal?.aborted) throw new FormantError("aborted", "aborted: while it loaded");
    return talker;
  };
  serve(port2, load);
  port1.start();
  port2.start();
  try {
    await body({ talker, worker: port1 as unknown as Worker, loaded });
  } finally {
    port1.close();
  }
}

async function collect(model: SpeechModel, text: string, options: SpeakOptions = {}): Promise<AudioChunk[]> {
  const chunks: AudioChunk[] = [];
  for await (const chunk of model.stream(text, options)) chunks.push(chunk);
  return chunks;
}

test("facts, sound, progress, notices and statistics cross; sound is handed over", () =>
  withWorker(async ({ talker, worker }) => {
    const heard: unknown[] = [];
    const model = await loadRemote(worker, "talker", {
      onProgress: (progress) => heard.push(progress),
      onNotice: (line) => heard.push(line),
    });
    assert.equal(heard, ["a notice", { phase: "load", loaded: 1, total: 2 }]);
    assert.equal(
      [model.name, model.source, model.adapter, model.sampleRate, model.voices],
      ["talker", "somewhere", "none", 1000, talker.voices],
    );
    const seconds: number[] = [];
    const options: SpeakOptions = { seed: 2n ** 63n, onProgress: ({ loaded }) => seconds.push(loaded) };
    const chunks = await collect(model, "one three", options);
    assert.equal(
      chunks.map(({ text, index, audio }) => [text, index, audio.duration, [...audio.samples]]),
      [
        ["one", 0, 0.003, [1, 1, 1]],
        ["three", 1, 0.005, [2, 2, 2, 2, 2]],
      ],
    );
    assert.equal(seconds, [1, 2]);
    assert.is(talker.options.seed, 2n ** 63n);
    assert.ok(
      talker.buffers.every(({ byteLength }) => byteLength === 0),
      "the worker keeps no copy",
    );
    assert.is(model.stats().dispatches, 2);
    const whole = await model.generate("a bc");
    assert.instance(whole, Audio);
    assert.equal([...whole.samples], [3, 4, 4]);
  }));

test("no more is made than is asked for, and the end of asking is the end of the work", () =>
  withWorker(async ({ talker, worker }) => {
    const model = await loadRemote(worker, "talker", {});
    for await (const { text } of model.stream("a b c d")) if (text === "b") break;
    assert.equal([talker.made, talker.ended], [2, 1]);
    const stop = new AbortController();
    const stopped = rejection(collect(model, "a wait", { signal: stop.signal }));
    setTimeout(() => stop.abort(), 20);
    assert.is((await stopped).code, "aborted");
    assert.is(talker.ended, 2);
    assert.is((await rejection(collect(model, "a", { signal: AbortSignal.abort() }))).code, "aborted");
    assert.is(talker.made, 3);
    // The signal works between two chunks too.
    const between = new AbortController();
    const chunks = model.stream("a b", { signal: between.signal });
    await chunks.next();
    between.abort();
    assert.is((await rejection(chunks.next())).code, "aborted");
  }));

test("two speeches at once keep apart, and two models share a worker", () =>
  withWorker(async ({ worker }) => {
    const [one, two] = await Promise.all([loadRemote(worker, "a", {}), loadRemote(worker, "b", {})]);
    const texts = await Promise.all(
      [one, two, one].map(async (model, i) => (await collect(model, `x${i} y${i}`)).map(({ text }) => text)),
    );
    assert.equal(texts, [
      ["x0", "y0"],
      ["x1", "y1"],
      ["x2", "y2"],
    ]);
  }));

test("clips cross as sound, and pushed text is spoken", () =>
  withWorker(async ({ talker, worker }) => {
    const model = await loadRemote(worker, "talker", {});
    const clip = new Audio(new Float32Array(500), 1000);
    assert.equal(await model.cloneVoice!(clip, "words"), { text: "words", frames: [[500, 0.5]] });
    assert.is(clip.samples.length, 500, "the page keeps its own");
    const context = [{ audio: clip, text: "before", speaker: 1 }];
    await collect(model, "a", { reference: { audio: clip, text: "now" }, context });
    assert.instance(talker.options.reference!.audio, Audio);
    assert.instance(talker.options.context![0]!.audio, Audio);
    assert.is(talker.options.context![0]!.speaker, 1);
    const speaker = createSpeaker(model);
    speaker.push("One. Tw");
    speaker.push("o.");
    speaker.close();
    const texts: string[] = [];
    for await (const { text } of speaker) texts.push(text);
    assert.is(texts.join(" ").replace(/ +/g, " ").trim(), "One. Two.");
  }));

test("errors keep their code and their words", () =>
  withWorker(async ({ worker }) => {
    const missing = await rejection(loadRemote(worker, "none", {}));
    assert.equal([missing.code, missing.message], ["weights", "none: no such model"]);
    const stop = new AbortController();
    const slow = rejection(loadRemote(worker, "slow", { signal: stop.signal }));
    setTimeout(() => stop.abort(), 20);
    assert.is((await slow).code, "aborted");
    const model = await loadRemote(worker, "talker", {});
    const failed = await rejection(collect(model, "a fail"));
    assert.equal([failed.code, failed.message], ["input", "text: it fails"]);
    const broken: unknown = await collect(model, "break").catch((error: unknown) => error);
    assert.not.instance(broken, FormantError);
    assert.is((broken as Error).message, "it breaks");
  }));

test("what cannot cross is refused by its name, before anything is asked", () =>
  withWorker(async ({ talker, worker, loaded }) => {
    const device = {} as GPUDevice;
    const refused = await rejection(loadRemote(worker, "talker", { device }));
    assert.match(refused.message, /^device: .*in a worker/);
    assert.is(loaded.length, 0);
    const espeak = { data: "https://app.example/espeak-ng.data" };
    const model = await loadRemote(worker, "talker", { espeak });
    assert.equal(loaded[0]!.options.espeak, espeak);
    for (const [name, options] of [
      ["tap", { tap: () => {} }],
      ["phonemizer", { phonemizer: { phonemize: async () => "" } }],
      ["quality", { quality: () => 8 }],
    ] as const) {
      const error = await rejection(model.generate("a", options));
      assert.is(error.code, "argument");
      assert.match(error.message, new RegExp(`^${name}: it is given, expected .*in a worker`));
    }
    assert.is(talker.made, 0);
  }));

test("a load is heard before it has anything to say", async () => {
  const { port1, port2 } = new MessageChannel();
  serve(port2, () => new Promise(() => {}));
  port2.start();
  const heard = new Promise<MessageEvent>((resolve) => (port1.onmessage = resolve));
  port1.postMessage({ formant: { to: "load", id: 7, name: "talker", options: {} } });
  assert.equal((await heard).data, { formant: { id: 7 } });
  port1.close();
});

test("after dispose, and of a worker that fails, every call says so", () =>
  withWorker(async ({ talker, worker }) => {
    const model = await loadRemote(worker, "talker", {});
    const waiting = rejection(collect(model, "a wait"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    model.dispose();
    assert.match((await waiting).message, /disposed of/);
    assert.match((await rejection(model.generate("a"))).message, /disposed of/);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.is(talker.disposed, 1);

    const broken = Object.assign(new EventTarget(), { postMessage: () => {} });
    const loading = rejection(loadRemote(broken as unknown as Worker, "talker", {}));
    broken.dispatchEvent(new Event("error"));
    assert.match((await loading).message, /^worker: .*expected a module that imports "formant\/worker"/);
  }));

test.run();
