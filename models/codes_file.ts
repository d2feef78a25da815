// Codes of a codec as a safetensors file: codes.0, codes.1, ... by level, and in its metadata codec, sample_rate (Hz),
// frame_rate (Hz) and samples, the length of the sound. Through a pipe, files follow each other: each goes on where the
// one before it ended.

import { ByteReader } from "../src/byte_reader.ts";
import { FormantError } from "../src/error.ts";
import { blobSource, parseJson } from "../src/files.ts";
import { Checkpoint, writeSafetensors } from "../src/safetensors.ts";
import { readValues } from "../src/stored_values.ts";
import { CODEC_NAMES, type CodecName, type Codes, isCodec } from "./codec.ts";

export interface CodesFile {
  readonly codec: CodecName;
  /** Hz */
  readonly sampleRate: number;
  /** Frames a second; only for whoever reads the file. */
  readonly frameRate: number;
  /** Of sound that the codes are of; the rest of the last frame is silence. */
  readonly samples: number;
  readonly codes: Codes;
}

export function encodeCodes({
  codec,
  sampleRate,
  frameRate,
  samples,
  codes,
}: CodesFile): Uint8Array<ArrayBuffer> {
  const metadata = {
    codec,
    sample_rate: String(sampleRate),
    frame_rate: String(frameRate),
    samples: String(samples),
  };
  const tensors = codes.map((level, i) => {
    const data = new Uint8Array(Int32Array.from(level).buffer);
    return [`codes.${i}`, { dtype: "I32", shape: [level.length], data }] as const;
  });
  return writeSafetensors(tensors, metadata);
}

/** Longest header that is read; those of codes have some 3 KB. */
const MAX_HEADER_BYTES = 1 << 20;

/**
 * The files that follow each other in some bytes; `name` says whose they are.
 * @throws FormantError `input` or `weights`: there is none, or one is damaged or of something else
 */
export async function* readCodes(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<CodesFile> {
  const reader = new ByteReader(bytes);
  for (let count = 0; ; count++) {
    const start = await reader.take(8);
    if (start.length === 0 && count > 0) return;
    const length = start.length < 8 ? 0 : Number(new DataView(start.buffer).getBigUint64(0, true));
    if (length === 0 || length > MAX_HEADER_BYTES)
      throw new FormantError("input", `${name}: it is no safetensors file, expected one of formant encode.`);
    const header = await reader.take(length);
    const data = await reader.take(dataLength(header, name));
    const file = blobSource(name, new Blob([start, header, data]));
    yield await readOne(await Checkpoint.openFile(file), name);
  }
}

/** Bytes behind the header, as far as it says them; `Checkpoint` checks the rest. */
function dataLength(header: Uint8Array, name: string): number {
  const entries = Object.values((parseJson(new TextDecoder().decode(header), name) ?? {}) as object) as {
    data_offsets?: unknown[];
  }[];
  const ends = entries.map((entry) => entry?.data_offsets?.[1]);
  return Math.max(0, ...ends.filter((end): end is number => Number.isSafeInteger(end)));
}

async function readOne({ tensors, metadata }: Checkpoint, name: string): Promise<CodesFile> {
  const refuse = (what: string) =>
    new FormantError("input", `${name}: ${what}, expected a file of formant encode.`);
  const { codec = "absent", sample_rate: sampleRate, frame_rate: frameRate, samples } = metadata;
  if (!isCodec(codec)) throw refuse(`the codec is ${codec}, not one of ${CODEC_NAMES.join(", ")}`);
  if (!(Number(sampleRate) > 0 && Number(samples) >= 0))
    throw refuse(`sample_rate is ${sampleRate}, samples ${samples}`);
  const codes: number[][] = [];
  for (let i = 0; i < tensors.size; i++) {
    const stored = tensors.get(`codes.${i}`);
    if (!stored) throw refuse(`codes.${i} is missing`);
    codes.push(Array.from(await readValues(stored)));
  }
  if (codes.length === 0) throw refuse("codes.0 is missing");
  return {
    codec,
    sampleRate: Number(sampleRate),
    frameRate: Number(frameRate),
    samples: Number(samples),
    codes,
  };
}
