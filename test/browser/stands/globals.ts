// The globals of Node that uvu and the tests use. What is written, and the exit code at the end, go to the page.

export const process = {
  argv: [],
  env: {} as Record<string, string | undefined>,
  stdout: { write: (text: string | number) => postMessage({ text: `${text}` }) },
  on() {},
  set exitCode(code: number) {
    postMessage({ code });
  },
  hrtime([seconds, nanoseconds]: readonly [number, number] = [0, 0]) {
    const elapsed = performance.now() - 1e3 * seconds - nanoseconds / 1e6;
    return [Math.floor(elapsed / 1e3), 1e6 * (elapsed % 1e3)];
  },
};

export const Buffer = {
  from: (data: string | ArrayBuffer | ArrayLike<number>) =>
    typeof data === "string" ? new TextEncoder().encode(data) : new Uint8Array(data as ArrayBuffer),
};

addEventListener("unhandledrejection", ({ reason }) => {
  const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  postMessage({ text: `${text}\n` });
  postMessage({ code: 1 });
});
