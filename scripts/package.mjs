// What `npm pack` takes (prepack): the library for Node and for browsers, the program, and their types -> lib/. The
// kernels are in it as text, minified. Packages stay imports: the application's bundler, or Node, finds them.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minifyWgsl } from "./wgsl.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Name in `exports`: where it is in the tree. */
const ENTRIES = {
  index: "models/index.ts",
  engine: "src/index.ts",
  ops: "ops/index.ts",
  tokenizer: "tokenizer/index.ts",
};
/** What only pages have. */
const PAGE_ENTRIES = { worker: "models/worker/index.ts", player: "src/page/player.ts" };
const ENTRY_FILES = Object.values({ ...ENTRIES, ...PAGE_ENTRIES });
/** The audio thread's file stands alone: its URL is all that a page knows of it. */
const WORKLET = { "player-worklet": "src/page/player_worklet.ts" };

const kernels = {
  name: "kernels",
  setup({ onLoad }) {
    onLoad({ filter: /\.wgsl$/ }, ({ path }) => ({
      contents: minifyWgsl(readFileSync(path, "utf8")),
      loader: "text",
    }));
  },
};

/** Puts a page in the place of Node, and fails on what only Node has. */
const page = {
  name: "page",
  setup({ onResolve }) {
    onResolve({ filter: /\/host\.ts$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === join(ROOT, "src/host.ts")
        ? { path: join(ROOT, "src/page/host.ts") }
        : undefined,
    );
    onResolve({ filter: /^\.\.?\/(.*\/)?node\/|^node:|^webgpu$/ }, ({ path, importer }) => ({
      errors: [{ text: `${importer} imports ${path}, which only Node has` }],
    }));
  },
};

/** Of esbuild, for the library as browsers get it; also for a page that is bundled from the sources. */
export const FOR_BROWSERS = { platform: "browser", target: "es2022", plugins: [kernels, page] };

const bundle = (outdir, options) =>
  build({
    absWorkingDir: ROOT,
    outdir,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    packages: "external",
    sourcemap: "linked",
    logLevel: "warning",
    ...options,
  });

/** Declarations of the entries, and of what they name. */
function writeTypes(outdir) {
  const work = mkdtempSync(join(tmpdir(), "formant-types-"));
  try {
    const files = ENTRY_FILES.map((path) => join(ROOT, path));
    const include = ["kernels", "tokenizer", "src/node", "src/page"].map((folder) =>
      join(ROOT, folder, "*.d.ts"),
    );
    const compilerOptions = {
      ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: ROOT, outDir: work },
      typeRoots: ["node_modules/@types", "node_modules"].map((path) => join(ROOT, path)),
    };
    const config = join(work, "tsconfig.json");
    const options = { extends: join(ROOT, "tsconfig.json"), files, include, compilerOptions };
    writeFileSync(config, JSON.stringify(options));
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const end = spawnSync(process.execPath, [tsc, "-p", config], { cwd: ROOT, encoding: "utf8" });
    if (end.status !== 0) throw new Error(`tsc failed:\n${end.stdout}${end.stderr}`);
    copyTypes(work, outdir);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** From the entries along the imports: what an application never sees (Node, the program, the tests) stays behind. */
function copyTypes(from, to) {
  const wanted = new Set(ENTRY_FILES);
  for (const path of wanted) {
    const text = readFileSync(join(from, path.replace(/ts$/, "d.ts")), "utf8");
    for (const [, name] of text.matchAll(/"(\.[^"]+\.ts)"/g)) wanted.add(posix.join(dirname(path), name));
    const place = join(to, path.replace(/ts$/, "d.ts"));
    mkdirSync(dirname(place), { recursive: true });
    const whole = text.replace(
      /export \{ default as (\w+) \} from ".*\.wgsl";/g,
      "export declare const $1: string;",
    );
    writeFileSync(place, whole.replace(/"(\.[^"]+)\.ts"/g, '"$1.js"'));
  }
}

/** The three parts -> `outdir`. */
export async function buildPackage(outdir = join(ROOT, "lib")) {
  rmSync(outdir, { recursive: true, force: true });
  await bundle(join(outdir, "node"), {
    entryPoints: { ...ENTRIES, "cli/main": "src/cli/main.ts" },
    platform: "node",
    target: "node20",
    plugins: [kernels],
  });
  await bundle(join(outdir, "browser"), { entryPoints: { ...ENTRIES, ...PAGE_ENTRIES }, ...FOR_BROWSERS });
  await bundle(join(outdir, "browser"), { entryPoints: WORKLET, ...FOR_BROWSERS, splitting: false });
  writeTypes(join(outdir, "types"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPackage();
