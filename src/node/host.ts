// Node as a host: Dawn, files, the hub and its cache.

import type { Host } from "../host.ts";

export { languageFeatures, requestDawnAdapter as requestAdapter } from "./dawn.ts";
export { waitQuietly as wait } from "./wait.ts";
export { note, recall } from "./notes.ts";

/** Loaded when a model is: a device alone takes no client of the hub. */
export const openSource: Host["openSource"] = async (source, options) =>
  (await import("./source.ts")).openSource(source, options);
