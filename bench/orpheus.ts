// Orpheus at real size with made-up weights: loading, memory, prompts, tokens a second around 1,000 positions, first sound;
// llama.cpp (node-llama-cpp, with GGUF files of the same shape) and PyTorch beside it where they are installed.
// `npm run bench -- orpheus [--formats 4bit,bf16] [--layers 28] [--folder DIR] [--tokens 0] [--profile [trace.json]]
//   [--subgroup-matrix] [--gguf FILE,FILE] [--python python3]`

import { fileURLToPath } from "node:url";
import { Llama, readLlamaConfig } from "../models/llama.ts";
import type { QuantizationConfig } from "../models/matrix_weights.ts";
import { FRAME_TOKENS, levelsOfFrames, slotStart } from "../models/orpheus/codes.ts";
import { FrameLoop, type FrameOptions } from "../models/orpheus/frames.ts";
import { Snac } from "../models/snac/snac.ts";
import { Weights } from "../models/weights.ts";
import { advance, disposeKvCache } from "../ops/cached_attention.ts";
import { gatherRows } from "../ops/rows.ts";
import type { SamplingOptions } from "../ops/sampling.ts";
import { createDevice, type Device } from "../src/device.ts";
import { type ModelFiles, readJson } from "../src/files.ts";
import { Checkpoint } from "../src/safetensors.ts";
import { orpheus, ORPHEUS_LAYERS, publishedFiles, snac as publishedSnac } from "./checkpoint.ts";
import { CHECKPOINT_FORMATS, type CheckpointFormat } from "./made.ts";
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
import {
  benchLlamaCpp,
  benchPyTorch,
  llamaColumns,
  type LlamaWork,
  promptIds,
  showLlama,
} from "./peers/llama.ts";
import { SideBySide } from "./peers/side_by_side.ts";
import { spread, type Spread } from "./statistics.ts";

const options = parseOptions({
  formats: { type: "string", default: "4bit,bf16" },
  folder: { type: "string" },
  /** More of them in a row, to see whether speed and memory stay. */
  tokens: { type: "string", default: "0" },
  /** Fewer make a model that a small machine can hold. */
  layers: { type: "string", default: `${ORPHEUS_LAYERS}` },
  /** Prompts by the GPU's units for matrices. */
  "subgroup-matrix": { type: "boolean", default: false },
  gguf: { type: "string" },
  /** The interpreter that has PyTorch. */
  python: { type: "string", default: "python3" },
});

const CAPACITY = 4096;
/** Of a generation: a context holds no more. */
const RUN_TOKENS = 3500;
/** Ids of a sentence, with the tokens around it. */
const PROMPT = 64;
const SAMPLED: SamplingOptions = { order: "vllm", temperature: 0.6, topP: 0.8, repetitionPenalty: 1.3 };
const GREEDY: SamplingOptions = { temperature: 0, repetitionPenalty: 1.3 };

const report = new Report();
const frames = (count: number, sampling = SAMPLED, constrained = true): FrameOptions => ({
  ...{ sampling, constrained, seed: 0n, stream: 0, maxFrames: count },
});

interface Loaded {
  readonly device: Device;
  readonly llama: Llama;
  readonly loop: FrameLoop;
  dispose(): void;
}

const LAYERS = Number(options.layers);
const SHAPE = LAYERS === ORPHEUS_LAYERS ? "Orpheus 3B" : `Orpheus 3B cut to ${LAYERS} layers`;

/** A name of its own for each shape: a folder keeps them. */
const filesOf = (format: CheckpointFormat) =>
  publishedFiles(SHAPE.toLowerCase().replaceAll(" ", "-"), orpheus(LAYERS), format, options.folder);

/** Half of the tokens come before 1,000 positions; programs that play a GPU do less. */
const workOf = ({ traits }: Device): LlamaWork =>
  traits.class === "software"
    ? { layers: LAYERS, prompts: [PROMPT], position: PROMPT, tokens: 2 * FRAME_TOKENS }
    : { layers: LAYERS, prompts: [PROMPT, 512], position: 650, tokens: 100 * FRAME_TOKENS };

async function load(device: Device, files: ModelFiles): Promise<Loaded> {
  const config = (await readJson(files, "config.json")) as Record<string, unknown>;
  const checkpoint = await Checkpoint.open(files, "model.safetensors");
  const { model: llama, dispose } = await Weights.load(
    device,
    checkpoint,
    (w) => new Llama(w, readLlamaConfig(config)),
    { quantization: config["quantization"] as QuantizationConfig | undefined },
  );
  await checkpoint.close();
  const loop = new FrameLoop(llama, device, { capacity: CAPACITY, format: "f16" });
  await loop.compile(SAMPLED);
  return {
    device,
    llama,
    loop,
    dispose: () => {
      loop.dispose();
      dispose();
    },
  };
}

interface Run {
  /** Milliseconds to the first frame. */
  readonly first: number;
  /** Tokens a second behind it. */
  readonly rate: number;
  readonly tokens: number;
}

async function run(loop: FrameLoop, promptTokens: number, request: FrameOptions): Promise<Run> {
  const begin = performance.now();
  let first = 0;
  let count = 0;
  for await (const _ of loop.run(promptIds(promptTokens), request)) {
    count++;
    first ||= performance.now();
  }
  const rate = ((count - 1) * FRAME_TOKENS * 1000) / (performance.now() - first);
  return { first: first - begin, rate, tokens: count * FRAME_TOKENS };
}

/** Milliseconds until the first sound, which takes four frames. */
async function firstSound(loop: FrameLoop, codec: Snac): Promise<void> {
  const stream = codec.stream();
  const request = { ...frames(8), firstSound: stream.lookahead + 1 };
  for await (const { ids } of loop.run(promptIds(PROMPT), request)) {
    const [samples] = await stream.push(levelsOfFrames([ids.map((id, slot) => id - slotStart(slot))]));
    if (samples) return;
  }
}

/** Milliseconds until the logits of a prompt's last position are on the host. */
async function readPrompt({ device, llama }: Loaded, tokens: number): Promise<Spread> {
  const cache = llama.createCache({ capacity: tokens, format: "f16" });
  const ids = device.tensor(promptIds(tokens), [tokens], "u32");
  const last = device.tensor([tokens - 1], [1], "u32");
  const milliseconds = await repeat(async () => {
    advance(cache, 0, true);
    const logits = device.scope(() => {
      const h = llama.forward(llama.embed(ids), cache, { limit: tokens }); // [T, hidden]
      return llama.logits(gatherRows(h, last)); // [1, V]
    });
    await logits.read();
    logits.dispose();
  }, 0.5);
  disposeKvCache(cache);
  for (const tensor of [ids, last]) tensor.dispose();
  return milliseconds;
}

/** Milliseconds to the first frame. */
async function prompts(loop: FrameLoop, work: LlamaWork, constrained: boolean): Promise<number[]> {
  const medians: number[] = [];
  for (const tokens of work.prompts) {
    const milliseconds = await repeat(() => run(loop, tokens, frames(1, GREEDY, constrained)), 0.5);
    report.add(`prompt of ${tokens} tokens and the first frame${constrained ? "" : ", whole vocabulary"}`, {
      ms: milliseconds,
    });
    medians.push(milliseconds.median);
  }
  return medians;
}

/** A frame takes the head of each slot, or of the whole vocabulary. Tokens a second by what was drawn. */
async function decoding({ device, loop }: Loaded, work: LlamaWork): Promise<Map<string, Spread>> {
  const count = work.tokens / FRAME_TOKENS;
  const found = new Map<string, Spread>();
  for (const [name, sampling, constrained] of [
    ["slots, sampled", SAMPLED, true],
    ["slots, greedy", GREEDY, true],
    ["whole vocabulary, sampled", SAMPLED, false],
    ["whole vocabulary, greedy", GREEDY, false],
  ] as const) {
    const request = frames(count, sampling, constrained);
    const rates: number[] = [];
    const before = process.cpuUsage();
    const begin = performance.now();
    let steps = { dispatches: 0, submissions: 0 };
    for (let i = 0; i < (device.traits.class === "software" ? 1 : 3); i++) {
      const { result, ...counts } = await counted(
        device,
        () => run(loop, work.position, request),
        ({ tokens }) => tokens,
      );
      rates.push(result.rate);
      steps = counts;
    }
    const cpu = process.cpuUsage(before);
    found.set(name, spread(rates));
    report.add(`${name}, ${work.position} to ${work.position + work.tokens} positions`, {
      "tokens/s": spread(rates),
      "dispatches a token": steps.dispatches,
      "submissions a token": steps.submissions,
      "% of a core": (100 * (cpu.user + cpu.system)) / 1000 / (performance.now() - begin),
    });
  }
  return found;
}

/** Rows of the table of engines, and what all of them are to do. */
interface Measured {
  readonly work: LlamaWork;
  readonly rows: readonly { readonly engine: string; readonly cells: readonly string[] }[];
}

async function bench(format: CheckpointFormat): Promise<Measured> {
  const subgroupMatrix = options["subgroup-matrix"];
  const device = await createDevice({ adapter: options.adapter, subgroupMatrix });
  report.title(
    `${SHAPE}, ${format}, made-up weights, on ${device.traits.name}${device.traits.subgroupMatrix ? ", units for matrices" : ""}`,
  );
  const { model: loaded, figures } = await loadTimed(async () => load(device, await filesOf(format)));
  report.add("loading, kernels included", figures);
  const { loop } = loaded;
  const work = workOf(device);
  if (device.traits.class !== "software") await run(loop, PROMPT, frames(100)); // to the working clock
  for (const tokens of work.prompts) {
    report.add(`prompt of ${tokens} tokens alone`, { ms: await readPrompt(loaded, tokens) });
  }
  const [bySlots, byAll] = [await prompts(loop, work, true), await prompts(loop, work, false)];
  const codec = await Snac.load(await publishedFiles("snac", publishedSnac(), "f32"), device);
  report.add(`prompt of ${PROMPT} to the first sound (28 tokens, SNAC)`, {
    ms: await repeat(() => firstSound(loop, codec), 0.5),
  });
  const rates = await decoding(loaded, work);
  for (let done = 0; done < Number(options.tokens); done += RUN_TOKENS) {
    const tokens = Math.min(RUN_TOKENS, Number(options.tokens) - done);
    const { rate } = await run(loop, PROMPT, frames(Math.ceil(tokens / FRAME_TOKENS)));
    report.add(`tokens ${done} to ${done + tokens}`, { "tokens/s": rate });
  }
  report.add("memory", memory(device));
  await profiled(device, options.profile, () => run(loop, PROMPT, frames(2)));
  codec.dispose();
  loaded.dispose();
  device.destroy();
  const engine = `Formant ${format}, ${device.traits.name}`;
  const rate = (name: string) => rates.get(`${name}, greedy`)!.median;
  const rows = [
    { engine: `${engine}, head of slots`, cells: showLlama(bySlots, rate("slots")) },
    { engine: `${engine}, whole head`, cells: showLlama(byAll, rate("whole vocabulary")) },
  ];
  return { work, rows };
}

async function start(format: CheckpointFormat): Promise<void> {
  const [files, codecFiles] = [await filesOf(format), await publishedFiles("snac", publishedSnac(), "f32")];
  const begin = performance.now();
  const device = await createDevice();
  const created = performance.now();
  const loaded = await load(device, files);
  const codec = await Snac.load(codecFiles, device);
  const done = performance.now();
  await firstSound(loaded.loop, codec);
  printStart({ device: created - begin, load: done - created, first: performance.now() - done });
  device.destroy();
}

const formats = options.formats.split(",") as CheckpointFormat[];
const unknown = formats.find((format) => !CHECKPOINT_FORMATS.includes(format));
if (unknown !== undefined) {
  throw new Error(`--formats: ${unknown} is unknown, expected some of ${CHECKPOINT_FORMATS.join(", ")}.`);
}
if (options.start) await start(formats[0]!);
else {
  const measured: Measured[] = [];
  for (const format of formats) {
    measured.push(await bench(format));
    startTimes(report, fileURLToPath(import.meta.url), ["--formats", format, "--layers", options.layers]);
  }
  const { work } = measured[0]!;
  const table = new SideBySide(`${SHAPE} side by side, greedy`, llamaColumns(work));
  for (const { engine, cells } of measured.flatMap(({ rows }) => rows)) table.add(engine, cells);
  await benchLlamaCpp(options.gguf, work, table, report);
  benchPyTorch(options.python, work, table, report);
  console.log(`${table}`);
  report.write(options.json);
}
