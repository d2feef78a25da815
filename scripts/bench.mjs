// `npm run bench -- --seconds 2,10`: sets up what is missing, then the benchmarks.
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

const root = await setup({ speech: true });
await import(pathToFileURL(`${root}/dist/bench/kokoro.js`).href);
