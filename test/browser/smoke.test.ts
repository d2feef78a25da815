// The library in a real browser: Chromium without a screen, WebGPU on SwiftShader, under a strict content security
// policy. Skipped where no Chromium is found.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { delimiter, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { type Page as Tab, chromium } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packagedKokoro, packagedKokoroFolder } from "../../src/node/packaged_kokoro.ts";
import { loadEspeak } from "../../tokenizer/index.ts";
import { relativeRmse } from "../golden.ts";
import { conv1d } from "../../ops/reference/conv.ts";
import { sendRange, withFolder, withServer } from "../src/serve.ts";
import type { Page } from "./page.ts";

const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
/** The browser asks for an icon, and the test for an eval. */
const EXPECTED = /404|unsafe-eval/;
const ESPEAK = "node_modules/@echogarden/espeak-ng-emscripten";
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" };

/** Numbers between -1 and 1, in f32. */
const wave = (length: number) => Array.from({ length }, (_, i) => Math.fround(Math.sin(i * i)));
/** Rows of `size`. */
const fold = <T>(values: readonly T[], size: number): T[][] =>
  Array.from({ length: values.length / size }, (_, i) => values.slice(i * size, (i + 1) * size));

/** Debian's Chromium, or one of another name. */
const browser = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find(existsSync);

const script = pathToFileURL(resolve("scripts/package.mjs")).href;
const { FOR_BROWSERS } = (await import(script)) as { FOR_BROWSERS: BuildOptions };

/** Serves the files of the first folder that has one, by range, under the policy. */
function server(folders: readonly string[]): RequestListener {
  const kept = new Map<string, Buffer>();
  return (request, response) => {
    const name = new URL(request.url!, "http://page").pathname.slice(1) || "index.html";
    const path = folders.map((folder) => join(folder, name)).find(existsSync);
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Content-Type", TYPES[extname(name)] ?? "application/octet-stream");
    if (path === undefined) return void response.writeHead(404).end();
    const bytes = kept.get(path) ?? readFileSync(path);
    kept.set(path, bytes);
    sendRange(request, response, bytes);
  };
}

/** Runs `body` on a page that has `globalThis.page`; fails on whatever the page complains about. */
async function withPage(body: (tab: Tab) => Promise<void>): Promise<void> {
  await withFolder(
    () => ({}),
    async (folder) => {
      await build({
        ...FOR_BROWSERS,
        ...{ entryPoints: ["test/browser/page.ts"], outdir: folder, bundle: true, splitting: true },
        ...{ format: "esm", external: ["module"], logLevel: "silent" },
      });
      writeFileSync(
        join(folder, "index.html"),
        '<!doctype html><script type="module" src="page.js"></script>',
      );
      const weights = packagedKokoroFolder();
      await withServer(server([folder, ESPEAK, weights]), (url) => open(url, body));
    },
  );
}

async function open(url: string, body: (tab: Tab) => Promise<void>): Promise<void> {
  const flags = ["--disable-dev-shm-usage", "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];
  const chrome = await chromium.launch({ executablePath: browser!, args: flags });
  try {
    const tab = await chrome.newPage();
    const complaints: string[] = [];
    tab.on("pageerror", (error) => complaints.push(error.message));
    tab.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await tab.goto(url);
    await tab.waitForFunction(() => "page" in globalThis);
    await body(tab);
    assert.equal(
      complaints.filter((line) => !EXPECTED.test(line)),
      [],
    );
  } finally {
    await chrome.close();
  }
}

declare const page: Page;

const test = suite("in Chromium");
/** The test, or nothing but its name where no browser is. */
const inBrowser = browser === undefined ? test.skip : test;
if (browser === undefined)
  process.stdout.write("  no chromium is found: the tests in a browser are skipped\n");

inBrowser("the engine and eSpeak run under a policy that allows no eval", () =>
  withPage(async (tab) => {
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
  await withPage(async (tab) => {
    const { phonemes, duration, loudest } = await tab.evaluate(() => page.speak("./", "Hi"));
    assert.is(phonemes, "hˈI");
    assert.ok(duration > 0.8 && duration < 1.6, `${duration} s`);
    assert.ok(loudest > 0.1 && loudest < 1.5, `${loudest}`);
  });
});

test.run();
