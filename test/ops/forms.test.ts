// Whatever an adapter's choice falls on, an op gives the same bits: every candidate of every family against the op's own
// rule, on shapes that fill no tile.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { conv1d } from "../../ops/conv1d.ts";
import { gatedMatmul, matmul, type Matrix, type Quantization } from "../../ops/matrix.ts";
import { type Format, FORMATS } from "../../ops/weight.ts";
import { questionName, sameConstants } from "../../src/choices.ts";
import type { Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import { devices, Draws, packed, soil, stored, upload } from "./operands.ts";

const test = suite("forms");
const { own, gpu, plainGpu } = devices;
const { F32, F16, BF16 } = FORMATS;

async function bitsOf(op: () => Tensor): Promise<Uint32Array> {
  const y = op();
  const { device, shape } = y;
  y.dispose();
  soil(device, shape);
  const values = await op().read();
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}

/** Runs all candidates of all that the op asks for; gives the kernels and how many candidates each had. */
async function expectSameBits(device: Device, name: string, op: () => Tensor): Promise<Map<string, number>> {
  const expected = await bitsOf(op);
  assert.ok(new Set(expected).size > expected.length / 2, `${name}: there is something to compare`);
  const tried = new Map<string, number>();
  for (const question of device.choices.asked(() => op().dispose())) {
    const { family, size, fallback } = question;
    const candidates = family.candidates(device, size).filter((form) => !sameConstants(form, fallback));
    tried.set(family.kernel, candidates.length);
    for (const form of candidates) {
      device.choices.set(question, form);
      assert.equal(device.choices.choose(family, size, fallback), form);
      const what = `${name}: ${questionName(question)} ${JSON.stringify(form)}`;
      assert.equal(await bitsOf(op), expected, what);
    }
    device.choices.set(question, null);
  }
  return tried;
}

/** Rows drawn at random, floats or quantised in groups of 32. */
function matrixOf(device: Device, N: number, K: number, format: Format, bits = 0): Matrix {
  const draws = new Draws(7);
  const numbers = (count: number) => stored(device, draws.kernel([1, count, 1], 100, format), format).tensor;
  const slab = { row0: 0, rows: N, format };
  if (bits === 0) return { N, K, slabs: [{ ...slab, values: numbers(N * K), quantized: null }] };
  const words = draws.integers((N * K * bits) / 32, 2 ** 32);
  const by: Quantization = { mode: "affine", bits, group: 32 };
  const quantized = { by, scales: numbers((N * K) / 32), biases: numbers((N * K) / 32) };
  return { N, K, slabs: [{ ...slab, values: device.tensor(words, [words.length], "u32"), quantized }] };
}

/** What is fused with a product. */
type Fused = "nothing" | "norm and residual" | "norm and gate";

/** Every candidate of a kernel: x [T, K], weight [N, K]. */
async function expectProducts(
  device: Device,
  kernel: string,
  [T, N, K]: readonly [number, number, number],
  [format, bits]: readonly [Format, number],
  fusions: readonly Fused[],
): Promise<void> {
  const draws = new Draws(8);
  const matrix = matrixOf(device, N, K, format, bits);
  const x = upload(device, draws.rows(T, K));
  const norm = { gain: upload(device, draws.numbers(K, 0.2, 1)), eps: 1e-5 };
  const residual = upload(device, draws.rows(T, N));
  const ops: Readonly<Record<Fused, () => Tensor>> = {
    nothing: () => matmul(x, matrix),
    "norm and residual": () => matmul(x, matrix, { norm, residual }),
    "norm and gate": () => gatedMatmul(x, matrix, norm),
  };
  for (const fused of fusions) {
    const name = `${T} x ${K} by ${N}, format ${format}, ${bits} bits, ${fused}`;
    const tried = await expectSameBits(device, name, ops[fused]);
    assert.equal([...tried.keys()], [kernel]);
    assert.ok(tried.get(kernel)! >= 1, name);
  }
}

// A pipeline takes software seconds to compile: not every kernel is tried with all that may be fused.

test("one row, software", async () => {
  await expectProducts(own, "matvec", [1, 134, 264], [BF16, 0], ["nothing", "norm and gate"]);
  await expectProducts(own, "matvec_quantized", [1, 70, 1056], [F32, 4], ["nothing", "norm and gate"]);
});

test("some rows, software", async () => {
  await expectProducts(own, "matvec", [3, 38, 72], [F16, 0], ["norm and residual"]);
  await expectProducts(own, "matvec_quantized", [13, 38, 96], [BF16, 4], ["norm and gate"]);
});

test("one row, GPUs", async () => {
  await expectProducts(gpu, "matvec_subgroup", [1, 134, 1032], [BF16, 0], ["nothing", "norm and gate"]);
  await expectProducts(gpu, "matvec_packed", [1, 70, 1056], [BF16, 4], ["nothing"]);
  await expectProducts(gpu, "matvec_quantized", [1, 38, 160], [F16, 8], ["nothing"]);
  await expectProducts(plainGpu, "matvec", [1, 134, 1032], [BF16, 0], ["norm and gate"]);
});

test("a prompt, GPUs", async () => {
  await expectProducts(gpu, "matmul_tile", [67, 138, 288], [BF16, 4], ["nothing"]);
});

for (const [what, sizes] of [
  ["one tap", { T: 203, C: 76, O: 68, K: 1 }],
  ["3 taps", { T: 150, C: 20, O: 37, K: 3, padding: 1 }],
  ["11 taps, dilation 5", { T: 131, C: 20, O: 68, K: 11, dilation: 5, padding: 25 }],
  ["stride 2", { T: 301, C: 36, O: 36, K: 5, stride: 2 }],
  ["many parts", { T: 9, C: 300, O: 36, K: 3 }],
] as const) {
  test(`a convolution, GPUs: ${what}`, async () => {
    const { T, C, O, K, ...options } = sizes;
    const draws = new Draws(9);
    const x = upload(gpu, draws.rows(T, C));
    const weight = packed(gpu, draws.kernel([O, C, K], C * K, F32));
    const tried = await expectSameBits(gpu, what, () => conv1d(x, weight, options));
    assert.ok(tried.get("conv1d_tile")! >= 3);
  });
}

test.run();
