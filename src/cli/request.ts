// The flags of `formant speak`, and what they ask of a model.

import { resolveLanguage } from "../../tokenizer/index.ts";
import type { SpeakOptions } from "../../models/speech_model.ts";
import { FormantError } from "../error.ts";
import {
  parseNumber,
  parseSeed,
  parseSpeed,
  readContext,
  readReference,
  readText,
  readVoice,
} from "./input.ts";

export interface SpeakFlags {
  readonly output: string;
  readonly input?: string;
  readonly voice?: string;
  readonly speed?: string;
  readonly seed: string;
  readonly lang?: string;
  readonly model: string;
  readonly codec?: string;
  readonly quality?: string;
  readonly adapter?: string;
  readonly phonemes?: boolean;
  readonly temperature?: string;
  readonly topP?: string;
  readonly topK?: string;
  readonly repetitionPenalty?: string;
  readonly maxSeconds?: string;
  readonly reference?: string;
  readonly referenceText?: string;
  readonly saveVoice?: string;
  readonly context?: string;
  readonly stream?: boolean;
  readonly play?: boolean;
  readonly voices?: boolean;
  readonly printPhonemes?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** The flags, checked: what `SpeechModel.stream` takes. */
export interface Request {
  readonly text: string;
  readonly options: SpeakOptions;
}

/** --quality of a checkpoint, not of codebooks. */
export const HIGH = "high";
const CODEBOOKS = ["8", "16", "24", "32"];
/** By model. */
const QUALITIES: Readonly<Record<string, readonly string[]>> = {
  kokoro: [],
  orpheus: [HIGH],
  csm: CODEBOOKS,
  marvis: CODEBOOKS,
};

export async function readRequest(words: readonly string[], flags: SpeakFlags): Promise<Request> {
  const numbers = {
    temperature: optional(flags.temperature, (value) => parseNumber("--temperature", value)),
    topP: optional(flags.topP, (value) => parseNumber("--top-p", value)),
    topK: optional(flags.topK, (value) => parseNumber("--top-k", value)),
    repetitionPenalty: optional(flags.repetitionPenalty, (value) =>
      parseNumber("--repetition-penalty", value),
    ),
    maxSeconds: optional(flags.maxSeconds, (value) => parseNumber("--max-seconds", value)),
    speed: optional(flags.speed, parseSpeed),
  };
  const options = {
    ...numbers,
    seed: parseSeed(flags.seed),
    language: optional(flags.lang, (tag) => (flags.model === "kokoro" ? resolveLanguage(tag).tag : tag)),
    voice: flags.voice === undefined ? undefined : await readVoice(flags.voice),
    phonemes: flags.phonemes,
    reference:
      flags.reference === undefined ? undefined : await readReference(flags.reference, flags.referenceText),
    context: flags.context === undefined ? undefined : await readContext(flags.context),
    quality: parseQuality(flags),
  };
  if (flags.saveVoice !== undefined && !options.reference) {
    throw new FormantError("argument", "--save-voice: there is no clip, expected one in --reference.");
  }
  const text = await readText(words, flags.input);
  return {
    text,
    options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  };
}

const optional = <R>(value: string | undefined, parse: (value: string) => R) =>
  value === undefined ? undefined : parse(value);

/** Codebooks; undefined where the flag is of the checkpoint or absent. */
function parseQuality({ model, quality }: SpeakFlags): number | undefined {
  const expected = QUALITIES[model] ?? [...Object.values(QUALITIES).flat()];
  if (quality !== undefined && !expected.includes(quality)) {
    const what = expected.length > 0 ? expected.join(", ") : `none (${model} has no such dial)`;
    throw new FormantError("argument", `--quality: it is ${quality}, expected ${what}.`);
  }
  return quality === undefined || quality === HIGH ? undefined : Number(quality);
}
