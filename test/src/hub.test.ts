// The hub over the loopback: redirects, cuts, damage, refusals, locks, and the cache afterwards.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, readFile, readlink, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { type LoadProgress, readText } from "../../src/files.ts";
import { loadHost, type SourceOptions } from "../../src/host.ts";
import * as client from "../../src/hub.ts";
import { withLock } from "../../src/node/cache.ts";
import { rejection } from "../engine/expect.ts";
import { FakeHub, closedPort, withFolder, withServer } from "./serve.ts";

const WEIGHTS = "deep/er/model.safetensors";

const openHub = async (id: string, options?: SourceOptions) =>
  client.openHub(id, options, await (await loadHost()).openDisk("models"));

/** SHA-256 of the weights as `openHub` gives them. */
async function readWeights(options: SourceOptions = {}): Promise<string> {
  const source = await (await openHub("org/tiny", options)).open(WEIGHTS);
  try {
    return createHash("sha256")
      .update(await source.read(0, source.size))
      .digest("hex");
  } finally {
    await source.close?.();
  }
}

/** A hub, an empty cache, and the environment that says so. */
function withHub(body: (hub: FakeHub, cache: string) => Promise<void>): Promise<void> {
  const hub = new FakeHub();
  return withServer(hub.answer, (url) =>
    withFolder(
      (folder) => ({
        HF_ENDPOINT: url,
        HF_HOME: folder,
        HF_HUB_CACHE: undefined,
        HF_TOKEN: undefined,
        HF_HUB_OFFLINE: undefined,
      }),
      (folder) => body(hub, join(folder, "hub/models--org--tiny")),
    ),
  );
}

/** Nobody has the lock of the model. */
const expectFree = (cache: string) =>
  withLock(
    join(cache, "../.locks/models--org--tiny/formant.lock"),
    async () => {},
    AbortSignal.timeout(1000),
  );

const test = suite("hub");

test("a model lands in the hub's own cache layout, through a redirect, with progress in bytes", () =>
  withHub(async (hub, cache) => {
    const seen: LoadProgress[] = [];
    const files = await openHub("org/tiny", { onProgress: (progress) => seen.push(progress) });
    assert.equal(await files.list(), ["config.json", WEIGHTS]);
    assert.is(await readText(files, "config.json"), hub.config.toString());
    assert.is(await readWeights({ onProgress: (progress) => seen.push(progress) }), hub.weightsHash);
    assert.is(await readFile(join(cache, "refs/main"), "utf8"), hub.commit);
    assert.is(
      await readlink(join(cache, "snapshots", hub.commit, WEIGHTS)),
      `../../../../blobs/${hub.weightsHash}`,
    );
    assert.equal((await readdir(join(cache, "blobs"))).sort(), [hub.configHash, hub.weightsHash].sort());
    const total = hub.weights.length;
    assert.equal(seen.at(-1), { phase: "download", file: WEIGHTS, loaded: total, total });
    await expectFree(cache);
  }));

test("what is cached is read without a request, and offline", () =>
  withHub(async (hub) => {
    await readWeights();
    const requests = hub.log.length;
    assert.is(await readWeights(), hub.weightsHash);
    assert.is(await readWeights({ revision: hub.commit }), hub.weightsHash);
    process.env["HF_HUB_OFFLINE"] = "1";
    assert.is(await readWeights(), hub.weightsHash);
    const files = await openHub("org/tiny");
    assert.equal(await files.list(), [WEIGHTS]);
    const missing = await rejection(files.open("config.json"));
    assert.is(missing.code, "network");
    assert.match(missing.message, /HF_HUB_OFFLINE is set/);
    assert.is(hub.log.length, requests);
  }));

test("offline without a cached copy is one sentence and no request", () =>
  withHub(async (hub) => {
    process.env["HF_HUB_OFFLINE"] = "1";
    assert.match((await rejection(openHub("org/tiny"))).message, /not in the cache .*HF_HUB_OFFLINE/);
    assert.is(hub.log.length, 0);
  }));

test("a copy without the file that is needed does not count as cached", () =>
  withHub(async (hub) => {
    await readText(await openHub("org/tiny"), "config.json");
    const requests = hub.log.length;
    await openHub("org/tiny");
    assert.is(hub.log.length, requests);
    await openHub("org/tiny", { needs: WEIGHTS });
    assert.is(hub.log.length, requests + 1);
  }));

test("a download that is cut again and again goes on where it was", () =>
  withHub(async (hub) => {
    hub.fault = { cut: 70_000 };
    assert.is(await readWeights(), hub.weightsHash);
    const ranges = hub.log.filter((line) => line.includes("/cdn/")).map((line) => line.split(" ")[2]);
    assert.ok(ranges.length >= 5);
    assert.is(new Set(ranges).size, ranges.length);
  }));

test("a download that an earlier run left goes on where it was", () =>
  withHub(async (hub, cache) => {
    await mkdir(join(cache, "blobs"), { recursive: true });
    await writeFile(
      join(cache, "blobs", `${hub.weightsHash}.formant.part`),
      hub.weights.subarray(0, 123_456),
    );
    const seen: number[] = [];
    assert.is(await readWeights({ onProgress: ({ loaded }) => seen.push(loaded) }), hub.weightsHash);
    assert.is(seen[0], 123_456);
    const asked = hub.log.filter((line) => line.includes("/cdn/"));
    assert.equal(asked, ["GET /cdn/model bytes=123456-300000"]);
  }));

test("a damaged part of an earlier run is thrown away", () =>
  withHub(async (hub, cache) => {
    await mkdir(join(cache, "blobs"), { recursive: true });
    for (const size of [5000, 400_000]) {
      await rm(join(cache, "blobs", hub.weightsHash), { force: true });
      await rm(join(cache, "snapshots"), { recursive: true, force: true });
      await writeFile(join(cache, "blobs", `${hub.weightsHash}.formant.part`), Buffer.alloc(size));
      assert.is(await readWeights(), hub.weightsHash);
    }
  }));

test("bytes of the right number and the wrong checksum are refused, and nothing stays", () =>
  withHub(async (hub, cache) => {
    hub.fault = { instead: Buffer.from(hub.weights).fill(1, 1000, 1001) };
    const error = await rejection(readWeights());
    assert.is(error.code, "network");
    assert.match(error.message, new RegExp(`model.safetensors: .* checksum .*expected ${hub.weightsHash}`));
    assert.equal(await readdir(join(cache, "blobs")), []);
    hub.fault = {};
    assert.is(await readWeights(), hub.weightsHash);
  }));

test("an aborted download keeps its part and frees its lock", () =>
  withHub(async (hub, cache) => {
    const stop = new AbortController();
    hub.fault = { cut: 50_000 };
    const onProgress = ({ loaded }: LoadProgress) => void (loaded > 0 && stop.abort());
    const error = await rejection(readWeights({ signal: stop.signal, onProgress }));
    assert.is(error.code, "aborted");
    await expectFree(cache);
    const part = await readFile(join(cache, "blobs", `${hub.weightsHash}.formant.part`));
    assert.ok(part.length > 0 && part.equals(hub.weights.subarray(0, part.length)));
    assert.is(await readWeights(), hub.weightsHash);
  }));

test("a signal given before, or while the server is silent, ends the call", () =>
  withHub(async (hub) => {
    assert.is((await rejection(openHub("org/tiny", { signal: AbortSignal.abort() }))).code, "aborted");
    hub.fault = { silent: true };
    const stop = new AbortController();
    const read = rejection(readWeights({ signal: stop.signal, onProgress: () => stop.abort() }));
    assert.is((await read).code, "aborted");
  }));

for (const [status, code, message] of [
  [401, "network", /org\/tiny: the hub answered 401 .*HF_TOKEN/],
  [403, "network", /org\/tiny: the hub answered 403 .*gated/],
  [404, "weights", /org\/tiny: the hub has no such model or revision \(main\)/],
  [503, "network", /org\/tiny: the hub answered 503/],
] as const) {
  test(`status ${status} of the hub is one sentence`, () =>
    withHub(async (hub) => {
      hub.fault = { status };
      const error = await rejection(openHub("org/tiny"));
      assert.is(error.code, code);
      assert.match(error.message, message);
    }));
}

test("a hub that is not there is a network error, unless the model is cached", () =>
  withHub(async (hub, cache) => {
    const endpoint = process.env["HF_ENDPOINT"]!;
    process.env["HF_ENDPOINT"] = await closedPort();
    const error = await rejection(openHub("org/tiny"));
    assert.is(error.code, "network");
    assert.match(error.message, /the hub http:.* cannot be read \(.*ECONNREFUSED/);
    process.env["HF_ENDPOINT"] = endpoint;
    await readWeights();
    process.env["HF_ENDPOINT"] = await closedPort();
    assert.is(await readWeights(), hub.weightsHash);
    assert.equal(await (await openHub("org/tiny")).list(), ["config.json", WEIGHTS]);
    await rm(join(cache, ".formant"), { recursive: true });
    assert.equal(await (await openHub("org/tiny")).list(), [WEIGHTS], "without the listing, what is there");
  }));

test("a token is sent to the hub; one that is none is an argument error", () =>
  withHub(async (hub) => {
    process.env["HF_TOKEN"] = "hf_abc";
    await readWeights();
    assert.equal([...hub.tokens], ["Bearer hf_abc"]);
    process.env["HF_TOKEN"] = "abc";
    assert.is((await rejection(openHub("org/tiny", { revision: "other" }))).code, "argument");
  }));

test("a token does not follow a redirect to another host", () =>
  withHub(async (hub) => {
    const seen: (string | undefined)[] = [];
    await withServer(
      (request, response) => {
        seen.push(request.headers.authorization);
        hub.answer(request, response);
      },
      async (other) => {
        hub.cdn = `${other}/cdn/model`;
        process.env["HF_TOKEN"] = "hf_abc";
        assert.is(await readWeights(), hub.weightsHash);
      },
    );
    assert.equal(seen, [undefined]);
  }));

test("a file that the repository lacks, and a name that is none, are sentences", () =>
  withHub(async () => {
    const files = await openHub("org/tiny");
    assert.match(
      (await rejection(files.open("none.json"))).message,
      /none\.json is not in the repository at 01234567/,
    );
    assert.match((await rejection(files.open("../x"))).message, /is not inside the model/);
    for (const id of ["a/b/c", "../x", "", "a b"]) assert.is((await rejection(openHub(id))).code, "argument");
    assert.is((await rejection(openHub("org/tiny", { revision: "../../x" }))).code, "weights");
  }));

test("a full disk is said, and the lock is free", () =>
  withHub(async (hub, cache) => {
    await mkdir(join(cache, "blobs"), { recursive: true });
    await symlink("/dev/full", join(cache, "blobs", `${hub.weightsHash}.formant.part`));
    const error = await rejection(readWeights());
    assert.is(error.code, "input");
    assert.match(error.message, /the disk is full/);
    await expectFree(cache);
  }));

test("two calls at once download once", () =>
  withHub(async (hub) => {
    assert.equal(await Promise.all([readWeights(), readWeights()]), [hub.weightsHash, hub.weightsHash]);
    assert.is(hub.log.filter((line) => line.includes("/cdn/")).length, 1);
  }));

test("two processes at once download once", () =>
  withHub(async (hub) => {
    hub.fault = { cut: 60_000 };
    const found = await Promise.all([1, 2].map(() => childReads()));
    assert.equal(found, [hub.weightsHash, hub.weightsHash]);
    const ranges = hub.log.filter((line) => line.includes("/cdn/"));
    assert.is(new Set(ranges).size, ranges.length);
  }));

test("of those that wait for a lock one has it at a time; it ends with its process", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      const lock = join(folder, "a.lock");
      const holder = spawn(process.execPath, [fileURLToPath(import.meta.url), "hold", lock], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(holder.stdout, "data");
      let inside = 0;
      let done = 0;
      const turns = [1, 2, 3, 4].map(() =>
        withLock(lock, async () => {
          assert.is(++inside, 1);
          await new Promise((resolve) => setTimeout(resolve, 5));
          inside--;
          done++;
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.is(done, 0);
      holder.kill("SIGKILL");
      await Promise.all(turns);
      assert.is(done, 4);
    },
  ));

test("a lock that is held is waited for until the signal", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      const lock = join(folder, "a.lock");
      const error = await withLock(lock, () =>
        rejection(withLock(lock, async () => assert.unreachable(), AbortSignal.timeout(50))),
      );
      assert.is(error.code, "aborted");
    },
  ));

test("a body that fails gives its lock back", () =>
  withFolder(
    () => ({}),
    async (folder) => {
      const lock = join(folder, "a.lock");
      const failed = withLock(lock, () => Promise.reject(new FormantError("input", "it fails")));
      assert.is((await rejection(failed)).message, "it fails");
      assert.is(await withLock(lock, async () => 7), 7);
    },
  ));

/** What another process reads, with this environment. */
function childReads(): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "read-weights"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
    child.on("error", reject);
    child.on("close", () => resolve(text));
  });
}

if (process.argv[2] === "read-weights") process.stdout.write(await readWeights());
else if (process.argv[2] === "hold") {
  await withLock(
    process.argv[3]!,
    () => new Promise(() => setInterval(() => process.stdout.write("held"), 50)),
  );
} else test.run();
