// Mimi in pieces: as the whole, in both directions; one frame at a time, recorded.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { framesAtOnce, type Mimi, type MimiState, samplesPerFrame } from "../../models/mimi/mimi.ts";
import { MimiDecodeStream, MimiEncodeStream } from "../../models/mimi/stream.ts";
import { join32 } from "../../src/join.ts";
import type { Tensor } from "../../src/tensor.ts";
import { generated } from "../generated.ts";
import { readGolden, relativeRmse, testDevice } from "../golden.ts";
import { byLevel, caseOf, configOf, drawnCodes, openMimi } from "../mimi.ts";

const test = suite("mimi in pieces");
const device = await testDevice();
const most = framesAtOnce(device);

/** Pieces of a sequence against the whole of it. */
const STREAMING = { relative: 2e-6, largest: 1e-5 };

function closePieces(name: string, actual: Float32Array, whole: Float32Array): void {
  // On software every length takes the same form of each kernel.
  if (device.traits.class === "software") return assert.equal(actual, whole, name);
  assert.ok(
    relativeRmse(actual, whole) <= STREAMING.relative,
    `${name}: relative ${relativeRmse(actual, whole)}`,
  );
  const largest = actual.reduce((most, value, i) => Math.max(most, Math.abs(value - whole[i]!)), 0);
  assert.ok(largest <= STREAMING.largest, `${name}: differs by ${largest}`);
}

/** The next frames of a stream of codes. */
async function decodePiece({ decoder }: Mimi, codes: number[][], state: MimiState): Promise<Float32Array> {
  const n = codes[0]!.length;
  const tensor = device.tensor(codes.flat(), [codes.length, n], "u32");
  const samples = decoder.step(tensor, state);
  const values = (await samples.read()) as Float32Array;
  [tensor, samples].forEach((held) => held.dispose());
  return values;
}

async function decodePieces(
  mimi: Mimi,
  codes: number[][],
  length: number,
  state = mimi.decoder.createState(),
) {
  const frames = codes[0]!.length;
  const samples = new Float32Array(frames * samplesPerFrame(mimi.config));
  for (let first = 0; first < frames; first += length) {
    const piece = codes.map((level) => level.slice(first, first + length));
    samples.set(await decodePiece(mimi, piece, state), first * samplesPerFrame(mimi.config));
  }
  state.dispose();
  return samples;
}

/** The ring of keys goes round in these, of the narrow window and of the published one. */
const LONG = [most + 28, 2 * most + 106] as const;

for (const [window, frames, lengths] of [
  [12, LONG[0], [1, 2, 3, 7]],
  [250, LONG[1], [7, most - 1]],
] as const) {
  test(`pieces decode to the same samples as the whole: window ${window}, ${frames} frames`, async () => {
    const mimi = await openMimi("tiny-moshi", { ...configOf(caseOf("tiny-dec-t2")), window });
    const codes = drawnCodes(mimi, frames);
    const whole = await mimi.decoder.decode(codes);
    for (const length of lengths) {
      closePieces(`pieces of ${length}`, await decodePieces(mimi, codes, length), whole);
    }
  });
}

for (const [window, frames, lengths] of [
  [12, LONG[0], [1, 2, 3, 7]],
  [250, LONG[1], [7]],
] as const) {
  test(`pieces encode to the same codes as the whole: window ${window}, ${frames} frames`, async () => {
    const mimi = await openMimi("tiny-moshi", { ...configOf(caseOf("tiny-dec-t2")), window });
    const encoder = mimi.encoder!;
    const perFrame = samplesPerFrame(mimi.config);
    const sound = generated("sound", 1, frames * perFrame, 0, 0.2);
    const run = async (length: number) => {
      const state = encoder.createState();
      const codes: number[][] = Array.from({ length: mimi.config.codebooks }, () => []);
      const latents: number[] = [];
      for (let first = 0; first < frames; first += length) {
        const piece = sound.subarray(first * perFrame, (first + length) * perFrame);
        const samples = device.tensor(piece, [piece.length]);
        let latent: Tensor | null = null;
        const tap = (name: string, tensor: Tensor) =>
          void (name === "latent" && (latent = device.copy(tensor)));
        const found = encoder.step(samples, state, { tap });
        byLevel({ shape: found.shape, values: Int32Array.from(await found.read()) }).forEach((level, k) =>
          codes[k]!.push(...level),
        );
        latents.push(...((await latent!.read()) as Float32Array));
        [samples, found, latent!].forEach((held: Tensor) => held.dispose());
      }
      state.dispose();
      return { codes, latents: Float32Array.from(latents) };
    };
    const whole = await run(most);
    const encoded = await encoder.encode(sound);
    assert.equal(
      encoded.map((level) => Array.from(level)),
      whole.codes,
    );
    for (const length of lengths) {
      const pieces = await run(length);
      closePieces(`pieces of ${length}`, pieces.latents, whole.latents);
      assert.equal(pieces.codes, whole.codes);
    }
  });
}

for (const K of [8, 16, 24, 32]) {
  test(`a recorded step of ${K} codes is the eager one`, async () => {
    const one = caseOf("real-dec-t12");
    const mimi = await openMimi("real", configOf(one), { encoder: false });
    const golden = await readGolden(`mimi/${one.golden}`);
    const codes = byLevel(golden.get(`${one.id}.codes`)!)
      .slice(0, K)
      .map((level) => level.slice(0, 4));
    const whole = await mimi.decoder.decode(codes);
    const state = mimi.decoder.createState();
    const frame = device.owned([K], "u32");
    const step = device.record(() => mimi.decoder.step(frame, state));
    for (let t = 0; t < 4; t++) {
      device.write(frame, new Uint8Array(Uint32Array.from(codes, (level) => level[t]!).buffer));
      step.replay();
      const samples = (await step.result.read()) as Float32Array;
      closePieces(`frame ${t}`, samples, whole.slice(1920 * t, 1920 * (t + 1)));
    }
    [frame, step.result].forEach((tensor) => tensor.dispose());
    step.dispose();
    state.dispose();
  });
}

test("a state that is reset hears nothing of the sequence before", async () => {
  const mimi = await openMimi("tiny-moshi", configOf(caseOf("tiny-dec-t2")));
  const [a, b] = [drawnCodes(mimi, 3), drawnCodes(mimi, 9).map((level) => level.slice(4))];
  const state = mimi.decoder.createState();
  const first = await decodePiece(mimi, a, state);
  state.reset();
  await decodePiece(mimi, b, state);
  state.reset();
  assert.equal(await decodePiece(mimi, a, state), first);
  state.dispose();
});

test("two streams at once have states of their own, and one after the other the same memory", async () => {
  const mimi = await openMimi("tiny-moshi", configOf(caseOf("tiny-dec-t2")));
  const [a, b] = [drawnCodes(mimi, 3), drawnCodes(mimi, 9).map((level) => level.slice(4))];
  const decode = (codes: number[][]) => mimi.decoder.decode(codes);
  const [first, second] = [await decode(a), await decode(b)];
  const before = device.stats();
  assert.equal(await Promise.all([decode(a), decode(b)]), [first, second]);
  const one = mimi.decoder.createState();
  one.dispose();
  one.dispose(); // frees nothing that the next one has
  const [other, third] = [mimi.decoder.createState(), mimi.decoder.createState()];
  assert.is(other.carried, one.carried);
  assert.is.not(third.carried, other.carried);
  [other, third].forEach((state) => state.dispose());
  assert.is(device.stats().liveBytes, before.liveBytes);
  const created = device.gpu.createBuffer.bind(device.gpu);
  let buffers = 0;
  device.gpu.createBuffer = (descriptor) => (buffers++, created(descriptor));
  try {
    assert.equal(await decode(a), first);
  } finally {
    device.gpu.createBuffer = created;
  }
  assert.is(buffers, 1, "the codes; what is read into is there from before");
});

test("any length runs the pipelines that loading compiled, and gives its memory back", async () => {
  const mimi = await openMimi("tiny-hf", configOf(caseOf("tiny-dec-t2")));
  const before = device.stats();
  for (const frames of [1, 2, 5, most + 1]) {
    const audio = await mimi.decoder.decode(drawnCodes(mimi, frames));
    await mimi.encoder!.encode(audio.subarray(1));
    await mimi.decoder.decode(drawnCodes(mimi, frames, 1));
  }
  const after = device.stats();
  assert.is(after.pipelines, before.pipelines);
  assert.is(after.liveBytes, before.liveBytes);
});

test("codes past the end in a step stand for the last entry", async () => {
  const mimi = await openMimi("tiny-moshi", configOf(caseOf("tiny-dec-t2")));
  const codes = drawnCodes(mimi, 1);
  const last = await decodePieces(
    mimi,
    codes.map(() => [63]),
    1,
  );
  assert.equal(
    await decodePieces(
      mimi,
      codes.map(() => [2050]),
      1,
    ),
    last,
  );
});

test("streams of sound and codes in pieces of any size are the whole, the last frame filled up", async () => {
  const mimi = await openMimi("tiny-moshi", configOf(caseOf("tiny-dec-t2")));
  const sound = generated("sound", 1, 70_000, 0, 0.2); // 36.5 frames
  for (const codebooks of [3, mimi.config.codebooks]) {
    const whole = (await mimi.encoder!.encode(sound, { codebooks })).map((level) => [...level]);
    for (const size of [1000, 69_999]) {
      const stream = new MimiEncodeStream(mimi.encoder!, codebooks);
      const codes = whole.map((): number[] => []);
      const take = (part: number[][]) => part.forEach((level, k) => codes[k]!.push(...level));
      for (let at = 0; at < sound.length; at += size) take(await stream.push(sound.subarray(at, at + size)));
      take(await stream.flush());
      stream.dispose();
      assert.equal(codes, whole, `${codebooks} levels in pieces of ${size}`);
    }
    const { liveBytes } = device.stats();
    const decoder = new MimiDecodeStream(mimi.decoder);
    const parts = [];
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [2, 36],
      [36, 37],
    ] as const) {
      parts.push(...(await decoder.push(whole.map((level) => level.slice(from, to)))));
    }
    decoder.dispose();
    assert.is(device.stats().liveBytes, liveBytes);
    closePieces("decoded", join32(parts), await mimi.decoder.decode(whole));
  }
});

test.run();
