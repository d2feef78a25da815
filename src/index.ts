// The engine, without the models: `formant/engine`.

export * from "./device.ts";
export * from "./error.ts";
export type { ProfileRow } from "./profile.ts";
export * from "./tensor.ts";
