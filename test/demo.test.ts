// The server of `npm run demo`: what it gives, with which headers, and what it does not give.

import { mkdirSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { withFolder, withServer } from "./src/serve.ts";

const test = suite("demo server");
const script = pathToFileURL(resolve("scripts/demo.mjs")).href;
const { pageServer } = (await import(script)) as {
  pageServer(page: string, weights: string | undefined): RequestListener;
};

/** A page, its weights, and a file beside them that is nobody's business. */
const withDemo = (body: (url: string) => Promise<void>, hasWeights = true): Promise<void> =>
  withFolder(
    () => ({}),
    async (folder) => {
      const [page, weights] = [join(folder, "page"), join(folder, "weights")];
      for (const path of [page, weights]) mkdirSync(path);
      writeFileSync(join(folder, "secret.txt"), "secret");
      writeFileSync(join(page, "index.html"), "<!doctype html>");
      writeFileSync(join(page, "main.js"), "export {};");
      writeFileSync(join(page, "empty.json"), "");
      writeFileSync(join(weights, "model.safetensors"), "0123456789");
      await withServer(pageServer(page, hasWeights ? weights : undefined), body);
    },
  );

const get = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(url, { headers, method });

test("files come with their types, under a policy without inline scripts and eval", () =>
  withDemo(async (url) => {
    const page = await get(`${url}/`);
    assert.is(page.status, 200);
    assert.match(page.headers.get("content-type")!, /^text\/html/);
    assert.is(page.headers.get("x-content-type-options"), "nosniff");
    const policy = page.headers.get("content-security-policy")!;
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';/);
    assert.not.match(policy, /unsafe-inline|'unsafe-eval'/);
    const code = await get(`${url}/main.js`);
    assert.is(code.headers.get("content-type"), "text/javascript");
    assert.is(await code.text(), "export {};");
    const again = await get(`${url}/main.js`, { "If-None-Match": code.headers.get("etag")! });
    assert.is(again.status, 304);
    assert.is(await (await get(`${url}/empty.json`)).text(), "");
  }));

test("weights come by ranges", () =>
  withDemo(async (url) => {
    const model = `${url}/kokoro/model.safetensors`;
    const ask = async (range: string) => {
      const answer = await get(model, { Range: range });
      return [answer.status, answer.headers.get("content-range"), await answer.text()];
    };
    assert.equal(await ask("bytes=2-4"), [206, "bytes 2-4/10", "234"]);
    assert.equal(await ask("bytes=7-"), [206, "bytes 7-9/10", "789"]);
    assert.equal(await ask("bytes=-2"), [206, "bytes 8-9/10", "89"]);
    assert.equal(await ask("bytes=8-99"), [206, "bytes 8-9/10", "89"]);
    assert.is((await ask("bytes=10-"))[0], 416);
    const head = await get(model, {}, "HEAD");
    assert.is(head.headers.get("content-length"), "10");
    assert.is((await get(model, {}, "POST")).status, 405);
  }));

test("nothing else is given", () =>
  withDemo(async (url) => {
    for (const path of ["/missing.js", "/kokoro/", "/kokoro/missing", "/%2e%2e/secret.txt"]) {
      assert.is((await get(`${url}${path}`)).status, 404, path);
    }
    assert.is((await get(`${url}/%E0%A4%A`)).status, 400);
    // As no client would send it.
    for (const path of ["/../secret.txt", "/kokoro/../../secret.txt", "/kokoro/..%2f..%2fsecret.txt"]) {
      assert.not.match(await raw(url, path), /secret/, path);
    }
  }));

test("without weights there are none", () =>
  withDemo(async (url) => {
    assert.is((await get(`${url}/kokoro/model.safetensors`)).status, 404);
  }, false));

/** The answer to a path that is sent as it is. */
function raw(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((answer, fail) => {
    let text = "";
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: page\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding("utf8").on("data", (part: string) => (text += part));
    socket.on("end", () => answer(text)).on("error", fail);
  });
}

test.run();
