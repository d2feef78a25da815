// What the metadata of a dump says of its tensors: models/trace.ts writes it, src/compare/ reads it.

/** The key of the metadata under which it lies, as JSON. */
export const TRACE_KEY = "formant.trace";

/** A tensor of the file. */
export interface TracedTensor {
  readonly name: string;
  /** Its place in the order of execution, from 0 on. */
  readonly step: number;
  readonly stage: string;
  /** Axes in letters: `[T, C]`. */
  readonly layout: string;
  readonly torch: string;
  readonly tolerance: number;
  readonly columns?: number;
  readonly modulus?: number;
  /** Computed with plain kernels in place of a fused one. */
  readonly plain?: boolean;
}
