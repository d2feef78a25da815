// Adapters, without what Dawn and the Vulkan loader print by themselves when they look for them first: the program's
// standard error is its own.

import { closeSync, openSync } from "node:fs";

/**
 * The best adapter, or the first whose name contains `wanted`. Dawn warns once: a device that is made of the same
 * adapter afterwards, here or by `loadModel`, is made in silence.
 */
export async function findAdapter(wanted?: string): Promise<GPUAdapter> {
  const { requestAdapter } = await import("../platform.ts");
  return quiet(() => requestAdapter(wanted));
}

/**
 * Runs `body` with file descriptor 2 turned to the null device, since Dawn has no switch for its warnings; what else is
 * written there meanwhile is lost. Where /proc is missing, or standard error is a socket, they are printed.
 */
export async function quiet<T>(body: () => Promise<T>): Promise<T> {
  let saved: number;
  try {
    saved = openSync("/proc/self/fd/2", "a");
  } catch {
    return body();
  }
  redirectStandardError("/dev/null");
  try {
    return await body();
  } finally {
    redirectStandardError(`/proc/self/fd/${saved}`);
    closeSync(saved);
  }
}

/** The lowest free descriptor is the one that an open gets: 2, once it is closed. */
function redirectStandardError(path: string): void {
  closeSync(2);
  openSync(path, "a");
}
