// The harmonic source: its phase in integers against exact ones, its samples against the closed form.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { harmonicPhase, harmonicSource } from "../../ops/harmonic_source.ts";
import * as reference from "../../ops/reference/harmonic_source.ts";
import { devices, Draws, expectClose, guardedWords, ROUNDINGS, soil, SUMS, upload } from "./operands.ts";

const test = suite("harmonic source");
const { own } = devices;
const SAMPLE_RATE = 24000;

/** Frequencies of a voice with pauses. */
function pitch(count: number): number[] {
  const f0 = new Draws(1).numbers(count, 60, 180);
  return f0.map((value, i) => (i % 7 === 3 ? 0 : i % 7 === 4 ? 9.5 : Math.max(value, 50)));
}

test("phases equal exact ones, modulo a cycle, however long they run", () => {
  const f0 = Float32Array.from(pitch(3001));
  const samples = 300;
  const { phase, rate } = harmonicPhase(f0, samples, SAMPLE_RATE);
  // f0 = m 2^-30 exactly; what a step rounds is at most half a unit of 2^-32 cycles.
  const units = (value: number) => BigInt(Math.round(value * 2 ** 30));
  let turned = 0n;
  f0.forEach((value, k) => {
    turned += units(value);
    for (let h = 1; h <= 9; h++) {
      const at = 9 * k + h - 1;
      const exact = (turned * BigInt(h * samples) * 4n) / BigInt(SAMPLE_RATE);
      const difference = BigInt.asIntN(32, BigInt(phase[at]!) - exact);
      assert.ok(difference >= -BigInt(k + 2) && difference <= BigInt(k + 2), `value ${k}: ${difference}`);
      const step = (units(value) * BigInt(h) * 4n) / BigInt(SAMPLE_RATE);
      const off = BigInt.asIntN(32, BigInt(rate[at]!) - step);
      assert.ok(off >= 0n && off <= 1n, `rate ${k}: ${off}`);
    }
  });
});

const SIZES = [
  { n: 1, samples: 1 },
  { n: 1, samples: 10 },
  { n: 5, samples: 7 },
  { n: 67, samples: 30 },
  { n: 12, samples: 300 },
];

for (const { n, samples } of SIZES) {
  test(`${n} values of ${samples} samples equal the closed form`, async () => {
    const draws = new Draws(2);
    const f0 = pitch(n);
    const [weight, bias] = [draws.numbers(9, 2), 0.5];
    const seed = 0xfedcba9876543210n;
    const options = { samples, sampleRate: SAMPLE_RATE, seed, stream: 3 };
    const { phase, rate } = harmonicPhase(Float32Array.from(f0), samples, SAMPLE_RATE);
    const phases = {
      phase: guardedWords(own, phase, [n, 9]),
      rate: guardedWords(own, rate, [n, 9]),
    };
    const sine = own.owned([n * samples, 9]);
    soil(own, [n * samples]);
    const operands = [upload(own, f0), phases, upload(own, weight), upload(own, [bias])] as const;
    const source = harmonicSource(...operands, samples, { seed, stream: 3 }, sine);
    assert.equal([...source.shape], [n * samples]);
    const expected = reference.harmonicSource(f0, weight, Math.fround(bias), options);
    expectClose(await source.read(), expected, SUMS, "source");
    expectClose(await sine.read(), reference.sines(f0, options).flat(), ROUNDINGS, "sines");
    const alone = harmonicSource(...operands, samples, { seed, stream: 3 });
    expectClose(await alone.read(), expected, SUMS, "source without sines");
  });
}

test("seeds and streams give noise of their own", async () => {
  const [n, samples] = [2, 50];
  const f0 = [0, 0];
  const phase = guardedWords(own, new Uint32Array(18), [n, 9]);
  const weight = new Draws(3).numbers(9);
  for (const [seed, stream] of [
    [0, 0],
    [1, 0],
    [2n ** 32n, 0],
    [2n ** 64n - 1n, 2 ** 32 - 1],
  ] as const) {
    const operands = [
      upload(own, f0),
      { phase, rate: phase },
      upload(own, weight),
      upload(own, [0]),
    ] as const;
    const source = harmonicSource(...operands, samples, { seed, stream });
    const options = { samples, sampleRate: SAMPLE_RATE, seed, stream };
    expectClose(
      await source.read(),
      reference.harmonicSource(f0, weight, 0, options),
      SUMS,
      `${seed} ${stream}`,
    );
  }
});

test.run();
