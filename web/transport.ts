// The player's buttons, and what follows the sound: the score, the place, the word that is heard.

import { createPlayer, type Player } from "../src/page/player.ts";
import { clock, element, find } from "./elements.ts";
import { SAMPLE_RATE } from "./models.ts";
import { Score } from "./score.ts";
import { firstAfter, type Speech } from "./speech.ts";
import { markWord } from "./text.ts";

const play = find("button", "play");
const stop = find("button", "stop");
const seek = find("input", "seek");
const time = element("time");

const WAITING_MS = 50;

export class Transport {
  readonly #score = new Score(find("canvas", "score"), (seconds) => this.#seek(seconds));
  readonly #fail: (error: unknown) => void;
  #player: Promise<Player> | undefined;
  #open: Player | undefined;
  #speech: Speech | undefined;
  #paused = false;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `fail` gets what goes wrong with the sound. */
  constructor(fail: (error: unknown) => void) {
    this.#fail = fail;
    play.addEventListener("click", () => void this.#toggle());
    stop.addEventListener("click", () => this.stop());
    seek.addEventListener("input", () => this.#seek(Number(seek.value)));
  }

  /** In the handler of a click, so that sound may begin later. */
  prepare(): Promise<Player> {
    this.#player ??= createPlayer({ sampleRate: SAMPLE_RATE, worklet: "player-worklet.js" });
    this.#player.then(
      (player) => (this.#open = player),
      () => (this.#player = undefined),
    );
    return this.#player;
  }

  /** A speech of which nothing is made yet; its sound begins when it comes. */
  async begin(speech: Speech): Promise<void> {
    this.stop();
    const player = await this.prepare();
    this.#speech = speech;
    this.#paused = false;
    await player.play();
    this.#follow();
  }

  /** The next piece of the speech. */
  push(speech: Speech, samples: Float32Array<ArrayBuffer>): void {
    if (this.#speech !== speech) return;
    this.#open?.push(samples);
    this.#show();
  }

  /** Nothing more will come. */
  end(speech: Speech): void {
    if (this.#speech !== speech) return;
    this.#open?.end();
    this.#show();
  }

  stop(): void {
    this.#open?.stop();
    this.#show(0);
  }

  get #heard(): number {
    return this.#open && this.#open.state !== "stopped" ? this.#open.position : 0;
  }

  async #toggle(): Promise<void> {
    try {
      const player = await this.prepare();
      this.#paused = this.#sounds;
      if (this.#paused) player.pause();
      else if (player.state === "stopped") await this.#replay(player, 0);
      else if (player.state === "ended") player.seek(0);
      else await player.resume();
      this.#follow();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** From the sound that is kept. */
  async #replay(player: Player, seconds: number): Promise<void> {
    const speech = this.#speech;
    if (!speech) return;
    await player.play();
    for (const samples of speech.parts) player.push(samples);
    if (speech.whole) player.end();
    if (seconds > 0) player.seek(seconds);
  }

  #seek(seconds: number): void {
    const player = this.#open;
    if (!player || !this.#speech) return;
    if (player.state === "stopped") {
      this.#paused = false;
      void this.#replay(player, seconds).catch(this.#fail);
    } else player.seek(Math.min(seconds, player.made));
    this.#follow();
  }

  /** On every frame while there is sound; now and then while it is waited for. */
  #follow(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#show();
    if (!this.#sounds) return;
    if (this.#open!.state === "playing") this.#frame = requestAnimationFrame(() => this.#follow());
    else this.#timer = setTimeout(() => this.#follow(), WAITING_MS);
  }

  /** Sound is heard or comes soon; the state of the player follows a little later than what it is told. */
  get #sounds(): boolean {
    const state = this.#open?.state ?? "stopped";
    return !this.#paused && state !== "stopped" && state !== "ended";
  }

  #show(seconds = this.#heard): void {
    const speech = this.#speech;
    if (!speech) return;
    const sounds = this.#sounds;
    const label = sounds ? "Pause" : "Play";
    if (play.textContent !== label) play.textContent = label;
    stop.disabled = (this.#open?.state ?? "stopped") === "stopped";
    seek.max = String(speech.duration);
    seek.value = String(seconds);
    const text = `${clock(seconds)} of ${clock(speech.duration)}`;
    if (time.textContent !== text) {
      time.textContent = text;
      seek.setAttribute("aria-valuetext", text);
    }
    this.#score.show(speech, seconds);
    const word = speech.words[firstAfter(speech.ends, seconds)];
    markWord(speech.text, sounds && word && word.begin <= seconds ? word : undefined);
  }
}
