// The harmonic source on the host, in f64, for a porter who brings his own phase or noise; the formula is that of
// kernels/harmonic_source.wgsl, which draws its noise itself.

import { harmonicPhase } from "../../ops/harmonic_source.ts";
import { normals } from "../../src/random.ts";
import type { StageInputs } from "../stages.ts";
import { type Tap, tapValues } from "../tap.ts";
import { HARMONICS, type KokoroNetwork, SAMPLE_RATE } from "./network.ts";

const CYCLE = 2 ** 32;
const AMPLITUDE = 0.1;
/** Hz */
const VOICED = 10;
const VOICED_NOISE = 0.003;

/** f0 [n], and phase and rate [n, 9], noise [n samples, 9] where they are given. Taps what `KokoroNetwork.source` taps. */
export async function plainSource(network: KokoroNetwork, inputs: StageInputs, tap: Tap): Promise<void> {
  const { device, harmonics, samplesPerValue: samples } = network;
  const f0 = inputs.values("f0");
  const { seed, stream } = inputs.settings;
  const made = harmonicPhase(f0, samples, SAMPLE_RATE);
  const phase = inputs.has("phase") ? inputs.whole("phase") : made.phase;
  const rate = inputs.has("rate") ? inputs.whole("rate") : made.rate;
  const rows = f0.length * samples;
  const noise = inputs.has("noise") ? inputs.values("noise") : normals(seed, stream, 0, rows * HARMONICS);
  const [weight, bias] = [await harmonics.weight.read(), await harmonics.bias.read()];
  const sine = new Float32Array(rows * HARMONICS);
  const source = new Float32Array(rows);
  const half = samples / 2;
  for (let j = 0; j < rows; j++) {
    const voiced = f0[Math.floor(j / samples)]! > VOICED;
    const k = Math.max(0, Math.floor((j - half) / samples));
    const ramp = j >= half && k + 1 < f0.length ? ((j - half) % samples) + 0.5 : 0;
    let sum = bias[0]!;
    for (let h = 0; h < HARMONICS; h++) {
      const at = j * HARMONICS + h;
      const next = ramp > 0 ? rate[(k + 1) * HARMONICS + h]! : 0;
      const cycles = (phase[k * HARMONICS + h]! + ramp * next) / CYCLE;
      sine[at] = AMPLITUDE * Math.sin(2 * Math.PI * (cycles - Math.floor(cycles)));
      const gain = voiced ? VOICED_NOISE : AMPLITUDE / 3;
      sum += weight[h]! * ((voiced ? sine[at]! : 0) + gain * noise[at]!);
    }
    source[j] = Math.tanh(sum);
  }
  const curves = { shape: [f0.length, HARMONICS] };
  tapValues(tap, "phase", device, phase, curves);
  tapValues(tap, "rate", device, rate, curves);
  tapValues(tap, "noise", device, noise, { shape: [rows, HARMONICS], dtype: "f32" });
  tapValues(tap, "sine", device, sine, { shape: [rows, HARMONICS], dtype: "f32" });
  tapValues(tap, "source", device, source, { dtype: "f32" });
}
