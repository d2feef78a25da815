// `formant inspect`: what a file of tensors holds. Runs on the CPU alone.

import type { Command } from "commander";
import type { Inspection, TensorFacts } from "../../models/inspect.ts";
import { openSource } from "../source.ts";
import { aligned } from "./aligned.ts";
import { writeTo } from "./output.ts";
import { clearProgress, notice, showProgress } from "./progress.ts";

/** Something is missing, left over or not finite. */
const INCOMPLETE = 2;
/** Names of a list that are printed. */
const SHOWN = 10;

export function defineInspect(command: Command): void {
  command
    .argument("<place>", "file, folder, URL or hub id: weights, a voice, codes, a dump")
    .option("--json", "print the results as JSON")
    .option("--verbose", "show the stack of an error")
    .addHelpText(
      "after",
      `\nExit codes: 0 all is there, ${INCOMPLETE} something is missing, left over or not finite, 1 it could not be read.`,
    )
    .action(runInspect);
}

async function runInspect(place: string, { json = false }: { readonly json?: boolean }): Promise<void> {
  const files = await openSource(place, {
    onProgress: showProgress,
    onNotice: (line) => notice(line, { json }),
  });
  const { inspect } = await import("../../models/inspect.ts");
  const found = await inspect(files);
  clearProgress();
  await writeTo(process.stdout, json ? `${JSON.stringify(found)}\n` : describe(found));
  const { problems, leftOver } = found;
  if ((problems ?? []).length + leftOver.length + unfinite(found).length > 0) process.exitCode = INCOMPLETE;
}

const unfinite = ({ tensors }: Inspection) => tensors.filter(({ nan, infinite }) => nan + infinite > 0);

/** A table and what to make of it. */
function describe(found: Inspection): string {
  const head = ["tensor", "type", "shape", "min", "max", "mean", "deviation", "NaN", "Inf"];
  const rows = found.tensors.map((one) => [
    one.name,
    typeOf(one),
    `[${one.shape.join(", ")}]`,
    ...[one.min, one.max, one.mean, one.std].map((value) =>
      value === null ? "" : String(Number(value.toPrecision(4))),
    ),
    ...[one.nan, one.infinite].map((count) => (count === 0 ? "" : String(count))),
  ]);
  return `${[...aligned([head, ...rows]), "", ...conclusion(found)].join("\n")}\n`;
}

const typeOf = ({ dtype, mode, bits, group }: TensorFacts) =>
  mode === undefined ? dtype : mode === "affine" ? `${bits} bits/${group} ${dtype}` : `${mode}/${group}`;

function conclusion(found: Inspection): string[] {
  const { file, what, tensors, problems, leftOver } = found;
  const values = tensors.reduce((sum, { count }) => sum + count, 0);
  const broken = unfinite(found).map(({ name }) => name);
  const lines = [
    `${file}: ${what}.`,
    `${tensors.length} tensors, ${values.toLocaleString("en")} values.`,
    ...(broken.length > 0 ? [`NaN or infinite: ${few(broken, ", ")}`] : []),
    ...(problems && problems.length > 0 ? [`${problems.length} wrong:`, `  ${few(problems, "\n  ")}`] : []),
    ...(leftOver.length > 0 ? [`${leftOver.length} left over: ${few(leftOver, ", ")}`] : []),
  ];
  if (problems === null)
    return [...lines, "There is no config.json beside it: what is missing nobody can say."];
  const whole = found.kind !== null && problems.length + leftOver.length === 0;
  return whole ? [...lines, "Nothing is missing or left over."] : lines;
}

const few = (names: readonly string[], between: string) =>
  names.slice(0, SHOWN).join(between) +
  (names.length > SHOWN ? `${between}and ${names.length - SHOWN} more` : "");
