// Time per dispatch, or per compute pass, from the GPU's own timestamps. A dispatch that is timed alone runs in a pass of
// its own, which costs some microseconds that its time does not contain.

const CAPACITY = 4096; // timestamps a query set may hold

/** What gets two timestamps. A pass holds what is handed over in one submission. */
export type Timed = "dispatch" | "pass";

/** A dispatch (or a pass, under the name of its first dispatch) on the GPU's clock. */
export interface ProfileSpan {
  readonly kernel: string;
  /** Of the model, from the outermost in, joined by "/" (`Device.scope`); "" outside of all. */
  readonly stage: string;
  /** Nanoseconds since the first span of the profile. */
  readonly begin: number;
  readonly end: number;
}

/** One row of the table: all dispatches of a kernel in a stage. */
export interface ProfileRow {
  readonly label: string;
  readonly calls: number;
  readonly milliseconds: number;
}

export class Profile {
  readonly timed: Timed;
  readonly #device: GPUDevice;
  readonly #querySet: GPUQuerySet;
  readonly #resolved: GPUBuffer;
  readonly #pending: { stage: string; kernel: string }[] = [];
  readonly #readbacks: { names: { stage: string; kernel: string }[]; buffer: GPUBuffer }[] = [];
  readonly #spans: ProfileSpan[] = [];
  #zero: bigint | null = null;

  /** Needs the feature `timestamp-query`. */
  constructor(device: GPUDevice, timed: Timed) {
    this.#device = device;
    this.timed = timed;
    this.#querySet = device.createQuerySet({ type: "timestamp", count: CAPACITY });
    this.#resolved = device.createBuffer({ size: 8 * CAPACITY, usage: 0x0200 | 0x04 }); // QUERY_RESOLVE | COPY_SRC
  }

  /** No room for another pass before the next `resolve`. */
  get full(): boolean {
    return 2 * this.#pending.length === CAPACITY;
  }

  /** Where the pass that begins with this dispatch writes its two timestamps. */
  begin({
    stage,
    kernel,
  }: {
    readonly stage: string;
    readonly kernel: string;
  }): GPUComputePassTimestampWrites {
    const at = 2 * this.#pending.push({ stage, kernel }) - 2;
    return { querySet: this.#querySet, beginningOfPassWriteIndex: at, endOfPassWriteIndex: at + 1 };
  }

  /** Before a submission: copies the timestamps of its passes out. */
  resolve(encoder: GPUCommandEncoder): void {
    const names = this.#pending.splice(0);
    if (names.length === 0) return;
    const bytes = 16 * names.length;
    const buffer = this.#device.createBuffer({ size: bytes, usage: 0x01 | 0x08 }); // MAP_READ | COPY_DST
    encoder.resolveQuerySet(this.#querySet, 0, 2 * names.length, this.#resolved, 0);
    encoder.copyBufferToBuffer(this.#resolved, 0, buffer, 0, bytes);
    this.#readbacks.push({ names, buffer });
  }

  /** All that has been measured so far, in order. What was encoded must be done. */
  async spans(): Promise<readonly ProfileSpan[]> {
    for (const { names, buffer } of this.#readbacks.splice(0)) {
      await buffer.mapAsync(0x01);
      const times = new BigUint64Array(buffer.getMappedRange());
      const zero = (this.#zero ??= times[0]!);
      names.forEach((name, i) => {
        const begin = Number(times[2 * i]! - zero);
        // Clocks that go by large steps may end a pass where it began, never before.
        const end = Math.max(begin, Number(times[2 * i + 1]! - zero));
        this.#spans.push({ ...name, begin, end });
      });
      buffer.destroy();
    }
    return this.#spans;
  }

  dispose(): void {
    this.#querySet.destroy();
    this.#resolved.destroy();
  }
}

/** Spans added up by stage and kernel, largest first. */
export function profileRows(spans: readonly ProfileSpan[]): ProfileRow[] {
  const rows = new Map<string, { calls: number; nanoseconds: number }>();
  for (const { stage, kernel, begin, end } of spans) {
    const label = stage === "" ? kernel : `${stage}/${kernel}`;
    const row = rows.get(label) ?? { calls: 0, nanoseconds: 0 };
    row.calls += 1;
    row.nanoseconds += end - begin;
    rows.set(label, row);
  }
  return [...rows]
    .map(([label, { calls, nanoseconds }]) => ({ label, calls, milliseconds: nanoseconds / 1e6 }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

/** A complete event of the Trace Event Format (chrome://tracing, Perfetto): microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: "kernel" | "stage";
  readonly ph: "X";
  readonly ts: number;
  readonly dur: number;
  readonly pid: 1;
  readonly tid: 1;
}

export interface ChromeTrace {
  readonly traceEvents: readonly TraceEvent[];
  readonly displayTimeUnit: "ns";
  /** Milliseconds in kernels, and of these in kernels of a named stage. */
  readonly otherData: { readonly gpu: number; readonly named: number };
}

/** Spans of dispatches as a file for chrome://tracing or Perfetto: kernels, and the stages of the model around them. */
export function chromeTrace(spans: readonly ProfileSpan[]): ChromeTrace {
  const event = (name: string, cat: TraceEvent["cat"], begin: number, end: number): TraceEvent => ({
    ...{ name, cat, ph: "X", pid: 1, tid: 1 },
    ts: begin / 1000,
    dur: (end - begin) / 1000,
  });
  const events: TraceEvent[] = [];
  /** Stages that the last span stood in, and where each began. */
  let open: { name: string; begin: number }[] = [];
  let last = 0;
  for (const { stage, kernel, begin, end } of [...spans, { stage: "", kernel: "", begin: 0, end: 0 }]) {
    const names = stage === "" ? [] : stage.split("/");
    const parted = open.findIndex(({ name }, depth) => name !== names[depth]);
    const kept = parted < 0 ? open.length : parted;
    for (const { name, begin: from } of open.slice(kept)) events.push(event(name, "stage", from, last));
    open = [...open.slice(0, kept), ...names.slice(kept).map((name) => ({ name, begin }))];
    if (kernel !== "") events.push(event(kernel, "kernel", begin, end));
    last = end;
  }
  const milliseconds = (of: readonly ProfileSpan[]) =>
    of.reduce((sum, { begin, end }) => sum + (end - begin) / 1e6, 0);
  return {
    traceEvents: events.sort((a, b) => a.ts - b.ts || b.dur - a.dur || b.cat.localeCompare(a.cat)),
    displayTimeUnit: "ns",
    otherData: { gpu: milliseconds(spans), named: milliseconds(spans.filter(({ stage }) => stage !== "")) },
  };
}
