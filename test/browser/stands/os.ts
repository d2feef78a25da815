// node:os as far as the tests use it.

import { call } from "./remote.ts";

export const tmpdir = () => call("tmpdir");
