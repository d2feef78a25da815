// SNAC, a neural audio codec with codes of several rates (Siuzdak et al. 2024, "SNAC: Multi-Scale Neural Audio Codec";
// package snac 1.2.1): sound to codes and back, 24, 32 and 44.1 kHz, mono.

import { codesOfFrame } from "../../ops/codebook.ts";
import { type Seed, seedKey } from "../../src/random.ts";
import type { Device } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import { type ModelFiles, readJson } from "../../src/files.ts";
import { firstNotFinite } from "../../src/finite.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import type { DType, HostArray, Tensor } from "../../src/tensor.ts";
import { loadCompiled } from "../load_compiled.ts";
import { cut, inTurn, mostAtOnce, type Range } from "../pieces.ts";
import { NO_TAP, type Tap, tapValues } from "../tap.ts";
import type { Layout, Weights } from "../weights.ts";
import type { LoadProgress } from "../weight_stream.ts";
import { type Codes, interleaveCodes, loadCodebooks, separateCodes } from "./codes.ts";
import { parseSnacConfig, type SnacConfig } from "./config.ts";
import { upload } from "../upload.ts";
import { SnacDecoder, type SnacNoise } from "./decoder.ts";
import { SnacEncodeStream, type SampleWindow } from "./encode_stream.ts";
import { SnacEncoder } from "./encoder.ts";
import { decoderRows, encoderInput, exactLookahead, length, scaled } from "./rows.ts";
import { checkWhole, type CodeWindow, SnacStream } from "./stream.ts";

export interface SnacLoadOptions {
  /** false leaves out what only `encode` needs. */
  readonly encoder?: boolean;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Where the decoder's noise comes from: see decoder.ts for its places in the stream. */
export interface NoiseOptions {
  /** 0 unless given. */
  readonly seed?: Seed;
  /** Stream of the seed's generator, 0 unless given. */
  readonly stream?: number;
  /** In place of draws, by decoder block, a value for each row of its output; false: no noise. */
  readonly noise?: readonly Float32Array<ArrayBuffer>[] | false;
}

export interface PieceOptions {
  /** Frames computed at once; bounds memory, changes nothing else. */
  readonly maxFrames?: number;
  readonly signal?: AbortSignal | undefined;
  /** Of the first piece; codes.i of all. */
  readonly tap?: Tap;
}

export interface StreamOptions extends NoiseOptions {
  /**
   * Frames that must be there before a frame is sounded. As many as `Snac.lookahead` (3 at 24 kHz), the default, make
   * the sound that of `decode`; 2 differ from it by some 3e-3 of full scale, fewer by far more.
   */
  readonly lookahead?: number;
}

/** The two halves, on the device. */
export interface Network {
  readonly decoder: SnacDecoder;
  readonly encoder: SnacEncoder | null;
}

export class Snac {
  readonly config: SnacConfig;
  readonly #device: Device;
  readonly #network: Network;
  readonly #disposeWeights: () => void;

  private constructor(device: Device, config: SnacConfig, network: Network, disposeWeights: () => void) {
    this.config = config;
    this.#device = device;
    this.#network = network;
    this.#disposeWeights = disposeWeights;
  }

  /**
   * Reads config.json and model.safetensors, in PyTorch's names (hubertsiuzdak/snac_*) or MLX's
   * (mlx-community/snac_24khz), and compiles all kernels meanwhile.
   * @throws FormantError `weights`: they are not those of a SNAC
   */
  static async load(
    files: ModelFiles,
    device: Device,
    { encoder = true, onProgress, signal }: SnacLoadOptions = {},
  ): Promise<Snac> {
    const json = await readJson(files, "config.json", signal);
    const config = parseSnacConfig(json, `${files.name}/config.json`);
    const checkpoint = await Checkpoint.open(files, files.checkpoint ?? "model.safetensors", signal);
    try {
      const build = (w: Weights) => buildNetwork(w, config, encoder);
      const compile = (network: Network) => device.compile(() => rehearse(device, config, network));
      const { model, dispose } = await loadCompiled(device, checkpoint, build, compile, {
        layout: snacLayout(checkpoint),
        ignore: encoder ? UNUSED_TENSORS : UNUSED_BY_DECODER,
        onProgress,
        signal,
      });
      return new Snac(device, config, model, dispose);
    } finally {
      await checkpoint.close();
    }
  }

  /** The two halves, for a porter. */
  get network(): Network {
    return this.#network;
  }

  get device(): Device {
    return this.#device;
  }

  /** Hz */
  get sampleRate(): number {
    return this.config.sampleRate;
  }

  /** Samples of a frame: 2048 at 24 kHz. */
  get frameSamples(): number {
    return this.config.strides[0]! * this.config.hop;
  }

  /** Frames after a frame that its sound depends on: 3 at 24 kHz. */
  get lookahead(): number {
    return exactLookahead(this.config);
  }

  /**
   * Codes by level (F, 2F and 4F at 24 kHz) -> `frameSamples` F samples.
   * @throws FormantError `argument`: the codes do not fit each other or the model
   */
  async decode(codes: Codes, options: NoiseOptions & PieceOptions = {}): Promise<Float32Array<ArrayBuffer>> {
    const { signal, tap } = options;
    const values = interleaveCodes(codes, this.config);
    const frames = codes[0]!.length;
    if (frames === 0) throw new FormantError("argument", "snac: there are 0 frames, expected at least 1.");
    checkWhole(frames, this.config);
    const noise = noiseOf(options);
    this.#tapCodes(codes, tap);
    const samples = new Float32Array(frames * this.frameSamples);
    const pieces = cut({ lo: 0, hi: frames }, this.#decodable(options.maxFrames));
    await inTurn(pieces, async (piece, i) => {
      throwIfAborted(signal);
      const part = await this.#sound({ first: 0, values }, piece, frames, noise, i === 0 ? tap : undefined);
      samples.set(part, piece.lo * this.frameSamples);
    });
    throwIfAborted(signal);
    return samples;
  }

  /** Decoding while codes still come. */
  stream(options: StreamOptions = {}): SnacStream {
    const exact = this.lookahead;
    const { lookahead = exact } = options;
    if (!(Number.isInteger(lookahead) && lookahead >= 0 && lookahead <= exact)) {
      throw new FormantError(
        "argument",
        `snac: lookahead is ${lookahead}, expected a whole number of frames from 0 to ${exact}.`,
      );
    }
    const noise = noiseOf(options);
    return new SnacStream(this.config, lookahead, (codes, frames, end) =>
      Promise.all(
        cut(frames, this.#decodable()).map(async (piece) =>
          (await this.#sound(codes, piece, end, noise)).slice(),
        ),
      ),
    );
  }

  /**
   * Samples at the model's rate, -1 .. 1 -> codes by level (F, 2F and 4F at 24 kHz), F = ceil(samples / frameSamples),
   * rounded up to whole attention windows; zeros fill the last frame.
   * @throws FormantError `argument`: the audio is empty or not finite
   */
  async encode(samples: Float32Array, { signal, tap, maxFrames }: PieceOptions = {}): Promise<number[][]> {
    const { hop, unit, strides } = this.config;
    this.#checkEncoder();
    if (samples.length === 0) {
      throw new FormantError("argument", "snac: the audio has 0 samples, expected at least 1.");
    }
    const bad = firstNotFinite(samples);
    if (bad >= 0) {
      throw new FormantError("argument", `snac: sample ${bad} is ${samples[bad]}, expected a finite number.`);
    }
    tapValues(tap ?? NO_TAP, "samples", this.#device, samples, { dtype: "f32" });
    const end = Math.ceil(samples.length / (hop * unit)) * unit; // latents
    const frames = { lo: 0, hi: end / strides[0]! };
    const levels = await this.#codes({ first: 0, samples }, frames, end, { signal, tap, maxFrames });
    this.#tapCodes(levels, tap);
    return levels;
  }

  /** Encoding while sound still comes; in all, the codes of `encode`. */
  encodeStream({ signal }: Pick<PieceOptions, "signal"> = {}): SnacEncodeStream {
    this.#checkEncoder();
    return new SnacEncodeStream(this.config, (sound, frames, end) =>
      this.#codes(sound, frames, end, { signal }),
    );
  }

  /** Frees the weights; the device stays the caller's. */
  dispose(): void {
    this.#disposeWeights();
  }

  #checkEncoder(): void {
    if (this.#network.encoder) return;
    throw new FormantError(
      "argument",
      "snac: it was loaded without its encoder; load it with one to encode.",
    );
  }

  /** The codes by level of some frames of a sequence of `end` latents, in pieces. */
  async #codes(
    { first, samples }: SampleWindow,
    frames: Range,
    end: number,
    { signal, tap, maxFrames }: { [K in keyof PieceOptions]: PieceOptions[K] | undefined },
  ): Promise<number[][]> {
    const { config } = this;
    const { hop, strides } = config;
    const most = this.#atOnce(hop * config.encoderDim, maxFrames);
    const codes = new Uint32Array(length(frames) * codesOfFrame(strides));
    await inTurn(cut(frames, most), async (piece, i) => {
      throwIfAborted(signal);
      const to = scaled(piece, strides[0]!);
      const from = encoderInput(config, to, end);
      const padded = new Float32Array(length(from) * hop);
      padded.set(samples.subarray((from.lo - first) * hop, (from.hi - first) * hop));
      const found = this.#device.scope(() => {
        const x = upload(this.#device, padded, [padded.length, 1], "f32");
        return this.#network.encoder!.forward(x, from, to, i === 0 ? tap : undefined);
      });
      codes.set(await readAndFree(found), (piece.lo - frames.lo) * codesOfFrame(strides));
    });
    throwIfAborted(signal);
    return separateCodes(codes, config);
  }

  /**
   * The sound of some frames of a sequence of `end` frames, a part of a larger array; all work is submitted before this
   * returns.
   */
  async #sound(
    { first, values }: CodeWindow,
    frames: Range,
    end: number,
    noise: SnacNoise,
    tap?: Tap,
  ): Promise<Float32Array<ArrayBuffer>> {
    const { config } = this;
    const frame = config.strides[0]!;
    const part = scaled(frames, frame);
    const rows = decoderRows(config, part, end * frame);
    const count = codesOfFrame(config.strides);
    const used = {
      lo: Math.floor(rows.latents.lo / frame) - first,
      hi: Math.ceil(rows.latents.hi / frame) - first,
    };
    const codes = values.slice(used.lo * count, used.hi * count);
    const samples = await readAndFree(
      this.#network.decoder.forward(codes, used.lo + first, rows, noise, tap),
    );
    const skipped = part.lo * config.hop - rows.blocks.at(-1)!.lo;
    return samples.subarray(skipped, skipped + length(part) * config.hop);
  }

  #tapCodes(codes: Codes, tap: Tap = NO_TAP): void {
    codes.forEach((level, i) => tapValues(tap, `codes.${i}`, this.#device, level));
  }

  /** Frames that `decode` computes at once. */
  #decodable(maxFrames?: number): number {
    const { decoderDim, decoderRates } = this.config;
    let rate = 1;
    const widths = decoderRates.map((stride, i) => ((rate *= stride) * decoderDim) / 2 ** (i + 1));
    return this.#atOnce(Math.max(...widths), maxFrames);
  }

  /** Frames whose tensors of so many values a latent are not too large, unless the caller says how many. */
  #atOnce(values: number, maxFrames?: number): number {
    if (maxFrames !== undefined) {
      if (Number.isInteger(maxFrames) && maxFrames > 0) return maxFrames;
      throw new FormantError("argument", `snac: maxFrames is ${maxFrames}, expected a whole number above 0.`);
    }
    return mostAtOnce(this.#device, values * this.config.strides[0]!);
  }
}

export const snacLayout = ({ tensors }: Checkpoint): Layout =>
  tensors.has("decoder.model.layers.0.bias") ? "mlx" : "torch";

/** @param w the cursor of the whole checkpoint */
export function buildNetwork(w: Weights, config: SnacConfig, encoder: boolean): Network {
  const codebooks = loadCodebooks(w.at("quantizer"), config, encoder);
  return {
    decoder: new SnacDecoder(w.at("decoder.model"), config, codebooks),
    encoder: encoder ? new SnacEncoder(w.at("encoder.block"), config, codebooks) : null,
  };
}

/** Every kernel that codes and sounds of any length take, for `device.compile`. */
function rehearse(device: Device, config: SnacConfig, { decoder, encoder }: Network): void {
  const { unit, strides, hop } = config;
  const part = { lo: 0, hi: unit };
  const codes = new Uint32Array((unit / strides[0]!) * codesOfFrame(strides));
  decoder.forward(codes, 0, decoderRows(config, part, unit), { seed: 0, stream: 0 });
  encoder?.forward(device.empty([unit * hop, 1]), part, part);
}

/** Tensors that no layer reads: the rotary frequencies are computed. */
export const UNUSED_TENSORS = /\.rel_pos\.inv_freq$/;
const UNUSED_BY_DECODER = /\.rel_pos\.inv_freq$|^encoder\.|\.in_proj\./;

/** Noise as asked for; fails here for what is no place in a generator. */
function noiseOf({ seed = 0, stream = 0, noise }: NoiseOptions): SnacNoise {
  seedKey(seed);
  if (stream !== stream >>> 0) {
    throw new FormantError("argument", `snac: stream is ${stream}, expected an integer from 0 to 2^32 - 1.`);
  }
  return noise === false ? null : (noise ?? { seed, stream });
}

async function readAndFree<D extends DType>(tensor: Tensor<D>): Promise<HostArray[D]> {
  try {
    return await tensor.read();
  } finally {
    tensor.dispose();
  }
}
