// Models of the Hugging Face hub in a page: one question for the commit and its files with their checksums, which is kept
// like them, then plain byte ranges.

import type { Disk } from "../disk.ts";
import { FormantError } from "../error.ts";
import {
  checkRelativePath,
  decodeUtf8,
  parseJson,
  readBytes,
  type RemoteFiles,
  remoteSource,
} from "../files.ts";
import type { SourceOptions } from "../host.ts";
import { readWhole } from "../http.ts";

const HUB = "https://huggingface.co";
const COMMIT = /^[0-9a-f]{40}$/;

/**
 * A model by its id (`org/name`). All files are those of the commit that the revision is now, or was when the listing on
 * `disk` was made.
 * @throws FormantError `network`: the hub is not reached, or has no such model for everybody
 */
export async function openHub(
  id: string,
  options: SourceOptions = {},
  disk?: Disk,
  hub = HUB,
): Promise<RemoteFiles> {
  const { revision = "main" } = options;
  const name = revision === "main" ? id : `${id}@${revision}`;
  const kept = `${encodeURIComponent(name)}/@listing`;
  const about = `${hub}/api/models/${id}/revision/${encodeURIComponent(revision)}?blobs=true`;
  const { sha, files } = disk
    ? await disk.lock(kept, options.signal, async () => {
        const known = await readKept(kept, disk);
        if (known) return known;
        const text = await ask(id, about, options);
        const listing = readListing(id, text, about);
        // Where it cannot be kept, files cannot be either; that is said for them.
        await disk.append(kept, (write) => write(new TextEncoder().encode(text))).catch(() => {});
        return listing;
      })
    : readListing(id, await ask(id, about, options), about);
  const find: RemoteFiles["find"] = async (path) => {
    const file = files.get(checkRelativePath(path));
    if (!file) {
      throw new FormantError("weights", `${id}: ${path} is not in the repository at ${sha.slice(0, 8)}.`);
    }
    const url = `${hub}/${id}/resolve/${sha}/${path.split("/").map(encodeURIComponent).join("/")}`;
    return { name: `${id}/${path}`, url, version: file.checksum, ...file };
  };
  return {
    name,
    find,
    open: async (path) => remoteSource(await find(path)),
    list: async () => [...files.keys()].sort(),
  };
}

async function ask(id: string, about: string, { revision = "main", signal }: SourceOptions): Promise<string> {
  const answer = await readWhole(about, signal ? { signal } : {}).catch((cause: FormantError) => {
    if (cause.code === "aborted") throw cause;
    const what = `${id}: revision ${revision} cannot be had from the hub (${cause.message})`;
    throw new FormantError("network", `${what}; check the name, or give a URL or dropped files.`, { cause });
  });
  return answer.text();
}

interface Listing {
  readonly sha: string;
  readonly files: ReadonlyMap<string, { readonly size: number; readonly checksum: string }>;
}

/** One that was cut while it was written is none. */
async function readKept(path: string, disk: Disk): Promise<Listing | undefined> {
  if ((await disk.size(path)) === undefined) return undefined;
  try {
    return readListing(path, decodeUtf8(await readBytes(disk, path), path), path);
  } catch {
    await disk.remove(path);
    return undefined;
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

function readListing(id: string, text: string, about: string): Listing {
  const answer = parseJson(text, about) as Answer | null;
  const sha = answer?.sha ?? "";
  if (!COMMIT.test(sha)) {
    throw new FormantError("network", `${id}: the hub's commit is "${sha}", expected 40 hex digits.`);
  }
  const files = (answer?.siblings ?? []).map((file) => {
    const checksum = file?.lfs?.sha256 ?? file?.blobId ?? "";
    const size = file?.size ?? -1;
    if (Number.isSafeInteger(size) && size >= 0 && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(checksum)) {
      return [String(file!.rfilename), { size, checksum }] as const;
    }
    throw new FormantError(
      "network",
      `${id}: the hub says of ${file?.rfilename} ${size} bytes and the checksum "${checksum}", expected both.`,
    );
  });
  return { sha, files: new Map(files) };
}
