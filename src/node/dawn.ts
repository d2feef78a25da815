// WebGPU in Node: Dawn (npm package `webgpu`), through Vulkan, Metal or Direct3D.

/** Timestamps as the GPU gives them: browsers round them to 100 us, for reasons that a program of its own has not. */
const FLAGS = ["disable-dawn-features=timestamp_quantization"];
/** f16 and what is not yet in the standard. */
const EXTENSIONS = ["enable-dawn-features=allow_unsafe_apis,vulkan_enable_f16_on_nvidia"];

// They must outlive their adapters. One for each adapter that was asked for, and with extensions another.
const instances = new Map<string, GPU>();

/**
 * Dawn, for adapters whose name contains `wanted`; hardware goes before software. It prints two warnings to standard
 * error when it first looks for Vulkan's.
 */
export async function openGpu(wanted = "", extended = false): Promise<GPU> {
  const { create, globals } = await import("webgpu");
  Object.assign(globalThis, globals);
  const key = `${wanted}\n${extended}`;
  const instance =
    instances.get(key) ?? create([...FLAGS, ...(extended ? EXTENSIONS : []), `adapter=${wanted}`]);
  instances.set(key, instance);
  return instance;
}

export const adapterAdvice = () =>
  "a Vulkan, Metal or Direct3D driver; without a GPU install software Vulkan " +
  "(Debian: mesa-vulkan-drivers 25 or newer, and libvulkan1).";
