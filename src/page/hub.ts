// Models of the Hugging Face hub in a page: one question for the commit and its files, then plain byte ranges.

import { FormantError } from "../error.ts";
import { checkRelativePath, filesFromUrl, type ModelFiles, parseJson } from "../files.ts";
import type { SourceOptions } from "../host.ts";
import { readWhole } from "../http.ts";

const HUB = "https://huggingface.co";
const COMMIT = /^[0-9a-f]{40}$/;

/** org/name and nothing more: `./org/name` is a path of the page's server. */
export const isHubId = (source: string): boolean => /^\w[\w.-]*\/\w[\w.-]*$/.test(source);

/**
 * A model by its id (`org/name`). All files are those of the commit that the revision is now.
 * @throws FormantError `network`: the hub is not reached, or has no such model for everybody
 */
export async function openHub(id: string, options: SourceOptions = {}, hub = HUB): Promise<ModelFiles> {
  const { revision = "main", signal } = options;
  const about = `${hub}/api/models/${id}/revision/${encodeURIComponent(revision)}`;
  const answer = await readWhole(about, signal ? { signal } : {}).catch((cause: FormantError) => {
    if (cause.code === "aborted") throw cause;
    const what = `${id}: revision ${revision} cannot be had from the hub (${cause.message})`;
    throw new FormantError("network", `${what}; check the name, or give a URL or dropped files.`, { cause });
  });
  const listing = parseJson(await answer.text(), about) as Listing | null;
  const sha = listing?.sha ?? "";
  const paths = (listing?.siblings ?? []).map((file) => String(file?.rfilename)).sort();
  if (!COMMIT.test(sha)) {
    throw new FormantError("network", `${id}: the hub's commit is "${sha}", expected 40 hex digits.`);
  }
  const files = filesFromUrl(`${hub}/${id}/resolve/${sha}`);
  return {
    name: id,
    async open(path, signal) {
      if (paths.includes(checkRelativePath(path))) return files.open(path, signal);
      throw new FormantError("weights", `${id}: ${path} is not in the repository at ${sha.slice(0, 8)}.`);
    },
    list: async () => paths,
  };
}

/** What is read here of the hub's answer, if it is one. */
interface Listing {
  readonly sha?: string;
  readonly siblings?: readonly ({ readonly rfilename?: string } | null)[];
}
