// Where the GPU comes from: the application, the browser, or (in Node) Dawn. What differs between the platforms is
// here and in src/node/.

import type { AdapterTraits, DeviceOptions } from "./device.ts";
import { FormantError } from "./error.ts";

export interface Platform {
  readonly device: GPUDevice;
  readonly traits: AdapterTraits;
  /** Awaits a promise of the GPU without keeping a core busy. */
  wait<T>(promise: Promise<T>): Promise<T>;
  destroy(): void;
}

type Wait = <T>(promise: Promise<T>) => Promise<T>;

const FEATURES = ["subgroups", "timestamp-query"] as const satisfies readonly GPUFeatureName[];

/** Node and not a page: the one place that asks. */
export const IN_NODE = typeof process === "object" && typeof process.versions?.node === "string";

export async function openAdapter(options: DeviceOptions): Promise<Platform> {
  const wait: Wait = IN_NODE ? (await import("./node/wait.ts")).waitQuietly : (promise) => promise;
  if (options.gpuDevice) {
    const device = options.gpuDevice;
    return { device, traits: traits(device.adapterInfo, device, options), wait, destroy: () => {} };
  }
  const adapter = IN_NODE
    ? await (await import("./node/dawn.ts")).requestDawnAdapter(options.adapter)
    : await requestBrowserAdapter();
  const device = await wait(
    adapter.requestDevice({
      requiredFeatures: FEATURES.filter((feature) => adapter.features.has(feature)),
      requiredLimits: largestLimits(adapter.limits),
    }),
  );
  return { device, traits: traits(adapter.info, device, options), wait, destroy: () => device.destroy() };
}

async function requestBrowserAdapter(): Promise<GPUAdapter> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  if (adapter) return adapter;
  throw new FormantError(
    "device",
    navigator.gpu
      ? "device: no WebGPU adapter found, expected one; switch on hardware acceleration in the browser's settings."
      : "device: this browser has no WebGPU, expected navigator.gpu; use a current browser over https or localhost.",
  );
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

function traits(info: GPUAdapterInfo, device: GPUDevice, options: DeviceOptions): AdapterTraits {
  const { subgroupMinSize: least, subgroupMaxSize: most } = info;
  return {
    class: info.isFallbackAdapter ? "software" : "hardware",
    subgroupSize:
      options.subgroups !== false && device.features.has("subgroups") && least === most ? least : 0,
    maxBindingBytes: device.limits.maxStorageBufferBindingSize,
    name: info.description || info.device || `${info.vendor} ${info.architecture}`,
  };
}
