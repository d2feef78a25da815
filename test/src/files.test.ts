// Model files by folder, URL and dropped `File`s, over real files and a real server.

import { File } from "node:buffer";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type ModelFiles, filesFromUrl, readJson, readText } from "../../src/files.ts";
import { filesFromFiles } from "../../src/loose_files.ts";
import { openFolder } from "../../src/node/folder.ts";
import { openSource } from "../../src/source.ts";
import { rejection } from "../engine/expect.ts";
import { closedPort, randomBytes, sendRange, withFolder, withServer } from "./serve.ts";

const test = suite("files");
const bytes = randomBytes(3, 100_003);

async function readsParts(files: ModelFiles): Promise<void> {
  const source = await files.open("voices/a b.bin");
  assert.is(source.size, bytes.length);
  for (const [offset, length] of [
    [0, 1],
    [99_000, 1003],
    [12_345, 50_000],
    [5, 0],
  ] as const) {
    const part = await source.read(offset, length);
    assert.ok(Buffer.from(part).equals(bytes.subarray(offset, offset + length)));
    assert.is(part.byteOffset, 0);
  }
  assert.is((await rejection(source.read(99_999, 5))).code, "weights");
  assert.is((await rejection(source.read(0, 5, AbortSignal.abort()))).code, "aborted");
  await source.close?.();
}

async function withModelFolder(body: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(
    () => ({}),
    async (folder) => {
      await mkdir(join(folder, "voices"));
      await writeFile(join(folder, "voices/a b.bin"), bytes);
      await writeFile(join(folder, "config.json"), '{"a":1}');
      await body(folder);
    },
  );
}

test("a folder gives its files by range, lists them and names what is missing", () =>
  withModelFolder(async (folder) => {
    const files = await openFolder(folder);
    await readsParts(files);
    assert.equal(await files.list(), ["config.json", "voices/a b.bin"]);
    assert.equal(await readJson(files, "config.json"), { a: 1 });
    assert.match((await rejection(files.open("none.json"))).message, /none\.json: the file is not there/);
    assert.match((await rejection(files.open("voices"))).message, /no file/);
    const nowhere = await openFolder(join(folder, "none"));
    assert.match((await rejection(nowhere.open("x"))).message, /none\/x: the file is not there/);
  }));

test("dropped files are found by path and by name", async () => {
  const files = filesFromFiles([
    new File([bytes], "a b.bin"),
    new File(["{"], "config.json"),
  ] as globalThis.File[]);
  await readsParts(files);
  assert.equal(await files.list(), ["a b.bin", "config.json"]);
  assert.match(
    (await rejection(readJson(files, "config.json"))).message,
    /config\.json: the text is not JSON/,
  );
  assert.match(
    (await rejection(files.open("x"))).message,
    /x is not there; there are a b\.bin, config\.json/,
  );
});

for (const ranges of [true, false]) {
  test(`a URL ${ranges ? "with" : "without"} ranges gives its files by range`, () =>
    withServer(
      (request, response) => {
        if (request.url === "/m/voices/a%20b.bin?key=1") sendRange(request, response, bytes, { ranges });
        else response.writeHead(404).end();
      },
      async (url) => {
        const files = filesFromUrl(`${url}/m?key=1`);
        await readsParts(files);
        const missing = await rejection(files.open("none.json"));
        assert.is(missing.code, "weights");
        assert.match(missing.message, /m\/none\.json: no such file \(404/);
      },
    ));
}

test("a connection that breaks is taken up where it broke", async () => {
  const asked: (string | undefined)[] = [];
  await withServer(
    (request, response) => {
      asked.push(request.headers.range);
      sendRange(request, response, bytes, { cut: 40_000 });
    },
    async (url) => {
      const source = await (await openSource(`${url}/m`)).open("x.bin");
      assert.ok(Buffer.from(await source.read(3, 100_000)).equals(bytes.subarray(3)));
    },
  );
  assert.equal(asked.slice(0, 2), ["bytes=0-0", "bytes=3-100002"]);
  assert.ok(asked.length >= 4);
  assert.ok(new Set(asked).size === asked.length);
});

test("a file that changes on the server is noticed", () => {
  let now = bytes;
  return withServer(
    (request, response) => sendRange(request, response, now),
    async (url) => {
      const source = await filesFromUrl(url).open("x.bin");
      now = bytes.subarray(1);
      assert.match((await rejection(source.read(0, 10))).message, /has 100002 bytes now, expected 100003/);
    },
  );
});

test("a refusing server and a closed port are network errors", async () => {
  await withServer(
    (_, response) => void response.writeHead(403).end(),
    async (url) => {
      const error = await rejection(filesFromUrl(url).open("x.bin"));
      assert.is(error.code, "network");
      assert.match(error.message, /answered 403/);
    },
  );
  const error = await rejection(filesFromUrl(await closedPort()).open("x.bin"));
  assert.is(error.code, "network");
  assert.match(error.message, /cannot be read \(.*ECONNREFUSED/);
});

test("a signal ends a read that waits", () =>
  withServer(
    (request, response) => {
      if (request.headers.range === "bytes=0-0") sendRange(request, response, bytes);
      else response.writeHead(206).flushHeaders();
    },
    async (url) => {
      const source = await filesFromUrl(url).open("x.bin");
      const stop = new AbortController();
      const read = rejection(source.read(0, 10, stop.signal));
      stop.abort();
      assert.is((await read).code, "aborted");
    },
  ));

test("a path that leaves the model is refused everywhere", () =>
  withModelFolder(async (folder) => {
    for (const files of [await openFolder(folder), filesFromUrl("http://127.0.0.1:9/"), filesFromFiles([])]) {
      for (const path of ["../x", "/etc/passwd", "a/../../x", "a//b", "C:x", "a\\b", ""]) {
        assert.match((await rejection(files.open(path))).message, /is not inside the model/);
      }
    }
  }));

test("a source is a folder, a file in it, or a sentence", () =>
  withModelFolder(async (folder) => {
    assert.is((await openSource(folder)).checkpoint, undefined);
    await writeFile(join(folder, "m.safetensors"), "x");
    const one = await openSource(join(folder, "m.safetensors"));
    assert.is(one.checkpoint, "m.safetensors");
    assert.is(await readText(one, "config.json"), '{"a":1}');
    assert.match(
      (await rejection(openSource(join(folder, "n.safetensors")))).message,
      /no such file or folder/,
    );
    assert.match((await rejection(openSource("./none"))).message, /no such file or folder/);
    assert.is((await openSource("http://127.0.0.1:9/m/w.safetensors")).checkpoint, "w.safetensors");
  }));

test.run();
