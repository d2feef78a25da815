// The .wgsl file is the schema: bindings, Params fields and overrides are read from its text and matched by name with
// what an op passes. There is no second list. The pipeline layout is explicit, so that kernels with the same kinds of
// bindings share bind groups.

import type * as extensions from "../kernels/extensions.ts";
import type * as kernels from "../kernels/index.ts";
import { FormantError } from "./error.ts";
import { fnv1a } from "./fnv.ts";

export type KernelName = keyof typeof kernels | keyof typeof extensions;

/** By name. */
export type KernelTexts = Readonly<Record<string, string>>;

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
  /** What is bound, by binding number; null where Params is. */
  readonly places: readonly (Binding | null)[];
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
    places: bindings
      .toSorted((a, b) => a.binding - b.binding)
      .map((binding) => (binding.name === "params" ? null : binding)),
    params,
    overrides: [...text.matchAll(/\boverride\s+(\w+)/g)].map((match) => match[1]!),
    signature: bindings
      .toSorted((a, b) => a.binding - b.binding)
      .map(({ kind }) => (kind === "uniform" ? "u" : kind === "storage" ? "w" : "r"))
      .join(""),
  };
}

/** Throws if the names given are not exactly those of the file. Every dispatch passes here: no lists are made. */
function matchNames(
  schema: KernelSchema,
  what: string,
  known: readonly { readonly name: string }[],
  given: Readonly<Record<string, unknown>>,
): void {
  let extra = -known.length;
  for (const _ in given) extra += 1;
  if (extra === 0 && known.every(({ name }) => given[name] !== undefined)) return;
  const names = known.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  const missing = names.find((name) => given[name] === undefined);
  const fault = unknown !== undefined ? `"${unknown}" is unknown` : `"${missing}" is missing`;
  throw new FormantError(
    "internal",
    `kernels/${schema.name}.wgsl: ${what} ${fault}, expected ${names.join(", ") || "none"}.`,
  );
}

/** Checks that every tensor and parameter of the file is given, and nothing else. */
export function checkNames(
  schema: KernelSchema,
  tensors: Readonly<Record<string, unknown>>,
  params: Readonly<Record<string, number>>,
): void {
  matchNames(schema, "tensor", schema.tensors, tensors);
  matchNames(schema, "parameter", schema.params, params);
}

/** Writes the parameters at `offset` of a uniform, in the order of the struct (scalars of four bytes, no padding). */
export function writeParams(
  { params }: KernelSchema,
  values: Readonly<Record<string, number>>,
  view: DataView,
  offset = 0,
): void {
  let at = offset;
  for (const { name, type } of params) {
    const value = values[name]!;
    if (type === "f32") view.setFloat32(at, value, true);
    else if (type === "i32") view.setInt32(at, value, true);
    else view.setUint32(at, value, true);
    at += 4;
  }
}

type Constants = Readonly<Record<string, number>>;

/** A kernel with the values of its overrides. */
export interface Wanted {
  readonly schema: KernelSchema;
  readonly constants: Constants;
}

/** Pipelines of a kernel by the values of its overrides, one after the other, where undefined leaves the default. */
interface Forms {
  pipeline: GPUComputePipeline | null;
  /** The background compilation under way. */
  compiling: Promise<void> | null;
  readonly next: Map<number | undefined, Forms>;
}

function nextForm<K>(forms: Map<K, Forms>, key: K): Forms {
  let form = forms.get(key);
  if (!form) forms.set(key, (form = { pipeline: null, compiling: null, next: new Map() }));
  return form;
}

/** Hashes of texts: each takes a hundredth of a second. */
const ids = new WeakMap<object, string>();

const doesNotCompile = ({ name }: KernelSchema, cause: { readonly message: string }) =>
  new FormantError("device", `kernels/${name}.wgsl: it does not compile (${cause.message}).`, { cause });

/** Compiled forms of the kernels, by name and override values; each is compiled once. */
export class Kernels {
  readonly #device: GPUDevice;
  readonly #texts: KernelTexts;
  readonly #schemas = new Map<string, KernelSchema>();
  readonly #layouts = new Map<string, { bindGroup: GPUBindGroupLayout; pipeline: GPUPipelineLayout }>();
  readonly #modules = new Map<string, GPUShaderModule>();
  readonly #forms = new Map<KernelSchema, Forms>();
  #compiled = 0;

  constructor(device: GPUDevice, texts: KernelTexts) {
    this.#device = device;
    this.#texts = texts;
  }

  /** Number of pipelines compiled so far. */
  get compiled(): number {
    return this.#compiled;
  }

  /** A hash of all texts. */
  get id(): string {
    const id = ids.get(this.#texts) ?? fnv1a(Object.values(this.#texts).join("\n"));
    ids.set(this.#texts, id);
    return id;
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
  pipeline(schema: KernelSchema, constants: Constants): GPUComputePipeline {
    const form = this.#form(schema, constants);
    if (form.pipeline) return form.pipeline;
    this.#compiled += 1;
    return (form.pipeline = this.#device.createComputePipeline(this.#descriptor(schema, constants)));
  }

  /**
   * Compiles in the background, all in parallel. With `here` every third is compiled in this thread meanwhile, the
   * longest texts first: Dawn has two threads of its own for it. This thread is free between two.
   */
  async compile(wanted: readonly Wanted[], here: boolean): Promise<void> {
    const forms = new Map(wanted.map((form) => [this.#form(form.schema, form.constants), form]));
    const all = [...forms].filter(([form]) => !form.pipeline);
    all.sort(([, a], [, b]) => b.schema.code.length - a.schema.code.length);
    const mine = all.filter(([form], i) => here && i % 3 === 2 && !form.compiling);
    const others = all.filter((entry) => !mine.includes(entry)).map((entry) => this.#begin(...entry));
    const compiled = Promise.all(others);
    compiled.catch(() => {}); // awaited below
    for (const entry of mine) {
      await new Promise((resolve) => setTimeout(resolve));
      await this.#compileHere(...entry);
    }
    await compiled;
  }

  async #compileHere(form: Forms, { schema, constants }: Wanted): Promise<void> {
    this.#device.pushErrorScope("internal");
    this.#device.pushErrorScope("validation");
    this.pipeline(schema, constants);
    const faults = await Promise.all([this.#device.popErrorScope(), this.#device.popErrorScope()]);
    const fault = faults.find((fault) => fault !== null);
    if (!fault) return;
    form.pipeline = null;
    this.#compiled -= 1;
    throw doesNotCompile(schema, fault);
  }

  #begin(form: Forms, { schema, constants }: Wanted): Promise<void> {
    return (form.compiling ??= this.#device
      .createComputePipelineAsync(this.#descriptor(schema, constants))
      .then((pipeline) => {
        if (!form.pipeline) this.#compiled += 1;
        form.pipeline = pipeline;
      })
      .catch((cause: Error) => {
        throw doesNotCompile(schema, cause);
      })
      .finally(() => (form.compiling = null)));
  }

  #form(schema: KernelSchema, constants: Constants): Forms {
    let form: Forms = nextForm(this.#forms, schema);
    let unknown = 0;
    for (const _ in constants) unknown += 1;
    for (const name of schema.overrides) {
      const value = constants[name];
      if (value !== undefined) unknown -= 1;
      form = nextForm(form.next, value);
    }
    if (unknown === 0) return form;
    const name = Object.keys(constants).find((name) => !schema.overrides.includes(name));
    throw new FormantError(
      "internal",
      `kernels/${schema.name}.wgsl: constant "${name}" is unknown, expected ${schema.overrides.join(", ") || "none"}.`,
    );
  }

  #descriptor(schema: KernelSchema, constants: Constants): GPUComputePipelineDescriptor {
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
