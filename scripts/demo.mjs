// `npm run demo`: builds the page and serves it on this machine under its policy, with the packaged weights of Kokoro
// below kokoro/ where the cache has them. `-- --port 8000` chooses the port.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { packagedWeights, setup } from "./setup.mjs";

/**
 * Scripts, styles and fonts are the page's own; WebAssembly is for eSpeak NG and the resampler; models may come from any
 * server over https, and what was made is played from memory.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
  "Cache-Control": "no-cache",
  "Accept-Ranges": "bytes",
};

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".map": "application/json",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** The file of a path: of the weights below kokoro/, else of the page; undefined where there is none. */
function find(pathname, page, weights) {
  const name = normalize(decodeURIComponent(pathname)).replaceAll("\\", "/");
  const [, inside] = /^\/kokoro\/(.+)$/.exec(name) ?? [];
  const path = inside ? weights && join(weights, inside) : join(page, name === "/" ? "index.html" : name);
  const file = path && statSync(path, { throwIfNoEntry: false });
  return file?.isFile()
    ? { path, size: file.size, tag: `"${file.size}-${Math.round(file.mtimeMs)}"` }
    : undefined;
}

/** First and last byte of what is asked for: all, a range, or null where it is outside of the file. */
function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (!first && !last) return { from: 0, to: size - 1, partial: false };
  const from = first ? Number(first) : Math.max(0, size - Number(last));
  const to = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return from <= to ? { from, to, partial: true } : null;
}

/** Answers GET and HEAD from the folder of the page and, where it is given, that of the weights. */
export const pageServer = (page, weights) => (request, response) => {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const end = (status) => void response.writeHead(status).end();
  if (request.method !== "GET" && request.method !== "HEAD") return end(405);
  let file;
  try {
    file = find(new URL(request.url, "http://page").pathname, page, weights);
  } catch {
    return end(400); // not a path
  }
  if (!file) return end(404);
  const { path, size, tag } = file;
  response.setHeader("ETag", tag);
  if (request.headers["if-none-match"] === tag) return end(304);
  const range = rangeOf(request.headers.range, size);
  if (!range) return end(416);
  const { from, to, partial } = range;
  if (partial) response.setHeader("Content-Range", `bytes ${from}-${to}/${size}`);
  response.writeHead(partial ? 206 : 200, {
    "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
    "Content-Length": to - from + 1,
  });
  if (request.method === "HEAD" || size === 0) return void response.end();
  const bytes = createReadStream(path, { start: from, end: to });
  bytes.on("error", () => response.destroy());
  response.on("close", () => bytes.destroy());
  bytes.pipe(response);
};

async function demo() {
  const root = await setup({ speech: false });
  const { buildPage } = await import("./page.mjs");
  const page = join(root, "dist-page");
  await buildPage(page);
  const at = process.argv.indexOf("--port");
  const port = at < 0 ? 8080 : Number(process.argv[at + 1]);
  const server = createServer(pageServer(page, packagedWeights()));
  server.on("error", ({ message }) => {
    process.stderr.write(`demo: port ${port} cannot be used (${message}); choose one with -- --port N.\n`);
    process.exit(1);
  });
  server.listen(port, "127.0.0.1", () => {
    const weights = packagedWeights() ? "Kokoro's packaged weights" : "Kokoro's weights from the hub";
    process.stdout.write(`Formant speaks at http://localhost:${port}/ with ${weights}. Ctrl+C ends it.\n`);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await demo();
