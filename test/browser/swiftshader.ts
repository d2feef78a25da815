// Node on the adapter that Chromium has: SwiftShader, whose driver comes with Debian's chromium.

import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { LoadModelOptions, SpeakOptions } from "../../models/index.ts";
import { browser } from "./chromium.ts";

/** Debian's place, or beside the program. */
export const driver = [
  "/usr/lib/chromium/vk_swiftshader_icd.json",
  ...(browser === undefined ? [] : [join(dirname(realpathSync(browser)), "vk_swiftshader_icd.json")]),
].find(existsSync);

/** `sha256` is that of the samples. */
export interface Spoken {
  readonly adapter: string;
  readonly samples: number;
  readonly sha256: string;
  readonly loudest: number;
}

const PROGRAM = `
  import { createHash } from "node:crypto";
  import { loadModel } from "./dist/models/index.js";
  const [name, options, text, speak] = JSON.parse(process.argv[1]);
  const model = await loadModel(name, options);
  const audio = await model.generate(text, speak);
  const { samples } = audio;
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");
  const sha256 = hash(new Uint8Array(samples.buffer));
  const wav = hash(audio.toWav());
  console.log(JSON.stringify({ adapter: model.adapter, samples: samples.length, sha256, loudest, wav }));
  model.dispose();
`;

export type Speech = readonly [name: string, options: LoadModelOptions, text: string, speak: SpeakOptions];

/** In a process of its own: the driver is chosen by its environment. `wav`: SHA-256 of the file of 16 bits. */
export async function inNode(...speech: Speech): Promise<Spoken & { readonly wav: string }> {
  const variables = { VK_DRIVER_FILES: driver, VK_ICD_FILENAMES: driver, HF_HUB_OFFLINE: "1" };
  const args = ["--input-type=module", "--eval", PROGRAM, JSON.stringify(speech)];
  const env = { ...process.env, ...variables };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout) as Spoken & { readonly wav: string };
}
