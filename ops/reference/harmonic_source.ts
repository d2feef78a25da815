// The harmonic source of a neural source filter (Wang et al. 2019; StyleTTS 2's SineGen), its phase in closed form.

import { normals } from "../../src/random.ts";
import { type Rows, sum, table } from "./rows.ts";

const HARMONICS = 9;
/** Hz; what is not above it has no voice. */
const VOICED = 10;

export interface SourceOptions {
  /** Per F0 value. */
  readonly samples: number;
  readonly sampleRate: number;
  readonly seed: number | bigint;
  readonly stream: number;
}

/**
 * Cycles of the fundamental up to sample j: F0 is held for half a frame, then each of the n - 1 frames that follow runs
 * at the rate of the value at its end, sample q by q + 1/2 steps; it stands still in the last half frame.
 */
function cycles(f0: readonly number[], j: number, { samples, sampleRate }: SourceOptions): number {
  const half = Math.floor(samples / 2);
  const [k, q] = j < half ? [0, 0] : [Math.floor((j - half) / samples), (j - half) % samples];
  const turned = sum(k + 1, (i) => f0[i]! * samples);
  const ramp = j >= half && k + 1 < f0.length ? (q + 0.5) * f0[k + 1]! : 0;
  return (turned + ramp) / sampleRate;
}

/** 0.1 sin(2 pi h cycles) for harmonics h = 1 .. 9: f0 [n] in Hz -> [n samples, 9]. */
export function sines(f0: readonly number[], options: SourceOptions): Rows {
  const base = Array.from({ length: f0.length * options.samples }, (_, j) => cycles(f0, j, options));
  return table(base.length, HARMONICS, (j, h) => {
    const turns = base[j]! * (h + 1);
    return 0.1 * Math.sin(2 * Math.PI * (turns - Math.floor(turns)));
  });
}

/** tanh(bias + sum over h of weight[h] (voiced sine + gain normal)): f0 [n], weight [9] -> [n samples]. */
export function harmonicSource(
  f0: readonly number[],
  weight: readonly number[],
  bias: number,
  options: SourceOptions,
): number[] {
  const waves = sines(f0, options);
  const noise = normals(options.seed, options.stream, 0, waves.length * HARMONICS);
  return waves.map((wave, j) => {
    const voiced = f0[Math.floor(j / options.samples)]! > VOICED;
    const gain = voiced ? 0.003 : 0.1 / 3;
    const value = (h: number) => (voiced ? wave[h]! : 0) + gain * noise[HARMONICS * j + h]!;
    return Math.tanh(bias + sum(HARMONICS, (h) => weight[h]! * value(h)));
  });
}
