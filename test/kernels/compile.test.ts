// Every kernel is valid WGSL as it stands, its file is its schema, and it stays within what every adapter has.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as kernels from "../../kernels/index.ts";
import { readSchema } from "../../src/kernel.ts";
import { testDevice } from "../golden.ts";

const test = suite("kernels");
const MAX_STORAGE_BUFFERS = 8;

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
}

test.run();
