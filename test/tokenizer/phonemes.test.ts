// golden/phonemes: eSpeak NG's stored output to Kokoro's phonemes, and text to Kokoro's phonemes. The goldens were made
// by splitting the text at every mark; the texts with a mark inside a token, which we keep whole, are listed here.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadEspeak } from "../../tokenizer/espeak.ts";
import { kokoroPhonemes, mapPhonemes } from "../../tokenizer/kokoro_phonemes.ts";
import { languages, resolveLanguage } from "../../tokenizer/languages.ts";

interface Case {
  readonly text: string;
  readonly espeak: string | null;
  readonly phonemes: string | null;
}

const spoken = languages.filter((language) => language.notation !== "kokoro");
const espeak = await loadEspeak();

function goldenCases(voice: string): readonly Case[] {
  const golden: { cases: readonly Case[] } = JSON.parse(
    readFileSync(`test/golden/phonemes/${voice}.json`, "utf8"),
  );
  return golden.cases;
}

const english = [
  "I paid $3.50 for 2 coffees at 10:30.",
  "The U.S.A. and the U.K. signed it on May 3rd.",
  "Mr. and Mrs. Jones arrived at 5 p.m.",
  "NASA launched 1,234,567 balloons!",
  "E-mail me at john@example.com.",
  "Read https://example.com/docs first.",
];
const withMarksInsideTokens: Readonly<Record<string, readonly string[]>> = {
  "en-us": english,
  "en-gb": english,
  es: ["La reunión es a las 10:30.", "Cuesta 1.234,56 euros."],
  "fr-fr": ["Ça coûte 12,50 €."],
  hi: [],
  it: ["Sono le 10:30.", "Costa 12,50 €."],
  "pt-br": ["Custa R$ 12,50."],
};

const mapping = suite("Kokoro phonemes from eSpeak's stored output");
const endToEnd = suite("Kokoro phonemes from text");

for (const language of spoken) {
  const cases = goldenCases(language.voice).filter((row) => row.phonemes !== null);

  mapping(`every ${language.tag} case is mapped exactly`, () => {
    assert.ok(cases.length >= 24);
    for (const { text, espeak: ipa, phonemes } of cases) {
      const mapped = mapPhonemes((ipa ?? "").trim(), language);
      // misaki carries parentheses through eSpeak as angle quotes; here marks never reach the mapping.
      const marks =
        language.notation === "english" ? mapped : mapped.replaceAll("«", "(").replaceAll("»", ")");
      assert.is(marks, phonemes, text);
    }
  });

  endToEnd(`every ${language.tag} text is as the reference but those with marks inside a token`, async () => {
    const different: string[] = [];
    for (const { text, phonemes } of cases) {
      if ((await kokoroPhonemes(text, language, espeak)) !== phonemes) different.push(text);
    }
    assert.equal(different, withMarksInsideTokens[language.voice]);
  });
}

async function american(text: string): Promise<string> {
  return kokoroPhonemes(text, resolveLanguage("en-US"), espeak);
}

endToEnd("the texts of the audio goldens have the phonemes of those", async () => {
  const golden: { cases: { text: string; phonemes: string }[] } = JSON.parse(
    readFileSync("test/golden/kokoro/cases.json", "utf8"),
  );
  for (const { text, phonemes } of golden.cases) assert.is(await american(text), phonemes);
});

endToEnd("numbers with marks are read as the words that a person says", async () => {
  for (const [written, said] of [
    ["10:30", "ten thirty"],
    ["1,234,567", "one million two hundred thirty four thousand five hundred sixty seven"],
    ["3.14", "three point one four"],
    ["$3.50", "dollar three point five zero"],
  ] as const) {
    const words = (phonemes: string): string => phonemes.replace(/[ˈˌ\s]/g, "");
    assert.is(words(await american(written)), words(await american(said)), written);
  }
});

endToEnd("dots inside abbreviations and addresses make no pause, the last of a sentence does", async () => {
  assert.is(await american("The U.S.A. and me."), "ðə jˌuˌɛsˈA ænd mˌi.");
  assert.match(await american("It opens at 5 p.m."), /pˌiˈɛm\.$/);
  assert.match(await american("Fruit, e.g., apples."), /^fɹˈut, [^.]+, ˈæpᵊlz\.$/);
  assert.match(await american("See example.com now."), /^[^.]+dˈɑt kˈɑm[^.]+\.$/);
  assert.is(await american("Wait...what? No—yes; a,b"), "wˈAt...wˌʌt? nˈO—jˈɛs; ˈA,bˈi");
});

endToEnd("marks outside the vocabulary part pieces too, and stay for the vocabulary to drop", async () => {
  assert.is(await american("[word] {word}"), "[wˈɜɹd] {wˈɜɹd}");
});

endToEnd("a letter with a loose accent is read as the accented letter", async () => {
  assert.is(await american("cafe\u0301"), await american("caf\u00e9"));
});

endToEnd("words of another language come without eSpeak's language flags", async () => {
  const phonemes = await kokoroPhonemes("le week-end", resolveLanguage("fr"), espeak);
  assert.not.match(phonemes, /[()]/);
});

mapping.run();
endToEnd.run();
