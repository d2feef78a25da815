// Kokoro-82M from the dynamically quantised ONNX export (kokoro-v1.0.int8.onnx of kokoro-onnx) to the tensors of the
// checkpoint: names of the PyTorch model with weight norm folded, PyTorch layouts, F16 for matrices and F32 for the rest.
//   value = fround((q - zero point) * scale)
// Names of scales say nothing (equal constants were merged): they are taken from the node that uses the weight.

import { FormantError } from "../error.ts";
import type { StoredDType } from "../safetensors.ts";
import { toFloat16 } from "./float16.ts";
import type { OnnxGraph, OnnxNode, OnnxTensor } from "./onnx.ts";

/** A tensor of the checkpoint whose values are computed when asked for. */
export interface ConvertedTensor {
  readonly name: string;
  readonly dtype: Extract<StoredDType, "F32" | "F16">;
  readonly shape: readonly number[];
  /** Little-endian bytes. */
  bytes(): Uint8Array;
}

/** Values [rows, columns] of one part of an initializer, to be dequantised. */
interface Source {
  readonly name: string;
  readonly shape: readonly number[];
  values(): Float32Array;
}

/** Rank >= 2, and yet kept in float32: they are small and scale the phase. */
const KEPT_F32 = /\.alpha[12]\.|\.l_linear\.weight$/;

/** All tensors, sorted by name. Fails (code `weights`) where the graph is another one than expected. */
export function kokoroTensors(graph: OnnxGraph): ConvertedTensor[] {
  const sources = new Map<string, Source>();
  for (const source of [...namedInitializers(graph), ...new Weights(graph).all()])
    sources.set(source.name, source);
  return [...sources.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, shape, values }) => {
      const half = shape.length >= 2 && !KEPT_F32.test(name);
      return {
        name,
        dtype: half ? "F16" : "F32",
        shape,
        bytes: () => new Uint8Array((half ? toFloat16(values()) : values()).buffer),
      };
    });
}

/** Biases, norms and alphas were exported under their own names. */
function* namedInitializers(graph: OnnxGraph): Generator<Source> {
  for (const [name, tensor] of graph.initializers) {
    const match = /^(?:encoder|decoder)\.(.+)$/.exec(name);
    if (!match || tensor.type !== "f32" || /_scale$|_zero_point$|\.stft\./.test(name)) continue;
    yield { name: moduleName(name.split(".")), shape: tensor.shape, values: () => floats(tensor) };
  }
}

/** Module path of the export -> name in the checkpoint. */
function moduleName(parts: readonly string[]): string {
  const [root, ...rest] = parts;
  const module = rest.join(".");
  return root === "encoder" && /^(F0|N|F0_proj|N_proj|shared)\b/.test(module)
    ? `predictor.${module}`
    : module;
}

/** `/encoder/text_encoder/cnn.0/cnn.0.0/Conv_quant` -> `text_encoder.cnn.0.0`. */
function nodeModule(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/").slice(1, -1)) {
    const parent = parts.at(-1);
    if (parent !== undefined && part.startsWith(`${parent}.`)) parts.pop();
    parts.push(part);
  }
  // ALBERT runs its one layer twelve times: query, query_1 ... query_11 are one module.
  return moduleName(parts).replace(/(?<=albert_layers?\..*)_\d+$/, "");
}

/** The weights that nodes consume. */
class Weights {
  private readonly graph: OnnxGraph;
  private readonly producers = new Map<string, OnnxNode>();
  private readonly consumers = new Map<string, OnnxNode>();

  constructor(graph: OnnxGraph) {
    this.graph = graph;
    for (const node of graph.nodes) {
      for (const output of node.outputs) this.producers.set(output, node);
      for (const input of node.inputs) if (!this.consumers.has(input)) this.consumers.set(input, node);
    }
  }

  *all(): Generator<Source> {
    for (const node of this.graph.nodes) {
      if (node.op === "DynamicQuantizeLSTM") yield* this.lstm(node);
      const weight = this.weight(node);
      if (weight) yield { ...weight, name: `${nodeModule(node.name)}.weight` };
    }
  }

  private weight(node: OnnxNode): Omit<Source, "name"> | undefined {
    const { op, inputs } = node;
    if (op === "MatMulInteger") {
      const scale = this.scaleAfter(node);
      return transposed(this.tensor(inputs[1]), this.tensor(inputs[3]), scale);
    }
    if (op === "ConvInteger") {
      return plain(this.tensor(inputs[1]), this.tensor(inputs[3]), this.scaleAfter(node));
    }
    if (op === "DequantizeLinear" && node.name.endsWith("/Gather_quant_DequantizeLinear")) {
      const gather = this.producers.get(inputs[0] ?? "");
      return plain(this.tensor(gather?.inputs[0]), this.tensor(inputs[2]), this.tensor(inputs[1]));
    }
    const tensor = this.graph.initializers.get(inputs[1] ?? "");
    if (tensor?.type !== "f32") return undefined;
    if ((op === "Conv" || op === "ConvTranspose") && !/stft/.test(node.name)) {
      return { shape: tensor.shape, values: () => floats(tensor) };
    }
    if (op !== "MatMul" || !node.name.endsWith("/l_linear/MatMul")) return undefined;
    return { shape: [...tensor.shape].reverse(), values: () => floats(tensor) };
  }

  /** ONNX stacks both directions and orders the gates i, o, f, c; PyTorch keeps them apart, i, f, g, o. */
  private *lstm(node: OnnxNode): Generator<Source> {
    const { inputs } = node;
    const module = nodeModule(node.name);
    for (const [suffix, d] of [
      ["", 0],
      ["_reverse", 1],
    ] as const) {
      for (const [kind, weight, scale, zero] of [
        ["ih", 1, 8, 9],
        ["hh", 2, 10, 11],
      ] as const) {
        const parts = [weight, zero, scale].map((input) => slice(this.tensor(inputs[input]), d));
        const { shape, values } = transposed(...(parts as [OnnxTensor, OnnxTensor, OnnxTensor]));
        yield { name: `${module}.weight_${kind}_l0${suffix}`, shape, values: () => torchGates(values()) };
        const biases = slice(this.tensor(inputs[3]), d);
        const half = biases.shape[0]! / 2;
        const first = kind === "ih" ? 0 : half;
        const bias = () => torchGates(floats(biases).subarray(first, first + half));
        yield { name: `${module}.bias_${kind}_l0${suffix}`, shape: [half], values: bias };
      }
    }
  }

  /** The weight's scale: the product is cast and multiplied by (activation scale * weight scale). */
  private scaleAfter(node: OnnxNode): OnnxTensor {
    let value = node.outputs[0] ?? "";
    for (let step = 0; step < 4; step++) {
      const next = this.consumers.get(value);
      if (next?.op === "Mul") {
        const other = next.inputs.find((input) => input !== value) ?? "";
        const scales = this.producers.get(other)?.inputs ?? [];
        const scale = scales.find((input) => this.graph.initializers.has(input));
        return this.tensor(scale);
      }
      value = next?.outputs[0] ?? "";
    }
    throw new FormantError("weights", `kokoro onnx: no scale follows the node ${node.name}, expected a Mul.`);
  }

  private tensor(name: string | undefined): OnnxTensor {
    const tensor = this.graph.initializers.get(name ?? "");
    if (tensor) return tensor;
    throw new FormantError(
      "weights",
      `kokoro onnx: the initializer ${name} is not there, expected the int8 export.`,
    );
  }
}

/** Entry `index` of the first axis. */
function slice(tensor: OnnxTensor, index: number): OnnxTensor {
  const [count = 1, ...shape] = tensor.shape;
  const size = tensor.bytes.length / count;
  return { ...tensor, shape, bytes: tensor.bytes.subarray(index * size, (index + 1) * size) };
}

/** As stored, one scale and zero point. */
function plain(weight: OnnxTensor, zero: OnnxTensor, scale: OnnxTensor): Omit<Source, "name"> {
  const values = () => {
    const [step] = floats(scale) as unknown as [number];
    const [middle] = integers(zero) as unknown as [number];
    const q = integers(weight);
    const scaled = new Float32Array(q.length);
    for (let i = 0; i < q.length; i++) scaled[i] = (q[i]! - middle) * step;
    return scaled;
  };
  return { shape: weight.shape, values };
}

/** [in, out] -> [out, in], scale and zero point per column `out` or one for all. */
function transposed(weight: OnnxTensor, zero: OnnxTensor, scale: OnnxTensor): Omit<Source, "name"> {
  const [rows = 0, columns = 0] = weight.shape;
  const values = () => {
    const q = integers(weight);
    const steps = floats(scale);
    const middles = integers(zero);
    const turned = new Float32Array(q.length);
    for (let column = 0; column < columns; column++) {
      const step = steps[column % steps.length]!;
      const middle = middles[column % middles.length]!;
      for (let row = 0; row < rows; row++)
        turned[column * rows + row] = (q[row * columns + column]! - middle) * step;
    }
    return turned;
  };
  return { shape: [columns, rows], values };
}

/** Blocks i, o, f, c of the first axis -> i, f, g, o. */
function torchGates(values: Float32Array): Float32Array {
  const size = values.length / 4;
  const turned = new Float32Array(values.length);
  [0, 2, 3, 1].forEach((from, to) => turned.set(values.subarray(from * size, (from + 1) * size), to * size));
  return turned;
}

function integers(tensor: OnnxTensor): Int8Array | Uint8Array {
  const { bytes } = tensor;
  return tensor.type === "i8" ? new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) : bytes;
}

/** A copy: the file's bytes are not aligned. */
function floats(tensor: OnnxTensor): Float32Array {
  return new Float32Array(new Uint8Array(tensor.bytes).buffer);
}
