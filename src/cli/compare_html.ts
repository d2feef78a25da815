// The page of `formant compare --html`: one file, nothing to fetch.

import type { Numbers } from "../compare/measure.ts";
import type { Values } from "../compare/tensors.ts";
import type { Compared, Comparison } from "../compare/traces.ts";
import { conclusion, remark } from "./compare_text.ts";
import { cells, curves, escapeHtml, histogram, spectrogram } from "./plots.ts";

/** Shorter ones are curves, not sound. */
const SOUND = 2000;

const STYLE = `
body { font: 14px/1.4 system-ui, sans-serif; margin: 2em; color: #222; background: #fff }
table { border-collapse: collapse } td, th { padding: 2px 10px 2px 0; text-align: left; white-space: nowrap }
.differs td, .shape td { color: #b00020; font-weight: 600 } .absent td { color: #999 }
figure { display: inline-block; margin: 0 1em 1em 0 } figcaption { font-size: 12px; color: #555 }
svg { background: #f6f6f6 } .ours { color: #1f77b4; fill: #1f77b4; stroke: #1f77b4; fill-opacity: .5 }
.theirs { color: #ff7f0e; fill: #ff7f0e; stroke: #ff7f0e; fill-opacity: .5 } .error { fill: #b00020; stroke: #b00020; fill-opacity: .4 }
.bar { fill: #555 } .mark { stroke: #b00020; stroke-dasharray: 4 3 }
${Array.from({ length: 8 }, (_, i) => `.level${i} { fill: hsl(${260 - 30 * i} 70% ${88 - 9 * i}%) }`).join("\n")}
`;

export class Report {
  readonly #ours: string;
  readonly #theirs: string;
  readonly #plots = new Map<string, string>();

  constructor(ours: string, theirs: string) {
    this.#ours = ours;
    this.#theirs = theirs;
  }

  /** Draws what is worth a look: curves, sounds, and all that differs. `theirs` is in our order. */
  add(result: Compared, ours: Values, theirs: Numbers): void {
    const { name, shape, status } = result;
    if (status === "shape" || theirs.length !== ours.values.length) return;
    const width = shape.length > 1 ? shape.at(-1)! : 1;
    if (status !== "differs" && width > 1) return;
    this.#plots.set(
      name,
      width > 1 ? matrix(result, ours.values, theirs, width) : line(result, ours.values, theirs),
    );
  }

  page(comparison: Comparison): string {
    const rows = comparison.results.map((one) => this.#row(one)).join("\n");
    const plots = [...this.#plots].map(
      ([name, drawn]) => `<section id="${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3>${drawn}</section>`,
    );
    const title = `${this.#ours} and ${this.#theirs}`;
    const told = conclusion(comparison).filter((one) => one !== "");
    return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style>
<h1>${escapeHtml(title)}</h1>
${told.map((one) => `<p>${escapeHtml(one)}</p>`).join("\n")}
<p><span class="ours">&#9632;</span> ours <span class="theirs">&#9632;</span> theirs</p>
<table><tr><th>stage<th>tensor<th>shape<th>relative error<th>allowed<th>greatest<th>cosine<th>PyTorch<th></tr>
${rows}
</table>
${plots.join("\n")}
</html>
`;
  }

  #row(one: Compared): string {
    const name = escapeHtml(one.name);
    const number = (value: number) => (Number.isNaN(value) ? "" : value.toExponential(1));
    const cells = [
      escapeHtml(one.stage),
      this.#plots.has(one.name) ? `<a href="#${name}">${name}</a>` : name,
      `[${one.shape.join(", ")}]`,
      number(one.relative),
      number(one.tolerance),
      number(one.maxError),
      Number.isNaN(one.cosine) ? "" : one.cosine.toFixed(6),
      escapeHtml(one.torch),
      escapeHtml(one.status === "absent" ? "absent" : remark(one)),
    ];
    return `<tr class="${one.status}">${cells.map((cell) => `<td>${cell}`).join("")}</tr>`;
  }
}

/** Root mean square of each row. */
function rowLevels(values: Numbers, width: number): Float64Array {
  const levels = new Float64Array(values.length / width);
  for (let i = 0; i < values.length; i++) levels[Math.floor(i / width)]! += values[i]! ** 2 / width;
  return levels.map(Math.sqrt);
}

/** Differences by the root mean square of ours. */
function relativeErrors(ours: Numbers, theirs: Numbers): Float64Array {
  let square = 0;
  for (let i = 0; i < ours.length; i++) square += ours[i]! ** 2;
  const scale = Math.sqrt(square / ours.length) || 1;
  return Float64Array.from({ length: ours.length }, (_, i) => Math.abs(ours[i]! - theirs[i]!) / scale);
}

function line({ tolerance }: Compared, ours: Numbers, theirs: Numbers): string {
  const errors = relativeErrors(ours, theirs);
  const sounds =
    ours.length < SOUND
      ? ""
      : spectrogram("ours", ours) + spectrogram("theirs", theirs) + spectrogram("difference", errors);
  return (
    curves("values", [
      { values: theirs, colour: "theirs" },
      { values: ours, colour: "ours" },
    ]) +
    curves("error", [{ values: errors, colour: "error" }]) +
    histogram("errors", errors, tolerance) +
    sounds
  );
}

function matrix({ tolerance }: Compared, ours: Numbers, theirs: Numbers, width: number): string {
  const errors = relativeErrors(ours, theirs);
  const rows = ours.length / width;
  const decades = errors.map((error) => Math.log10(Math.max(error, 1e-30)));
  return (
    curves("level of each row", [
      { values: rowLevels(theirs, width), colour: "theirs" },
      { values: rowLevels(ours, width), colour: "ours" },
    ]) +
    cells("error by row (across) and column (up), 1e-7 to 1", decades, [rows, width], [-7, 0]) +
    histogram("errors", errors, tolerance)
  );
}
