// The program as a process whose standard error is a file: a socket, as `spawnSync` gives it, cannot be kept clear of
// Dawn's warnings (src/cli/quiet.ts), and what is said is compared line by line.

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Run {
  readonly status: number | null;
  readonly stdout: Buffer;
  /** Of standard error, but for empty ones. */
  readonly lines: readonly string[];
}

export const formant = (args: readonly string[], input = ""): Run =>
  runNode(["dist/src/cli/main.js", ...args], input);

export function runNode(args: readonly string[], input = ""): Run {
  const folder = mkdtempSync(join(tmpdir(), "formant-cli-run-"));
  const path = join(folder, "stderr");
  const file = openSync(path, "a");
  try {
    const { status, stdout } = spawnSync(process.execPath, args, {
      input,
      stdio: ["pipe", "pipe", file],
      maxBuffer: 1 << 26,
    });
    const lines = readFileSync(path, "utf8").split("\n");
    return { status, stdout, lines: lines.filter((line) => line !== "") };
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
}
