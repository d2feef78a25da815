// The packaged weights, in the place of src/node/packaged_kokoro.ts.

import { openFolder } from "../../../src/node/folder.ts";
import { call } from "./remote.ts";

export const packagedKokoro = () => openFolder(call("packagedKokoro"));
