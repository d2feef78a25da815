// `npm run bench -- [kernels|kokoro|orpheus|marvis|codecs] [options]`: sets up what is missing, then the benchmark.
// `npm run bench -- kernels --page [PORT]`: the same in a page, on a server of this machine.
// `npm run bench -- --bundle DIR`: all of them as files that need no packages but webgpu: `node DIR/kernels.mjs`.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

const NAMES = ["kokoro", "kernels", "orpheus", "marvis", "codecs"];
const TYPES = { ".html": "text/html", ".js": "text/javascript" };

const fail = (text) => {
  process.stderr.write(`bench: ${text}\n`);
  process.exit(1);
};

/** Bundles the page and serves it until the process is ended. */
async function servePage(root, port) {
  const { bundleBenchmarkPage } = await import("./build.mjs");
  const folder = join(root, "dist/bench-page");
  await bundleBenchmarkPage(folder);
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://page").pathname.slice(1) || "page.html";
    if (!["page.html", "page.js"].includes(name)) return void response.writeHead(404).end();
    response.setHeader("Content-Type", TYPES[extname(name)]);
    response.end(readFileSync(join(folder, name)));
  });
  server.on("error", (error) => fail(`the page cannot be served (${error.message})`));
  server.listen(port, "127.0.0.1", () => {
    process.stdout.write(`http://127.0.0.1:${server.address().port}/ (end with Ctrl-C)\n`);
  });
}

const [first = "", ...rest] = process.argv.slice(2);
if (first === "--bundle") {
  if (rest.length !== 1) fail("--bundle takes one folder");
  await setup({ speech: false });
  const { bundleBenchmarks } = await import("./build.mjs");
  await bundleBenchmarks(resolve(rest[0]));
  process.stdout.write(`${resolve(rest[0])}: ${NAMES.map((name) => `${name}.mjs`).join(", ")}\n`);
} else {
  const name = first === "" || first.startsWith("-") ? NAMES[0] : first;
  if (!NAMES.includes(name)) fail(`${name} is unknown, expected ${NAMES.join(" or ")}`);
  const page = process.argv.indexOf("--page");
  const root = await setup({ speech: page < 0 });
  if (page >= 0) {
    if (name !== "kernels") fail(`--page shows kernels, not ${name}`);
    await servePage(root, Number(process.argv[page + 1] ?? 8080));
  } else await import(pathToFileURL(`${root}/dist/bench/${name}.js`).href);
}
