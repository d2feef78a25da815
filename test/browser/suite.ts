// The test files that Node runs, in workers of a browser: bundled with the library as browsers get it, and with the few
// parts of Node that they use replaced by those of stands/.

import { readdirSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { answerCall } from "./calls.ts";
import { FOR_BROWSERS, withPage } from "./chromium.ts";
import type { Workers } from "./workers.ts";

/** What stays in Node, and why. */
const ONLY_NODE: Readonly<Record<string, string>> = {
  "browser/": "drives a browser",
  "cli/": "runs the program",
  "src/": "is about what only Node has: folders, servers, the hub's cache",
  "package.test.ts": "packs and installs",
  "repository.test.ts": "reads the repository",
  "voices.test.ts": "imports the importer of voices",
  "kernels/minified.test.ts": "imports a script; the kernels here are minified",
  "tokenizer/espeak.test.ts": "runs programs",
};

/** Test files for a browser, below test/. */
export const browserFiles = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => !Object.keys(ONLY_NODE).some((part) => file.startsWith(part)))
  .sort();

const STAND = "test/browser/stands";
/** By package or file: what a worker gets in its place. */
const STANDS: Readonly<Record<string, string>> = {
  "node:fs": `${STAND}/fs.ts`,
  "node:fs/promises": `${STAND}/fs.ts`,
  "node:os": `${STAND}/os.ts`,
  "node:path": `${STAND}/path.ts`,
  uvu: `${STAND}/uvu.ts`,
  "src/host.ts": `${STAND}/host.ts`,
  "src/node/folder.ts": "src/node/folder.ts", // itself, on files as above
  "src/node/packaged_kokoro.ts": `${STAND}/packaged_kokoro.ts`,
  "test/llama3.ts": `${STAND}/llama3.ts`,
};

const stands: Plugin = {
  name: "stands",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, importer, resolveDir }) => {
      const wanted = path.startsWith(".") ? relative(process.cwd(), resolve(resolveDir, path)) : path;
      const stand = Object.hasOwn(STANDS, wanted) ? resolve(STANDS[wanted]!) : importer;
      return stand === importer ? undefined : { path: stand };
    });
  },
};

/** A file, and a pattern of the tests in it. */
export interface Wanted {
  readonly file: string;
  readonly only?: string;
}

export interface Outcome {
  readonly file: string;
  readonly failed: boolean;
  readonly total: number;
  readonly passed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly output: string;
}

/** Runs test files one after the other, each in a worker of its own. */
export async function runInWorkers(
  wanted: readonly Wanted[],
  report: (outcome: Outcome) => void,
): Promise<void> {
  const modules = wanted.map(({ file }) => `test/${file}`);
  const build = {
    plugins: [stands, ...FOR_BROWSERS.plugins!],
    inject: [`${STAND}/globals.ts`],
  };
  await withPage({ script: "test/browser/workers.ts", modules, build, answer: answerCall }, async (tab) => {
    for (const { file, only = "" } of wanted) {
      const begin = performance.now();
      const script = `${basename(file, ".ts")}.js`;
      const { code, output } = await tab.evaluate(([script, only]) => page.run(script, only), [
        script,
        only,
      ] as const);
      const seconds = (performance.now() - begin) / 1000;
      const count = (what: string) =>
        Number(new RegExp(`^\\s*${what}:\\s+(\\d+)`, "m").exec(output)?.[1] ?? NaN);
      const [total, passed, skipped] = [count("Total"), count("Passed"), count("Skipped")];
      report({ file, failed: code !== 0 || passed !== total, total, passed, skipped, seconds, output });
    }
  });
}

declare const page: Workers;
