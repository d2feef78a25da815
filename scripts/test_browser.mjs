// `npm run test:browser [-- pattern]`: sets up what is missing, then all test files that a browser can run, in Chromium.
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

const root = await setup({ speech: true, browser: true });
await import(pathToFileURL(`${root}/dist/test/browser/all.js`).href);
