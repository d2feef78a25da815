// The results of a comparison for people: a table, and what to make of it.

import type { Compared, Comparison } from "../compare/traces.ts";
import { aligned } from "./aligned.ts";

const WORDS: Readonly<Record<Compared["status"], string>> = {
  equal: "equal",
  reordered: "equal",
  differs: "DIFFERS",
  shape: "SHAPE",
  absent: "absent",
};

const short = (value: number) => (Number.isNaN(value) ? "" : value === 0 ? "0" : value.toExponential(1));
const shapeOf = (shape: readonly number[] | null) => (shape ? `[${shape.join(", ")}]` : "");

export function remark({ status, how, shape, theirShape, firstIndex }: Compared): string {
  if (status === "reordered") return `after ${how}`;
  if (status === "shape") return `theirs is ${shapeOf(theirShape)}, expected the values of ${shapeOf(shape)}`;
  if (status !== "differs") return "";
  return [`first at [${firstIndex?.join(", ") ?? ""}]`, how].filter((part) => part !== "").join("; ");
}

export function table(comparison: Comparison): string {
  const head = ["stage", "tensor", "shape", "relative", "max", "cosine", "", ""];
  const shown = comparison.results.filter(({ status }) => status !== "absent");
  const rows = shown.map((one) => [
    one.stage,
    one.name + (one.plain ? " (plain)" : ""),
    shapeOf(one.shape),
    short(one.relative),
    short(one.maxError),
    Number.isNaN(one.cosine) ? "" : one.cosine.toFixed(6),
    WORDS[one.status],
    remark(one),
  ]);
  const lines = aligned([head, ...rows]);
  return `${[...lines, ...conclusion(comparison)].join("\n")}\n`;
}

/** What to make of it, in sentences. */
export function conclusion({ results, unknown, first }: Comparison): string[] {
  const compared = results.filter(({ status }) => status !== "absent").length;
  const absent = results.length - compared;
  const counts = [
    `${compared} tensors compared`,
    ...(absent > 0 ? [`${absent} of ours are not in theirs`] : []),
    ...(unknown.length > 0
      ? [`${unknown.length} of theirs are not in ours (${unknown.slice(0, 3).join(", ")})`]
      : []),
  ];
  const told = `${counts.join(", ")}.`;
  if (!first) return ["", told, "All are equal within their tolerances."];
  const place = [first.stage && `stage ${first.stage}`, first.torch && `PyTorch: ${first.torch}`].filter(
    (part) => part,
  );
  const where = place.length > 0 ? ` (${place.join("; ")})` : "";
  return ["", told, `The first that differs is ${first.name}${where}: ${remark(first)}.`];
}
