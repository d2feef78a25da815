// CSM and Marvis: calls that are stopped, meet each other, or are refused, and what they leave behind.

import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadModel, type LoadModelOptions } from "../../models/index.ts";
import { readCsmConfig } from "../../models/marvis/config.ts";
import { checkQuality } from "../../models/marvis/marvis.ts";
import { segmentPrompt } from "../../models/marvis/prompt.ts";
import { type SpeakOptions } from "../../models/speech_model.ts";
import { Bpe } from "../../tokenizer/bpe.ts";
import { testDevice } from "../golden.ts";
import {
  asciiTokenizer,
  bytesOf,
  collect,
  FRAME,
  K,
  lasting,
  readJsonFile,
  rejection,
  SENTENCE,
  someFrames,
  tinyModels,
  VOICE,
  writeCsm,
} from "../marvis.ts";

const test = suite("marvis calls");

const tiny = await tinyModels();
test.after(tiny.remove);

const tokenizer = new Bpe(Buffer.from(asciiTokenizer()));
/** Dispatches of ten frames or so. */
const FEW = 4000;

test("codebooks that a model has not are refused", async () => {
  for (const quality of [8, 16, 24, 32]) assert.is(checkQuality(quality, 32), quality);
  for (const quality of [7, 33, 0, -8, 8.5, NaN, Infinity]) {
    const message = new RegExp(`^quality: it is ${quality}, expected 8, 16, 24, 32 codebooks\\.$`);
    assert.throws(() => checkQuality(quality, 32), message);
  }
  const model = await tiny.open("marvis");
  const { liveBytes } = model.stats();
  for (const quality of [0, 9, 2.5, NaN]) {
    for (const given of [quality, () => quality]) {
      const { message } = await rejection(model.generate("Hi.", { ...lasting(2), quality: given }));
      assert.is(message, `quality: it is ${quality}, expected 1 to 8 codebooks.`);
    }
  }
  let frame = 0;
  const late = () => (frame++ < 4 ? 8 : 33);
  assert.match(
    (await rejection(model.generate("Hi.", { ...lasting(9), quality: late }))).message,
    /it is 33/,
  );
  assert.is(model.stats().liveBytes, liveBytes);
  assert.is((await model.generate("Hi.", lasting(2))).samples.length, 2 * FRAME);
});

test("a context that is too long is refused, one that is full ends the chunk and says so", async () => {
  const model = await tiny.load("csm", { capacity: 64 });
  const { liveBytes, dispatches } = model.stats();
  const long = { ...VOICE, frames: someFrames(60, 0) };
  const { code, message } = await rejection(model.generate("Hi.", { voice: long }));
  assert.is(code, "argument");
  assert.match(message, /the prompt has \d+ positions, expected fewer than 64 as the context holds/);
  assert.is(model.stats().liveBytes, liveBytes);
  assert.is(model.stats().dispatches, dispatches);
  const pieces = await collect(model, "Hi.", { voice: VOICE });
  const shape = readCsmConfig(await readJsonFile(join(tiny.csm, "config.json")));
  const prompt = segmentPrompt(tokenizer, shape, "Hi.", [VOICE]);
  const length = prompt.reduce((sum, piece) => sum + Object.values(piece)[0]!.length, 0);
  assert.is(pieces.length, 64 - length);
  assert.ok(pieces.at(-1)!.cut);
  assert.is(pieces.filter(({ cut }) => cut).length, 1);
  model.dispose();
});

test("an aborted call says so, frees its memory, and the next one works", async () => {
  const model = await tiny.open("marvis");
  const expected = bytesOf(await model.generate("Hi.", lasting(4)));
  const { liveBytes, dispatches } = model.stats();
  const stop = new AbortController();
  let pieces = 0;
  const onProgress = () => void (++pieces === 3 && stop.abort());
  const aborted = model.generate("Hi.", { ...lasting(200), signal: stop.signal, onProgress });

  test("a megabyte is spoken from its first chunk on, until it is aborted", async () => {
    const model = await tiny.open("marvis");
    const { dispatches } = model.stats();
    const stop = new AbortController();
    const text = `${SENTENCE} `.repeat(1e6 / SENTENCE.length);
    const chunks: number[] = [];
    const spoken = (async () => {
      for await (const { index } of model.stream(text, { ...lasting(1), signal: stop.signal })) {
        chunks.push(index);
        if (index === 1) stop.abort();
      }
    })();
    assert.is((await rejection(spoken)).code, "aborted");
    assert.equal(chunks, [0, 1]);
    assert.ok(model.stats().dispatches - dispatches < FEW, "it ends soon");
  });
  assert.is((await rejection(aborted)).code, "aborted");
  assert.is(model.stats().liveBytes, liveBytes);
  assert.ok(model.stats().dispatches - dispatches < FEW, "it ends soon");
  assert.is((await rejection(model.generate("Hi.", { signal: AbortSignal.abort() }))).code, "aborted");
  // While the prompt of several submissions is read: the number of codebooks is asked for just before.
  const early = new AbortController();
  let asked = 0;
  const quality = () => (++asked === 2 && early.abort(), K);
  const voice = { ...VOICE, frames: someFrames(400, 1) };
  const reading = rejection(model.generate("Hi.", { voice, quality, signal: early.signal }));
  assert.is((await reading).code, "aborted");
  assert.is(asked, 2);
  assert.is(model.stats().liveBytes, liveBytes);
  const first = model.generate("Hi.", lasting(4));
  const waiting = new AbortController();
  const second = rejection(model.generate("Hi.", { ...lasting(4), signal: waiting.signal }));
  waiting.abort();
  assert.is((await second).code, "aborted");
  assert.equal(bytesOf(await first), expected);
  assert.equal(bytesOf(await model.generate("Hi.", lasting(4))), expected);
  assert.is(model.stats().liveBytes, liveBytes);
});

test("a listener who leaves stops the work", async () => {
  const model = await tiny.open("csm");
  const before = model.stats();
  for await (const _ of model.stream(`${SENTENCE} ${SENTENCE}`, lasting(200))) break;
  const { liveBytes, dispatches } = model.stats();
  assert.is(liveBytes, before.liveBytes);
  assert.ok(dispatches - before.dispatches < FEW, `it ends soon: ${dispatches - before.dispatches}`);
  await new Promise((done) => setTimeout(done, 100));
  assert.is(model.stats().dispatches, dispatches);
});

test("two calls at once take turns and give what each gives alone", async () => {
  const model = await tiny.open("marvis");
  const calls = [1, 2].map((seed) => ({ ...lasting(2 + seed), seed }));
  const alone = [];
  for (const options of calls) alone.push(bytesOf(await model.generate("Hello there.", options)));
  const both = await Promise.all(calls.map((options) => model.generate("Hello there.", options)));
  assert.equal(both.map(bytesOf), alone);
});

test("utterance after utterance takes no more memory and compiles nothing", async () => {
  const model = await tiny.load("marvis");
  const { pipelines } = model.stats();
  const calls: [string, SpeakOptions][] = [
    [SENTENCE, lasting(6)],
    ["Hi.", { ...lasting(1), quality: 4 }],
    ["Hello there, you.", { ...lasting(6), quality: 5, temperature: 1 }],
  ];
  for (const [text, options] of calls) await model.generate(text, options);
  const { bytes, liveBytes } = model.stats();
  for (const [text, options] of [...calls, ...calls.toReversed()]) {
    await model.generate(text, options);
    assert.is(model.stats().bytes, bytes);
    assert.is(model.stats().liveBytes, liveBytes);
    assert.is(model.stats().pipelines, pipelines);
  }
  const onProgress = () => model.dispose(); // while it speaks
  for (let call = 0; call < 2; call++) {
    const { message } = await rejection(model.generate("Hi.", { ...lasting(9), onProgress }));
    assert.match(message, /destroyed|disposed/);
    assert.is(model.stats().liveBytes, 0);
  }
});

const refused: readonly [SpeakOptions, RegExp][] = [
  [{ speed: 1.2 }, /^speed: it is given, expected none \(marvis has no such dial\)/],
  [{ phonemes: true }, /^phonemes: it is given/],
  [{ repetitionPenalty: 1.1 }, /^repetitionPenalty: it is given/],
  [{ pause: 0.1 }, /^pause: it is given/],
  [{ temperature: NaN }, /temperature is NaN, expected a number of at least 0/],
  [{ topP: 0 }, /topP is 0/],
  [{ topK: -1 }, /topK is -1/],
  [{ seed: -1 }, /^seed: it is -1/],
  [{ maxSeconds: NaN }, /^maxSeconds: it is NaN, expected a number above 0/],
  [{ maxSeconds: 0 }, /^maxSeconds: it is 0/],
];

test("bad input is refused before anything is computed", async () => {
  const model = await tiny.open("marvis");
  const { dispatches } = model.stats();
  for (const [options, message] of refused) {
    const error = await rejection(model.generate("Hi", { voice: VOICE, ...options }));
    assert.match(error.message, message);
    assert.is(error.code, "argument");
  }
  assert.match((await rejection(model.generate(" "))).message, /text: it is empty/);
  assert.is(model.stats().dispatches, dispatches);
});

async function fails(name: "csm" | "marvis", options: LoadModelOptions, message: RegExp): Promise<void> {
  assert.match((await rejection(tiny.load(name, options))).message, message);
}

test("paths that lead nowhere are refused by name", async () => {
  await fails("csm", { codec: tiny.folder("no-codec") }, /no-codec: there is no such file or folder/);
  await fails("csm", { source: tiny.folder("nowhere") }, /nowhere: there is no such file or folder/);
});

test("what cannot be loaded is refused by name", async () => {
  await fails("marvis", { capacity: 0.5 }, /^capacity: it is 0\.5, expected a whole number/);
  await fails(
    "marvis",
    { codec: tiny.marvis },
    /expected the names of moshi, transformers or tiny.marvis \(Mimi\)|missing/,
  );
  await writeCsm(tiny.folder("wide"), { config: { audio_num_codebooks: 9 } });
  await fails("marvis", { source: tiny.folder("wide") }, /the codec has 8 codebooks, expected at least 9/);
  await writeCsm(tiny.folder("words"), { config: { text_vocab_size: 90 } });
  await fails(
    "marvis",
    { source: tiny.folder("words") },
    /tokenizer\.json: the vocabulary has ids up to 101/,
  );
  // config.json says which family it is.
  const model = await loadModel(tiny.marvis, { codec: tiny.codec, device: (await testDevice()).gpu });
  assert.equal([model.name, model.source], ["marvis", tiny.marvis]);
  model.dispose();
});

test.run();
