// A real browser for the tests: Chromium without a screen, WebGPU on SwiftShader, under a strict content security
// policy, against a server of the loopback. Tests are skipped where no Chromium is found.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { basename, delimiter, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { type Page as Tab, chromium } from "playwright-core";
import * as assert from "uvu/assert";
import { sendRange, withFolder, withServer } from "../src/serve.ts";

export type { Tab };

const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
const FLAGS = ["--disable-dev-shm-usage"];
const GPU_FLAGS = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];

/** For a page to show up, and for what a test waits for in it; software Vulkan on a busy machine is slow. */
const PATIENCE_MS = 120_000;

/** Complaints of a page that the policy keeps off the hub; and the browser asks for an icon. */
export const OFFLINE = /404|violates the (following|document's) Content Security Policy/;

/** Debian's Chromium, or one of another name; undefined where none is found. */
export const browser: string | undefined = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find(existsSync);

if (browser === undefined)
  process.stdout.write("  no chromium is found: the tests in a browser are skipped\n");

const script = pathToFileURL(resolve("scripts/package.mjs")).href;
/** Options of esbuild for the library as browsers get it. */
export const { FOR_BROWSERS } = (await import(script)) as { FOR_BROWSERS: BuildOptions };

/** Serves the files of the first folder that has one, by range, under the policy. */
function serveFolders(folders: readonly string[], connects: readonly string[]): RequestListener {
  const kept = new Map<string, Buffer>();
  const policy = `${POLICY}; connect-src ${["'self'", ...connects].join(" ")}`;
  return (request, response) => {
    const name = new URL(request.url!, "http://page").pathname.slice(1) || "index.html";
    const path = folders.map((folder) => join(folder, name)).find(existsSync);
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", TYPES[extname(name)] ?? "application/octet-stream");
    if (path === undefined) return void response.writeHead(404).end();
    const bytes = kept.get(path) ?? readFileSync(path);
    kept.set(path, bytes);
    sendRange(request, response, bytes);
  };
}

export interface PageOptions {
  /** The page's module, relative to the repository; it sets `globalThis.page` once it is ready. */
  readonly script: string;
  /** More modules (workers), each served as `NAME.js`. */
  readonly modules?: readonly string[];
  /** Of esbuild, over those of the package for browsers. */
  readonly build?: BuildOptions;
  /** Folders that are served besides the modules. */
  readonly folders?: readonly string[];
  /** Servers that the policy lets the page read besides its own. */
  readonly connects?: readonly string[];
  /** Answers a request itself, and says whether it did. */
  readonly answer?: (...[request, response]: Parameters<RequestListener>) => boolean;
  /** Complaints of the page that do not fail the test; the browser asks for an icon. */
  readonly expected?: RegExp;
}

/** Runs `body` on a page of this script; fails on whatever else the page complains about. */
export async function withPage(
  { script, modules = [], folders = [], connects = [], answer = () => false, ...options }: PageOptions,
  body: (tab: Tab, url: string) => Promise<void>,
): Promise<void> {
  await withFolder(
    () => ({}),
    async (folder) => {
      await build({
        ...FOR_BROWSERS,
        ...{ entryPoints: [script, ...modules], outdir: folder, entryNames: "[name]", bundle: true },
        ...{ splitting: true, format: "esm", external: ["module"], logLevel: "silent", ...options.build },
      });
      const name = `${basename(script, ".ts")}.js`;
      const html = `<!doctype html><script type="module" src="${name}"></script>`;
      writeFileSync(join(folder, "index.html"), html);
      const serve = serveFolders([folder, ...folders], connects);
      const either: RequestListener = (...each) => void (answer(...each) || serve(...each));
      await withServer(either, (url) =>
        withTab(url, { expected: options.expected }, async (tab) => {
          await tab.waitForFunction(() => "page" in globalThis);
          await body(tab, url);
        }),
      );
    },
  );
}

export interface TabOptions {
  readonly expected?: RegExp | undefined;
  /** false: WebGPU is not switched on. */
  readonly gpu?: boolean;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
}

/** Runs `body` on a tab that shows `url`; fails on errors of the page and of its console that are not expected. */
export async function withTab(
  url: string,
  { expected = /404/, gpu = true, before }: TabOptions,
  body: (tab: Tab) => Promise<void>,
): Promise<void> {
  const args = gpu ? [...FLAGS, ...GPU_FLAGS] : FLAGS;
  const chrome = await chromium.launch({ executablePath: browser!, args });
  try {
    const tab = await chrome.newPage();
    tab.setDefaultTimeout(PATIENCE_MS);
    if (before) await tab.addInitScript(before);
    const complaints: string[] = [];
    tab.on("pageerror", (error) => complaints.push(error.message));
    tab.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await tab.goto(url);
    await body(tab);
    assert.equal(
      complaints.filter((line) => !expected.test(line)),
      [],
    );
  } finally {
    await chrome.close();
  }
}
