// Folders of the machine as the place of what is kept.

import { createHash, randomUUID } from "node:crypto";
import { rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type Disk, writeFailure } from "../disk.ts";
import { makeFolder, withLock } from "./cache.ts";
import { listFolder, openFile } from "./folder.ts";

export function folderDisk(root: string): Disk {
  const at = (path: string) => join(root, path);
  return {
    size: async (path) => (await stat(at(path)).catch(() => undefined))?.size,
    open: (path) => openFile(at(path)),
    async append(path, pieces) {
      await makeFolder(dirname(at(path)));
      await writeFile(at(path), pieces, { flag: "a", flush: true }).catch(writeFailure(at(path)));
    },
    async write(path, text) {
      const beside = at(`${path}.${randomUUID()}`);
      await makeFolder(dirname(beside));
      await writeFile(beside, text);
      await rename(beside, at(path));
    },
    move: (from, to) => rename(at(from), at(to)),
    async link(from, to) {
      await makeFolder(dirname(at(to)));
      await rm(at(to), { force: true });
      // Where links are not allowed (Windows), the hub's own programs move it too.
      const target = relative(dirname(at(to)), at(from));
      await symlink(target, at(to)).catch(() => rename(at(from), at(to)));
    },
    remove: (path) => rm(at(path), { recursive: true, force: true }),
    hash: async (algorithm) => createHash(algorithm),
    list: (folder) => listFolder(at(folder)).catch(() => []),
    lock: (name, signal, body) => withLock(at(`.locks/${name}/formant.lock`), body, signal),
  };
}
