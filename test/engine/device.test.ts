// A device: values in and out, pipelines compiled ahead, several devices at once, and the end of one.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { linear } from "../../ops/conv1d.ts";
import { activation, add } from "../../ops/elementwise.ts";
import { layerNorm } from "../../ops/norm.ts";
import { concat, gatherRows } from "../../ops/rows.ts";
import { emptyWeight, FORMATS, packWeight } from "../../ops/weight.ts";
import { createDevice, Device } from "../../src/device.ts";
import { testDevice } from "../golden.ts";
import { failure, floats, quiet, rejection, valuesOf } from "./expect.ts";

const test = suite("device");

test("values come back as they went in, for every element type", async () => {
  const device = await testDevice();
  const floating = [0, -0, 1.1, 3.4e38, 1e-40, Infinity, -Infinity, NaN];
  const f32 = await device.tensor(floating, [2, 4]).read();
  assert.instance(f32, Float32Array);
  assert.ok(f32.every((value, i) => Object.is(value, Math.fround(floating[i]!))));
  const u32 = await device.tensor([0, 1, 0x80000000, 0xffffffff], [4], "u32").read();
  assert.instance(u32, Uint32Array);
  assert.equal([...u32], [0, 1, 0x80000000, 0xffffffff]);
  const i32 = await device.tensor([0, -1, -0x80000000, 0x7fffffff], [2, 2], "i32").read();
  assert.instance(i32, Int32Array);
  assert.equal([...i32], [0, -1, -0x80000000, 0x7fffffff]);
  assert.equal(await valuesOf(device.tensor([7], [])), [7], "a scalar");
});

test("a read gives as many values as the tensor has, none included", async () => {
  const device = await testDevice();
  for (const count of [0, 1, 3, 64, 65, 1000]) {
    const values = floats(count, count + 1);
    const tensor = device.tensor(values, [count]);
    assert.equal(await valuesOf(tensor), values);
    tensor.dispose();
  }
});

test("a tensor with another number of values than its shape is an error that says both", async () => {
  const device = await testDevice();
  const { liveBytes } = device.stats();
  const error = failure(() => device.tensor([1, 2, 3], [2, 2]));
  assert.is(error.code, "internal");
  assert.is(error.message, "tensor: 3 values, expected 4 as in [2, 2].");
  assert.match(failure(() => device.tensor([1, 2], [])).message, "2 values, expected 1 as in []");
  assert.is(device.stats().liveBytes, liveBytes, "and takes no memory");
});

test("write: from an offset, of any length, and no word after the last one changes", async () => {
  const device = await testDevice();
  const bytes = (...values: number[]) => Uint8Array.from(values);
  const tensor = device.tensor([0x11111111, 0x22222222, 0x33333333, 0x44444444], [4], "u32");
  device.write(tensor, bytes(1, 2, 3, 4, 5, 6, 7, 8), 4);
  assert.equal(await valuesOf(tensor), [0x11111111, 0x04030201, 0x08070605, 0x44444444]);
  for (const [length, word] of [
    [1, 0x000000a1],
    [2, 0x0000a2a1],
    [3, 0x00a3a2a1],
  ] as const) {
    device.write(tensor, bytes(0xa1, 0xa2, 0xa3).subarray(0, length));
    const [first, ...others] = await valuesOf(tensor);
    assert.is(first! & (2 ** (8 * length) - 1), word, `${length} bytes`);
    assert.equal(others, [0x04030201, 0x08070605, 0x44444444]);
  }
  device.write(tensor, bytes(9, 9, 9, 9, 9, 9, 9).subarray(2, 7), 8);
  const words = await valuesOf(tensor);
  assert.equal([words[2], words[3]! & 0xff], [0x09090909, 9], "a part of a larger array, over two words");
  device.write(tensor, bytes(), 4);
  assert.is((await valuesOf(tensor))[1], 0x04030201, "no bytes");
});

test("write, copy and read keep their place among the dispatches", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  const before = add(x, x);
  device.write(x, new Uint8Array(Float32Array.of(10).buffer));
  const after = add(x, x);
  const reads = [before.read(), after.read(), x.read()];
  device.write(x, new Uint8Array(Float32Array.of(99).buffer));
  assert.equal(
    (await Promise.all(reads)).map(([value]) => value),
    [2, 20, 10],
    "three reads at once, each of what was asked before it",
  );
  assert.equal(await valuesOf(x), [99]);
});

test("fold keeps a grid within the limit of a side, and covers it", () => {
  for (const n of [0, 1, 65535, 65536, 131070, 131071, 10_000_019]) {
    const [x, y] = Device.fold(n);
    assert.ok(Number.isInteger(x) && x <= 65535 && y <= 65535 && x * y >= n, `${n} as ${x} by ${y}`);
    assert.ok(x * y - n < y || n === 0, `${n} as ${x} by ${y} wastes more than a row`);
  }
});

test("a grid of two dimensions computes every value", async () => {
  const device = await testDevice();
  const count = 65535 * 64 + 100;
  const x = device.tensor(new Float32Array(count).fill(1), [count]);
  const sum = add(x, x);
  const values = await sum.read();
  assert.ok(values.every((value) => value === 2));
  x.dispose();
  sum.dispose();
  device.trim();
});

/** Ops of several kernels over T rows. */
function prepare(device: Device): (T: number) => void {
  const weight = emptyWeight(device, { O: 40, C: 8, K: 1 }, FORMATS.F32);
  const source = device.owned([40 * 8], "u32");
  const shape = { O: 40, C: 8, K: 1 };
  packWeight(weight, { tensor: source, format: FORMATS.F32 }, shape, null);
  const gain = device.owned([40]);
  const input = device.owned([2000, 8]);
  const rows = device.owned([2000], "u32");
  return (T) => {
    const x = gatherRows(input, rows.reshape([2000])).reshape([2000, 8]);
    const short = device.empty([T, 8]);
    const y = layerNorm(linear(short, weight, { activation: "gelu" }), gain, gain, { eps: 1e-5 });
    concat([activation(y, { slope: 0.1 }), short]);
    add(x, x);
  };
}

test("compile makes the pipelines of a body and runs nothing; other lengths compile no more", async () => {
  const device = await createDevice();
  const body = prepare(device);
  await device.finish();
  const before = device.stats();
  assert.not(device.rehearsing);
  await device.compile(() => {
    assert.ok(device.rehearsing);
    body(30);
    body(30);
  });
  assert.not(device.rehearsing);
  const compiled = device.stats();
  assert.ok(compiled.pipelines >= before.pipelines + 5, `${compiled.pipelines} pipelines`);
  assert.equal(
    [compiled.dispatches, compiled.submissions, compiled.liveBytes],
    [before.dispatches, before.submissions, before.liveBytes],
  );
  assert.ok(compiled.bytes - before.bytes < 1 << 14, "next to no memory");
  for (const T of [30, 1, 3, 64, 517, 2000]) {
    device.scope(() => body(T));
    await device.finish();
    assert.is(device.stats().pipelines, compiled.pipelines, `T = ${T}`);
  }
  await device.compile(() => body(4));
  assert.is(device.stats().pipelines, compiled.pipelines, "compiled already");
  device.destroy();
});

test("a body of compile that throws leaves the device as it was", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  const { liveBytes } = device.stats();
  const error = await rejection(device.compile(() => void add(x, x.reshape([1, 1]))));
  assert.match(error.message, "add: y is [1, 1], expected [1].");
  assert.not(device.rehearsing);
  assert.is(device.stats().liveBytes, liveBytes);
  assert.equal(await valuesOf(add(x, x)), [2]);
});

test("copies and writes inside compile do nothing to the GPU", async () => {
  const device = quiet(await createDevice());
  const x = device.tensor(floats(400), [400]);
  await device.compile(() => device.copy(add(x, x)).dispose());
  assert.equal(
    await valuesOf(add(x, x)),
    floats(400).map((value) => 2 * value),
  );
  device.destroy();
});

test("two devices at once compute apart", async () => {
  const [a, b] = await Promise.all([createDevice(), createDevice()]);
  const x = a.tensor([1, 2], [2]);
  const y = b.tensor([10, 20], [2]);
  const sums = [add(x, x), add(y, y)] as const;
  assert.equal(await Promise.all(sums.map(valuesOf)), [
    [2, 4],
    [20, 40],
  ]);
  a.destroy();
  assert.equal(await valuesOf(add(y, sums[1])), [30, 60], "the end of one is not the end of the other");
  b.destroy();
});

test("a tensor of another device is refused where it is given", async () => {
  const [a, b] = [quiet(await createDevice()), await createDevice()];
  const x = a.tensor([1], [1]);
  const foreign = b.tensor([5], [1]);
  assert.match(failure(() => add(x, foreign)).message, /device/);
  assert.equal(await valuesOf(add(x, x)), [2]);
  a.destroy();
  b.destroy();
});

test("without subgroups: the device says so, and ops give the same", async () => {
  const device = await createDevice({ subgroups: false });
  assert.is(device.traits.subgroupSize, 0);
  const x = device.tensor([1, 2], [2]);
  assert.equal(await valuesOf(add(x, x)), [2, 4]);
  device.destroy();
});

test("a destroyed device says so, at once and later", async () => {
  const device = quiet(await createDevice());
  const x = device.tensor([1], [1]);
  const sum = add(x, x);
  device.destroy();
  const says = async (promise: Promise<unknown>) => {
    const error = await rejection(promise);
    assert.is(error.code, "device");
    assert.is(error.message, "device: it has been destroyed; create another one.");
  };
  await says(sum.read());
  await says(device.finish());
  await says((async () => add(x, x).read())());
  await says((async () => device.tensor([1], [1]).read())());
  device.destroy(); // again: nothing to do
  const { liveBytes, liveBuffers, bytes } = device.stats();
  assert.equal([liveBytes, liveBuffers, bytes], [0, 0, 0]);
});

test("a read that is under way when the device is destroyed is rejected", async () => {
  const device = quiet(await createDevice());
  const x = device.tensor([1], [1]);
  const reading = rejection(add(x, x).read());
  device.destroy();
  assert.is((await reading).message, "device: it has been destroyed; create another one.");
});

test("a GPU device of the application is used and stays its own", async () => {
  const application = await createDevice();
  const ours = await createDevice({ gpuDevice: application.gpu });
  assert.is(ours.gpu, application.gpu);
  assert.is(ours.traits.class, application.traits.class);
  assert.is(ours.traits.name, application.traits.name);
  const x = ours.tensor([1, 2], [2]);
  const y = application.tensor([3, 4], [2]);
  assert.equal(await valuesOf(add(x, x)), [2, 4]);
  ours.destroy();
  assert.equal(ours.stats().bytes, 0);
  assert.equal(await valuesOf(add(y, y)), [6, 8]);
  application.destroy();
});

test("a destroyed device on the application's GPU says so, and the application goes on", async () => {
  const application = quiet(await createDevice());
  const ours = await createDevice({ gpuDevice: application.gpu });
  const x = ours.tensor([1, 2], [2]);
  const y = application.tensor([3, 4], [2]);
  ours.destroy();
  const error = await rejection((async () => add(x, x).read())());
  assert.is(error.message, "device: it has been destroyed; create another one.");
  assert.equal(await valuesOf(add(y, y)), [6, 8]);
  application.destroy();
});

test("an adapter that is not there is named", async () => {
  const error = await rejection(createDevice({ adapter: "no such adapter" }));
  assert.is(error.code, "device");
  assert.match(error.message, '"no such adapter"');
});

test.run();
