// The bands of the score. All draw what is between `from` and the right edge; y grows downwards, in CSS pixels.

import { CURVE_RATE, firstAfter, PEAK_RATE, type Speech, VOICED_HZ } from "./speech.ts";

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
  /** A color of the style sheet. */
  color(name: string): string;
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
  const [played, coming] = [color("accent"), color("soft")];
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

/** Each symbol in the middle of its time, with a tick where it begins; those of a word make room for each other. */
export function drawPhonemes(view: View, top: number, height: number): void {
  const { context, speech, width, now, color, face } = view;
  const { symbols } = speech;
  context.font = `19px ${face}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  let first = firstAfter(symbols, view.from);
  while (first > 0 && symbols[first - 1]!.text !== " ") first--;
  while (first < symbols.length && place(view, symbols[first]!.begin) < width) {
    const end = symbols.findIndex(({ text }, i) => i > first && text === " ");
    const word = symbols.slice(first, end < 0 ? undefined : end);
    const middles = roomy(
      word.map(({ begin, end }) => place(view, (begin + end) / 2)),
      word.map(({ text }) => context.measureText(text).width + 1),
    );
    for (const [i, { text, begin, end }] of word.entries()) {
      context.fillStyle = color("line");
      context.fillRect(place(view, begin), top + height - 5, 1, 5);
      context.fillStyle = now >= begin && now < end ? color("accent") : color("ink");
      context.fillText(text, middles[i]!, top + height / 2 - 2);
    }
    first += word.length;
  }
}

/** Places at least as far from each other as the widths need, as near to the wanted ones as that lets them be. */
function roomy(wanted: readonly number[], widths: readonly number[]): number[] {
  const places: number[] = [];
  for (const [i, middle] of wanted.entries()) {
    const least = i === 0 ? -Infinity : places[i - 1]! + (widths[i - 1]! + widths[i]!) / 2;
    places.push(Math.max(middle, least));
  }
  const shift = places.reduce((sum, x, i) => sum + x - wanted[i]!, 0) / Math.max(1, places.length);
  return places.map((x) => x - shift);
}

/** Pitch on a scale of octaves with its lines in Hz, energy from its least to its most. */
export function drawCurves(view: View, top: number, bottom: number): void {
  const { context, speech, width, color } = view;
  const [low, high] = pitchScale(speech);
  const y = (hertz: number) => bottom - (Math.log2(hertz / low) / Math.log2(high / low)) * (bottom - top);
  const lines = [75, 100, 150, 200, 300, 400, 600].filter((hertz) => hertz > low && hertz < high);
  context.fillStyle = color("line");
  for (const hertz of lines) context.fillRect(0, y(hertz), width, 1);
  const { least, most } = speech.energyRange;
  const energyAt = (value: number) =>
    bottom - ((value - least) / Math.max(most - least, 1e-6)) * (bottom - top);
  drawCurve(view, speech.energy, energyAt, color("second"), [5, 4]);
  drawCurve(view, speech.pitch, (hertz) => (hertz > VOICED_HZ ? y(hertz) : NaN), color("accent"), []);
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
  context.strokeStyle = color("paper");
  context.strokeText(text, 0, y);
  context.fillStyle = color("soft");
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
  context.fillStyle = color("soft");
  for (let i = Math.ceil(from / step); place(view, i * step) <= width - 30; i++) {
    const x = place(view, i * step);
    context.textAlign = x < 14 ? "left" : "center";
    context.fillText(`${(i * step).toFixed(step < 1 ? 1 : 0)} s`, x, height - 2);
  }
  context.fillStyle = color("ink");
  context.fillRect(Math.min(Math.max(0, place(view, now)), width - 1.5), 0, 1.5, height - 18);
}

/** The voiced pitch of a speech, a little wider, in Hz. */
function pitchScale({ pitchRange: { least, most } }: Speech): [number, number] {
  return least > most ? [80, 320] : [least * 0.92, Math.max(most * 1.08, least * 1.4)];
}
