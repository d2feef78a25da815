// SNAC against the snac package: tiny models in PyTorch's and MLX's names, local attention, real size.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Snac } from "../../models/snac/snac.ts";
import { toFloat32 } from "../../src/stored_values.ts";
import { normals } from "../../src/random.ts";
import { type TensorToWrite, writeSafetensors } from "../../src/safetensors.ts";
import type { Tensor } from "../../src/tensor.ts";
import { seedOf } from "../generated.ts";
import { type GoldenTensor, openGolden, readGolden, relativeRmse, testDevice } from "../golden.ts";
import { cases, drawnCodes, openSnac, type Output, type SnacCase, snacInMemory } from "../snac.ts";

const test = suite("snac");

/** The bar of golden/README.md for f32, but not below 1e-5. */
const bar = ({ rel_rmse_f32_vs_f64 }: Output) => Math.max(1e-5, 10 * rel_rmse_f32_vs_f64 + 2e-6);
/** Margin below which two entries of a codebook are as near. */
const TIE = 1e-5;

/** Golden [C, T] as [T, C]. */
function transposed({ shape, values }: GoldenTensor): Float32Array {
  const [C, T] = shape as [number, number];
  return Float32Array.from({ length: C * T }, (_, i) => values[(i % C) * T + Math.floor(i / C)]!);
}

function close(name: string, actual: ArrayLike<number>, expected: ArrayLike<number>, most: number): void {
  const error = relativeRmse(actual, expected);
  if (process.env.FORMANT_SHOW) console.log(name, error.toExponential(1), most.toExponential(1));
  assert.ok(error <= most, `${name}: relative error ${error}, expected at most ${most}`);
}

/** Copies of all taps, and a check of them against the golden. */
function taps() {
  const copies = new Map<string, Tensor>();
  return {
    tap: (name: string, tensor: Tensor) => void copies.set(name, tensor.device.copy(tensor)),
    async check({ id, outputs }: SnacCase, golden: Map<string, GoldenTensor>) {
      for (const [name, tensor] of copies) {
        const key = `${id}.${name}`;
        const expected = golden.get(key) ?? golden.get(`${key}.head`);
        if (expected && key in outputs && name !== "audio") {
          const rows = transposed(expected);
          const actual = (await tensor.read()) as Float32Array;
          const part = golden.has(key) ? actual : actual.subarray(0, rows.length);
          close(key, part, rows, bar(outputs[key]!));
        }
        tensor.dispose();
      }
      return copies.size;
    },
  };
}

/** The noise of a case, by block. */
function noiseOf({ config, latents }: SnacCase, seed: number): Float32Array<ArrayBuffer>[] {
  let rows = latents;
  return config.decoder_rates.map((rate, b) => {
    rows *= rate;
    return normals(seedOf(`snac.noise.${b}`, seed), 0, 0, rows);
  });
}

for (const snacCase of cases) {
  const { id, kind, model, config, outputs } = snacCase;
  for (const folder of model === "tiny" ? ["tiny", "tiny-mlx"] : [model]) {
    test(`${id} of ${folder}`, async () => {
      const snac = await openSnac(folder);
      const golden = await readGolden(`snac/${snacCase.golden}`);
      const levels = config.vq_strides.map((_, i) => golden.get(`${id}.codes.${i}`)!.values);
      const { tap, check } = taps();
      if (kind === "snac-decode") {
        for (const [name, output] of Object.entries(outputs).filter(([name]) => name.includes(".audio"))) {
          const seed = output.noise_seed ?? null;
          const noise = seed === null ? (false as const) : noiseOf(snacCase, seed);
          const actual = await snac.decode(levels, { noise, ...(seed === null ? { tap } : {}) });
          close(name, actual, golden.get(name)!.values, bar(output));
        }
        assert.ok((await check(snacCase, golden)) >= 7);
      } else {
        const audio = golden.get(`${id}.audio`)!.values as Float32Array;
        const actual = await snac.encode(audio, { tap });
        assert.ok((await check(snacCase, golden)) >= 7);
        equalCodes(snacCase, golden, actual);
      }
    });
  }
}

/** All codes are the golden's, but for recorded near ties and what follows them at the same time. */
function equalCodes({ id, config }: SnacCase, golden: Map<string, GoldenTensor>, actual: number[][]): void {
  const { vq_strides: strides } = config;
  const flipped = new Set<number>(); // latents
  actual.forEach((level, i) => {
    const expected = golden.get(`${id}.codes.${i}`)!.values;
    const margins = golden.get(`${id}.margin.${i}`)!.values;
    assert.is(level.length, expected.length);
    level.forEach((code, at) => {
      const rows = Array.from({ length: strides[i]! }, (_, j) => at * strides[i]! + j);
      if (code === expected[at] || rows.some((row) => flipped.has(row))) return;
      assert.ok(margins[at]! < TIE, `code ${at} of level ${i} is ${code}, expected ${expected[at]}`);
      rows.forEach((row) => flipped.add(row));
    });
  });
}

type Stored = readonly [name: string, shape: readonly number[], values: Float32Array];

/** A convolution's two halves, v and g, as older PyTorch names them, or folded: PyTorch's order. */
const NAMES: Readonly<Record<string, (name: string, v: Stored, g: Stored) => Stored[]>> = {
  "weight_g and weight_v": (name, v, g) => [
    [`${name}.weight_g`, g[1], g[2]],
    [`${name}.weight_v`, v[1], v[2]],
  ],
  weight: (name, [, shape, v], [, , g]) => {
    const n = v.length / g.length;
    const norms = Array.from(g, (_, d) =>
      Math.sqrt(v.subarray(d * n, (d + 1) * n).reduce((a, x) => a + x * x, 0)),
    );
    const folded = v.map((value, i) => (value * g[Math.floor(i / n)]!) / norms[Math.floor(i / n)]!);
    return [[`${name}.weight`, shape, folded]];
  },
};

for (const [names, rename] of Object.entries(NAMES)) {
  test(`convolutions as ${names} are the same`, async () => {
    const checkpoint = await openGolden("snac/tiny/model.safetensors");
    const stored = new Map<string, Stored>();
    for (const { name, shape, dtype, source, offset, length } of checkpoint.tensors.values()) {
      stored.set(name, [name, shape, toFloat32(dtype, await source.read(offset, length))]);
    }
    await checkpoint.close();
    const renamed = [...stored.values()].flatMap((tensor) => {
      const [name, which] = tensor[0].split(".parametrizations.weight.original");
      if (which === undefined) return [tensor];
      const halves = [
        `${name}.parametrizations.weight.original1`,
        `${name}.parametrizations.weight.original0`,
      ];
      return which === "0" ? [] : rename(name!, stored.get(halves[0]!)!, stored.get(halves[1]!)!);
    });
    const file = writeSafetensors(
      renamed.map(([name, shape, values]): [string, TensorToWrite] => {
        const data = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
        return [name, { dtype: "F32", shape, data }];
      }),
    );
    const device = await testDevice();
    const { liveBytes } = device.stats();
    const snac = await Snac.load(snacInMemory(file, cases[0]!.config), device);
    const tiny = await openSnac("tiny");
    const codes = drawnCodes(tiny, 2);
    const expected = await tiny.decode(codes, { noise: false });
    close(names, await snac.decode(codes, { noise: false }), expected, 2e-6);
    assert.equal(await snac.encode(expected), await tiny.encode(expected));
    snac.dispose();
    assert.is(device.stats().liveBytes, liveBytes);
  });
}

test.run();
