// The command line as a process: sound to codes and back, sound to a spectrogram and back, as files and through pipes.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { MEL_FRONT_ENDS, melSpectrogram } from "../../models/hifigan/mel.ts";
import { openFile } from "../../src/node/folder.ts";
import { resample } from "../../src/resample.ts";
import { Checkpoint, writeSafetensors } from "../../src/safetensors.ts";
import { readValues } from "../../src/stored_values.ts";
import { decodeWav, encodeWav } from "../../src/wav.ts";
import { generated } from "../generated.ts";
import { readGolden, relativeRmse } from "../golden.ts";
import { openSnac } from "../snac.ts";

const test = suite("command line, codecs and vocoder");
const folder = mkdtempSync(join(tmpdir(), "formant-codecs-"));
const at = (name: string) => join(folder, name);
const MAIN = "dist/src/cli/main.js";
const SOURCES = { snac: "test/golden/snac/tiny", mimi: "test/golden/mimi/tiny-hf" };
const VOCODER = "test/golden/hifigan/speecht5-hf";

const SNAC = ["--codec", "snac", "--source", SOURCES.snac];

const run = (args: readonly string[], input?: Uint8Array) =>
  spawnSync(process.execPath, [MAIN, ...args], { ...(input ? { input } : {}), maxBuffer: 1 << 26 });

/** Standard output of a run that succeeds, and what it says. */
function succeed(args: readonly string[], input?: Uint8Array): { stdout: Buffer; said: string } {
  const { status, stdout, stderr } = run(args, input);
  assert.is(status, 0, stderr.toString());
  return { stdout, said: stderr.toString() };
}

async function tensorsOf(path: string) {
  const checkpoint = await Checkpoint.openFile(await openFile(path));
  const values = new Map<string, number[]>();
  for (const stored of checkpoint.tensors.values()) values.set(stored.name, [...(await readValues(stored))]);
  await checkpoint.close();
  return { values, metadata: checkpoint.metadata, tensors: checkpoint.tensors };
}

const sound = generated("speech", 1, 33_075, 0, 0.1); // 0.75 s at 44,100 Hz
writeFileSync(at("in.wav"), encodeWav(sound, 44_100, "32f"));

const levelsOf = (values: Map<string, number[]>) =>
  Array.from({ length: values.size }, (_, i) => values.get(`codes.${i}`)!);

test("encode and decode are SNAC's; pieces through pipes give the same bytes", async () => {
  const { said } = succeed(["encode", at("in.wav"), ...SNAC, "-o", at("codes.safetensors")]);
  assert.match(said, /0\.75 s of sound, 3 levels, \d+\.\d\d kbit\/s, signal to noise -?\d+\.\d dB/);
  const { values, metadata } = await tensorsOf(at("codes.safetensors"));
  const snac = await openSnac("tiny");
  const samples = await resample(sound, 44_100, snac.sampleRate);
  assert.equal(levelsOf(values), await snac.encode(samples));
  const { codec, sample_rate, frame_rate } = metadata;
  const rate = snac.sampleRate / snac.frameSamples;
  assert.equal(
    { codec, sample_rate, frame_rate },
    { codec: "snac", sample_rate: "24000", frame_rate: `${rate}` },
  );
  assert.is(metadata["samples"], "18000");

  succeed(["decode", at("codes.safetensors"), "--source", SOURCES.snac, "--seed", "5", "-o", at("out.wav")]);
  const { sampleRate, channels } = decodeWav(readFileSync(at("out.wav")));
  assert.is(sampleRate, 24_000);
  const expected = (await snac.decode(levelsOf(values), { seed: 5n })).subarray(0, 18_000);
  const clipped = expected.map((value) => Math.max(-1, Math.min(1, value)));
  assert.is(channels[0]!.length, 18_000);
  channels[0]!.forEach((value, i) => assert.ok(Math.abs(value - clipped[i]!) <= 2 ** -15));

  const stream = succeed(["encode", "-", ...SNAC, "--stream"], readFileSync(at("in.wav"))).stdout;
  const back = ["decode", "-", "--source", SOURCES.snac, "--seed", "5", "-o", "-"];
  const piped = succeed(back, stream).stdout;
  assert.equal([...decodeWav(piped).channels[0]!], [...channels[0]!]);
});

test("encode takes stereo of any rate and as many levels of Mimi as are asked for", async () => {
  const left = generated("left", 1, 6000, 0, 0.2);
  const file = stereo16(
    left,
    left.map((value) => -value / 2),
    8000,
  );
  const args = ["encode", "-", "--codec", "mimi", "--source", SOURCES.mimi, "--codebooks", "5", "-o", "-"];
  const { stdout, said } = succeed(args, file);
  assert.match(said, /0\.75 s of sound, 5 levels, 0\.38 kbit\/s, signal to noise/); // 5 levels of 6 bits at 12.5 Hz
  writeFileSync(at("mimi.safetensors"), stdout);
  const { values, metadata } = await tensorsOf(at("mimi.safetensors"));
  assert.is(metadata["codec"], "mimi");
  assert.is(metadata["frame_rate"], "12.5");
  assert.equal(
    levelsOf(values).map((level) => level.length),
    [10, 10, 10, 10, 10],
  );
  succeed(["decode", at("mimi.safetensors"), "--source", SOURCES.mimi, "-o", at("mimi.wav")]);
  assert.is(decodeWav(readFileSync(at("mimi.wav"))).channels[0]!.length, 18_000);
});

test("sound comes out of encode and decode in a pipe while it still goes in", async () => {
  const mimi = ["--source", SOURCES.mimi];
  const start = (args: readonly string[]) => spawn(process.execPath, [MAIN, ...args], { stdio: "pipe" });
  const encoder = start(["encode", "-", "--codec", "mimi", ...mimi, "--stream"]);
  const decoder = start(["decode", "-", ...mimi, "-o", "-"]);
  encoder.stdout.pipe(decoder.stdin);
  const parts: Buffer[] = [];
  decoder.stdout.on("data", (part: Buffer) => parts.push(part));
  const wav = encodeWav(generated("long", 1, 48_000, 0, 0.1), 24_000);
  encoder.stdin.write(wav.subarray(0, 40_000));
  const limit = setTimeout(() => [encoder, decoder].forEach((child) => child.kill()), 240_000);
  await once(decoder.stdout, "data");
  assert.ok(encoder.stdin.writable, "the input is still open");
  encoder.stdin.end(wav.subarray(40_000));
  await once(decoder, "close");
  clearTimeout(limit);
  assert.is(decodeWav(Buffer.concat(parts)).channels[0]!.length, 48_000);
});

function stereo16(left: Float32Array, right: Float32Array, sampleRate: number): Uint8Array {
  const both = Float32Array.from({ length: 2 * left.length }, (_, i) => (i % 2 ? right : left)[i >> 1]!);
  const file = encodeWav(both, sampleRate);
  const view = new DataView(file.buffer);
  view.setUint16(22, 2, true);
  view.setUint16(32, 4, true);
  return file;
}

test("mel makes the spectrogram of the front end that is asked for", async () => {
  for (const frontEnd of ["speecht5", "hifigan"] as const) {
    succeed(["mel", at("in.wav"), "--front-end", frontEnd, "-o", at("mel.safetensors")]);
    const { values, metadata, tensors } = await tensorsOf(at("mel.safetensors"));
    const { sampleRate } = MEL_FRONT_ENDS[frontEnd];
    const expected = melSpectrogram(await resample(sound, 44_100, sampleRate), MEL_FRONT_ENDS[frontEnd]);
    assert.equal(tensors.get("mel")!.shape, [expected.frames, 80]);
    assert.equal(values.get("mel"), [...expected.values]);
    assert.equal(metadata, { front_end: frontEnd, sample_rate: `${sampleRate}`, hop: "256" });
  }
});

const golden = readGolden("hifigan/golden.safetensors");

async function writeMel(name: string, shape: readonly number[], values: Float32Array): Promise<string> {
  const tensor = { dtype: "F32", shape, data: new Uint8Array(values.slice().buffer) } as const;
  writeFileSync(at(name), writeSafetensors([["mel", tensor]]));
  return at(name);
}

test("vocode sounds as PyTorch, from a file and through pipes, in either order of the axes", async () => {
  const tensors = await golden;
  const mel = tensors.get("speecht5-t10.mel")!.values as Float32Array;
  const expected = tensors.get("speecht5-t10.audio")!.values;
  const path = await writeMel("t10.safetensors", [10, 80], mel);
  const { said } = succeed(["vocode", path, "--source", VOCODER, "-o", at("t10.wav")]);
  assert.match(said, /0\.16 s of sound/);
  const { sampleRate, channels } = decodeWav(readFileSync(at("t10.wav")));
  assert.is(sampleRate, 16_000);
  assert.is(channels[0]!.length, expected.length);
  channels[0]!.forEach((value, i) => assert.ok(Math.abs(value - expected[i]!) <= 2 ** -15));
  const first = Float32Array.from({ length: 800 }, (_, i) => mel[(i % 10) * 80 + Math.floor(i / 10)]!);
  const other = await writeMel("first.safetensors", [1, 80, 10], first);
  const args = ["vocode", "-", "--channels-first", "--source", VOCODER, "-o", "-"];
  const { stdout } = succeed(args, readFileSync(other));
  assert.equal([...decodeWav(stdout).channels[0]!], [...channels[0]!]);
});

test("dump has every named tensor of the vocoder, and each stage alone gives the same from them", async () => {
  const mel = (await golden).get("speecht5-t10.mel")!.values as Float32Array;
  const path = await writeMel("dumped.safetensors", [10, 80], mel);
  const model = ["--model", "hifigan", "--source", VOCODER];
  succeed(["dump", ...model, "--mel", path, "-o", at("trace.safetensors")]);
  const { values } = await tensorsOf(at("trace.safetensors"));
  const audio = (await golden).get("speecht5-t10.audio")!.values;
  assert.ok(relativeRmse(values.get("audio")!, audio) <= 1e-5);
  for (const [stage, output] of [
    ["front", "conv_pre"],
    ["stage.0", "stage.0"],
    ["stage.2", "stage.2"],
    ["head", "audio"],
  ] as const) {
    const inputs = ["--stage", stage, "--inputs", at("trace.safetensors")];
    succeed(["stage", ...model, ...inputs, "-o", at("stage.safetensors")]);
    const alone = (await tensorsOf(at("stage.safetensors"))).values;
    assert.equal(alone.get(output), values.get(output), stage);
  }
});

function refuses(name: string, args: readonly string[], message: RegExp, input?: Uint8Array): void {
  test(`${name}: one line that says it`, () => {
    const { status, stderr, stdout } = run(args, input);
    assert.is(status, 1, stderr.toString());
    assert.match(stderr.toString(), message);
    assert.is(stderr.toString().trim().split("\n").length, 1, stderr.toString());
    assert.is(stdout.length, 0);
  });
}

const none = at("none.wav");
const text = Buffer.from("RIFFling through the WAVEs");
const codes = writeSafetensors([["codes.0", { dtype: "I32", shape: [1], data: new Uint8Array(4) }]]);
const output = ["-o", at("never.out")];
refuses(
  "a WAV that is not there",
  ["encode", none, ...SNAC, ...output],
  /none\.wav cannot be read \(there is no such/,
);
refuses("a text", ["encode", "-", ...SNAC, ...output], /does not begin with RIFF/, text);
refuses(
  "no sound",
  ["encode", "-", ...SNAC, ...output],
  /has no samples/,
  encodeWav(new Float32Array(0), 8000),
);
refuses("no codec", ["encode", none, ...output], /required option '--codec <codec>' not specified/);
refuses(
  "another codec",
  ["encode", none, "--codec", "opus", ...output],
  /--codec: it is opus, expected snac or mimi/,
);
refuses(
  "half a level",
  ["encode", none, "--codec", "mimi", "--codebooks", "1.5"],
  /--codebooks: it is 1\.5, expected a whole/,
);
refuses(
  "levels of SNAC",
  ["encode", at("in.wav"), ...SNAC, "--codebooks", "2", ...output],
  /the levels of snac belong together/,
);
refuses("no codes", ["decode", "-", ...output], /it is no safetensors file/, new Uint8Array(0));
refuses("codes that are a text", ["decode", "-", ...output], /it is no safetensors file/, text);
refuses("codes of nobody", ["decode", "-", ...output], /the codec is absent, not one of snac, mimi/, codes);
refuses(
  "an unknown front end",
  ["mel", at("in.wav"), "--front-end", "htk", ...output],
  /--front-end: it is htk/,
);
refuses("a spectrogram that is a text", ["vocode", "-", ...output], /damaged or no safetensors file/, text);
refuses("no spectrogram", ["vocode", "-", ...output], /it has codes\.0, expected a tensor mel/, codes);
refuses("dump without a file", ["dump", "--model", "hifigan", ...output], /--mel: hifigan needs/);

test("a spectrogram of another number of bands, or of sound at another rate, is refused", async () => {
  const path = await writeMel("narrow.safetensors", [3, 40], new Float32Array(120));
  const { status, stderr } = run(["vocode", path, "--source", VOCODER, ...output]);
  assert.is(status, 1);
  assert.match(stderr.toString(), /mel has 40 bands, expected 80/);
  succeed(["mel", at("in.wav"), "--front-end", "hifigan", "-o", at("other.safetensors")]);
  const other = run(["vocode", at("other.safetensors"), "--source", VOCODER, ...output]);
  assert.match(other.stderr.toString(), /at 22050 Hz, expected 16000/);
  assert.not(existsSync(at("never.out")));
});

test.run();
