// Time per dispatch, from the GPU's own timestamps; each dispatch then runs in a pass of its own, which costs some
// microseconds that the sums do not contain.

const CAPACITY = 4096; // timestamps a query set may hold

/** One row of the table: all dispatches of a label. */
export interface ProfileRow {
  readonly label: string;
  readonly calls: number;
  readonly milliseconds: number;
}

export class Profile {
  readonly #device: GPUDevice;
  readonly #querySet: GPUQuerySet;
  readonly #resolved: GPUBuffer;
  readonly #pendingLabels: string[] = [];
  readonly #readbacks: { labels: string[]; buffer: GPUBuffer }[] = [];
  readonly #rows = new Map<string, { calls: number; nanoseconds: number }>();

  /** Needs the feature `timestamp-query`. */
  constructor(device: GPUDevice) {
    this.#device = device;
    this.#querySet = device.createQuerySet({ type: "timestamp", count: CAPACITY });
    this.#resolved = device.createBuffer({ size: 8 * CAPACITY, usage: 0x0200 | 0x04 }); // QUERY_RESOLVE | COPY_SRC
  }

  /** No room for another pass before the next `resolve`. */
  get full(): boolean {
    return 2 * this.#pendingLabels.length === CAPACITY;
  }

  /** Where the pass of the next dispatch writes its two timestamps. */
  begin(label: string): GPUComputePassTimestampWrites {
    const at = 2 * this.#pendingLabels.push(label) - 2;
    return { querySet: this.#querySet, beginningOfPassWriteIndex: at, endOfPassWriteIndex: at + 1 };
  }

  /** Before a submission: copies the timestamps of its passes out. */
  resolve(encoder: GPUCommandEncoder): void {
    const labels = this.#pendingLabels.splice(0);
    if (labels.length === 0) return;
    const bytes = 16 * labels.length;
    const buffer = this.#device.createBuffer({ size: bytes, usage: 0x01 | 0x08 }); // MAP_READ | COPY_DST
    encoder.resolveQuerySet(this.#querySet, 0, 2 * labels.length, this.#resolved, 0);
    encoder.copyBufferToBuffer(this.#resolved, 0, buffer, 0, bytes);
    this.#readbacks.push({ labels, buffer });
  }

  /** Adds up what has been measured so far; largest first. Call it after a `read()`. */
  async rows(): Promise<ProfileRow[]> {
    for (const { labels, buffer } of this.#readbacks.splice(0)) {
      await buffer.mapAsync(0x01);
      const times = new BigUint64Array(buffer.getMappedRange());
      labels.forEach((label, i) => {
        const row = this.#rows.get(label) ?? { calls: 0, nanoseconds: 0 };
        row.calls += 1;
        row.nanoseconds += Number(times[2 * i + 1]! - times[2 * i]!);
        this.#rows.set(label, row);
      });
      buffer.destroy();
    }
    return [...this.#rows]
      .map(([label, { calls, nanoseconds }]) => ({ label, calls, milliseconds: nanoseconds / 1e6 }))
      .sort((a, b) => b.milliseconds - a.milliseconds);
  }

  dispose(): void {
    this.#querySet.destroy();
    this.#resolved.destroy();
  }
}
