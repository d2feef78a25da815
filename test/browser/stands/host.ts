// A page that opens folders as well, in the place of src/host.ts.

import { openFolder } from "../../../src/node/folder.ts";
import { loadHost as loadPage } from "../../../src/page/host.ts";
import type { Host } from "../../../src/host.ts";

export async function loadHost(): Promise<Host> {
  const page = await loadPage();
  return {
    ...page,
    openPath: async (source) => (/^(\/|test\/)/.test(source) ? openFolder(source) : undefined),
  };
}
