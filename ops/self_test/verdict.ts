// What an adapter is good for: found out once by the self-test, noted under the adapter, its driver and the kernels, and
// kept to from then on. A kernel that is wrong is gone around, or refused; nothing is ever spoken with it.

import { createDevice, type Device, type DeviceOptions } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import { note, recall } from "../../src/notes.ts";
import { adapterKey } from "../../src/platform.ts";
import type { SelfTestCase } from "./case.ts";
import type { CaseResult, SelfTestReport } from "./index.ts";

/** What is done without on an adapter. */
export type FallBack = Pick<DeviceOptions, "subgroups" | "packed16">;

export interface Verdict {
  /** {} where all is right; null where nothing helps. */
  readonly fallBack: FallBack | null;
  /** Of the adapter as it is. */
  readonly report: SelfTestReport;
}

/** Failures of a test that count with values of 16 bits, or where all are widened. */
const failures = ({ results }: SelfTestReport, packed16: boolean): CaseResult[] =>
  results.filter(({ passed, packed }) => !passed && (packed16 || !packed));

/** Tests the adapter; if kernels are wrong, without subgroups too. `create` makes a device, which is destroyed. */
export async function judge(
  create: (options: FallBack) => Promise<Device>,
  cases?: readonly SelfTestCase[],
): Promise<Verdict> {
  const { selfTest } = await import("./index.ts"); // what was noted needs none of it
  const tested = async (options: FallBack) => {
    const device = await create(options);
    try {
      return { report: await selfTest(device, cases), subgroups: device.traits.subgroupSize > 0 };
    } finally {
      device.destroy();
    }
  };
  const { report, subgroups } = await tested({});
  if (failures(report, true).length === 0) return { fallBack: {}, report };
  if (failures(report, false).length === 0) return { fallBack: { packed16: false }, report };
  if (!subgroups) return { fallBack: null, report };
  const without = (await tested({ subgroups: false })).report;
  if (failures(without, true).length === 0) return { fallBack: { subgroups: false }, report };
  if (failures(without, false).length === 0) {
    return { fallBack: { subgroups: false, packed16: false }, report };
  }
  return { fallBack: null, report };
}

/**
 * A device whose kernels are right, or go around those that are not. The adapter is tested the first time; then what
 * was noted counts until driver or kernels change.
 * @throws FormantError `device`: kernels are wrong on this adapter and there is no way around
 */
export async function createSoundDevice(options: DeviceOptions = {}): Promise<Device> {
  const device = await createDevice(options);
  const key = adapterKey(device);
  const noted = readNote(await recall(key));
  const fallBack = noted ?? (await judged(options, (text) => note(key, text)));
  if (Object.keys(fallBack).length === 0) return device;
  device.destroy();
  return createDevice({ ...options, ...fallBack });
}

async function judged(options: DeviceOptions, note: (text: string) => Promise<void>): Promise<FallBack> {
  const { fallBack, report } = await judge((less) => createDevice({ ...options, ...less }));
  if (!fallBack) throw refusal(report);
  await note(JSON.stringify(fallBack));
  return fallBack;
}

/** Names the kernels, of the first what is wrong, and what can be done. */
export function refusal({ results, wrong }: SelfTestReport): FormantError {
  const { kernel, of, error, bar, fault } = results.find(
    ({ kernel, passed }) => !passed && kernel === wrong[0],
  )!;
  const others = wrong.length > 1 ? ` and ${wrong.length - 1} more kernels` : "";
  const what = fault ?? `off by ${error.toExponential(1)}, expected at most ${bar.toExponential(1)}`;
  return new FormantError(
    "device",
    `kernels/${kernel}.wgsl${others}: wrong on this adapter (${of}: ${what}); update its driver or choose another adapter, and see \`formant doctor\`.`,
  );
}

/** What was noted, unless somebody else wrote there. */
function readNote(text: string | undefined): FallBack | undefined {
  try {
    const { subgroups, packed16 } = JSON.parse(text ?? "null") as Record<string, unknown>;
    return { ...(subgroups === false && { subgroups }), ...(packed16 === false && { packed16 }) };
  } catch {
    return undefined;
  }
}
