// Others beside us, where they are installed; what is missing is said in a line.

import type { Report } from "./model.ts";
import { repeat } from "./model.ts";

/** A package that may not be there; typed by what is used of it. */
async function optional<M>(name: string): Promise<M | null> {
  try {
    return (await import(name)) as M;
  } catch {
    return null;
  }
}

interface OnnxRuntime {
  readonly InferenceSession: {
    create(
      path: string,
      options: { readonly executionProviders: readonly string[]; readonly intraOpNumThreads?: number },
    ): Promise<OnnxSession>;
  };
  readonly Tensor: new (
    type: string,
    data: BigInt64Array | Float32Array | Int32Array,
    dims: readonly number[],
  ) => unknown;
}

interface OnnxSession {
  readonly inputNames: readonly string[];
  run(feeds: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, { readonly size: number }>>>;
}

/** Kokoro's ONNX export at the same numbers of symbols, ids to samples. */
export async function benchOnnx(
  report: Report,
  file: string | undefined,
  lengths: readonly number[],
): Promise<void> {
  const ort = await optional<OnnxRuntime>("onnxruntime-node");
  const name = "ONNX Runtime";
  if (!ort) return report.missing(name, "npm install --no-save onnxruntime-node");
  if (file === undefined) return report.missing(name, "--onnx names no file (Kokoro's ONNX export)");
  report.title(`${name}, ${file}`);
  for (const provider of ["webgpu", "cpu"]) {
    try {
      const session = await ort.InferenceSession.create(file, { executionProviders: [provider] });
      for (const symbols of lengths) {
        const ids = BigInt64Array.from({ length: symbols + 2 }, (_, i) => BigInt(43 + ((i * 7) % 100)));
        const style = new Float32Array(256).map((_, i) => 0.1 * Math.sin(i));
        const feeds = {
          [session.inputNames.includes("tokens") ? "tokens" : "input_ids"]: new ort.Tensor("int64", ids, [
            1,
            ids.length,
          ]),
          style: new ort.Tensor("float32", style, [1, 256]),
          speed: new ort.Tensor("float32", Float32Array.of(1), [1]),
        };
        let samples = 0;
        const milliseconds = await repeat(async () => {
          const [audio] = Object.values(await session.run(feeds));
          samples = audio!.size;
        });
        const seconds = samples / 24_000;
        report.add(`${provider}, ${seconds.toFixed(1)} s of speech, ${symbols} symbols`, {
          ms: milliseconds,
          "real-time factor": milliseconds.median / 1000 / seconds,
        });
      }
    } catch (error) {
      report.missing(`${name}, ${provider}`, (error as Error).message.split("\n")[0]!);
    }
  }
}

interface LlamaCpp {
  getLlama(): Promise<{
    readonly gpu: string | false;
    loadModel(options: { readonly modelPath: string }): Promise<{
      createContext(options: { readonly contextSize: number }): Promise<{
        getSequence(): {
          evaluate(
            tokens: readonly number[],
            options: { readonly temperature: number },
          ): AsyncIterable<number>;
          dispose(): void;
        };
      }>;
    }>;
  }>;
}

/** Tokens a second of llama.cpp around 1,000 positions, for a model of Orpheus' shape. */
export async function benchLlamaCpp(report: Report, file: string | undefined): Promise<void> {
  const name = "llama.cpp";
  const cpp = await optional<LlamaCpp>("node-llama-cpp");
  if (!cpp) return report.missing(name, "npm install --no-save node-llama-cpp");
  if (file === undefined)
    return report.missing(name, "--gguf names no file (Orpheus 3B, or a Llama of its shape)");
  try {
    const llama = await cpp.getLlama();
    const model = await llama.loadModel({ modelPath: file });
    const context = await model.createContext({ contextSize: 4096 });
    report.title(`${name} on ${llama.gpu || "the CPU"}, ${file}`);
    for (const tokens of [64, 512, 650]) {
      const sequence = context.getSequence();
      const begin = performance.now();
      let first = 0;
      let count = 0;
      const ids = Array.from({ length: tokens }, (_, i) => 1000 + i);
      for await (const _ of sequence.evaluate(ids, { temperature: 0 })) {
        first ||= performance.now();
        if (++count === 700) break;
      }
      sequence.dispose();
      report.add(`prompt of ${tokens} tokens, then ${count}`, {
        "ms to the first token": first - begin,
        "tokens/s": ((count - 1) * 1000) / (performance.now() - first),
      });
    }
  } catch (error) {
    report.missing(name, (error as Error).message.split("\n")[0]!);
  }
}
