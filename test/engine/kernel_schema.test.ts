// The .wgsl file is the schema: what is read from its text, and what is said when an op does not fit it.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as kernels from "../../kernels/index.ts";
import { checkNames, type KernelSchema, readSchema, writeParams } from "../../src/kernel.ts";
import { testDevice } from "../golden.ts";
import { failure, valuesOf } from "./expect.ts";

const test = suite("kernel schema");

const SAMPLE = readSchema(
  "sample",
  [
    "// @group(0) @binding(9) var<storage, read> ghost: array<f32>;",
    "override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs",
    "// override GHOST: u32 = 0;",
    "@id(7) override SCALE: f32;",
    "override WIDE = true;",
    "struct Other { nothing: u32, }",
    "struct Params {",
    "  rows: u32, // ghost: u32,",
    "  padding : i32,",
    "  gain: f32",
    "}",
    "@group(0) @binding(2) var<storage, read_write> out: array<f32>;",
    "@group(0) @binding(0)",
    "var<storage, read> x: array<vec4<u32>>;",
    "@group(0) @binding(3) var<uniform> params: Params;",
    "@group(0) @binding(1) var<uniform> weight: array<vec4<f32>, 4096>;",
    "@group(0) @binding(4) var<storage> table: array<u32>;",
    "var<workgroup> shared_rows: array<f32, 64>;",
    "var<private> counter: u32;",
  ].join("\n"),
);

const zeros = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]));
const paramNames = (schema: KernelSchema) => schema.params.map(({ name }) => name);

test("bindings are read in the order of the file, comments are not, and params stand apart", () => {
  assert.equal(SAMPLE.tensors, [
    { name: "out", binding: 2, kind: "storage" },
    { name: "x", binding: 0, kind: "read-only-storage" },
    { name: "weight", binding: 1, kind: "uniform" },
    { name: "table", binding: 4, kind: "read-only-storage" },
  ]);
  assert.is(SAMPLE.paramsBinding, 3);
  assert.is(SAMPLE.signature, "ruwur", "by binding number");
});

test("Params fields are read with their types, and overrides by name", () => {
  assert.equal(SAMPLE.params, [
    { name: "rows", type: "u32" },
    { name: "padding", type: "i32" },
    { name: "gain", type: "f32" },
  ]);
  assert.equal(SAMPLE.overrides, ["FORMAT", "SCALE", "WIDE"]);
});

test("a kernel without Params and overrides has none", () => {
  const schema = readSchema("bare", "@group(0) @binding(0) var<storage, read_write> out: array<f32>;");
  assert.equal([schema.params, schema.overrides, schema.paramsBinding], [[], [], null]);
  assert.is(schema.signature, "w");
  writeParams(schema, {}, new DataView(new ArrayBuffer(0)));
});

test("parameters lie in the order of the struct, four bytes each, little-endian, whatever order they are given in", () => {
  const view = new DataView(new ArrayBuffer(16));
  writeParams(SAMPLE, { gain: -1.5, rows: 0xfffffffe, padding: -3 }, view);
  assert.is(view.getUint32(0, true), 0xfffffffe);
  assert.is(view.getInt32(4, true), -3);
  assert.is(view.getFloat32(8, true), -1.5);
  assert.is(view.getUint32(12, true), 0);
});

test("a tensor that is unknown or missing is an error that lists the right ones", () => {
  const params = zeros(paramNames(SAMPLE));
  const given = { x: null, table: null, out: null, weight: null };
  checkNames(SAMPLE, given, params);
  const unknown = failure(() => checkNames(SAMPLE, { ...given, y: null }, params));
  assert.is(unknown.code, "internal");
  assert.is(unknown.message, 'kernels/sample.wgsl: tensor "y" is unknown, expected out, x, weight, table.');
  const missing = failure(() => checkNames(SAMPLE, { out: null, x: null, table: null }, params));
  assert.is(
    missing.message,
    'kernels/sample.wgsl: tensor "weight" is missing, expected out, x, weight, table.',
  );
});

test("a parameter that is unknown or missing is an error that lists the right ones", () => {
  const tensors = { x: null, table: null, out: null, weight: null };
  const unknown = failure(() => checkNames(SAMPLE, tensors, { rows: 1, padding: 0, gain: 1, columns: 1 }));
  assert.is(unknown.code, "internal");
  assert.is(
    unknown.message,
    'kernels/sample.wgsl: parameter "columns" is unknown, expected rows, padding, gain.',
  );
  const missing = failure(() => checkNames(SAMPLE, tensors, { rows: 1, gain: 1 }));
  assert.match(missing.message, 'parameter "padding" is missing, expected rows, padding, gain.');
});

test("device.run refuses a wrong kernel, tensor, parameter or constant before it encodes anything", async () => {
  const device = await testDevice();
  const x = device.tensor([1, 2], [2]);
  const out = device.owned([2]);
  const launch = { grid: [1] } as const;
  const before = device.stats();
  const messages = [
    failure(() => device.run("adds" as "add", { x, y: x, out }, { length: 2, gain: 1 }, launch)),
    failure(() => device.run("add", { x, z: x, out }, { length: 2, gain: 1 }, launch)),
    failure(() => device.run("add", { x, y: x, out }, { length: 2 }, launch)),
    failure(() =>
      device.run(
        "activation",
        { x, affine: null, alpha: null, out },
        { T: 1, C: 2, slope: 0 },
        { ...launch, constants: { HAS_ALPHA: 1 } },
      ),
    ),
  ].map(({ message }) => message);
  assert.match(messages[0]!, '"adds" is unknown');
  assert.is(messages[1], 'kernels/add.wgsl: tensor "z" is unknown, expected x, y, out.');
  assert.is(messages[2], 'kernels/add.wgsl: parameter "gain" is missing, expected length, gain.');
  assert.is(
    messages[3],
    'kernels/activation.wgsl: constant "HAS_ALPHA" is unknown, expected HAS_AFFINE, ACTIVATION.',
  );
  const { dispatches, submissions, pipelines } = device.stats();
  assert.equal(
    [dispatches, submissions, pipelines],
    [before.dispatches, before.submissions, before.pipelines],
  );
  device.run("add", { x, y: x, out }, { length: 2, gain: 1 }, launch);
  assert.equal(await valuesOf(out), [2, 4]);
});

test("a constant for a kernel that has none is an error that says so", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  const { message } = failure(() =>
    device.run(
      "add",
      { x, y: x, out: device.owned([1]) },
      { length: 1, gain: 1 },
      { grid: [1], constants: { LANES: 8 } },
    ),
  );
  assert.is(message, 'kernels/add.wgsl: constant "LANES" is unknown, expected none.');
});

for (const [name, code] of Object.entries(kernels)) {
  test(`${name}: bindings are numbered without gaps, and Params fit a slot of the ring`, () => {
    const schema = readSchema(name, code);
    const numbers = schema.tensors.map(({ binding }) => binding);
    if (schema.paramsBinding !== null) numbers.push(schema.paramsBinding);
    assert.equal(
      numbers.sort((a, b) => a - b),
      numbers.map((_, i) => i),
    );
    assert.is(schema.paramsBinding === null, schema.params.length === 0);
    const names = paramNames(schema);
    assert.is(new Set(names).size, names.length);
    writeParams(schema, zeros(names), new DataView(new ArrayBuffer(256)));
  });
}

test.run();
