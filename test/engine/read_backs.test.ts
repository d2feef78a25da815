// Buffers that values come back through: made once for many reads, one for each read under way, and given back to the
// system whatever happens to the read.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createDevice, type Device } from "../../src/device.ts";
import { floats, quiet, rejection, valuesOf } from "./expect.ts";

const test = suite("read-backs");
const MAP_READ = 0x01;
const MEGABYTE = 2 ** 20;

/** The buffers that a device maps, of those that it makes from now on, and which of them are still there. */
function watch({ gpu }: Device): { readonly made: GPUBuffer[]; readonly left: Set<GPUBuffer> } {
  const [made, left]: [GPUBuffer[], Set<GPUBuffer>] = [[], new Set()];
  const create = gpu.createBuffer.bind(gpu);
  gpu.createBuffer = (descriptor) => {
    const buffer = create(descriptor);
    if (!(buffer.usage & MAP_READ)) return buffer;
    const destroy = buffer.destroy.bind(buffer);
    buffer.destroy = () => {
      left.delete(buffer);
      destroy();
    };
    made.push(buffer);
    left.add(buffer);
    return buffer;
  };
  return { made, left };
}

const bytesOf = (buffers: Iterable<GPUBuffer>) => [...buffers].reduce((sum, { size }) => sum + size, 0);

test("ten reads of one tensor make one buffer, and what they gave stays", async () => {
  const device = await createDevice();
  const { made } = watch(device);
  const x = device.tensor(floats(100), [100]);
  const all: Float32Array[] = [];
  for (let i = 0; i < 10; i++) {
    device.write(x, new Uint8Array(Float32Array.of(i).buffer));
    all.push((await x.read()) as Float32Array);
  }
  assert.is(made.length, 1);
  all.forEach((values, i) => assert.equal([...values], [i, ...floats(100).slice(1)]));
  const shorter = device.tensor([5, 6], [2]);
  const both = await device.readAll([shorter, x]);
  assert.equal([...both[0]!, ...both[1]!], [5, 6, 9, ...floats(100).slice(1)]);
  assert.is(made.length, 1, "one of its class");
  device.destroy();
});

test("reads that are under way at once have a buffer each, which later ones take", async () => {
  const device = await createDevice();
  const { made, left } = watch(device);
  const tensors = [1, 2, 3].map((value) => device.tensor(Array<number>(50).fill(value), [50]));
  for (let round = 0; round < 4; round++) {
    const values = await Promise.all(tensors.map(valuesOf));
    assert.equal(
      values,
      [1, 2, 3].map((value) => Array<number>(50).fill(value)),
    );
  }
  assert.equal([made.length, left.size], [3, 3]);
  device.destroy();
});

test("what lies idle is bounded, and a large one goes after its read", async () => {
  const device = await createDevice();
  const { left } = watch(device);
  const large = device.tensor(new Float32Array(MEGABYTE + 1), [MEGABYTE + 1]);
  assert.is((await large.read()).length, MEGABYTE + 1);
  assert.is(left.size, 0);
  const long = device.tensor(new Float32Array(MEGABYTE / 2 + 1).fill(3), [MEGABYTE / 2 + 1]);
  const short = device.tensor([7], [1]);
  const reads = await Promise.all(Array.from({ length: 9 }, () => long.read()));
  assert.ok(reads.every((values) => values.length === MEGABYTE / 2 + 1 && values.at(-1) === 3));
  assert.ok(left.size > 1 && bytesOf(left) <= 16 * MEGABYTE, `${left.size} of ${bytesOf(left)} bytes`);
  assert.equal(await valuesOf(short), [7]);
  assert.ok(bytesOf(left) <= 16 * MEGABYTE, `${bytesOf(left)} bytes`);
  device.trim();
  assert.is(left.size, 0, "trim gives them back");
  assert.equal(await valuesOf(short), [7]);
  device.destroy();
});

test("the buffer of a read that fails is not used again, and later reads work", async () => {
  const device = await createDevice();
  const { made, left } = watch(device);
  const x = device.tensor([1, 2], [2]);
  await x.read();
  const fault = new Error("on purpose");
  made[0]!.mapAsync = () => Promise.reject(fault);
  assert.is(await x.read().catch((error: unknown) => error), fault);
  assert.is(left.size, 0);
  assert.equal(await valuesOf(x), [1, 2]);
  assert.equal([made.length, left.size], [2, 1]);
  device.destroy();
  assert.is(left.size, 0, "destroy gives them back");
});

test("a device that ends during reads leaves none behind", async () => {
  for (const end of [(device: Device) => device.destroy(), (device: Device) => device.gpu.destroy()]) {
    const device = quiet(await createDevice());
    const { made, left } = watch(device);
    const x = device.tensor([1, 2], [2]);
    await x.read();
    const reading = [x.read(), x.read()].map(rejection);
    assert.is(made.length, 2);
    end(device);
    for (const { code } of await Promise.all(reading)) assert.is(code, "device");
    device.destroy();
    assert.is(left.size, 0);
  }
});

test("destroyed on the application's GPU during a read: nothing of it stays there", async () => {
  const application = quiet(await createDevice());
  const { left } = watch(application);
  const ours = await createDevice({ gpuDevice: application.gpu });
  const x = ours.tensor([1, 2], [2]);
  const reading = rejection(x.read());
  assert.is(left.size, 1);
  ours.destroy();
  assert.is((await reading).code, "device");
  assert.is(left.size, 0);
  application.destroy();
});

test.run();
