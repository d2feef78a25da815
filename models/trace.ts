// What a run taps, in the order of execution, as a safetensors file that another implementation is compared with:
// `formant dump`. The table of models/stages.ts says what each tensor is; the file's metadata repeats it.

import { FormantError } from "../src/error.ts";
import type { TensorToStream } from "../src/safetensors.ts";
import type { DType, HostArray, Tensor } from "../src/tensor.ts";
import { TRACE_KEY, type TracedTensor } from "../src/trace_format.ts";
import { findRow, type Stage } from "./stages.ts";
import type { Tap } from "./tap.ts";

/** What the run was, so that it can be repeated elsewhere. */
export interface TraceAbout {
  readonly model: string;
  readonly source: string;
  readonly adapter: string;
  /** Options of the run: text, voice, seed. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** config.json */
  readonly config: unknown;
}

export interface TraceHeader extends TraceAbout {
  readonly tensors: readonly TracedTensor[];
}

/** models/plain_weights.ts */
export interface PlainWeights {
  readonly tensors: readonly NamedStream[];
  readonly described: readonly Omit<TracedTensor, "step">[];
}

export type NamedStream = readonly [name: string, tensor: TensorToStream];

interface Gathered {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly parts: Promise<HostArray[DType]>[];
  rows: number;
}

const STORED = { f32: "F32", u32: "U32", i32: "I32" } as const;

export class Trace {
  readonly tap: Tap;
  readonly #stages: readonly Stage<never>[];
  readonly #fed: boolean;
  readonly #gathered = new Map<string, Gathered>();

  /** @param fed the run got its inputs from somebody else: tolerances are those of one stage */
  constructor(
    stages: readonly Stage<never>[],
    { deep = false, fed = false }: { readonly deep?: boolean; readonly fed?: boolean } = {},
  ) {
    this.#stages = stages;
    this.#fed = fed;
    this.tap = Object.assign((name: string, tensor: Tensor) => this.#add(name, tensor), { deep });
  }

  get names(): string[] {
    return [...this.#gathered.keys()];
  }

  /** Waits for all values; GPU errors surface here. */
  async settle(): Promise<void> {
    await Promise.all([...this.#gathered.values()].flatMap(({ parts }) => parts));
  }

  /** All tensors with their values, weights before what is computed with them, and the metadata. */
  async finish(
    about: TraceAbout,
    weights: PlainWeights = { tensors: [], described: [] },
  ): Promise<{ readonly tensors: NamedStream[]; readonly metadata: Readonly<Record<string, string>> }> {
    const tensors = [...weights.tensors];
    for (const [name, { dtype, shape, parts, rows }] of this.#gathered) {
      const values = await Promise.all(parts);
      const pieces = () =>
        values.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
      tensors.push([name, { dtype: STORED[dtype], shape: [rows, ...shape.slice(1)], pieces }]);
    }
    const described = [...weights.described, ...this.names.map((name) => this.#describe(name))];
    const header: TraceHeader = { ...about, tensors: described.map((tensor, step) => ({ ...tensor, step })) };
    return { tensors, metadata: { [TRACE_KEY]: JSON.stringify(header) } };
  }

  #add(name: string, tensor: Tensor): void {
    const reading = tensor.read() as Promise<HostArray[DType]>;
    reading.catch(() => {}); // told by `finish`
    const [rows = 1, ...rest] = tensor.shape;
    const before = this.#gathered.get(name);
    if (!before) {
      const { dtype, shape } = tensor;
      return void this.#gathered.set(name, { dtype, shape, parts: [reading], rows });
    }
    if (before.shape.slice(1).join() !== rest.join()) {
      throw new FormantError(
        "internal",
        `tap: ${name} goes on with [${tensor.shape.join(", ")}], expected rows as in [${before.shape.join(", ")}].`,
      );
    }
    before.parts.push(reading);
    before.rows += rows;
  }

  #describe(name: string): Omit<TracedTensor, "step"> {
    const found = findRow(this.#stages, name);
    if (!found)
      throw new FormantError("internal", `tap: ${name} is in no table, expected a row in models/stages.ts.`);
    const { stage, row, torch } = found;
    const { columns, modulus, deep } = row;
    return {
      name,
      stage,
      layout: row.shape,
      torch,
      tolerance: this.#fed ? row.tolerance : row.chain,
      ...(columns === undefined ? {} : { columns }),
      ...(modulus === undefined ? {} : { modulus }),
      ...(deep ? { plain: true } : {}),
    };
  }
}
