// Philox and its draws against golden/random: words and normals bit for bit.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { openFolder } from "../../src/node/folder.ts";
import { readJson } from "../../src/files.ts";
import { normals, philox4x32, randomWords, seedKey, uniforms } from "../../src/random.ts";
import { Checkpoint } from "../../src/safetensors.ts";

interface Golden {
  known_answers: { counter: string[]; key: [string, string]; result: string[] }[];
  streams: {
    words: string;
    normal: string;
    seed: string;
    stream: number;
    first_index: string;
    count: number;
  }[];
  "statistics of normal(seed 5, stream 0, 2^20 values)": { mean: number; variance: number; max_abs: number };
}

const test = suite("random");
const files = await openFolder("test/golden/random");
const golden = (await readJson(files, "philox.json")) as Golden;
const checkpoint = await Checkpoint.open(files, "philox.safetensors");

async function stored(name: string): Promise<ArrayBuffer> {
  const tensor = checkpoint.tensors.get(name)!;
  return (await tensor.source.read(tensor.offset, tensor.length)).buffer;
}

test("the known answers of Random123 come out", () => {
  assert.is(golden.known_answers.length, 3);
  for (const { counter, key, result } of golden.known_answers) {
    const words = Uint32Array.from(counter, (word) => parseInt(word, 16));
    philox4x32(words, [parseInt(key[0], 16), parseInt(key[1], 16)]);
    assert.equal(
      [...words].map((word) => word.toString(16).padStart(8, "0")),
      result,
    );
  }
});

for (const [i, { words, normal, seed, stream, first_index, count }] of golden.streams.entries()) {
  test(`stream ${i} (seed ${seed}, stream ${stream}, from ${first_index}) is the golden's bit for bit`, async () => {
    const first = Number(first_index);
    assert.equal(randomWords(BigInt(seed), stream, first, count), new Uint32Array(await stored(words)));
    const drawn = new Uint32Array(normals(BigInt(seed), stream, first, count).buffer);
    assert.equal(drawn, new Uint32Array(await stored(normal)));
  });
}

test("a million normals have the golden's mean, variance and extreme", () => {
  const expected = golden["statistics of normal(seed 5, stream 0, 2^20 values)"];
  const draws = Float64Array.from(normals(5, 0, 0, 2 ** 20));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  assert.ok(Math.abs(mean - expected.mean) < 1e-8);
  assert.ok(Math.abs(variance - expected.variance) < 1e-7);
  assert.ok(Math.abs(draws.reduce((most, x) => Math.max(most, Math.abs(x)), 0) - expected.max_abs) < 1e-6);
});

test("any part of a stream equals that part of the whole", () => {
  const whole = normals(9, 2, 0, 40);
  for (const [first, count] of [
    [1, 1],
    [2, 5],
    [3, 6],
    [7, 33],
  ] as const) {
    assert.equal(normals(9, 2, first, count), whole.slice(first, first + count));
  }
});

test("a uniform draw is word i as ((x >> 8) + 1/2) / 2^24", () => {
  const expected = Array.from(randomWords(3, 1, 5, 9), (word) => (Math.floor(word / 256) + 0.5) / 16777216);
  assert.equal([...uniforms(3, 1, 5, 9)], expected);
});

test("a seed is 64 bits, as number or bigint, and nothing else", () => {
  assert.equal(seedKey(2 ** 40 + 3), [3, 256]);
  assert.equal(seedKey((1n << 64n) - 1n), [0xffffffff, 0xffffffff]);
  for (const seed of [-1, 1.5, NaN, 2 ** 60, 1n << 64n, -1n]) {
    assert.throws(
      () => seedKey(seed),
      (error: unknown) => error instanceof FormantError && error.code === "argument",
    );
  }
});

test.run();
