// `formant decode`: codes of a neural codec to sound.

import type { Command } from "commander";
import { loadCodec } from "../../models/codec.ts";
import { type CodesFile, readCodes } from "../../models/codes_file.ts";
import { Audio } from "../../models/speech_model.ts";
import { FormantError } from "../error.ts";
import { codesSummary } from "./codec_figures.ts";
import { parseSeed } from "./input.ts";
import { openOutput, openStream, type Output } from "./output.ts";
import { notice } from "./progress.ts";
import { nameOf, readPieces } from "./sound.ts";
import { openOnDevice } from "./staged_input.ts";

interface DecodeFlags {
  readonly output: string;
  readonly source?: string;
  readonly seed: string;
  readonly adapter?: string;
}

export function defineDecode(command: Command): void {
  command
    .argument("<codes>", "safetensors of formant encode; - for standard input")
    .option("-o, --output <file>", "WAV file to write; - for standard output, as it comes", "formant.wav")
    .option("--source <place>", "folder, URL or hub id of the codec; its own repository unless given")
    .option("--seed <number>", "of the noise (snac)", "0")
    .option("--adapter <name>", "part of the GPU adapter's name")
    .option("--verbose", "show the stack of an error")
    .action(decode);
}

async function decode(path: string, flags: DecodeFlags): Promise<void> {
  const seed = parseSeed(flags.seed);
  const output = await (flags.output === "-" ? openStream("--output") : openOutput(flags.output));
  const files = readCodes(readPieces(path, "input"), nameOf(path));
  const { value: first } = (await files.next()) as { value: CodesFile };
  const place = { ...flags, model: first.codec };
  const { model, device, source } = await openOnDevice(place, (files, device) =>
    loadCodec(first.codec, files, device),
  );
  const decoder = model.decoder(seed);
  const sound = new Sound(output, model.sampleRate);
  const take = async ({ codec, sampleRate, samples, codes }: CodesFile) => {
    if (codec !== first.codec || sampleRate !== model.sampleRate) {
      const what = `the codes are of ${codec} at ${sampleRate} Hz`;
      throw new FormantError(
        "input",
        `${nameOf(path)}: ${what}, expected ${first.codec} at ${model.sampleRate} (${source}).`,
      );
    }
    sound.expected += samples;
    if (codes[0]!.length > 0) await sound.write(await decoder.push(codes));
  };
  try {
    await take(first);
    for await (const file of files) await take(file);
    await sound.write(await decoder.flush());
    await output.end();
    const figures = codesSummary(model, first.codes, sound.written);
    notice(`${output.name}: ${figures}, ${source}, ${device.traits.name}`, {});
  } finally {
    await output.discard();
    decoder.dispose();
    model.dispose();
    device.destroy();
  }
}

/** Writes as many samples as the codes are of, and not what fills the last frame. */
class Sound {
  expected = 0;
  written = 0;
  readonly #output: Output;
  readonly #sampleRate: number;

  constructor(output: Output, sampleRate: number) {
    this.#output = output;
    this.#sampleRate = sampleRate;
  }

  async write(pieces: readonly Float32Array<ArrayBuffer>[]): Promise<void> {
    for (const piece of pieces) {
      const heard = piece.subarray(0, this.expected - this.written);
      this.written += heard.length;
      if (heard.length > 0) await this.#output.chunk(new Audio(heard, this.#sampleRate));
    }
  }
}
