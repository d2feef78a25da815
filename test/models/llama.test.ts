// Llama against transformers: tiny models in every weight format, teacher-forced, in chunks and step by step; and the
// quantised matrices against MLX.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Llama, readLlamaConfig, rotaryFrequencies } from "../../models/llama.ts";
import type { QuantizationConfig } from "../../models/matrix_weights.ts";
import { Weights } from "../../models/weights.ts";
import { cachedAttention, createKvCache, disposeKvCache, type KvCache } from "../../ops/cached_attention.ts";
import { lookup, matmul } from "../../ops/matrix.ts";
import type { Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import { openFolder } from "../../src/node/folder.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { openGolden, readGolden, relativeRmse, testDevice } from "../golden.ts";

const test = suite("llama");

interface Noise {
  readonly rel_rmse_f32_vs_f64: number;
}
interface LlamaCase {
  readonly id: string;
  readonly kind: string;
  readonly data: string;
  readonly golden: string;
  readonly prompt_len: number;
  readonly config: { readonly offset: number };
  readonly outputs: Readonly<Record<string, Noise>>;
  readonly argmax: readonly number[];
  readonly min_top1_top2_margin: number;
}
interface QuantCase {
  readonly id: string;
  readonly kind: "affine" | "mxfp4" | "mxfp8" | "nvfp4";
  readonly bits?: number;
  readonly group_size?: number;
  readonly N: number;
  readonly K: number;
  readonly file: string;
  readonly prefix: string;
  readonly inputs?: string;
  readonly y: Noise;
}

const read = <C>(folder: string): C[] =>
  (JSON.parse(readFileSync(`test/golden/${folder}/cases.json`, "utf8")) as { cases: C[] }).cases;

/** What f32 sums in another order may differ by (golden/README.md). */
const tolerance = ({ rel_rmse_f32_vs_f64 }: Noise) => 10 * rel_rmse_f32_vs_f64 + 2e-6;
const HALF_CACHE = 1e-3;

const FP = {
  mxfp4: { bits: 4, group_size: 32 },
  mxfp8: { bits: 8, group_size: 32 },
  nvfp4: { bits: 4, group_size: 16 },
};

for (const quantCase of read<QuantCase>("quant")) {
  test(`a quantised matrix is MLX's: ${quantCase.id}`, async () => {
    const { kind, N, K, prefix } = quantCase;
    const device = await testDevice();
    const checkpoint = await openGolden(`quant/${quantCase.file}`);
    const { bits, group_size } = kind === "affine" ? quantCase : FP[kind];
    const { model: matrix, dispose } = await Weights.load(
      device,
      checkpoint,
      (w) => w.matrix([{ name: prefix, rows: N }], K),
      { quantization: { mode: kind, bits, group_size }, ignore: /./ },
    );
    const golden = await readGolden(`quant/${quantCase.file}`);
    const inputs = await readGolden(`quant/${quantCase.inputs ?? "small-inputs.safetensors"}`);
    const x = device.tensor(inputs.get("x")!.values, [3, K]);
    const y = golden.get(`${prefix}.y`)!.values as Float32Array;
    const actual = await device.scope(() => matmul(x, matrix)).read();
    assert.ok(relativeRmse(actual, y) <= tolerance(quantCase.y), `${relativeRmse(actual, y)}`);
    const dequant = golden.get(`${prefix}.dequant`) ?? golden.get(`${prefix}.dequant_rows16`);
    if (dequant) {
      const rows = dequant.shape[0]!;
      const ids = device.tensor(
        Uint32Array.from({ length: rows }, (_, i) => i),
        [rows],
        "u32",
      );
      assert.ok(relativeRmse(await lookup(ids, matrix).read(), dequant.values) <= 1e-7, "lookup");
    }
    dispose();
    await checkpoint.close();
  });
}

interface Loaded {
  readonly device: Device;
  readonly llama: Llama;
  dispose(): void;
}

async function load(id: string): Promise<Loaded> {
  const folder = `test/golden/llama/${id}`;
  const json = JSON.parse(readFileSync(`${folder}/config.json`, "utf8")) as Record<string, unknown>;
  const files = await openFolder(folder);
  const index = (await files.list()).find((path) => path.endsWith(".index.json"));
  const checkpoint = await Checkpoint.open(files, index ?? "model.safetensors");
  const device = await testDevice();
  const { model, dispose } = await Weights.load(
    device,
    checkpoint,
    (w) => new Llama(w, readLlamaConfig(json)),
    {
      quantization: json["quantization"] as QuantizationConfig | undefined,
    },
  );
  await checkpoint.close();
  return { device, llama: model, dispose };
}

/** Logits of all positions, the ids given in pieces of these lengths. */
async function run(
  { device, llama }: Loaded,
  ids: ArrayLike<number>,
  lengths: readonly number[],
  cache: KvCache,
  hidden?: Map<string, Float32Array[]>,
): Promise<Float32Array> {
  const rows: Float32Array[] = [];
  let at = 0;
  for (const length of lengths) {
    const piece = device.tensor(Array.from(ids).slice(at, at + length), [length], "u32");
    at += length;
    const copies: [string, ReturnType<Device["copy"]>][] = [];
    const logits = device.scope(() =>
      llama.logits(
        llama.forward(llama.embed(piece), cache, {
          limit: at,
          tap: hidden && ((name, tensor) => void copies.push([name, device.copy(tensor)])),
        }),
      ),
    );
    rows.push((await logits.read()) as Float32Array);
    logits.dispose();
    piece.dispose();
    for (const [name, copy] of copies) {
      hidden!.set(name, [...(hidden!.get(name) ?? []), (await copy.read()) as Float32Array]);
      copy.dispose();
    }
  }
  return join(rows);
}

const join = (parts: readonly Float32Array[]) => Float32Array.from(parts.flatMap((part) => [...part]));

const argmax = (row: Float32Array) => row.reduce((best, value, i) => (value > row[best]! ? i : best), 0);

/** A case with its model, its inputs and what transformers gave. */
async function open(llamaCase: LlamaCase) {
  const loaded = await load(llamaCase.id);
  const golden = await readGolden(`llama/${llamaCase.golden}`);
  const { outputs } = llamaCase;
  const key = Object.keys(outputs).find((name) => name.endsWith(".logits"))!;
  return {
    ...llamaCase,
    loaded,
    data: await readGolden(`llama/${llamaCase.data}`),
    key,
    prefix: key.slice(0, -".logits".length),
    V: loaded.llama.config.vocabulary,
    /** Logits by a cache of this format, the ids in pieces of these lengths. */
    async cached(
      format: "f16" | "f32",
      ids: ArrayLike<number>,
      lengths: readonly number[],
      hidden?: Map<string, Float32Array[]>,
    ) {
      const cache = loaded.llama.createCache({ capacity: ids.length, format });
      const logits = await run(loaded, ids, lengths, cache, hidden);
      disposeKvCache(cache);
      return logits;
    },
    /** `actual` must be the golden `name`, as near as f32 comes to f64 there, or within `bar`. */
    expectClose(actual: Float32Array, name: string, bar = tolerance(outputs[name]!), say = name) {
      const error = relativeRmse(actual, golden.get(name)!.values as Float32Array);
      assert.ok(error <= bar, `${say}: ${error}`);
    },
  };
}
type Opened = Awaited<ReturnType<typeof open>>;

/** All positions: the prompt and then step by step, in other pieces, and with keys and values of 16 bits. */
async function expectLogits({ data, key, prefix, V, cached, expectClose, ...given }: Opened): Promise<void> {
  const ids = data.get("ids")!.values;
  const steps = [given.prompt_len, ...Array<number>(ids.length - given.prompt_len).fill(1)];
  const hidden = new Map<string, Float32Array[]>();
  const logits = await cached("f32", ids, steps, hidden);
  expectClose(logits, key);
  for (let t = 0; t < ids.length; t++) {
    assert.is(argmax(logits.subarray(t * V, (t + 1) * V)), given.argmax[t], `argmax at ${t}`);
  }
  for (const name of Object.keys(given.outputs).filter((name) => name.includes(".hidden."))) {
    expectClose(join(hidden.get(name.slice(prefix.length + 1))!), name);
  }
  for (const lengths of [[ids.length], [5, 1, 7, ids.length - 13]]) {
    const said = `in pieces of ${lengths.join()}`;
    expectClose(await cached("f32", ids, lengths), key, undefined, said);
  }
  expectClose(await cached("f16", ids, steps), key, HALF_CACHE, "f16 cache");
}

async function expectLong({ data, prefix, V, cached, expectClose }: Opened): Promise<void> {
  const ids = data.get("long_ids")!.values;
  const all = await cached("f32", ids, [100, 1, ids.length - 101]);
  const rows = [63, 64, 127, 128, 255, 256, 257].filter((row) => row < ids.length);
  expectClose(all.subarray((ids.length - 1) * V), `${prefix}.long_logits_last`);
  expectClose(join(rows.map((row) => all.subarray(row * V, (row + 1) * V))), `${prefix}.long_logits_sample`);
}

/** Logits depend on the distance of positions only: all of them `offset` later. */
async function expectOffset({
  loaded,
  data,
  key,
  prefix,
  config,
  outputs,
  expectClose,
}: Opened): Promise<void> {
  const ids = data.get("ids")!.values;
  const { device, llama } = loaded;
  const cache = llama.createCache({ capacity: ids.length, format: "f32" });
  const angles = Array.from({ length: ids.length }, (_, t) =>
    llama.config.frequencies.flatMap((f) => {
      const angle = (config.offset + t) * f;
      return [Math.cos(angle), Math.sin(angle)];
    }),
  );
  const moved = { ...cache, angles: device.tensor(angles.flat(), cache.angles.shape) };
  const actual = await run(loaded, ids, [ids.length], moved);
  expectClose(actual, `${prefix}.offset_logits_f64`, tolerance(outputs[key]!));
  moved.angles.dispose();
  disposeKvCache(cache);
}

for (const llamaCase of read<LlamaCase>("llama").filter(({ kind }) => kind === "llama")) {
  test(`logits equal transformers': ${llamaCase.id}`, async () => {
    const opened = await open(llamaCase);
    const { outputs, prefix } = opened;
    await expectLogits(opened);
    if (`${prefix}.long_logits_last` in outputs) await expectLong(opened);
    if (`${prefix}.offset_logits` in outputs) await expectOffset(opened);
    opened.loaded.dispose();
  });
}

for (const [id, D, factor] of [
  ["orpheus_hd128_f32", 128, 32],
  ["csm_hd64_f32", 64, 32],
  ["llama31_hd128_f8", 128, 8],
] as const) {
  test(`rotary frequencies and turns: ${id}`, async () => {
    const golden = await readGolden("llama/rope.safetensors");
    const get = (name: string) => golden.get(`${id}.${name}`)!.values as Float32Array;
    const scaling = { rope_type: "llama3", factor, low_freq_factor: 1, high_freq_factor: 4 };
    const parameters = { ...scaling, original_max_position_embeddings: 8192 };
    const frequencies = rotaryFrequencies(D, { rope_theta: 500000, rope_scaling: parameters });
    assert.ok(relativeRmse(frequencies, get("inv_freq")) <= 1e-7);
    assert.equal(
      frequencies,
      rotaryFrequencies(D, { rope_parameters: { ...parameters, rope_theta: 500000 } }),
    );
    const device = await testDevice();
    const heads = { H: 2, G: 1, D };
    for (const [i, position] of [0, 1, 7, 8191, 40000].entries()) {
      const cos = frequencies.map((f) => Math.cos(position * f));
      assert.ok(relativeRmse(cos, get("cos").subarray((i * D) / 2, ((i + 1) * D) / 2)) <= 1e-6);
      // One row: attention to itself alone gives its values back, so that turned queries are seen through the cache.
      for (const interleaved of [false, true]) {
        const cache = createKvCache(device, heads, 1, frequencies, { capacity: 1, format: "f32" });
        const angles = frequencies.flatMap((f) => [Math.cos(position * f), Math.sin(position * f)]);
        const moved = { ...cache, angles: device.tensor(angles, [1, D / 2, 2]) };
        for (const head of [0, 1]) {
          const q = get("q").subarray((2 * i + head) * D, (2 * i + head + 1) * D);
          const qkv = device.tensor([...q, ...q, ...q, ...q], [1, 4 * D]);
          const out = device.scope(() => cachedAttention(qkv, heads, moved, 0, { interleaved, limit: 1 }));
          assert.ok(relativeRmse(await out.read(), Float32Array.from([...q, ...q])) <= 1e-7, "values");
          const keys = new Float32Array((await moved.layers[0]!.keys.read()).buffer);
          const rotated = get(interleaved ? "q_rot_interleaved" : "q_rot_half");
          const expected = rotated.subarray((2 * i + head) * D, (2 * i + head + 1) * D);
          assert.ok(relativeRmse(keys, expected) <= 1e-6, `position ${position}, interleaved ${interleaved}`);
          out.dispose();
          qkv.dispose();
        }
        moved.angles.dispose();
        disposeKvCache(cache);
      }
    }
  });
}

test("numbers of config.json that are missing or none are refused by name", () => {
  const sizes = { num_attention_heads: 4, hidden_size: 64, intermediate_size: 128, num_hidden_layers: 2 };
  const json = { ...sizes, vocab_size: 100 };
  assert.is(readLlamaConfig({ ...json, rms_norm_eps: null, rope_theta: null }).eps, 1e-5);
  for (const [wrong, message] of [
    [{ rms_norm_eps: "small" }, /rms_norm_eps is "small", expected a number above 0/],
    [{ hidden_size: 24 }, /head_dim is 6, expected one of 8, 16/],
    [{ rope_theta: 0 }, /rope_theta is 0, expected a number above 0/],
    [{ rope_scaling: { rope_type: "llama3", factor: 8 } }, /low_freq_factor is undefined, expected a number/],
  ] as const) {
    assert.throws(() => readLlamaConfig({ ...json, ...wrong }), message);
  }
});

test("a checkpoint that contradicts itself is refused with names", async () => {
  const checkpoint = await openGolden("quant/small-bf16.safetensors");
  const device = await testDevice();
  const { liveBytes } = device.stats();
  const refused = async (quantization: QuantizationConfig, rows: number, message: RegExp) => {
    const loading = Weights.load(device, checkpoint, (w) => w.matrix([{ name: "b4.g64", rows }], 128), {
      quantization,
      ignore: /./,
    });
    const error = await loading.then(
      () => assert.unreachable(),
      (found: unknown) => found,
    );
    assert.instance(error, FormantError);
    assert.match((error as FormantError).message, message);
  };
  await refused(
    { mode: "awq", bits: 4, group_size: 64 },
    96,
    /mode of b4\.g64 is "awq", expected one of affine/,
  );
  await refused({ bits: 7, group_size: 64 }, 96, /bits of b4\.g64 is 7, expected 2, 3/);
  await refused({ bits: 4, group_size: 32 }, 96, /b4\.g64\.scales is \[96, 2\], expected \[96, 4\]/);
  await refused({ bits: 8, group_size: 64 }, 96, /b4\.g64\.weight is \[96, 16\], expected \[96, 32\]/);
  await refused({ bits: 4, group_size: 64 }, 95, /b4\.g64\.weight is \[96, 16\], expected \[95, 16\]/);
  assert.is(device.stats().liveBytes, liveBytes);
  await checkpoint.close();
});

test.run();
