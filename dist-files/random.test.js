// test/src/random.test.ts
import { suite } from "uvu";
import * as assert from "uvu/assert";

// src/error.ts
var FormantError = class extends Error {
  code;
  constructor(code, message, options) {
    super(message, options);
    this.name = "FormantError";
    this.code = code;
  }
};

// src/node/folder.ts
import { open, readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";

// src/http.ts
function checkSignal(where, signal) {
  if (signal?.aborted) throw abortedError(where, signal);
}
function abortedError(where, signal) {
  return new FormantError("aborted", `${where}: stopped by the caller's signal.`, { cause: signal.reason });
}

// src/files.ts
async function readText(files2, path, signal) {
  const source = await files2.open(path, signal);
  try {
    return decodeUtf8(await source.read(0, source.size, signal), source.name);
  } finally {
    await source.close?.();
  }
}
async function readJson(files2, path, signal) {
  return parseJson(await readText(files2, path, signal), `${files2.name}/${path}`);
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

// src/node/folder.ts
async function openFolder(path) {
  const found = await stat(path).catch(() => void 0);
  if (!found?.isDirectory()) {
    const what = found ? "is a file" : "is not there";
    throw new FormantError("weights", `${path}: the folder ${what}, expected a folder with model files.`);
  }
  return {
    name: path,
    open: (file) => openFile(join(path, checkRelativePath(file))),
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

// src/random.ts
var MULTIPLIER_0 = 3528531795;
var MULTIPLIER_1 = 3449720151;
var KEY_STEP_0 = 2654435769;
var KEY_STEP_1 = 3144134277;
var TWO_32 = 2 ** 32;
function seedKey(seed) {
  const exact = typeof seed === "bigint" || Number.isSafeInteger(seed) ? BigInt(seed) : -1n;
  if (exact < 0n || exact >= 1n << 64n) {
    throw new FormantError(
      "argument",
      `random: the seed is ${seed}, expected an integer from 0 to 2^64 - 1.`
    );
  }
  return [Number(exact & 0xffffffffn), Number(exact >> 32n)];
}
function multiplyHigh(a, b) {
  const a0 = a & 65535;
  const a1 = a >>> 16;
  const b0 = b & 65535;
  const b1 = b >>> 16;
  const middle = a1 * b0 + (a0 * b0 >>> 16);
  const other = a0 * b1 + (middle & 65535);
  return a1 * b1 + (middle >>> 16) + (other >>> 16) >>> 0;
}
function philox4x32(words, key, at = 0) {
  let [c0, c1, c2, c3] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = k0 + KEY_STEP_0 | 0;
    k1 = k1 + KEY_STEP_1 | 0;
  }
  words[at] = c0;
  words[at + 1] = c1;
  words[at + 2] = c2;
  words[at + 3] = c3;
}
function randomWords(seed, stream, first, count) {
  const key = seedKey(seed);
  const skipped = first % 4;
  const words = new Uint32Array(4 * Math.ceil((skipped + count) / 4));
  for (let at = 0; at < words.length; at += 4) {
    const block = (first - skipped + at) / 4;
    words[at] = block % TWO_32;
    words[at + 1] = Math.floor(block / TWO_32);
    words[at + 2] = stream;
    philox4x32(words, key, at);
  }
  return words.slice(skipped, skipped + count);
}
function toUniform(word) {
  return ((word >>> 8) + 0.5) / 2 ** 24;
}
function uniforms(seed, stream, first, count) {
  const words = randomWords(seed, stream, first, count);
  const draws = new Float64Array(count);
  for (let i = 0; i < count; i++) draws[i] = toUniform(words[i]);
  return draws;
}
function normals(seed, stream, first, count) {
  const skipped = first % 2;
  const words = randomWords(seed, stream, first - skipped, 2 * Math.ceil((skipped + count) / 2));
  const draws = new Float32Array(words.length);
  for (let at = 0; at < words.length; at += 2) {
    const radius = Math.sqrt(-2 * Math.log(toUniform(words[at])));
    const angle = 2 * Math.PI * toUniform(words[at + 1]);
    draws[at] = radius * Math.cos(angle);
    draws[at + 1] = radius * Math.sin(angle);
  }
  return draws.slice(skipped, skipped + count);
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
  constructor(tensors, metadata) {
    this.tensors = tensors;
    this.metadata = metadata;
  }
  /**
   * @param path `model.safetensors`, or an index such as `model.safetensors.index.json`
   * @throws FormantError `weights`: the file is no safetensors file, is cut, or contradicts itself
   */
  static async open(files2, path, signal) {
    if (!path.endsWith(".json")) return _Checkpoint.openFile(await files2.open(path, signal), signal);
    const where = `${files2.name}/${path}`;
    const weightMap = readWeightMap(await readJson(files2, path, signal), where);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const tensors = /* @__PURE__ */ new Map();
    const metadata = {};
    for (const file of [...new Set(weightMap.values())].sort()) {
      const shard = await _Checkpoint.open(files2, folder + file, signal);
      for (const [name, tensor] of shard.tensors) {
        if (tensors.has(name)) throw new FormantError("weights", `${where}: tensor ${name} is in two files.`);
        if ((weightMap.get(name) ?? file) !== file) {
          throw new FormantError(
            "weights",
            `${where}: tensor ${name} is in ${file}, not where the index says.`
          );
        }
        tensors.set(name, tensor);
      }
      Object.assign(metadata, shard.metadata);
    }
    for (const [name, file] of weightMap) {
      if (!tensors.has(name))
        throw new FormantError("weights", `${where}: tensor ${name} is not in ${file}.`);
    }
    return new _Checkpoint(tensors, metadata);
  }
  static async openFile(source, signal) {
    try {
      const { tensors, metadata } = await readHeader(source, signal);
      return new _Checkpoint(tensors, metadata);
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
  const entries = Object.entries(map).map(([name, file]) => {
    if (typeof file === "string" && file.endsWith(".safetensors")) return [name, file];
    throw new FormantError(
      "weights",
      `${where}: the file of ${name} is ${kind(file)}, expected a .safetensors name.`
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
  const nesting = checkKeys(text);
  if (nesting) fail(nesting);
  const header = parseJson(text, source.name);
  if (!isObject(header)) return fail(`the header is ${kind(header)}, expected an object`);
  const { __metadata__: metadata, ...entries } = header;
  if (metadata !== void 0 && !isTextMap(metadata)) return fail("__metadata__ is not a map of texts");
  const first = 8 + Number(length);
  const tensors = Object.entries(entries).map(([name, entry]) => {
    const found = readEntry(name, entry, source, first);
    return typeof found === "string" ? fail(`tensor ${name} has ${found}`) : found;
  });
  tensors.sort((a, b) => a.offset - b.offset || a.length - b.length);
  let end = first;
  for (const { name, offset, length: length2 } of tensors) {
    if (offset !== end) fail(`tensor ${name} begins at byte ${offset}, expected ${end} (no gap, no overlap)`);
    end = offset + length2;
  }
  if (end !== source.size) fail(`the tensors end at byte ${end}, the file at ${source.size}`);
  return { tensors: new Map(tensors.map((tensor) => [tensor.name, tensor])), metadata: metadata ?? {} };
}
function readEntry(name, entry, source, first) {
  if (!isObject(entry)) return `${kind(entry)} as its entry, expected an object`;
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== "string" || !Object.hasOwn(ELEMENT_BYTES, dtype)) {
    return `dtype ${kind(dtype)}, expected one of ${Object.keys(ELEMENT_BYTES).join(" ")}`;
  }
  const stored2 = dtype;
  if (!isCounts(shape)) return `shape ${kind(shape)}, expected a list of integers >= 0`;
  if (!isCounts(offsets) || offsets.length !== 2)
    return `data_offsets ${kind(offsets)}, expected two integers >= 0`;
  const [begin, end] = offsets;
  if (begin > end || end > source.size - first) {
    return `data_offsets [${begin}, ${end}], expected an interval within ${source.size - first} bytes`;
  }
  const length = byteLength(stored2, shape);
  if (length !== end - begin)
    return `${end - begin} bytes, expected ${length} (${dtype} [${shape.join(", ")}])`;
  return { name, dtype: stored2, shape, source, offset: first + begin, length };
}
function byteLength(dtype, shape) {
  let length = shape.includes(0) ? 0 : ELEMENT_BYTES[dtype];
  for (const n of shape) {
    length *= n;
    if (!Number.isSafeInteger(length)) return NaN;
  }
  return length;
}
function checkKeys(text) {
  const open2 = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[\]{}]/g)) {
    if (token === "{" || token === "[") open2.push(/* @__PURE__ */ new Set());
    else if (token === "}" || token === "]") open2.pop();
    else if (token.endsWith(":")) {
      const key = token.slice(0, token.lastIndexOf('"') + 1);
      const keys = open2.at(-1);
      if (keys?.has(key)) return `the key ${key} is in the header twice`;
      keys?.add(key);
    }
    if (open2.length > 3) return "the header is nested deeper than a shape";
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

// test/src/random.test.ts
var test = suite("random");
var files = await openFolder("test/golden/random");
var golden = await readJson(files, "philox.json");
var checkpoint = await Checkpoint.open(files, "philox.safetensors");
async function stored(name) {
  const tensor = checkpoint.tensors.get(name);
  return (await tensor.source.read(tensor.offset, tensor.length)).buffer;
}
test("the known answers of Random123 come out", () => {
  assert.is(golden.known_answers.length, 3);
  for (const { counter, key, result } of golden.known_answers) {
    const words = Uint32Array.from(counter, (word) => parseInt(word, 16));
    philox4x32(words, [parseInt(key[0], 16), parseInt(key[1], 16)]);
    assert.equal(
      [...words].map((word) => word.toString(16).padStart(8, "0")),
      result
    );
  }
});
for (const [i, { words, normal, seed, stream, first_index, count }] of golden.streams.entries()) {
  test(`stream ${i} (seed ${seed}, stream ${stream}, from ${first_index}) is the golden's bit for bit`, async () => {
    const first = Number(first_index);
    assert.equal(randomWords(BigInt(seed), stream, first, count), new Uint32Array(await stored(words)));
    const drawn = new Uint32Array(normals(BigInt(seed), stream, first, count).buffer);
    assert.equal(drawn, new Uint32Array(await stored(normal)));
  });
}
test("a million normals have the golden's mean, variance and extreme", () => {
  const expected = golden["statistics of normal(seed 5, stream 0, 2^20 values)"];
  const draws = Float64Array.from(normals(5, 0, 0, 2 ** 20));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  assert.ok(Math.abs(mean - expected.mean) < 1e-8);
  assert.ok(Math.abs(variance - expected.variance) < 1e-7);
  assert.ok(Math.abs(draws.reduce((most, x) => Math.max(most, Math.abs(x)), 0) - expected.max_abs) < 1e-6);
});
test("any part of a stream equals that part of the whole", () => {
  const whole = normals(9, 2, 0, 40);
  for (const [first, count] of [
    [1, 1],
    [2, 5],
    [3, 6],
    [7, 33]
  ]) {
    assert.equal(normals(9, 2, first, count), whole.slice(first, first + count));
  }
});
test("a uniform draw is word i as ((x >> 8) + 1/2) / 2^24", () => {
  const expected = Array.from(randomWords(3, 1, 5, 9), (word) => (Math.floor(word / 256) + 0.5) / 16777216);
  assert.equal([...uniforms(3, 1, 5, 9)], expected);
});
test("a seed is 64 bits, as number or bigint, and nothing else", () => {
  assert.equal(seedKey(2 ** 40 + 3), [3, 256]);
  assert.equal(seedKey((1n << 64n) - 1n), [4294967295, 4294967295]);
  for (const seed of [-1, 1.5, NaN, 2 ** 60, 1n << 64n, -1n]) {
    assert.throws(
      () => seedKey(seed),
      (error) => error instanceof FormantError && error.code === "argument"
    );
  }
});
test.run();
