// The stages of Kokoro and what they tap; PyTorch's modules are those of kokoro 0.9.4 (kokoro/model.py: KModel), whose
// tensors are [1, C, T] where ours are [T, C].

import { gatherRows } from "../../ops/rows.ts";
import type { Tensor } from "../../src/tensor.ts";
import { row, type Stage, type StageInputs, wholeRow } from "../stages.ts";
import { tapValues } from "../tap.ts";
import { durationSums, roundDurations, tokenOfFrame } from "./durations.ts";
import type { KokoroNetwork, Style } from "./network.ts";
import { plainSource } from "./plain_source.ts";

/** Errors of F0 add up in the phase: what f32 in PyTorch differs from f64 by at 3 seconds, times ten. */
const DRIFT = { source: 4e-3, noiseConv: 3e-2, noiseRes: 2e-2, stage: 5e-3, audio: 1e-2 };
const CYCLE = 2 ** 32;
const CYCLES = { modulus: CYCLE, tolerance: 1e-7, chain: 1e-2 };
const DEEP = { deep: true };

/** What an LSTM makes of its input alone. */
const gatesRow = (name: string, rows: string, torch: string) =>
  row(`${name}.gates`, `[${rows}, i f g o and i f g o reversed]`, `${torch}: x W_ih + b_ih + b_hh`, DEEP);

/** An AdainResBlk1d of PyTorch's name `torch`; its pool doubles the rows, where it has one. */
const adainBlock = (name: string, torch: string) => [
  row(`${name}.1.input`, "[T, C]", `input of ${torch}.pool`, DEEP),
  row(`${name}.1`, "[T, C]", `${torch}.conv1`, DEEP),
  row(`${name}.2.input`, "[T, C]", `input of ${torch}.conv2`, DEEP),
  row(`${name}.2.branch`, "[T, C]", `${torch}.conv2`, DEEP),
  row(name, "[T, C]", torch),
];

/** Inside an AdaINResBlock1, round {j} of dilations. */
const snakeBlock = (name: string, torch: string, chain: number) => [
  row(`${name}.{j}.{k}.input`, "[L, C]", `input of ${torch}.convs{k}.{j}`, { deep: true, chain }),
  row(`${name}.{j}.1`, "[L, C]", `${torch}.convs1.{j}`, { deep: true, chain }),
  row(`${name}.{j}.2.branch`, "[L, C]", `${torch}.convs2.{j}`, { deep: true, chain }),
  row(`${name}.{j}`, "[L, C]", `${torch}: x after round {j}`, { deep: true, chain }),
  row(name, "[L, C]", torch, { chain }),
];

const ALBERT = "bert.encoder.albert_layer_groups.0.albert_layers.0";

const TEXT: Stage<KokoroNetwork> = {
  name: "text",
  inputs: ["ids"],
  taps: [
    wholeRow("text", "[symbols]", "code points of the text"),
    wholeRow("phonemes", "[symbols]", "code points of the phonemes"),
    row("style", "[2 S]", "ref_s: the voice's row len(phonemes) - 1, decoder's half first", { tolerance: 0 }),
    wholeRow("ids", "[n]", "input_ids, both zeros included"),
    row("bert.embeddings.input", "[n, E]", "input of bert.embeddings.LayerNorm", DEEP),
    row("bert.embeddings", "[n, E]", "bert.embeddings"),
    row("bert.mapped", "[n, C]", "bert.encoder.embedding_hidden_mapping_in"),
    row("bert.{i}.qkv", "[n, q and k and v]", `cat of ${ALBERT}.attention.query, key, value, call {i}`, DEEP),
    row("bert.{i}.context", "[n, C]", `${ALBERT}.attention: input of dense, call {i}`),
    row("bert.{i}.attention.branch", "[n, C]", `${ALBERT}.attention.dense, call {i}`, DEEP),
    row("bert.{i}.attention.input", "[n, C]", `input of ${ALBERT}.attention.LayerNorm, call {i}`, DEEP),
    row("bert.{i}.attention", "[n, C]", `${ALBERT}.attention, call {i}`),
    row("bert.{i}.ffn.linear", "[n, F]", `${ALBERT}.ffn, call {i}`, DEEP),
    row("bert.{i}.ffn", "[n, F]", `${ALBERT}.activation, call {i}`),
    row("bert.{i}.branch", "[n, C]", `${ALBERT}.ffn_output, call {i}`, DEEP),
    row("bert.{i}.input", "[n, C]", `input of ${ALBERT}.full_layer_layer_norm, call {i}`, DEEP),
    row("bert.{i}", "[n, C]", `${ALBERT}, call {i}`),
    row("bert", "[n, C]", "bert"),
    row("d_en", "[n, C]", "bert_encoder"),
    row("text_embedding", "[n, C]", "text_encoder.embedding"),
    row("text_cnn{i}.input", "[n, C]", "text_encoder.cnn.{i}.0", DEEP),
    row("text_cnn{i}.norm", "[n, C]", "text_encoder.cnn.{i}.1", DEEP),
    row("text_cnn{i}", "[n, C]", "text_encoder.cnn.{i}"),
    gatesRow("t_en", "n", "text_encoder.lstm"),
    row("t_en", "[n, C]", "text_encoder"),
  ],
  run(network, inputs, tap) {
    const ids = inputs.ids("ids");
    tap("ids", ids);
    inputs.own(network.bert(ids, tap));
    inputs.own(network.textEncoder(ids, tap));
  },
};

const DURATION: Stage<KokoroNetwork> = {
  name: "duration",
  inputs: ["d_en", "style"],
  taps: [
    gatesRow("duration_encoder.{i}.lstm", "n", "predictor.text_encoder.lstms.{2i}"),
    row("duration_encoder.{i}.lstm", "[n, C]", "predictor.text_encoder.lstms.{2i}"),
    row("duration_encoder.{i}.norm", "[n, C]", "predictor.text_encoder.lstms.{2i + 1}"),
    gatesRow("duration_lstm", "n", "predictor.lstm"),
    row("duration_lstm", "[n, C]", "predictor.lstm"),
    row("d", "[n, C + S]", "predictor.text_encoder"),
    row("logits", "[n, classes]", "predictor.duration_proj"),
    wholeRow("durations", "[n]", "pred_dur"),
  ],
  async run(network, inputs, tap) {
    const made = network.duration(inputs.tensor("d_en"), styleOf(network, inputs).predictor, tap);
    const values = (await made.logits.read()) as Float32Array;
    const sums = durationSums(values, made.logits.shape[1]!, inputs.settings.speed);
    ownAll(inputs, made);
    tapValues(tap, "durations", network.device, roundDurations(sums));
  },
};

const PITCH: Stage<KokoroNetwork> = {
  name: "pitch",
  inputs: ["d", "durations", "style"],
  taps: [
    gatesRow("shared", "T", "predictor.shared"),
    row("shared", "[T, C]", "predictor.shared"),
    ...["F0", "N"].flatMap((name) => [
      row(`${name}.{i}.1.pool`, "[2 T, C]", `predictor.${name}.{i}.pool`, DEEP),
      ...adainBlock(`${name}.{i}`, `predictor.${name}.{i}`),
    ]),
    row("f0", "[2 T]", "predictor.F0_proj"),
    row("n", "[2 T]", "predictor.N_proj"),
  ],
  run(network, inputs, tap) {
    const { predictor } = styleOf(network, inputs);
    ownAll(inputs, network.pitch(inputs.tensor("d"), framesOf(network, inputs), predictor, tap));
  },
};

const FRONT: Stage<KokoroNetwork> = {
  name: "front",
  inputs: ["asr?", "t_en?", "durations?", "f0", "n", "style"],
  taps: [
    row("asr", "[T, C]", "t_en @ alignment"),
    row("F0_conv", "[T, 1]", "decoder.F0_conv"),
    row("N_conv", "[T, 1]", "decoder.N_conv"),
    row("asr_res", "[T, 64]", "decoder.asr_res"),
    ...adainBlock("encode", "decoder.encode"),
    row("decode.{i}.1.pool", "[2 T, C]", "decoder.decode.{i}.pool", DEEP),
    ...adainBlock("decode.{i}", "decoder.decode.{i}"),
    row("x", "[2 T, C]", "decoder.decode.3"),
  ],
  run(network, inputs, tap) {
    const asr = inputs.has("asr")
      ? inputs.tensor("asr")
      : inputs.own(gatherRows(inputs.tensor("t_en"), framesOf(network, inputs)));
    tap("asr", asr);
    const { decoder } = styleOf(network, inputs);
    inputs.own(network.front(asr, inputs.tensor("f0"), inputs.tensor("n"), decoder, tap));
  },
};

const SOURCE: Stage<KokoroNetwork> = {
  name: "source",
  inputs: ["f0", "phase?", "rate?", "noise?"],
  taps: [
    row(
      "phase",
      "[2 T, 9]",
      "m_source.l_sin_gen: cycles at the end of the ramp to each value, times 2^32",
      CYCLES,
    ),
    row("rate", "[2 T, 9]", "m_source.l_sin_gen: cycles a sample, times 2^32", CYCLES),
    row("noise", "[600 T, 9]", "randn_like in SineGen.forward", { tolerance: 1e-6 }),
    row("sine", "[600 T, 9]", "sin_gen's sine times its amplitude, before noise", { chain: DRIFT.source }),
    row("source", "[600 T]", "decoder.generator.m_source", { chain: DRIFT.source }),
  ],
  run(network, inputs, tap) {
    const { seed, stream } = inputs.settings;
    const f0 = inputs.values("f0");
    if (!["noise", "phase", "rate"].some((name) => inputs.has(name))) {
      return void inputs.own(network.source(inputs.tensor("f0"), f0, { seed, stream }, tap));
    }
    return plainSource(network, inputs, tap);
  },
};

const GENERATOR: Stage<KokoroNetwork> = {
  name: "generator",
  inputs: ["x", "source", "style"],
  taps: [
    row("har", "[L, magnitudes and angles]", "cat(har_spec, har_phase)", {
      columns: 11,
      chain: DRIFT.source,
    }),
    row("noise_conv.{i}", "[L, C]", "decoder.generator.noise_convs.{i}", { chain: DRIFT.noiseConv }),
    ...snakeBlock("noise_res.{i}", "decoder.generator.noise_res.{i}", DRIFT.noiseRes),
    row("ups.{i}.input", "[L, C]", "input of decoder.generator.ups.{i}", { deep: true, chain: DRIFT.stage }),
    row("ups.{i}", "[L, C]", "decoder.generator.ups.{i}", { chain: DRIFT.stage }),
    ...snakeBlock("resblock.{i}", "decoder.generator.resblocks.{i}", DRIFT.stage),
    row("stage.{i}", "[L, C]", "x behind upsampling stage {i}", { chain: DRIFT.stage }),
    row("conv_post.input", "[L, C]", "input of decoder.generator.conv_post", {
      deep: true,
      chain: DRIFT.stage,
    }),
    row("conv_post", "[L, 22]", "decoder.generator.conv_post", { tolerance: 2e-5, chain: DRIFT.stage }),
    row("audio", "[600 T]", "decoder.generator", { tolerance: 2e-5, chain: DRIFT.audio }),
  ],
  async run(network, inputs, tap) {
    const { decoder } = styleOf(network, inputs);
    const [x, source] = [inputs.tensor("x"), inputs.tensor("source")];
    inputs.own(await network.generator(x, source, decoder, { tap }));
  },
};

export const KOKORO_STAGES: readonly Stage<KokoroNetwork>[] = [
  TEXT,
  DURATION,
  PITCH,
  FRONT,
  SOURCE,
  GENERATOR,
];

const ownAll = (inputs: StageInputs, made: Readonly<Record<string, Tensor>>) =>
  Object.values(made).forEach((tensor) => inputs.own(tensor));

function styleOf({ device, styleSize: S }: KokoroNetwork, inputs: StageInputs): Style {
  const row = inputs.values("style");
  return {
    decoder: inputs.own(device.tensor(row.subarray(0, S), [1, S])),
    predictor: inputs.own(device.tensor(row.subarray(S), [1, S])),
  };
}

function framesOf({ device }: KokoroNetwork, inputs: StageInputs): Tensor<"u32"> {
  const frames = tokenOfFrame(inputs.whole("durations"));
  return inputs.own(device.tensor(frames, [frames.length], "u32"));
}
