// The roofline of a run (Williams et al. 2009): operations a second over operations a byte, both logarithmic; memory and
// arithmetic as lines that nothing passes, a dot for each case.

import type { KernelReport } from "./run.ts";
import type { KernelResult, Timing } from "./measure.ts";

const WIDTH = 1500;
const HEIGHT = 1000;
const LEFT = 90;
const RIGHT = 30;
const TOP = 50;
const BOTTOM = 70;
const COLOURS: Readonly<Record<Timing["bound"], string>> = {
  read: "#0969da",
  copy: "#1a7f37",
  arithmetic: "#bc4c00",
  dispatch: "#8250df",
};

interface Dot {
  readonly name: string;
  readonly bound: Timing["bound"];
  /** Operations a byte, operations a second. */
  readonly x: number;
  readonly y: number;
}

const dotOf = ({ name, bytes, operations, timing }: KernelResult): Dot[] =>
  timing && operations > 0 && bytes > 0
    ? [{ name, bound: timing.bound, x: operations / bytes, y: operations / timing.seconds.median }]
    : [];

/** Whole powers of ten around values. */
function decades(values: readonly number[]): [number, number] {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const line = (x1: number, y1: number, x2: number, y2: number, style: string) =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" ${style}/>`;

const label = (x: number, y: number, text: string, style = "") =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${style}>${escape(text)}</text>`;

/** 1 G, 10 G ... of a power of ten. */
function showPower(power: number): string {
  const units = ["", " k", " M", " G", " T", " P"];
  const unit = Math.max(0, Math.min(units.length - 1, Math.floor(power / 3)));
  return `${Number((10 ** (power - 3 * unit)).toPrecision(1))}${units[unit]}`;
}

/** Heights of labels, moved apart where they would lie on each other. */
function spreadLabels(places: readonly { x: number; y: number; width: number }[]): number[] {
  const taken: { x: number; y: number; width: number }[] = [];
  return places.map(({ x, y, width }) => {
    const clash = (at: number) =>
      taken.some((other) => Math.abs(other.y - at) < 11 && x < other.x + other.width && other.x < x + width);
    const steps = Array.from({ length: 120 }, (_, i) => (i % 2 === 0 ? i / 2 : -(i + 1) / 2) * 6);
    const found = y + (steps.find((step) => !clash(y + step)) ?? 0);
    taken.push({ x, y: found, width });
    return found;
  });
}

export function rooflineSvg({ adapter, ceilings, results }: KernelReport): string {
  const dots = results.flatMap(dotOf);
  const [x0, x1] = decades([...dots.map(({ x }) => x), 0.1, 1000]);
  const [y0, y1] = decades([...dots.map(({ y }) => y), ceilings.arithmetic]);
  const px = (x: number) => LEFT + ((Math.log10(x) - x0) / (x1 - x0)) * (WIDTH - LEFT - RIGHT);
  const py = (y: number) => HEIGHT - BOTTOM - ((Math.log10(y) - y0) / (y1 - y0)) * (HEIGHT - TOP - BOTTOM);
  const parts: string[] = [];
  for (let power = x0; power <= x1; power++) {
    parts.push(line(px(10 ** power), TOP, px(10 ** power), HEIGHT - BOTTOM, 'stroke="#d0d7de"'));
    parts.push(label(px(10 ** power), HEIGHT - BOTTOM + 20, String(10 ** power), 'text-anchor="middle"'));
  }
  for (let power = y0; power <= y1; power++) {
    parts.push(line(LEFT, py(10 ** power), WIDTH - RIGHT, py(10 ** power), 'stroke="#d0d7de"'));
    parts.push(label(LEFT - 8, py(10 ** power) + 4, showPower(power), 'text-anchor="end"'));
  }
  const roof = (bandwidth: number, name: string, colour: string) => {
    const ridge = ceilings.arithmetic / bandwidth;
    const start = Math.max(10 ** x0, 10 ** y0 / bandwidth);
    parts.push(
      line(
        px(start),
        py(start * bandwidth),
        px(ridge),
        py(ceilings.arithmetic),
        `stroke="${colour}" stroke-width="2"`,
      ),
    );
    const at = start * 1.15;
    parts.push(
      label(
        px(at),
        py(at * bandwidth) - 8,
        `${name} ${(bandwidth / 1e9).toFixed(1)} GB/s`,
        `fill="${colour}"`,
      ),
    );
  };
  roof(ceilings.read, "read", COLOURS.read);
  roof(ceilings.copy, "", COLOURS.copy);
  const ridge = ceilings.arithmetic / ceilings.read;
  parts.push(
    line(
      px(ridge),
      py(ceilings.arithmetic),
      WIDTH - RIGHT,
      py(ceilings.arithmetic),
      `stroke="${COLOURS.arithmetic}" stroke-width="2"`,
    ),
  );
  parts.push(
    label(
      WIDTH - RIGHT,
      py(ceilings.arithmetic) - 8,
      `multiply-adds ${(ceilings.arithmetic / 1e12).toFixed(2)} TFLOP/s`,
      `text-anchor="end" fill="${COLOURS.arithmetic}"`,
    ),
  );
  const sorted = dots.toSorted((a, b) => b.y - a.y);
  const heights = spreadLabels(
    sorted.map(({ name, x, y }) => ({ x: px(x) + 8, y: py(y) + 3, width: 5.2 * name.length })),
  );
  sorted.forEach(({ name, bound, x, y }, i) => {
    const [cx, cy] = [px(x), py(y)];
    parts.push(
      `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="3.5" fill="${COLOURS[bound]}"><title>${escape(name)}</title></circle>`,
    );
    if (Math.abs(heights[i]! - cy) > 8)
      parts.push(line(cx, cy, cx + 8, heights[i]! - 3, 'stroke="#8c959f" stroke-width="0.5"'));
    parts.push(label(cx + 8, heights[i]!, name, 'font-size="9"'));
  });
  const legend = Object.entries(COLOURS).map(([name, colour], i) =>
    label(WIDTH - 420 + 100 * i, 28, `● ${name}`, `fill="${colour}"`),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    label(LEFT, 28, adapter, 'font-size="16"'),
    label(WIDTH / 2, HEIGHT - 20, "operations a byte", 'text-anchor="middle"'),
    label(LEFT, TOP - 6, "operations a second"),
    ...legend,
    ...parts,
    "</svg>\n",
  ].join("\n");
}
