// `formant dump`: a run with every named tensor of it in a safetensors file, for whoever ports the model.

import type { Command } from "commander";
import type { Trace, TraceAbout } from "../../models/trace.ts";
import { FormantError } from "../error.ts";
import { safetensorsPieces } from "../safetensors.ts";
import { parseSeed } from "./input.ts";
import { openFile } from "./output.ts";
import { clearProgress, notice, showProgress } from "./progress.ts";
import { findAdapter } from "./quiet.ts";
import { readRequest } from "./request.ts";
import { openStaged, openTensors, openWeights, soundTensors } from "./staged_input.ts";

export interface DumpFlags {
  readonly output: string;
  readonly model: string;
  readonly source?: string;
  readonly phonemes?: string;
  readonly voice?: string;
  readonly speed?: string;
  readonly seed: string;
  readonly lang?: string;
  readonly temperature?: string;
  readonly maxSeconds?: string;
  readonly reference?: string;
  readonly referenceText?: string;
  readonly codec?: string;
  readonly input?: string;
  readonly codes?: string;
  readonly mel?: string;
  readonly deep?: boolean;
  readonly weights?: boolean;
  readonly adapter?: string;
}

/** Models that are run on a file; the stage that one of each flag is for. */
const ON_FILES: Readonly<Record<string, Readonly<Partial<Record<"input" | "codes" | "mel", string>>>>> = {
  snac: { input: "encode", codes: "decode" },
  mimi: { input: "encode", codes: "decode" },
  hifigan: { mel: "vocode" },
};

const NEEDS = {
  input: "a WAV to encode",
  codes: "--codes to decode",
  mel: "a spectrogram to vocode",
} as const;

export function defineDump(command: Command): void {
  command
    .argument("[text...]", "what to say")
    .option("-o, --output <file>", "safetensors file to write", "trace.safetensors")
    .option("--model <model>", `kokoro, orpheus, csm, marvis, ${Object.keys(ON_FILES).join(", ")}`, "kokoro")
    .option(
      "--source <place>",
      "folder, URL or hub id of the weights; the model's own repository unless given",
    )
    .option("--phonemes <symbols>", "phonemes to say in place of a text (kokoro)")
    .option("--voice <voice>", "as of speak")
    .option("--speed <factor>", "0.5 to 2 (kokoro)")
    .option("--seed <number>", "of the noise and draws", "0")
    .option("--lang <tag>", "language of the text")
    .option("--temperature <number>", "of the draws (all but kokoro)")
    .option("--max-seconds <number>", "of sound (orpheus, csm, marvis)")
    .option("--reference <file>", "WAV whose voice is followed (marvis, csm)")
    .option("--reference-text <text>", "the words spoken in it")
    .option("--codec <codec>", "folder, URL or hub id of the codec (all but kokoro)")
    .option("-i, --input <file>", "WAV to encode, or text (snac, mimi: a WAV)")
    .option("--codes <file>", "safetensors with codes to decode (snac, mimi)")
    .option("--mel <file>", "safetensors with a spectrogram mel [frames, bands] (hifigan)")
    .option(
      "--deep",
      "plain kernels run in place of fused ones, and what lies inside is there too; marked as plain",
    )
    .option("--weights", "the weights too, in f32: norms folded, dequantised")
    .option("--adapter <name>", "part of the GPU adapter's name")
    .option("--verbose", "show the stack of an error")
    .action(dump);
}

async function dump(words: string[], flags: DumpFlags): Promise<void> {
  const file = await openFile(flags.output, "--output");
  const { stagedKind } = await import("../../models/staged.ts");
  const { Trace } = await import("../../models/trace.ts");
  const trace = new Trace(await stagedKind(flags.model).taps(), { deep: flags.deep ?? false });
  try {
    const about = Object.hasOwn(ON_FILES, flags.model)
      ? await runOnFile(trace, flags)
      : await runModel(trace, words, flags);
    const weights = flags.weights ? await openWeights(flags) : null;
    const { tensors, metadata } = await trace.finish(about, weights?.plain);
    await file.write(safetensorsPieces(tensors, metadata));
    await weights?.close();
    clearProgress();
    notice(`${flags.output}: ${tensors.length} tensors of ${about.source}`, {});
  } catch (error) {
    clearProgress();
    await file.discard();
    throw error;
  }
}

async function runModel(trace: Trace, words: string[], flags: DumpFlags): Promise<TraceAbout> {
  const { phonemes, input, output, seed, ...rest } = flags;
  const text = phonemes === undefined ? words : [phonemes];
  const asked = { ...rest, output, seed, ...(phonemes === undefined ? {} : { phonemes: true }) };
  const request = await readRequest(text, input === undefined ? asked : { ...asked, input });
  const { loadModel } = await import("../../models/index.ts");
  const { model: name, source, codec, adapter } = flags;
  await findAdapter(adapter);
  const model = await loadModel(name, {
    packaged: name === "kokoro" && source === undefined,
    onProgress: showProgress,
    onNotice: (line) => notice(line, {}),
    ...(source === undefined ? {} : { source }),
    ...(codec === undefined ? {} : { codec }),
    adapter,
  });
  try {
    const { text, options } = request;
    let chunks = 0;
    for await (const { index } of model.stream(text, { ...options, tap: trace.tap })) chunks = index + 1;
    if (chunks === 0) throw new FormantError("input", "text: nothing of it was spoken.");
    const plain = Object.entries(options).filter(([, value]) => typeof value !== "object");
    const told = {
      text,
      ...Object.fromEntries(plain),
      seed: String(options.seed),
      deep: flags.deep ?? false,
    };
    const about = {
      model: name,
      source: model.source,
      adapter: model.adapter,
      settings: told,
      config: model.config,
    };
    await trace.settle();
    return about;
  } finally {
    model.dispose();
  }
}

async function runOnFile(trace: Trace, flags: DumpFlags): Promise<TraceAbout> {
  const stages = Object.entries(ON_FILES[flags.model]!);
  const given = stages.filter(([flag]) => flags[flag as "input"] !== undefined);
  const [[flag, stage] = ["", ""], ...more] = given;
  if (flag === "" || more.length > 0) {
    const needs = stages.map(([flag]) => NEEDS[flag as "input"]).join(" or ");
    throw new FormantError("argument", `--${stages[0]![0]}: ${flags.model} needs ${needs}, expected one.`);
  }
  const path = flags[flag as "input"]!;
  const { model, source } = await openStaged(flags);
  try {
    const file =
      flag === "input" ? await soundTensors(path, model.sampleRate!) : await openTensors(path, `--${flag}`);
    const settings = { seed: parseSeed(flags.seed), stream: 0, speed: 1 };
    await model.run(stage, file, { settings }, trace.tap);
    await file.close();
    await trace.settle();
    return {
      model: flags.model,
      source,
      adapter: model.device.traits.name,
      settings: { [flag]: path, seed: flags.seed },
      config: model.config,
    };
  } finally {
    model.dispose();
    model.device.destroy();
  }
}
