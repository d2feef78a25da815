// Orpheus' voices. A voice is a name before the text, nothing else; each checkpoint knows those of its own languages.
// Names and tags: the README of canopyai/Orpheus-TTS for English, Canopy Labs' "Orpheus can speak any language" for the
// others; genders: the README of Lex-au/Orpheus-FastAPI.

import { FormantError } from "../../src/error.ts";
import { nearest } from "../nearest.ts";
import type { SpeakOptions, Voice } from "../speech_model.ts";

export const DEFAULT_VOICE = "tara";

/** What other models take beside the text and Orpheus refuses. */
export const REFUSED_OPTIONS = ["speed", "phonemes", "phonemizer", "language", "context", "quality"] as const;

export interface OrpheusVoice extends Voice {
  /** The hub repository whose checkpoint was trained on it. */
  readonly repository: string;
  /** Sounds that it can make, written `<laugh>` in a text. */
  readonly tags: readonly string[];
}

/** The languages of one checkpoint: names are followed by f or m. */
interface Language {
  readonly language: string;
  readonly repository: string;
  readonly voices: string;
  readonly tags: string;
}

const ENGLISH = "canopylabs/orpheus-3b-0.1-ft";
const SPANISH_ITALIAN = "canopylabs/3b-es_it-ft-research_release";

const LANGUAGES: readonly Language[] = [
  {
    language: "en",
    repository: ENGLISH,
    // The makers' order, most lifelike first.
    voices: "tara f, leah f, jess f, leo m, dan m, mia f, zac m, zoe f",
    tags: "laugh, chuckle, sigh, cough, sniffle, groan, yawn, gasp",
  },
  {
    language: "fr",
    repository: "canopylabs/3b-fr-ft-research_release",
    voices: "pierre m, amelie f, marie f",
    tags: "chuckle, cough, gasp, groan, laugh, sigh, sniffle, whimper, yawn",
  },
  {
    language: "de",
    repository: "canopylabs/3b-de-ft-research_release",
    voices: "jana f, thomas m, max m",
    tags: "chuckle, cough, gasp, groan, laugh, sigh, sniffle, yawn",
  },
  {
    language: "es",
    repository: SPANISH_ITALIAN,
    voices: "javi m, sergio m, maria f",
    tags: "groan, chuckle, gasp, resoplido, laugh, yawn, cough",
  },
  {
    language: "it",
    repository: SPANISH_ITALIAN,
    voices: "pietro m, giulia f, carlo m",
    tags: "sigh, laugh, cough, sniffle, groan, yawn, gemito, gasp",
  },
  {
    language: "ko",
    repository: "canopylabs/3b-ko-ft-research_release",
    voices: "유나 f, 준서 m",
    tags: "한숨, 헐, 헛기침, 훌쩍, 하품, 낄낄, 신음, 작은 웃음, 기침, 으르렁",
  },
  {
    language: "zh",
    repository: "canopylabs/3b-zh-ft-research_release",
    voices: "长乐 f, 白芷 f",
    tags: "嬉笑, 轻笑, 呻吟, 大笑, 咳嗽, 抽鼻子, 咳",
  },
  { language: "hi", repository: "canopylabs/3b-hi-ft-research_release", voices: "ऋतिका f", tags: "" },
];

/** The published voices of all checkpoints. */
export const VOICES: readonly OrpheusVoice[] = LANGUAGES.flatMap(({ voices, ...language }) =>
  voices.split(", ").map((entry) => voice(entry, language)),
);

/** In the list of the package orpheus-speech; her makers left her out of theirs for her quality (issue 71). */
const UNLISTED: readonly OrpheusVoice[] = [voice("julia f", LANGUAGES[0]!)];

function voice(entry: string, { language, repository, tags }: Omit<Language, "voices">): OrpheusVoice {
  const name = entry.slice(0, -2);
  const gender = entry.endsWith("f") ? "female" : "male";
  return { name, language, gender, grade: "", repository, tags: tags === "" ? [] : tags.split(", ") };
}

/**
 * The voices of a checkpoint by the name of its hub repository or folder, conversions included
 * (mlx-community/orpheus-3b-0.1-ft-4bit). A pretrained checkpoint has none; of a name that says nothing all are given.
 */
export function voicesOf(source: string): readonly OrpheusVoice[] {
  if (/pretrain/i.test(source)) return [];
  if (/orpheus-3b-0\.1/i.test(source)) return VOICES.filter(({ repository }) => repository === ENGLISH);
  const family = /\b3b-[a-z_]+-ft-research_release/i.exec(source)?.[0].toLowerCase();
  const found = VOICES.filter(({ repository }) => repository.split("/")[1] === family);
  return found.length > 0 ? found : VOICES;
}

/** The voice of this name among those of a checkpoint. Throws `argument` with the nearest names if there is none. */
export function findVoice(
  name: NonNullable<SpeakOptions["voice"]>,
  voices: readonly OrpheusVoice[] = VOICES,
): OrpheusVoice {
  if (typeof name !== "string") {
    throw new FormantError("argument", "voice: it is data, expected a name (orpheus has no voice files).");
  }
  const known = (all: readonly OrpheusVoice[]) => all.find((voice) => voice.name === name);
  const julia = known(UNLISTED);
  const found =
    known(voices) ?? (voices.some((voice) => voice.repository === julia?.repository) ? julia : undefined);
  if (found) return found;
  if (voices.length === 0) {
    throw new FormantError(
      "argument",
      `voice: it is "${name}", expected none (a pretrained checkpoint has no named voices).`,
    );
  }
  const other = known(VOICES) ?? julia;
  const what = other ? `a voice of ${other.repository}, not of this checkpoint` : "unknown";
  const names = nearest(
    name,
    voices.map((voice) => voice.name),
  ).join(", ");
  throw new FormantError("argument", `voice: "${name}" is ${what}, expected one like ${names}.`);
}
