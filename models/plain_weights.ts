// The weights of a checkpoint as layers compute with them, in f32 on the host: weight norm folded, quantised matrices and
// codebooks widened. Most mistakes of a port are here. Layouts are those of the file.

import { join32 } from "../src/join.ts";
import { readValues } from "../src/stored_values.ts";
import type { Checkpoint, StoredTensor } from "../src/safetensors.ts";
import { normalise } from "./host_weights.ts";
import { type LogicalTensor, quantizedMatrix } from "./logical_tensors.ts";
import type { QuantizationConfig } from "./matrix_weights.ts";
import type { NamedStream, PlainWeights } from "./trace.ts";

/** Tensors that make one weight. */
interface Recipe {
  readonly name: string;
  readonly shape: readonly number[];
  make(): Promise<Float32Array>;
}

const CODEBOOK_FLOOR = 1e-5;
const TOLERANCE = 1e-6;

/** @param quantization that of config.json */
export function plainWeights(
  { tensors }: Checkpoint,
  quantization: QuantizationConfig | undefined,
): PlainWeights {
  const recipes = [...tensors.values()].flatMap((stored): Recipe[] =>
    recipeOf(stored, tensors, quantization),
  );
  return {
    tensors: recipes.map(({ name, shape, make }): NamedStream => {
      const pieces = async function* () {
        yield new Uint8Array((await make()).buffer);
      };
      return [`weights.${name}`, { dtype: "F32", shape, pieces }];
    }),
    described: recipes.map(({ name, shape }) => ({
      name: `weights.${name}`,
      stage: "weights",
      layout: `[${shape.map((_, axis) => `axis ${axis}`).join(", ")}]`,
      torch: name,
      tolerance: TOLERANCE,
    })),
  };
}

/** What becomes of a tensor of the file: nothing where another one stands for both. */
function recipeOf(
  stored: StoredTensor,
  tensors: ReadonlyMap<string, StoredTensor>,
  quantization: QuantizationConfig | undefined,
): Recipe[] {
  const { name, shape } = stored;
  const floats = async (one: StoredTensor) => Float32Array.from(await readValues(one));
  const partner = (from: RegExp, to: string) =>
    from.test(name) ? tensors.get(name.replace(from, to)) : undefined;
  const gain = partner(/weight_v$/, "weight_g") ?? partner(/weight\.original1$/, "weight.original0");
  if (gain) {
    const plain = name
      .replace(/weight_v$/, "weight")
      .replace(/parametrizations\.weight\.original1$/, "weight");
    return [{ name: plain, shape, make: async () => normalise(await floats(stored), await floats(gain)) }];
  }
  if (partner(/weight_g$/, "weight_v") ?? partner(/weight\.original0$/, "weight.original1")) return [];
  const counts = partner(/embedding_sum$/, "cluster_usage") ?? partner(/embed_sum$/, "cluster_usage");
  if (counts) {
    const D = shape[1]!;
    const make = async () => {
      const usage = await floats(counts);
      const sums = await floats(stored);
      return sums.map((sum, i) => sum / Math.max(usage[Math.floor(i / D)]!, CODEBOOK_FLOOR));
    };
    return [{ name: name.replace(/embed(ding)?_sum$/, "embedding"), shape, make }];
  }
  const matrix = quantizedMatrix(tensors, stored, quantization);
  if (matrix) return [{ name, shape: matrix.shape, make: () => gathered(matrix) }];
  const module = name.replace(/\.(scales|biases|cluster_usage)$/, "");
  const used = module !== name && (tensors.has(`${module}.biases`) || !name.endsWith("scales"));
  return used ? [] : [{ name, shape, make: () => floats(stored) }];
}

async function gathered(matrix: LogicalTensor): Promise<Float32Array> {
  const parts: Float32Array[] = [];
  for await (const piece of matrix.pieces()) parts.push(Float32Array.from(piece));
  return join32(parts);
}
