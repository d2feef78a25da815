// Kokoro as a whole: time to load, real-time factor for 2, 10 and 30 seconds of speech, memory, and what the kernels take.
// `npm run bench -- [kokoro] [--seconds 2,10,30] [--plain] [--profile]`; figures of one run compare, those of two may not.

import { parseArgs } from "node:util";
import { Kokoro } from "../models/kokoro/kokoro.ts";
import { createDevice, type Device } from "../src/device.ts";
import { openSource } from "../src/node/source.ts";

const SENTENCE = "hˈaʊ mˈʌʧ wˈʊd ɐ wˈʊdʧʌk ʧˈʌk ɪf ɐ wˈʊdʧʌk kʊd ʧˈʌk wˈʊd, sˈɛd ðə kwˈIət mˈæn. ";
/** Seconds of speech that a symbol of SENTENCE makes. */
const SECONDS_PER_SYMBOL = 4.6 / 82;
const REPEATS = 5;
const WARM_MILLISECONDS = 2500;
/** One run of a slow adapter says enough. */
const SLOW_MILLISECONDS = 4000;

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "2,10,30" },
    plain: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    source: { type: "string", default: "mlx-community/Kokoro-82M-bf16" },
  },
});

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
const megabytes = (bytes: number) => Math.round(bytes / 1e6);

async function load(subgroups: boolean): Promise<{ device: Device; model: Kokoro }> {
  const begin = performance.now();
  const files = await openSource(options.source, { fallback: "packaged" });
  const device = await createDevice({ subgroups });
  const model = await Kokoro.load(files, device);
  const form = subgroups ? "" : ", without subgroups";
  console.log(
    `${model.adapter}${form}: loaded from ${model.source} in ${seconds(performance.now() - begin)} s`,
  );
  return { device, model };
}

async function measure(
  { device, model }: { device: Device; model: Kokoro },
  length: number,
): Promise<number> {
  const symbols = Math.min(510, Math.round(length / SECONDS_PER_SYMBOL));
  const phonemes = SENTENCE.repeat(7).slice(0, symbols).trim();
  const factors: number[] = [];
  let duration = 0;
  const start = performance.now();
  // A GPU comes from its idle clock: it is warmed for a while before what counts.
  while (factors.length < REPEATS || performance.now() - start < WARM_MILLISECONDS) {
    const begin = performance.now();
    ({ duration } = await model.generate(phonemes, { phonemes: true }));
    const took = performance.now() - begin;
    factors.push(took / 1000 / duration);
    if (took > SLOW_MILLISECONDS) break;
  }
  const first = factors[0]!;
  if (factors.length > REPEATS) factors.splice(0, factors.length - REPEATS);
  factors.sort((a, b) => a - b);
  const median = factors[Math.floor(factors.length / 2)]!;
  const spread = factors.length > 1 ? ` (${factors[0]!.toFixed(4)} to ${factors.at(-1)!.toFixed(4)})` : "";
  const { peakBytes, dispatches, submissions, pipelines } = device.stats();
  console.log(
    `${duration.toFixed(1)} s of speech: real-time factor ${median.toFixed(4)}${spread}, first ${first.toFixed(4)}; ` +
      `GPU memory ${megabytes(peakBytes)} MB at peak, resident ${megabytes(process.memoryUsage().rss)} MB; ` +
      `${dispatches} dispatches, ${submissions} submissions, ${pipelines} pipelines so far`,
  );
  return median;
}

const fast = await load(true);
const lengths = options.seconds.split(",").map(Number);
const factors: number[] = [];
for (const length of lengths) factors.push(await measure(fast, length));
console.log(`resident memory at peak ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`);

if (options.profile) {
  const profile = fast.device.startProfile();
  const phonemes = SENTENCE.repeat(7)
    .slice(0, Math.round(lengths.at(-1)! / SECONDS_PER_SYMBOL))
    .trim();
  await fast.model.generate(phonemes, { phonemes: true });
  for (const { label, calls, milliseconds } of (await profile?.rows()) ?? []) {
    console.log(
      `${label.padEnd(28)} ${String(calls).padStart(6)} calls ${milliseconds.toFixed(2).padStart(10)} ms`,
    );
  }
  profile?.stop();
}
fast.model.dispose();

if (options.plain) {
  const plain = await load(false);
  const factor = await measure(plain, lengths[0]!);
  console.log(`plain kernels take ${(factor / factors[0]!).toFixed(1)} times as long`);
  plain.model.dispose();
}
