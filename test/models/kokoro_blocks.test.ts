// The blocks of Kokoro against PyTorch, with the small random weights of golden/kokoro/blocks.json.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Albert, type AlbertConfig } from "../../models/albert.ts";
import { Generator } from "../../models/istftnet.ts";
import { durationSums, roundDurations, tokenOfFrame } from "../../models/kokoro/durations.ts";
import { AdainResBlock1d, StyleProjection } from "../../models/kokoro/layers.ts";
import { DurationEncoder, ProsodyPredictor, TextEncoder } from "../../models/kokoro/predictor.ts";
import { SnakeResBlock } from "../../models/istftnet.ts";
import { Weights } from "../../models/weights.ts";
import { convTranspose1d } from "../../ops/conv1d.ts";
import { activation } from "../../ops/elementwise.ts";
import { harmonicPhase, harmonicSource } from "../../ops/harmonic_source.ts";
import { bidirectionalLstm } from "../../ops/lstm.ts";
import { adaptiveInstanceNorm, adaptiveLayerNorm } from "../../ops/norm.ts";
import { depthwiseConvTranspose1d } from "../../ops/resample.ts";
import { createFourier, expPhase, istft, stft } from "../../ops/stft.ts";
import { FORMATS, type Table, weightNormScale } from "../../ops/weight.ts";
import type { Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import { columns, type GoldenTensor, openGolden, readGolden, relativeRmse, testDevice } from "../golden.ts";

interface BlockCase {
  readonly block: string;
  readonly file: string;
  readonly parameters: Record<string, number | number[]>;
  readonly float32_noise: Record<string, number>;
}

const test = suite("kokoro blocks");
const blocks = (JSON.parse(readFileSync("test/golden/kokoro/blocks.json", "utf8")) as { blocks: BlockCase[] })
  .blocks;

/** Everything that a block is run with. */
interface Bench {
  readonly w: Weights;
  readonly parameters: Record<string, number | number[]>;
  /** An input on the device. */
  input(name: string): Tensor;
  ids(name: string): Tensor<"u32">;
  /** The style as a row. */
  style(): Tensor;
  shape(name: string): readonly number[];
  golden(name: string): GoldenTensor;
}

type Outputs = Record<string, Tensor | ArrayLike<number>>;

/** Builds the block and gives back what runs it: outputs by the names of the golden. */
const builders: Record<string, (bench: Bench) => () => Outputs | Promise<Outputs>> = {
  adain1d: adain,
  adain1d_plain: adain,
  adalayernorm({ w, input, style, shape }) {
    const projection = new StyleProjection(w, shape("in.x")[1]!, shape("in.style")[0]!);
    return () => ({ y: adaptiveLayerNorm(input("x"), projection.forward(style()), { eps: 1e-5 }) });
  },
  resblk_plain: resBlock(false),
  resblk_project: resBlock(false),
  resblk_upsample: resBlock(true),
  snake_resblock_k3: snakeResBlock,
  snake_resblock_k7: snakeResBlock,
  snake_resblock_k11: snakeResBlock,
  bilstm: lstm,
  bilstm_one_step: lstm,
  albert({ w, parameters, ids }) {
    const albert = new Albert(w, parameters as unknown as AlbertConfig);
    return () => ({ y: albert.forward(ids("ids")) });
  },
  text_encoder({ w, parameters, ids, shape }) {
    const config = {
      hidden_dim: Number(parameters.channels),
      n_layer: Number(parameters.depth),
      n_token: shape("w.embedding.weight")[0]!,
      text_encoder_kernel_size: shape("w.cnn.0.0.weight")[2]!,
    };
    const encoder = new TextEncoder(w, config);
    return () => ({ y: encoder.forward(ids("ids")) });
  },
  duration_encoder({ w, parameters, input, style, shape }) {
    const { d_model, depth } = parameters;
    const encoder = new DurationEncoder(w, Number(d_model), shape("in.style")[0]!, Number(depth));
    return () => ({ y: encoder.forward(input("x"), style()) });
  },
  prosody({ w, parameters, input, style, shape, golden }) {
    const config = {
      hidden_dim: Number(parameters.d_hid),
      style_dim: shape("in.style")[0]!,
      n_layer: Number(parameters.depth),
      max_dur: Number(parameters.max_dur),
    };
    const predictor = new ProsodyPredictor(w, config);
    return async () => {
      const { d, logits } = predictor.durations(input("x"), style());
      const sums = durationSums(
        (await logits.read()) as Float32Array,
        config.max_dur,
        golden("in.speed").values[0]!,
      );
      const durations = roundDurations(sums);
      const frames = w.device.tensor(tokenOfFrame(durations), [durations.reduce((a, b) => a + b, 0)], "u32");
      return { d, logits, duration_sum: sums, durations, ...predictor.curves(d, frames, style()) };
    };
  },
  pool({ w, input, shape }) {
    const weight = w.depthwise("", shape("w.weight") as [number, 1, number]);
    const bias = w.vector("bias", shape("w.bias"));
    const options = { stride: 2, padding: 1, outputPadding: 1 };
    return () => ({ y: depthwiseConvTranspose1d(input("x"), weight, bias, options) });
  },
  upsample({ w, parameters, input, shape }) {
    const { stride, kernel, padding } = parameters as Record<string, number>;
    const weight = w.convTranspose("", shape("w.weight") as [number, number, number], stride!);
    const bias = w.vector("bias", shape("w.bias"));
    return () => ({ y: convTranspose1d(input("x"), weight, kernel!, { bias, padding: padding! }) });
  },
  generator({ w, parameters, input, style, shape, golden }) {
    const { rates, kernels, initial_channel, resblock_kernels, dilations } = parameters as Record<
      string,
      number[]
    >;
    const generator = new Generator(
      w,
      {
        upsample_rates: rates!,
        upsample_kernel_sizes: kernels!,
        upsample_initial_channel: Number(initial_channel),
        resblock_kernel_sizes: resblock_kernels!,
        resblock_dilation_sizes: resblock_kernels!.map(() => dilations!),
        gen_istft_n_fft: 20,
        gen_istft_hop_size: 5,
      },
      shape("in.style")[0]!,
    );
    const weight = w.vector("m_source.l_linear.weight", [1, 9]).reshape([9]);
    const bias = w.vector("m_source.l_linear.bias", [1]);
    return async () => {
      const { noise_seed, noise_stream } = parameters as Record<string, number>;
      const f0 = golden("in.f0").values as Float32Array;
      const samples = generator.samplesPerRow;
      const source = harmonicSource(input("f0"), phases(w.device, f0, samples), weight, bias, samples, {
        seed: noise_seed!,
        stream: noise_stream!,
      });
      const outputs: Outputs = { source };
      const tap = (name: string, tensor: Tensor) => void (outputs[name] = w.device.copy(tensor));
      outputs.audio = await generator.forward(input("x"), source, style(), { tap });
      const har = (await (outputs.har as Tensor).read()) as Float32Array;
      outputs.har_magnitude = columns(har, (outputs.har as Tensor).shape[1]!, (c) => c < 11);
      delete outputs.har;
      for (const i of [0, 1]) delete outputs[`stage.${i}`];
      return outputs;
    };
  },
};

function phases(device: Device, f0: Float32Array, samples: number) {
  const { phase, rate } = harmonicPhase(f0, samples, 24000);
  const shape = [f0.length, 9];
  return { phase: device.tensor(phase, shape, "u32"), rate: device.tensor(rate, shape, "u32") };
}

function adain({ w, input, style, shape }: Bench) {
  const projection = new StyleProjection(w, shape("in.x")[1]!, shape("in.style")[0]!);
  return () => {
    const x = input("x");
    return { y: activation(x, { slope: 1 }, adaptiveInstanceNorm(x, style(), projection)) };
  };
}

function resBlock(upsample: boolean) {
  return ({ w, input, style, shape }: Bench) => {
    const block = new AdainResBlock1d(
      w,
      shape("in.x")[1]!,
      shape("out.y")[1]!,
      shape("in.style")[0]!,
      upsample,
    );
    return () => ({ y: block.forward(input("x"), style()) });
  };
}

function snakeResBlock({ w, parameters, input, style, shape }: Bench) {
  const { kernel, dilations } = parameters;
  const block = new SnakeResBlock(
    w,
    shape("in.x")[1]!,
    Number(kernel),
    dilations as number[],
    shape("in.style")[0]!,
  );
  return () => ({ y: block.forward(input("x"), style()) });
}

function lstm({ w, parameters, input, shape }: Bench) {
  const weights = w.lstm(shape("in.x")[1]!, Number(parameters.hidden));
  return () => ({ y: bidirectionalLstm(input("x"), weights) });
}

async function openBench(file: string) {
  const device = await testDevice();
  const golden = await readGolden(`kokoro/${file}`);
  const get = (name: string) => {
    const tensor = golden.get(name);
    assert.ok(tensor, `${file} has ${name}`);
    return tensor!;
  };
  return {
    device,
    golden,
    bench: {
      input: (name: string) => device.tensor(get(`in.${name}`).values, get(`in.${name}`).shape),
      ids: (name: string) => device.tensor(get(`in.${name}`).values, get(`in.${name}`).shape, "u32"),
      style: () => device.tensor(get("in.style").values, [1, get("in.style").values.length]),
      shape: (name: string) => get(name).shape,
      golden: get,
    },
  };
}

for (const { block, file, parameters, float32_noise } of blocks) {
  const build = builders[block];
  if (!build) continue; // stft, istft, source and weight_norm have tests of their own below
  test(`${block} equals PyTorch`, async () => {
    const { device, golden, bench } = await openBench(file);
    const checkpoint = await openGolden(`kokoro/${file}`);
    const { model: run } = await Weights.load(
      device,
      checkpoint,
      (weights) => build({ ...bench, w: weights.at("w"), parameters }),
      { ignore: /^(in|out)\./ },
    );
    await checkpoint.close();
    for (const [name, output] of Object.entries(await run())) {
      const expected = golden.get(`out.${name}`);
      assert.ok(expected, `the golden has ${name}`);
      const values = "read" in output && typeof output.read === "function" ? await output.read() : output;
      const error = relativeRmse(values as ArrayLike<number>, expected!.values);
      const bar = Math.max(1e-5, 3 * (float32_noise[name] ?? 0));
      if (process.env.FORMANT_SHOW) console.log(block, name, error.toExponential(1), bar.toExponential(1));
      assert.ok(error <= bar, `${name}: relative error ${error}, expected at most ${bar}`);
    }
  });
}

test("weight_norm: folded weights equal PyTorch's, for all three kinds of convolution", async () => {
  const { device, bench } = await openBench("block_weight_norm.safetensors");
  for (const kind of ["conv", "transposed", "depthwise"]) {
    const v = bench.golden(`in.${kind}_v`);
    const table: Table = {
      tensor: device.tensor(new Uint32Array(v.values.buffer), [v.values.length], "u32"),
      format: FORMATS.F32,
    };
    const rows = v.shape[0]!;
    const g = device.tensor(bench.golden(`in.${kind}_g`).values, [rows]);
    const scale = await weightNormScale(g, table, v.values.length / rows).read();
    const folded = v.values.map((value, i) => value * scale[Math.floor(i / (v.values.length / rows))]!);
    assert.ok(relativeRmse(folded, bench.golden(`out.${kind}`).values) <= 1e-6, kind);
  }
});

test("stft: magnitudes and angles equal PyTorch's, by real and imaginary parts", async () => {
  const { device, golden, bench } = await openBench("block_stft.safetensors");
  const fourier = createFourier(device, 20, 5);
  for (const name of [...golden.keys()].filter((key) => key.startsWith("in.")).map((key) => key.slice(3))) {
    const out = await stft(bench.input(name), fourier).read();
    const magnitude = columns(out as Float32Array, 24, (c) => c < 11);
    const phase = columns(out as Float32Array, 24, (c) => c >= 11 && c < 22);
    const re = bench.golden(`out.${name}_re`).values;
    const im = bench.golden(`out.${name}_im`).values;
    const expected = bench.golden(`out.${name}_phase`).values;
    for (let i = 0; i < re.length; i++) {
      const frame = Math.floor(i / 11);
      const k = i % 11;
      const largest = Math.max(...magnitude.subarray(11 * frame, 11 * frame + 11));
      assert.ok(
        Math.abs(magnitude[i]! * Math.cos(phase[i]!) - re[i]!) <= 1e-5 * largest + 1e-12,
        `${name} re ${i}`,
      );
      assert.ok(
        Math.abs(magnitude[i]! * Math.sin(phase[i]!) - im[i]!) <= 1e-5 * largest + 1e-12,
        `${name} im ${i}`,
      );
      if (frame === 0 || k === 0 || k === 10) {
        assert.ok(
          phase[i] === 0 || phase[i] === Math.fround(Math.PI),
          `${name}: frame ${frame}, bin ${k} is real`,
        );
      } else if (magnitude[i]! > 1e-4 * largest) {
        // An angle is as good as the larger bins around let it be.
        const turn = Math.abs(phase[i]! - expected[i]!);
        const bar = (5e-7 * largest) / magnitude[i]!;
        assert.ok(Math.min(turn, 2 * Math.PI - turn) <= bar, `${name}: angle ${i} is off by ${turn}`);
      }
    }
  }
});

test("istft equals torch.istft", async () => {
  const { device, bench } = await openBench("block_istft.safetensors");
  const magnitude = bench.golden("in.magnitude");
  const phase = bench.golden("in.phase").values;
  const frames = magnitude.shape[0]!;
  const head = Float32Array.from({ length: frames * 22 }, (_, i) => {
    const at = Math.floor(i / 22) * 11 + (i % 11);
    return i % 22 < 11 ? Math.log(magnitude.values[at]!) : Math.asin(phase[at]!);
  });
  const audio = await istft(expPhase(device.tensor(head, [frames, 22])), createFourier(device, 20, 5)).read();
  assert.ok(relativeRmse(audio, bench.golden("out.audio").values) <= 1e-6);
});

test("source: cycles, sines and excitation equal the closed form in f64", async () => {
  const { device, bench } = await openBench("block_source.safetensors");
  const { noise_seed, noise_stream } = blocks.find(({ block }) => block === "source")!.parameters;
  const f0 = bench.golden("in.f0").values as Float32Array;
  const sine = device.owned([f0.length * 300, 9]);
  const source = harmonicSource(
    bench.input("f0"),
    phases(device, f0, 300),
    bench.input("l_linear_weight"),
    bench.input("l_linear_bias"),
    300,
    { seed: Number(noise_seed), stream: Number(noise_stream) },
    sine,
  );
  const everySeventh = (await sine.read()).filter((_, i) => Math.floor(i / 9) % 7 === 0);
  assert.ok(relativeRmse(everySeventh as Float32Array, bench.golden("out.sine").values) <= 1e-6);
  assert.ok(relativeRmse(await source.read(), bench.golden("out.source").values) <= 1e-6);
});

test("half to even: durations are rounded as torch.round does", () => {
  assert.equal(
    roundDurations(Float64Array.of(0.2, 0.5, 1.5, 2.5, 3.5, 2.4999, 2.5001)),
    [1, 1, 2, 2, 4, 2, 3],
  );
});

test.run();
