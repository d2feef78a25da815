// The tensors of a checkpoint as people count them: a quantised matrix is one, though three lie in the file. Values come
// in pieces of whole rows.

import { dequantizeAffine } from "../src/affine.ts";
import { FormantError } from "../src/error.ts";
import { dequantizeMicro } from "../src/microscaling.ts";
import type { Quantization } from "../ops/matrix.ts";
import type { Checkpoint, StoredDType, StoredTensor } from "../src/safetensors.ts";
import { type FloatDType, toFloat32, toValues, type Values } from "../src/stored_values.ts";
import { type QuantizationConfig, readQuantization } from "./matrix_weights.ts";

/** Values of a piece. */
const PIECE = 1 << 20;

export interface LogicalTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** Of a quantised matrix that of its scales and biases; BF16, which holds them, of 4- and 8-bit floats. */
  readonly dtype: StoredDType;
  readonly by: Quantization | null;
  /** In the file; of a quantised matrix its words. */
  readonly stored: StoredTensor;
  /** All values in order; a matrix in whole rows. */
  pieces(): AsyncGenerator<Values>;
}

/**
 * @param quantization that of config.json; without it words, scales and biases are tensors of their own
 * @throws FormantError `weights`: a quantised matrix is not what config.json says
 */
export function logicalTensors(
  { tensors }: Checkpoint,
  quantization: QuantizationConfig | undefined,
): LogicalTensor[] {
  const covered = new Set<string>();
  const all = [...tensors.values()].map((stored): LogicalTensor => {
    const matrix = quantization && quantizedMatrix(tensors, stored, quantization);
    if (!matrix) return plain(stored);
    for (const part of ["scales", "biases"]) covered.add(partName(stored.name, part));
    return matrix;
  });
  return all.filter(({ name }) => !covered.has(name));
}

function plain(stored: StoredTensor): LogicalTensor {
  const { name, shape, dtype, source, offset, length } = stored;
  const count = shape.reduce((product, n) => product * n, 1);
  const row = shape.length === 2 ? shape[1]! : 1;
  async function* pieces() {
    const step = Math.max(1, Math.floor(PIECE / row)) * row * (length / count);
    for (let at = 0; at < length; at += step) {
      yield toValues(dtype, await source.read(offset + at, Math.min(step, length - at)));
    }
  }
  return { name, shape, dtype, by: null, stored, pieces };
}

const partName = (weight: string, part: string) => weight.replace(/weight$/, part);

/** The matrix whose words `stored` holds, or undefined where it is none. */
export function quantizedMatrix(
  tensors: ReadonlyMap<string, StoredTensor>,
  stored: StoredTensor,
  quantization: QuantizationConfig | undefined,
): LogicalTensor | undefined {
  const { name, dtype, shape } = stored;
  if (!/\.weight$/.test(name) || dtype !== "U32" || shape.length !== 2) return undefined;
  const scales = tensors.get(partName(name, "scales"));
  if (!scales) return undefined;
  const by = readQuantization(quantization, name.replace(/\.weight$/, ""), "quantised");
  const biases = by.mode === "affine" ? tensors.get(partName(name, "biases")) : null;
  const [rows, words] = shape as [number, number];
  const K = (words * 32) / by.bits;
  const expected = `${by.mode === "affine" ? scales.dtype : "U8"} [${rows}, ${K / by.group}]`;
  for (const [part, found] of Object.entries({ scales, biases })) {
    const is = found === null ? expected : found && `${found.dtype} [${found.shape.join(", ")}]`;
    if (is === expected && (by.mode !== "affine" || isFloat(scales.dtype))) continue;
    throw new FormantError(
      "weights",
      `${name}: its ${part} are ${is ?? "missing"}, expected floats [${rows}, ${K / by.group}] (${by.mode}, ${by.bits} bits in groups of ${by.group}).`,
    );
  }
  const parts = biases ? [stored, scales, biases] : [stored, scales];
  const type = biases ? scales.dtype : "BF16";
  return { name, shape: [rows, K], dtype: type, by, stored, pieces: () => matrixPieces(parts, K, by) };
}

export const isFloat = (dtype: StoredDType): dtype is FloatDType => ["F32", "F16", "BF16"].includes(dtype);

async function* matrixPieces(
  parts: readonly StoredTensor[],
  K: number,
  by: Quantization,
): AsyncGenerator<Values> {
  const rows = parts[0]!.shape[0]!;
  const step = Math.max(1, Math.floor(PIECE / K));
  for (let row = 0; row < rows; row += step) {
    const count = Math.min(step, rows - row);
    const [values, scales, biases] = await Promise.all(
      parts.map(({ source, offset, length }) =>
        source.read(offset + (row * length) / rows, (count * length) / rows),
      ),
    );
    const words = new Uint32Array(values!.buffer);
    const { mode } = by;
    if (mode !== "affine") yield dequantizeMicro(words, scales!, { ...by, mode });
    else {
      const floats = (bytes: Uint8Array) => toFloat32(parts[1]!.dtype, bytes);
      yield dequantizeAffine({ words, scales: floats(scales!), biases: floats(biases!) }, by);
    }
  }
}
