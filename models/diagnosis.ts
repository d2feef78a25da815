// What `formant doctor` finds out, and what follows from it.

import type { SpokenResult } from "./kokoro/spoken_check.ts";
import type { CaseResult, SelfTestReport } from "../ops/self_test/index.ts";
import type { FallBack, Verdict } from "../ops/self_test/verdict.ts";
import type { Device } from "../src/device.ts";
import type { NamedAdapter } from "../src/host.ts";

/** What an adapter says of itself. */
export interface AdapterFacts {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  /** With the driver's version, as the driver gives it. */
  readonly description: string;
  readonly features: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
}

/** The adapter as Formant uses it. */
export interface UsedAdapter extends AdapterFacts {
  readonly name: string;
  readonly class: "hardware" | "software";
  /** Lanes; 0 without subgroups. */
  readonly subgroupSize: number;
  /** What it has not, and what that means. */
  readonly missing: readonly string[];
}

export interface Diagnosis {
  /** All that Dawn can name. */
  readonly adapters: readonly (NamedAdapter & AdapterFacts)[];
  /** The one that was looked at. */
  readonly adapter: UsedAdapter;
  readonly kernels: SelfTestReport;
  /** Cases at the limits of the adapter. */
  readonly limits: readonly CaseResult[];
  /** What is done without, by itself; null: the adapter is refused. */
  readonly fallBack: FallBack | null;
  /** null: it was not asked to speak. */
  readonly speech: { readonly weights: string; readonly sentences: readonly SpokenResult[] } | null;
  /** Whether Formant speaks on it, be it around a kernel. */
  readonly sound: boolean;
}

const LIMITS = [
  "maxBufferSize",
  "maxStorageBufferBindingSize",
  "maxComputeWorkgroupStorageSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupSizeX",
  "maxComputeWorkgroupsPerDimension",
] as const;

export function factsOf({ info, features, limits }: GPUAdapter): AdapterFacts {
  const { vendor, architecture, device, description } = info;
  return {
    ...{ vendor, architecture, device, description },
    features: [...features].sort(),
    limits: Object.fromEntries(LIMITS.map((name) => [name, limits[name]])),
  };
}

export function usedAdapter(adapter: GPUAdapter, { gpu, traits }: Device): UsedAdapter {
  const { name, class: kind, subgroupSize } = traits;
  return { ...factsOf(adapter), name, class: kind, subgroupSize, missing: missing({ gpu, traits }) };
}

function missing({ gpu, traits }: Pick<Device, "gpu" | "traits">): string[] {
  const GIB = 2 ** 30;
  return [
    traits.class === "software" && "a GPU: a program plays one, and speaks slower than one listens",
    traits.class === "software" &&
      traits.subgroupSize < 4 &&
      "subgroups of one size: convolutions take more than twice as long",
    !gpu.features.has("timestamp-query") && "timestamp-query: time cannot be told by kernel",
    traits.maxBindingBytes < GIB / 4 &&
      `bindings of 256 MiB (it has ${traits.maxBindingBytes / 2 ** 20}): long sentences are spoken in parts`,
    gpu.limits.maxBufferSize < GIB && "buffers of 1 GiB: large language models may not load",
  ].filter((line) => line !== false);
}

/** How large an error is, or why there is none. */
const showFault = ({ error, bar, fault }: CaseResult) =>
  fault ?? `off by ${error.toExponential(1)}, expected at most ${bar.toExponential(1)}`;

/** Wrong kernels, each with the cases that show it. */
export function wrongKernels({ results, wrong }: SelfTestReport): string[] {
  return wrong.map((kernel) => {
    const shown = results.filter((result) => result.kernel === kernel && !result.passed);
    return `kernels/${kernel}.wgsl is wrong: ${shown.map((result) => `${result.of} (${showFault(result)})`).join("; ")}`;
  });
}

/** What to do about kernels that are wrong, and what is done by itself. */
export function kernelAdvice({ report, fallBack }: Verdict): string[] {
  if (report.wrong.length === 0) return [];
  const update = "update the driver, and send the maker what --json prints";
  if (!fallBack) {
    return [
      `This adapter is refused: ${update}; meanwhile choose another one (--adapter), or software Vulkan.`,
    ];
  }
  const ways = [
    fallBack.subgroups === false && "kernels without subgroups (createDevice: subgroups: false)",
    fallBack.packed16 === false && "weights kept as f32, of twice the size (createDevice: packed16: false)",
  ].filter((way) => way !== false);
  return [`By itself Formant goes around it: ${ways.join(", and ")}. To be rid of it, ${update}.`];
}

export function adviceOf({ adapters, adapter, kernels, limits, fallBack, speech }: Diagnosis): string[] {
  const advice = kernelAdvice({ report: kernels, fallBack });
  for (const result of limits.filter(({ passed }) => !passed)) {
    advice.push(
      `At ${result.of}, kernels/${result.kernel}.wgsl is wrong (${showFault(result)}): speak shorter sentences.`,
    );
  }
  if (speech?.sentences.some(({ passed }) => !passed)) {
    const others = adapters.filter(({ name }) => name !== adapter.name).map(({ name }) => name);
    const instead = others.length > 0 ? `try --adapter "${others[0]}"` : "try another adapter";
    advice.push(
      `Its kernels are right one by one, yet it does not speak: ${instead}, and send what --json prints.`,
    );
  }
  if (
    adapter.class === "software" &&
    adapters.some(({ name }) => !/llvmpipe|swiftshader|warp|basic render/i.test(name))
  ) {
    advice.push("There is a GPU beside this program that plays one: leave --adapter out to use it.");
  }
  return advice;
}
