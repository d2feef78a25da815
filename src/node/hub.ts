// Models of the Hugging Face hub in the hub's own cache (models--ORG--NAME/{blobs,refs,snapshots}), so that what any
// program has downloaded is found. `@huggingface/hub` resolves revisions and lists files; the bytes come by range into
// part files, go on after a cut, are checked (SHA-256 of LFS files, git SHA-1 of the others) and renamed when whole.

import { randomUUID } from "node:crypto";
import { readFile, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { HubApiError, listFiles, modelInfo } from "@huggingface/hub";
import { FormantError } from "../error.ts";
import { type LoadProgress, type ModelFiles, checkRelativePath } from "../files.ts";
import { type RemoteFile, download } from "../download.ts";
import { checkSignal, streamRange } from "../http.ts";
import { exists, linkSnapshot, makeFolder, userCache, withLock, writeFailure } from "./cache.ts";
import { folderDisk } from "./disk.ts";
import { openFile, openFolder } from "./folder.ts";

export interface HubOptions {
  /** Branch, tag or commit; `main` unless given. */
  readonly revision?: string;
  /** A file without which a cached copy does not count: the hub is asked before anything is opened. */
  readonly needs?: string;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Its checksum names it in the cache. */
type HubFile = Required<RemoteFile>;

const COMMIT = /^[0-9a-f]{40}$/;
const ANSWER_MS = 5000;
const LISTING_MS = 30000;

/**
 * A model by its id (`org/name`). A revision that is in the cache is used as it is, without asking the hub; files that
 * are not cached yet are downloaded when they are opened. Reads HF_ENDPOINT, HF_TOKEN, HF_HUB_OFFLINE, HF_HUB_CACHE,
 * HF_HOME and XDG_CACHE_HOME.
 * @throws FormantError `network`: not cached, and the hub is not reached within 5 s or refuses; `weights`: no such model
 */
export async function openHub(id: string, options: HubOptions = {}): Promise<ModelFiles> {
  if (!/^[\w.-]+(\/[\w.-]+)?$/.test(id) || id.includes("..")) {
    throw new FormantError("argument", `hub: the model id is ${JSON.stringify(id)}, expected org/name.`);
  }
  const repository = new Repository(id, options);
  const commit = (await repository.cachedCommit()) ?? (await repository.resolve());
  const snapshot = join(repository.folder, "snapshots", commit);
  let listing: Promise<Map<string, HubFile>> | undefined;
  const remote = () =>
    (listing ??= repository.listing(commit).catch((error: unknown) => {
      listing = undefined;
      throw error;
    }));
  return {
    name: id,
    async open(path, signal) {
      const pointer = join(snapshot, checkRelativePath(path));
      if (!(await exists(pointer))) {
        await repository.fetch(path, commit, await remote(), signal ?? options.signal);
      }
      return openFile(pointer);
    },
    async list() {
      const cached = async () => ((await exists(snapshot)) ? (await openFolder(snapshot)).list() : []);
      if (repository.offline) return cached();
      return remote().then(
        (files) => [...files.keys()].sort(),
        (error: unknown) => {
          if (error instanceof FormantError && error.code === "network") return cached();
          throw error;
        },
      );
    },
  };
}

/** Whether `openHub` would find the model without asking the hub. */
export async function isCached(id: string, options: HubOptions = {}): Promise<boolean> {
  return (await new Repository(id, options).cachedCommit()) !== undefined;
}

/** Where the hub's cache is, as its own programs have it. */
function hubCache(): string {
  const { HF_HUB_CACHE, HF_HOME } = process.env;
  return HF_HUB_CACHE || join(HF_HOME || join(userCache(), "huggingface"), "hub");
}

class Repository {
  readonly folder: string;
  readonly offline = /^(1|true|yes|on)$/i.test(process.env["HF_HUB_OFFLINE"] ?? "");
  private readonly id: string;
  private readonly revision: string;
  private readonly options: HubOptions;
  private readonly endpoint = (process.env["HF_ENDPOINT"] || "https://huggingface.co").replace(/\/+$/, "");
  private readonly token = process.env["HF_TOKEN"]?.trim();

  constructor(id: string, options: HubOptions) {
    this.id = id;
    this.options = options;
    this.revision = checkRelativePath(options.revision ?? "main");
    this.folder = join(hubCache(), `models--${id.replace("/", "--")}`);
  }

  /** The commit of the revision, if the cache has it (with the file that it needs). */
  async cachedCommit(): Promise<string | undefined> {
    const ref = () => readFile(join(this.folder, "refs", this.revision), "utf8").catch(() => "");
    const commit = COMMIT.test(this.revision) ? this.revision : (await ref()).trim();
    if (!COMMIT.test(commit)) return undefined;
    const snapshot = join(this.folder, "snapshots", commit);
    const { needs } = this.options;
    if (this.offline || needs === undefined) return (await isFilled(snapshot)) ? commit : undefined;
    return (await exists(join(snapshot, needs))) ? commit : undefined;
  }

  /** Asks the hub which commit the revision is, and notes it. */
  async resolve(): Promise<string> {
    if (this.offline) {
      const what = `${this.id}: revision ${this.revision} is not in the cache ${this.folder}`;
      throw new FormantError(
        "network",
        `${what}, and HF_HUB_OFFLINE is set; unset it to download the model.`,
      );
    }
    const { sha: commit } = await this.ask((access) =>
      modelInfo({ name: this.id, revision: this.revision, additionalFields: ["sha"], ...access }),
    );
    if (typeof commit !== "string" || !COMMIT.test(commit)) {
      throw new FormantError("network", `${this.id}: the hub's commit is ${commit}, expected 40 hex digits.`);
    }
    if (commit !== this.revision) {
      const ref = join(this.folder, "refs", this.revision);
      await makeFolder(dirname(ref));
      const part = `${ref}.${randomUUID()}`;
      await writeFile(part, commit).catch((cause: unknown) => {
        throw writeFailure(ref, cause);
      });
      await rename(part, ref);
    }
    return commit;
  }

  /** All files of a commit. */
  async listing(commit: string): Promise<Map<string, HubFile>> {
    return this.ask(async (access) => {
      const files = new Map<string, HubFile>();
      for await (const entry of listFiles({ repo: this.id, revision: commit, recursive: true, ...access })) {
        const checksum = entry.lfs?.oid ?? entry.oid;
        if (entry.type !== "file" || checksum === undefined) continue;
        if (!/^[0-9a-f]{40,64}$/.test(checksum))
          throw new Error(`the checksum of ${entry.path} is no hex number`);
        files.set(entry.path, { size: entry.lfs?.size ?? entry.size, checksum });
      }
      return files;
    });
  }

  /** Downloads one file into the snapshot. */
  async fetch(
    path: string,
    commit: string,
    files: ReadonlyMap<string, HubFile>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const file = files.get(path);
    if (!file) {
      throw new FormantError(
        "weights",
        `${this.id}: ${path} is not in the repository at ${commit.slice(0, 8)}.`,
      );
    }
    const blob = join(this.folder, "blobs", file.checksum);
    const lock = join(
      this.folder,
      "..",
      ".locks",
      `models--${this.id.replace("/", "--")}`,
      `${file.checksum}.formant`,
    );
    await withLock(lock, signal, async () => {
      if (!(await exists(blob))) {
        const url = `${this.endpoint}/${this.id}/resolve/${commit}/${path.split("/").map(encodeURIComponent).join("/")}`;
        const http = {
          headers: this.token ? { Authorization: `Bearer ${this.token}` } : {},
          ...(signal ? { signal } : {}),
        };
        await download(folderDisk, { path: blob, part: `${blob}.formant.part` }, file, {
          name: `${this.id}/${path}`,
          chunks: (from) => streamRange(url, from, file.size, file.size, http),
          onProgress: (loaded) =>
            this.options.onProgress?.({ phase: "download", file: path, loaded, total: file.size }),
        });
      }
      await linkSnapshot(blob, join(this.folder, "snapshots", commit), path);
    });
  }

  /** Runs a request of the hub package; its failures become sentences. */
  private async ask<T>(request: (access: Access) => Promise<T>): Promise<T> {
    if (this.offline) {
      throw new FormantError(
        "network",
        `${this.id}: a file is not in the cache, and HF_HUB_OFFLINE is set; unset it.`,
      );
    }
    if (this.token !== undefined && this.token !== "" && !this.token.startsWith("hf_")) {
      throw new FormantError("argument", "hub: HF_TOKEN does not start with hf_, expected an access token.");
    }
    const { signal } = this.options;
    const access: Access = {
      hubUrl: this.endpoint,
      fetch: (input, init) => answered(input, init, signal),
      ...(this.token ? { accessToken: this.token } : {}),
    };
    try {
      return await request(access);
    } catch (cause) {
      checkSignal(this.id, signal);
      throw this.failure(cause);
    }
  }

  private failure(cause: unknown): FormantError {
    if (cause instanceof HubApiError) {
      const status = cause.statusCode;
      if (status === 401 || status === 403) {
        const what = `${this.id}: the hub answered ${status} (the model is private, gated or not there)`;
        return new FormantError(
          "network",
          `${what}; check the name, or set HF_TOKEN to a token with access.`,
          { cause },
        );
      }
      if (status === 404) {
        const what = `${this.id}: the hub has no such model or revision (${this.revision})`;
        return new FormantError("weights", `${what}; check the name.`, { cause });
      }
      return new FormantError("network", `${this.id}: the hub answered ${status}; try again later.`, {
        cause,
      });
    }
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const why = inner instanceof Error ? inner.message : String(inner);
    return new FormantError("network", `${this.id}: the hub ${this.endpoint} cannot be read (${why}).`, {
      cause,
    });
  }
}

interface Access {
  readonly hubUrl: string;
  readonly fetch: typeof fetch;
  readonly accessToken?: string;
}

/** `fetch` that gives up after 5 s without an answer, and after 30 s in all. */
async function answered(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error("no answer in 5 s")), ANSWER_MS);
  const signals = [late.signal, AbortSignal.timeout(LISTING_MS), ...(signal ? [signal] : [])];
  try {
    const response = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
    // The hub says what is not found; a proxy or a captive portal does not.
    if (response.status !== 404 || response.headers.has("x-error-code")) return response;
    throw new Error("the answer 404 is not the hub's");
  } finally {
    clearTimeout(timer);
  }
}

async function isFilled(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length > 0;
}
