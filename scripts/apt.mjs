// System packages that the set-up installs on Debian and its relatives, where it may: software Vulkan and pip.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { backportsSource } from "./apt_sources.mjs";

const MESA_NEEDED = 25;
const MESA = ["mesa-vulkan-drivers", "libvulkan1"];
const SOURCES_LIST = "/etc/apt/sources.list";
const SOURCES_FOLDER = "/etc/apt/sources.list.d";

/** For the line that says what a person has to install. */
export const MESA_WANTED =
  `Mesa's software Vulkan ${MESA_NEEDED} or newer ` +
  `(Debian: ${MESA.join(" and ")}; on Debian 12 those of bookworm-backports)`;

function run(program, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" };
  return spawnSync(program, args, { encoding: "utf8", env });
}

/** Whether this process may install system packages. */
export const mayInstall = () => process.getuid?.() === 0 && run("apt-get", "--version").status === 0;

/** Throws what apt says if it fails. */
export function aptInstall(packages, suite) {
  const from = suite ? ["-t", suite] : [];
  const end = run("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...from, ...packages);
  if (end.status === 0) return;
  const said = (end.stderr ?? "").trim().split("\n");
  throw new Error(said.findLast((line) => line.startsWith("E: ")) ?? said.at(-1));
}

/** A list that cannot be read, of whatever third party, is no failure: the install says what is missing. */
export const aptUpdate = () => run("apt-get", "update", "-qq");

/** Mesa's software Vulkan: what apt offers if that is new enough, else that of the backports suite. */
export function installMesa() {
  aptUpdate();
  if (mesaOnOffer() >= MESA_NEEDED) return aptInstall(MESA);
  const suite = backportsSuite();
  if (!suite) throw new Error(`apt offers Mesa ${mesaOnOffer() || "none"}`);
  const added = addBackports(suite);
  try {
    aptUpdate();
    aptInstall(MESA, suite);
  } catch (error) {
    if (added) rmSync(added, { force: true });
    throw error;
  }
}

/** Major version of the Mesa that apt would install, 0 if none. */
function mesaOnOffer() {
  return Number(/Candidate: (?:\d+:)?(\d+)/.exec(run("apt-cache", "policy", MESA[0]).stdout ?? "")?.[1] ?? 0);
}

/** "bookworm-backports" on Debian 12; only Debian names them so. */
function backportsSuite() {
  const release = readFileSync("/etc/os-release", "utf8");
  const codename = /^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1];
  return /^ID=debian$/m.test(release) && codename ? `${codename}-backports` : null;
}

/** Adds the suite at the mirror in use. Gives the file that it wrote, null if apt had the suite. */
function addBackports(suite) {
  const folder = existsSync(SOURCES_FOLDER) ? readdirSync(SOURCES_FOLDER) : [];
  const files = [SOURCES_LIST, ...folder.map((name) => join(SOURCES_FOLDER, name))];
  const texts = files
    .filter((path) => /\.(list|sources)$/.test(path) && existsSync(path))
    .map((path) => readFileSync(path, "utf8"));
  const source = backportsSource(texts, suite);
  if (!source) throw new Error(`no mirror in ${SOURCES_LIST} or ${SOURCES_FOLDER} serves this release`);
  if (source.present) return null;
  const path = join(SOURCES_FOLDER, `formant-backports.${source.ending}`);
  writeFileSync(path, source.text);
  return path;
}
