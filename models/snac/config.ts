// config.json of a SNAC checkpoint (hubertsiuzdak/snac_24khz, snac_32khz, snac_44khz; snac/snac.py: SNAC).

import { FormantError } from "../../src/error.ts";

export interface SnacConfig {
  /** Hz */
  readonly sampleRate: number;
  readonly encoderDim: number;
  readonly encoderRates: readonly number[];
  readonly decoderDim: number;
  readonly decoderRates: readonly number[];
  /** Channels of a latent: encoderDim 2^(number of rates). */
  readonly latentDim: number;
  /** Latents that attend to each other; 0: none do. */
  readonly window: number;
  readonly codebookSize: number;
  /** Latents of a code by level; a frame is strides[0] latents. */
  readonly strides: readonly number[];
  /** Samples of a latent. */
  readonly hop: number;
  /** Latents of which sound has a whole number: frames, and windows of attention. */
  readonly unit: number;
}

const CODEBOOK_DIM = 8;
const HEAD_SIZE = 64;

const product = (values: readonly number[]) => values.reduce((all, value) => all * value, 1);
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Checks a config.json; `name` says whose it is. */
export function parseSnacConfig(json: unknown, name: string): SnacConfig {
  const root = (typeof json === "object" && json !== null ? json : {}) as Record<string, unknown>;
  const expect = (key: string, fits: boolean, expected: string) => {
    if (fits) return;
    throw new FormantError(
      "weights",
      `${name}: ${key} is ${JSON.stringify(root[key])}, expected ${expected}.`,
    );
  };
  const isCount = (value: unknown) => Number.isInteger(value) && (value as number) > 0;
  const count = (key: string) => {
    expect(key, isCount(root[key]), "a whole number above 0");
    return root[key] as number;
  };
  const counts = (key: string) => {
    const value = root[key];
    expect(key, Array.isArray(value) && value.length > 0 && value.every(isCount), "whole numbers above 0");
    return value as number[];
  };
  const encoderRates = counts("encoder_rates");
  const decoderRates = counts("decoder_rates");
  const strides = counts("vq_strides");
  const encoderDim = count("encoder_dim");
  const decoderDim = count("decoder_dim");
  const latentDim = encoderDim * 2 ** encoderRates.length;
  const window = root["attn_window_size"] == null ? 0 : count("attn_window_size");
  const hop = product(decoderRates);
  // What no published checkpoint has is refused, since nothing tests it.
  expect("codebook_dim", root["codebook_dim"] === CODEBOOK_DIM, `${CODEBOOK_DIM}`);
  expect("noise", root["noise"] === true, "true");
  expect("depthwise", root["depthwise"] === true, "true");
  expect("encoder_rates", product(encoderRates) === hop, `rates with the product ${hop} of decoder_rates`);
  const divides = strides.every((stride, i) => i === 0 || strides[i - 1]! % stride === 0);
  expect("vq_strides", divides, "strides of which each divides the one before");
  const last = 2 ** decoderRates.length;
  expect("decoder_dim", decoderDim % (4 * last) === 0, `a multiple of ${4 * last}`);
  if (window > 0) {
    expect("attn_window_size", window <= 32, "at most 32");
    expect("decoder_dim", decoderDim % HEAD_SIZE === 0, `a multiple of ${HEAD_SIZE}`);
    expect("encoder_dim", latentDim % HEAD_SIZE === 0, `a multiple of ${HEAD_SIZE / last}`);
  }
  return {
    sampleRate: count("sampling_rate"),
    encoderDim,
    encoderRates,
    decoderDim,
    decoderRates,
    latentDim,
    window,
    codebookSize: count("codebook_size"),
    strides,
    hop,
    unit: window === 0 ? strides[0]! : (strides[0]! * window) / divisor(strides[0]!, window),
  };
}
