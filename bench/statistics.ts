// Medians and spreads.

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

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
