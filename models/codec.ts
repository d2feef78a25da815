// Codecs as tools: SNAC and Mimi behind the same words.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { ModelFiles } from "../src/files.ts";

/** Codes by level. */
export type Codes = readonly (readonly number[])[];

/** Something that is fed piece by piece and gives what is final; one call at a time. */
export interface CodecStream<Input, Output> {
  push(input: Input): Promise<Output>;
  flush(): Promise<Output>;
  dispose(): void;
}

export interface Codec {
  readonly name: CodecName;
  /** Hz */
  readonly sampleRate: number;
  readonly frameSamples: number;
  /** Codes of a frame, by level. */
  readonly perFrame: readonly number[];
  readonly codebookSize: number;
  /** @param codebooks of Mimi, levels to give; all unless given */
  encoder(codebooks?: number): CodecStream<Float32Array, Codes>;
  decoder(seed?: bigint): CodecStream<Codes, Float32Array<ArrayBuffer>[]>;
  /** Frees the weights; the device stays the caller's. */
  dispose(): void;
}

async function loadSnac(files: ModelFiles, device: Device): Promise<Codec> {
  const { Snac } = await import("./snac/snac.ts");
  const snac = await Snac.load(files, device);
  const { strides, codebookSize } = snac.config;
  const { sampleRate, frameSamples } = snac;
  return {
    name: "snac",
    sampleRate,
    frameSamples,
    perFrame: strides.map((stride) => strides[0]! / stride),
    codebookSize,
    encoder() {
      const stream = snac.encodeStream();
      return {
        push: (samples) => stream.push(samples),
        flush: () => stream.flush(),
        dispose: () => {},
      };
    },
    decoder: (seed = 0n) => snac.stream({ seed }),
    dispose: () => snac.dispose(),
  };
}

async function loadMimi(files: ModelFiles, device: Device): Promise<Codec> {
  const { openMimi } = await import("./mimi/load.ts");
  const { SAMPLE_RATE, samplesPerFrame } = await import("./mimi/mimi.ts");
  const { MimiDecodeStream, MimiEncodeStream } = await import("./mimi/stream.ts");
  const { mimi, dispose } = await openMimi(files, device);
  const { codebooks, codebookSize } = mimi.config;
  return {
    name: "mimi",
    sampleRate: SAMPLE_RATE,
    frameSamples: samplesPerFrame(mimi.config),
    perFrame: new Array<number>(codebooks).fill(1),
    codebookSize,
    encoder(levels = codebooks) {
      if (levels > codebooks)
        throw new FormantError("argument", `--codebooks: it is ${levels}, expected 1 to ${codebooks}.`);
      return new MimiEncodeStream(mimi.encoder!, levels);
    },
    decoder: () => new MimiDecodeStream(mimi.decoder),
    dispose,
  };
}

const CODECS = { snac: loadSnac, mimi: loadMimi } as const;
export type CodecName = keyof typeof CODECS;
export const CODEC_NAMES = Object.keys(CODECS) as CodecName[];

export const isCodec = (name: string): name is CodecName => Object.hasOwn(CODECS, name);

/** @throws FormantError `weights`: the files are not of that codec */
export const loadCodec = (name: CodecName, files: ModelFiles, device: Device): Promise<Codec> =>
  CODECS[name](files, device);
