// A stage's inputs out of a file of tensors.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import { readValues } from "../src/stored_values.ts";
import type { Checkpoint } from "../src/safetensors.ts";
import type { Shape, Tensor } from "../src/tensor.ts";
import type { Stage, StageInputs, StageSettings } from "./stages.ts";

export interface InputOptions {
  readonly settings: StageSettings;
  /** Their names by ours. */
  readonly map?: Readonly<Record<string, string>>;
  /** Matrices are [C, T], as PyTorch's convolutions have them. */
  readonly channelsFirst?: boolean;
}

interface Read {
  readonly shape: Shape;
  readonly values: Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
}

export class FileInputs implements StageInputs {
  readonly settings: StageSettings;
  readonly #device: Device;
  readonly #file: string;
  readonly #read = new Map<string, Read>();
  readonly #owned: Tensor[] = [];

  private constructor(device: Device, file: string, settings: StageSettings) {
    this.#device = device;
    this.#file = file;
    this.settings = settings;
  }

  /** Reads what the stage asks for, as far as it is there. */
  static async read(
    device: Device,
    stage: Pick<Stage<never>, "inputs">,
    { tensors }: Checkpoint,
    { settings, map = {}, channelsFirst = false }: InputOptions,
  ): Promise<FileInputs> {
    const file = [...tensors.values()][0]?.source.name ?? "the file";
    const inputs = new FileInputs(device, file, settings);
    const patterns = [...stage.inputs, "embed"].map(
      (name) =>
        new RegExp(
          `^${name
            .replace("?", "")
            .replaceAll(".", "\\.")
            .replace(/\{[^}]*\}/g, "\\d+")}$`,
        ),
    );
    const ours = new Map(Object.entries(map).map(([name, theirs]) => [theirs, name]));
    for (const stored of tensors.values()) {
      const name = ours.get(stored.name) ?? stored.name;
      if (!patterns.some((pattern) => pattern.test(name))) continue;
      const shape =
        stored.shape.length > 2 ? stored.shape.filter((n, axis) => axis > 0 || n !== 1) : stored.shape;
      const read = { shape, values: await readValues(stored) };
      inputs.#read.set(name, channelsFirst ? transposed(read) : read);
    }
    return inputs;
  }

  has(name: string): boolean {
    return this.#read.has(name);
  }

  shape(name: string): Shape {
    return this.#get(name).shape;
  }

  values(name: string): Float32Array<ArrayBuffer> {
    return Float32Array.from(this.#get(name).values);
  }

  whole(name: string): number[] {
    const values = Array.from(this.#get(name).values);
    const at = values.findIndex((value) => !(Number.isInteger(value) && value >= 0));
    if (at < 0) return values;
    throw new FormantError(
      "argument",
      `${this.#file}: value ${at} of ${name} is ${values[at]}, expected whole numbers.`,
    );
  }

  tensor(name: string, shape = this.shape(name)): Tensor {
    return this.own(this.#device.tensor(this.values(name), shape));
  }

  ids(name: string, shape = this.shape(name)): Tensor<"u32"> {
    return this.own(this.#device.tensor(this.whole(name), shape, "u32"));
  }

  own<T extends Tensor>(tensor: T): T {
    this.#owned.push(tensor);
    return tensor;
  }

  dispose(): void {
    this.#device.flush();
    for (const tensor of this.#owned.splice(0)) tensor.dispose();
  }

  #get(name: string): Read {
    const read = this.#read.get(name);
    if (read) return read;
    throw new FormantError(
      "argument",
      `${this.#file}: ${name} is missing, expected it as an input of the stage.`,
    );
  }
}

function transposed(read: Read): Read {
  if (read.shape.length !== 2) return read;
  const [C, T] = read.shape as [number, number];
  return { shape: [T, C], values: read.values.map((_, i) => read.values[(i % C) * T + Math.floor(i / C)]!) };
}
