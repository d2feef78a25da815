// Kokoro as an application meets it: text in, sound out, with the real weights.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Kokoro } from "../../models/kokoro/kokoro.ts";
import { halves } from "../../models/kokoro/split.ts";
import type { AudioChunk, SpeakOptions } from "../../models/speech_model.ts";
import { FormantError } from "../../src/error.ts";
import { packagedKokoro } from "../../src/node/packaged_kokoro.ts";
import { readGolden, relativeRmse, testDevice } from "../golden.ts";
import { logSpectralDistance } from "../spectrum.ts";

const test = suite("kokoro speech");
const { cases } = JSON.parse(readFileSync("test/golden/kokoro/cases.json", "utf8")) as {
  cases: { id: string; text: string; phonemes: string; seed: string }[];
};
const short = cases.find(({ id }) => id === "short")!;

/** At twice the speed, which is half the work. */
const FAST: SpeakOptions = { phonemes: true, speed: 2 };

let loaded: Promise<Kokoro> | undefined;
const loadKokoro = () => (loaded ??= (async () => Kokoro.load(await packagedKokoro(), await testDevice()))());

async function collect(model: Kokoro, text: string, options: SpeakOptions = {}): Promise<AudioChunk[]> {
  const chunks: AudioChunk[] = [];
  for await (const chunk of model.stream(text, options)) chunks.push(chunk);
  return chunks;
}

async function rejection(promise: Promise<unknown>): Promise<FormantError> {
  try {
    await promise;
  } catch (error) {
    assert.instance(error, FormantError);
    return error as FormantError;
  }
  return assert.unreachable("it did not fail") as never;
}

test("text to sound equals the golden audio", async () => {
  const model = await loadKokoro();
  const golden = await readGolden("kokoro/short.safetensors");
  const expected = golden.get("audio")!.values as Float32Array;
  const [chunk, ...others] = await collect(model, short.text, { seed: BigInt(short.seed) });
  assert.is(others.length, 0);
  assert.is(chunk!.phonemes, short.phonemes);
  const durations = [...golden.get("durations")!.values];
  assert.equal(chunk!.durations, durations);
  // Silence, "həlˈO", "!", silence: the word is heard for the frames of its sounds.
  const frames = (symbols: number) => durations.slice(0, symbols).reduce((sum, frames) => sum + frames, 0);
  const words = chunk!.words.map(({ text, begin, finish }) => [text, begin * 40, finish * 40]);
  assert.equal(words, [["Hello!", frames(1), frames(6)]]);
  for (const [curve, name] of [
    [chunk!.pitch, "f0"],
    [chunk!.energy, "n"],
  ] as const) {
    const reference = golden.get(name)!.values;
    assert.is(curve.length, reference.length, name);
    assert.ok(relativeRmse(curve, reference) <= 1e-5, name);
  }
  assert.ok(logSpectralDistance(chunk!.audio.samples, expected) <= 0.1);
});

test("ten texts of different lengths leave memory and pipelines as they were", async () => {
  const model = await loadKokoro();
  const { pipelines, liveBytes } = model.stats();
  let longest = 0;
  let pooled = 0;
  for (const symbols of [9, 3, 14, 6, 1, 14, 11, 4, 8, 2]) {
    await model.generate("həlˈO wˈɜɹld!!".slice(0, symbols), FAST);
    const stats = model.stats();
    assert.is(stats.liveBytes, liveBytes, "live bytes are back");
    assert.is(stats.pipelines, pipelines, "no new pipeline");
    if (symbols <= longest) assert.is(stats.pooledBytes, pooled, "a shorter text takes no more memory");
    longest = Math.max(longest, symbols);
    pooled = stats.pooledBytes;
  }
});

test("an aborted call says so, frees its memory, and the next one works", async () => {
  const model = await loadKokoro();
  const { liveBytes } = model.stats();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 200);
  const text = "This sentence is much too long to be spoken before somebody stops it.";
  assert.is((await rejection(model.generate(text, { signal: stop.signal }))).code, "aborted");
  assert.is(model.stats().liveBytes, liveBytes);
  assert.is((await rejection(model.generate("Hi", { signal: AbortSignal.abort() }))).code, "aborted");
  assert.ok((await model.generate("h", FAST)).samples.length > 0);
});

test("two calls at once take turns and give what each gives alone; the seed decides the bytes", async () => {
  const model = await loadKokoro();
  const seed = BigInt(short.seed);
  const alone = await model.generate("hˈI", { ...FAST, seed });
  const [first, second] = await Promise.all([
    model.generate("hˈI", { ...FAST, seed }),
    model.generate("hˈI", { ...FAST, seed: seed + 1n }),
  ]);
  assert.equal(Buffer.from(first.samples.buffer), Buffer.from(alone.samples.buffer), "same seed, same bytes");
  assert.ok(relativeRmse(second.samples, alone.samples) > 1e-3, "another seed, other noise");
});

test("a chunk is halved between words, or symbols where there is one word", () => {
  assert.equal(halves("one two three", "wˈʌn tˈu θɹˈi"), [
    { text: "one two", phonemes: "wˈʌn tˈu", from: 0 },
    { text: "three", phonemes: "θɹˈi", from: 9 },
  ]);
  assert.equal(halves("abcd", "abcd"), [
    { text: "ab", phonemes: "ab", from: 0 },
    { text: "cd", phonemes: "cd", from: 2 },
  ]);
  assert.is(halves("a", "a"), null);
});

test("taps name what a porter compares", async () => {
  const model = await loadKokoro();
  const shapes = new Map<string, string>();
  const tap: SpeakOptions["tap"] = (name, { shape }) => void shapes.set(name, shape.join("x"));
  const { samples } = await model.generate("h", { ...FAST, tap });
  const frames = samples.length / 600;
  assert.is(shapes.get("bert"), "3x768");
  assert.is(shapes.get("f0"), `${2 * frames}`);
  assert.is(shapes.get("x"), `${2 * frames}x512`);
  assert.is(shapes.get("conv_post"), `${120 * frames + 1}x22`);
  assert.is(shapes.get("audio"), `${600 * frames}`);
});

test("bad input is refused before anything is computed", async () => {
  const model = await loadKokoro();
  const { dispatches } = model.stats();
  const message = async (text: string, options: SpeakOptions) =>
    (await rejection(model.generate(text, options))).message;
  assert.match(await message("Hi", { speed: NaN }), /speed: it is NaN, expected 0.5 to 2/);
  assert.match(await message("Hi", { speed: 0 }), /speed: it is 0/);
  assert.match(await message("Hi", { seed: -1 }), /seed: it is -1/);
  assert.match(await message("Hi", { seed: 0.5 }), /seed: it is 0\.5/);
  assert.match(await message("Hi", { voice: "af_harp" }), /"af_harp" is unknown/);
  assert.match(await message("Hi", { voice: new Float32Array(300) }), /300 values/);
  assert.match(await message(" ", {}), /empty/);
  assert.match(await message("こんにちは", { language: "ja" }), /Japanese/);
  assert.match(await message("a1", { phonemes: true }), /"1"/);
  assert.is(model.stats().dispatches, dispatches);
});

test("dispose gives the memory of the weights back", async () => {
  const model = await loadKokoro();
  const before = model.stats().liveBytes;
  model.dispose();
  assert.ok(model.stats().liveBytes < before / 100);
  const error = await rejection(model.generate("Hi"));
  assert.match(error.message, /destroyed|disposed/);
});

test.run();
