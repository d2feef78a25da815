// The units of a GPU that multiply matrices, as Dawn offers them; loaded where they are asked for.

export * as texts from "../kernels/extensions.ts";

/** Dawn's, and the one of the standard that it needs. */
export const FEATURES = ["shader-f16", "chromium-experimental-subgroup-matrix"] as readonly GPUFeatureName[];

/** In no @webgpu/types yet. */
type Config = Readonly<
  Record<"componentType" | "resultComponentType", string> & Record<"M" | "N" | "K", number>
>;

/** What kernels/matmul_subgroup_matrix.wgsl takes, in bytes. */
const WORKGROUP_BYTES = 45_056;

/** Whether kernels/matmul_subgroup_matrix.wgsl runs on a device with subgroups of 32. */
export function isUsable(device: GPUDevice, info: GPUAdapterInfo): boolean {
  const { subgroupMatrixConfigs = [] } = info as { subgroupMatrixConfigs?: Iterable<Config> };
  const listed = [...subgroupMatrixConfigs].some(
    ({ componentType, resultComponentType, M, N, K }) =>
      componentType === "f16" && resultComponentType === "f32" && [M, N, K].every((side) => side === 16),
  );
  const enabled = FEATURES.every((feature) => device.features.has(feature));
  return listed && enabled && device.limits.maxComputeWorkgroupStorageSize >= WORKGROUP_BYTES;
}
