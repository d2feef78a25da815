// The words of a text and the symbols of each: what is whose in every language, and what holds for any text.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cuts } from "../../tokenizer/align.ts";
import {
  type Chunk,
  type ChunkWord,
  kokoroChunks,
  phonemeWords,
  type Phonemizer,
  type Vocabulary,
} from "../../tokenizer/index.ts";
import { textWords } from "../../tokenizer/words.ts";

const { vocab }: { vocab: Vocabulary } = JSON.parse(readFileSync("test/golden/kokoro/config.json", "utf8"));

async function chunksOf(text: string, language: string, phonemizer?: Phonemizer): Promise<Chunk[]> {
  const found: Chunk[] = [];
  for await (const chunk of kokoroChunks(text, { language, vocab, phonemizer })) found.push(chunk);
  return found;
}

/** "word=phonemes" of every word, checked against what holds for every text. */
async function heard(text: string, language: string, phonemizer?: Phonemizer): Promise<string[]> {
  const all: ChunkWord[] = [];
  const shown: string[] = [];
  for (const chunk of await chunksOf(text, language, phonemizer)) {
    const words = await chunk.words();
    const symbols = [...chunk.phonemes];
    let at = 0;
    for (const word of words) {
      assert.is(word.text, text.slice(word.start, word.end));
      assert.ok(word.from >= at && word.to >= word.from && word.to <= symbols.length, "symbols in order");
      assert.not.match(symbols.slice(at, word.from).join(""), /[\p{L}\p{N}]/u, "no sound between words");
      at = word.to;
      shown.push(`${word.text}=${symbols.slice(word.from, word.to).join("")}`);
    }
    assert.not.match(symbols.slice(at).join(""), /[\p{L}\p{N}]/u, "no sound after the last");
    all.push(...words);
  }
  for (const [i, word] of all.entries()) assert.ok(word.start >= (all[i - 1]?.end ?? 0), "words in order");
  const covered = all.map((word) => word.text).join("");
  assert.is(covered.replace(/\s+/gu, ""), text.replace(/\s+/gu, ""), "every character in one word");
  return shown;
}

const finding = suite("words of a text");
const aligning = suite("symbols of each word");

finding("white space parts words; dashes, ellipses and Chinese characters end one", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "It costs $5, e.g. 10:30 (or so).": ["It", "costs", "$5,", "e.g.", "10:30", "(or", "so)."],
    "Wait...what? No—“yes”; well--ok a,b": ["Wait...", "what?", "No—", "“yes”;", "well--", "ok", "a,b"],
    "file(s) isn't e-mail 1990–2000 x@y.z": ["file(s)", "isn't", "e-mail", "1990–2000", "x@y.z"],
    "one — two\r\n\r\n- three...": ["one", "—", "two", "-", "three..."],
    "«so» ¿Qué? “(word)”…": ["«so»", "¿Qué?", "“(word)”…"],
    "我有25本书，“你好”……": ["我", "有", "25", "本", "书，", "“你", "好”……"],
    "今日はテレビを見る。": ["今", "日", "は", "テレビ", "を", "見", "る。"],
    "cafe\u0301 👍🏽👩‍👧 नमस्ते।": ["cafe\u0301", "👍🏽👩‍👧", "नमस्ते।"],
    " \n\t": [],
  };
  for (const [text, expected] of Object.entries(cases)) {
    assert.equal(
      textWords(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  }
});

finding("every character but white space is in one word, and long runs are read in one pass", () => {
  const signs = [..."ab1 .,-—…“”()\"'«¿!?$%好，のテー👍\u0301\u200d\n\0\ud83d"];
  let state = 1;
  const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
  for (let i = 0; i < 2000; i++) {
    const text = Array.from({ length: random(24) }, () => signs[random(signs.length)]!).join("");
    const words = textWords(text).map(({ start, end }) => text.slice(start, end));
    assert.ok(words.every((word) => !/\s/u.test(word)));
    assert.is(words.join(""), text.replace(/\s+/gu, ""), JSON.stringify(text));
  }
  // Read again from each sign, such a run would take a minute.
  for (const run of [".", "-", "—", "(", "“", "a", "好", "，", "!", "a.", "...a", "”"]) {
    const text = run.repeat(50_000);
    assert.is(
      textWords(text).reduce((sum, { start, end }) => sum + end - start, 0),
      text.length,
    );
  }
});

const SENTENCES: Readonly<Record<string, string>> = {
  "en-US":
    "I=I have=hæv one=wˈʌn of=ʌv the=ðə $5=dˈɑləɹ·fˈIv bills,=bˈɪlz 1,234=wˈʌn·θˈWzənd·tˈuhˈʌndɹɪd·θˈɜɹTi·fˈɔɹ " +
    "in=ɪn all,=ˈɔl at=æt 5=fˈIv p.m.=pˌiˈɛm in=ɪn the=ðə U.S.=jˌuˈɛs Senate—=sˈɛnət isn't=ˈɪzənt it?=ɪt",
  "en-GB":
    "Dr.=dˈɒktə Smith's=smˈɪθz e-mail=ˈiːmˈAl at=at 10:30=tˈɛn·θˈɜːti to=tʊ an=ən old=ˈQld house,=hˈWs £3=pˈWnd·θɹˈiː " +
    "👍🏽=θˈʌmzmˈiːdiəm -= “rock=ɹˈɒk 'n'=ˈɛn roll”.=ɹˈQl",
  es:
    "¿Qué=kˈe hora=ˈoɾa es?=ˈes Son=sˈon las=las 10:30=ðjˈɛθ·tɾˈAnta y=i el=el Sr.=seɲˈoɾ García=ɡaɾθˈia pagó=paɣˈo " +
    "1.234,56=mˈil·dosθjˈentos·tɾˌAntaikwˈatɾo·kˌoma·θinkwˌɛntaisˈAs euros.=ˈeʊɾos",
  "fr-FR":
    "Les=lez enfants=ɑ̃fˈɑ̃z ont=ˈɔ̃ 1=mˈil 234=døsɑ̃·tʁɑ̃tkˈatʁ amis,=amˈi qu'il=kil y=i en=ɑ̃n a=a à=a 12h30=dˈuz·ˈaʃ·tʁˈɑ̃t " +
    "pour=puʁ 5=sˈɛ̃k €=əʁˈo ?=",
  hi: "उसने=ˈʊsnˌeː 25,000=pˈʌcːis·hˈʌɟaːɾ रुपये=ɾˈʊpjˌeː में,=mˈẽː 10:30=dˈʌs·tˈiːs बजे=bˈʌɟeː गया।=ɡˈʌjaː",
  it:
    "L'amico=lamˈiko di=dɪ c'è=ʧe un=ʊn po'=pˈo d'acqua,=dˈakːwa 1.234=mˈille·dʊeʧˈɛnto·trˈeːntakwˈatːro euro=ˈɛʊro " +
    "al=al 50%.=ʧinkwˈanta·perʧˈɛŋto",
  "pt-BR":
    "Custa=kˈustæ R$=xeˈW·dˈolar 12,50=dˈozy·vˈirɡulˌæ·siŋkwˈAŋtæ na=na loja=lˈɔʒæ do=dʊ Sr.=ˌɛsyˈɛxe João=ʒoˈɐ̃ʊ̃ " +
    "às=aːs 15h.=kˈiŋzy·aɡˈa",
  zh: "我=wo↓ 有=jou↓ 25=ɚ↘ʂɨ↗u↓ 本=pə↓n 书，=ʂu→ 1999=i→ʨjou↓ʨjou↓ʨjou↓ 年=njɛ↗n 打=ta↓ 50%=pai↓fə→n·ꭧɨ→·u↓ʂɨ↗ 折！=ꭧɤ↗",
};

for (const [language, expected] of Object.entries(SENTENCES)) {
  aligning(`numbers, abbreviations, merged words and marks: ${language}`, async () => {
    const rows = expected.split(" ").map((row) => row.replaceAll("·", " "));
    const between = language === "zh" ? "" : " ";
    const text = rows.map((row) => row.slice(0, row.lastIndexOf("="))).join(between);
    assert.equal(await heard(text, language), rows);
  });
}

aligning("what holds for every text holds for all texts of the goldens and for hard ones", async () => {
  const hard = [
    "One.\r\n\r\nTwo 🙂🙂 three… \u00a0four\u2014five\u2014 -- six [1] {x} <b> & C++ #1 @home ~5 a/b",
    "... so? ... and — then - - no. ... !!! Yes.",
    "www.example.com/a?b=1 https://example.com/docs: e\u0301te\u0301, naïve, x\0y, \ud83d.",
    "that there are to be or not to be and if you are in a of the at the in the on the for the to an",
    "\u00ab Oui \u00bb : non ! 1/2, 3e, 2x4, 20 %, \u20b95, 5\u20ac, -5\u00b0C",
  ];
  for (const [voice, language] of [
    ["en-us", "en-US"],
    ["en-gb", "en-GB"],
    ["es", "es"],
    ["fr-fr", "fr-FR"],
    ["hi", "hi"],
    ["it", "it"],
    ["pt-br", "pt-BR"],
    ["zh", "zh"],
  ] as const) {
    const golden: { cases: { text: string }[] } = JSON.parse(
      readFileSync(`test/golden/phonemes/${voice}.json`, "utf8"),
    );
    const texts = golden.cases.map(({ text }) => text).filter((text) => /\p{L}/u.test(text));
    for (const text of [...texts, texts.join("\n"), ...hard]) await heard(text, language);
  }
});

aligning(
  "words over several chunks are those of the text, and asking for them changes no phonemes",
  async () => {
    const text =
      "Dr. Smith paid $3.50, i.e. 1,234 cents, at 10:30 a.m. Then he left. Yes. So it goes, and on it goes. ".repeat(
        20,
      );
    const before = await chunksOf(text, "en-US");
    assert.ok(before.length > 10);
    assert.equal(
      (await heard(text, "en-US")).map((row) => row.slice(0, row.lastIndexOf("="))),
      text.trim().split(" "),
    );
    const after: string[] = [];
    for await (const chunk of kokoroChunks(text, { language: "en-US", vocab })) {
      await chunk.words();
      after.push(chunk.phonemes);
    }
    assert.equal(
      after,
      before.map(({ phonemes }) => phonemes),
    );
  },
);

aligning("marks that do not fit a chunk and words longer than one are accounted for", async () => {
  await heard(`Hello. ${"!".repeat(2000)} Goodbye.`, "en-US");
  await heard(`${"ba".repeat(1500)} and so on`, "en-US");
  await heard("12345678901234567890 ".repeat(20), "en-US");
});

aligning("a phonemizer of one's own is asked for the words of a piece alone", async () => {
  const said: Readonly<Record<string, string>> = { "5": "fˈIv sˈɛnts", of: "ʌv", the: "ðə" };
  const phonemizer: Phonemizer = {
    phonemize: async (text) =>
      text
        .split(" ")
        .map((word) => said[word] ?? word)
        .join(" ")
        .replace("ʌv ðə", "ʌvðə"),
  };
  assert.equal(await heard("of the 5 of 5, the", "en", phonemizer), [
    ...["of=ʌv", "the=ðə", "5=fˈIv sˈɛnts", "of=ʌv", "5,=fˈIv sˈɛnts", "the=ðə"],
  ]);
});

aligning("phonemes as input have the words that they are written as", () => {
  const phonemes = "hə lˈO! — “wˈɜɹld”\n";
  const symbols = [...phonemes];
  assert.equal(
    phonemeWords(phonemes).map(({ text, start, from, to }) => [
      text,
      start,
      symbols.slice(from, to).join(""),
    ]),
    [
      ["hə", 0, "hə"],
      ["lˈO!", 3, "lˈO"],
      ["—", 8, ""],
      ["“wˈɜɹld”", 10, "wˈɜɹld"],
    ],
  );
});

aligning("ends of words are found where phonemes merge, change and are lost", () => {
  const parts = (own: string[], whole: string) => {
    const ends = [0, ...cuts(own, whole), [...whole].length];
    return own.map((_, i) =>
      [...whole]
        .slice(ends[i], ends[i + 1])
        .join("")
        .trim(),
    );
  };
  assert.equal(parts(["ʌv", "ðə", "ˈɛnd"], "ʌvðɪ ˈɛnd"), ["ʌv", "ðɪ", "ˈɛnd"]);
  assert.equal(parts(["le", "ˈø"], "lez ˈø"), ["lez", "ˈø"]);
  assert.equal(parts(["tˈu", "", "θɹˈi"], "tˈu θɹˈi"), ["tˈu", "", "θɹˈi"]);
  assert.equal(parts(["a b c", "d"], "a b c d"), ["a b c", "d"]);
  assert.equal(parts(["x", "y"], ""), ["", ""]);
});

finding.run();
aligning.run();
