// The model that the page speaks with, one at a time, in a worker; and what of models this browser keeps.

import {
  deleteStored,
  listStored,
  loadModel,
  type LooseFiles,
  type Progress,
  type SpeechModel,
} from "../models/index.ts";
import type { ModelName } from "./models.ts";

/** What is to be loaded. */
export interface Choice {
  readonly name: ModelName;
  readonly quality?: "high";
  /** Of the reader's disk; they say which model it is. */
  readonly files?: LooseFiles;
}

export interface Listeners {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
  onNotice(line: string): void;
}

/** Where this page's server has Kokoro, if it has; and eSpeak NG's data. */
const OWN_KOKORO = new URL("kokoro", document.baseURI).href;
const ESPEAK = new URL("espeak-ng.data", document.baseURI).href;

export class Engine {
  #worker: Worker | undefined;
  #model: SpeechModel | undefined;
  #choice: Choice | undefined;

  get model(): SpeechModel | undefined {
    return this.#model;
  }

  holds({ name, quality, files }: Choice): boolean {
    const choice = this.#choice;
    return choice?.name === name && choice.quality === quality && choice.files === files;
  }

  /** The model of the choice; the one before goes. */
  async open(choice: Choice, listeners: Listeners): Promise<SpeechModel> {
    this.close();
    const { name, files, quality } = choice;
    const source = files ?? (name === "kokoro" ? await kokoroSource() : undefined);
    this.#worker ??= new Worker("worker.js", { type: "module" });
    const model = await loadModel(files ? "dropped files" : name, {
      ...{ worker: this.#worker, espeak: { data: ESPEAK }, ...listeners },
      ...(source === undefined ? {} : { source }),
      ...(quality === undefined ? {} : { quality }),
    });
    this.#model = model;
    this.#choice = { ...choice, name: model.name as ModelName };
    return model;
  }

  close(): void {
    this.#model?.dispose();
    this.#model = this.#choice = undefined;
  }
}

/** Kokoro as it is stored, else as the page's server has it, else (undefined) from the hub. */
async function kokoroSource(): Promise<string | undefined> {
  const stored = await listStored().catch(() => []);
  if (stored.some(({ source }) => source === OWN_KOKORO)) return `${OWN_KOKORO}/`;
  if (stored.some(({ source }) => isKokoro(source))) return undefined;
  const answer = await fetch(`${OWN_KOKORO}/config.json`, { method: "HEAD" }).catch(() => undefined);
  return answer?.ok ? `${OWN_KOKORO}/` : undefined;
}

const isKokoro = (source: string) => /kokoro/i.test(source);

export interface Stored {
  readonly source: string;
  readonly title: string;
  readonly bytes: number;
  remove(): Promise<void>;
}

/** What this browser keeps; nothing where it lets the page keep nothing. */
export async function storedModels(): Promise<Stored[]> {
  const stored = await listStored().catch(() => []);
  return stored.map(({ source, bytes }) => ({
    source,
    title: titleOf(source),
    bytes,
    remove: () => deleteStored(source),
  }));
}

function titleOf(source: string): string {
  if (source === OWN_KOKORO) return "Kokoro 82M of this server";
  return ESPEAK.startsWith(source) ? "Pronunciations of eSpeak NG" : source.replace(/^https?:\/\//, "");
}

/** Whether Kokoro is here as a whole, so that it can be loaded at once. */
export const isKokoroStored = async (bytes: number): Promise<boolean> =>
  (await storedModels()).some((stored) => isKokoro(stored.source) && stored.bytes >= bytes);
