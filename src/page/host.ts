// A page as a host, in place of src/host.ts: the browser's own WebGPU, its private files, URLs and the hub.

import type { Disk } from "../disk.ts";
import { FormantError } from "../error.ts";
import { filesFromUrl, isHubId } from "../files.ts";
import type { Host } from "../host.ts";
import { keepFiles, unkeptNotice } from "../stored.ts";
import { openPrivateDisk } from "./disk.ts";
import { openHub } from "./hub.ts";

const page: Host = {
  requestAdapter,
  languageFeatures: async () => new Set(navigator.gpu?.wgslLanguageFeatures),
  wait,
  recall,
  note,
  openDisk: openPrivateDisk,
  async openSource(source, options = {}) {
    let disk: Disk | undefined;
    try {
      disk = await openPrivateDisk();
    } catch (error) {
      options.onNotice?.(unkeptNotice(source, error));
    }
    const files = isHubId(source)
      ? await openHub(source, options, disk)
      : filesFromUrl(new URL(source, location.href));
    return disk ? keepFiles(files, disk, options) : files;
  },
};

const NOTES = "formant-adapters";

async function recall(key: string): Promise<string | undefined> {
  try {
    return await (await (await caches.open(NOTES)).match(`/${key}`))?.text();
  } catch {
    return undefined; // a page that may keep nothing
  }
}

async function note(key: string, text: string): Promise<void> {
  try {
    await (await caches.open(NOTES)).put(`/${key}`, new Response(text));
  } catch {
    // It is found out again.
  }
}

export const loadHost = async (): Promise<Host> => page;

/**
 * The GPU's errors are events of their own here, and may come just after the promise that they belong to: one turn later
 * all are there.
 */
async function wait<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } finally {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(port1.close());
      port2.postMessage(null);
    });
  }
}

async function requestAdapter(): Promise<GPUAdapter> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  if (adapter) return adapter;
  throw new FormantError(
    "device",
    navigator.gpu
      ? "device: no WebGPU adapter found, expected one; switch on hardware acceleration in the browser's settings."
      : isSecureContext
        ? "device: this browser has no WebGPU, expected navigator.gpu; use a current Chrome, Edge, Safari or Firefox, and " +
          "switch on WebGPU in its settings (Chrome on Linux: chrome://flags/#enable-unsafe-webgpu)."
        : `device: ${location.origin} is no secure page and has no WebGPU, expected https or localhost.`,
  );
}
