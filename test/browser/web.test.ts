// The page of web/ as a visitor uses it: without WebGPU, and with it: load, speak, hear, go offline, cancel, speak again,
// download, delete. Served as `npm run demo` serves it, with the packaged weights.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packagedKokoro, packagedKokoroFolder } from "../../src/node/packaged_kokoro.ts";
import { decodeWav } from "../../src/wav.ts";
import { withFolder, withServer } from "../src/serve.ts";
import { browser, type Tab, withTab } from "./chromium.ts";
import { driver, inNode } from "./swiftshader.ts";

const script = <T>(name: string): Promise<T> => import(pathToFileURL(resolve("scripts", name)).href);
const { buildPage } = await script<{ buildPage(outdir: string): Promise<void> }>("page.mjs");
const { pageServer } = await script<{ pageServer(page: string, weights: string): RequestListener }>(
  "demo.mjs",
);

/** Most that SwiftShader takes for a word on a busy machine. */
const PATIENCE_MS = 600_000;
/** The server has no kokoro-v1_0.safetensors; and then no server answers. */
const EXPECTED = /404|ERR_EMPTY_RESPONSE|ERR_CONNECTION/;

/** Runs `body` with the page's server; after `leave()` it drops every connection, and notes what was asked for. */
const withPageServer = (body: (url: string, leave: () => string[]) => Promise<void>): Promise<void> =>
  withFolder(
    () => ({}),
    async (folder) => {
      await buildPage(folder);
      const serve = pageServer(folder, packagedKokoroFolder());
      let dropped: string[] | undefined;
      const answer: RequestListener = (request, response) => {
        if (!dropped) return serve(request, response);
        dropped.push(request.url!);
        request.socket.destroy();
      };
      await withServer(answer, (url) => body(url, () => (dropped = [])));
    },
  );

/** Waits until what is read aloud to a screen reader says it; fails if something is wrong before. */
async function hears(tab: Tab, line: string): Promise<void> {
  const told = await tab.waitForFunction(
    (line) => {
      const text = (id: string) => document.querySelector(`#${id}`)!.textContent;
      if (text("status").includes(line)) return line;
      const wrong = !document.querySelector<HTMLElement>("#notice")!.hidden;
      return wrong && `${text("notice-title")}: ${text("notice-cause")}`;
    },
    line,
    { timeout: PATIENCE_MS },
  );
  assert.is(await told.jsonValue(), line);
}

interface Ear {
  /** Loudest sample on its way to the loudspeaker. */
  heard: number;
  /** Lengths of the tasks over 50 ms of the main thread, in ms. */
  readonly long: number[];
}

declare const ear: Ear;

/** Listens at the loudspeaker: whatever is connected to it goes round in an echo too, until somebody has time to hear it. */
function listen(): void {
  const ear: Ear = { heard: 0, long: [] };
  Object.assign(globalThis, { ear });
  new PerformanceObserver((list) =>
    ear.long.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: "longtask" });
  const connect = AudioNode.prototype.connect as (to: AudioNode) => AudioNode;
  function overheard(this: AudioNode, to: AudioNode) {
    if (to instanceof AudioDestinationNode) {
      const analyser = new AnalyserNode(to.context as AudioContext, { fftSize: 32_768 });
      const echo = new DelayNode(to.context, { delayTime: 1 });
      for (const node of [this, echo]) [analyser, echo].forEach((next) => connect.call(node, next));
      const samples = new Float32Array(analyser.fftSize);
      const hear = () => {
        analyser.getFloatTimeDomainData(samples);
        ear.heard = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), ear.heard);
      };
      setInterval(hear, 200);
    }
    return connect.call(this, to);
  }
  AudioNode.prototype.connect = overheard as typeof connect & ((to: AudioParam) => void);
}

async function downloaded(tab: Tab, button: string): Promise<Buffer> {
  const [file] = await Promise.all([tab.waitForEvent("download"), tab.click(button)]);
  return readFileSync(await file.path());
}

/** At twice the speed, which is half the work. */
async function speak(tab: Tab, text: string): Promise<void> {
  await tab.locator("#speed").evaluate((dial: HTMLInputElement) => void (dial.value = "2"));
  await tab.fill("#text", text);
  await tab.click("#speak");
}

const CONTROLS =
  /^(button|textbox|combobox|slider|checkbox|radio|image|img|progressbar|DisclosureTriangle|link)$/;

/** Names of the controls as the browser gives them to screen readers. */
async function controlNames(tab: Tab): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored, role }) => !ignored && CONTROLS.test(String(role?.value)))
    .map(({ role, name }) => `${role?.value}: ${name?.value}`);
}

const test = suite("the page in Chromium");
const inBrowser = browser === undefined ? test.skip : test;

inBrowser("without WebGPU it says what to switch on, and every control has a name", () =>
  withPageServer((url) =>
    withTab(url, { gpu: false }, async (tab) => {
      await tab.locator("#notice").waitFor();
      assert.match(await tab.innerText("#notice"), /WebGPU[^]*graphics acceleration/);
      assert.ok(await tab.isDisabled("#speak"));
      await tab.click("#models summary");
      const names = await controlNames(tab);
      assert.ok(names.length >= 14, names.join(", "));
      assert.equal(
        names.filter((name) => /: (undefined)?$/.test(name)),
        [],
      );
    }),
  ),
);

/** Not asserted: what else the machine does makes tasks longer. */
async function printLongTasks(tab: Tab, what: string): Promise<void> {
  const long = await tab.evaluate(() => ear.long.splice(0));
  const longest = Math.round(Math.max(0, ...long));
  process.stdout.write(`  ${what}: main thread ${long.length} tasks over 50 ms, longest ${longest} ms\n`);
}

/** Loads the model from the server, speaks "Hi" and is heard; gives the file. */
async function firstVisit(tab: Tab): Promise<Buffer> {
  await speak(tab, "Hi");
  await hears(tab, "Done");
  await tab.waitForFunction(() => ear.heard > 0.1);
  await printLongTasks(tab, "loading and speaking");
  assert.match(await tab.innerText("#figure"), /real-time factor \d/);
  assert.is(await tab.textContent("#phoneme-text"), "hˈI");
  assert.match((await downloaded(tab, "#srt")).toString(), /^1\n00:00:00,\d+ --> 00:00:0\d,\d+\nHi\n/);
  await tab.evaluate(() => navigator.serviceWorker.ready);
  return downloaded(tab, "#wav");
}

function checkHi(wav: Buffer): void {
  const { sampleRate, channels } = decodeWav(wav);
  const [samples] = channels as [Float32Array];
  const duration = samples.length / sampleRate;
  assert.ok(duration > 0.3 && duration < 0.8, `${duration} s`);
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  assert.ok(loudest > 0.1 && loudest < 1, `${loudest}`);
}

inBrowser(
  "it loads, speaks, is heard; reloaded without a server it cancels, speaks again and downloads",
  async () => {
    await packagedKokoro();
    await withPageServer((url, leave) =>
      withTab(url, { expected: EXPECTED, before: listen }, async (tab) => {
        // The page tests the adapter; once is enough.
        const options = { source: packagedKokoroFolder(), selfTest: false };
        const speech = ["kokoro", options, "Hi", { speed: 2 }] as const;
        const [first, node] = await Promise.all([firstVisit(tab), driver && inNode(...speech)]);
        checkHi(first);
        if (node) {
          assert.match(node.adapter, /swiftshader/i);
          const hash = createHash("sha256").update(first).digest("hex");
          assert.is(hash, node.wav, "Node makes the same bytes");
        }
        const stored = tab.locator("#stored-list li", { hasText: "Kokoro 82M of this server" });
        assert.match((await stored.textContent())!, /, 1\d\d MB/);

        const dropped = leave();
        await tab.reload();
        await hears(tab, "ready");
        assert.match(await tab.innerText("#hint"), /^Ready in [\d.]+ s, from this browser/);
        assert.ok(dropped.includes("/"), "the page was asked for, in vain");
        await speak(tab, "Stop it.");
        await hears(tab, "Speaking");
        await tab.click("#cancel");
        await hears(tab, "Cancelled");

        await printLongTasks(tab, "loading again and cancelling");
        await speak(tab, "Hi");
        await hears(tab, "Done");
        await printLongTasks(tab, "speaking");
        assert.equal(await downloaded(tab, "#wav"), first, "the same seed gives the same file");

        await tab.click("#models summary");
        await tab.click("#stored summary");
        await stored.getByRole("button", { name: "Delete" }).click();
        await stored.waitFor({ state: "detached" });
      }),
    );
  },
);

test.run();
