// eSpeak NG as a Phonemizer, through `@echogarden/espeak-ng-emscripten`. That package is GPL-3.0 and an optional peer:
// this is the only file that names it, it is loaded on first use, and any other Phonemizer can take its place.

import type { Module, Worker } from "@echogarden/espeak-ng-emscripten";
import { FormantError } from "../src/error.ts";
import { readWhole } from "../src/http.ts";
import type { Phonemizer } from "./phonemizer.ts";

export interface EspeakOptions {
  /**
   * In a page: where the package's `espeak-ng.data` is served (24 MB), or its bytes; beside the package's script unless
   * given.
   */
  readonly data?: string | URL | ArrayBuffer;
  readonly signal?: AbortSignal;
}

/** Loads eSpeak NG (0.5 s, 40 MB). Throws `missing` when the package is not installed. */
export async function loadEspeak(options: EspeakOptions = {}): Promise<Phonemizer> {
  const module = await loadModule(options);
  const worker = await new module.eSpeakNGWorker();
  let selected = "";
  return {
    async phonemize(text, voice) {
      if (voice !== selected) selectVoice(worker, voice);
      selected = voice;
      // A zero byte would end the text, half a surrogate pair is spoken as some emoji.
      const { ptr } = worker.text_to_phonemes(cutLongWords(text.replace(/[\0\p{Cs}]/gu, " ")), 1);
      return tiePhonemes(readString(module.HEAPU8, ptr));
    },
  };
}

async function loadModule({ data, signal }: EspeakOptions): Promise<Module> {
  let init: typeof import("@echogarden/espeak-ng-emscripten").default;
  try {
    ({ default: init } = await import("@echogarden/espeak-ng-emscripten"));
  } catch (cause) {
    throw new FormantError(
      "missing",
      "espeak: the optional package @echogarden/espeak-ng-emscripten is not installed, expected it for text input. " +
        "Run `npm install @echogarden/espeak-ng-emscripten` (GPL-3.0), or pass a phonemizer of your own, or phonemes.",
      { cause },
    );
  }
  if (data === undefined) return init();
  const bytes = data instanceof ArrayBuffer ? data : await fetchData(data, signal);
  return init({ getPreloadedPackage: () => bytes });
}

async function fetchData(data: string | URL, signal: AbortSignal | undefined): Promise<ArrayBuffer> {
  const url = new URL(data, globalThis.location?.href).href;
  return (await readWhole(url, signal ? { signal } : {})).arrayBuffer();
}

// With one argument, or a name it does not know, eSpeak keeps the voice before, and with none set yet it aborts.
function selectVoice(worker: Worker, voice: string): void {
  const status = worker.set_voice(voice, voice);
  if (status === 0) return;
  throw new FormantError(
    "argument",
    `espeak: voice "${voice}" is unknown (status ${status}), expected an eSpeak NG voice.`,
  );
}

function readString(heap: Uint8Array, start: number): string {
  return new TextDecoder().decode(heap.subarray(start, heap.indexOf(0, start)));
}

// eSpeak holds about 160 bytes and 150 phonemes of one word and drops the rest without a word. These pieces stay below
// both: 100 letters of Latin script, 25 of others with their signs (three bytes each), 20 digits, 12 consonants (it
// names them one by one); and emoji stand alone, side by side it skips some. A clause is cut at 1000 phonemes too: more
// than any chunk has, so a text that meets this limit is cut into chunks and phonemized again.
const longWords = [
  /[\p{Script=Latin}\p{M}]{100}(?=[\p{L}\p{M}])/gu,
  /(?:(?!\p{Script=Latin})\p{L}\p{M}?){25}(?=\p{L})/gu,
  /\p{N}{20}(?=\p{N})/gu,
  /[b-df-hj-np-tv-xz]{12}(?=[b-df-hj-np-tv-xz])/giu,
  /\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*(?=\p{Extended_Pictographic})/gu,
];

/** Parts words that are longer than eSpeak's buffers with spaces. */
function cutLongWords(text: string): string {
  return longWords.reduce((cut, word) => cut.replace(word, "$& "), text);
}

/**
 * eSpeak's IPA with `_` between phonemes to the form with ties: `h_ə_l_ˈoʊ | (fr)_w_ˈi` is "həlˈo^ʊ wˈi". A phoneme's
 * base letters after its first get a `^`; stress, length and combining marks (U+02B0 to U+036F) are no base letters.
 */
export function tiePhonemes(ipa: string): string {
  return ipa
    .replace(/\([a-z-]+\)/g, "")
    .replace(/[^\s_|]+/gu, (phoneme) => phoneme.replace(/(?<=[^ˈˌ])(?![\u02b0-\u036f])\p{L}/gu, "^$&"))
    .replaceAll("_", "")
    .replace(/[\s|]+/g, " ")
    .trim();
}
