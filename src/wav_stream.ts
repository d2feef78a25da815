// A WAV file as it comes: from a pipe or a disk, in pieces, never whole in memory.

import { checkRiff, decodeFrames, isOpenSize, readWavFormat, type WavAudio, wavError } from "./wav.ts";

/** Bytes by number out of bytes as they come. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next `count` bytes, in memory of their own; fewer at the end. */
  async take(count: number): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < count && (await this.#fill())) {
      const part = this.#held.subarray(0, count - length);
      this.#held = this.#held.subarray(part.length);
      parts.push(part);
      length += part.length;
    }
    const bytes = new Uint8Array(length);
    parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
    return bytes;
  }

  /** What is there, at most `count` bytes; none at the end. */
  async some(count: number): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.#fill()) ? this.take(Math.min(count, this.#held.length)) : new Uint8Array(0);
  }

  /** False at the end. */
  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const { done, value } = await this.#source.next();
      if (done) return false;
      this.#held = value;
    }
    return true;
  }
}

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
