// The worker of the browser tests, as an application's is.

import "../../models/worker/index.ts";
