// Loading a model and speaking with it, one at a time; a second press while one runs is not heard.

import { FormantError, type SpeechModel } from "../models/index.ts";
import { checkClip, clipOptions } from "./clip.ts";
import { askedOptions, showDials } from "./dials.ts";
import { clock, element, find } from "./elements.ts";
import { type Choice, Engine } from "./engine.ts";
import { checkText, wordsOf, wordsOfNotice } from "./errors.ts";
import { type ModelName, offerOf, SAMPLE_RATE } from "./models.ts";
import { announce, hint, showBar, showLoading, showNotice } from "./notice.ts";
import { Speech } from "./speech.ts";
import { Transport } from "./transport.ts";

const text = find("textarea", "text");

export class Speaking {
  readonly #engine = new Engine();
  readonly #transport = new Transport((error) => showNotice(wordsOf(error)));
  readonly #changed: () => void;
  /** What runs now. */
  #running: AbortController | undefined;
  /** The last speech. */
  speech: Speech | undefined;

  /** `changed`: a model is loaded, or something was stored. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isReady(): boolean {
    return this.#engine.model !== undefined;
  }

  cancel(): void {
    if (this.#running) this.#running.abort();
    else this.#transport.stop();
  }

  /** Loads the model if that is not done, then speaks the text of the field. */
  speak(choice: Choice): Promise<void> {
    const { value } = text;
    const refusal = checkText(value) ?? checkClip(choice.name);
    if (refusal && !this.#running) showNotice(refusal);
    if (refusal) return Promise.resolve();
    return this.#run(async (signal) => {
      const speech = new Speech(value, SAMPLE_RATE);
      const sound = this.#transport.prepare(); // still in the handler of the press
      sound.catch(() => {}); // it is awaited below
      const model = await this.#load(choice, signal);
      await this.#say(model, choice, speech, signal);
    });
  }

  /** Loads the model alone, and gives the name that it has itself. */
  async load(choice: Choice): Promise<ModelName | undefined> {
    await this.#run(async (signal) => void (await this.#load(choice, signal)));
    return this.#engine.model?.name as ModelName | undefined;
  }

  /** Gives the memory of the model back. */
  close(): void {
    this.#running?.abort();
    this.#engine.close();
  }

  async #run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#running) return;
    const running = (this.#running = new AbortController());
    showNotice(null);
    this.#busy(true);
    try {
      await work(running.signal);
    } catch (error) {
      const words = wordsOf(error);
      if (isDead(error)) this.#engine.close();
      showNotice(words);
      if (!words) announce("Cancelled.");
      hint(words ? "" : "Cancelled.");
    } finally {
      this.#running = undefined;
      this.#busy(false);
      this.#changed();
    }
  }

  #busy(busy: boolean): void {
    const [speak, cancel] = [find("button", "speak"), find("button", "cancel")];
    const focused = document.activeElement;
    speak.disabled = busy;
    cancel.hidden = !busy;
    // A button that goes away takes the focus with it.
    if (busy && focused === speak) cancel.focus();
    if (!busy && focused === cancel) speak.focus();
    if (!busy) showBar(null);
  }

  async #load(choice: Choice, signal: AbortSignal): Promise<SpeechModel> {
    if (this.#engine.holds(choice)) return this.#engine.model!;
    const { title } = offerOf(choice.name);
    const begin = performance.now();
    let downloaded = false;
    announce(`Loading ${title}.`);
    hint("");
    showBar(`Loading ${title}`);
    const model = await this.#engine.open(choice, {
      signal,
      onProgress(progress) {
        downloaded ||= progress.phase === "download" && progress.loaded > 0;
        showLoading(title, progress);
      },
      onNotice: (line) => showNotice(wordsOfNotice(line)),
    });
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    const from = choice.files ? "from your disk" : "from this browser's store";
    hint(`Ready in ${seconds} s, ${downloaded ? "the download included" : from}.`);
    announce(`${title} is ready.`);
    element("machine").textContent = `${offerOf(model.name as ModelName).title} runs on ${model.adapter}.`;
    showDials(model.name as ModelName, model.voices);
    return model;
  }

  async #say(model: SpeechModel, choice: Choice, speech: Speech, signal: AbortSignal): Promise<void> {
    const begin = performance.now();
    let [characters, computing] = [0, 0];
    showBar("Speaking");
    announce("Speaking.");
    await this.#transport.begin(speech);
    this.speech = speech;
    element("phoneme-text").textContent = "";
    const options = { ...askedOptions(choice.name), ...clipOptions(choice.name), signal };
    try {
      for await (const chunk of model.stream(speech.text, options)) {
        computing = (performance.now() - begin) / 1000;
        speech.add(chunk);
        addPhonemes(chunk.phonemes);
        characters += chunk.text.length;
        element("result").hidden = false;
        this.#transport.push(speech, chunk.audio.samples);
        showBar(`Speaking: ${clock(speech.duration)} made`, Math.min(1, characters / speech.text.length));
        showFacts(speech, computing);
      }
      announce(`Done: ${speech.duration.toFixed(1)} seconds of speech.`);
    } finally {
      speech.whole = true;
      this.#transport.end(speech);
      if (speech.duration === 0) element("result").hidden = true;
    }
  }
}

/** Whether the model cannot speak any more; the next press loads it again. */
const isDead = (error: unknown) =>
  !(error instanceof FormantError) || (error.code === "device" && !/^(player|context)/.test(error.message));

/** Each word in a piece: a line may break before a stress mark elsewhere. */
function addPhonemes(phonemes: string): void {
  const line = element("phoneme-text");
  for (const word of phonemes.split(" ").filter((word) => word !== "")) {
    const piece = Object.assign(document.createElement("span"), { textContent: word });
    line.append(line.hasChildNodes() ? " " : "", piece);
  }
}

/** What there is to know of a speech. */
function showFacts(speech: Speech, computing: number): void {
  const factor = computing / speech.duration;
  const figure = factor < 0.1 ? factor.toFixed(3) : factor.toFixed(2);
  element("figure").textContent = `Made in ${computing.toFixed(1)} s, real-time factor ${figure}`;
  const { pitchRange, words } = speech;
  element("legend").hidden = speech.symbols.length === 0;
  const voiced = pitchRange.least <= pitchRange.most;
  element("pitch-range").textContent = voiced
    ? `${Math.round(pitchRange.least)} to ${Math.round(pitchRange.most)} Hz`
    : "";
  element("phonemes").hidden = speech.symbols.length === 0;
  const dropped = [...speech.dropped].join(" ");
  element("dropped").hidden = dropped === "";
  element("dropped").textContent = `Left out, for the model does not know it: ${dropped}`;
  for (const id of ["srt", "vtt"]) element(id).hidden = words.length === 0;
}
