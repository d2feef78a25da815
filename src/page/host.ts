// A page as a host, in place of src/host.ts: the browser's own WebGPU, and its private files.

import type { Host } from "../host.ts";

export const loadHost = async (): Promise<Host> => ({
  openGpu: async () => navigator.gpu,
  adapterAdvice,
  wait,
  openDisk: async (of) => (await import("./disk.ts")).openPrivateDisk(`formant-${of}`),
});

/**
 * The GPU's errors are events of their own here, and may come just after the promise that they belong to: one turn later
 * all are there.
 */
const wait: Host["wait"] = (promise) => promise.finally(turn);

function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port2.postMessage(null);
  return new Promise((resolve) => (port1.onmessage = () => resolve(port1.close())));
}

function adapterAdvice(): string {
  if (navigator.gpu) return "one; switch on hardware acceleration in the browser's settings.";
  if (!isSecureContext) return `https or localhost: ${location.origin} is no secure page and has no WebGPU.`;
  return (
    "navigator.gpu; use a current Chrome, Edge, Safari or Firefox, and switch on WebGPU in its settings " +
    "(Chrome on Linux: chrome://flags/#enable-unsafe-webgpu)."
  );
}
