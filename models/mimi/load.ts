// Mimi out of a folder, URL or repository: moshi's checkpoint, or transformers' with its config.json.

import type { Device } from "../../src/device.ts";
import { type ModelFiles, readJson } from "../../src/files.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { findCheckpoint, findFile } from "../find_file.ts";
import { MIMI, MIMI_CHECKPOINTS, type MimiConfig, readMimiConfig } from "./config.ts";
import { loadMimi, type LoadMimiOptions, type Mimi } from "./mimi.ts";

/** @throws FormantError `weights`: there is no checkpoint, or it is of something else */
export async function openMimi(
  files: ModelFiles,
  device: Device,
  options: Omit<LoadMimiOptions, "config"> = {},
): Promise<{ readonly mimi: Mimi; readonly config: object; dispose(): void }> {
  const described = await findFile(files, ["config.json"], options.signal);
  const json = described ? await readJson(files, described, options.signal) : null;
  const config = isMimi(json) ? readMimiConfig(json) : MIMI;
  const checkpoint = await Checkpoint.open(files, await findCheckpoint(files, MIMI_CHECKPOINTS));
  try {
    const { mimi, dispose } = await loadMimi(device, checkpoint, { ...options, config });
    return { mimi, config: json ?? (config satisfies MimiConfig), dispose };
  } finally {
    await checkpoint.close();
  }
}

const isMimi = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && "model_type" in json && json.model_type === "mimi";
