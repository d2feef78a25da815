// Standard error while an adapter is looked for: the program keeps it clear of Dawn's warnings, the library leaves it to
// the application.

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createDevice } from "../../src/device.ts";
import { formant, runNode } from "./formant.ts";

/** Writes lines until the first word of what it is given is not 0, and then how many they were. */
const WRITER = `
  const { writeSync } = require("node:fs");
  const { workerData } = require("node:worker_threads");
  let lines = 0;
  while (Atomics.load(workerData, 0) === 0) writeSync(2, "line " + lines++ + "\\n");
  Atomics.store(workerData, 1, lines);
`;

/** What the application of the last test does, in a process of its own: a thread writes while a device is made. */
async function application(): Promise<void> {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const writer = new Worker(WRITER, { eval: true, workerData: shared });
  await once(writer, "online");
  (await createDevice()).destroy();
  Atomics.store(shared, 0, 1);
  await once(writer, "exit");
  process.stdout.write(`${shared[1]}`);
}

if (process.argv[2] === "application") {
  await application();
  process.exit(); // Dawn's instance would keep it alive
}

const test = suite("quiet");

test("the program says what it has to say, and nothing else", () => {
  const { status, lines } = formant(["tune", "--filter", "^no such shape$"]);
  assert.is(status, 0);
  assert.is(lines.length, 1, lines.join("\n"));
  assert.match(lines[0]!, /^measuring on .*; it is better left alone for some minutes$/);
});

test("so it does where no adapter is found", () => {
  const { status, lines } = formant(["tune", "--adapter", "no such adapter"]);
  assert.is(status, 1);
  assert.is(lines.length, 1, lines.join("\n"));
  assert.match(lines[0]!, /^formant: device: no GPU adapter is called "no such adapter"/);
});

test("an application that makes a device loses no line of its own", () => {
  const { status, stdout, lines } = runNode([process.argv[1]!, "application"]);
  assert.is(status, 0);
  const count = Number(stdout.toString());
  assert.ok(count > 10, `${count} lines`);
  assert.equal(
    lines.filter((line) => line.startsWith("line ")),
    Array.from({ length: count }, (_, i) => `line ${i}`),
  );
});

test.run();
