// Plots as inline SVG: curves, maps of a matrix, spectrograms, histograms.

type Numbers = ArrayLike<number>;

const WIDTH = 400;
const HEIGHT = 110;

export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark]!);

function svg(title: string, content: string): string {
  return (
    `<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">${content}</svg>` +
    `<figcaption>${escapeHtml(title)}</figcaption></figure>`
  );
}

const fixed = (value: number) => Number(value.toFixed(1));

/** Least and greatest of some columns of a curve, so that no peak is lost. */
function envelope(values: Numbers, columns: number): [least: number, greatest: number][] {
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * values.length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
    let [least, greatest] = [Infinity, -Infinity];
    for (let i = from; i < to; i++) {
      if (!Number.isFinite(values[i]!)) continue;
      least = Math.min(least, values[i]!);
      greatest = Math.max(greatest, values[i]!);
    }
    return [least, greatest];
  });
}

/** Curves over each other, each with the class of its colour. */
export function curves(
  title: string,
  lines: readonly { readonly values: Numbers; readonly colour: string }[],
): string {
  const drawn = lines.map(({ values, colour }) => ({
    colour,
    points: envelope(values, Math.min(values.length, WIDTH)),
  }));
  const ends = drawn.flatMap(({ points }) => points.flat()).filter(Number.isFinite);
  const [low, high] = [Math.min(...ends, 0), Math.max(...ends, 1e-30)];
  const y = (value: number) => fixed(HEIGHT - 2 - ((value - low) / (high - low)) * (HEIGHT - 4));
  const paths = drawn.map(({ points, colour }) => {
    const x = (i: number) => fixed(points.length > 1 ? (i * WIDTH) / (points.length - 1) : WIDTH / 2);
    const finite = points.map((point, i) => ({ point, i })).filter(({ point }) => Number.isFinite(point[0]));
    const there = finite.map(({ point, i }) => `${x(i)} ${y(point[1])}`);
    const back = finite.map(({ point, i }) => `${x(i)} ${y(point[0])}`).reverse();
    return `<path class="${colour}" d="M${[...there, ...back].join("L")}Z"/>`;
  });
  return svg(`${title} (${low.toPrecision(3)} to ${high.toPrecision(3)})`, paths.join(""));
}

const LEVELS = 8;

/** A matrix as cells from light to dark: the mean of each cell's values, between `low` and `high`. */
export function cells(
  title: string,
  values: Numbers,
  [rows, columns]: readonly [number, number],
  [low, high]: readonly [number, number],
): string {
  const across = Math.min(rows, 80);
  const up = Math.min(columns, 24);
  const paths = Array.from({ length: LEVELS }, () => "");
  for (let a = 0; a < across; a++) {
    for (let u = 0; u < up; u++) {
      let [sum, count] = [0, 0];
      for (let r = Math.floor((a * rows) / across); r < ((a + 1) * rows) / across; r++) {
        for (let c = Math.floor((u * columns) / up); c < ((u + 1) * columns) / up; c++) {
          sum += values[r * columns + c]!;
          count++;
        }
      }
      const level = Math.floor((LEVELS * (sum / count - low)) / (high - low));
      if (level >= 0) paths[Math.min(LEVELS - 1, level)] += `M${a} ${up - 1 - u}h1v1h-1z`;
    }
  }
  const scale = `scale(${WIDTH / across} ${HEIGHT / up})`;
  const drawn = paths.map((d, level) => (d === "" ? "" : `<path class="level${level}" d="${d}"/>`));
  return svg(title, `<g transform="${scale}">${drawn.join("")}</g>`);
}

const FRAME = 256;
const BANDS = 32;
const FRAMES = 80;

/** Level in decibels of bands of a sound, [frames, bands]. */
export function spectrogram(title: string, samples: Numbers): string {
  const frames = Math.max(1, Math.min(FRAMES, Math.floor(samples.length / FRAME)));
  const levels = new Float64Array(frames * BANDS);
  for (let t = 0; t < frames; t++) {
    const start = Math.floor((t * Math.max(0, samples.length - FRAME)) / Math.max(1, frames - 1));
    for (let band = 0; band < BANDS; band++) {
      const angle = (2 * Math.PI * (band + 0.5) * (FRAME / 2 / BANDS)) / FRAME;
      let [re, im] = [0, 0];
      for (let i = 0; i < FRAME; i++) {
        const value = (samples[start + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME));
        re += value * Math.cos(angle * i);
        im += value * Math.sin(angle * i);
      }
      levels[t * BANDS + band] = 10 * Math.log10(re * re + im * im + 1e-12);
    }
  }
  const top = levels.reduce((a, b) => Math.max(a, b), -120);
  return cells(title, levels, [frames, BANDS], [top - 70, top]);
}

const DECADES = [-10, 1] as const;
const PER_DECADE = 4;

/** How many values are off by how much, in powers of ten; `mark` is where the tolerance is. */
export function histogram(title: string, errors: Numbers, mark: number): string {
  const bins = new Float64Array((DECADES[1] - DECADES[0]) * PER_DECADE);
  const place = (error: number) => (Math.log10(error) - DECADES[0]) * PER_DECADE;
  for (let i = 0; i < errors.length; i++) {
    const at = Math.floor(place(Math.max(errors[i]!, 1e-300)));
    bins[Math.max(0, Math.min(bins.length - 1, at))]!++;
  }
  const most = bins.reduce((a, b) => Math.max(a, b), 1);
  const wide = WIDTH / bins.length;
  const bars = Array.from(bins, (count, i) => {
    const tall = ((HEIGHT - 4) * Math.log1p(count)) / Math.log1p(most);
    return `<rect class="bar" x="${fixed(i * wide)}" y="${fixed(HEIGHT - tall)}" width="${fixed(wide - 1)}" height="${fixed(tall)}"/>`;
  });
  const x = fixed(place(Math.max(mark, 1e-10)) * wide);
  const line = `<line class="mark" x1="${x}" x2="${x}" y1="0" y2="${HEIGHT}"/>`;
  return svg(`${title}, 1e${DECADES[0]} to 1e${DECADES[1]}; the line is the tolerance`, bars.join("") + line);
}
