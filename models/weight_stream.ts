// Streams the tensors of a checkpoint into GPU buffers, each file once and in its own order, in pieces, so that the heap
// never holds more than a piece.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import type { ByteSource } from "../src/files.ts";
import type { StoredTensor } from "../src/safetensors.ts";
import type { Tensor } from "../src/tensor.ts";

const PIECE_BYTES = 8 << 20;
// What may be on its way to the GPU: drivers hold a copy until it has arrived.
const IN_FLIGHT_BYTES = 64 << 20;

/** Bytes of weights that are on the GPU. */
export interface LoadProgress {
  readonly phase: "load";
  readonly loaded: number;
  readonly total: number;
}

/** What is done once all parts of something have arrived. */
export interface StreamJob {
  /** `raw` parts go one after the other into one GPU buffer, `host` parts stay on the host. */
  readonly parts: readonly { readonly stored: StoredTensor; readonly place: "raw" | "host" }[];
  /** Where the raw parts go; a buffer that lives until `finish` returns unless given. */
  readonly raw?: Tensor<"u32">;
  /** Bytes of the host parts in order; the raw parts. */
  finish(host: Uint8Array[], raw: Tensor<"u32"> | null): void;
}

/** Runs the jobs. Aborted or failed, no memory of its own is left. */
export async function streamTensors(
  device: Device,
  jobs: readonly StreamJob[],
  onProgress?: (progress: LoadProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const open = new Set<Transfer>();
  const steps = jobs.flatMap((job) => {
    const transfer = new Transfer(device, job);
    return job.parts.map((_, part) => ({ transfer, part, stored: job.parts[part]!.stored }));
  });
  const total = steps.reduce((sum, { stored }) => sum + stored.length, 0);
  const order = new Map(
    [...new Set(steps.map(({ stored }) => stored.source))].map((source, i) => [source, i]),
  );
  steps.sort(
    (a, b) => order.get(a.stored.source)! - order.get(b.stored.source)! || a.stored.offset - b.stored.offset,
  );
  const reader = new Reader(signal);
  let loaded = 0;
  let arrived = 0;
  try {
    for (const { transfer, part, stored } of steps) {
      open.add(transfer);
      for (let at = 0; at < stored.length; at += PIECE_BYTES) {
        const bytes = await reader.slice(
          stored.source,
          stored.offset + at,
          Math.min(PIECE_BYTES, stored.length - at),
        );
        transfer.put(part, at, bytes);
        loaded += bytes.length;
        onProgress?.({ phase: "load", loaded, total });
      }
      if (transfer.complete(part)) open.delete(transfer);
      if (loaded - arrived > IN_FLIGHT_BYTES) {
        await device.finish(signal);
        arrived = loaded;
      }
    }
    await device.finish(signal);
  } finally {
    open.forEach((transfer) => transfer.dispose());
  }
  device.trim();
}

/** The parts of a job on their way. */
class Transfer {
  readonly #device: Device;
  readonly #job: StreamJob;
  readonly #offsets: number[] = [];
  readonly #host: Uint8Array[];
  readonly #missing: Set<number>;
  readonly #rawBytes: number;
  #raw: Tensor<"u32"> | null = null;

  constructor(device: Device, job: StreamJob) {
    this.#device = device;
    this.#job = job;
    this.#missing = new Set(job.parts.keys());
    this.#host = job.parts
      .filter(({ place }) => place === "host")
      .map(({ stored }) => new Uint8Array(stored.length));
    let raw = 0;
    let host = 0;
    for (const { stored, place } of job.parts) {
      this.#offsets.push(place === "raw" ? raw : host++);
      if (place === "raw") {
        if (raw % 4 !== 0)
          throw new FormantError("internal", `weights: ${stored.name} begins at an odd element.`);
        raw += stored.length;
      }
    }
    this.#rawBytes = raw;
  }

  put(part: number, at: number, bytes: Uint8Array<ArrayBuffer>): void {
    const offset = this.#offsets[part]!;
    if (this.#job.parts[part]!.place === "host") return void this.#host[offset]!.set(bytes, at);
    this.#raw ??= this.#job.raw ?? this.#device.owned([Math.ceil(this.#rawBytes / 4)], "u32");
    this.#device.write(this.#raw, bytes, offset + at);
  }

  /** Notes that a part is there; true after the last one. */
  complete(part: number): boolean {
    this.#missing.delete(part);
    if (this.#missing.size > 0) return false;
    this.#job.finish(this.#host, this.#raw);
    this.dispose();
    return true;
  }

  dispose(): void {
    if (this.#raw && this.#raw !== this.#job.raw) {
      this.#device.flush();
      this.#raw.dispose();
    }
    this.#raw = null;
  }
}

/** Reads forward in large pieces and hands out what lies in them. */
class Reader {
  readonly #signal: AbortSignal | undefined;
  #source: ByteSource | null = null;
  #offset = 0;
  #piece = new Uint8Array(0);

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  async slice(source: ByteSource, offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = this.#offset + this.#piece.length;
    if (source !== this.#source || offset < this.#offset || offset + length > end) {
      this.#piece = await source.read(offset, Math.min(PIECE_BYTES, source.size - offset), this.#signal);
      this.#source = source;
      this.#offset = offset;
    }
    return this.#piece.subarray(offset - this.#offset, offset - this.#offset + length);
  }
}
