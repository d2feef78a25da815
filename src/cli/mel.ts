// `formant mel`: a WAV to the log-mel spectrogram that a vocoder wants.

import type { Command } from "commander";
import {
  MEL_FRONT_ENDS,
  type MelFrontEnd,
  melSpectrogram,
  parseMelFrontEnd,
} from "../../models/hifigan/mel.ts";
import { FormantError } from "../error.ts";
import { parseJson } from "../files.ts";
import { writeSafetensors } from "../safetensors.ts";
import { readBytes } from "./input.ts";
import { openBytes } from "./output.ts";
import { notice } from "./progress.ts";
import { readSound } from "./sound.ts";

interface MelFlags {
  readonly output: string;
  readonly frontEnd: string;
  readonly config?: string;
}

export function defineMel(command: Command): void {
  command
    .argument("<wav>", "sound of any rate, channels and depth; - for standard input")
    .option("-o, --output <file>", "safetensors file to write; - for standard output", "mel.safetensors")
    .option("--front-end <name>", "speecht5 (16,000 Hz) or hifigan, upstream's (22,050 Hz)", "speecht5")
    .option("--config <file>", "config.json of an upstream vocoder, whose numbers are taken (hifigan)")
    .option("--verbose", "show the stack of an error")
    .action(mel);
}

async function mel(path: string, flags: MelFlags): Promise<void> {
  const frontEnd = await readFrontEnd(flags);
  const output = await openBytes(flags.output);
  const samples = await readSound(path, frontEnd.sampleRate);
  const { frames, values } = melSpectrogram(samples, frontEnd);
  const data = new Uint8Array(values.buffer);
  const tensor = { dtype: "F32", shape: [frames, frontEnd.mels], data } as const;
  const { name, sampleRate, hop } = frontEnd;
  const metadata = { front_end: name, sample_rate: String(sampleRate), hop: String(hop) };
  await output.write(writeSafetensors([["mel", tensor]], metadata));
  notice(`${output.name}: mel [${frames}, ${frontEnd.mels}], ${name} at ${sampleRate} Hz`, {});
}

async function readFrontEnd({ frontEnd, config }: MelFlags): Promise<MelFrontEnd> {
  if (!Object.hasOwn(MEL_FRONT_ENDS, frontEnd)) {
    const names = Object.keys(MEL_FRONT_ENDS).join(" or ");
    throw new FormantError("argument", `--front-end: it is ${frontEnd}, expected ${names}.`);
  }
  if (config === undefined) return MEL_FRONT_ENDS[frontEnd as keyof typeof MEL_FRONT_ENDS];
  if (frontEnd !== "hifigan")
    throw new FormantError("argument", `--config: the front end is ${frontEnd}, expected hifigan.`);
  const text = (await readBytes(config, "--config")).toString("utf8");
  return parseMelFrontEnd(parseJson(text, config), config);
}
