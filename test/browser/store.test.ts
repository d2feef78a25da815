// A model in a worker of a real browser: its files land in the private file system, are there without the network, and can
// be deleted. Skipped where no Chromium is found.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { chromium, type Page as Tab } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packagedKokoro, packagedKokoroFolder } from "../../src/node/packaged_kokoro.ts";
import { sendRange, withFolder, withServer } from "../src/serve.ts";
import type { StorePage } from "./store_page.ts";

const ESPEAK = "node_modules/@echogarden/espeak-ng-emscripten";
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" };
const browser = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find(existsSync);
const script = pathToFileURL(resolve("scripts/package.mjs")).href;
const { FOR_BROWSERS } = (await import(script)) as { FOR_BROWSERS: BuildOptions };

declare const page: StorePage;

/** A page on a server; `asked` are the model's files and eSpeak's data that were asked for. */
async function withTab(body: (tab: Tab, url: string, asked: string[]) => Promise<void>): Promise<void> {
  await withFolder(
    () => ({}),
    async (folder) => {
      await build({
        ...FOR_BROWSERS,
        entryPoints: { store_page: "test/browser/store_page.ts", worker: "test/browser/worker.ts" },
        ...{ outdir: folder, bundle: true, splitting: true, format: "esm", external: ["module"] },
        logLevel: "silent",
      });
      writeFileSync(
        join(folder, "index.html"),
        '<!doctype html><script type="module" src="store_page.js"></script>',
      );
      const folders = [folder, ESPEAK, packagedKokoroFolder()];
      const asked: string[] = [];
      await withServer(
        (request, response) => {
          const name = new URL(request.url!, "http://page").pathname.slice(1) || "index.html";
          const path = folders.map((folder) => join(folder, name)).find(existsSync);
          if (!/\.(js|html|ico|wasm)$/.test(name)) asked.push(name);
          // As development servers do for what they do not know.
          if (name.startsWith("app/")) return void response.setHeader("Content-Type", "text/html").end("<p>");
          if (path === undefined) return void response.writeHead(404).end();
          response.setHeader("Content-Type", TYPES[extname(name)] ?? "application/octet-stream");
          sendRange(request, response, readFileSync(path));
        },
        async (url) => {
          const flags = [
            "--disable-dev-shm-usage",
            "--enable-unsafe-webgpu",
            "--use-webgpu-adapter=swiftshader",
          ];
          const chrome = await chromium.launch({ executablePath: browser!, args: flags });
          try {
            const tab = await chrome.newPage();
            await tab.goto(url);
            await tab.waitForFunction(() => "page" in globalThis);
            await body(tab, url, asked);
          } finally {
            await chrome.close();
          }
        },
      );
    },
  );
}

const test = suite("files in Chromium");
const inBrowser = browser === undefined ? test.skip : test;

inBrowser(
  "a model is kept, speaks, is loaded without a download after a reload, and is deleted",
  async () => {
    await packagedKokoro();
    await withTab(async (tab, url, asked) => {
      const html = await tab.evaluate(() => page.refused("./app/"));
      assert.match(html, /^weights: .*config\.json: the server answered a page/);
      const first = await tab.evaluate(() => page.speak("./", "Hi"));
      assert.equal(first.notices, []);
      assert.ok(first.loudest > 0.1, `${first.loudest}`);
      assert.ok(
        Object.values(first.bytes).some((bytes) => bytes > 100e6),
        JSON.stringify(first.bytes),
      );
      assert.ok(asked.includes("config.json") && asked.includes("espeak-ng.data"), asked.join(" "));
      await tab.reload();
      await tab.waitForFunction(() => "page" in globalThis);
      asked.length = 0;
      const again = await tab.evaluate(() => page.speak("./", ""));
      assert.equal([again.bytes, again.notices], [{}, []]);
      // A name that the folder lacks is asked for again; no network is an answer too (stored.test.ts).
      assert.equal(asked, ["kokoro-v1_0.safetensors"]);
      const stored = await tab.evaluate(() => page.list());
      assert.ok(stored.find(({ source }) => source === url)!.bytes > 100e6, JSON.stringify(stored));
      await tab.evaluate(() => page.delete("./"));
      const left = await tab.evaluate(() => page.list());
      assert.not.ok(
        left.some(({ source }) => source === url),
        JSON.stringify(left),
      );
    });
  },
);

test.run();
