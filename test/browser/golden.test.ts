// The test files that Node runs, in Chromium, with the same goldens and tolerances: a real case of Kokoro, and parts of
// everything else. `npm run test:browser` runs all of them.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packagedKokoro } from "../../src/node/packaged_kokoro.ts";
import { browser } from "./chromium.ts";
import { type Outcome, runInWorkers, type Wanted } from "./suite.ts";

const WANTED: readonly Wanted[] = [
  { file: "engine/errors.test.ts" },
  { file: "engine/record.test.ts" },
  { file: "kernels/compile.test.ts" },
  { file: "models/kokoro_stages.test.ts", only: "^short: every stage" },
  { file: "ops/elementwise.test.ts" },
  { file: "ops/harmonic_source.test.ts" },
  { file: "ops/lstm.test.ts" },
  { file: "ops/norm.test.ts" },
  { file: "ops/shapes.test.ts" },
  { file: "ops/stft.test.ts" },
];

const test = suite("the tests of Node in Chromium");
const inBrowser = browser === undefined ? test.skip : test;

inBrowser("goldens, ops, and the engine", async () => {
  await packagedKokoro();
  const failed: Outcome[] = [];
  await runInWorkers(WANTED, (outcome) => void (outcome.failed && failed.push(outcome)));
  assert.ok(failed.length === 0, failed.map(({ file, output }) => `${file}\n${output}`).join("\n"));
});

test.run();
