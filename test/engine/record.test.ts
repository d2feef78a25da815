// Loops of steps: what is recorded once and replayed computes what the same steps do one by one, to the bit.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { linear } from "../../ops/conv1d.ts";
import { activation, add } from "../../ops/elementwise.ts";
import { bidirectionalLstm, lstmStep, type LstmWeights } from "../../ops/lstm.ts";
import { emptyWeight, FORMATS, packWeight } from "../../ops/weight.ts";
import { createDevice, type Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import { relativeRmse, testDevice } from "../golden.ts";
import { floats, valuesOf } from "./expect.ts";

const test = suite("record and replay");

const T = 9;
const C = 8;
const H = 12;
const GATES = 4 * H;
const host = {
  x: floats(T * C, 1),
  input: floats(2 * GATES * C, 2),
  bias: floats(2 * GATES, 3),
  recurrent: floats(2 * GATES * H, 4),
};

/** The bits of f32 values, as checkpoints hold them. */
function bits(device: Device, values: readonly number[]): Tensor<"u32"> {
  const words = new Uint32Array(Float32Array.from(values).buffer);
  return device.tensor(words, [words.length], "u32");
}

async function lstmWeights(device: Device): Promise<LstmWeights> {
  const shape = { O: 2 * GATES, C, K: 1 };
  const input = emptyWeight(device, shape, FORMATS.F32);
  const source = bits(device, host.input);
  packWeight(input, { tensor: source, format: FORMATS.F32 }, shape, null);
  await device.finish();
  source.dispose();
  return {
    input,
    bias: device.tensor(host.bias, [2 * GATES]),
    recurrent: { tensor: bits(device, host.recurrent), format: FORMATS.F32 },
    state: device.owned([2 * H, 2], "u32"),
  };
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The mathematics, in doubles: [T, 2 H]. */
function plainLstm(): Float64Array {
  const out = new Float64Array(T * 2 * H);
  for (const direction of [0, 1]) {
    let h = new Float64Array(H);
    const cell = new Float64Array(H);
    for (let n = 0; n < T; n++) {
      const t = direction === 0 ? n : T - 1 - n;
      const gate = (row: number) => {
        const o = direction * GATES + row;
        let sum = host.bias[o]!;
        for (let c = 0; c < C; c++) sum += host.input[o * C + c]! * host.x[t * C + c]!;
        for (let k = 0; k < H; k++) sum += host.recurrent[o * H + k]! * h[k]!;
        return sum;
      };
      const next = new Float64Array(H);
      for (let j = 0; j < H; j++) {
        cell[j] = sigmoid(gate(H + j)) * cell[j]! + sigmoid(gate(j)) * Math.tanh(gate(2 * H + j));
        next[j] = sigmoid(gate(3 * H + j)) * Math.tanh(cell[j]!);
      }
      h = next;
      out.set(h, t * 2 * H + direction * H);
    }
  }
  return out;
}

test("an LSTM recorded once equals its steps run one by one, to the bit, and the mathematics", async () => {
  const device = await testDevice();
  const weights = await lstmWeights(device);
  const x = device.tensor(host.x, [T, C]);
  const { liveBytes } = device.stats();
  const recorded = bidirectionalLstm(x, weights);
  const eager = device.scope(() => {
    const gates = linear(x, weights.input, { bias: weights.bias });
    const out = device.empty([T, 2 * H]);
    for (let step = 0; step < T; step++) lstmStep(gates, weights, out);
    return out;
  });
  const values = await valuesOf(recorded);
  assert.equal(values, await valuesOf(eager));
  assert.ok(relativeRmse(values, plainLstm()) < 1e-6);
  const again = bidirectionalLstm(x, weights);
  assert.equal(await valuesOf(again), values, "the state is as it was before");
  for (const tensor of [recorded, eager, again]) tensor.dispose();
  assert.is(device.stats().liveBytes, liveBytes);
});

test("recording runs nothing; each replay runs every dispatch once, and one pipeline serves both", async () => {
  const device = await testDevice();
  const x = device.tensor([1, 2], [2]);
  const before = device.stats();
  const { result, replay } = device.record(() => add(x, x, 3));
  assert.is(device.stats().dispatches, before.dispatches);
  const { pipelines } = device.stats();
  replay();
  replay(4);
  assert.is(device.stats().dispatches, before.dispatches + 5);
  assert.equal(await valuesOf(result), await valuesOf(add(x, x, 3)));
  assert.is(device.stats().pipelines, pipelines);
});

test("thousands of steps advance what lives on the GPU, across submissions", async () => {
  const device = await testDevice();
  const state = device.owned([3]);
  const other = device.owned([3]);
  const step = device.tensor([1, -2, 3], [3]);
  const launch = { grid: [1], work: 6 } as const;
  const { replay } = device.record(() => {
    device.run("add", { x: state, y: step, out: other }, { length: 3, gain: 1 }, launch);
    device.run("add", { x: other, y: step, out: state }, { length: 3, gain: 1 }, launch);
  });
  replay(1);
  assert.equal(await valuesOf(state), [2, -4, 6]);
  replay(4999);
  assert.equal(await valuesOf(state), [10000, -20000, 30000]);
  for (let i = 0; i < 300; i++) {
    replay();
    if (i % 100 === 0) device.flush();
  }
  assert.equal(await valuesOf(state), [10600, -21200, 31800]);
});

test("recordings and eager dispatches that take turns keep their own parameters", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  const outs = [2, 3, 5].map((gain) => ({ gain, ...device.record(() => add(x, x, gain)) }));
  const sums = device.owned([1]);
  // More than a ring of parameters: a recording's slot belongs to one submission.
  for (let i = 0; i < 600; i++) {
    device.run("add", { x, y: x, out: sums }, { length: 1, gain: i }, { grid: [1] });
    outs[i % 3]!.replay();
  }
  for (const { gain, result } of outs) assert.equal(await valuesOf(result), [2 * gain]);
  assert.equal(await valuesOf(sums), [2 * 599]);
});

test("a recording gives the bytes of the ops run one by one, with scopes inside", async () => {
  const device = await testDevice();
  const values = floats(40 * 8, 7);
  const x = device.tensor(values, [40, 8]);
  const block = () =>
    device.scope(() => {
      const y = device.scope(() => add(activation(x, { slope: 0.3 }), x, 0.7));
      return add(activation(y, { slope: 0.1 }), y, 1.3);
    });
  const { result, replay } = device.record(block);
  // Other work meanwhile must find other memory than what the recording writes.
  const between = device.scope(() => [add(x, x), add(x, x, 2), add(x, x, 3)]);
  replay(2);
  const expected = block();
  assert.equal(await valuesOf(result), await valuesOf(expected));
  for (const [i, tensor] of between.entries()) {
    assert.equal(await valuesOf(tensor), values.map((value) => 2 * value * (i + 1)).map(Math.fround));
  }
});

test("an op that records inside is recorded as well", async () => {
  const device = await testDevice();
  const weights = await lstmWeights(device);
  const x = device.tensor(host.x, [T, C]);
  const { dispatches } = device.stats();
  const { result, replay } = device.record(() => bidirectionalLstm(x, weights));
  assert.is(device.stats().dispatches, dispatches, "recording runs nothing");
  replay();
  assert.equal(await valuesOf(result), await valuesOf(bidirectionalLstm(x, weights)));
});

test("a replay goes in one submission, and recordings keep their parameters beside those of others", async () => {
  const device = await createDevice();
  const x = device.tensor([1], [1]);
  const out = device.owned([1]);
  const put = (gain: number) =>
    device.run("add", { x, y: x, out }, { length: 1, gain }, { grid: [1], work: 1 });
  const first = device.record(() => {
    for (let gain = 400; gain > 2; gain--) put(gain);
  });
  const before = device.stats();
  first.replay(2);
  device.flush();
  assert.is(device.stats().submissions - before.submissions, 1);
  assert.is(device.stats().dispatches - before.dispatches, 796);
  assert.equal(await valuesOf(out), [6]);
  // More sets of parameters than find a place, and places that are taken over while what had them is still encoded.
  first.replay();
  first.dispose();
  const many = device.record(() => {
    for (let gain = 10; gain < 5010; gain++) put(gain);
  });
  many.replay();
  assert.equal(await valuesOf(out), [2 * 5009]);
  many.dispose();
  const last = device.record(() => put(7));
  last.replay();
  assert.equal(await valuesOf(out), [14]);
  device.destroy();
});

test("a recording made inside another runs by itself as well", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  let inner: { replay(times?: number): void } | null = null;
  const outer = device.record(() => {
    inner = device.record(() => add(x, x, 1).dispose());
    inner.replay(2);
  });
  const { dispatches } = device.stats();
  outer.replay();
  inner!.replay();
  assert.is(device.stats().dispatches - dispatches, 3);
  await device.finish();
  x.dispose();
});

test("a body that throws ends the recording", async () => {
  const device = await testDevice();
  const x = device.tensor([1], [1]);
  const fault = new Error("on purpose");
  try {
    device.record(() => {
      add(x, x);
      throw fault;
    });
    assert.unreachable();
  } catch (error) {
    assert.is(error, fault);
  }
  assert.equal(await valuesOf(add(x, x)), [2], "ops run again at once");
});

test("recorded in a loop, nothing grows", async () => {
  const device = await createDevice();
  const x = device.tensor(floats(400), [50, 8]);
  const round = async () => {
    const recording = device.record(() => device.scope(() => add(add(x, x), x)));
    recording.replay(3);
    await recording.result.read();
    recording.result.dispose();
    recording.dispose();
    return device.stats();
  };
  const { liveBytes, pooledBytes, bytes } = await round();
  for (let i = 0; i < 4; i++) {
    const later = await round();
    assert.equal([later.liveBytes, later.pooledBytes, later.bytes], [liveBytes, pooledBytes, bytes]);
  }
  device.destroy();
});

test.run();
