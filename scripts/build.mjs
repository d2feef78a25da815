// Bundles the library, the program, the tests and the benchmarks for Node: TypeScript -> dist/, .wgsl inlined as text.
import { build } from "esbuild";
import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";

const list = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** Library, program, benchmarks and tests -> dist/, one module graph with shared chunks. */
export async function buildNode() {
  await rm("dist", { recursive: true, force: true });
  await build({
    entryPoints: [
      "models/index.ts",
      "src/index.ts",
      "ops/index.ts",
      "tokenizer/index.ts",
      "src/cli/main.ts",
      ...list("bench", ".ts"),
      ...list("test", ".test.ts"),
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

if (process.argv[1] === new URL(import.meta.url).pathname) await buildNode();
