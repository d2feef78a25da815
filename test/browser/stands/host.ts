// A page that opens folders as well, in the place of src/host.ts.

import { openFolder } from "../../../src/node/folder.ts";
import { loadHost as loadPage } from "../../../src/page/host.ts";
import type { Host } from "../../../src/host.ts";

export async function loadHost(): Promise<Host> {
  const page = await loadPage();
  return {
    ...page,
    openSource: (source, options) =>
      /^(\/|test\/)/.test(source) ? openFolder(source) : page.openSource(source, options),
  };
}
