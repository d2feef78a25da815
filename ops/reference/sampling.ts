// The plain form of kernels/sample.wgsl in f64: what is kept of a distribution, and a draw from it.

import { checkSampling, type SamplingOptions } from "../sampling.ts";

export interface Distribution {
  /** By logit; zero for those dropped. */
  readonly probabilities: Float64Array;
  /** By logit: 1 if kept. */
  readonly kept: Uint8Array;
  /** By logit: how far the mass up to it, from the lowest on, is from 1 - topP; infinite without top-p. */
  readonly margin: Float64Array;
}

/** exp(l - max) / sum, zero for -Infinity. */
function softmax(logits: Float64Array): Float64Array {
  const top = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const weights = logits.map((l) => Math.exp(l - top));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

function topK(logits: Float64Array, k: number): void {
  if (k === 0 || k >= logits.length) return;
  const kth = logits.toSorted().at(-k)!;
  for (let i = 0; i < logits.length; i++) if (logits[i]! < kth) logits[i] = -Infinity;
}

function minP(logits: Float64Array, share: number): void {
  const top = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  for (let i = 0; i < logits.length; i++) if (logits[i]! < top + Math.log(share)) logits[i] = -Infinity;
}

/** Drops from the lowest, of equals the first, while the mass is at most 1 - p; never the last one. */
function topP(logits: Float64Array, p: number, margin: Float64Array): void {
  if (p === 1) return;
  const q = softmax(logits);
  const order = Array.from(q.keys()).sort((a, b) => q[a]! - q[b]! || a - b);
  let mass = 0;
  order.forEach((i, rank) => {
    mass += q[i]!;
    margin[i] = Math.abs(mass - (1 - p));
    if (mass <= 1 - p && rank < order.length - 1) logits[i] = -Infinity;
  });
}

/** logits [n]; `seen` says which of them the penalty is for. -Infinity is never drawn. */
export function distribution(
  logits: ArrayLike<number>,
  options: SamplingOptions,
  seen: (at: number) => boolean = () => false,
): Distribution {
  const settings = checkSampling(options);
  const penalty = settings.repetitionPenalty;
  let l = Float64Array.from(logits, (x, at) => (seen(at) ? (x > 0 ? x / penalty : x * penalty) : x));
  const margin = new Float64Array(l.length).fill(Infinity);
  if (settings.temperature < 1e-5) {
    const highest = l.indexOf(l.reduce((a, b) => Math.max(a, b), -Infinity));
    const only = (_: number, at: number) => Number(at === highest);
    return { probabilities: l.map(only), kept: Uint8Array.from(l, only), margin };
  }
  const temper = () => (l = l.map((x) => x / settings.temperature));
  const steps = {
    k: () => topK(l, settings.topK),
    p: () => topP(l, settings.topP, margin),
    m: () => minP(l, settings.minP),
    t: temper,
  };
  const order = { vllm: "tmkp", hf: "tkpm", mlx: "pmkt" }[settings.order];
  for (const step of order) steps[step as keyof typeof steps]();
  return { probabilities: softmax(l), kept: Uint8Array.from(l, (x) => Number(x > -Infinity)), margin };
}

/** The first place where the running sum passes u, the last survivor if none does. */
export function draw({ probabilities, kept }: Distribution, u: number): number {
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) {
    sum += probabilities[i]!;
    if (kept[i] && sum > u) return i;
  }
  return kept.lastIndexOf(1);
}
