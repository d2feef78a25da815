// Byte-level BPE as Llama 3 and SmolLM2 have it, read from `tokenizer.json`. The merging is @huggingface/tokenizers';
// ours is what a speech model needs around it: the library never learns of the added tokens (<|eot_id|>,
// <custom_token_5>, ...), so that a user's text cannot bring one forth, and no byte of a text is lost unseen.

import { Tokenizer } from "@huggingface/tokenizers";
import { FormantError } from "../src/error.ts";

export interface BpeOptions {
  /** Stands in messages. */
  readonly name?: string;
  /** Rows of the model's embedding: no id may reach it. */
  readonly vocabularySize?: number;
}

export interface EncodeOptions {
  /** The id that the tokenizer's own template puts first. */
  readonly bos?: boolean;
  /** Reads the names of added tokens in the text as these tokens. Not for text that a user wrote. */
  readonly addedTokens?: boolean;
}

/** The parts of tokenizer.json that are read here. */
interface TokenizerJson {
  readonly normalizer?: unknown;
  readonly pre_tokenizer?: PreTokenizerJson | null;
  readonly post_processor?: PostProcessorJson | null;
  readonly decoder?: { readonly type?: unknown } | null;
  readonly model: {
    readonly type?: unknown;
    readonly vocab: Record<string, number>;
    readonly merges: unknown;
  };
  readonly added_tokens?: readonly AddedToken[];
}

interface PreTokenizerJson {
  readonly type?: unknown;
  readonly pretokenizers?: readonly PreTokenizerJson[];
  readonly use_regex?: boolean;
  readonly add_prefix_space?: boolean;
  readonly individual_digits?: boolean;
}

interface PostProcessorJson {
  readonly type?: unknown;
  readonly processors?: readonly PostProcessorJson[];
  readonly single?: readonly { readonly SpecialToken?: { readonly id: string } }[];
}

interface AddedToken {
  readonly id: number;
  readonly content: string;
  readonly special?: boolean;
}

/** What ByteLevel splits by unless told not to (GPT-2). */
const GPT2_SPLIT = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

export class Bpe {
  /** One more than the largest id. */
  readonly size: number;
  readonly #name: string;
  readonly #tokenizer: Tokenizer;
  readonly #added: ReadonlyMap<string, AddedToken>;
  readonly #addedById: ReadonlyMap<number, AddedToken>;
  /** Lengths of the names of added tokens, longest first. */
  readonly #lengths: readonly number[];
  readonly #bos: string | undefined;

  /**
   * From the bytes of a tokenizer.json; merges may be pairs or "a b" strings. Throws `weights` for a file that is not
   * JSON, is no byte-level BPE, or has ids that the model's embedding lacks.
   */
  constructor(bytes: Uint8Array, { name = "tokenizer.json", vocabularySize }: BpeOptions = {}) {
    const json = parse(bytes, name);
    this.#name = name;
    const added = json.added_tokens ?? [];
    this.#added = new Map(added.map((token) => [token.content, token]));
    this.#addedById = new Map(added.map((token) => [token.id, token]));
    this.#lengths = [...new Set(added.map((token) => token.content.length))].sort((a, b) => b - a);
    this.#bos = firstOfTemplate(json.post_processor);
    let last = -1;
    for (const id of [...Object.values(json.model.vocab), ...this.#addedById.keys()]) {
      if (!Number.isInteger(id) || id < 0)
        throw broken(name, `an id of the vocabulary is ${id}`, "whole numbers from 0");
      if (id > last) last = id;
    }
    this.size = last + 1;
    if (vocabularySize !== undefined && this.size > vocabularySize) {
      throw new FormantError(
        "weights",
        `${name}: the vocabulary has ids up to ${last}, expected less than ${vocabularySize}, the rows of the model's ` +
          "embedding; the tokenizer is another model's.",
      );
    }
    // Some files list their special tokens in the vocabulary too; text must not find them there either.
    for (const { content } of added) delete json.model.vocab[content];
    this.#tokenizer = build(json, name);
  }

  /** Ids of a text. Without options all of it is ordinary text: no id of an added token is ever among them. */
  encode(text: string, { bos = false, addedTokens = false }: EncodeOptions = {}): number[] {
    const ids = bos ? [this.bos] : [];
    // Python refuses lone surrogates; UTF-8 has none.
    const scalars = text.replace(/\p{Surrogate}/gu, "\ufffd");
    for (const part of addedTokens ? this.#cut(scalars) : [scalars]) {
      if (typeof part === "string") this.#encodeText(part, ids);
      else ids.push(part.id);
    }
    return ids;
  }

  /** The text of ids; bytes that are no UTF-8 become U+FFFD. `skipSpecial` leaves out the special added tokens. */
  decode(ids: readonly number[], { skipSpecial = false }: { readonly skipSpecial?: boolean } = {}): string {
    let text = "";
    let run: number[] = [];
    const flush = () => {
      if (run.length > 0) text += this.#tokenizer.decode(run);
      run = [];
    };
    for (const id of ids) {
      const token = this.#addedById.get(id);
      if (token?.special && skipSpecial) continue;
      if (token) {
        flush();
        text += token.content;
      } else if (this.#tokenizer.id_to_token(id) !== undefined) run.push(id);
      else
        throw new FormantError(
          "argument",
          `${this.#name}: the id ${id} is unknown, expected 0 to ${this.size - 1}.`,
        );
    }
    flush();
    return text;
  }

  /** The id of an added token by its name ("<|eot_id|>"). Throws `weights` if the tokenizer has none. */
  id(token: string): number {
    const found = this.#added.get(token);
    if (found) return found.id;
    throw broken(this.#name, `it has no token ${token}`, "the tokenizer of the model");
  }

  /** The id that the tokenizer's template puts first. Throws `weights` if it has none. */
  get bos(): number {
    if (this.#bos !== undefined) return this.id(this.#bos);
    throw broken(this.#name, "its template begins with no token", "one for the beginning of a text");
  }

  #encodeText(text: string, ids: number[]): void {
    if (text === "") return;
    const { ids: found, tokens } = this.#tokenizer.encode(text);
    // A letter of a token is a byte of the text.
    const letters = tokens.reduce((sum, token) => sum + token.length, 0);
    const bytes = new TextEncoder().encode(text).length;
    if (letters !== bytes) {
      const what = `it has tokens for ${letters} of the ${bytes} bytes of ${JSON.stringify(text.slice(0, 40))}`;
      throw broken(this.#name, what, "one for every byte");
    }
    for (const id of found) ids.push(id);
  }

  /** The text cut at the names of added tokens, the longest where several begin. */
  *#cut(text: string): Generator<string | AddedToken> {
    let start = 0;
    for (let at = 0; at < text.length;) {
      const token = this.#lengths.map((length) => this.#added.get(text.slice(at, at + length))).find(Boolean);
      if (!token) {
        at++;
        continue;
      }
      yield text.slice(start, at);
      yield token;
      start = at += token.content.length;
    }
    yield text.slice(start);
  }
}

function parse(bytes: Uint8Array, name: string): TokenizerJson {
  let json: Partial<TokenizerJson> | null;
  try {
    json = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    ) as Partial<TokenizerJson> | null;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new FormantError("weights", `${name}: it is not JSON (${why}), expected a tokenizer.json.`, {
      cause,
    });
  }
  const model = json?.model;
  if (model?.type !== "BPE") {
    throw broken(name, `the model is ${JSON.stringify(model?.type ?? null)}`, "BPE, as Llama 3 has it");
  }
  if (!isObject(model.vocab) || !Array.isArray(model.merges)) {
    throw broken(name, "the model has no vocabulary or no merges", "both");
  }
  const splitters = flatten(json?.pre_tokenizer);
  const bytewise = splitters.some(({ type, add_prefix_space }) => type === "ByteLevel" && !add_prefix_space);
  if (!bytewise || json?.decoder?.type !== "ByteLevel" || (json.normalizer ?? null) !== null) {
    throw broken(
      name,
      "it does not work on the bytes of the text as it is",
      "byte-level BPE without normalizer",
    );
  }
  if (
    json.added_tokens !== undefined &&
    !(Array.isArray(json.added_tokens) && json.added_tokens.every(isToken))
  ) {
    throw broken(name, "the list of added tokens is damaged", "names with ids");
  }
  return json as TokenizerJson;
}

function build(json: TokenizerJson, name: string): Tokenizer {
  const parts = {
    normalizer: null,
    pre_tokenizer: { type: "Sequence", pretokenizers: flatten(json.pre_tokenizer).flatMap(unicodeSplit) },
    model: json.model,
    post_processor: null,
    decoder: json.decoder,
    added_tokens: [],
  };
  try {
    return new Tokenizer(parts, { clean_up_tokenization_spaces: false });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new FormantError("weights", `${name}: the tokenizer cannot be built (${why}).`, { cause });
  }
}

/** The pre-tokenizers in order, those of nested sequences too. */
function flatten(splitter: PreTokenizerJson | null | undefined): readonly PreTokenizerJson[] {
  if (!splitter) return [];
  return splitter.type === "Sequence" ? (splitter.pretokenizers ?? []).flatMap(flatten) : [splitter];
}

/**
 * The same split by a regular expression. The library translates those of `Split` to what Rust means by \s (U+0085 but
 * not U+FEFF) and \p{N}; inside its own ByteLevel and Digits it has JavaScript's \s and \d.
 */
function unicodeSplit(splitter: PreTokenizerJson): readonly object[] {
  const split = (Regex: string) => ({
    type: "Split",
    pattern: { Regex },
    behavior: "Isolated",
    invert: false,
  });
  if (splitter.type === "ByteLevel" && splitter.use_regex !== false) {
    return [split(GPT2_SPLIT), { ...splitter, use_regex: false }];
  }
  if (splitter.type === "Digits") return [split(splitter.individual_digits ? "\\p{N}" : "\\p{N}+")];
  return [splitter];
}

/** The token before the text in a template, which may stand alone or in a sequence. */
function firstOfTemplate(processor: PostProcessorJson | null | undefined): string | undefined {
  const all = processor?.type === "Sequence" ? (processor.processors ?? []) : [processor];
  return all.find((one) => one?.type === "TemplateProcessing")?.single?.[0]?.SpecialToken?.id;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isToken(token: Partial<AddedToken> | null): boolean {
  return typeof token?.content === "string" && token.content !== "" && Number.isInteger(token.id);
}

function broken(name: string, what: string, expected: string): FormantError {
  return new FormantError("weights", `${name}: ${what}, expected ${expected}.`);
}
