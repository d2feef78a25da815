// Device: tensors, scopes, kernels and the queue of one GPU. Ops are the only callers of `run`. Nothing is submitted
// until somebody reads or enough work has gathered; in Node, waiting for the GPU leaves the core free.

import * as kernelTexts from "../kernels/index.ts";
import { Arena, type ArenaStats, type Block } from "./arena.ts";
import { BindGroups, type Operands } from "./bind_groups.ts";
import { Choices, recallChoices } from "./choices.ts";
import { FormantError, throwIfAborted } from "./error.ts";
import { checkNames, type KernelName, Kernels, type Wanted, writeParams } from "./kernel.ts";
import { type AdapterTraits, type DeviceOptions, openAdapter, type Platform } from "./platform.ts";
import { Profile, type Timed } from "./profile.ts";
import { type Kept, Queue, type QueueStats, type Recorded } from "./queue.ts";
import { ReadBacks } from "./read_backs.ts";
import { checkLive, type DType, elements, type HostArray, type Shape, Tensor } from "./tensor.ts";

export type { AdapterTraits, DeviceOptions } from "./platform.ts";

export interface Launch {
  /** Workgroups; `Device.fold` brings long one-dimensional grids into the limit of 65,535 a side. */
  readonly grid: readonly [number, number?, number?];
  /** Override constants of the .wgsl by name. */
  readonly constants?: Readonly<Record<string, number>>;
  /** Estimate of the arithmetic in multiply-adds; bounds how much is submitted at once. */
  readonly work?: number;
}

export interface DeviceStats extends ArenaStats, QueueStats {
  pipelines: number;
}

/** The best adapter (or the one named) with the largest limits it offers. */
export async function createDevice(options: DeviceOptions = {}): Promise<Device> {
  const device = new Device(await openAdapter(options));
  device.choices.read(options.choices ?? (await recallChoices(device)));
  return device;
}

/** After a read has failed, the time in which a browser says that the device is lost, if that was the reason. */
const LOSS_MS = 200;

const DESTROYED = "device: it has been destroyed; create another one.";

export class Device {
  readonly gpu: GPUDevice;
  readonly traits: AdapterTraits;
  /** What is fastest here, of forms that give the same bits. */
  readonly choices = new Choices(this);
  readonly #platform: Platform;
  readonly #arena: Arena;
  readonly #kernels: Kernels;
  readonly #queue: Queue;
  readonly #readBacks: ReadBacks;
  readonly #bindGroups: BindGroups;
  #recording: Recorded[] | null = null;
  #compiling: Wanted[] | null = null;
  #stage = "";
  #fault: FormantError | null = null;
  /** Why nothing works any more. */
  #end: FormantError | null = null;
  #lost = false;
  #turn: Promise<unknown> = Promise.resolve();

  /** Use `createDevice`. `texts`: of the kernels, where they are not those of the house (to see what a test finds). */
  constructor(platform: Platform, texts: Readonly<Record<string, string>> = kernelTexts) {
    this.#platform = platform;
    this.gpu = platform.device;
    this.traits = platform.traits;
    this.#arena = new Arena(this.gpu, (block) => {
      if (this.#end) return;
      this.#queue.submit();
      this.#bindGroups.forget(block);
    });
    this.#kernels = new Kernels(this.gpu, { ...platform.extensions, ...texts });
    this.#queue = new Queue(this.gpu, this.traits.class === "software" ? 2e9 : 1e11);
    this.#readBacks = new ReadBacks(this.gpu);
    this.#bindGroups = new BindGroups(this, this.#kernels, this.#queue.params, this.#arena.own(16));
    this.gpu.addEventListener("uncapturederror", this.#onError);
    void this.gpu.lost.then(({ reason, message }) => {
      this.#lost = this.#end === null;
      this.#end ??= new FormantError(
        "device",
        reason === "destroyed"
          ? DESTROYED
          : `device: the GPU was lost (${message || "the driver gave no reason"}); create another device.`,
      );
    });
  }

  readonly #onError = (event: Event): void => {
    event.preventDefault(); // or Dawn prints it
    this.#fault ??= new FormantError("device", `device: ${(event as GPUUncapturedErrorEvent).error.message}`);
  };

  // ---- tensors

  /** A tensor with these values, outside every scope until it is disposed of. */
  tensor<D extends DType = "f32">(values: ArrayLike<number>, shape: Shape, dtype?: D): Tensor<D> {
    const type = dtype ?? ("f32" as D);
    const array: ArrayBufferView<ArrayBuffer> =
      type === "f32"
        ? new Float32Array(values)
        : type === "u32"
          ? new Uint32Array(values)
          : new Int32Array(values);
    if (values.length !== elements(shape)) {
      throw new FormantError(
        "internal",
        `tensor: ${values.length} values, expected ${elements(shape)} as in [${shape.join(", ")}].`,
      );
    }
    const block = this.#arena.own(array.byteLength);
    this.gpu.queue.writeBuffer(block.buffer, 0, array);
    return new Tensor(this, shape, type, block);
  }

  /** Memory for the output of an op, from the pool, and for `room` values behind; these are whatever was there. */
  empty<D extends DType = "f32">(shape: Shape, dtype?: D, room = 0): Tensor<D> {
    // A dry run needs no memory.
    const bytes = this.#compiling ? 4 : 4 * (elements(shape) + room);
    return new Tensor(this, shape, dtype ?? ("f32" as D), this.#arena.allocate(bytes));
  }

  /** Memory of its own outside every scope, zero at first: weights, caches, states. */
  owned<D extends DType = "f32">(shape: Shape, dtype?: D): Tensor<D> {
    return new Tensor(this, shape, dtype ?? ("f32" as D), this.#arena.own(4 * elements(shape)));
  }

  /** Copies bytes into a tensor from `offset` (a multiple of 4) on, in order with the dispatches around. */
  write(tensor: Tensor, bytes: Uint8Array<ArrayBuffer>, offset = 0): void {
    checkLive("write", "tensor", tensor);
    if (this.#compiling) return;
    this.#queue.submit();
    const whole = bytes.length & ~3;
    this.gpu.queue.writeBuffer(tensor.buffer, offset, bytes, 0, whole);
    if (whole === bytes.length) return;
    const rest = new Uint8Array(4);
    rest.set(bytes.subarray(whole));
    this.gpu.queue.writeBuffer(tensor.buffer, offset + whole, rest);
  }

  /** A copy outside every scope. */
  copy<D extends DType>(tensor: Tensor<D>): Tensor<D> {
    checkLive("copy", "tensor", tensor);
    if (this.#compiling) return this.empty(tensor.shape, tensor.dtype);
    const copy = this.owned(tensor.shape, tensor.dtype);
    this.#queue.submit((encoder) =>
      encoder.copyBufferToBuffer(tensor.buffer, 0, copy.buffer, 0, 4 * tensor.size),
    );
    return copy;
  }

  /**
   * Frees what `body` allocates but for the tensors it returns, which pass to the scope around, or to the caller. In a
   * profile, what is run or recorded in it stands under `stage`, a part of the model; stages nest.
   */
  scope<R extends Tensor | readonly Tensor[] | Readonly<Record<string, Tensor>> | void>(
    body: () => R,
    stage?: string,
  ): R {
    const close = this.#arena.open();
    const around = this.#stage;
    if (stage !== undefined) this.#stage = around === "" ? stage : `${around}/${stage}`;
    let kept = new Set<Block>();
    try {
      const result = body();
      const tensors = result instanceof Tensor ? [result] : Object.values(result ?? {});
      kept = new Set(tensors.map((tensor: Tensor) => tensor.block));
      return result;
    } finally {
      this.#stage = around;
      close(kept);
    }
  }

  release(tensor: Tensor): void {
    if (tensor.live) this.#arena.release(tensor.block);
  }

  // ---- work

  /** Encodes one dispatch. `tensors` and `params` name the bindings and fields of the .wgsl; null: not used. */
  run(kernel: KernelName, tensors: Operands, params: Readonly<Record<string, number>>, launch: Launch): void {
    if (this.#end) throw this.#end;
    const schema = this.#kernels.schema(kernel);
    checkNames(schema, tensors, params);
    const constants = launch.constants ?? {};
    if (this.#compiling) return void this.#compiling.push({ schema, constants });
    const [x, y = 1, z = 1] = launch.grid;
    if (!(Math.min(x, y, z) >= 0 && Math.max(x, y, z) <= 65535)) {
      throw new FormantError(
        "internal",
        `kernels/${kernel}.wgsl: the grid is ${x} by ${y} by ${z}, expected 0 to 65535 workgroups a side.`,
      );
    }
    if (x * y * z === 0) return;
    const pipeline = this.#kernels.pipeline(schema, constants);
    const { bindGroup, offsets } = this.#bindGroups.get(schema, tensors);
    const { work = 0 } = launch;
    const [grid, stage] = [[x, y, z] as const, this.#stage];
    const dispatch = { schema, pipeline, bindGroup, offsets, grid, work, kernel, stage };
    if (this.#recording) {
      const bytes = new Uint8Array(Math.ceil(schema.params.length / 4) * 16);
      writeParams(schema, params, new DataView(bytes.buffer));
      this.#recording.push({ ...dispatch, params: bytes });
    } else {
      const place = this.#queue.reserve(work);
      writeParams(schema, params, this.#queue.staging, place);
      this.#queue.encode(dispatch, place);
    }
  }

  /**
   * Records the dispatches that `body` makes instead of running them; `replay(n)` runs them n times, for a fraction of
   * the cost: parameters are on the GPU already. What changes from step to step must live in GPU buffers that the
   * kernels advance. Tensors that `body` allocates and returns belong to the caller; memory for the others stays with
   * the recording until `dispose`. A replay goes in one submission, unless it is too long for one.
   */
  record<R extends Tensor | readonly Tensor[] | void>(
    body: () => R,
  ): { result: R; replay(times?: number): void; dispose(): void } {
    const recorded: Recorded[] = [];
    const around = this.#recording;
    const end = this.#arena.separate();
    this.#recording = recorded;
    let kept: Kept | null = null;
    let release = () => {};
    try {
      const result = this.scope(body);
      const replay = (times = 1) => {
        for (let i = 0; i < times; i++) {
          if (this.#recording) this.#recording.push(...recorded);
          else (kept ??= this.#queue.keep(recorded)).replay();
        }
      };
      const dispose = () => {
        kept?.dispose();
        release();
      };
      return { result, replay: this.#compiling ? () => {} : replay, dispose };
    } finally {
      this.#recording = around;
      release = end();
    }
  }

  /** Compiles, in parallel, every pipeline that `body` would use; runs nothing and allocates next to nothing. */
  async compile(body: () => void): Promise<void> {
    const compiling: Wanted[] = [];
    this.#compiling = compiling;
    try {
      this.scope(body);
    } finally {
      this.#compiling = null;
    }
    const here = this.#platform.compilesHere && this.traits.class === "hardware";
    await this.#platform.wait(this.#kernels.compile(compiling, here));
  }

  /** Inside `compile`: an op that chooses among pipelines by lengths asks for all of them. */
  get rehearsing(): boolean {
    return this.#compiling !== null;
  }

  /** Multiply-adds that one dispatch should not exceed on this adapter (about a quarter of a second). */
  get maxWork(): number {
    return this.#queue.maxWork;
  }

  flush(): void {
    this.#queue.submit();
  }

  /** Waits until the GPU has done all that was asked. Throws the first GPU error since the last wait. */
  async finish(signal?: AbortSignal): Promise<void> {
    if (this.#end) throw this.#end;
    this.#queue.submit();
    const work = this.#queue.outstanding;
    const begin = performance.now();
    await this.#platform.wait(this.gpu.queue.onSubmittedWorkDone());
    this.#queue.finished(work, begin);
    this.#throwFault();
    throwIfAborted(signal);
  }

  /** Between the parts of a long computation: waits while more than about a second of work is ahead. */
  async pace(signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal);
    if (this.#queue.outstanding > 4 * this.#queue.maxWork) await this.finish(signal);
  }

  /** See `Tensor.read`. */
  async read<D extends DType>(tensor: Tensor<D>): Promise<HostArray[D]> {
    const [values] = await this.readAll([tensor]);
    return values as HostArray[D];
  }

  /** The values of several tensors, in one copy; the work so far is handed to the GPU before this returns. */
  async readAll(tensors: readonly Tensor[]): Promise<HostArray[DType][]> {
    if (this.#end) throw this.#end;
    for (const tensor of tensors) checkLive("read", "tensor", tensor);
    const bytes = tensors.reduce((sum, { size }) => sum + 4 * size, 0);
    const staging = this.#readBacks.take(bytes);
    try {
      this.#queue.submit((encoder) => {
        tensors.reduce((at, { buffer, size }) => {
          encoder.copyBufferToBuffer(buffer, 0, staging, at, 4 * size);
          return at + 4 * size;
        }, 0);
      });
      const work = this.#queue.outstanding;
      const begin = performance.now();
      await this.#platform.wait(staging.mapAsync(0x01, 0, bytes)); // READ
      this.#queue.finished(work, begin);
      this.#throwFault();
      const copy = staging.getMappedRange(0, bytes).slice(0);
      let at = 0;
      return tensors.map(({ dtype, size }) => {
        const array = { f32: Float32Array, u32: Uint32Array, i32: Int32Array }[dtype];
        return new array(copy, (at += 4 * size) - 4 * size, size);
      });
    } catch (error) {
      if (error instanceof FormantError) throw error;
      await Promise.race([this.gpu.lost, new Promise((resolve) => setTimeout(resolve, LOSS_MS))]);
      this.#throwFault();
      throw error;
    } finally {
      this.#readBacks.give(staging);
    }
  }

  /** Runs `body` alone: two callers that each do several steps with waits between them queue. */
  exclusive<R>(body: () => Promise<R>): Promise<R> {
    const result = this.#turn.then(body);
    this.#turn = result.catch(() => {});
    return result;
  }

  // ---- facts

  /** Whether the GPU has gone away by itself: another device may work. */
  get lost(): boolean {
    return this.#lost;
  }

  stats(): DeviceStats {
    return { ...this.#arena.stats(), ...this.#queue.stats(), pipelines: this.#kernels.compiled };
  }

  /** Times every dispatch (or pass) until `stop`; null where the adapter has no timestamps. `spans` waits for the GPU. */
  startProfile(timed: Timed = "dispatch") {
    if (!this.gpu.features.has("timestamp-query")) return null;
    const profile = new Profile(this.gpu, timed);
    this.#queue.profile = profile;
    return {
      spans: () => this.finish().then(() => this.#platform.wait(profile.spans())),
      stop: () => {
        this.#queue.profile = null;
        profile.dispose();
      },
    };
  }

  /** Tells these kernels from others: a hash of their texts. */
  get kernelsId(): string {
    return this.#kernels.id;
  }

  /** Gives free pooled memory back to the system. */
  trim(): void {
    this.#arena.trim();
    this.#readBacks.trim();
  }

  /** Frees all memory, and the GPU device unless the application brought it. */
  destroy(): void {
    this.#end = new FormantError("device", DESTROYED);
    this.gpu.removeEventListener("uncapturederror", this.#onError);
    this.#arena.destroy();
    this.#readBacks.destroy();
    this.#queue.destroy();
    this.#platform.destroy();
  }

  /** A one-dimensional grid of `n` workgroups as two dimensions within the limit of 65,535; kernels check bounds. */
  static fold(n: number): [number, number] {
    const y = Math.max(1, Math.ceil(n / 65535));
    return [Math.ceil(n / y), y];
  }

  #throwFault(): void {
    const fault = this.#end ?? this.#fault;
    this.#fault = null;
    if (fault) throw fault;
  }
}
