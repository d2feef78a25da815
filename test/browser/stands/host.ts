// A page that opens folders and the packaged weights as well, in the place of src/host.ts.

import { openFolder } from "../../../src/node/folder.ts";
import { loadHost as loadPage } from "../../../src/page/host.ts";
import type { Host } from "../../../src/host.ts";
import { packagedKokoro } from "./packaged_kokoro.ts";

export async function loadHost(): Promise<Host> {
  const page = await loadPage();
  return {
    ...page,
    openPath: async (source) => (/^(\/|test\/)/.test(source) ? openFolder(source) : undefined),
    orPackaged: () => packagedKokoro(),
  };
}
