// Built-in voices: clips with their words, `prompts/<name>.wav` and `.txt` of a repository, or of the one it was made from.

import { FormantError } from "../../src/error.ts";
import { type ModelFiles, readText } from "../../src/files.ts";
import { decodeWav } from "../../src/wav.ts";
import { nearest } from "../nearest.ts";
import { Audio, type Voice } from "../speech_model.ts";

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

/** Where built-in voices are: the first of the places that has any. */
export class VoicePrompts {
  readonly voices: readonly Voice[];
  readonly #files: ModelFiles | undefined;
  readonly #places: readonly string[];

  private constructor(voices: readonly Voice[], files: ModelFiles | undefined, places: readonly string[]) {
    this.voices = voices;
    this.#files = files;
    this.#places = places;
  }

  /** Looks into the model's own files, then into its base repository, which may be out of reach. */
  static async find(files: ModelFiles, base: string, open: () => Promise<ModelFiles>): Promise<VoicePrompts> {
    const places = [files.name, base];
    for (const place of [async () => files, open]) {
      const found = await place().catch((error: unknown) => {
        if (error instanceof FormantError && error.code !== "aborted") return undefined;
        throw error;
      });
      const names = (await found?.list())?.flatMap((path) => CLIP.exec(path)?.[1] ?? []) ?? [];
      const spoken = [];
      for (const name of names) if (await hasWords(found!, name)) spoken.push(name);
      if (spoken.length > 0) return new VoicePrompts(spoken.map(voiceOf), found, places);
    }
    return new VoicePrompts([], undefined, places);
  }

  /** The clip and its words. */
  async read(name: string, signal?: AbortSignal): Promise<{ audio: Audio; text: string }> {
    if (!this.#files || !this.voices.some((voice) => voice.name === name)) {
      const known = this.voices.map((voice) => voice.name);
      const expected =
        known.length > 0
          ? `one like ${nearest(name, known).join(", ")}`
          : `prompts/${name}.wav and .txt in ${this.#places.join(" or ")}, or a reference`;
      throw new FormantError("argument", `voice: "${name}" is unknown, expected ${expected}.`);
    }
    const source = await this.#files.open(`prompts/${name}.wav`, signal);
    try {
      const { sampleRate, channels } = decodeWav(await source.read(0, source.size, signal));
      const audio = new Audio(channels[0]!, sampleRate);
      const text = WORDS[name] ?? (await readText(this.#files, `prompts/${name}.txt`, signal)).trim();
      return { audio, text };
    } finally {
      await source.close?.();
    }
  }
}

async function hasWords(files: ModelFiles, name: string): Promise<boolean> {
  return name in WORDS || (await files.list()).includes(`prompts/${name}.txt`);
}

/** `conversational_fr` speaks French. */
function voiceOf(name: string): Voice {
  const language = /_(fr|de)$/.exec(name)?.[1] ?? "en";
  return { name, language, gender: "female", grade: "" };
}
