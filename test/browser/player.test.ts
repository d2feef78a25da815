// The player in a real browser, under a policy that allows no script but the server's own. Skipped where no Chromium is
// found.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Tab, browser, withPage } from "./chromium.ts";
import type { Page } from "./player_page.ts";

const RATE = 24_000;
const FADE_SECONDS = 0.005;

/** Samples in which every neighbourhood is another. */
const sound = (length: number) => Array.from({ length }, (_, i) => (((i * 7919) % 65521) + 1) / 65536);
const loud = (value: number) => value !== 0;

const onPage = (body: (tab: Tab, url: string) => Promise<void>) =>
  withPage({ script: "test/browser/player_page.ts", modules: ["src/page/player_worklet.ts"] }, body);

/** Fails with the first sample that is another. */
function same(found: readonly number[], expected: readonly number[]): void {
  const at = expected.findIndex((value, i) => value !== found[i]);
  assert.is(at, -1, `sample ${at} is ${found[at]}, expected ${expected[at]}`);
}

declare const page: Page;

const test = suite("player in Chromium");
/** The test, or nothing but its name where no browser is. */
const inBrowser = browser === undefined ? test.skip : test;

inBrowser(
  "samples are heard as pushed, stop is silence within 20 ms, seek is exact, underruns are counted",
  () =>
    onPage(async (tab) => {
      for (const rate of [RATE, 48_000]) {
        const samples = sound(rate);
        const at = (quantum: number) => (quantum * 128) / rate;
        const stop = at(150);
        const { heard, state, position, underruns } = await tab.evaluate(
          ([rate, samples, stop]) =>
            page.render(rate, 2, [
              [0, "push", samples],
              [stop, "stop"],
            ]),
          [rate, samples, stop] as const,
        );
        const begin = heard.findIndex(loud);
        assert.ok(begin >= 0 && begin <= 2 * 128, `${begin}`);
        same(heard.slice(begin), samples.slice(0, stop * rate - begin));
        const silent = heard.findLastIndex(loud) + 1;
        assert.ok(silent > stop * rate && silent <= (stop + 0.02) * rate, `${silent / rate - stop} s`);
        assert.equal([state, underruns], ["stopped", 0]);
        assert.is(Math.round((position - stop) * rate), -begin);
      }

      const samples = sound(RATE);
      const [seek, dry] = [(60 * 128) / RATE, (400 * 128) / RATE];
      const { heard, state, underruns } = await tab.evaluate(
        ([rate, samples, seek, dry]) =>
          page.render(rate, 4, [
            [0, "push", samples],
            [seek, "seek", 0.25],
            [dry, "push", samples],
            [dry + 0.5, "end"],
          ]),
        [RATE, samples, seek, dry] as const,
      );
      const fade = FADE_SECONDS * RATE;
      same(heard.slice(60 * 128 + fade), samples.slice(RATE / 4 + fade));
      const again =
        400 * 128 -
        heard
          .slice(0, 400 * 128)
          .reverse()
          .findIndex(loud);
      assert.ok(again < 60 * 128 + 0.75 * RATE + 2 * fade, `${again}`);
      same(heard.slice(400 * 128 + fade), samples.slice(fade));
      assert.equal([state, underruns], ["ended", 1]);
    }),
);

inBrowser("sound waits for a gesture, and then plays in real time; what is wrong is said", () =>
  onPage(async (tab, url) => {
    const [missing, rate, prebuffer, context] = await tab.evaluate(() => page.failures());
    assert.match(missing!, /^network: player: the worklet at nowhere\.js cannot be loaded/);
    assert.match(rate!, /^device: player: sound at 5 Hz cannot be opened/);
    assert.match(prebuffer!, /^argument: prebuffer: it is 9 s, expected 0 to 5/);
    assert.match(context!, /^argument: context: its sample rate is 48000 Hz, expected 24000/);

    const said = async () =>
      (await tab.waitForEvent("console", (message) => message.type() === "info")).text();
    const refused = said();
    await tab.goto(`${url.replace("127.0.0.1", "localhost")}/#alone`); // another site has had no gesture
    assert.match(await refused, /^device: .* suspended, expected running .* click/);
    const played = said();
    await tab.mouse.click(10, 10);
    assert.is(await played, `ended, ${RATE / 2} equal, at 0.5 s, 0 underruns`);
  }),
);

test.run();
