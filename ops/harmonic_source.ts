// The harmonic source of a neural source filter. Its phase is summed on the host, exactly: only two values a half frame
// and harmonic, which the GPU expands to samples.

import { Device } from "../src/device.ts";
import { type Seed, seedKey } from "../src/random.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectShape } from "./check.ts";

const HARMONICS = 9;
const CYCLE = 2 ** 32;

/** Phase of each harmonic at each F0 value, in units of 2^-32 cycles. */
export interface HarmonicPhase {
  /** [n * 9]: at the end of the ramp to value k. */
  readonly phase: Uint32Array<ArrayBuffer>;
  /** [n * 9]: added per sample on the ramp to value k. */
  readonly rate: Uint32Array<ArrayBuffer>;
}

/**
 * phase[k, h] = sum of fract(f0[i] h / rate) * samples over i <= k (cycles, modulo 1). f0 h samples is exact in f64
 * (24 + 4 + 9 bits), each step is rounded once to 2^-32 and the sum is of integers: no drift. `samples` per F0 value.
 */
export function harmonicPhase(f0: Float32Array, samples: number, sampleRate: number): HarmonicPhase {
  const phase = new Uint32Array(f0.length * HARMONICS);
  const rate = new Uint32Array(f0.length * HARMONICS);
  const fraction = (cycles: number) => Math.round((cycles - Math.floor(cycles)) * CYCLE); // >>> 0 when stored
  for (let k = 0; k < f0.length; k++) {
    for (let h = 0; h < HARMONICS; h++) {
      const at = k * HARMONICS + h;
      const frequency = f0[k]! * (h + 1);
      rate[at] = fraction(frequency / sampleRate);
      phase[at] = (k > 0 ? phase[at - HARMONICS]! : 0) + fraction((frequency * samples) / sampleRate);
    }
  }
  return { phase, rate };
}

/** Where the noise of a source comes from: seed of 64 bits, stream of 32. */
export interface NoiseStream {
  readonly seed: Seed;
  readonly stream: number;
}

/**
 * [n] F0 values in Hz -> [n * samples], see kernels/harmonic_source.wgsl. weight [9] and bias [1] mix the harmonics.
 * With `sine` given ([n * samples, 9]) the sines go there too.
 * @throws FormantError `argument`: the seed is no integer from 0 to 2^64 - 1
 */
export function harmonicSource(
  f0: Tensor,
  { phase, rate }: { readonly phase: Tensor<"u32">; readonly rate: Tensor<"u32"> },
  weight: Tensor,
  bias: Tensor,
  samples: number,
  noise: NoiseStream,
  sine: Tensor | null = null,
): Tensor {
  expectShape("harmonicSource", "f0", f0, ["n"]);
  const n = f0.size;
  expectShape("harmonicSource", "phase", phase, [n, HARMONICS]);
  expectShape("harmonicSource", "rate", rate, [n, HARMONICS]);
  expectShape("harmonicSource", "weight", weight, [HARMONICS]);
  expectShape("harmonicSource", "bias", bias, [1]);
  if (sine) expectShape("harmonicSource", "sine", sine, [n * samples, HARMONICS]);
  const [seed_low, seed_high] = seedKey(noise.seed);
  const out = f0.device.empty([n * samples]);
  f0.device.run(
    "harmonic_source",
    { f0, phase, rate, weight, bias, out, sine },
    {
      n,
      samples,
      seed_low,
      seed_high,
      stream: noise.stream,
    },
    {
      grid: Device.fold(Math.ceil(out.size / 64)),
      constants: { WRITE_SINE: Number(sine !== null) },
      work: 1000 * out.size,
    },
  );
  return out;
}
