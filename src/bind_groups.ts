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

/** A bind group, the signature of its kernels and the blocks by binding number; null where the parameters are. */
interface Group {
  readonly signature: string;
  readonly blocks: readonly (Block | null)[];
  readonly hash: number;
  readonly bindGroup: GPUBindGroup;
}

export class BindGroups {
  readonly #device: Device;
  readonly #kernels: Kernels;
  readonly #params: GPUBuffer;
  readonly #nothing: Block;
  /** By a hash of the blocks' ids; those that share one lie in a list. */
  readonly #groups = new Map<number, Group[]>();
  #count = 0;
  /** The groups that name a block. */
  readonly #groupsOf = new Map<Block, Group[]>();
  /** What the kernel at hand binds. */
  readonly #blocks: (Block | null)[] = [];

  /** @param params the ring of parameters; @param nothing stands where an operand is null */
  constructor(device: Device, kernels: Kernels, params: GPUBuffer, nothing: Block) {
    this.#device = device;
    this.#kernels = kernels;
    this.#params = params;
    this.#nothing = nothing;
  }

  /** The bind group, and for each of its uniforms the offset of the window, or null for the parameters. */
  get(schema: KernelSchema, operands: Operands): { bindGroup: GPUBindGroup; offsets: (number | null)[] } {
    const blocks = this.#blocks;
    const offsets: (number | null)[] = [];
    blocks.length = 0;
    let hash = 0;
    for (const place of schema.places) {
      let block: Block | null = null;
      let offset: number | null = null;
      if (place) {
        const value = operands[place.name] ?? null;
        const tensor = value === null || value instanceof Tensor ? value : value.tensor;
        if (tensor !== null) this.#checkOwn(schema, place.name, tensor);
        block = tensor === null ? this.#nothing : tensor.block;
        offset = value === null || value instanceof Tensor ? 0 : value.offset;
      }
      if (!place || place.kind === "uniform") offsets.push(offset);
      blocks.push(block);
      hash = (Math.imul(hash, 31) + (block ? block.id : 0)) | 0;
    }
    const group =
      this.#groups.get(hash)?.find((group) => this.#fits(group, schema)) ?? this.#make(schema, hash);
    return { bindGroup: group.bindGroup, offsets };
  }

  /** Drops the groups that name a block which is about to be destroyed. */
  forget(block: Block): void {
    for (const group of this.#groupsOf.get(block) ?? []) {
      const list = this.#groups.get(group.hash);
      const at = list?.indexOf(group) ?? -1;
      if (at < 0) continue;
      list!.splice(at, 1);
      this.#count -= 1;
      if (list!.length === 0) this.#groups.delete(group.hash);
    }
    this.#groupsOf.delete(block);
  }

  #fits({ signature, blocks }: Group, schema: KernelSchema): boolean {
    return signature === schema.signature && blocks.every((block, i) => block === this.#blocks[i]);
  }

  #make(schema: KernelSchema, hash: number): Group {
    if (this.#count >= MAX_GROUPS) {
      this.#groups.clear();
      this.#groupsOf.clear();
      this.#count = 0;
    }
    const blocks = [...this.#blocks];
    const bindGroup = this.#device.gpu.createBindGroup({
      label: schema.name,
      layout: this.#kernels.bindGroupLayout(schema),
      entries: blocks.map((block, binding) => ({
        binding,
        resource: !block
          ? { buffer: this.#params, size: 256 }
          : schema.places[binding]!.kind === "uniform"
            ? { buffer: block.buffer, size: WINDOW_BYTES }
            : { buffer: block.buffer },
      })),
    });
    const group = { signature: schema.signature, blocks, hash, bindGroup };
    for (const block of new Set(blocks)) if (block) listOf(this.#groupsOf, block).push(group);
    listOf(this.#groups, hash).push(group);
    this.#count += 1;
    return group;
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

function listOf<K>(map: Map<K, Group[]>, key: K): Group[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
