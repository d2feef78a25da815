// Byte ranges over HTTP that survive a cut connection: the one place that reads from the network, in Node and in pages.
// A connection that is not there within 5 s, or that stays silent for 30 s, is an error; after a cut the rest is asked
// for again.

import { FormantError } from "./error.ts";

export interface HttpOptions {
  readonly headers?: Record<string, string> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Time to the first byte of an answer; the hub counts as unreachable after it. */
const ANSWER_MS = 5000;
const SILENCE_MS = 30000;
/** Tries in a row that bring no new byte. */
const TRIES = 5;

/** What a server says of a file. */
export interface Probe {
  /** Bytes. */
  readonly size: number;
  /** Changes with the file, where the server says so: ETag, or the time of its last change; else empty. */
  readonly version: string;
  /** The whole file, of a server without ranges. */
  readonly body?: Blob;
}

/** Size of a file and whether ranges work. */
export async function probe(url: string, options: HttpOptions): Promise<Probe> {
  const answer = await request(url, { ...options, headers: { ...options.headers, Range: "bytes=0-0" } });
  const { headers, status } = answer.response;
  const version = headers.get("etag") ?? headers.get("last-modified") ?? "";
  try {
    if (status === 206) {
      const size = rangeTotal(answer.response);
      await answer.response.body?.cancel();
      if (size !== undefined) return { size, version };
      const why = "a server of another origin names it in Access-Control-Expose-Headers";
      throw new FormantError(
        "network",
        `${plain(url)}: the answer gives no file size, expected Content-Range (${why}).`,
      );
    }
    const body = await collect(answer);
    return { size: body.size, version, body };
  } finally {
    answer.done();
  }
}

/** A file of unknown size, whole. */
export async function readWhole(url: string, options: HttpOptions): Promise<Blob> {
  const answer = await request(url, options);
  try {
    return await collect(answer);
  } finally {
    answer.done();
  }
}

/** The body as a Blob, which a browser keeps outside of the heap. */
async function collect(answer: Answer): Promise<Blob> {
  const chunks = answer.chunks();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(body).blob();
}

/** Bytes [offset, offset + length) of a file whose size is known. */
export async function readRange(
  url: string,
  offset: number,
  length: number,
  size: number,
  options: HttpOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for await (const chunk of streamRange(url, offset, offset + length, size, options)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Bytes [from, to) of a file of `size` bytes, as they come. After a cut it asks for the rest, and gives up (code
 * `network`) when five tries in a row brought nothing. A server that ignores ranges is read from its start.
 */
export async function* streamRange(
  url: string,
  from: number,
  to: number,
  size: number,
  options: HttpOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let at = from;
  for (let failed = 0; at < to;) {
    const start = at;
    try {
      for await (const chunk of oneRange(url, at, to, size, options)) {
        at += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (error instanceof FormantError && !(error instanceof CutError)) throw error;
      failed = at > start ? 0 : failed + 1;
      if (failed >= TRIES) throw error;
      await pause(100 * 2 ** failed, options.signal);
    }
  }
}

/** A connection that broke or fell silent; asking again may help. */
class CutError extends FormantError {}

async function* oneRange(
  url: string,
  from: number,
  to: number,
  size: number,
  options: HttpOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const headers = { ...options.headers, Range: `bytes=${from}-${to - 1}` };
  const { response, chunks, done } = await request(url, { ...options, headers });
  try {
    const total = response.status === 206 ? rangeTotal(response) : size;
    if (total !== undefined && total !== size) {
      const what = `${plain(url)}: the file has ${total} bytes now, expected ${size} as before`;
      throw new FormantError("network", `${what} (it changed on the server); start again.`);
    }
    let skip = response.status === 206 ? 0 : from;
    let left = to - from;
    for await (const chunk of chunks()) {
      const wanted = chunk.subarray(Math.min(skip, chunk.length)).subarray(0, left);
      skip -= Math.min(skip, chunk.length);
      left -= wanted.length;
      if (wanted.length > 0) yield wanted;
      if (left === 0) return;
    }
    throw new CutError(
      "network",
      `${plain(url)}: the answer ended ${left} bytes early, at byte ${to - left}.`,
    );
  } finally {
    done();
  }
}

interface Answer {
  readonly response: Response;
  /** The body as it comes. */
  chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>>;
  /** Ends the connection if it still runs. */
  done(): void;
}

/** A GET whose failures are sentences: not reached, cut, silent, refused, not there. */
async function request(url: string, options: HttpOptions): Promise<Answer> {
  const stop = new AbortController();
  const abort = () => stop.abort(options.signal?.reason);
  if (options.signal?.aborted) abort();
  options.signal?.addEventListener("abort", abort);
  let timer = setTimeout(() => stop.abort(new DOMException("no answer in 5 s", "TimeoutError")), ANSWER_MS);
  const done = () => {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", abort);
    stop.abort();
  };
  const failure = (cause: unknown) => {
    done();
    return options.signal?.aborted
      ? abortedError(plain(url), options.signal)
      : cutError(url, stop.signal, cause);
  };
  const init: RequestInit = { headers: options.headers ?? {}, signal: stop.signal, cache: "no-store" };
  const response = await fetch(url, init).catch(async (cause: unknown) => {
    throw (await isRefused(url, stop.signal)) ? refusalError(url, cause) : failure(cause);
  });
  const refused = response.ok ? pageError(url, response) : statusError(url, response);
  if (refused) {
    done();
    throw refused;
  }
  async function* chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
    try {
      for (;;) {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(new DOMException("silent for 30 s", "TimeoutError")), SILENCE_MS);
        const next = await reader.read();
        clearTimeout(timer);
        if (next.done) return;
        yield next.value;
      }
    } catch (cause) {
      throw failure(cause);
    }
  }
  return { response, chunks, done };
}

/** Fails (code `aborted`) once the caller's signal has been given. */
export function checkSignal(where: string, signal?: AbortSignal): void {
  if (signal?.aborted) throw abortedError(where, signal);
}

/** The caller's signal as an error of code `aborted`. */
function abortedError(where: string, signal: AbortSignal): FormantError {
  return new FormantError("aborted", `${where}: stopped by the caller's signal.`, { cause: signal.reason });
}

function cutError(url: string, stop: AbortSignal, cause: unknown): FormantError {
  const timeout = stop.reason instanceof DOMException && stop.reason.name === "TimeoutError";
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const why = timeout ? stop.reason.message : inner instanceof Error ? inner.message : String(inner);
  return new CutError("network", `${plain(url)}: the server cannot be read (${why}).`, { cause });
}

/** In a page: whether a server of another origin answers, but not to this page. */
async function isRefused(url: string, signal: AbortSignal): Promise<boolean> {
  if (!("location" in globalThis) || new URL(url).origin === location.origin || signal.aborted) return false;
  const init: RequestInit = { mode: "no-cors", method: "HEAD", cache: "no-store", signal };
  return fetch(url, init).then(
    () => true,
    () => false,
  );
}

function refusalError(url: string, cause: unknown): FormantError {
  const what = `${plain(url)}: the server does not let pages of ${location.origin} read it`;
  return new FormantError(
    "network",
    `${what}, expected Access-Control-Allow-Origin; serve the files from the page's own server.`,
    { cause },
  );
}

/** A page where a file should be: a login, or the application itself for every path that it does not know. */
function pageError(url: string, { headers }: Response): FormantError | undefined {
  if (!/^text\/html\b/i.test(headers.get("content-type") ?? "")) return undefined;
  const what = `${plain(url)}: the server answered a page (text/html), expected the file`;
  return new FormantError("weights", `${what}; check the path, and whether a login is asked for.`);
}

/** What a status means for a model file; the response is its cause. */
function statusError(url: string, response: Response): FormantError {
  const status = `${response.status} ${response.statusText}`.trim();
  const because = { cause: response };
  if (response.status === 404) {
    return new FormantError("weights", `${plain(url)}: no such file (${status}).`, because);
  }
  const hint =
    response.status === 401 || response.status === 403 ? "; a token or a licence to accept is missing" : "";
  const what = `${plain(url)}: the server answered ${status}, expected the file${hint}.`;
  return response.status >= 500
    ? new CutError("network", what, because)
    : new FormantError("network", what, because);
}

/** Without the query string: signed URLs are secret and long. */
function plain(url: string): string {
  return url.replace(/[?#].*$/, "");
}

function rangeTotal(response: Response): number | undefined {
  const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "");
  return total ? Number(total[1]) : undefined;
}

/** Waits, at most until the signal. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  checkSignal("wait", signal);
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
  checkSignal("wait", signal);
}
