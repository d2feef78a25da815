// The open compute pass. Dispatches are encoded into it and submitted together: when the parameter ring is full, when
// about `SUBMIT_SECONDS` of work has gathered (drivers reset a GPU that is busy for two seconds), or when somebody
// reads. Parameters of all dispatches lie in one uniform buffer, 256 bytes each, so that bind groups never change
// for them: those of eager dispatches in a ring that is written at each submission, those of recordings behind it,
// written once.

import type { KernelSchema } from "./kernel.ts";
import { KeptParams } from "./kept_params.ts";
import type { Profile } from "./profile.ts";

const SLOT_BYTES = 256;
/** Sets of parameters that the ring holds: the GPU begins with so many dispatches while more are encoded. */
const SLOTS = 32;
/** Sets of parameters that recordings may keep; equal ones are one. */
const KEPT_SLOTS = 4096;
const SUBMIT_SECONDS = 0.25;

/** One dispatch, ready to be encoded any number of times. */
export interface Dispatch {
  readonly schema: KernelSchema;
  readonly pipeline: GPUComputePipeline;
  readonly bindGroup: GPUBindGroup;
  /** Offsets of the uniform bindings by binding number; null where Params is bound. */
  readonly offsets: readonly (number | null)[];
  readonly grid: readonly [number, number, number];
  /** Estimate of the arithmetic, in multiply-adds. */
  readonly work: number;
  readonly kernel: string;
  /** Of the model, for a profile: see `Device.scope`. */
  readonly stage: string;
}

/** One that is kept, with the bytes of its Params. */
export interface Recorded extends Dispatch {
  readonly params: Uint8Array<ArrayBuffer>;
}

/** A dispatch of a recording; without offsets its parameters found no place to be kept, and take the ring's. */
interface Step {
  readonly dispatch: Recorded;
  readonly offsets: readonly number[] | null;
}

/** What a recording keeps in the queue. */
export interface Kept {
  replay(): void;
  /** Gives the places of its parameters back. */
  dispose(): void;
}

export interface QueueStats {
  dispatches: number;
  submissions: number;
}

export class Queue {
  readonly params: GPUBuffer;
  /** The ring of parameters before its next submission. */
  readonly staging = new DataView(new ArrayBuffer(SLOTS * SLOT_BYTES));
  readonly #device: GPUDevice;
  readonly #kept: KeptParams;
  readonly #stats: QueueStats = { dispatches: 0, submissions: 0 };
  #profile: Profile | null = null;
  #encoder: GPUCommandEncoder | null = null;
  #pass: GPUComputePassEncoder | null = null;
  #last: Dispatch | null = null;
  /** Kept places that nobody needs but what is encoded. */
  #given: number[] = [];
  #usedSlots = 0;
  #pendingWork = 0;
  // Multiply-adds a second: a guess that errs on the slow side, then what was measured from submission to read.
  #rate: number;
  #busySince = 0;
  #submittedWork = 0;

  constructor(device: GPUDevice, initialRate: number) {
    this.#device = device;
    this.#rate = initialRate;
    const size = (SLOTS + KEPT_SLOTS) * SLOT_BYTES;
    this.params = device.createBuffer({ label: "params", size, usage: 0x40 | 0x08 });
    this.#kept = new KeptParams(KEPT_SLOTS, (slot, bytes) => {
      device.queue.writeBuffer(this.params, (SLOTS + slot) * SLOT_BYTES, bytes);
    });
  }

  stats(): QueueStats {
    return { ...this.#stats };
  }

  /** Multiply-adds that one dispatch should not exceed here. */
  get maxWork(): number {
    return this.#rate * SUBMIT_SECONDS;
  }

  /** With a profile passes write timestamps; one that times dispatches gives each a pass of its own. */
  set profile(profile: Profile | null) {
    this.submit();
    this.#profile = profile;
  }

  /** A place in `staging` for the parameters of the dispatch that is encoded next; submits if there is no room. */
  reserve(work: number): number {
    if (this.#usedSlots === SLOTS) this.submit();
    this.#makeRoom(work);
    return this.#usedSlots++ * SLOT_BYTES;
  }

  /** Encodes a dispatch whose parameters lie at `place` of `staging`. */
  encode(dispatch: Dispatch, place: number): void {
    this.#put(
      dispatch,
      dispatch.offsets.map((at) => at ?? place),
    );
  }

  /** Keeps the parameters of dispatches, so that replays only encode. */
  keep(recorded: readonly Recorded[]): Kept {
    const slots: number[] = [];
    const steps = recorded.map((dispatch): Step => {
      const slot = this.#kept.take(dispatch.params);
      if (slot === null) return { dispatch, offsets: null };
      slots.push(slot);
      return { dispatch, offsets: dispatch.offsets.map((at) => at ?? (SLOTS + slot) * SLOT_BYTES) };
    });
    const replay = () => {
      for (const { dispatch, offsets } of steps) {
        if (offsets) {
          this.#makeRoom(dispatch.work);
          this.#put(dispatch, offsets);
        } else {
          const place = this.reserve(dispatch.work);
          new Uint8Array(this.staging.buffer).set(dispatch.params, place);
          this.encode(dispatch, place);
        }
      }
    };
    return { replay, dispose: () => void this.#given.push(...slots.splice(0)) };
  }

  #makeRoom(work: number): void {
    if (this.#profile?.full || this.#pendingWork + work > this.maxWork) this.submit();
  }

  #put(dispatch: Dispatch, offsets: readonly number[]): void {
    const pass = this.#pass ?? this.#openPass(dispatch);
    const last = this.#last;
    if (last?.pipeline !== dispatch.pipeline) pass.setPipeline(dispatch.pipeline);
    if (last !== dispatch) pass.setBindGroup(0, dispatch.bindGroup, offsets as number[]);
    const [x, y, z] = dispatch.grid;
    if (y === 1 && z === 1)
      pass.dispatchWorkgroups(x); // each argument costs a little
    else pass.dispatchWorkgroups(x, y, z);
    this.#last = dispatch;
    this.#pendingWork += dispatch.work;
    this.#stats.dispatches += 1;
    if (this.#profile?.timed === "dispatch") this.#endPass();
  }

  /** Hands everything encoded so far to the GPU, with a copy at the end if asked for. */
  submit(copy?: (encoder: GPUCommandEncoder) => void): void {
    const given = this.#given.splice(0);
    if (this.#encoder || copy) this.#submit(copy);
    for (const slot of given) this.#kept.give(slot);
  }

  #submit(copy?: (encoder: GPUCommandEncoder) => void): void {
    this.#endPass();
    const encoder = this.#encoder ?? this.#device.createCommandEncoder();
    this.#profile?.resolve(encoder);
    copy?.(encoder);
    if (this.#usedSlots > 0) {
      this.#device.queue.writeBuffer(this.params, 0, this.staging.buffer, 0, this.#usedSlots * SLOT_BYTES);
    }
    this.#device.queue.submit([encoder.finish()]);
    if (this.#submittedWork === 0) this.#busySince = performance.now();
    this.#submittedWork += this.#pendingWork;
    this.#stats.submissions += 1;
    this.#encoder = null;
    this.#usedSlots = 0;
    this.#pendingWork = 0;
  }

  /** Work submitted and not known to be done, in multiply-adds. */
  get outstanding(): number {
    return this.#submittedWork;
  }

  /**
   * The first `work` of what is outstanding is done, waited for since `waitBegin`: learns how fast this adapter is. It
   * took at most the time since it was submitted, and at least what was waited.
   */
  finished(work: number, waitBegin: number): void {
    const now = performance.now();
    const most = (now - this.#busySince) / 1000;
    const least = (now - waitBegin) / 1000;
    // It was at least as fast as this; that it was no faster, short bursts do not say: they say more of latency.
    if (work > 0 && most > 0) this.#rate = Math.max(this.#rate, work / most);
    if (work > 0 && least > 0.05) this.#rate = Math.min(this.#rate, work / least);
    this.#submittedWork = Math.max(0, this.#submittedWork - work);
    this.#busySince = now;
  }

  destroy(): void {
    this.params.destroy();
  }

  #openPass(dispatch: Dispatch): GPUComputePassEncoder {
    this.#encoder ??= this.#device.createCommandEncoder();
    const timestampWrites = this.#profile?.begin(dispatch);
    this.#last = null;
    return (this.#pass = this.#encoder.beginComputePass(timestampWrites ? { timestampWrites } : {}));
  }

  #endPass(): void {
    this.#pass?.end();
    this.#pass = null;
  }
}
