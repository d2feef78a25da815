// Mimi against moshi: tiny models in the names of moshi, transformers and MLX, the published size with drawn weights.
// In pieces: mimi_streaming.test.ts.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { framesAtOnce, loadMimi, readMimiConfig } from "../../models/mimi/mimi.ts";
import { FormantError } from "../../src/error.ts";
import type { Tensor } from "../../src/tensor.ts";
import { generated } from "../generated.ts";
import { type GoldenTensor, openGolden, readGolden, relativeRmse, testDevice } from "../golden.ts";
import {
  byLevel,
  caseOf,
  cases,
  configOf,
  drawnCodes,
  type MimiCase,
  openMimi,
  openRounded,
  type Output,
  realWeight,
} from "../mimi.ts";
import { devices } from "../ops/operands.ts";

const test = suite("mimi");
const device = await testDevice();

/** The bar of golden/README.md for f32, but not below 1e-5. */
const bar = ({ rel_rmse_f32_vs_f64 }: Output) => Math.max(1e-5, 10 * rel_rmse_f32_vs_f64 + 2e-6);
const foldersOf = ({ model }: MimiCase) =>
  model === "real" ? ["real"] : ["tiny-moshi", "tiny-hf", "tiny-mlx"];

/** Golden [C, T] as [T, C]. */
function transposed({ shape, values }: GoldenTensor): Float32Array {
  const [C, T] = shape as [number, number];
  return Float32Array.from({ length: C * T }, (_, i) => values[(i % C) * T + Math.floor(i / C)]!);
}

function close(name: string, actual: ArrayLike<number>, expected: ArrayLike<number>, most: number): void {
  const error = relativeRmse(actual, expected);
  assert.ok(error <= most, `${name}: relative error ${error}, expected at most ${most}`);
}

/** Copies of all taps, and a check of them against the golden, of which some have the first rows only. */
function taps() {
  const copies = new Map<string, Tensor>();
  return {
    tap: (name: string, tensor: Tensor) => void copies.set(name, device.copy(tensor)),
    async check({ id, outputs }: MimiCase, golden: Map<string, GoldenTensor>) {
      let checked = 0;
      for (const [name, tensor] of copies) {
        const key = `${id}.${name}`;
        const values = (await tensor.read()) as Float32Array;
        tensor.dispose();
        if (!(key in outputs) || name === "audio") continue;
        const expected = transposed(golden.get(key)!);
        close(key, values.subarray(0, expected.length), expected, bar(outputs[key]!));
        checked++;
      }
      return checked;
    },
  };
}

for (const one of cases.filter(({ kind }) => kind === "mimi-decode")) {
  for (const folder of foldersOf(one)) {
    test(`decoding equals moshi: ${one.id}, ${folder}`, async () => {
      const golden = await readGolden(`mimi/${one.golden}`);
      const mimi = await openMimi(folder, configOf(one));
      const { tap, check } = taps();
      const codes = byLevel(golden.get(`${one.id}.codes`)!);
      const audio = await mimi.decoder.decode(codes, { tap });
      const key = `${one.id}.audio`;
      close(key, audio, golden.get(key)!.values, bar(one.outputs[key]!));
      assert.is(await check(one, golden), Object.keys(one.outputs).length - 1);
    });
  }
}

for (const one of cases.filter(({ kind }) => kind === "mimi-encode")) {
  for (const folder of foldersOf(one)) {
    test(`encoding equals moshi: ${one.id}, ${folder}`, async () => {
      const golden = await readGolden(`mimi/${one.golden}`);
      const get = (name: string) => golden.get(`${one.id}.${name}`)!;
      const mimi = await openMimi(folder, configOf(one));
      const { tap, check } = taps();
      const codes = await mimi.encoder!.encode(get("pcm16").values, { tap });
      assert.is(await check(one, golden), Object.keys(one.outputs).length);
      const [margins, distances] = [byLevel(get("margin")), byLevel(get("best_dist"))];
      const expected = byLevel(get("codes"));
      let wrong = 0;
      for (let t = 0; t < one.frames; t++) {
        for (const [first, last] of [
          [0, 0],
          [1, expected.length - 1],
        ] as const) {
          for (let k = first; k <= last; k++) {
            if (codes[k]![t] === expected[k]![t]) continue;
            // Of two entries as near either may be taken, and the levels after it then see another rest.
            if (margins[k]![t]! >= 1e-4 * (1 + distances[k]![t]!)) wrong += last - k + 1;
            break;
          }
        }
      }
      assert.is(codes[0]!.length, one.frames);
      assert.ok(wrong <= 0.001 * one.frames * expected.length, `${wrong} codes differ`);
    });
  }
}

test("the kernels of a GPU give the same, as does moshi's other spelling", async () => {
  const one = caseOf("tiny-dec-t7");
  const golden = await readGolden(`mimi/${one.golden}`);
  const codes = byLevel(golden.get(`${one.id}.codes`)!);
  const audio = golden.get(`${one.id}.audio`)!.values;
  const config = configOf(one);
  const listed = await openMimi("tiny-moshi-lists", config);
  close("lists", await listed.decoder.decode(codes), audio, bar(one.outputs[`${one.id}.audio`]!));
  const checkpoint = await openGolden("mimi/tiny-moshi/model.safetensors");
  const { mimi, dispose } = await loadMimi(devices.gpu, checkpoint, { config });
  await checkpoint.close();
  close("decoded", await mimi.decoder.decode(codes), audio, bar(one.outputs[`${one.id}.audio`]!));
  const sound = golden.get("tiny-enc-n5f.pcm16")!.values;
  const found = await mimi.encoder!.encode(sound);
  assert.equal(
    found.map((level) => Array.from(level)),
    byLevel(golden.get("tiny-enc-n5f.codes")!),
  );
  dispose();
});

test("weights of 16 bits, bf16 among them, are the same numbers", async () => {
  const one = caseOf("tiny-dec-t2");
  const golden = await readGolden(`mimi/${one.golden}`);
  const codes = byLevel(golden.get(`${one.id}.codes`)!);
  const [wide, narrow] = await Promise.all(
    [true, false].map(async (wide) => openRounded(wide, configOf(one))),
  );
  const expected = await wide!.decoder.decode(codes);
  assert.ok(relativeRmse(expected, golden.get(`${one.id}.audio`)!.values) > 1e-4);
  close("bf16", await narrow!.decoder.decode(codes), expected, 1e-6);
});

/** The next frames of a stream of codes. */
test("fewer codes of a frame are the first of them", async () => {
  const mimi = await openMimi("tiny-moshi", configOf(caseOf("tiny-dec-t2")));
  const sound = generated("sound", 2, 5000, 0, 0.2);
  const all = await mimi.encoder!.encode(sound);
  assert.equal(await mimi.encoder!.encode(sound, { codebooks: 3 }), all.slice(0, 3));
  assert.equal(await mimi.encoder!.encode(sound, { codebooks: 1 }), all.slice(0, 1));
});

for (const K of [8, 16, 24, 32]) {
  test(`the first ${K} codebooks are summed, each group by its projection`, async () => {
    const mimi = await openMimi("real", configOf(caseOf("real-dec-t12")));
    const codes = drawnCodes(mimi, 1, K);
    const { codebookDim: D, hidden } = mimi.config;
    const expected = new Float64Array(hidden);
    for (const group of ["first", "rest"]) {
      const sum = new Float64Array(D);
      codes.forEach(([code], k) => {
        if ((k === 0) !== (group === "first")) return;
        const codebook = `quantizer.rvq_${group}.vq.layers.${Math.max(0, k - 1)}._codebook`;
        const sums = realWeight(`${codebook}.embedding_sum`, (code! + 1) * D);
        const usage = realWeight(`${codebook}.cluster_usage`, code! + 1).at(-1)!;
        for (let d = 0; d < D; d++) sum[d]! += sums[code! * D + d]! / Math.max(usage, 1e-5);
      });
      const projection = realWeight(`quantizer.rvq_${group}.output_proj.weight`, hidden * D);
      for (let c = 0; c < hidden; c++) {
        for (let d = 0; d < D; d++) expected[c]! += projection[c * D + d]! * sum[d]!;
      }
    }
    let rvq: Tensor | null = null;
    await mimi.decoder.decode(codes, {
      tap: (name, tensor) => void (name === "rvq" && (rvq = device.copy(tensor))),
    });
    close("rvq", (await rvq!.read()) as Float32Array, expected, 1e-6);
    rvq!.dispose();
  });
}

test("the decoder loads alone", async () => {
  const one = caseOf("tiny-dec-t2");
  const memoryOf = async (encoder: boolean, window: number) => {
    const { liveBytes } = device.stats();
    const mimi = await openMimi("tiny-mlx", { ...configOf(one), window }, { encoder });
    return [mimi, device.stats().liveBytes - liveBytes] as const;
  };
  const [, both] = await memoryOf(true, 100);
  const [mimi, half] = await memoryOf(false, 100);
  assert.is(mimi.encoder, null);
  assert.ok(half < 0.6 * both, `${half} of ${both} bytes`);
  assert.is((await mimi.decoder.decode(drawnCodes(mimi, 1))).length, 1920);
});

async function refused(run: () => unknown, message: RegExp): Promise<void> {
  const { liveBytes } = device.stats();
  const found = await (async () => run())().then(
    () => assert.unreachable(),
    (error: unknown) => error,
  );
  assert.instance(found, FormantError);
  assert.is((found as FormantError).code, "argument");
  assert.match((found as FormantError).message, message);
  assert.is(device.stats().liveBytes, liveBytes);
}

test("input that cannot be decoded or encoded is refused with its values", async () => {
  const mimi = await openMimi("tiny-moshi", configOf(caseOf("tiny-dec-t2")));
  const { decoder, encoder } = mimi;
  const codes = drawnCodes(mimi, 3);
  const changed = (k: number, level: number[]) => codes.map((old, i) => (i === k ? level : old));
  await refused(() => decoder.decode([]), /codes of 0 levels, expected 1 to 8/);
  await refused(() => decoder.decode([...codes, codes[0]!]), /codes of 9 levels, expected 1 to 8/);
  await refused(() => decoder.decode([[], []]), /codes of 0 frames, expected at least 1/);
  await refused(() => decoder.decode(changed(2, [1, 2])), /level 2 has 2 codes, expected 3 as level 0/);
  for (const bad of [64, -1, 0.5, NaN]) {
    await refused(
      () => decoder.decode(changed(1, [0, 63, bad])),
      /code 2 of level 1 is .*, expected 0 to 63/,
    );
  }
  await refused(() => encoder!.encode([]), /0 samples, expected at least 1/);
  for (const bad of [NaN, Infinity]) {
    await refused(
      () => encoder!.encode([0, 0.5, bad]),
      /sample 2 is (NaN|Infinity), expected a finite number/,
    );
  }
  await refused(
    () => encoder!.encode([0], { codebooks: 9 }),
    /codes of 9 levels are asked for, expected 1 to 8/,
  );
  const [decoding, encoding] = [decoder.createState(), encoder!.createState()];
  const wide = device.owned([9], "u32");
  const most = framesAtOnce(device);
  const long = device.owned([8, most + 1], "u32");
  const short = device.owned([1900]);
  await refused(
    () => decoder.step(wide, decoding),
    /codes are \[9\], expected \[K\] or \[K, n\] with K from 1 to 8/,
  );
  await refused(
    () => decoder.step(long, decoding),
    new RegExp(`codes are \\[8, ${most + 1}\\], expected .* n to ${most}`),
  );
  await refused(
    () => encoder!.step(short, encoding),
    new RegExp(`1900 samples, expected 1 to ${most} times 1920`),
  );
  [decoding, encoding, wide, long, short].forEach((held) => held.dispose());
});

test("config.json of transformers gives the dimensions", async () => {
  const json = JSON.parse(readFileSync("test/golden/mimi/tiny-hf/config.json", "utf8")) as Record<
    string,
    unknown
  >;
  assert.equal(readMimiConfig(json), configOf(caseOf("tiny-dec-t2")));
  assert.throws(
    () => readMimiConfig({ ...json, hidden_size: "512" }),
    /hidden_size is "512", expected a whole number/,
  );
  assert.throws(
    () => readMimiConfig({ ...json, upsampling_ratios: 8 }),
    /upsampling_ratios is 8, expected whole/,
  );
});

test("a checkpoint of something else is refused", async () => {
  const config = configOf(caseOf("tiny-dec-t2"));
  const found = await openMimi("tiny-moshi", { ...config, codebooks: 9 }).catch((error: unknown) => error);
  assert.match((found as Error).message, /rvq_rest\.vq\.layers\.7\._codebook\.embedding_sum is missing/);
});

test.run();
