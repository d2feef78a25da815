// Mimi, the codec of Moshi, CSM and Marvis (Défossez et al. 2024, "Moshi: a speech-text foundation model for real-time
// dialogue"): 24 kHz speech as 12.5 frames a second of up to 32 codes.

import type { Device } from "../../src/device.ts";
import type { Checkpoint } from "../../src/safetensors.ts";
import type { LoadProgress } from "../weight_stream.ts";
import { Weights } from "../weights.ts";
import { MIMI, type MimiConfig, samplesPerFrame } from "./config.ts";
import { MimiDecoder } from "./decoder.ts";
import { MimiEncoder } from "./encoder.ts";
import { mimiNames, unusedTensors } from "./names.ts";
import { SplitQuantizer } from "./quantizer.ts";

export { MIMI, type MimiConfig, readMimiConfig, SAMPLE_RATE, samplesPerFrame } from "./config.ts";
export type { MimiDecoder } from "./decoder.ts";
export type { MimiEncoder } from "./encoder.ts";
export { framesAtOnce, type MimiState } from "./state.ts";

export interface LoadMimiOptions {
  /** As published unless given. */
  readonly config?: MimiConfig;
  /** false: only the decoder, with half the memory. */
  readonly encoder?: boolean;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export class Mimi {
  readonly config: MimiConfig;
  readonly decoder: MimiDecoder;
  /** null: it was not loaded. */
  readonly encoder: MimiEncoder | null;
  readonly #device: Device;

  /** @param w the cursor under which the names of a port of Mimi begin */
  constructor(w: Weights, config: MimiConfig = MIMI, encoder = true) {
    const names = mimiNames((tensor) => w.has(tensor));
    const quantizer = new SplitQuantizer(w, names, config, encoder);
    this.config = config;
    this.decoder = new MimiDecoder(w, names, config, quantizer);
    this.encoder = encoder ? new MimiEncoder(w, names, config, quantizer) : null;
    this.#device = w.device;
  }

  /** Every kernel, for `device.compile`. */
  rehearse(): void {
    const { decoder, encoder } = this;
    const decoding = decoder.createState();
    decoder.step(this.#device.empty([this.config.codebooks, 1], "u32"), decoding);
    decoding.dispose();
    if (!encoder) return;
    const encoding = encoder.createState();
    encoder.step(this.#device.empty([samplesPerFrame(this.config)]), encoding);
    encoding.dispose();
  }
}

/**
 * Mimi alone, from a checkpoint with the names of moshi, transformers or MLX; compiles its pipelines.
 * @throws FormantError `weights`: the checkpoint is of something else
 */
export async function loadMimi(
  device: Device,
  checkpoint: Checkpoint,
  { config = MIMI, encoder = true, onProgress, signal }: LoadMimiOptions = {},
): Promise<{ mimi: Mimi; dispose(): void }> {
  const { layout } = mimiNames((tensor) => checkpoint.tensors.has(tensor));
  const { model: mimi, dispose } = await Weights.load(
    device,
    checkpoint,
    (w) => new Mimi(w, config, encoder),
    {
      layout,
      ignore: unusedTensors(encoder),
      onProgress,
      signal,
    },
  );
  try {
    await device.compile(() => mimi.rehearse());
    return { mimi, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}
