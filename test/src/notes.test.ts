// Notes that outlive the process: files of the user's cache; where it cannot be written there are none.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { note, recall } from "../../src/notes.ts";

const test = suite("notes");

const root = mkdtempSync(join(tmpdir(), "formant-notes-"));
test.after(() => rmSync(root, { recursive: true }));

test("a note is one file, and the last one counts", async () => {
  process.env.XDG_CACHE_HOME = root;
  assert.is(await recall("key"), undefined);
  await note("key", "text");
  await note("key", "other");
  assert.is(await recall("key"), "other");
  assert.equal(readdirSync(join(root, "formant", "adapters")), ["key"]);
});

test("what cannot be kept is no error", async () => {
  process.env.XDG_CACHE_HOME = join(root, "file");
  writeFileSync(process.env.XDG_CACHE_HOME, "");
  await note("key", "text");
  assert.is(await recall("key"), undefined);
});

test.run();
