// Every kernel at the shapes that the models run, against what the adapter gives at most.
// `npm run bench -- kernels [--filter REGEX] [--json FILE] [--compare FILE] [--svg FILE] [--adapter NAME] [--page]
//   [--subgroup-matrix]`

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createDevice } from "../src/device.ts";
import { type KernelReport, runKernels } from "./kernels/run.ts";
import { rooflineSvg } from "./kernels/roofline.ts";
import { COLUMNS, compareLines, rowOf, showCeilings } from "./kernels/table.ts";

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    filter: { type: "string", default: "" },
    json: { type: "string" },
    compare: { type: "string" },
    svg: { type: "string" },
    adapter: { type: "string" },
    /** Prompts by the GPU's units for matrices. */
    "subgroup-matrix": { type: "boolean", default: false },
  },
});

const WIDTHS = [78, 9, 12, 9, 9, 16, 10, 7];
const print = (cells: readonly string[]) =>
  console.log(
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0]!) : cell.padStart(WIDTHS[i]!)))
      .join(" ")
      .trimEnd(),
  );

const before = options.compare
  ? (JSON.parse(readFileSync(options.compare, "utf8")) as KernelReport)
  : undefined;
const device = await createDevice({
  adapter: options.adapter,
  subgroupMatrix: options["subgroup-matrix"],
});
console.log(device.traits.name);
const report = await runKernels(device, {
  filter: new RegExp(options.filter),
  onCeilings: (ceilings) => {
    console.log(`${showCeilings(ceilings)}\n`);
    print(COLUMNS);
  },
  onResult: (result) => print(rowOf(result)),
});
device.destroy();
const { results } = report;
const failed = results.filter(({ timing }) => !timing).length;
console.log(`\n${results.length - failed} of ${results.length} cases proved and timed`);
if (before) console.log(`\n${compareLines(report, before).join("\n")}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 1)}\n`);
if (options.svg) writeFileSync(options.svg, rooflineSvg(report));
if (results.length === 0) console.error(`bench: no case matches ${options.filter}`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
