// What is noted of an adapter counts: it is tested once, gone around from then on, and tested anew when a note is lost.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Kokoro } from "../../models/kokoro/kokoro.ts";
import { createSoundDevice } from "../../ops/self_test/verdict.ts";
import { createDevice } from "../../src/device.ts";
import { note, recall } from "../../src/notes.ts";
import { adapterKey } from "../../src/platform.ts";
import { widened } from "../../src/stored_values.ts";
import { relativeRmse } from "../golden.ts";
import { narrowFiles } from "../kokoro.ts";

const test = suite("verdict");

// The driver's own cache of compiled kernels stays where it is.
process.env.MESA_SHADER_CACHE_DIR ??= process.env.XDG_CACHE_HOME || join(process.env.HOME ?? "", ".cache");
const root = mkdtempSync(join(tmpdir(), "formant-verdict-"));
process.env.XDG_CACHE_HOME = root;
test.after(() => rmSync(root, { recursive: true }));

test("an adapter is tested when it is used first; what was noted counts then", async () => {
  const tested = await createSoundDevice();
  const key = adapterKey(tested);
  assert.is(await recall(key), "{}");
  assert.is(tested.stats().pipelines, 0, "the device has not seen the test");
  const { subgroupSize } = tested.traits;
  tested.destroy();

  await note(key, JSON.stringify({ subgroups: false, packed16: false, other: 1 }));
  const around = await createSoundDevice();
  assert.equal([around.traits.subgroupSize, around.traits.packed16], [0, false]);
  around.destroy();

  const other = await createDevice({ subgroups: false });
  assert.is(adapterKey(other) === key, subgroupSize === 0, "without subgroups it is another adapter");
  other.destroy();

  await note(key, "{");
  const again = await createSoundDevice();
  assert.is(again.traits.subgroupSize, subgroupSize);
  assert.is(await recall(key), "{}", "what cannot be read is tested anew");
  again.destroy();
});

test("tensors of 16 bits are widened as they are read, from anywhere", async () => {
  const bytes = new Uint8Array(Uint16Array.of(0x7777, 0x3c00, 0xc000, 0x0001, 0x3f80, 0x7777).buffer);
  const source = { name: "made", size: 12, read: async (at: number, n: number) => bytes.slice(at, at + n) };
  const stored = { name: "x", shape: [3], source, offset: 2, length: 6 };
  const wide = widened({ ...stored, dtype: "F16" });
  assert.equal([wide.dtype, wide.offset, wide.length], ["F32", 0, 12]);
  const values = new Float32Array((await wide.source.read(4, 8)).buffer);
  assert.equal([...values], [-2, 2 ** -24]);
  assert.is(widened({ ...stored, dtype: "I16" }).dtype, "I16");
});

test("a model of 16-bit weights sounds the same where they are kept as f32", async () => {
  const sounds: Float32Array[] = [];
  for (const packed16 of [true, false]) {
    const device = await createDevice({ packed16 });
    const model = await Kokoro.load(narrowFiles(), device);
    sounds.push((await model.generate("həlˈO", { phonemes: true })).samples);
    model.dispose();
    device.destroy();
  }
  const error = relativeRmse(sounds[1]!, sounds[0]!);
  assert.ok(error <= 1e-4, `relative error ${error}`);
});

test.run();
