// Voices: the published table, blends, voice files, and the row that speaks.

import { zipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  blendVoices,
  decodeVoice,
  DEFAULT_VOICE,
  parseVoice,
  voiceLanguage,
  voiceRow,
  VOICES,
} from "../models/kokoro/voices.ts";
import { FormantError } from "../src/error.ts";
import { writeSafetensors } from "../src/safetensors.ts";

const test = suite("voices");

function refusal(body: () => unknown): FormantError {
  try {
    body();
  } catch (error) {
    assert.instance(error, FormantError);
    return error as FormantError;
  }
  return assert.unreachable("it did not fail") as never;
}

/** Row r holds r + column / 1000. */
const pack = (rows: number) =>
  Float32Array.from({ length: rows * 256 }, (_, i) => Math.floor(i / 256) + (i % 256) / 1000);
const bytesOf = (values: Float32Array) => new Uint8Array(values.buffer);

test("the 54 published voices are there, by language as VOICES.md has them", () => {
  const counts: Record<string, number> = {};
  for (const { language } of VOICES) counts[language] = (counts[language] ?? 0) + 1;
  const expected = { "en-US": 20, "en-GB": 8, ja: 5, zh: 8, es: 3, "fr-FR": 1, hi: 4, it: 2, "pt-BR": 3 };
  assert.equal(counts, expected);
  assert.is(new Set(VOICES.map(({ name }) => name)).size, 54);
  assert.ok(VOICES.some(({ name }) => name === DEFAULT_VOICE));
});

test("a voice has its gender from its name and the grade of its makers", () => {
  const row = (name: string) => {
    const { language, gender, grade } = VOICES.find((voice) => voice.name === name)!;
    return [language, gender, grade];
  };
  assert.equal(row("af_heart"), ["en-US", "female", "A"]);
  assert.equal(row("am_adam"), ["en-US", "male", "F+"]);
  assert.equal(row("bm_lewis"), ["en-GB", "male", "D+"]);
  assert.equal(row("jf_gongitsune"), ["ja", "female", "C"]);
  assert.equal(row("zm_yunyang"), ["zh", "male", "D"]);
  assert.equal(row("em_santa"), ["es", "male", ""]);
});

test("a name is a blend of one, and weights are normalised to 1", () => {
  assert.equal(parseVoice("af_heart"), [{ name: "af_heart", weight: 1 }]);
  assert.equal(parseVoice("0.6*af_heart+0.4*bf_emma"), [
    { name: "af_heart", weight: 0.6 },
    { name: "bf_emma", weight: 0.4 },
  ]);
  assert.equal(parseVoice(" 3 * af_heart + bf_emma "), [
    { name: "af_heart", weight: 0.75 },
    { name: "bf_emma", weight: 0.25 },
  ]);
  assert.is(voiceLanguage(parseVoice("0.1*bf_emma+0.9*af_heart")[0]!.name), "en-GB");
});

test("a blend that does not parse is refused with the part that is wrong", () => {
  const wrong = [
    "",
    "+",
    "af_heart+",
    "-1*af_heart",
    "nan*af_heart",
    "0.5af_heart",
    "af_heart,bf_emma",
    "1e9*a",
  ];
  for (const spec of wrong) {
    const error = refusal(() => parseVoice(spec));
    assert.is(error.code, "argument");
    assert.match(error.message, /is not understood, expected a name or a blend/, spec);
  }
  assert.match(refusal(() => parseVoice("0*af_heart+0*bf_emma")).message, /add up to 0/);
  assert.match(refusal(() => parseVoice(`${"9".repeat(400)}*af_heart`)).message, /add up to Infinity/);
});

test("an unknown voice is refused with the nearest names", () => {
  assert.match(
    refusal(() => parseVoice("af_hart")).message,
    /"af_hart" is unknown, expected one like af_heart/,
  );
  assert.match(refusal(() => parseVoice("BF_EMMA")).message, /expected one like bf_emma/);
  assert.match(refusal(() => parseVoice("0.5*af_heart+0.5*am_micheal")).message, /like am_michael/);
});

test("voice files of all three kinds give the same rows", () => {
  const values = pack(3);
  const bytes = bytesOf(values);
  assert.equal(decodeVoice(bytes, "own.bin"), values);
  const tensor = { dtype: "F32", shape: [3, 1, 256], data: bytes } as const;
  assert.equal(decodeVoice(writeSafetensors([["voice", tensor]]), "own.safetensors"), values);
  assert.equal(decodeVoice(writeSafetensors([["anything", tensor]]), "own.safetensors"), values);
  const other = { dtype: "F32", shape: [1], data: new Uint8Array(4) } as const;
  const both = writeSafetensors([
    ["a", other],
    ["voice", tensor],
  ]);
  assert.equal(decodeVoice(both, "own.safetensors"), values);
  const pickle = new TextEncoder().encode("ctorch._utils _rebuild_tensor_v2 ctorch FloatStorage");
  const torch = zipSync({ "own/data.pkl": pickle, "own/data/0": bytes, "own/version": new Uint8Array(2) });
  assert.equal(decodeVoice(torch, "own.pt"), values);
});

test("a voice at an odd address in memory is read all the same", () => {
  const values = pack(1);
  const shifted = new Uint8Array(1025);
  shifted.set(bytesOf(values), 1);
  assert.equal(decodeVoice(shifted.subarray(1), "own.bin"), values);
});

test("a voice file of a wrong size is refused with both sizes", () => {
  for (const size of [0, 1, 1023, 1025, 522_239]) {
    const { code, message } = refusal(() => decodeVoice(new Uint8Array(size), "own.bin"));
    assert.is(code, "weights");
    assert.is(
      message,
      `own.bin: the voice has ${size} bytes, expected a multiple of 1024 (rows of 256 f32 values).`,
    );
  }
});

test("a damaged voice file, or one of another type, is refused by name", () => {
  const whole = writeSafetensors([
    ["voice", { dtype: "F32", shape: [1, 1, 256], data: new Uint8Array(1024) }],
  ]);
  const half = writeSafetensors([
    ["voice", { dtype: "F16", shape: [2, 1, 256], data: new Uint8Array(1024) }],
  ]);
  const two = ["a", "b"].map(
    (name) => [name, { dtype: "F32", shape: [256], data: new Uint8Array(1024) }] as const,
  );
  const files: [string, Uint8Array][] = [
    ["cut.safetensors", whole.subarray(0, whole.length - 1)],
    ["cut.safetensors", whole.subarray(0, 5)],
    ["empty.safetensors", new Uint8Array(0)],
    ["half.safetensors", half],
    ["two.safetensors", writeSafetensors(two)],
    ["text.pt", new TextEncoder().encode("not a zip")],
    [
      "double.pt",
      zipSync({ "x/data.pkl": new TextEncoder().encode("DoubleStorage"), "x/data/0": bytesOf(pack(1)) }),
    ],
    ["bare.pt", zipSync({ "x/readme": new Uint8Array(1) })],
  ];
  for (const [name, bytes] of files) {
    const { code, message } = refusal(() => decodeVoice(bytes, name));
    assert.is(code, "weights");
    assert.is(message, `${name}: it is not a voice, expected a file with one tensor of f32.`);
  }
});

test("a blend is the weighted sum, as long as the shortest pack", () => {
  const blend = blendVoices([pack(2), pack(3).fill(10)], [0.75, 0.25]);
  assert.is(blend.length, 512);
  assert.is(blend[0], 2.5);
  assert.is(blend[256], 3.25);
});

test("the row is that of the number of phonemes less 1, within the rows that there are", () => {
  const voice = pack(510);
  const row = (phonemes: number) => voiceRow(voice, phonemes)[0];
  assert.equal([0, 1, 2, 510, 511, 9999].map(row), [0, 0, 1, 509, 509, 509]);
  assert.is(voiceRow(voice, 6).length, 256);
  assert.is(voiceRow(pack(1), 80)[0], 0);
  assert.match(refusal(() => voiceRow(new Float32Array(300), 1)).message, /300 values/);
  assert.match(refusal(() => voiceRow(new Float32Array(0), 1)).message, /0 values/);
});

test.run();
