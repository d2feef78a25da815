// config.json of a HiFi-GAN vocoder: upstream's (jik876/hifi-gan, config_v1.json to config_v3.json) or transformers'
// (SpeechT5HifiGanConfig, also of FastSpeech2Conformer).

import { readers } from "../config_readers.ts";
import { SLOPE } from "../upsampling.ts";

export interface HifiGanConfig {
  /** Whose names the checkpoint has. */
  readonly names: "upstream" | "transformers";
  /** Bands of the mel spectrogram. */
  readonly mels: number;
  /** Hz */
  readonly sampleRate: number;
  /** Samples of a frame of the spectrogram. */
  readonly hop: number;
  readonly slope: number;
  /** Channels before the first stage, and behind each. */
  readonly channels: readonly number[];
  /** By stage. */
  readonly rates: readonly number[];
  readonly kernels: readonly number[];
  /** Of the residual blocks of a stage. */
  readonly blockKernels: readonly number[];
  readonly blockDilations: readonly (readonly number[])[];
  /** Each dilated convolution of a block is followed by a plain one (upstream's resblock "1"). */
  readonly paired: boolean;
  /** Bands are brought to mean 0 and deviation 1 by `mean` and `scale` of the checkpoint. */
  readonly normalized: boolean;
}

/** Checks a config.json; `name` says whose it is. */
export function parseHifiGanConfig(json: unknown, name: string): HifiGanConfig {
  const { wrong, object, positive, list } = readers(name);
  const root = object(json, "the file");
  const names = "model_in_dim" in root ? "transformers" : "upstream";
  const rates = list(root["upsample_rates"], "upsample_rates");
  const kernels = list(root["upsample_kernel_sizes"], "upsample_kernel_sizes");
  const fits = (kernel: number, i: number) => kernel >= rates[i]! && (kernel - rates[i]!) % 2 === 0;
  if (kernels.length !== rates.length || !kernels.every(fits))
    throw wrong("upsample_kernel_sizes", kernels, `above the rates [${rates.join(", ")}] by even numbers`);
  const first = positive(root, "upsample_initial_channel");
  const channels = [0, ...rates.keys()].map((_, i) => Math.floor(first / 2 ** i));
  if (channels.at(-1) === 0) throw wrong("upsample_initial_channel", first, `at least ${2 ** rates.length}`);
  const blockKernels = list(root["resblock_kernel_sizes"], "resblock_kernel_sizes");
  if (blockKernels.some((K) => K % 2 === 0))
    throw wrong("resblock_kernel_sizes", blockKernels, "odd numbers");
  const dilations = root["resblock_dilation_sizes"];
  if (!Array.isArray(dilations) || dilations.length !== blockKernels.length)
    throw wrong("resblock_dilation_sizes", dilations, `${blockKernels.length} lists`);
  const block = names === "upstream" ? root["resblock"] : "1";
  if (block !== "1" && block !== "2") throw wrong("resblock", block, '"1" or "2"');
  const slope = root["leaky_relu_slope"] ?? SLOPE;
  if (typeof slope !== "number") throw wrong("leaky_relu_slope", slope, "a number");
  return {
    names,
    mels: positive(root, names === "upstream" ? "num_mels" : "model_in_dim"),
    sampleRate: positive(root, "sampling_rate"),
    hop: rates.reduce((product, rate) => product * rate, 1),
    slope,
    channels,
    rates,
    kernels,
    blockKernels,
    blockDilations: dilations.map((sizes) => list(sizes, "resblock_dilation_sizes")),
    paired: block === "1",
    normalized: names === "transformers" && root["normalize_before"] !== false,
  };
}

/** Frames before and after a frame that its sound depends on: the receptive field, from the samples back. */
export function reachOf({ rates, kernels, blockKernels, blockDilations, paired }: HifiGanConfig): number {
  const blocks = blockKernels.map((K, j) =>
    blockDilations[j]!.reduce((sum, dilation) => sum + ((K - 1) / 2) * (dilation + Number(paired)), 0),
  );
  const stages = rates.toReversed().reduce((rows, rate, i) => {
    const kernel = kernels.at(-1 - i)!;
    return Math.ceil((rows + Math.max(...blocks) + kernel) / rate);
  }, END_REACH);
  return stages + END_REACH;
}

/** Rows that a convolution of 7 taps reads on each side. */
const END_REACH = 3;
