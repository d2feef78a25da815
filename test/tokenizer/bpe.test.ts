// Byte-level BPE against the ids of python's tokenizers, text that tries to bring forth special tokens, and files that
// are no tokenizer.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { Bpe, type BpeOptions } from "../../tokenizer/bpe.ts";
import { llama3Tokenizer, orpheusTokenizer } from "../llama3.ts";

const golden = "test/golden/tokenizer";

type Text = string | { repeat: [string, number] };
interface Ids {
  encode: [number[], number[]][];
  decode: [number[], string, string][];
}

const read = (path: string): unknown => JSON.parse(readFileSync(`${golden}/${path}`, "utf8"));
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const texts = (read("texts.json") as Text[]).map((text) =>
  typeof text === "string" ? text : text.repeat[0].repeat(text.repeat[1]),
);

function checkGolden(bpe: Bpe, name: string, lastOfTemplate: readonly number[] = []): void {
  const { encode, decode } = read(`ids-${name}.json`) as Ids;
  assert.is(encode.length, texts.length);
  encode.forEach(([plain, whole], i) => {
    const text = JSON.stringify(texts[i]!.slice(0, 40));
    assert.equal(bpe.encode(texts[i]!, { addedTokens: true }), plain, text);
    const ids = bpe.encode(texts[i]!, { addedTokens: true, bos: true });
    assert.equal([...ids, ...lastOfTemplate], whole, text);
  });
  for (const [ids, text, visible] of decode) {
    assert.is(bpe.decode(ids), text);
    assert.is(bpe.decode(ids, { skipSpecial: true }), visible);
  }
}

const test = suite("byte-level BPE");

test("Llama 3: the ids and texts of python's tokenizers", async () => {
  const bpe = new Bpe(await llama3Tokenizer(), { vocabularySize: 128256 });
  assert.is(bpe.size, 128256);
  checkGolden(bpe, "llama3");
});

const orpheusBytes = await orpheusTokenizer();
const orpheus = new Bpe(orpheusBytes, { name: "orpheus/tokenizer.json", vocabularySize: 156940 });

test("Orpheus: the same with 28,684 added tokens", () => {
  assert.is(orpheus.size, 156940);
  assert.is(orpheus.bos, 128000);
  checkGolden(orpheus, "orpheus");
  assert.is(orpheus.id("<|begin_of_text|>"), 128000);
  assert.is(orpheus.id("<|eot_id|>"), 128009);
  assert.is(orpheus.id("<custom_token_1>"), 128257);
  assert.is(orpheus.id("<|audio|>"), 156939);
});

test("the vectors of the specification", () => {
  assert.equal(orpheus.encode("hello world!", { bos: true }), [128000, 15339, 1917, 0]);
  assert.equal(orpheus.encode("tara: The quick brown"), [83, 5169, 25, 578, 4062, 14198]);
  assert.equal(orpheus.encode("生活的真谛是"), [104654, 9554, 89151, 39013, 249, 21043]);
  assert.equal(orpheus.encode("Hi  Hello"), [13347, 220, 22691]);
  assert.equal(orpheus.encode("0123456789"), [11531, 12901, 17458, 24]);
});

for (const [name, file, lastOfTemplate] of [
  ["tiny", "tiny/tokenizer.json", []],
  ["tiny", "tiny/tokenizer-legacy-merges.json", []],
  ["tiny-smollm2", "tiny-smollm2/tokenizer.json", [562]],
] as const) {
  test(`${file}: the ids and texts of python's tokenizers`, () => {
    checkGolden(new Bpe(readFileSync(`${golden}/${file}`)), name, lastOfTemplate);
  });
}

test("digits of any script are split one by one, as python's tokenizers do", () => {
  // Not in the goldens: merges that would join two digits.
  const json = read("tiny-smollm2/tokenizer.json") as TokenizerFile;
  const merges = ["Ù £", "Ù£ Ù£", "Â ²", "Â² Â²"].map((merge) => merge.split(" ") as [string, string]);
  for (const merge of merges) {
    json.model.vocab[merge.join("")] = 600 + json.model.merges.length;
    json.model.merges.push(merge);
  }
  assert.equal(new Bpe(bytesOf(json)).encode("x٣٣²²"), [87, 904, 904, 906, 906]);
});

const specialNames = [
  "<|begin_of_text|>",
  "<|eot_id|>",
  "<custom_token_5>",
  "<custom_token_28681>",
  "<|audio|>",
  "<|start_header_id|>",
];

test("the name of a special token in a text is ordinary text", () => {
  for (const name of specialNames) {
    for (const text of [name, `a ${name} b`, name.repeat(3), `${name.slice(0, 5)}${name}${name.slice(5)}`]) {
      const ids = orpheus.encode(text);
      assert.ok(
        ids.every((id) => id < 128000),
        text,
      );
      assert.is(orpheus.decode(ids), text);
    }
  }
  // From python's tokenizers without any added token.
  assert.equal(orpheus.encode("<|eot_id|>"), [27, 91, 68, 354, 851, 91, 29]);
  assert.equal(orpheus.encode("<custom_token_5>"), [27, 9342, 6594, 62, 20, 29]);
  const text = "a<|eot_id|> b <custom_token_28681>c";
  const ids = [64, 27, 91, 68, 354, 851, 91, 29, 293, 366, 9342, 6594, 62, 17361, 5932, 57446];
  assert.equal(orpheus.encode(text), ids);
  assert.equal(orpheus.encode("<laugh>"), [27, 4355, 7595, 29]);
});

test("special tokens that stand in the vocabulary too are not found by text", () => {
  const json = read("tiny/tokenizer.json") as TokenizerFile;
  json.added_tokens.push({ id: 700, content: " zebra", special: true });
  json.model.vocab["Ġzebra"] = 700;
  json.added_tokens.push({ id: 701, content: "hello", special: true });
  json.model.vocab["hello"] = 701;
  const bpe = new Bpe(bytesOf(json));
  assert.is(bpe.decode(bpe.encode("hello")), "hello");
  assert.not(bpe.encode("hello").includes(701));
  assert.ok(bpe.encode("hello", { addedTokens: true }).includes(701));
});

test("every text comes back from its ids", () => {
  for (const text of [
    ...texts.map((text) => text.replace(/\p{Surrogate}/gu, "\ufffd")),
    "\0\u0001\ue000😀👩‍👩‍👧\ufeff",
    "ab\r\ncd\r\n\r\n",
  ]) {
    assert.is(orpheus.decode(orpheus.encode(text)), text);
  }
  assert.equal(orpheus.encode(""), []);
  assert.is(orpheus.decode([]), "");
});

test("a long run without any space, where merging pair by pair would take hours", () => {
  for (const unit of ["a", " ", "<", "1", "é", "\n"]) {
    const run = unit.repeat(100_000);
    assert.ok(orpheus.decode(orpheus.encode(run)) === run, unit);
  }
});

test("ids that are none are refused", () => {
  for (const id of [-1, 156940, 0.5, NaN]) {
    assert.throws(
      () => orpheus.decode([1, id]),
      refusal("argument", /orpheus\/tokenizer.json: the id .* is unknown/),
    );
  }
  assert.throws(() => orpheus.id("<|no|>"), refusal("weights", /it has no token <\|no\|>/));
});

interface TokenizerFile {
  added_tokens: { id: number; content: string; special: boolean }[];
  model: { vocab: Record<string, number>; merges: [string, string][] };
}

function refusal(code: string, message: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.instance(error, FormantError);
    assert.is((error as FormantError).code, code);
    assert.match((error as FormantError).message, message);
    return true;
  };
}

function refuses(bytes: Uint8Array, message: RegExp, options: BpeOptions = {}): void {
  assert.throws(() => new Bpe(bytes, { name: "x/tokenizer.json", ...options }), refusal("weights", message));
}

test("a file that is no tokenizer of this kind is refused", () => {
  const tiny = read("tiny/tokenizer.json") as Record<string, unknown> & TokenizerFile;
  const changed = (change: object) => bytesOf({ ...tiny, ...change });
  const model = (change: object) => changed({ model: { ...tiny.model, ...change } });
  refuses(new Uint8Array([0xff, 0xfe]), /^x\/tokenizer.json: it is not JSON/);
  refuses(new TextEncoder().encode("{"), /it is not JSON/);
  for (const value of [null, [], 1, "BPE", {}]) refuses(bytesOf(value), /the model is null, expected BPE/);
  refuses(model({ type: "Unigram" }), /the model is "Unigram", expected BPE/);
  refuses(model({ vocab: [] }), /no vocabulary or no merges/);
  refuses(model({ merges: null }), /no vocabulary or no merges/);
  refuses(model({ vocab: { a: -1 } }), /an id of the vocabulary is -1/);
  refuses(model({ vocab: { a: "b" } }), /an id of the vocabulary is b/);
  refuses(model({ merges: [1, 2] }), /cannot be built/);
  refuses(changed({ normalizer: { type: "NFKC" } }), /without normalizer/);
  refuses(changed({ pre_tokenizer: { type: "Metaspace" } }), /byte-level/);
  refuses(changed({ pre_tokenizer: { type: "ByteLevel", add_prefix_space: true } }), /byte-level/);
  refuses(changed({ decoder: null }), /byte-level/);
  refuses(changed({ added_tokens: [{ content: "x" }] }), /added tokens is damaged/);
});

test("a vocabulary that is larger than the model's embedding is refused with both sizes", () => {
  refuses(orpheusBytes, /ids up to 156939, expected less than 128256/, { vocabularySize: 128256 });
});

test("a vocabulary without some bytes says which text it cannot write", () => {
  const json = read("tiny/tokenizer.json") as TokenizerFile;
  delete json.model.vocab["Q"];
  const bpe = new Bpe(bytesOf(json));
  assert.equal(bpe.decode(bpe.encode("plain")), "plain");
  assert.throws(() => bpe.encode("Quay"), refusal("weights", /tokens for 3 of the 4 bytes of "Quay"/));
});

test.run();
