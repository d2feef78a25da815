// Medians and spreads.

import { median } from "../src/stopwatch.ts";

export { median };

/** Middle, and between what the values lie but for the tenth at each end. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length / 10);
  return { median: median(sorted), low: sorted[cut]!, high: sorted[sorted.length - 1 - cut]! };
}

/** Whether two measurements differ by more than their spreads. */
export const apart = (a: Spread, b: Spread) => a.low > b.high || b.low > a.high;
