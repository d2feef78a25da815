// Orpheus' voices, and the chunks of a text: where it is cut, which marks are added, what happens to tags.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { MAX_CHARACTERS, textChunks, type TextChunk } from "../../models/text_chunks.ts";
import { DEFAULT_VOICE, findVoice, VOICES, voicesOf } from "../../models/orpheus/voices.ts";
import { FormantError } from "../../src/error.ts";

function refuses(body: () => unknown, code: string, message: RegExp): void {
  assert.throws(body, (error: unknown) => {
    assert.instance(error, FormantError);
    assert.is((error as FormantError).code, code);
    assert.match((error as FormantError).message, message);
    return true;
  });
}

const voices = suite("voices of Orpheus");

voices("the published ones, by language, with tags and the repository of each", () => {
  const counts: Record<string, number> = {};
  for (const { language } of VOICES) counts[language] = (counts[language] ?? 0) + 1;
  assert.equal(counts, { en: 8, fr: 3, de: 3, es: 3, it: 3, ko: 2, zh: 2, hi: 1 });
  assert.is(new Set(VOICES.map(({ name }) => name)).size, VOICES.length);
  assert.equal(findVoice(DEFAULT_VOICE), {
    name: "tara",
    language: "en",
    gender: "female",
    grade: "",
    repository: "canopylabs/orpheus-3b-0.1-ft",
    tags: ["laugh", "chuckle", "sigh", "cough", "sniffle", "groan", "yawn", "gasp"],
  });
  assert.is(findVoice("javi").repository, "canopylabs/3b-es_it-ft-research_release");
  assert.is(findVoice("carlo").repository, "canopylabs/3b-es_it-ft-research_release");
  assert.ok(findVoice("준서").tags.includes("작은 웃음"));
  assert.is(findVoice("ऋतिका").tags.length, 0);
  for (const { name, tags } of VOICES) {
    for (const word of [name, ...tags]) assert.is(word, word.normalize("NFC").trim().toLowerCase());
  }
});

voices("those of a checkpoint follow from its name", () => {
  const names = (source: string) =>
    voicesOf(source)
      .map(({ name }) => name)
      .join(" ");
  const english = "tara leah jess leo dan mia zac zoe";
  assert.is(names("canopylabs/orpheus-3b-0.1-ft"), english);
  assert.is(names("mlx-community/orpheus-3b-0.1-ft-4bit"), english);
  assert.is(names("/models/unsloth--orpheus-3b-0.1-ft/snapshots/12ab"), english);
  assert.is(names("canopylabs/3b-fr-ft-research_release"), "pierre amelie marie");
  assert.is(names("someone/3b-es_it-ft-research_release-mlx-8Bit"), "javi sergio maria pietro giulia carlo");
  assert.is(names("canopylabs/3b-fr-pretrain-research_release"), "");
  assert.is(names("unsloth/orpheus-3b-0.1-pretrained"), "");
  assert.is(voicesOf("./my-model").length, VOICES.length);
});

voices("one that is unknown, or another checkpoint's, is refused with names that are near", () => {
  refuses(() => findVoice("tarra"), "argument", /^voice: "tarra" is unknown, expected one like tara, /);
  refuses(() => findVoice("Tara"), "argument", /expected one like tara/);
  refuses(() => findVoice(""), "argument", /is unknown/);
  const english = voicesOf("orpheus-3b-0.1-ft");
  const message = /"pierre" is a voice of canopylabs\/3b-fr-ft-research_release, not of this checkpoint/;
  refuses(() => findVoice("pierre", english), "argument", message);
  refuses(
    () => findVoice("tara", []),
    "argument",
    /expected none \(a pretrained checkpoint has no named voices\)/,
  );
  assert.is(findVoice("julia", english).gender, "female");
  refuses(
    () => findVoice("julia", voicesOf("x/3b-de-ft-research_release")),
    "argument",
    /not of this checkpoint/,
  );
});

const text = suite("text of Orpheus");

const { tags } = findVoice("tara");
const chunksOf = (input: string, known: readonly string[] = tags): TextChunk[] => {
  const chunks = [...textChunks(input, known)];
  for (const chunk of chunks) {
    assert.ok(chunk.text.length <= MAX_CHARACTERS, chunk.text);
    assert.is(chunk.text, chunk.text.trim());
    assert.not.match(chunk.text, /[\n\r\t]| {2}|[\ue000\ue001]/);
  }
  return chunks;
};
const said = (input: string, known?: readonly string[]): string[] =>
  chunksOf(input, known).map((chunk) => chunk.text);
const wordsOf = (input: string): string[] => input.normalize("NFC").match(/<?[\p{L}\p{M}\p{N}'’]+>?/gu) ?? [];

/** Every word is in one chunk, in order. */
function keepsWords(input: string): TextChunk[] {
  const chunks = chunksOf(input);
  assert.equal(wordsOf(chunks.map((chunk) => chunk.text).join(" ")), wordsOf(input));
  return chunks;
}

text("a short text is one chunk; white space of any kind becomes a space", () => {
  assert.equal([...textChunks("Hello there.", tags)], [{ text: "Hello there.", dropped: [] }]);
  assert.equal(said("  One\tline\r\nof a\u00a0wrapped\u3000text. \r\n And more.\r\n"), [
    "One line of a wrapped text. And more.",
  ]);
  assert.equal(said("nul\0byte \u001b[0m."), ["nul byte [0m."]);
  assert.equal(said("Cafe\u0301."), ["Café."]);
});

text("a mark is added where a sentence, a heading or a part of a sentence has none", () => {
  assert.equal(said("no mark"), ["no mark."]);
  assert.equal(said("Chapter One\r\n\r\nIt rained"), ["Chapter One. It rained."]);
  assert.equal(said("He said “stop!”"), ["He said “stop!”"]);
  assert.equal(said("He said (stop)"), ["He said (stop)."]);
  assert.equal(said("Dear Sir,"), ["Dear Sir,"]);
  assert.equal(said("今天很好"), ["今天很好。"]);
  assert.equal(said("नमस्ते दुनिया"), ["नमस्ते दुनिया।"]);
  assert.equal(said("Hello! 🎉"), ["Hello! 🎉"]);
  assert.equal(said("so funny <laugh>"), ["so funny <laugh>."]);
  assert.equal(said("so funny. <laugh>"), ["so funny. <laugh>"]);
  assert.equal(said("<laugh>"), ["<laugh>"]);
});

text("long text is cut at sentences, as many to a chunk as fit", () => {
  const sentence = (i: number) =>
    `This is sentence number ${"abcdefghij"[i]}, which has nearly a hundred letters in all, as they do.`;
  const sentences = Array.from({ length: 7 }, (_, i) => sentence(i));
  assert.equal(said(sentences.join(" ")), [
    sentences.slice(0, 3).join(" "),
    sentences.slice(3, 6).join(" "),
    sentences[6],
  ]);
});

text("a short end takes the sentence before it along", () => {
  const long = (n: number) => `Now ${"word ".repeat(n)}end.`;
  assert.equal(said(`${long(20)} ${long(35)} Bye.`), [`${long(20)} ${long(35)} Bye.`]);
  assert.equal(said(`${long(20)} ${long(36)} Bye.`), [long(20), `${long(36)} Bye.`]);
  assert.equal(said(`${long(58)} Bye.`), [long(58), "Bye."]);
});

text("a sentence that is too long is cut after a clause, a comma, else a word", () => {
  const clause = `${"word ".repeat(30)}end`;
  assert.equal(said(`${clause}; ${clause}, ${clause}.`), [`${clause};`, `${clause},`, `${clause}.`]);
  const parts = said("word ".repeat(150));
  assert.ok(parts.length >= 3);
  for (const part of parts.slice(0, -1)) assert.match(part, /word,$/);
  assert.match(parts.at(-1)!, /word\.$/);
  assert.ok(
    parts.every((part) => part.length > 100),
    "parts of like length",
  );
});

text("tags of the voice stay with their sentence", () => {
  const filler = `${"word ".repeat(45)}end.`;
  assert.equal(said(`${filler} That is ${"so ".repeat(10)}funny. <laugh> ${filler}`), [
    `${filler} That is ${"so ".repeat(10)}funny.`,
    `<laugh> ${filler}`,
  ]);
  const long = `${"word ".repeat(58)}end.`;
  const [, last] = said(`${long}\n\n<sigh>`);
  assert.match(last!, /word end\. <sigh>$/);
  assert.equal(said("<sigh>\n\nI know."), ["<sigh> I know."]);
  assert.equal(said("Oh.\n\n<sigh>\n\nI know. <laugh>"), ["Oh. <sigh> I know. <laugh>"]);
  assert.equal(said("Well <Laugh> that was < Sigh > unexpected <sigh>."), [
    "Well <laugh> that was < Sigh > unexpected <sigh>.",
  ]);
  assert.equal(said("안녕 <작은 웃음> 하세요", findVoice("유나").tags), ["안녕 <작은 웃음> 하세요."]);
});

text("no tag is ever cut in two", () => {
  const korean = findVoice("유나").tags;
  for (let n = 0; n < 60; n++) {
    const all = said(`${"a".repeat(250 + n)}<작은 웃음>${"b".repeat(300)}<기침>c`, korean);
    assert.is(all.join("").match(/<작은 웃음>|<기침>/g)?.length, 2);
  }
});

text("a tag that the voice does not know is left out and listed with its chunk", () => {
  const one = (input: string, known?: readonly string[]) => chunksOf(input, known)[0];
  assert.equal(one("Well <happy> then <laugh>."), { text: "Well then <laugh>.", dropped: ["<happy>"] });
  assert.equal(one("Wow <laughs very loudly>."), { text: "Wow.", dropped: ["<laughs very loudly>"] });
  assert.equal(one("<whisper> Be quiet (<b>now</b>)<br/>!"), {
    text: "Be quiet (now)!",
    dropped: ["<whisper>", "<b>", "</b>", "<br/>"],
  });
  assert.equal(one('See <a href="https://a.b/c d">this</a> page.'), {
    text: "See this page.",
    dropped: ['<a href="https://a.b/c d">', "</a>"],
  });
  assert.equal(one("Salut <laugh>", findVoice("ऋतिका").tags), { text: "Salut.", dropped: ["<laugh>"] });
  assert.equal(one("a<foo>b <x><y> c."), { text: "a b c.", dropped: ["<foo>", "<x>", "<y>"] });
  assert.equal(one("odd \ue000 letter \ue001."), { text: "odd letter.", dropped: ["\ue000", "\ue001"] });
  const filler = `${"word ".repeat(45)}end.`;
  const chunks = chunksOf(`${filler} <one> ${filler} <two>`);
  assert.equal(
    chunks.map(({ dropped }) => dropped),
    [[], ["<one>", "<two>"]],
  );
});

text("what only looks like a tag is text", () => {
  for (const input of [
    "I <3 you.",
    "if a < b and c > d.",
    "Go to <https://a.b/c>.",
    "1 <2> 3.",
    "<> and <-> too.",
    "a <b.",
  ]) {
    assert.equal([...textChunks(input, tags)], [{ text: input, dropped: [] }]);
  }
});

text("marks without a word are not spoken alone", () => {
  assert.equal(said("Part one.\n\n* * *\n\nPart two."), ["Part one. * * * Part two."]);
  const chunks = chunksOf(`Part one.\n\n${"-".repeat(900)}\n\nPart two.`);
  const spoken = chunks.map((chunk) => chunk.text).join(" ");
  assert.is(spoken.replace(/-+/g, ""), "Part one.  Part two.");
  const dropped = chunks.flatMap((chunk) => chunk.dropped).join("");
  assert.match(dropped, /^-{500,}$/);
});

text("a text with nothing to speak is refused", () => {
  for (const input of ["", " \r\n\t", "\ufeff"])
    refuses(() => textChunks(input, tags), "input", /^text: it is empty/);
  refuses(() => [...textChunks("?!… 🎉", tags)], "input", /nothing to speak beside \?!… 🎉/);
  refuses(
    () => [...textChunks("<happy> <|eot_id|>", tags)],
    "input",
    /beside <happy> <\|eot_id\|>, expected at least one word/,
  );
});

text("10,000 characters of many kinds: every word once, in order", () => {
  const piece =
    "Dr. Smith paid $3.50 for 1,234 apples, e.g. in St. Paul; he laughed <laugh> and left.\r\nShe didn’t — “why?” " +
    "asked J. R. Jones… 👩‍👩‍👧 Nobody knew!\r\n\r\nChapter Two\n\nनमस्ते दुनिया। 今天很好。你去吗？ <sigh> Zürich, café, naïve, résumé ";
  const input = piece.repeat(45);
  assert.ok(input.length > 10_000);
  const chunks = keepsWords(input);
  assert.ok(chunks.every((chunk) => chunk.dropped.length === 0));
  assert.is(said(input).join("").split("<laugh>").length, 46);
  keepsWords("word ".repeat(2500));
  keepsWords("word, ".repeat(2000));
  assert.is(said("a".repeat(10_000)).join("").replace(/[,.]/g, ""), "a".repeat(10_000));
  const chinese = said("今天很好，".repeat(1000));
  assert.ok(
    chinese.every((chunk) => chunk.length <= 130),
    "East Asian letters take longer to say",
  );
});

/** How many characters regular expressions and Unicode forms look at while `body` runs. */
function charactersSeen(body: () => void): number {
  const { exec } = RegExp.prototype;
  const { normalize } = String.prototype;
  let seen = 0;
  RegExp.prototype.exec = function (input) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, input);
    seen += (match ? match.index + match[0].length : input.length) - from;
    return match;
  };
  String.prototype.normalize = function (form?: string) {
    seen += this.length;
    return normalize.call(this, form);
  };
  try {
    body();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.normalize = normalize;
  }
  return seen;
}

const MEGABYTE = {
  English: "Dr. Smith laughed <laugh> and left, it’s said; <b>nobody</b> knew why! ".repeat(15_000),
  Chinese: "今天很好，我们去公园。你去吗？".repeat(70_000),
};

text("of a megabyte only the beginning is looked at for the first chunk, and all of it is spoken", () => {
  for (const input of Object.values(MEGABYTE)) {
    const chunks = textChunks(input, tags);
    const found: TextChunk[] = [];
    const first = charactersSeen(() => found.push(chunks.next().value!));
    assert.ok(first > 0 && first < 100_000, `${first} characters`);
    // A window takes as much work wherever it is.
    const later = charactersSeen(() =>
      found.push(...Array.from({ length: 300 }, () => chunks.next().value!)),
    );
    assert.ok(later < 3_000_000, `${later} characters`);
    found.push(...chunks);
    const words = (whole: string) => whole.replace(/<\/?b>|[^\p{L}<>]/gu, "");
    assert.ok(words(found.map((chunk) => chunk.text).join("")) === words(input), "every word, in order");
    const { length } = found.flatMap(({ dropped }) => dropped);
    assert.is(length, input.match(/<\/?b>/g)?.length ?? 0);
  }
});

text("wherever it is parted for that, tags, letters and sentences stay whole", () => {
  const parts = [
    "e\u0301",
    "\u1112\u1161\u11ab ",
    "<a href='x. y'>",
    "👍🏽 ",
    "J. R. Smith. ",
    "<laugh> ",
    "So? ",
  ];
  for (let before = 0; before < 40; before++) {
    const input = "a".repeat(before) + " " + parts.join("").repeat(300);
    const chunks = chunksOf(input);
    const spoken = chunks.map((chunk) => chunk.text).join(" ");
    assert.is(spoken.split("é한 👍🏽").length, 301, `${before}`);
    assert.is(spoken.split("J. R. Smith. <laugh> So?").length, 301, `${before}`);
    assert.is(chunks.flatMap(({ dropped }) => dropped).length, 300);
  }
});

text("text of any kind takes work that grows with its size", () => {
  for (const unit of ["<", "<a", "<a ", "<a b=", "!\n\n", "<x> ", "<laugh>", ". ", "1 ", "\n", "👍🏽"]) {
    const seen = (count: number) =>
      charactersSeen(() => assert.ok([...textChunks(`${unit.repeat(count)} word`, tags)].length > 0, unit));
    const [less, more] = [seen(2_000), seen(8_000)];
    assert.ok(more < 5 * less, `${unit}: ${less} and ${more} characters`);
  }
});

voices.run();
text.run();
