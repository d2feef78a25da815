// What the tests of files call in a page.

import { deleteStored, droppedFiles, listStored } from "../../models/index.ts";
import { filesFromFiles } from "../../src/loose_files.ts";
import type { Opened } from "./files_worker.ts";

const page = {
  /** Opens and reads files of a source in a worker of their own. */
  async open(source: string, paths: readonly string[]): Promise<Opened> {
    const worker = new Worker("files_worker.js", { type: "module" });
    try {
      return await new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Opened>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ source, paths });
      });
    } finally {
      worker.terminate();
    }
  },

  list: () => listStored(),
  delete: (source: string) => deleteStored(source),

  /** The paths of what was dropped last, and the size of one of the files. */
  async dropped(path: string) {
    const files = filesFromFiles(await dropped);
    return { paths: await files.list(), size: (await files.open(path)).size };
  },
};

let dropped: Promise<ReadonlyMap<string, File>>;
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  dropped = droppedFiles(event.dataTransfer!);
});

export type StorePage = typeof page;
Object.assign(globalThis, { page });
