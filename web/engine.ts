// The model that the page speaks with, one at a time, in a worker.

import { loadModel, type Progress, type SpeechModel } from "../models/index.ts";
import { loadEspeak } from "../tokenizer/index.ts";
import type { ModelName } from "./models.ts";

/** What is to be loaded. */
export interface Choice {
  readonly name: ModelName;
  readonly quality?: "high";
  /** Of the reader's disk. */
  readonly files?: readonly File[];
}

export class Engine {
  #model: SpeechModel | undefined;
  #choice: Choice | undefined;

  get model(): SpeechModel | undefined {
    return this.#model;
  }

  holds(choice: Choice): boolean {
    return this.#choice !== undefined && same(choice, this.#choice);
  }

  /** The model of the choice; the one before goes. */
  async open(
    choice: Choice,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<SpeechModel> {
    this.close();
    const model = await loadModel(choice.name, { source: "./kokoro/", signal, onProgress });
    const phonemizer = await loadEspeak({ data: "espeak-ng.data" });
    const stream = model.stream.bind(model);
    model.stream = (text, options) => stream(text, { ...options, phonemizer });
    this.#model = model;
    this.#choice = choice;
    return model;
  }

  close(): void {
    this.#model?.dispose();
    this.#model = this.#choice = undefined;
  }
}

const same = (a: Choice, b: Choice) => a.name === b.name && a.quality === b.quality && a.files === b.files;
