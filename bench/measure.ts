// What the benchmarks of language models share: a checkpoint written once, loaded, and how much the host needed for it.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { QuantizationConfig } from "../models/matrix_weights.ts";
import { Weights } from "../models/weights.ts";
import type { Device } from "../src/device.ts";
import { openFolder } from "../src/node/folder.ts";
import { Checkpoint } from "../src/safetensors.ts";
import { CHECKPOINT_FORMATS, type CheckpointFormat, type Published, writeCheckpoint } from "./checkpoint.ts";

/** Runs `body` for each of "4bit,bf16" with a folder that holds the checkpoint; without `root` it is a passing one. */
export async function withCheckpoints(
  name: string,
  model: Published,
  formats: string,
  root: string | undefined,
  body: (format: CheckpointFormat, folder: string) => Promise<void>,
): Promise<void> {
  const place = root ?? mkdtempSync(join(tmpdir(), "formant-bench-"));
  try {
    for (const format of formats.split(",") as CheckpointFormat[]) {
      if (!CHECKPOINT_FORMATS.includes(format)) {
        throw new Error(
          `--formats: ${format} is unknown, expected some of ${CHECKPOINT_FORMATS.join(", ")}.`,
        );
      }
      const folder = join(place, `${name}-${format}`);
      if (!existsSync(folder)) writeCheckpoint(folder, model, format);
      await body(format, folder);
    }
  } finally {
    if (root === undefined) rmSync(place, { recursive: true });
  }
}

/** Loads a model and prints the time, and what heap and buffers of the host grew by. */
export async function loadMeasured<M>(
  folder: string,
  device: Device,
  build: (w: Weights, config: Readonly<Record<string, unknown>>) => M,
): Promise<{ model: M; dispose(): void }> {
  const json = JSON.parse(readFileSync(join(folder, "config.json"), "utf8")) as Record<string, unknown>;
  const index = "model.safetensors.index.json";
  const path = existsSync(join(folder, index)) ? index : "model.safetensors";
  const checkpoint = await Checkpoint.open(await openFolder(folder), path);
  const before = heap();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, heap())), 2);
  const begin = performance.now();
  const loaded = await Weights.load(device, checkpoint, (w) => build(w, json), {
    quantization: json["quantization"] as QuantizationConfig | undefined,
  });
  clearInterval(timer);
  await checkpoint.close();
  const seconds = (performance.now() - begin) / 1000;
  const growth = ((most - before) / 1e6).toFixed(0);
  console.log(`loaded in ${seconds.toFixed(2)} s; heap and buffers of the host grew by ${growth} MB at peak`);
  return loaded;
}

function heap(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
