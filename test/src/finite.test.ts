// The first value that is not finite, wherever it is.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { firstNotFinite } from "../../src/finite.ts";

const test = suite("finite");

test("it is found at every place of every length, the first of two; large values are finite", () => {
  for (let length = 0; length < 10; length++) {
    const values = Array.from({ length }, (_, i) => (i % 2 === 0 ? 3e38 : -3e38));
    assert.is(firstNotFinite(Float32Array.from(values)), -1);
    for (let at = 0; at < length; at++) {
      for (const bad of [NaN, Infinity, -Infinity]) {
        assert.is(firstNotFinite(values.map((value, i) => (i === at || i === length - 1 ? bad : value))), at);
      }
    }
  }
});

test.run();
