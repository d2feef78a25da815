// CSM-1B and Marvis as speech models: a voice is a clip and its words, sound comes frame by frame, 80 ms each.

import type { Device, DeviceStats } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import { type ModelFiles, readJson } from "../../src/files.ts";
import { checkSampling, type SamplingOptions } from "../../ops/sampling.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { Bpe } from "../../tokenizer/bpe.ts";
import { tokenStream } from "../draws.ts";
import type { Json } from "../llama.ts";
import type { QuantizationConfig } from "../matrix_weights.ts";
import { loadMimi, type Mimi } from "../mimi/mimi.ts";
import { orpheusChunks, type TextChunk } from "../orpheus/text.ts";
import { checkSeed, generateAll, pieces, refuseOptions } from "../speech.ts";
import {
  Audio,
  type AudioChunk,
  type ClonedVoice,
  type LoadContext,
  type ModelEntry,
  type SpeakOptions,
  type SpeechModel,
  type Voice,
} from "../speech_model.ts";
import { Weights } from "../weights.ts";
import { prepareClip, SAMPLE_RATE } from "./clip.ts";
import { type CsmConfig, readCsmConfig } from "./config.ts";
import { CsmFrameLoop, type PromptPiece } from "./frames.ts";
import { CsmNetwork, UNUSED_TENSORS } from "./network.ts";
import { type Segment, segmentPrompt, voiceMatchPrompt } from "./prompt.ts";
import { DEFAULT_VOICE, VoicePrompts } from "./voices.ts";

const CODEC = {
  id: "kyutai/moshiko-pytorch-bf16",
  file: "tokenizer-e351c8d8-checkpoint125.safetensors",
};
const SAMPLING: SamplingOptions = { order: "hf", temperature: 0.9, topK: 50 };
const QUALITIES = [8, 16, 24, 32];
const FRAMES_PER_SECOND = 12.5;
/** Bound on a piece of text, unless `maxSeconds` says another. */
const MAX_SECONDS = 90;

/** What differs between the families. */
interface Family {
  readonly name: "csm" | "marvis";
  readonly repository: string;
  /** Where voices are if the repository has none. */
  readonly base: string;
  /** Where the tokenizer is if the repository has none and its config.json names none. */
  readonly tokenizer: string;
}

const FAMILIES: Readonly<Record<"csm" | "marvis", Family>> = {
  csm: {
    name: "csm",
    repository: "mlx-community/csm-1b",
    base: "sesame/csm-1b",
    tokenizer: "unsloth/Llama-3.2-1B",
  },
  marvis: {
    name: "marvis",
    repository: "Marvis-AI/marvis-tts-250m-v0.2-MLX-8bit",
    base: "Marvis-AI/marvis-tts-250m-v0.2",
    tokenizer: "HuggingFaceTB/SmolLM2-135M",
  },
};

interface Parts {
  readonly family: Family;
  readonly source: string;
  readonly device: Device;
  readonly config: CsmConfig;
  readonly tokenizer: Bpe;
  readonly prompts: VoicePrompts;
  readonly loop: CsmFrameLoop;
  readonly mimi: Mimi;
  disposeWeights(): void;
}

interface Request {
  readonly context: readonly Segment[];
  readonly sampling: SamplingOptions;
  readonly seed: bigint;
  readonly options: SpeakOptions;
}

export class Csm implements SpeechModel {
  readonly sampleRate = SAMPLE_RATE;
  readonly #parts: Parts;
  readonly #voices = new Map<string, Promise<ClonedVoice>>();

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Reads tokenizer, both stacks and Mimi. */
  static async load(family: Family, files: ModelFiles, device: Device, context: LoadContext): Promise<Csm> {
    const { signal, onProgress, open } = context;
    const json = (await readJson(files, "config.json", signal)) as Json;
    const config = readCsmConfig(json);
    const capacity = context.capacity ?? config.context;
    const tokenizer = await readTokenizer(files, json, family, config, context);
    const prompts = await VoicePrompts.find(files, family.base, () => open(family.base));
    const disposers: (() => void)[] = [];
    const disposeWeights = () =>
      disposers
        .splice(0)
        .reverse()
        .forEach((dispose) => dispose());
    const checkpoint = await Checkpoint.open(files, await checkpointPath(files), signal);
    const codec = await openCodec(context);
    try {
      const loaded = await Weights.load(device, checkpoint, (w) => new CsmNetwork(w, config), {
        quantization: json["quantization"] as QuantizationConfig | undefined,
        ignore: UNUSED_TENSORS,
        onProgress,
        signal,
      });
      disposers.push(loaded.dispose);
      const { mimi, dispose } = await loadMimi(device, codec, { signal, onProgress });
      disposers.push(dispose);
      const ids = Math.min(mimi.config.codebookSize, config.audioVocabulary);
      const loop = new CsmFrameLoop(loaded.model, device, { capacity, format: "f16", ids });
      disposers.push(() => loop.dispose());
      await loop.compile({ sampling: SAMPLING });
      return new Csm({
        family,
        source: files.name,
        device,
        config,
        tokenizer,
        prompts,
        loop,
        mimi,
        disposeWeights,
      });
    } catch (error) {
      disposeWeights();
      throw error;
    } finally {
      await checkpoint.close();
      await codec.close();
    }
  }

  get name(): string {
    return this.#parts.family.name;
  }

  get source(): string {
    return this.#parts.source;
  }

  get voices(): readonly Voice[] {
    return this.#parts.prompts.voices;
  }

  get adapter(): string {
    return this.#parts.device.traits.name;
  }

  /**
   * A voice from a clip and the words in it, for `voice`; `encodeVoice` makes a small file of it.
   * @throws FormantError `input`: the clip or its words are no speech, see clip.ts
   */
  async cloneVoice(audio: Audio, text: string, signal?: AbortSignal): Promise<ClonedVoice> {
    const { device, mimi } = this.#parts;
    if (text.trim() === "") {
      throw new FormantError("input", "reference: its words are missing, expected what is said in the clip.");
    }
    const samples = await prepareClip(audio);
    throwIfAborted(signal);
    const levels = await device.exclusive(() => mimi.encoder!.encode(samples, { signal }));
    const frames = Array.from({ length: levels[0]!.length }, (_, t) => levels.map((level) => level[t]!));
    return { text: text.trim(), frames };
  }

  generate(text: string, options: SpeakOptions = {}): Promise<Audio> {
    return generateAll(this, text, options);
  }

  async *stream(text: string, options: SpeakOptions = {}): AsyncGenerator<AudioChunk> {
    const chunks = orpheusChunks(text, []);
    const request = await this.#request(options);
    let seconds = 0;
    for (const [index, chunk] of chunks.entries()) {
      for await (const { samples, cut } of this.#speak(chunk, index, request)) {
        const audio = new Audio(samples, SAMPLE_RATE);
        seconds += audio.duration;
        options.onProgress?.({ phase: "speak", loaded: seconds, total: 0 });
        const { text, dropped } = chunk;
        yield { text, index, phonemes: "", durations: [], dropped, audio, cut };
      }
    }
  }

  stats(): DeviceStats {
    return this.#parts.device.stats();
  }

  dispose(): void {
    this.#parts.disposeWeights();
    this.#parts.device.destroy();
  }

  async #request(options: SpeakOptions): Promise<Request> {
    refuseOptions(this.name, options, ["speed", "phonemes", "phonemizer", "language", "repetitionPenalty"]);
    const { temperature, topK, topP, minP, signal, quality = this.#parts.config.codebooks } = options;
    const given = { temperature, topK, topP, minP };
    const sampling = {
      ...SAMPLING,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    };
    checkSampling(sampling);
    checkQuality(typeof quality === "function" ? quality() : quality, this.#parts.config.codebooks);
    const seed = checkSeed(options.seed ?? 0);
    throwIfAborted(signal);
    const context: Segment[] = [];
    for (const { audio, text, speaker = 0 } of options.context ?? []) {
      context.push({ ...(await this.cloneVoice(audio, text, signal)), speaker });
    }
    if (context.length === 0 || options.voice !== undefined || options.reference) {
      context.unshift(await this.#voice(options));
    }
    return { context, sampling, seed, options };
  }

  async #voice({ voice = DEFAULT_VOICE, reference, signal }: SpeakOptions): Promise<ClonedVoice> {
    if (reference) return this.cloneVoice(reference.audio, reference.text, signal);
    if (typeof voice === "string") {
      const known = this.#voices.get(voice);
      if (known) return known;
      const cloning = this.#parts.prompts
        .read(voice, signal)
        .then(({ audio, text }) => this.cloneVoice(audio, text, signal));
      cloning.catch(() => this.#voices.delete(voice));
      this.#voices.set(voice, cloning);
      return cloning;
    }
    const { codebooks } = this.#parts.config;
    if (!("frames" in voice) || voice.frames.some((frame) => frame.length !== codebooks)) {
      throw new FormantError(
        "argument",
        `voice: its data is of another model, expected a name or a voice of ${codebooks} codes a frame.`,
      );
    }
    return voice;
  }

  #speak(
    chunk: TextChunk,
    index: number,
    request: Request,
  ): AsyncGenerator<{ samples: Float32Array<ArrayBuffer>; cut: boolean }> {
    const { device } = this.#parts;
    return pieces(request.options.signal, (emit, signal) =>
      device.exclusive(() => this.#utter(chunk, index, request, emit, signal)),
    );
  }

  async #utter(
    { text }: TextChunk,
    index: number,
    { context, sampling, seed, options }: Request,
    emit: (piece: { samples: Float32Array<ArrayBuffer>; cut: boolean }) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { loop, mimi, config } = this.#parts;
    const { maxSeconds = MAX_SECONDS, quality = config.codebooks } = options;
    const prompt = this.#prompt(text, context);
    const maxFrames = Math.max(1, Math.round(maxSeconds * FRAMES_PER_SECOND));
    const state = mimi.decoder.createState();
    let frames = 0;
    try {
      for await (const { samples } of loop.run(prompt, {
        sampling,
        seed,
        stream: tokenStream(index),
        maxFrames,
        codebooks: () => checkQuality(typeof quality === "function" ? quality() : quality, config.codebooks),
        sound: (codes) => mimi.decoder.step(codes, state),
        signal,
      })) {
        frames++;
        emit({ samples, cut: frames === maxFrames });
      }
    } finally {
      state.dispose();
    }
  }

  #prompt(text: string, context: readonly Segment[]): PromptPiece[] {
    const { family, tokenizer, config } = this.#parts;
    const shape = { vocabulary: config.textVocabulary, codebooks: config.codebooks };
    if (family.name === "marvis" && context.length === 1) {
      return voiceMatchPrompt(tokenizer, shape, text, context[0]!);
    }
    return segmentPrompt(tokenizer, shape, text, context);
  }
}

/** Codebooks of a frame; of smaller models than published any number. */
function checkQuality(quality: number, codebooks: number): number {
  const known =
    codebooks === QUALITIES.at(-1) ? QUALITIES.includes(quality) : quality >= 1 && quality <= codebooks;
  if (known) return quality;
  throw new FormantError(
    "argument",
    `quality: it is ${quality}, expected ${QUALITIES.join(", ")} codebooks.`,
  );
}

async function readTokenizer(
  files: ModelFiles,
  json: Json,
  family: Family,
  { textVocabulary }: CsmConfig,
  { open, signal }: LoadContext,
): Promise<Bpe> {
  const path = "tokenizer.json";
  const own = (await files.list()).includes(path);
  const named = typeof json["text_tokenizer"] === "string" ? json["text_tokenizer"] : family.tokenizer;
  const place = own ? files : await open(named, path);
  const source = await place.open(path, signal);
  try {
    const bytes = await source.read(0, source.size, signal);
    return new Bpe(bytes, { name: `${place.name}/${path}`, vocabularySize: textVocabulary });
  } finally {
    await source.close?.();
  }
}

async function openCodec({ open, codec, signal }: LoadContext): Promise<Checkpoint> {
  const files = await open(codec ?? CODEC.id, CODEC.file);
  const paths = await files.list();
  const path = files.checkpoint ?? (paths.includes(CODEC.file) ? CODEC.file : "model.safetensors");
  return Checkpoint.open(files, path, signal);
}

const CHECKPOINTS = [
  "model.safetensors.index.json",
  "model.safetensors",
  "transformers.safetensors.index.json",
  "ckpt.safetensors",
];

async function checkpointPath(files: ModelFiles): Promise<string> {
  if (files.checkpoint !== undefined) return files.checkpoint;
  const paths = await files.list();
  const found = CHECKPOINTS.find((path) => paths.includes(path));
  if (found) return found;
  throw new FormantError(
    "weights",
    `${files.name}: it has no checkpoint, expected ${CHECKPOINTS.join(" or ")}.`,
  );
}

const entry = (family: Family, fits: (config: Json) => boolean): ModelEntry => ({
  repository: () => family.repository,
  needs: "config.json",
  fits,
  load: (files, device, context) => Csm.load(family, files, device, context),
});

const isCsm = (config: Json) => config["model_type"] === "csm" || "backbone_flavor" in config;

export const CSM = entry(FAMILIES.csm, (config) => isCsm(config) && config["text_vocab_size"] === 128256);
export const MARVIS = entry(FAMILIES.marvis, isCsm);
