// A cursor over a checkpoint. A model is built synchronously: each layer asks for its tensors by name and shape and gets
// memory for them; then the file is streamed once, in its own order and in pieces, straight into GPU buffers, and packed
// there. Weight normalisation (`weight_g`, `weight_v`) is folded on the way. A tensor that nobody asked for is an error.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
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
import { loadMatrix, type MatrixModule, type QuantizationConfig } from "./matrix_weights.ts";
import { type LoadProgress, streamTensors, type StreamJob, toFloat32 } from "./weight_stream.ts";

const FLOATS = ["F32", "F16", "BF16"] as const;

/** What all cursors of a checkpoint share. */
interface Session {
  readonly device: Device;
  readonly checkpoint: Checkpoint;
  readonly used: Set<string>;
  readonly jobs: StreamJob[];
  readonly owned: Tensor[];
  readonly quantization: QuantizationConfig | undefined;
}

export interface LoadOptions {
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
    { quantization, ignore, onProgress, signal }: LoadOptions = {},
  ): Promise<{ model: M; dispose(): void }> {
    const session: Session = { device, checkpoint, used: new Set(), jobs: [], owned: [], quantization };
    const dispose = () => session.owned.splice(0).forEach((tensor) => tensor.dispose());
    try {
      const model = build(new Weights(session, ""));
      const unused = [...checkpoint.tensors.keys()].filter(
        (name) => !session.used.has(name) && !ignore?.test(name),
      );
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

  has(name: string): boolean {
    return this.#session.checkpoint.tensors.has(this.#path(name));
  }

  /** A small tensor of any float type, as f32: a bias, a gain. */
  vector(name: string, shape: Shape): Tensor {
    return this.#host([this.#get(name, shape)], shape, ([values]) => values!);
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
    const { device, jobs, owned, quantization } = this.#session;
    return loadMatrix(
      {
        device,
        jobs,
        owned,
        quantization,
        path: (name) => this.#path(name),
        has: (name) => this.has(name),
        get: (name, shape, dtypes) => this.#get(name, shape, dtypes),
      },
      modules,
      K,
    );
  }

  /** The convolution `name`, [O, C, K]: `name.weight`, or normalised `name.weight_g` and `name.weight_v`. */
  conv(name: string, shape: readonly [O: number, C: number, K: number]): Weight {
    const [O, C, K] = shape;
    const { weight, g } = this.#normalised(name, shape);
    return this.#packed([weight], { O, C, K }, g);
  }

  /** The transposed convolution `name`, [C, O, K]; weight norm is per input channel. */
  convTranspose(name: string, shape: readonly [C: number, O: number, K: number], stride: number): Weight {
    const [C, O, K] = shape;
    const { weight, g } = this.#normalised(name, shape);
    return this.#packed([weight], { O, C, K, stride }, g);
  }

  /** A depthwise convolution's small weight, [C, 1, K], as f32 in the order of the checkpoint. */
  depthwise(name: string, shape: readonly [C: number, one: 1, K: number]): Tensor {
    const { weight, g } = this.#normalised(name, shape);
    const K = shape[2];
    if (!g) return this.#host([weight], shape, ([values]) => values!);
    return this.#host([weight, g], shape, ([v, gain]) =>
      v!.map((value, i) => {
        const first = i - (i % K);
        return (gain![first / K]! * value) / Math.hypot(...v!.subarray(first, first + K));
      }),
    );
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

  #path(name: string): string {
    return join(this.#prefix, name);
  }

  /** A tensor of the checkpoint, its shape and type checked. */
  #get(name: string, shape: Shape, dtypes: readonly StoredDType[] = FLOATS): StoredTensor {
    const path = this.#path(name);
    const stored = this.#session.checkpoint.tensors.get(path);
    const expected = `[${shape.join(", ")}]`;
    if (!stored)
      throw new FormantError("weights", `weights: ${path} is missing, expected a tensor ${expected}.`);
    if (stored.shape.join() !== shape.join()) {
      throw new FormantError(
        "weights",
        `weights: ${path} is [${stored.shape.join(", ")}], expected ${expected}.`,
      );
    }
    if (!dtypes.includes(stored.dtype)) {
      throw new FormantError(
        "weights",
        `weights: ${path} is of type ${stored.dtype}, expected ${dtypes.join(" or ")}.`,
      );
    }
    this.#session.used.add(path);
    return stored;
  }

  #normalised(name: string, shape: Shape): { weight: StoredTensor; g: StoredTensor | null } {
    if (this.has(join(name, "weight"))) return { weight: this.#get(join(name, "weight"), shape), g: null };
    const gShape = [shape[0]!, ...shape.slice(1).map(() => 1)];
    const parametrized = join(name, "parametrizations.weight");
    if (this.has(`${parametrized}.original1`)) {
      return {
        weight: this.#get(`${parametrized}.original1`, shape),
        g: this.#get(`${parametrized}.original0`, gShape),
      };
    }
    if (!this.has(join(name, "weight_v"))) this.#get(join(name, "weight"), shape); // says what is missing
    return { weight: this.#get(join(name, "weight_v"), shape), g: this.#get(join(name, "weight_g"), gShape) };
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
        const gain = device.tensor(toFloat32(g.dtype, host[0]!), [g.shape[0]!]);
        const n = parts[0]!.shape.slice(1).reduce((product, size) => product * size, 1);
        device.scope(() => packWeight(weight, table, shape, weightNormScale(gain, table, n)));
        gain.dispose();
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

const join = (...names: (string | number)[]) => names.filter((name) => name !== "").join(".");
