// Bind groups: made once for a set of buffers and met again, since the arena hands the same buffers out in the same order.

import type { Block } from "./arena.ts";
import type { Device } from "./device.ts";
import { FormantError } from "./error.ts";
import type { Kernels, KernelSchema } from "./kernel.ts";
import { checkLive, Tensor } from "./tensor.ts";

/** Bytes of a uniform window: what every adapter can bind. */
export const WINDOW_BYTES = 65536;

/** A part of a tensor bound as a uniform: `WINDOW_BYTES` from `offset` (bytes, a multiple of 256). */
export interface Window {
  readonly tensor: Tensor;
  readonly offset: number;
}

/** What a kernel is run on, by the names in its .wgsl file; null: not used. */
export type Operands = Readonly<Record<string, Tensor | Window | null>>;

const MAX_GROUPS = 4096;

export class BindGroups {
  readonly #device: Device;
  readonly #kernels: Kernels;
  readonly #params: GPUBuffer;
  readonly #nothing: Block;
  readonly #groups = new Map<string, GPUBindGroup>();
  /** Keys of the groups that name a block. */
  readonly #groupsOf = new Map<number, string[]>();

  /** @param params the ring of parameters; @param nothing stands where an operand is null */
  constructor(device: Device, kernels: Kernels, params: GPUBuffer, nothing: Block) {
    this.#device = device;
    this.#kernels = kernels;
    this.#params = params;
    this.#nothing = nothing;
  }

  /** The bind group, and for each of its uniforms the offset of the window, or null for the parameters. */
  get(schema: KernelSchema, operands: Operands): { bindGroup: GPUBindGroup; offsets: (number | null)[] } {
    const bound = new Map<number, { block: Block; window: number | null }>();
    for (const { name, binding, kind } of schema.tensors) {
      const value = operands[name] ?? null;
      const isWindow = value !== null && !(value instanceof Tensor);
      if (value !== null) this.#checkOwn(schema, name, isWindow ? value.tensor : value);
      const block = value === null ? this.#nothing : isWindow ? value.tensor.block : value.block;
      bound.set(binding, { block, window: kind === "uniform" ? (isWindow ? value.offset : 0) : null });
    }
    const bindings = [...schema.signature].map((_, binding) => bound.get(binding));
    const key = `${schema.signature} ${bindings.map((entry) => entry?.block.id ?? "p").join(" ")}`;
    const bindGroup = this.#groups.get(key) ?? this.#make(schema, bindings, key);
    const uniforms = bindings.filter((entry) => entry === undefined || entry.window !== null);
    return { bindGroup, offsets: uniforms.map((entry) => entry?.window ?? null) };
  }

  /** Drops the groups that name a block which is about to be destroyed. */
  forget(block: Block): void {
    for (const key of this.#groupsOf.get(block.id) ?? []) this.#groups.delete(key);
    this.#groupsOf.delete(block.id);
  }

  #make(
    schema: KernelSchema,
    bindings: readonly ({ block: Block; window: number | null } | undefined)[],
    key: string,
  ): GPUBindGroup {
    if (this.#groups.size >= MAX_GROUPS) {
      this.#groups.clear();
      this.#groupsOf.clear();
    }
    for (const id of new Set(bindings.map((entry) => entry?.block.id))) {
      if (id === undefined) continue;
      const keys = this.#groupsOf.get(id);
      if (keys) keys.push(key);
      else this.#groupsOf.set(id, [key]);
    }
    const bindGroup = this.#device.gpu.createBindGroup({
      label: schema.name,
      layout: this.#kernels.bindGroupLayout(schema),
      entries: bindings.map((entry, binding) => ({
        binding,
        resource: !entry
          ? { buffer: this.#params, size: 256 }
          : entry.window === null
            ? { buffer: entry.block.buffer }
            : { buffer: entry.block.buffer, size: WINDOW_BYTES },
      })),
    });
    this.#groups.set(key, bindGroup);
    return bindGroup;
  }

  #checkOwn(schema: KernelSchema, name: string, tensor: Tensor): void {
    checkLive(`kernels/${schema.name}.wgsl`, name, tensor);
    if (tensor.device === this.#device) return;
    throw new FormantError(
      "internal",
      `kernels/${schema.name}.wgsl: ${name} belongs to another device, expected a tensor of this one.`,
    );
  }
}
