// Orpheus' Llama by llama.cpp and by PyTorch: the same shape, prompts of the same ids, as many tokens.

import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { repeat, type Report, repositoryFile } from "../model.ts";
import { oneLine, optional, showMilliseconds, type SideBySide } from "./side_by_side.ts";

/** What each engine does: prompts to their first frame of 7 tokens, then `tokens` behind a prompt of `position`. */
export interface LlamaWork {
  readonly layers: number;
  readonly prompts: readonly number[];
  readonly position: number;
  readonly tokens: number;
}

/** Tokens of the first frame: the model's own unit. */
const FIRST = 7;

export const promptIds = (tokens: number) => Array.from({ length: tokens }, (_, i) => 1000 + i);

/** Columns of the table, and cells by milliseconds and tokens a second. */
export const llamaColumns = ({ prompts, position, tokens }: LlamaWork) => [
  ...prompts.map((prompt) => `prompt of ${prompt} and ${FIRST} tokens`),
  `positions ${position} to ${(position + tokens).toLocaleString("en-US")}`,
];
export const showLlama = (milliseconds: readonly number[], rate: number) => [
  ...milliseconds.map((value) => `${showMilliseconds(value)} ms`),
  `${Number(rate.toPrecision(3))} tokens/s`,
];

/** What an engine took: milliseconds by prompt, tokens a second. */
interface LlamaRow {
  readonly engine: string;
  readonly milliseconds: readonly number[];
  readonly rate: number;
}

function addRow(
  { engine, milliseconds, rate }: LlamaRow,
  { prompts }: LlamaWork,
  table: SideBySide,
  report: Report,
): void {
  table.add(engine, showLlama(milliseconds, rate));
  const times = milliseconds.map((value, i) => [`ms, prompt of ${prompts[i]}`, value]);
  report.add(engine, { ...Object.fromEntries(times), "tokens/s": rate });
}

interface LlamaCpp {
  getLlama(options: { readonly build: "never"; readonly logLevel: "error" }): Promise<Backend>;
}

interface Backend {
  readonly gpu: string | false;
  getGpuDeviceNames(): Promise<readonly string[]>;
  loadModel(options: { readonly modelPath: string }): Promise<Model>;
}

interface Model {
  readonly fileInsights: { readonly totalLayers: number };
  /** Those that a GPU got. */
  readonly gpuLayers: number;
  createContext(options: { readonly contextSize: number }): Promise<{ getSequence(): Sequence }>;
  dispose(): Promise<void>;
}

interface Sequence {
  evaluate(ids: readonly number[], options: { readonly temperature: number }): AsyncIterable<number>;
  clearHistory(): Promise<void>;
}

/** Runs until `count` tokens are drawn; tokens a second behind the first frame. */
async function draw(sequence: Sequence, prompt: number, count: number): Promise<number> {
  await sequence.clearHistory();
  let [begin, drawn] = [0, 0];
  for await (const _ of sequence.evaluate(promptIds(prompt), { temperature: 0 })) {
    if (++drawn === FIRST) begin = performance.now();
    if (drawn >= count) break;
  }
  return ((drawn - FIRST) * 1000) / (performance.now() - begin);
}

/** A GGUF file of the same shape: bench/peers/llama_gguf.py writes one. */
async function benchGguf(
  cpp: LlamaCpp,
  file: string,
  { prompts, position, tokens, layers }: LlamaWork,
): Promise<LlamaRow> {
  const llama = await cpp.getLlama({ build: "never", logLevel: "error" });
  const model = await llama.loadModel({ modelPath: file });
  try {
    const found = model.fileInsights.totalLayers - 1; // the head counts as one
    if (found !== layers) throw new Error(`it has ${found} layers, expected ${layers} as ours`);
    const context = await model.createContext({ contextSize: 4096 });
    const sequence = context.getSequence();
    const milliseconds: number[] = [];
    for (const prompt of prompts) {
      await draw(sequence, prompt, FIRST); // the first one compiles
      milliseconds.push((await repeat(() => draw(sequence, prompt, FIRST), 0.5)).median);
    }
    const rate = await draw(sequence, position, tokens);
    const names = await llama.getGpuDeviceNames();
    const device = llama.gpu && model.gpuLayers > 0 ? [llama.gpu, ...names].join(" ") : "CPU";
    return { engine: `llama.cpp, ${device}, ${basename(file)}`, milliseconds, rate };
  } finally {
    await model.dispose();
  }
}

export async function benchLlamaCpp(
  files: string | undefined,
  work: LlamaWork,
  table: SideBySide,
  report: Report,
): Promise<void> {
  const cpp = await optional<LlamaCpp>("node-llama-cpp");
  if (typeof cpp === "string") return table.missing("llama.cpp", cpp);
  if (files === undefined)
    return table.missing("llama.cpp", "--gguf names no file (bench/peers/llama_gguf.py writes one)");
  for (const file of files.split(",")) {
    try {
      addRow(await benchGguf(cpp, file, work), work, table, report);
    } catch (error) {
      table.missing(`llama.cpp, ${basename(file)}`, oneLine((error as Error).message));
    }
  }
}

/** bench/peers/llama.py, whose lines of JSON are rows. */
export function benchPyTorch(python: string, work: LlamaWork, table: SideBySide, report: Report): void {
  const { layers, prompts, position, tokens } = work;
  const args = Object.entries({ layers, prompts: prompts.join(","), position, tokens }).flatMap(
    ([name, value]) => [`--${name}`, `${value}`],
  );
  const { stdout, stderr, error, status } = spawnSync(
    python,
    [repositoryFile("bench/peers/llama.py"), ...args],
    { encoding: "utf8" },
  );
  if (error) return table.missing("PyTorch", `${python} does not start (${oneLine(error.message)})`);
  for (const line of stdout.split("\n").filter((text) => text.startsWith("{"))) {
    addRow(JSON.parse(line) as LlamaRow, work, table, report);
  }
  if (status !== 0) table.missing("PyTorch", oneLine(stderr.trim().split("\n").at(-1)!));
}
