// SNAC in parts: streams and pieces are what the whole is; noise has its places; bad input is told in one sentence.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Snac } from "../../models/snac/snac.ts";
import { FormantError } from "../../src/error.ts";
import { openFolder } from "../../src/node/folder.ts";
import { normals } from "../../src/random.ts";
import { generated } from "../generated.ts";
import { relativeRmse, testDevice } from "../golden.ts";
import { cases, drawnCodes, framesOf, openSnac, snacInMemory } from "../snac.ts";

const test = suite("snac in parts");

const joined = (parts: readonly Float32Array[]) => Float32Array.from(parts.flatMap((part) => [...part]));
const largestDifference = (a: Float32Array, b: Float32Array) =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);

function same(name: string, actual: Float32Array, expected: Float32Array): void {
  const error = relativeRmse(actual, expected);
  const largest = largestDifference(actual, expected);
  if (process.env.FORMANT_SHOW) console.log(name, error.toExponential(1), largest.toExponential(1));
  assert.ok(
    error <= 2e-6 && largest <= 1e-5,
    `${name}: relative error ${error}, largest difference ${largest}`,
  );
}

/** Pushes frames in groups of these sizes; the sound of each push, and that of the flush at the end. */
async function streamed(
  snac: Snac,
  codes: number[][],
  sizes: readonly number[],
  options: Parameters<Snac["stream"]>[0],
): Promise<Float32Array[]> {
  const stream = snac.stream(options);
  const sound: Float32Array[] = [];
  let at = 0;
  for (const size of sizes) {
    sound.push(joined(await stream.push(framesOf(snac, codes, at, at + size))));
    at += size;
  }
  sound.push(joined(await stream.flush()));
  return sound;
}

test("a stream is the whole, frame by frame and in groups; it compiles nothing and keeps no memory", async () => {
  const device = await testDevice();
  const snac = await openSnac("tiny");
  assert.is(snac.lookahead, 3);
  assert.is(snac.frameSamples, 2048);
  const { pipelines, liveBytes } = device.stats();
  const codes = drawnCodes(snac, 12);
  const options = { seed: 7n, stream: 5 };
  const whole = await snac.decode(codes, options);
  assert.is(whole.length, 12 * 2048);
  const ones = await streamed(snac, codes, Array<number>(12).fill(1), options);
  // Frame f sounds with frame f + 3.
  assert.equal(
    ones.map(({ length }) => length / 2048),
    [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3],
  );
  same("by one", joined(ones), whole);
  same("in groups", joined(await streamed(snac, codes, [3, 1, 5, 2, 1], options)), whole);
  same(
    "short",
    joined(await streamed(snac, framesOf(snac, codes, 0, 2), [2], options)),
    await snac.decode(framesOf(snac, codes, 0, 2), options),
  );
  for (const maxFrames of [1, 5]) {
    same(`pieces of ${maxFrames}`, await snac.decode(codes, { ...options, maxFrames }), whole);
  }
  assert.is(device.stats().pipelines, pipelines);
  assert.is(device.stats().liveBytes, liveBytes);
});

test("a stream is the whole at real size, and calls may overlap", async () => {
  const snac = await openSnac("real24");
  const codes = drawnCodes(snac, 6);
  const whole = await snac.decode(codes, { seed: 1 });
  const stream = snac.stream({ seed: 1 });
  const pushes = [0, 2, 4].map((at) => stream.push(framesOf(snac, codes, at, at + 2)));
  const sound = [...(await Promise.all(pushes)), await stream.flush()].flat();
  same("real24", joined(sound), whole);
});

test("a stream is the whole with attention, where whole windows are waited for", async () => {
  const snac = await openSnac("attn");
  assert.is(snac.lookahead, 8);
  const codes = drawnCodes(snac, 24);
  const whole = await snac.decode(codes, { seed: 3 });
  const sound = await streamed(snac, codes, [5, 5, 5, 5, 4], { seed: 3 });
  assert.equal(
    sound.map(({ length }) => length / snac.frameSamples),
    [0, 0, 4, 8, 4, 8],
  );
  same("attn", joined(sound), whole);
  same("attn in pieces", await snac.decode(codes, { seed: 3, maxFrames: 5 }), whole);
  const cut = snac.stream();
  await cut.push(framesOf(snac, codes, 0, 5));
  await refused(() => cut.flush(), /there are 5 frames, expected a multiple of 4/);
});

test("less look-ahead costs a small error and no length", async () => {
  const snac = await openSnac("tiny");
  const codes = drawnCodes(snac, 12);
  const whole = await snac.decode(codes);
  const errors: number[] = [];
  for (const lookahead of [2, 1, 0]) {
    const sound = joined(await streamed(snac, codes, Array<number>(12).fill(1), { lookahead }));
    assert.is(sound.length, whole.length);
    errors.push(largestDifference(sound, whole));
  }
  if (process.env.FORMANT_SHOW) console.log(errors);
  assert.ok(errors[0]! > 1e-5 && errors[0]! < 1e-2, `${errors[0]}`);
  assert.ok(errors[1]! > errors[0]! && errors[2]! > errors[1]!, `${errors}`);
});

test("noise: draw t of block b is element b 2^34 + t of the stream; a seed gives the same bytes", async () => {
  const snac = await openSnac("tiny");
  const codes = drawnCodes(snac, 2);
  const place = { seed: 0x123456789abcn, stream: 0x80000003 };
  const drawn = await snac.decode(codes, place);
  assert.equal(await snac.decode(codes, place), drawn);
  let rows = 8;
  const noise = snac.config.decoderRates.map((rate, b) => {
    rows *= rate;
    return normals(place.seed, place.stream, b * 2 ** 34, rows);
  });
  const error = relativeRmse(drawn, await snac.decode(codes, { noise }));
  assert.ok(error <= 2e-6, `${error}`);
  for (const other of [{ ...place, stream: 4 }, { ...place, seed: 1 }, { noise: false } as const]) {
    assert.ok(relativeRmse(await snac.decode(codes, other), drawn) > 0.1);
  }
});

test("pieces of a sound have the codes of the whole, and codes come back as sound of their length", async () => {
  for (const model of ["tiny", "attn"]) {
    const snac = await openSnac(model);
    const samples = generated("sound", 1, 40001, 0, 0.2);
    const codes = await snac.encode(samples);
    const frames = codes[0]!.length;
    assert.is(frames, model === "attn" ? 16 : 20);
    assert.equal(
      codes.map(({ length }) => length / frames),
      snac.config.strides.map((stride) => snac.config.strides[0]! / stride),
    );
    for (const maxFrames of [1, 3])
      assert.equal(await snac.encode(samples, { maxFrames }), codes, `${maxFrames}`);
    assert.is((await snac.decode(codes)).length, frames * snac.frameSamples);
    assert.ok(new Set(codes.at(-1)).size > 4);
  }
});

test("codes of a sound that comes in pieces are those of the whole", async () => {
  for (const model of ["tiny", "attn"]) {
    const snac = await openSnac(model);
    const samples = generated("sound", 1, 40001, 0, 0.2);
    const whole = await snac.encode(samples);
    for (const size of [3001, 20000, 40001]) {
      const stream = snac.encodeStream();
      const codes = whole.map((): number[] => []);
      const take = (part: number[][]) => part.forEach((level, i) => codes[i]!.push(...level));
      let early = 0;
      for (let at = 0; at < samples.length; at += size) {
        take(await stream.push(samples.subarray(at, at + size)));
        early = codes[0]!.length;
      }
      take(await stream.flush());
      assert.equal(codes, whole, `${model} in pieces of ${size}`);
      assert.ok(early > 0 && early < whole[0]!.length, `${early} frames before the end`);
      await refused(() => stream.push(samples), /the stream has ended/);
    }
  }
});

/** What `body` throws is one FormantError with these words. */
async function refused(body: () => unknown, message: RegExp, code = "argument"): Promise<void> {
  const error = await Promise.resolve()
    .then(body)
    .then(
      () => assert.unreachable("it was not refused"),
      (found: unknown) => found,
    );
  assert.instance(error, FormantError);
  assert.match((error as FormantError).message, message);
  assert.is((error as FormantError).code, code);
  assert.is((error as FormantError).message.match(/\.$/gm)!.length, 1);
}

test("codes, sounds and options that do not fit are told in one sentence", async () => {
  const snac = await openSnac("tiny");
  const attn = await openSnac("attn");
  const stream = snac.stream();
  const [a, b, c] = drawnCodes(snac, 2) as [number[], number[], number[]];
  for (const decode of [
    (codes: number[][]) => snac.decode(codes),
    (codes: number[][]) => stream.push(codes),
  ]) {
    await refused(() => decode([a, b]), /there are 2 levels, expected 3\.$/);
    await refused(
      () => decode([a, b.slice(1), c]),
      /level 1 has 3 codes, expected 4 \(2 a frame, 2 frames\)/,
    );
    await refused(() => decode([a, b, [...c.slice(1), 256]]), /code 7 of level 2 is 256, expected 0 to 255/);
    await refused(() => decode([[-1, 0], b, c]), /code 0 of level 0 is -1, expected 0 to 255/);
    await refused(() => decode([[0, 0.5], b, c]), /code 1 of level 0 is 0\.5, expected/);
    await refused(() => decode([[0, NaN], b, c]), /code 1 of level 0 is NaN, expected/);
  }
  assert.is(stream.frames, 0);
  await refused(() => snac.decode([[], [], []]), /there are 0 frames, expected at least 1/);
  await refused(() => attn.decode(drawnCodes(attn, 3)), /there are 3 frames, expected a multiple of 4/);
  await refused(() => snac.encode(new Float32Array(0)), /the audio has 0 samples, expected at least 1/);
  await refused(() => snac.encode(Float32Array.of(0, 0, NaN)), /sample 2 is NaN, expected a finite number/);
  await refused(() => snac.encode(Float32Array.of(-Infinity)), /sample 0 is -Infinity, expected/);
  await refused(
    () => snac.stream({ lookahead: 4 }),
    /lookahead is 4, expected a whole number of frames from 0 to 3/,
  );
  await refused(() => snac.stream({ seed: -1 }), /the seed is -1, expected/);
  await refused(() => snac.decode([a, b, c], { stream: 2 ** 32 }), /stream is 4294967296, expected/);
  await refused(
    () => snac.decode([a, b, c], { maxFrames: 0 }),
    /maxFrames is 0, expected a whole number above 0/,
  );
  const noise = [new Float32Array(3)];
  await refused(
    () => snac.decode([a, b, c], { noise }),
    /the noise of block 0 has 3 values, expected at least 64/,
  );
  await refused(
    () => snac.decode([a, b, c], { signal: AbortSignal.abort() }),
    /the caller's signal fired/,
    "aborted",
  );
  await stream.flush();
  await refused(() => stream.push([a, b, c]), /the stream has ended/);
});

test("a checkpoint can be loaded for decoding alone; another config is refused", async () => {
  const device = await testDevice();
  const files = await openFolder("test/golden/snac/tiny-mlx");
  const snac = await Snac.load(files, device, { encoder: false });
  const codes = drawnCodes(snac, 1);
  assert.equal(await snac.decode(codes), await (await openSnac("tiny-mlx")).decode(codes));
  await refused(() => snac.encode(new Float32Array(9)), /it was loaded without its encoder/);
  snac.dispose();
  const load = (config: object) =>
    Snac.load(snacInMemory(new Uint8Array(0), { ...cases[0]!.config, ...config }), device);
  const isRefused = (config: object, message: RegExp) => refused(() => load(config), message, "weights");
  await isRefused({ noise: false }, /config\.json: noise is false, expected true/);
  await isRefused({ codebook_dim: 16 }, /codebook_dim is 16, expected 8/);
  await isRefused({ decoder_rates: "8" }, /decoder_rates is "8", expected whole numbers above 0/);
  await isRefused({ encoder_rates: [2, 2] }, /encoder_rates is \[2,2\], expected rates with the product 512/);
});

test.run();
