// A model's files from one text, as the command line and `loadModel` take it: a folder or file (Node), a URL, or a hub id.

import { FormantError } from "./error.ts";
import { filesFromUrl, isHubId, type ModelFiles } from "./files.ts";
import { loadHost, type SourceOptions } from "./host.ts";
import { openHub } from "./hub.ts";
import { keepFiles, unkeptNotice, urlLayout } from "./kept_files.ts";

const URL_START = /^https?:\/\//i;
/** What can only be a path. */
const PATH = /^([.~]{0,2}[/\\]|[a-z]:[/\\])|\.safetensors$/i;

/** The files of a path; undefined for a URL or a hub id. Fails (code `weights`) where a path leads nowhere. */
export async function openLocal(source: string): Promise<ModelFiles | undefined> {
  const { openPath } = await loadHost();
  if (!openPath || URL_START.test(source)) return undefined;
  const files = await openPath(source);
  if (files || !PATH.test(source)) return files;
  throw new FormantError("weights", `${source}: there is no such file or folder, expected a model.`);
}

/**
 * Opens the place; `files.name` says which it is. A path that exists wins over a hub id. In a page, what is no hub id is
 * a URL, and its files are kept; Node reads them from the server each time.
 */
export async function openSource(source: string, options: SourceOptions = {}): Promise<ModelFiles> {
  const host = await loadHost();
  const local = await openLocal(source);
  if (local) return local;
  const page = globalThis.location?.href;
  if (URL_START.test(source) && !page) return filesFromUrl(source);
  const disk = await host.openDisk("models").catch((error: unknown) => {
    options.onNotice?.(unkeptNotice(source, error));
    return undefined;
  });
  if (page && !isHubId(source)) {
    const files = filesFromUrl(new URL(source, page));
    return disk ? keepFiles(files, urlLayout(files.name), disk, options) : files;
  }
  const open = () => openHub(source, options, disk);
  return options.fallback && host.orPackaged ? host.orPackaged(source, options, open) : open();
}
