// What the tests of storage call in a page.

import { deleteStored, FormantError, listStored, loadModel } from "../../models/index.ts";

const page = {
  /** Loads in a worker, and speaks there if there is a text. */
  async speak(source: string, text: string) {
    const worker = new Worker("worker.js", { type: "module" });
    const bytes: Record<string, number> = {};
    const notices: string[] = [];
    try {
      const model = await loadModel("kokoro", {
        worker,
        source,
        espeak: { data: "espeak-ng.data" },
        onProgress: ({ phase, file, loaded }) => {
          if (phase === "download") bytes[file!] = loaded;
        },
        onNotice: (line) => notices.push(line),
      });
      let loudest = 0;
      for await (const { audio } of text ? model.stream(text, { speed: 2 }) : []) {
        loudest = audio.samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), loudest);
      }
      model.dispose();
      return { loudest, bytes, notices };
    } finally {
      worker.terminate();
    }
  },

  /** Why a model cannot be loaded. */
  async refused(source: string) {
    const worker = new Worker("worker.js", { type: "module" });
    try {
      await loadModel("kokoro", { worker, source });
      return "";
    } catch (error) {
      return error instanceof FormantError ? `${error.code}: ${error.message}` : String(error);
    } finally {
      worker.terminate();
    }
  },

  list: () => listStored(),
  delete: (source: string) => deleteStored(source),
};

export type StorePage = typeof page;
Object.assign(globalThis, { page });
