// What the models are written in: each op checks shapes, takes its output from the device's arena and encodes its
// dispatches. Sequences are [T, C], channels last.

export { attention } from "./attention.ts";
export * from "./causal.ts";
export * from "./codebook.ts";
export * from "./conv1d.ts";
export * from "./depthwise.ts";
export * from "./elementwise.ts";
export * from "./harmonic_source.ts";
export * from "./local_attention.ts";
export * from "./lstm.ts";
export * from "./noise.ts";
export * from "./norm.ts";
export * from "./resample.ts";
export * from "./rows.ts";
export * from "./rvq.ts";
export * from "./sampling.ts";
export * from "./stft.ts";
export { tune, type TunedForm, type TunedShape, type TuneOptions } from "./tuning/tune.ts";
export * from "./weight.ts";
