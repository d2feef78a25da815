// `npm run bench -- [kokoro|orpheus|marvis] [options]`: sets up what is missing, then the benchmark.
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

const NAMES = ["kokoro", "orpheus", "marvis"];
const first = process.argv[2] ?? "";
const name = first === "" || first.startsWith("-") ? NAMES[0] : first;
if (!NAMES.includes(name)) {
  process.stderr.write(`bench: ${name} is unknown, expected ${NAMES.join(" or ")}\n`);
  process.exit(1);
}
const root = await setup({ speech: true });
await import(pathToFileURL(`${root}/dist/bench/${name}.js`).href);
