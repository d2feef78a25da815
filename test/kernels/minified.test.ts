// Kernels as the package has them: smaller, of the same schema, and still valid WGSL.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { create } from "webgpu";
import * as extensions from "../../kernels/extensions.ts";
import * as kernels from "../../kernels/index.ts";
import { readSchema } from "../../src/kernel.ts";
import { testDevice } from "../golden.ts";

const script = pathToFileURL(resolve("scripts/wgsl.mjs")).href;
const { minifyWgsl } = (await import(script)) as { minifyWgsl: (code: string) => string };

const test = suite("minified kernels");

test("comments go, and blanks but for those that part words or operators", () => {
  const code =
    "// head\nlet a = 1 - -b; /* two\n lines */\nvar<private> c : array<u32> = d; // end\n\nreturn x;\n";
  assert.is(minifyWgsl(code), "let a=1- -b;var<private>c:array<u32> =d;return x;");
});

async function checkAll(gpu: GPUDevice, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, code] of Object.entries(texts)) {
    const small = minifyWgsl(code);
    assert.ok(small.length < code.length, name);
    assert.equal({ ...readSchema(name, small), code }, readSchema(name, code));
    const { messages } = await gpu.createShaderModule({ code: small }).getCompilationInfo();
    assert.equal(
      messages.map(({ message }) => `${name}: ${message}`),
      [],
    );
  }
}

test("all kernels keep their schema and compile", async () => {
  const { gpu } = await testDevice();
  await checkAll(gpu, { ...kernels });
});

test("those with extensions, too: Dawn without any GPU knows all of them", async () => {
  const nobody = create(["backend=null", "enable-dawn-features=allow_unsafe_apis"]);
  const adapter = (await nobody.requestAdapter())!;
  const features = ["shader-f16", "subgroups", "chromium-experimental-subgroup-matrix"];
  const gpu = await adapter.requestDevice({ requiredFeatures: features as GPUFeatureName[] });
  await checkAll(gpu, { ...extensions });
  gpu.destroy();
});

test.run();
