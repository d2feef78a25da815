// The bands of the score. All draw what is between `from` and the right edge; y grows downwards, in CSS pixels.

import { CURVE_RATE, firstAfter, PEAK_RATE, type Speech, VOICED_HZ } from "./speech.ts";

/** Those of the style sheet. */
export const COLORS = ["ink", "soft", "line", "paper", "accent", "second"] as const;
export type Colors = Readonly<Record<(typeof COLORS)[number], string>>;

export interface View {
  readonly context: CanvasRenderingContext2D;
  readonly speech: Speech;
  /** Second at the left edge. */
  readonly from: number;
  /** Pixels of a second. */
  readonly scale: number;
  readonly width: number;
  /** What is heard now, in seconds. */
  readonly now: number;
  readonly color: Colors;
  readonly face: string;
}

const BAR = 3;

const place = ({ from, scale }: View, seconds: number) => (seconds - from) * scale;

/** Bars, each as high as the loudest of its time; what was heard is in color. */
export function drawWave(view: View, top: number, bottom: number): void {
  const { context, speech, from, scale, width, now, color } = view;
  const { peaks } = speech;
  const loudest = Math.max(speech.loudness.most, 0.05);
  const each = BAR / scale;
  const [played, coming] = [color.accent, color.soft];
  for (let bar = Math.floor(from / each); place(view, bar * each) < width; bar++) {
    const begin = bar * each;
    if (begin >= speech.duration) break;
    const first = Math.floor(begin * PEAK_RATE);
    const last = Math.max(Math.ceil((begin + each) * PEAK_RATE), first + 1);
    const peak = peaks.slice(first, last).reduce((most, value) => Math.max(most, value), 0);
    const height = Math.max(1.5, (peak / loudest) * (bottom - top - 4));
    context.fillStyle = begin < now ? played : coming;
    context.beginPath();
    context.roundRect(place(view, begin), (top + bottom - height) / 2, BAR - 1, height, 1);
    context.fill();
  }
}

/** Each symbol in the middle of its time, or beside it where there is no room, with a tick where it begins. */
export function drawPhonemes(view: View, middles: readonly number[], top: number, height: number): void {
  const { context, speech, width, now, color } = view;
  const { symbols } = speech;
  const first = Math.max(0, firstAfter(symbols, view.from) - BESIDE);
  for (let i = first; i < symbols.length && place(view, symbols[i]!.begin) < width; i++) {
    const { text, begin, end } = symbols[i]!;
    context.fillStyle = color.line;
    context.fillRect(place(view, begin), top + height - 5, 1, 5);
    context.fillStyle = now >= begin && now < end ? color.accent : color.ink;
    context.fillText(text, place(view, middles[i]!), top + height / 2 - 2);
  }
}

/** Symbols that may stand in the window though their time is before it. */
const BESIDE = 12;

/** The seconds at which each symbol stands so that none covers another. */
export function placePhonemes({ context, face, scale }: View, { symbols }: Speech): number[] {
  setPhonemeFace(context, face);
  const wanted = symbols.map(({ begin, end }) => (begin + end) / 2);
  return roomy(
    wanted,
    symbols.map(({ text }) => (context.measureText(text).width + 1) / scale),
  );
}

/** Canvas text of the phonemes. */
export function setPhonemeFace(context: CanvasRenderingContext2D, face: string): void {
  context.font = `19px ${face}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
}

/**
 * Places nearest to the wanted ones that are as far from each other as the widths need: the least squares of isotonic
 * regression, by pooling neighbours (Ayer et al. 1955) of the wanted places less the widths before them.
 */
function roomy(wanted: readonly number[], widths: readonly number[]): number[] {
  let before = 0;
  const offsets = widths.map((width, i) => (i === 0 ? 0 : (before += (widths[i - 1]! + width) / 2)));
  const pools: { sum: number; count: number }[] = [];
  for (const [i, middle] of wanted.entries()) {
    let pool = { sum: middle - offsets[i]!, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const levels = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return levels.map((level, i) => level + offsets[i]!);
}

/** Pitch on a scale of octaves with its lines in Hz, energy from its least to its most. */
export function drawCurves(view: View, top: number, bottom: number): void {
  const { context, speech, width, color } = view;
  const [low, high] = pitchScale(speech);
  const y = (hertz: number) => bottom - (Math.log2(hertz / low) / Math.log2(high / low)) * (bottom - top);
  const lines = [75, 100, 150, 200, 300, 400, 600].filter((hertz) => hertz > low && hertz < high);
  context.fillStyle = color.line;
  for (const hertz of lines) context.fillRect(0, y(hertz), width, 1);
  const { least, most } = speech.energyRange;
  const energyAt = (value: number) =>
    bottom - ((value - least) / Math.max(most - least, 1e-6)) * (bottom - top);
  drawCurve(view, speech.energy, energyAt, color.second, [5, 4]);
  drawCurve(view, speech.pitch, (hertz) => (hertz > VOICED_HZ ? y(hertz) : NaN), color.accent, []);
  let above = Infinity;
  for (const hertz of lines) {
    if (above - y(hertz) < 18) continue;
    above = y(hertz);
    drawLabel(view, `${hertz} Hz`, above);
  }
}

/** At the left edge, legible on whatever runs below it. */
function drawLabel({ context, color, face }: View, text: string, y: number): void {
  context.font = `13px ${face}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineWidth = 5;
  context.strokeStyle = color.paper;
  context.strokeText(text, 0, y);
  context.fillStyle = color.soft;
  context.fillText(text, 0, y);
}

/** One line; it is broken where `y` is no number. */
function drawCurve(
  view: View,
  values: readonly number[],
  y: (value: number) => number,
  style: string,
  dash: number[],
): void {
  const { context, from, scale, width } = view;
  const first = Math.max(0, Math.floor(from * CURVE_RATE) - 1);
  const last = Math.min(values.length, Math.ceil((from + width / scale) * CURVE_RATE) + 1);
  context.strokeStyle = style;
  context.lineWidth = 2;
  context.lineJoin = "round";
  context.setLineDash(dash);
  context.beginPath();
  let drawing = false;
  for (let i = first; i < last; i++) {
    const height = y(values[i]!);
    const x = place(view, (i + 0.5) / CURVE_RATE);
    if (drawing) context.lineTo(x, height);
    else context.moveTo(x, height);
    drawing = !Number.isNaN(height);
  }
  context.stroke();
  context.setLineDash([]);
}

/** Seconds below everything, and the line of what is heard now. */
export function drawAxis(view: View, height: number): void {
  const { context, from, scale, width, now, color, face } = view;
  const step = [0.1, 0.2, 0.5, 1, 2, 5].find((seconds) => seconds * scale >= 70) ?? 10;
  context.font = `13px ${face}`;
  context.textBaseline = "alphabetic";
  context.fillStyle = color.soft;
  for (let i = Math.ceil(from / step); place(view, i * step) <= width - 30; i++) {
    const x = place(view, i * step);
    context.textAlign = x < 14 ? "left" : "center";
    context.fillText(`${(i * step).toFixed(step < 1 ? 1 : 0)} s`, x, height - 2);
  }
  context.fillStyle = color.ink;
  context.fillRect(Math.min(Math.max(0, place(view, now)), width - 1.5), 0, 1.5, height - 18);
}

/** The voiced pitch of a speech, a little wider, in Hz. */
function pitchScale({ pitchRange: { least, most } }: Speech): [number, number] {
  return least > most ? [80, 320] : [least * 0.92, Math.max(most * 1.08, least * 1.4)];
}
