// Attention and its output product in one kernel, step by step, against plain loops over the whole.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attentionOutput } from "../../ops/attention_output.ts";
import { advance, createKvCache, disposeKvCache } from "../../ops/cached_attention.ts";
import type { Matrix } from "../../ops/matrix.ts";
import { windowedAttention } from "../../ops/reference/causal.ts";
import { multiply } from "../../ops/reference/matrix.ts";
import { FORMATS } from "../../ops/weight.ts";
import { devices, Draws, expectClose, rounded, stored, SUMS, upload } from "./operands.ts";

const test = suite("attention and output");
const { own, gpu, plainGpu } = devices;

// Of 256 inputs to the product: fit for subgroups of 4 to 32.
const CASES = [
  { H: 8, G: 4, D: 32, capacity: 32, N: 70, format: FORMATS.BF16, interleaved: true },
  { H: 4, G: 4, D: 64, capacity: 5, N: 33, format: FORMATS.F16, interleaved: false },
];
// CSM's own, for wider ones.
if (gpu.traits.subgroupSize >= 16) {
  CASES.push({ H: 8, G: 2, D: 128, capacity: 32, N: 1024, format: FORMATS.BF16, interleaved: true });
}

for (const { H, G, D, capacity: T, N, format, interleaved } of CASES) {
  for (const turns of [false, true]) {
    test(`${T} steps, ${H}/${G} heads of ${D} to ${N}, ${turns ? "turned" : "as they are"}`, async () => {
      // Without turns the cache holds keys and values as they are.
      const frequencies = Array.from({ length: D / 2 }, (_, j) => (turns ? 100 ** ((-2 * j) / D) : 0));
      const draws = new Draws(H + D);
      const half = (rows: number[][]) => rows.map((row) => row.map((value) => rounded(value, FORMATS.F16)));
      const qkv = half(draws.rows(T, (H + 2 * G) * D));
      const weights = draws
        .rows(N, H * D, 1 / Math.sqrt(H * D))
        .map((row) => row.map((value) => rounded(value, format)));
      const residual = draws.rows(T, N);
      const attended = windowedAttention(qkv, { H, G, D, window: T, interleaved, frequencies, first: 0 });
      const expected = multiply(attended, weights).map((row, t) => row.map((y, n) => y + residual[t]![n]!));
      const { tensor: words } = stored(gpu, weights, format);
      const slab = { row0: 0, rows: N, values: words, format, quantized: null };
      const matrix: Matrix = { N, K: H * D, slabs: [slab] };
      const cache = createKvCache(gpu, { H, G, D }, 1, frequencies, { capacity: T, format: "f16" });
      for (const { keys, values } of cache.layers) {
        const nonsense = new Uint8Array(new Uint16Array(T * G * D).fill(0x7e00).buffer); // NaN
        for (const tensor of [keys, values]) gpu.write(tensor, nonsense);
      }
      for (let t = 0; t < T; t++) {
        const [row, added] = [upload(gpu, [qkv[t]!]), upload(gpu, [residual[t]!])];
        const before = gpu.stats().dispatches;
        const out = attentionOutput(
          row,
          { H, G, D },
          cache,
          0,
          { interleaved, limit: t + 1 },
          {
            matrix,
            residual: added,
          },
        );
        assert.is(gpu.stats().dispatches - before, 1);
        advance(cache, 1);
        // The cache rounds turned keys to f16, 2^-11.
        expectClose(await out.read(), expected[t]!, turns ? 1e-3 : 2 * SUMS, `step ${t}`);
        for (const tensor of [out, row, added]) tensor.dispose();
      }
      disposeKvCache(cache);
    });
  }
}

test("what one kernel cannot do two or three do: several rows, a window, a long cache, f32, other adapters", async () => {
  const heads = { H: 4, G: 2, D: 64 };
  const [N, K] = [24, 256];
  const frequencies = Array.from({ length: 32 }, (_, j) => 100 ** (-j / 32));
  const draws = new Draws(5);
  const weights = draws.rows(N, K, 1 / Math.sqrt(K)).map((row) => row.map((v) => rounded(v, FORMATS.BF16)));
  const [qkv, residual] = [draws.rows(9, 512), draws.rows(9, N)];
  for (const [device, rows, capacity, window, kept, format] of [
    [gpu, 3, 16, 0, "f16", FORMATS.BF16],
    [gpu, 1, 16, 4, "f16", FORMATS.BF16],
    [gpu, 1, 1024, 0, "f16", FORMATS.BF16],
    [gpu, 1, 16, 0, "f32", FORMATS.BF16],
    [gpu, 1, 16, 0, "f16", FORMATS.F32],
    [own, 1, 16, 0, "f16", FORMATS.BF16],
    [plainGpu, 1, 16, 0, "f16", FORMATS.BF16],
  ] as const) {
    const slab = {
      row0: 0,
      rows: N,
      values: stored(device, weights, format).tensor,
      format,
      quantized: null,
    };
    const cache = createKvCache(device, heads, 1, frequencies, { capacity, format: kept });
    const layout = { ...heads, window: window || 9, interleaved: false, frequencies, first: 0 };
    const expected = multiply(windowedAttention(qkv, layout), weights);
    for (let t = 0; t < 9; t += rows) {
      const [row, added] = [qkv, residual].map((all) => upload(device, all.slice(t, t + rows)));
      const before = device.stats().dispatches;
      const out = attentionOutput(
        row!,
        heads,
        cache,
        0,
        { window, limit: Math.min(capacity, 16) },
        {
          matrix: { N, K, slabs: [slab] },
          residual: added!,
        },
      );
      assert.ok(device.stats().dispatches - before >= 2);
      advance(cache, rows);
      const whole = expected.slice(t, t + rows).flatMap((y, i) => y.map((v, n) => v + residual[t + i]![n]!));
      // f16 of the cache, as above.
      expectClose(await out.read(), whole, 1e-3, `${rows} rows, capacity ${capacity}, ${kept}, from ${t}`);
    }
  }
});

test.run();
