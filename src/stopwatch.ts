// How long the GPU takes for what is run: by its own clock where it has one, else by the host's.

import type { Device } from "./device.ts";

export interface Stopwatch {
  /** Seconds in the passes of `run`, or from its begin to the end of its work. */
  time(run: () => void): Promise<number>;
  stop(): void;
}

export function startStopwatch(device: Device): Stopwatch {
  const profile = device.startProfile("pass");
  let known = 0;
  return {
    async time(run) {
      const begin = performance.now();
      run();
      if (!profile) {
        await device.finish();
        return (performance.now() - begin) / 1000;
      }
      const spans = await profile.spans();
      const fresh = spans.slice(known);
      known = spans.length;
      return fresh.reduce((sum, span) => sum + span.end - span.begin, 0) / 1e9;
    },
    stop: () => profile?.stop(),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
