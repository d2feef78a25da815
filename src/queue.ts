// The open compute pass. Dispatches are encoded into it and submitted together: when the parameter ring is full, when
// about `SUBMIT_SECONDS` of work has gathered (drivers reset a GPU that is busy for two seconds), or when somebody
// reads. Parameters of all dispatches lie in one uniform buffer, 256 bytes each, so that bind groups never change
// for them.

import type { KernelSchema } from "./kernel.ts";
import type { Profile } from "./profile.ts";

const SLOT_BYTES = 256;
/** Sets of parameters that the ring holds. */
const SLOTS = 2048;
/** Sets after which work is handed over, so that the GPU begins while more is encoded. */
const EAGER_SLOTS = 256;
const SUBMIT_SECONDS = 0.25;

/** One dispatch, ready to be encoded any number of times. */
export interface Dispatch {
  readonly schema: KernelSchema;
  readonly pipeline: GPUComputePipeline;
  readonly bindGroup: GPUBindGroup;
  /** The bytes of Params. */
  readonly params: Uint8Array;
  /** Offsets of the uniform bindings by binding number; null where Params is bound. */
  readonly offsets: readonly (number | null)[];
  readonly grid: readonly [number, number, number];
  /** Estimate of the arithmetic, in multiply-adds. */
  readonly work: number;
  readonly kernel: string;
  /** Of the model, for a profile: see `Device.scope`. */
  readonly stage: string;
  /** Where in the ring its parameters lie, in the submission of this number. */
  slot: { offset: number; submission: number } | null;
}

export interface QueueStats {
  dispatches: number;
  submissions: number;
}

export class Queue {
  readonly params: GPUBuffer;
  readonly #device: GPUDevice;
  readonly #staging = new Uint8Array(SLOTS * SLOT_BYTES);
  readonly #stats: QueueStats = { dispatches: 0, submissions: 0 };
  #profile: Profile | null = null;
  #encoder: GPUCommandEncoder | null = null;
  #pass: GPUComputePassEncoder | null = null;
  #last: Dispatch | null = null;
  #usedSlots = 0;
  #pendingWork = 0;
  // Multiply-adds a second: a guess that errs on the slow side, then what was measured from submission to read.
  #rate: number;
  #busySince = 0;
  #submittedWork = 0;

  constructor(device: GPUDevice, initialRate: number) {
    this.#device = device;
    this.#rate = initialRate;
    this.params = device.createBuffer({ label: "params", size: SLOTS * SLOT_BYTES, usage: 0x40 | 0x08 });
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

  /** @param joined belongs into one submission with the dispatch before, if they fit */
  encode(dispatch: Dispatch, joined = false): void {
    const full = this.#usedSlots >= (joined ? SLOTS : EAGER_SLOTS) || this.#profile?.full;
    if (full || this.#pendingWork + dispatch.work > this.maxWork) this.submit();
    const submission = this.#stats.submissions;
    if (dispatch.slot?.submission !== submission) {
      const offset = this.#usedSlots++ * SLOT_BYTES;
      this.#staging.set(dispatch.params, offset);
      dispatch.slot = { offset, submission };
    }
    const pass = this.#openPass(dispatch);
    const last = this.#last;
    if (last?.pipeline !== dispatch.pipeline) pass.setPipeline(dispatch.pipeline);
    if (last !== dispatch) {
      const { offset } = dispatch.slot;
      pass.setBindGroup(
        0,
        dispatch.bindGroup,
        dispatch.offsets.map((at) => at ?? offset),
      );
    }
    const [x, y, z] = dispatch.grid;
    pass.dispatchWorkgroups(x, y, z);
    this.#last = dispatch;
    this.#pendingWork += dispatch.work;
    this.#stats.dispatches += 1;
    if (this.#profile?.timed === "dispatch") this.#endPass();
  }

  /** Hands everything encoded so far to the GPU, with a copy at the end if asked for. */
  submit(copy?: (encoder: GPUCommandEncoder) => void): void {
    if (!this.#encoder && !copy) return;
    this.#endPass();
    const encoder = this.#encoder ?? this.#device.createCommandEncoder();
    this.#profile?.resolve(encoder);
    copy?.(encoder);
    if (this.#usedSlots > 0) {
      this.#device.queue.writeBuffer(this.params, 0, this.#staging, 0, this.#usedSlots * SLOT_BYTES);
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
    // Short bursts say more of latency than of speed.
    if (work > 0 && most > 0.05) this.#rate = Math.max(this.#rate, work / most);
    if (work > 0 && least > 0.05) this.#rate = Math.min(this.#rate, work / least);
    this.#submittedWork = Math.max(0, this.#submittedWork - work);
    this.#busySince = now;
  }

  destroy(): void {
    this.params.destroy();
  }

  #openPass(dispatch: Dispatch): GPUComputePassEncoder {
    if (!this.#pass) {
      this.#encoder ??= this.#device.createCommandEncoder();
      const timestampWrites = this.#profile?.begin(dispatch);
      this.#pass = this.#encoder.beginComputePass(timestampWrites ? { timestampWrites } : {});
      this.#last = null;
    }
    return this.#pass;
  }

  #endPass(): void {
    this.#pass?.end();
    this.#pass = null;
  }
}
