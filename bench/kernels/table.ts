// Results as text: the columns are those of the terminal and of the page.

import type { Ceilings } from "../ceilings.ts";
import { apart, type Spread } from "../statistics.ts";
import type { KernelResult } from "./measure.ts";
import type { KernelReport } from "./run.ts";

export function showCeilings({ copy, read, arithmetic, dispatch, readBack }: Ceilings): string {
  return (
    `copy ${(copy / 1e9).toFixed(1)} GB/s, read ${(read / 1e9).toFixed(1)} GB/s, ` +
    `multiply-adds ${(arithmetic / 1e12).toFixed(3)} TFLOP/s, a dispatch ${showSeconds(dispatch)}, ` +
    `read-back ${showSeconds(readBack)}`
  );
}

/** Three digits, in us, ms or s. */
function showSeconds(seconds: number): string {
  const [value, unit] =
    seconds < 1e-3 ? [seconds * 1e6, "us"] : seconds < 1 ? [seconds * 1e3, "ms"] : [seconds, "s"];
  return `${value.toPrecision(3)} ${unit}`;
}

const showSpread = ({ median, low, high }: Spread) =>
  `-${(100 * (1 - low / median)).toFixed(0)} +${(100 * (high / median - 1)).toFixed(0)} %`;

export const COLUMNS = [
  ...["case", "time", "spread", "GB/s", "GFLOP/s", "of the ceiling", "dispatches", "error"],
] as const;

/** The columns of a case; where its proof failed, what is wrong. */
export function rowOf({ name, bytes, operations, error, timing, fault }: KernelResult): string[] {
  if (!timing) return [name, "", "", "", "", "", "", `FAILED: ${fault}`];
  const { seconds, dispatches, bound, share } = timing;
  return [
    name,
    showSeconds(seconds.median),
    showSpread(seconds),
    (bytes / seconds.median / 1e9).toPrecision(3),
    operations === 0 ? "" : (operations / seconds.median / 1e9).toPrecision(3),
    `${(100 * share).toFixed(0)} % ${bound}`,
    String(Number(dispatches.toFixed(1))),
    error.toExponential(0),
  ];
}

/** How much faster each case is than it was; what the spreads do not tell apart is said to be the same. */
export function compareLines(report: KernelReport, before: KernelReport): string[] {
  const known = new Map(before.results.map((result) => [result.name, result.timing]));
  return report.results.flatMap(({ name, timing }) => {
    const old = known.get(name);
    if (!timing || !old) return [];
    const ratio = old.seconds.median / timing.seconds.median;
    const verdict = apart(timing.seconds, old.seconds)
      ? ratio > 1
        ? "faster"
        : "slower"
      : "within the spread";
    return [
      `${ratio.toFixed(3).padStart(7)}x  ${verdict.padEnd(17)}  ${showSeconds(old.seconds.median)} ` +
        `(${showSpread(old.seconds)}) -> ${showSeconds(timing.seconds.median)} (${showSpread(timing.seconds)})  ${name}`,
    ];
  });
}
