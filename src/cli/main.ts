#!/usr/bin/env node
// The program: `formant <command>`. A command's module is loaded when it is used.

import { readFileSync } from "node:fs";
import { Command } from "commander";
import { FormantError } from "../error.ts";
import { speakCommand } from "./speak.ts";

/** Of package.json, which lies three folders above the bundle. */
function version(): string {
  const path = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}

/** One line; with --verbose what is below it, too. */
function report(error: unknown): void {
  const verbose = process.argv.includes("--verbose");
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`formant: ${verbose && error instanceof Error ? error.stack : message}\n`);
  for (let cause = (error as Error)?.cause; verbose && cause instanceof Error; cause = cause.cause) {
    process.stderr.write(`caused by: ${cause.stack}\n`);
  }
}

const program = new Command("formant")
  .description("Text to speech on WebGPU with hand-written kernels.")
  .version(version())
  .addCommand(speakCommand());

// A reader that has had enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  await program.parseAsync();
  process.exitCode ??= 0;
} catch (error) {
  report(error);
  process.exitCode = error instanceof FormantError && error.code === "aborted" ? 130 : 1;
}
// Dawn's instance would keep the process alive.
process.exit();
