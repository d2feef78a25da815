// What this adapter gives at most, measured in the same run as what is compared with it.

import type { Device } from "../src/device.ts";
import copy from "./ceilings/copy.wgsl";
import multiplyAdd from "./ceilings/multiply_add.wgsl";
import read from "./ceilings/read.wgsl";
import step from "./ceilings/step.wgsl";
import { median } from "./statistics.ts";

/** Bytes, operations a second; seconds. */
export interface Ceilings {
  /** Bytes read and written. */
  readonly copy: number;
  readonly read: number;
  /** f32 in registers, a multiply-add counted as two. */
  readonly arithmetic: number;
  /** Of a dispatch that needs the one before and does nothing. */
  readonly dispatch: number;
  /** Of reading 256 bytes back, from the call to the values. */
  readonly readBack: number;
}

const ROUNDS = 12;
/** A program that plays a GPU takes long enough for fewer. */
const SOFTWARE_ROUNDS = 4;
const WORKGROUP = 256;
/** Operations of a thread of multiply_add.wgsl: 128 rounds of 32 multiply-adds of vec4. */
const THREAD_OPERATIONS = 128 * 32 * 4 * 2;
const STEPS = 1000;

/** Runs one kernel of bench/ceilings/ many times in a pass; seconds of the fastest, by the GPU's clock where it has one. */
class Ruler {
  readonly #device: GPUDevice;
  readonly #queries: { set: GPUQuerySet; resolved: GPUBuffer } | null;

  constructor(device: GPUDevice) {
    this.#device = device;
    this.#queries = device.features.has("timestamp-query")
      ? {
          set: device.createQuerySet({ type: "timestamp", count: 2 }),
          resolved: device.createBuffer({ size: 16, usage: 0x0200 | 0x04 }), // QUERY_RESOLVE | COPY_SRC
        }
      : null;
  }

  async time(
    code: string,
    [x, out]: readonly [GPUBuffer, GPUBuffer],
    [columns, rows]: readonly [number, number],
    { times, rounds }: { readonly times: number; readonly rounds: number },
  ): Promise<number> {
    const device = this.#device;
    const module = device.createShaderModule({ code });
    const pipeline = await device.createComputePipelineAsync({
      layout: "auto",
      compute: { module, entryPoint: "main" },
    });
    const entries = [x, out].map((buffer, binding) => ({ binding, resource: { buffer } }));
    const group = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const encoder = device.createCommandEncoder();
      const writes = this.#queries && {
        querySet: this.#queries.set,
        beginningOfPassWriteIndex: 0,
        endOfPassWriteIndex: 1,
      };
      const pass = encoder.beginComputePass(writes ? { timestampWrites: writes } : {});
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, group);
      for (let i = 0; i < times; i++) pass.dispatchWorkgroups(columns, rows);
      pass.end();
      seconds.push((await this.#submit(encoder)) / times);
    }
    return Math.min(...seconds);
  }

  async #submit(encoder: GPUCommandEncoder): Promise<number> {
    const { queue } = this.#device;
    const begin = performance.now();
    if (!this.#queries) {
      queue.submit([encoder.finish()]);
      await queue.onSubmittedWorkDone();
      return (performance.now() - begin) / 1000;
    }
    const buffer = this.#device.createBuffer({ size: 16, usage: 0x01 | 0x08 }); // MAP_READ | COPY_DST
    encoder.resolveQuerySet(this.#queries.set, 0, 2, this.#queries.resolved, 0);
    encoder.copyBufferToBuffer(this.#queries.resolved, 0, buffer, 0, 16);
    queue.submit([encoder.finish()]);
    await buffer.mapAsync(0x01);
    const [from, to] = new BigUint64Array(buffer.getMappedRange());
    const seconds = Number(to! - from!) / 1e9;
    buffer.destroy();
    return seconds;
  }

  dispose(): void {
    this.#queries?.set.destroy();
    this.#queries?.resolved.destroy();
  }
}

export async function measureCeilings(device: Device): Promise<Ceilings> {
  const software = device.traits.class === "software";
  const { gpu } = device;
  const bytes =
    2 ** Math.floor(Math.log2(Math.min(software ? 2 ** 24 : 2 ** 29, device.traits.maxBindingBytes)));
  const [x, out] = [0, 1].map(() => gpu.createBuffer({ size: bytes, usage: 0x80 | 0x08 })) as [
    GPUBuffer,
    GPUBuffer,
  ];
  const ruler = new Ruler(gpu);
  /** Powers of two, so that no thread is left over. */
  const grid = (threads: number): [number, number] => {
    let rows = 1;
    while (threads / WORKGROUP / rows > 65535) rows *= 2;
    return [threads / WORKGROUP / rows, rows];
  };
  const tensor = device.owned([64]);
  try {
    const threads = software ? 2 ** 14 : 2 ** 20;
    const vectors = bytes / 16;
    const rounds = software ? SOFTWARE_ROUNDS : ROUNDS;
    const plan = { times: software ? 1 : 4, rounds };
    const copied = await ruler.time(copy, [x, out], grid(vectors), plan);
    const reading = await ruler.time(read, [x, out], grid(vectors / 8), plan);
    const computed = await ruler.time(multiplyAdd, [x, out], grid(threads), plan);
    const dispatch = await ruler.time(step, [x, out], [1, 1], { times: STEPS, rounds });
    const backs: number[] = [];
    for (let round = 0; round < 2 * ROUNDS; round++) {
      const begin = performance.now();
      await tensor.read();
      backs.push((performance.now() - begin) / 1000);
    }
    return {
      copy: (2 * bytes) / copied,
      read: bytes / reading,
      arithmetic: (threads * THREAD_OPERATIONS) / computed,
      dispatch,
      readBack: median(backs),
    };
  } finally {
    tensor.dispose();
    ruler.dispose();
    x.destroy();
    out.destroy();
  }
}
