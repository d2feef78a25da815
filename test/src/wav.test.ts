// WAV files: round trips of each format, a file written by hand from the specification, and broken ones.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { normals } from "../../src/random.ts";
import { decodeWav, encodeWav } from "../../src/wav.ts";
import { readWav } from "../../src/wav_stream.ts";

const test = suite("wav");
const noise = normals(1, 0, 0, 1001).map((x) => Math.max(-1, Math.min(0.999, x / 4)));

for (const [format, step] of [
  ["16", 2 ** -16],
  ["24", 2 ** -24],
  ["32f", 0],
] as const) {
  test(`${format} comes back within half a step, and then stays`, () => {
    const { sampleRate, channels } = decodeWav(encodeWav(noise, 24000, format));
    assert.is(sampleRate, 24000);
    assert.is(channels.length, 1);
    assert.is(channels[0]!.length, noise.length);
    // The float32 that the sample is read into adds its own rounding.
    channels[0]!.forEach((x, i) => assert.ok(Math.abs(x - noise[i]!) <= step + 2 ** -25 * Math.abs(x)));
    assert.equal(encodeWav(channels[0]!, 24000, format), encodeWav(noise, 24000, format));
  });
}

test("the bytes of a 16-bit file are those of the specification", () => {
  const file = encodeWav(Float32Array.of(0, 0.5, -1, 2), 24000);
  const hex = Buffer.from(file).toString("hex");
  const header = "524946462c00000057415645666d74201000000001000100c05d000080bb0000020010006461746108000000";
  assert.is(hex, `${header}0000004000${"80"}ff7f`);
});

test("an odd number of bytes is padded to an even one", () => {
  const file = encodeWav(Float32Array.of(0.25), 8000, "24");
  assert.is(file.length, 48);
  assert.equal([...decodeWav(file).channels[0]!], [0.25]);
});

/** A file of chunks [name, bytes]. */
function riff(...chunks: [string, Buffer][]): Buffer {
  const parts = chunks.map(([name, bytes]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bytes.length);
    return Buffer.concat([Buffer.from(name), size, bytes, Buffer.alloc(bytes.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from("WAVE"), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from("RIFF"), size, body]);
}

function format(code: number, channels: number, bits: number, extra = Buffer.alloc(0)): Buffer {
  const chunk = Buffer.alloc(16);
  chunk.writeUInt16LE(code, 0);
  chunk.writeUInt16LE(channels, 2);
  chunk.writeUInt32LE(44100, 4);
  chunk.writeUInt32LE((44100 * channels * bits) / 8, 8);
  chunk.writeUInt16LE((channels * bits) / 8, 12);
  chunk.writeUInt16LE(bits, 14);
  return Buffer.concat([chunk, extra]);
}

test("stereo in the extensible form, after an odd chunk, is read by channel", () => {
  const extra = Buffer.from("160010000300000001000000000010008000000aa00389b71".padEnd(48, "0"), "hex");
  const samples = Buffer.from(Int16Array.of(16384, -16384, 8192, -32768).buffer);
  const file = riff(["LIST", Buffer.from("odd")], ["fmt ", format(0xfffe, 2, 16, extra)], ["data", samples]);
  const { sampleRate, channels } = decodeWav(file);
  assert.is(sampleRate, 44100);
  assert.equal(
    channels.map((channel) => [...channel]),
    [
      [0.5, 0.25],
      [-0.5, -1],
    ],
  );
});

test("a file from a pipe, without a size, is read to its end", () => {
  const file = encodeWav(noise, 24000);
  new DataView(file.buffer).setUint32(40, 0xffffffff, true);
  assert.is(decodeWav(file).channels[0]!.length, noise.length);
});

for (const [name, code, bits, samples] of [
  ["8 bits without sign", 1, 8, Uint8Array.of(128, 192, 0, 64)],
  ["32 bits", 1, 32, Int32Array.of(0, 2 ** 30, -(2 ** 31), -(2 ** 30))],
  ["floats of 64 bits", 3, 64, Float64Array.of(0, 0.5, -1, -0.5)],
] as const) {
  test(`${name} are read`, () => {
    const bytes = Buffer.from(samples.buffer);
    const { channels } = decodeWav(riff(["fmt ", format(code, 1, bits)], ["data", bytes]));
    assert.equal([...channels[0]!], [0, 0.5, -1, -0.5]);
  });
}

/** A file in pieces of `size` bytes. */
async function* inPieces(file: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}

async function readPieces(file: Uint8Array, size: number): Promise<number[][]> {
  const channels: number[][] = [];
  for await (const piece of readWav(inPieces(file, size))) {
    piece.channels.forEach((samples, i) => (channels[i] ??= []).push(...samples));
  }
  return channels;
}

test("a file that comes in pieces of any size is what it is whole", async () => {
  const stereo = Buffer.from(noise.buffer, 0, 4 * 1000);
  const odd: [string, Buffer] = ["LIST", Buffer.from("odd")];
  const file = riff(odd, ["fmt ", format(3, 2, 32)], ["data", stereo], odd);
  const whole = decodeWav(file).channels.map((channel) => [...channel]);
  for (const size of [1, 7, 1000, 1e6]) assert.equal(await readPieces(file, size), whole);
  const open = encodeWav(noise, 24000);
  new DataView(open.buffer).setUint32(40, 0xffffffff, true);
  assert.equal(await readPieces(open, 99), [[...decodeWav(open).channels[0]!]]);
});

const good = encodeWav(noise, 24000);
const data: [string, Buffer] = ["data", Buffer.alloc(12)];
for (const [what, file, message] of [
  ["an empty file", new Uint8Array(), /does not begin with RIFF/],
  ["a text", Buffer.from("RIFFling through the WAVEs"), /does not begin with RIFF/],
  ["a file cut in its samples", good.slice(0, 1000), /data has 956 bytes, expected 2002 \(cut short\)/],
  ["a file cut in its header", good.slice(0, 30), /fmt has 10 bytes, expected 16/],
  ["no fmt", riff(data), /fmt is missing/],
  ["no data", riff(["fmt ", format(1, 1, 16)]), /data is missing/],
  ["12 bits", riff(["fmt ", format(1, 1, 12)], data), /code 1 of 12 bits, expected/],
  ["a float of 16 bits", riff(["fmt ", format(3, 1, 16)], data), /code 3 of 16 bits, expected/],
  ["a compressed file", riff(["fmt ", format(2, 1, 16)], data), /code 2 of 16 bits, expected/],
  ["no channels", riff(["fmt ", format(1, 0, 16)], data), /0 channels/],
  ["half a frame", riff(["fmt ", format(1, 5, 16)], data), /12 bytes, expected whole frames of 10/],
] as const) {
  test(`${what} is refused`, async () => {
    const fits = (error: unknown) =>
      error instanceof FormantError && error.code === "input" && message.test(error.message);
    assert.throws(() => decodeWav(file), fits);
    const thrown = await readPieces(file, 5).catch((error: unknown) => error);
    assert.ok(thrown instanceof FormantError && thrown.code === "input", String(thrown));
  });
}

test.run();
