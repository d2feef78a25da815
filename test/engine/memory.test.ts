// Memory of a device: scopes free what they do not return, buffers recur, and nothing grows.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { activation, add } from "../../ops/elementwise.ts";
import { sizeClass } from "../../src/arena.ts";
import { createDevice, type Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import { testDevice } from "../golden.ts";
import { failure, quiet, rejection, valuesOf } from "./expect.ts";

const test = suite("memory");

/** Live bytes and buffers since a mark. */
function meter(device: Device): () => [bytes: number, buffers: number] {
  const { liveBytes, liveBuffers } = device.stats();
  return () => [device.stats().liveBytes - liveBytes, device.stats().liveBuffers - liveBuffers];
}

/** Some ops with intermediate results over T rows; gives the last of them and notes the buffers of all. */
function network(device: Device, T: number, buffers: GPUBuffer[] = []): Tensor {
  const note = (tensor: Tensor) => {
    buffers.push(tensor.buffer);
    return tensor;
  };
  return device.scope(() => {
    const x = note(device.empty([T, 8]));
    const y = note(activation(x, { slope: 0.5 }));
    const inner = device.scope(() => note(add(note(add(x, y)), x)));
    return note(add(inner, y, 0.5));
  });
}

test("a scope frees what it does not return, whatever form the result has", async () => {
  const device = await testDevice();
  const x = device.tensor([1, 2, 3], [3]);
  const live = meter(device);
  device.scope(() => void add(add(x, x), x));
  assert.equal(live(), [0, 0], "nothing returned");
  const one = device.scope(() => add(add(x, x), x));
  assert.equal(live(), [256, 1], "a tensor");
  const [two, three] = device.scope(() => [add(x, x), add(add(x, x), x)]);
  assert.equal(live(), [768, 3], "a list");
  const named = device.scope(() => ({ four: add(add(x, x), add(x, x)), x }));
  assert.equal(live(), [1024, 4], "a record, with a tensor from outside");
  assert.equal(await valuesOf(one), [3, 6, 9]);
  assert.equal(await valuesOf(two!), [2, 4, 6]);
  assert.equal(await valuesOf(three!), [3, 6, 9]);
  assert.equal(await valuesOf(named.four), [4, 8, 12]);
  assert.equal(await valuesOf(x), [1, 2, 3], "what came from outside is not freed");
  for (const tensor of [one, two!, three!, named.four]) tensor.dispose();
  assert.equal(live(), [0, 0]);
  x.dispose();
});

test("what a scope returns passes to the scope around", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  const live = meter(device);
  const kept = device.scope(() => {
    const inner = device.scope(() => [add(x, x), add(x, x, 2)]);
    assert.equal(live(), [512, 2]);
    return device.scope(() => add(inner[0]!, inner[1]!));
  });
  assert.equal(live(), [256, 1], "the outer scope freed what the inner one gave it");
  assert.equal(await valuesOf(kept), [6]);
  kept.dispose();
  assert.equal(live(), [0, 0]);
  x.dispose();
});

test("a scope frees when its body throws, and the scopes around go on", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  const live = meter(device);
  const kept = device.scope(() => {
    const before = add(x, x);
    const fault = new Error("on purpose");
    let caught: unknown;
    try {
      device.scope(() => {
        add(x, x);
        return device.scope((): Tensor => {
          add(x, x);
          throw fault;
        });
      });
    } catch (error) {
      caught = error;
    }
    assert.is(caught, fault, "the error itself, not another one");
    assert.equal(live(), [256, 1], "what was made before the throwing scope stays");
    return before;
  });
  assert.equal(await valuesOf(kept), [2]);
  kept.dispose();
  assert.equal(live(), [0, 0]);
  x.dispose();
});

test("a tensor may be given back before its scope ends", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  const live = meter(device);
  const kept = device.scope(() => {
    const early = add(x, x);
    const { buffer } = early;
    early.dispose();
    assert.equal(live(), [0, 0]);
    const next = add(x, x, 3);
    assert.is(next.buffer, buffer, "its memory is handed out again at once");
    return next;
  });
  assert.equal(live(), [256, 1]);
  assert.equal(await valuesOf(kept), [6]);
  kept.dispose();
  assert.equal(live(), [0, 0]);
  x.dispose();
});

/** Counts the bind groups that a device makes from now on. */
function countBindGroups({ gpu }: Device): () => number {
  let count = 0;
  const create = gpu.createBindGroup.bind(gpu);
  gpu.createBindGroup = (descriptor) => {
    count += 1;
    return create(descriptor);
  };
  return () => count;
}

test("every step meets the same buffers in the same order, so that bind groups recur", async () => {
  const device = await createDevice();
  const bindGroups = countBindGroups(device);
  const numbers = new Map<GPUBuffer, number>();
  const step = (T: number) => {
    const buffers: GPUBuffer[] = [];
    device.scope(() => void network(device, T, buffers));
    return buffers.map((buffer) => {
      if (!numbers.has(buffer)) numbers.set(buffer, numbers.size);
      return numbers.get(buffer)!;
    });
  };
  const settled = step(50);
  assert.is(settled.length, 5);
  const before = bindGroups();
  assert.is(before, 4, "one for each dispatch of the first step");
  for (const T of [50, 50, 49, 50, 49]) assert.equal(step(T), settled, `T = ${T}`);
  assert.is(bindGroups(), before, "no new bind group");
  await device.finish();
  device.destroy();
});

test("freeing a tensor forgets no bind group of others", async () => {
  const device = await createDevice();
  const bindGroups = countBindGroups(device);
  const x = device.tensor([1, 2], [2]);
  const out = device.owned([2]);
  const step = () => device.run("add", { x, y: x, out }, { length: 2, gain: 1 }, { grid: [1] });
  step();
  await device.finish();
  device.tensor([5], [1]).dispose();
  step();
  assert.is(bindGroups(), 1);
  assert.equal(await valuesOf(out), [2, 4]);
  device.destroy();
});

test("size classes: 8 an octave, never smaller than what is asked", () => {
  for (let octave = 11; octave < 30; octave++) {
    const classes = new Set<number>();
    for (let i = 1; i <= 64; i++) classes.add(sizeClass(2 ** octave + (i * 2 ** octave) / 64));
    assert.is(classes.size, 8, `above 2^${octave}`);
    assert.ok(classes.has(2 ** (octave + 1)), "a power of two is its own class");
  }
  let previous = 0;
  for (let bytes = 0; bytes < 40000; bytes += 4) {
    const size = sizeClass(bytes);
    assert.ok(size >= Math.max(bytes, previous) && size % 256 === 0, `${bytes}`);
    assert.ok(size - bytes <= Math.max(256, bytes / 8), `${bytes} takes ${size}`);
    previous = size;
  }
});

test("tensors of one class share freed memory, and stats tell live from pooled", async () => {
  const device = await createDevice();
  const first = device.empty([4000]);
  const { buffer } = first;
  first.dispose();
  const { pooledBytes, bytes } = device.stats();
  assert.is(pooledBytes, 16384);
  const second = device.empty([3900]);
  assert.is(second.buffer, buffer);
  const taken = device.stats();
  assert.equal([taken.pooledBytes, taken.bytes], [0, bytes]);
  const third = device.empty([4000]);
  assert.is.not(third.buffer, buffer, "memory in use is not handed out");
  assert.is(device.stats().bytes, bytes + 16384);
  for (const tensor of [second, third]) tensor.dispose();
  const { liveBytes, pooledBytes: free, bytes: all, peakBytes } = device.stats();
  assert.equal([free, all, peakBytes], [32768, liveBytes + 32768, bytes + 16384]);
  device.destroy();
  const { liveBuffers, bytes: left } = device.stats();
  assert.equal([liveBuffers, left], [0, 0], "destroy gives everything back");
});

test("owned memory is zero, lives outside scopes and never comes from the pool", async () => {
  const device = await testDevice();
  const dirty = device.tensor([7, 7, 7, 7], [4]);
  device.scope(() => void add(dirty, dirty));
  await device.finish();
  dirty.dispose();
  const { pooledBytes } = device.stats();
  const live = meter(device);
  let state: Tensor | undefined;
  device.scope(() => {
    state = device.owned([4]);
    device.tensor([1], [1]).dispose();
  });
  assert.equal(live(), [16, 1], "of its own size, alive after the scope");
  assert.is(device.stats().pooledBytes, pooledBytes);
  assert.equal(await valuesOf(state!), [0, 0, 0, 0]);
  const { bytes } = device.stats();
  state!.dispose();
  assert.equal(live(), [0, 0]);
  assert.is(device.stats().bytes, bytes - 16, "given back to the system, not to the pool");
});

test("a copy has memory of its own, in order with the work around", async () => {
  const device = await testDevice();
  const x = device.tensor([1, 2], [2]);
  const live = meter(device);
  const copy = device.scope(() => {
    const sum = add(x, x);
    const early = device.copy(sum);
    device.write(sum, new Uint8Array(new Float32Array([9, 9]).buffer));
    return early;
  });
  assert.equal(live(), [16, 1]);
  assert.equal(await valuesOf(copy), [2, 4], "what the tensor held when it was copied");
  copy.dispose();
  x.dispose();
});

test("reshape shares the memory, and refuses another number of elements", async () => {
  const device = await testDevice();
  const x = device.tensor([1, 2, 3, 4, 5, 6], [2, 3]);
  const live = meter(device);
  const flat = x.reshape([6]);
  assert.is(flat.buffer, x.buffer);
  assert.equal(live(), [0, 0]);
  assert.equal(await valuesOf(flat), [1, 2, 3, 4, 5, 6]);
  assert.is(
    failure(() => x.reshape([4, 2])).message,
    "reshape: [4, 2] has 8 elements, expected 6 as in [2, 3].",
  );
  x.dispose();
});

test("trim gives free memory back, and live tensors keep theirs", async () => {
  const device = await createDevice();
  const x = device.tensor([1, 2], [2]);
  const sum = device.scope(() => add(add(x, x), add(x, x)));
  await device.finish();
  const { liveBytes, bytes, pooledBytes } = device.stats();
  assert.is(pooledBytes, 512);
  device.trim();
  const trimmed = device.stats();
  assert.equal([trimmed.liveBytes, trimmed.pooledBytes, trimmed.bytes], [liveBytes, 0, bytes - pooledBytes]);
  assert.equal(await valuesOf(sum), [4, 8]);
  assert.equal(await valuesOf(add(sum, x)), [5, 10]);
  device.destroy();
});

test("trim takes no memory from work that has not run yet", async () => {
  const device = quiet(await createDevice());
  const x = device.tensor([1, 2], [2]);
  const sum = device.scope(() => add(add(x, x), add(x, x)));
  device.trim();
  assert.equal(await valuesOf(sum), [4, 8]);
  device.destroy();
});

test("dispose takes no memory from work that has not run yet", async () => {
  const device = quiet(await createDevice());
  const weight = device.tensor([3, 4], [2]);
  const sum = add(weight, weight);
  weight.dispose();
  assert.equal(await valuesOf(sum), [6, 8]);
  device.destroy();
});

test("repeated work of changing lengths leaves live bytes as they were and the pool flat", async () => {
  const device = await createDevice();
  const round = async () => {
    for (const T of [300, 1, 17, 299, 64, 128, 5]) {
      const result = network(device, T);
      await result.read();
      result.dispose();
    }
    return device.stats();
  };
  const { liveBytes, liveBuffers } = device.stats();
  const first = await round();
  assert.equal([first.liveBytes, first.liveBuffers], [liveBytes, liveBuffers]);
  for (let i = 0; i < 5; i++) {
    const { pooledBytes, bytes, peakBytes, pipelines, ...later } = await round();
    assert.equal([later.liveBytes, later.liveBuffers], [liveBytes, liveBuffers]);
    assert.equal(
      [pooledBytes, bytes, peakBytes, pipelines],
      [first.pooledBytes, first.bytes, first.peakBytes, first.pipelines],
    );
  }
  device.destroy();
});

test("a pooled tensor that was disposed of is refused by ops and by read", async () => {
  const device = await testDevice();
  const x = device.tensor([1, 2], [2]);
  const gone = device.scope(() => add(x, x));
  gone.dispose();
  const { dispatches } = device.stats();
  assert.match(failure(() => add(x, gone)).message, /disposed/);
  assert.is(device.stats().dispatches, dispatches, "before any work on the GPU");
  assert.match((await rejection(gone.read())).message, /disposed/);
  x.dispose();
});

test("a tensor of a scope is refused once the scope has freed it, even if its memory has another owner", async () => {
  const device = await testDevice();
  const x = device.tensor([1, 2], [2]);
  let gone: Tensor | undefined;
  device.scope(() => void (gone = add(x, x)));
  const heir = device.scope(() => add(x, x, 5));
  assert.match(failure(() => add(x, gone!)).message, /disposed|freed/);
  assert.match((await rejection(gone!.read())).message, /disposed|freed/);
  heir.dispose();
  x.dispose();
});

test("an owned tensor that was disposed of is refused, and the device goes on", async () => {
  const device = quiet(await createDevice());
  const x = device.tensor([1, 2], [2]);
  const gone = device.tensor([3, 4], [2]);
  gone.dispose();
  assert.match((await rejection((async () => add(x, gone).read())())).message, /disposed|destroyed/);
  assert.equal(await valuesOf(add(x, x)), [2, 4], "one mistake does not end the device");
  device.destroy();
});

test("disposing twice frees nothing of others", async () => {
  const device = await testDevice();
  const first = device.empty([4]);
  first.dispose();
  const heir = device.empty([4]);
  first.dispose();
  const other = device.empty([4]);
  assert.is.not(other.buffer, heir.buffer, "the memory of a live tensor is not handed out");
  heir.dispose();
  other.dispose();
});

test.run();
