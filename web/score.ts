// The speech as a score on one canvas: the waveform, below it the phonemes where they are heard, pitch and energy. Own
// drawing: packages for waveforms bring their styles inline, which the page's policy forbids, and know no curves. What
// is longer than the page is wide moves with the sound.

import {
  drawAxis,
  drawCurves,
  drawPhonemes,
  drawWave,
  placePhonemes,
  COLORS,
  type Colors,
  setPhonemeFace,
  type View,
} from "./score_parts.ts";
import type { Speech } from "./speech.ts";

/** At least so many pixels a second where there are phonemes, and where there are none. */
const READABLE = 230;
const PLAIN = 60;
/** Where in the window the sound is, once it moves. */
const PLACE = 0.4;

export class Score {
  readonly #canvas: HTMLCanvasElement;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");
  #speech: Speech | undefined;
  #now = 0;
  #asked = false;
  #placed: { key: string; speech?: Speech; middles: readonly number[] } = { key: "", middles: [] };

  /** `seek` is called with the seconds of the place that is clicked. */
  constructor(canvas: HTMLCanvasElement, seek: (seconds: number) => void) {
    this.#canvas = canvas;
    new ResizeObserver(() => this.#ask()).observe(canvas);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#ask());
    void document.fonts.ready.then(() => this.#ask());
    canvas.addEventListener("click", ({ offsetX }) => {
      if (!this.#speech) return;
      const { from, scale } = this.#window(this.#speech);
      seek(Math.min(this.#speech.duration, from + offsetX / scale));
    });
  }

  /** The speech as far as it is made, at this second. */
  show(speech: Speech, seconds: number): void {
    if (this.#speech !== speech || speech.symbols.length > 0) {
      this.#canvas.classList.toggle("plain", speech.symbols.length === 0);
    }
    this.#speech = speech;
    this.#now = seconds;
    this.#ask();
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#draw();
    });
  }

  #window({ duration, symbols }: Speech): { from: number; scale: number } {
    const width = this.#canvas.clientWidth;
    const scale = Math.max(width / Math.max(duration, 0.5), symbols.length > 0 ? READABLE : PLAIN);
    const span = width / scale;
    const step = span * 0.9;
    const from = this.#still.matches ? Math.floor(this.#now / step) * step : this.#now - PLACE * span;
    return { from: Math.max(0, Math.min(from, duration - span)), scale };
  }

  /** Where each symbol stands, in seconds; made anew when there are more, or another scale. */
  #middles(view: View): readonly number[] {
    const { context, face, scale, speech } = view;
    const key = `${scale} ${face} ${speech.symbols.length} ${document.fonts.status}`;
    if (this.#placed.key !== key || this.#placed.speech !== speech) {
      this.#placed = { key, speech, middles: placePhonemes(view, speech) };
    }
    setPhonemeFace(context, face);
    return this.#placed.middles;
  }

  #draw(): void {
    const [speech, canvas] = [this.#speech, this.#canvas];
    const { clientWidth: width, clientHeight: height } = canvas;
    if (!speech || width === 0) return;
    const dense = devicePixelRatio;
    const [w, h] = [Math.round(width * dense), Math.round(height * dense)];
    if (canvas.width !== w) canvas.width = w;
    if (canvas.height !== h) canvas.height = h;
    const context = canvas.getContext("2d")!;
    context.setTransform(dense, 0, 0, dense, 0, 0);
    context.clearRect(0, 0, width, height);
    const style = getComputedStyle(canvas);
    const color = Object.fromEntries(
      COLORS.map((name) => [name, style.getPropertyValue(`--${name}`)]),
    ) as Colors;
    const { from, scale } = this.#window(speech);
    const view: View = { context, speech, from, scale, width, now: this.#now, color, face: style.fontFamily };
    if (speech.symbols.length === 0) drawWave(view, 0, height - 18);
    else {
      const middle = Math.round(height * 0.4);
      drawWave(view, 0, middle);
      drawPhonemes(view, this.#middles(view), middle, 30);
      drawCurves(view, middle + 36, height - 24);
    }
    drawAxis(view, height);
  }
}
