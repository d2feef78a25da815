// Every kernel is valid WGSL as it stands, its file is its schema, and it stays within what every adapter has.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as kernels from "../../kernels/index.ts";
import { readSchema } from "../../src/kernel.ts";
import { testDevice } from "../golden.ts";

const test = suite("kernels");
const MAX_STORAGE_BUFFERS = 8;

const SHARED = /var<(?:workgroup|storage, read_write)> (\w+): ((?:array<)*)vec\d</g;
const ASSIGNMENT = /^\s*(\w+)([[.].*?) [-+*/&|^]?= /gm;

/** Assignments to one component of a vector in memory that threads share. */
function componentWrites(code: string): string[] {
  const depths = new Map<string, number>();
  for (const [, name, arrays] of code.matchAll(SHARED)) depths.set(name!, arrays!.split("<").length - 1);
  const steps = (path: string): number => {
    const outer = path.replace(/\[[^[\]]*\]/g, ".i"); // innermost brackets first
    return outer === path ? path.split(".").length - 1 : steps(outer);
  };
  return [...code.matchAll(ASSIGNMENT)]
    .filter(([, name, path]) => steps(path!) > (depths.get(name!) ?? Infinity))
    .map(([assignment]) => assignment.trim());
}

test("a write to a component of a vector is found by its declaration", () => {
  const declared =
    "var<workgroup> a: array<array<vec4<f32>, 2>, 8>;\nvar<workgroup> v: vec4<f32>;\nvar<private> p: vec4<f32>;\n";
  const right = "  a[b[i] / 2u][1] = x[i][0];\n  v = x;\n  p[i] = 1.0;\n";
  assert.equal(componentWrites(declared + right), []);
  const wrong = "  a[b[i]][1].x += 1.0;\n  v[i] = 1.0;\n  a[0][c[i]][2] = 1.0;\n";
  assert.is(componentWrites(declared + wrong).length, 3);
});

for (const [name, code] of Object.entries(kernels)) {
  test(`${name} compiles alone`, async () => {
    const { gpu } = await testDevice();
    const info = await gpu.createShaderModule({ code }).getCompilationInfo();
    assert.equal(
      info.messages.map(({ lineNum, message }) => `${lineNum}: ${message}`),
      [],
    );
  });

  test(`${name} binds at most ${MAX_STORAGE_BUFFERS} storage buffers, and its Params are scalars`, () => {
    const schema = readSchema(name, code);
    const storage = schema.tensors.filter(({ kind }) => kind !== "uniform");
    assert.ok(storage.length > 0 && storage.length <= MAX_STORAGE_BUFFERS, `${storage.length}`);
    const fields = (/struct Params ?\{([^}]*)\}/.exec(code)?.[1] ?? "")
      .replace(/\/\/.*/g, "")
      .split(",")
      .filter((field) => field.trim() !== "");
    assert.is(schema.params.length, fields.length);
  });

  // On Metal and Direct3D the whole vector is written: what other threads write meanwhile is lost (gpuweb issue 2112).
  test(`${name} writes vectors that threads share as a whole`, () => {
    assert.equal(componentWrites(code), []);
  });
}

test.run();
