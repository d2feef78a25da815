// `formant stage`: one stage of a model, fed with anybody's inputs.

import type { Command } from "commander";
import { FormantError } from "../error.ts";
import { safetensorsPieces } from "../safetensors.ts";
import { parseSeed, parseSpeed } from "./input.ts";
import { openFile } from "./output.ts";
import { clearProgress, notice } from "./progress.ts";
import { openStaged, openTensors, type PlaceFlags } from "./staged_input.ts";

export interface StageFlags extends PlaceFlags {
  readonly stage?: string;
  readonly inputs?: string;
  readonly output: string;
  readonly map?: string;
  readonly channelsFirst?: boolean;
  readonly seed?: string;
  readonly stream: string;
  readonly speed?: string;
  readonly deep?: boolean;
  readonly list?: boolean;
}

export function defineStage(command: Command): void {
  command
    .option("--model <model>", "kokoro, orpheus, csm, marvis, snac, mimi, hifigan", "kokoro")
    .option(
      "--source <place>",
      "folder, URL or hub id of the weights; the model's own repository unless given",
    )
    .option("--stage <stage>", "which one; --list names them")
    .option("--inputs <file>", "safetensors with its inputs, by the names of --list")
    .option("-o, --output <file>", "safetensors file to write", "stage.safetensors")
    .option("--map <file>", "JSON of their names by ours")
    .option("--channels-first", "matrices of the inputs are [C, T], as PyTorch's convolutions have them")
    .option("--seed <number>", "of the noise; that of the inputs' trace unless given")
    .option("--stream <number>", "of the seed's generator", "0")
    .option("--speed <factor>", "by which durations are divided (kokoro)")
    .option("--deep", "plain kernels run in place of fused ones, and what lies inside is there too")
    .option("--list", "print the stages with their inputs and outputs, and stop")
    .option("--adapter <name>", "part of the GPU adapter's name")
    .option("--verbose", "show the stack of an error")
    .action(runStage);
}

async function runStage(flags: StageFlags): Promise<void> {
  if (flags.list) return list(flags.model);
  const { stage, inputs } = flags;
  if (stage === undefined)
    throw new FormantError("argument", "--stage: there is none, expected one of --list.");
  if (inputs === undefined) {
    throw new FormantError("argument", "--inputs: there is none, expected a safetensors file.");
  }
  const file = await openFile(flags.output, "--output");
  const theirs = await openTensors(inputs, "--inputs");
  const settings = readSettings(flags, theirs.metadata);
  const map = flags.map === undefined ? {} : await (await import("./compare.ts")).readMap(flags.map);
  const { Trace } = await import("../../models/trace.ts");
  const { model, source } = await openStaged(flags);
  try {
    const trace = new Trace(model.stages, { deep: flags.deep ?? false, fed: true });
    const options = { settings, map, channelsFirst: flags.channelsFirst ?? false };
    await model.run(stage, theirs, options, trace.tap);
    await trace.settle();
    const told = { stage, inputs, ...settings, seed: String(settings.seed), deep: flags.deep ?? false };
    const adapter = model.device.traits.name;
    const about = { model: flags.model, source, adapter, settings: told, config: model.config };
    const { tensors, metadata } = await trace.finish(about);
    await file.write(safetensorsPieces(tensors, metadata));
    clearProgress();
    notice(`${flags.output}: ${tensors.length} tensors of ${stage}, ${source}`, {});
  } finally {
    clearProgress();
    await file.discard();
    await theirs.close();
    model.dispose();
    model.device.destroy();
  }
}

async function list(model: string): Promise<void> {
  const { stagedKind } = await import("../../models/staged.ts");
  for (const { name, inputs, taps } of await stagedKind(model).taps()) {
    process.stdout.write(`${name}: ${inputs.join(", ")}\n`);
    for (const { name, shape, torch, tolerance, deep } of taps) {
      const marks = `${tolerance}${deep ? ", deep" : ""}`;
      process.stdout.write(`  ${name.padEnd(34)} ${shape.padEnd(28)} ${marks.padEnd(12)} ${torch}\n`);
    }
  }
}

/** Seed, stream and speed: of the flags, or of the trace that the inputs are from. */
function readSettings(flags: StageFlags, metadata: Readonly<Record<string, string>>) {
  const text = metadata["formant.trace"];
  const { settings = {} } = (text === undefined ? {} : JSON.parse(text)) as {
    settings?: Record<string, unknown>;
  };
  const seed = flags.seed ?? String(settings["seed"] ?? 0);
  const speed = flags.speed ?? String(settings["speed"] ?? 1);
  const stream = Number(flags.stream);
  if (!(Number.isInteger(stream) && stream >= 0 && stream < 2 ** 32)) {
    throw new FormantError(
      "argument",
      `--stream: it is ${flags.stream}, expected a whole number below 2^32.`,
    );
  }
  return { seed: parseSeed(seed), stream, speed: parseSpeed(speed) };
}
