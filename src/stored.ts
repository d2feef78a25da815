// What a page keeps of models and of other sources: listed and deleted.

import type { Disk } from "./disk.ts";
import { FormantError } from "./error.ts";
import { filesFromUrl, isHubId } from "./files.ts";
import { loadHost } from "./host.ts";
import { hubFolder, hubId } from "./hub.ts";
import { urlLayout } from "./kept_files.ts";

/** A model's files, or those of another source. */
export interface StoredFiles {
  /** Hub id or URL, for `deleteStored`. */
  readonly source: string;
  /** Of all its files, half-done downloads included. */
  readonly bytes: number;
}

/** What the page keeps, by source. Fails (code `argument`) in Node, which has the hub's own cache. */
export async function listStored(): Promise<StoredFiles[]> {
  const disk = await openDisk();
  const bytes = new Map<string, number>();
  for (const path of await disk.list("")) {
    const folder = path.slice(0, path.indexOf("/"));
    const source = hubId(folder) ?? decodeURIComponent(folder);
    bytes.set(source, (bytes.get(source) ?? 0) + ((await disk.size(path)) ?? 0));
  }
  return [...bytes].map(([source, bytes]) => ({ source, bytes }));
}

/** Deletes what is kept of a source: `source` of `listStored`, of `loadModel` or of a model. */
export async function deleteStored(source: string): Promise<void> {
  const disk = await openDisk();
  const url = () => filesFromUrl(new URL(source, globalThis.location?.href)).name;
  const folder = isHubId(source) ? hubFolder(source) : urlLayout(url()).folder;
  await disk.remove(folder).catch((cause: unknown) => {
    const what = `${source}: its files are in use (${(cause as Error).message})`;
    throw new FormantError("input", `${what}; try again.`, { cause });
  });
}

async function openDisk(): Promise<Disk> {
  if ("location" in globalThis) return (await loadHost()).openDisk("models");
  const what = "storage: this is Node, expected a page (Node keeps files in the hub's cache, see HF_HOME)";
  throw new FormantError("argument", `${what}.`);
}
