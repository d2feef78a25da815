// The bidirectional LSTM against PyTorch and the plain loop, with the threads of a GPU and those of software.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bidirectionalLstm, type LstmWeights } from "../../ops/lstm.ts";
import { FORMATS, type Format } from "../../ops/weight.ts";
import type { Device } from "../../src/device.ts";
import * as reference from "../../ops/reference/lstm.ts";
import { casesOf } from "./goldens.ts";
import { devices, Draws, expectRows, packed, stored, SUMS, upload } from "./operands.ts";

const test = suite("lstm");
const { own, gpu } = devices;
const { F32, F16, BF16 } = FORMATS;

/** Recurrent weights in `format`; those of the input are a linear layer, which has tests of its own. */
function weightsOf(
  device: Device,
  directions: readonly [reference.LstmDirection, reference.LstmDirection],
  format: Format,
): LstmWeights {
  const H = directions[0].W_hh[0]!.length;
  const inputs = directions.flatMap(({ W_ih }) => W_ih.map((row) => row.map((value) => [value])));
  return {
    input: packed(device, inputs),
    bias: upload(
      device,
      directions.flatMap(({ bias }) => bias),
    ),
    recurrent: stored(
      device,
      directions.map(({ W_hh }) => W_hh),
      format,
    ),
    state: device.owned([2 * H, 2], "u32"),
  };
}

for (const { id, attrs, bar, y, input } of casesOf("lstm", ["lstm-00-bi", "lstm-01-bi"])) {
  test(`${id} equals PyTorch`, async () => {
    const direction = (end: string): reference.LstmDirection => ({
      W_ih: input(`weight_ih_l0${end}`).rows,
      W_hh: input(`weight_hh_l0${end}`).rows,
      bias: input(`bias_ih_l0${end}`).values.map((value, i) => value + input(`bias_hh_l0${end}`).values[i]!),
    });
    assert.is(input("weight_hh_l0").rows[0]!.length, attrs.hidden);
    for (const device of [own, gpu]) {
      const weights = weightsOf(device, [direction(""), direction("_reverse")], F32);
      await expectRows(device, y.rows, bar, `${id} ${device.traits.class}`, () =>
        bidirectionalLstm(upload(device, input("x").rows), weights),
      );
    }
  });
}

function draw(draws: Draws, C: number, H: number, format: Format): reference.LstmDirection {
  const rows = (columns: number) =>
    draws.kernel([4 * H, columns, 1], columns, format).map((row) => row.map(([value]) => value!));
  return { W_ih: rows(C), W_hh: rows(H), bias: draws.numbers(4 * H, 0.3) };
}

const SIZES = [
  { T: 1, C: 1, H: 1 },
  { T: 2, C: 3, H: 5 },
  { T: 9, C: 12, H: 33 },
  { T: 13, C: 8, H: 130 },
  { T: 7, C: 4, H: 36 },
];

for (const { T, C, H } of SIZES) {
  test(`[${T}, ${C}] -> 2 x ${H} equals the loop`, async () => {
    const draws = new Draws(1);
    const directions = [draw(draws, C, H, F32), draw(draws, C, H, F32)] as const;
    const x = draws.rows(T, C);
    const expected = reference.bidirectionalLstm(x, ...directions);
    for (const device of [own, gpu]) {
      await expectRows(device, expected, SUMS, device.traits.class, () =>
        bidirectionalLstm(upload(device, x), weightsOf(device, directions, F32)),
      );
    }
  });
}

for (const format of [F16, BF16]) {
  test(`weights of 16 bits, format ${format}`, async () => {
    const draws = new Draws(2);
    // 16-bit words in fours where H is a multiple of 8.
    for (const H of [34, 72]) {
      const directions = [draw(draws, 8, H, format), draw(draws, 8, H, format)] as const;
      const x = draws.rows(6, 8);
      const expected = reference.bidirectionalLstm(x, ...directions);
      for (const device of [own, gpu]) {
        await expectRows(device, expected, SUMS, `${H} ${device.traits.class}`, () =>
          bidirectionalLstm(upload(device, x), weightsOf(device, directions, format)),
        );
      }
    }
  });
}

test("sequences one after the other start from zero", async () => {
  const draws = new Draws(3);
  const directions = [draw(draws, 4, 6, F32), draw(draws, 4, 6, F32)] as const;
  for (const device of [own, gpu]) {
    const weights = weightsOf(device, directions, F32);
    for (const T of [5, 1, 17, 2]) {
      const x = draws.rows(T, 4);
      await expectRows(device, reference.bidirectionalLstm(x, ...directions), SUMS, `${T} steps`, () =>
        bidirectionalLstm(upload(device, x), weights),
      );
    }
  }
});

test.run();
