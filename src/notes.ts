// Small texts that outlive the process or the page. What cannot be kept is found out again.

import { decodeUtf8, readBytes } from "./files.ts";
import { loadHost } from "./host.ts";

const openDisk = async () => (await loadHost()).openDisk("notes");
const pathOf = (key: string) => `adapters/${key}`;

/** What was noted under a key, by an earlier run too; undefined where nothing was. */
export async function recall(key: string): Promise<string | undefined> {
  try {
    return decodeUtf8(await readBytes(await openDisk(), pathOf(key)), key);
  } catch {
    return undefined; // not there, or nothing can be kept
  }
}

export async function note(key: string, text: string): Promise<void> {
  try {
    await (await openDisk()).write(pathOf(key), text);
  } catch {
    // nothing can be kept
  }
}
