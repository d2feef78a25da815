// `npm run speak -- "text" -o file.wav`: sets up what is missing, then `formant speak`.
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

const root = await setup();
process.argv.splice(2, 0, "speak");
await import(pathToFileURL(`${root}/dist/src/cli/main.js`).href);
