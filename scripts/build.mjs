// Bundles the library, the program, the tests and the benchmarks for Node: TypeScript -> dist/, .wgsl inlined as text.
import { build } from "esbuild";
import { readdirSync } from "node:fs";
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
      ...list("bench", ".ts"),
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildNode();
