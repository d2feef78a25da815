// `formant speak`: text to a WAV file. All that can be checked is checked before a device is created.

import type { Command } from "commander";
import { DEFAULT_VOICE, VOICES } from "../../models/kokoro/voices.ts";
import type { AudioChunk, SpeakOptions, SpeechModel } from "../../models/speech_model.ts";
import { kokoroChunks, languages, phonemeChunk, resolveLanguage } from "../../tokenizer/index.ts";
import { KOKORO_VOCABULARY } from "../../tokenizer/kokoro_vocabulary.ts";
import { FormantError } from "../error.ts";
import { parseSeed, parseSpeed, readText, readVoice } from "./input.ts";
import { openOutput, type Output } from "./output.ts";
import { Phases, clearProgress, notice, showProgress } from "./progress.ts";
import { summarize } from "./summary.ts";

export interface SpeakFlags {
  readonly output: string;
  readonly input?: string;
  readonly voice: string;
  readonly speed: string;
  readonly seed: string;
  readonly lang?: string;
  readonly model: string;
  readonly adapter?: string;
  readonly phonemes?: boolean;
  readonly voices?: boolean;
  readonly printPhonemes?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** The flags, checked: what `SpeechModel.stream` takes. */
interface Request {
  readonly text: string;
  readonly options: SpeakOptions & { readonly language: string };
}

export function defineSpeak(command: Command): void {
  const tags = languages.map(({ tag }) => tag).join(", ");
  command
    .argument("[text...]", "what to say")
    .option("-o, --output <file>", "WAV file to write; - for standard output", "formant.wav")
    .option("-i, --input <file>", "read the text from a file")
    .option("--voice <voice>", "name, blend (0.6*af_heart+0.4*bf_emma), or voice file", DEFAULT_VOICE)
    .option("--speed <factor>", "0.5 to 2", "1")
    .option("--seed <number>", "of the noise: the same seed gives the same bytes", "0")
    .option("--lang <tag>", `language of the text (${tags}); that of the voice unless given`)
    .option("--model <model>", "name, folder, URL or hub id", "kokoro")
    .option("--adapter <name>", "part of the GPU adapter's name")
    .option("--phonemes", "the text is phonemes")
    .option("--voices", "list the voices with language and grade, and stop")
    .option("--print-phonemes", "print the phonemes of the text, and stop")
    .option("--json", "print what was done, with times, as JSON (on standard error when the sound is piped)")
    .option("--verbose", "say more, and show the stack of an error")
    .action(speak);
}

async function speak(words: string[], flags: SpeakFlags): Promise<void> {
  if (flags.voices) return listVoices();
  const phases = new Phases();
  const output = flags.printPhonemes ? undefined : await openOutput(flags.output);
  const request = await readRequest(words, flags);
  if (!output) return printPhonemes(request, flags);
  await checkText(request);
  phases.end("text");
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once("SIGINT", interrupted);
  let model: SpeechModel | undefined;
  try {
    model = await load(flags, phases, stop.signal);
    const chunks = await collect(model, request, phases, stop.signal);
    clearProgress();
    await write(output, chunks);
    phases.end("write");
    summarize({ model, chunks, output, flags, phases });
  } catch (error) {
    clearProgress();
    await output.discard();
    if (stop.signal.aborted) throw new FormantError("aborted", "interrupted.", { cause: error });
    throw error;
  } finally {
    process.off("SIGINT", interrupted);
    model?.dispose();
  }
}

async function readRequest(words: readonly string[], flags: SpeakFlags): Promise<Request> {
  const speed = parseSpeed(flags.speed);
  const seed = parseSeed(flags.seed);
  const language = flags.lang === undefined ? undefined : resolveLanguage(flags.lang).tag;
  const voice = await readVoice(flags.voice);
  const text = await readText(words, flags.input);
  return {
    text,
    options: {
      voice: voice.value,
      speed,
      seed,
      language: language ?? voice.language,
      ...(flags.phonemes ? { phonemes: true } : {}),
    },
  };
}

/** The chunks of a request, as the model will make them. */
async function* chunksOf({ text, options }: Request) {
  if (options.phonemes) yield phonemeChunk(text, KOKORO_VOCABULARY);
  else yield* kokoroChunks(text, { language: options.language, vocab: KOKORO_VOCABULARY });
}

/** Throws if there is nothing to speak: the first chunk says it. */
async function checkText(request: Request): Promise<void> {
  for await (const _ of chunksOf(request)) return;
}

async function printPhonemes(request: Request, flags: SpeakFlags): Promise<void> {
  for await (const { phonemes, dropped } of chunksOf(request)) {
    process.stdout.write(`${phonemes}\n`);
    if (dropped.length > 0) notice(`not spoken: ${dropped.join(" ")}`, flags);
  }
}

function listVoices(): void {
  const names = new Map(languages.map(({ tag, name }) => [tag, name]));
  for (const { name, language, gender, grade } of VOICES) {
    const columns = [name.padEnd(14), language.padEnd(6), names.get(language)!.padEnd(20), gender.padEnd(7)];
    process.stdout.write(`${[...columns, grade].join(" ").trimEnd()}\n`);
  }
}

async function load(flags: SpeakFlags, phases: Phases, signal: AbortSignal): Promise<SpeechModel> {
  const { loadModel } = await import("../../models/index.ts");
  const model = await loadModel(flags.model, {
    packaged: flags.model === "kokoro", // a hub id is taken at its word
    signal,
    onProgress(progress) {
      phases.end(progress.phase);
      showProgress(progress);
    },
    onNotice: (line) => notice(line, flags),
    ...(flags.adapter === undefined ? {} : { adapter: flags.adapter }),
  });
  phases.end("load");
  return model;
}

async function collect(
  model: SpeechModel,
  { text, options }: Request,
  phases: Phases,
  signal: AbortSignal,
): Promise<AudioChunk[]> {
  const chunks: AudioChunk[] = [];
  for await (const chunk of model.stream(text, { ...options, signal, onProgress: showProgress })) {
    chunks.push(chunk);
  }
  phases.end("speak");
  return chunks;
}

async function write(output: Output, chunks: readonly AudioChunk[]): Promise<void> {
  const { Audio } = await import("../../models/speech_model.ts");
  const samples = new Float32Array(chunks.reduce((sum, { audio }) => sum + audio.samples.length, 0));
  chunks.reduce((at, { audio }) => (samples.set(audio.samples, at), at + audio.samples.length), 0);
  await output.write(new Audio(samples, chunks[0]!.audio.sampleRate).toWav());
}
