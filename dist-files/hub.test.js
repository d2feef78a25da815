// test/src/hub.test.ts
import { spawn } from "node:child_process";
import { createHash as createHash3 } from "node:crypto";
import { mkdir as mkdir2, readFile as readFile3, readlink, readdir as readdir3, rm as rm4, symlink as symlink2, utimes as utimes2, writeFile as writeFile3 } from "node:fs/promises";
import { join as join6 } from "node:path";
import { fileURLToPath } from "node:url";
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
  const failure2 = (cause) => {
    done();
    return options.signal?.aborted ? abortedError(plain(url), options.signal) : cutError(url, stop.signal, cause);
  };
  const response = await fetch(url, { headers: options.headers ?? {}, signal: stop.signal }).catch(
    (cause) => {
      throw failure2(cause);
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
      throw failure2(cause);
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

// src/node/hub.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { readFile as readFile2, readdir as readdir2, rename as rename3, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname3, join as join4 } from "node:path";
import { HubApiError, listFiles, modelInfo } from "@huggingface/hub";

// src/node/download.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, open, rename as rename2, rm as rm2, stat as stat2, symlink } from "node:fs/promises";
import { dirname as dirname2, join as join2, relative } from "node:path";
async function download(url, blob, file, options) {
  const part = `${blob}.formant.part`;
  await makeFolder(dirname2(blob));
  const resumed = await fillPart(url, part, file, options);
  let found = await checksum(part, file);
  if (found !== file.etag && resumed) {
    await rm2(part);
    await fillPart(url, part, file, options);
    found = await checksum(part, file);
  }
  if (found !== file.etag) {
    await rm2(part);
    const what = `${options.name}: the download has the checksum ${found}, expected ${file.etag}`;
    throw new FormantError("network", `${what}; it was removed, try again.`);
  }
  await rename2(part, blob);
}
async function fillPart(url, part, file, options) {
  let loaded = (await stat2(part).catch(() => void 0))?.size ?? 0;
  if (loaded > file.size) {
    await rm2(part);
    loaded = 0;
  }
  const resumed = loaded > 0;
  options.onProgress(loaded);
  const handle = await open(part, "a").catch((cause) => {
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
  const hash = file.etag.length === 64 ? createHash("sha256") : createHash("sha1").update(`blob ${file.size}\0`);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}
async function linkSnapshot(blob, snapshot, path) {
  const pointer = join2(snapshot, path);
  await makeFolder(dirname2(pointer));
  if (await exists(pointer)) return;
  await rm2(pointer, { force: true });
  await symlink(relative(dirname2(pointer), blob), pointer).catch(async (cause) => {
    if (cause.code === "EEXIST") return;
    if (cause.code !== "EPERM") throw writeFailure(pointer, cause);
    await copyFile(blob, `${pointer}.part`);
    await rename2(`${pointer}.part`, pointer);
  });
}

// src/node/folder.ts
import { open as open2, readdir, stat as stat3 } from "node:fs/promises";
import { basename, join as join3, relative as relative2, sep } from "node:path";
async function openFolder(path) {
  const found = await stat3(path).catch(() => void 0);
  if (!found?.isDirectory()) {
    const what = found ? "is a file" : "is not there";
    throw new FormantError("weights", `${path}: the folder ${what}, expected a folder with model files.`);
  }
  return {
    name: path,
    open: async (file) => openFile(join3(path, checkRelativePath(file))),
    async list() {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative2(path, join3(entry.parentPath, entry.name)).split(sep).join("/")).sort();
    }
  };
}
async function openFile(path) {
  const handle = await open2(path).catch((cause) => {
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
  const snapshot = join4(repository.folder, "snapshots", commit);
  let listing;
  const remote = () => listing ??= repository.listing(commit).catch((error) => {
    listing = void 0;
    throw error;
  });
  return {
    name: id,
    async open(path, signal) {
      const pointer = join4(snapshot, checkRelativePath(path));
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
  return HF_HUB_CACHE || join4(HF_HOME || join4(userCache(), "huggingface"), "hub");
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
    this.folder = join4(hubCache(), `models--${id.replace("/", "--")}`);
  }
  /** The commit of the revision, if the cache has it (with the file that it needs). */
  async cachedCommit() {
    const ref = () => readFile2(join4(this.folder, "refs", this.revision), "utf8").catch(() => "");
    const commit = COMMIT.test(this.revision) ? this.revision : (await ref()).trim();
    if (!COMMIT.test(commit)) return void 0;
    const snapshot = join4(this.folder, "snapshots", commit);
    const { needs } = this.options;
    if (this.offline || needs === void 0) return await isFilled(snapshot) ? commit : void 0;
    return await exists(join4(snapshot, needs)) ? commit : void 0;
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
      const ref = join4(this.folder, "refs", this.revision);
      await makeFolder(dirname3(ref));
      const part = `${ref}.${randomUUID2()}`;
      await writeFile2(part, commit).catch((cause) => {
        throw writeFailure(ref, cause);
      });
      await rename3(part, ref);
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
    const blob = join4(this.folder, "blobs", file.etag);
    const lock = join4(
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
      await linkSnapshot(blob, join4(this.folder, "snapshots", commit), path);
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
  return (await readdir2(folder).catch(() => [])).length > 0;
}

// test/src/serve.ts
import { createHash as createHash2 } from "node:crypto";
import { createServer } from "node:http";
import { mkdtemp, rm as rm3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join5 } from "node:path";

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

// test/src/serve.ts
function randomBytes(seed, size) {
  return Buffer.from(randomWords(seed, 0, 0, Math.ceil(size / 4)).buffer).subarray(0, size);
}
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
    async (open3) => void (url = open3)
  );
  return url;
}
async function withFolder(variables, body) {
  const folder = await mkdtemp(join5(tmpdir(), "formant-"));
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
    await rm3(folder, { recursive: true, force: true });
  }
}
function sendRange(request2, response, bytes, { cut = Infinity, ranges = true } = {}) {
  const range = ranges ? /^bytes=(\d+)-(\d+)$/.exec(request2.headers.range ?? "") : null;
  const from = range ? Number(range[1]) : 0;
  const to = range ? Math.min(Number(range[2]) + 1, bytes.length) : bytes.length;
  if (range) response.setHeader("Content-Range", `bytes ${from}-${to - 1}/${bytes.length}`);
  response.writeHead(range ? 206 : 200, { "Content-Length": to - from });
  const body = bytes.subarray(from, to);
  if (body.length <= cut) response.end(body);
  else response.write(body.subarray(0, cut), () => response.destroy());
}
var FakeHub = class {
  commit = "0123456789abcdef0123456789abcdef01234567";
  weights = randomBytes(7, 300001);
  config = Buffer.from('{"model_type":"tiny"}\n');
  /** `METHOD path range` of every request. */
  log = [];
  tokens = /* @__PURE__ */ new Set();
  fault = {};
  /** Where the weights are redirected to. */
  cdn = "/cdn/model";
  get weightsHash() {
    return createHash2("sha256").update(this.weights).digest("hex");
  }
  get configHash() {
    return createHash2("sha1").update(`blob ${this.config.length}\0`).update(this.config).digest("hex");
  }
  answer = (request2, response) => {
    const { pathname } = new URL(request2.url ?? "", "http://hub");
    this.log.push(`${request2.method} ${pathname} ${request2.headers.range ?? ""}`.trim());
    this.tokens.add(request2.headers.authorization);
    const { status, cut, instead, silent } = this.fault;
    if (status !== void 0) {
      response.writeHead(status, status === 404 ? { "X-Error-Code": "RepoNotFound" } : {}).end("no");
      return;
    }
    const json = (value) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(value));
    const [config, weights] = [this.config, this.weights];
    if (pathname === "/api/models/org/tiny/revision/main") {
      json({ _id: "1", id: "org/tiny", sha: this.commit, lastModified: "2026-01-01T00:00:00Z" });
    } else if (pathname === `/api/models/org/tiny/tree/${this.commit}`) {
      const lfs = { oid: this.weightsHash, size: weights.length, pointerSize: 130 };
      json([
        { type: "directory", path: "deep", size: 0, oid: "0".repeat(40) },
        { type: "file", path: "config.json", size: config.length, oid: this.configHash },
        { type: "file", path: "deep/er/model.safetensors", size: weights.length, oid: "1".repeat(40), lfs }
      ]);
    } else if (silent) {
      response.writeHead(206, { "Content-Range": `bytes 0-9/${weights.length}` }).flushHeaders();
    } else if (pathname === `/org/tiny/resolve/${this.commit}/config.json`) {
      sendRange(request2, response, config);
    } else if (pathname === `/org/tiny/resolve/${this.commit}/deep/er/model.safetensors`) {
      response.writeHead(302, { Location: `${this.cdn}?signature=secret` }).end();
    } else if (pathname === "/cdn/model") {
      sendRange(request2, response, instead ?? weights, cut === void 0 ? {} : { cut });
    } else response.writeHead(404, { "X-Error-Code": "EntryNotFound" }).end();
  };
};

// test/src/hub.test.ts
var WEIGHTS = "deep/er/model.safetensors";
async function readWeights(options = {}) {
  const source = await (await openHub("org/tiny", options)).open(WEIGHTS);
  try {
    return createHash3("sha256").update(await source.read(0, source.size)).digest("hex");
  } finally {
    await source.close?.();
  }
}
async function failure(promise) {
  const error = await promise.then(
    () => void 0,
    (error2) => error2
  );
  assert.instance(error, FormantError);
  return error;
}
function withHub(body) {
  const hub = new FakeHub();
  return withServer(
    hub.answer,
    (url) => withFolder(
      (folder) => ({
        HF_ENDPOINT: url,
        HF_HOME: folder,
        HF_HUB_CACHE: void 0,
        HF_TOKEN: void 0,
        HF_HUB_OFFLINE: void 0
      }),
      (folder) => body(hub, join6(folder, "hub/models--org--tiny"))
    )
  );
}
var test = suite("hub");
test("a model lands in the hub's own cache layout, through a redirect, with progress in bytes", () => withHub(async (hub, cache) => {
  const seen = [];
  const files = await openHub("org/tiny", { onProgress: (progress) => seen.push(progress) });
  assert.equal(await files.list(), ["config.json", WEIGHTS]);
  assert.is(await readText(files, "config.json"), hub.config.toString());
  assert.is(await readWeights({ onProgress: (progress) => seen.push(progress) }), hub.weightsHash);
  assert.is(await readFile3(join6(cache, "refs/main"), "utf8"), hub.commit);
  assert.is(
    await readlink(join6(cache, "snapshots", hub.commit, WEIGHTS)),
    `../../../../blobs/${hub.weightsHash}`
  );
  assert.equal((await readdir3(join6(cache, "blobs"))).sort(), [hub.configHash, hub.weightsHash].sort());
  const total = hub.weights.length;
  assert.equal(seen.at(-1), { phase: "download", file: WEIGHTS, loaded: total, total });
  assert.equal(await readdir3(join6(cache, "../.locks/models--org--tiny")), []);
}));
test("what is cached is read without a request, and offline", () => withHub(async (hub) => {
  await readWeights();
  const requests = hub.log.length;
  assert.is(await readWeights(), hub.weightsHash);
  assert.is(await readWeights({ revision: hub.commit }), hub.weightsHash);
  process.env["HF_HUB_OFFLINE"] = "1";
  assert.is(await readWeights(), hub.weightsHash);
  const files = await openHub("org/tiny");
  assert.equal(await files.list(), [WEIGHTS]);
  const missing = await failure(files.open("config.json"));
  assert.is(missing.code, "network");
  assert.match(missing.message, /HF_HUB_OFFLINE is set/);
  assert.is(hub.log.length, requests);
}));
test("offline without a cached copy is one sentence and no request", () => withHub(async (hub) => {
  process.env["HF_HUB_OFFLINE"] = "1";
  assert.match((await failure(openHub("org/tiny"))).message, /not in the cache .*HF_HUB_OFFLINE/);
  assert.is(hub.log.length, 0);
}));
test("a copy without the file that is needed does not count as cached", () => withHub(async (hub) => {
  await readText(await openHub("org/tiny"), "config.json");
  const requests = hub.log.length;
  await openHub("org/tiny");
  assert.is(hub.log.length, requests);
  await openHub("org/tiny", { needs: WEIGHTS });
  assert.is(hub.log.length, requests + 1);
}));
test("a download that is cut again and again goes on where it was", () => withHub(async (hub) => {
  hub.fault = { cut: 7e4 };
  assert.is(await readWeights(), hub.weightsHash);
  const ranges = hub.log.filter((line) => line.includes("/cdn/")).map((line) => line.split(" ")[2]);
  assert.ok(ranges.length >= 5);
  assert.is(new Set(ranges).size, ranges.length);
}));
test("a download that an earlier run left goes on where it was", () => withHub(async (hub, cache) => {
  await mkdir2(join6(cache, "blobs"), { recursive: true });
  await writeFile3(
    join6(cache, "blobs", `${hub.weightsHash}.formant.part`),
    hub.weights.subarray(0, 123456)
  );
  const seen = [];
  assert.is(await readWeights({ onProgress: ({ loaded }) => seen.push(loaded) }), hub.weightsHash);
  assert.is(seen[0], 123456);
  const asked = hub.log.filter((line) => line.includes("/cdn/"));
  assert.equal(asked, ["GET /cdn/model bytes=123456-300000"]);
}));
test("a damaged part of an earlier run is thrown away", () => withHub(async (hub, cache) => {
  await mkdir2(join6(cache, "blobs"), { recursive: true });
  for (const size of [5e3, 4e5]) {
    await rm4(join6(cache, "blobs", hub.weightsHash), { force: true });
    await rm4(join6(cache, "snapshots"), { recursive: true, force: true });
    await writeFile3(join6(cache, "blobs", `${hub.weightsHash}.formant.part`), Buffer.alloc(size));
    assert.is(await readWeights(), hub.weightsHash);
  }
}));
test("bytes of the right number and the wrong checksum are refused, and nothing stays", () => withHub(async (hub, cache) => {
  hub.fault = { instead: Buffer.from(hub.weights).fill(1, 1e3, 1001) };
  const error = await failure(readWeights());
  assert.is(error.code, "network");
  assert.match(error.message, new RegExp(`model.safetensors: .* checksum .*expected ${hub.weightsHash}`));
  assert.equal(await readdir3(join6(cache, "blobs")), []);
  hub.fault = {};
  assert.is(await readWeights(), hub.weightsHash);
}));
test("an aborted download keeps its part and frees its lock", () => withHub(async (hub, cache) => {
  const stop = new AbortController();
  hub.fault = { cut: 5e4 };
  const onProgress = ({ loaded }) => void (loaded > 0 && stop.abort());
  const error = await failure(readWeights({ signal: stop.signal, onProgress }));
  assert.is(error.code, "aborted");
  assert.equal(await readdir3(join6(cache, "../.locks/models--org--tiny")), []);
  const part = await readFile3(join6(cache, "blobs", `${hub.weightsHash}.formant.part`));
  assert.ok(part.length > 0 && part.equals(hub.weights.subarray(0, part.length)));
  assert.is(await readWeights(), hub.weightsHash);
}));
test("a signal given before, or while the server is silent, ends the call", () => withHub(async (hub) => {
  assert.is((await failure(openHub("org/tiny", { signal: AbortSignal.abort() }))).code, "aborted");
  hub.fault = { silent: true };
  const stop = new AbortController();
  const read = failure(readWeights({ signal: stop.signal, onProgress: () => stop.abort() }));
  assert.is((await read).code, "aborted");
}));
for (const [status, code, message] of [
  [401, "network", /org\/tiny: the hub answered 401 .*HF_TOKEN/],
  [403, "network", /org\/tiny: the hub answered 403 .*gated/],
  [404, "weights", /org\/tiny: the hub has no such model or revision \(main\)/],
  [503, "network", /org\/tiny: the hub answered 503/]
]) {
  test(`status ${status} of the hub is one sentence`, () => withHub(async (hub) => {
    hub.fault = { status };
    const error = await failure(openHub("org/tiny"));
    assert.is(error.code, code);
    assert.match(error.message, message);
  }));
}
test("a hub that is not there is a network error, unless the model is cached", () => withHub(async (hub) => {
  const endpoint = process.env["HF_ENDPOINT"];
  process.env["HF_ENDPOINT"] = await closedPort();
  const error = await failure(openHub("org/tiny"));
  assert.is(error.code, "network");
  assert.match(error.message, /the hub http:.* cannot be read \(.*ECONNREFUSED/);
  process.env["HF_ENDPOINT"] = endpoint;
  await readWeights();
  process.env["HF_ENDPOINT"] = await closedPort();
  assert.is(await readWeights(), hub.weightsHash);
  assert.equal(await (await openHub("org/tiny")).list(), [WEIGHTS]);
}));
test("a token is sent to the hub; one that is none is an argument error", () => withHub(async (hub) => {
  process.env["HF_TOKEN"] = "hf_abc";
  await readWeights();
  assert.equal([...hub.tokens], ["Bearer hf_abc"]);
  process.env["HF_TOKEN"] = "abc";
  assert.is((await failure(openHub("org/tiny", { revision: "other" }))).code, "argument");
}));
test("a token does not follow a redirect to another host", () => withHub(async (hub) => {
  const seen = [];
  await withServer(
    (request2, response) => {
      seen.push(request2.headers.authorization);
      hub.answer(request2, response);
    },
    async (other) => {
      hub.cdn = `${other}/cdn/model`;
      process.env["HF_TOKEN"] = "hf_abc";
      assert.is(await readWeights(), hub.weightsHash);
    }
  );
  assert.equal(seen, [void 0]);
}));
test("a file that the repository lacks, and a name that is none, are sentences", () => withHub(async () => {
  const files = await openHub("org/tiny");
  assert.match(
    (await failure(files.open("none.json"))).message,
    /none\.json is not in the repository at 01234567/
  );
  assert.match((await failure(files.open("../x"))).message, /is not inside the model/);
  for (const id of ["a/b/c", "../x", "", "a b"]) assert.is((await failure(openHub(id))).code, "argument");
  assert.is((await failure(openHub("org/tiny", { revision: "../../x" }))).code, "weights");
}));
test("a full disk is said, and the lock is free", () => withHub(async (hub, cache) => {
  await mkdir2(join6(cache, "blobs"), { recursive: true });
  await symlink2("/dev/full", join6(cache, "blobs", `${hub.weightsHash}.formant.part`));
  const error = await failure(readWeights());
  assert.is(error.code, "input");
  assert.match(error.message, /the disk is full/);
  assert.equal(await readdir3(join6(cache, "../.locks/models--org--tiny")), []);
}));
test("two calls at once download once", () => withHub(async (hub) => {
  assert.equal(await Promise.all([readWeights(), readWeights()]), [hub.weightsHash, hub.weightsHash]);
  assert.is(hub.log.filter((line) => line.includes("/cdn/")).length, 1);
}));
test("two processes at once download once", () => withHub(async (hub) => {
  hub.fault = { cut: 6e4 };
  const found = await Promise.all([1, 2].map(() => childReads()));
  assert.equal(found, [hub.weightsHash, hub.weightsHash]);
  const ranges = hub.log.filter((line) => line.includes("/cdn/"));
  assert.is(new Set(ranges).size, ranges.length);
}));
test("the lock of a process that died is taken over, by one of those that wait", () => withFolder(
  () => ({}),
  async (folder) => {
    const lock = join6(folder, "a.lock");
    await writeFile3(lock, JSON.stringify({ host: "elsewhere", pid: 1, id: "gone" }));
    const old = new Date(Date.now() - 6e4);
    await utimes2(lock, old, old);
    let inside = 0;
    const turns = [1, 2, 3, 4].map(
      () => withLock(lock, void 0, async () => {
        assert.is(++inside, 1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
      })
    );
    await Promise.all(turns);
    assert.equal(await readdir3(folder), []);
  }
));
test("a lock that is held is waited for until the signal", () => withFolder(
  () => ({}),
  async (folder) => {
    const lock = join6(folder, "a.lock");
    const error = await withLock(
      lock,
      void 0,
      () => failure(withLock(lock, AbortSignal.timeout(50), async () => assert.unreachable()))
    );
    assert.is(error.code, "aborted");
  }
));
function childReads() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "read-weights"], {
      stdio: ["ignore", "pipe", "inherit"]
    });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part) => text += part);
    child.on("error", reject);
    child.on("close", () => resolve(text));
  });
}
if (process.argv[2] === "read-weights") process.stdout.write(await readWeights());
else test.run();
