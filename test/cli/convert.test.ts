// formant convert: what mlx-lm would write, bit for bit, and back to floats.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inspect } from "../../models/inspect.ts";
import { openFolder } from "../../src/node/folder.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { fromFloat32, readValues, toFloat32 } from "../../src/stored_values.ts";

const test = suite("formant convert");
const root = mkdtempSync(join(tmpdir(), "formant-convert-"));
test.after(() => rmSync(root, { recursive: true }));

const place = (name: string) => join(root, name);

function formant(...args: readonly string[]) {
  return spawnSync(process.execPath, ["dist/src/cli/main.js", "convert", ...args], { encoding: "utf8" });
}

function converts(from: string, to: string, ...args: readonly string[]): string {
  const { status, stderr } = formant(from, place(to), ...args);
  assert.is(status, 0, stderr);
  return place(to);
}

const json = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;

async function open(folder: string): Promise<Checkpoint> {
  const index = readdirSync(folder).find((name) => name.endsWith(".index.json"));
  return Checkpoint.open(await openFolder(folder), index ?? "model.safetensors");
}

/** The same tensors by name, type and shape, with the same bytes. */
async function same(folder: string, expected: string): Promise<void> {
  const [ours, theirs] = [await open(folder), await open(expected)];
  assert.equal([...ours.tensors.keys()].sort(), [...theirs.tensors.keys()].sort());
  for (const { name, dtype, shape, source, offset, length } of theirs.tensors.values()) {
    const found = ours.tensors.get(name)!;
    assert.equal([found.dtype, found.shape], [dtype, shape], name);
    const bytes = await found.source.read(found.offset, found.length);
    assert.is(Buffer.compare(bytes, await source.read(offset, length)), 0, name);
  }
  await ours.close();
  await theirs.close();
}

const A = "test/golden/llama";

for (const [bits, group, type] of [
  [4, 64, "bf16"],
  [3, 64, "bf16"],
  [2, 64, "bf16"],
  [5, 64, "bf16"],
  [6, 64, "bf16"],
  [4, 32, "f16"],
  [8, 32, "f32"],
] as const) {
  test(`what mlx-lm writes of Llama in ${type}, ${bits} bits in groups of ${group}`, async () => {
    const name = `a-q${bits}-g${group}-${type}`;
    const floats = type === "f32" ? `${A}/a-f32` : converts(`${A}/a-f32`, `${name}-floats`, "--to", type);
    const out = converts(floats, name, "--to", `q${bits}`, "--group", String(group));
    await same(out, `${A}/${name}`);
    for (const key of ["quantization", "quantization_config"]) {
      assert.equal(json(join(out, "config.json"))[key], json(`${A}/${name}/config.json`)[key]);
    }
  });
}

test("quantised to f32: f32(scale q) + bias of the same; to bf16: rounded", async () => {
  const from = `${A}/a-mixed-4-8-g32-bf16`;
  const wide = await open(converts(from, "wide", "--to", "f32"));
  const narrow = await open(converts(from, "narrow", "--to", "bf16"));
  const stored = await open(from);
  const name = "model.layers.1.self_attn.v_proj";
  const part = async (end: string) => readValues(stored.tensors.get(`${name}.${end}`)!);
  const [words, scales, biases] = [await part("weight"), await part("scales"), await part("biases")];
  // 8 bits: config.json says so of this module.
  const expected = Float32Array.from({ length: 4 * words.length }, (_, i) => {
    const q = (words[i >> 2]! >>> (8 * (i & 3))) & 255;
    return Math.fround(Math.fround(scales[i >> 5]! * q) + biases[i >> 5]!);
  });
  assert.equal(await readValues(wide.tensors.get(`${name}.weight`)!), expected);
  const rounded = toFloat32("BF16", fromFloat32("BF16", expected));
  assert.equal(await readValues(narrow.tensors.get(`${name}.weight`)!), rounded);
  assert.ok(!wide.tensors.has(`${name}.scales`));
  const { torch_dtype, quantization } = json(join(place("narrow"), "config.json"));
  assert.equal([torch_dtype, quantization], ["bfloat16", undefined]);
  for (const checkpoint of [wide, narrow, stored]) await checkpoint.close();
  const found = await inspect(await openFolder(place("narrow")));
  assert.equal([found.kind, found.problems, found.leftOver], ["llama", [], []]);
});

test("in several files with an index", async () => {
  const out = converts(`${A}/a-f32`, "sharded", "--to", "q4", "--group", "32", "--shard-size", "50kb");
  const files = readdirSync(out).filter((name) => name.endsWith(".safetensors"));
  assert.ok(files.length > 2);
  assert.equal(files[0], `model-00001-of-0000${files.length}.safetensors`);
  const map = json(join(out, "model.safetensors.index.json"))["weight_map"] as Record<string, string>;
  for (const file of files) {
    const bytes = readFileSync(join(out, file));
    assert.ok(bytes.length < 60e3, `${file}: ${bytes.length}`);
    const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUint64LE(0))).toString()) as object;
    const { __metadata__: metadata, ...tensors } = header as Record<string, unknown>;
    assert.equal(metadata, { format: "mlx" });
    for (const name of Object.keys(tensors)) assert.is(map[name], file);
  }
  await same(out, converts(`${A}/a-f32`, "whole", "--to", "q4", "--group", "32"));
});

test("CSM: what is quantised there is what mlx quantised", async () => {
  const out = converts("test/golden/csm/mlx", "csm", "--to", "q4", "--group", "32");
  const names = async (folder: string) => {
    const checkpoint = await open(folder);
    await checkpoint.close();
    return [...checkpoint.tensors.values()].map(({ name, shape }) => `${name} ${shape.join()}`).sort();
  };
  assert.equal(await names(out), await names("test/golden/csm/mlx-q4-g32"));
  const found = await inspect(await openFolder(out));
  assert.equal([found.kind, found.problems, found.leftOver], ["csm", [], []]);
});

test("what is refused, in a line, with nothing left behind", () => {
  const refused = (pattern: RegExp, ...args: readonly string[]) => {
    const { status, stderr } = formant(...args);
    assert.is(status, 1, stderr);
    assert.match(stderr, pattern);
    assert.is(stderr.split("\n").length, 2, stderr);
  };
  const from = `${A}/a-f32`;
  refused(/--to: it is q7, expected one of f32, f16, bf16, q2/, from, place("x"), "--to", "q7");
  refused(/--group: it is 16, expected one of 32/, from, place("x"), "--to", "q4", "--group", "16");
  refused(/--shard-size: it is big, expected a size/, from, place("x"), "--to", "f16", "--shard-size", "big");
  refused(
    /are of snac, whose layers are not read quantised/,
    "test/golden/snac/tiny",
    place("x"),
    "--to",
    "q4",
  );
  refused(/there is no such file or folder/, "./nowhere", place("x"), "--to", "f16");
  refused(/out: .* holds \d+ files, expected a new or empty folder/, from, A, "--to", "f16");
  const file = place("file");
  writeFileSync(file, "");
  refused(/out: .* cannot be written/, from, file, "--to", "f16");
  assert.not.ok(readdirSync(root).includes("x"));
});

test.run();
