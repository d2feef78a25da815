// A model's files from one text, as the command line and `loadModel` take it: a folder or file (Node), a URL, or a hub id.

import { filesFromUrl, isHubId, type ModelFiles } from "./files.ts";
import { loadHost, type SourceOptions } from "./host.ts";
import { openHub } from "./hub.ts";
import { keepFiles, unkeptNotice, urlLayout } from "./kept_files.ts";

/**
 * Opens the place; `files.name` says which it is. A path that exists wins over a hub id. In a page, what is no hub id is
 * a URL, and its files are kept; Node reads them from the server each time.
 */
export async function openSource(source: string, options: SourceOptions = {}): Promise<ModelFiles> {
  const host = await loadHost();
  const isUrl = /^https?:\/\//i.test(source);
  const local = isUrl ? undefined : await host.openPath?.(source);
  if (local) return local;
  const page = globalThis.location?.href;
  if (isUrl && !page) return filesFromUrl(source);
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
