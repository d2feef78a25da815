// The page of web/ as files that any static server can give: scripts, style, fonts, eSpeak NG's data -> `outdir`.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { FOR_BROWSERS } from "./package.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ESPEAK = "node_modules/@echogarden/espeak-ng-emscripten/espeak-ng.data";

const bundle = (outdir, options) =>
  build({
    absWorkingDir: ROOT,
    outdir,
    bundle: true,
    format: "esm",
    minify: true,
    sourcemap: "linked",
    logLevel: "warning",
    external: ["module"], // a branch of eSpeak NG's for Node
    loader: { ".woff": "file", ".woff2": "file" },
    ...FOR_BROWSERS,
    ...options,
  });

/** What the service worker keeps for the time without a network; eSpeak NG's data is kept with the models. */
function keptFiles(outdir) {
  const names = readdirSync(outdir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outdir.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !/\.(map|woff|data)$|-(cyrillic|greek|vietnamese)/.test(name));
  const hash = createHash("sha256");
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(outdir, name)));
  return { names, version: hash.digest("hex").slice(0, 16) };
}

/** Everything, with the names that index.html knows. */
export async function buildPage(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await bundle(outdir, {
    entryPoints: { main: "web/main.ts", worker: "models/worker/index.ts" },
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
  });
  await bundle(outdir, { entryPoints: { "player-worklet": "src/page/player_worklet.ts" } });
  await bundle(outdir, { entryPoints: ["web/style.css"], assetNames: "fonts/[name]-[hash]" });
  for (const name of ["index.html", "icon.svg"]) copyFileSync(join(ROOT, "web", name), join(outdir, name));
  copyFileSync(join(ROOT, ESPEAK), join(outdir, "espeak-ng.data"));
  const { names, version } = keptFiles(outdir);
  const define = { FILES: JSON.stringify(names), VERSION: JSON.stringify(version) };
  await bundle(outdir, { entryPoints: { offline: "web/offline.ts" }, define, format: "iife" });
}
