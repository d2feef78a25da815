// What is measured: the shapes as calls of ops, on operands whose values matter only in that sums of them round.

import type { Device } from "../../src/device.ts";
import { randomWords } from "../../src/random.ts";
import type { Shape, Tensor } from "../../src/tensor.ts";
import { conv1d, convTranspose1d, type Fusion } from "../conv1d.ts";
import { gatedMatmul, matmul, type Matrix } from "../matrix.ts";
import { emptyWeight, type Format, FORMATS } from "../weight.ts";
import {
  BOTH,
  bytesOf,
  type Conv,
  CONVOLUTIONS,
  copiesOf,
  type Fused,
  named,
  type Product,
  PRODUCTS,
  type Scale,
  showSize,
  sizeFor,
  type Stored,
  type Upsampling,
  UPSAMPLINGS,
} from "./shapes.ts";

export interface Workload {
  readonly name: string;
  /** Puts operands on the device; `run` encodes it with those of a copy. */
  prepare(device: Device): { readonly copies: number; run(copy: number): Tensor; dispose(): void };
}

/** A prime, so that rows of no matrix are alike. */
const PERIOD = 262_139;
/** Signs and mantissas are drawn, exponents are those of 1/2 to 1. */
const DRAWN = { [FORMATS.F32]: 0x807fffff, [FORMATS.F16]: 0x83ff83ff, [FORMATS.BF16]: 0x807f807f };
const EXPONENTS = { [FORMATS.F32]: 0x3f000000, [FORMATS.F16]: 0x38003800, [FORMATS.BF16]: 0x3f003f00 };

/** Tensors that are given back together. */
class Operands {
  readonly #device: Device;
  readonly #words = randomWords(1, 0, 0, PERIOD);
  readonly #owned: Tensor[] = [];

  constructor(device: Device) {
    this.#device = device;
  }

  values(shape: Shape): Tensor {
    return this.fill(this.#device.owned(shape), FORMATS.F32);
  }

  words(count: number, format?: Format): Tensor<"u32"> {
    return this.fill(this.#device.owned([Math.ceil(count)], "u32"), format);
  }

  /** Values of a format; without one whatever bits. */
  fill<T extends Tensor>(tensor: T, format?: Format): T {
    this.#owned.push(tensor);
    const words =
      format === undefined
        ? this.#words
        : this.#words.map((word) => (word & DRAWN[format]) | EXPONENTS[format]);
    for (let at = 0; at < tensor.size; at += PERIOD) {
      const part = words.subarray(0, Math.min(PERIOD, tensor.size - at));
      this.#device.write(tensor, new Uint8Array(part.buffer, 0, part.byteLength), 4 * at);
    }
    return tensor;
  }

  dispose(): void {
    for (const tensor of this.#owned) tensor.dispose();
  }
}

/** What is fused with a convolution [T, C] -> [T_out, O]. */
function fusionOf(operands: Operands, fused: Conv["fused"], [C, O, T_out]: readonly number[]): Fusion {
  const residual = fused?.endsWith("residual") ? operands.values([T_out!, O!]) : null;
  const bias = operands.values([O!]);
  if (fused === "gelu") return { bias, activation: "gelu" };
  if (fused === "leaky") return { bias, prologue: { kind: { slope: 0.1 } } };
  if (fused !== "adain-snake-residual") return { bias, residual };
  const prologue = { kind: { alpha: operands.values([C!]) }, affine: operands.values([3, C!]) };
  return { bias, residual, prologue };
}

const formatOf = (name: NonNullable<Conv["format"]>) => FORMATS[name.toUpperCase() as keyof typeof FORMATS];

function convolution(shape: Conv, scale: Scale): Workload {
  const { C, O, K = 1, stride = 1, dilation = 1, padding = 0, fused, format = "f32" } = shape;
  const T = sizeFor(shape.T, scale);
  return {
    name: `${named(shape)}, ${showSize(shape.T, scale, "rows")}`,
    prepare(device) {
      const operands = new Operands(device);
      const stored = formatOf(format);
      const weight = emptyWeight(device, { O, C, K }, stored);
      operands.fill(weight.panels, stored);
      const x = operands.values([T, C]);
      const T_out = Math.floor((T + 2 * padding - dilation * (K - 1) - 1) / stride) + 1;
      const options = { ...fusionOf(operands, fused, [C, O, T_out]), stride, dilation, padding };
      return { copies: 1, run: () => conv1d(x, weight, options), dispose: () => operands.dispose() };
    },
  };
}

function upsampling(shape: Upsampling, scale: Scale): Workload {
  const { T, C, O, K, stride, padding, fused, format = "f32" } = shape;
  return {
    name: `${named(shape)}, ${showSize(T, scale, "rows")}`,
    prepare(device) {
      const operands = new Operands(device);
      const stored = formatOf(format);
      const weight = emptyWeight(device, { O, C, K, stride }, stored);
      operands.fill(weight.panels, stored);
      const x = operands.values([sizeFor(T, scale), C]);
      const options = { ...fusionOf(operands, fused, [C, O]), padding };
      return {
        copies: 1,
        run: () => convTranspose1d(x, weight, K, options),
        dispose: () => operands.dispose(),
      };
    },
  };
}

const GROUP = 64;

/** As MLX stores it; see kernels/matvec_quantized.wgsl. */
function matrixOf(operands: Operands, N: number, K: number, stored: Stored): Matrix {
  const format = stored === "f32" ? FORMATS.F32 : FORMATS.BF16;
  const slab = { row0: 0, rows: N, format };
  if (stored === "f32" || stored === "bf16") {
    const values = operands.words(bytesOf(N, K, stored) / 4, format);
    return { N, K, slabs: [{ ...slab, values, quantized: null }] };
  }
  const bits = Number.parseInt(stored);
  const affine = () => operands.words((N * K) / GROUP / 2, format);
  const by = { mode: "affine", bits, group: GROUP } as const;
  const quantized = { by, scales: affine(), biases: affine() };
  return { N, K, slabs: [{ ...slab, values: operands.words((N * K * bits) / 32), quantized }] };
}

function multiply(operands: Operands, fused: Fused, x: Tensor, columns: number): (matrix: Matrix) => Tensor {
  const K = x.shape[1]!;
  if (fused === "layer-norm-gelu") {
    const norm = { affine: operands.values([2, K]), eps: 1e-5 };
    return (matrix) => matmul(x, matrix, { norm, activation: "gelu" });
  }
  const norm = { gain: operands.values([K]), eps: 1e-5 };
  if (fused === "norm-gated") return (matrix) => gatedMatmul(x, matrix, norm);
  if (fused === "norm") return (matrix) => matmul(x, matrix, { norm });
  if (fused === "none") return (matrix) => matmul(x, matrix);
  const residual = operands.values([x.shape[0]!, columns]);
  if (fused === "residual") return (matrix) => matmul(x, matrix, { residual });
  const scale = operands.values([columns]);
  return (matrix) => matmul(x, matrix, { residual, scale });
}

function product({ name, N: rows, K, T = 1, fused }: Product, stored: Stored, scale: Scale): Workload {
  const N = sizeFor(rows, scale);
  const shape = `${showSize(rows, scale, "x")} ${K.toLocaleString("en-US")}`;
  return {
    name: `${name} ${shape}, ${stored}${T === 1 ? "" : `, ${showSize(T, scale, "rows")}`}`,
    prepare(device) {
      const operands = new Operands(device);
      const run = multiply(operands, fused, operands.values([sizeFor(T, scale), K]), N);
      const copies = copiesOf(bytesOf(N, K, stored), scale);
      const matrices = Array.from({ length: copies }, () => matrixOf(operands, N, K, stored));
      return { copies, run: (copy) => run(matrices[copy]!), dispose: () => operands.dispose() };
    },
  };
}

/** The models' shapes, smaller where a program plays the GPU. */
export function workloads(scale: Scale): Workload[] {
  return [
    ...PRODUCTS.flatMap((shape) => (shape.formats ?? BOTH).map((stored) => product(shape, stored, scale))),
    ...CONVOLUTIONS.map((shape) => convolution(shape, scale)),
    ...UPSAMPLINGS.map((shape) => upsampling(shape, scale)),
  ];
}
