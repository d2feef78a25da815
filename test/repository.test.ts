// The rules of the house, read from the files themselves: which way imports point, how long files and functions are,
// and what must not be in them. See ARCHITECTURE.md.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("repository");

const FILE_LINES = 400;
const FUNCTION_LINES = 60;
const MEDIAN_LINES = 150;
/** Of Node's side and of the page's side together, without what only declares types that a package or the DOM lacks. */
const HOST_LINES = 200;

// ---- the files

/** Paths that git holds, or what `git ls-files` is asked for; null outside a git tree. */
function gitFiles(...options: string[]): string[] | null {
  try {
    const list = execFileSync("git", ["ls-files", "-z", ...options], { stdio: ["ignore", "pipe", "ignore"] });
    const files = list.toString().split("\0").filter(existsSync);
    return files.length > 0 ? files : null;
  } catch {
    return null; // no git, or no git tree: the folders are walked
  }
}

function walk(): string[] {
  const skipped = /(^|\/)(node_modules|dist[^/]*|lib|\.git|\.gpu[^/]*)(\/|$)|\.wav$/;
  return readdirSync(".", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .filter((path) => !skipped.test(path));
}

/** What the repository holds, and what is new in the working tree. */
const tracked = gitFiles() ?? walk();
const files = gitFiles("--cached", "--others", "--exclude-standard") ?? walk();
const text = (path: string) => readFileSync(path, "utf8");

const isGolden = (path: string) => path.startsWith("test/golden/");
const HOUSE = /^(kernels|src|ops|models|tokenizer|bench|test|scripts|web)\//;
const code = files.filter((path) => HOUSE.test(path) && /\.(ts|mjs|js|wgsl)$/.test(path) && !isGolden(path));
const modules = code.filter((path) => !path.endsWith(".wgsl"));
/** What an application gets, the command line included. */
const library = code.filter((path) => /^(kernels|src|ops|models|tokenizer)\//.test(path));

/** Fails with the list of what breaks the rule. */
const none = (broken: readonly string[]) => assert.equal(broken, []);

/** `path:line: text` of every line of these files that `wrong` matches. */
function lines(paths: readonly string[], wrong: RegExp, prepare = (line: string) => line): string[] {
  return paths.flatMap((path) =>
    text(path)
      .split("\n")
      .flatMap((line, i) => (wrong.test(prepare(line)) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );
}

// ---- imports

interface Import {
  readonly from: string;
  /** A file of the repository, or the name of a package. */
  readonly to: string;
  readonly dynamic: boolean;
}

const STATIC = /^(?:import|export)\b[^;"]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gm;
const DYNAMIC = /\bimport\(\s*"([^"]+)"\s*\)/g;

function importsOf(from: string): Import[] {
  const found = (pattern: RegExp, dynamic: boolean) =>
    [...text(from).matchAll(pattern)].map(([, a, b]): Import => {
      const target = (a ?? b)!;
      return { from, to: target.startsWith(".") ? posix.join(dirname(from), target) : target, dynamic };
    });
  return [...found(STATIC, false), ...found(DYNAMIC, true)];
}

const imports = modules.flatMap(importsOf);
const PROGRAMS = ["src/cli", "bench", "test", "scripts", "web"];
const LAYERS = ["src/node", "src/page", ...PROGRAMS, "kernels", "src", "ops", "models", "tokenizer"];

/** The part of the house that a file belongs to; undefined for a package. */
const layerOf = (path: string) => LAYERS.find((layer) => path.startsWith(`${layer}/`));

/** What each part may import; programs may import anything. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  kernels: ["kernels"],
  src: ["src", "kernels", "src/node"],
  "src/node": ["src/node", "src"],
  "src/page": ["src/page", "src"],
  ops: ["ops", "src"],
  tokenizer: ["tokenizer", "src"],
  models: ["models", "ops", "src", "tokenizer"],
};

const show = ({ from, to }: Import) => `${from} imports ${to}`;

test("the reader of imports sees them", () => {
  assert.ok(imports.length > 200, `${imports.length}`);
  const found = (from: string, to: string, dynamic: boolean) =>
    imports.some((line) => line.from === from && line.to === to && line.dynamic === dynamic);
  assert.ok(found("src/device.ts", "kernels/index.ts", false));
  assert.ok(found("src/host.ts", "src/node/host.ts", true));
  assert.ok(found("kernels/index.ts", "kernels/add.wgsl", false));
  assert.ok(found("src/node/packaged_kokoro.ts", "fflate", false));
});

test("imports name files that are there", () => {
  none(imports.filter(({ to }) => layerOf(to) && !existsSync(to)).map(show));
});

test("the library's dynamic imports name what they import", () => {
  none(lines(library, /\bimport\((?!\s*")/));
});

test("arrows point down: kernels <- src <- ops <- models, tokenizer beside them", () => {
  const wrong = imports.filter(({ from, to }) => {
    const [source, target] = [layerOf(from)!, layerOf(to)];
    return target !== undefined && !PROGRAMS.includes(source) && !ARROWS[source]!.includes(target);
  });
  none(wrong.map(show));
});

/** Benchmarks are tested themselves. */
const mayMeet = (from: string, to: string) => from.startsWith("test/bench/") && to.startsWith("bench/");

test("nothing imports a program: the command line, benchmarks, tests, scripts, the page", () => {
  const wrong = imports.filter(({ from, to }) => {
    const target = layerOf(to);
    return (
      target !== undefined && PROGRAMS.includes(target) && layerOf(from) !== target && !mayMeet(from, to)
    );
  });
  none(wrong.map(show));
});

test("what only Node has is reached by a dynamic import", () => {
  const outside = (path: string) => !["src/node", ...PROGRAMS].includes(layerOf(path)!);
  const onlyNode = (to: string) => to.startsWith("src/node/") || to.startsWith("node:") || to === "webgpu";
  none(imports.filter(({ from, to, dynamic }) => outside(from) && onlyNode(to) && !dynamic).map(show));
});

test("the tokenizer reaches no device, by whatever way", () => {
  const reached = new Set(files.filter((path) => path.startsWith("tokenizer/") && path.endsWith(".ts")));
  for (const path of reached) {
    for (const { to } of existsSync(path) ? importsOf(path) : []) if (layerOf(to)) reached.add(to);
  }
  none(
    [...reached].filter((path) => /^(kernels|ops|models|src\/(device|tensor|arena|queue)\.ts)/.test(path)),
  );
});

// ---- kernels

test("index.ts and extensions.ts export every .wgsl file under its name, one a line, and nothing else", () => {
  const names = files
    .filter((path) => /^kernels\/[^/]+\.wgsl$/.test(path))
    .map((path) => posix.basename(path, ".wgsl"))
    .sort();
  const exports = ["kernels/index.ts", "kernels/extensions.ts"].flatMap((path) => {
    const [head, ...lines] = text(path).trimEnd().split("\n");
    assert.match(head!, /^\/\/ /);
    return lines;
  });
  assert.equal(
    exports.sort(),
    names.map((name) => `export { default as ${name} } from "./${name}.wgsl";`),
  );
  const others = files.filter((path) => path.startsWith("kernels/") && !path.endsWith(".wgsl"));
  assert.equal(others, ["kernels/extensions.ts", "kernels/index.ts", "kernels/wgsl.d.ts"]);
});

test("every kernel is used by an op", () => {
  const ops = files.filter((path) => path.startsWith("ops/")).map(text);
  const unused = files
    .filter((path) => path.startsWith("kernels/") && path.endsWith(".wgsl"))
    .filter((path) => !ops.some((op) => op.includes(`"${posix.basename(path, ".wgsl")}"`)));
  none(unused);
});

test("ops are the only callers of device.run, and WGSL is in .wgsl files only", () => {
  none(
    lines(
      library.filter((path) => !path.startsWith("ops/")),
      /\bdevice\.run\(/,
      withoutComment,
    ),
  );
  none(
    lines(
      library.filter((path) => path.endsWith(".ts")),
      /@compute\b|@workgroup_size\b/,
    ),
  );
});

// ---- budgets

const length = (path: string) => text(path).trimEnd().split("\n").length;

test(`a file has at most ${FILE_LINES} lines, and the median file under ${MEDIAN_LINES}`, () => {
  none(code.filter((path) => length(path) > FILE_LINES).map((path) => `${path}: ${length(path)} lines`));
  const sorted = library.map(length).sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1]!;
  assert.ok(median < MEDIAN_LINES, `${median} lines`);
});

const CONTROL = /^\s*(if|for|while|switch|\} (else|catch|finally)|class|interface|struct)\b/;
const METHOD = /^\s+((static|async|override|get|set|private) )*\*?[#\w]+(<[^(]*>)?\(/;
const FUNCTION = /=> \{$|^\s*(export )?(default )?(async )?(function|fn)\b/;

/** Lines of the functions of a formatted file: from the head to the closing bracket at the same depth. */
function functionLengths(path: string): { at: number; lines: number }[] {
  const all = text(path).split("\n");
  const depth = (line: string) => line.search(/\S/);
  return all.flatMap((line, i) => {
    if (!line.endsWith("{")) return [];
    // The end of a head of several lines: back to where it begins.
    const begins = (other: string, j: number) => j < i && depth(other) === depth(line);
    const at = /^\s*[)}]/.test(line) ? all.findLastIndex(begins) : i;
    const head = all[at]!;
    if (CONTROL.test(head) || CONTROL.test(line)) return [];
    if (!FUNCTION.test(line) && !FUNCTION.test(head) && !METHOD.test(head)) return [];
    const end = all.findIndex(
      (other, j) => j > i && depth(other) === depth(line) && /^\s*\}(, "[^"]*")?[;,)]*$/.test(other),
    );
    return end < 0 ? [] : [{ at: at + 1, lines: end - at + 1 }];
  });
}

/** Tiles in one piece: those of convolutions, cut into functions, took 2.6 times as long on an H200. */
const UNCUT = ["conv1d_tile", "matmul_tile", "matmul_subgroup_matrix"].map((name) => `kernels/${name}.wgsl`);

test(`a function has at most ${FUNCTION_LINES} lines`, () => {
  const all = code.flatMap((path) => functionLengths(path).map((entry) => ({ path, ...entry })));
  assert.ok(all.length > 500, `${all.length} functions were seen`);
  none(
    all
      .filter((entry) => entry.lines > FUNCTION_LINES && !UNCUT.includes(entry.path))
      .map((entry) => `${entry.path}:${entry.at}: ${entry.lines} lines`),
  );
});

/** The importer of Kokoro's packaged copy, and the player of pages: neither has a counterpart on the other side. */
const ONE_SIDED =
  /\/(packaged_kokoro|kokoro_onnx|onnx|package_clients|float16|player|player_worklet|playback|playout|rate)\.ts$/;

test(`at most ${HOST_LINES} lines of code are Node's alone or a page's alone`, () => {
  const own = library.filter(
    (path) => /^src\/(node|page)\/.*(?<!\.d)\.ts$/.test(path) && !ONE_SIDED.test(path),
  );
  const counts = own.map((path) => {
    const bare = text(path).replace(/\/\*[^]*?\*\/|^\s*\/\/.*|^import\b[^;]*;/gm, "");
    return bare.split("\n").filter((line) => line.trim() !== "").length;
  });
  assert.ok(counts.length > 1);
  const sum = counts.reduce((all, one) => all + one, 0);
  assert.ok(sum <= HOST_LINES, `${own.map((path, i) => `${path}: ${counts[i]}`).join(", ")}; ${sum} in all`);
});

// ---- what must not be there

/** A line of TypeScript without its comment. */
function withoutComment(line: string): string {
  return /^\s*(\/?\*|\/\/)/.test(line) ? "" : line.replace(/\s\/\/ .*$/, "");
}

test("the library prints nothing by itself", () => {
  none(lines(library, /\bconsole\./, withoutComment));
});

test("types are never switched off", () => {
  const typescript = modules.filter((path) => path.endsWith(".ts"));
  none(lines(typescript, /(:|<|\||,|\bas)\s*any\b\s*([\[\]>,;)|&={]|$)/, withoutComment));
  none(lines(modules, /@ts-(ignore|expect-error|nocheck)|eslint-(disable)/));
});

test("nothing is left to be done", () => {
  none(lines(code, /\b(TO)(DO)\b|\b(FIX)(ME)\b|\b(XX)X\b/));
});

const BINARY = /\.(safetensors|wav|png|jpg|gz|zip|npy|bin)$/;
const readable = tracked.filter((path) => !isGolden(path) && !BINARY.test(path));

test("no path and no host belongs to one machine", () => {
  none(lines(readable, /(?<![\w.~%}-])\/(work|home|root|tmp|mnt|Users)\b(?![\w-])/));
  none(lines(readable, /\bregistry\.[a-z]|\b(npmjs|pypi|yarnpkg|npmmirror)\.(org|com)|pythonhosted\.(org)/));
  none(lines(["package-lock.json"], /"resolved"/));
});

test("the top level holds what the README and ARCHITECTURE name", () => {
  const TOP = [
    ...["kernels", "src", "ops", "models", "tokenizer", "bench", "test", "scripts", "web", ".ci"],
    ...["PORTING.md", "ADDING_A_MODEL.md", "PARITY.md"],
    ...["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "package.json", "package-lock.json"],
    ...["tsconfig.json", ".gitignore", ".prettierignore", ".prettierrc"],
  ];
  none([...new Set(tracked.map((path) => path.split("/")[0]!))].filter((name) => !TOP.includes(name)));
});

test.run();
