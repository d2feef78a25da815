// Files that a page keeps, over a folder in place of the browser's private one and real servers: cuts, reloads, two tabs,
// a full disk, other versions, and no network afterwards.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Disk } from "../../src/disk.ts";
import { type LoadProgress, filesFromUrl, readText, type RemoteFiles } from "../../src/files.ts";
import type { SourceOptions } from "../../src/host.ts";
import * as client from "../../src/hub.ts";
import * as kept from "../../src/kept_files.ts";
import { folderDisk } from "../../src/node/disk.ts";
import { deleteStored } from "../../src/stored.ts";
import { rejection } from "../engine/expect.ts";
import { closedPort, FakeHub, randomBytes, sendRange, withFolder, withServer } from "./serve.ts";

const test = suite("stored files");
const bytes = randomBytes(3, 200_003);

/** A folder with the ways of a page's private files. */
function diskIn(root: string): Disk {
  const disk = folderDisk(root);
  const link: Disk["link"] = async (from, to) => {
    await mkdir(dirname(join(root, to)), { recursive: true });
    await disk.move(from, to);
  };
  return { ...disk, link };
}

const keepFiles = (files: RemoteFiles, disk: Disk, options?: SourceOptions) =>
  kept.keepFiles(files, kept.urlLayout(files.name), disk, options);

const openHub = (disk: Disk, endpoint: string) => client.openHub("org/tiny", {}, disk, { endpoint });

interface Place {
  readonly disk: Disk;
  /** Of the server with `/m/x.bin`. */
  readonly url: string;
  /** Ranges that were asked for. */
  readonly asked: (string | undefined)[];
  readonly fault: { cut?: number; ranges?: boolean; etag?: string; body?: Buffer };
}

const withPlace = (body: (place: Place) => Promise<void>) =>
  withFolder(
    () => ({}),
    async (folder) => {
      const asked: (string | undefined)[] = [];
      const fault: Place["fault"] = {};
      await withServer(
        (request, response) => {
          asked.push(request.headers.range);
          if (request.url !== "/m/x.bin") return void response.writeHead(404).end();
          if (fault.etag !== undefined) response.setHeader("ETag", fault.etag);
          sendRange(request, response, fault.body ?? bytes, fault);
        },
        (url) => body({ disk: diskIn(join(folder, "disk")), url, asked, fault }),
      );
    },
  );

async function read(
  { url, disk }: Pick<Place, "url" | "disk">,
  options: SourceOptions = {},
): Promise<Buffer> {
  const source = await keepFiles(filesFromUrl(`${url}/m`), disk, options).open("x.bin", options.signal);
  try {
    return Buffer.from(await source.read(0, source.size));
  } finally {
    await source.close?.();
  }
}

test("a file comes once, with progress in bytes, and is not asked for again", async () => {
  await withPlace(async (place) => {
    const seen: LoadProgress[] = [];
    assert.ok((await read(place, { onProgress: (progress) => seen.push(progress) })).equals(bytes));
    assert.equal(seen[0], { phase: "download", file: "x.bin", loaded: 0, total: bytes.length });
    assert.equal(seen.at(-1), {
      phase: "download",
      file: "x.bin",
      loaded: bytes.length,
      total: bytes.length,
    });
    const requests = place.asked.length;
    assert.ok((await read(place)).equals(bytes));
    assert.is(place.asked.length, requests);
    const files = keepFiles(filesFromUrl(`${place.url}/m`), place.disk);
    assert.is((await rejection(files.open("none.bin"))).code, "weights");
    assert.is((await rejection(files.open("../x.bin"))).code, "weights");
  });
});

test("offline, what was not there is not there, and what was never asked for is a network error", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      const disk = diskIn(join(folder, "disk"));
      const nobody = await closedPort();
      const files = keepFiles(filesFromUrl(`${nobody}/m`), disk);
      assert.is((await rejection(files.open("x.bin"))).code, "network");
      const key = encodeURIComponent(`${nobody}/m`);
      await mkdir(join(folder, "disk", key), { recursive: true });
      await writeFile(join(folder, "disk", key, "none:x.bin"), "");
      const error = await rejection(files.open("x.bin"));
      assert.is(error.code, "weights");
      assert.match(error.message, /x\.bin was not there when the server was last asked/);
      await writeFile(join(folder, "disk", key, "y.bin"), "kept");
      assert.is(await readText(files, "y.bin"), "kept");
    },
  ));

test("after cuts, and after a reload, the rest is asked for", () =>
  withPlace(async (place) => {
    place.fault.cut = 30_000;
    const stop = new AbortController();
    const onProgress = ({ loaded }: LoadProgress) => void (loaded > 0 && stop.abort());
    assert.is((await rejection(read(place, { signal: stop.signal, onProgress }))).code, "aborted");
    place.asked.length = 0;
    assert.ok((await read(place)).equals(bytes));
    const starts = place.asked.map((range) => Number(/\d+/.exec(range ?? "")));
    assert.is(starts[0], 0); // size and version
    assert.ok(starts[1]! > 0, `${starts}`);
    assert.is(new Set(starts).size, starts.length);
  }));

test("a part of another version is thrown away", () =>
  withPlace(async (place) => {
    place.fault.etag = '"one"';
    const stop = new AbortController();
    const onProgress = ({ loaded }: LoadProgress) => void (loaded > 0 && stop.abort());
    place.fault.cut = 30_000;
    await rejection(read(place, { signal: stop.signal, onProgress }));
    Object.assign(place.fault, { etag: '"two"', body: Buffer.alloc(bytes.length, 7), cut: undefined });
    assert.ok((await read(place)).equals(place.fault.body!));
    assert.equal(await place.disk.list(encodeURIComponent(`${place.url}/m`)), ["x.bin"]);
  }));

test("a server without ranges is read whole, and kept", () =>
  withPlace(async (place) => {
    place.fault.ranges = false;
    assert.ok((await read(place)).equals(bytes));
    const requests = place.asked.length;
    assert.ok((await read(place)).equals(bytes));
    assert.is(place.asked.length, requests);
  }));

test("two tabs at once download once", () =>
  withPlace(async (place) => {
    const both = await Promise.all([read(place), read(place)]);
    assert.ok(both.every((found) => found.equals(bytes)));
    assert.is(place.asked.length, 2);
  }));

for (const [name, failure] of [
  ["full", new DOMException("no room", "QuotaExceededError")],
  ["not to be written", new Error("a page keeps files in a worker only")],
] as const) {
  test(`where the storage is ${name}, files come from the server and that is said`, () =>
    withPlace(async (place) => {
      const append: Disk["append"] = async (path) => {
        await place.disk.write(path, "what went into it");
        throw failure;
      };
      const notices: string[] = [];
      const disk = { ...place.disk, append };
      const files = keepFiles(filesFromUrl(`${place.url}/m`), disk, {
        onNotice: (line) => notices.push(line),
      });
      for (let i = 0; i < 2; i++) {
        const source = await files.open("x.bin");
        assert.ok(Buffer.from(await source.read(5, 1000)).equals(bytes.subarray(5, 1005)));
      }
      assert.is(notices.length, 1);
      assert.match(notices[0]!, name === "full" ? /storage is full; free some space/ : /in a worker only/);
      assert.equal(
        (await disk.list("")).filter((path) => !path.startsWith(".locks/")),
        [],
      );
    }));
}

test("of a model of the hub, the listing is kept too, and checksums are checked", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      const disk = diskIn(join(folder, "disk"));
      const hub = new FakeHub();
      const weights = "deep/er/model.safetensors";
      await withServer(hub.answer, async (url) => {
        const open = () => openHub(disk, url);
        hub.fault = { instead: Buffer.from(hub.weights).fill(1, 1000, 1001) };
        const wrong = await rejection((await open()).open(weights));
        assert.is(wrong.code, "network");
        assert.match(wrong.message, /the checksum .*, expected .*it was removed/);
        hub.fault = {};
        const files = await open();
        const source = await files.open(weights);
        assert.ok(Buffer.from(await source.read(0, source.size)).equals(hub.weights));
        await source.close?.();
        assert.is(await readText(files, "config.json"), hub.config.toString());
      });
      const nobody = await closedPort();
      const offline = await openHub(disk, nobody);
      assert.equal(await offline.list(), ["config.json", weights]);
      assert.is(await readText(offline, "config.json"), hub.config.toString());
      assert.is((await rejection(offline.open("none.json"))).code, "weights");
      // A listing that was cut is none, and so is a commit.
      const cut = async (path: string) => {
        const whole = join(folder, "disk/models--org--tiny", path);
        await writeFile(whole, (await readFile(whole)).subarray(0, 30));
      };
      await cut(`.formant/${hub.commit}.json`);
      assert.is((await rejection((await openHub(disk, nobody)).open("other.json"))).code, "network");
      await cut("refs/main");
      assert.is((await rejection(openHub(disk, nobody))).code, "network");
    },
  ));

test("a page instead of a file is named", () =>
  withServer(
    (_, response) => response.setHeader("Content-Type", "text/html; charset=utf-8").end("<!doctype html>"),
    async (url) => {
      const error = await rejection(filesFromUrl(url).open("config.json"));
      assert.is(error.code, "weights");
      assert.match(
        error.message,
        /config\.json: the server answered a page \(text\/html\), expected the file/,
      );
    },
  ));

test("Node keeps nothing of this kind, and says where its files are", async () => {
  const error = await rejection(deleteStored("org/name"));
  assert.is(error.code, "argument");
  assert.match(error.message, /this is Node, expected a page/);
});

test.run();
