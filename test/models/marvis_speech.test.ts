// CSM and Marvis as an application meets them, on tiny checkpoints of published names: text in, sound out. Calls that
// end early or are refused: marvis_calls.test.ts; voices: marvis_voice.test.ts.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCsmConfig } from "../../models/marvis/config.ts";
import { CsmFrameLoop } from "../../models/marvis/frames.ts";
import { CsmNetwork } from "../../models/marvis/network.ts";
import { segmentPrompt, voiceMatchPrompt } from "../../models/marvis/prompt.ts";
import { Mimi, readMimiConfig } from "../../models/mimi/mimi.ts";
import { Audio, type AudioChunk } from "../../models/speech_model.ts";
import { Weights } from "../../models/weights.ts";
import { Bpe } from "../../tokenizer/bpe.ts";
import { openGolden, readGolden, relativeRmse, testDevice } from "../golden.ts";
import {
  asciiTokenizer,
  BEGIN,
  bytesOf,
  clip,
  CODES,
  collect,
  END,
  FRAME,
  greedyFrames,
  idsOf,
  joined,
  K,
  lasting,
  piecesOf,
  plainSpeech,
  readJsonFile,
  SENTENCE,
  someFrames,
  soundOf,
  tinyModels,
  VOICE,
} from "../marvis.ts";

const test = suite("marvis speech");

const tiny = await tinyModels();
test.after(tiny.remove);

const SAMPLING = { order: "hf", temperature: 0.9, topK: 50 } as const;
const tokenizer = new Bpe(Buffer.from(asciiTokenizer()));

interface Golden {
  readonly id: string;
  readonly kind: string;
  readonly prompt: string;
  readonly codebooks: number;
  readonly frames: number;
  readonly outputs: Readonly<Record<string, { readonly rel_rmse_f32_vs_f64: number }>>;
}
const { cases } = JSON.parse(readFileSync("test/golden/csm/cases.json", "utf8")) as { cases: Golden[] };

for (const { id, prompt, codebooks, frames, outputs } of cases.filter(
  ({ id, outputs }) => `${id}.audio` in outputs,
)) {
  test(`frames sounded as they are drawn equal transformers': ${id}`, async () => {
    const device = await testDevice();
    const golden = await readGolden("csm/golden.safetensors");
    const checkpoint = await openGolden("csm/hf/model.safetensors");
    const json = await readJsonFile("test/golden/csm/hf/config.json");
    const codec = readMimiConfig(json["codec_config"] as Record<string, unknown>);
    const build = (w: Weights) => ({
      network: new CsmNetwork(w, readCsmConfig(json)),
      mimi: new Mimi(w.at("codec_model"), codec),
    });
    const ignore = /^depth_decoder\.model\.embed_tokens\.weight$|\.initialized$/;
    const { model, dispose } = await Weights.load(device, checkpoint, build, { ignore });
    await checkpoint.close();
    const loop = new CsmFrameLoop(model.network, device, { capacity: 64, format: "f32", ids: CODES });
    const state = model.mimi.decoder.createState();
    const samples: number[] = [];
    const cuts: boolean[] = [];
    const pieces = piecesOf(golden.get(`${prompt}.frames`)!.values, golden.get(`${prompt}.mask`)!.values);
    for await (const frame of loop.run(pieces, {
      sampling: { temperature: 0 },
      seed: 0n,
      stream: 0,
      maxFrames: frames,
      codebooks: () => codebooks,
      sound: (codes) => model.mimi.decoder.step(codes, state),
    })) {
      samples.push(...frame.samples);
      cuts.push(frame.cut);
    }
    const key = `${id}.audio`;
    const error = relativeRmse(samples, golden.get(key)!.values);
    const bar = Math.max(1e-5, 10 * outputs[key]!.rel_rmse_f32_vs_f64 + 2e-6);
    assert.ok(error <= bar, `${error}`);
    assert.equal(cuts, [false, false, false, false, false, true]);
    for (const held of [state, loop, { dispose }]) held.dispose();
  });
}

test("a text becomes sound, the same for the same seed only", async () => {
  for (const model of [await tiny.open("marvis"), await tiny.open("csm")]) {
    assert.is(model.sampleRate, 24000);
    const first = await model.generate("Hello there.", { ...lasting(4), seed: 1 });
    assert.is(first.samples.length, 4 * FRAME);
    assert.ok(Math.hypot(...first.samples) / Math.sqrt(4 * FRAME) > 0.01, "it is not silent");
    const again = await model.generate("Hello there.", { ...lasting(4), seed: 1n });
    assert.equal(bytesOf(again), bytesOf(first));
    for (const other of [
      { seed: 2 },
      { seed: 1n + (1n << 32n) },
      { voice: { ...VOICE, frames: someFrames(3, 6) } },
      { voice: { ...VOICE, text: "hello" } },
    ]) {
      const { samples } = await model.generate("Hello there.", { ...lasting(4), seed: 1, ...other });
      assert.ok(
        relativeRmse(samples, first.samples) > 0.1,
        JSON.stringify(other, (_, v: unknown) => `${v}`),
      );
    }
  }
});

test("sound comes frame by frame while more is drawn, and its pieces are the whole", async () => {
  const model = await tiny.open("marvis");
  await model.generate("Hello there.", lasting(2));
  const before = model.stats().dispatches;
  const marks: number[] = [];
  const pieces: AudioChunk[] = [];
  for await (const piece of model.stream("Hello there.", lasting(24))) {
    pieces.push(piece);
    marks.push(model.stats().dispatches - before);
  }
  assert.equal(
    pieces.map(({ audio }) => audio.samples.length),
    Array<number>(24).fill(FRAME),
  );
  assert.ok(marks[0]! < marks.at(-1)! / 2, `dispatches at each piece: ${marks.join(" ")}`);
  const whole = await model.generate("Hello there.", lasting(24));
  assert.equal(joined(pieces), whole.samples);
});

test("prompts are laid out as the models were trained", () => {
  const shape = { ends: { begin: BEGIN, end: END }, codebooks: K };
  const text = (...tokens: string[]) => ({ text: [BEGIN, ...idsOf(...tokens), END] });
  const [a, b] = [someFrames(2, 1), someFrames(3, 40)];
  const first = { text: "the hello", frames: a };
  const second = { text: "Ok 12", frames: b, speaker: 1 };
  const zero = Array<number>(K).fill(0);
  const heard = text("[", "0", "]", "t", "he", "Ġ", "he", "ll", "o");
  const answer = text("[", "1", "]", "O", "k", "Ġ", "1", "2");
  const hi = ["H", "i", "."];
  assert.equal(segmentPrompt(tokenizer, shape, "Hi.", [first]), [
    heard,
    { frames: [...a, zero] },
    text("[", "0", "]", ...hi),
  ]);
  assert.equal(segmentPrompt(tokenizer, shape, "Hi.", [first, second], 1), [
    heard,
    { frames: [...a, zero] },
    answer,
    { frames: [...b, zero] },
    text("[", "1", "]", ...hi),
  ]);
  assert.equal(voiceMatchPrompt(tokenizer, shape, "Hi.", first), [
    text("[", "0", "]", "t", "he", "Ġ", "he", "ll", "o", "Ġ", ...hi),
    { frames: a },
  ]);
  assert.equal(voiceMatchPrompt(tokenizer, shape, "the", second), [
    text("[", "1", "]", "O", "k", "Ġ", "1", "2", "Ġthe"),
    { frames: b },
  ]);
});

test("the ends of a text are those that the vocabulary was trained with", async () => {
  const json = await readJsonFile(join(tiny.csm, "config.json"));
  const ends = (changed: object) => readCsmConfig({ ...json, ...changed }).ends;
  const found = ({ begin, end }: { begin: number; end: number }) => [begin, end];
  assert.equal(found(ends({})), [BEGIN, END]);
  assert.equal(found(ends({ eos_token_id: null })), [1, 2]);
  assert.equal(found(ends({ bos_token_id: 200 })), [1, 2]);
  assert.equal(found(ends({ text_vocab_size: 49152 })), [1, 2]);
  assert.equal(found(ends({ text_vocab_size: 128256 })), [128000, 128001]);
  assert.equal(found(ends({ text_vocab_size: 128264 })), [128000, 128001]);
});

for (const name of ["csm", "marvis"] as const) {
  test(`the sound is that of the prompt's frames, one by one: ${name}`, async () => {
    const model = await tiny.open(name);
    const source = tiny[name];
    const shape = readCsmConfig(await readJsonFile(join(source, "config.json")));
    const prompt =
      name === "csm"
        ? segmentPrompt(tokenizer, shape, "Hello there.", [VOICE])
        : voiceMatchPrompt(tokenizer, shape, "Hello there.", VOICE);
    const plain = await plainSpeech(source, tiny.codec, prompt, {
      sampling: SAMPLING,
      seed: 9n,
      stream: 0,
      frames: 4,
      quality: () => K,
    });
    const { samples } = await model.generate("Hello there.", { ...lasting(4), seed: 9 });
    assert.ok(relativeRmse(samples, plain.samples) < 1e-5, `${relativeRmse(samples, plain.samples)}`);
  });
}

test("a conversation of several speakers is segments for both", async () => {
  const model = await tiny.open("marvis");
  const context = [1, 2].map((speaker) => ({
    audio: new Audio(clip(0.6, 24000, 100 * speaker), 24000),
    text: `part ${speaker}`,
    speaker,
  }));
  const frames = 3;
  const maxSeconds = (frames * FRAME) / 24000;
  const { samples } = await model.generate("Hello there.", { context, maxSeconds, seed: 4 });
  const segments = [];
  for (const { audio, text, speaker } of context) {
    segments.push({ ...(await model.cloneVoice!(audio, text)), speaker });
  }
  const shape = readCsmConfig(await readJsonFile(join(tiny.marvis, "config.json")));
  const prompt = segmentPrompt(tokenizer, shape, "Hello there.", segments);
  const options = { sampling: SAMPLING, seed: 4n, stream: 0, frames, quality: () => K };
  const plain = await plainSpeech(tiny.marvis, tiny.codec, prompt, options);
  assert.ok(relativeRmse(samples, plain.samples) < 1e-5);
  const withVoice = await model.generate("Hello there.", { context, maxSeconds, seed: 4, voice: VOICE });
  const more = segmentPrompt(tokenizer, shape, "Hello there.", [VOICE, ...segments]);
  assert.ok(
    relativeRmse(withVoice.samples, (await plainSpeech(tiny.marvis, tiny.codec, more, options)).samples) <
      1e-5,
  );
});

test("quality is the number of codebooks, for a call or frame by frame", async () => {
  const model = await tiny.open("marvis");
  const shape = readCsmConfig(await readJsonFile(join(tiny.marvis, "config.json")));
  const prompt = voiceMatchPrompt(tokenizer, shape, "Hello there.", VOICE);
  const high = await model.generate("Hello there.", { ...lasting(5), temperature: 0 });
  for (const counts of [
    [8, 8, 8, 8, 8],
    [3, 3, 3, 3, 3],
    [8, 8, 3, 5, 5],
  ]) {
    let asked = -1; // once to check it, then before each frame
    const quality = new Set(counts).size === 1 ? counts[0]! : () => counts[Math.max(0, asked++)]!;
    const { samples } = await model.generate("Hello there.", { ...lasting(5), temperature: 0, quality });
    const frames = await greedyFrames(tiny.marvis, prompt, counts);
    const error = relativeRmse(samples, await soundOf(tiny.codec, frames));
    assert.ok(error < 1e-5, `${counts.join(" ")}: ${error}`);
    assert.is(relativeRmse(samples, high.samples) > 0.1, counts.includes(3));
  }
});

test("quality changes while a listener hears what came before", async () => {
  const model = await tiny.open("marvis");
  let now = 2;
  const asked: number[] = []; // once to check it, then before each frame
  const pieces: AudioChunk[] = [];
  const quality = () => (asked.push(now), now);
  for await (const piece of model.stream("Hello there.", { ...lasting(250), seed: 2, quality })) {
    pieces.push(piece);
    now = 6;
    if (asked[pieces.length] === 6) break;
  }
  const counts = asked.slice(1);
  const before = counts.indexOf(6);
  assert.ok(before >= 2, `${before} frames were asked for when the first was heard`);
  assert.is(pieces.length, before + 1);
  assert.ok(counts.slice(before).every((count) => count === 6));
  const shape = readCsmConfig(await readJsonFile(join(tiny.marvis, "config.json")));
  const plain = await plainSpeech(
    tiny.marvis,
    tiny.codec,
    voiceMatchPrompt(tokenizer, shape, "Hello there.", VOICE),
    { sampling: SAMPLING, seed: 2n, stream: 0, frames: pieces.length, quality: (frame) => counts[frame]! },
  );
  assert.ok(relativeRmse(joined(pieces), plain.samples) < 1e-5);
});

test("the bound cuts and says so; an end of itself, when all codes are zero, does not", async () => {
  const model = await tiny.open("marvis");
  const cut = await collect(model, "Hi.", lasting(5));
  assert.equal(
    cut.map(({ cut }) => cut),
    [false, false, false, false, true],
  );
  const options = { ...lasting(250), quality: 1, temperature: 9, topK: 0 };
  const counts = new Set<number>();
  for (const seed of [0, 1, 2]) {
    const pieces = await collect(model, "Hi.", { ...options, seed });
    counts.add(pieces.length);
    assert.ok(pieces.length < 250 && !pieces.some(({ cut }) => cut), `${pieces.length} frames`);
  }
  const shape = readCsmConfig(await readJsonFile(join(tiny.marvis, "config.json")));
  const { frames } = await plainSpeech(
    tiny.marvis,
    tiny.codec,
    voiceMatchPrompt(tokenizer, shape, "Hi.", VOICE),
    {
      sampling: { order: "hf", temperature: 9, topK: 0 },
      seed: 0n,
      stream: 0,
      frames: 250,
      quality: () => 1,
    },
  );
  assert.ok(counts.has(frames.length));
  assert.ok(frames.every(([code]) => code !== 0));
  assert.ok(counts.size > 1);
});

test("a long text is spoken chunk by chunk, no word is dropped", async () => {
  const model = await tiny.open("csm");
  const text = `${SENTENCE} ${SENTENCE} And the end of it is here`;
  const pieces = await collect(model, text, { ...lasting(2), seed: 3 });
  const chunks = [...new Map(pieces.map((piece) => [piece.index, piece.text])).values()];
  assert.ok(chunks.length >= 2, `${chunks.length} chunks`);
  assert.is(chunks.join(" "), `${text}.`);
  assert.equal([...new Set(pieces.flatMap(({ dropped }) => dropped))], []);
  assert.is(pieces.filter(({ cut }) => cut).length, chunks.length);
  assert.equal(joined(pieces), (await model.generate(text, { ...lasting(2), seed: 3 })).samples);
  const shape = readCsmConfig(await readJsonFile(join(tiny.csm, "config.json")));
  for (const [stream, chunk] of chunks.entries()) {
    const prompt = segmentPrompt(tokenizer, shape, chunk, [VOICE]);
    const options = { sampling: SAMPLING, seed: 3n, stream, frames: 2, quality: () => K };
    const { samples } = await plainSpeech(tiny.csm, tiny.codec, prompt, options);
    const found = joined(pieces.filter(({ index }) => index === stream));
    assert.ok(relativeRmse(found, samples) < 1e-5, `chunk ${stream}`);
  }
});

test.run();
