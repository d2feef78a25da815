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

export class Arena {
  readonly #device: GPUDevice;
  readonly #all = new Set<Block>();
  readonly #free: Block[] = []; // by size, and among equals the last freed one last
  readonly #onDestroy: () => void;
  #scopes: Block[][] = [];
  #nextId = 1;
  #stats: ArenaStats = { liveBytes: 0, liveBuffers: 0, pooledBytes: 0, bytes: 0, peakBytes: 0 };

  /** `onDestroy` is called whenever a buffer is destroyed: bind groups that name it must be forgotten. */
  constructor(device: GPUDevice, onDestroy: () => void) {
    this.#device = device;
    this.#onDestroy = onDestroy;
  }

  stats(): ArenaStats {
    return { ...this.#stats };
  }

  /** A pooled block of at least `bytes`, freed when the scope in which it is made ends. */
  allocate(bytes: number): Block {
    const wanted = sizeClass(bytes);
    const at = this.#free.findIndex((block) => block.bytes >= wanted);
    // The last of the equals: the next scope is then handed the same buffers in the same order.
    const end = at < 0 ? -1 : this.#free.findLastIndex((block) => block.bytes === this.#free[at]!.bytes);
    const block = end < 0 ? this.#create(wanted, true) : this.#free.splice(end, 1)[0]!;
    if (end >= 0) this.#stats.pooledBytes -= block.bytes;
    this.#stats.liveBytes += block.bytes;
    this.#stats.liveBuffers += 1;
    block.live = true;
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
    const at = this.#free.findIndex((free) => free.bytes > block.bytes);
    this.#free.splice(at < 0 ? this.#free.length : at, 0, block);
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
    for (const block of this.#free.splice(0)) {
      this.#stats.pooledBytes -= block.bytes;
      this.#destroy(block);
    }
  }

  /** Destroys every block, in use or not. */
  destroy(): void {
    this.trim();
    for (const block of this.#all) this.release(block);
    this.trim();
  }

  #create(bytes: number, pooled: boolean): Block {
    const buffer = this.#device.createBuffer({ size: bytes, usage: USAGE });
    this.#stats.bytes += bytes;
    this.#stats.peakBytes = Math.max(this.#stats.peakBytes, this.#stats.bytes);
    const block = { id: this.#nextId++, buffer, bytes, pooled, live: true };
    this.#all.add(block);
    return block;
  }

  #destroy(block: Block): void {
    block.buffer.destroy();
    this.#all.delete(block);
    this.#stats.bytes -= block.bytes;
    this.#onDestroy();
  }
}
