// Kokoro as a whole: first sound, real-time factor, dispatches and memory for 2, 10 and 30 seconds of speech, starts in a
// fresh process, and ONNX Runtime beside it, where it is installed, with the same ids and styles (its packaged int8 export
// unless --onnx names another).
// `npm run bench -- [kokoro] [--seconds 2,10,30] [--source ID | made] [--plain] [--profile [trace.json]] [--onnx FILE]`

import { fileURLToPath } from "node:url";
import { Kokoro } from "../models/kokoro/kokoro.ts";
import { createDevice, type Device } from "../src/device.ts";
import { openSource } from "../src/source.ts";
import { normals } from "../src/random.ts";
import type { DType, Tensor } from "../src/tensor.ts";
import { kokoro as published, publishedFiles } from "./checkpoint.ts";
import {
  counted,
  loadTimed,
  memory,
  parseOptions,
  printStart,
  profiled,
  repeat,
  Report,
  startTimes,
} from "./model.ts";
import { benchOnnx, showSpeech, type Utterance } from "./peers/onnx.ts";
import { SideBySide } from "./peers/side_by_side.ts";

const SENTENCE = "hˈaʊ mˈʌʧ wˈʊd ɐ wˈʊdʧʌk ʧˈʌk ɪf ɐ wˈʊdʧʌk kʊd ʧˈʌk wˈʊd, sˈɛd ðə kwˈIət mˈæn. ";
const MOST_SYMBOLS = 510;
/** A voice: a style for each number of symbols. */
const VOICE_VALUES = 510 * 256;
const MADE = "made";

const options = parseOptions({
  seconds: { type: "string", default: "2,10,30" },
  plain: { type: "boolean", default: false },
  source: { type: "string", default: "mlx-community/Kokoro-82M-bf16" },
  onnx: { type: "string" },
});

const report = new Report();
const made = options.source === MADE;
const call = {
  phonemes: true,
  ...(made ? { voice: normals(2, 0, 0, VOICE_VALUES).map((value) => 0.1 * value) } : {}),
} as const;
const speech = (symbols: number) => SENTENCE.repeat(7).slice(0, Math.min(MOST_SYMBOLS, symbols)).trim();

interface Loaded {
  readonly device: Device;
  readonly model: Kokoro;
}

async function load(subgroups = true): Promise<Loaded> {
  const device = await createDevice({ subgroups, adapter: options.adapter });
  const files = made
    ? await publishedFiles("kokoro", published(), "f16")
    : await openSource(options.source, { fallback: "packaged" });
  return { device, model: await Kokoro.load(files, device) };
}

/** Seconds of speech that a symbol makes. */
async function pace({ model }: Loaded): Promise<number> {
  const symbols = 40;
  const { duration } = await model.generate(speech(symbols), call);
  return duration / symbols;
}

/** What the network gets for so many symbols; it stops once that is known. */
async function utterance({ model }: Loaded, symbols: number): Promise<Utterance> {
  const stop = new AbortController();
  const read = new Map<string, Promise<Float32Array | Uint32Array | Int32Array>>();
  const tap = (name: string, tensor: Tensor<DType>) => {
    if (name === "ids" || name === "style") read.set(name, tensor.read());
    if (read.size === 2) stop.abort();
  };
  const spoken = model.generate(speech(symbols), { ...call, tap, signal: stop.signal });
  await spoken.catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return { ids: await read.get("ids")!, style: Float32Array.from(await read.get("style")!) };
}

async function measure(
  { device, model }: Loaded,
  symbols: number,
): Promise<{ milliseconds: number; seconds: number }> {
  const { pipelines } = device.stats();
  const phonemes = speech(symbols);
  const once = await counted(
    device,
    () => model.generate(phonemes, call),
    () => 1,
  );
  const seconds = once.result.duration;
  const milliseconds = await repeat(() => model.generate(phonemes, call));
  const factor = (value: number) => value / 1000 / seconds;
  const { median, low, high } = milliseconds;
  report.add(`${seconds.toFixed(1)} s of speech, ${symbols} symbols`, {
    "ms, which is the first sound": milliseconds,
    "real-time factor": { median: factor(median), low: factor(low), high: factor(high) },
    dispatches: once.dispatches,
    submissions: once.submissions,
    "more pipelines": device.stats().pipelines - pipelines,
  });
  return { milliseconds: median, seconds };
}

async function start(): Promise<void> {
  const files = await publishedFiles("kokoro", published(), "f16");
  const begin = performance.now();
  const device = await createDevice();
  const created = performance.now();
  const model = await Kokoro.load(files, device);
  const loaded = performance.now();
  await model.generate(speech(30), call);
  printStart({ device: created - begin, load: loaded - created, first: performance.now() - loaded });
  model.dispose();
}

async function bench(): Promise<void> {
  const { model: fast, figures } = await loadTimed(() => load());
  report.title(`Kokoro on ${fast.model.adapter}, ${fast.model.source}`);
  report.add("loading, kernels included", figures);
  const secondsPerSymbol = await pace(fast);
  const lengths = options.seconds.split(",").map((length) => Math.round(Number(length) / secondsPerSymbol));
  const table = new SideBySide(
    "Kokoro side by side: ids to samples (real-time factor, each of its own speech)",
    lengths.map((symbols) => `${symbols} symbols`),
  );
  const times = [];
  for (const symbols of lengths) times.push(await measure(fast, symbols));
  table.add(
    `Formant, ${fast.model.adapter}`,
    times.map(({ milliseconds, seconds }) => showSpeech(milliseconds, seconds)),
  );
  const utterances = [];
  for (const symbols of lengths) utterances.push(await utterance(fast, symbols));
  report.add("memory", memory(fast.device));
  await profiled(fast.device, options.profile, () => fast.model.generate(speech(lengths.at(-1)!), call));
  fast.model.dispose();
  if (options.plain) {
    const plain = await load(false);
    const { milliseconds } = await measure(plain, lengths[0]!);
    report.add("kernels without subgroups", { "times as long": milliseconds / times[0]!.milliseconds });
    plain.model.dispose();
  }
  startTimes(report, fileURLToPath(import.meta.url), ["--source", MADE]);
  await benchOnnx(options.onnx, utterances, table, report);
  console.log(`${table}`);
  report.write(options.json);
}

await (options.start ? start() : bench());
