// Rounding to 16 bits, and MLX's affine quantisation both ways, bit for bit with mlx.core.quantize (test/golden/quant).

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dequantizeAffine, quantizeAffine } from "../../src/affine.ts";
import { dequantizeMicro } from "../../src/microscaling.ts";
import { randomWords } from "../../src/random.ts";
import type { Checkpoint } from "../../src/safetensors.ts";
import { type FloatDType, fromFloat32, readValues, toFloat32 } from "../../src/stored_values.ts";
import { openGolden } from "../golden.ts";

const test = suite("types of weights");

const bytesOf = async ({ tensors }: Checkpoint, name: string) => {
  const { source, offset, length } = tensors.get(name)!;
  return source.read(offset, length);
};

/** The distances to both neighbours of 16 bits say what the nearest is. */
function checkNearest(dtype: FloatDType, value: number, stored: Uint8Array): void {
  const bits = stored[0]! | (stored[1]! << 8);
  const neighbour = (step: number) =>
    toFloat32(dtype, Uint8Array.of((bits + step) & 255, ((bits + step) >> 8) & 255))[0]!;
  const [below, found, above] = [neighbour(-1), neighbour(0), neighbour(1)] as const;
  if (!Number.isFinite(found)) return;
  const error = Math.abs(found - value);
  for (const other of [below, above].filter(Number.isFinite)) {
    const others = Math.abs(other - value);
    assert.ok(error < others || (error === others && bits % 2 === 0), `${value} as ${dtype} is ${found}`);
  }
}

test("f16 and bf16 are the nearest, ties to even", () => {
  const bits = randomWords(11, 0, 0, 4000);
  const scaled = Float32Array.from(bits, (word) => ((word | 0) / 2 ** 31) * 2 ** ((word & 63) - 40));
  const ties = Float32Array.from(
    { length: 2000 },
    (_, i) => (1 + (2 * i + 1) / 2 ** 12) * 2 ** ((i % 40) - 26),
  );
  for (const values of [new Float32Array(bits.buffer.slice(0)), scaled, ties]) {
    for (const dtype of ["F16", "BF16"] as const) {
      const stored = fromFloat32(dtype, values);
      values.forEach((value, i) => {
        if (Number.isFinite(value)) checkNearest(dtype, value, stored.subarray(2 * i, 2 * i + 2));
      });
    }
  }
});

test("16 bits: ends of the range, infinities, NaN, zeros", () => {
  const values = Float32Array.of(
    65504,
    65519.996,
    65520,
    -65520,
    Infinity,
    -Infinity,
    0,
    -0,
    2 ** -25,
    2 ** -24,
  );
  const half = toFloat32("F16", fromFloat32("F16", values));
  assert.equal([...half], [65504, 65504, Infinity, -Infinity, Infinity, -Infinity, 0, -0, 0, 2 ** -24]);
  assert.ok(Object.is(half[7], -0));
  for (const dtype of ["F16", "BF16"] as const) {
    assert.ok(Number.isNaN(toFloat32(dtype, fromFloat32(dtype, Float32Array.of(NaN)))[0]!));
  }
  const largest = Float32Array.of(3.4028234663852886e38);
  assert.is(toFloat32("BF16", fromFloat32("BF16", largest))[0], Infinity);
});

test("every value of 16 bits comes back as it was", () => {
  const all = Uint16Array.from({ length: 65536 }, (_, i) => i);
  for (const dtype of ["F16", "BF16"] as const) {
    const values = toFloat32(dtype, new Uint8Array(all.buffer));
    const again = new Uint16Array(fromFloat32(dtype, values).buffer);
    values.forEach((value, i) => assert.ok(Number.isNaN(value) || again[i] === i, `${dtype} ${i}`));
  }
});

for (const [file, dtype] of [
  ["small-f32", "F32"],
  ["small-bf16", "BF16"],
] as const) {
  test(`quantised as MLX does it, ${dtype}, 2 to 8 bits in groups of 32 to 128`, async () => {
    const inputs = await openGolden("quant/small-inputs.safetensors");
    const golden = await openGolden(`quant/${file}.safetensors`);
    const W = Float32Array.from(await readValues(inputs.tensors.get("W")!));
    const rounded = toFloat32(dtype, fromFloat32(dtype, W));
    for (const bits of [2, 3, 4, 5, 6, 8]) {
      for (const group of [32, 64, 128]) {
        const { words, scales, biases } = quantizeAffine(rounded, { bits, group });
        const name = `b${bits}.g${group}`;
        const same = async (part: string, bytes: Uint8Array) =>
          assert.equal(Buffer.compare(bytes, await bytesOf(golden, `${name}.${part}`)), 0, `${name}.${part}`);
        await same("weight", new Uint8Array(words.buffer));
        await same("scales", fromFloat32(dtype, scales));
        await same("biases", fromFloat32(dtype, biases));
        const expected = golden.tensors.get(`${name}.dequant_rows16`);
        if (!expected) continue;
        const values = dequantizeAffine({ words, scales, biases }, { bits, group });
        assert.equal(values.subarray(0, 16 * 128), await readValues(expected), name);
      }
    }
    await inputs.close();
    await golden.close();
  });
}

test("4- and 8-bit floats in blocks stand for what MLX says", async () => {
  const golden = await openGolden("quant/small-fp.safetensors");
  for (const [mode, bits, group] of [
    ["mxfp4", 4, 32],
    ["mxfp8", 8, 32],
    ["nvfp4", 4, 16],
  ] as const) {
    const words = new Uint32Array((await bytesOf(golden, `${mode}.weight`)).buffer);
    const values = dequantizeMicro(words, await bytesOf(golden, `${mode}.scales`), { mode, bits, group });
    assert.equal(values, await readValues(golden.tensors.get(`${mode}.dequant`)!), mode);
  }
  await golden.close();
});

test.run();
