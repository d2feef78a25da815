// Voices of CSM and Marvis: clips in, files of codes, the built-in ones of a repository.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decodeClonedVoice, encodeClonedVoice } from "../../models/index.ts";
import { mono, prepareClip } from "../../models/marvis/clip.ts";
import { isClonedVoice } from "../../models/marvis/voice.ts";
import { Audio, type ClonedVoice, type SpeechModel } from "../../models/speech_model.ts";
import { uniforms } from "../../src/random.ts";
import { writeSafetensors } from "../../src/safetensors.ts";
import { decodeWav, encodeWav } from "../../src/wav.ts";
import { relativeRmse } from "../golden.ts";
import {
  bytesOf,
  clip,
  CODES,
  FRAME,
  K,
  rejection,
  stereoWav,
  tinyModels,
  writeCsm,
  writeVoice,
} from "../marvis.ts";

const test = suite("marvis voice");

const tiny = await tinyModels();
test.after(tiny.remove);
const SPOKEN = tiny.folder("spoken");

const LEFT = clip(0.8, 44100, 120);
const RIGHT = clip(0.8, 44100, 170);
const WORDS = "the words of a";

await writeCsm(SPOKEN);
await writeVoice(SPOKEN, "conversational_a", stereoWav(LEFT, RIGHT, 44100), WORDS);
await writeVoice(SPOKEN, "conversational_b", encodeWav(clip(0.7, 24000), 24000));
await writeVoice(SPOKEN, "conversational_de", encodeWav(clip(0.7, 24000, 200), 24000), "guten Tag");
await writeVoice(SPOKEN, "wordless", encodeWav(clip(0.7, 24000), 24000));

let spoken: Promise<SpeechModel> | undefined;
const openSpoken = () => (spoken ??= tiny.load("marvis", { source: SPOKEN }));

const BRIEF = { maxSeconds: (2 * FRAME) / 24000 };

test("the clips of a repository are its voices", async () => {
  const model = await openSpoken();
  // The words of conversational_b are known, those of "wordless" are not.
  assert.equal(
    model.voices.map(({ name, language }) => [name, language]),
    [
      ["conversational_a", "en"],
      ["conversational_b", "en"],
      ["conversational_de", "de"],
    ],
  );
  const { dispatches } = model.stats();
  const first = await model.generate("Hi.", BRIEF);
  const once = model.stats().dispatches;
  const named = await model.generate("Hi.", { ...BRIEF, voice: "conversational_a" });
  assert.equal(bytesOf(named), bytesOf(first));
  assert.ok(model.stats().dispatches - once < once - dispatches, "the clip is encoded once");
  const { sampleRate, channels } = decodeWav(stereoWav(LEFT, RIGHT, 44100));
  const middle = channels[0]!.map((left, i) => (left + channels[1]![i]!) / 2);
  const reference = { audio: new Audio(middle, sampleRate), text: WORDS };
  assert.equal(bytesOf(await model.generate("Hi.", { ...BRIEF, reference })), bytesOf(first));
  for (const other of ["conversational_b", "conversational_de"]) {
    const { samples } = await model.generate("Hi.", { ...BRIEF, voice: other });
    assert.ok(relativeRmse(samples, first.samples) > 0.1, other);
  }
});

test("a voice that is not there is refused with those that are near", async () => {
  const model = await openSpoken();
  const error = await rejection(model.generate("Hi.", { voice: "conversational_d" }));
  assert.is(error.code, "argument");
  assert.is(
    error.message,
    'voice: "conversational_d" is unknown, expected one like conversational_a, conversational_b, conversational_de.',
  );
  assert.match(
    (await rejection(model.generate("Hi.", { voice: "wordless" }))).message,
    /"wordless" is unknown/,
  );
  assert.match(
    (await rejection(model.generate("Hi.", { voice: "../secret" }))).message,
    /"\.\.\/secret" is unknown/,
  );
});

test("where no place has voices, the error names the places", async () => {
  const model = await tiny.open("marvis");
  assert.equal(model.voices, []);
  for (const [voice, name] of [
    [{}, "conversational_a"],
    [{ voice: "anna" }, "anna"],
  ] as const) {
    const error = await rejection(model.generate("Hi.", voice));
    assert.is(error.code, "argument");
    assert.is(
      error.message,
      `voice: "${name}" is unknown, expected prompts/${name}.wav and .txt in ${tiny.marvis} or Marvis-AI/marvis-tts-250m-v0.2, or a reference.`,
    );
  }
});

test("a repository without voices has those of the one that it was made from", async () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const base = join(tiny.folder("cache"), "models--Marvis-AI--marvis-tts-250m-v0.2");
  const snapshot = join(base, "snapshots", commit);
  mkdirSync(join(base, "refs"), { recursive: true });
  writeFileSync(join(base, "refs", "main"), commit);
  const wav = encodeWav(clip(0.7, 16000, 180), 16000);
  await writeVoice(snapshot, "conversational_a", wav, WORDS);
  const model = await tiny.load("marvis");
  assert.equal(
    model.voices.map(({ name }) => name),
    ["conversational_a"],
  );
  const reference = { audio: mono(decodeWav(wav)), text: WORDS };
  const built = bytesOf(await model.generate("Hi.", BRIEF));
  assert.equal(built, bytesOf(await model.generate("Hi.", { ...BRIEF, reference })));
  model.dispose();
});

/** Three tones that rise and fall. */
const tones = (seconds: number, sampleRate: number) =>
  Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, i) => {
    const t = i / sampleRate;
    const swell = 1.5 + Math.sin(2 * Math.PI * 3 * t);
    return 0.05 * swell * [200, 550, 1700].reduce((sum, f) => sum + Math.sin(2 * Math.PI * f * t), 0);
  });

test("a clip of any rate is made 24 kHz, as loud as speech, without the silence around it", async () => {
  const expected = await prepareClip(new Audio(tones(1.2, 24000), 24000));
  const rms = Math.hypot(...expected) / Math.sqrt(expected.length);
  assert.ok(Math.abs(rms - 0.1) < 1e-3, `${rms}`);
  for (const sampleRate of [44100, 48000, 16000, 22050]) {
    const found = await prepareClip(new Audio(tones(1.2, sampleRate), sampleRate));
    assert.is(found.length, expected.length);
    const error = relativeRmse(found.slice(500, -500), expected.slice(500, -500));
    assert.ok(error < 1e-3, `${sampleRate} Hz: ${error}`);
  }
  const quiet = tones(1.2, 24000).map((sample) => 0.01 * sample);
  assert.ok(relativeRmse(await prepareClip(new Audio(quiet, 24000)), expected) < 1e-5);
  const around = new Float32Array(3 * 24000);
  around.set(tones(1.2, 24000), 24000);
  const trimmed = await prepareClip(new Audio(around, 24000));
  assert.is(trimmed.length, expected.length + 2 * 2400);
  assert.equal(trimmed.slice(0, 2400), new Float32Array(2400));
  assert.ok(relativeRmse(trimmed.slice(2400, -2400), expected) < 1e-5);
  // A single peak bounds the gain.
  const spiked = tones(1.2, 24000).map((sample, i) => 0.1 * sample + Number(i === 9000) * 0.9);
  const peak = Math.max(...(await prepareClip(new Audio(spiked, 24000))));
  assert.ok(peak <= 1 && peak > 0.99, `${peak}`);
});

for (const sampleRate of [44100, 16000, 48000]) {
  test(`a clip of ${sampleRate} Hz becomes a voice to speak with`, async () => {
    const model = await tiny.open("marvis");
    const samples =
      sampleRate === 44100
        ? mono(decodeWav(stereoWav(clip(1, 44100, 130), clip(1, 44100, 90), 44100))).samples
        : clip(1, sampleRate);
    const voice = await model.cloneVoice!(new Audio(samples, sampleRate), ` ${WORDS}\n`);
    assert.is(voice.text, WORDS);
    assert.is(voice.frames.length, Math.ceil(24000 / FRAME));
    assert.ok(voice.frames.every((frame) => frame.length === K && frame.every((code) => code < CODES)));
    assert.ok(new Set(voice.frames.flat()).size > 10, "the codes are of many kinds");
    const spoken = await model.generate("Hi.", { ...BRIEF, voice });
    assert.is(spoken.samples.length, 2 * FRAME);
    const reference = { audio: new Audio(samples, sampleRate), text: WORDS };
    assert.equal(bytesOf(await model.generate("Hi.", { ...BRIEF, reference })), bytesOf(spoken));
  });
}

test("ten seconds of voice are a small file, which is read as it was written", async () => {
  const model = await tiny.open("marvis");
  const cloned = await model.cloneVoice!(new Audio(clip(10, 48000), 48000), 'Words, so "many"');
  assert.is(cloned.frames.length, 125);
  const codes = uniforms(3n, 0, 0, 125 * 32);
  const published: ClonedVoice = {
    text: "Wörter, “so many” 🎈 in ten seconds ".repeat(10),
    frames: Array.from({ length: 125 }, (_, t) =>
      Array.from({ length: 32 }, (_, k) => Math.floor(2048 * codes[32 * t + k]!)),
    ),
  };
  for (const voice of [cloned, published]) {
    const file = encodeClonedVoice(voice);
    assert.ok(file.length <= 20_000, `${file.length} bytes`);
    assert.ok(isClonedVoice(file));
    assert.equal(await decodeClonedVoice(file), voice);
  }
  const kept = await decodeClonedVoice(encodeClonedVoice(cloned));
  const spoken = await model.generate("Hi.", { ...BRIEF, voice: cloned });
  assert.equal(bytesOf(await model.generate("Hi.", { ...BRIEF, voice: kept })), bytesOf(spoken));
});

const VOICE: ClonedVoice = { text: WORDS, frames: [Array.from({ length: K }, (_, k) => k)] };

test("a file that is damaged or of something else is refused", async () => {
  const whole = encodeClonedVoice(VOICE);
  const changed = (at: number, byte: number) => Uint8Array.from(whole, (old, i) => (i === at ? byte : old));
  const tensor = (dtype: "U16" | "F32", shape: number[], size: number) =>
    ["codes", { dtype, shape, data: new Uint8Array(size) }] as const;
  const format = { format: "formant-voice-1", text: WORDS };
  const files: readonly (readonly [Uint8Array<ArrayBuffer>, RegExp])[] = [
    [new Uint8Array(0), /the file is damaged/],
    [whole.slice(0, -1), /the file is damaged/],
    [whole.slice(0, 30), /the file is damaged/],
    [changed(0, 255), /the file is damaged/],
    [changed(9, 0), /the file is damaged/],
    [changed(whole.length - 1, 8), /a code is 2055, which Mimi has not/],
    [new Uint8Array(new Float32Array(512 * 256).buffer), /the file is damaged/],
    [writeSafetensors([tensor("U16", [1, K], 2 * K)], {}), /it holds no codes or no words/],
    [writeSafetensors([tensor("U16", [1, K], 2 * K)], { ...format, format: "other" }), /it holds no codes/],
    [writeSafetensors([], format), /it holds no codes or no words/],
    [writeSafetensors([tensor("F32", [1, K], 4 * K)], format), /the codes are F32 \[1, 8\]/],
    [writeSafetensors([tensor("U16", [K], 2 * K)], format), /the codes are U16 \[8\]/],
    [writeSafetensors([tensor("U16", [0, K], 0)], format), /the codes are U16 \[0, 8\]/],
  ];
  for (const [file, message] of files) {
    const error = await rejection(decodeClonedVoice(file, "a.voice"));
    assert.is(error.code, "input");
    assert.match(error.message, message);
    assert.match(error.message, /^a\.voice: .*, expected a voice that cloneVoice made\.$/);
  }
  assert.not(isClonedVoice(files.at(6)![0]));
});

test("a voice of another model is refused", async () => {
  const model = await tiny.open("marvis");
  const { dispatches } = model.stats();
  const row = (first: number, length = K) => Array.from({ length }, () => first);
  for (const [voice, message] of [
    [new Float32Array(256), /it is data of another model/],
    [{ ...VOICE, frames: [row(1), row(1, 32)] }, /it has 32 codes a frame/],
    [{ ...VOICE, frames: [row(1), row(CODES)] }, /a code is 64/],
    [{ ...VOICE, frames: [row(-1)] }, /a code is -1/],
    [{ ...VOICE, frames: [row(NaN)] }, /a code is NaN/],
    [{ ...VOICE, frames: [] }, /it has no frames or no words/],
    [{ ...VOICE, text: " " }, /it has no frames or no words/],
  ] as const) {
    const error = await rejection(model.generate("Hi.", { voice }));
    assert.is(error.code, "argument");
    assert.match(error.message, message);
    assert.match(error.message, /^voice: .*, expected a name or a voice of 8 codes below 64 a frame\.$/);
  }
  assert.is(model.stats().dispatches, dispatches);
});

const speech = clip(1, 24000);
const clips: readonly (readonly [string, Audio, RegExp])[] = [
  ["empty", new Audio(new Float32Array(0), 24000), /the clip is empty, expected a few seconds of speech/],
  ["silent", new Audio(new Float32Array(24000), 24000), /the clip is silent, expected speech/],
  [
    "almost silent",
    new Audio(
      speech.map((x) => 1e-4 * x),
      24000,
    ),
    /the clip is silent/,
  ],
  ["clipped", new Audio(speech.map(Math.sign), 24000), /100 % of the clip is at full scale/],
  ["200 ms", new Audio(speech.slice(0, 4800), 24000), /the clip has 0\.20 s, expected 0\.5 to 60 s/],
  ["10 minutes", new Audio(new Float32Array(600 * 16000).fill(0.1), 16000), /the clip has 600\.00 s/],
  ["NaN", new Audio(speech.with(700, NaN), 24000), /sample 700 is NaN, expected a finite number/],
  ["infinite", new Audio(speech.with(3, -Infinity), 24000), /sample 3 is -Infinity/],
  ["without a rate", new Audio(speech, NaN), /the clip has NaN s/],
];

test("a clip that is no speech is refused in one sentence, and the next call works", async () => {
  const model = await tiny.open("marvis");
  const expected = await model.cloneVoice!(new Audio(speech, 24000), WORDS);
  const { liveBytes, dispatches } = model.stats();
  const text = WORDS;
  for (const [name, audio, message] of clips) {
    for (const call of [
      () => model.cloneVoice!(audio, text),
      () => model.generate("Hi.", { reference: { audio, text } }),
      () => model.generate("Hi.", { context: [{ audio, text }] }),
    ]) {
      const error = await rejection(call());
      assert.is(error.code, "input", name);
      assert.match(error.message, message);
      assert.match(error.message, /^reference: [^\n]*\.$/);
    }
  }
  const audio = new Audio(speech, 24000);
  for (const missing of ["", " \n"]) {
    const error = await rejection(model.cloneVoice!(audio, missing));
    assert.is(error.message, "reference: its words are missing, expected what is said in the clip.");
    assert.is(error.code, "input");
  }
  const { code } = await rejection(model.cloneVoice!(audio, text, AbortSignal.abort()));
  assert.is(code, "aborted");
  assert.equal([model.stats().liveBytes, model.stats().dispatches], [liveBytes, dispatches]);
  assert.equal(await model.cloneVoice!(audio, text), expected);
  assert.is(model.stats().liveBytes, liveBytes);
});

test("a caller who gives up on a voice does not spoil it for another", async () => {
  const model = await tiny.load("marvis", { source: SPOKEN });
  const stop = new AbortController();
  const voice = "conversational_de";
  const first = rejection(model.generate("Hi.", { ...BRIEF, voice, signal: stop.signal }));
  const second = model.generate("Hi.", { ...BRIEF, voice });
  stop.abort();
  assert.is((await first).code, "aborted");
  assert.equal(bytesOf(await second), bytesOf(await model.generate("Hi.", { ...BRIEF, voice })));
  model.dispose();
});

test.run();
