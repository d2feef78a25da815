// The hub where nothing can be kept: which texts are ids, byte ranges of one commit, and what is said when there is no
// model.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isHubId, readText } from "../../src/files.ts";
import { openHub } from "../../src/hub.ts";
import { rejection } from "../engine/expect.ts";
import { FakeHub, closedPort, withServer } from "./serve.ts";

const WEIGHTS = "deep/er/model.safetensors";
const test = suite("hub in a page");

const withHub = (body: (hub: FakeHub, url: string) => Promise<void>) => {
  const hub = new FakeHub();
  return withServer(hub.answer, (url) => body(hub, url));
};

test("org/name is an id; paths and URLs are not", () => {
  for (const id of ["mlx-community/Kokoro-82M-bf16", "org/a.b_c"]) assert.ok(isHubId(id), id);
  for (const path of [
    "./org/name",
    "../org/name",
    "/org/name",
    "org/name/",
    "a/b/c",
    "name",
    "https://a/b",
  ]) {
    assert.not.ok(isHubId(path), path);
  }
});

test("files are read by range, all of one commit, through a redirect", () =>
  withHub(async (hub, url) => {
    const files = await openHub("org/tiny", {}, undefined, { endpoint: url });
    assert.is(files.name, "org/tiny");
    assert.equal(await files.list(), ["config.json", WEIGHTS]);
    assert.is(await readText(files, "config.json"), hub.config.toString());
    const source = await files.open(WEIGHTS);
    assert.is(source.size, hub.weights.length);
    const part = await source.read(100_000, 1000);
    assert.ok(Buffer.from(part).equals(hub.weights.subarray(100_000, 101_000)));
    assert.ok(hub.log.includes("GET /cdn/model bytes=100000-100999"), hub.log.join("\n"));
    const resolved = hub.log.filter((line) => line.includes("/resolve/"));
    assert.ok(resolved.every((line) => line.includes(`/resolve/${hub.commit}/`)));
  }));

test("a file that the repository lacks is named without a request", () =>
  withHub(async (hub, url) => {
    const files = await openHub("org/tiny", {}, undefined, { endpoint: url });
    const requests = hub.log.length;
    const error = await rejection(files.open("none.json"));
    assert.is(error.code, "weights");
    assert.match(error.message, /org\/tiny: none\.json is not in the repository at 01234567/);
    assert.is((await rejection(files.open("../x"))).code, "weights");
    assert.is(hub.log.length, requests);
  }));

test("no such model, no hub, an answer that is no listing: one sentence each", () =>
  withHub(async (hub, url) => {
    for (const [status, code] of [
      [401, "network"],
      [404, "weights"],
    ] as const) {
      hub.fault = { status };
      const error = await rejection(openHub("org/tiny", {}, undefined, { endpoint: url }));
      assert.is(error.code, code);
      assert.match(error.message, /org\/tiny: the hub .*check the name/);
    }
    const nobody = await closedPort();
    assert.match(
      (await rejection(openHub("org/tiny", { revision: "v1" }, undefined, { endpoint: nobody }))).message,
      /the hub http:.* cannot be read .*revision\/v1/,
    );
    assert.is(
      (await rejection(openHub("org/tiny", { signal: AbortSignal.abort() }, undefined, { endpoint: url })))
        .code,
      "aborted",
    );
    for (const answer of ["{}", "null", "<html>"]) {
      await withServer(
        (_, response) => response.end(answer),
        async (strange) => {
          const { code } = await rejection(openHub("org/tiny", {}, undefined, { endpoint: strange }));
          assert.ok(["network", "weights"].includes(code), `${answer}: ${code}`);
        },
      );
    }
  }));

test.run();
