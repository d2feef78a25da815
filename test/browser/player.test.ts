// The player in a real browser, under a policy that allows no script but the server's own. Skipped where no Chromium is
// found.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Tab, browser, withPage } from "./chromium.ts";
import type { Action, Page } from "./player_page.ts";

const RATE = 24_000;
const QUANTUM = 128;
const FADE = 0.005 * RATE;

/** Samples in which every neighbourhood is another. */
const sound = (length: number) => Array.from({ length }, (_, i) => (((i * 7919) % 65_521) + 1) / 65_536);
const loud = (value: number) => value !== 0;

/** Fails with the first sample that is another. */
function same(found: readonly number[], expected: readonly number[]): void {
  const at = expected.findIndex((value, i) => value !== found[i]);
  assert.is(at, -1, `sample ${at} is ${found[at]}, expected ${expected[at]}`);
}

declare const page: Page;

const MODULES = ["src/page/player_worklet.ts", "test/browser/observed_worklet.ts"];
const onPage = (body: (tab: Tab, url: string) => Promise<void>) =>
  withPage({ script: "test/browser/player_page.ts", modules: MODULES }, body);

const render = (
  tab: Tab,
  ...given: readonly [speech: number, rate: number, seconds: number, actions: readonly Action[]]
) => tab.evaluate((given) => page.render(...given), given);

async function stopIsSilence(tab: Tab, rate: number): Promise<void> {
  const samples = sound(rate);
  const at = 150 * QUANTUM;
  const { heard, state, position, underruns } = await render(tab, rate, rate, 2, [
    [0, "push", samples],
    [at / rate, "stop"],
  ]);
  const begin = heard.findIndex(loud);
  assert.ok(begin >= 0 && begin <= 2 * QUANTUM, `${begin}`);
  same(heard.slice(begin), samples.slice(0, at - begin));
  const silent = heard.findLastIndex(loud) + 1;
  assert.ok(silent > at && silent <= at + 0.02 * rate, `${(silent - at) / rate} s`);
  assert.equal([state, underruns, Math.round(position * rate)], ["stopped", 0, at - begin]);
}

async function seekIsExact(tab: Tab): Promise<void> {
  const samples = sound(RATE);
  const [seek, again] = [60 * QUANTUM, 400 * QUANTUM];
  const { heard, state, underruns } = await render(tab, RATE, RATE, 4, [
    [0, "push", samples],
    [seek / RATE, "seek", 0.25],
    [again / RATE, "push", samples],
    [again / RATE + 0.5, "end"],
  ]);
  same(heard.slice(seek + FADE), samples.slice(RATE / 4 + FADE));
  assert.not.ok(heard.slice(seek + 0.75 * RATE + FADE, again).some(loud));
  same(heard.slice(again + FADE), samples.slice(FADE));
  assert.equal([state, underruns], ["ended", 1]);
}

async function otherRate(tab: Tab): Promise<void> {
  const exact = (i: number, rate: number) => 0.5 * Math.sin((2 * Math.PI * 440 * i) / rate);
  const samples = Array.from({ length: RATE }, (_, i) => exact(i, RATE));
  const { heard, state, position, underruns } = await render(tab, RATE, 48_000, 1.5, [
    [0, "push", samples],
    [0.512, "end"],
  ]);
  assert.equal([state, position, underruns], ["ended", 1, 0]);
  // Sound begins with a quantum: with the one at which its error is least.
  const errors = [0, 1, 2, 3].map((quantum) =>
    heard
      .slice(quantum * QUANTUM + 100, quantum * QUANTUM + 47_900)
      .reduce((most, value, i) => Math.max(most, Math.abs(value - exact(i + 100, 48_000))), 0),
  );
  assert.ok(Math.min(...errors) < 1e-3, `${errors}`);
}

const test = suite("player in Chromium");
/** The test, or nothing but its name where no browser is. */
const inBrowser = browser === undefined ? test.skip : test;

inBrowser("what is pushed is heard; stop is silence within 20 ms, seek exact, an underrun counted", () =>
  onPage(async (tab) => {
    await stopIsSilence(tab, RATE);
    await stopIsSilence(tab, 48_000);
    await seekIsExact(tab);
    await otherRate(tab);
  }),
);

inBrowser("sound waits for a gesture, and then plays in real time; what is wrong is said", () =>
  onPage(async (tab, url) => {
    const [missing, rate, prebuffer, broken] = await tab.evaluate(() => page.failures());
    assert.match(missing!, /^network: player: the worklet at nowhere\.js cannot be loaded/);
    assert.match(rate!, /^device: player: sound at 5 Hz cannot be opened/);
    assert.match(prebuffer!, /^argument: prebuffer: it is 9 s, expected 0 to 5/);
    assert.match(broken!, /^argument: sampleRate: it is 0\.5 Hz, expected a whole number/);

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
