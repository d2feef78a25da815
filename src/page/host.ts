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
  wait: (promise) => promise,
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

export const loadHost = async (): Promise<Host> => page;

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
