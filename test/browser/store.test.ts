// Files of a model in a real browser: they land in the private file system, are there after a reload, come once for two
// tabs, and can be deleted; servers that refuse are named; a dropped folder is read. Skipped where no Chromium is found.

import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { closedPort, FakeHub, randomBytes, sendRange, withFolder, withServer } from "../src/serve.ts";
import { browser, type Tab, withPage } from "./chromium.ts";
import type { StorePage } from "./store_page.ts";

declare const page: StorePage;

const FILES: ReadonlyMap<string, Buffer> = new Map([
  ["config.json", Buffer.from("{}\n")],
  ["deep/er/model.safetensors", randomBytes(3, 3_000_001)],
]);
const PATHS = [...FILES.keys()];
const SUMS = [...FILES.values()].map((bytes) => createHash("sha256").update(bytes).digest("hex"));
const SIZES = Object.fromEntries([...FILES].map(([path, { length }]) => [path, length]));

const HUB = "https://huggingface.co";

const sendFile: RequestListener = (request, response) => {
  const bytes = FILES.get(request.url!.slice("/model/".length));
  if (!bytes) return void response.writeHead(404).end();
  sendRange(request, response, bytes);
};

interface Place {
  readonly tab: Tab;
  readonly url: string;
  /** Files below model/ that were asked for. */
  readonly asked: string[];
}

/** A page on a server that has the files below model/, and a page of its own for whatever is below app/. */
const withStore = (
  body: (place: Place) => Promise<void>,
  connects: readonly string[] = [],
): Promise<void> => {
  const asked: string[] = [];
  const answer = (...[request, response]: Parameters<RequestListener>): boolean => {
    const url = request.url!;
    if (url.startsWith("/app/")) response.setHeader("Content-Type", "text/html").end("<p>");
    else if (url.startsWith("/model/")) {
      asked.push(`${url.slice("/model/".length)} ${request.headers.range}`);
      sendFile(request, response);
    } else return false;
    return true;
  };
  const expected = /404|blocked by CORS policy|net::ERR_/;
  return withPage(
    {
      ...{ script: "test/browser/store_page.ts", modules: ["test/browser/files_worker.ts"] },
      ...{ answer, expected, connects },
    },
    (tab, url) => body({ tab, url, asked }),
  );
};

const open = (tab: Tab, source: string, paths: readonly string[] = PATHS) =>
  tab.evaluate(([source, paths]) => page.open(source, paths), [source, paths] as const);

const test = suite("files in Chromium");
const inBrowser = browser === undefined ? test.skip : test;

inBrowser("they are kept, are not asked for after a reload, and are deleted", () =>
  withStore(async ({ tab, url, asked }) => {
    assert.equal(await open(tab, "model/"), { sums: SUMS, downloaded: SIZES, notices: [], failure: "" });
    await tab.reload();
    await tab.waitForFunction(() => "page" in globalThis);
    asked.length = 0;
    assert.equal(await open(tab, "model/"), { sums: SUMS, downloaded: {}, notices: [], failure: "" });
    assert.equal(asked, []);
    const bytes = [...FILES.values()].reduce((sum, { length }) => sum + length, 0);
    assert.equal(await tab.evaluate(() => page.list()), [{ source: `${url}/model`, bytes }]);
    await tab.evaluate(() => page.delete("model/"));
    assert.equal(await tab.evaluate(() => page.list()), []);
  }),
);

inBrowser(
  "a model of the hub is kept with its listing, is there without a network, and is deleted",
  async () => {
    const hub = new FakeHub();
    const sums = [hub.config, hub.weights].map((bytes) => createHash("sha256").update(bytes).digest("hex"));
    await withServer(hub.answer, (server) =>
      withStore(
        async ({ tab }) => {
          await tab.context().route(`${HUB}/**`, async (route) => {
            const request = route.request();
            const range = request.headers()["range"];
            const url = server + request.url().slice(HUB.length);
            const answer = await fetch(url, range === undefined ? {} : { headers: { Range: range } });
            const headers = { ...Object.fromEntries(answer.headers), "access-control-allow-origin": "*" };
            await route.fulfill({
              status: answer.status,
              headers: { ...headers, "access-control-expose-headers": "Content-Range, X-Error-Code" },
              body: Buffer.from(await answer.arrayBuffer()),
            });
          });
          const downloaded = { [PATHS[0]!]: hub.config.length, [PATHS[1]!]: hub.weights.length };
          const first = await open(tab, "org/tiny");
          assert.equal(first, { sums, downloaded, notices: [], failure: "" });
          await tab.context().unroute(`${HUB}/**`);
          await tab.context().route(`${HUB}/**`, (route) => route.abort());
          assert.equal(await open(tab, "org/tiny"), { sums, downloaded: {}, notices: [], failure: "" });
          assert.match(
            (await open(tab, "org/tiny", ["none.json"])).failure,
            /^weights: .* not in the repository/,
          );
          assert.match(
            (await open(tab, "org/other")).failure,
            /^network: org\/other: the hub .* cannot be read/,
          );
          assert.equal(
            (await tab.evaluate(() => page.list())).map(({ source }) => source),
            ["org/tiny"],
          );
          await tab.evaluate(() => page.delete("org/tiny"));
          assert.equal(await tab.evaluate(() => page.list()), []);
        },
        [HUB],
      ),
    );
  },
);

inBrowser("two tabs at once download once", () =>
  withStore(async ({ tab, asked }) => {
    const [other] = await Promise.all([
      tab.waitForEvent("popup"),
      tab.evaluate(() => void window.open(location.href)),
    ]);
    await other.waitForFunction(() => "page" in globalThis);
    const both = await Promise.all([open(tab, "model/"), open(other, "model/")]);
    for (const { sums, failure } of both) assert.equal([sums, failure], [SUMS, ""]);
    // Each file was looked for once, and read once.
    assert.equal(
      asked.sort(),
      Object.entries(SIZES).flatMap(([path, size]) => [`${path} bytes=0-0`, `${path} bytes=0-${size - 1}`]),
    );
    assert.equal(Object.assign({}, ...both.map(({ downloaded }) => downloaded)), SIZES);
  }),
);

inBrowser("a page in place of a file, and what is not there, are named", () =>
  withStore(async ({ tab }) => {
    const failure = async (source: string) => (await open(tab, source, ["none.json"])).failure;
    assert.match(await failure("app/"), /^weights: .*\/app\/none\.json: the server answered a page/);
    assert.match(await failure("model/"), /^weights: .*\/model\/none\.json: no such file \(404 /);
  }),
);

inBrowser("a server of another origin is read if it lets the page, and named if not", async () => {
  const headers: Record<string, string> = {};
  const answer: RequestListener = (...each) => {
    for (const [name, value] of Object.entries(headers)) each[1].setHeader(name, value);
    sendFile(...each);
  };
  const closed = await closedPort();
  await withServer(answer, (other) =>
    withStore(
      async ({ tab, url }) => {
        const failure = async (server: string) => (await open(tab, `${server}/model/`)).failure;
        assert.is(
          await failure(other),
          `network: ${other}/model/config.json: the server does not let pages of ${url} read it, expected ` +
            "Access-Control-Allow-Origin; serve the files from the page's own server.",
        );
        headers["Access-Control-Allow-Origin"] = url;
        assert.match(await failure(other), /^network: .* no file size, .*Access-Control-Expose-Headers/);
        headers["Access-Control-Expose-Headers"] = "Content-Range";
        const { sums, notices } = await open(tab, `${other}/model/`);
        assert.equal([sums, notices], [SUMS, []]);
        assert.match(await failure(closed), /^network: .*: the server cannot be read \(Failed to fetch\)/);
      },
      [other, closed],
    ),
  );
});

inBrowser("a dropped folder has the paths in it, several things have their own names", () =>
  withFolder(
    () => ({}),
    (folder) =>
      withStore(async ({ tab }) => {
        const model = join(folder, "kokoro");
        for (const [path, bytes] of FILES) {
          mkdirSync(join(model, path, ".."), { recursive: true });
          writeFileSync(join(model, path), bytes);
        }
        const sound = join(folder, "clip.wav");
        writeFileSync(sound, "RIFF");
        const session = await tab.context().newCDPSession(tab);
        const drop = async (...files: string[]) => {
          const data = { items: [], files, dragOperationsMask: 1 };
          for (const type of ["dragEnter", "dragOver", "drop"] as const)
            await session.send("Input.dispatchDragEvent", { type, x: 50, y: 50, data });
        };
        await drop(model);
        const [config, weights] = PATHS as [string, string];
        assert.equal(await tab.evaluate((path) => page.dropped(path), weights), {
          paths: [config, weights],
          size: SIZES[weights],
        });
        await drop(sound, model);
        assert.equal(await tab.evaluate(() => page.dropped("clip.wav")), {
          paths: ["clip.wav", `kokoro/${config}`, `kokoro/${weights}`],
          size: 4,
        });
      }),
  ),
);

test.run();
