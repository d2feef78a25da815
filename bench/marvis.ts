// CSM-1B and Marvis 250M at real size with made-up weights: milliseconds a frame (80 ms of sound) by codebooks, memory.
// `npm run bench -- marvis [--models csm-1b,marvis-250m] [--formats bf16] [--folder DIR] [--frames 200] [--profile]`

import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCsmConfig } from "../models/marvis/config.ts";
import { CsmFrameLoop } from "../models/marvis/frames.ts";
import { CsmNetwork } from "../models/marvis/network.ts";
import { loadMimi, type Mimi } from "../models/mimi/mimi.ts";
import { createDevice, type Device } from "../src/device.ts";
import { openFolder } from "../src/node/folder.ts";
import { Checkpoint } from "../src/safetensors.ts";
import type { Tensor } from "../src/tensor.ts";
import {
  type CheckpointFormat,
  CSM_1B,
  MARVIS_250M,
  mimi as publishedMimi,
  writeCheckpoint,
} from "./checkpoint.ts";
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

interface Loaded {
  readonly device: Device;
  readonly mimi: Mimi;
  readonly loop: CsmFrameLoop;
}

interface Times {
  /** Milliseconds to the first frame. */
  readonly first: number;
  /** Milliseconds of each after it; of the first and of the last 100. */
  readonly each: number;
  readonly early: number;
  readonly late: number;
  readonly count: number;
}

async function speak(
  { mimi, loop }: Loaded,
  codebooks: number,
  frames: number,
  sounding = false,
): Promise<Times> {
  const state = mimi.decoder.createState();
  const request = {
    sampling: SAMPLING,
    seed: 0n,
    stream: 0,
    maxFrames: frames,
    codebooks: () => codebooks,
    ...(sounding ? { sound: (codes: Tensor<"u32">) => mimi.decoder.step(codes, state) } : {}),
  };
  const begin = performance.now();
  const done: number[] = [];
  for await (const _ of loop.run(PROMPT, request)) done.push(performance.now());
  state.dispose();
  const between = (from: number, to: number) => (done[to]! - done[from]!) / (to - from);
  const last = done.length - 1;
  const part = Math.min(100, last);
  return {
    first: done[0]! - begin,
    each: between(0, last),
    early: between(0, part),
    late: between(last - part, last),
    count: done.length,
  };
}

/** A minute of speech: whether a frame takes longer at its end, and memory grows. */
async function benchMinute(loaded: Loaded): Promise<void> {
  const { device } = loaded;
  const minute = () => speak(loaded, 32, 750, true);
  await minute();
  const before = device.stats().bytes;
  const { early, late, count } = await minute();
  console.log(
    `${((count * FRAME_MS) / 1000).toFixed(0)} s of speech: ${early.toFixed(2)} ms a frame at first, ${late.toFixed(2)} ms at the end; ` +
      `GPU memory grew by ${device.stats().bytes - before} bytes`,
  );
}

async function benchFrames(loaded: Loaded): Promise<void> {
  const { device } = loaded;
  await speak(loaded, 32, 100); // from the idle clock to the working one
  const times: number[] = [];
  for (const [codebooks, sounding] of [
    [32, false],
    [24, false],
    [16, false],
    [8, false],
    [32, true],
    [8, true],
  ] as const) {
    const before = device.stats();
    const { first, each, count } = await speak(loaded, codebooks, Number(options.frames), sounding);
    const after = device.stats();
    times.push(each);
    console.log(
      `${codebooks} codebooks${sounding ? " and Mimi" : ""}: ${each.toFixed(2)} ms a frame, real-time factor ${(each / FRAME_MS).toFixed(3)}; ` +
        `first frame after ${first.toFixed(0)} ms; ${((after.dispatches - before.dispatches) / count).toFixed(0)} dispatches, ` +
        `${((after.submissions - before.submissions) / count).toFixed(2)} submissions a frame; ${(after.bytes / 1e9).toFixed(2)} GB`,
    );
  }
  console.log(`8 codebooks are ${(times[0]! / times[3]!).toFixed(2)} times as fast as 32`);
}

async function profileFrames(loaded: Loaded): Promise<void> {
  const profile = loaded.device.startProfile();
  await speak(loaded, 32, 2);
  for (const { label, calls, milliseconds } of (await profile?.rows()) ?? []) {
    console.log(
      `${label.padEnd(24)} ${String(calls).padStart(6)} calls ${milliseconds.toFixed(2).padStart(9)} ms`,
    );
  }
  profile?.stop();
}

async function benchReference(mimi: Mimi): Promise<void> {
  const clip = Float32Array.from({ length: 240_000 }, (_, i) => 0.1 * Math.sin(i / 20));
  for (let i = 0; i < 2; i++) {
    const begin = performance.now();
    await mimi.encoder!.encode(clip);
    if (i > 0) console.log(`10 s of reference encoded in ${(performance.now() - begin).toFixed(0)} ms`);
  }
}

async function bench(name: string, format: CheckpointFormat, folder: string): Promise<void> {
  const device = await createDevice();
  console.log(`\n${name}, ${format}, on ${device.traits.name}`);
  const { model: network, dispose } = await loadMeasured(
    folder,
    device,
    (w, config) => new CsmNetwork(w, readCsmConfig(config)),
  );
  const codec = await openCodec();
  const { mimi, dispose: disposeCodec } = await loadMimi(device, codec);
  await codec.close();
  const loop = new CsmFrameLoop(network, device, { capacity: 2048, format: "f16", ids: CODES });
  await loop.compile({ sampling: SAMPLING });
  const loaded = { device, mimi, loop };
  await benchFrames(loaded);
  await benchMinute(loaded);
  if (options.profile) await profileFrames(loaded);
  await benchReference(mimi);
  loop.dispose();
  disposeCodec();
  dispose();
  device.destroy();
}

async function openCodec(): Promise<Checkpoint> {
  const folder = options.folder ?? tmpdir();
  const path = join(folder, "formant-bench-mimi");
  if (!existsSync(path)) writeCheckpoint(path, publishedMimi(), "f32");
  return Checkpoint.open(await openFolder(path), "model.safetensors");
}

for (const name of options.models.split(",")) {
  const model = MODELS[name as keyof typeof MODELS];
  if (!model) throw new Error(`--models: ${name} is unknown, expected ${Object.keys(MODELS).join(", ")}.`);
  await withCheckpoints(name, model, options.formats, options.folder, (format, folder) =>
    bench(name, format, folder),
  );
}
