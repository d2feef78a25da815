// The benchmark of kernels: that no kernel is forgotten, that a wrong one gets no time, and what it prints and draws.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { measureCeilings } from "../../bench/ceilings.ts";
import type { KernelCase } from "../../bench/kernels/case.ts";
import { kernelCases } from "../../bench/kernels/index.ts";
import { measureCase } from "../../bench/kernels/measure.ts";
import { rooflineSvg } from "../../bench/kernels/roofline.ts";
import { compareLines, rowOf } from "../../bench/kernels/table.ts";
import { optional, SideBySide } from "../../bench/peers/side_by_side.ts";
import * as extensions from "../../kernels/extensions.ts";
import * as kernels from "../../kernels/index.ts";
import { add } from "../../ops/elementwise.ts";
import { testDevice } from "../golden.ts";

const test = suite("benchmark of kernels");
const CEILINGS = { copy: 1e12, read: 1e12, arithmetic: 1e13, dispatch: 1e-6, readBack: 1e-4 };

/** The self-test of an adapter runs it, no model does. */
const UNTIMED = "probe";

test("every kernel has a case, and no two cases have one name", () => {
  for (const software of [false, true]) {
    const cases = kernelCases({ software });
    const covered = new Set<string>(cases.flatMap((entry) => entry.kernels));
    assert.equal(
      Object.keys({ ...kernels, ...extensions }).filter((name) => !covered.has(name) && name !== UNTIMED),
      [],
    );
    assert.is(new Set(cases.map(({ name }) => name)).size, cases.length);
  }
});

test("ceilings are measured, and their kernels are legal", async () => {
  const device = await testDevice();
  const ceilings = await measureCeilings(device);
  await device.finish(); // throws what the GPU complains about
  for (const [name, value] of Object.entries(ceilings)) {
    assert.ok(value > 0 && Number.isFinite(value), `${name}: ${value}`);
  }
});

/** 2 x, or what is said to be expected. */
const doubling = (changes: Partial<KernelCase>, expected = (x: number) => 2 * x): KernelCase => ({
  ...{ name: "x + x", kernels: ["add"], reads: 4000, writes: 4000, operations: 1000 },
  prepare(operands) {
    const x = operands.values([10, 100]);
    return { run: () => add(x.tensor, x.tensor), expected: (i) => expected(x.at(i)), copies: 3 };
  },
  ...changes,
});

test("a case that is proved has a time, one that is not has none", async () => {
  const device = await testDevice();
  const right = await measureCase(device, doubling({}), CEILINGS);
  assert.is(right.error, 0);
  assert.is(right.timing!.dispatches, 1);
  assert.ok(right.timing!.seconds.median > 0 && right.timing!.seconds.low <= right.timing!.seconds.high);
  const wrong = await measureCase(
    device,
    doubling({}, (x) => 2.001 * x),
    CEILINGS,
  );
  assert.is(wrong.timing, null);
  assert.match(wrong.fault!, /^relative error 0\.000\d+, expected at most 0\.000001$/);
  assert.match(rowOf(wrong).at(-1)!, /FAILED/);
  const nan = await measureCase(
    device,
    doubling({}, () => NaN),
    CEILINGS,
  );
  assert.is(nan.timing, null);
  if (!device.gpu.features.has("timestamp-query")) return;
  const stranger = await measureCase(device, doubling({ kernels: ["gelu"] }), CEILINGS);
  assert.is(stranger.timing, null);
  assert.is(stranger.fault, "it ran add, which it does not name");
});

test("a chain has a time if all of its steps are right", async () => {
  const device = await testDevice();
  const chain = (error: number) =>
    doubling({
      prepare(operands) {
        const x = operands.values([10, 100]);
        return { run: () => add(x.tensor, x.tensor), prove: async () => error };
      },
    });
  assert.ok((await measureCase(device, chain(1e-7), CEILINGS)).timing);
  for (const error of [1e-5, NaN])
    assert.is((await measureCase(device, chain(error), CEILINGS)).timing, null);
});

/** A report with one case of these seconds. */
const reportOf = (seconds: { median: number; low: number; high: number }) => ({
  ...{ adapter: "an <adapter>", timestamps: true, ceilings: CEILINGS },
  results: [
    {
      ...{ name: "x & y", bytes: 1e6, operations: 1e6, kernels: ["add"], error: 0 },
      timing: { seconds, dispatches: 1, bound: "read" as const, share: 0.5 },
    },
  ],
});

test("a comparison tells noise from change", () => {
  const [slow, near, fast] = [
    { median: 2e-3, low: 1.9e-3, high: 2.1e-3 },
    { median: 1.95e-3, low: 1.85e-3, high: 2.05e-3 },
    { median: 1e-3, low: 0.9e-3, high: 1.1e-3 },
  ].map(reportOf) as [ReturnType<typeof reportOf>, ReturnType<typeof reportOf>, ReturnType<typeof reportOf>];
  assert.match(compareLines(fast, slow)[0]!, /^ +2\.000x +faster .*2\.00 ms .*1\.00 ms .*x & y$/);
  assert.match(compareLines(slow, fast)[0]!, /^ +0\.500x +slower/);
  assert.match(compareLines(near, slow)[0]!, /^ +1\.026x +within the spread/);
  assert.equal(compareLines({ ...fast, results: [] }, slow), []);
});

test("engines stand side by side, with a line for what is not there", async () => {
  const table = new SideBySide("ids to samples", ["40 symbols", "150 symbols"]);
  table.add("ours", ["9 ms", "1,200 ms"]);
  table.missing("another", "npm install --no-save another");
  assert.equal(`${table}`.split("\n"), [
    "",
    "ids to samples",
    "            40 symbols   150 symbols",
    "  ours            9 ms      1,200 ms",
    "  another   not run: npm install --no-save another",
  ]);
  assert.is(await optional("no-such-package"), "npm install --no-save no-such-package");
});

test("the roofline has a dot where the case lies, and its text is escaped", () => {
  const svg = rooflineSvg(reportOf({ median: 1e-3, low: 1e-3, high: 1e-3 }));
  assert.is(svg.match(/<circle/g)!.length, 1);
  assert.match(svg, /<title>x &amp; y<\/title>/);
  assert.match(svg, /an &lt;adapter&gt;/);
  assert.not.match(svg, /NaN|undefined/);
});

test.run();
