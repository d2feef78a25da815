// When each word is heard: Kokoro's durations carried back to the words, and captions made of them.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toSrt, toVtt } from "../../models/captions.ts";
import { Kokoro } from "../../models/kokoro/kokoro.ts";
import { WordClock } from "../../models/kokoro/word_times.ts";
import type { AudioChunk, SpeakOptions, WordTiming } from "../../models/speech_model.ts";
import { packagedKokoro } from "../../src/node/packaged_kokoro.ts";
import { type ChunkWord, kokoroChunks, type Vocabulary } from "../../tokenizer/index.ts";
import { readGolden, testDevice } from "../golden.ts";

const { vocab }: { vocab: Vocabulary } = JSON.parse(readFileSync("test/golden/kokoro/config.json", "utf8"));
const { cases } = JSON.parse(readFileSync("test/golden/kokoro/cases.json", "utf8")) as {
  cases: { id: string; text: string; phonemes: string; file: string }[];
};

/** [text, first frame, frame after the last] */
type Row = readonly [text: string, begin: number, finish: number];
const rows = (words: readonly WordTiming[]): Row[] =>
  words.map(({ text, begin, finish }) => [text, begin * 40, finish * 40]);

const clock = suite("clock of words");
const spoken = suite("word timings of Kokoro");
const captions = suite("captions");

// Read off the golden phonemes and durations by hand: [word, its phonemes], marks and white space between.
const GOLDEN: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  short: [["Hello!", "həlˈO"]],
  medium: [
    ...([["“Wait,”", "wˈAt"], ["she", "ʃi"], ["said", "sˈɛd"], ["—", ""], ["and", "ænd"]] as const),
    ...([["then…", "ðˈɛn"], ["nothing!", "nˈʌθɪŋ"], ["Right?", "ɹˈIt"]] as const),
  ],
  blend_fast: [
    ...([["The", "ðə"], ["birch", "bˈɜɹʧ"], ["canoe", "kənˈu"], ["slid", "slˈɪd"], ["on", "ɔn"]] as const),
    ...([["the", "ðə"], ["smooth", "smˈuð"], ["planks.", "plˈæŋks"]] as const),
  ],
}; // prettier-ignore

clock("words of the goldens are where their durations say, frame by frame", async () => {
  for (const { id, text, phonemes, file } of cases) {
    const durations = [...(await readGolden(`kokoro/${file}`)).get("durations")!.values];
    const chunks = [];
    for await (const chunk of kokoroChunks(text, { language: "en-US", vocab })) chunks.push(chunk);
    assert.is(chunks.length, 1);
    assert.is(chunks[0]!.phonemes, phonemes);
    const timed = new WordClock(await chunks[0]!.words(), vocab, 0);
    const found = rows(timed.add(phonemes, 0, durations));
    // Symbol k of the phonemes is token k + 1: all are in the vocabulary.
    let at = 0; // UTF-16 units, which are symbols here
    const expected = GOLDEN[id]!.map(([word, sounds]): Row => {
      const from = sounds === "" ? at : phonemes.indexOf(sounds, at);
      at = from + sounds.length;
      const frames = (symbols: number) => durations.slice(0, symbols + 1).reduce((a, b) => a + b, 0);
      return [word, frames(from), sounds === "" ? frames(from) : frames(at)];
    });
    assert.equal(found, expected, id);
    assert.is(
      timed.frames,
      durations.reduce((a, b) => a + b, 0),
    );
  }
});

const word = (text: string, from: number, to: number): ChunkWord => ({ text, start: 0, end: 0, from, to });

clock("symbols outside the vocabulary take no time, and words without symbols no length", () => {
  const words = [word("-", 0, 0), word("[ab", 1, 3), word("*", 3, 3), word("c", 4, 5), word("#", 5, 5)];
  const timed = new WordClock(words, { a: 1, b: 2, c: 3, " ": 4 }, 100);
  assert.equal(rows(timed.add("[ab c", 0, [10, 1, 2, 3, 4, 20])), [
    ["-", 110, 110],
    ["[ab", 110, 113],
    ["*", 113, 113],
    ["c", 116, 120],
    ["#", 120, 120],
  ]);
  assert.is(timed.frames, 140);
});

clock("a chunk in parts has each word once, with the part that it ends in", () => {
  const words = [word("ab", 0, 2), word("-", 2, 2), word("cdef", 3, 7), word("g", 8, 9)];
  const timed = new WordClock(words, { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, " ": 8 }, 0);
  // "ab cdef g" in "ab", "cd", "ef g"
  assert.equal(rows(timed.add("ab", 0, [5, 1, 1, 5])), [["ab", 5, 7], ["-", 7, 7]]); // prettier-ignore
  assert.equal(rows(timed.add("cd", 3, [5, 2, 2, 5])), []);
  assert.equal(rows(timed.add("ef g", 5, [5, 3, 3, 1, 4, 5])), [["cdef", 17, 37], ["g", 38, 42]]); // prettier-ignore
  assert.is(timed.frames, 47);
});

let loaded: Promise<Kokoro> | undefined;
const loadKokoro = () => (loaded ??= (async () => Kokoro.load(await packagedKokoro(), await testDevice()))());

async function collect(text: string, options: SpeakOptions = {}): Promise<AudioChunk[]> {
  const model = await loadKokoro();
  const chunks: AudioChunk[] = [];
  for await (const chunk of model.stream(text, options)) chunks.push(chunk);
  return chunks;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Every word of the text once, in order, in characters and in time. */
function checkWords(text: string, chunks: readonly AudioChunk[]): WordTiming[] {
  const words = chunks.flatMap((chunk) => chunk.words);
  assert.equal(
    words.map(({ start, end }) => text.slice(start, end)),
    text.trim().split(/\s+/),
  );
  let now = 0;
  for (const { begin, finish } of words) {
    assert.ok(begin >= now && finish >= begin);
    now = finish;
  }
  let seconds = 0;
  for (const { durations, audio, words } of chunks) {
    assert.is(audio.samples.length, 600 * sum(durations));
    for (const { begin } of words) assert.ok(begin >= seconds);
    seconds += audio.duration;
    for (const { finish } of words) assert.ok(finish < seconds);
  }
  return words;
}

spoken("numbers, marks and several chunks: times add up", async () => {
  const text = "Hi — I'd pay $5\r\nto see Dr. Who at 10:30. And so would you, my old friend.";
  const chunks = await collect(text, { speed: 2 });
  assert.is(chunks.length, 2);
  const words = checkWords(text, chunks);
  const silent = words.filter(({ begin, finish }) => finish === begin).map((silent) => silent.text);
  assert.equal(silent, ["—"]);
});

spoken("a chunk too long for the adapter, in parts, keeps its words", async () => {
  const traits = (await testDevice()).traits as { maxBindingBytes: number };
  const { maxBindingBytes } = traits;
  const most = 60; // frames, a second and a half
  traits.maxBindingBytes = most * 120 * 128 * 4;
  try {
    const text = "Look at this. Now over there 🙂 please.";
    const chunks = await collect(text, { speed: 2, voice: "bf_emma" });
    assert.ok(chunks.length > 1);
    assert.ok(chunks.every(({ index, durations }) => index === 0 && sum(durations) < most));
    assert.is(chunks.map(({ text }) => text).join(" "), text);
    checkWords(text, chunks);
  } finally {
    traits.maxBindingBytes = maxBindingBytes;
  }
});

spoken("phonemes have the words that they are written as, and text goes on with its own number", async () => {
  const [first] = await collect("hˈI ðˈɛɹ", { phonemes: true, speed: 2, firstChunk: 3 });
  assert.is(first!.index, 3);
  assert.is(checkWords("hˈI ðˈɛɹ", [first!]).length, 2);
  const [zero] = await collect("hˈI ðˈɛɹ", { phonemes: true, speed: 2 });
  assert.not.equal(first!.audio.samples, zero!.audio.samples, "noise of another stream");
});

spoken("a word that cannot be read alone ends the call with its error, and the next call works", async () => {
  const phonemizer = {
    async phonemize(text: string) {
      if (text === "there") throw new Error("no such word");
      return "hˈa^ɪ ðˈɛ";
    },
  };
  const options = { speed: 2, phonemizer };
  assert.match(await collect("Hi there.", options).then(() => "", String), /no such word/);
  const chunks = await collect("Hi there.", {
    ...options,
    phonemizer: { phonemize: async () => "hˈa^ɪ ðˈɛ" },
  });
  checkWords("Hi there.", chunks);
});

spoken.after(async () => (await loaded)?.dispose());

/** Words of the text, half a second each, without sound if they have no letter, and a pause at the end of a sentence. */
function timings(text: string): WordTiming[] {
  let now = 0;
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const begin = now;
    now += /[\p{L}\p{N}]/u.test(word) ? 0.5 : 0;
    const finish = now;
    if (/^(came\.|\?)$/.test(word)) now += 0.25;
    return { text: word, start: index, end: index + word.length, begin, finish };
  });
}

captions("are at most 42 characters and 6 s, of whole words, each once", () => {
  const text =
    "The birch canoe slid on the smooth planks — while a supercalifragilisticexpialidocious-and-so-on word came. " +
    "Then, at 5 p.m. we begin ? Yes & <b>no</b> -- \n\nand it ends so .";
  const words = timings(text);
  const cues = toVtt(words).trim().split("\n\n").slice(1).map((cue) => cue.split("\n")); // prettier-ignore
  const lines = cues.map(([, line]) => line!);
  assert.equal(lines, [
    "The birch canoe slid on the smooth planks —",
    "while a",
    "supercalifragilisticexpialidocious-and-so-on",
    "word came. Then, at 5 p.m. we begin ?",
    "Yes &amp; &lt;b&gt;no&lt;/b&gt; -- and it ends so .",
  ]);
  assert.is(cues[0]![0], "00:00:00.000 --> 00:00:04.000");
  assert.is(
    lines.join(" ").replace("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">"),
    text.replace(/\s+/g, " "),
  );
  for (const cue of toSrt(timings("a ".repeat(100)))
    .trim()
    .split("\n\n")) {
    const [from, to] = cue
      .split("\n")[1]!
      .split(" --> ")
      .map((time) => Number(time.slice(6).replace(",", ".")));
    assert.ok(cue.split("\n")[2]!.length <= 42 && (60 + to! - from!) % 60 <= 6);
  }
});

captions("have their formats' heads, numbers and times", () => {
  const at = (text: string, start: number, begin: number, finish: number): WordTiming =>
    ({ text, start, end: start + text.length, begin, finish }); // prettier-ignore
  const words = [at("你", 0, 0.025, 1), at("好。", 1, 1, 1.5), at("-->", 4, 3661.5, 3662.0375)];
  assert.is(
    toSrt(words),
    "1\n00:00:00,025 --> 00:00:01,500\n你好。\n\n2\n01:01:01,500 --> 01:01:02,038\n->\n\n",
  );
  assert.is(
    toVtt(words),
    "WEBVTT\n\n00:00:00.025 --> 00:00:01.500\n你好。\n\n01:01:01.500 --> 01:01:02.038\n--&gt;\n\n",
  );
  assert.is(toSrt([]), "");
  assert.is(toVtt([]), "WEBVTT\n\n");
});

clock.run();
captions.run();
spoken.run();
