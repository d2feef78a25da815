// A page as a host, in place of src/host.ts: the browser's own WebGPU, URLs and the hub.

import { FormantError } from "../error.ts";
import { filesFromUrl } from "../files.ts";
import type { Host } from "../host.ts";
import { isHubId, openHub } from "./hub.ts";

const page: Host = {
  requestAdapter,
  wait: (promise) => promise,
  recall,
  note,
  async openSource(source, options) {
    return isHubId(source) ? openHub(source, options) : filesFromUrl(new URL(source, location.href));
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

async function requestAdapter(): Promise<GPUAdapter> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  if (adapter) return adapter;
  throw new FormantError(
    "device",
    navigator.gpu
      ? "device: no WebGPU adapter found, expected one; switch on hardware acceleration in the browser's settings."
      : "device: this browser has no WebGPU, expected navigator.gpu; use a current browser over https or localhost.",
  );
}
