#!/usr/bin/env node
// The program: `formant <command>`. A command's module is loaded when it is used.

import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { FormantError } from "../error.ts";

interface CommandEntry {
  readonly description: string;
  readonly define: () => Promise<(command: Command) => void>;
}

const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  speak: {
    description: "Speak a text (argument, --input or standard input) into a WAV file.",
    define: async () => (await import("./speak.ts")).defineSpeak,
  },
  doctor: {
    description:
      "Tell what the GPU adapter is, whether its kernels are right and it speaks, and what to do where not.",
    define: async () => (await import("./doctor.ts")).defineDoctor,
  },
  tune: {
    description:
      "Measure which forms of the kernels are fastest on the GPU adapter, and keep that for later.",
    define: async () => (await import("./tune.ts")).defineTune,
  },
  dump: {
    description: "Write every named tensor of a run into a safetensors file, to port a model by.",
    define: async () => (await import("./dump.ts")).defineDump,
  },
  compare: {
    description:
      "Compare two files of tensors: what is equal, what is transposed, where the first difference is.",
    define: async () => (await import("./compare.ts")).defineCompare,
  },
  stage: {
    description: "Run one stage of a model on the inputs of a safetensors file.",
    define: async () => (await import("./stage.ts")).defineStage,
  },
  mel: {
    description: "Make the log-mel spectrogram of a WAV file that a vocoder turns into sound.",
    define: async () => (await import("./mel.ts")).defineMel,
  },
  vocode: {
    description: "Turn a log-mel spectrogram into sound, by HiFi-GAN.",
    define: async () => (await import("./vocode.ts")).defineVocode,
  },
  encode: {
    description: "Encode a WAV file with a neural codec, SNAC or Mimi.",
    define: async () => (await import("./encode.ts")).defineEncode,
  },
  decode: {
    description: "Decode the codes of formant encode into a WAV file.",
    define: async () => (await import("./decode.ts")).defineDecode,
  },
  inspect: {
    description: "Say what a file of tensors holds: weights, a voice, codes, a dump; what is missing in it.",
    define: async () => (await import("./inspect.ts")).defineInspect,
  },
  convert: {
    description: "Write a checkpoint in another type, quantised or not.",
    define: async () => (await import("./convert.ts")).defineConvert,
  },
};

/** As after an interrupt from the keyboard, by custom of the shells. */
const INTERRUPTED = 130;

/** Of package.json, which lies three folders above the bundle. */
function version(): string {
  const path = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}

async function createProgram(args: readonly string[]): Promise<Command> {
  const program = new Command("formant")
    .description("Text to speech on WebGPU with hand-written kernels.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({ outputError: () => {} }); // `report` does it
  for (const [name, { description, define }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(description);
    if (args.includes(name)) (await define())(command);
  }
  return program;
}

const oneLine = (text: string) => text.trim().replace(/\s*\n\s*/g, " ");

/** One line; with --verbose what is below it, too. Gives the exit code. */
function report(error: unknown, verbose: boolean): number {
  if (error instanceof CommanderError && /^commander\.(help|version)/.test(error.code)) return error.exitCode;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`formant: ${oneLine(message).replace(/^error: /, "")}\n`);
  for (let cause = error; verbose && cause instanceof Error; cause = cause.cause) {
    process.stderr.write(`${cause.stack}\n`);
  }
  return error instanceof FormantError && error.code === "aborted" ? INTERRUPTED : 1;
}

// A reader that has had enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const args = process.argv.slice(2);
try {
  await (await createProgram(args)).parseAsync(args, { from: "user" });
  process.exitCode ??= 0;
} catch (error) {
  process.exitCode = report(error, args.includes("--verbose"));
}
// Dawn's instance would keep the process alive.
process.exit();
