// The GPU goes away while a model speaks: the speech goes on where it was, word by word and byte by byte, or says why not.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createSpeaker, loadModel } from "../../models/index.ts";
import { LastingModel, type Loaded } from "../../models/lasting_model.ts";
import { UNTIMED } from "../../models/speech.ts";
import {
  Audio,
  type AudioChunk,
  type LoadedModel,
  type SpeakOptions,
  type Spoken,
  UNSPOKEN,
} from "../../models/speech_model.ts";
import { createSoundDevice } from "../../ops/self_test/verdict.ts";
import { createDevice, type Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import { packagedKokoro } from "../../src/node/packaged_kokoro.ts";
import { rejection } from "../engine/expect.ts";
import { bytesOf, collect, joined, lasting, SENTENCE, tinyModels } from "../marvis.ts";

const test = suite("a lost device");
const tiny = await tinyModels();
test.after(tiny.remove);
await packagedKokoro();

// ---- the real thing

/** The devices that are made while `body` runs. */
async function watchDevices<T>(body: (made: GPUDevice[]) => Promise<T>): Promise<T> {
  (await createSoundDevice()).destroy(); // the adapter has been tested, and the classes of WebGPU are there
  const adapter = GPUAdapter.prototype;
  const own = adapter.requestDevice;
  const made: GPUDevice[] = [];
  adapter.requestDevice = async function (...args) {
    const device = await own.apply(this, args);
    made.push(device);
    return device;
  };
  try {
    return await body(made);
  } finally {
    adapter.requestDevice = own;
  }
}

test("Kokoro speaks the second sentence on another device, with the same bytes and words", () =>
  watchDevices(async (made) => {
    const notices: string[] = [];
    const model = await loadModel("kokoro", { packaged: true, onNotice: (line) => notices.push(line) });
    notices.length = 0;
    try {
      const text = "Now this comes first. It costs $5 more.";
      const options: SpeakOptions = { speed: 2, seed: 5, firstChunk: 3 };
      const whole = await collect(model, text, options);
      const broken: AudioChunk[] = [];
      for await (const chunk of model.stream(text, options)) {
        broken.push(chunk);
        if (broken.length === 1) made.at(-1)!.destroy();
      }
      assert.is(made.length, 2);
      assert.equal(notices, ["The GPU was lost; the model is loaded again."]);
      for (const chunks of [whole, broken]) {
        const counts = chunks.map(({ index, words }) => [index, words.length]);
        assert.equal(counts, [
          [3, 4],
          [4, 4],
        ]);
      }
      const bytes = (chunks: readonly AudioChunk[]) =>
        chunks.map(({ audio }) => bytesOf(audio).toString("base64")).join();
      assert.ok(bytes(broken) === bytes(whole), "the bytes are the same");
      const words = (chunks: readonly AudioChunk[]) => chunks.flatMap(({ words }) => words);
      assert.equal(words(broken), words(whole));
    } finally {
      model.dispose();
    }
  }));

test("Marvis goes on in the middle of a sentence", () =>
  watchDevices(async (made) => {
    const model = await loadModel("marvis", { source: tiny.marvis, codec: tiny.codec });
    try {
      const text = SENTENCE + " " + SENTENCE;
      const whole = await collect(model, text, lasting(4));
      assert.ok(new Set(whole.map(({ index }) => index)).size > 1);
      const broken: AudioChunk[] = [];
      for await (const piece of model.stream(text, lasting(4))) {
        broken.push(piece);
        if (broken.length === 2) made.at(-1)!.destroy();
      }
      assert.is(made.length, 2);
      assert.equal(Buffer.from(joined(broken).buffer), Buffer.from(joined(whole).buffer));
    } finally {
      model.dispose();
    }
  }));

// ---- every place where it may happen, on a model that counts

/** Speaks each letter as a piece of ten samples, each word as a chunk; dies once after `pieces` of them. */
class Dying implements LoadedModel {
  readonly name = "dying";
  readonly source = "";
  readonly adapter: string;
  readonly sampleRate = 1000;
  readonly voices = [];
  readonly device = { lost: false };
  readonly starts: Spoken[] = [];
  disposed = 0;
  #left: number;

  constructor(number: number, pieces: number) {
    this.adapter = `${number}`;
    this.#left = pieces;
  }

  async *stream(text: string, options: SpeakOptions = {}, from = UNSPOKEN): AsyncGenerator<AudioChunk> {
    this.starts.push(from);
    let at = from.samples;
    for (const [i, word] of text.split(" ").entries()) {
      if (i < from.chunks) continue;
      for (const letter of word) {
        if (this.#left-- === 0) {
          this.device.lost = true;
          throw new FormantError("device", "device: the GPU was lost");
        }
        const samples = Float32Array.from({ length: 10 }, (_, j) => letter.charCodeAt(0) + j / 10);
        const words = [{ text: letter, start: i, end: i + 1, begin: at / 1000, finish: (at += 10) / 1000 }];
        const audio = new Audio(samples, 1000);
        const index = (options.firstChunk ?? 0) + i;
        yield { ...UNTIMED, text: word, index, words, dropped: [], audio, cut: false };
      }
    }
  }

  generate(): Promise<Audio> {
    return Promise.reject(new Error("not asked for"));
  }

  stats(): never {
    throw new Error("not asked for");
  }

  dispose(): void {
    this.disposed++;
  }
}

/** A model of which each life has so many pieces. */
function mortal(...lives: number[]): { model: LastingModel; made: Dying[] } {
  const made: Dying[] = [];
  const next = (): Loaded => {
    if (made.length === lives.length) throw new FormantError("weights", "no more lives");
    const model = new Dying(made.length, lives[made.length]!);
    made.push(model);
    return { model, device: model.device as Device };
  };
  return { model: new LastingModel(next(), async () => next(), undefined), made };
}

const TEXT = "abc de fghi";

test("wherever the device is lost, what comes out is what would have", async () => {
  const whole = await collect(mortal(Infinity).model, TEXT, { firstChunk: 7 });
  for (let pieces = 0; pieces <= 9; pieces++) {
    const { model, made } = mortal(pieces, Infinity);
    const broken = await collect(model, TEXT, { firstChunk: 7 });
    assert.equal(broken, whole, `after ${pieces} pieces`);
    assert.is(made.length, pieces < 9 ? 2 : 1);
    if (pieces < 9) assert.is(made[0]!.disposed, 1);
    model.dispose();
    assert.is(made.at(-1)!.disposed, 1);
  }
  const twice = mortal(4, 3, Infinity);
  assert.equal(await collect(twice.model, TEXT, { firstChunk: 7 }), whole);
  assert.equal(twice.made[2]!.starts, [{ chunks: 2, pieces: 5, samples: 50 }]);
  assert.is(twice.model.adapter, "2");
});

test("a device that is lost before any more sound, or cannot be had, is the end", async () => {
  const again = mortal(4, 1, Infinity);
  const lost = await rejection(collect(again.model, TEXT));
  assert.is(lost.code, "device");
  const none = mortal(4);
  const error = await rejection(collect(none.model, TEXT));
  assert.is(error.code, "device");
  assert.is(error.message, "device: the GPU was lost, and dying cannot be loaded again (no more lives)");
});

test("two speeches that lose it together load it once", async () => {
  const { model, made } = mortal(4, Infinity);
  const both = await Promise.all([collect(model, TEXT), collect(model, TEXT)]);
  const whole = await collect(mortal(Infinity).model, TEXT);
  assert.equal(both, [whole, whole]);
  assert.is(made.length, 2);
});

test("text that is pushed goes on too", async () => {
  const { model } = mortal(4, Infinity);
  const speaker = createSpeaker(model);
  speaker.push("ab. cd");
  speaker.push("e. ");
  speaker.close();
  const texts: string[] = [];
  for await (const { words } of speaker) texts.push(...words.map(({ text }) => text));
  assert.equal(texts.join(""), "ab.cde.");
});

test("an application's own device is its own to renew", async () => {
  const device = await createDevice();
  const model = await tiny.load("marvis", { device: device.gpu });
  device.gpu.destroy();
  const error = await rejection(model.generate(SENTENCE, lasting(2)));
  assert.is(error.code, "device");
  model.dispose();
  device.destroy();
});

test.run();
