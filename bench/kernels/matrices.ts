// Products with the matrices of language models, as stored or quantised, and lookups in their embeddings.

import { gatedMatmul, lookup, type Matrix, matmul, transpose } from "../../ops/matrix.ts";
import { siluMultiply } from "../../ops/elementwise.ts";
import { BOTH, bytesOf, type Fused, type Product, PRODUCTS, type Stored } from "../../ops/tuning/shapes.ts";
import { FORMATS } from "../../ops/weight.ts";
import { Tensor } from "../../src/tensor.ts";
import { exactGelu } from "../../ops/reference/causal.ts";
import { silu } from "../../ops/reference/elementwise.ts";
import { sum } from "../../ops/reference/rows.ts";
import type { KernelName } from "../../src/kernel.ts";
import { copiesOf, type KernelCase, type Scale, showSize, type Size, sizeFor, sums } from "./case.ts";
import type { Loaded, Operands } from "./operands.ts";

const KERNELS: readonly KernelName[] = [
  ...(["matvec", "matvec_quantized", "matvec_subgroup", "matvec_packed", "pack_rows"] as const),
  ...(["matmul_tile", "matmul_subgroup_matrix", "rms_norm", "silu_multiply", "sum_parts"] as const),
  ...(["layer_norm", "gelu", "add_scaled"] as const),
];
const EPS = 1e-5;

const loadMatrix = (operands: Operands, N: number, K: number, format: Stored): Promise<Loaded<Matrix>> =>
  operands.load([{ name: "m.weight", shape: [N, K] }], format, (w) => w.matrix([{ name: "m", rows: N }], K));

type Values = (i: number) => number;

/** Value i of x W^T with what is fused: x [T, K], w [N, K]. */
function expectation(
  x: Values,
  w: Values,
  [N, K]: readonly [number, number],
  fused: Fused,
  gain: Values,
  residual: Values,
): Values {
  const columns = fused === "norm-gated" ? N / 2 : N;
  /** Rows of x behind the norm. */
  const rows = new Map<number, Float64Array>();
  const rowOf = (t: number) => {
    const row = rows.get(t) ?? Float64Array.from({ length: K }, (_, k) => x(t * K + k));
    if (!rows.has(t) && fused.includes("norm")) {
      const layered = fused === "layer-norm-gelu";
      const mean = layered ? sum(K, (k) => row[k]!) / K : 0;
      const scale = 1 / Math.sqrt(sum(K, (k) => (row[k]! - mean) ** 2) / K + EPS);
      row.forEach((value, k) => (row[k] = (value - mean) * scale * gain(k) + (layered ? gain(K + k) : 0)));
    }
    rows.set(t, row);
    return row;
  };
  return (i) => {
    const [t, n] = [Math.floor(i / columns), i % columns];
    const row = rowOf(t);
    const product = (n: number) => sum(K, (k) => w(n * K + k) * row[k]!);
    if (fused === "norm-gated") return silu(product(n)) * product(n + columns);
    if (fused === "layer-norm-gelu") return exactGelu(product(n));
    if (fused === "scaled-residual") return gain(n) * product(n) + residual(i);
    return product(n) + (fused === "residual" ? residual(i) : 0);
  };
}

function product(
  { name, N: size, K, T: rows = 1, fused }: Product,
  format: Stored,
  scale: Scale,
): KernelCase {
  const [N, T] = [sizeFor(size, scale), sizeFor(rows, scale)];
  const columns = fused === "norm-gated" ? N / 2 : N;
  const bytes = bytesOf(N, K, format);
  const shape = `${showSize(size, scale, "x")} ${K.toLocaleString("en-US")}`;
  return {
    name: `${name} ${shape}, ${format}${T === 1 ? "" : `, ${showSize(rows, scale, "rows")}`}`,
    kernels: KERNELS,
    reads: bytes + 4 * T * (K + (fused.endsWith("residual") ? columns : 0)),
    writes: 4 * T * columns,
    operations: 2 * T * N * K,
    bar: sums(K),
    async prepare(operands) {
      const copies = copiesOf(bytes, scale);
      const x = operands.values([T, K]);
      const gainShape = { "layer-norm-gelu": [2, K], "scaled-residual": [columns] };
      const gain = operands.values(gainShape[fused as keyof typeof gainShape] ?? [K], {
        scale: 0.2,
        mean: 1,
      });
      const residual = operands.values([T, columns]);
      const matrices: Loaded<Matrix>[] = [];
      for (let i = 0; i < copies; i++) matrices.push(await loadMatrix(operands, N, K, format));
      const norm = { gain: gain.tensor, eps: EPS };
      const run = (matrix: Matrix): Tensor => {
        if (fused === "norm-gated") return gatedMatmul(x.tensor, matrix, norm);
        if (fused === "norm") return matmul(x.tensor, matrix, { norm });
        if (fused === "layer-norm-gelu") {
          const layered = { affine: gain.tensor, eps: EPS };
          return matmul(x.tensor, matrix, { norm: layered, activation: "gelu" });
        }
        if (fused === "scaled-residual") {
          return matmul(x.tensor, matrix, { scale: gain.tensor, residual: residual.tensor });
        }
        return matmul(x.tensor, matrix, fused === "residual" ? { residual: residual.tensor } : {});
      };
      const w = matrices[0]!.at("m.weight");
      return {
        copies,
        run: (copy) => run(matrices[copy]!.model),
        expected: expectation(x.at, w, [N, K], fused, gain.at, residual.at),
      };
    },
  };
}

/** Layers whose weights differ: together more than a cache holds. */
const LAYERS: Size = [4, 1];

/** The four products of a layer of Orpheus, layer after layer, each of which needs the one before. */
function chain(format: Stored, scale: Scale): KernelCase {
  const shapes = { qkv: [5120, 3072], o: [3072, 3072], gateUp: [16384, 3072], down: [3072, 8192] } as const;
  const all = Object.values(shapes);
  return {
    name: `orpheus layer's four products in a chain, ${format}`,
    kernels: KERNELS,
    reads: all.reduce((bytes, [N, K]) => bytes + bytesOf(N, K, format) + 4 * K, 0) + 2 * 4 * 3072,
    writes: 4 * (5120 + 3072 + 8192 + 3072),
    operations: all.reduce((operations, [N, K]) => operations + 2 * N * K, 0),
    bar: 4 * sums(8192), // each product adds what it rounds
    async prepare(operands) {
      const x = operands.values([1, 3072]);
      const gain = operands.values([3072], { scale: 0.2, mean: 1 });
      const norm = { gain: gain.tensor, eps: EPS };
      const load = ([N, K]: readonly [number, number]) => loadMatrix(operands, N, K, format);
      const layers: Layer[] = [];
      for (let i = 0; i < sizeFor(LAYERS, scale); i++) {
        const [qkv, o] = [await load(shapes.qkv), await load(shapes.o)];
        layers.push({ qkv, o, gateUp: await load(shapes.gateUp), down: await load(shapes.down) });
      }
      return {
        copies: layers.length,
        run: (copy) => runLayer(x.tensor, layers[copy]!, norm),
        expected: expectedLayer(x.at, layers[0]!, gain.at),
      };
    },
  };
}

type Layer = Record<"qkv" | "o" | "gateUp" | "down", Loaded<Matrix>>;

/** x [1, 3072] -> [1, 3072]. In the place of attention stands what the queries are. */
function runLayer(x: Tensor, { qkv, o, gateUp, down }: Layer, norm: { gain: Tensor; eps: number }): Tensor {
  const { device } = x;
  return device.scope(() => {
    const heads = matmul(x, qkv.model, { norm }); // [1, 5120]
    const queries = new Tensor(device, [1, 3072], "f32", heads.block);
    const mlp = { matrix: gateUp.model, norm };
    const h = matmul(queries, o.model, { residual: x, feeds: mlp }); // [1, 3072]
    const gated = gatedMatmul(h, gateUp.model, norm, { matrix: down.model }); // [1, 8192]
    return matmul(gated, down.model, { residual: h, feeds: { matrix: qkv.model, norm } });
  });
}

function expectedLayer(x: Values, { qkv, o, gateUp, down }: Layer, gain: Values): Values {
  let last: Values | undefined;
  /** All values that the next product reads, on first use. */
  const row = (n: number, value: Values): Values => {
    const values = Float64Array.from({ length: n }, (_, i) => value(i));
    return (i) => values[i]!;
  };
  const whole = () => {
    const w = ({ at }: Loaded<Matrix>) => at("m.weight");
    const queries = row(3072, expectation(x, w(qkv), [5120, 3072], "norm", gain, x));
    const h = row(3072, expectation(queries, w(o), [3072, 3072], "residual", gain, x));
    const gated = row(8192, expectation(h, w(gateUp), [16384, 3072], "norm-gated", gain, x));
    return expectation(gated, w(down), [3072, 8192], "residual", gain, h);
  };
  return (i) => (last ??= whole())(i);
}

function lookups(scale: Scale): KernelCase[] {
  const [V, C, T] = [sizeFor([128_256, 16_384], scale), 2048, 64];
  const table = (format: Stored): KernelCase => ({
    name: `csm text embedding ${V.toLocaleString("en-US")} x 2,048, ${format}, 64 ids`,
    kernels: ["embedding", "embedding_quantized"],
    reads: bytesOf(T, C, format),
    writes: 4 * T * C,
    operations: format === "bf16" ? 0 : 2 * T * C,
    async prepare(operands) {
      const ids = operands.integers([T], V);
      const matrix = await loadMatrix(operands, V, C, format);
      const w = matrix.at("m.weight");
      return {
        run: () => lookup(ids.tensor, matrix.model),
        expected: (i) => w(ids.at(Math.floor(i / C)) * C + (i % C)),
      };
    },
  });
  return [table("bf16"), table("4bit")];
}

function others(scale: Scale): KernelCase[] {
  const gated = sizeFor([512, 64], scale);
  const [heads, V] = [1024, 2051];
  return [
    {
      name: `silu(gate) up, 8,192 wide, ${showSize([512, 64], scale, "rows")}`,
      kernels: ["silu_multiply"],
      reads: 4 * gated * 16384,
      writes: 4 * gated * 8192,
      operations: 5 * gated * 8192,
      prepare(operands) {
        const x = operands.values([gated, 16384]);
        return {
          run: () => siluMultiply(x.tensor),
          expected: (i) => {
            const at = Math.floor(i / 8192) * 16384 + (i % 8192);
            return silu(x.at(at)) * x.at(at + 8192);
          },
        };
      },
    },
    {
      name: "csm head as stored, 1,024 x 2,051 f16, transposed at load",
      kernels: ["transpose"],
      reads: 2 * heads * V,
      writes: 2 * heads * V,
      operations: 0,
      bar: 0,
      prepare(operands) {
        const source = operands.integers([(heads * V) / 2], 0x7bff_7bff);
        const half = (i: number) => (source.at(i >> 1) >>> (16 * (i & 1))) & 0xffff;
        const out = operands.keep({
          tensor: operands.device.owned([(heads * V) / 2], "u32"),
          at: () => 0,
        });
        const stored = (i: number) => half((i % heads) * V + Math.floor(i / heads));
        return {
          run: () => {
            transpose(source.tensor, out.tensor, [heads, V], FORMATS.F16);
            return out.tensor;
          },
          expected: (word) => (stored(2 * word) | (stored(2 * word + 1) << 16)) >>> 0,
        };
      },
    },
  ];
}

export function matrixCases(scale: Scale): KernelCase[] {
  return [
    ...PRODUCTS.flatMap((entry) => (entry.formats ?? BOTH).map((format) => product(entry, format, scale))),
    ...BOTH.map((format) => chain(format, scale)),
    ...lookups(scale),
    ...others(scale),
  ];
}
