// The ops that streams are made of, in pieces, against plain loops over the whole.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  advance,
  cachedAttention,
  createKvCache,
  disposeKvCache,
  rotary,
} from "../../ops/cached_attention.ts";
import { carryRows, elu } from "../../ops/causal.ts";
import { addScaled, gelu } from "../../ops/elementwise.ts";
import { rvqDecode, rvqEncode, rvqEntries } from "../../ops/rvq.ts";
import { FORMATS } from "../../ops/weight.ts";
import * as plain from "../../ops/reference/causal.ts";
import type { Rows } from "../../ops/reference/rows.ts";
import {
  devices,
  Draws,
  expectClose,
  expectRows,
  ROUNDINGS,
  rounded,
  stored,
  SUMS,
  upload,
} from "./operands.ts";

const test = suite("causal ops");
const PIECES = [1, 1, 5, 2, 17, 1];
const FRAMES = PIECES.reduce((sum, n) => sum + n, 0);

for (const [C, P, options] of [
  [1, 6, {}],
  [3, 2, { elu: true }],
  [70, 1, { elu: true }],
  [5, 7, { elu: true, replicate: true }],
  [4, 2, { replicate: true }],
] as const) {
  test(`${P} rows of ${C} are carried: ${Object.keys(options).join(" ")}`, async () => {
    const { own: device } = devices;
    const activate = "elu" in options ? plain.elu : (x: number) => x;
    const x = new Draws(C + P).rows(FRAMES, C);
    const all = x.map((row) => row.map(activate));
    const start = "replicate" in options ? all[0]! : Array<number>(C).fill(0);
    const state = device.owned([1], "u32");
    const memory = device.owned([3 + P * C + 1]);
    device.write(memory, new Uint8Array(Float32Array.of(7, 7, 7).buffer));
    let at = 0;
    for (const n of PIECES) {
      const expected = plain.carried(all.slice(0, at), all.slice(at, at + n), P, start);
      const replicate = "replicate" in options ? { replicate: state } : {};
      await expectRows(device, expected as number[][], ROUNDINGS, `from ${at}`, () =>
        carryRows(
          upload(device, x.slice(at, at + n)),
          { memory, rows: P, place: 3 },
          { elu: "elu" in options, ...replicate },
        ),
      );
      at += n;
      device.write(state, new Uint8Array(Uint32Array.of(at).buffer));
    }
    const left = await memory.read();
    assert.equal([...left.slice(0, 3), left.at(-1)], [7, 7, 7, 0], "what lies beside is left alone");
  });
}

test("elu, the exact gelu, and branches with layer scale", async () => {
  const { own: device } = devices;
  const x = new Draws(1).rows(67, 33, 2);
  x[0]!.splice(0, 9, 0, -0, 9, -9, 40, -40, 1e-6, -1e-6, -5);
  const each = (f: (x: number) => number) => x.map((row) => row.map(f));
  await expectRows(device, each(plain.elu), ROUNDINGS, "elu", () => elu(upload(device, x)));
  await expectRows(device, each(plain.exactGelu), ROUNDINGS, "gelu", () => gelu(upload(device, x)));
  const [y, gain] = [new Draws(2).rows(67, 33), new Draws(3).numbers(33)];
  const sums = x.map((row, t) => row.map((value, c) => value + gain[c]! * y[t]![c]!));
  await expectRows(device, sums, ROUNDINGS, "addScaled", () =>
    addScaled(upload(device, x), upload(device, y), upload(device, gain)),
  );
});

test("queries and keys turned alone, from any position on, and nothing written", async () => {
  const { own: device } = devices;
  const [H, G, D, T, first] = [4, 1, 8, 5, 20];
  const frequencies = [1, 0.3, 0.1, 0.01];
  const qkv = new Draws(9).rows(T, (H + 2 * G) * D);
  for (const [ring, interleaved] of [
    [false, true],
    [true, false],
  ] as const) {
    const cache = createKvCache(device, { H, G, D }, 1, frequencies, { capacity: 32, format: "f32", ring });
    device.write(cache.position, new Uint8Array(Uint32Array.of(first).buffer));
    const turn = { H, G, D, interleaved, frequencies };
    const expected = qkv.map((row, t) => plain.rotary(row, first + t, turn).slice(0, (H + G) * D));
    await expectRows(device, expected, ROUNDINGS, `ring ${ring}`, () =>
      rotary(upload(device, qkv), { H, G, D }, cache, { interleaved }),
    );
    const { keys, values } = cache.layers[0]!;
    for (const tensor of [keys, values]) assert.ok((await tensor.read()).every((word) => word === 0));
    disposeKvCache(cache);
  }
});

for (const [H, G, D, window, capacity, format] of [
  [2, 2, 8, 5, 32, "f32"],
  [4, 2, 16, 12, 64, "f32"],
  [2, 1, 64, 33, 64, "f32"],
  [2, 2, 16, 9, 32, "f16"],
] as const) {
  for (const first of [0, 1000, 2 ** 20 - 60]) {
    test(`a ring of ${capacity} keys, window ${window}, ${H}/${G} heads of ${D}, ${format}, from ${first}`, async () => {
      const { own: device } = devices;
      const frequencies = Array.from({ length: D / 2 }, (_, j) => 10000 ** ((-2 * j) / D));
      const heads = { H, G, D };
      const T = 80;
      const qkv = new Draws(H + D).rows(T, (H + 2 * G) * D);
      for (const interleaved of [false, true]) {
        // Angles of positions behind 2^20 begin anew; a sequence does not get there.
        const rows = Math.min(T, 2 ** 20 - first);
        const expected = plain.windowedAttention(qkv.slice(0, rows), {
          ...heads,
          window,
          interleaved,
          frequencies,
          first,
        });
        const cache = createKvCache(device, heads, 1, frequencies, { capacity, format, ring: true });
        device.write(cache.position, new Uint8Array(Uint32Array.of(first).buffer));
        const most = capacity - window + 1;
        for (let at = 0, i = 0; at < rows; i++) {
          const n = Math.min([1, 2, 7, most][i % 4]!, rows - at);
          const piece = upload(device, qkv.slice(at, at + n));
          const out = device.scope(() =>
            cachedAttention(piece, heads, cache, 0, { interleaved, window, limit: capacity }),
          );
          advance(cache, n);
          // Of a sequence that begins later, the first rows would see those before, which are not there.
          const skipped = first === 0 ? 0 : Math.min(n, Math.max(0, window - at));
          const actual = (await out.read()).subarray(skipped * H * D);
          const bar = format === "f16" ? 1e-3 : 2 * SUMS;
          if (skipped < n)
            expectClose(actual, expected.slice(at + skipped, at + n).flat(), bar, `from row ${at}`);
          out.dispose();
          piece.dispose();
          at += n;
        }
        disposeKvCache(cache);
      }
    });
  }
}

for (const [H, G, D, window, interleaved, format, before] of [
  [2, 2, 16, 0, false, "f32", 61],
  [4, 1, 32, 70, true, "f32", 61],
  [4, 1, 128, 0, false, "f16", 61],
  [2, 1, 256, 0, false, "f16", 573],
] as const) {
  test(`one row at a time, ${H}/${G} heads of ${D}, window ${window}, ${format}`, async () => {
    const { own: device } = devices;
    const frequencies = Array.from({ length: D / 2 }, (_, j) => 10000 ** ((-2 * j) / D));
    const heads = { H, G, D };
    // One by one over the ends of two workgroups.
    const pieces = [before, ...Array<number>(6).fill(1), 58, ...Array<number>(6).fill(1)];
    const T = pieces.reduce((sum, n) => sum + n, 0);
    const qkv = new Draws(H + D).rows(T, (H + 2 * G) * D);
    const layout = { ...heads, window: window || T, interleaved, frequencies, first: 0 };
    const expected = plain.windowedAttention(qkv, layout);
    const cache = createKvCache(device, heads, 1, frequencies, { capacity: T + 1, format });
    let at = 0;
    for (const n of pieces) {
      const piece = upload(device, qkv.slice(at, at + n));
      const limit = Math.min(T + 1, at + n + (at % 3) * 40);
      const out = device.scope(() => cachedAttention(piece, heads, cache, 0, { interleaved, window, limit }));
      advance(cache, n);
      const bar = format === "f16" ? 1e-3 : 2 * SUMS;
      expectClose(await out.read(), expected.slice(at, at + n).flat(), bar, `from row ${at}`);
      out.dispose();
      piece.dispose();
      at += n;
    }
    assert.ok((await cache.parts.read()).every((word) => word === 0));
    disposeKvCache(cache);
  });
}

for (const [name, device] of [
  ["software", devices.own],
  ["hardware", devices.gpu],
] as const) {
  for (const [size, D, T, format] of [
    [37, 4, 1, FORMATS.F32],
    [300, 20, 9, FORMATS.F16],
    [64, 256, 6, FORMATS.BF16],
    [5, 512, 3, FORMATS.F32],
  ] as const) {
    test(`codebooks of ${size} entries of ${D}, ${T} rows, format ${format}, ${name}`, async () => {
      const draws = new Draws(size + D);
      const counts = [0, 1, 2].map(() => draws.numbers(size, 0.1, 0.6).map(Math.abs));
      counts[1]![3] = 0; // divided by 1e-5
      const sums = counts.map((level, k) =>
        level.map((count) =>
          draws.numbers(D, 0.5 * 0.7 ** k * Math.max(count, 1e-5)).map((value) => rounded(value, format)),
        ),
      );
      const codebook = device.owned([3, D / 4, size, 4]);
      sums.forEach((level, k) =>
        rvqEntries(stored(device, level, format), Float32Array.from(counts[k]!), codebook, k),
      );
      const twin = plain.codebookOf(
        sums,
        counts.map((level) => level.map(Math.fround)),
      );
      const codes: Rows = twin.map(() => draws.integers(T, size));
      const tensor = device.tensor(codes.flat(), [3, T], "u32");
      await expectRows(device, plain.rvqDecode(codes, twin) as number[][], ROUNDINGS, "decode", () =>
        rvqDecode(tensor, codebook, { first: 0, count: 3 }),
      );
      const rest = plain.rvqDecode(codes.slice(1), twin.slice(1)) as number[][];
      await expectRows(device, rest, ROUNDINGS, "the last two levels", () =>
        rvqDecode(tensor, codebook, { first: 1, count: 2 }),
      );
      const x = draws.rows(T, D, 0.5);
      const found = device.tensor(Array<number>(3 * T).fill(99), [3, T], "u32");
      rvqEncode(upload(device, x), codebook, found, { first: 1, count: 2 });
      const expected = plain.rvqEncode(x, twin.slice(1));
      assert.equal(Array.from(await found.read()), [...Array<number>(T).fill(99), ...expected.flat()]);
    });
  }

  test(`of entries as near the first is taken, ${name}`, async () => {
    const entry = new Draws(5).numbers(8);
    const other = entry.map((value) => value + 1);
    const codebook = device.owned([1, 2, 40, 4]);
    const sums = Array.from({ length: 40 }, (_, i) => (i === 11 || i === 12 || i === 30 ? entry : other));
    rvqEntries(stored(device, sums, FORMATS.F32), new Float32Array(40).fill(1), codebook, 0);
    const found = device.tensor([99, 99], [1, 2], "u32");
    rvqEncode(upload(device, [entry, other]), codebook, found, { first: 0, count: 1 });
    assert.equal(Array.from(await found.read()), [11, 0]);
  });
}

test("what does not fit is refused", () => {
  const { own: device } = devices;
  const heads = { H: 1, G: 1, D: 8 };
  const cache = createKvCache(device, heads, 1, [1, 1, 1, 1], { capacity: 32, format: "f32", ring: true });
  const qkv = upload(device, new Draws(1).rows(9, 24));
  const attend = (window: number) => cachedAttention(qkv, heads, cache, 0, { window, limit: 32 });
  assert.throws(() => attend(25), /9 rows with a window of 25 need 33 rows of a ring/);
  assert.throws(() => attend(0), /expected a window and at most 32/);
  disposeKvCache(cache);
  const codebook = device.owned([2, 1, 4, 4]);
  const codes = device.owned([3, 1], "u32");
  assert.throws(
    () => rvqDecode(codes, codebook, { first: 1, count: 2 }),
    /level 3 is asked for, expected at most 2/,
  );
  const memory = device.owned([10]);
  assert.throws(
    () => carryRows(qkv, { memory, rows: 1, place: 0 }),
    /memory is \[10\], expected \[at least 24, values\]/,
  );
});

test.run();
