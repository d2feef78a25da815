// Built-in voices: clips with their words, `prompts/<name>.wav` and `.txt` of a repository, or of the one it was made from.

import { FormantError } from "../../src/error.ts";
import { type ModelFiles, readText } from "../../src/files.ts";
import { decodeWav } from "../../src/wav.ts";
import { nearest } from "../nearest.ts";
import type { Audio, Voice } from "../speech_model.ts";
import { mono } from "./clip.ts";

export const DEFAULT_VOICE = "conversational_a";

/** Words of clips that were published without them (SesameAILabs/csm run_csm.py). */
const WORDS: Readonly<Record<string, string>> = {
  conversational_a:
    "like revising for an exam I'd have to try and like keep up the momentum because I'd start really early I'd be " +
    "like okay I'm gonna start revising now and then like you're revising for ages and then I just like start losing " +
    "steam I didn't do that for the exam we had recently to be fair that was a more of a last minute scenario but " +
    "like yeah I'm trying to like yeah I noticed this yesterday that like Mondays I sort of start the day with this " +
    "not like a panic but like a",
  conversational_b:
    "like a super Mario level. Like it's very like high detail. And like, once you get into the park, it just like, " +
    "everything looks like a computer game and they have all these, like, you know, if, if there's like a, you know, " +
    "like in a Mario game, they will have like a question block. And if you like, you know, punch it, a coin will come " +
    "out. So like everyone, when they come into the park, they get like this little bracelet and then you can go " +
    "punching question blocks around.",
};

const CLIP = /^prompts\/([^/]+)\.wav$/;

interface Place {
  readonly files: ModelFiles;
  readonly paths: readonly string[];
}

/** Where built-in voices are: the first of the places that has any. */
export class VoicePrompts {
  readonly voices: readonly Voice[];
  readonly #place: Place | undefined;
  readonly #places: readonly string[];

  private constructor(names: readonly string[], place: Place | undefined, places: readonly string[]) {
    this.voices = names.map(voiceOf);
    this.#place = place;
    this.#places = places;
  }

  /** Looks into the model's own files, then into its base repository; either may be out of reach. */
  static async find(files: ModelFiles, base: string, open: () => Promise<ModelFiles>): Promise<VoicePrompts> {
    const places = [files.name, base];
    for (const reach of [async () => files, open]) {
      const place = await listed(reach);
      const clips = place?.paths.flatMap((path) => CLIP.exec(path)?.[1] ?? []) ?? [];
      const names = clips.filter(
        (name) => place!.paths.includes(wordsOf(name)) || Object.hasOwn(WORDS, name),
      );
      if (names.length > 0) return new VoicePrompts(names, place, places);
    }
    return new VoicePrompts([], undefined, places);
  }

  /** The clip and its words. */
  async read(name: string, signal?: AbortSignal): Promise<{ audio: Audio; text: string }> {
    if (!this.#place || !this.voices.some((voice) => voice.name === name)) {
      const known = this.voices.map((voice) => voice.name);
      const expected =
        known.length > 0
          ? `one like ${nearest(name, known).join(", ")}`
          : `prompts/${name}.wav and .txt in ${this.#places.join(" or ")}, or a reference`;
      throw new FormantError("argument", `voice: "${name}" is unknown, expected ${expected}.`);
    }
    const { files, paths } = this.#place;
    const source = await files.open(`prompts/${name}.wav`, signal);
    try {
      const audio = mono(decodeWav(await source.read(0, source.size, signal)));
      const words = paths.includes(wordsOf(name))
        ? await readText(files, wordsOf(name), signal)
        : WORDS[name]!;
      return { audio, text: words.trim() };
    } finally {
      await source.close?.();
    }
  }
}

const wordsOf = (name: string) => `prompts/${name}.txt`;

/** The paths of a place; none if it cannot be reached or listed. */
async function listed(reach: () => Promise<ModelFiles>): Promise<Place | undefined> {
  try {
    const files = await reach();
    return { files, paths: await files.list() };
  } catch (error) {
    if (error instanceof FormantError && error.code !== "aborted") return undefined;
    throw error;
  }
}

/** `conversational_fr` speaks French. */
function voiceOf(name: string): Voice {
  const language = /_(fr|de)$/.exec(name)?.[1] ?? "en";
  return { name, language, gender: "female", grade: "" };
}
