// `formant speak`: text to a WAV file. All that can be checked is checked before a device is created.

import type { Command } from "commander";
import type { AudioChunk, SpeakOptions, SpeechModel } from "../../models/speech_model.ts";
import { languages } from "../../tokenizer/index.ts";
import { FormantError } from "../error.ts";
import { KNOWN, languageName } from "./known.ts";
import { openFile, openOutput, openPlayer, openStream, type Output } from "./output.ts";
import { HIGH, readRequest, type Request, type SpeakFlags } from "./request.ts";
import { Phases, clearProgress, notice, showProgress } from "./progress.ts";
import { findAdapter } from "./quiet.ts";
import { summarize } from "./summary.ts";

export function defineSpeak(command: Command): void {
  const tags = languages.map(({ tag }) => tag).join(", ");
  command
    .argument("[text...]", "what to say")
    .option("-o, --output <file>", "WAV file to write; - for standard output", "formant.wav")
    .option("-i, --input <file>", "read the text from a file")
    .option("--model <model>", `${Object.keys(KNOWN).join(" or ")}, a folder, URL or hub id`, "kokoro")
    .option(
      "--voice <voice>",
      "name (default af_heart, tara), blend (0.6*af_heart+0.4*bf_emma), or voice file",
    )
    .option("--speed <factor>", "0.5 to 2 (kokoro)")
    .option("--seed <number>", "of the noise and draws: the same seed gives the same bytes", "0")
    .option("--lang <tag>", `language of the text (kokoro: ${tags}); that of the voice unless given`)
    .option("--phonemes", "the text is phonemes (kokoro)")
    .option(
      "--temperature <number>",
      "of the draws, 0.6 unless given; 0 takes the likeliest (all but kokoro)",
    )
    .option("--top-p <number>", "draw from the likeliest that hold this mass, 0.8 unless given (orpheus)")
    .option("--top-k <number>", "draw from the k likeliest (orpheus)")
    .option("--repetition-penalty <number>", "1.3 unless given (orpheus)")
    .option("--max-seconds <number>", "of sound for each piece of the text (orpheus)")
    .option("--reference <file>", "WAV whose voice is followed (marvis, csm, pretrained orpheus)")
    .option("--reference-text <text>", "the words spoken in it")
    .option("--save-voice <file>", "keep the voice of --reference, for --voice (marvis, csm)")
    .option("--context <file>", "JSON of what was said before: [{ audio, text, speaker }] (marvis, csm)")
    .option(
      "--quality <quality>",
      "codebooks: 8, 16, 24 or 32 (marvis, csm); high: weights of 8 bits (orpheus)",
    )
    .option("--codec <codec>", "folder, URL or hub id of the codec (all but kokoro)")
    .option("--stream", "write the WAV to standard output as it comes")
    .option("--play", "play it as it comes")
    .option("--adapter <name>", "part of the GPU adapter's name")
    .option("--voices", "list the voices with language and grade, and stop")
    .option("--print-phonemes", "print the phonemes of the text, and stop (kokoro)")
    .option("--json", "print what was done, with times, as JSON (on standard error when the sound is piped)")
    .option("--verbose", "say more, and show the stack of an error")
    .action(speak);
}

async function speak(words: string[], flags: SpeakFlags): Promise<void> {
  if (flags.voices) return listVoices(flags);
  const phases = new Phases();
  const output = flags.printPhonemes ? undefined : await openTarget(flags);
  const request = await readRequest(words, flags);
  if (!output) return printPhonemes(request, flags);
  await checkText(request, flags);
  phases.end("text");
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once("SIGINT", interrupted);
  let model: SpeechModel | undefined;
  try {
    model = await load(flags, phases, stop.signal);
    const options =
      flags.saveVoice === undefined ? request.options : await saveVoice(model, request, flags.saveVoice);
    const chunks: AudioChunk[] = [];
    for await (const chunk of model.stream(request.text, {
      ...options,
      signal: stop.signal,
      onProgress: showProgress,
    })) {
      chunks.push(chunk);
      if (chunk.cut) notice(`cut after --max-seconds or a full context: ${chunk.text}`, flags);
      await output.chunk(chunk.audio);
    }
    phases.end("speak");
    clearProgress();
    await output.end();
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

/** Clones the voice of the reference, keeps it, and speaks with it. */
async function saveVoice(model: SpeechModel, { options }: Request, path: string): Promise<SpeakOptions> {
  const { reference, ...rest } = options;
  if (!model.cloneVoice) {
    throw new FormantError(
      "argument",
      `--save-voice: ${model.name} clones no voices, expected marvis or csm.`,
    );
  }
  const file = await openFile(path, "--save-voice");
  const voice = await model.cloneVoice(reference!.audio, reference!.text);
  const { encodeVoice } = await import("../../models/marvis/voice.ts");
  await file.write(encodeVoice(voice));
  return { ...rest, voice };
}

function openTarget(flags: SpeakFlags): Promise<Output> {
  if (flags.play) return openPlayer();
  return flags.stream ? openStream() : openOutput(flags.output);
}

/** Throws if there is nothing to speak: the first chunk says it. */
async function checkText({ text, options }: Request, { model }: SpeakFlags): Promise<void> {
  for await (const _ of KNOWN[model]?.chunks(text, options) ?? []) return;
}

async function printPhonemes({ text, options }: Request, flags: SpeakFlags): Promise<void> {
  for await (const { phonemes, dropped } of KNOWN["kokoro"]!.chunks(text, options)) {
    process.stdout.write(`${phonemes}\n`);
    if (dropped.length > 0) notice(`not spoken: ${dropped.join(" ")}`, flags);
  }
}

function listVoices({ model }: SpeakFlags): void {
  const known = KNOWN[model];
  if (!known) {
    const names = Object.keys(KNOWN).join(" or ");
    throw new FormantError("argument", `--voices: the model is ${model}, expected ${names}.`);
  }
  for (const { name, language, gender, grade } of known.voices) {
    const columns = [
      name.padEnd(14),
      language.padEnd(6),
      languageName(language).padEnd(20),
      gender.padEnd(7),
    ];
    process.stdout.write(`${[...columns, grade].join(" ").trimEnd()}\n`);
  }
}

async function load(flags: SpeakFlags, phases: Phases, signal: AbortSignal): Promise<SpeechModel> {
  const { loadModel } = await import("../../models/index.ts");
  const { openLocal } = await import("../source.ts");
  const { quality, codec, adapter } = flags;
  if (!KNOWN[flags.model]) await openLocal(flags.model); // one that leads nowhere
  await findAdapter(adapter);
  const model = await loadModel(flags.model, {
    packaged: flags.model === "kokoro", // a hub id is taken at its word
    signal,
    onProgress(progress) {
      phases.end(progress.phase);
      showProgress(progress);
    },
    onNotice: (line) => notice(line, flags),
    adapter,
    ...(codec === undefined ? {} : { codec }),
    ...(quality === HIGH ? { quality } : {}),
  });
  phases.end("load");
  return model;
}
