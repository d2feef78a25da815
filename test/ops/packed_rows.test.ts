// Rows as integers: what they hold, and that ops which pack their own output give the same bits as the kernel for it.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cachedAttention, createKvCache, disposeKvCache } from "../../ops/cached_attention.ts";
import { gatedMatmul, matmul } from "../../ops/matrix.ts";
import { packedRows } from "../../ops/packed_rows.ts";
import { gated, multiply, rmsNorm } from "../../ops/reference/matrix.ts";
import { FORMATS } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import { devices, Draws, expectClose, packedMatrix, SUMS, upload } from "./operands.ts";

const test = suite("packed rows");
const { gpu } = devices;
const EPS = 1e-5;

/** The values of a row of K from its words, see kernels/pack_rows.wgsl. */
function unpacked(words: Uint32Array, K: number): number[] {
  const blocks = K / 32;
  const byte = (word: number, i: number) => (words[word]! << (24 - 8 * i)) >> 24;
  const scales = new Float32Array(words.buffer);
  return Array.from({ length: K }, (_, k) => {
    const [block, eighth, i] = [k >> 5, (k >> 3) & 3, (k & 7) >> 1];
    const upper = 4 * (eighth * blocks + block) + (k & 1);
    const lower = 16 * blocks + 4 * ((eighth >> 1) * blocks + block) + 2 * (eighth & 1) + (k & 1);
    const q = 65536 * byte(upper, i) + 256 * byte(upper + 2, i) + byte(lower, i);
    return scales[24 * blocks + 4 * block]! * q;
  });
}

test("a row is held within 2^-22 of the largest value of each block", async () => {
  const [T, K] = [2, 224];
  const draws = new Draws(1);
  const x = draws.rows(T, K).map((row) => row.map((v, k) => (k % 32 === 5 ? 100 * v : k < 32 ? 0 : v)));
  const gain = draws.numbers(K, 0.2, 1);
  for (const gains of [null, gain]) {
    const [packed] = packedRows(upload(gpu, x), gains && upload(gpu, gains));
    const words = new Uint32Array((await packed!.read()).buffer);
    for (const [t, row] of x.entries()) {
      const values = unpacked(words.slice((t * 7 * K) / 8, ((t + 1) * 7 * K) / 8), K);
      const expected = row.map((v, k) => v * (gains?.[k] ?? 1));
      for (let k = 0; k < K; k++) {
        const block = expected.slice(k & ~31, (k & ~31) + 32);
        const largest = Math.max(...block.map(Math.abs));
        assert.ok(Math.abs(values[k]! - expected[k]!) <= 2 ** -22 * largest, `row ${t}, value ${k}`);
      }
    }
  }
});

/** What `fed` gives is what `alone` gives, in fewer dispatches. */
async function expectFewer(fed: () => Tensor, alone: () => Tensor, fewer: number): Promise<Float32Array> {
  const counts: number[] = [];
  const outputs = [];
  for (const op of [fed, alone]) {
    const before = gpu.stats().dispatches;
    const y = gpu.scope(op);
    counts.push(gpu.stats().dispatches - before);
    outputs.push(await y.read());
    y.dispose();
  }
  assert.equal(outputs[0], outputs[1]);
  assert.is(counts[1]! - counts[0]!, fewer);
  return outputs[0] as Float32Array;
}

test("products pack what the next one reads: an output with its norm, a gate, a residual", async () => {
  for (const [T, hidden, wide] of [
    [1, 64, 96],
    [2, 1120, 64], // a row is shared by two subgroups
  ] as const) {
    const draws = new Draws(2);
    const matrixOf = (N: number, K: number) => packedMatrix(gpu, draws, [N, K], 32, FORMATS.BF16);
    const [o, gateUp, down] = [matrixOf(hidden, 96), matrixOf(2 * wide, hidden), matrixOf(hidden, wide)];
    const [x, residual, gain] = [draws.rows(T, 96), draws.rows(T, hidden), draws.numbers(hidden, 0.2, 1)];
    const [xs, residuals, gains] = [upload(gpu, x), upload(gpu, residual), upload(gpu, gain)];
    const norm = { gain: gains, eps: EPS };
    const layer = (feeds: boolean) => () => {
      const then = feeds ? { feeds: { matrix: gateUp.matrix, norm } } : {};
      const h = matmul(xs, o.matrix, { residual: residuals, ...then });
      const g = gatedMatmul(h, gateUp.matrix, norm, feeds ? { matrix: down.matrix } : undefined);
      return matmul(g, down.matrix, { residual: h });
    };
    const y = await expectFewer(layer(true), layer(false), 2);
    const h = multiply(x, o.rows).map((row, t) => row.map((v, n) => v + residual[t]![n]!));
    const g = gated(multiply(rmsNorm(h, gain, EPS), gateUp.rows));
    const expected = multiply(g, down.rows).map((row, t) => row.map((v, n) => v + h[t]![n]!));
    expectClose(y, expected.flat(), 3 * SUMS, `${T} rows`); // each of three products adds what it rounds
  }
});

test("an output whose rows make no whole blocks is packed by its reader", async () => {
  const draws = new Draws(3);
  const [first, second] = [
    packedMatrix(gpu, draws, [80, 64], 32, FORMATS.BF16), // 80 outputs
    packedMatrix(gpu, draws, [32, 96], 32, FORMATS.BF16),
  ];
  const x = upload(gpu, draws.rows(1, 64));
  const feeds = { matrix: second.matrix };
  await expectFewer(
    () => matmul(x, first.matrix, { feeds }),
    () => matmul(x, first.matrix),
    0,
  );
});

test("attention over many positions packs what its output product reads", async () => {
  const heads = { H: 4, G: 2, D: 32 };
  const frequencies = Array.from({ length: 16 }, (_, j) => 10_000 ** (-j / 16));
  const cache = createKvCache(gpu, heads, 1, frequencies, { capacity: 192, format: "f16" });
  const draws = new Draws(4);
  const { matrix } = packedMatrix(gpu, draws, [40, 128], 32, FORMATS.BF16);
  const qkv = upload(gpu, draws.rows(1, 256));
  gpu.write(cache.position, new Uint8Array(Uint32Array.of(70).buffer));
  const step = (feeds: boolean) => () => {
    const options = { limit: 192, ...(feeds ? { feeds: { matrix } } : {}) };
    return matmul(cachedAttention(qkv, heads, cache, 0, options), matrix);
  };
  await expectFewer(step(true), step(false), 1);
  disposeKvCache(cache);
});

test.run();
