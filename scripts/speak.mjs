// `npm run speak -- "text" -o file.wav`: sets up what is missing, then `formant speak`.
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

/** What answers without a device and without weights. */
const LIGHT = ["--help", "-h", "--version", "-V", "--voices", "--print-phonemes"];

const root = await setup({ speech: !process.argv.some((argument) => LIGHT.includes(argument)) });
process.argv.splice(2, 0, "speak");
await import(pathToFileURL(`${root}/dist/src/cli/main.js`).href);
