// CSM-1B and Marvis 250M at real size with made-up weights: milliseconds a frame (80 ms of sound) by codebooks, memory.
// `npm run bench -- marvis [--models csm-1b,marvis-250m] [--formats bf16] [--folder DIR] [--frames 200] [--profile]`

import { parseArgs } from "node:util";
import { readCsmConfig } from "../models/marvis/config.ts";
import { CsmFrameLoop } from "../models/marvis/frames.ts";
import { CsmNetwork } from "../models/marvis/network.ts";
import { createDevice } from "../src/device.ts";
import { type CheckpointFormat, CSM_1B, MARVIS_250M } from "./checkpoint.ts";
import { loadMeasured, withCheckpoints } from "./measure.ts";

const MODELS = { "csm-1b": CSM_1B, "marvis-250m": MARVIS_250M };

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: "string", default: Object.keys(MODELS).join(",") },
    formats: { type: "string", default: "bf16" },
    folder: { type: "string" },
    frames: { type: "string", default: "200" },
    profile: { type: "boolean", default: false },
  },
});

const FRAME_MS = 80;
const CODES = 2048;
/** A clip of 10 s, and a sentence. */
const PROMPT = [
  { text: Array.from({ length: 60 }, (_, i) => 1000 + i) },
  {
    frames: Array.from({ length: 125 }, (_, t) =>
      Array.from({ length: 32 }, (_, k) => (37 * t + 11 * k) % CODES),
    ),
  },
];
const SAMPLING = { temperature: 0.9, topK: 50 };

async function bench(name: string, format: CheckpointFormat, folder: string): Promise<void> {
  const device = await createDevice();
  console.log(`\n${name}, ${format}, on ${device.traits.name}`);
  const { model: network, dispose } = await loadMeasured(
    folder,
    device,
    (w, config) => new CsmNetwork(w, readCsmConfig(config)),
  );
  const loop = new CsmFrameLoop(network, device, { capacity: 2048, format: "f16", ids: CODES });
  await loop.compile({ sampling: SAMPLING });
  const run = async (codebooks: number, frames: number) => {
    const request = {
      sampling: SAMPLING,
      seed: 0n,
      stream: 0,
      maxFrames: frames,
      codebooks: () => codebooks,
    };
    const begin = performance.now();
    let first = 0;
    let count = 0;
    for await (const _ of loop.run(PROMPT, request)) {
      count++;
      first ||= performance.now();
    }
    return { first: first - begin, each: (performance.now() - first) / (count - 1), count };
  };
  await run(32, 100); // from the idle clock to the working one
  const times: number[] = [];
  for (const codebooks of [32, 24, 16, 8]) {
    const before = device.stats();
    const { first, each, count } = await run(codebooks, Number(options.frames));
    const after = device.stats();
    times.push(each);
    console.log(
      `${codebooks} codebooks: ${each.toFixed(2)} ms a frame, real-time factor ${(each / FRAME_MS).toFixed(3)}; ` +
        `first frame after ${first.toFixed(0)} ms; ${((after.dispatches - before.dispatches) / count).toFixed(0)} dispatches, ` +
        `${((after.submissions - before.submissions) / count).toFixed(2)} submissions a frame; ${(after.bytes / 1e9).toFixed(2)} GB`,
    );
  }
  console.log(`8 codebooks are ${(times[0]! / times[3]!).toFixed(2)} times as fast as 32`);
  if (options.profile) {
    const profile = device.startProfile();
    await run(32, 2);
    for (const { label, calls, milliseconds } of (await profile?.rows()) ?? []) {
      console.log(
        `${label.padEnd(24)} ${String(calls).padStart(6)} calls ${milliseconds.toFixed(2).padStart(9)} ms`,
      );
    }
    profile?.stop();
  }
  loop.dispose();
  dispose();
  device.destroy();
}

for (const name of options.models.split(",")) {
  const model = MODELS[name as keyof typeof MODELS];
  if (!model) throw new Error(`--models: ${name} is unknown, expected ${Object.keys(MODELS).join(", ")}.`);
  await withCheckpoints(name, model, options.formats, options.folder, (format, folder) =>
    bench(name, format, folder),
  );
}
