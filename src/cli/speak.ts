// `formant speak`: text to a WAV file. All that can be checked is checked before a device is created.

import { Command } from "commander";
import type { AudioChunk, Progress, SpeechModel } from "../../models/speech_model.ts";
import { DEFAULT_VOICE, VOICES } from "../../models/kokoro/voices.ts";
import { KOKORO_VOCABULARY } from "../../tokenizer/kokoro_vocabulary.ts";
import { languages, resolveLanguage } from "../../tokenizer/languages.ts";
import { checkPhonemes } from "../../tokenizer/vocabulary.ts";
import { FormantError } from "../error.ts";
import { openOutput, type Output } from "./output.ts";
import { clearProgress, showProgress } from "./progress.ts";
import { readText, readVoice } from "./input.ts";

interface SpeakFlags {
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

export function speakCommand(): Command {
  return new Command("speak")
    .description("Speak a text (argument, --input or standard input) into a WAV file.")
    .argument("[text...]", "what to say")
    .option("-o, --output <file>", "WAV file to write; - for standard output", "formant.wav")
    .option("-i, --input <file>", "read the text from a file")
    .option("--voice <voice>", "name, blend (0.6*af_heart+0.4*bf_emma), or voice file", DEFAULT_VOICE)
    .option("--speed <factor>", "0.5 to 2", "1")
    .option("--seed <number>", "of the noise: the same seed gives the same bytes", "0")
    .option(
      "--lang <tag>",
      `language of the text (${languages.map(({ tag }) => tag).join(", ")}); that of the voice`,
    )
    .option("--model <model>", "name, folder, URL or hub id", "kokoro")
    .option("--adapter <name>", "part of the GPU adapter's name")
    .option("--phonemes", "the text is phonemes")
    .option("--voices", "list the voices with language and grade")
    .option("--print-phonemes", "print the phonemes and stop")
    .option("--json", "print what was done, with times, as JSON (on standard error when the sound is piped)")
    .option("--verbose", "say more, and show the stack of an error")
    .action(speak);
}

async function speak(words: string[], flags: SpeakFlags): Promise<void> {
  if (flags.voices) return listVoices();
  const begin = performance.now();
  const speed = Number(flags.speed);
  if (flags.speed.trim() === "" || !(speed >= 0.5 && speed <= 2)) {
    throw new FormantError("argument", `--speed: it is ${flags.speed}, expected a number from 0.5 to 2.`);
  }
  if (!/^\d{1,20}$/.test(flags.seed) || BigInt(flags.seed) >= 1n << 64n) {
    throw new FormantError(
      "argument",
      `--seed: it is ${flags.seed}, expected a whole number from 0 to 2^64 - 1.`,
    );
  }
  const voice = await readVoice(flags.voice);
  const language = flags.lang === undefined ? voice.language : resolveLanguage(flags.lang).tag;
  const text = await readText(words, flags.input);
  if (flags.printPhonemes) return printPhonemes(text, language);
  if (flags.phonemes) checkPhonemes(text.trim(), KOKORO_VOCABULARY);
  const stop = new AbortController();
  const interrupted = () => stop.abort(new Error("interrupted"));
  process.once("SIGINT", interrupted);
  const output = await openOutput(flags.output);
  try {
    const { signal } = stop;
    const { loadModel } = await import("../../models/index.ts");
    const model = await loadModel(flags.model, {
      packaged: true,
      signal,
      onProgress: showProgress,
      onNotice: (line) => notice(line, flags),
      ...(flags.adapter === undefined ? {} : { adapter: flags.adapter }),
    });
    const loaded = performance.now();
    const chunks = await collect(model, flags.phonemes ? text.trim() : text, {
      voice: voice.value,
      speed,
      seed: BigInt(flags.seed),
      language,
      signal,
      ...(flags.phonemes ? { phonemes: true } : {}),
    });
    const spoken = performance.now();
    clearProgress();
    await write(output, chunks);
    summarize({ model, chunks, output, flags, load: loaded - begin, speak: spoken - loaded });
    model.dispose();
  } catch (error) {
    clearProgress();
    await output.discard();
    throw error;
  } finally {
    process.off("SIGINT", interrupted);
  }
}

function listVoices(): void {
  const names = new Map(languages.map(({ tag, name }) => [tag, name]));
  for (const { name, language, gender, grade } of VOICES) {
    process.stdout.write(
      `${name.padEnd(14)} ${language.padEnd(6)} ${names.get(language)!.padEnd(20)} ${gender.padEnd(7)} ${grade}`.trimEnd() +
        "\n",
    );
  }
}

async function printPhonemes(text: string, language: string): Promise<void> {
  const { kokoroChunks } = await import("../../tokenizer/index.ts");
  for await (const { phonemes } of kokoroChunks(text, { language, vocab: KOKORO_VOCABULARY })) {
    process.stdout.write(`${phonemes}\n`);
  }
}

async function collect(
  model: SpeechModel,
  text: string,
  options: Parameters<SpeechModel["stream"]>[1],
): Promise<AudioChunk[]> {
  const chunks: AudioChunk[] = [];
  const onProgress = (progress: Progress) => showProgress(progress);
  for await (const chunk of model.stream(text, { ...options, onProgress })) chunks.push(chunk);
  return chunks;
}

async function write(output: Output, chunks: readonly AudioChunk[]): Promise<void> {
  const { Audio } = await import("../../models/speech_model.ts");
  const samples = new Float32Array(chunks.reduce((sum, { audio }) => sum + audio.samples.length, 0));
  chunks.reduce((at, { audio }) => (samples.set(audio.samples, at), at + audio.samples.length), 0);
  await output.write(new Audio(samples, chunks[0]!.audio.sampleRate).toWav());
}

function notice(line: string, { verbose, json }: SpeakFlags): void {
  clearProgress();
  if (process.stderr.isTTY || verbose || !json) process.stderr.write(`${line}\n`);
}

interface Summary {
  readonly model: SpeechModel;
  readonly chunks: readonly AudioChunk[];
  readonly output: Output;
  readonly flags: SpeakFlags;
  /** Milliseconds. */
  readonly load: number;
  readonly speak: number;
}

function summarize({ model, chunks, output, flags, load, speak }: Summary): void {
  const duration = chunks.reduce((sum, { audio }) => sum + audio.duration, 0);
  const dropped = [...new Set(chunks.flatMap((chunk) => chunk.dropped))];
  const { peakBytes } = model.stats();
  if (flags.json) {
    const facts = {
      output: output.name,
      seconds: duration,
      loadSeconds: load / 1000,
      speakSeconds: speak / 1000,
      realTimeFactor: speak / 1000 / duration,
      adapter: model.adapter,
      source: model.source,
      peakGpuBytes: peakBytes,
      peakResidentBytes: process.resourceUsage().maxRSS * 1024,
      dropped,
      chunks: chunks.map(({ text, phonemes, durations, audio }) => ({
        text,
        phonemes,
        durations,
        seconds: audio.duration,
      })),
    };
    (output.piped ? process.stderr : process.stdout).write(`${JSON.stringify(facts, null, 2)}\n`);
    return;
  }
  if (dropped.length > 0) process.stderr.write(`not spoken: ${dropped.join(" ")}\n`);
  if (!process.stderr.isTTY && !flags.verbose) return;
  const factor = (speak / 1000 / duration).toFixed(2);
  process.stderr.write(
    `${output.name}: ${duration.toFixed(2)} s, real-time factor ${factor}, ${model.source}, ${model.adapter}\n`,
  );
}
