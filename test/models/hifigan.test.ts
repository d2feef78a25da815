// HiFi-GAN against PyTorch: V1, V3 and SpeechT5's shape, weight-normalised and folded; each stage alone; in pieces.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseHifiGanConfig, reachOf } from "../../models/hifigan/config.ts";
import { HifiGan } from "../../models/hifigan/hifigan.ts";
import { HIFIGAN_STAGES } from "../../models/hifigan/stages.ts";
import { findRow } from "../../models/stages.ts";
import { FormantError } from "../../src/error.ts";
import { filesFromFiles } from "../../src/loose_files.ts";
import { openFolder } from "../../src/node/folder.ts";
import { normals } from "../../src/random.ts";
import { type TensorToWrite, writeSafetensors } from "../../src/safetensors.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type GoldenTensor, openGolden, readGolden, relativeRmse, testDevice } from "../golden.ts";

interface Case {
  readonly id: string;
  readonly kind: "hifigan" | "log-mel";
  readonly checkpoints: string[];
  readonly outputs: Readonly<
    Record<string, { readonly rel_rmse_f32_vs_f64: number; readonly stored?: boolean }>
  >;
}

const test = suite("hifigan");
const folder = "test/golden/hifigan";
const { cases } = JSON.parse(readFileSync(`${folder}/cases.json`, "utf8")) as { cases: Case[] };
const vocoders = cases.filter(({ kind }) => kind === "hifigan");
const golden = readGolden("hifigan/golden.safetensors");

const models = new Map<string, Promise<HifiGan>>();
function open(name: string): Promise<HifiGan> {
  const load = async () => HifiGan.load(await openFolder(`${folder}/${name}`), await testDevice());
  const model = models.get(name) ?? load();
  models.set(name, model);
  return model;
}

/** Golden [C, L] as [L, C]. */
function rows({ shape, values }: GoldenTensor): Float32Array {
  const [C, L] = shape as [number, number];
  return Float32Array.from(values, (_, i) => values[(i % C) * L + Math.floor(i / C)]!);
}

function close(name: string, actual: ArrayLike<number>, expected: ArrayLike<number>, noise: number): void {
  const error = relativeRmse(actual, expected);
  const most = Math.max(1e-5, 10 * noise + 2e-6);
  if (process.env.FORMANT_SHOW) console.log(name, error.toExponential(1), most.toExponential(1));
  assert.ok(error <= most, `${name}: relative error ${error}, expected at most ${most}`);
}

for (const { id, checkpoints, outputs } of vocoders) {
  for (const checkpoint of checkpoints) {
    test(`${id} of ${checkpoint}: the sound and every stage equal PyTorch's`, async () => {
      const model = await open(checkpoint);
      const tensors = await golden;
      const copies = new Map<string, Tensor>();
      const tap = (name: string, tensor: Tensor) => void copies.set(name, tensor.device.copy(tensor));
      const mel = tensors.get(`${id}.mel`)!.values as Float32Array;
      const audio = await model.vocode(mel, { tap });
      close(
        `${id}.audio`,
        audio,
        tensors.get(`${id}.audio`)!.values,
        outputs[`${id}.audio`]!.rel_rmse_f32_vs_f64,
      );
      let compared = 0;
      for (const [name, tensor] of copies) {
        assert.ok(findRow(HIFIGAN_STAGES, name), `${name} is in the table`);
        const expected = tensors.get(`${id}.${name}`);
        const values = (await tensor.read()) as Float32Array;
        tensor.dispose();
        if (!name.startsWith("stage.") || !expected) continue;
        close(`${id}.${name}`, values, rows(expected), outputs[`${id}.${name}`]!.rel_rmse_f32_vs_f64);
        compared++;
      }
      const stored = Object.keys(outputs).filter((name) => tensors.has(name) && name.includes(".stage."));
      assert.is(compared, stored.length);
      const names = HIFIGAN_STAGES[0]!.taps
        .filter(({ deep }) => !deep)
        .map(({ name }) => name.replace(/\{.\}/g, "0"));
      const absent = names.filter((name) => !copies.has(name));
      const { normalized, paired } = model.config;
      assert.equal(absent, [...(normalized ? [] : ["normalized"]), ...(paired ? [] : ["resblock.0.0.1"])]);
    });
  }
}

for (const name of ["speecht5-hf", "v3-upstream"]) {
  test(`${name}: pieces with the frames around them are the whole`, async () => {
    const model = await open(name);
    const { mels, hop } = model.config;
    const frames = 2 * reachOf(model.config) + 9;
    const mel = normals(5, 0, 0, frames * mels).map((value) => 2 * value - 4);
    const whole = await model.vocode(mel, { maxFrames: frames });
    assert.is(whole.length, frames * hop);
    const parts = await model.vocode(mel, { maxFrames: 7 });
    const most = whole.reduce((worst, value, i) => Math.max(worst, Math.abs(value - parts[i]!)), 0);
    assert.ok(most <= 1e-6, `${most}`);
  });
}

test("the reach is that of the layers: what lies beyond changes nothing, what lies within does", async () => {
  const model = await open("v3-upstream");
  const reach = reachOf(model.config);
  const { mels, hop } = model.config;
  const mel = normals(6, 0, 0, (2 * reach + 1) * mels);
  const before = await model.vocode(mel);
  mel.fill(9, 0, mels); // the first frame
  const after = await model.vocode(mel);
  const last = before.findLastIndex((value, i) => value !== after[i]);
  assert.ok(last < (reach + 1) * hop, `${last}`);
  assert.ok(last >= (reach - 3) * hop, `${last}: the reach is ${reach} frames`);
});

const config = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}/config.json`, "utf8")) as Record<string, unknown>;

/** Loads a golden checkpoint with other settings, or other tensors. */
async function load(
  name: string,
  settings: object,
  change = (tensor: string, stored: TensorToWrite): [string, TensorToWrite] | null => [tensor, stored],
): Promise<HifiGan> {
  const checkpoint = await openGolden(`hifigan/${name}/model.safetensors`);
  const tensors: [string, TensorToWrite][] = [];
  for (const { name, dtype, shape, source, offset, length } of checkpoint.tensors.values()) {
    const changed = change(name, { dtype, shape, data: await source.read(offset, length) });
    if (changed) tensors.push(changed);
  }
  await checkpoint.close();
  const files = filesFromFiles([
    new File([writeSafetensors(tensors)], "model.safetensors"),
    new File([JSON.stringify({ ...config(name), ...settings })], "config.json"),
  ]);
  return HifiGan.load(files, await testDevice());
}

test("the names of newer PyTorch's weight norm give the same", async () => {
  const model = await load("v1-upstream", {}, (name, stored) => [
    name
      .replace("weight_g", "parametrizations.weight.original0")
      .replace("weight_v", "parametrizations.weight.original1"),
    stored,
  ]);
  const mel = (await golden).get("v1-t1.mel")!.values as Float32Array;
  assert.equal(await model.vocode(mel), await (await open("v1-upstream")).vocode(mel));
  model.dispose();
});

async function refuses(promise: () => Promise<unknown>, message: RegExp): Promise<void> {
  const error = await promise().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof FormantError, String(error));
  assert.match(error.message, message);
}

test("what is wrong is said in one line", async () => {
  await refuses(() => load("v1-upstream", { resblock: "3" }), /resblock is "3", expected "1" or "2"/);
  await refuses(() => load("v1-upstream", { upsample_kernel_sizes: [16, 16, 4, 3] }), /above the rates/);
  await refuses(() => load("v1-upstream", { upsample_initial_channel: 8 }), /expected at least 16/);
  await refuses(() => load("v1-upstream", { resblock: "2" }), /resblocks.0.convs.0.weight is missing/);
  await refuses(
    () => load("speecht5-hf", {}, (name, stored) => (name === "mean" ? null : [name, stored])),
    /mean is missing, expected a tensor \[80\]/,
  );
  const model = await open("v1-hf");
  await refuses(() => model.vocode(new Float32Array(79)), /has 79 values, expected whole frames of 80 bands/);
  await refuses(() => model.vocode(new Float32Array(160).fill(NaN, 90)), /band 10 of frame 1 is NaN/);
});

test("the published shapes: channels, samples of a frame, reach", () => {
  const v1 = parseHifiGanConfig({ ...config("v1-upstream"), upsample_initial_channel: 512 }, "config.json");
  assert.equal(v1.channels, [512, 256, 128, 64, 32]);
  assert.is(v1.hop, 256);
  const v2 = parseHifiGanConfig({ ...config("v1-upstream"), upsample_initial_channel: 128 }, "config.json");
  assert.equal(v2.channels, [128, 64, 32, 16, 8]);
  const v3 = parseHifiGanConfig({ ...config("v3-upstream"), upsample_initial_channel: 256 }, "config.json");
  assert.equal(v3.channels, [256, 128, 64, 32]);
  assert.is(v3.hop, 256);
});

test.run();
