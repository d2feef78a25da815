// test/src/safetensors.test.ts
import { File } from "node:buffer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import reader from "safetensors";

// src/error.ts
var FormantError = class extends Error {
  code;
  constructor(code, message, options) {
    super(message, options);
    this.name = "FormantError";
    this.code = code;
  }
};

// src/http.ts
function checkSignal(where, signal) {
  if (signal?.aborted) throw abortedError(where, signal);
}
function abortedError(where, signal) {
  return new FormantError("aborted", `${where}: stopped by the caller's signal.`, { cause: signal.reason });
}

// src/files.ts
async function readText(files, path, signal) {
  const source = await files.open(path, signal);
  try {
    return decodeUtf8(await source.read(0, source.size, signal), source.name);
  } finally {
    await source.close?.();
  }
}
async function readJson(files, path, signal) {
  return parseJson(await readText(files, path, signal), `${files.name}/${path}`);
}
function parseJson(text, name) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FormantError("weights", `${name}: the text is not JSON (${cause.message}).`, {
      cause
    });
  }
}
function decodeUtf8(bytes, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FormantError("weights", `${name}: the text is not UTF-8.`, { cause });
  }
}
function checkRelativePath(path) {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..") || /[\\:\0]/.test(path)) {
    throw new FormantError(
      "weights",
      `files: the path ${JSON.stringify(path)} is not inside the model, expected a relative path with forward slashes.`
    );
  }
  return path;
}
function checkRange(source, offset, length) {
  if (offset >= 0 && length >= 0 && offset + length <= source.size) return;
  throw new FormantError(
    "weights",
    `${source.name}: bytes ${offset} to ${offset + length} are asked for, the file has ${source.size}.`
  );
}
function filesFromFiles(files) {
  const byPath = new Map(
    files.map((file2) => [file2.webkitRelativePath?.replace(/^[^/]*\//, "") || file2.name, file2])
  );
  return {
    name: "dropped files",
    async open(path) {
      const file2 = byPath.get(checkRelativePath(path)) ?? byPath.get(path.slice(path.lastIndexOf("/") + 1));
      if (file2) return blobSource(file2.name, file2);
      const names = [...byPath.keys()].sort().slice(0, 20).join(", ");
      throw new FormantError("weights", `dropped files: ${path} is not there; there are ${names || "none"}.`);
    },
    list: async () => [...byPath.keys()].sort()
  };
}
function blobSource(name, blob) {
  const source = {
    name,
    size: blob.size,
    async read(offset, length, signal) {
      checkSignal(name, signal);
      checkRange(source, offset, length);
      return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
    }
  };
  return source;
}

// src/node/folder.ts
import { open, readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
async function openFolder(path) {
  const found = await stat(path).catch(() => void 0);
  if (!found?.isDirectory()) {
    const what = found ? "is a file" : "is not there";
    throw new FormantError("weights", `${path}: the folder ${what}, expected a folder with model files.`);
  }
  return {
    name: path,
    open: (file2) => openFile(join(path, checkRelativePath(file2))),
    async list() {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
    }
  };
}
async function openFile(path) {
  const handle = await open(path).catch((cause) => {
    const what = cause.code === "ENOENT" ? "is not there" : `cannot be read (${cause.message})`;
    throw new FormantError("weights", `${path}: the file ${what}.`, { cause });
  });
  const found = await handle.stat();
  if (!found.isFile()) {
    await handle.close();
    throw new FormantError("weights", `${path}: this is no file, expected one.`);
  }
  const source = {
    name: basename(path),
    size: found.size,
    async read(offset, length, signal) {
      checkSignal(path, signal);
      checkRange(source, offset, length);
      return readFully(handle, path, offset, length);
    },
    close: () => handle.close()
  };
  return source;
}
async function readFully(handle, path, offset, length) {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
    if (bytesRead === 0) {
      throw new FormantError(
        "weights",
        `${path}: the file ends at byte ${offset + at}; it was cut while open.`
      );
    }
    at += bytesRead;
  }
  return bytes;
}

// src/safetensors.ts
var ELEMENT_BYTES = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U64: 8,
  U32: 4,
  U16: 2,
  U8: 1,
  BOOL: 1
};
var MAX_HEADER_BYTES = 1e8;
var Checkpoint = class _Checkpoint {
  tensors;
  metadata;
  constructor(tensors2, metadata) {
    this.tensors = tensors2;
    this.metadata = metadata;
  }
  /**
   * @param path `model.safetensors`, or an index such as `model.safetensors.index.json`
   * @throws FormantError `weights`: the file is no safetensors file, is cut, or contradicts itself
   */
  static async open(files, path, signal) {
    if (!path.endsWith(".json")) return _Checkpoint.openFile(await files.open(path, signal), signal);
    const where = `${files.name}/${path}`;
    const weightMap = readWeightMap(await readJson(files, path, signal), where);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const tensors2 = /* @__PURE__ */ new Map();
    const metadata = {};
    for (const file2 of [...new Set(weightMap.values())].sort()) {
      const shard = await _Checkpoint.open(files, folder + file2, signal);
      for (const [name, tensor] of shard.tensors) {
        if (tensors2.has(name)) throw new FormantError("weights", `${where}: tensor ${name} is in two files.`);
        if ((weightMap.get(name) ?? file2) !== file2) {
          throw new FormantError(
            "weights",
            `${where}: tensor ${name} is in ${file2}, not where the index says.`
          );
        }
        tensors2.set(name, tensor);
      }
      Object.assign(metadata, shard.metadata);
    }
    for (const [name, file2] of weightMap) {
      if (!tensors2.has(name))
        throw new FormantError("weights", `${where}: tensor ${name} is not in ${file2}.`);
    }
    return new _Checkpoint(tensors2, metadata);
  }
  static async openFile(source, signal) {
    try {
      const { tensors: tensors2, metadata } = await readHeader(source, signal);
      return new _Checkpoint(tensors2, metadata);
    } catch (error) {
      await source.close?.();
      throw error;
    }
  }
  /** Closes the files; the tensors cannot be read any more. */
  async close() {
    const sources = new Set([...this.tensors.values()].map((tensor) => tensor.source));
    await Promise.all([...sources].map((source) => source.close?.()));
  }
};
function readWeightMap(index, where) {
  const map = isObject(index) ? index.weight_map : void 0;
  if (!isObject(map)) {
    throw new FormantError("weights", `${where}: weight_map is ${kind(map)}, expected an object.`);
  }
  const entries = Object.entries(map).map(([name, file2]) => {
    if (typeof file2 === "string" && file2.endsWith(".safetensors")) return [name, file2];
    throw new FormantError(
      "weights",
      `${where}: the file of ${name} is ${kind(file2)}, expected a .safetensors name.`
    );
  });
  return new Map(entries);
}
async function readHeader(source, signal) {
  const fail = (what) => {
    throw new FormantError("weights", `${source.name}: ${what}; the file is damaged or no safetensors file.`);
  };
  if (source.size < 8) fail(`the size is ${source.size} bytes, expected at least 8`);
  const start = await source.read(0, 8, signal);
  const length = new DataView(start.buffer, start.byteOffset, 8).getBigUint64(0, true);
  const longest = Math.min(MAX_HEADER_BYTES, source.size - 8);
  if (length > longest) fail(`the header length is ${length}, expected at most ${longest}`);
  const text = decodeUtf8(await source.read(8, Number(length), signal), source.name);
  const nesting = checkKeys(text, source.name);
  if (nesting) fail(nesting);
  const header = parseJson(text, source.name);
  if (!isObject(header)) return fail(`the header is ${kind(header)}, expected an object`);
  const { __metadata__: metadata, ...entries } = header;
  if (metadata !== void 0 && !isTextMap(metadata)) return fail("__metadata__ is not a map of texts");
  const first2 = 8 + Number(length);
  const tensors2 = Object.entries(entries).map(([name, entry]) => {
    const found = readEntry(name, entry, source, first2);
    return typeof found === "string" ? fail(`tensor ${name} has ${found}`) : found;
  });
  tensors2.sort((a, b) => a.offset - b.offset || a.length - b.length);
  let end = first2;
  for (const { name, offset, length: length2 } of tensors2) {
    if (offset !== end) fail(`tensor ${name} begins at byte ${offset}, expected ${end} (no gap, no overlap)`);
    end = offset + length2;
  }
  if (end !== source.size) fail(`the tensors end at byte ${end}, the file at ${source.size}`);
  return { tensors: new Map(tensors2.map((tensor) => [tensor.name, tensor])), metadata: metadata ?? {} };
}
function readEntry(name, entry, source, first2) {
  if (!isObject(entry)) return `${kind(entry)} as its entry, expected an object`;
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== "string" || !Object.hasOwn(ELEMENT_BYTES, dtype)) {
    return `dtype ${kind(dtype)}, expected one of ${Object.keys(ELEMENT_BYTES).join(" ")}`;
  }
  const stored = dtype;
  if (!isCounts(shape)) return `shape ${kind(shape)}, expected a list of integers >= 0`;
  if (!isCounts(offsets) || offsets.length !== 2)
    return `data_offsets ${kind(offsets)}, expected two integers >= 0`;
  const [begin, end] = offsets;
  if (begin > end || end > source.size - first2) {
    return `data_offsets [${begin}, ${end}], expected an interval within ${source.size - first2} bytes`;
  }
  const length = byteLength(stored, shape);
  if (length !== end - begin)
    return `${end - begin} bytes, expected ${length} (${dtype} [${shape.join(", ")}])`;
  return { name, dtype: stored, shape, source, offset: first2 + begin, length };
}
function byteLength(dtype, shape) {
  let length = shape.includes(0) ? 0 : ELEMENT_BYTES[dtype];
  for (const n of shape) {
    length *= n;
    if (!Number.isSafeInteger(length)) return NaN;
  }
  return length;
}
function checkKeys(text, where) {
  const open3 = [];
  const colon = /\s*:/y;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "}" || mark === "]") open3.pop();
    else if (mark === "{" || mark === "[") {
      if (open3.push(/* @__PURE__ */ new Set()) > 3) return "the header is nested deeper than a shape";
    } else if (mark === '"') {
      const start = at++;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
      colon.lastIndex = at + 1;
      if (!colon.test(text)) continue;
      const key = parseJson(text.slice(start, at + 1), where);
      if (open3.at(-1)?.has(key)) return `the key ${kind(key)} is in the header twice`;
      open3.at(-1)?.add(key);
    }
  }
  return void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTextMap(value) {
  return isObject(value) && Object.values(value).every((text) => typeof text === "string");
}
function isCounts(value) {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}
function kind(value) {
  return (JSON.stringify(value) ?? "absent").slice(0, 60);
}
function writeSafetensors(tensors2, metadata) {
  const list = [...tensors2];
  for (const [name, { dtype, shape, data }] of list) {
    const expected = byteLength(dtype, shape);
    if (data.length === expected) continue;
    const what = `tensor ${name} has ${data.length} bytes, expected ${expected} (${dtype} [${shape.join(", ")}])`;
    throw new FormantError("argument", `writeSafetensors: ${what}.`);
  }
  const header = safetensorsHeader(list, metadata);
  const file2 = new Uint8Array(list.reduce((size, [, { data }]) => size + data.length, header.length));
  file2.set(header);
  let at = header.length;
  for (const [, { data }] of list) {
    file2.set(data, at);
    at += data.length;
  }
  return file2;
}
function safetensorsHeader(tensors2, metadata) {
  const entries = new Map(metadata ? [["__metadata__", metadata]] : []);
  let at = 0;
  for (const [name, { dtype, shape }] of tensors2) {
    if (entries.has(name) || name === "__metadata__") {
      throw new FormantError(
        "argument",
        `writeSafetensors: the name ${name} is taken, expected distinct names.`
      );
    }
    const end = at + byteLength(dtype, shape);
    entries.set(name, { dtype, shape, data_offsets: [at, end] });
    at = end;
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const header = new Uint8Array(8 + Math.ceil(json.length / 8) * 8).fill(32);
  new DataView(header.buffer).setBigUint64(0, BigInt(header.length - 8), true);
  header.set(json, 8);
  return header;
}

// test/src/safetensors.test.ts
var test = suite("safetensors");
async function open2(bytes) {
  return Checkpoint.open(
    filesFromFiles([new File([bytes], "m.safetensors")]),
    "m.safetensors"
  );
}
function bytesOf(tensor) {
  return tensor.source.read(tensor.offset, tensor.length);
}
function file(header, size, headerLength) {
  const json = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + size);
  new DataView(bytes.buffer).setBigUint64(0, headerLength ?? BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}
var tensors = [
  [
    "b.weight",
    { dtype: "F32", shape: [2, 3], data: new Uint8Array(Float32Array.of(1, -2, 3, 0.5, 0, 7).buffer) }
  ],
  ["odd", { dtype: "U8", shape: [3], data: Uint8Array.of(1, 2, 255) }],
  ["a.half", { dtype: "F16", shape: [1, 2], data: Uint8Array.of(0, 60, 1, 0) }],
  ["scalar", { dtype: "I64", shape: [], data: Uint8Array.of(5, 0, 0, 0, 0, 0, 0, 0) }],
  ["empty", { dtype: "BF16", shape: [0, 4], data: new Uint8Array() }],
  ["__proto__", { dtype: "BOOL", shape: [2], data: Uint8Array.of(1, 0) }]
];
test("what is written is read back, with names, order, types, shapes, bytes and metadata", async () => {
  const checkpoint = await open2(writeSafetensors(tensors, { format: "pt", note: "\xFC" }));
  assert.equal({ ...checkpoint.metadata }, { format: "pt", note: "\xFC" });
  assert.is(checkpoint.tensors.size, tensors.length);
  for (const [name, { dtype, shape, data }] of tensors) {
    const found = checkpoint.tensors.get(name);
    assert.is(found.dtype, dtype);
    assert.equal(found.shape, shape);
    assert.equal([...await bytesOf(found)], [...data]);
  }
});
test("a second reader finds the same tensors", () => {
  const plain = tensors.filter(([name]) => name !== "__proto__");
  const found = new reader.SafeTensor(writeSafetensors(plain));
  assert.equal(
    [...found.metadata.keys()],
    plain.map(([name]) => name)
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
  const wrong = { dtype: "F32", shape: [2], data: new Uint8Array(4) };
  assert.throws(() => writeSafetensors([["w", wrong]]), /w has 4 bytes, expected 8 \(F32 \[2\]\)/);
  assert.throws(() => writeSafetensors([tensors[1], tensors[1]]), /the name odd is taken/);
});
var one = (entry) => ({ t: { dtype: "F32", shape: [2], data_offsets: [0, 8], ...entry } });
var two = (begin, end) => ({
  ...one({}),
  u: { dtype: "U8", shape: [end - begin], data_offsets: [begin, end] }
});
var hostile = [
  ["an empty file", new Uint8Array(), /size is 0 bytes/],
  [
    "a header longer than the file",
    file(one({}), 8, 10n ** 6n),
    /header length is 1000000, expected at most/
  ],
  ["a header length of 2^64 - 1", file(one({}), 8, 2n ** 64n - 1n), /header length is 18446744073709551615/],
  ["a file cut in its tensors", file(one({}), 7), /data_offsets \[0, 8\], expected an interval within 7/],
  ["a file cut in its header", file(one({}), 8).slice(0, 30), /header length is/],
  ["bytes after the last tensor", file(one({}), 9), /tensors end at byte .*, the file at/],
  ["no JSON", file("{oops", 0), /not JSON/],
  ["no UTF-8", file("{}", 0).map((byte, i) => i > 7 ? 255 : byte), /not UTF-8/],
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
    /data_offsets \[1152921/
  ],
  ["three offsets", file(one({ data_offsets: [0, 4, 8] }), 8), /data_offsets \[0,4,8\]/],
  ["overlapping tensors", file(two(4, 12), 12), /tensor u begins at byte .* \(no gap, no overlap\)/],
  ["a gap between tensors", file(two(9, 12), 12), /tensor u begins at byte .* \(no gap, no overlap\)/],
  ["a gap before the first tensor", file(one({ data_offsets: [4, 12] }), 12), /tensor t begins at byte/],
  ["metadata that is no text", file({ __metadata__: { a: 1 } }, 0), /__metadata__/],
  [
    "a name twice",
    file(`{"t":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"t" :{}}`, 1),
    /"t" is in the header twice/
  ],
  [
    "a field twice",
    file(`{"t":{"dtype":"U8","shape":[1],"shape":[1],"data_offsets":[0,1]}}`, 1),
    /"shape" is in .* twice/
  ],
  ["a name twice, once in escapes", file(`{"t":{},"\\u0074":{}}`, 0), /"t" is in the header twice/],
  ["a long text without an end", file(`{"${'\\"'.repeat(5e5)}`, 0), /not JSON/],
  ["deep nesting", file(`{"t":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, 0), /nested deeper/]
];
for (const [what, bytes, message] of hostile) {
  test(`${what} is refused`, async () => {
    const error = await open2(bytes).then(
      () => void 0,
      (error2) => error2
    );
    assert.instance(error, FormantError);
    assert.is(error.code, "weights");
    assert.match(error.message, message);
  });
}
function sharded(index) {
  const entry = (name) => tensors.find(([found]) => found === name);
  return filesFromFiles([
    new File([JSON.stringify(index)], "model.safetensors.index.json"),
    new File([writeSafetensors([entry("b.weight")])], "model-00001-of-00002.safetensors"),
    new File([writeSafetensors([entry("odd"), entry("a.half")])], "model-00002-of-00002.safetensors")
  ]);
}
var [first, second] = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];
test("a sharded index gives the tensors of all its files", async () => {
  const index = { weight_map: { "b.weight": first, odd: second, "a.half": second } };
  const checkpoint = await Checkpoint.open(sharded(index), "model.safetensors.index.json");
  assert.equal([...checkpoint.tensors.keys()].sort(), ["a.half", "b.weight", "odd"]);
  assert.equal([...await bytesOf(checkpoint.tensors.get("odd"))], [1, 2, 255]);
});
for (const [what, index, message] of [
  ["names a missing file", { weight_map: { x: "x.safetensors" } }, /x\.safetensors is not there/],
  ["leaves the folder", { weight_map: { x: "../x.safetensors" } }, /is not inside the model/],
  ["names a tensor that no file has", { weight_map: { x: first } }, /tensor x is not in model-00001/],
  ["names the wrong file", { weight_map: { odd: first, "a.half": second } }, /tensor odd is in model-00002/],
  ["has no weight_map", {}, /weight_map is absent/],
  ["names itself", { weight_map: { x: "model.safetensors.index.json" } }, /expected a \.safetensors name/]
]) {
  test(`an index that ${what} is refused`, async () => {
    await Checkpoint.open(sharded(index), "model.safetensors.index.json").then(
      () => assert.unreachable(),
      (error) => assert.match(error.message, message)
    );
  });
}
test.run();
