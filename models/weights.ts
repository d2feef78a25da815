// A cursor over a checkpoint. A model is built synchronously: each layer asks for its tensors by name and shape and gets
// memory for them; then the file is streamed once, in its own order and in pieces, straight into GPU buffers, and packed
// there. Weight normalisation (`weight_g`, `weight_v`) is folded on the way. A tensor that nobody asked for is an error.

import { blankDevice } from "../src/blank_device.ts";
import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import { join32 } from "../src/join.ts";
import type { Checkpoint, StoredDType, StoredTensor } from "../src/safetensors.ts";
import type { Shape, Tensor } from "../src/tensor.ts";
import type { LstmWeights } from "../ops/lstm.ts";
import {
  emptyWeight,
  FORMATS,
  type Format,
  packWeight,
  type Table,
  type Weight,
  weightNormScale,
  type WeightShape,
} from "../ops/weight.ts";
import type { Matrix } from "../ops/matrix.ts";
import { CheckedTensors } from "./checked_tensors.ts";
import { loadCodebooks } from "./codebook_weights.ts";
import {
  loadHeads,
  loadMatrix,
  type MatrixModule,
  type MatrixSource,
  type QuantizationConfig,
} from "./matrix_weights.ts";
import { normalise, swapAxes } from "./host_weights.ts";
import { toFloat32, widened } from "../src/stored_values.ts";
import { type LoadProgress, streamTensors, type StreamJob } from "./weight_stream.ts";

const FLOATS = ["F32", "F16", "BF16"] as const;
/** A checkpoint of something else is told from one that lacks a few tensors. */
const MOST_PROBLEMS = 1000;

/** What all cursors of a checkpoint share. */
interface Session {
  readonly device: Device;
  readonly tensors: CheckedTensors;
  readonly jobs: StreamJob[];
  readonly owned: Tensor[];
  readonly quantization: QuantizationConfig | undefined;
  readonly layout: Layout;
}

/**
 * How convolutions lie in a checkpoint, and what the modules of a sequence are called.
 * `torch`: [O, C, K], transposed ones [C, O, K]; `name.0`. `mlx`: [O, K, C] and [C, K, O]; `name.layers.0`.
 * `mlx_outputs_first`: [O, K, C] for both, as MLX's own layers have it.
 */
export type Layout = "torch" | "mlx" | "mlx_outputs_first";

export interface LoadOptions {
  /** `torch` unless given. Shapes that a model asks for are always PyTorch's. */
  readonly layout?: Layout;
  /** `quantization` of config.json, where the checkpoint is quantised. */
  readonly quantization?: QuantizationConfig | undefined;
  /** Names that may stay unused. */
  readonly ignore?: RegExp;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export class Weights {
  readonly #session: Session;
  readonly #prefix: string;

  private constructor(session: Session, prefix: string) {
    this.#session = session;
    this.#prefix = prefix;
  }

  /** Builds a model from a checkpoint and fills its weights. `dispose` gives their memory back. */
  static async load<M>(
    device: Device,
    checkpoint: Checkpoint,
    build: (weights: Weights) => M,
    { quantization, layout = "torch", ignore, onProgress, signal }: LoadOptions = {},
  ): Promise<{ model: M; dispose(): void }> {
    const tensors = new CheckedTensors(checkpoint.tensors);
    const session: Session = { device, tensors, jobs: [], owned: [], quantization, layout };
    const dispose = () => session.owned.splice(0).forEach((tensor) => tensor.dispose());
    try {
      const model = await allocating(device, checkpoint, () => build(new Weights(session, "")), signal);
      const unused = tensors.leftOver(ignore);
      if (unused.length > 0) {
        const more = unused.length > 3 ? ` and ${unused.length - 3} more` : "";
        throw new FormantError(
          "weights",
          `weights: ${unused.slice(0, 3).join(", ")}${more} belong to no layer, expected only tensors of this model.`,
        );
      }
      await streamTensors(device, session.jobs, onProgress, signal);
      return { model, dispose };
    } catch (error) {
      dispose();
      throw error;
    }
  }

  /**
   * Builds a model of `checkpoint` without memory for it, and without a byte of its tensors read.
   * @returns in the order in which layers ask: what is missing, or of another shape or type; and what is left over
   */
  static survey(
    checkpoint: Checkpoint,
    build: (weights: Weights) => unknown,
    { quantization, layout = "torch", ignore }: LoadOptions = {},
  ): { readonly problems: readonly string[]; readonly leftOver: readonly string[] } {
    const problems: string[] = [];
    const tensors = new CheckedTensors(checkpoint.tensors, ({ message }) => {
      problems.push(message);
      if (problems.length === MOST_PROBLEMS) {
        throw new FormantError(
          "weights",
          `weights: ${MOST_PROBLEMS} tensors do not fit; the rest was not looked for.`,
        );
      }
    });
    const device = blankDevice();
    try {
      build(new Weights({ device, tensors, jobs: [], owned: [], quantization, layout }, ""));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    } finally {
      device.destroy();
    }
    return { problems, leftOver: tensors.leftOver(ignore) };
  }

  /** Tensors made beside the checkpoint that live and go with the model. */
  own(...tensors: Tensor[]): void {
    this.#session.owned.push(...tensors);
  }

  get device(): Device {
    return this.#session.device;
  }

  /** The cursor below `names`. */
  at(...names: (string | number)[]): Weights {
    return new Weights(this.#session, join(this.#prefix, ...names));
  }

  /** The cursor at module i of a sequence (PyTorch's nn.Sequential). */
  module(i: number): Weights {
    return this.#session.layout === "mlx" ? this.at("layers", i) : this.at(i);
  }

  has(name: string): boolean {
    return this.#session.tensors.has(this.#path(name));
  }

  /** A small tensor of any float type, as f32: a bias, a gain; values are moved by `offset`. */
  vector(name: string, shape: Shape, offset = 0): Tensor {
    const moved = ([values]: Float32Array[]) => values!.map((value) => value + offset);
    return this.#host([this.#get(name, shape)], shape, moved);
  }

  /** Small tensors of one shape as f32, one after the other: [names, ...shape]. */
  vectors(names: readonly string[], shape: Shape): Tensor {
    const stored = names.map((name) => this.#get(name, shape));
    return this.#host(stored, [names.length, ...shape], join32);
  }

  /** A linear layer, [O, C]. Several names are stacked along O. */
  linear(names: string | readonly string[], shape: readonly [O: number, C: number]): Weight {
    const [O, C] = shape;
    const list = typeof names === "string" ? [names] : names;
    const stored = list.map((name) => this.#get(name, [O, C]));
    return this.#packed(stored, { O: O * stored.length, C, K: 1 }, null);
  }

  /** Linear layers or an embedding with their rows as stored, floats or quantised, one below the other: [N, K]. */
  matrix(modules: readonly MatrixModule[], K: number): Matrix {
    return loadMatrix(this.#matrixSource(), modules, K);
  }

  /** n linear layers stored by inputs, [n, C, V], one below the other: [n V, C]. */
  heads(name: string, shape: readonly [n: number, C: number, V: number]): Matrix {
    return loadHeads(this.#matrixSource(), name, shape);
  }

  /** The convolution `name`, [O, C, K]: `name.weight`, or normalised `name.weight_g` and `name.weight_v`. */
  conv(name: string, shape: readonly [O: number, C: number, K: number]): Weight {
    const [O, C, K] = shape;
    const { weight, g } = this.#normalised(name, shape);
    return this.#packed([weight], { O, C, K, ...this.#order() }, g);
  }

  /** The transposed convolution `name`, [C, O, K]; weight norm is per input channel. */
  convTranspose(name: string, shape: readonly [C: number, O: number, K: number], stride: number): Weight {
    const [C, O, K] = shape;
    const { weight, g } = this.#normalised(name, shape, this.#session.layout === "mlx_outputs_first");
    return this.#packed([weight], { O, C, K, stride, ...this.#order() }, g);
  }

  /** A depthwise convolution's small weight, [C, 1, K], as f32 in PyTorch's order. */
  depthwise(name: string, shape: readonly [C: number, one: 1, K: number]): Tensor {
    return this.folded([name], shape).reshape(shape);
  }

  /** The same of a transposed one, without weight norm. */
  depthwiseTranspose(name: string, shape: readonly [C: number, one: 1, K: number]): Tensor {
    const [C, , K] = shape;
    if (this.#session.layout !== "mlx_outputs_first") return this.depthwise(name, shape);
    const stored = this.#get(join(name, "weight"), [1, K, C]);
    return this.#host([stored], shape, ([values]) => swapAxes(values!, K, C));
  }

  /**
   * The levels of a vector quantiser, kept as sums and counts of what fell on each of `size` entries: the entries,
   * [levels, D / 4, size, 4] f32. `levels` are names of tensors [size, D] and [size].
   */
  codebooks(levels: readonly { sums: string; counts: string }[], size: number, D: number): Tensor {
    return loadCodebooks(this.#matrixSource(), levels, size, D);
  }

  /** Small convolutions [O, C, K] of one shape as f32 in PyTorch's order, one after the other: [names, O, C, K]. */
  folded(names: readonly string[], shape: readonly [O: number, C: number, K: number]): Tensor {
    const [, C, K] = shape;
    const all = names.map((name) => this.#normalised(name, shape));
    const parts = all.flatMap(({ weight, g }) => (g ? [weight, g] : [weight]));
    return this.#host(parts, [names.length, ...shape], (values) => {
      let at = 0;
      const weights = all.map(({ g }) => {
        const v = values[at++]!;
        const w = g ? normalise(v, values[at++]!) : v;
        return this.#session.layout === "torch" ? w : swapAxes(w, K, C);
      });
      return join32(weights);
    });
  }

  /** Rows to look up, [rows, C], kept as stored. Several names are stacked. */
  table(names: string | readonly string[], shape: readonly [rows: number, C: number]): Table {
    const list = typeof names === "string" ? [names] : names;
    return this.#raw(list.map((name) => this.#get(name, shape)));
  }

  /** PyTorch's bidirectional one-layer LSTM: C inputs, H units a direction. */
  lstm(C: number, H: number): LstmWeights {
    const both = (name: string) => [`${name}_l0`, `${name}_l0_reverse`];
    const biases = [...both("bias_ih"), ...both("bias_hh")].map((name) => this.#get(name, [4 * H]));
    const state = this.device.owned([2 * H, 2], "u32");
    this.#session.owned.push(state);
    return {
      input: this.linear(both("weight_ih"), [4 * H, C]),
      bias: this.#host(biases, [8 * H], (b) =>
        Float32Array.from({ length: 8 * H }, (_, i) => {
          const direction = i < 4 * H ? 0 : 1;
          const at = i % (4 * H);
          return b[direction]![at]! + b[2 + direction]![at]!;
        }),
      ),
      recurrent: this.table(both("weight_hh"), [4 * H, H]),
      state,
    };
  }

  #matrixSource(): MatrixSource {
    return {
      ...this.#session,
      path: (name) => this.#path(name),
      has: (name) => this.has(name),
      get: (name, shape, dtypes) => this.#get(name, shape, dtypes),
    };
  }

  #path(name: string): string {
    return join(this.#prefix, name);
  }

  /** A tensor of the checkpoint, its shape and type checked. */
  #get(name: string, shape: Shape, dtypes: readonly StoredDType[] = FLOATS): StoredTensor {
    const stored = this.#session.tensors.get(this.#path(name), shape, dtypes);
    return this.device.traits.packed16 ? stored : widened(stored);
  }

  /** A convolution as it is stored; `torchShape` is its shape in PyTorch's order. */
  #normalised(name: string, torchShape: readonly [number, number, number], outputsFirst = false) {
    const [first, second, K] = torchShape;
    const channelsLast = outputsFirst ? [second, K, first] : [first, K, second];
    const shape = this.#session.layout === "torch" ? torchShape : channelsLast;
    const gShape = [first, 1, 1];
    const plain = this.has(join(name, "weight")) || !this.has(join(name, "weight_v"));
    const parametrized = join(name, "parametrizations.weight");
    if (this.has(`${parametrized}.original1`)) {
      return {
        weight: this.#get(`${parametrized}.original1`, shape),
        g: this.#get(`${parametrized}.original0`, gShape),
      };
    }
    if (plain) return { weight: this.#get(join(name, "weight"), shape), g: null };
    return { weight: this.#get(join(name, "weight_v"), shape), g: this.#get(join(name, "weight_g"), gShape) };
  }

  #order(): Pick<WeightShape, "channelsLast" | "outputsFirst"> {
    const { layout } = this.#session;
    if (layout === "torch") return {};
    return layout === "mlx" ? { channelsLast: true } : { channelsLast: true, outputsFirst: true };
  }

  /** A job that combines small tensors on the host. */
  #host(parts: StoredTensor[], shape: Shape, combine: (values: Float32Array[]) => Float32Array): Tensor {
    const tensor = this.device.owned(shape);
    this.#session.owned.push(tensor);
    this.#session.jobs.push({
      parts: parts.map((stored) => ({ stored, place: "host" })),
      finish: (host) => {
        const values = combine(host.map((bytes, i) => toFloat32(parts[i]!.dtype, bytes)));
        this.device.write(
          tensor,
          new Uint8Array(values.buffer as ArrayBuffer, values.byteOffset, values.byteLength),
        );
      },
    });
    return tensor;
  }

  #raw(parts: StoredTensor[]): Table {
    const bytes = parts.reduce((sum, { length }) => sum + length, 0);
    const tensor = this.device.owned([Math.ceil(bytes / 4)], "u32");
    this.#session.owned.push(tensor);
    this.#session.jobs.push({
      parts: parts.map((stored) => ({ stored, place: "raw" })),
      raw: tensor,
      finish: () => {},
    });
    return { tensor, format: this.#formatOf(parts) };
  }

  #packed(parts: StoredTensor[], shape: WeightShape, g: StoredTensor | null): Weight {
    const source = this.#formatOf(parts);
    const weight = emptyWeight(this.device, shape, g ? FORMATS.F32 : source);
    this.#session.owned.push(weight.panels);
    const { device } = this;
    this.#session.jobs.push({
      parts: [
        ...parts.map((stored) => ({ stored, place: "raw" as const })),
        ...(g ? [{ stored: g, place: "host" as const }] : []),
      ],
      finish: (host, raw) => {
        const table: Table = { tensor: raw!, format: source };
        if (!g) return packWeight(weight, table, shape, null);
        const n = parts[0]!.shape.slice(1).reduce((product, size) => product * size, 1);
        device.scope(() => {
          const gain = device.empty([g.shape[0]!]);
          device.write(gain, new Uint8Array(toFloat32(g.dtype, host[0]!).buffer));
          packWeight(weight, table, shape, weightNormScale(gain, table, n));
        });
      },
    });
    return weight;
  }

  #formatOf(parts: StoredTensor[]): Format {
    const [first, ...others] = parts.map(({ dtype }) => dtype);
    const other = others.findIndex((dtype) => dtype !== first);
    if (other >= 0) {
      const name = parts[other + 1]!.name;
      throw new FormantError(
        "weights",
        `weights: ${name} is ${others[other]}, expected ${first} as ${parts[0]!.name}.`,
      );
    }
    return FORMATS[first as keyof typeof FORMATS];
  }
}

/** Runs `build`, which takes memory for all weights; says so if the adapter has not that much. */
async function allocating<M>(
  device: Device,
  checkpoint: Checkpoint,
  build: () => M,
  signal?: AbortSignal,
): Promise<M> {
  device.gpu.pushErrorScope("out-of-memory");
  let refused: Promise<GPUError | null>;
  let model: M;
  try {
    model = build();
  } finally {
    refused = device.gpu.popErrorScope();
  }
  await device.finish(signal);
  if (!(await refused)) return model;
  const bytes = [...checkpoint.tensors.values()].reduce((sum, { length }) => sum + length, 0);
  throw new FormantError(
    "device",
    `weights: they have ${(bytes / 1e9).toFixed(1)} GB, more than ${device.traits.name} has memory for.`,
  );
}

const join = (...names: (string | number)[]) => names.filter((name) => name !== "").join(".");
