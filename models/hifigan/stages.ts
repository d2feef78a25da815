// The stages of HiFi-GAN; PyTorch's modules are upstream's (models.py: Generator), whose tensors are [1, C, L] where ours
// are [L, C]. transformers calls `ups` `upsampler`, and where a round of a block has one convolution, `convs1` is `convs`.

import { row, type Stage, type TapRow } from "../stages.ts";
import type { HifiGan } from "./hifigan.ts";

const FRONT: TapRow[] = [
  row("normalized", "[T, mels]", "input of conv_pre"),
  row("conv_pre", "[T, C]", "conv_pre"),
];

const DEEP = { deep: true };

const UPSAMPLING: TapRow[] = [
  row("ups.{i}.input", "[L, C]", "input of ups.{i}", DEEP),
  row("ups.{i}", "[L, C]", "ups.{i}"),
  row("resblock.{i}.{j}.{k}.input", "[L, C]", "input of resblocks.{i}.convs{k}.{j}", DEEP),
  row("resblock.{i}.{j}.1", "[L, C]", "resblocks.{i}.convs1.{j}"),
  row("resblock.{i}.{j}.{k}.branch", "[L, C]", "resblocks.{i}.convs{k}.{j}", DEEP),
  row("resblock.{i}.{j}", "[L, C]", "resblocks.{i}: x after round {j}"),
  row("resblock.{i}", "[L, C]", "resblocks.{i}"),
  row("stage.{i}", "[L, C]", "x behind upsampling stage {i}"),
];

const AUDIO: TapRow[] = [
  row("audio.input", "[L, C]", "input of conv_post", DEEP),
  row("audio", "[hop T]", "tanh of conv_post"),
];

export const HIFIGAN_VOCODE: Stage<HifiGan> = {
  name: "vocode",
  inputs: ["mel"],
  taps: [row("mel", "[T, mels]", "the spectrogram", { tolerance: 0 }), ...FRONT, ...UPSAMPLING, ...AUDIO],
  async run({ generator, device }, inputs, tap) {
    inputs.own(await generator.forward(inputs.tensor("mel"), { tap, pause: () => device.pace() }));
  },
};

export const HIFIGAN_STAGES: readonly Stage<HifiGan>[] = [
  HIFIGAN_VOCODE,
  {
    name: "front",
    inputs: ["mel"],
    taps: FRONT,
    run({ generator }, inputs, tap) {
      inputs.own(generator.front(inputs.tensor("mel"), tap));
    },
  },
  {
    name: "stage.{i}",
    inputs: ["conv_pre?", "stage.{i - 1}?"],
    taps: UPSAMPLING,
    async run({ generator }, inputs, tap, index) {
      const x = inputs.tensor(index === 0 ? "conv_pre" : `stage.${index - 1}`);
      inputs.own(await generator.stage(index, x, { tap }));
    },
  },
  {
    name: "head",
    // Of the last stage.
    inputs: ["stage.{i}"],
    taps: AUDIO,
    run({ generator, config }, inputs, tap) {
      inputs.own(generator.head(inputs.tensor(`stage.${config.rates.length - 1}`), tap));
    },
  },
];
