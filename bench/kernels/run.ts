// All cases whose names fit, one after the other: what the program and the page have in common.

import type { Device } from "../../src/device.ts";
import { type Ceilings, measureCeilings } from "../ceilings.ts";
import { kernelCases } from "./index.ts";
import { FIRST_WARM_SECONDS, type KernelResult, measureCase } from "./measure.ts";

export interface KernelReport {
  readonly adapter: string;
  /** Whether times are the GPU's own. */
  readonly timestamps: boolean;
  readonly ceilings: Ceilings;
  readonly results: readonly KernelResult[];
}

export interface RunOptions {
  /** Of names. */
  readonly filter: RegExp;
  onCeilings(ceilings: Ceilings): void;
  onResult(result: KernelResult): void;
}

export async function runKernels(
  device: Device,
  { filter, onCeilings, onResult }: RunOptions,
): Promise<KernelReport> {
  const software = device.traits.class === "software";
  // A GPU comes from its idle clock.
  let ceilings = await measureCeilings(device);
  const begin = performance.now();
  while (!software && performance.now() - begin < 1000 * FIRST_WARM_SECONDS)
    ceilings = await measureCeilings(device);
  onCeilings(ceilings);
  const results: KernelResult[] = [];
  for (const entry of kernelCases({ software }).filter(({ name }) => filter.test(name))) {
    const result = await measureCase(device, entry, ceilings);
    results.push(result);
    onResult(result);
  }
  const timestamps = device.gpu.features.has("timestamp-query");
  return { adapter: device.traits.name, timestamps, ceilings, results };
}
