// Where the GPU comes from: the application, the browser, or (in Node) Dawn.

import type { AdapterTraits, DeviceOptions } from "./device.ts";
import { loadHost } from "./host.ts";

export interface Platform {
  readonly device: GPUDevice;
  readonly traits: AdapterTraits;
  /** Awaits a promise of the GPU without keeping a core busy. */
  wait<T>(promise: Promise<T>): Promise<T>;
  destroy(): void;
}

const FEATURES = ["subgroups", "timestamp-query"] as const satisfies readonly GPUFeatureName[];

export async function openAdapter(options: DeviceOptions): Promise<Platform> {
  const { requestAdapter, wait } = await loadHost();
  if (options.gpuDevice) {
    const device = options.gpuDevice;
    return { device, traits: traits(device.adapterInfo, device, options), wait, destroy: () => {} };
  }
  const adapter = await requestAdapter(options.adapter);
  const device = await wait(
    adapter.requestDevice({
      requiredFeatures: FEATURES.filter((feature) => adapter.features.has(feature)),
      requiredLimits: largestLimits(adapter.limits),
    }),
  );
  return { device, traits: traits(adapter.info, device, options), wait, destroy: () => device.destroy() };
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
    packed16: options.packed16 !== false,
    maxBindingBytes: device.limits.maxStorageBufferBindingSize,
    name: info.description || info.device || `${info.vendor} ${info.architecture}`,
  };
}
