// Folders of the machine as the place of downloads.

import { createHash } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { PartDisk } from "../disk.ts";
import { makeFolder, writeFailure } from "./cache.ts";
import { openFile } from "./folder.ts";

export const folderDisk: PartDisk = {
  size: async (path) => (await stat(path).catch(() => undefined))?.size,
  open: openFile,
  async append(path, body) {
    await makeFolder(dirname(path));
    const fail = (cause: unknown) => {
      throw writeFailure(path, cause);
    };
    const file = await open(path, "a").catch(fail);
    try {
      await body(async (bytes) => file.appendFile(bytes).catch(fail));
      await file.sync().catch(fail);
    } finally {
      await file.close();
    }
  },
  move: rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  async hash(algorithm) {
    const hash = createHash(algorithm);
    return { update: (bytes) => hash.update(bytes), hex: () => hash.digest("hex") };
  },
};
