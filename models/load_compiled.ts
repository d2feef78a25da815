// A model's weights and kernels at once.

import type { Device } from "../src/device.ts";
import type { Checkpoint } from "../src/safetensors.ts";
import { type LoadOptions, Weights } from "./weights.ts";

/** `Weights.load`, and meanwhile `compile`s what `build` made. */
export async function loadCompiled<M>(
  device: Device,
  checkpoint: Checkpoint,
  build: (weights: Weights) => M,
  compile: (model: M) => Promise<void>,
  options: LoadOptions,
): Promise<{ model: M; dispose(): void }> {
  let compiling: Promise<void> | undefined;
  const buildAndCompile = (weights: Weights) => {
    const model = build(weights);
    compiling = compile(model);
    compiling.catch(() => {}); // awaited below
    return model;
  };
  const loaded = await Weights.load(device, checkpoint, buildAndCompile, options);
  try {
    await compiling;
  } catch (error) {
    loaded.dispose();
    throw error;
  }
  return loaded;
}
