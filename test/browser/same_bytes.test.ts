// The same seed makes the same bytes of audio in Node and in Chromium, on the same adapter: SwiftShader, whose driver
// comes with Debian's chromium. Skipped where there is no browser or no such driver.

import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { LoadModelOptions, SpeakOptions } from "../../models/index.ts";
import { packagedKokoro, packagedKokoroFolder } from "../../src/node/packaged_kokoro.ts";
import { writeOrpheus, writeSnac } from "../checkpoints.ts";
import { VOICE, writeCsm, writeMimi } from "../marvis.ts";
import { withFolder } from "../src/serve.ts";
import { browser, OFFLINE, withPage } from "./chromium.ts";
import type { Page } from "./page.ts";

/** Debian's place, or beside the program. */
const driver = [
  "/usr/lib/chromium/vk_swiftshader_icd.json",
  ...(browser === undefined ? [] : [join(dirname(realpathSync(browser)), "vk_swiftshader_icd.json")]),
].find(existsSync);

const ESPEAK = "node_modules/@echogarden/espeak-ng-emscripten";

interface Spoken {
  readonly adapter: string;
  readonly samples: number;
  readonly sha256: string;
  readonly loudest: number;
}

const PROGRAM = `
  import { createHash } from "node:crypto";
  import { loadModel } from "./dist/models/index.js";
  const [name, options, text, speak] = JSON.parse(process.argv[1]);
  const model = await loadModel(name, options);
  const { samples } = await model.generate(text, speak);
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const sha256 = createHash("sha256").update(new Uint8Array(samples.buffer)).digest("hex");
  console.log(JSON.stringify({ adapter: model.adapter, samples: samples.length, sha256, loudest }));
  model.dispose();
`;

type Speech = readonly [name: string, options: LoadModelOptions, text: string, speak: SpeakOptions];

/** In a process of its own: the driver is chosen by its environment. */
function inNode(...speech: Speech): Spoken {
  const variables = { VK_DRIVER_FILES: driver, VK_ICD_FILENAMES: driver, HF_HUB_OFFLINE: "1" };
  const args = ["--input-type=module", "--eval", PROGRAM, JSON.stringify(speech)];
  const output = execFileSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...variables },
  });
  return JSON.parse(output) as Spoken;
}

/** From paths below the folders that the page is served. */
async function inChromium(folders: readonly string[], ...speech: Speech): Promise<Spoken> {
  let spoken: Spoken | undefined;
  await withPage({ script: "test/browser/page.ts", folders, expected: OFFLINE }, async (tab) => {
    spoken = await tab.evaluate((speech) => page.speak(...speech), speech);
  });
  return spoken!;
}

declare const page: Page;

const test = suite("same bytes in Node and in Chromium");
const where = browser !== undefined && driver !== undefined ? test : test.skip;
if (driver === undefined)
  process.stdout.write("  no driver of SwiftShader is found: its tests are skipped\n");

function expectSame(node: Spoken, chromium: Spoken): void {
  for (const { adapter } of [node, chromium]) assert.match(adapter, /swiftshader/i);
  assert.ok(node.samples > 0);
  assert.equal({ ...chromium, adapter: "" }, { ...node, adapter: "" });
}

where("Kokoro, from byte ranges of a server", async () => {
  await packagedKokoro();
  const folder = packagedKokoroFolder();
  const speak = { speed: 2, seed: 7 };
  const node = inNode("kokoro", { source: folder }, "Hi", speak);
  assert.ok(node.samples > 0.3 * 24000 && node.samples < 0.8 * 24000, `${node.samples} samples`);
  assert.ok(node.loudest > 0.1 && node.loudest < 1.5, `${node.loudest}`);
  expectSame(node, await inChromium([ESPEAK, folder], "kokoro", { source: "./" }, "Hi", speak));
});

where("CSM and Mimi", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      await writeCsm(join(folder, "csm"));
      await writeMimi(join(folder, "mimi"));
      const speak = { voice: VOICE, maxSeconds: 0.3, seed: 7 };
      expectSame(
        inNode("csm", { source: join(folder, "csm"), codec: join(folder, "mimi") }, "the hello", speak),
        await inChromium([folder], "csm", { source: "./csm/", codec: "./mimi/" }, "the hello", speak),
      );
    },
  ),
);

where("Orpheus and SNAC", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      await writeOrpheus(join(folder, "orpheus"), "bf16", { end: -40 });
      await writeSnac(join(folder, "snac"), "torch");
      const speak = { maxSeconds: 0.5, seed: 7 };
      expectSame(
        inNode("orpheus", { source: join(folder, "orpheus"), codec: join(folder, "snac") }, "Hello.", speak),
        await inChromium([folder], "orpheus", { source: "./orpheus/", codec: "./snac/" }, "Hello.", speak),
      );
    },
  ),
);

test.run();
