// The package as an application gets it: packed, installed in an empty folder, spoken with in Node, type-checked, and
// bundled for a page by esbuild and by Vite. Nothing of Node may be in the page, and a page that speaks stays small.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import { list } from "tar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build as vite } from "vite";

const LIMIT_BYTES = 150_000;
const ENTRIES = ["index", "engine", "ops", "tokenizer"];
/** For pages alone. */
const PLAYER = ["player", "player-worklet"];
const ESPEAK = "@echogarden/espeak-ng-emscripten";

const folder = mkdtempSync(join(tmpdir(), "formant-package-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Runs a program in the application's folder; gives what it prints. */
const run = (program: string, args: readonly string[], cwd = folder): string =>
  execFileSync(program, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const { version, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  version: string;
  devDependencies: Readonly<Record<string, string>>;
};
const tarball = `formant-${version}.tgz`;
run("npm", ["pack", "--silent", "--pack-destination", folder], ".");
write("package.json", '{ "private": true, "type": "module" }');
run("npm", [
  ...["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline"],
  ...[`./${tarball}`, `${ESPEAK}@${devDependencies[ESPEAK]}`],
]);

const test = suite("package");

// ---- the tarball

test("it holds the library for Node and for browsers, with types and maps, and nothing else", () => {
  const paths: string[] = [];
  list({ file: join(folder, tarball), sync: true, onReadEntry: ({ path }) => void paths.push(path) });
  const outside = paths.filter((path) => !/^package\/lib\/(node|browser|types)\//.test(path));
  assert.equal(
    outside.sort(),
    ["CHANGELOG.md", "LICENSE", "README.md", "package.json"].map((name) => `package/${name}`),
  );
  for (const platform of ["node", "browser"]) {
    for (const name of platform === "browser" ? [...ENTRIES, ...PLAYER] : ENTRIES) {
      assert.ok(paths.includes(`package/lib/${platform}/${name}.js`), `${platform}/${name}`);
      assert.ok(paths.includes(`package/lib/${platform}/${name}.js.map`), `${platform}/${name}`);
    }
  }
  for (const path of ["browser/worker.js", "types/models/worker/index.d.ts"]) {
    assert.ok(paths.includes(`package/lib/${path}`), path);
  }
  assert.equal(
    paths.filter((path) => /\b(test|bench|golden)\b|src\/(node|cli)\//.test(path)),
    [],
  );
});

// ---- Node

test("ten lines speak in Node", () => {
  write(
    "speak.js",
    `import { writeFile } from "node:fs/promises";
    import { loadModel } from "formant";
    const model = await loadModel("kokoro", { packaged: true });
    for await (const { phonemes, audio } of model.stream("Hi")) {
      await writeFile("hi.wav", audio.toWav());
      process.stdout.write(phonemes);
    }
    model.dispose();`,
  );
  assert.is(run(process.execPath, ["speak.js"]), "hˈI");
  const wav = readFileSync(join(folder, "hi.wav"));
  assert.is(wav.toString("latin1", 0, 4), "RIFF");
  assert.ok(wav.length > 24_000, `${wav.length}`);
});

test("the program is installed with it", () => {
  assert.is(run("npx", ["--no-install", "formant", "--version"]).trim(), version);
});

/** Type-checks one line more than the imports; gives what the compiler says. */
function typeCheck(line: string, resolution: "bundler" | "nodenext"): string {
  write(
    "speak.ts",
    `import { Audio, FormantError, loadModel, type SpeechModel } from "formant";
    import { createDevice, type Device } from "formant/engine";
    import { conv1d } from "formant/ops";
    import { createPlayer, type Player } from "formant/player";
    import { languages, loadEspeak, type Phonemizer } from "formant/tokenizer";
    import type {} from "formant/worker";
    const worker = new Worker("worker.js", { type: "module" });
    const onProgress = ({ loaded }: { loaded: number }) => void loaded.toFixed();
    const model: SpeechModel = await loadModel("kokoro", { worker, onProgress });
    const device: Device = await createDevice();
    const gpu: GPUDevice = device.gpu;
    const espeak: Phonemizer = await loadEspeak({ data: "/espeak-ng.data" });
    const player: Player = await createPlayer({ sampleRate: model.sampleRate });
    await player.play((signal) => model.stream("Hi", { signal }));
    ${line}
    export { conv1d, espeak, FormantError, gpu, languages };`,
  );
  const options = [
    "--strict",
    "--noEmit",
    "--target",
    "es2022",
    "--skipLibCheck",
    "false",
    "--pretty",
    "false",
  ];
  try {
    return run(process.execPath, [
      ...[resolve("node_modules/typescript/bin/tsc"), ...options, "--lib", "es2023,dom,dom.asynciterable"],
      ...["--module", resolution === "bundler" ? "esnext" : resolution, "--moduleResolution", resolution],
      "speak.ts",
    ]);
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test("all entries have types that stand alone", () => {
  const right = 'export const audio: Audio = await model.generate("Hi", { seed: 7n });';
  assert.is(typeCheck(right, "bundler"), "");
  assert.is(typeCheck(right, "nodenext"), "");
  assert.match(typeCheck('await model.generate("Hi", { pitch: 2 });', "bundler"), /^speak\.ts.*'pitch'.*\n$/);
});

// ---- pages

/** A script that a bundler made. */
interface Script {
  readonly code: string;
  /** What it is made of. */
  readonly modules: readonly string[];
  /** Scripts that are loaded with it. */
  readonly imports: readonly string[];
}
type Scripts = ReadonlyMap<string, Script>;

/** What is loaded with the scripts that hold these modules. */
function loaded(scripts: Scripts, ...modules: readonly RegExp[]): Script[] {
  const names = new Set(
    modules.map((module) => {
      const found = [...scripts].find(([, script]) => script.modules.some((path) => module.test(path)));
      assert.ok(found, `${module}`);
      return found![0];
    }),
  );
  for (const name of names) for (const other of scripts.get(name)!.imports) names.add(other);
  return [...names].map((name) => scripts.get(name)!);
}

const gzipped = (scripts: readonly Pick<Script, "code">[]) =>
  scripts.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

const PAGE = `import { loadModel } from "formant";
import { loadEspeak } from "formant/tokenizer";
import data from "${ESPEAK}/espeak-ng.data?url";
document.querySelector("button").onclick = async () => {
  const phonemizer = await loadEspeak({ data });
  const model = await loadModel("kokoro");
  const audio = await model.generate("Hello from a page.", { phonemizer });
  new Audio(URL.createObjectURL(new Blob([audio.toWav()]))).play();
};`;

/** Other people's code that has a branch for Node in it, each loaded when it is needed. */
const FOREIGN = /espeak-ng\.js$|libsamplerate\.js$/;
const HEAVY = /pinyin-pro|libsamplerate|@huggingface|@bufbuild|\/tar\/|espeak-ng\.js$/;

/** `speaking` are modules of what is loaded by a page that speaks with Kokoro. */
function checkScripts(scripts: Scripts, ...speaking: readonly RegExp[]): void {
  const own = [...scripts.values()].filter(({ modules }) => !modules.some((path) => FOREIGN.test(path)));
  for (const { code } of own) checkForPages(code);
  for (const { code } of scripts.values()) assert.not.match(code, EVAL);
  const needed = loaded(scripts, ...speaking, /chunks\/kokoro-/, /chunks\/verdict-/, SELF_TEST);
  assert.equal(
    needed.flatMap(({ modules }) => modules).filter((path) => HEAVY.test(path)),
    [],
  );
  checkSize(needed);
  // With all models, on an adapter that was tested before.
  checkSize(
    own.filter(
      (script) =>
        !isPinyin(script) && !script.modules.some((path) => SELF_TEST.test(path) || EXTENSIONS.test(path)),
    ),
  );
}

/** Loaded when an adapter is used first. */
const SELF_TEST = /chunks\/self_test-/;
/** Loaded where a device is made with an option that browsers do not have yet. */
const EXTENSIONS = /chunks\/subgroup_matrix-/;

const EVAL = /\beval\s*\(|\bnew Function\b/;

function checkForPages(code: string): void {
  assert.not.match(code, /["'`]node:|["'`]webgpu["'`]|child_process|\bprocess\s*[.[]|\brequire\s*\(/);
}

function checkSize(scripts: readonly Pick<Script, "code">[]): void {
  const bytes = gzipped(scripts);
  assert.ok(bytes > 30_000 && bytes <= LIMIT_BYTES, `${bytes} bytes`);
}

const isPinyin = ({ modules }: Script) => modules.some((path) => path.includes("pinyin-pro"));

/** What esbuild makes of these files. */
async function buildWithEsbuild(...entryPoints: string[]): Promise<Scripts> {
  const { metafile, outputFiles } = await esbuild({
    ...{ absWorkingDir: folder, entryPoints, outdir: "esbuild", write: false, metafile: true },
    ...{ bundle: true, splitting: true, format: "esm", minify: true, logLevel: "silent" },
    ...{ loader: { ".data": "file" }, external: ["module"] },
  });
  const scripts = Object.entries(metafile.outputs).flatMap(([path, output]): [string, Script][] => {
    if (!path.endsWith(".js")) return [];
    const imports = output.imports.filter(({ kind }) => kind === "import-statement");
    return [
      [
        path,
        {
          code: outputFiles.find((file) => file.path === join(folder, path))!.text,
          modules: Object.keys(output.inputs),
          imports: imports.map(({ path }) => path),
        },
      ],
    ];
  });
  return new Map(scripts);
}

test("esbuild makes a page of it", async () => {
  write("page.js", PAGE.replace("?url", ""));
  checkScripts(await buildWithEsbuild("page.js"), /^page\.js$/);
});

/** What Vite makes of page.js. */
async function buildWithVite() {
  write("index.html", '<!doctype html><button>Speak</button><script type="module" src="./page.js"></script>');
  const result = await vite({
    ...{ root: folder, configFile: false, logLevel: "silent" },
    build: { write: false, modulePreload: false },
    worker: { format: "es" }, // it loads a model's code with the model
  });
  return (Array.isArray(result) ? result : [result]).flatMap((part) => ("output" in part ? part.output : []));
}

test("Vite makes a page of it", async () => {
  write("page.js", PAGE);
  const outputs = await buildWithVite();
  const scripts = outputs.flatMap((chunk): [string, Script][] =>
    chunk.type === "chunk"
      ? [[chunk.fileName, { code: chunk.code, modules: chunk.moduleIds, imports: chunk.imports }]]
      : [],
  );
  checkScripts(new Map(scripts), /page\.js$|index\.html$/);
});

// ---- the worker: a script of the application's that imports it

const WORKER_PAGE = `import { loadModel } from "formant";
import data from "${ESPEAK}/espeak-ng.data?url";
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
document.querySelector("button").onclick = async () => {
  const model = await loadModel("kokoro", { worker, espeak: { data } });
  const audio = await model.generate("Hello from a worker.");
  new Audio(URL.createObjectURL(new Blob([audio.toWav()]))).play();
};`;
const WORKER = 'import "formant/worker";';
/** Its answer to the page when it begins. */
const SERVES = /addEventListener\(["'`]message["'`]/;

test("esbuild makes a page with a worker of it", async () => {
  write("page.js", WORKER_PAGE.replace("?url", ""));
  write("worker.js", WORKER);
  const scripts = await buildWithEsbuild("page.js", "worker.js");
  const worker = loaded(scripts, /^worker\.js$/);
  assert.ok(worker.some(({ code }) => SERVES.test(code)));
  checkScripts(scripts, /^page\.js$/, /chunks\/remote_model-/, /^worker\.js$/);
});

test("Vite makes a page with a worker of it", async () => {
  write("page.js", WORKER_PAGE);
  write("worker.js", WORKER);
  const outputs = await buildWithVite();
  const page = outputs.find((part) => part.type === "chunk" && part.isEntry)!;
  assert.ok(page.type === "chunk");
  // The worker's scripts are a build of their own, and nothing but files to the page's, unless both have them.
  const scripts = outputs.filter(({ fileName }) => fileName.endsWith(".js"));
  const files = new Map(
    [...scripts.filter(({ type }) => type === "asset"), ...scripts].map((part) => [
      part.fileName.replace(/^.*\//, ""),
      part.type === "asset" ? String(part.source) : part.code,
    ]),
  );
  const named = (name: RegExp) => [...files.keys()].find((file) => name.test(file))!;
  const needed = new Set([/^worker-/, /^kokoro-/, /^verdict-/, /^self_test-/].map(named));
  assert.ok((page as { code: string }).code.includes([...needed][0]!));
  assert.not.match((page as { code: string }).code, /@compute/, "the engine is the worker's alone");
  for (const name of needed) {
    const imports = files.get(name)!.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g);
    for (const [, other] of imports) needed.add(other!);
  }
  const worker = [...needed].map((name) => ({ code: files.get(name)! }));
  assert.ok(worker.some(({ code }) => SERVES.test(code)));
  for (const { code } of worker) checkForPages(code);
  const remote = outputs.filter((part) => part.type === "chunk" && part.name === "remote_model");
  checkSize([...worker, ...[page, ...remote].map((part) => ({ code: (part as { code: string }).code }))]);
});

// ---- the player in pages: its audio thread is a file of the server's own, as strict policies want it

const PLAYER_PAGE = `import { createPlayer } from "formant/player";
createPlayer({ sampleRate: 24000 }).then((player) => player.play());`;
const WORKLET_URL = /new URL\(\s*["'`]([^"'`]+)["'`],\s*(?:["'`]{2}\s*\+\s*)?import\.meta\.url\s*\)/;

/** The worklet beside the script that names it, which stands alone. */
function checkWorklet(
  script: { readonly path: string; readonly code: string },
  files: ReadonlyMap<string, string>,
) {
  const name = WORKLET_URL.exec(script.code)?.[1];
  assert.ok(name, script.code);
  const code = files.get(new URL(name!, `file:///${script.path}`).pathname.slice(1)) ?? "";
  assert.match(code, /registerProcessor\(/);
  assert.not.match(code, /\b(import|export)\b/);
}

test("the player finds its worklet where nothing is bundled", () => {
  const path = (name: string) => join(folder, "node_modules/formant/lib/browser", name);
  const code = readFileSync(path("player.js"), "utf8");
  assert.not.match(code, /\bfrom\s*["'][^.]/);
  checkWorklet(
    { path: "player.js", code },
    new Map([["player-worklet.js", readFileSync(path("player-worklet.js"), "utf8")]]),
  );
});

test("esbuild puts the player's worklet beside the page", async () => {
  write("page.js", PLAYER_PAGE);
  const { outputFiles } = await esbuild({
    ...{ absWorkingDir: folder, outdir: "esbuild", write: false, bundle: true, format: "esm", minify: true },
    entryPoints: { page: "page.js", "player-worklet": "formant/player-worklet" },
  });
  const files = new Map(outputFiles.map(({ path, text }) => [relative(join(folder, "esbuild"), path), text]));
  checkWorklet({ path: "page.js", code: files.get("page.js")! }, files);
});

test("Vite puts the player's worklet among the assets", async () => {
  write("page.js", PLAYER_PAGE);
  const outputs = await buildWithVite();
  const files = new Map(
    outputs.map((part) => [part.fileName, part.type === "chunk" ? part.code : String(part.source)]),
  );
  const page = outputs.find((part) => part.type === "chunk")!;
  checkWorklet({ path: page.fileName, code: files.get(page.fileName)! }, files);
});

test.run();
