// Real HTTP servers on the loopback for the tests: one serves byte ranges with faults on demand, one speaks the part of
// the hub's API that a download needs.

import { createHash } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomWords } from "../../src/random.ts";

/** Bytes that look like weights. */
export function randomBytes(seed: number, size: number): Buffer {
  return Buffer.from(randomWords(seed, 0, 0, Math.ceil(size / 4)).buffer).subarray(0, size);
}

/** Runs `body` with a server; afterwards every connection is gone. */
export async function withServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  body: (url: string) => Promise<void>,
): Promise<void> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A port where nothing listens. */
export async function closedPort(): Promise<string> {
  let url = "";
  await withServer(
    () => {},
    async (open) => void (url = open),
  );
  return url;
}

/** Runs `body` with a folder that goes afterwards, and with environment variables (`undefined` takes one away). */
export async function withFolder(
  variables: (folder: string) => Record<string, string | undefined>,
  body: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "formant-"));
  const before = { ...process.env };
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  const wanted = Object.entries(variables(folder));
  for (const [name, value] of wanted) set(name, value);
  try {
    await body(folder);
  } finally {
    for (const [name] of wanted) set(name, before[name]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Answers a GET with `bytes` or a range of them; after `cut` bytes of body the connection breaks. */
export function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  { cut = Infinity, ranges = true } = {},
): void {
  const range = ranges ? /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") : null;
  const from = range ? Number(range[1]) : 0;
  const to = range ? Math.min(Number(range[2]) + 1, bytes.length) : bytes.length;
  if (range) response.setHeader("Content-Range", `bytes ${from}-${to - 1}/${bytes.length}`);
  response.writeHead(range ? 206 : 200, { "Content-Length": to - from });
  const body = bytes.subarray(from, to);
  if (body.length <= cut) response.end(body);
  else response.write(body.subarray(0, cut), () => response.destroy());
}

export interface HubFault {
  /** Bytes of body after which a connection breaks. */
  cut?: number;
  /** What is sent instead of a file's bytes. */
  instead?: Buffer;
  /** Status of every answer. */
  status?: number;
  /** Answers the API and then says nothing when bytes are asked for. */
  silent?: boolean;
}

/** A hub with one model, `org/tiny`, at one commit. */
export class FakeHub {
  readonly commit = "0123456789abcdef0123456789abcdef01234567";
  readonly weights = randomBytes(7, 300_001);
  readonly config = Buffer.from('{"model_type":"tiny"}\n');
  /** `METHOD path range` of every request. */
  readonly log: string[] = [];
  readonly tokens = new Set<string | undefined>();
  fault: HubFault = {};
  /** Where the weights are redirected to. */
  cdn = "/cdn/model";

  get weightsHash(): string {
    return createHash("sha256").update(this.weights).digest("hex");
  }

  get configHash(): string {
    return createHash("sha1").update(`blob ${this.config.length}\0`).update(this.config).digest("hex");
  }

  readonly answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? "", "http://hub");
    this.log.push(`${request.method} ${pathname} ${request.headers.range ?? ""}`.trim());
    this.tokens.add(request.headers.authorization);
    const { status, cut, instead, silent } = this.fault;
    if (status !== undefined) {
      response.writeHead(status, status === 404 ? { "X-Error-Code": "RepoNotFound" } : {}).end("no");
      return;
    }
    const json = (value: unknown) =>
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(value));
    const [config, weights] = [this.config, this.weights];
    if (/^\/api\/models\/org\/tiny\/revision\/(main|[0-9a-f]{40})$/.test(pathname)) {
      const siblings = [
        {
          rfilename: "deep/er/model.safetensors",
          ...{ size: weights.length, blobId: "1".repeat(40), lfs: { sha256: this.weightsHash } },
        },
        { rfilename: "config.json", size: config.length, blobId: this.configHash },
      ];
      json({ _id: "1", id: "org/tiny", sha: this.commit, lastModified: "2026-01-01T00:00:00Z", siblings });
    } else if (silent) {
      response.writeHead(206, { "Content-Range": `bytes 0-9/${weights.length}` }).flushHeaders();
    } else if (pathname === `/org/tiny/resolve/${this.commit}/config.json`) {
      sendRange(request, response, config);
    } else if (pathname === `/org/tiny/resolve/${this.commit}/deep/er/model.safetensors`) {
      response.writeHead(302, { Location: `${this.cdn}?signature=secret` }).end();
    } else if (pathname === "/cdn/model") {
      sendRange(request, response, instead ?? weights, cut === undefined ? {} : { cut });
    } else response.writeHead(404, { "X-Error-Code": "EntryNotFound" }).end();
  };
}
