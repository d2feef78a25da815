// `formant/worker`: a module worker that imports this speaks for the page that gives it to `loadModel`.

import { serve } from "./serve.ts";

serve(globalThis);
