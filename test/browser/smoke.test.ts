// The engine and eSpeak in a real browser, under a policy that allows no eval. Skipped where no Chromium is found.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadEspeak } from "../../tokenizer/index.ts";
import { relativeRmse } from "../golden.ts";
import { conv1d } from "../../ops/reference/conv.ts";
import { browser, withPage } from "./chromium.ts";
import type { Page } from "./page.ts";

const ESPEAK = "node_modules/@echogarden/espeak-ng-emscripten";

/** Numbers between -1 and 1, in f32. */
const wave = (length: number) => Array.from({ length }, (_, i) => Math.fround(Math.sin(i * i)));
/** Rows of `size`. */
const fold = <T>(values: readonly T[], size: number): T[][] =>
  Array.from({ length: values.length / size }, (_, i) => values.slice(i * size, (i + 1) * size));

/** With eSpeak's data; the test asks for an eval. */
const ON_PAGE = { script: "test/browser/page.ts", folders: [ESPEAK], expected: /404|unsafe-eval/ };

declare const page: Page;

const test = suite("in Chromium");
/** The test, or nothing but its name where no browser is. */
const inBrowser = browser === undefined ? test.skip : test;

inBrowser("the engine and eSpeak run under a policy that allows no eval", () =>
  withPage(ON_PAGE, async (tab) => {
    assert.is(await tab.evaluate(() => page.evaluates()), false);

    const [T, C, O, K] = [50, 24, 40, 3];
    const x = fold(wave(T * C), C);
    const w = fold(fold(wave(O * C * K), K), C);
    const { adapter, shape, values } = await tab.evaluate(([x, w, sizes]) => page.conv1d(x, w, sizes, 1), [
      x.flat(),
      w.flat(2),
      [C, O, K],
    ] as const);
    assert.match(adapter, /swiftshader/i);
    assert.equal(shape, [T, O]);
    const error = relativeRmse(values, conv1d(x, w, { padding: 1 }).flat());
    assert.ok(error < 1e-6, `${error}`);

    const text = "A page speaks.";
    const espeak = await loadEspeak();
    assert.is(
      await tab.evaluate((text) => page.phonemize(text, "en-us"), text),
      await espeak.phonemize(text, "en-us"),
    );
  }),
);

test.run();
