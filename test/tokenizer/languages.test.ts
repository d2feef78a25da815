// BCP 47 tags, Kokoro's letters and eSpeak's voices.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { languageOfVoice, languages, resolveLanguage } from "../../tokenizer/index.ts";

const test = suite("languages");

test("the nine letters of Kokoro's voices are all there, once each", () => {
  assert.is(languages.map((language) => language.letter).join(""), "abefhipjz");
});

test("a tag is found in any case, by its beginning, or by its first part", () => {
  const found: Readonly<Record<string, string>> = {
    "en-US": "a", "EN-us": "a", en_US: "a", en: "a", "en-AU": "a", "en-gb": "b", es: "e", "es-MX": "e", fr: "f",
    "fr-CA": "f", hi: "h", "hi-IN": "h", it: "i", pt: "p", "pt-br": "p", "pt-PT": "p", ja: "j", "zh-Hans-CN": "z",
  }; // prettier-ignore
  for (const [tag, letter] of Object.entries(found)) assert.is(resolveLanguage(tag).letter, letter, tag);
});

test("an unknown tag is an argument error that lists the known ones", () => {
  for (const tag of ["de", "", "e", "eng-US", "english"]) {
    assert.throws(
      () => resolveLanguage(tag),
      (error: unknown) =>
        error instanceof FormantError &&
        error.code === "argument" &&
        languages.every((language) => error.message.includes(language.tag)),
      tag,
    );
  }
});

test("a voice's name begins with the letter of its language", () => {
  assert.is(languageOfVoice("af_heart")?.tag, "en-US");
  assert.is(languageOfVoice("bf_emma")?.tag, "en-GB");
  assert.is(languageOfVoice("zm_yunxi")?.tag, "zh");
  assert.is(languageOfVoice("my_voice"), undefined);
  assert.is(languageOfVoice(""), undefined);
});

test.run();
