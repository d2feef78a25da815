// What Orpheus' loop of frames keeps from run to run.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FrameLoop } from "../../models/orpheus/frames.ts";
import { openLlama, writeOrpheus } from "../checkpoints.ts";
import { testDevice } from "../golden.ts";
import { drawnFrames } from "../reference/llama.ts";

const test = suite("frames of orpheus");
const root = mkdtempSync(join(tmpdir(), "formant-orpheus-frames-"));
/** It never ends of itself. */
await writeOrpheus(root, "bf16", { end: -40 });
test.after(() => rmSync(root, { recursive: true }));

/** Words and codes, in no order. */
const ids = (count: number) => Array.from({ length: count }, (_, i) => 120000 + ((7919 * i) % 36000));

test("a kind of frames is recorded once, and drawn as by a new loop whatever was drawn before", async () => {
  const device = await testDevice();
  const { llama, dispose } = await openLlama(root);
  let recorded = 0;
  const record = device.record.bind(device);
  device.record = (body) => {
    recorded++;
    return record(body);
  };
  const newLoop = () => new FrameLoop(llama, device, { capacity: 600, format: "f32" });
  const { liveBytes } = device.stats();
  const loop = newLoop();
  const drawn = { temperature: 0.8, repetitionPenalty: 1.3 };
  for (const [prompt, options, recordings] of [
    [ids(20), { sampling: drawn }, 1],
    [ids(20), { sampling: drawn, seed: 6n }, 0],
    [ids(33).reverse(), { sampling: { ...drawn }, stream: 9 }, 0],
    [ids(500), { sampling: drawn }, 1], // past position 512
    [ids(20), { sampling: { ...drawn, repetitionPenalty: 1.8 } }, 1],
    [ids(20), { sampling: drawn, constrained: false }, 1],
    [ids(20), { sampling: drawn }, 1],
  ] as const) {
    const all = { seed: 5n, stream: 3, constrained: true, maxFrames: 2, ...options };
    recorded = 0;
    const frames = await drawnFrames(loop, prompt, all);
    assert.is(recorded, recordings, "recordings");
    const other = newLoop();
    assert.equal(frames, await drawnFrames(other, prompt, all));
    other.dispose();
  }
  loop.dispose();
  assert.is(device.stats().liveBytes, liveBytes);
  device.record = record;
  dispose();
});

test("the frame behind the first sound waits until the caller comes for it, and is the same", async () => {
  const device = await testDevice();
  const { llama, dispose } = await openLlama(root);
  const loop = new FrameLoop(llama, device, { capacity: 200, format: "f32" });
  const run = async (firstSound?: number) => {
    const request = { sampling: {}, seed: 5n, stream: 3, constrained: true, maxFrames: 3, firstSound };
    const frames: (readonly number[])[] = [];
    const dispatches: number[] = [];
    for await (const frame of loop.run(ids(20), request)) {
      frames.push(frame.ids);
      dispatches.push(device.stats().dispatches);
    }
    const between = dispatches.slice(1).map((count, i) => count > dispatches[i]!);
    return { frames, between };
  };
  const [ahead, waiting] = [await run(), await run(2)];
  assert.equal(waiting.frames, ahead.frames);
  assert.equal(ahead.between, [true, false], "the third is drawn while the second is looked at");
  assert.equal(waiting.between, [false, true]);
  loop.dispose();
  dispose();
});

test.run();
