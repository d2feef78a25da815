// Kokoro with its real weights: each stage, fed with the golden's inputs, against PyTorch; then the chain from the ids.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseConfig } from "../../models/kokoro/config.ts";
import { durationSums, roundDurations, tokenOfFrame } from "../../models/kokoro/durations.ts";
import { KokoroNetwork, UNUSED_TENSORS } from "../../models/kokoro/network.ts";
import { Weights } from "../../models/weights.ts";
import { gatherRows } from "../../ops/rows.ts";
import { readJson } from "../../src/files.ts";
import { packagedKokoro } from "../../src/node/packaged_kokoro.ts";
import { Checkpoint } from "../../src/safetensors.ts";
import type { Tensor } from "../../src/tensor.ts";
import { columns, type GoldenTensor, readGolden, relativeRmse, testDevice } from "../golden.ts";
import { logSpectralDistance } from "../spectrum.ts";

interface Case {
  readonly id: string;
  readonly file: string;
  readonly speed: number;
  readonly seed: string;
  readonly stream: number;
}

const test = suite("kokoro stages");
const { cases } = JSON.parse(readFileSync("test/golden/kokoro/cases.json", "utf8")) as { cases: Case[] };

let loaded: Promise<KokoroNetwork> | undefined;
const loadNetwork = () =>
  (loaded ??= (async () => {
    const files = await packagedKokoro();
    const config = parseConfig(await readJson(files, "config.json"), "config.json");
    const checkpoint = await Checkpoint.open(files, "model.safetensors");
    const build = (weights: Weights) => new KokoroNetwork(weights, config);
    const { model } = await Weights.load(await testDevice(), checkpoint, build, { ignore: UNUSED_TENSORS });
    await checkpoint.close();
    return model;
  })());

/** Compares taps with the golden, which keeps some tensors at some rows only, with mean and deviation over all. */
class Comparison {
  readonly #golden: Map<string, GoldenTensor>;
  readonly #copies = new Map<string, Tensor>();
  readonly #label: string;

  constructor(label: string, golden: Map<string, GoldenTensor>) {
    this.#label = label;
    this.#golden = golden;
  }

  readonly tap = (name: string, tensor: Tensor): void => {
    this.#copies.set(name, tensor.device.copy(tensor));
  };

  /** Relative errors by name, each within `bar`. */
  async check(bar: number | ((name: string) => number)): Promise<void> {
    for (const [name, tensor] of this.#copies) {
      const values = (await tensor.read()) as Float32Array;
      const width = tensor.shape[1] ?? 1;
      if (name === "har")
        this.#compare(
          "har_magnitude",
          columns(values, width, (c) => c < 11),
          11,
          bar,
        );
      else this.#compare(name, values, width, bar);
      tensor.dispose();
    }
  }

  #compare(
    name: string,
    values: Float32Array,
    width: number,
    bar: number | ((name: string) => number),
  ): void {
    const expected = this.#golden.get(name);
    if (!expected) return;
    const rows = this.#golden.get(`${name}.rows`)?.values;
    const kept = rows
      ? [...rows].flatMap((row) => [...values.subarray(row * width, row * width + width)])
      : values;
    const error = relativeRmse(kept, expected.values);
    const limit = typeof bar === "number" ? bar : bar(name);
    if (process.env.FORMANT_SHOW) console.log(this.#label, name, error.toExponential(1));
    assert.ok(
      error <= limit,
      `${this.#label}: relative error of ${name} is ${error}, expected at most ${limit}`,
    );
    if (!rows) return;
    const mean = new Float64Array(width);
    const count = values.length / width;
    values.forEach((value, i) => (mean[i % width]! += value / count));
    const deviation = new Float64Array(width);
    values.forEach((value, i) => (deviation[i % width]! += (value - mean[i % width]!) ** 2 / count));
    const scale = Math.hypot(
      ...this.#golden.get(`${name}.std`)!.values,
      ...this.#golden.get(`${name}.mean`)!.values,
    );
    const off = Math.hypot(...this.#golden.get(`${name}.mean`)!.values.map((value, c) => value - mean[c]!));
    const offStd = Math.hypot(
      ...this.#golden.get(`${name}.std`)!.values.map((value, c) => value - Math.sqrt(deviation[c]!)),
    );
    assert.ok(
      off + offStd <= 10 * limit * scale,
      `${this.#label}: mean and deviation of ${name} over all rows`,
    );
  }
}

async function openCase({ file }: Case) {
  const network = await loadNetwork();
  const golden = await readGolden(`kokoro/${file}`);
  const { device } = network;
  const values = (name: string) => golden.get(name)!.values;
  const tensor = (name: string, shape = golden.get(name)!.shape) => device.tensor(values(name), shape);
  const style = values("style");
  const S = network.styleSize;
  const frames = tokenOfFrame([...values("durations")]);
  return {
    network,
    device,
    golden,
    values,
    tensor,
    decoderStyle: device.tensor(style.subarray(0, S), [1, S]),
    predictorStyle: device.tensor(style.subarray(S), [1, S]),
    ids: device.tensor(values("ids"), [values("ids").length], "u32"),
    frames: device.tensor(frames, [frames.length], "u32"),
  };
}

for (const testCase of cases) {
  const { id, speed, seed, stream } = testCase;

  test(`${id}: every stage, fed with the stored inputs, equals PyTorch`, async () => {
    const { network, golden, values, tensor, decoderStyle, predictorStyle, ids, frames } =
      await openCase(testCase);
    const comparison = new Comparison(id, golden);
    const { tap } = comparison;
    network.bert(ids, tap);
    network.textEncoder(ids, tap);
    const { logits } = network.duration(tensor("d_en"), predictorStyle, tap);
    const sums = durationSums((await logits.read()) as Float32Array, 50, speed);
    assert.ok(relativeRmse(sums, values("duration_sum")) <= 1e-6, "duration_sum");
    assert.equal(roundDurations(sums), [...values("durations")]);
    network.pitch(tensor("d"), frames, predictorStyle, tap);
    network.front(gatherRows(tensor("t_en"), frames), tensor("f0"), tensor("n"), decoderStyle, tap);
    network.source(tensor("f0"), values("f0") as Float32Array, { seed: BigInt(seed), stream }, tap);
    await network.generator(tensor("x"), tensor("source"), decoderStyle, { tap });
    await comparison.check((name) => (name === "conv_post" || name === "audio" ? 2e-5 : 1e-5));
  });

  test(`${id}: the chain from the ids keeps F0 and the decoder's output, and sounds the same`, async () => {
    const { network, golden, values, decoderStyle, predictorStyle, ids, frames } = await openCase(testCase);
    const d_en = network.bert(ids);
    const t_en = network.textEncoder(ids);
    const { d, logits } = network.duration(d_en, predictorStyle);
    const sums = durationSums((await logits.read()) as Float32Array, 50, speed);
    assert.equal(roundDurations(sums), [...values("durations")]);
    const comparison = new Comparison(`${id} chain`, golden);
    const { f0, n } = network.pitch(d, frames, predictorStyle, comparison.tap);
    const x = network.front(gatherRows(t_en, frames), f0, n, decoderStyle, comparison.tap);
    await comparison.check(1e-5);
    const f0Values = (await f0.read()) as Float32Array;
    const source = network.source(f0, f0Values, { seed: BigInt(seed), stream });
    const audio = (await (await network.generator(x, source, decoderStyle)).read()) as Float32Array;
    const distance = logSpectralDistance(audio, values("audio") as Float32Array);
    if (process.env.FORMANT_SHOW)
      console.log(id, "audio", relativeRmse(audio, values("audio")), distance, "dB");
    assert.ok(distance <= 0.1, `log-spectral distance is ${distance} dB, expected at most 0.1`);
  });

  test(`${id}: with the stored F0 and N the audio equals PyTorch`, async () => {
    const { network, device, values, tensor, decoderStyle, ids, frames } = await openCase(testCase);
    const t_en = network.textEncoder(ids);
    const f0 = tensor("f0");
    const x = network.front(gatherRows(t_en, frames), f0, tensor("n"), decoderStyle);
    const source = network.source(f0, values("f0") as Float32Array, { seed: BigInt(seed), stream });
    const audio = await (await network.generator(x, source, decoderStyle)).read();
    const error = relativeRmse(audio, values("audio"));
    if (process.env.FORMANT_SHOW) console.log(id, "audio with stored f0", error);
    assert.ok(error <= 1e-4, `relative error is ${error}`);
    assert.ok(device.stats().pipelines > 0);
  });
}

test.run();
