// What is measured of an adapter, or planted in its place, decides which constants are compiled; what nobody measured, or
// nobody can read, decides nothing.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as kernelTexts from "../../kernels/index.ts";
import { matmul, type Matrix } from "../../ops/matrix.ts";
import { fastest, tune } from "../../ops/tuning/tune.ts";
import { FORMATS } from "../../ops/weight.ts";
import { ceilLog2, productSize, questionName } from "../../src/choices.ts";
import { createDevice, Device } from "../../src/device.ts";
import { note } from "../../src/notes.ts";
import { adapterKey, openAdapter } from "../../src/platform.ts";
import { rejection } from "./expect.ts";

const test = suite("choices");

// The driver's own cache of compiled kernels stays where it is.
process.env.MESA_SHADER_CACHE_DIR ??= process.env.XDG_CACHE_HOME ?? `${process.env.HOME}/.cache`;
const root = mkdtempSync(join(tmpdir(), "formant-choices-"));
process.env.XDG_CACHE_HOME = root;
test.after(() => rmSync(root, { recursive: true }));

const [N, K] = [40, 24];
/** A product of these sizes on a software adapter, of one row and of 9 to 16; see `questionName`. */
const ONE_ROW = "matvec 1x64x32/0";
const SOME_ROWS = "matvec 16x64x32/0";

/** Products with a matrix of zeros, for any number of rows. */
function prepare(device: Device): (T: number) => void {
  const values = device.owned([N * K], "u32");
  const matrix: Matrix = {
    N,
    K,
    slabs: [{ row0: 0, rows: N, values, format: FORMATS.F32, quantized: null }],
  };
  return (T) => matmul(device.empty([T, K]), matrix).dispose();
}

/** The constants with which the device compiles its pipeline for T rows. */
function compiled(device: Device, T: number): Record<string, number> {
  const { gpu } = device;
  const constants: Record<string, number>[] = [];
  const create = gpu.createComputePipeline.bind(gpu);
  gpu.createComputePipeline = (descriptor) => {
    constants.push(descriptor.compute.constants as Record<string, number>);
    return create(descriptor);
  };
  prepare(device)(T);
  assert.is(constants.length, 1);
  const { SIZE, ROWS, TOKENS } = constants[0]!;
  return { SIZE: SIZE!, ROWS: ROWS!, TOKENS: TOKENS! };
}

/** What a device compiles that is made after this was noted. */
async function afterNote(text: string, T = 1): Promise<Record<string, number>> {
  const first = await createDevice();
  await note(`${adapterKey(first)}-choices`, text);
  first.destroy();
  const device = await createDevice();
  const constants = compiled(device, T);
  device.destroy();
  return constants;
}

const RULE = { SIZE: 64, ROWS: 4, TOKENS: 1 };

test("sizes are rounded up to powers of two, and keep apart what is apart", () => {
  assert.equal([1, 2, 3, 4, 5, 1024, 1025].map(ceilLog2), [0, 1, 2, 2, 3, 10, 11]);
  const name = (...size: Parameters<typeof productSize>) =>
    questionName({ family: { kernel: "k", candidates: () => [] }, size: productSize(...size) });
  assert.is(name(1, N, K, 0), "k 1x64x32/0");
  assert.is(name(48_001, 128, 1, 255), "k 65536x128x1/255");
  assert.is(name(2 ** 22, 2 ** 18, 2 ** 14, 2 ** 14), "k 4194304x262144x16384/16384");
});

test("what is noted of the adapter is what is compiled", async () => {
  const choices = {
    [ONE_ROW]: { SIZE: 16, ROWS: 2, TOKENS: 1 },
    [SOME_ROWS]: { SIZE: 64, ROWS: 2, TOKENS: 8 },
  };
  assert.equal(await afterNote(JSON.stringify(choices)), choices[ONE_ROW]);
  assert.equal(await afterNote(JSON.stringify(choices), 13), choices[SOME_ROWS]);
  assert.equal(
    await afterNote(JSON.stringify(choices), 17),
    { SIZE: 64, ROWS: 4, TOKENS: 2 },
    "another size",
  );
  const given = await createDevice({ choices: {} });
  assert.equal(compiled(given, 1), RULE, "an application's own table goes before");
  given.destroy();
});

test("a note that is broken, old or written by hand changes nothing", async () => {
  for (const constants of [
    ...[null, 7, "SIZE", [16, 2, 1], {}, { SIZE: 16, ROWS: 2 }, { SIZE: 17, ROWS: 2, TOKENS: 1 }],
    ...[
      { SIZE: "16", ROWS: 2, TOKENS: 1 },
      { SIZE: 16, ROWS: 2, TOKENS: 1, LANES: 2 },
    ],
  ]) {
    const text = JSON.stringify({
      [ONE_ROW]: constants,
      "other 1x64x32/0": { SIZE: 16, ROWS: 2, TOKENS: 1 },
    });
    assert.equal(await afterNote(text), RULE, text);
  }
  for (const text of ["", "{", "null", "5", '"matvec"', "[[]]", '{"__proto__": {"SIZE": 16}}']) {
    assert.equal(await afterNote(text), RULE, text);
  }
});

test("a rehearsal compiles what will be chosen, for any number of rows", async () => {
  const choices = {
    [ONE_ROW]: { SIZE: 16, ROWS: 2, TOKENS: 1 },
    [SOME_ROWS]: { SIZE: 64, ROWS: 2, TOKENS: 8 },
  };
  const device = await createDevice({ choices });
  const run = prepare(device);
  await device.compile(() => run(3));
  const { pipelines } = device.stats();
  for (const T of [1, 2, 9, 16, 17, 300]) {
    run(T);
    await device.finish();
    assert.is(device.stats().pipelines, pipelines, `${T} rows`);
  }
  device.destroy();
});

test("another form is taken where it is ahead by 5 % in the median of the rounds", () => {
  assert.is(fastest([[1, 0.96, 2]]), 0);
  assert.is(fastest([[1, 0.94, 2]]), 1);
  assert.is(fastest([[1, 0.94, 0.93]]), 2);
  const slower = [1, 1.1, 0.9];
  assert.is(fastest([slower, [5, 5.5, 4], [1, 0.1, 0.9]]), 2, "one lucky round");
  assert.is(
    fastest([
      [1, 1.1],
      [9, 1],
      [1, 1.1],
    ]),
    0,
    "one unlucky round of the first",
  );
});

/** The smallest of the models' products: 1,536 by 1,024. */
const SMALL = { filter: /^csm depth qkv .* bf16$/ };
const KEY = "matvec 1x2048x1024/2";

test("tuning measures every form against the op's own, and keeps what it took", async () => {
  const device = await createDevice({ choices: { [KEY]: { SIZE: 16, ROWS: 2, TOKENS: 1 } } });
  const seen: string[] = [];
  const [shape, ...others] = await tune(device, { ...SMALL, onShape: ({ name }) => seen.push(name) });
  assert.equal([others, seen], [[], [shape!.name]]);
  assert.match(shape!.name, /^csm depth qkv 1,536 x 1,024/);
  assert.is(shape!.key, KEY);
  const { forms, chosen } = shape!;
  assert.equal(forms[0]!.constants, RULE, "whatever was chosen before");
  assert.is(new Set(forms.map(({ constants }) => JSON.stringify(constants))).size, forms.length);
  assert.ok(forms.length > 2 && forms.every(({ seconds, fault }) => seconds! > 0 && fault === undefined));
  const taken = chosen === 0 ? {} : { [KEY]: forms[chosen]!.constants };
  assert.equal(device.choices.toJSON(), taken);
  device.destroy();
  const later = await createDevice();
  assert.equal(later.choices.toJSON(), taken);
  later.destroy();
});

test("forms that give other bits, or none, are not taken", async () => {
  const { matvec } = kernelTexts;
  const end = "    out[at] = y;";
  assert.ok(matvec.includes(end));
  const wrong = matvec.replace(end, `if (ROWS == 2u) { y *= 1.0000001; }\n${end}`);
  const texts = {
    ...kernelTexts,
    matvec: wrong.replace(
      "SIZE * TOKENS * (ROWS + 1)",
      "select(0u, SIZE * TOKENS * (ROWS + 1), SIZE == 64u)",
    ),
  };
  const device = new Device(await openAdapter({}), texts);
  const [shape] = await tune(device, SMALL);
  for (const { constants, seconds, fault } of shape!.forms) {
    const { SIZE, ROWS } = constants;
    if (SIZE === 16) assert.match(fault!, /^device: /);
    else if (ROWS === 2) assert.is(fault, "it gives other bits");
    else assert.ok(seconds! > 0);
  }
  assert.is(shape!.chosen, 0);
  device.destroy();
});

test("tuning can be broken off", async () => {
  const device = await createDevice({ choices: {} });
  const error = await rejection(tune(device, { signal: AbortSignal.abort() }));
  assert.is(error.code, "aborted");
  device.destroy();
});

test.run();
