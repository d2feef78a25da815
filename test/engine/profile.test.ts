// A profile: time is told by stage and kernel, and a trace holds both.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Snac } from "../../models/snac/snac.ts";
import { add } from "../../ops/elementwise.ts";
import { createDevice } from "../../src/device.ts";
import { openFolder } from "../../src/node/folder.ts";
import { chromeTrace, type ProfileSpan, profileRows } from "../../src/profile.ts";

const test = suite("profile");
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

test("scopes with a name are stages, nested and recorded ones too", async () => {
  const device = await createDevice();
  const x = device.tensor([1, 2], [2]);
  const profile = device.startProfile();
  if (!profile) return device.destroy(); // the adapter has no timestamps
  const once = () => device.scope(() => void add(x, x));
  once();
  device.scope(() => {
    once();
    device.scope(once, "inner");
    device.scope(once);
  }, "outer");
  const recording = device.scope(() => void device.record(once).replay(), "recorded");
  assert.is(recording, undefined);
  const fail = () => {
    throw new Error("no");
  };
  assert.throws(() => device.scope(fail, "broken"), /no/);
  once();
  const stages = (await profile.spans()).map(({ stage }) => stage);
  assert.equal(stages, ["", "outer", "outer/inner", "outer", "recorded", ""]);
  profile.stop();
  device.destroy();
});

test("passes are timed whole", async () => {
  const device = await createDevice();
  const x = device.tensor([1, 2], [2]);
  const profile = device.startProfile("pass");
  if (!profile) return device.destroy();
  for (let pass = 0; pass < 2; pass++) {
    for (let i = 0; i < 10; i++) device.scope(() => void add(x, x));
    assert.is((await profile.spans()).length, pass + 1);
  }
  profile.stop();
  device.destroy();
});

const span = (stage: string, kernel: string, begin: number, end: number): ProfileSpan => ({
  stage,
  kernel,
  begin,
  end,
});

test("a trace has kernels, and stages around those that follow each other", () => {
  const spans = [
    span("", "a", 0, 1000),
    span("s", "b", 2000, 3000),
    span("s/t", "b", 3500, 4000),
    span("s/t", "c", 4000, 6000),
    span("u", "c", 7000, 9000),
    span("s", "a", 9000, 9500),
  ];
  const { traceEvents, otherData } = chromeTrace(spans);
  const shown = traceEvents.map(({ name, cat, ts, dur }) => `${cat} ${name} ${ts} ${dur}`);
  assert.equal(shown, [
    "kernel a 0 1",
    ...["stage s 2 4", "kernel b 2 1", "stage t 3.5 2.5", "kernel b 3.5 0.5", "kernel c 4 2"],
    ...["stage u 7 2", "kernel c 7 2", "stage s 9 0.5", "kernel a 9 0.5"],
  ]);
  assert.ok(traceEvents.every(({ ph, pid, tid }) => ph === "X" && pid === 1 && tid === 1));
  assert.ok(near(otherData.gpu, 0.007) && near(otherData.named, 0.006));
  const rows = profileRows(spans).map(({ label, calls, milliseconds }) => [label, calls, milliseconds]);
  assert.equal(rows, [
    ["s/t/c", 1, 0.002],
    ["u/c", 1, 0.002],
    ["a", 1, 0.001],
    ["s/b", 1, 0.001],
    ["s/t/b", 1, 0.0005],
    ["s/a", 1, 0.0005],
  ]);
  assert.equal(chromeTrace([]).traceEvents, []);
});

test("every dispatch of a model stands in a named stage", async () => {
  const device = await createDevice();
  const snac = await Snac.load(await openFolder("test/golden/snac/tiny"), device);
  const profile = device.startProfile();
  if (!profile) return device.destroy();
  const [strides, frames] = [snac.config.strides, 4];
  const codes = strides.map((stride) => new Uint32Array((frames * strides[0]!) / stride));
  await snac.decode(codes, { seed: 0 });
  const spans = await profile.spans();
  profile.stop();
  const { traceEvents, otherData } = chromeTrace(spans);
  const kernels = traceEvents.filter(({ cat }) => cat === "kernel");
  assert.is(kernels.length, spans.length);
  assert.ok(near(total(kernels.map(({ dur }) => dur)) / 1000, otherData.gpu), "durations are the whole");
  assert.ok(
    near(total(profileRows(spans).map(({ milliseconds }) => milliseconds)), otherData.gpu),
    "so are rows",
  );
  assert.ok(otherData.gpu > 0);
  const unnamed = spans.filter(({ stage }) => stage === "").map(({ kernel }) => kernel);
  assert.equal(unnamed, []);
  assert.ok(near(otherData.named, otherData.gpu));
  snac.dispose();
  device.destroy();
});

test.run();
