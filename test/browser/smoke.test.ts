// The library in a real browser, under a policy that allows no eval. Skipped where no Chromium is found.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packagedKokoro, packagedKokoroFolder } from "../../src/node/packaged_kokoro.ts";
import { loadEspeak } from "../../tokenizer/index.ts";
import { relativeRmse } from "../golden.ts";
import { conv1d } from "../reference/conv.ts";
import { type Tab, browser, withPage } from "./chromium.ts";
import type { Page } from "./page.ts";

const ESPEAK = "node_modules/@echogarden/espeak-ng-emscripten";

/** Numbers between -1 and 1, in f32. */
const wave = (length: number) => Array.from({ length }, (_, i) => Math.fround(Math.sin(i * i)));
/** Rows of `size`. */
const fold = <T>(values: readonly T[], size: number): T[][] =>
  Array.from({ length: values.length / size }, (_, i) => values.slice(i * size, (i + 1) * size));

/** Runs `body` on page.ts with eSpeak's data and Kokoro's weights; the test asks for an eval. */
const onPage = (body: (tab: Tab) => Promise<void>) =>
  withPage(
    {
      script: "test/browser/page.ts",
      folders: [ESPEAK, packagedKokoroFolder()],
      expected: /404|unsafe-eval/,
    },
    body,
  );

declare const page: Page;

const test = suite("in Chromium");
/** The test, or nothing but its name where no browser is. */
const inBrowser = browser === undefined ? test.skip : test;

inBrowser("the engine and eSpeak run under a policy that allows no eval", () =>
  onPage(async (tab) => {
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

inBrowser("Kokoro speaks from byte ranges of a server", async () => {
  await packagedKokoro();
  await onPage(async (tab) => {
    const { phonemes, duration, loudest } = await tab.evaluate(() => page.speak("./", "Hi"));
    assert.is(phonemes, "hˈI");
    assert.ok(duration > 0.8 && duration < 1.6, `${duration} s`);
    assert.ok(loudest > 0.1 && loudest < 1.5, `${loudest}`);
  });
});

test.run();
