// CSM-1B and Marvis as speech models: a voice is a clip and its words, sound comes frame by frame, 80 ms each.

import type { Device, DeviceStats } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import { type ModelFiles, readJson } from "../../src/files.ts";
import { checkSampling, type SamplingOptions } from "../../ops/sampling.ts";
import type { Bpe } from "../../tokenizer/bpe.ts";
import { tokenStream } from "../draws.ts";
import type { Json } from "../llama.ts";
import type { QuantizationConfig } from "../matrix_weights.ts";
import { loadMimi, type Mimi } from "../mimi/mimi.ts";
import { NO_TAP, tapText, within } from "../tap.ts";
import { textChunks, type TextChunk } from "../text_chunks.ts";
import {
  checkFirstChunk,
  checkSeconds,
  checkSeed,
  generateAll,
  pieces,
  refuseOptions,
  UNTIMED,
} from "../speech.ts";
import {
  Audio,
  type AudioChunk,
  type ClonedVoice,
  type LoadContext,
  type LoadedModel,
  type ModelEntry,
  type SpeakOptions,
  type Spoken,
  UNSPOKEN,
  type Voice,
} from "../speech_model.ts";
import { Weights } from "../weights.ts";
import { prepareClip, SAMPLE_RATE } from "./clip.ts";
import { type CsmConfig, readCsmConfig } from "./config.ts";
import { CsmFrameLoop, type PromptPiece } from "./frames.ts";
import { openCheckpoint, openCodec, readTokenizer } from "./load.ts";
import { CsmNetwork, UNUSED_TENSORS } from "./network.ts";
import { type Segment, segmentPrompt, voiceMatchPrompt } from "./prompt.ts";
import { DEFAULT_VOICE, VoicePrompts } from "./voices.ts";

const SAMPLING: SamplingOptions = { order: "hf", temperature: 0.9, topK: 50 };
const QUALITIES = [8, 16, 24, 32];
const FRAMES_PER_SECOND = 12.5;
/** The least that a short sentence and its sound need. */
const MIN_CAPACITY = 64;
/** Bound on a piece of text, unless `maxSeconds` says another. */
const MAX_SECONDS = 90;

/** What other models take beside the text. */
const REFUSED_OPTIONS = [
  "speed",
  "phonemes",
  "phonemizer",
  "language",
  "repetitionPenalty",
  "trim",
  "pause",
  "constrained",
  "lookahead",
] as const;

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
  /** Codes of a codebook that the codec knows. */
  readonly ids: number;
  disposeWeights(): void;
}

interface Request {
  readonly context: readonly Segment[];
  readonly sampling: SamplingOptions;
  readonly seed: bigint;
  readonly options: SpeakOptions;
}

export class Csm implements LoadedModel {
  readonly sampleRate = SAMPLE_RATE;
  readonly #parts: Parts;
  readonly #voices = new Map<string, ClonedVoice>();

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Reads tokenizer, both stacks and Mimi. */
  static async load(family: Family, files: ModelFiles, device: Device, context: LoadContext): Promise<Csm> {
    const { signal, onProgress, open } = context;
    const json = (await readJson(files, "config.json", signal)) as Json;
    const config = readCsmConfig(json);
    const capacity = checkCapacity(context.capacity ?? config.context);
    const tokenizer = await readTokenizer(files, json, family.tokenizer, config, context);
    const prompts = await VoicePrompts.find(files, family.base, () => open(family.base));
    const disposers: (() => void)[] = [];
    const disposeWeights = () =>
      disposers
        .splice(0)
        .reverse()
        .forEach((dispose) => dispose());
    const codec = await openCodec(context, config);
    const checkpoints = [codec.checkpoint];
    try {
      const checkpoint = await openCheckpoint(files, signal);
      checkpoints.push(checkpoint);
      const loaded = await Weights.load(device, checkpoint, (w) => new CsmNetwork(w, config), {
        quantization: json["quantization"] as QuantizationConfig | undefined,
        ignore: UNUSED_TENSORS,
        onProgress,
        signal,
      });
      disposers.push(loaded.dispose);
      const { mimi, dispose } = await loadMimi(device, codec.checkpoint, {
        config: codec.config,
        signal,
        onProgress,
      });
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
        ids,
        disposeWeights,
      });
    } catch (error) {
      disposeWeights();
      throw error;
    } finally {
      for (const checkpoint of checkpoints) await checkpoint.close();
    }
  }

  get name(): string {
    return this.#parts.family.name;
  }

  get source(): string {
    return this.#parts.source;
  }

  get config(): CsmConfig {
    return this.#parts.config;
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
    const { device, mimi, config } = this.#parts;
    const { codebooks } = config;
    if (text.trim() === "") {
      throw new FormantError("input", "reference: its words are missing, expected what is said in the clip.");
    }
    throwIfAborted(signal);
    const samples = await prepareClip(audio);
    const levels = await device.exclusive(() => mimi.encoder!.encode(samples, { codebooks, signal }));
    const frames = Array.from({ length: levels[0]!.length }, (_, t) => levels.map((level) => level[t]!));
    return { text: text.trim(), frames };
  }

  generate(text: string, options: SpeakOptions = {}): Promise<Audio> {
    return generateAll(this, text, options);
  }

  async *stream(
    text: string,
    options: SpeakOptions = {},
    from: Spoken = UNSPOKEN,
  ): AsyncGenerator<AudioChunk> {
    const chunks = textChunks(text, []);
    const request = await this.#request(options);
    let seconds = from.samples / this.sampleRate;
    const first = checkFirstChunk(options);
    let index = first - 1;
    for (const chunk of chunks) {
      index++;
      if (index - first < from.chunks) continue;
      for await (const { samples, cut } of this.#speak(chunk, index, request)) {
        const audio = new Audio(samples, SAMPLE_RATE);
        seconds += audio.duration;
        options.onProgress?.({ phase: "speak", loaded: seconds, total: 0 });
        const { text, dropped } = chunk;
        yield { ...UNTIMED, text, index, dropped, audio, cut };
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
    refuseOptions(this.name, options, REFUSED_OPTIONS);
    checkSeconds(options);
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
    if (typeof voice !== "string") return this.#checkVoice(voice);
    const known = this.#voices.get(voice);
    if (known) return known;
    const { audio, text } = await this.#parts.prompts.read(voice, signal);
    const cloned = await this.cloneVoice(audio, text, signal);
    this.#voices.set(voice, cloned);
    return cloned;
  }

  #checkVoice(voice: Float32Array | ClonedVoice): ClonedVoice {
    const { config, ids } = this.#parts;
    const refuse = (what: string) =>
      new FormantError(
        "argument",
        `voice: ${what}, expected a name or a voice of ${config.codebooks} codes below ${ids} a frame.`,
      );
    if (!("frames" in voice)) throw refuse("it is data of another model");
    if (voice.frames.length === 0 || voice.text.trim() === "") throw refuse("it has no frames or no words");
    const short = voice.frames.find((frame) => frame.length !== config.codebooks);
    if (short) throw refuse(`it has ${short.length} codes a frame`);
    const bad = voice.frames.flat().find((code) => !(Number.isInteger(code) && code >= 0 && code < ids));
    if (bad !== undefined) throw refuse(`a code is ${bad}`);
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
    const { device, loop, mimi, config } = this.#parts;
    const { maxSeconds = MAX_SECONDS, quality = config.codebooks } = options;
    const prompt = this.#prompt(text, context);
    const tap = within(options.tap ?? NO_TAP, index > 0 ? `chunk.${index}` : "");
    tapText(tap, "text", device, text);
    const codec = within(tap, "mimi");
    const maxFrames = Math.max(1, Math.round(maxSeconds * FRAMES_PER_SECOND));
    const state = mimi.decoder.createState();
    try {
      for await (const { samples, cut } of loop.run(prompt, {
        sampling,
        seed,
        stream: tokenStream(index),
        maxFrames,
        codebooks: () => checkQuality(typeof quality === "function" ? quality() : quality, config.codebooks),
        sound: (codes) => mimi.decoder.step(codes, state, { tap: codec }),
        tap: options.tap && tap,
        signal,
      })) {
        emit({ samples, cut });
      }
    } finally {
      state.dispose();
    }
  }

  #prompt(text: string, context: readonly Segment[]): PromptPiece[] {
    const { family, tokenizer, config } = this.#parts;
    if (family.name === "marvis" && context.length === 1) {
      return voiceMatchPrompt(tokenizer, config, text, context[0]!);
    }
    return segmentPrompt(tokenizer, config, text, context);
  }
}

function checkCapacity(capacity: number): number {
  if (Number.isInteger(capacity) && capacity >= MIN_CAPACITY) return capacity;
  throw new FormantError(
    "argument",
    `capacity: it is ${capacity}, expected a whole number of at least ${MIN_CAPACITY}.`,
  );
}

/** Codebooks of a frame; of smaller models than published any number. */
export function checkQuality(quality: number, codebooks: number): number {
  const whole = Number.isInteger(quality) && quality >= 1 && quality <= codebooks;
  const published = codebooks === QUALITIES.at(-1);
  if (published ? QUALITIES.includes(quality) : whole) return quality;
  const expected = published ? `${QUALITIES.join(", ")} codebooks` : `1 to ${codebooks} codebooks`;
  throw new FormantError("argument", `quality: it is ${quality}, expected ${expected}.`);
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
