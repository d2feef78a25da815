// Orpheus at real size with made-up weights: loading, memory, prompt, tokens a second with 1,000 positions of context,
// first sound. `npm run bench -- orpheus [--formats 4bit,bf16] [--folder DIR] [--tokens 10000] [--profile]`

import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Llama, readLlamaConfig } from "../models/llama.ts";
import { FrameLoop, type FrameOptions } from "../models/orpheus/frames.ts";
import { FRAME_TOKENS, levelsOfFrames, slotStart } from "../models/orpheus/codes.ts";
import { Snac } from "../models/snac/snac.ts";
import { createDevice } from "../src/device.ts";
import { openFolder } from "../src/node/folder.ts";
import { type CheckpointFormat, ORPHEUS, snac as publishedSnac, writeCheckpoint } from "./checkpoint.ts";
import { loadMeasured, withCheckpoints } from "./measure.ts";

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    formats: { type: "string", default: "4bit,bf16" },
    folder: { type: "string" },
    tokens: { type: "string", default: "10000" },
    profile: { type: "boolean", default: false },
  },
});

/** Ids of a sentence, with the tokens around it. */
const PROMPT_TOKENS = 64;
const CAPACITY = 4096;
/** Of a generation. */
const RUN_TOKENS = 3500;
const SAMPLING = { order: "vllm", temperature: 0.6, topP: 0.8, repetitionPenalty: 1.3 } as const;

const prompt = (tokens: number) => Array.from({ length: tokens }, (_, i) => 1000 + i);
const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(2);

/** Milliseconds until the first sound, which takes four frames. */
async function firstSound(loop: FrameLoop, codec: Snac): Promise<number> {
  const stream = codec.stream();
  const begin = performance.now();
  const request = { sampling: SAMPLING, seed: 1n, stream: 0, maxFrames: 8, constrained: true };
  for await (const { ids } of loop.run(prompt(PROMPT_TOKENS), request)) {
    const frame = ids.map((id, slot) => id - slotStart(slot));
    const [samples] = await stream.push(levelsOfFrames([frame]));
    if (samples) return performance.now() - begin;
  }
  return NaN;
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

async function bench(format: CheckpointFormat, folder: string): Promise<void> {
  const device = await createDevice();
  console.log(`\n${format} on ${device.traits.name}`);
  const { model: llama, dispose } = await loadMeasured(
    folder,
    device,
    (w, c) => new Llama(w, readLlamaConfig(c)),
  );
  const loop = new FrameLoop(llama, device, { capacity: CAPACITY, format: "f16" });
  await loop.compile(SAMPLING);
  await measure(loop, PROMPT_TOKENS, 700); // from the idle clock to the working one
  const short = await measure(loop, PROMPT_TOKENS, 210);
  const place = options.folder ?? tmpdir();
  if (!existsSync(join(place, "formant-bench-snac"))) {
    writeCheckpoint(join(place, "formant-bench-snac"), publishedSnac(), "f32");
  }
  const codec = await Snac.load(await openFolder(join(place, "formant-bench-snac")), device);
  await firstSound(loop, codec);
  const sound = await firstSound(loop, codec);
  console.log(
    `prompt of ${PROMPT_TOKENS} and first frame ${short.first.toFixed(1)} ms, first sound ${sound.toFixed(1)} ms`,
  );
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
  const wanted = Number(options.tokens);
  const rates: string[] = [];
  // A context holds 4,096 positions: more tokens are several generations.
  for (let done = 0; done < wanted; done += RUN_TOKENS) {
    const { rate } = await measure(loop, PROMPT_TOKENS, Math.min(RUN_TOKENS, wanted - done));
    rates.push(rate.toFixed(0));
  }
  const after = device.stats();
  console.log(
    `${wanted} tokens: ${rates.join(", ")} tokens/s; GPU memory ${gigabytes(bytes)} GB before, ` +
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
  codec.dispose();
  dispose();
  device.destroy();
}

await withCheckpoints("orpheus", ORPHEUS, options.formats, options.folder, bench);
