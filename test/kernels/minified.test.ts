// Kernels as the package has them: smaller, of the same schema, and still valid WGSL.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
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

test("all kernels keep their schema and compile", async () => {
  const { gpu } = await testDevice();
  for (const [name, code] of Object.entries(kernels)) {
    const small = minifyWgsl(code);
    assert.ok(small.length < code.length, name);
    assert.equal({ ...readSchema(name, small), code }, readSchema(name, code));
    const { messages } = await gpu.createShaderModule({ code: small }).getCompilationInfo();
    assert.equal(
      messages.map(({ message }) => `${name}: ${message}`),
      [],
    );
  }
});

test.run();
