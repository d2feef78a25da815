// What Node has and a worker has not, done by the process that serves the tests: see calls.ts.

import type { Calls } from "../calls.ts";

/** Has the call made there and waits for it. Errors keep their message and their code. */
export function call<N extends keyof Calls>(
  name: N,
  args: readonly (string | number | boolean)[] = [],
  body: string | Uint8Array<ArrayBuffer> = "",
): Awaited<ReturnType<Calls[N]>> {
  const request = new XMLHttpRequest();
  request.open("POST", `/call/${name}?${encodeURIComponent(JSON.stringify(args))}`, false);
  request.responseType = "arraybuffer";
  request.send(body);
  const bytes = new Uint8Array(request.response as ArrayBuffer);
  if (request.getResponseHeader("Content-Type") === "application/octet-stream") return bytes as never;
  const answer = JSON.parse(new TextDecoder().decode(bytes)) as { value?: unknown; message: string };
  if (request.status === 200) return answer.value as never;
  throw Object.assign(new Error(answer.message), answer);
}
