// Orpheus as an application meets it, on tiny checkpoints of published names: text in, sound out; and its loop of frames
// against a plain one.

import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadModel, type LoadModelOptions } from "../../models/index.ts";
import { FrameLoop } from "../../models/orpheus/frames.ts";
import { referencePrompt, slotStart, speechPrompt, VOCABULARY_SIZE } from "../../models/orpheus/prompt.ts";
import { TailTrimmer } from "../../models/orpheus/trim.ts";
import { Audio, type AudioChunk, type SpeakOptions, type SpeechModel } from "../../models/speech_model.ts";
import { FormantError } from "../../src/error.ts";
import { Bpe } from "../../tokenizer/bpe.ts";
import { altered, openLlama, ORPHEUS_CONFIG, writeOrpheus, writeSnac } from "../checkpoints.ts";
import { relativeRmse, testDevice } from "../golden.ts";
import { orpheusTokenizer } from "../llama3.ts";
import { drawnFrames, orpheusRanges, plainSound, plainTokens } from "../reference/llama.ts";

const test = suite("orpheus speech");
const FRAME = 2048;

const root = mkdtempSync(join(tmpdir(), "formant-orpheus-"));
const folder = (name: string) => join(root, name);
/** It never ends of itself; the other one does, after its first frame. */
const ENDLESS = folder("orpheus-3b-0.1-ft");
const BRIEF = folder("brief");
const PRETRAINED = folder("orpheus-3b-0.1-pretrained");
const CODEC = folder("snac");

await writeOrpheus(ENDLESS, "bf16", { sharded: true, end: -40 });
await writeOrpheus(BRIEF, "bf16", { end: 40 });
symlinkSync(ENDLESS, PRETRAINED);
await writeSnac(CODEC, "mlx");
await writeSnac(folder("silent"), "torch", { silent: true });
test.after(() => rmSync(root, { recursive: true }));

/** On the device of the tests, which it leaves alone. */
async function load(source: string, options: LoadModelOptions = {}): Promise<SpeechModel> {
  return loadModel("orpheus", { source, codec: CODEC, device: (await testDevice()).gpu, ...options });
}

let loaded: Promise<SpeechModel> | undefined;
const speaker = () => (loaded ??= load(ENDLESS));

const bpe = async () => new Bpe(await orpheusTokenizer(), { vocabularySize: VOCABULARY_SIZE });

async function collect(model: SpeechModel, text: string, options: SpeakOptions = {}): Promise<AudioChunk[]> {
  const pieces: AudioChunk[] = [];
  for await (const piece of model.stream(text, options)) pieces.push(piece);
  return pieces;
}

async function rejection(promise: Promise<unknown>): Promise<FormantError> {
  const error: unknown = await promise.catch((error: unknown) => error);
  assert.instance(error, FormantError, `it did not fail as it should: ${error}`);
  return error as FormantError;
}

const bytes = ({ samples }: Audio) => Buffer.from(samples.buffer);
const joined = (pieces: readonly AudioChunk[]) =>
  Float32Array.from(pieces.flatMap(({ audio }) => [...audio.samples]));
/** Of `frames` frames a chunk, whatever the sound. */
const lasting = (frames: number): SpeakOptions => ({ maxSeconds: (frames * FRAME) / 24000, trim: false });

/** Dispatches of 20 frames or so. */
const FEW = 4000;
/** Two of them do not fit one chunk. */
const SENTENCE = `This sentence is ${"so very ".repeat(17)}long.`;

test("a text becomes sound, the same for the same seed only", async () => {
  const model = await speaker();
  assert.is(model.sampleRate, 24000);
  assert.is(model.voices.map(({ name }) => name).join(" "), "tara leah jess leo dan mia zac zoe");
  const first = await model.generate("Hello there.", { ...lasting(5), seed: 1 });
  assert.is(first.samples.length, 5 * FRAME);
  assert.ok(first.samples.every((sample) => Math.abs(sample) <= 1));
  assert.ok(Math.hypot(...first.samples) / Math.sqrt(5 * FRAME) > 0.01, "it is not silent");
  const again = await model.generate("Hello there.", { ...lasting(5), seed: 1n });
  assert.equal(bytes(again), bytes(first));
  for (const other of [{ seed: 2 }, { seed: 1n + (1n << 32n) }, { voice: "leo" }]) {
    const { samples } = await model.generate("Hello there.", { ...lasting(5), seed: 1, ...other });
    assert.ok(relativeRmse(samples, first.samples) > 0.1, Object.keys(other)[0]);
  }
});

test("sound comes while more is drawn, and its pieces are the whole", async () => {
  const model = await speaker();
  const before = model.stats().dispatches;
  const pieces: AudioChunk[] = [];
  const marks: number[] = [];
  for await (const piece of model.stream("Hello there.", lasting(16))) {
    pieces.push(piece);
    marks.push(model.stats().dispatches - before);
  }
  assert.ok(pieces.length > 10, `${pieces.length} pieces`);
  assert.ok(marks[0]! < marks.at(-1)! / 2, `dispatches at each piece: ${marks.join(" ")}`);
  const whole = await model.generate("Hello there.", lasting(16));
  assert.is(whole.samples.length, 16 * FRAME);
  assert.equal(joined(pieces), whole.samples);
});

test("a shorter look-ahead sounds sooner; two frames of it are nearly exact", async () => {
  const model = await speaker();
  const counts: number[] = [];
  const sounds: Float32Array[] = [];
  for (const lookahead of [3, 2, 0]) {
    const pieces = await collect(model, "Hello there.", { ...lasting(8), lookahead });
    counts.push(pieces.filter(({ audio }) => audio.samples.length === FRAME).length);
    sounds.push(joined(pieces));
  }
  assert.equal(counts, [5, 6, 8]);
  const [exact, near, far] = sounds as [Float32Array, Float32Array, Float32Array];
  assert.equal(exact, (await model.generate("Hello there.", lasting(8))).samples);
  assert.ok(relativeRmse(near, exact) < 1e-2, `${relativeRmse(near, exact)}`);
  assert.ok(relativeRmse(far, exact) > relativeRmse(near, exact));
});

test("a long text is spoken chunk by chunk, each with draws of its own and a pause before", async () => {
  const model = await speaker();
  const options = { ...lasting(2), pause: 0.05, seed: 3 };
  const pause = 0.05 * 24000;
  const pieces = await collect(model, `${SENTENCE} ${SENTENCE} <grin>`, options);
  assert.equal([...new Set(pieces.map(({ index }) => index))], [0, 1]);
  assert.equal([...new Set(pieces.map(({ text }) => text))], [SENTENCE]);
  const chunk = (index: number) => joined(pieces.filter((piece) => piece.index === index));
  assert.equal(chunk(0), (await model.generate(SENTENCE, options)).samples);
  assert.is(chunk(1).length, pause + 2 * FRAME);
  assert.equal(chunk(1).slice(0, pause), new Float32Array(pause));
  const prompt = speechPrompt(await bpe(), SENTENCE, "tara");
  const plain = await plainSound([ENDLESS, CODEC], prompt, { seed: 3n, chunk: 1, maxFrames: 2 });
  assert.ok(relativeRmse(chunk(1).slice(pause), plain) < 1e-5);
  assert.equal(pieces.at(-1)!.dropped, ["<grin>"]);
  assert.equal(joined(pieces), (await model.generate(`${SENTENCE} ${SENTENCE} <grin>`, options)).samples);
});

test("what the bound cuts off says so, what ends of itself does not", async () => {
  const cuts = (pieces: readonly AudioChunk[]) => pieces.map(({ cut }) => cut);
  const cut = cuts(await collect(await speaker(), `${SENTENCE} ${SENTENCE}`, lasting(6)));
  assert.is(cut.filter(Boolean).length, 2);
  assert.ok(cut.at(-1));
  // config.json says that it is Orpheus; its name says nothing of its voices.
  const brief = await loadModel(BRIEF, { codec: CODEC, device: (await testDevice()).gpu });
  assert.equal([brief.name, brief.source, brief.voices.length], ["orpheus", BRIEF, 25]);
  for (const seed of [0, 1, 2]) {
    // Likeliest from the first on, the end stands behind a whole frame.
    const pieces = await collect(brief, "Hi.", { seed, trim: false });
    assert.is(joined(pieces).length, FRAME);
    assert.not(cuts(pieces).includes(true));
  }
  // Unconstrained it may stand first, and few of the others are frames.
  assert.is((await brief.generate("Hi.", { constrained: false })).samples.length, 0);
  const others = await collect(await speaker(), "Hi.", { ...lasting(3), constrained: false });
  assert.ok(joined(others).length <= 3 * FRAME && others.at(-1)!.cut);
  brief.dispose();
});

test("silence at the end is trimmed unless it is to stay", async () => {
  const model = await load(ENDLESS, { codec: folder("silent") });
  const { samples } = await model.generate("Hi.", { ...lasting(8), trim: true });
  assert.is(samples.length, 2400);
  assert.is((await model.generate("Hi.", lasting(8))).samples.length, 8 * FRAME);
  model.dispose();
  const loud = await speaker();
  const whole = (await loud.generate("Hi.", lasting(4))).samples;
  const trimmed = (await loud.generate("Hi.", { ...lasting(4), trim: true })).samples;
  assert.equal(trimmed, whole.slice(0, trimmed.length));
});

test("the trimmer holds silence back until more sound comes", () => {
  const quiet = (count: number) => new Float32Array(count).fill(1e-3);
  const loud = (count: number) => new Float32Array(count).fill(-0.5);
  const of = (...parts: Float32Array[]) => Float32Array.from(parts.flatMap((part) => [...part]));
  const trimmer = new TailTrimmer(1000);
  assert.equal(trimmer.push(of(quiet(30), loud(20), quiet(50))), of(quiet(30), loud(20)));
  assert.equal(trimmer.push(quiet(200)), of());
  assert.equal(trimmer.push(of(quiet(5), loud(1))), of(quiet(255), loud(1)));
  assert.equal(trimmer.push(of(loud(3))), loud(3));
  assert.equal(trimmer.push(of(loud(2), quiet(70))), loud(2));
  assert.equal(trimmer.push(quiet(70)), of());
  assert.equal(trimmer.finish(), quiet(100));
  assert.equal(trimmer.finish(), of());
  const short = new TailTrimmer(1000);
  short.push(of(loud(1), quiet(7)));
  assert.equal(short.finish(), quiet(7));
});

test("an aborted call says so, frees its memory, and the next one works", async () => {
  const model = await speaker();
  const expected = bytes(await model.generate("Hi.", lasting(6)));
  const { liveBytes, dispatches } = model.stats();
  const stop = new AbortController();
  let pieces = 0;
  const aborted = (async () => {
    for await (const _ of model.stream("Hi.", { signal: stop.signal, maxSeconds: 10 })) {
      if (++pieces === 3) stop.abort();
    }
  })();
  assert.is((await rejection(aborted)).code, "aborted");
  assert.is(model.stats().liveBytes, liveBytes);
  assert.ok(model.stats().dispatches - dispatches < FEW, "it ends soon");
  assert.is((await rejection(model.generate("Hi.", { signal: AbortSignal.abort() }))).code, "aborted");
  const first = model.generate("Hi.", lasting(6));
  const waiting = new AbortController();
  const second = rejection(model.generate("Hi.", { signal: waiting.signal }));
  waiting.abort();
  assert.is((await second).code, "aborted");
  assert.equal(bytes(await first), expected);
  assert.equal(bytes(await model.generate("Hi.", lasting(6))), expected);
});

test("a listener who leaves stops the work", async () => {
  const model = await speaker();
  const before = model.stats();
  for await (const _ of model.stream(`${SENTENCE} ${SENTENCE}`, { maxSeconds: 10 })) break;
  const { liveBytes, dispatches } = model.stats();
  assert.is(liveBytes, before.liveBytes);
  assert.ok(dispatches - before.dispatches < FEW, "it ends soon");
  await new Promise((done) => setTimeout(done, 100));
  assert.is(model.stats().dispatches, dispatches);
  const other = await load(ENDLESS);
  for await (const _ of other.stream("Hi.")) break;
  other.dispose();
});

test("two calls at once take turns and give what each gives alone", async () => {
  const model = await speaker();
  const calls = [1, 2].map((seed) => ({ ...lasting(5 + seed), seed }));
  const alone = [];
  for (const options of calls) alone.push(bytes(await model.generate("Hello there.", options)));
  const both = await Promise.all(calls.map((options) => model.generate("Hello there.", options)));
  assert.equal(both.map(bytes), alone);
});

test("utterance after utterance takes no more memory and compiles nothing", async () => {
  const model = await load(ENDLESS);
  const { pipelines, liveBytes } = model.stats();
  await model.generate(SENTENCE, { ...lasting(9), temperature: 1 });
  await model.generate("Hi.", lasting(1));
  const { bytes } = model.stats();
  for (const frames of [4, 9, 7, 2, 9]) {
    await model.generate(frames > 4 ? "Hello there, you." : SENTENCE, { ...lasting(frames), topK: 50 });
    assert.is(model.stats().bytes, bytes);
    assert.is(model.stats().liveBytes, liveBytes);
    assert.is(model.stats().pipelines, pipelines);
  }
  const onProgress = () => model.dispose(); // while it speaks
  for (let call = 0; call < 2; call++) {
    assert.match((await rejection(model.generate("Hi.", { onProgress }))).message, /destroyed|disposed/);
    assert.is(model.stats().liveBytes, 0);
  }
});

const refused: readonly [SpeakOptions, RegExp][] = [
  [{ voice: "tarra" }, /^voice: "tarra" is unknown, expected one like tara, \w+, \w+\.$/],
  [{ voice: "pierre" }, /"pierre" is a voice of canopylabs\/3b-fr-ft-research_release/],
  [{ voice: new Float32Array(256) }, /^voice: it is data, expected a name/],
  [{ speed: 1.2 }, /^speed: it is given, expected none \(orpheus has no such dial\)/],
  [{ phonemes: true }, /^phonemes: it is given/],
  [{ language: "fr" }, /^language: it is given/],
  [{ temperature: NaN }, /temperature is NaN, expected a number of at least 0/],
  [{ topP: 0 }, /topP is 0/],
  [{ minP: 2 }, /minP is 2/],
  [{ seed: -1 }, /^seed: it is -1/],
  [{ maxSeconds: NaN }, /^maxSeconds: it is NaN, expected a number above 0/],
  [{ maxSeconds: 0 }, /^maxSeconds: it is 0/],
  [{ pause: -1 }, /^pause: it is -1, expected a number of at least 0/],
  [{ pause: Infinity }, /^pause: it is Infinity/],
  [{ lookahead: 4 }, /lookahead is 4, expected a whole number of frames from 0 to 3/],
  [{ reference: { audio: new Audio(new Float32Array(9), 44100), text: "a" } }, /44100 Hz, expected 24000/],
];

test("bad input is refused before anything is computed", async () => {
  const model = await speaker();
  const { dispatches } = model.stats();
  for (const [options, message] of refused) {
    assert.match((await rejection(model.generate("Hi", options))).message, message);
  }
  assert.match((await rejection(model.generate(" "))).message, /text: it is empty/);
  assert.match((await rejection(model.generate("<grin>"))).message, /nothing to speak beside <grin>/);
  assert.is(model.stats().dispatches, dispatches);
});

test("a pretrained checkpoint has no names, and follows a reference", async () => {
  const model = await load(PRETRAINED, { capacity: 256 });
  assert.equal(model.voices, []);
  assert.match((await rejection(model.generate("Hi.", { voice: "tara" }))).message, /no named voices/);
  const text = "hello world!";
  const reference = (seconds: number, hertz: number) => {
    const sine = (_: unknown, t: number) => Math.sin((t * 2 * Math.PI * hertz) / 24000) / 2;
    return { audio: new Audio(Float32Array.from({ length: seconds * 24000 }, sine), 24000), text };
  };
  const plain = await model.generate("Hi.", lasting(2));
  const low = await model.generate("Hi.", { ...lasting(2), reference: reference(0.5, 200) });
  const high = await model.generate("Hi.", { ...lasting(2), reference: reference(0.5, 2000) });
  assert.is(low.samples.length, 2 * FRAME);
  assert.ok(relativeRmse(low.samples, plain.samples) > 0.1);
  assert.ok(relativeRmse(low.samples, high.samples) > 0.1);
  const F = Math.ceil((3 * 24000) / FRAME);
  const codes = [1, 2, 4].map((n) => new Array<number>(n * F).fill(0)) as [number[], number[], number[]];
  const { length } = referencePrompt(await bpe(), "Hi.", [{ text, codes }]);
  const error = await rejection(model.generate("Hi.", { reference: reference(3, 200) }));
  assert.is(
    error.message,
    `orpheus: the prompt has ${length} tokens, expected at most 249 (a context of 256 with room for a frame).`,
  );
  const both = { voice: "tara", reference: reference(0.1, 200) };
  assert.match((await rejection((await speaker()).generate("Hi.", both))).message, /voice: .*reference/);
  model.dispose();
});

test("a context that is full ends the chunk and says so", async () => {
  const model = await load(ENDLESS, { capacity: 64 });
  const { dispatches } = model.stats();
  const error = await rejection(model.generate("a ".repeat(100)));
  assert.match(error.message, /the prompt has \d+ tokens, expected at most 57/);
  assert.is(model.stats().dispatches, dispatches);
  const pieces = await collect(model, "Hi.", { trim: false });
  // tara : Hi . and six special tokens
  assert.is(joined(pieces).length, Math.floor((64 - 11) / 7) * FRAME);
  assert.ok(pieces.at(-1)!.cut);
  model.dispose();
});

/** Words and codes, in no order. */
const ids = (count: number) => Array.from({ length: count }, (_, i) => 120000 + ((7919 * i) % 36000));
const frameOptions = { seed: 5n, stream: 3, constrained: true };

for (const [name, count, sampling, constrained] of [
  ["the likeliest tokens", 70, { temperature: 0 }, true],
  ["drawn tokens", 70, { temperature: 0.8, topP: 0.8, repetitionPenalty: 1.3 }, true],
  ["drawn tokens of any slot", 20, { temperature: 0.8, topK: 40, repetitionPenalty: 1.3 }, false],
  ["tokens past position 512", 500, { temperature: 0.8, topP: 0.9 }, true],
] as const) {
  test(`frames drawn on the GPU are those of a plain loop: ${name}`, async () => {
    const device = await testDevice();
    const { llama, dispose } = await openLlama(ENDLESS);
    const loop = new FrameLoop(llama, device, { capacity: 600, format: "f32" });
    const ranges = (place: number) =>
      constrained ? orpheusRanges(place) : [{ first: 0, count: VOCABULARY_SIZE }];
    const maxFrames = constrained ? 4 : 2;
    const options = { ...frameOptions, sampling, constrained, ranges, maxFrames };
    const { tokens, margin } = await plainTokens(llama, device, ids(count), options, 7 * maxFrames);
    assert.ok(margin > 1e-6, `the draws have a margin of ${margin}`);
    const frames = await drawnFrames(loop, ids(count), options);
    assert.equal(frames.map((frame) => frame.ids).flat(), tokens);
    loop.dispose();
    dispose();
  });
}

test("a frame is legal whatever is drawn, and the end stands behind whole ones", async () => {
  const { llama, dispose } = await openLlama(BRIEF);
  const loop = new FrameLoop(llama, await testDevice(), { capacity: 256, format: "f16" });
  const lengths = new Set<number>();
  for (let stream = 0; stream < 8; stream++) {
    const options = { ...frameOptions, stream, sampling: { temperature: 1 }, maxFrames: 30 };
    const frames = await drawnFrames(loop, ids(10), options);
    lengths.add(frames.length);
    frames.forEach(({ ids, ended }, i) => {
      assert.is(ids.length, 7);
      assert.ok(ids.every((id, slot) => id >= slotStart(slot) && id < slotStart(slot + 1)));
      assert.ok(!ended || i === frames.length - 1);
    });
    assert.ok(frames.at(-1)!.ended || frames.length === 30);
  }
  assert.ok(lengths.size > 3, `${[...lengths].join(" ")} frames`);
  loop.dispose();
  dispose();
});

async function fails(source: string, options: LoadModelOptions, message: RegExp): Promise<void> {
  assert.match((await rejection(load(source, options))).message, message);
}

test("paths that lead nowhere are refused by name", async () => {
  await fails(folder("nowhere"), {}, /nowhere: there is no such file or folder/);
  await fails(ENDLESS, { codec: folder("no-codec") }, /no-codec: there is no such file or folder/);
});

test("what cannot be loaded is refused by name", async () => {
  await fails("unsloth/orpheus-3b-0.1-ft-GGUF", {}, /GGUF file, expected safetensors/);
  await fails(folder("orpheus-q4_k_m.gguf"), {}, /GGUF file, expected .*mlx-community\/orpheus/);
  await fails(ENDLESS, { codec: BRIEF }, /config\.json: .* expected/);
  await fails(ENDLESS, { codec: "test/golden/snac/tiny" }, /256 codes.*expected .*4096/);
  await fails(ENDLESS, { codec: "test/golden/snac/attn" }, /expected .*SNAC of 24 kHz/);
  await fails(ENDLESS, { capacity: 0.5 }, /^capacity: it is 0\.5, expected a whole number/);
  const without = (name: string, file: string, contents: string | Uint8Array | null) =>
    altered(ENDLESS, folder(name), file, contents);
  const shard = await without("shard", "model-00002-of-00002.safetensors", null);
  await fails(shard, {}, /model-00002-of-00002\.safetensors: the file is not there/);
  const config = JSON.stringify({ ...ORPHEUS_CONFIG, num_hidden_layers: 3 });
  await fails(await without("layers", "config.json", config), {}, /model\.layers\.2\..* is missing/);
  const tokenizer = readFileSync("test/golden/tokenizer/tiny/tokenizer.json");
  const other = await without("other", "tokenizer.json", tokenizer);
  await fails(other, {}, /tokenizer's <\|begin_of_text\|> is 563, expected 128000; it is another model's/);
});

test.run();
