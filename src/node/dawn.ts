// WebGPU in Node: Dawn (npm package `webgpu`), through Vulkan, Metal or Direct3D.

/** Timestamps as the GPU gives them: browsers round them to 100 us, for reasons that a program of its own has not. */
const FLAGS = ["disable-dawn-features=timestamp_quantization"];

// They must outlive their adapters. One for each adapter that was asked for.
const instances = new Map<string, GPU>();

/**
 * Dawn, for adapters whose name contains `wanted`; hardware goes before software. It prints two warnings to standard
 * error when it first looks for Vulkan's.
 */
export async function openGpu(wanted = ""): Promise<GPU> {
  const { create, globals } = await import("webgpu");
  Object.assign(globalThis, globals);
  const instance = instances.get(wanted) ?? create([...FLAGS, `adapter=${wanted}`]);
  instances.set(wanted, instance);
  return instance;
}

export const adapterAdvice = () =>
  "a Vulkan, Metal or Direct3D driver; without a GPU install software Vulkan " +
  "(Debian: mesa-vulkan-drivers 25 or newer, and libvulkan1).";
