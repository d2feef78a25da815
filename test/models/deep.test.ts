// What a deep tap receives inside fused kernels, against the plain loops: a module of each model, fed with the inputs of
// its golden, each step computed anew from the tensors before it and the weights of the file.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Kokoro } from "../../models/kokoro/kokoro.ts";
import { KOKORO_STAGES } from "../../models/kokoro/stages.ts";
import {
  type LlamaStackConfig,
  readLlamaConfig,
  readStackConfig,
  rotaryFrequencies,
} from "../../models/llama.ts";
import type { Tap } from "../../models/tap.ts";
import * as causal from "../../ops/reference/causal.ts";
import { conv1d, linear } from "../../ops/reference/conv.ts";
import { activation, add, gelu } from "../../ops/reference/elementwise.ts";
import { depthwiseConv1d } from "../../ops/reference/codec.ts";
import { gated, multiply, rmsNorm } from "../../ops/reference/matrix.ts";
import { adaptiveInstanceNorm, layerNorm } from "../../ops/reference/norm.ts";
import type { Kernel, Rows } from "../../ops/reference/rows.ts";
import { scaled, weightNormScale } from "../../ops/reference/weight.ts";
import { openFolder } from "../../src/node/folder.ts";
import { type Checkpoint, writeSafetensors } from "../../src/safetensors.ts";
import { readValues } from "../../src/stored_values.ts";
import { openGolden, readGolden, relativeRmse, testDevice } from "../golden.ts";
import { narrowFiles, narrowKokoro } from "../kokoro.ts";
import { fileOf, openMemory, openStages, tensors, traced, tracedStage } from "../traces.ts";

const test = suite("deep taps");

type Json = Readonly<Record<string, unknown>>;

/** Tensors of a file as nested rows. */
class Tensors {
  readonly #file: Checkpoint;

  constructor(file: Checkpoint) {
    this.#file = file;
  }

  has(name: string): boolean {
    return this.#file.tensors.has(name);
  }

  async values(name: string): Promise<number[]> {
    const stored = this.#file.tensors.get(name);
    assert.ok(stored, `${name} is there`);
    return Array.from(await readValues(stored));
  }

  /** By the first axis. */
  async rows(...names: readonly string[]): Promise<Rows> {
    const parts = names.map(async (name) => {
      const [T] = this.#file.tensors.get(name)?.shape ?? [];
      return split(await this.values(name), T!);
    });
    return (await Promise.all(parts)).flat();
  }

  /** A convolution [O, C, K], its norm folded. */
  async kernel(name: string): Promise<Kernel> {
    const spellings = [
      [`${name}.weight`, ""],
      [`${name}.weight_v`, `${name}.weight_g`],
      [`${name}.parametrizations.weight.original1`, `${name}.parametrizations.weight.original0`],
    ] as const;
    const [v, g] = spellings.find(([name]) => this.has(name))!;
    const [O, C] = this.#file.tensors.get(v)!.shape;
    const kernel = split(await this.values(v), O!).map((row) => split(row, C!));
    return g === "" ? kernel : scaled(kernel, weightNormScale(await this.values(g), kernel));
  }
}

const split = (values: readonly number[], rows: number): number[][] => {
  const width = values.length / rows;
  return Array.from({ length: rows }, (_, t) => values.slice(t * width, (t + 1) * width));
};

/** f32 against f64, one step. */
const CLOSE = 3e-6;

/** Fails unless the trace's tensor is what the loop gives. */
async function equals(trace: Tensors, name: string, expected: Rows): Promise<void> {
  const error = relativeRmse(await trace.values(name), expected.flat());
  assert.ok(error <= CLOSE, `${name}: relative error ${error}, expected at most ${CLOSE}`);
}

const biased = (x: Rows, bias: readonly number[]): Rows =>
  x.map((row) => row.map((value, c) => value + bias[c]!));

async function deepStage(
  kind: string,
  folder: string,
  stage: string,
  inputs: Checkpoint,
): Promise<{ readonly trace: Tensors; readonly weights: Tensors; readonly config: Json }> {
  const model = await openStages(kind, await openFolder(`test/golden/${folder}`));
  const trace = new Tensors(await tracedStage(model, stage, inputs, true));
  const weights = new Tensors(await openGolden(`${folder}/model.safetensors`));
  model.dispose();
  return { trace, weights, config: model.config as Json };
}

// ---- Llama

/** Layer 1 and the last norm of a stack; row t is position t % period. */
async function checkStack(
  { trace, weights }: { readonly trace: Tensors; readonly weights: Tensors },
  prefix: string,
  module: string,
  config: LlamaStackConfig,
  period = Infinity,
): Promise<void> {
  const { H, G, D, eps, frequencies } = config;
  const at = `${module}.layers.1`;
  const of = (name: string) => trace.rows(`${prefix}${name}`);
  const same = (name: string, rows: Rows) => equals(trace, `${prefix}${name}`, rows);
  const matrix = (...names: readonly string[]) =>
    weights.rows(...names.map((name) => `${at}.${name}.weight`));
  const gain = (name: string) => weights.values(`${name}.weight`);
  const [x, qkv, middle] = [await of("hidden.0"), await of("qkv.1"), await of("middle.1")];
  await same("qkv.1.input", rmsNorm(x, await gain(`${at}.input_layernorm`), eps));
  const projections = await matrix("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj");
  await same("qkv.1", multiply(await of("qkv.1.input"), projections));
  const turn = { H, G, D, interleaved: false, frequencies };
  const turned = qkv.map((row, t) => causal.rotary(row, t % period, turn).slice(0, (H + G) * D));
  await same("attention.1.turned", turned);
  await same("middle.1.branch", multiply(await of("attention.1"), await matrix("self_attn.o_proj")));
  await same("middle.1", add(x, await of("middle.1.branch")));
  await same("gated.1.input", rmsNorm(middle, await gain(`${at}.post_attention_layernorm`), eps));
  await same(
    "gated.1.wide",
    multiply(await of("gated.1.input"), await matrix("mlp.gate_proj", "mlp.up_proj")),
  );
  await same("gated.1", gated(await of("gated.1.wide")));
  await same("hidden.1.branch", multiply(await of("gated.1"), await matrix("mlp.down_proj")));
  await same("hidden.1", add(middle, await of("hidden.1.branch")));
  const last = await of(`hidden.${config.layers - 1}`);
  await same("norm", rmsNorm(last, await gain(`${module}.norm`), eps));
}

test("Llama: norms, rotary positions, gate and up, the branches", async () => {
  const data = await openGolden("llama/data-a.safetensors");
  const run = await deepStage("orpheus", "llama/a-f32", "lm", data);
  await data.close();
  await checkStack(run, "", "model", readLlamaConfig(run.config));
});

test("CSM: the same in the backbone and in the depth decoder, one position at a time", async () => {
  const golden = await readGolden("csm/golden.safetensors");
  const of = (name: string) => golden.get(`segment.${name}`)!;
  const inputs = await fileOf([
    ["frames", tensors.U32(of("frames").shape, of("frames").values)],
    ["mask", tensors.U32(of("mask").shape, of("mask").values)],
    ["codes", tensors.U32([8], of("depth_codes").values)],
    ["backbone.hidden.1", tensors.F32(of("layer.1").shape, of("layer.1").values)],
  ]);
  const backbone = await deepStage("csm", "csm/hf", "backbone", inputs);
  await checkStack(backbone, "backbone.", "backbone_model", readStackConfig(backbone.config));
  const depth = await deepStage("csm", "csm/hf", "depth", inputs);
  const config = readStackConfig(depth.config["depth_decoder_config"] as Json);
  await checkStack(depth, "depth.", "depth_decoder.model", config, 8);
});

// ---- codecs

test("SNAC: Snakes and branches of a residual unit, of the upsampling and of the head", async () => {
  const golden = await readGolden("snac/tiny-golden.safetensors");
  const codes = [0, 1, 2].map((i) => {
    const { shape, values } = golden.get(`tiny-dec-f2.codes.${i}`)!;
    return [`codes.${i}`, tensors.U32(shape, values)] as const;
  });
  const { trace, weights, config } = await deepStage("snac", "snac/tiny", "decode", await fileOf(codes));
  const block = "decoder.model.2";
  const unit = `${block}.block.4`; // of dilation 3
  const alpha = async (name: string) => (await weights.values(`${name}.alpha`)).map((value) => value + 1e-9);
  const snake = async (name: string, module: string) =>
    activation(await trace.rows(name), { alpha: await alpha(module) });
  await equals(trace, `${block}.block.1.input`, await snake("decoder.model.1", `${block}.block.0`));
  const added = add(await trace.rows(`${block}.block.1`), await trace.rows(`${block}.block.2.branch`));
  await equals(trace, `${block}.block.2`, added);
  const x = await trace.rows(`${block}.block.3`);
  await equals(trace, `${unit}.1.input`, await snake(`${block}.block.3`, `${unit}.block.0`));
  const kernel = (await weights.kernel(`${unit}.block.1`)).flat(2);
  const shape = { T: x.length, C: x[0]!.length, dilation: 3, before: 9, after: 9 };
  const input = await trace.values(`${unit}.1.input`);
  const bias = await weights.values(`${unit}.block.1.bias`);
  await equals(trace, `${unit}.1`, split([...depthwiseConv1d(input, kernel, bias, shape)], x.length));
  await equals(trace, `${unit}.1.snake`, await snake(`${unit}.1`, `${unit}.block.2`));
  const product = conv1d(await trace.rows(`${unit}.1.snake`), await weights.kernel(`${unit}.block.3`));
  await equals(trace, `${unit}.branch`, biased(product, await weights.values(`${unit}.block.3.bias`)));
  await equals(trace, unit, add(x, await trace.rows(`${unit}.branch`)));
  const last = 1 + (config["decoder_rates"] as number[]).length;
  await equals(trace, "audio.input", await snake(`decoder.model.${last}`, `decoder.model.${last + 1}`));
});

test("SNAC's attention: its norm and its branch", async () => {
  const golden = await readGolden("snac/attn-golden.safetensors");
  const names = [...golden.keys()].filter((name) => name.startsWith("attn-dec-f4.codes."));
  const codes = names.map((name) => {
    const { shape, values } = golden.get(name)!;
    return [name.slice("attn-dec-f4.".length), tensors.U32(shape, values)] as const;
  });
  const { trace, weights } = await deepStage("snac", "snac/attn", "decode", await fileOf(codes));
  const at = "decoder.model.2";
  const [gain, bias] = [await weights.values(`${at}.norm.weight`), await weights.values(`${at}.norm.bias`)];
  const x = await trace.rows("decoder.model.1");
  await equals(trace, `${at}.norm`, layerNorm(x, gain, bias, { eps: 1e-5 }));
  await equals(
    trace,
    `${at}.to_qkv`,
    linear(await trace.rows(`${at}.norm`), await weights.rows(`${at}.to_qkv.weight`)),
  );
  const branch = linear(await trace.rows(`${at}.attention`), await weights.rows(`${at}.to_out.weight`));
  await equals(trace, `${at}.branch`, branch);
  await equals(trace, at, add(x, await trace.rows(`${at}.branch`)));
});

const elu = (x: Rows) => x.map((row) => row.map(causal.elu));

test("Mimi: a layer's norms, GELU and scales; ELUs and branches of a residual unit", async () => {
  const golden = await readGolden("mimi/tiny-golden.safetensors");
  const { shape, values } = golden.get("tiny-dec-t2.codes")!;
  const [K, n] = shape as [number, number];
  const codes = Array.from({ length: K * n }, (_, i) => values[(i % K) * n + Math.floor(i / K)]!);
  const inputs = await fileOf([["codes", tensors.U32([n, K], codes)]]);
  const { trace, weights } = await deepStage("mimi", "mimi/tiny-hf", "decode", inputs);
  const [name, at] = ["decoder_transformer.1", "decoder_transformer.layers.1"];
  const of = (tap: string) => trace.rows(`${name}.${tap}`);
  const same = (tap: string, rows: Rows) => equals(trace, `${name}.${tap}`, rows);
  const vector = (module: string) => weights.values(`${at}.${module}`);
  const norm = async (x: Rows, module: string) =>
    layerNorm(x, await vector(`${module}.weight`), await vector(`${module}.bias`), { eps: 1e-5 });
  const scaledBy = async (x: Rows, module: string) => {
    const scale = await vector(`${module}.scale`);
    return x.map((row) => row.map((value, c) => value * scale[c]!));
  };
  const product = async (x: Rows, module: string) => linear(x, await weights.rows(`${at}.${module}.weight`));
  const x = await trace.rows("decoder_transformer.0");
  await same("norm1", await norm(x, "input_layernorm"));
  const turn = { H: 4, G: 4, D: 8, interleaved: false, frequencies: rotaryFrequencies(8, {}) };
  const qkv = await of("qkv");
  await same(
    "attention.turned",
    qkv.map((row, t) => causal.rotary(row, t, turn).slice(0, 64)),
  );
  await same("out_proj", await product(await of("attention"), "self_attn.o_proj"));
  await same("middle.branch", await scaledBy(await of("out_proj"), "self_attn_layer_scale"));
  await same("middle", add(x, await of("middle.branch")));
  await same("norm2", await norm(await of("middle"), "post_attention_layernorm"));
  await same("linear1", await product(await of("norm2"), "mlp.fc1"));
  await same(
    "gelu",
    (await of("linear1")).map((row) => row.map(causal.exactGelu)),
  );
  await same("linear2", await product(await of("gelu"), "mlp.fc2"));
  await same("branch", await scaledBy(await of("linear2"), "mlp_layer_scale"));
  await equals(trace, name, add(await of("middle"), await of("branch")));

  await equals(trace, "decoder.2.input", elu(await trace.rows("decoder.0")));
  await equals(trace, "decoder.3.block.1.input", elu(await trace.rows("decoder.2")));
  await equals(trace, "decoder.3.block.3.input", elu(await trace.rows("decoder.3.block.1")));
  const conv = "decoder.layers.3.block.3.conv";
  const unit = conv1d(await trace.rows("decoder.3.block.3.input"), await weights.kernel(conv));
  await equals(trace, "decoder.3.branch", biased(unit, await weights.values(`${conv}.bias`)));
  await equals(trace, "decoder.3", add(await trace.rows("decoder.2"), await trace.rows("decoder.3.branch")));
  await equals(trace, "decoder.14.input", elu(await trace.rows("decoder.12")));
});

// ---- vocoders

test("HiFi-GAN: what leaky ReLUs give to convolutions, and the branches of a block", async () => {
  const { shape, values } = (await readGolden("hifigan/golden.safetensors")).get("v1-t12.mel")!;
  const inputs = await fileOf([["mel", tensors.F32(shape, values)]]);
  const { trace, weights } = await deepStage("hifigan", "hifigan/v1-upstream", "vocode", inputs);
  const leaky = async (name: string, slope = 0.1) => activation(await trace.rows(name), { slope });
  await equals(trace, "ups.0.input", await leaky("conv_pre"));
  await equals(trace, "resblock.0.1.1.input", await leaky("resblock.0.0"));
  await equals(trace, "resblock.0.1.2.input", await leaky("resblock.0.1.1"));
  const conv = "resblocks.0.convs2.1";
  const options = { padding: 1 };
  const product = conv1d(await trace.rows("resblock.0.1.2.input"), await weights.kernel(conv), options);
  await equals(trace, "resblock.0.1.2.branch", biased(product, await weights.values(`${conv}.bias`)));
  const sum = add(await trace.rows("resblock.0.0"), await trace.rows("resblock.0.1.2.branch"));
  await equals(trace, "resblock.0.1", sum);
  await equals(trace, "audio.input", await leaky("stage.3", 0.01));
});

/** A narrow Kokoro's speech, and its weights. */
async function deepSpeech(): Promise<{ readonly trace: Tensors; readonly weights: Tensors }> {
  const model = await Kokoro.load(narrowFiles(), await testDevice());
  const options = { phonemes: true, voice: "af_heart", seed: 3 };
  const speak = async (tap: Tap) => void (await model.generate("hO", { ...options, tap }));
  const trace = new Tensors(await traced(KOKORO_STAGES, speak, { deep: true }));
  return { trace, weights: new Tensors(await openMemory([writeSafetensors(narrowKokoro())])) };
}

let speech: ReturnType<typeof deepSpeech> | undefined;
const spoken = () => (speech ??= deepSpeech());

test("Kokoro: norms, GELU and gates of ALBERT and of the text encoder", async () => {
  const { trace, weights } = await spoken();
  const of = (name: string) => trace.rows(name);
  const same = (name: string, rows: Rows) => equals(trace, name, rows);
  const norm = async (name: string, [gain, bias]: readonly string[], eps: number) =>
    layerNorm(await of(name), await weights.values(gain!), await weights.values(bias!), { eps });
  const pair = (module: string, names = ["weight", "bias"]) => names.map((name) => `${module}.${name}`);

  const layer = "bert.encoder.albert_layer_groups.0.albert_layers.0";
  await same(
    "bert.embeddings",
    await norm("bert.embeddings.input", pair("bert.embeddings.LayerNorm"), 1e-12),
  );
  await same("bert.1.attention.input", add(await of("bert.0"), await of("bert.1.attention.branch")));
  const attended = await norm("bert.1.attention.input", pair(`${layer}.attention.LayerNorm`), 1e-12);
  await same("bert.1.attention", attended);
  const wide = linear(await of("bert.1.attention"), await weights.rows(`${layer}.ffn.weight`));
  await same("bert.1.ffn.linear", biased(wide, await weights.values(`${layer}.ffn.bias`)));
  await same(
    "bert.1.ffn",
    (await of("bert.1.ffn.linear")).map((row) => row.map(gelu)),
  );
  await same("bert.1.input", add(await of("bert.1.attention"), await of("bert.1.branch")));
  await same("bert.1", await norm("bert.1.input", pair(`${layer}.full_layer_layer_norm`), 1e-12));

  const cnn = pair("text_encoder.cnn.1.1", ["gamma", "beta"]);
  await same("text_cnn1.norm", await norm("text_cnn1.input", cnn, 1e-5));
  await same("text_cnn1", activation(await of("text_cnn1.norm"), { slope: 0.2 }));
  const [lstm, both] = ["text_encoder.lstm", ["", "_reverse"]];
  const gates = linear(
    await of("text_cnn2"),
    await weights.rows(...both.map((end) => `${lstm}.weight_ih_l0${end}`)),
  );
  const biases = async (kind: string) =>
    (await Promise.all(both.map((end) => weights.values(`${lstm}.bias_${kind}_l0${end}`)))).flat();
  await same("t_en.gates", biased(biased(gates, await biases("ih")), await biases("hh")));
});

test("Kokoro: AdaIN, activations and branches of the predictors and of the generator", async () => {
  const { trace, weights } = await spoken();
  const of = (name: string) => trace.rows(name);
  const same = (name: string, rows: Rows) => equals(trace, name, rows);
  const style = await trace.values("style");
  /** AdaIN by half of the style. */
  const normalised = async (name: string, module: string, half: readonly number[]) => {
    const x = await of(name);
    const projected = linear([half], await weights.rows(`${module}.fc.weight`));
    const [gammaBeta] = biased(projected, await weights.values(`${module}.fc.bias`));
    return { x, affine: adaptiveInstanceNorm(x, gammaBeta!, 1e-5) };
  };
  const first = await normalised("shared", "predictor.F0.0.norm1", style.slice(128));
  await same("F0.0.1.input", activation(first.x, { slope: 0.2 }, first.affine));
  await same("F0.0", add(first.x, await of("F0.0.2.branch"), Math.SQRT1_2));
  // Rows of the shortcut meet two rows of the branch.
  const [before, shortcut] = [await of("F0.0"), await weights.kernel("predictor.F0.1.conv1x1")];
  const doubled = conv1d(before, shortcut).flatMap((row) => [row, row]);
  await same("F0.1", add(doubled, await of("F0.1.2.branch"), Math.SQRT1_2));

  const block = "decoder.generator.resblocks.0";
  const second = await normalised("resblock.0.0", `${block}.adain1.1`, style.slice(0, 128));
  const alpha = await weights.values(`${block}.alpha1.1`);
  await same("resblock.0.1.1.input", activation(second.x, { alpha }, second.affine));
  await same("resblock.0.1", add(second.x, await of("resblock.0.1.2.branch")));
  await same("ups.0.input", activation(await of("decode.3"), { slope: 0.1 }));
  await same("conv_post.input", activation(await of("stage.1"), { slope: 0.01 }));
});

test.run();
