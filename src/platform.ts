// Where the GPU comes from: the application, the browser, or (in Node) Dawn.

import type { ChoiceTable } from "./choices.ts";
import type { Device } from "./device.ts";
import { FormantError } from "./error.ts";
import { fnv1a } from "./fnv.ts";
import { loadHost } from "./host.ts";
import type { KernelTexts } from "./kernel.ts";

/** What an op may choose a kernel by. */
export interface AdapterTraits {
  /** A GPU, or a program that plays one on the CPU (llvmpipe, SwiftShader). */
  readonly class: "hardware" | "software";
  /** Whether values of 16 bits may be read two a word; else weights and caches are kept as f32. */
  readonly packed16: boolean;
  /** Lanes of a subgroup where they are of one size; 0 without subgroups. */
  readonly subgroupSize: number;
  /** Units that multiply matrices of 16 by 16, f16 with sums in f32, may be used. */
  readonly subgroupMatrix: boolean;
  /** WGSL has dot products of packed bytes here. */
  readonly packedDots: boolean;
  readonly maxBindingBytes: number;
  readonly name: string;
}

export interface DeviceOptions {
  /** A device that the application already has; it stays its own and is not destroyed with ours. */
  readonly gpuDevice?: GPUDevice;
  /** Part of an adapter's name, to choose among several (Node only). */
  readonly adapter?: string | undefined;
  /** false: as on an adapter without subgroups (for tests and benchmarks). */
  readonly subgroups?: boolean;
  /** false: as on an adapter that reads packed values of 16 bits wrong. */
  readonly packed16?: boolean;
  /**
   * true: products of prompts on the units of a GPU that multiply matrices, in f16 with sums in f32, where the adapter
   * lists them: within 3e-3 of those in f32, and other bits. In Node with Dawn's experimental features; no browser lists
   * them unless it is told to.
   */
  readonly subgroupMatrix?: boolean;
  /** Forms of kernels, in place of those that `tune` has kept or that are shipped; {}: what the ops' own rules say. */
  readonly choices?: ChoiceTable;
}

export interface Platform {
  readonly device: GPUDevice;
  readonly traits: AdapterTraits;
  /** Texts of kernels/extensions.ts, where they are asked for. */
  readonly extensions?: KernelTexts | undefined;
  /** Awaits a promise of the GPU without keeping a core busy. */
  wait<T>(promise: Promise<T>): Promise<T>;
  /** Whether pipelines are compiled in this process. */
  readonly compilesHere: boolean;
  destroy(): void;
}

const FEATURES: readonly GPUFeatureName[] = ["subgroups", "timestamp-query"];

export async function openAdapter(options: DeviceOptions): Promise<Platform> {
  const { openGpu, wait, compilesHere = false } = await loadHost();
  const { subgroupMatrix = false } = options;
  const extension = subgroupMatrix ? await import("./subgroup_matrix.ts") : undefined;
  const language = new Set((await openGpu(options.adapter, subgroupMatrix))?.wgslLanguageFeatures);
  const platform = (device: GPUDevice, info: GPUAdapterInfo, destroy: () => void): Platform => {
    const own = traits(info, device, language, options, extension?.isUsable(device, info));
    return { device, traits: own, extensions: extension?.texts, wait, compilesHere, destroy };
  };
  if (options.gpuDevice) return platform(options.gpuDevice, options.gpuDevice.adapterInfo, () => {});
  const adapter = await requestAdapter(options.adapter, subgroupMatrix);
  const features = [...FEATURES, ...(extension?.FEATURES ?? [])];
  const device = await wait(
    adapter.requestDevice({
      requiredFeatures: features.filter((feature) => adapter.features.has(feature)),
      requiredLimits: largestLimits(adapter.limits),
    }),
  );
  return platform(device, adapter.info, () => device.destroy());
}

/**
 * The best adapter, or the first whose name contains `wanted`; with what is not yet in the standard if it is to be
 * `extended` (both in Node). Fails with code `device`.
 */
export async function requestAdapter(wanted?: string, extended = false): Promise<GPUAdapter> {
  const { openGpu, adapterAdvice, wait } = await loadHost();
  const gpu = await openGpu(wanted, extended);
  let cause: unknown;
  const asked = Promise.resolve(gpu?.requestAdapter({ powerPreference: "high-performance" }));
  const adapter = await wait(asked).catch((error: unknown) => void (cause = error));
  if (adapter) return adapter;
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  const what = wanted
    ? `is called "${wanted}"${why}, expected part of the name of one that is there.`
    : `found${why}, expected ${adapterAdvice()}`;
  throw new FormantError("device", `device: no GPU adapter ${what}`, { cause });
}

/** The adapter with its driver, what it is used with, and the kernels: what is noted of it stands under this key. */
export function adapterKey({ gpu, traits, kernelsId }: Device): string {
  const { vendor, architecture, device: model, description } = gpu.adapterInfo;
  const { subgroupSize, packed16, subgroupMatrix } = traits;
  const parts = [vendor, architecture, model, description, subgroupSize, packed16, subgroupMatrix];
  return `${fnv1a(parts.join("\n"))}-${kernelsId}`;
}

function largestLimits(limits: GPUSupportedLimits): Record<string, number> {
  const names = [
    "maxBufferSize",
    "maxStorageBufferBindingSize",
    "maxComputeWorkgroupStorageSize",
    "maxComputeInvocationsPerWorkgroup",
    "maxComputeWorkgroupSizeX",
  ] as const;
  return Object.fromEntries(names.map((name) => [name, limits[name]]));
}

function traits(
  info: GPUAdapterInfo,
  device: GPUDevice,
  language: ReadonlySet<string>,
  options: DeviceOptions,
  hasMatrices = false,
): AdapterTraits {
  const { subgroupMinSize: least, subgroupMaxSize: most } = info;
  const ofOneSize = options.subgroups !== false && device.features.has("subgroups") && least === most;
  return {
    class: info.isFallbackAdapter ? "software" : "hardware",
    subgroupSize: ofOneSize ? least : 0,
    packed16: options.packed16 !== false,
    subgroupMatrix: hasMatrices && ofOneSize && least === 32,
    packedDots: language.has("packed_4x8_integer_dot_product"),
    maxBindingBytes: device.limits.maxStorageBufferBindingSize,
    name: info.description || info.device || `${info.vendor} ${info.architecture}`,
  };
}
