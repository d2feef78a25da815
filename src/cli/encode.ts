// `formant encode`: a WAV to the codes of a neural codec, with their bit rate and the signal-to-noise ratio of what they
// decode to.

import type { Command } from "commander";
import { type Codec, CODEC_NAMES, type Codes, isCodec, loadCodec } from "../../models/codec.ts";
import { encodeCodes } from "../../models/codes_file.ts";
import { FormantError } from "../error.ts";
import { codesSummary, SignalToNoise } from "./codec_figures.ts";
import { openBytes } from "./output.ts";
import { notice } from "./progress.ts";
import { openSound } from "./sound.ts";
import { openOnDevice } from "./staged_input.ts";

interface EncodeFlags {
  readonly output: string;
  readonly codec: string;
  readonly source?: string;
  readonly codebooks?: string;
  readonly stream?: boolean;
  readonly adapter?: string;
}

export function defineEncode(command: Command): void {
  command
    .argument("<wav>", "sound of any rate, channels and depth; - for standard input")
    .requiredOption("--codec <codec>", CODEC_NAMES.join(" or "))
    .option("-o, --output <file>", "safetensors file to write; - for standard output", "codes.safetensors")
    .option("--source <place>", "folder, URL or hub id of the codec; its own repository unless given")
    .option("--codebooks <number>", "levels of codes, all unless given (mimi)")
    .option("--stream", "write the codes to standard output as they come, file after file")
    .option("--adapter <name>", "part of the GPU adapter's name")
    .option("--verbose", "show the stack of an error")
    .action(encode);
}

async function encode(path: string, flags: EncodeFlags): Promise<void> {
  const { codec: name } = flags;
  if (!isCodec(name))
    throw new FormantError("argument", `--codec: it is ${name}, expected ${CODEC_NAMES.join(" or ")}.`);
  const codebooks = parseCodebooks(flags);
  const output = await openBytes(flags.stream ? "-" : flags.output);
  const sound = await openSound(path);
  const place = { ...flags, model: name };
  const { model, device, source } = await openOnDevice(place, (files, device) =>
    loadCodec(name, files, device),
  );
  const encoder = model.encoder(codebooks);
  const run = new Encoding(model, flags.stream ? output.write : null);
  try {
    for await (const samples of sound.at(model.sampleRate)) {
      run.ratio.original(samples);
      await run.take(await encoder.push(samples));
    }
    await run.take(await encoder.flush());
    await run.end();
    if (!flags.stream) await output.write(run.file(run.codes));
    const figures = codesSummary(model, run.codes, run.ratio.samples);
    notice(`${output.name}: ${figures}, ${run.ratio.text}, ${source}, ${device.traits.name}`, {});
  } finally {
    await output.discard();
    encoder.dispose();
    run.dispose();
    model.dispose();
    device.destroy();
  }
}

function parseCodebooks({ codec, codebooks: value }: EncodeFlags): number | undefined {
  if (value === undefined) return undefined;
  const wrong = (what: string) => new FormantError("argument", `--codebooks: ${what}.`);
  if (codec !== "mimi") throw wrong(`the levels of ${codec} belong together, expected mimi`);
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw wrong(`it is ${value}, expected a whole number above 0`);
}

/** Keeps the codes, or writes them as they come, and decodes them to see what they are worth. */
class Encoding {
  readonly codes: number[][] = [];
  readonly ratio = new SignalToNoise();
  readonly #codec: Codec;
  readonly #decoder: ReturnType<Codec["decoder"]>;
  readonly #write: ((bytes: Uint8Array) => Promise<void>) | null;
  /** Samples of the files written. */
  #written = 0;

  constructor(codec: Codec, write: ((bytes: Uint8Array) => Promise<void>) | null) {
    this.#codec = codec;
    this.#decoder = codec.decoder();
    this.#write = write;
  }

  async take(codes: Codes): Promise<void> {
    codes.forEach((level, i) => (this.codes[i] ??= []).push(...level));
    if (codes[0]!.length === 0) return;
    await this.#write?.(this.file(codes));
    this.ratio.decoded(await this.#decoder.push(codes));
  }

  async end(): Promise<void> {
    this.ratio.decoded(await this.#decoder.flush());
  }

  /** A file of codes that follow those written before. */
  file(codes: Codes): Uint8Array {
    const { name, sampleRate, frameSamples, perFrame } = this.#codec;
    const whole = (codes[0]!.length / perFrame[0]!) * frameSamples;
    const samples = Math.min(whole, this.ratio.samples - this.#written);
    this.#written += samples;
    return encodeCodes({ codec: name, sampleRate, frameRate: sampleRate / frameSamples, samples, codes });
  }

  dispose(): void {
    this.#decoder.dispose();
  }
}
