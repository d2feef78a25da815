// Tiny CSM and Marvis on disk for tests: the golden's weights under published file names, a tokenizer of ASCII, clips.

import { copyFile, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as assert from "uvu/assert";
import { loadModel, type LoadModelOptions } from "../models/index.ts";
import { Held } from "../models/held.ts";
import { readCsmConfig } from "../models/marvis/config.ts";
import { CsmFrameLoop, type PromptPiece } from "../models/marvis/frames.ts";
import { CsmNetwork } from "../models/marvis/network.ts";
import { Mimi, readMimiConfig } from "../models/mimi/mimi.ts";
import type { Audio, AudioChunk, ClonedVoice, SpeakOptions, SpeechModel } from "../models/speech_model.ts";
import { Weights } from "../models/weights.ts";
import { disposeKvCache } from "../ops/cached_attention.ts";
import type { SamplingOptions } from "../ops/sampling.ts";
import { FormantError } from "../src/error.ts";
import { openFolder } from "../src/node/folder.ts";
import { uniforms } from "../src/random.ts";
import { Checkpoint } from "../src/safetensors.ts";
import type { Tensor } from "../src/tensor.ts";
import { encodeWav } from "../src/wav.ts";
import { testDevice } from "./golden.ts";

/** Codes of a frame, and ids of a code, of the tiny models. */
export const K = 8;
export const CODES = 64;
export const FRAME = 1920;
/** What stands around a segment's text in the tiny CSM, as in the goldens. */
export const [BEGIN, END] = [190, 191];

type Json = Readonly<Record<string, unknown>>;

export const readJsonFile = async (path: string) => JSON.parse(await readFile(path, "utf8")) as Json;

const CODEC = "tokenizer-e351c8d8-checkpoint125";

/** The ids of the tokenizer below, by its tokens; printable ASCII from 3 on, a space is Ġ. */
const MERGES = ["l l", "h e", "Ġ t", "Ġt he"];
const TOKENS = [
  ...Array.from({ length: 95 }, (_, i) => (i === 0 ? "Ġ" : String.fromCharCode(32 + i))),
  ...MERGES.map((merge) => merge.replace(" ", "")),
];

/** tokenizer.json in the manner of SmolLM2's, whose template adds an end of its own. */
export function asciiTokenizer(): string {
  const ends = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"];
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  const bytes = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: true };
  return JSON.stringify({
    version: "1.0",
    added_tokens: ends.map((content, id) => ({ id, content, ...flags })),
    normalizer: null,
    pre_tokenizer: { type: "Sequence", pretokenizers: [{ type: "Digits", individual_digits: true }, bytes] },
    post_processor: {
      type: "TemplateProcessing",
      single: [{ SpecialToken: { id: "<|endoftext|>", type_id: 0 } }, { Sequence: { id: "A", type_id: 0 } }],
      pair: [],
      special_tokens: {},
    },
    decoder: bytes,
    model: {
      type: "BPE",
      vocab: Object.fromEntries(TOKENS.map((token, i) => [token, ends.length + i])),
      merges: MERGES,
    },
  });
}

/** The ids of some tokens, as they are listed. */
export const idsOf = (...tokens: readonly string[]) => tokens.map((token) => 3 + TOKENS.indexOf(token));

/** The tiny model of the goldens with a tokenizer; `torchtune` has f16, `mlx` bf16. */
export async function writeCsm(
  folder: string,
  { naming = "mlx", config = {} }: { readonly naming?: string; readonly config?: Json } = {},
): Promise<void> {
  const golden = resolve("test/golden/csm", naming);
  const json = { ...(await readJsonFile(join(golden, "config.json"))), eos_token_id: END, ...config };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "config.json"), JSON.stringify(json));
  await writeFile(join(folder, "tokenizer.json"), asciiTokenizer());
  await symlink(join(golden, "model.safetensors"), join(folder, "model.safetensors"));
}

/** The tiny Mimi of the goldens, its file named as the published one. */
export async function writeMimi(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile("test/golden/mimi/tiny-hf/config.json", join(folder, "config.json"));
  await symlink(
    resolve("test/golden/mimi/tiny-moshi/model.safetensors"),
    join(folder, `${CODEC}.safetensors`),
  );
}

/** A built-in voice; without words there is no file of them. */
export async function writeVoice(
  folder: string,
  name: string,
  wav: Uint8Array,
  words?: string,
): Promise<void> {
  await mkdir(join(folder, "prompts"), { recursive: true });
  await writeFile(join(folder, "prompts", `${name}.wav`), wav);
  if (words !== undefined) await writeFile(join(folder, "prompts", `${name}.txt`), `${words}\n`);
}

/** Syllables: a tone with overtones, loud and soft by turns, and some noise. */
export function clip(seconds: number, sampleRate: number, hertz = 140): Float32Array<ArrayBuffer> {
  const noise = uniforms(7n, 0, 0, Math.round(seconds * sampleRate));
  return Float32Array.from(noise, (u, i) => {
    const t = i / sampleRate;
    const tone = [1, 2, 3, 5].reduce((sum, n) => sum + Math.sin(2 * Math.PI * n * hertz * t) / n, 0);
    return 0.1 * (1.2 + Math.sin(2 * Math.PI * 4 * t)) * tone + 0.01 * (u - 0.5);
  });
}

/** A file of 16 bits with two channels. */
export function stereoWav(
  left: Float32Array,
  right: Float32Array,
  sampleRate: number,
): Uint8Array<ArrayBuffer> {
  const both = Float32Array.from({ length: 2 * left.length }, (_, i) => (i % 2 ? right : left)[i >> 1]!);
  const file = encodeWav(both, sampleRate);
  const view = new DataView(file.buffer);
  view.setUint16(22, 2, true);
  view.setUint32(28, 4 * sampleRate, true);
  view.setUint16(32, 4, true);
  return file;
}

export interface PlainOptions {
  readonly sampling: SamplingOptions;
  readonly seed: bigint;
  readonly stream: number;
  readonly frames: number;
  /** By frame. */
  readonly quality: (frame: number) => number;
}

/** Frames after a prompt, and their sound, decoded one by one. */
export async function plainSpeech(
  folder: string,
  codec: string,
  prompt: readonly PromptPiece[],
  { sampling, seed, stream, frames: maxFrames, quality }: PlainOptions,
): Promise<{ frames: number[][]; samples: Float32Array }> {
  const network = await open(folder, "model", (w, json) => new CsmNetwork(w, readCsmConfig(json)));
  const loop = new CsmFrameLoop(network.model, await testDevice(), {
    capacity: 512,
    format: "f16",
    ids: CODES,
  });
  const frames: number[][] = [];
  let asked = 0;
  const codebooks = () => quality(asked++);
  for await (const { codes } of loop.run(prompt, { sampling, seed, stream, maxFrames, codebooks })) {
    frames.push([...codes]);
  }
  for (const held of [loop, network]) held.dispose();
  return { frames, samples: await soundOf(codec, frames) };
}

/** The likeliest frames after a prompt, of so many codes each: nothing recorded, the codes chosen on the CPU. */
export async function greedyFrames(
  folder: string,
  prompt: readonly PromptPiece[],
  counts: readonly number[],
): Promise<number[][]> {
  const device = await testDevice();
  const { model, dispose } = await open(folder, "model", (w, json) => new CsmNetwork(w, readCsmConfig(json)));
  const cache = model.backbone.createCache({ capacity: 256, format: "f16" });
  const places = model.createDepthCaches("f16");
  const held = new Held();
  const keep = <T extends Tensor>(tensor: T) => held.add(tensor);
  const upload = (values: readonly number[], shape: readonly number[]) =>
    keep(device.tensor(values, shape, "u32"));
  const best = async (logits: Tensor) => {
    const values = [...(await keep(logits).read())];
    return values.indexOf(Math.max(...values));
  };
  let length = 0;
  const heard = (codes: readonly number[]) => keep(model.embedFrames(upload(codes, [1, codes.length])));
  const step = (x: Tensor) => keep(model.forward(x, cache, ++length));
  const draw = async (h: Tensor, count: number) => {
    const codes = [await best(model.firstLogits(h, CODES))];
    keep(model.depthForward(keep(model.depthStart(h)), places[0]!, 0));
    for (let k = 1; k < count; k++) {
      const x = keep(model.depthInput(upload([codes.at(-1)!], [1]), k));
      codes.push(await best(model.depthLogits(keep(model.depthForward(x, places[k]!, k)), k, CODES)));
    }
    return codes;
  };
  const rows = prompt.flatMap((piece) =>
    "text" in piece
      ? piece.text.map((id) => keep(model.embedText(upload([id], [1]))))
      : piece.frames.map(heard),
  );
  let h = rows.map(step).at(-1)!;
  const frames: number[][] = [];
  for (const count of counts) {
    const codes = await draw(h, count);
    frames.push(codes);
    h = step(heard(codes));
  }
  held.dispose();
  disposeKvCache(cache);
  disposeKvCache(places[0]!);
  for (const { position } of places.slice(1)) position.dispose();
  dispose();
  return frames;
}

/** The samples of frames of codes. */
export async function soundOf(codec: string, frames: readonly (readonly number[])[]): Promise<Float32Array> {
  const device = await testDevice();
  const { model, dispose } = await open(codec, CODEC, (w, json) => new Mimi(w, readMimiConfig(json)));
  const state = model.decoder.createState();
  const samples: number[] = [];
  for (const codes of frames) {
    const ids = device.tensor(codes, [codes.length], "u32");
    const sound = model.decoder.step(ids, state);
    samples.push(...((await sound.read()) as Float32Array));
    ids.dispose();
    sound.dispose();
  }
  state.dispose();
  dispose();
  return Float32Array.from(samples);
}

async function open<M>(folder: string, name: string, build: (w: Weights, config: Json) => M) {
  const config = await readJsonFile(join(folder, "config.json"));
  const checkpoint = await Checkpoint.open(await openFolder(folder), `${name}.safetensors`);
  const loaded = await Weights.load(await testDevice(), checkpoint, (w) => build(w, config), {
    ignore: /initialized$/,
  });
  await checkpoint.close();
  return loaded;
}

/** The goldens' positions (K codes, then a text id, and which of them count) as pieces of a prompt. */
export function piecesOf(frames: ArrayLike<number>, mask: ArrayLike<number>): PromptPiece[] {
  const rows = Array.from({ length: mask.length / (K + 1) }, (_, t) => t * (K + 1));
  return rows.map((at) => {
    const row = Array.from({ length: K + 1 }, (_, i) => frames[at + i]!);
    return mask[at + K] ? { text: [row[K]!] } : { frames: [row.slice(0, K)] };
  });
}

/** The tiny models in a folder of their own, where the hub is out of reach. */
export async function tinyModels() {
  const root = mkdtempSync(join(tmpdir(), "formant-marvis-"));
  const folder = (name: string) => join(root, name);
  const [marvis, csm, codec] = [folder("marvis"), folder("csm"), folder("mimi")];
  process.env["HF_HUB_OFFLINE"] = "1";
  process.env["HF_HUB_CACHE"] = folder("cache");
  await writeCsm(marvis, { config: { bos_token_id: null } });
  await writeCsm(csm, { naming: "torchtune" });
  await writeMimi(codec);
  /** On the device of the tests, which it leaves alone. */
  const load = async (name: "csm" | "marvis", options: LoadModelOptions = {}): Promise<SpeechModel> => {
    const { gpu } = await testDevice();
    return loadModel(name, { source: folder(name), codec, device: gpu, ...options });
  };
  const loaded = new Map<string, Promise<SpeechModel>>();
  /** Loaded once. */
  const open = (name: "csm" | "marvis"): Promise<SpeechModel> => {
    loaded.set(name, loaded.get(name) ?? load(name));
    return loaded.get(name)!;
  };
  return { folder, marvis, csm, codec, load, open, remove: () => rmSync(root, { recursive: true }) };
}

export async function collect(
  model: SpeechModel,
  text: string,
  options: SpeakOptions = {},
): Promise<AudioChunk[]> {
  const pieces: AudioChunk[] = [];
  for await (const piece of model.stream(text, options)) pieces.push(piece);
  return pieces;
}

/** The error that a promise must end with. */
export async function rejection(promise: Promise<unknown>): Promise<FormantError> {
  const error: unknown = await promise.catch((error: unknown) => error);
  assert.instance(error, FormantError, `it did not fail as it should: ${error}`);
  return error as FormantError;
}

export const bytesOf = ({ samples }: Audio) => Buffer.from(samples.buffer);

export const joined = (pieces: readonly AudioChunk[]) =>
  Float32Array.from(pieces.flatMap(({ audio }) => [...audio.samples]));

/** Frames of a voice: codes in no order. */
export const someFrames = (count: number, first: number) =>
  Array.from({ length: count }, (_, t) =>
    Array.from({ length: K }, (_, k) => (first + 11 * t + 7 * k) % CODES),
  );

export const VOICE: ClonedVoice = { text: "the hello", frames: someFrames(3, 5) };

/** So many frames a chunk, in a voice of few. */
export const lasting = (frames: number): SpeakOptions => ({
  maxSeconds: (frames * FRAME) / 24000,
  voice: VOICE,
});

/** Two of them do not fit one chunk. */
export const SENTENCE = `This sentence is ${"so very ".repeat(17)}long.`;
