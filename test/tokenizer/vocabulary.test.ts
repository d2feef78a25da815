// Phonemes to ids with Kokoro's vocabulary (golden/kokoro/config.json), and the checks of phoneme input.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { phonemeChunk } from "../../tokenizer/index.ts";
import { KOKORO_VOCABULARY } from "../../tokenizer/kokoro_vocabulary.ts";
import { encode, type Vocabulary } from "../../tokenizer/vocabulary.ts";

const { vocab }: { vocab: Vocabulary } = JSON.parse(readFileSync("test/golden/kokoro/config.json", "utf8"));

const test = suite("Kokoro's vocabulary");

function inputError(phonemes: string): string {
  try {
    phonemeChunk(phonemes, vocab);
  } catch (error) {
    assert.instance(error, FormantError);
    assert.is((error as FormantError).code, "input");
    return (error as FormantError).message;
  }
  return assert.unreachable("phonemeChunk should have thrown") as never;
}

// The tokenisation vectors of hexgrad/kokoro.
test("phonemes become ids between two zeros", () => {
  assert.equal(encode("həlˈO wˈɜɹld!", vocab), {
    ids: [0, 50, 83, 54, 156, 31, 16, 65, 156, 87, 123, 54, 46, 5, 0],
    dropped: [],
  });
  assert.equal(encode("kˈOkəɹO", vocab).ids, [0, 53, 156, 31, 53, 83, 123, 31, 0]);
});

test("a nasal tilde is a symbol of its own", () => {
  assert.equal(encode("ɔ\u0303", vocab).ids, [0, vocab["ɔ"], 17, 0]);
});

test("unknown symbols are dropped and listed once each, in order", () => {
  assert.equal(encode("g«a»🙂«", vocab), { ids: [0, 43, 0], dropped: ["g", "«", "»", "🙂"] });
});

test("the names of an object's own members are no symbols", () => {
  assert.equal(encode("a", { a: 1 }).ids, [0, 1, 0]);
  assert.equal(encode("constructor", Object.freeze({ c: 9 })).ids, [0, 9, 9, 0]);
});

test("phoneme input is one chunk, a line end at its end left out", () => {
  assert.equal(phonemeChunk("kˈOkəɹO\r\n", vocab), {
    text: "kˈOkəɹO",
    phonemes: "kˈOkəɹO",
    ids: [0, 53, 156, 31, 53, 83, 123, 31, 0],
    dropped: [],
  });
  assert.is(phonemeChunk("a".repeat(510), vocab).ids.length, 512);
});

test("every unknown symbol of phoneme input is named in one error", () => {
  const message = inputError("həlˈO g «x» 1");
  for (const part of ['"g" (U+0067)', '"«" (U+00AB)', '"»" (U+00BB)', '"1" (U+0031)']) {
    assert.ok(message.includes(part), message);
  }
});

test("phoneme input of 511 symbols and empty input are errors", () => {
  assert.match(inputError("a".repeat(511)), /511 symbols, expected at most 510/);
  assert.match(inputError(""), /empty/);
  assert.match(inputError(" \n"), /empty/);
});

test("the built-in vocabulary is that of config.json", () => {
  assert.equal(KOKORO_VOCABULARY, vocab);
});

test.run();
