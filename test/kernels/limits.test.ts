// Kernels keep to what every adapter has: 8 storage buffers, 256 invocations, 16 KiB of shared memory. A device that asks
// for no more refuses a pipeline that needs more, so all of them are made on one: as the files stand, and with the
// constants that the models launch them with, as a GPU and as software.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as kernels from "../../kernels/index.ts";
import { KOKORO } from "../../models/kokoro/kokoro.ts";
import { CSM } from "../../models/marvis/marvis.ts";
import { ORPHEUS } from "../../models/orpheus/orpheus.ts";
import type { ModelEntry } from "../../models/speech_model.ts";
import { Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import type { ModelFiles } from "../../src/files.ts";
import { openFolder } from "../../src/node/folder.ts";
import { packagedKokoro } from "../../src/node/packaged_kokoro.ts";
import { openAdapter, requestAdapter } from "../../src/platform.ts";
import { writeOrpheus, writeSnac } from "../checkpoints.ts";
import { tinyModels } from "../marvis.ts";

/** Kernels for a class of adapters that has more, and which class. */
const LARGER: Readonly<Record<string, string>> = {};

const test = suite("limits of kernels");

const tiny = await tinyModels();
test.after(tiny.remove);

/** A device with the limits that WebGPU promises, played as one of a class. */
async function leastDevice(as: "hardware" | "software"): Promise<Device> {
  const adapter = await requestAdapter();
  const requiredFeatures = ["subgroups" as const].filter((feature) => adapter.features.has(feature));
  const gpuDevice = await adapter.requestDevice({ requiredFeatures });
  const { limits } = gpuDevice;
  assert.equal([limits.maxStorageBuffersPerShaderStage, limits.maxComputeInvocationsPerWorkgroup], [8, 256]);
  const platform = await openAdapter({ gpuDevice });
  return new Device({
    ...platform,
    traits: { ...platform.traits, class: as },
    destroy: () => gpuDevice.destroy(),
  });
}

test("every kernel, as its file stands", async () => {
  const device = await leastDevice("hardware");
  for (const [name, code] of Object.entries(kernels)) {
    if (name in LARGER) continue;
    const module = device.gpu.createShaderModule({ code });
    await device.gpu.createComputePipelineAsync({ label: name, layout: "auto", compute: { module } });
  }
  device.destroy();
});

/** Folders; the hub cannot be reached. */
async function openLocal(source: string): Promise<ModelFiles> {
  const files = await openFolder(source);
  await files.list().catch(() => {
    throw new FormantError("weights", `${source}: it cannot be reached.`);
  });
  return files;
}

/** Loads a model, which compiles all that it will launch. */
async function load(
  entry: ModelEntry,
  as: "hardware" | "software",
  files: ModelFiles,
  codec?: string,
): Promise<void> {
  const device = await leastDevice(as);
  const model = await entry.load(files, device, { codec, open: openLocal });
  assert.ok(device.stats().pipelines > 20);
  model.dispose();
  device.destroy();
}

for (const as of ["hardware", "software"] as const) {
  test(`what Kokoro launches as ${as}`, async () => load(KOKORO, as, await packagedKokoro()));

  test(`what CSM and Mimi launch as ${as}`, async () =>
    load(CSM, as, await openFolder(tiny.csm), tiny.codec));

  test(`what Orpheus and SNAC launch as ${as}`, async () => {
    const [orpheus, snac] = [tiny.folder(`orpheus-${as}`), tiny.folder(`snac-${as}`)];
    await writeOrpheus(orpheus, "4bit");
    await writeSnac(snac, "torch");
    await load(ORPHEUS, as, await openFolder(orpheus), snac);
  });
}

test.run();
