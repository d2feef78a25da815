// Transposed convolutions against PyTorch and the plain loop, in every form of the kernel that the adapter runs.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { convTranspose1d } from "../../ops/conv1d.ts";
import { CONV_FORMS, type ConvForm, convForms } from "../../ops/conv1d_forms.ts";
import { depthwiseConvTranspose1d } from "../../ops/resample.ts";
import { FORMATS } from "../../ops/weight.ts";
import * as reference from "../../ops/reference/conv.ts";
import type { Kernel } from "../../ops/reference/rows.ts";
import { scaled, weightNormScale } from "../../ops/reference/weight.ts";
import { casesOf } from "./goldens.ts";
import { devices, Draws, expectRows, packed, ROUNDINGS, SUMS, transposed, upload } from "./operands.ts";

const test = suite("convTranspose1d");
const { own, gpu, plain } = devices;
const { F32, F16, BF16 } = FORMATS;

/** "plain" and "tile" run everywhere; "panel" where the adapter would take it. */
const formsFor = (C: number): ConvForm[] =>
  CONV_FORMS.filter((form) => form !== "panel" || convForms(own, C).includes("panel"));

// ---- PyTorch

const cases = casesOf("conv_transpose1d").filter(({ attrs }) => attrs.dilation === 1);
const whole = cases.filter(({ attrs }) => attrs.groups === 1);
const depthwise = cases.filter(
  ({ attrs, input }) => attrs.groups! > 1 && attrs.groups === input("x").rows.length,
);
assert.equal([whole.length, depthwise.length], [5, 2]);

for (const { id, attrs, bar, y, input } of whole) {
  test(`${id} equals PyTorch`, async () => {
    const { stride, padding, output_padding } = attrs as Record<string, number>;
    const x = transposed(input("x").rows);
    const w = input("w").kernel;
    for (const form of formsFor(x[0]!.length)) {
      const bias = upload(own, input("b").values);
      const options = { bias, padding: padding!, outputPadding: output_padding! };
      await expectRows(own, transposed(y.rows), bar, `${id} ${form}`, () =>
        convTranspose1d(upload(own, x), packed(own, w, { stride: stride! }), w[0]![0]!.length, options, form),
      );
    }
  });
}

for (const { id, attrs, bar, y, has, input } of depthwise) {
  test(`${id} equals PyTorch, depthwise`, async () => {
    const { stride, padding, output_padding } = attrs as Record<string, number>;
    const x = transposed(input("x").rows);
    const bias = has("b") ? input("b").values : Array<number>(x[0]!.length).fill(0);
    await expectRows(own, transposed(y.rows), bar, id, () =>
      depthwiseConvTranspose1d(upload(own, x), upload(own, input("w").kernel), upload(own, bias), {
        ...{ stride: stride!, padding: padding!, outputPadding: output_padding! },
      }),
    );
  });
}

// ---- the plain loop

interface Sizes {
  readonly T: number;
  readonly C: number;
  readonly O: number;
  readonly K: number;
  readonly stride: number;
  readonly padding?: number;
  readonly outputPadding?: number;
}

const show = ({ T, C, O, K, stride, padding = 0, outputPadding = 0 }: Sizes) =>
  `[${T}, ${C}] -> ${O}, ${K} taps, stride ${stride}, padding ${padding}, output padding ${outputPadding}`;

const SIZES: readonly Sizes[] = [
  { T: 1, C: 1, O: 1, K: 1, stride: 1 },
  { T: 1, C: 4, O: 3, K: 2, stride: 2 },
  { T: 9, C: 3, O: 5, K: 4, stride: 2, padding: 1 },
  { T: 31, C: 8, O: 33, K: 3, stride: 2, padding: 1, outputPadding: 1 },
  { T: 31, C: 8, O: 4, K: 11, stride: 5, padding: 3, outputPadding: 2 },
  { T: 17, C: 12, O: 7, K: 12, stride: 6, padding: 3 },
  { T: 17, C: 13, O: 6, K: 7, stride: 6, padding: 4 },
  { T: 37, C: 16, O: 10, K: 20, stride: 10, padding: 5 },
  { T: 11, C: 4, O: 2, K: 20, stride: 10, padding: 5, outputPadding: -3 },
  // More padding than the stride: whole rows of phases are cut.
  { T: 23, C: 8, O: 3, K: 7, stride: 2, padding: 5 },
  { T: 23, C: 8, O: 3, K: 16, stride: 5, padding: 13, outputPadding: 4 },
];

for (const sizes of SIZES) {
  test(`${show(sizes)} equals the loop`, async () => {
    const { T, C, O, K, stride } = sizes;
    const draws = new Draws(1);
    const x = draws.rows(T, C);
    const w = draws.kernel([C, O, K], (C * K) / stride, F32);
    const bias = draws.numbers(O, 0.3);
    const y = reference.convTranspose1d(x, w, sizes);
    const residual = draws.rows(y.length, O);
    const expected = reference.epilogue(y, { bias, residual, activation: 0.1, gain: 0.5 });
    for (const form of formsFor(C)) {
      const operands = { bias: upload(own, bias), residual: upload(own, residual) };
      await expectRows(own, expected, SUMS, `${show(sizes)}, ${form}`, () =>
        convTranspose1d(
          upload(own, x),
          packed(own, w, { stride }),
          K,
          { ...sizes, ...operands, activation: 0.1, gain: 0.5 },
          form,
        ),
      );
    }
  });
}

test("on a GPU, and on an adapter without subgroups, with weights of all formats", async () => {
  for (const format of [F32, F16, BF16]) {
    const draws = new Draws(2);
    const x = draws.rows(45, 20);
    const w = draws.kernel([20, 9, 12], 40, format);
    const expected = reference.convTranspose1d(x, w, { stride: 6, padding: 3 });
    // Tiles of 16 bits are those of conv1d.
    for (const device of format === F32 ? [gpu, plain] : [own, plain]) {
      await expectRows(device, expected, SUMS, `${device.traits.class}, format ${format}`, () =>
        convTranspose1d(upload(device, x), packed(device, w, { format, stride: 6 }), 12, { padding: 3 }),
      );
    }
  }
});

test("a prologue, and weight norm by input channel", async () => {
  const draws = new Draws(3);
  const x = draws.rows(19, 8);
  const v = draws.kernel([8, 5, 4], 1, F32);
  const gain = draws.numbers(8, 0.1, 0.5);
  const w = scaled(v, weightNormScale(gain, v));
  const activated = x.map((row) => row.map((value) => (value >= 0 ? value : 0.2 * value)));
  const expected = reference.convTranspose1d(activated, w, { stride: 2, padding: 1 });
  for (const form of formsFor(8).filter((name) => name !== "tile")) {
    const options = { prologue: { kind: { slope: 0.2 } }, padding: 1 };
    await expectRows(own, expected, SUMS, form, () =>
      convTranspose1d(upload(own, x), packed(own, v, { stride: 2, gain }), 4, options, form),
    );
  }
});

// ---- depthwise

interface DepthwiseSizes extends Omit<Sizes, "O"> {
  /** Channels of x; above C they are zeros of a concatenation. */
  readonly width?: number;
}

const DEPTHWISE: readonly DepthwiseSizes[] = [
  { T: 1, C: 1, K: 1, stride: 1 },
  { T: 1, C: 5, K: 3, stride: 2, padding: 1, outputPadding: 1 },
  { T: 67, C: 3, K: 3, stride: 2, padding: 1, outputPadding: 1 },
  { T: 13, C: 65, K: 11, stride: 5, padding: 4, outputPadding: 3 },
  { T: 13, C: 7, K: 2, stride: 3 },
  { T: 29, C: 22, width: 24, K: 4, stride: 2, padding: 3 },
];

for (const { width, ...sizes } of DEPTHWISE) {
  test(`depthwise ${JSON.stringify({ width, ...sizes })} equals the loop`, async () => {
    const { T, C, K, stride, padding = 0, outputPadding = 0 } = sizes;
    const draws = new Draws(4);
    const beside = Array<number>((width ?? C) - C).fill(0);
    const x = draws.rows(T, C).map((row) => [...row, ...beside]);
    const w: Kernel = draws.kernel([C, 1, K], 1, F32);
    const bias = draws.numbers(C);
    const y = reference.depthwiseConvTranspose1d(x, w, bias, sizes);
    const expected = y.map((row) => [...row, ...beside]);
    await expectRows(own, expected, ROUNDINGS, show({ O: C, ...sizes }), () =>
      depthwiseConvTranspose1d(upload(own, x), upload(own, w), upload(own, bias), {
        ...{ stride, padding, outputPadding },
      }),
    );
  });
}

test.run();
