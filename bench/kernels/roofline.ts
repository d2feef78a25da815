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
  if (power < 0) return String(Number((10 ** power).toPrecision(1)));
  const units = ["", " k", " M", " G", " T", " P"];
  const unit = Math.min(units.length - 1, Math.floor(power / 3));
  return `${Number((10 ** (power - 3 * unit)).toPrecision(1))}${units[unit]}`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Heights of labels, moved apart where they would lie on each other or on a dot. */
function spreadLabels(places: readonly Place[], dots: readonly Place[]): number[] {
  const taken = [...dots];
  return places.map(({ x, y, width }) => {
    const clash = (at: number) =>
      taken.some((other) => Math.abs(other.y - at) < 11 && x < other.x + other.width && other.x < x + width);
    const steps = Array.from({ length: 120 }, (_, i) => (i % 2 === 0 ? i / 2 : -(i + 1) / 2) * 6);
    const found = y + (steps.find((step) => !clash(y + step)) ?? 0);
    taken.push({ x, y: found, width });
    return found;
  });
}

/** From values to places. */
interface Axes {
  readonly powers: readonly [x: readonly [number, number], y: readonly [number, number]];
  px(x: number): number;
  py(y: number): number;
}

function axesOf(dots: readonly Dot[], arithmetic: number): Axes {
  const [x0, x1] = decades([...dots.map(({ x }) => x), 0.1, 1000]);
  const [y0, y1] = decades([...dots.map(({ y }) => y), arithmetic]);
  const part = (value: number, from: number, to: number) => (Math.log10(value) - from) / (to - from);
  return {
    powers: [
      [x0, x1],
      [y0, y1],
    ],
    px: (x) => LEFT + part(x, x0, x1) * (WIDTH - LEFT - RIGHT),
    py: (y) => HEIGHT - BOTTOM - part(y, y0, y1) * (HEIGHT - TOP - BOTTOM),
  };
}

function gridOf({ powers: [[x0, x1], [y0, y1]], px, py }: Axes): string[] {
  const parts: string[] = [];
  for (let power = x0; power <= x1; power++) {
    const x = px(10 ** power);
    parts.push(line(x, TOP, x, HEIGHT - BOTTOM, 'stroke="#d0d7de"'));
    parts.push(label(x, HEIGHT - BOTTOM + 20, showPower(power), 'text-anchor="middle"'));
  }
  for (let power = y0; power <= y1; power++) {
    const y = py(10 ** power);
    parts.push(line(LEFT, y, WIDTH - RIGHT, y, 'stroke="#d0d7de"'));
    parts.push(label(LEFT - 8, y + 4, showPower(power), 'text-anchor="end"'));
  }
  return parts;
}

/** Memory rises to the right by its bandwidth until arithmetic is reached. */
function roofsOf({ powers, px, py }: Axes, { copy, read, arithmetic }: KernelReport["ceilings"]): string[] {
  const [[x0], [y0]] = powers;
  const slopes = (name: "read" | "copy", bandwidth: number, other: number) => {
    const colour = COLOURS[name];
    const start = Math.max(10 ** x0, 10 ** y0 / bandwidth);
    const [left, bottom] = [px(start), py(start * bandwidth)];
    const [right, top] = [px(arithmetic / bandwidth), py(arithmetic)];
    const text = `${name} ${(bandwidth / 1e9).toPrecision(3)} GB/s`;
    // Along the line, a quarter of the way up.
    const [x, y] = [left + (right - left) / 4, bottom + (top - bottom) / 4];
    const angle = (Math.atan2(top - bottom, right - left) * 180) / Math.PI;
    const turn = `transform="rotate(${angle.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})"`;
    return [
      line(left, bottom, right, top, `stroke="${colour}" stroke-width="2"`),
      label(x, y + (bandwidth >= other ? -6 : 15), text, `fill="${colour}" ${turn}`),
    ];
  };
  const flat = `multiply-adds ${(arithmetic / 1e9).toLocaleString("en-US", { maximumFractionDigits: 0 })} GFLOP/s`;
  const [from, height] = [px(arithmetic / Math.max(read, copy)), py(arithmetic)];
  return [
    ...slopes("read", read, copy),
    ...slopes("copy", copy, read),
    line(from, height, WIDTH - RIGHT, height, `stroke="${COLOURS.arithmetic}" stroke-width="2"`),
    label(WIDTH - RIGHT, height - 8, flat, `text-anchor="end" fill="${COLOURS.arithmetic}"`),
  ];
}

/** Width of a label, about. */
const widthOf = (name: string) => 4.75 * name.length;

function dotsOf(dots: readonly Dot[], { px, py }: Axes): string[] {
  const sorted = dots.toSorted((a, b) => b.y - a.y);
  // Beside the dot, to the left of it where the right has no room.
  const places = sorted.map(({ name, x, y }) => {
    const width = widthOf(name);
    const fits = px(x) + 8 + width < WIDTH - 5;
    return { x: fits ? px(x) + 8 : px(x) - 8 - width, y: py(y) + 3, width };
  });
  const heights = spreadLabels(
    places,
    sorted.map(({ x, y }) => ({ x: px(x) - 5, y: py(y) + 3, width: 10 })),
  );
  return sorted.flatMap(({ name, bound, x, y }, i) => {
    const [cx, cy, left, at] = [px(x), py(y), places[i]!.x, heights[i]!];
    const place = `cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="3.5" fill="${COLOURS[bound]}"`;
    const near = left > cx ? left : left + places[i]!.width;
    const link = line(cx, cy, near, at - 3, 'stroke="#8c959f" stroke-width="0.5"');
    return [
      ...(Math.abs(at - cy) > 8 ? [link] : []),
      `<circle ${place}><title>${escape(name)}</title></circle>`,
      label(left, at, name, 'font-size="9"'),
    ];
  });
}

export function rooflineSvg({ adapter, ceilings, results }: KernelReport): string {
  const dots = results.flatMap(dotOf);
  const axes = axesOf(dots, ceilings.arithmetic);
  const legend = Object.entries(COLOURS).map(([name, colour], i) =>
    label(WIDTH - 430 + 100 * i, 28, `● ${name}`, `fill="${colour}"`),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    label(LEFT, 28, `${adapter}: kernels, coloured by what bounds them`, 'font-size="16"'),
    label(WIDTH / 2, HEIGHT - 20, "operations a byte", 'text-anchor="middle"'),
    label(LEFT, TOP - 6, "operations a second"),
    ...legend,
    ...gridOf(axes),
    ...roofsOf(axes, ceilings),
    ...dotsOf(dots, axes),
    "</svg>\n",
  ].join("\n");
}
