// The test files that Node runs, in workers of a browser: bundled with the library as browsers get it, and with the few
// parts of Node that they use replaced by those of stands/.

import { readdirSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { answerCall } from "./calls.ts";
import { FOR_BROWSERS, OFFLINE, withPage } from "./chromium.ts";
import type { Workers } from "./workers.ts";

interface OnlyNode {
  /** Of the path below test/. */
  readonly start: string;
  /** A pattern of tests of the file; the whole file unless given. */
  readonly test?: string;
  readonly why: string;
}

const ONLY_NODE: readonly OnlyNode[] = [
  { start: "browser/", why: "drives a browser" },
  { start: "cli/", why: "runs the program" },
  { start: "src/", why: "is about folders, servers and the cache of the hub" },
  { start: "package.test.ts", why: "packs and installs" },
  { start: "repository.test.ts", why: "reads the repository" },
  { start: "documents.test.ts", why: "reads the documents" },
  { start: "demo.test.ts", why: "is about a server" },
  { start: "voices.test.ts", why: "imports voices into folders" },
  { start: "kernels/minified.test.ts", why: "imports a script; here all kernels are minified" },
  { start: "tokenizer/espeak.test.ts", why: "runs programs" },
  {
    start: "bench/kernels.test.ts",
    test: "engines stand side by side, .*",
    why: "says what Node says of a package that is not there",
  },
  {
    start: "engine/device.test.ts",
    test: "an adapter that is not there is named",
    why: "a page cannot choose its adapter by name",
  },
  {
    start: "engine/choices.test.ts",
    test: "forms that give other bits, or none, are not taken",
    why: "changes the text of a kernel; here all kernels are minified",
  },
  ...["models/marvis_calls.test.ts", "models/orpheus_speech.test.ts"].map((start) => ({
    start,
    test: "paths that lead nowhere are refused by name",
    why: "a page has no paths",
  })),
  {
    start: "models/marvis_voice.test.ts",
    test: "a repository without voices has those of the one that it was made from",
    why: "finds the other repository in the cache of the hub",
  },
  {
    start: "self_test/self_test.test.ts",
    test: ".* is found and named",
    why: "rewrites lines of kernels, which are minified here",
  },
];

/** Test files for a browser, below test/. */
export const browserFiles = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => !ONLY_NODE.some(({ start, test }) => test === undefined && file.startsWith(start)))
  .sort();

/** A pattern of the tests of a file that run in a worker, of those that `only` matches. */
function patternOf({ file, only = "" }: Wanted): string {
  const others = ONLY_NODE.flatMap(({ start, test }) => (start === file && test !== undefined ? [test] : []));
  return `^(?!(${others.join("|")})$)(?=.*${only})`;
}

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
  const folders = ["node_modules/@echogarden/espeak-ng-emscripten"];
  const runner = { script: "test/browser/workers.ts", expected: OFFLINE };
  await withPage({ ...runner, modules, build, folders, answer: answerCall }, async (tab) => {
    for (const one of wanted) {
      const begin = performance.now();
      const { file } = one;
      const script = `${basename(file, ".ts")}.js`;
      const call = [script, patternOf(one)] as const;
      const { code, output } = await tab.evaluate((call) => page.run(...call), call);
      const seconds = (performance.now() - begin) / 1000;
      const count = (what: string) =>
        Number(new RegExp(`^\\s*${what}:\\s+(\\d+)`, "m").exec(output)?.[1] ?? NaN);
      const [total, passed, skipped] = [count("Total"), count("Passed"), count("Skipped")];
      report({ file, failed: code !== 0 || !(passed > 0), total, passed, skipped, seconds, output });
    }
  });
}

declare const page: Workers;
