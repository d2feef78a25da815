// Bundles the library, the program, the tests and the benchmarks for Node: TypeScript -> dist/, .wgsl inlined as text.
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const list = (folder, ending) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** Library, program, benchmarks and tests -> dist/, one module graph with shared chunks. */
export async function buildNode() {
  await rm(join(ROOT, "dist"), { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [
      "models/index.ts",
      "src/index.ts",
      "ops/index.ts",
      "tokenizer/index.ts",
      "src/cli/main.ts",
      ...list("bench", ".ts").filter((path) => path !== "bench/page.ts"),
      ...list("test", ".test.ts"),
      "test/browser/all.ts",
    ],
    outdir: "dist",
    outbase: ".",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    loader: { ".wgsl": "text" },
    sourcemap: "linked",
    logLevel: "warning",
  });
}

/** Programs of bench/. */
const BENCHMARKS = ["kernels", "kokoro", "orpheus", "marvis", "codecs"];

/** Benchmarks -> `outdir`, whole but for Dawn and for peers: for a machine that has Node and the package `webgpu`. */
export async function bundleBenchmarks(outdir) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: BENCHMARKS.map((name) => `bench/${name}.ts`),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["webgpu", "onnxruntime-node", "node-llama-cpp", "@echogarden/espeak-ng-emscripten"],
    loader: { ".wgsl": "text" },
    // Packages that are CommonJS ask for Node's modules by `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "warning",
  });
  for (const name of [
    "bench/peers/llama.py",
    "test/golden/mimi/cases.json",
    "test/golden/snac/cases.json",
    "test/golden/kokoro/config.json",
    "test/golden/kokoro/weights.manifest.json",
  ]) {
    mkdirSync(join(outdir, dirname(name)), { recursive: true });
    copyFileSync(join(ROOT, name), join(outdir, name));
  }
}

/** The benchmark of kernels as a page -> `outdir`/page.html. */
export async function bundleBenchmarkPage(outdir) {
  const { FOR_BROWSERS } = await import("./package.mjs");
  await build({
    ...FOR_BROWSERS,
    absWorkingDir: ROOT,
    entryPoints: ["bench/page.ts"],
    outdir,
    bundle: true,
    format: "esm",
    external: ["module"],
    logLevel: "warning",
  });
  copyFileSync(join(ROOT, "bench/page.html"), join(outdir, "page.html"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildNode();
