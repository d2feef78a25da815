// `formant vocode`: a log-mel spectrogram to sound, by HiFi-GAN.

import type { Command } from "commander";
import { HifiGan } from "../../models/hifigan/hifigan.ts";
import { Audio } from "../../models/speech_model.ts";
import { FormantError } from "../error.ts";
import type { Checkpoint } from "../safetensors.ts";
import { readValues } from "../stored_values.ts";
import { openOutput, openStream } from "./output.ts";
import { clearProgress, notice } from "./progress.ts";
import { nameOf } from "./sound.ts";
import { openOnDevice, openTensors } from "./staged_input.ts";

interface VocodeFlags {
  readonly output: string;
  readonly source?: string;
  readonly adapter?: string;
  readonly channelsFirst?: boolean;
}

export function defineVocode(command: Command): void {
  command
    .argument("<mel>", "safetensors with a tensor mel [frames, bands]; - for standard input")
    .option("-o, --output <file>", "WAV file to write; - for standard output, as it comes", "formant.wav")
    .option("--source <place>", "folder, URL or hub id of a HiFi-GAN; SpeechT5's (16,000 Hz) unless given")
    .option("--channels-first", "the spectrogram is [bands, frames], as PyTorch's convolutions have it")
    .option("--adapter <name>", "part of the GPU adapter's name")
    .option("--verbose", "show the stack of an error")
    .action(vocode);
}

async function vocode(path: string, flags: VocodeFlags): Promise<void> {
  const output = await (flags.output === "-" ? openStream("--output") : openOutput(flags.output));
  const mel = await readMel(path, flags.channelsFirst ?? false);
  const place = { ...flags, model: "hifigan" };
  const { model, device, source } = await openOnDevice(place, (files, device) => HifiGan.load(files, device));
  try {
    const { mels, sampleRate } = model.config;
    if (mel.bands !== mels)
      throw new FormantError(
        "input",
        `${nameOf(path)}: mel has ${mel.bands} bands, expected ${mels} (${source}).`,
      );
    if (mel.sampleRate !== undefined && mel.sampleRate !== sampleRate) {
      throw new FormantError(
        "input",
        `${nameOf(path)}: mel is of sound at ${mel.sampleRate} Hz, expected ${sampleRate} (${source}).`,
      );
    }
    let seconds = 0;
    for await (const piece of model.stream(mel.values)) {
      const audio = new Audio(piece, sampleRate);
      seconds += audio.duration;
      await output.chunk(audio);
    }
    await output.end();
    notice(`${output.name}: ${seconds.toFixed(2)} s of sound, ${source}, ${device.traits.name}`, {});
  } finally {
    clearProgress();
    await output.discard();
    model.dispose();
    device.destroy();
  }
}

interface Mel {
  readonly bands: number;
  /** [frames, bands] */
  readonly values: Float32Array;
  /** Hz, where the file says it. */
  readonly sampleRate: number | undefined;
}

/** The tensor mel of a file, a leading axis of 1 left out. */
async function readMel(path: string, channelsFirst: boolean): Promise<Mel> {
  const file = await openTensors(path, "input");
  try {
    return await melOf(file, path, channelsFirst);
  } finally {
    await file.close();
  }
}

async function melOf({ tensors, metadata }: Checkpoint, path: string, channelsFirst: boolean): Promise<Mel> {
  const stored = tensors.get("mel");
  if (!stored) {
    const names = [...tensors.keys()].slice(0, 3).join(", ");
    throw new FormantError(
      "input",
      `${nameOf(path)}: it has ${names || "no tensors"}, expected a tensor mel.`,
    );
  }
  const shape = stored.shape.length === 3 && stored.shape[0] === 1 ? stored.shape.slice(1) : stored.shape;
  if (shape.length !== 2 || shape.includes(0)) {
    throw new FormantError(
      "input",
      `${nameOf(path)}: mel is [${stored.shape.join(", ")}], expected [frames, bands].`,
    );
  }
  const [frames, bands] = (channelsFirst ? shape.toReversed() : shape) as [number, number];
  const values = Float32Array.from(await readValues(stored));
  const rate = metadata["sample_rate"];
  return {
    bands,
    values: channelsFirst
      ? values.map((_, i) => values[(i % bands) * frames + Math.floor(i / bands)]!)
      : values,
    sampleRate: rate === undefined ? undefined : Number(rate),
  };
}
