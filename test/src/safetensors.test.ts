// Safetensors: what is written is read back, also by a second reader; hostile headers are refused with a sentence.

import { File } from "node:buffer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import reader from "safetensors";
import { FormantError } from "../../src/error.ts";
import { filesFromFiles } from "../../src/loose_files.ts";
import { openFolder } from "../../src/node/folder.ts";
import {
  Checkpoint,
  type StoredTensor,
  type TensorToWrite,
  writeSafetensors,
} from "../../src/safetensors.ts";

const test = suite("safetensors");

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<Checkpoint> {
  return Checkpoint.open(
    filesFromFiles([new File([bytes], "m.safetensors") as globalThis.File]),
    "m.safetensors",
  );
}

function bytesOf(tensor: StoredTensor): Promise<Uint8Array> {
  return tensor.source.read(tensor.offset, tensor.length);
}

/** A file with any header text (or object) and so many bytes of tensors. */
function file(header: unknown, size: number, headerLength?: bigint): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + size);
  new DataView(bytes.buffer).setBigUint64(0, headerLength ?? BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}

const tensors: [string, TensorToWrite][] = [
  [
    "b.weight",
    { dtype: "F32", shape: [2, 3], data: new Uint8Array(Float32Array.of(1, -2, 3, 0.5, 0, 7).buffer) },
  ],
  ["odd", { dtype: "U8", shape: [3], data: Uint8Array.of(1, 2, 255) }],
  ["a.half", { dtype: "F16", shape: [1, 2], data: Uint8Array.of(0, 0x3c, 1, 0) }],
  ["scalar", { dtype: "I64", shape: [], data: Uint8Array.of(5, 0, 0, 0, 0, 0, 0, 0) }],
  ["empty", { dtype: "BF16", shape: [0, 4], data: new Uint8Array() }],
  ["__proto__", { dtype: "BOOL", shape: [2], data: Uint8Array.of(1, 0) }],
];

test("what is written is read back, with names, order, types, shapes, bytes and metadata", async () => {
  const checkpoint = await open(writeSafetensors(tensors, { format: "pt", note: "ü" }));
  assert.equal({ ...checkpoint.metadata }, { format: "pt", note: "ü" });
  assert.is(checkpoint.tensors.size, tensors.length);
  for (const [name, { dtype, shape, data }] of tensors) {
    const found = checkpoint.tensors.get(name)!;
    assert.is(found.dtype, dtype);
    assert.equal(found.shape, shape);
    assert.equal([...(await bytesOf(found))], [...data]);
  }
});

test("a second reader finds the same tensors", () => {
  // It iterates with for-in and knows no metadata; names of every object are beyond it.
  const plain = tensors.filter(([name]) => name !== "__proto__");
  const found = new reader.SafeTensor(writeSafetensors(plain));
  assert.equal(
    [...found.metadata.keys()],
    plain.map(([name]) => name),
  );
  for (const [name, { dtype, shape, data }] of plain) {
    assert.is(found.metadata.get(name)?.dtype, dtype);
    assert.equal(found.metadata.get(name)?.shape, shape);
    assert.equal([...found.getTensor(name)], [...data]);
  }
});

test("the goldens of other writers are read", async () => {
  const files = await openFolder("test/golden/kokoro");
  const checkpoint = await Checkpoint.open(files, "short.safetensors");
  assert.ok(checkpoint.tensors.size > 10);
  await checkpoint.close();
});

test("the writer refuses bytes that do not fit the shape, and a name given twice", () => {
  const wrong: TensorToWrite = { dtype: "F32", shape: [2], data: new Uint8Array(4) };
  assert.throws(() => writeSafetensors([["w", wrong]]), /w has 4 bytes, expected 8 \(F32 \[2\]\)/);
  assert.throws(() => writeSafetensors([tensors[1]!, tensors[1]!]), /the name odd is taken/);
});

const one = (entry: object) => ({ t: { dtype: "F32", shape: [2], data_offsets: [0, 8], ...entry } });
const two = (begin: number, end: number) => ({
  ...one({}),
  u: { dtype: "U8", shape: [end - begin], data_offsets: [begin, end] },
});
const hostile: [string, Uint8Array<ArrayBuffer>, RegExp][] = [
  ["an empty file", new Uint8Array(), /size is 0 bytes/],
  [
    "a header longer than the file",
    file(one({}), 8, 10n ** 6n),
    /header length is 1000000, expected at most/,
  ],
  ["a header length of 2^64 - 1", file(one({}), 8, 2n ** 64n - 1n), /header length is 18446744073709551615/],
  ["a file cut in its tensors", file(one({}), 7), /data_offsets \[0, 8\], expected an interval within 7/],
  ["a file cut in its header", file(one({}), 8).slice(0, 30), /header length is/],
  ["bytes after the last tensor", file(one({}), 9), /tensors end at byte .*, the file at/],
  ["no JSON", file("{oops", 0), /not JSON/],
  ["no UTF-8", file("{}", 0).map((byte, i) => (i > 7 ? 0xff : byte)), /not UTF-8/],
  ["a header that is a list", file([], 0), /header is \[\], expected an object/],
  ["an entry that is a number", file({ t: 5 }, 0), /tensor t has 5 as its entry/],
  ["an unknown dtype", file(one({ dtype: "F31" }), 8), /dtype "F31", expected one of/],
  ["a dtype of every object", file(one({ dtype: "toString" }), 8), /dtype "toString"/],
  ["a negative dimension", file(one({ shape: [-2] }), 8), /shape \[-2\]/],
  ["a fractional dimension", file(one({ shape: [0.5, 4] }), 8), /shape \[0.5,4\]/],
  ["a shape that overflows", file(one({ shape: [2 ** 40, 2 ** 40] }), 8), /8 bytes, expected NaN/],
  ["a shape of another size", file(one({ shape: [3] }), 8), /8 bytes, expected 12/],
  ["offsets in the wrong order", file(one({ data_offsets: [8, 0] }), 8), /data_offsets \[8, 0\]/],
  ["negative offsets", file(one({ data_offsets: [-8, 0] }), 8), /data_offsets \[-8,0\]/],
  [
    "offsets beyond exact integers",
    file(one({ data_offsets: [2 ** 60, 2 ** 60 + 8] }), 8),
    /data_offsets \[1152921/,
  ],
  ["three offsets", file(one({ data_offsets: [0, 4, 8] }), 8), /data_offsets \[0,4,8\]/],
  ["overlapping tensors", file(two(4, 12), 12), /tensor u begins at byte .* \(no gap, no overlap\)/],
  ["a gap between tensors", file(two(9, 12), 12), /tensor u begins at byte .* \(no gap, no overlap\)/],
  ["a gap before the first tensor", file(one({ data_offsets: [4, 12] }), 12), /tensor t begins at byte/],
  ["metadata that is no text", file({ __metadata__: { a: 1 } }, 0), /__metadata__/],
  [
    "a name twice",
    file(`{"t":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"t" :{}}`, 1),
    /"t" is in the header twice/,
  ],
  [
    "a field twice",
    file(`{"t":{"dtype":"U8","shape":[1],"shape":[1],"data_offsets":[0,1]}}`, 1),
    /"shape" is in .* twice/,
  ],
  ["a name twice, once in escapes", file(`{"t":{},"\\u0074":{}}`, 0), /"t" is in the header twice/],
  ["a long text without an end", file(`{"${'\\"'.repeat(500000)}`, 0), /not JSON/],
  ["deep nesting", file(`{"t":${"[".repeat(100000)}${"]".repeat(100000)}}`, 0), /nested deeper/],
];
for (const [what, bytes, message] of hostile) {
  test(`${what} is refused`, async () => {
    const error = await open(bytes).then(
      () => undefined,
      (error: unknown) => error,
    );
    assert.instance(error, FormantError);
    assert.is((error as FormantError).code, "weights");
    assert.match((error as FormantError).message, message);
  });
}

function sharded(index: unknown): ReturnType<typeof filesFromFiles> {
  const entry = (name: string) => tensors.find(([found]) => found === name)!;
  return filesFromFiles([
    new File([JSON.stringify(index)], "model.safetensors.index.json"),
    new File([writeSafetensors([entry("b.weight")])], "model-00001-of-00002.safetensors"),
    new File([writeSafetensors([entry("odd"), entry("a.half")])], "model-00002-of-00002.safetensors"),
  ] as globalThis.File[]);
}

const [first, second] = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];

test("a sharded index gives the tensors of all its files", async () => {
  const index = { weight_map: { "b.weight": first, odd: second, "a.half": second } };
  const checkpoint = await Checkpoint.open(sharded(index), "model.safetensors.index.json");
  assert.equal([...checkpoint.tensors.keys()].sort(), ["a.half", "b.weight", "odd"]);
  assert.equal([...(await bytesOf(checkpoint.tensors.get("odd")!))], [1, 2, 255]);
});

for (const [what, index, message] of [
  ["names a missing file", { weight_map: { x: "x.safetensors" } }, /x\.safetensors is not there/],
  ["leaves the folder", { weight_map: { x: "../x.safetensors" } }, /is not inside the model/],
  ["names a tensor that no file has", { weight_map: { x: first } }, /tensor x is not in model-00001/],
  ["names the wrong file", { weight_map: { odd: first, "a.half": second } }, /tensor odd is in model-00002/],
  ["has no weight_map", {}, /weight_map is absent/],
  ["names itself", { weight_map: { x: "model.safetensors.index.json" } }, /expected a \.safetensors name/],
] as const) {
  test(`an index that ${what} is refused`, async () => {
    await Checkpoint.open(sharded(index), "model.safetensors.index.json").then(
      () => assert.unreachable(),
      (error: unknown) => assert.match((error as FormantError).message, message),
    );
  });
}

test.run();
