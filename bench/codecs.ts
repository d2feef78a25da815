// SNAC and Mimi both ways, codes or samples on the host to samples or codes on the host, at real size with made-up weights.
// `npm run bench -- codecs [--seconds 1,10] [--profile [trace.json]]`

import { loadMimi } from "../models/mimi/mimi.ts";
import { MimiDecodeStream } from "../models/mimi/stream.ts";
import { Snac } from "../models/snac/snac.ts";
import { createDevice, type Device } from "../src/device.ts";
import { Checkpoint } from "../src/safetensors.ts";
import { mimi as publishedMimi, publishedFiles, snac as publishedSnac } from "./checkpoint.ts";
import { counted, memory, parseOptions, profiled, repeat, Report } from "./model.ts";

const options = parseOptions({ seconds: { type: "string", default: "1,10" } });
const RATE = 24_000;
const report = new Report();
const lengths = options.seconds.split(",").map(Number);

const clip = (seconds: number) =>
  Float32Array.from({ length: seconds * RATE }, (_, i) => 0.1 * Math.sin(i / 20));
const codes = (levels: readonly number[], entries: number) =>
  levels.map((count, level) =>
    Uint32Array.from({ length: count }, (_, i) => (37 * i + 11 * level) % entries),
  );

/** What a device has to do for a call, over and over. */
async function measure(
  device: Device,
  name: string,
  seconds: number,
  body: () => Promise<unknown>,
): Promise<void> {
  const { dispatches, submissions } = await counted(device, body, () => 1);
  const milliseconds = await repeat(body, 0.5);
  report.add(name, {
    ms: milliseconds,
    "real-time factor": milliseconds.median / 1000 / seconds,
    dispatches,
    submissions,
  });
}

async function benchSnac(device: Device): Promise<void> {
  const snac = await Snac.load(await publishedFiles("snac", publishedSnac(), "f32"), device);
  report.title(`SNAC 24 kHz, made-up weights, on ${device.traits.name}`);
  for (const seconds of [0.34, ...lengths]) {
    const frames = Math.round((seconds * RATE) / snac.frameSamples);
    const levels = codes([frames, 2 * frames, 4 * frames], 4096);
    await measure(device, `decode ${seconds} s`, seconds, () => snac.decode(levels, { seed: 0 }));
  }
  for (const seconds of lengths) {
    const samples = clip(seconds);
    await measure(device, `encode ${seconds} s`, seconds, () => snac.encode(samples));
  }
  report.add("memory", memory(device));
  const frames = codes([12, 24, 48], 4096);
  await profiled(device, options.profile, () => snac.decode(frames, { seed: 0 }));
  snac.dispose();
}

async function benchMimi(device: Device): Promise<void> {
  const checkpoint = await Checkpoint.open(
    await publishedFiles("mimi", publishedMimi(), "f32"),
    "model.safetensors",
  );
  const { mimi, dispose } = await loadMimi(device, checkpoint);
  report.title(`Mimi, made-up weights, on ${device.traits.name}`);
  for (const [name, frames] of [
    ["1 frame", 1] as const,
    ...lengths.map((seconds) => [`${seconds} s`, Math.round(12.5 * seconds)] as const),
  ]) {
    const levels = codes(Array<number>(32).fill(frames), 2048);
    await measure(device, `decode ${name}`, frames / 12.5, () => mimi.decoder.decode(levels));
  }
  const stream = new MimiDecodeStream(mimi.decoder);
  const frame = codes(Array<number>(32).fill(1), 2048);
  await stream.push(frame); // recorded with the first
  await measure(device, "decode a frame of a stream", 1 / 12.5, () => stream.push(frame));
  stream.dispose();
  for (const seconds of lengths) {
    const samples = clip(seconds);
    await measure(device, `encode ${seconds} s`, seconds, () => mimi.encoder!.encode(samples));
  }
  report.add("memory", memory(device));
  const levels = codes(Array<number>(32).fill(125), 2048);
  await profiled(device, options.profile, () => mimi.decoder.decode(levels));
  await profiled(device, options.profile, () => mimi.encoder!.encode(clip(10)));
  dispose();
}

const device = await createDevice({ adapter: options.adapter });
await benchSnac(device);
await benchMimi(device);
device.destroy();
report.write(options.json);
