// `npm run parity [-- --adapter NAME]`: sets up what is missing, then the comparison with PyTorch (bench/parity.ts).
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

const root = await setup({ speech: true });
await import(pathToFileURL(`${root}/dist/bench/parity.js`).href);
