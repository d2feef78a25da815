// test/src/wav.test.ts
import { suite } from "uvu";
import * as assert from "uvu/assert";

// src/error.ts
var FormantError = class extends Error {
  code;
  constructor(code, message, options) {
    super(message, options);
    this.name = "FormantError";
    this.code = code;
  }
};

// src/random.ts
var MULTIPLIER_0 = 3528531795;
var MULTIPLIER_1 = 3449720151;
var KEY_STEP_0 = 2654435769;
var KEY_STEP_1 = 3144134277;
var TWO_32 = 2 ** 32;
function seedKey(seed) {
  const exact = typeof seed === "bigint" || Number.isSafeInteger(seed) ? BigInt(seed) : -1n;
  if (exact < 0n || exact >= 1n << 64n) {
    throw new FormantError(
      "argument",
      `random: the seed is ${seed}, expected an integer from 0 to 2^64 - 1.`
    );
  }
  return [Number(exact & 0xffffffffn), Number(exact >> 32n)];
}
function multiplyHigh(a, b) {
  const a0 = a & 65535;
  const a1 = a >>> 16;
  const b0 = b & 65535;
  const b1 = b >>> 16;
  const middle = a1 * b0 + (a0 * b0 >>> 16);
  const other = a0 * b1 + (middle & 65535);
  return a1 * b1 + (middle >>> 16) + (other >>> 16) >>> 0;
}
function philox4x32(words, key, at = 0) {
  let [c0, c1, c2, c3] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = k0 + KEY_STEP_0 | 0;
    k1 = k1 + KEY_STEP_1 | 0;
  }
  words[at] = c0;
  words[at + 1] = c1;
  words[at + 2] = c2;
  words[at + 3] = c3;
}
function randomWords(seed, stream, first, count) {
  const key = seedKey(seed);
  const skipped = first % 4;
  const words = new Uint32Array(4 * Math.ceil((skipped + count) / 4));
  for (let at = 0; at < words.length; at += 4) {
    const block = (first - skipped + at) / 4;
    words[at] = block % TWO_32;
    words[at + 1] = Math.floor(block / TWO_32);
    words[at + 2] = stream;
    philox4x32(words, key, at);
  }
  return words.slice(skipped, skipped + count);
}
function toUniform(word) {
  return ((word >>> 8) + 0.5) / 2 ** 24;
}
function normals(seed, stream, first, count) {
  const skipped = first % 2;
  const words = randomWords(seed, stream, first - skipped, 2 * Math.ceil((skipped + count) / 2));
  const draws = new Float32Array(words.length);
  for (let at = 0; at < words.length; at += 2) {
    const radius = Math.sqrt(-2 * Math.log(toUniform(words[at])));
    const angle = 2 * Math.PI * toUniform(words[at + 1]);
    draws[at] = radius * Math.cos(angle);
    draws[at + 1] = radius * Math.sin(angle);
  }
  return draws.slice(skipped, skipped + count);
}

// src/wav.ts
var PCM = 1;
var FLOAT = 3;
var EXTENSIBLE = 65534;
var HEADER_BYTES = 44;
function encodeWav(samples, sampleRate, format2 = "16") {
  const width = format2 === "16" ? 2 : format2 === "24" ? 3 : 4;
  const size = samples.length * width;
  const padded = size + size % 2;
  if (HEADER_BYTES + padded >= 2 ** 32) {
    throw new FormantError(
      "argument",
      `encodeWav: the audio has ${size} bytes, expected less than 4 GiB (WAV).`
    );
  }
  const file = new Uint8Array(HEADER_BYTES + padded);
  const view = new DataView(file.buffer);
  const tag = (at, text) => new TextEncoder().encodeInto(text, file.subarray(at));
  tag(0, "RIFF");
  view.setUint32(4, HEADER_BYTES - 8 + padded, true);
  tag(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, format2 === "32f" ? FLOAT : PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * width, true);
  view.setUint16(32, width, true);
  view.setUint16(34, 8 * width, true);
  tag(36, "data");
  view.setUint32(40, size, true);
  const scale = 2 ** (8 * width - 1);
  samples.forEach((sample, i) => {
    const at = HEADER_BYTES + i * width;
    if (format2 === "32f") return view.setFloat32(at, sample, true);
    const value = Math.max(-scale, Math.min(scale - 1, Math.round(sample * scale)));
    view.setInt16(at + width - 2, width === 2 ? value : value >> 8, true);
    if (width === 3) view.setUint8(at, value & 255);
  });
  return file;
}
function decodeWav(bytes) {
  const fail = (what) => {
    throw new FormantError("input", `decodeWav: ${what}.`);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || textAt(view, 0) !== "RIFF" || textAt(view, 8) !== "WAVE") {
    fail("the file does not begin with RIFF and WAVE, expected a WAV file");
  }
  const chunks = readChunks(view);
  const format2 = chunks.get("fmt ");
  const audio = chunks.get("data");
  if (!format2 || format2.byteLength < 16) return fail("the chunk fmt is missing or short, expected 16 bytes");
  if (!audio) return fail("the chunk data is missing");
  const form = format2.getUint16(0, true);
  const code = form === EXTENSIBLE && format2.byteLength >= 26 ? format2.getUint16(24, true) : form;
  const count = format2.getUint16(2, true);
  const sampleRate = format2.getUint32(4, true);
  const bits = format2.getUint16(14, true);
  const sample = code === PCM ? { 16: int16, 24: int24 }[bits] : code === FLOAT && bits === 32 ? float32 : void 0;
  if (!sample)
    return fail(`the format is code ${code} of ${bits} bits, expected PCM of 16 or 24, or float of 32`);
  if (count === 0 || sampleRate === 0)
    fail(`there are ${count} channels at ${sampleRate} Hz, expected at least 1`);
  const width = bits / 8;
  const frame = width * count;
  if (format2.getUint16(12, true) !== frame)
    fail(`a frame has ${format2.getUint16(12, true)} bytes, expected ${frame}`);
  if (audio.byteLength % frame !== 0) {
    fail(
      `the chunk data has ${audio.byteLength} bytes, expected whole frames of ${frame} (the file is cut short)`
    );
  }
  const channels = Array.from({ length: count }, (_, channel) => {
    const samples = new Float32Array(audio.byteLength / frame);
    for (let i = 0; i < samples.length; i++) samples[i] = sample(audio, i * frame + channel * width);
    return samples;
  });
  return { sampleRate, channels };
  function readChunks(file) {
    const found = /* @__PURE__ */ new Map();
    for (let at = 12; at + 8 <= file.byteLength; ) {
      const name = textAt(file, at);
      const size = file.getUint32(at + 4, true);
      const left = file.byteLength - at - 8;
      const open = name === "data" && (size === 4294967295 || size === 0);
      if (size > left && !open)
        fail(`the chunk ${name.trim()} has ${left} bytes, expected ${size} (cut short)`);
      const length = open ? left : size;
      if (!found.has(name)) found.set(name, new DataView(file.buffer, file.byteOffset + at + 8, length));
      at += 8 + length + length % 2;
    }
    return found;
  }
}
function int16(view, at) {
  return view.getInt16(at, true) / 2 ** 15;
}
function int24(view, at) {
  return (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 2 ** 23;
}
function float32(view, at) {
  return view.getFloat32(at, true);
}
function textAt(view, at) {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

// test/src/wav.test.ts
var test = suite("wav");
var noise = normals(1, 0, 0, 1001).map((x) => Math.max(-1, Math.min(0.999, x / 4)));
for (const [format2, step] of [
  ["16", 2 ** -16],
  ["24", 2 ** -24],
  ["32f", 0]
]) {
  test(`${format2} comes back within half a step, and then stays`, () => {
    const { sampleRate, channels } = decodeWav(encodeWav(noise, 24e3, format2));
    assert.is(sampleRate, 24e3);
    assert.is(channels.length, 1);
    assert.is(channels[0].length, noise.length);
    channels[0].forEach((x, i) => assert.ok(Math.abs(x - noise[i]) <= step + 2 ** -25 * Math.abs(x)));
    assert.equal(encodeWav(channels[0], 24e3, format2), encodeWav(noise, 24e3, format2));
  });
}
test("the bytes of a 16-bit file are those of the specification", () => {
  const file = encodeWav(Float32Array.of(0, 0.5, -1, 2), 24e3);
  const hex = Buffer.from(file).toString("hex");
  const header = "524946462c00000057415645666d74201000000001000100c05d000080bb0000020010006461746108000000";
  assert.is(hex, `${header}0000004000${"80"}ff7f`);
});
test("an odd number of bytes is padded to an even one", () => {
  const file = encodeWav(Float32Array.of(0.25), 8e3, "24");
  assert.is(file.length, 48);
  assert.equal([...decodeWav(file).channels[0]], [0.25]);
});
function riff(...chunks) {
  const parts = chunks.map(([name, bytes]) => {
    const size2 = Buffer.alloc(4);
    size2.writeUInt32LE(bytes.length);
    return Buffer.concat([Buffer.from(name), size2, bytes, Buffer.alloc(bytes.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from("WAVE"), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from("RIFF"), size, body]);
}
function format(code, channels, bits, extra = Buffer.alloc(0)) {
  const chunk = Buffer.alloc(16);
  chunk.writeUInt16LE(code, 0);
  chunk.writeUInt16LE(channels, 2);
  chunk.writeUInt32LE(44100, 4);
  chunk.writeUInt32LE(44100 * channels * bits / 8, 8);
  chunk.writeUInt16LE(channels * bits / 8, 12);
  chunk.writeUInt16LE(bits, 14);
  return Buffer.concat([chunk, extra]);
}
test("stereo in the extensible form, after an odd chunk, is read by channel", () => {
  const extra = Buffer.from("160010000300000001000000000010008000000aa00389b71".padEnd(48, "0"), "hex");
  const samples = Buffer.from(Int16Array.of(16384, -16384, 8192, -32768).buffer);
  const file = riff(["LIST", Buffer.from("odd")], ["fmt ", format(65534, 2, 16, extra)], ["data", samples]);
  const { sampleRate, channels } = decodeWav(file);
  assert.is(sampleRate, 44100);
  assert.equal(
    channels.map((channel) => [...channel]),
    [
      [0.5, 0.25],
      [-0.5, -1]
    ]
  );
});
test("a file from a pipe, without a size, is read to its end", () => {
  const file = encodeWav(noise, 24e3);
  new DataView(file.buffer).setUint32(40, 4294967295, true);
  assert.is(decodeWav(file).channels[0].length, noise.length);
});
var good = encodeWav(noise, 24e3);
var data = ["data", Buffer.alloc(12)];
for (const [what, file, message] of [
  ["an empty file", new Uint8Array(), /does not begin with RIFF/],
  ["a text", Buffer.from("RIFFling through the WAVEs"), /does not begin with RIFF/],
  ["a file cut in its samples", good.slice(0, 1e3), /data has 956 bytes, expected 2002 \(cut short\)/],
  ["a file cut in its header", good.slice(0, 30), /fmt has 10 bytes, expected 16/],
  ["no fmt", riff(data), /fmt is missing/],
  ["no data", riff(["fmt ", format(1, 1, 16)]), /data is missing/],
  ["8 bits", riff(["fmt ", format(1, 1, 8)], data), /code 1 of 8 bits, expected/],
  ["a compressed file", riff(["fmt ", format(2, 1, 16)], data), /code 2 of 16 bits, expected/],
  ["no channels", riff(["fmt ", format(1, 0, 16)], data), /0 channels/],
  ["half a frame", riff(["fmt ", format(1, 5, 16)], data), /12 bytes, expected whole frames of 10/]
]) {
  test(`${what} is refused`, () => {
    assert.throws(
      () => decodeWav(file),
      (error) => error instanceof FormantError && error.code === "input" && message.test(error.message)
    );
  });
}
test.run();
