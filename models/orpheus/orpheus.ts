// Orpheus 3B (canopyai/Orpheus-TTS): a Llama that writes the codes of a SNAC codec, 7 tokens a frame of 85 ms. Sound
// comes as soon as the first frames are drawn.

import type { Device, DeviceStats } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import { type ModelFiles, readJson } from "../../src/files.ts";
import { checkSampling, type SamplingOptions } from "../../ops/sampling.ts";
import { join32 } from "../../src/join.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { Bpe } from "../../tokenizer/bpe.ts";
import { codecStream, tokenStream } from "../draws.ts";
import { findCheckpoint } from "../find_file.ts";
import { Llama, type LlamaConfig, readLlamaConfig, UNUSED_TENSORS } from "../llama.ts";
import type { QuantizationConfig } from "../matrix_weights.ts";
import {
  checkFirstChunk,
  checkSeconds,
  checkSeed,
  generateAll,
  pieces,
  refuseOptions,
  UNTIMED,
} from "../speech.ts";
import { Snac } from "../snac/snac.ts";
import {
  Audio,
  type AudioChunk,
  type LoadContext,
  type LoadedModel,
  type ModelEntry,
  type SpeakOptions,
  type Spoken,
  UNSPOKEN,
  type Voice,
} from "../speech_model.ts";
import { Weights } from "../weights.ts";
import { type Frame, FrameReader, levelsOfFrames, SLOT_CODES } from "./codes.ts";
import { FrameLoop } from "./frames.ts";
import { checkTokenizer, referencePrompt, speechPrompt, STOP_IDS, VOCABULARY_SIZE } from "./prompt.ts";
import { NO_TAP, type Tap, tapText, within } from "../tap.ts";
import { textChunks, type TextChunk } from "../text_chunks.ts";
import { TailTrimmer } from "./trim.ts";
import { DEFAULT_VOICE, findVoice, REFUSED_OPTIONS, voicesOf } from "./voices.ts";

const CODEC = { id: "mlx-community/snac_24khz", needs: "model.safetensors" };
/** vLLM's order and the values of the makers' package. */
const SAMPLING: SamplingOptions = { order: "vllm", temperature: 0.6, topP: 0.8, repetitionPenalty: 1.3 };
/** Positions of the cache. The model was trained on 8,192; it drifts long before. */
const CAPACITY = 4096;
/** The least that a short sentence and its sound need. */
const MIN_CAPACITY = 64;
/** Seconds of silence between the chunks of a text. */
const PAUSE = 0.15;

interface Request {
  readonly voice: string | undefined;
  readonly tags: readonly string[];
  readonly sampling: SamplingOptions;
  readonly seed: bigint;
  readonly options: SpeakOptions;
}

export class Orpheus implements LoadedModel {
  readonly name = "orpheus";
  readonly source: string;
  readonly voices: readonly Voice[];
  readonly config: LlamaConfig;
  readonly #device: Device;
  readonly #tokenizer: Bpe;
  readonly #snac: Snac;
  readonly #loop: FrameLoop;
  readonly #disposeWeights: () => void;

  private constructor(parts: {
    source: string;
    config: LlamaConfig;
    device: Device;
    tokenizer: Bpe;
    snac: Snac;
    loop: FrameLoop;
    disposeWeights: () => void;
  }) {
    this.source = parts.source;
    this.config = parts.config;
    this.voices = voicesOf(parts.source);
    this.#device = parts.device;
    this.#tokenizer = parts.tokenizer;
    this.#snac = parts.snac;
    this.#loop = parts.loop;
    this.#disposeWeights = parts.disposeWeights;
  }

  /** Reads tokenizer, language model and codec. */
  static async load(files: ModelFiles, device: Device, context: LoadContext): Promise<Orpheus> {
    const { signal, onProgress, open, capacity = CAPACITY } = context;
    if (!(Number.isInteger(capacity) && capacity >= MIN_CAPACITY)) {
      throw new FormantError(
        "argument",
        `capacity: it is ${capacity}, expected a whole number of at least ${MIN_CAPACITY}.`,
      );
    }
    const json = (await readJson(files, "config.json", signal)) as Record<string, unknown>;
    const config = readLlamaConfig(json);
    const tokenizer = await readTokenizer(files, config.vocabulary, signal);
    const codec = await open(context.codec ?? CODEC.id, CODEC.needs);
    const checkpoint = await Checkpoint.open(files, await findCheckpoint(files, CHECKPOINTS, signal), signal);
    try {
      const loaded = await Weights.load(device, checkpoint, (w) => new Llama(w, config), {
        quantization: json["quantization"] as QuantizationConfig | undefined,
        ignore: UNUSED_TENSORS,
        onProgress,
        signal,
      });
      let snac: Snac | undefined;
      let loop: FrameLoop | undefined;
      try {
        snac = await Snac.load(codec, device, { signal, onProgress });
        checkCodec(snac, codec.name);
        loop = new FrameLoop(loaded.model, device, { capacity, format: "f16" });
        await loop.compile(SAMPLING);
      } catch (error) {
        loop?.dispose();
        snac?.dispose();
        loaded.dispose();
        throw error;
      }
      const disposeWeights = loaded.dispose;
      return new Orpheus({ source: files.name, config, device, tokenizer, snac, loop, disposeWeights });
    } finally {
      await checkpoint.close();
    }
  }

  get sampleRate(): number {
    return this.#snac.sampleRate;
  }

  get adapter(): string {
    return this.#device.traits.name;
  }

  generate(text: string, options: SpeakOptions = {}): Promise<Audio> {
    return generateAll(this, text, options);
  }

  async *stream(
    text: string,
    options: SpeakOptions = {},
    from: Spoken = UNSPOKEN,
  ): AsyncGenerator<AudioChunk> {
    const request = this.#request(options);
    const pause = new Float32Array(Math.round((options.pause ?? PAUSE) * this.sampleRate));
    let seconds = from.samples / this.sampleRate;
    const first = checkFirstChunk(options);
    let index = first - 1;
    for (const chunk of textChunks(text, request.tags)) {
      index++;
      if (index - first < from.chunks) continue;
      let before = index > 0 ? [pause] : [];
      for await (const { samples, cut } of this.#speak(chunk, index, request)) {
        const audio = new Audio(join32([...before, samples]), this.sampleRate);
        before = [];
        seconds += audio.duration;
        options.onProgress?.({ phase: "speak", loaded: seconds, total: 0 });
        const { text, dropped } = chunk;
        yield { ...UNTIMED, text, index, dropped, audio, cut };
      }
    }
  }

  stats(): DeviceStats {
    return this.#device.stats();
  }

  dispose(): void {
    this.#loop.dispose();
    this.#snac.dispose();
    this.#disposeWeights();
    this.#device.destroy();
  }

  #request(options: SpeakOptions): Request {
    refuseOptions("orpheus", options, REFUSED_OPTIONS);
    checkSeconds(options);
    const { temperature, topK, topP, minP, repetitionPenalty, reference } = options;
    const given = { temperature, topK, topP, minP, repetitionPenalty };
    const sampling = {
      ...SAMPLING,
      ...Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)),
    };
    checkSampling(sampling);
    throwIfAborted(options.signal);
    if (reference) this.#checkReference(reference, options.voice);
    const pretrained = this.voices.length === 0;
    const name = options.voice ?? (pretrained ? undefined : defaultVoice(this.voices));
    const voice = name === undefined ? undefined : findVoice(name, voicesOf(this.source));
    const seed = checkSeed(options.seed ?? 0);
    return { voice: voice?.name, tags: voice?.tags ?? [], sampling, seed, options };
  }

  #checkReference({ audio }: NonNullable<SpeakOptions["reference"]>, voice: SpeakOptions["voice"]): void {
    if (voice !== undefined) {
      throw new FormantError("argument", "voice: it is given with a reference, expected one of them.");
    }
    if (audio.sampleRate === this.sampleRate) return;
    throw new FormantError(
      "argument",
      `reference: its sound has ${audio.sampleRate} Hz, expected ${this.sampleRate}.`,
    );
  }

  /** The pieces of a chunk as they come; the GPU goes on while the caller is busy. */
  #speak(
    chunk: TextChunk,
    index: number,
    request: Request,
  ): AsyncGenerator<{ samples: Float32Array<ArrayBuffer>; cut: boolean }> {
    return pieces(request.options.signal, (emit, signal) =>
      this.#device.exclusive(() => this.#utter(chunk, index, request, emit, signal)),
    );
  }

  async #utter(
    chunk: TextChunk,
    index: number,
    { voice, sampling, seed, options }: Request,
    emit: (piece: { samples: Float32Array<ArrayBuffer>; cut: boolean }) => void,
    signal: AbortSignal,
  ): Promise<void> {
    throwIfAborted(signal);
    const prompt = await this.#prompt(chunk.text, voice, options, signal);
    const tap = within(options.tap ?? NO_TAP, index > 0 ? `chunk.${index}` : "");
    tapText(tap, "text", this.#device, chunk.text);
    const heard: Frame[] = [];
    const { constrained = true, trim = true, lookahead } = options;
    const noise = { seed, stream: codecStream(index) };
    const decoder = this.#snac.stream({ ...noise, ...(lookahead === undefined ? {} : { lookahead }) });
    const trimmer = trim ? new TailTrimmer(this.sampleRate) : null;
    const send = (samples: Float32Array) => {
      const audible = trimmer ? trimmer.push(samples) : Float32Array.from(samples);
      if (audible.length > 0) emit({ samples: audible, cut: false });
    };
    const reader = new FrameReader();
    let cut = true;
    // Sound is on its way while the next frames are drawn.
    let sounded = Promise.resolve();
    const sound = (pieces: Promise<Float32Array[]>) => {
      pieces.catch(() => {});
      sounded = sounded.then(async () => (await pieces).forEach((samples) => send(samples)));
      sounded.catch(() => {});
    };
    try {
      for await (const { ids, ended } of this.#loop.run(prompt, {
        sampling,
        seed,
        stream: tokenStream(index),
        maxFrames: this.#maxFrames(options),
        constrained,
        firstSound: decoder.lookahead + 1,
        signal,
        tap: options.tap && tap,
      })) {
        const stop = ids.findIndex((id) => STOP_IDS.includes(id));
        const spoken = stop < 0 ? ids : ids.slice(0, stop);
        const frames = spoken
          .map((id) => reader.push(id))
          .filter((frame): frame is Frame => frame !== undefined);
        if (frames.length > 0) sound(decoder.push(levelsOfFrames(frames)));
        if (options.tap) heard.push(...frames);
        cut = !(ended || stop >= 0);
        if (!cut) break;
      }
      sound(decoder.flush());
      await sounded;
      if (heard.length > 0) await this.#tapCodec(heard, noise, tap, signal);
      const rest = trimmer?.finish() ?? new Float32Array(0);
      if (cut || rest.length > 0) emit({ samples: rest, cut });
    } finally {
      await sounded.catch(() => {});
      decoder.dispose();
    }
  }

  #maxFrames({ maxSeconds }: SpeakOptions): number {
    const frameSeconds = this.#snac.frameSamples / this.sampleRate;
    return maxSeconds === undefined ? Infinity : Math.max(1, Math.round(maxSeconds / frameSeconds));
  }

  /** The sound once more, whole, which is the same: its tensors in one piece. */
  async #tapCodec(
    frames: readonly Frame[],
    noise: { readonly seed: bigint; readonly stream: number },
    tap: Tap,
    signal: AbortSignal,
  ): Promise<void> {
    const whole = { maxFrames: frames.length, tap: within(tap, "snac"), signal };
    await this.#snac.decode(levelsOfFrames(frames), { ...noise, ...whole });
  }

  async #prompt(
    text: string,
    voice: string | undefined,
    { reference }: SpeakOptions,
    signal: AbortSignal,
  ): Promise<number[]> {
    if (!reference) return speechPrompt(this.#tokenizer, text, voice);
    const levels = await this.#snac.encode(reference.audio.samples, { signal });
    const codes = levels as unknown as [number[], number[], number[]];
    return referencePrompt(this.#tokenizer, text, [{ text: reference.text, codes }]);
  }
}

const defaultVoice = (voices: readonly Voice[]) =>
  (voices.find(({ name }) => name === DEFAULT_VOICE) ?? voices[0])?.name;

/** Throws `weights` for a codec whose codes are not those that the model writes. */
function checkCodec({ config, frameSamples, sampleRate }: Snac, name: string): void {
  const { codebookSize, strides } = config;
  if (strides.join() === "4,2,1" && codebookSize === SLOT_CODES) return;
  const what = `${strides.length} levels of ${codebookSize} codes, ${frameSamples} samples a frame at ${sampleRate} Hz`;
  throw new FormantError(
    "weights",
    `${name}: the codec has ${what}, expected 3 levels of ${SLOT_CODES} codes (SNAC of 24 kHz).`,
  );
}

async function readTokenizer(files: ModelFiles, vocabulary: number, signal?: AbortSignal): Promise<Bpe> {
  const source = await files.open("tokenizer.json", signal);
  try {
    const name = `${files.name}/tokenizer.json`;
    const bytes = await source.read(0, source.size, signal);
    const tokenizer = new Bpe(bytes, { name, vocabularySize: vocabulary });
    checkTokenizer(tokenizer);
    return tokenizer;
  } finally {
    await source.close?.();
  }
}

const CHECKPOINTS = ["model.safetensors.index.json", "model.safetensors"];

export const ORPHEUS: ModelEntry = {
  repository: ({ quality }) =>
    quality === "high" ? "mlx-community/orpheus-3b-0.1-ft-8bit" : "mlx-community/orpheus-3b-0.1-ft-4bit",
  needs: "tokenizer.json",
  fits: (config) => config["model_type"] === "llama" && config["vocab_size"] === VOCABULARY_SIZE,
  load: (files, device, context) => Orpheus.load(files, device, context),
};
