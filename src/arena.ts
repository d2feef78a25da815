// Memory of a device. Activations come from a pool of size classes and go back to it; weights and other long-lived
// tensors have buffers of their own size. A freed buffer may be handed out at once: the queue is ordered, so a later
// dispatch that writes it runs after every earlier one that read it.

const USAGE = 0x80 | 0x40 | 0x08 | 0x04; // STORAGE | UNIFORM | COPY_DST | COPY_SRC

/** One GPU buffer and who holds it. */
export interface Block {
  readonly id: number;
  readonly buffer: GPUBuffer;
  readonly bytes: number;
  readonly pooled: boolean;
  live: boolean;
  /** How often it has been handed out: a tensor of an earlier time is disposed of. */
  uses: number;
}

/** Bytes held, in blocks of any kind. */
export interface ArenaStats {
  /** Bytes of tensors in use (whole blocks), weights included. */
  liveBytes: number;
  liveBuffers: number;
  /** Bytes of free blocks kept for reuse. */
  pooledBytes: number;
  /** Live and pooled, now. */
  bytes: number;
  /** The largest `bytes` so far. */
  peakBytes: number;
}

/** Rounds up to one of 8 steps per octave, at least 256 bytes, so that texts of similar length meet the same buffers. */
export function sizeClass(bytes: number): number {
  const step = Math.max(256, 2 ** (Math.ceil(Math.log2(Math.max(bytes, 1))) - 4));
  return Math.max(1, Math.ceil(bytes / step)) * step;
}

/** The first place of a list by size and age whose block is not before one of `bytes` and `id`. */
function placeOf(list: readonly Block[], bytes: number, id: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = list[middle]!;
    if (block.bytes < bytes || (block.bytes === bytes && block.id < id)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class Arena {
  readonly #device: GPUDevice;
  readonly #all = new Set<Block>();
  // Free blocks by size, and among equals by age: what a step is handed depends on what is free, not on the order in
  // which it was freed. The last list is the one of the recording under way.
  #free: Block[][] = [[]];
  readonly #onDestroy: (block: Block) => void;
  #scopes: Block[][] = [];
  #nextId = 1;
  #stats: ArenaStats = { liveBytes: 0, liveBuffers: 0, pooledBytes: 0, bytes: 0, peakBytes: 0 };

  /** `onDestroy` is called before a buffer is destroyed: work and bind groups that name it must go first. */
  constructor(device: GPUDevice, onDestroy: (block: Block) => void) {
    this.#device = device;
    this.#onDestroy = onDestroy;
  }

  stats(): ArenaStats {
    return { ...this.#stats };
  }

  /** A pooled block of at least `bytes`, freed when the scope in which it is made ends. */
  allocate(bytes: number): Block {
    const wanted = sizeClass(bytes);
    const pool = this.#free.findLast((list) => list.length > 0 && list.at(-1)!.bytes >= wanted);
    const block = pool ? pool.splice(placeOf(pool, wanted, 0), 1)[0]! : this.#create(wanted, true);
    if (pool) this.#stats.pooledBytes -= block.bytes;
    this.#stats.liveBytes += block.bytes;
    this.#stats.liveBuffers += 1;
    block.live = true;
    block.uses += 1;
    this.#scopes.at(-1)?.push(block);
    return block;
  }

  /** A block of its own, outside every scope: for weights, caches and states. */
  own(bytes: number): Block {
    const block = this.#create(Math.ceil(Math.max(bytes, 16) / 16) * 16, false);
    this.#stats.liveBytes += block.bytes;
    this.#stats.liveBuffers += 1;
    return block;
  }

  release(block: Block): void {
    if (!block.live) return;
    block.live = false;
    this.#stats.liveBytes -= block.bytes;
    this.#stats.liveBuffers -= 1;
    if (!block.pooled) return this.#destroy(block);
    this.#stats.pooledBytes += block.bytes;
    this.#pool(block);
  }

  /**
   * Blocks freed from now on form a pool of their own, until `end` is called; `end` gives a function that hands them
   * to the common pool. What was recorded meanwhile keeps its buffers for as long.
   */
  separate(): () => () => void {
    const own: Block[] = [];
    this.#free.push(own);
    return () => {
      this.#free = this.#free.filter((list) => list !== own);
      return () => own.splice(0).forEach((block) => this.#pool(block));
    };
  }

  /** Opens a scope; `close(kept)` frees what was allocated since, but for `kept`, which passes to the scope around. */
  open(): (kept: ReadonlySet<Block>) => void {
    const blocks: Block[] = [];
    this.#scopes.push(blocks);
    return (kept) => {
      this.#scopes.pop();
      for (const block of blocks.reverse()) {
        if (kept.has(block)) this.#scopes.at(-1)?.push(block);
        else this.release(block);
      }
    };
  }

  /** Destroys the free blocks. */
  trim(): void {
    for (const block of this.#free[0]!.splice(0)) {
      this.#stats.pooledBytes -= block.bytes;
      this.#destroy(block);
    }
  }

  /** Destroys every block, in use or not. */
  destroy(): void {
    for (const block of this.#all) {
      block.live = false;
      this.#destroy(block);
    }
    this.#free = [[]];
    Object.assign(this.#stats, { liveBytes: 0, liveBuffers: 0, pooledBytes: 0 });
  }

  #pool(block: Block): void {
    const list = this.#free.at(-1)!;
    list.splice(placeOf(list, block.bytes, block.id), 0, block);
  }

  #create(bytes: number, pooled: boolean): Block {
    const buffer = this.#device.createBuffer({ size: bytes, usage: USAGE });
    this.#stats.bytes += bytes;
    this.#stats.peakBytes = Math.max(this.#stats.peakBytes, this.#stats.bytes);
    const block = { id: this.#nextId++, buffer, bytes, pooled, live: true, uses: 0 };
    this.#all.add(block);
    return block;
  }

  #destroy(block: Block): void {
    this.#onDestroy(block);
    block.buffer.destroy();
    this.#all.delete(block);
    this.#stats.bytes -= block.bytes;
  }
}
