// Text pushed in pieces: the sentences are those of the whole, each spoken as soon as it is whole.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createSpeaker, type Speaker } from "../../models/speaker.ts";
import { UNTIMED } from "../../models/speech.ts";
import { Audio, type AudioChunk, type SpeakOptions, type SpeechModel } from "../../models/speech_model.ts";
import { FormantError } from "../../src/error.ts";
import { sentences } from "../../tokenizer/sentences.ts";
import { textWords } from "../../tokenizer/words.ts";

const test = suite("speaker");

/** Speaks a text as one chunk, 100 samples a character at 1 kHz; refuses what has no letter, and "fail". */
class FakeModel implements SpeechModel {
  readonly name = "fake";
  readonly source = "";
  readonly adapter = "";
  readonly sampleRate = 1000;
  readonly voices = [];
  readonly asked: { text: string; options: SpeakOptions }[] = [];
  open = 0;
  /** Waited for before a sentence is done. */
  gate: Promise<void> = Promise.resolve();

  async *stream(text: string, options: SpeakOptions = {}): AsyncGenerator<AudioChunk> {
    this.asked.push({ text, options });
    this.open++;
    try {
      if (!/\p{L}/u.test(text)) throw new FormantError("input", "text: nothing to speak");
      if (text.includes("fail")) throw new FormantError("device", "the device failed");
      await this.gate;
      if (options.signal?.aborted) throw new FormantError("aborted", "aborted");
      const samples = new Float32Array(100 * text.trim().length);
      options.onProgress?.({ phase: "speak", loaded: samples.length / 1000, total: 0 });
      const lead = text.length - text.trimStart().length;
      const words = textWords(text).map(({ start, end }) => ({
        text: text.slice(start, end),
        ...{ start, end, begin: (start - lead) / 10, finish: (end - lead) / 10 },
      }));
      yield {
        text: text.trim(),
        index: options.firstChunk ?? 0,
        ...{ ...UNTIMED, words, dropped: [], cut: false },
        audio: new Audio(samples, 1000),
      };
    } finally {
      this.open--;
    }
  }

  generate(): Promise<Audio> {
    return Promise.reject(new Error("not asked for"));
  }

  stats(): never {
    throw new Error("not asked for");
  }

  dispose(): void {}
}

async function collect(speaker: Speaker): Promise<AudioChunk[]> {
  const chunks: AudioChunk[] = [];
  for await (const chunk of speaker) chunks.push(chunk);
  return chunks;
}

async function failure(speaker: Speaker): Promise<[chunks: string[], code: string]> {
  const texts: string[] = [];
  try {
    for await (const { text } of speaker) texts.push(text);
  } catch (error) {
    assert.instance(error, FormantError);
    return [texts, (error as FormantError).code];
  }
  return assert.unreachable("it did not fail") as never;
}

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

const PARAGRAPH =
  "Dr. Smith paid $3.50, i.e. 350 cents, at 10:30 a.m. in St. Paul. Wait... what?! “Stop!” he said. “No!” She left. " +
  "It rained in the U.S. Then it stopped; the U.S. Senate met... Version v1.2 is out!\r\nA wrapped\nline goes on: e.g. this. " +
  "\n\nA title\n \nText 👍🏽. … 🙂 ok? (Yes.) [No.] ¿Qué? ¡Nada! 𝐇i. 𝐡i. El Sr. García vino. 今天很好。“好！”他说。आप कैसे हैं। ठीक है! " +
  "!!! ... — End of it?! yes. \n\n\n... ";
const LONG = PARAGRAPH.repeat(6);

/** What is spoken: sentences, those without a letter or a digit with the next one. */
function expectedTexts(text: string): string[] {
  const found: string[] = [];
  let held = "";
  for (const sentence of sentences(text)) {
    held += sentence;
    if (!/[\p{L}\p{N}]/u.test(held)) continue;
    found.push(held.trim());
    held = "";
  }
  return held.trim() === "" ? found : [...found, held.trim()];
}

test("pieces of 1 to 7 characters give the sentences and places of the whole", async () => {
  assert.ok(LONG.length > 2000);
  const whole = new FakeModel();
  const speakWhole = createSpeaker(whole);
  speakWhole.push(LONG);
  speakWhole.close();
  const expected = await collect(speakWhole);
  assert.equal(
    expected.map(({ text }) => text),
    expectedTexts(LONG),
  );
  for (let size = 1; size <= 7; size++) {
    const model = new FakeModel();
    const speaker = createSpeaker(model);
    const spoken = collect(speaker);
    for (let at = 0; at < LONG.length; at += size) {
      speaker.push(LONG.slice(at, at + size));
      if (at % 35 === 0) await soon();
    }
    speaker.close();
    const chunks = await spoken;
    assert.equal(
      chunks.map(({ text, index }) => [index, text]),
      expected.map(({ text, index }) => [index, text]),
      `pieces of ${size}`,
    );
    const words = chunks.flatMap(({ words }) => words);
    assert.equal(
      words.map(({ start, end }) => LONG.slice(start, end)),
      words.map(({ text }) => text),
    );
    assert.equal(
      words.map(({ text, start }) => [text, start]),
      textWords(LONG).map(({ start, end }) => [LONG.slice(start, end), start]),
    );
    for (const [i, word] of words.entries()) assert.ok(word.begin >= (words[i - 1]?.finish ?? 0) - 1e-9);
  }
});

test("sentences that are whole stay what they are, wherever the text is cut off", () => {
  for (let length = 0; length <= PARAGRAPH.length; length++) {
    const whole = [...sentences(PARAGRAPH)].map((sentence) => sentence.trim());
    const sure = [...sentences(PARAGRAPH.slice(0, length), true)].map((sentence) => sentence.trim());
    assert.equal(sure, whole.slice(0, sure.length), `${length} characters`);
  }
});

test("a sentence is spoken as soon as nothing can change it, and not before", async () => {
  const model = new FakeModel();
  const speaker = createSpeaker(model);
  const chunks = collect(speaker);
  const asked = async (): Promise<string[]> => {
    await soon();
    return model.asked.splice(0).map(({ text }) => text.trim());
  };
  for (const [piece, spoken] of [
    ["It costs 3.", []],
    ["5 cents", []],
    [".", []],
    [" ", []],
    ["M", ["It costs 3.5 cents."]],
    ["r. B", []],
    ["ean! ", ["Mr. Bean!"]],
    ["A line\n", []],
    ["that goes on\n", []],
    ["\n", ["A line\nthat goes on"]],
    ["In the U.S. ", []],
    ["The", []],
    [" end", ["In the U.S."]],
    ["... 好。", ["The end..."]],
    ["“", []],
    ["是", ["好。"]],
    ["...\n\n", ["“是..."]],
    ["—\n\n", []],
    ["Ok", []],
  ] as const) {
    speaker.push(piece);
    assert.equal(await asked(), spoken, JSON.stringify(piece));
  }
  speaker.close();
  assert.equal(await asked(), ["—\n\nOk"]);
  assert.is((await chunks).length, 8);
});

test("chunks, seeds and progress go on from sentence to sentence", async () => {
  const model = new FakeModel();
  const progress: number[] = [];
  const speaker = createSpeaker(model, {
    seed: 7,
    voice: "v",
    onProgress: ({ loaded }) => progress.push(Math.round(loaded * 10)),
  });
  speaker.push("One. Two! Three? ");
  speaker.close();
  const chunks = await collect(speaker);
  assert.equal(
    chunks.map(({ index }) => index),
    [0, 1, 2],
  );
  assert.equal(
    model.asked.map(({ options }) => [options.firstChunk, options.seed, options.voice]),
    [0, 1, 2].map((i) => [i, 7, "v"]),
  );
  assert.equal(progress, [4, 8, 14]);
  assert.equal(
    chunks.flatMap(({ words }) => words).map(({ begin }) => Math.round(begin * 10)),
    [0, 4, 8],
  );
});

test("all is made however slowly it is taken", async () => {
  const model = new FakeModel();
  const speaker = createSpeaker(model);
  const chunks = speaker[Symbol.asyncIterator]();
  speaker.push("One! Two! Three! ");
  assert.is((await chunks.next()).value.text, "One!");
  await soon();
  assert.is(model.asked.length, 3);
  await chunks.return!();
  assert.is(model.open, 0);
});

test("abort ends the iteration while it waits for text, while it speaks, and before it begins", async () => {
  const model = new FakeModel();
  const waiting = createSpeaker(model);
  waiting.push("One! ");
  setTimeout(() => waiting.abort(), 10);
  assert.equal(await failure(waiting), [["One!"], "aborted"]);
  waiting.push("more"); // does nothing
  waiting.close();

  let opened = () => {};
  model.gate = new Promise((resolve) => (opened = resolve));
  const speaking = createSpeaker(model);
  speaking.push("Two! Three! ");
  setTimeout(() => (speaking.abort(), opened()), 10);
  assert.equal(await failure(speaking), [[], "aborted"]);
  assert.is(model.open, 0);

  const never = createSpeaker(model);
  never.abort();
  assert.equal(await failure(never), [[], "aborted"]);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 10);
  const signalled = createSpeaker(model, { signal: stop.signal });
  assert.equal(await failure(signalled), [[], "aborted"]);
});

test("an error ends the iteration after the sound made before it", async () => {
  const model = new FakeModel();
  const speaker = createSpeaker(model);
  speaker.push("One! Two! This will fail! Four! ");
  assert.equal(await failure(speaker), [["One!", "Two!"], "device"]);
  assert.is(model.asked.length, 3);
});

test("what has no word is listed at the end, and is an error where there is nothing else", async () => {
  const speaker = createSpeaker(new FakeModel());
  speaker.push("Yes!\n\n... <sigh>\n\n");
  speaker.close();
  speaker.close();
  const [, last, ...others] = await collect(speaker);
  assert.is(others.length, 0);
  assert.equal(last?.dropped, []); // the fake one speaks tags
  const marks = createSpeaker(new FakeModel());
  marks.push("Yes! ?! --");
  marks.close();
  const rest = (await collect(marks))[1]!;
  assert.equal([rest.text, rest.dropped, rest.audio.samples.length, rest.index], ["?! --", ["?! --"], 0, 1]);
  assert.equal(
    rest.words.map(({ text, start, begin, finish }) => [text, start, begin, finish]),
    [
      ["?!", 5, 0.4, 0.4],
      ["--", 8, 0.4, 0.4],
    ],
  );
  const alone = createSpeaker(new FakeModel());
  alone.push("...");
  alone.close();
  assert.equal(await failure(alone), [[], "input"]);
});

test("no text is no speech, and text after close is an error", async () => {
  const speaker = createSpeaker(new FakeModel());
  speaker.push(" \n\n ");
  speaker.close();
  assert.equal(await collect(speaker), []);
  const closed = createSpeaker(new FakeModel());
  closed.close();
  try {
    closed.push("x");
    assert.unreachable("it did not fail");
  } catch (error) {
    assert.is((error as FormantError).code, "argument");
  }
  try {
    createSpeaker(new FakeModel(), { firstChunk: -1 });
    assert.unreachable("it did not fail");
  } catch (error) {
    assert.is((error as FormantError).code, "argument");
  }
});

test.run();
