// The adapter in Node: Dawn (npm package `webgpu`), through Vulkan, Metal or Direct3D.

import { FormantError } from "../error.ts";
import { waitQuietly } from "./wait.ts";

const INSTALL =
  "expected a Vulkan, Metal or Direct3D driver; without a GPU install software Vulkan " +
  "(Debian: mesa-vulkan-drivers 25 or newer, and libvulkan1).";

/** Timestamps as the GPU gives them: browsers round them to 100 us, for reasons that a program of its own has not. */
const FLAGS = ["disable-dawn-features=timestamp_quantization"];

// Instances must outlive their adapters. One for each adapter that was asked for.
const instances = new Map<string, GPU>();

/** Dawn, for adapters whose name contains `wanted`. */
async function instanceOf(wanted: string): Promise<GPU> {
  const { create, globals } = await import("webgpu");
  Object.assign(globalThis, globals);
  const instance =
    instances.get(wanted) ?? create([...FLAGS, ...(wanted === "" ? [] : [`adapter=${wanted}`])]);
  instances.set(wanted, instance);
  return instance;
}

export const languageFeatures = async (): Promise<ReadonlySet<string>> =>
  new Set((await instanceOf("")).wgslLanguageFeatures);

/**
 * The best adapter, or the first whose name contains `wanted`; hardware goes before software. Dawn prints two warnings to
 * standard error when it first looks for Vulkan's.
 */
export async function requestAdapter(wanted = ""): Promise<GPUAdapter> {
  const instance = await instanceOf(wanted);
  let cause: unknown;
  const adapter = await waitQuietly(instance.requestAdapter({ powerPreference: "high-performance" })).catch(
    (error: unknown) => void (cause = error),
  );
  if (adapter) return adapter;
  const what = wanted === "" ? "found" : `is called "${wanted}"`;
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  const expected = wanted === "" ? INSTALL : "expected part of the name of one that is there.";
  throw new FormantError("device", `device: no GPU adapter ${what}${why}, ${expected}`, { cause });
}
