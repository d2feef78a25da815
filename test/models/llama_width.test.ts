// One layer of Llama as wide as Orpheus', on weights as stored and quantised, against plain loops in f64: a prompt, then
// steps with the cache.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Llama, readLlamaConfig } from "../../models/llama.ts";
import { Weights } from "../../models/weights.ts";
import { disposeKvCache } from "../../ops/cached_attention.ts";
import { Checkpoint, writeSafetensors } from "../../src/safetensors.ts";
import {
  layerShapes,
  type MatrixFormat,
  type NamedTensor,
  ORPHEUS_CONFIG,
  QUANTIZATION,
  type SeededMatrix,
  seededGain,
  seededMatrix,
} from "../checkpoints.ts";
import { relativeRmse, testDevice } from "../golden.ts";
import { referenceLlama, type ReferenceLlama } from "../reference/llama.ts";

const test = suite("llama at real width");

const JSON_CONFIG = {
  ...ORPHEUS_CONFIG,
  hidden_size: 3072,
  intermediate_size: 8192,
  num_attention_heads: 24,
  num_key_value_heads: 8,
  head_dim: 128,
  num_hidden_layers: 1,
  vocab_size: 64,
};
const { hidden_size: hidden, vocab_size: vocabulary } = JSON_CONFIG;
const PROMPT = [5, 63, 0, 17, 17, 42, 9, 31, 8];
const STEPS = [60, 2];

/** Published names, and the same values as the plain loops take them. */
function seeded(format: MatrixFormat): { tensors: NamedTensor[]; reference: ReferenceLlama } {
  const tensors: NamedTensor[] = [];
  const gain = (name: string) => {
    const { tensors: stored, values } = seededGain(name, hidden);
    tensors.push(...stored);
    return values;
  };
  const matrix = (name: string, shape: readonly [number, number], deviation: number): SeededMatrix => {
    const made = seededMatrix(name, shape, format, deviation);
    tensors.push(...made.tensors);
    return made;
  };
  const layer = "model.layers.0";
  const modules = Object.entries(layerShapes(JSON_CONFIG)).map(([name, shape]) => {
    return [name, matrix(`${layer}.${name}`, shape, 1 / Math.sqrt(shape[1]))] as const;
  });
  const reference = {
    config: readLlamaConfig(JSON_CONFIG),
    embedding: matrix("model.embed_tokens", [vocabulary, hidden], 0.5),
    vocabulary,
    layers: [
      {
        attentionNorm: gain(`${layer}.input_layernorm`),
        mlpNorm: gain(`${layer}.post_attention_layernorm`),
        modules: Object.fromEntries(modules),
      },
    ],
    norm: gain("model.norm"),
  };
  return { tensors, reference };
}

/** A file that is never on a disk. */
function inMemory(bytes: Uint8Array<ArrayBuffer>): Promise<Checkpoint> {
  return Checkpoint.openFile({
    name: "model.safetensors",
    size: bytes.length,
    read: async (offset, length) => bytes.slice(offset, offset + length),
  });
}

/** Residual stream and logits of all positions: of the prompt at once, then one by one. */
async function run(llama: Llama): Promise<{ hidden: number[]; logits: number[] }> {
  const device = await testDevice();
  const cache = llama.createCache({ capacity: PROMPT.length + STEPS.length, format: "f32" });
  const all = { hidden: [] as number[], logits: [] as number[] };
  let limit = 0;
  for (const piece of [PROMPT, ...STEPS.map((id) => [id])]) {
    limit += piece.length;
    const ids = device.tensor(piece, [piece.length], "u32");
    const h = llama.forward(llama.embed(ids), cache, { limit });
    const logits = llama.logits(h);
    all.hidden.push(...(await h.read()));
    all.logits.push(...(await logits.read()));
    for (const tensor of [ids, h, logits]) tensor.dispose();
  }
  disposeKvCache(cache);
  return all;
}

for (const format of ["bf16", "4bit"] as const) {
  test(`a layer of ${format} weights equals plain loops`, async () => {
    const { tensors, reference } = seeded(format);
    const checkpoint = await inMemory(writeSafetensors(tensors));
    const { model, dispose } = await Weights.load(
      await testDevice(),
      checkpoint,
      (w) => new Llama(w, readLlamaConfig(JSON_CONFIG)),
      format === "4bit" ? { quantization: QUANTIZATION } : {},
    );
    const actual = await run(model);
    dispose();
    const expected = referenceLlama([...PROMPT, ...STEPS], reference);
    for (const [name, rows] of [
      ["hidden", expected.hidden[0]!],
      ["logits", expected.logits],
    ] as const) {
      const error = relativeRmse(
        actual[name],
        rows.flatMap((row) => [...row]),
      );
      if (process.env.FORMANT_SHOW) process.stdout.write(`  ${name} ${error.toExponential(1)}\n`);
      assert.ok(error <= 1e-5, `${name}: ${error}`);
    }
  });
}

test.run();
