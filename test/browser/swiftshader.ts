// Node on the adapter that Chromium has: SwiftShader, whose driver comes with Debian's chromium.

import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
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
export function inNode(...speech: Speech): Spoken & { readonly wav: string } {
  const variables = { VK_DRIVER_FILES: driver, VK_ICD_FILENAMES: driver, HF_HUB_OFFLINE: "1" };
  const args = ["--input-type=module", "--eval", PROGRAM, JSON.stringify(speech)];
  const output = execFileSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...variables },
  });
  return JSON.parse(output) as Spoken & { readonly wav: string };
}
