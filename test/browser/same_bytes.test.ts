// The same seed makes the same bytes of audio in Node and in Chromium, on the same adapter: SwiftShader, whose driver
// comes with Debian's chromium. Skipped where there is no browser or no such driver. web.test.ts does the same with Kokoro.

import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeOrpheus, writeSnac } from "../checkpoints.ts";
import { VOICE, writeCsm, writeMimi } from "../marvis.ts";
import { withFolder } from "../src/serve.ts";
import { browser, OFFLINE, withPage } from "./chromium.ts";
import type { Page } from "./page.ts";
import { driver, inNode, type Speech, type Spoken } from "./swiftshader.ts";

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
  for (const what of ["samples", "sha256", "loudest"] as const) assert.is(chromium[what], node[what], what);
}

where("CSM and Mimi", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      await writeCsm(join(folder, "csm"));
      await writeMimi(join(folder, "mimi"));
      const speak = { voice: VOICE, maxSeconds: 0.3, seed: 7 };
      expectSame(
        await inNode(
          "csm",
          { source: join(folder, "csm"), codec: join(folder, "mimi"), selfTest: false },
          "the hello",
          speak,
        ),
        await inChromium(
          [folder],
          "csm",
          { source: "./csm/", codec: "./mimi/", selfTest: false },
          "the hello",
          speak,
        ),
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
        await inNode(
          "orpheus",
          { source: join(folder, "orpheus"), codec: join(folder, "snac"), selfTest: false },
          "Hello.",
          speak,
        ),
        await inChromium(
          [folder],
          "orpheus",
          { source: "./orpheus/", codec: "./snac/", selfTest: false },
          "Hello.",
          speak,
        ),
      );
    },
  ),
);

test.run();
