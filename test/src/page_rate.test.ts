// Speech for a context of another rate: against exact sines, and piece by piece against the whole.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { join32 } from "../../src/join.ts";
import { RateConverter } from "../../src/page/rate.ts";
import { randomWords } from "../../src/random.ts";
import { relativeRmse } from "../golden.ts";

const test = suite("rates of the player");

const sine = (hertz: number, length: number, rate: number) =>
  Float32Array.from({ length }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / rate));

for (const [from, to] of [
  [24_000, 48_000],
  [24_000, 44_100],
  [22_050, 48_000],
  [44_100, 24_000],
] as const) {
  test(`sines keep their place and height from ${from} to ${to} Hz`, () => {
    for (const hertz of [100, 1000, 6000]) {
      const converter = new RateConverter(from, to);
      const found = join32([converter.push(sine(hertz, from / 2, from)), converter.end()]);
      assert.is(found.length, to / 2);
      const edge = Math.ceil(0.003 * to);
      const error = relativeRmse(found.slice(edge, -edge), sine(hertz, found.length, to).slice(edge, -edge));
      assert.ok(error < 3e-4, `${hertz} Hz: ${error}`);
    }
  });
}

test("what the lower rate cannot hold is gone", () => {
  const converter = new RateConverter(48_000, 24_000);
  const found = converter.push(sine(15_000, 48_000, 48_000)).slice(500);
  assert.ok(Math.hypot(...found) / Math.sqrt(found.length) < 1e-4);
});

test("pieces give the samples of the whole, and a reset begins anew", () => {
  const input = sine(440, 20_000, 24_000);
  for (const to of [48_000, 44_100, 16_000]) {
    const converter = new RateConverter(24_000, to);
    const whole = join32([converter.push(input), converter.end()]);
    assert.is(whole.length, Math.ceil((input.length * to) / 24_000));
    converter.reset();
    const parts: Float32Array[] = [];
    let at = 0;
    for (const word of randomWords(5, 0, 0, 1000))
      parts.push(converter.push(input.subarray(at, (at += word % 100))));
    parts.push(converter.push(input.subarray(at)), converter.end());
    assert.equal(join32(parts), whole);
  }
});

test.run();
