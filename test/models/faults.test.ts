// Faults of a port, planted one at a time in checkpoints, configurations, inputs and states: the comparison names the
// first wrong tensor, and with it the stage, each time.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadMimi, type MimiConfig, readMimiConfig } from "../../models/mimi/mimi.ts";
import { MIMI_STAGES } from "../../models/mimi/stages.ts";
import type { StagedModel } from "../../models/staged.ts";
import { type Compared, compareTraces } from "../../src/compare/traces.ts";
import { openFolder } from "../../src/node/folder.ts";
import { Checkpoint, type TensorToWrite } from "../../src/safetensors.ts";
import type { Tensor } from "../../src/tensor.ts";
import { readJson } from "../../src/files.ts";
import { openGolden, readGolden, testDevice } from "../golden.ts";
import { narrowConfig, narrowKokoro } from "../kokoro.ts";
import {
  exchanged,
  foldedWrongly,
  only,
  type Patch,
  patched,
  patchedFiles,
  rearranged,
  revalued,
  rowsFrom,
} from "../patched.ts";
import { fileOf, openStages, SETTINGS, tensors, traced, tracedStage } from "../traces.ts";

const test = suite("planted faults");

let found = 0;

/** Fails unless the first tensor that differs is this one. */
async function names(ours: Checkpoint, theirs: Checkpoint, stage: string, tensor: string): Promise<Compared> {
  const { first, results } = await compareTraces(ours, theirs);
  const told = results
    .map(({ name, status, relative, how }) => `${name} ${status} ${relative} ${how}`)
    .join("\n");
  assert.ok(first, `nothing differs:\n${told}`);
  assert.is(first.name, tensor, told);
  assert.is(first.stage, stage);
  found++;
  return first;
}

/** A fault in the weights or the configuration of a golden's model: one stage of both, fed with the same. */
interface Fault {
  readonly what: string;
  readonly kind: string;
  readonly folder: string;
  readonly stage: string;
  readonly inputs: () => Promise<Checkpoint>;
  readonly patch: Patch;
  readonly first: string;
}

async function llamaInputs(): Promise<Checkpoint> {
  const { shape, values } = (await readGolden("llama/data-a.safetensors")).get("ids")!;
  return fileOf([["ids", tensors.U32(shape, values)]]);
}

async function csmInputs(): Promise<Checkpoint> {
  const golden = await readGolden("csm/golden.safetensors");
  const of = (name: string) => golden.get(`segment.${name}`)!;
  const hidden = of("layer.1");
  return fileOf([
    ["frames", tensors.U32(of("frames").shape, of("frames").values)],
    ["mask", tensors.U32(of("mask").shape, of("mask").values)],
    ["codes", tensors.U32([8], of("depth_codes").values)],
    ["backbone.hidden.1", tensors.F32(hidden.shape, hidden.values)],
  ]);
}

const snacInputs = () =>
  fileOf(
    [2, 4, 8].map((n, i) => [
      `codes.${i}`,
      tensors.U32(
        [n],
        Array.from({ length: n }, (_, t) => 30 * i + t),
      ),
    ]),
  );

const mimiCodes = (n: number) => Array.from({ length: 8 * n }, (_, i) => (17 * i + 5) % 64);
const mimiInputs = () => fileOf([["codes", tensors.U32([3, 8], mimiCodes(3))]]);

/** What a reader of transformers' names makes of a file in the original's order of rotary pairs. */
const TRANSFORMERS_NAMES: readonly (readonly [string, string])[] = [
  ["model.backbone.", "backbone_model."],
  ["model.decoder.", "depth_decoder.model."],
  ["model.text_embeddings", "embed_text_tokens"],
  ["model.audio_embeddings", "backbone_model.embed_tokens.embed_audio_tokens"],
  ["model.projection", "depth_decoder.model.inputs_embeds_projector"],
  ["model.codebook0_head", "lm_head"],
  ["model.audio_head", "depth_decoder.codebooks_head.weight"],
];
const renamed = (name: string) => {
  const [from, to] = TRANSFORMERS_NAMES.find(([prefix]) => name.startsWith(prefix))!;
  return to + name.slice(from.length);
};

/** Nibbles of each word from the other end. */
const reversedNibbles = ({ dtype, shape, data }: TensorToWrite): TensorToWrite => {
  const words = new Uint32Array(data.slice().buffer).map((word) =>
    Array.from({ length: 8 }, (_, n) => ((word >>> (4 * n)) & 15) << (28 - 4 * n)).reduce((a, b) => a | b),
  );
  return { dtype, shape, data: new Uint8Array(words.buffer) };
};

const ones = (tensor: TensorToWrite) => revalued(tensor, () => 1);

const FAULTS: readonly Fault[] = [
  {
    what: "an epsilon of 1e-3 where it is 1e-5",
    ...{ kind: "orpheus", folder: "llama/a-f32", stage: "lm", inputs: llamaInputs, first: "qkv.0" },
    patch: { config: (json) => ({ ...json, rms_norm_eps: 1e-3 }) },
  },
  {
    what: "gate and up swapped",
    ...{ kind: "orpheus", folder: "llama/a-f32", stage: "lm", inputs: llamaInputs, first: "gated.1" },
    patch: {
      tensors: exchanged(["model.layers.1.mlp.gate_proj.weight", "model.layers.1.mlp.up_proj.weight"]),
    },
  },
  {
    what: "rotary frequencies without Llama 3's scaling",
    ...{ kind: "orpheus", folder: "llama/a-f32", stage: "lm", inputs: llamaInputs, first: "attention.0" },
    patch: { config: (json) => ({ ...json, rope_scaling: null }) },
  },
  {
    what: "bits of a quantised matrix read from the other end",
    ...{
      kind: "orpheus",
      folder: "llama/a-q4-g64-bf16",
      stage: "lm",
      inputs: llamaInputs,
      first: "middle.2",
    },
    patch: { tensors: only("model.layers.2.self_attn.o_proj.weight", (tensor) => reversedNibbles(tensor)) },
  },
  {
    what: "rotary pairs (j, j + D / 2) where they are (2j, 2j + 1)",
    ...{
      kind: "csm",
      folder: "csm/mlx",
      stage: "backbone",
      inputs: csmInputs,
      first: "backbone.attention.0",
    },
    patch: { name: renamed },
  },
  {
    what: "rows of the audio embedding begun one late",
    ...{ kind: "csm", folder: "csm/mlx", stage: "backbone", inputs: csmInputs, first: "embed" },
    patch: {
      tensors: only("model.audio_embeddings.weight", (tensor) =>
        rowsFrom(tensor, (row) => (row + 1) % tensor.shape[0]!),
      ),
    },
  },
  {
    what: "a codebook's head for the next one",
    ...{ kind: "csm", folder: "csm/mlx", stage: "depth", inputs: csmInputs, first: "depth.logits" },
    patch: { tensors: only("model.audio_head", (tensor) => rowsFrom(tensor, (row) => (row + 1) % 7)) },
  },
  {
    what: "weight norm of a transposed convolution along its outputs",
    ...{
      kind: "snac",
      folder: "snac/tiny",
      stage: "decode",
      inputs: snacInputs,
      first: "decoder.model.3.block.1",
    },
    patch: {
      tensors: foldedWrongly("decoder.model.3.block.1", [
        "parametrizations.weight.original0",
        "parametrizations.weight.original1",
      ]),
    },
  },
  {
    what: "Snake's alpha as its logarithm",
    ...{
      kind: "snac",
      folder: "snac/tiny",
      stage: "decode",
      inputs: snacInputs,
      first: "decoder.model.4.block.4",
    },
    patch: { tensors: only("decoder.model.4.block.4.block.2.alpha", (tensor) => revalued(tensor, Math.exp)) },
  },
  {
    what: "codebook entries not divided by their counts",
    ...{ kind: "mimi", folder: "mimi/tiny-hf", stage: "decode", inputs: mimiInputs, first: "rvq" },
    patch: { tensors: only(/acoustic.*cluster_usage/, (tensor) => ones(tensor)) },
  },
  {
    what: "layer scale left out",
    ...{ kind: "mimi", folder: "mimi/tiny-hf", stage: "decode", inputs: mimiInputs },
    first: "decoder_transformer.1.middle",
    patch: {
      tensors: only("decoder_transformer.layers.1.self_attn_layer_scale.scale", (tensor) => ones(tensor)),
    },
  },
  {
    what: "a transposed convolution trimmed one sample off",
    ...{ kind: "mimi", folder: "mimi/tiny-hf", stage: "decode", inputs: mimiInputs, first: "decoder.5" },
    patch: {
      tensors: only("decoder.layers.5.conv.weight", (tensor) =>
        rearranged(tensor, (i) => i - (i % 12) + ((i + 1) % 12)),
      ),
    },
  },
];

const opened = new Map<string, Promise<StagedModel>>();

function ourModel(kind: string, folder: string): Promise<StagedModel> {
  const model =
    opened.get(folder) ?? openFolder(`test/golden/${folder}`).then((files) => openStages(kind, files));
  opened.set(folder, model);
  return model;
}

for (const { what, kind, folder, stage, inputs, patch, first } of FAULTS) {
  test(what, async () => {
    const ours = await ourModel(kind, folder);
    const theirs = await openStages(kind, await patched(`test/golden/${folder}`, patch));
    const mine = await tracedStage(ours, stage, await inputs());
    assert.is((await compareTraces(mine, await tracedStage(ours, stage, await inputs()))).first, null);
    await names(mine, await tracedStage(theirs, stage, await inputs()), stage, first);
    theirs.dispose();
  });
}

// ---- Kokoro: one model with a fault in each stage, each fed with what the right one gives

const H = 16;
/** PyTorch's gates are i, f, g, o; theirs f, i, g, o. */
const gates = (tensor: TensorToWrite) =>
  rowsFrom(tensor, (row) => (row < H ? row + H : row < 2 * H ? row - H : row));

const KOKORO_FAULTS: NonNullable<Patch["tensors"]>[] = [
  only(/^predictor\.lstm\./, gates),
  only("predictor.F0.1.norm1.fc.bias", (tensor) =>
    revalued(tensor, (value, i) => (i < 32 ? value - 1 : value)),
  ),
  only("decoder.asr_res.0.weight", (tensor) => rearranged(tensor, (i) => (i % 32) * 64 + Math.floor(i / 32))),
  foldedWrongly("decoder.generator.ups.1", ["weight_g", "weight_v"]),
];

const TEXT_FAULTS: NonNullable<Patch["tensors"]>[] = [
  only("bert.encoder.albert_layer_groups.0.albert_layers.0.attention.query.weight", (tensor) =>
    rearranged(tensor, (i) => (i % 32) * 32 + Math.floor(i / 32)),
  ),
  only("text_encoder.cnn.1.0.weight", (tensor) => rearranged(tensor, (i) => i - (i % 5) + ((i + 1) % 5))),
];

let kokoro: Promise<{ readonly ours: StagedModel; readonly trace: Checkpoint }> | undefined;

const openKokoro = (...faults: NonNullable<Patch["tensors"]>[]) => {
  const change = (all: Map<string, TensorToWrite>) => faults.forEach((fault) => fault(all));
  return openStages("kokoro", patchedFiles(narrowKokoro(), narrowConfig, { tensors: change }));
};

/** The right model, and all that it taps: each stage is fed with the file so far. */
const rightKokoro = () =>
  (kokoro ??= (async () => {
    const ours = await openKokoro();
    const style = Float32Array.from({ length: 256 }, (_, i) => Math.sin(i) / 2);
    let all = new Map<string, TensorToWrite>([
      ["ids", tensors.U32([4], [0, 50, 83, 0])],
      ["style", tensors.F32([256], style)],
    ]);
    for (const { name } of ours.stages) {
      const made = await tracedStage(ours, name, await fileOf(all));
      for (const one of made.tensors.values()) {
        const data = await one.source.read(one.offset, one.length);
        all = new Map([...all, [one.name, { dtype: one.dtype, shape: one.shape, data }]]);
      }
    }
    return { ours, trace: await fileOf(all) };
  })());

/** A stage of the wrong model and of the right one, fed with the same. */
async function kokoroStage(theirs: StagedModel, stage: string, first: string): Promise<Compared> {
  const { ours, trace } = await rightKokoro();
  return names(await tracedStage(ours, stage, trace), await tracedStage(theirs, stage, trace), stage, first);
}

test("Kokoro: a fault in each stage is found where it is, each stage fed with the right inputs", async () => {
  const theirs = await openKokoro(...KOKORO_FAULTS);
  await kokoroStage(theirs, "duration", "duration_lstm"); // gates in another order
  await kokoroStage(theirs, "pitch", "F0.1"); // gamma without its 1
  await kokoroStage(theirs, "front", "asr_res"); // a transposed weight that is not square
  await kokoroStage(theirs, "generator", "ups.1"); // weight norm along the outputs of a transposed convolution
  theirs.dispose();
});

test("Kokoro: a transposed square weight, and padding one off", async () => {
  const transposed = await openKokoro(TEXT_FAULTS[0]!);
  await kokoroStage(transposed, "text", "bert.0.context");
  transposed.dispose();
  const shifted = await openKokoro(TEXT_FAULTS[1]!);
  await kokoroStage(shifted, "text", "text_cnn1");
  shifted.dispose();
});

async function withInputs(
  trace: Checkpoint,
  changed: readonly (readonly [string, TensorToWrite])[],
): Promise<Checkpoint> {
  const all = new Map<string, TensorToWrite>();
  for (const { name, dtype, shape, source, offset, length } of trace.tensors.values()) {
    all.set(name, { dtype, shape, data: await source.read(offset, length) });
  }
  for (const [name, tensor] of changed) all.set(name, tensor);
  return fileOf(all);
}

test("Kokoro: halves of the style swapped, noise begun one draw late", async () => {
  const { ours, trace } = await rightKokoro();
  const style = Float32Array.from({ length: 256 }, (_, i) => Math.sin((i + 128) % 256) / 2);
  const swapped = await withInputs(trace, [["style", tensors.F32([256], style)]]);
  const duration = await tracedStage(ours, "duration", trace);
  await names(duration, await tracedStage(ours, "duration", swapped), "duration", "duration_encoder.0.lstm");
  const { normals } = await import("../../src/random.ts");
  const { shape } = trace.tensors.get("noise")!;
  const late = normals(SETTINGS.seed, 0, 1, shape[0]! * 9);
  const noisy = await withInputs(trace, [["noise", tensors.F32(shape, late)]]);
  const source = await tracedStage(ours, "source", trace);
  assert.is((await compareTraces(source, trace)).first, null, "on the host as on the GPU");
  await names(source, await tracedStage(ours, "source", noisy), "source", "noise");
});

// ---- what a stream carries, and masks

test("a column of the mask left out", async () => {
  const ours = await ourModel("csm", "csm/mlx");
  const golden = await readGolden("csm/golden.safetensors");
  const mask = Array.from(golden.get("segment.mask")!.values, (one, i) => (i % 9 === 7 ? 0 : one));
  const inputs = await csmInputs();
  const wrong = await withInputs(inputs, [["mask", tensors.U32([26, 9], mask)]]);
  const mine = await tracedStage(ours, "backbone", inputs);
  const first = await names(mine, await tracedStage(ours, "backbone", wrong), "backbone", "mask");
  assert.equal(first.firstIndex!.at(-1), 7, "the column");
});

async function mimiTrace(config: MimiConfig, frames: number, moved: number): Promise<Checkpoint> {
  const device = await testDevice();
  const checkpoint = await openGolden("mimi/tiny-hf/model.safetensors");
  const { mimi, dispose } = await loadMimi(device, checkpoint, { config, encoder: false });
  await checkpoint.close();
  const codes = mimiCodes(frames);
  const trace = await traced(
    MIMI_STAGES,
    async (tap) => {
      const state = mimi.decoder.createState();
      for (let t = 0; t < frames; t++) {
        const frame: Tensor<"u32"> = device.tensor(codes.slice(8 * t, 8 * t + 8), [8], "u32");
        // Where the ring stands, moved on by hand.
        if (t === 2 && moved > 0)
          device.write(state.cache.position, new Uint8Array(Uint32Array.of(2 * t + moved).buffer));
        mimi.decoder.step(frame, state, { tap }).dispose();
        device.flush();
        frame.dispose();
      }
      state.dispose();
    },
    { fed: true },
  );
  dispose();
  return trace;
}

test("a ring of the stream one position off, a window one row short", async () => {
  const json = await readJson(await openFolder("test/golden/mimi/tiny-hf"), "config.json");
  const config = readMimiConfig(json as Readonly<Record<string, unknown>>);
  const ours = await mimiTrace(config, 4, 0);
  const ring = await names(ours, await mimiTrace(config, 4, 1), "decode", "decoder_transformer.0.attention");
  assert.is(ring.firstIndex![0], 4, "the first row behind the fault");
  const narrow = { ...config, window: 5 };
  const window = await names(
    await mimiTrace(narrow, 4, 0),
    await mimiTrace({ ...config, window: 4 }, 4, 0),
    "decode",
    "decoder_transformer.0.attention",
  );
  assert.is(window.firstIndex![0], 4, "the first row that saw five");
});

test("all of them were found", () => {
  assert.ok(found >= 16, `${found}`);
});

test.run();
