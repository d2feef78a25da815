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

const DECODER: TapRow[] = [
  row("decoder.model.{i}.to_qkv", "[L, q and k and v]", "decoder.model.{i}.to_qkv"),
  row("decoder.model.{i}.block.2.noise", "[T]", "randn in decoder.model.{i}.block.2", { tolerance: 1e-6 }),
  row("decoder.model.{i}.block.{j}", "[T, C]", "decoder.model.{i}.block.{j}"),
  row("decoder.model.{i}", "[T, C]", "decoder.model.{i}"),
  row("audio", "[samples]", "decoder"),
];

const ENCODER: TapRow[] = [
  row("encoder.block.{i}.to_qkv", "[L, q and k and v]", "encoder.block.{i}.to_qkv"),
  row("encoder.block.{i}.block.{j}", "[T, C]", "encoder.block.{i}.block.{j}"),
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
