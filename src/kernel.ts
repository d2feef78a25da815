// The .wgsl file is the schema: bindings, Params fields and overrides are read from its text and matched by name with
// what an op passes. There is no second list. The pipeline layout is explicit, so that kernels with the same kinds of
// bindings share bind groups.

import { FormantError } from "./error.ts";
import { fnv1a } from "./fnv.ts";

export type ScalarType = "u32" | "i32" | "f32";

export interface Binding {
  readonly name: string;
  readonly binding: number;
  readonly kind: "read-only-storage" | "storage" | "uniform";
}

export interface KernelSchema {
  readonly name: string;
  readonly code: string;
  /** Tensors, in the order of the file; `params` is not among them. */
  readonly tensors: readonly Binding[];
  readonly paramsBinding: number | null;
  readonly params: readonly { readonly name: string; readonly type: ScalarType }[];
  readonly overrides: readonly string[];
  /** u, r and w for uniform, read and write, by binding number: kernels of one signature share bind groups. */
  readonly signature: string;
}

const BINDING =
  /@group\(0\)\s*@binding\((\d+)\)\s*var<\s*(uniform|storage)\s*(?:,\s*(read|read_write)\s*)?>\s*(\w+)\s*:/g;

/** Reads bindings, Params and overrides from the text of a kernel. */
export function readSchema(name: string, code: string): KernelSchema {
  const text = code.replace(/\/\/[^\n]*/g, "");
  const bindings = [...text.matchAll(BINDING)].map(([, binding, space, access, variable]): Binding => ({
    name: variable!,
    binding: Number(binding),
    kind: space === "uniform" ? "uniform" : access === "read_write" ? "storage" : "read-only-storage",
  }));
  const body = /struct\s+Params\s*\{([^}]*)\}/.exec(text)?.[1] ?? "";
  const params = [...body.matchAll(/(\w+)\s*:\s*(u32|i32|f32)\s*,?/g)].map(([, field, type]) => ({
    name: field!,
    type: type as ScalarType,
  }));
  return {
    name,
    code,
    tensors: bindings.filter((binding) => binding.name !== "params"),
    paramsBinding: bindings.find((binding) => binding.name === "params")?.binding ?? null,
    params,
    overrides: [...text.matchAll(/\boverride\s+(\w+)/g)].map((match) => match[1]!),
    signature: bindings
      .toSorted((a, b) => a.binding - b.binding)
      .map(({ kind }) => (kind === "uniform" ? "u" : kind === "storage" ? "w" : "r"))
      .join(""),
  };
}

/** Throws if the names given are not exactly those of the file (`required`) or not among them (`optional`). */
function matchNames(
  schema: KernelSchema,
  what: string,
  known: readonly string[],
  given: readonly string[],
): void {
  const unknown = given.find((name) => !known.includes(name));
  const missing = known.find((name) => !given.includes(name));
  if (unknown !== undefined || missing !== undefined) {
    const fault = unknown !== undefined ? `"${unknown}" is unknown` : `"${missing}" is missing`;
    throw new FormantError(
      "internal",
      `kernels/${schema.name}.wgsl: ${what} ${fault}, expected ${known.join(", ") || "none"}.`,
    );
  }
}

/** Checks that every tensor of the file is given, and nothing else. */
export function checkTensors(schema: KernelSchema, given: readonly string[]): void {
  matchNames(
    schema,
    "tensor",
    schema.tensors.map((binding) => binding.name),
    given,
  );
}

/** Writes the parameters into a uniform's bytes, in the order of the struct (scalars of four bytes, no padding). */
export function writeParams(
  schema: KernelSchema,
  values: Readonly<Record<string, number>>,
  view: DataView,
): void {
  const names = schema.params.map((param) => param.name);
  matchNames(schema, "parameter", names, Object.keys(values));
  schema.params.forEach(({ name, type }, i) => {
    const value = values[name]!;
    if (type === "f32") view.setFloat32(4 * i, value, true);
    else if (type === "i32") view.setInt32(4 * i, value, true);
    else view.setUint32(4 * i, value, true);
  });
}

/** Compiled forms of the kernels, by name and override values; each is compiled once. */
export class Kernels {
  readonly #device: GPUDevice;
  readonly #texts: Readonly<Record<string, string>>;
  readonly #schemas = new Map<string, KernelSchema>();
  readonly #layouts = new Map<string, { bindGroup: GPUBindGroupLayout; pipeline: GPUPipelineLayout }>();
  readonly #modules = new Map<string, GPUShaderModule>();
  readonly #pipelines = new Map<string, GPUComputePipeline>();
  readonly #compiling = new Map<string, Promise<void>>();

  constructor(device: GPUDevice, texts: Readonly<Record<string, string>>) {
    this.#device = device;
    this.#texts = texts;
  }

  /** Number of pipelines compiled so far. */
  get compiled(): number {
    return this.#pipelines.size;
  }

  /** A hash of all texts. */
  get id(): string {
    return fnv1a(Object.values(this.#texts).join("\n"));
  }

  schema(name: string): KernelSchema {
    let schema = this.#schemas.get(name);
    if (!schema) {
      const code = this.#texts[name];
      if (code === undefined) throw new FormantError("internal", `device.run: kernel "${name}" is unknown.`);
      this.#schemas.set(name, (schema = readSchema(name, code)));
    }
    return schema;
  }

  bindGroupLayout(schema: KernelSchema): GPUBindGroupLayout {
    return this.#layout(schema).bindGroup;
  }

  /** The pipeline of a kernel, compiled now if `compile` has not done it before. */
  pipeline(schema: KernelSchema, constants: Readonly<Record<string, number>>): GPUComputePipeline {
    const key = pipelineKey(schema, constants);
    let pipeline = this.#pipelines.get(key);
    if (!pipeline) {
      pipeline = this.#device.createComputePipeline(this.#descriptor(schema, constants));
      this.#pipelines.set(key, pipeline);
    }
    return pipeline;
  }

  /** Compiles in the background; all calls together run in parallel. */
  compile(schema: KernelSchema, constants: Readonly<Record<string, number>>): Promise<void> {
    const key = pipelineKey(schema, constants);
    if (this.#pipelines.has(key)) return Promise.resolve();
    let compiling = this.#compiling.get(key);
    if (!compiling) {
      compiling = this.#device
        .createComputePipelineAsync(this.#descriptor(schema, constants))
        .then((pipeline) => void this.#pipelines.set(key, pipeline))
        .catch((cause: Error) => {
          throw new FormantError(
            "device",
            `kernels/${schema.name}.wgsl: it does not compile (${cause.message}).`,
            { cause },
          );
        })
        .finally(() => this.#compiling.delete(key));
      this.#compiling.set(key, compiling);
    }
    return compiling;
  }

  #descriptor(
    schema: KernelSchema,
    constants: Readonly<Record<string, number>>,
  ): GPUComputePipelineDescriptor {
    const unknown = Object.keys(constants).find((name) => !schema.overrides.includes(name));
    if (unknown !== undefined) {
      throw new FormantError(
        "internal",
        `kernels/${schema.name}.wgsl: constant "${unknown}" is unknown, expected ${schema.overrides.join(", ") || "none"}.`,
      );
    }
    let module = this.#modules.get(schema.name);
    if (!module) {
      module = this.#device.createShaderModule({ label: schema.name, code: schema.code });
      this.#modules.set(schema.name, module);
    }
    return {
      label: schema.name,
      layout: this.#layout(schema).pipeline,
      compute: { module, entryPoint: "main", constants: { ...constants } },
    };
  }

  #layout(schema: KernelSchema): { bindGroup: GPUBindGroupLayout; pipeline: GPUPipelineLayout } {
    let layout = this.#layouts.get(schema.signature);
    if (!layout) {
      const entries = [...schema.signature].map((letter, binding): GPUBindGroupLayoutEntry => ({
        binding,
        visibility: 0x4, // COMPUTE
        buffer:
          letter === "u"
            ? { type: "uniform", hasDynamicOffset: true }
            : { type: letter === "w" ? "storage" : "read-only-storage" },
      }));
      const bindGroup = this.#device.createBindGroupLayout({ entries });
      layout = { bindGroup, pipeline: this.#device.createPipelineLayout({ bindGroupLayouts: [bindGroup] }) };
      this.#layouts.set(schema.signature, layout);
    }
    return layout;
  }
}

function pipelineKey(schema: KernelSchema, constants: Readonly<Record<string, number>>): string {
  return `${schema.name} ${JSON.stringify(constants)}`;
}
