// Kokoro-82M as a speech model: text, phonemes, durations, sound, sentence by sentence.

import { gatherRows } from "../../ops/rows.ts";
import type { Device, DeviceStats } from "../../src/device.ts";
import { FormantError, throwIfAborted } from "../../src/error.ts";
import { type ModelFiles, readJson } from "../../src/files.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import { encode } from "../../tokenizer/vocabulary.ts";
import { type Chunk, kokoroChunks, phonemeChunk, phonemeWords } from "../../tokenizer/index.ts";
import { findCheckpoint } from "../find_file.ts";
import { Held } from "../held.ts";
import { loadCompiled } from "../load_compiled.ts";
import { NO_TAP, type Tap, tapText, tapValues, within } from "../tap.ts";
import { upload } from "../upload.ts";
import { checkFirstChunk, checkSeed, generateAll, refuseOptions } from "../speech.ts";
import {
  Audio,
  type AudioChunk,
  type LoadContext,
  type LoadedModel,
  type ModelEntry,
  type Progress,
  type SpeakOptions,
  type Spoken,
  UNSPOKEN,
} from "../speech_model.ts";
import { type KokoroConfig, parseConfig } from "./config.ts";
import { durationSums, roundDurations, tokenOfFrame } from "./durations.ts";
import { KokoroNetwork, SAMPLE_RATE, type Style, UNUSED_TENSORS } from "./network.ts";
import { halves } from "./split.ts";
import {
  blendVoices,
  decodeVoice,
  DEFAULT_VOICE,
  parseVoice,
  voiceLanguage,
  voiceRow,
  VOICES,
} from "./voices.ts";
import { WordClock } from "./word_times.ts";

/** Channels of the widest tensor, at samples / hop + 1 rows. */
const WIDEST_CHANNELS = 128;
const ROWS_PER_FRAME = 120;
const SAMPLES_PER_FRAME = 600;
const SPEEDS = [0.5, 2] as const;

const LANGUAGE_MODEL_OPTIONS = [
  "temperature",
  "topK",
  "topP",
  "minP",
  "repetitionPenalty",
  "maxSeconds",
  "reference",
  "context",
  "quality",
] as const;

export interface KokoroOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** See `LoadContext`. */
  readonly espeak?: LoadContext["espeak"];
}

/** What one call of `stream` needs, checked. */
interface Request {
  readonly pack: Float32Array;
  readonly language: string;
  readonly speed: number;
  readonly seed: bigint;
  readonly options: SpeakOptions;
}

/** A chunk, or what is spoken of it at once; `from` is its first symbol in those of the chunk. */
type Part = Pick<Chunk, "text" | "phonemes" | "ids" | "dropped"> & { readonly from: number };

/** Where in the speech a part is. */
interface Place {
  readonly index: number;
  /** Of the chunk. To find its words takes eSpeak NG longer than a GPU the sound: it is asked for while that works. */
  clock(): Promise<WordClock>;
  nextStream(): number;
}

/** What the network says: 600 T samples, frames of each token, 2 T values of pitch and energy. */
interface Utterance {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly durations: readonly number[];
  readonly pitch: Float32Array<ArrayBuffer>;
  readonly energy: Float32Array<ArrayBuffer>;
}

export class Kokoro implements LoadedModel {
  readonly name = "kokoro";
  readonly sampleRate = SAMPLE_RATE;
  readonly voices = VOICES;
  readonly source: string;
  /** The stages, for a porter. */
  readonly network: KokoroNetwork;
  readonly config: KokoroConfig;
  readonly #files: ModelFiles;
  readonly #device: Device;
  readonly #disposeWeights: () => void;
  readonly #espeak: LoadContext["espeak"];
  readonly #packs = new Map<string, Promise<Float32Array>>();
  #disposed = false;

  private constructor(
    files: ModelFiles,
    config: KokoroConfig,
    network: KokoroNetwork,
    disposeWeights: () => void,
    espeak: LoadContext["espeak"],
  ) {
    this.source = files.name;
    this.config = config;
    this.network = network;
    this.#files = files;
    this.#device = network.device;
    this.#disposeWeights = disposeWeights;
    this.#espeak = espeak;
  }

  /** Reads config.json and the checkpoint, and compiles all kernels meanwhile. */
  static async load(
    files: ModelFiles,
    device: Device,
    { onProgress, signal, espeak }: KokoroOptions = {},
  ): Promise<Kokoro> {
    const phonemizer = espeak?.();
    phonemizer?.catch(() => {}); // awaited below
    const config = parseConfig(await readJson(files, "config.json", signal), `${files.name}/config.json`);
    const checkpoint = await Checkpoint.open(files, await findCheckpoint(files, CHECKPOINTS, signal), signal);
    try {
      const { model, dispose } = await loadCompiled(
        device,
        checkpoint,
        (weights) => new KokoroNetwork(weights, config),
        (network) => network.compile(),
        { ignore: UNUSED_TENSORS, onProgress, signal },
      );
      await phonemizer?.catch((error: unknown) => {
        dispose();
        throw error;
      });
      return new Kokoro(files, config, model, dispose, espeak);
    } finally {
      await checkpoint.close();
    }
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
    const request = await this.#request(options);
    const { vocab } = this.config;
    const { language } = request;
    const chunks = options.phonemes
      ? [{ ...phonemeChunk(text, vocab), words: async () => phonemeWords(text) }]
      : kokoroChunks(text, { language, vocab, phonemizer: options.phonemizer, espeak: this.#espeak });
    let index = checkFirstChunk(options);
    const resumed = index + from.chunks;
    let stream = index + from.pieces;
    let seconds = from.samples / SAMPLE_RATE;
    let frames = from.samples / SAMPLES_PER_FRAME;
    for await (const chunk of chunks) {
      if (index < resumed) {
        index++;
        continue;
      }
      const begin = frames;
      let clock: Promise<WordClock> | undefined;
      const place: Place = {
        index: index++,
        clock: () => (clock ??= chunk.words().then((words) => new WordClock(words, vocab, begin))),
        nextStream: () => stream++,
      };
      for await (const spoken of this.#speak({ ...chunk, from: 0 }, place, request)) {
        seconds += spoken.audio.duration;
        options.onProgress?.({ phase: "speak", loaded: seconds, total: 0 });
        yield spoken;
      }
      frames = (await place.clock()).frames;
    }
  }

  stats(): DeviceStats {
    return this.#device.stats();
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#disposeWeights();
    this.#device.destroy();
  }

  async #request(options: SpeakOptions): Promise<Request> {
    const { speed = 1, seed = 0, voice = DEFAULT_VOICE } = options;
    if (!(speed >= SPEEDS[0] && speed <= SPEEDS[1])) {
      throw new FormantError("argument", `speed: it is ${speed}, expected ${SPEEDS[0]} to ${SPEEDS[1]}.`);
    }
    refuseOptions("kokoro", options, LANGUAGE_MODEL_OPTIONS);
    throwIfAborted(options.signal);
    const parts = typeof voice === "string" ? parseVoice(voice) : null;
    const language = options.language ?? (parts ? voiceLanguage(parts[0]!.name) : "en-US");
    const pack = parts
      ? blendVoices(
          await Promise.all(parts.map(({ name }) => this.#pack(name))),
          parts.map(({ weight }) => weight),
        )
      : (voice as Float32Array);
    return { pack, language, speed, seed: checkSeed(seed), options };
  }

  /** The data of a voice; a failed read is tried again by the next call. */
  #pack(name: string): Promise<Float32Array> {
    let pack = this.#packs.get(name);
    if (!pack) {
      pack = readVoice(this.#files, name);
      pack.catch(() => this.#packs.delete(name));
      this.#packs.set(name, pack);
    }
    return pack;
  }

  /** The chunk, or its parts if its tensors would be too large for the adapter. */
  async *#speak(part: Part, place: Place, request: Request): AsyncGenerator<AudioChunk> {
    const { text, phonemes, ids, dropped, from } = part;
    const row = voiceRow(request.pack, [...phonemes].length);
    const tap = within(request.options.tap ?? NO_TAP, place.index > 0 ? `chunk.${place.index}` : "");
    const spoken = await this.#device.exclusive(() => {
      tapText(tap, "text", this.#device, text);
      tapText(tap, "phonemes", this.#device, phonemes);
      return this.#utter(ids, row, request, place, tap);
    });
    if (spoken) {
      const { durations, pitch, energy } = spoken;
      const { index } = place;
      const words = (await place.clock()).add(phonemes, from, durations);
      const audio = new Audio(spoken.samples, SAMPLE_RATE);
      return yield { text, index, phonemes, dropped, durations, pitch, energy, words, audio, cut: false };
    }
    const parts = halves(text, phonemes);
    if (!parts) {
      throw new FormantError(
        "device",
        `kokoro: "${phonemes}" alone is too long for the buffers of this adapter.`,
      );
    }
    for (const half of parts) {
      const { ids, dropped } = encode(half.phonemes, this.config.vocab);
      yield* this.#speak({ ...half, from: from + half.from, ids, dropped }, place, request);
    }
  }

  /** null: the tensors would pass the adapter's binding limit. */
  async #utter(
    idList: readonly number[],
    row: Float32Array,
    { speed, seed, options }: Request,
    place: Place,
    tap: Tap,
  ): Promise<Utterance | null> {
    const { signal } = options;
    const device = this.#device;
    const { network } = this;
    const held = new Held();
    try {
      throwIfAborted(signal);
      const style = this.#style(row, held);
      const ids = held.add(upload(device, Uint32Array.from(idList), [idList.length], "u32"));
      tapValues(tap, "style", device, row, { dtype: "f32" });
      tap("ids", ids);
      const d_en = held.add(network.bert(ids, tap));
      const { d, logits } = network.duration(d_en, style.predictor, tap);
      held.add(d);
      held.add(logits);
      const read = logits.read();
      read.catch(() => {}); // awaited below
      const t_en = held.add(network.textEncoder(ids, tap)); // while they come to the host
      const sums = durationSums((await read) as Float32Array, this.config.max_dur, speed);
      const durations = roundDurations(sums);
      tapValues(tap, "durations", device, durations);
      throwIfAborted(signal);
      const frames = tokenOfFrame(durations);
      if ((frames.length * ROWS_PER_FRAME + 1) * WIDEST_CHANNELS * 4 > device.traits.maxBindingBytes)
        return null;
      const alignment = held.add(upload(device, frames, [frames.length], "u32"));
      const { f0, n } = network.pitch(d, alignment, style.predictor, tap);
      held.add(f0);
      held.add(n);
      // Both are on their way to the host while the decoder runs.
      const curves = device.readAll([f0, n]) as Promise<Float32Array<ArrayBuffer>[]>;
      curves.catch(() => {});
      const asr = held.add(gatherRows(t_en, alignment)); // [T, 512]
      tap("asr", asr);
      const x = held.add(network.front(asr, f0, n, style.decoder, tap)); // [2 T, 512]
      device.flush();
      held.free(d_en, t_en, d, logits, asr, n);
      const noise = { seed, stream: place.nextStream() };
      const [pitch, energy] = (await curves) as [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>]; // [2 T] each
      const source = held.add(network.source(f0, pitch, noise, tap)); // [600 T]
      const pause = () => {
        device.flush(); // the GPU begins while more is encoded
        return device.pace(signal);
      };
      await pause();
      const audio = held.add(await network.generator(x, source, style.decoder, { tap, pause }));
      const [samples] = await Promise.all([audio.read(), place.clock()]);
      throwIfAborted(signal);
      return { samples: samples as Float32Array<ArrayBuffer>, durations, pitch, energy };
    } finally {
      held.dispose();
    }
  }

  /** The two halves of a voice row: timbre for the decoder, prosody for the predictor. */
  #style(row: Float32Array, held: Held): Style {
    const S = this.network.styleSize;
    return {
      decoder: held.add(upload(this.#device, row.slice(0, S), [1, S], "f32")),
      predictor: held.add(upload(this.#device, row.slice(S), [1, S], "f32")),
    };
  }
}

/** The published repository calls it by its version, most others `model`. */
const PUBLISHED_CHECKPOINT = "kokoro-v1_0.safetensors";
const CHECKPOINTS = [PUBLISHED_CHECKPOINT, "model.safetensors", "model.safetensors.index.json"];

const VOICE_ENDINGS = ["safetensors", "bin"];

async function readVoice(files: ModelFiles, name: string): Promise<Float32Array> {
  for (const ending of VOICE_ENDINGS) {
    const path = `voices/${name}.${ending}`;
    try {
      const source = await files.open(path);
      try {
        return decodeVoice(await source.read(0, source.size), path);
      } finally {
        await source.close?.();
      }
    } catch (error) {
      if (!(error instanceof FormantError) || error.code !== "weights") throw error;
    }
  }
  throw new FormantError(
    "weights",
    `${files.name}: it has no voice ${name}, expected voices/${name}.safetensors.`,
  );
}

export const KOKORO: ModelEntry = {
  repository: () => "mlx-community/Kokoro-82M-bf16",
  needs: PUBLISHED_CHECKPOINT,
  fits: (config) => "istftnet" in config,
  load: (files, device, context) => Kokoro.load(files, device, context),
};
