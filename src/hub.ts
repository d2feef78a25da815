// Models of the Hugging Face hub, kept as its own programs keep them (models--ORG--NAME/{blobs,refs,snapshots}): in Node
// in their cache, so that what any of them has downloaded is found. One question gives the commit of a revision and its
// files with their checksums (SHA-256 of LFS files, git SHA-1 of the others); the files come by range when they are opened.

import type { Disk } from "./disk.ts";
import { FormantError } from "./error.ts";
import {
  checkRelativePath,
  decodeUtf8,
  type ModelFiles,
  parseJson,
  readBytes,
  type RemoteFiles,
  remoteSource,
} from "./files.ts";
import { type Host, loadHost, type SourceOptions } from "./host.ts";
import { readWhole } from "./http.ts";
import { keepFiles } from "./kept_files.ts";

const HUB = "https://huggingface.co";
const COMMIT = /^[0-9a-f]{40}$/;

export interface HubSettings {
  readonly endpoint?: string | undefined;
  /** Access token (`hf_...`). */
  readonly token?: string | undefined;
  /** Nothing is asked for. */
  readonly offline?: boolean;
}

function settingsOf({ env = {} }: Host): HubSettings {
  const { HF_ENDPOINT, HF_TOKEN, HF_HUB_OFFLINE = "" } = env;
  return { endpoint: HF_ENDPOINT, token: HF_TOKEN, offline: /^(1|true|yes|on)$/i.test(HF_HUB_OFFLINE) };
}

export const hubFolder = (id: string) => `models--${id.replace("/", "--")}`;

/** The id that a folder is of. */
export const hubId = (folder: string) => /^models--(.*)$/.exec(folder)?.[1]!.replace("--", "/");

/**
 * A model by its id (`org/name`). A revision that is kept on `disk` is used as it is, without asking the hub; files that
 * are not there yet are downloaded when they are opened. Without a disk they are read from the hub each time.
 * @throws FormantError `network`: not kept, and the hub is not reached within 5 s or refuses; `weights`: no such model
 */
export async function openHub(
  id: string,
  options: SourceOptions = {},
  disk?: Disk,
  settings?: HubSettings,
): Promise<ModelFiles> {
  if (!/^[\w.-]+(\/[\w.-]+)?$/.test(id) || id.includes("..")) {
    throw new FormantError("argument", `hub: the model id is ${JSON.stringify(id)}, expected org/name.`);
  }
  const repository = new Repository(id, options, disk, settings ?? settingsOf(await loadHost()));
  const commit = (await repository.keptCommit()) ?? (await repository.listing()).commit;
  const files = repository.filesOf(commit);
  if (!disk) return files;
  const layout = {
    folder: hubFolder(id),
    file: (path: string) => `snapshots/${commit}/${path}`,
    absent: (path: string) => `.no_exist/${commit}/${path}`,
    blobs: () => "blobs/",
  };
  return keepFiles(files, layout, disk, options);
}

/** Whether `openHub` would find the model without asking the hub. */
export async function isKept(id: string, options: SourceOptions = {}): Promise<boolean> {
  const host = await loadHost();
  const repository = new Repository(id, options, await host.openDisk("models"), settingsOf(host));
  return (await repository.keptCommit()) !== undefined;
}

interface Listing {
  readonly commit: string;
  readonly files: ReadonlyMap<string, { readonly size: number; readonly checksum: string }>;
}

class Repository {
  readonly #id: string;
  readonly #revision: string;
  readonly #folder: string;
  readonly #options: SourceOptions;
  readonly #disk: Disk | undefined;
  readonly #settings: HubSettings;
  readonly #endpoint: string;
  #listing: Promise<Listing> | undefined;

  constructor(id: string, options: SourceOptions, disk: Disk | undefined, settings: HubSettings) {
    this.#id = id;
    this.#revision = checkRelativePath(options.revision ?? "main");
    this.#folder = hubFolder(id);
    this.#options = options;
    this.#disk = disk;
    this.#settings = settings;
    this.#endpoint = (settings.endpoint || HUB).replace(/\/+$/, "");
  }

  /** The commit of the revision, if files of it are kept, the one that is needed among them. */
  async keptCommit(): Promise<string | undefined> {
    const disk = this.#disk;
    const commit = COMMIT.test(this.#revision) ? this.#revision : await this.#kept(`refs/${this.#revision}`);
    if (!disk || !COMMIT.test(commit)) return undefined;
    const snapshot = `${this.#folder}/snapshots/${commit}`;
    const { needs } = this.#options;
    const there =
      this.#settings.offline || needs === undefined
        ? (await disk.list(snapshot)).length > 0
        : (await disk.size(`${snapshot}/${needs}`)) !== undefined;
    return there ? commit : undefined;
  }

  /** The files of a commit. */
  filesOf(commit: string): RemoteFiles {
    const find: RemoteFiles["find"] = async (path) => {
      const file = (await this.listing(commit)).files.get(checkRelativePath(path));
      if (!file) {
        const what = `${this.#id}: ${path} is not in the repository at ${commit.slice(0, 8)}`;
        throw new FormantError("weights", `${what}.`);
      }
      const name = `${this.#id}/${path}`;
      const escaped = path.split("/").map(encodeURIComponent).join("/");
      const url = `${this.#endpoint}/${this.#id}/resolve/${commit}/${escaped}`;
      return { name, url, version: file.checksum, headers: this.#headers(), ...file };
    };
    return {
      name: this.#id,
      find,
      open: async (path) => remoteSource(await find(path)),
      list: async () => {
        try {
          return [...(await this.listing(commit)).files.keys()].sort();
        } catch (error) {
          if (!this.#disk || !(error instanceof FormantError) || error.code !== "network") throw error;
          return this.#disk.list(`${this.#folder}/snapshots/${commit}`);
        }
      },
    };
  }

  /** Asked for once. */
  listing(commit?: string): Promise<Listing> {
    return (this.#listing ??= this.#list(commit ?? this.#revision).catch((error: unknown) => {
      this.#listing = undefined;
      throw error;
    }));
  }

  /** What is known of a commit, else what the hub says, which is kept. */
  async #list(revision: string): Promise<Listing> {
    const about = `${this.#endpoint}/api/models/${this.#id}/revision/${encodeURIComponent(revision)}?blobs=true`;
    if (this.#settings.offline) {
      const what = `${this.#id}: what is asked for of revision ${this.#revision} is not in the cache`;
      throw new FormantError("network", `${what} and HF_HUB_OFFLINE is set; unset it to download.`);
    }
    const listingOf = (commit: string) => `.formant/${commit}.json`;
    const known = COMMIT.test(revision) ? await this.#kept(listingOf(revision)) : "";
    try {
      if (known !== "") return readListing(known, about);
    } catch {
      // It was cut while it was written.
    }
    const { signal } = this.#options;
    const headers = this.#headers();
    try {
      const text = await (await readWhole(about, { headers, signal })).text();
      const listing = readListing(text, about);
      await this.#keep(listingOf(listing.commit), text);
      if (revision !== listing.commit) await this.#keep(`refs/${revision}`, listing.commit);
      return listing;
    } catch (error) {
      throw this.#failure(error as FormantError);
    }
  }

  /** A text of the repository's folder; empty where there is none. */
  async #kept(path: string): Promise<string> {
    const place = `${this.#folder}/${path}`;
    if (!this.#disk || (await this.#disk.size(place)) === undefined) return "";
    return decodeUtf8(await readBytes(this.#disk, place), place).trim();
  }

  /** Where it cannot be kept, files cannot be either; that is said for them. */
  async #keep(path: string, text: string): Promise<void> {
    await this.#disk?.write(`${this.#folder}/${path}`, text).catch(() => {});
  }

  #headers(): Record<string, string> {
    const token = this.#settings.token?.trim();
    if (!token) return {};
    if (token.startsWith("hf_")) return { Authorization: `Bearer ${token}` };
    throw new FormantError("argument", "hub: HF_TOKEN does not start with hf_, expected an access token.");
  }

  #failure(cause: FormantError): FormantError {
    if (cause.code === "aborted") return cause;
    const fail = (code: "network" | "weights", what: string) =>
      new FormantError(code, `${this.#id}: the hub ${what}.`, { cause });
    const response = cause.cause;
    // The hub says what is not found; a proxy or a captive portal does not.
    const isHub =
      response instanceof Response && (response.status !== 404 || response.headers.has("x-error-code"));
    if (!isHub) return fail("network", `${this.#endpoint} cannot be read (${cause.message})`);
    const { status } = response;
    if (status === 404) {
      return fail("weights", `has no such model or revision (${this.#revision}); check the name`);
    }
    if (status !== 401 && status !== 403) return fail("network", `answered ${status}; try again later`);
    const hint = "check the name, set HF_TOKEN to a token with access (Node), or give a URL or files (page)";
    return fail("network", `answered ${status} (the model is private, gated or not there); ${hint}`);
  }
}

/** What is read here of the hub's answer, if it is one. */
interface Answer {
  readonly sha?: string;
  readonly siblings?: readonly ({
    readonly rfilename?: string;
    readonly size?: number;
    readonly blobId?: string;
    readonly lfs?: { readonly sha256?: string };
  } | null)[];
}

function readListing(text: string, about: string): Listing {
  const answer = parseJson(text, about) as Answer | null;
  const commit = answer?.sha ?? "";
  if (!COMMIT.test(commit)) {
    throw new FormantError("network", `${about}: the commit is "${commit}", expected 40 hex digits.`);
  }
  const files = (answer?.siblings ?? []).map((file) => {
    const checksum = file?.lfs?.sha256 ?? file?.blobId ?? "";
    const size = file?.size ?? -1;
    if (Number.isSafeInteger(size) && size >= 0 && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(checksum)) {
      return [String(file!.rfilename), { size, checksum }] as const;
    }
    const what = `${about}: ${file?.rfilename} has ${size} bytes and the checksum "${checksum}"`;
    throw new FormantError("network", `${what}, expected both.`);
  });
  return { commit, files: new Map(files) };
}
