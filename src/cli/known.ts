// What can be checked of a request before a model is loaded, where the model is known by name. Models from elsewhere
// check it themselves.

import { KOKORO_VOCABULARY } from "../../tokenizer/kokoro_vocabulary.ts";
import { kokoroChunks, languages, phonemeChunk, resolveLanguage } from "../../tokenizer/index.ts";
import { parseVoice, voiceLanguage, VOICES as KOKORO_VOICES } from "../../models/kokoro/voices.ts";
import { textChunks } from "../../models/text_chunks.ts";
import {
  DEFAULT_VOICE,
  findVoice,
  REFUSED_OPTIONS,
  VOICES as ORPHEUS_VOICES,
} from "../../models/orpheus/voices.ts";
import { checkSeconds, refuseOptions } from "../../models/speech.ts";
import type { SpeakOptions, Voice } from "../../models/speech_model.ts";
import { checkSampling } from "../../ops/sampling.ts";

/** A piece of text as the model will read it. */
interface Piece {
  readonly phonemes?: string;
  readonly dropped: readonly string[];
}

export interface KnownModel {
  readonly voices: readonly Voice[];
  /** The text in pieces; fails for what the model would refuse. */
  chunks(text: string, options: SpeakOptions): AsyncIterable<Piece> | Iterable<Piece>;
}

/** Those of the checkpoint that the name stands for. */
const ORPHEUS_ENGLISH = ORPHEUS_VOICES.filter(({ language }) => language === "en");

export const KNOWN: Readonly<Record<string, KnownModel>> = {
  kokoro: {
    voices: KOKORO_VOICES,
    chunks(text, { voice, language, phonemes }) {
      const first = typeof voice === "string" ? parseVoice(voice)[0]!.name : undefined;
      if (phonemes) return [phonemeChunk(text, KOKORO_VOCABULARY)];
      const tag = language ?? (first ? voiceLanguage(first) : "en-US");
      return kokoroChunks(text, { language: resolveLanguage(tag).tag, vocab: KOKORO_VOCABULARY });
    },
  },
  orpheus: {
    voices: ORPHEUS_ENGLISH,
    chunks(text, options) {
      const { voice = DEFAULT_VOICE, temperature, topK, topP, repetitionPenalty } = options;
      refuseOptions("orpheus", options, REFUSED_OPTIONS);
      checkSeconds(options);
      const given = { temperature, topK, topP, repetitionPenalty };
      checkSampling(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
      return textChunks(text, findVoice(voice, ORPHEUS_ENGLISH).tags);
    },
  },
  csm: { voices: [], chunks: (text) => textChunks(text, []) },
  marvis: { voices: [], chunks: (text) => textChunks(text, []) },
};

/** The name of a language as people say it. */
export function languageName(tag: string): string {
  return (
    languages.find((language) => language.tag === tag)?.name ??
    new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ??
    tag
  );
}
