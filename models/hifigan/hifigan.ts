// HiFi-GAN, the vocoder that turns a log-mel spectrogram into sound: V1, V2 and V3 as published (jik876/hifi-gan), and as
// transformers has it (SpeechT5HifiGan).

import type { Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import { type ModelFiles, readJson } from "../../src/files.ts";
import { firstNotFinite } from "../../src/finite.ts";
import { join32 } from "../../src/join.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { readValues } from "../../src/stored_values.ts";
import { findCheckpoint } from "../find_file.ts";
import { loadCompiled } from "../load_compiled.ts";
import { cut, mostAtOnce } from "../pieces.ts";
import type { Tap } from "../tap.ts";
import type { LoadProgress } from "../weight_stream.ts";
import type { Weights } from "../weights.ts";
import { type HifiGanConfig, parseHifiGanConfig, reachOf } from "./config.ts";
import { HifiGanGenerator } from "./generator.ts";

const CHECKPOINTS = ["model.safetensors.index.json", "model.safetensors"];

export interface HifiGanLoadOptions {
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface VocodeOptions {
  /** Frames computed at once; bounds memory, changes nothing else. */
  readonly maxFrames?: number;
  readonly signal?: AbortSignal | undefined;
  /** Of the first piece. */
  readonly tap?: Tap;
}

export class HifiGan {
  readonly config: HifiGanConfig;
  readonly generator: HifiGanGenerator;
  readonly #device: Device;
  readonly #disposeWeights: () => void;

  private constructor(device: Device, generator: HifiGanGenerator, disposeWeights: () => void) {
    this.config = generator.config;
    this.generator = generator;
    this.#device = device;
    this.#disposeWeights = disposeWeights;
  }

  /**
   * Reads config.json and model.safetensors, weight-normalised or folded, and compiles all kernels meanwhile.
   * @throws FormantError `weights`: they are not those of a HiFi-GAN
   */
  static async load(
    files: ModelFiles,
    device: Device,
    { onProgress, signal }: HifiGanLoadOptions = {},
  ): Promise<HifiGan> {
    const json = await readJson(files, "config.json", signal);
    const config = parseHifiGanConfig(json, `${files.name}/config.json`);
    const path = await findCheckpoint(files, CHECKPOINTS, signal);
    const checkpoint = await Checkpoint.open(files, path, signal);
    try {
      const affine = config.normalized ? await readAffine(checkpoint, config.mels) : null;
      const build = (w: Weights) => {
        const table = affine && device.tensor(affine, [3, config.mels]);
        if (table) w.own(table);
        return new HifiGanGenerator(w, config, table);
      };
      const compile = (made: HifiGanGenerator) =>
        device.compile(() => made.rehearse(device.empty([1, config.mels])));
      const { model, dispose } = await loadCompiled(device, checkpoint, build, compile, {
        ...unusedTensors(config),
        onProgress,
        signal,
      });
      return new HifiGan(device, model, dispose);
    } finally {
      await checkpoint.close();
    }
  }

  get device(): Device {
    return this.#device;
  }

  /** mel [T, mels], row after row, as its front end makes it -> hop T samples, -1 .. 1. */
  async vocode(mel: Float32Array, options: VocodeOptions = {}): Promise<Float32Array<ArrayBuffer>> {
    const pieces: Float32Array[] = [];
    for await (const piece of this.stream(mel, options)) pieces.push(piece);
    return join32(pieces);
  }

  /**
   * The same piece by piece: each is computed with the frames around it that its sound depends on.
   * @throws FormantError `argument`: the spectrogram has no whole frames, or is not finite
   */
  async *stream(
    mel: Float32Array,
    { maxFrames, signal, tap }: VocodeOptions = {},
  ): AsyncGenerator<Float32Array<ArrayBuffer>> {
    const { mels, hop, channels, rates } = this.config;
    const frames = this.#checkMel(mel);
    let rate = 1;
    const widths = rates.map((stride, i) => (rate *= stride) * channels[i + 1]!);
    const most = maxFrames ?? mostAtOnce(this.#device, Math.max(...widths));
    const reach = reachOf(this.config);
    for (const [i, { lo, hi }] of cut({ lo: 0, hi: frames }, most).entries()) {
      const from = Math.max(0, lo - reach);
      const to = Math.min(frames, hi + reach);
      const x = this.#device.tensor(mel.subarray(from * mels, to * mels), [to - from, mels]);
      const audio = await this.generator
        .forward(x, { ...(tap && i === 0 ? { tap } : {}), pause: () => this.#device.pace(signal) })
        .finally(() => x.dispose());
      const samples = await audio.read().finally(() => audio.dispose());
      yield (samples as Float32Array<ArrayBuffer>).slice((lo - from) * hop, (hi - from) * hop);
    }
  }

  /** Frees the weights; the device stays the caller's. */
  dispose(): void {
    this.#disposeWeights();
  }

  /** The number of frames. */
  #checkMel(mel: Float32Array): number {
    const { mels } = this.config;
    if (mel.length === 0 || mel.length % mels !== 0) {
      throw new FormantError(
        "argument",
        `hifigan: the spectrogram has ${mel.length} values, expected whole frames of ${mels} bands.`,
      );
    }
    const bad = firstNotFinite(mel);
    if (bad < 0) return mel.length / mels;
    const place = `band ${bad % mels} of frame ${Math.floor(bad / mels)}`;
    throw new FormantError("argument", `hifigan: ${place} is ${mel[bad]}, expected a finite number.`);
  }
}

/** Tensors that no layer asks for: transformers has what normalises a spectrogram beside the weights. */
export const unusedTensors = ({ names }: HifiGanConfig): { readonly ignore?: RegExp } =>
  names === "transformers" ? { ignore: /^(mean|scale)$/ } : {};

/** [3, mels]: mean, 1 / scale, 0. */
async function readAffine({ tensors }: Checkpoint, mels: number): Promise<Float32Array> {
  const read = async (name: string) => {
    const stored = tensors.get(name);
    if (stored?.shape.join() === `${mels}`) return readValues(stored);
    const what = stored ? `[${stored.shape.join(", ")}]` : "missing";
    throw new FormantError("weights", `weights: ${name} is ${what}, expected a tensor [${mels}].`);
  };
  const affine = new Float32Array(3 * mels);
  affine.set(await read("mean"));
  affine.set(
    (await read("scale")).map((deviation) => 1 / deviation),
    mels,
  );
  return affine;
}
