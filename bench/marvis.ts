// CSM-1B and Marvis 250M at real size with made-up weights: milliseconds a frame (80 ms of sound) by codebooks, with and
// without Mimi, first frame, memory, starts.
// `npm run bench -- marvis [--models csm-1b,marvis-250m] [--formats bf16] [--folder DIR] [--frames 200] [--minute]
// [--profile [trace.json]]`

import { fileURLToPath } from "node:url";
import { readCsmConfig } from "../models/marvis/config.ts";
import { CsmFrameLoop } from "../models/marvis/frames.ts";
import { CsmNetwork } from "../models/marvis/network.ts";
import type { QuantizationConfig } from "../models/matrix_weights.ts";
import { loadMimi, type Mimi } from "../models/mimi/mimi.ts";
import { Weights } from "../models/weights.ts";
import { createDevice, type Device } from "../src/device.ts";
import { type ModelFiles, readJson } from "../src/files.ts";
import { Checkpoint } from "../src/safetensors.ts";
import type { Tensor } from "../src/tensor.ts";
import { CSM_1B, MARVIS_250M, mimi as publishedMimi, publishedFiles } from "./checkpoint.ts";
import { CHECKPOINT_FORMATS, type CheckpointFormat, type Published } from "./made.ts";
import {
  counted,
  loadTimed,
  memory,
  parseOptions,
  printStart,
  profiled,
  Report,
  startTimes,
} from "./model.ts";
import { spread } from "./statistics.ts";

const MODELS = { "csm-1b": CSM_1B, "marvis-250m": MARVIS_250M } as const;
type Name = keyof typeof MODELS;

const options = parseOptions({
  models: { type: "string", default: Object.keys(MODELS).join(",") },
  formats: { type: "string", default: "bf16" },
  folder: { type: "string" },
  frames: { type: "string", default: "200" },
  /** Two minutes of speech, to see whether speed and memory stay. */
  minute: { type: "boolean", default: false },
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

const report = new Report();

interface Loaded {
  readonly device: Device;
  readonly mimi: Mimi;
  readonly loop: CsmFrameLoop;
  dispose(): void;
}

/** Of the model and of its codec. */
async function filesOf(name: Name, format: CheckpointFormat): Promise<readonly [ModelFiles, ModelFiles]> {
  const published: Published = MODELS[name];
  return [
    await publishedFiles(name, published, format, options.folder),
    await publishedFiles("mimi", publishedMimi(), "f32", options.folder),
  ];
}

async function load(device: Device, [files, codecFiles]: readonly [ModelFiles, ModelFiles]): Promise<Loaded> {
  const config = (await readJson(files, "config.json")) as Record<string, unknown>;
  const checkpoint = await Checkpoint.open(files, "model.safetensors");
  const { model: network, dispose } = await Weights.load(
    device,
    checkpoint,
    (w) => new CsmNetwork(w, readCsmConfig(config)),
    { quantization: config["quantization"] as QuantizationConfig | undefined },
  );
  await checkpoint.close();
  const codec = await Checkpoint.open(codecFiles, "model.safetensors");
  const { mimi, dispose: disposeCodec } = await loadMimi(device, codec);
  await codec.close();
  const loop = new CsmFrameLoop(network, device, { capacity: 2048, format: "f16", ids: CODES });
  await loop.compile({ sampling: SAMPLING });
  return {
    device,
    mimi,
    loop,
    dispose: () => {
      loop.dispose();
      disposeCodec();
      dispose();
    },
  };
}

interface Times {
  /** Milliseconds to the first frame. */
  readonly first: number;
  /** Milliseconds of each after it: in pieces of 20. */
  readonly each: readonly number[];
  readonly count: number;
}

const PIECE = 20;

async function speak(
  { mimi, loop }: Loaded,
  codebooks: number,
  count: number,
  sounding = false,
): Promise<Times> {
  const state = mimi.decoder.createState();
  const request = {
    ...{ sampling: SAMPLING, seed: 0n, stream: 0, maxFrames: count },
    codebooks: () => codebooks,
    ...(sounding ? { sound: (codes: Tensor<"u32">) => mimi.decoder.step(codes, state) } : {}),
  };
  const begin = performance.now();
  const done: number[] = [];
  for await (const _ of loop.run(PROMPT, request)) done.push(performance.now());
  state.dispose();
  const piece = Math.min(PIECE, done.length - 1);
  const each = Array.from({ length: Math.floor((done.length - 1) / piece) }, (_, i) => {
    return (done[(i + 1) * piece]! - done[i * piece]!) / piece;
  });
  return { first: done[0]! - begin, each, count: done.length };
}

async function frameTimes(loaded: Loaded): Promise<void> {
  const { device } = loaded;
  const slow = device.traits.class === "software";
  const count = slow ? 3 : Number(options.frames);
  if (!slow) await speak(loaded, 32, 200); // from the idle clock to the working one
  for (const [codebooks, sounding] of [
    ...[[32, false] as const, [16, false] as const, [8, false] as const],
    ...[[32, true] as const, [8, true] as const],
  ]) {
    const { result, dispatches, submissions } = await counted(
      device,
      () => speak(loaded, codebooks, count, sounding),
      (times) => times.count,
    );
    const each = spread(result.each);
    report.add(`${codebooks} codebooks${sounding ? " and Mimi" : ""}`, {
      "ms a frame": each,
      "real-time factor": each.median / FRAME_MS,
      "ms to the first frame": result.first,
      "dispatches a frame": dispatches,
      "submissions a frame": submissions,
    });
  }
}

async function minute(loaded: Loaded): Promise<void> {
  const { device } = loaded;
  await speak(loaded, 32, 750, true);
  const before = device.stats().bytes;
  const { each } = await speak(loaded, 32, 750, true);
  report.add("a minute of speech", {
    "ms a frame at first": spread(each.slice(0, 5)),
    "at the end": spread(each.slice(-5)),
    "bytes more of GPU memory": device.stats().bytes - before,
  });
}

async function bench(name: Name, format: CheckpointFormat): Promise<void> {
  const device = await createDevice({ adapter: options.adapter });
  report.title(`${name}, ${format}, made-up weights, on ${device.traits.name}`);
  const { model: loaded, figures } = await loadTimed(async () => load(device, await filesOf(name, format)));
  report.add("loading, kernels included", figures);
  await frameTimes(loaded);
  if (options.minute) await minute(loaded);
  report.add("memory", memory(device));
  await profiled(device, options.profile, () => speak(loaded, 32, 2, true));
  loaded.dispose();
  device.destroy();
}

async function start(name: Name, format: CheckpointFormat): Promise<void> {
  const files = await filesOf(name, format);
  const begin = performance.now();
  const device = await createDevice();
  const created = performance.now();
  const loaded = await load(device, files);
  const done = performance.now();
  await speak(loaded, 32, 2, true);
  printStart({ device: created - begin, load: done - created, first: performance.now() - done });
  device.destroy();
}

const names = options.models.split(",") as Name[];
const formats = options.formats.split(",") as CheckpointFormat[];
for (const [option, values, known] of [
  ["models", names, Object.keys(MODELS)],
  ["formats", formats, CHECKPOINT_FORMATS],
] as const) {
  const unknown = values.find((value) => !(known as readonly string[]).includes(value));
  if (unknown !== undefined)
    throw new Error(`--${option}: ${unknown} is unknown, expected some of ${known.join(", ")}.`);
}
if (options.start) await start(names[0]!, formats[0]!);
else {
  for (const name of names) {
    for (const format of formats) {
      await bench(name, format);
      startTimes(report, fileURLToPath(import.meta.url), ["--models", name, "--formats", format]);
    }
  }
  report.write(options.json);
}
