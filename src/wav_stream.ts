// A WAV file as it comes: from a pipe or a disk, in pieces, never whole in memory.

import { ByteReader } from "./byte_reader.ts";
import { checkRiff, decodeFrames, isOpenSize, readWavFormat, type WavAudio, wavError } from "./wav.ts";

const PIECE_BYTES = 1 << 18;

/**
 * The samples of a WAV file, in pieces of all channels.
 * @throws FormantError `input`: as `decodeWav`
 */
export async function* readWav(source: AsyncIterable<Uint8Array>): AsyncGenerator<WavAudio> {
  const reader = new ByteReader(source);
  checkRiff(await reader.take(12));
  const { format, size } = await findData(reader);
  let left = isOpenSize(size) ? Infinity : size;
  let rest = new Uint8Array(0);
  while (left > 0) {
    const bytes = await reader.some(Math.min(PIECE_BYTES, left));
    if (bytes.length === 0) break;
    left -= bytes.length;
    const all = new Uint8Array(rest.length + bytes.length);
    all.set(rest);
    all.set(bytes, rest.length);
    const whole = all.length - (all.length % format.frame);
    rest = all.slice(whole);
    if (whole > 0) yield decodeFrames(new DataView(all.buffer, 0, whole), format);
  }
  if (left > 0 && left < Infinity)
    throw wavError(`the chunk data has ${size - left} bytes, expected ${size} (cut short)`);
  if (rest.length > 0) {
    throw wavError(
      `the chunk data ends with ${rest.length} bytes, expected whole frames of ${format.frame} (the file is cut short)`,
    );
  }
}

/** What comes before the samples. */
async function findData(reader: ByteReader) {
  let format: ReturnType<typeof readWavFormat> | undefined;
  for (;;) {
    const head = await reader.take(8);
    if (head.length < 8) throw wavError("the chunk data is missing");
    const name = String.fromCharCode(...head.subarray(0, 4));
    const size = new DataView(head.buffer).getUint32(4, true);
    if (name === "data") {
      if (!format) throw wavError("the chunk fmt is missing before data, expected 16 bytes");
      return { format, size };
    }
    const body = await reader.take(size + (size % 2));
    if (body.length < size)
      throw wavError(`the chunk ${name.trim()} has ${body.length} bytes, expected ${size} (cut short)`);
    if (name === "fmt ") format ??= readWavFormat(new DataView(body.buffer, 0, size));
  }
}
