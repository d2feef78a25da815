// What only the GPU finds wrong surfaces at the next read (or before), once, with the name of the kernel; what comes
// after it works.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as kernels from "../../kernels/index.ts";
import { add } from "../../ops/elementwise.ts";
import { createDevice, Device } from "../../src/device.ts";
import { readSchema } from "../../src/kernel.ts";
import { openAdapter } from "../../src/platform.ts";
import type { Tensor } from "../../src/tensor.ts";
import { floats, quiet, rejection, valuesOf } from "./expect.ts";

const test = suite("errors of the GPU");

function activation(device: Device, x: Tensor, ACTIVATION: number): void {
  device.run(
    "activation",
    { x, affine: null, alpha: null, out: device.empty([2]) },
    { T: 1, C: 2, slope: 0 },
    { grid: [1], constants: { ACTIVATION } },
  );
}

/** With a constant that its type does not hold. */
const badConstant = (device: Device, x: Tensor) => activation(device, x, -1);

/** Mistakes that only the GPU's own checks find, by the moment at which they do. */
const mistakes: readonly {
  readonly at: string;
  readonly kernel: RegExp;
  make(device: Device, x: Tensor): void;
}[] = [
  { at: "pipeline", kernel: /activation/, make: badConstant },
  {
    at: "bind group",
    kernel: /conv1d_panel/,
    make(device, x) {
      // A uniform window reaches past the end of so small a tensor.
      const schema = readSchema("conv1d_panel", kernels.conv1d_panel);
      const tensors = Object.fromEntries(schema.tensors.map(({ name }) => [name, null]));
      const params = Object.fromEntries(schema.params.map(({ name }) => [name, 0]));
      device.run(
        "conv1d_panel",
        { ...tensors, weight: { tensor: x, offset: 0 }, out: device.empty([2]) },
        params,
        { grid: [1] },
      );
    },
  },
  {
    at: "dispatch",
    kernel: /add/,
    make(device, x) {
      const tensors = { x, y: x, out: device.empty([2]) };
      device.run("add", tensors, { length: 2, gain: 1 }, { grid: [70000] });
    },
  },
];

for (const { at, kernel, make } of mistakes) {
  test(`a mistake in a ${at} is thrown by the next read at the latest, with the name of the kernel`, async () => {
    const device = quiet(await createDevice());
    const x = device.tensor([1, 2], [2]);
    const sum = add(x, x);
    const error = await rejection(
      (async () => {
        make(device, x);
        return sum.read();
      })(),
    );
    assert.match(error.message, kernel);
    device.destroy();
  });

  test(`a mistake in a ${at} is thrown once; finish throws it as well; later calls work`, async () => {
    const device = quiet(await createDevice());
    const x = device.tensor([1, 2], [2]);
    for (const wait of [() => x.read(), () => device.finish()]) {
      await rejection(
        (async () => {
          make(device, x);
          await wait();
        })(),
      );
      assert.equal(await valuesOf(add(x, x, 3)), [6, 12]);
      await device.finish();
    }
    device.destroy();
  });
}

test("a kernel that does not compile ahead is named by compile, and others compile afterwards", async () => {
  const device = quiet(await createDevice());
  const x = device.tensor([1, 2], [2]);
  const error = await rejection(device.compile(() => badConstant(device, x)));
  assert.is(error.code, "device");
  assert.match(error.message, "activation");
  await device.compile(() => void add(x, x));
  assert.equal(await valuesOf(add(x, x)), [2, 4]);
  device.destroy();
});

test("so is one that is compiled in the calling thread, as every third for a GPU", async () => {
  const platform = await openAdapter({});
  const device = quiet(new Device({ ...platform, traits: { ...platform.traits, class: "hardware" } }));
  const x = device.tensor([1, 2], [2]);
  const three = (last: number) => device.compile(() => [0, 1, last].forEach((n) => activation(device, x, n)));
  const error = await rejection(three(-1));
  assert.is(error.code, "device");
  assert.match(error.message, "kernels/activation.wgsl: it does not compile");
  await device.finish(); // nothing of it is left
  await three(2);
  assert.is(device.stats().pipelines, 3);
  device.destroy();
});

test("of several mistakes the first is told", async () => {
  const device = quiet(await createDevice());
  const x = device.tensor([1, 2], [2]);
  const error = await rejection(
    (async () => {
      for (const { make } of mistakes.slice(0, 2)) make(device, x);
      return x.read();
    })(),
  );
  assert.match(error.message, "activation");
  device.destroy();
});

test("a grid that is no number of workgroups is refused with the name of the kernel", async () => {
  const device = quiet(await createDevice());
  const x = device.tensor([1, 2], [2]);
  for (const grid of [[NaN], [-1]] as const) {
    const error = await rejection(
      (async () => {
        const tensors = { x, y: x, out: device.empty([2]) };
        device.run("add", tensors, { length: 2, gain: 1 }, { grid });
        return x.read();
      })(),
    );
    assert.match(error.message, "add");
  }
  assert.equal(await valuesOf(add(x, x)), [2, 4]);
  device.destroy();
});

test("an empty tensor goes through an op", async () => {
  const device = quiet(await createDevice());
  const none = device.tensor(floats(0), [0]);
  assert.equal(await valuesOf(add(none, none)), []);
  device.destroy();
});

test.run();
