// The stages of Mimi both ways; PyTorch's modules are those of moshi (models/compression.py: MimiModel), whose tensors
// are [1, C, T] where ours are [T, C].

import type { Tensor } from "../../src/tensor.ts";
import { gatherRows } from "../../ops/rows.ts";
import { row, type Stage, type StageInputs, type TapRow, wholeRow } from "../stages.ts";
import type { Tap } from "../tap.ts";
import { framesAtOnce, type Mimi, type MimiState, samplesPerFrame } from "./mimi.ts";
import { LATENTS_PER_FRAME } from "./config.ts";

type Side = "encoder" | "decoder";

const DEEP = { deep: true };

const transformerRows = (side: Side): TapRow[] => {
  const name = `${side}_transformer.{i}`;
  const torch = `${side}_transformer.transformer.layers.{i}`;
  const inner = (tap: string, columns: string, torch: string) =>
    row(`${name}.${tap}`, `[2 n, ${columns}]`, torch, DEEP);
  return [
    inner("norm1", "C", `${torch}.norm1`),
    row(`${name}.qkv`, "[2 n, q and k and v]", `${torch}.self_attn.in_proj`),
    inner("attention.turned", "q and k", `${torch}.self_attn: q and k behind rope`),
    row(`${name}.attention`, "[2 n, C]", `input of ${torch}.self_attn.out_proj`),
    inner("out_proj", "C", `${torch}.self_attn.out_proj`),
    inner("middle.branch", "C", `${torch}.layer_scale_1`),
    row(`${name}.middle`, "[2 n, C]", `input of ${torch}.norm2`),
    inner("norm2", "C", `${torch}.norm2`),
    inner("linear1", "F", `${torch}.linear1`),
    row(`${name}.gelu`, "[2 n, F]", `input of ${torch}.linear2`),
    inner("linear2", "C", `${torch}.linear2`),
    inner("branch", "C", `${torch}.layer_scale_2`),
    row(name, "[2 n, C]", torch),
  ];
};

const seanetRows = (side: Side): TapRow[] => [
  row(`${side}.{i}.input`, "[T, C]", `input of ${side}.model.{i}`, DEEP),
  row(`${side}.{i}.block.{j}.input`, "[T, C]", `input of ${side}.model.{i}.block.{j}`, DEEP),
  row(`${side}.{i}.block.1`, "[T, C]", `${side}.model.{i}.block.1`),
  row(`${side}.{i}.branch`, "[T, C]", `${side}.model.{i}.block.3`, DEEP),
  row(`${side}.{i}`, "[T, C]", `${side}.model.{i}`),
];

const QUANTIZER: TapRow[] = [
  row("rvq.semantic", "[n, C]", "quantizer.rvq_first.decode"),
  row("rvq", "[n, C]", "quantizer.decode"),
];
const UPSAMPLE = row("upsample", "[2 n, C]", "upsample");
const LATENT: TapRow[] = [row("latent", "[n, C]", "downsample")];
const QUANTIZED: TapRow[] = [
  row("latent.{i}", "[n, D]", "input_proj of quantizer.rvq_first and rvq_rest"),
  wholeRow("codes", "[n, K]", "codes"),
];
const AUDIO = row("audio", "[1920 n]", "decoder");

export const MIMI_DECODE: Stage<Mimi> = {
  name: "decode",
  inputs: ["codes"],
  taps: [
    wholeRow("codes", "[n, K]", "codes"),
    ...QUANTIZER,
    UPSAMPLE,
    ...transformerRows("decoder"),
    ...seanetRows("decoder"),
    AUDIO,
  ],
  async run({ decoder }, inputs, tap) {
    const K = inputs.shape("codes")[1] ?? 1;
    const codes = inputs.whole("codes");
    await decoder.decode(
      Array.from({ length: K }, (_, k) => codes.filter((_, i) => i % K === k)),
      { tap },
    );
  },
};

export const MIMI_ENCODE: Stage<Mimi> = {
  name: "encode",
  inputs: ["samples"],
  taps: [
    row("samples", "[1920 n]", "the sound, filled up to whole frames", { tolerance: 0 }),
    ...seanetRows("encoder"),
    ...transformerRows("encoder"),
    ...LATENT,
    ...QUANTIZED,
  ],
  async run(mimi, inputs, tap) {
    await mimi.encoder!.encode(inputs.values("samples"), { tap });
  },
};

export const MIMI_STAGES: readonly Stage<Mimi>[] = [
  MIMI_DECODE,
  {
    name: "upsample",
    inputs: ["rvq"],
    taps: [UPSAMPLE],
    run: (mimi, inputs, tap) =>
      inPieces(mimi, inputs, "rvq", 1, (x, state) => mimi.decoder.upsample(x, state, tap)),
  },
  {
    name: "decoder_transformer",
    inputs: ["upsample"],
    taps: transformerRows("decoder"),
    run: (mimi, inputs, tap) =>
      inPieces(mimi, inputs, "upsample", LATENTS_PER_FRAME, (x, state) =>
        mimi.decoder.transform(x, state, tap),
      ),
  },
  {
    name: "decoder",
    // Of the last layer.
    inputs: ["decoder_transformer.{i}"],
    taps: [...seanetRows("decoder"), AUDIO],
    run: (mimi, inputs, tap) =>
      inPieces(mimi, inputs, lastLayer(mimi, "decoder"), LATENTS_PER_FRAME, (x, state) =>
        mimi.decoder.synthesize(x, state, tap),
      ),
  },
  MIMI_ENCODE,
  {
    name: "encoder",
    inputs: ["samples"],
    taps: seanetRows("encoder"),
    run: (mimi, inputs, tap) =>
      inPieces(mimi, inputs, "samples", samplesPerFrame(mimi.config), (x, state) =>
        mimi.encoder!.analyze(x, state, tap),
      ),
  },
  {
    name: "encoder_transformer",
    // encoder.{i} of the last convolution.
    inputs: ["encoder.{i}"],
    taps: [...transformerRows("encoder"), ...LATENT],
    run: (mimi, inputs, tap) =>
      inPieces(mimi, inputs, `encoder.${3 * mimi.config.ratios.length + 2}`, LATENTS_PER_FRAME, (x, state) =>
        mimi.encoder!.transform(x, state, tap),
      ),
  },
  { name: "quantize", inputs: ["latent"], taps: QUANTIZED, run: quantize },
];

async function quantize(mimi: Mimi, inputs: StageInputs, tap: Tap): Promise<void> {
  const { codebooks: K } = mimi.config;
  const z = inputs.tensor("latent");
  const codes = inputs.own(mimi.encoder!.quantize(z, K, tap)); // [K, n]
  const n = z.shape[0]!;
  const values = await codes.read();
  const rows = Array.from(values, (_, i) => values[(i % K) * n + Math.floor(i / K)]!);
  tap("codes", inputs.own(z.device.tensor(rows, [n, K], "u32")));
}

const lastLayer = ({ config }: Mimi, side: Side) => `${side}_transformer.${config.layers - 1}`;

/** A stream from its start, at most `framesAtOnce` frames of `rows` rows at a time. */
async function inPieces(
  { decoder, encoder }: Mimi,
  inputs: StageInputs,
  name: string,
  rows: number,
  forward: (x: Tensor, state: MimiState) => Tensor,
): Promise<void> {
  const flat = inputs.tensor(name);
  const x = flat.shape.length > 1 ? flat : flat.reshape([flat.size, 1]);
  const { device } = x;
  const most = rows * framesAtOnce(device);
  // Rows of the parts that one side has are disjoint: either state holds what a part needs of its own side.
  const state =
    name.startsWith("encoder") || name === "samples" ? encoder!.createState() : decoder.createState();
  try {
    for (let at = 0; at < x.shape[0]!; at += most) {
      const count = Math.min(most, x.shape[0]! - at);
      const places = inputs.own(
        device.tensor(
          Array.from({ length: count }, (_, i) => at + i),
          [count],
          "u32",
        ),
      );
      device.scope(() => void forward(gatherRows(x, places), state));
      await device.pace();
    }
  } finally {
    state.dispose();
  }
}
