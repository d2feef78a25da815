// Orpheus at real size with made-up weights: loading, memory, prompt, tokens a second with 1,000 positions of context,
// first sound. `npm run bench -- orpheus [--formats 4bit,bf16] [--folder DIR] [--tokens 2000] [--profile]`

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Llama, readLlamaConfig } from "../models/llama.ts";
import type { QuantizationConfig } from "../models/matrix_weights.ts";
import { FrameLoop, type FrameOptions } from "../models/orpheus/frames.ts";
import { FRAME_TOKENS } from "../models/orpheus/prompt.ts";
import { Weights } from "../models/weights.ts";
import { createDevice, type Device } from "../src/device.ts";
import { openFolder } from "../src/node/folder.ts";
import { Checkpoint } from "../src/safetensors.ts";
import { CHECKPOINT_FORMATS, type CheckpointFormat, ORPHEUS, writeCheckpoint } from "./checkpoint.ts";

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    formats: { type: "string", default: "4bit,bf16" },
    folder: { type: "string" },
    tokens: { type: "string", default: "2100" },
    profile: { type: "boolean", default: false },
  },
});

/** Ids of a sentence, with the tokens around it. */
const PROMPT_TOKENS = 64;
const CAPACITY = 4096;
const SAMPLING = { order: "vllm", temperature: 0.6, topP: 0.8, repetitionPenalty: 1.3 } as const;

const prompt = (tokens: number) => Array.from({ length: tokens }, (_, i) => 1000 + i);
const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(2);

async function load(folder: string, device: Device): Promise<{ llama: Llama; dispose(): void }> {
  const json = JSON.parse(readFileSync(join(folder, "config.json"), "utf8")) as Record<string, unknown>;
  const files = await openFolder(folder);
  const index = "model.safetensors.index.json";
  const checkpoint = await Checkpoint.open(
    files,
    existsSync(join(folder, index)) ? index : "model.safetensors",
  );
  const before = heap();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, heap())), 2);
  const begin = performance.now();
  const { model, dispose } = await Weights.load(
    device,
    checkpoint,
    (w) => new Llama(w, readLlamaConfig(json)),
    {
      quantization: json["quantization"] as QuantizationConfig | undefined,
    },
  );
  clearInterval(timer);
  await checkpoint.close();
  const seconds = (performance.now() - begin) / 1000;
  console.log(
    `loaded in ${seconds.toFixed(2)} s; heap and buffers of the host grew by ${((most - before) / 1e6).toFixed(0)} MB at peak`,
  );
  return { llama: model, dispose };
}

function heap(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Milliseconds until the first frame, and tokens a second behind it. */
async function measure(
  loop: FrameLoop,
  promptTokens: number,
  tokens: number,
): Promise<{ first: number; rate: number }> {
  const frames: FrameOptions = {
    sampling: SAMPLING,
    seed: 0n,
    stream: 0,
    maxFrames: Math.ceil(tokens / FRAME_TOKENS),
    constrained: true,
  };
  const begin = performance.now();
  let first = 0;
  let count = 0;
  for await (const _ of loop.run(prompt(promptTokens), frames)) {
    count++;
    first ||= performance.now();
  }
  const rate = ((count - 1) * FRAME_TOKENS * 1000) / (performance.now() - first);
  return { first: first - begin, rate };
}

async function bench(format: CheckpointFormat, root: string): Promise<void> {
  const folder = join(root, `orpheus-${format}`);
  if (!existsSync(folder)) writeCheckpoint(folder, ORPHEUS.config, ORPHEUS.entries, format);
  const device = await createDevice();
  console.log(`\n${format} on ${device.traits.name}`);
  const { llama, dispose } = await load(folder, device);
  const loop = new FrameLoop(llama, device, { capacity: CAPACITY, format: "f16" });
  await loop.compile(SAMPLING);
  await measure(loop, PROMPT_TOKENS, 700); // from the idle clock to the working one
  const short = await measure(loop, PROMPT_TOKENS, 210);
  console.log(`prompt of ${PROMPT_TOKENS} and first frame ${short.first.toFixed(1)} ms`);
  const before = process.cpuUsage();
  const begin = performance.now();
  // Half of the tokens come before 1,000 positions, half behind.
  const long = await measure(loop, 650, 700);
  const cpu = process.cpuUsage(before);
  const busy = (cpu.user + cpu.system) / 1000 / (performance.now() - begin);
  console.log(
    `${long.rate.toFixed(0)} tokens/s around 1,000 positions; ${(100 * busy).toFixed(0)} % of a core`,
  );
  const { bytes } = device.stats();
  const whole = await measure(loop, PROMPT_TOKENS, Number(options.tokens));
  const after = device.stats();
  console.log(
    `${options.tokens} tokens: ${whole.rate.toFixed(0)} tokens/s; GPU memory ${gigabytes(bytes)} GB before, ` +
      `${gigabytes(after.bytes)} GB behind, ${gigabytes(after.peakBytes)} GB at peak`,
  );
  if (options.profile) {
    const profile = device.startProfile();
    await measure(loop, PROMPT_TOKENS, 14);
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

const temporary = options.folder === undefined ? mkdtempSync(join(tmpdir(), "formant-bench-")) : undefined;
try {
  for (const format of options.formats.split(",")) {
    if (!CHECKPOINT_FORMATS.includes(format as CheckpointFormat)) {
      throw new Error(`--formats: ${format} is unknown, expected some of ${CHECKPOINT_FORMATS.join(", ")}.`);
    }
    await bench(format as CheckpointFormat, options.folder ?? temporary!);
  }
} finally {
  if (temporary) rmSync(temporary, { recursive: true });
}
