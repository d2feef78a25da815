// Buffers that values come back to the host through. Some drivers take a millisecond to make one (each is an allocation
// of its own), so that they are used again. Those that lie idle are in no statistics: their bytes are bounded here.

const USAGE = 0x01 | 0x08; // MAP_READ | COPY_DST
/** What copies as long as a buffer takes to be made is not kept. */
const LARGEST_KEPT = 4 << 20;
const MOST_IDLE = 4 * LARGEST_KEPT;
const SMALLEST = 256;

export class ReadBacks {
  readonly #device: GPUDevice;
  /** Unmapped; those given back last at the end. */
  readonly #idle: GPUBuffer[] = [];
  #idleBytes = 0;
  #mostIdle = MOST_IDLE;

  constructor(device: GPUDevice) {
    this.#device = device;
  }

  /** A buffer of at least `bytes` that nobody else has, to copy to and to map; `give` it back whatever happens. */
  take(bytes: number): GPUBuffer {
    const size =
      bytes > LARGEST_KEPT ? bytes : Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(Math.max(bytes, 1))));
    const at = this.#idle.findLastIndex((buffer) => buffer.size === size);
    if (at < 0) return this.#device.createBuffer({ label: "read back", size, usage: USAGE });
    this.#idleBytes -= size;
    return this.#idle.splice(at, 1)[0]!;
  }

  /** One that is not mapped has failed, as its device has perhaps: it is not used again. */
  give(buffer: GPUBuffer): void {
    if (buffer.mapState !== "mapped" || buffer.size > LARGEST_KEPT) return buffer.destroy();
    buffer.unmap();
    this.#idle.push(buffer);
    this.#idleBytes += buffer.size;
    this.#shrink(this.#mostIdle);
  }

  /** Destroys what lies idle. */
  trim(): void {
    this.#shrink(0);
  }

  /** What is given back from now on is destroyed. */
  destroy(): void {
    this.#mostIdle = 0;
    this.trim();
  }

  #shrink(most: number): void {
    while (this.#idleBytes > most) {
      const oldest = this.#idle.shift()!;
      this.#idleBytes -= oldest.size;
      oldest.destroy();
    }
  }
}
