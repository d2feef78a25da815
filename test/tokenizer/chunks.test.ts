// Text to chunks: where it is cut, what every chunk holds, and inputs that are hard.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { type Chunk, kokoroChunks, type Phonemizer, type Vocabulary } from "../../tokenizer/index.ts";
import { parts, sentences } from "../../tokenizer/sentences.ts";
import { encode } from "../../tokenizer/vocabulary.ts";

const { vocab }: { vocab: Vocabulary } = JSON.parse(readFileSync("test/golden/kokoro/config.json", "utf8"));

async function chunksOf(text: string, language = "en-US", phonemizer?: Phonemizer): Promise<Chunk[]> {
  const found: Chunk[] = [];
  for await (const chunk of kokoroChunks(text, { language, vocab, phonemizer })) found.push(chunk);
  return found;
}

function symbols(chunk: Chunk): number {
  return chunk.ids.length - 2;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
const letters = (text: string): string => text.replace(/\s+/g, "");

/** What holds for the chunks of every text. */
function checkChunks(text: string, chunks: readonly Chunk[]): void {
  assert.is(letters(chunks.map((chunk) => chunk.text).join("")), letters(text), "no letter lost or repeated");
  for (const chunk of chunks) {
    assert.ok([...chunk.phonemes].length <= 510, "at most 510 symbols");
    assert.equal(chunk.ids, encode(chunk.phonemes, vocab).ids);
    for (const symbol of encode(chunk.phonemes, vocab).dropped) assert.ok(chunk.dropped.includes(symbol));
    assert.is(chunk.text, chunk.text.trim());
  }
}

async function fails(code: string, message: RegExp, text: string, language = "en-US"): Promise<void> {
  try {
    await chunksOf(text, language);
  } catch (error) {
    assert.instance(error, FormantError);
    assert.is((error as FormantError).code, code);
    assert.match((error as FormantError).message, message);
    return;
  }
  assert.unreachable(`${JSON.stringify(text)} should have failed`);
}

const cutting = suite("cutting a text");

cutting(
  "sentences end at terminators with their quotes, at blank lines, and not at abbreviations or numbers",
  () => {
    const cases: readonly (readonly string[])[] = [
      ["He left. ", "She stayed! ", "Why? ", "Nobody knows…"],
      ["“Go.” ", "(He went.) ", "He said “stop!” and left."],
      ["Dr. Smith met Mr. J. R. Jones, e.g. in St. Paul. ", "They talked."],
      ["Pay $3.50 or 1.234,56 at 10:30. ", "See example.com, v1.2, etc. and so on."],
      ["The U.S. Senate met at 5 p.m. ", "It rained in the U.S. ", "Then it stopped."],
      ["Wait... what? ", "no way! ", "“Stop!” he said."],
      ["One line\nof a wrapped sentence. ", "Next.\n\n", "A title\r\n\r\n", "the text"],
      ["¿Qué? ", "¡Nada! ", "El Sr. García vino."],
      ["नमस्ते दुनिया। ", "आप कैसे हैं?"],
      ["今天很好。", "你去吗？", "“好！”", "他说"],
      ["no punctuation at all"],
      [""],
    ];
    for (const expected of cases) {
      const text = expected.join("");
      assert.equal([...sentences(text)], text === "" ? [] : [...expected]);
    }
  },
);

cutting(
  "a sentence is cut after a clause, else a comma, else a word, else anywhere, and never inside a symbol",
  () => {
    assert.equal([...parts("aaaa aaaa, aaa; bb, bbbbbb bbb", 2)], ["aaaa aaaa, aaa; ", "bb, bbbbbb bbb"]);
    assert.equal([...parts("aaaa aaaa aaa, bbb bbbbbb bbb", 2)], ["aaaa aaaa aaa, ", "bbb bbbbbb bbb"]);
    assert.equal([...parts("1,000,000 1,000,000", 2)], ["1,000,000 ", "1,000,000"]);
    for (const text of ["a".repeat(301), "👩‍👩‍👧👍🏽".repeat(31), "नि".repeat(77)]) {
      for (const count of [2, 3, 7]) {
        const cut = [...parts(text, count)];
        assert.is(cut.join(""), text);
        assert.ok(cut.length >= count);
        for (const part of cut)
          assert.not.match(part, /^[\p{M}\p{Cs}\u200d\p{Emoji_Modifier}]|[\p{Cs}\u200d]$/u);
      }
    }
  },
);

const joining = suite("chunks of a text");

joining("each sentence is a chunk", async () => {
  const text =
    "The first sentence is long enough. The second sentence is long enough too! Is the third one as long as they are?";
  const chunks = await chunksOf(text);
  assert.equal(
    chunks.map((chunk) => chunk.text),
    [
      "The first sentence is long enough.",
      "The second sentence is long enough too!",
      "Is the third one as long as they are?",
    ],
  );
  checkChunks(text, chunks);
});

joining("a sentence under 20 symbols goes to the next one, at the end to the one before", async () => {
  const text = "Yes. He is coming to the party tomorrow. She is coming to the party as well. Good. Fine.";
  const chunks = await chunksOf(text);
  assert.equal(
    chunks.map((chunk) => chunk.text),
    ["Yes. He is coming to the party tomorrow.", "She is coming to the party as well. Good. Fine."],
  );
  assert.ok(chunks.every((chunk) => symbols(chunk) >= 20));
  assert.equal(
    (await chunksOf("Yes. No.")).map((chunk) => chunk.text),
    ["Yes. No."],
  );
});

joining("a chunk's phonemes are those of its sentences with a space between", async () => {
  const [both] = await chunksOf("Yes. Hello world.");
  const [one] = await chunksOf("Hello world.");
  assert.is(both?.phonemes, `jˈɛs. ${one?.phonemes}`);
});

joining("chunks come as soon as they are known", async () => {
  const asked: string[] = [];
  const phonemizer: Phonemizer = {
    async phonemize(text) {
      asked.push(text);
      return text.replaceAll(" ", "");
    },
  };
  const text = "Abcdefhijklmnopqrstuvwxyz abc. ".repeat(1000);
  for await (const chunk of kokoroChunks(text, { language: "es", vocab, phonemizer })) {
    assert.ok(chunk.text.startsWith("Abc"));
    break;
  }
  assert.ok(asked.length <= 3, `${asked.length} sentences were phonemized before the first chunk`);
});

joining("every word is spoken once, in order, whatever the text", async () => {
  const plain = "the quick brown fox jumps over the lazy dog and";
  for (const text of [
    `${plain} `.repeat(50),
    `${plain}, `.repeat(50),
    `${plain}; `.repeat(50),
    `${plain}. `.repeat(50),
    "One. Two. Three. ".repeat(40),
    "i went home. then i slept. what? no way! ".repeat(20),
    "Dr. Smith paid $3.50, i.e. 1,234 cents, at 10:30 a.m. in the U.S.A. Then he left. ".repeat(5),
    "First line\r\nsecond line.\r\n\r\n\r\nThird paragraph\r\n \r\nFourth one.\r\n",
    "12345678901234567890 ".repeat(20),
    "Hello 🙂 world. 👍🏽👍🏽 ... ok — and «so» on [1].",
  ]) {
    const chunks = await chunksOf(text);
    checkChunks(text, chunks);
    assert.equal(
      chunks.flatMap((chunk) => words(chunk.text)),
      words(text),
    );
  }
});

joining("a word of 3000 letters is spoken whole, in several chunks", async () => {
  const text = "ba".repeat(1500);
  const chunks = await chunksOf(text);
  checkChunks(text, chunks);
  assert.ok(chunks.length > 1);
  assert.is(
    (
      chunks
        .map((chunk) => chunk.phonemes)
        .join("")
        .match(/b/g) ?? []
    ).length,
    1500,
  );
});

joining("300 emoji in a row are spoken, each of them", async () => {
  const text = "🙂".repeat(300);
  const chunks = await chunksOf(text);
  checkChunks(text, chunks);
  assert.is(
    (
      chunks
        .map((chunk) => chunk.phonemes)
        .join(" ")
        .match(/smˈIlɪŋ fˈAs/g) ?? []
    ).length,
    300,
  );
});

joining("symbols outside the vocabulary are listed, and stay in the phonemes for the voice row", async () => {
  const [chunk] = await chunksOf("[word] word");
  assert.is(chunk?.phonemes, "[wˈɜɹd] wˈɜɹd");
  assert.equal(chunk?.dropped, ["[", "]"]);
  assert.is(chunk?.ids.length, [...(chunk?.phonemes ?? "")].length);
});

joining("marks without a word join their neighbour, and are dropped where they do not fit", async () => {
  const joinedUp = await chunksOf("Hello there, my old friend. ... How are you today, my friend?");
  assert.is(joinedUp[1]?.phonemes.slice(0, 5), "... h");
  const text = `Hello. ${"!".repeat(2000)} Goodbye.`;
  const chunks = await chunksOf(text);
  checkChunks(text, chunks);
  assert.ok(chunks.some((chunk) => chunk.dropped.includes("!")));
  for (const chunk of chunks) assert.match(chunk.phonemes, /\p{Ll}/u);
});

joining("a phonemizer of one's own is used in place of eSpeak, and for Japanese", async () => {
  const asked: string[] = [];
  const phonemizer: Phonemizer = {
    async phonemize(text, voice) {
      asked.push(`${voice}:${text}`);
      return "d^ʒo^ʊ";
    },
  };
  assert.is((await chunksOf("one, two", "en", phonemizer))[0]?.phonemes, "ʤO, ʤO");
  assert.is((await chunksOf("one", "es", phonemizer))[0]?.phonemes, "ʤO");
  assert.is((await chunksOf("こんにちは", "ja", phonemizer))[0]?.phonemes, "d^ʒo^ʊ");
  assert.equal(asked, ["en-us:one", "en-us:two", "es:one", "ja:こんにちは"]);
});

joining("a failing phonemizer ends the chunks with its error", async () => {
  const phonemizer: Phonemizer = { phonemize: () => Promise.reject(new Error("no voice today")) };
  try {
    await chunksOf("one", "en", phonemizer);
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, "no voice today");
  }
});

joining("empty text and text with nothing to speak are input errors", async () => {
  for (const text of ["", "   ", "\r\n\n"]) await fails("input", /empty/, text);
  for (const text of ["...", "?!", "—", "- -", "(«»)"]) await fails("input", /nothing to speak/, text);
  await fails("input", /nothing to speak/, "😀", "zh");
});

joining("an unknown language and Japanese text are errors that name what is wrong", async () => {
  await fails("argument", /"de".*en-US.*zh/, "Hallo", "de");
  await fails("missing", /Japanese.*phonemes/, "こんにちは", "ja");
});

cutting.run();
joining.run();
