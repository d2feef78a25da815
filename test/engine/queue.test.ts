// The queue: parameters of many dispatches in one submission, recorded loops, bounded submissions, profiles, and waits
// that leave the core free and can be broken off.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { add } from "../../ops/elementwise.ts";
import { createDevice, type Device } from "../../src/device.ts";
import { profileRows } from "../../src/profile.ts";
import type { Tensor } from "../../src/tensor.ts";
import { testDevice } from "../golden.ts";
import { integers, rejection, valuesOf } from "./expect.ts";

const test = suite("queue");
const WIDTH = 64;

/** out = (x + y) * gain for the first `length` values, without taking memory. */
function addInto(x: Tensor, y: Tensor, out: Tensor, gain: number, length = x.size, work = 0): void {
  x.device.run("add", { x, y, out }, { length, gain }, { grid: [1], work });
}

/** Two tensors that take turns as input and output of a chain of adds, and the same on the host. */
class Chain {
  readonly #tensors: [Tensor, Tensor];
  readonly #y: Tensor;
  readonly #step = integers(WIDTH, 7, 3);
  #values: [number[], number[]] = [Array<number>(WIDTH).fill(0), Array<number>(WIDTH).fill(0)];
  #steps = 0;

  constructor(device: Device) {
    this.#tensors = [device.owned([WIDTH]), device.owned([WIDTH])];
    this.#y = device.tensor(this.#step, [WIDTH]);
  }

  /** One dispatch, with the parameters that it alone has. */
  add(gain: number, length: number): void {
    const [from, to] = this.#steps++ % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    addInto(this.#tensors[from], this.#y, this.#tensors[to], gain, length);
    for (let i = 0; i < length; i++) {
      this.#values[to][i] = (this.#values[from][i]! + this.#step[i]!) * gain;
    }
  }

  async check(): Promise<void> {
    for (const i of [0, 1] as const) {
      assert.equal(
        await valuesOf(this.#tensors[i]),
        this.#values[i].map((value) => value || 0),
      );
    }
  }

  dispose(): void {
    for (const tensor of [...this.#tensors, this.#y]) tensor.dispose();
  }
}

for (const count of [31, 32, 33, 6000]) {
  test(`${count} dispatches between two reads have their own parameters`, async () => {
    const device = await testDevice();
    const chain = new Chain(device);
    const gains = integers(count, 2, count);
    const lengths = integers(count, WIDTH / 4 + 1, count + 1).map((quads) => 4 * quads); // add takes whole vec4s
    // Integers below 2^24 whatever the signs, so that f32 is exact and every step counts to the end.
    for (let i = 0; i < count; i++) chain.add(gains[i] === 0 ? 1 : -1, lengths[i]!);
    await chain.check();
    chain.dispose();
  });
}

test("nothing is submitted until somebody reads, flushes or the ring of parameters is full", async () => {
  const device = await testDevice();
  await device.finish();
  const x = device.tensor([1], [1]);
  const out = device.owned([1]);
  const { submissions } = device.stats();
  const since = () => device.stats().submissions - submissions;
  for (let i = 0; i < 32; i++) addInto(x, x, out, i);
  assert.is(since(), 0);
  addInto(x, x, out, 32);
  assert.is(since(), 1, "after 32 sets of parameters the GPU begins");
  device.flush();
  assert.is(since(), 2);
  device.flush();
  assert.is(since(), 2, "nothing to submit");
  assert.equal(await valuesOf(out), [64]);
});

test("long work is submitted in parts", async () => {
  const device = await createDevice();
  const x = device.tensor([1], [1]);
  const out = device.owned([1]);
  const { submissions } = device.stats();
  for (let i = 0; i < 6; i++) addInto(x, x, out, 1, 1, 0.4 * device.maxWork);
  assert.is(device.stats().submissions - submissions, 2, "two of 0.4 fit, three do not");
  addInto(x, x, out, 3, 1, 5 * device.maxWork);
  addInto(x, x, out, 1, 1, 0.1 * device.maxWork);
  assert.is(device.stats().submissions - submissions, 4, "one that is longer than the bound goes alone");
  assert.equal(await valuesOf(out), [2]);
  device.destroy();
});

test("time that the host spends elsewhere does not count as the GPU's", async () => {
  const device = await createDevice();
  const x = device.tensor([1, 2, 3, 4], [4]);
  const before = device.maxWork;
  const sum = add(x, x);
  device.flush();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await sum.read();
  assert.ok(
    device.maxWork > before / 100,
    `${device.maxWork} multiply-adds a dispatch after 8 in a pause, ${before} before`,
  );
  device.destroy();
});

test("a profile counts the dispatches of each kernel", async () => {
  const device = await createDevice();
  const x = device.tensor([1, 2], [2]);
  add(x, x);
  const profile = device.startProfile();
  if (!profile) return device.destroy(); // the adapter has no timestamps
  const out = device.owned([2]);
  // More passes than a query set holds.
  for (let i = 0; i < 2500; i++) addInto(x, x, out, i);
  device.record(() => addInto(x, x, out, 1)).replay(3);
  const slope = { T: 1, C: 2, slope: 0.5 };
  for (let i = 0; i < 7; i++) {
    device.run("activation", { x, affine: null, alpha: null, out }, slope, { grid: [1] });
  }
  const rows = profileRows(await profile.spans());
  assert.equal(Object.fromEntries(rows.map(({ label, calls }) => [label, calls])), {
    add: 2503,
    activation: 7,
  });
  assert.ok(rows.every(({ milliseconds }) => milliseconds >= 0 && Number.isFinite(milliseconds)));
  assert.ok(rows[0]!.milliseconds >= rows[1]!.milliseconds, "largest first");
  addInto(x, x, out, 1);
  const more = profileRows(await profile.spans());
  assert.is(more.find(({ label }) => label === "add")!.calls, 2504, "rows add up");
  profile.stop();
  addInto(x, x, out, 1);
  assert.equal(await valuesOf(add(out, out)), await valuesOf(add(x, x, 2)), "and work goes on without");
  device.destroy();
});

test("while the main thread waits for the GPU its timers fire", async () => {
  const device = await testDevice();
  const x = device.tensor(new Float32Array(1 << 20).fill(0.5), [1 << 20]);
  const count = device.traits.class === "software" ? 50 : 2000; // some milliseconds
  for (let i = 0; i < count; i++) device.scope(() => void add(x, x));
  let fired = false;
  setTimeout(() => (fired = true), 0);
  await device.finish();
  assert.ok(fired);
  x.dispose();
});

test("finish and pace with a signal that has fired say so, and later calls work", async () => {
  const device = await createDevice();
  const x = device.tensor([1], [1]);
  const sum = add(x, x);
  assert.is((await rejection(device.finish(AbortSignal.abort()))).code, "aborted");
  assert.is((await rejection(device.pace(AbortSignal.abort()))).code, "aborted");
  await device.finish(new AbortController().signal);
  await device.pace(new AbortController().signal);
  assert.equal(await valuesOf(sum), [2]);
  device.destroy();
});

test("pace waits only when much work is ahead, and notices a signal that fires meanwhile", async () => {
  const device = await createDevice();
  const x = device.tensor([1], [1]);
  const out = device.owned([1]);
  const paced = async () => {
    const stop = new AbortController();
    const pace = device.pace(stop.signal);
    stop.abort("enough");
    return pace;
  };
  addInto(x, x, out, 1, 1, device.maxWork);
  device.flush();
  await paced(); // little is ahead: it does not come to look at the signal again
  for (let i = 0; i < 6; i++) addInto(x, x, out, i, 1, device.maxWork);
  const error = await rejection(paced());
  assert.equal([error.code, error.cause], ["aborted", "enough"]);
  await device.pace();
  assert.equal(await valuesOf(out), [10]);
  device.destroy();
});

test("exclusive: callers take turns, and an error ends only its own", async () => {
  const device = await testDevice();
  const log: string[] = [];
  const caller = (name: string, error?: Error) =>
    device.exclusive(async () => {
      log.push(`${name} begins`);
      const x = device.tensor([1], [1]);
      await x.read();
      await new Promise((resolve) => setTimeout(resolve, 1));
      x.dispose();
      log.push(`${name} ends`);
      if (error) throw error;
      return name;
    });
  const fault = new Error("on purpose");
  const results = await Promise.allSettled([caller("a"), caller("b", fault), caller("c")]);
  assert.equal(
    log,
    ["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]),
  );
  assert.equal(results, [
    { status: "fulfilled", value: "a" },
    { status: "rejected", reason: fault },
    { status: "fulfilled", value: "c" },
  ]);
  assert.is(await caller("d"), "d");
});

test.run();
