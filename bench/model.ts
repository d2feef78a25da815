// What the benchmarks of models share: options, figures as lines and JSON, memory, profiles, starts in a fresh process.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Device } from "../src/device.ts";
import { chromeTrace, profileRows } from "../src/profile.ts";
import { spread, type Spread } from "./statistics.ts";

const COMMON = {
  /** Prints kernels by time; with a file, writes a trace for chrome://tracing or Perfetto. */
  profile: { type: "string" },
  json: { type: "string" },
  adapter: { type: "string" },
  /** Loads and speaks once, prints the times and ends: what `startTimes` calls. */
  start: { type: "boolean", default: false },
} as const;

/** Options of a program, those that all have among them. `--profile` may stand without a file. */
export function parseOptions<T extends NonNullable<ParseArgsConfig["options"]>>(options: T) {
  const args = process.argv
    .slice(2)
    .flatMap((arg, i, all) =>
      arg === "--profile" && (all[i + 1] ?? "--").startsWith("--") ? ["--profile="] : [arg],
    );
  return parseArgs({ args, allowPositionals: true, options: { ...COMMON, ...options } }).values;
}

export type Figures = Readonly<Record<string, number | Spread | undefined>>;

const digits = (value: number) =>
  Number.isInteger(value) ? value.toLocaleString("en-US") : Number(value.toPrecision(4)).toString();

/** Lines of figures, by names with their units, for the terminal and a file. */
export class Report {
  readonly #lines: { name: string; figures: Figures }[] = [];

  title(text: string): void {
    console.log(`\n${text}`);
    this.#lines.push({ name: text, figures: {} });
  }

  add(name: string, figures: Figures): void {
    const shown = Object.entries(figures).flatMap(([unit, value]) => {
      if (value === undefined) return [];
      if (typeof value === "number") return [`${digits(value)} ${unit}`];
      const { median, low, high } = value;
      return [`${digits(median)} ${unit}${low === high ? "" : ` (${digits(low)} to ${digits(high)})`}`];
    });
    console.log(`  ${name}: ${shown.join(", ")}`);
    this.#lines.push({ name, figures });
  }

  /** What could not be measured, and why. */
  missing(name: string, why: string): void {
    console.log(`  ${name}: not measured, ${why}`);
  }

  write(file: string | undefined): void {
    if (file !== undefined) writeFileSync(file, `${JSON.stringify(this.#lines, null, 1)}\n`);
  }
}

export function memory(device: Device): Figures {
  const { bytes, peakBytes } = device.stats();
  return {
    "GB of GPU memory": bytes / 1e9,
    "GB at peak": peakBytes / 1e9,
    "GB resident": process.memoryUsage().rss / 1e9,
    "GB resident at peak": (process.resourceUsage().maxRSS * 1024) / 1e9,
  };
}

/** Dispatches and submissions of `body`, for each of `count` steps. */
export async function counted<R>(
  device: Device,
  body: () => Promise<R>,
  stepsOf: (result: R) => number,
): Promise<{ result: R; dispatches: number; submissions: number }> {
  const before = device.stats();
  const result = await body();
  const after = device.stats();
  const steps = stepsOf(result);
  return {
    result,
    dispatches: (after.dispatches - before.dispatches) / steps,
    submissions: (after.submissions - before.submissions) / steps,
  };
}

/** A slow adapter is asked once or a few times. */
const SLOW_SECONDS = 4;
const REPEATS = 7;

/** Milliseconds of `body`, repeated; `warm` seconds of it do not count: a GPU comes from its idle clock. */
export async function repeat(body: () => Promise<unknown>, warm = 1.5): Promise<Spread> {
  const times: number[] = [];
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  do {
    const begin = performance.now();
    await body();
    times.push(performance.now() - begin);
    if (times.at(-1)! > 1000 * SLOW_SECONDS) break;
  } while (seconds() < warm || times.length < REPEATS);
  return spread(times.slice(-REPEATS));
}

/** Loads, and says how long it took and how much the host's heap and buffers grew. */
export async function loadTimed<M>(load: () => Promise<M>): Promise<{ model: M; figures: Figures }> {
  const heap = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = heap();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, heap())), 2);
  const begin = performance.now();
  try {
    const model = await load();
    const figures = {
      "s to load": (performance.now() - begin) / 1000,
      "GB more of heap and buffers at peak": (most - before) / 1e9,
    };
    return { model, figures };
  } finally {
    clearInterval(timer);
  }
}

/** With `--profile`: the table of kernels, and the trace if a file is named. */
export async function profiled(
  device: Device,
  file: string | undefined,
  body: () => Promise<unknown>,
): Promise<void> {
  if (file === undefined) return;
  const profile = device.startProfile();
  if (!profile) return console.log("  no profile: the adapter has no timestamps");
  await body();
  const spans = await profile.spans();
  profile.stop();
  for (const { label, calls, milliseconds } of profileRows(spans)) {
    console.log(
      `  ${label.padEnd(56)} ${String(calls).padStart(6)} calls ${milliseconds.toFixed(3).padStart(10)} ms`,
    );
  }
  const trace = chromeTrace(spans);
  const { gpu, named } = trace.otherData;
  console.log(
    `  ${gpu.toFixed(2)} ms on the GPU, ${((100 * named) / gpu).toFixed(1)} % of it in named stages`,
  );
  if (file === "") return;
  writeFileSync(file, JSON.stringify(trace));
  console.log(`  the trace is in ${file}`);
}

/** Milliseconds of a fresh process. */
export interface Start {
  /** From the start of the process to a device. */
  readonly device: number;
  /** From there to loaded weights and compiled pipelines. */
  readonly load: number;
  /** From there to the first sound. */
  readonly first: number;
}

export const printStart = (start: Start) => console.log(`start ${JSON.stringify(start)}`);

/** Runs `program --start` twice: with empty caches of compiled shaders, then with what the first run left. */
export function startTimes(report: Report, program: string, args: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "formant-bench-"));
  const env = {
    ...process.env,
    XDG_CACHE_HOME: folder,
    MESA_SHADER_CACHE_DIR: folder,
    __GL_SHADER_DISK_CACHE_PATH: folder,
  };
  try {
    for (const name of ["cold start", "warm start"]) {
      const { stdout, stderr } = spawnSync(process.execPath, [program, ...args, "--start"], {
        env,
        encoding: "utf8",
      });
      const found = /^start (.*)$/m.exec(stdout)?.[1];
      if (found === undefined) {
        report.missing(name, `the process failed: ${stderr.trim().split("\n").at(-1)}`);
        continue;
      }
      const { device, load, first } = JSON.parse(found) as Start;
      report.add(name, {
        "ms to a device": device,
        "ms to load and compile": load,
        "ms to the first sound": first,
        "ms in all": device + load + first,
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of the repository: beside the program where it was bundled, or in the working folder. */
export function repositoryFile(path: string): string {
  const bundled = fileURLToPath(new URL(path, import.meta.url));
  return existsSync(bundled) ? bundled : path;
}

export const readGoldenJson = (path: string): unknown =>
  JSON.parse(readFileSync(repositoryFile(`test/golden/${path}`), "utf8"));
