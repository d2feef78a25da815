// Convolutions and linear layers against PyTorch and the plain loop, in every form of the kernel that the adapter runs.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type ConvOptions, conv1d, linear } from "../../ops/conv1d.ts";
import { CONV_FORMS, type ConvForm, convForms, type Tiling, tilingOf } from "../../ops/conv1d_forms.ts";
import type { Activation } from "../../ops/elementwise.ts";
import { FORMATS, type Format } from "../../ops/weight.ts";
import { createDevice, type Device } from "../../src/device.ts";
import { requestAdapter } from "../../src/platform.ts";
import * as reference from "../../ops/reference/conv.ts";
import { activation } from "../../ops/reference/elementwise.ts";
import type { Rows } from "../../ops/reference/rows.ts";
import { casesOf } from "./goldens.ts";
import { devices, Draws, expectRows, packed, SUMS, transposed, upload } from "./operands.ts";

const test = suite("conv1d");
const { own, gpu, plain } = devices;
const { F32, F16, BF16 } = FORMATS;

/** "plain" and "tile" run everywhere; "panel" where the adapter would take it. */
const formsFor = (C: number): ConvForm[] =>
  CONV_FORMS.filter((form) => form !== "panel" || convForms(own, C).includes("panel"));

test("the form follows from the adapter and the channels", () => {
  assert.equal(convForms(gpu, 8), ["tile", "plain"]);
  assert.equal(convForms(gpu, 7), ["tile", "plain"]);
  if (own.traits.class === "software") {
    assert.equal(convForms(own, 8), own.traits.subgroupSize >= 4 ? ["panel", "plain"] : ["plain"]);
    assert.equal(convForms(own, 7), ["plain"]);
    assert.equal(convForms(plain, 8), ["plain"]);
  }
});

// ---- PyTorch

const symmetric = casesOf("conv1d").filter(
  ({ attrs }) => attrs.groups === 1 && attrs.padding_left === attrs.padding_right,
);
assert.is(symmetric.length, 11);

for (const { id, attrs, bar, y, has, input } of symmetric) {
  test(`${id} equals PyTorch`, async () => {
    const { stride, dilation, padding_left } = attrs as Record<string, number>;
    const x = transposed(input("x").rows);
    for (const form of formsFor(x[0]!.length)) {
      await expectRows(own, transposed(y.rows), bar, `${id} ${form}`, () =>
        conv1d(
          upload(own, x),
          packed(own, input("w").kernel),
          {
            ...{ stride: stride!, dilation: dilation!, padding: padding_left! },
            bias: has("b") ? upload(own, input("b").values) : null,
          },
          form,
        ),
      );
    }
  });
}

for (const { id, bar, y, has, input } of casesOf("linear", ["linear-bias", "matvec-long-k"])) {
  test(`${id} equals PyTorch`, async () => {
    const x = input("x").rows;
    const w = input("w").rows.map((row) => row.map((value) => [value]));
    for (const form of formsFor(x[0]!.length)) {
      await expectRows(own, y.rows, bar, `${id} ${form}`, () =>
        linear(
          upload(own, x),
          packed(own, w),
          { bias: has("b") ? upload(own, input("b").values) : null },
          form,
        ),
      );
    }
  });
}

// ---- the plain loop

interface Sizes {
  readonly T: number;
  readonly C: number;
  readonly O: number;
  readonly K: number;
  readonly stride?: number;
  readonly dilation?: number;
  readonly padding?: number;
}

const show = ({ T, C, O, K, stride = 1, dilation = 1, padding = 0 }: Sizes) =>
  `[${T}, ${C}] -> ${O}, ${K} taps, stride ${stride}, dilation ${dilation}, padding ${padding}`;

async function compare(
  device: Device,
  sizes: Sizes,
  {
    format = F32,
    forms = formsFor(sizes.C),
  }: { format?: Format; forms?: (ConvForm | Tiling | undefined)[] } = {},
): Promise<void> {
  const { T, C, O, K } = sizes;
  const draws = new Draws(1);
  const x = draws.rows(T, C);
  const w = draws.kernel([O, C, K], C * K, format);
  const bias = draws.numbers(O, 0.3);
  const expected = reference.epilogue(reference.conv1d(x, w, sizes), { bias });
  for (const form of forms) {
    await expectRows(
      device,
      expected,
      SUMS,
      `${show(sizes)}, ${JSON.stringify(form)}, format ${format}`,
      () =>
        conv1d(
          upload(device, x),
          packed(device, w, { format }),
          { ...sizes, bias: upload(device, bias) },
          form,
        ),
    );
  }
}

const SIZES: readonly Sizes[] = [
  { T: 1, C: 1, O: 1, K: 1 },
  { T: 1, C: 4, O: 33, K: 3, padding: 1 },
  { T: 2, C: 2, O: 1, K: 3, padding: 3 },
  { T: 7, C: 3, O: 5, K: 3, padding: 1 },
  { T: 17, C: 8, O: 1, K: 7, padding: 3 },
  { T: 64, C: 32, O: 64, K: 3, padding: 1 },
  { T: 65, C: 33, O: 31, K: 3, dilation: 3, padding: 3 },
  { T: 67, C: 12, O: 33, K: 7, dilation: 3, padding: 9 },
  { T: 131, C: 20, O: 37, K: 11, dilation: 5, padding: 25 },
  { T: 131, C: 20, O: 65, K: 11, dilation: 1 },
  { T: 50, C: 4, O: 6, K: 4, stride: 2, padding: 1 },
  { T: 101, C: 8, O: 7, K: 5, stride: 2, dilation: 3, padding: 4 },
  { T: 101, C: 12, O: 7, K: 5, stride: 3, dilation: 2, padding: 4 },
  { T: 97, C: 8, O: 40, K: 3, stride: 2, dilation: 2, padding: 2 },
  { T: 331, C: 24, O: 16, K: 12, stride: 6, padding: 3 },
];

for (const sizes of SIZES) {
  test(`${show(sizes)} equals the loop`, () => compare(own, sizes));
}

test("on an adapter without subgroups", async () => {
  for (const sizes of [SIZES[3]!, SIZES[8]!]) await compare(plain, sizes, { forms: [undefined] });
});

test("on a GPU: tiles enough for the large ones, and weights of 16 bits with one tap", async () => {
  const sizes = { T: 16_400, C: 8, O: 128, K: 3, padding: 1 };
  assert.is(tilingOf({ ...sizes, T_out: sizes.T, taps: sizes.K }, 32_768).COLUMN_THREADS, 16);
  await compare(gpu, sizes, { forms: [undefined] });
  await compare(gpu, { T: 203, C: 8, O: 130, K: 1 }, { format: F16, forms: [undefined] });
});

const TILINGS = [
  { THREAD_ROWS: 4, COLUMN_THREADS: 8 },
  { THREAD_ROWS: 8, COLUMN_THREADS: 8 },
  { THREAD_ROWS: 8, COLUMN_THREADS: 16 },
].flatMap((tile) => [1, 3].map((parts): Tiling => ({ ...tile, parts })));

test("tiles of all sizes, inputs in one part and in several", async () => {
  await compare(own, { T: 203, C: 76, O: 68, K: 5, dilation: 2, padding: 4 }, { forms: TILINGS });
  await compare(own, { T: 203, C: 76, O: 68, K: 1 }, { forms: TILINGS });
  await compare(own, { T: 39, C: 36, O: 3, K: 3, stride: 2 }, { forms: TILINGS });
});

test("tiles in the workgroup memory that every adapter has", async () => {
  const device = await createDevice({ gpuDevice: await (await requestAdapter()).requestDevice() });
  assert.is(device.gpu.limits.maxComputeWorkgroupStorageSize, 16384);
  await compare(device, { T: 131, C: 20, O: 37, K: 11, dilation: 5, padding: 25 }, { forms: ["tile"] });
  await compare(device, { T: 131, C: 20, O: 36, K: 1 }, { forms: ["tile"] });
  device.destroy();
});

test("the tiling fills a GPU", () => {
  const tiling = (T_out: number, C: number, O: number, taps: number, bytes = 49152) => {
    const { THREAD_ROWS, COLUMN_THREADS, parts } = tilingOf({ T_out, C, O, taps }, bytes);
    return [THREAD_ROWS, COLUMN_THREADS, parts];
  };
  assert.equal(tiling(48001, 128, 128, 11), [8, 16, 1]);
  assert.equal(tiling(48001, 64, 64, 11), [8, 8, 1], "half of a wide one would be empty");
  assert.equal(tiling(48001, 128, 128, 11, 16384), [4, 8, 1], "others do not fit");
  assert.ok(tiling(400, 1024, 1024, 3)[2]! > 1, "few tiles");
  assert.ok(tiling(38, 768, 768, 1)[2]! > 4, "few rows");
});

// A tile of another kind takes seconds to compile on software: those of 16 bits are tested with their prologues.
for (const format of [F16, BF16]) {
  test(`weights of 16 bits, format ${format}`, async () => {
    for (const at of [1, 3, 6, 8, 11]) {
      const forms = formsFor(SIZES[at]!.C).filter((form) => form !== "tile");
      await compare(own, SIZES[at]!, { format, forms });
    }
  });
}

test("panels that are read through several windows, and windows of several panels", async () => {
  const forms = formsFor(4).filter((form) => form === "panel");
  for (const format of [F32, F16]) {
    // A window of 64 KiB shows 512 rows of a panel, of 16 bits 1024.
    await compare(own, { T: 19, C: 128, O: 34, K: 9, padding: 4 }, { forms, format });
    await compare(own, { T: 19, C: 1092, O: 33, K: 1 }, { forms, format });
    await compare(own, { T: 19, C: 1036, O: 33, K: 3, dilation: 2, padding: 2 }, { forms, format });
    await compare(own, { T: 35, C: 40, O: 300, K: 3, padding: 1 }, { forms, format });
  }
});

test("rows that are wider than the weight by zeros", async () => {
  const draws = new Draws(2);
  const x = draws.rows(23, 22).map((row) => [...row, 0, 0]);
  const w = draws.kernel([9, 22, 3], 66, F32);
  const expected = reference.conv1d(x, w, { padding: 1 });
  for (const form of formsFor(24)) {
    await expectRows(own, expected, SUMS, form, () =>
      conv1d(upload(own, x), packed(own, w), { padding: 1 }, form),
    );
  }
});

// ---- what is fused

interface Epilogue {
  readonly residualShift?: 0 | 1;
  readonly residual?: true;
  readonly bias?: true;
  readonly gain?: number;
  readonly activation?: "gelu" | number;
}

const EPILOGUES: readonly Epilogue[] = [
  { bias: true, residual: true, gain: Math.SQRT1_2, activation: 0.1 },
  { residual: true, residualShift: 1, activation: "gelu" },
  { residual: true, residualShift: 1, bias: true, gain: -2 },
  { bias: true, activation: "gelu", gain: 3 },
  { gain: 0.5, activation: 0 },
];

test("bias, residual, gain and activation, alone and together", async () => {
  const draws = new Draws(3);
  const [T, C, O] = [37, 8, 35];
  const x = draws.rows(T, C);
  const w = draws.kernel([O, C, 3], 3 * C, F32);
  const sums = reference.conv1d(x, w, { padding: 1 });
  for (const { bias, residual, ...others } of EPILOGUES) {
    const host = {
      ...(bias && { bias: draws.numbers(O) }),
      ...(residual && { residual: draws.rows(others.residualShift ? Math.ceil(T / 2) : T, O) }),
    };
    const expected = reference.epilogue(sums, { ...host, ...others });
    for (const form of formsFor(C)) {
      const operands: ConvOptions = {
        ...(host.bias && { bias: upload(own, host.bias) }),
        ...(host.residual && { residual: upload(own, host.residual) }),
      };
      const options = { ...others, ...operands, padding: 1 };
      await expectRows(own, expected, SUMS, `${form} ${JSON.stringify(others)}`, () =>
        conv1d(upload(own, x), packed(own, w), options, form),
      );
    }
  }
});

test("the epilogue comes once, after the last window", async () => {
  const draws = new Draws(4);
  const [x, w] = [draws.rows(18, 1036), draws.kernel([33, 1036, 2], 2072, F32)];
  const [bias, residual] = [draws.numbers(33), draws.rows(17, 33)];
  const options = { gain: 0.7, activation: 0.2 };
  const expected = reference.epilogue(reference.conv1d(x, w), { bias, residual, ...options });
  for (const form of formsFor(1036).filter((name) => name !== "tile")) {
    await expectRows(own, expected, SUMS, form, () =>
      conv1d(
        upload(own, x),
        packed(own, w),
        { bias: upload(own, bias), residual: upload(own, residual), ...options },
        form,
      ),
    );
  }
});

interface Prologue {
  readonly C: number;
  readonly taps: number;
  readonly kind: "slope" | "alpha";
  readonly affine: boolean;
  readonly format: Format;
  readonly forms: readonly ConvForm[];
}

const PROLOGUES: readonly Prologue[] = [
  { C: 12, taps: 7, kind: "slope", affine: false, format: F32, forms: ["plain", "panel", "tile"] },
  { C: 12, taps: 7, kind: "slope", affine: true, format: F16, forms: ["plain", "panel", "tile"] },
  { C: 12, taps: 7, kind: "alpha", affine: true, format: BF16, forms: ["plain", "panel", "tile"] },
  { C: 12, taps: 1, kind: "alpha", affine: true, format: F16, forms: ["plain", "tile"] },
  { C: 7, taps: 7, kind: "alpha", affine: true, format: F32, forms: ["plain", "tile"] },
];

for (const { C, taps, kind, affine, format, forms } of PROLOGUES) {
  test(`prologue by ${kind}${affine ? ", normalised" : ""}, ${C} channels, ${taps} taps, format ${format}`, async () => {
    const geometry = { dilation: 3, padding: 3 * ((taps - 1) / 2) };
    const draws = new Draws(5);
    const x = draws.rows(75, C, 2);
    const w = draws.kernel([34, C, taps], taps * C, format);
    const alpha = draws.numbers(C, 0.2, 1);
    const norm: Rows = [draws.numbers(C), draws.numbers(C, 0.2, 1), draws.numbers(C)];
    const activated = activation(x, kind === "slope" ? { slope: 0.1 } : { alpha }, affine ? norm : undefined);
    // The rows of padding are zeros behind the prologue, not before it.
    const expected = reference.conv1d(activated, w, geometry);
    for (const form of formsFor(C).filter((name) => forms.includes(name))) {
      const onDevice: Activation = kind === "slope" ? { slope: 0.1 } : { alpha: upload(own, alpha) };
      const prologue = { kind: onDevice, affine: affine ? upload(own, norm) : null };
      await expectRows(own, expected, SUMS, form, () =>
        conv1d(upload(own, x), packed(own, w, { format }), { prologue, ...geometry }, form),
      );
    }
  });
}

test.run();
