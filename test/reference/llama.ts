// The plain forms of models/llama.ts and models/orpheus/: the network in f64, one row of a matrix after the other, without
// a cache; draws on the host that wait for every token; frames that are decoded all at once.

import type { Llama, LlamaStackConfig } from "../../models/llama.ts";
import { levelsOfFrames } from "../../models/orpheus/codes.ts";
import { type DrawnFrame, FrameLoop, type FrameOptions } from "../../models/orpheus/frames.ts";
import { slotStart } from "../../models/orpheus/prompt.ts";
import { Snac } from "../../models/snac/snac.ts";
import { disposeKvCache } from "../../ops/cached_attention.ts";
import type { IdRange, SamplingOptions } from "../../ops/sampling.ts";
import type { Device } from "../../src/device.ts";
import { openFolder } from "../../src/node/folder.ts";
import { uniforms } from "../../src/random.ts";
import { openLlama } from "../checkpoints.ts";
import { testDevice } from "../golden.ts";
import { distribution, draw } from "../../ops/reference/sampling.ts";

/** A matrix by its rows. */
export interface Rows {
  row(n: number): Float64Array;
}

export interface ReferenceLlama {
  readonly config: LlamaStackConfig;
  /** Of the head too. */
  readonly embedding: Rows;
  readonly vocabulary: number;
  readonly layers: readonly {
    readonly attentionNorm: Float64Array;
    readonly mlpNorm: Float64Array;
    readonly modules: Readonly<Record<string, Rows>>;
  }[];
  readonly norm: Float64Array;
}

type Vectors = readonly Float64Array[];

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function rmsNorm(x: Float64Array, gain: Float64Array, eps: number): Float64Array {
  const scale = 1 / Math.sqrt(dot(x, x) / x.length + eps);
  return x.map((value, i) => value * scale * gain[i]!);
}

/** W x for all x. */
function linear(xs: Vectors, matrix: Rows, N: number): Float64Array[] {
  const out = xs.map(() => new Float64Array(N));
  for (let n = 0; n < N; n++) {
    const row = matrix.row(n);
    xs.forEach((x, t) => (out[t]![n] = dot(row, x)));
  }
  return out;
}

const add = (xs: Vectors, ys: Vectors) => xs.map((x, t) => x.map((value, i) => value + ys[t]![i]!));

/** The heads of a vector, turned by a position: pairs of dims are (j, j + D / 2). */
function turned(x: Float64Array, position: number, frequencies: readonly number[]): Float64Array {
  const half = frequencies.length;
  return x.map((value, i) => {
    const j = i % half;
    const first = i % (2 * half) < half;
    const [cos, sin] = [Math.cos(position * frequencies[j]!), Math.sin(position * frequencies[j]!)];
    return first ? value * cos - x[i + half]! * sin : value * cos + x[i - half]! * sin;
  });
}

/** Each row attends to itself and those before it. */
function attention(qs: Vectors, ks: Vectors, vs: Vectors, { H, G, D }: LlamaStackConfig): Float64Array[] {
  return qs.map((q, t) => {
    const out = new Float64Array(H * D);
    for (let h = 0; h < H; h++) {
      const g = Math.floor(h / (H / G));
      const group = (x: Float64Array) => x.subarray(g * D, (g + 1) * D);
      const scores = ks.slice(0, t + 1).map((k) => dot(q.subarray(h * D, (h + 1) * D), group(k)) / D ** 0.5);
      const top = Math.max(...scores);
      const weights = scores.map((score) => Math.exp(score - top));
      const sum = weights.reduce((a, b) => a + b);
      weights.forEach((weight, s) =>
        group(vs[s]!).forEach((value, d) => (out[h * D + d]! += (weight / sum) * value)),
      );
    }
    return out;
  });
}

/** The residual stream behind each layer, and the logits, of all positions. */
export function referenceLlama(
  ids: readonly number[],
  { config, embedding, vocabulary, layers, norm }: ReferenceLlama,
): { hidden: Float64Array[][]; logits: Float64Array[] } {
  const { H, G, D, eps, intermediate, frequencies } = config;
  let x = ids.map((id) => embedding.row(id));
  const hidden = layers.map(({ attentionNorm, mlpNorm, modules }) => {
    const project = (xs: Vectors, name: string, N: number) => linear(xs, modules[name]!, N);
    const a = x.map((row) => rmsNorm(row, attentionNorm, eps));
    const q = project(a, "self_attn.q_proj", H * D).map((row, t) => turned(row, t, frequencies));
    const k = project(a, "self_attn.k_proj", G * D).map((row, t) => turned(row, t, frequencies));
    const v = project(a, "self_attn.v_proj", G * D);
    x = add(x, project(attention(q, k, v, config), "self_attn.o_proj", config.hidden));
    const m = x.map((row) => rmsNorm(row, mlpNorm, eps));
    const up = project(m, "mlp.up_proj", intermediate);
    const gated = project(m, "mlp.gate_proj", intermediate).map((row, t) =>
      row.map((gate, i) => (gate / (1 + Math.exp(-gate))) * up[t]![i]!),
    );
    x = add(x, project(gated, "mlp.down_proj", config.hidden));
    return x;
  });
  const normed = x.map((row) => rmsNorm(row, norm, eps));
  return { hidden, logits: linear(normed, embedding, vocabulary) };
}

/** The ids of Orpheus at a place of its frames. */
export function orpheusRanges(place: number): readonly IdRange[] {
  const codes = { first: 128266 + 4096 * (place % 7), count: 4096 };
  return place > 0 && place % 7 === 0 ? [{ first: 128258, count: 1 }, codes] : [codes];
}

/** What a loop of draws follows; `ranges` are the ids that may stand at a place, from 0 on. */
export interface PlainDraws {
  readonly sampling: SamplingOptions;
  readonly seed: bigint;
  readonly stream: number;
  readonly ranges: (place: number) => readonly IdRange[];
}

/** `count` tokens after a prompt, and how near to another token the nearest draw was. */
export async function plainTokens(
  llama: Llama,
  device: Device,
  prompt: readonly number[],
  { sampling, seed, stream, ranges }: PlainDraws,
  count: number,
): Promise<{ tokens: number[]; margin: number }> {
  const history = [...prompt];
  const cache = llama.createCache({ capacity: prompt.length + count, format: "f32" });
  const u = uniforms(seed, stream, 0, count);
  let next = history;
  let margin = Infinity;
  for (let place = 0; place < count; place++) {
    const allowed = ranges(place);
    const ids = device.tensor(next, [next.length], "u32");
    const logits = device.scope(() =>
      llama.logits(llama.forward(llama.embed(ids), cache, { limit: history.length }), allowed),
    );
    const row = (await logits.read()).subarray(-logits.shape[1]!);
    ids.dispose();
    logits.dispose();
    const named = allowed.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i));
    const seen = new Set(history);
    const kept = distribution(row, sampling, (at) => seen.has(named[at]!));
    const at = draw(kept, u[place]!);
    const before = kept.probabilities.subarray(0, at).reduce((a, b) => a + b, 0);
    const after = before + kept.probabilities[at]!;
    if (after < 1) margin = Math.min(margin, u[place]! - before, after - u[place]!);
    next = [named[at]!];
    history.push(named[at]!);
  }
  disposeKvCache(cache);
  return { tokens: history.slice(prompt.length), margin };
}

/** All frames of a run. */
export async function drawnFrames(
  loop: FrameLoop,
  prompt: readonly number[],
  options: FrameOptions,
): Promise<DrawnFrame[]> {
  const frames: DrawnFrame[] = [];
  for await (const frame of loop.run(prompt, options)) frames.push(frame);
  return frames;
}

/** The sound of a chunk with the values that Orpheus has for what is not given: frames, then all of them decoded. */
export async function plainSound(
  [folder, codec]: readonly [folder: string, codec: string],
  prompt: readonly number[],
  { seed, chunk, maxFrames }: { readonly seed: bigint; readonly chunk: number; readonly maxFrames: number },
): Promise<Float32Array> {
  const device = await testDevice();
  const { llama, dispose } = await openLlama(folder);
  const loop = new FrameLoop(llama, device, { capacity: 4096, format: "f16" });
  const sampling = { temperature: 0.6, topP: 0.8, repetitionPenalty: 1.3 };
  const options = { sampling, seed, stream: chunk, maxFrames, constrained: true };
  const frames = await drawnFrames(loop, prompt, options);
  const snac = await Snac.load(await openFolder(codec), device);
  const codes = frames.map(({ ids }) => ids.map((id, slot) => id - slotStart(slot)));
  const sound = await snac.decode(levelsOfFrames(codes), { seed, stream: 2 ** 31 + chunk });
  for (const part of [snac, loop, { dispose }]) part.dispose();
  return sound;
}
