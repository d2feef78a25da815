// `formant compare`: two files of tensors side by side. Runs on the CPU alone.

import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { compareTraces, type Comparison } from "../compare/traces.ts";
import { FormantError } from "../error.ts";
import { parseNumber, reason } from "./input.ts";
import { openFile, writeTo } from "./output.ts";
import { table } from "./compare_text.ts";
import { openTensors } from "./staged_input.ts";

export interface CompareFlags {
  readonly map?: string;
  readonly tolerance?: string;
  readonly json?: boolean;
  readonly html?: string;
}

/** Something is beyond its tolerance. */
const DIFFERENT = 2;

export function defineCompare(command: Command): void {
  command
    .argument("<ours>", "safetensors file, of formant dump or stage")
    .argument("<theirs>", "safetensors file with the same names, PyTorch's modules, or names told by --map")
    .option("--map <file>", 'JSON of their names by ours: { "bert.{i}": "plbert.layer{i}.out" }')
    .option("--tolerance <number>", "relative error (root mean square) in place of the one that ours tells")
    .option("--json", "print the results as JSON")
    .option("--html <file>", "write a page with curves, spectrograms and histograms of the errors")
    .option("--verbose", "show the stack of an error")
    .addHelpText(
      "after",
      `\nExit codes: 0 all is equal, ${DIFFERENT} something is not, 1 it could not be compared.`,
    )
    .action(compare);
}

async function compare(ourPath: string, theirPath: string, flags: CompareFlags): Promise<void> {
  const page = flags.html === undefined ? null : await openFile(flags.html, "--html");
  const map = flags.map === undefined ? {} : await readMap(flags.map);
  const { Report } = await import("./compare_html.ts");
  const report = page && new Report(ourPath, theirPath);
  const ours = await openTensors(ourPath, "ours");
  const theirs = await openTensors(theirPath, "theirs");
  try {
    const comparison = await compareTraces(ours, theirs, {
      map,
      ...(flags.tolerance === undefined ? {} : { tolerance: parseNumber("--tolerance", flags.tolerance) }),
      ...(report ? { onValues: (result, mine, yours) => report.add(result, mine, yours) } : {}),
    });
    if (comparison.results.every(({ status }) => status === "absent")) {
      throw new FormantError(
        "argument",
        `theirs: none of its ${theirs.tensors.size} names is one of ours, expected some, or --map to say which is which.`,
      );
    }
    await writeTo(process.stdout, flags.json ? `${JSON.stringify(facts(comparison))}\n` : table(comparison));
    if (report) await page!.write(new TextEncoder().encode(report.page(comparison)));
    if (comparison.first) process.exitCode = DIFFERENT;
  } finally {
    await ours.close();
    await theirs.close();
  }
}

export async function readMap(path: string): Promise<Readonly<Record<string, string>>> {
  let map: unknown;
  try {
    map = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new FormantError("argument", `--map: ${path} cannot be read as JSON (${reason(cause)}).`, {
      cause,
    });
  }
  const right =
    typeof map === "object" && map !== null && Object.values(map).every((name) => typeof name === "string");
  if (right && !Array.isArray(map)) return map as Record<string, string>;
  throw new FormantError("argument", `--map: ${path} holds no names, expected { "our name": "their name" }.`);
}

/** Numbers that JSON has no words for are texts. */
const facts = ({ results, unknown, first }: Comparison) => ({
  equal: first === null,
  first: first?.name ?? null,
  results: results.map((result) =>
    Object.fromEntries(
      Object.entries(result).map(([key, value]) => [
        key,
        typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
      ]),
    ),
  ),
  unknown,
});
