// The stages of SNAC both ways; PyTorch's modules are those of snac 1.2.1, whose tensors are [1, C, T] where ours are
// [T, C]. L latents are 47 a second at 24 kHz.

import { row, type Stage, type StageInputs, type TapRow, wholeRow } from "../stages.ts";
import type { Tap } from "../tap.ts";
import { tapValues } from "../tap.ts";
import { separateCodes } from "./codes.ts";
import type { SnacNoise } from "./decoder.ts";
import { decoderRows } from "./rows.ts";
import type { Snac } from "./snac.ts";

const CODES = wholeRow("codes.{i}", "[codes of level {i}]", "codes[{i}]");
const Z = row("z", "[L, C]", "quantizer.from_codes");
const INPUT_Z = row("z", "[L, C]", "encoder");

const DEEP = { deep: true };

/** LocalMHA, below PyTorch's name. */
const attentionRows = (name: string): TapRow[] => [
  row(`${name}.norm`, "[L, C]", `${name}.norm`, DEEP),
  row(`${name}.to_qkv`, "[L, q and k and v]", `${name}.to_qkv`),
  row(`${name}.attention`, "[L, C]", `input of ${name}.to_out`, DEEP),
  row(`${name}.branch`, "[L, C]", `${name}.to_out`, DEEP),
];

/** Residual unit j: Snake, convolution, Snake, convolution. */
const unitRows = (name: string): TapRow[] => [
  row(`${name}.1.input`, "[T, C]", `${name}.block.0`, DEEP),
  row(`${name}.1`, "[T, C]", `${name}.block.1`, DEEP),
  row(`${name}.1.snake`, "[T, C]", `${name}.block.2`, DEEP),
  row(`${name}.branch`, "[T, C]", `${name}.block.3`, DEEP),
  row(name, "[T, C]", name),
];

const DECODER: TapRow[] = [
  ...attentionRows("decoder.model.{i}"),
  row("decoder.model.{i}.block.1.input", "[T, C]", "decoder.model.{i}.block.0", DEEP),
  row("decoder.model.{i}.block.2.noise", "[T]", "randn in decoder.model.{i}.block.2", { tolerance: 1e-6 }),
  row("decoder.model.{i}.block.2.branch", "[T, C]", "noise times decoder.model.{i}.block.2.linear", DEEP),
  ...unitRows("decoder.model.{i}.block.{j}"),
  row("decoder.model.{i}", "[T, C]", "decoder.model.{i}"),
  row("audio.input", "[samples, C]", "the Snake before the decoder's last convolution", DEEP),
  row("audio", "[samples]", "decoder"),
];

const ENCODER: TapRow[] = [
  ...attentionRows("encoder.block.{i}"),
  ...unitRows("encoder.block.{i}.block.{j}"),
  row("encoder.block.{i}.input", "[T, C]", "encoder.block.{i}.block.3", DEEP),
  row("encoder.block.{i}", "[T, C]", "encoder.block.{i}"),
  INPUT_Z,
];

export const SNAC_DECODE: Stage<Snac> = {
  name: "decode",
  inputs: ["codes.{i}", "decoder.model.{i}.block.2.noise?"],
  taps: [CODES, Z, ...DECODER],
  async run(snac, inputs, tap) {
    const codes = snac.config.strides.map((_, i) => inputs.whole(`codes.${i}`));
    const { seed, stream } = inputs.settings;
    const noise = givenNoise(snac, inputs);
    const maxFrames = codes[0]!.length;
    await snac.decode(codes, { seed, stream, maxFrames, tap, ...(noise ? { noise } : {}) });
  },
};

export const SNAC_ENCODE: Stage<Snac> = {
  name: "encode",
  inputs: ["samples"],
  taps: [row("samples", "[samples]", "the sound", { tolerance: 0 }), ...ENCODER, CODES],
  async run(snac, inputs, tap) {
    const samples = inputs.values("samples");
    await snac.encode(samples, { maxFrames: Math.ceil(samples.length / snac.frameSamples), tap });
  },
};

export const SNAC_STAGES: readonly Stage<Snac>[] = [
  SNAC_DECODE,
  {
    name: "decoder",
    inputs: ["z", "decoder.model.{i}.block.2.noise?"],
    taps: DECODER,
    run(snac, inputs, tap) {
      const z = inputs.tensor("z");
      const end = z.shape[0]!;
      const { seed, stream } = inputs.settings;
      const noise: SnacNoise = givenNoise(snac, inputs) ?? { seed, stream };
      const rows = decoderRows(snac.config, { lo: 0, hi: end }, end);
      inputs.own(snac.network.decoder.synthesize(z, rows, noise, tap));
    },
  },
  SNAC_ENCODE,
  { name: "quantize", inputs: ["z"], taps: [CODES], run: quantize },
];

async function quantize(snac: Snac, inputs: StageInputs, tap: Tap): Promise<void> {
  const codes = await inputs.own(snac.network.encoder!.quantize(inputs.tensor("z"))).read();
  separateCodes(codes, snac.config).forEach((level, i) => tapValues(tap, `codes.${i}`, snac.device, level));
}

/** Somebody's draws for every block, where they are given. */
function givenNoise({ config }: Snac, inputs: StageInputs): Float32Array<ArrayBuffer>[] | null {
  const first = config.window > 0 ? 3 : 2;
  const names = config.decoderRates.map((_, i) => `decoder.model.${first + i}.block.2.noise`);
  return names.every((name) => inputs.has(name)) ? names.map((name) => inputs.values(name)) : null;
}
