// The table of taps: a run emits all of its rows and nothing else, and every stage is held against PyTorch.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadModel } from "../../models/index.ts";
import { Kokoro } from "../../models/kokoro/kokoro.ts";
import { KOKORO_STAGES } from "../../models/kokoro/stages.ts";
import { CSM_TAPS } from "../../models/marvis/stages.ts";
import { ORPHEUS_TAPS } from "../../models/orpheus/stages.ts";
import { findRow, findStage, numbersOf, type Stage } from "../../models/stages.ts";
import { Audio, type SpeakOptions, type SpeechModel } from "../../models/speech_model.ts";
import type { TraceHeader } from "../../models/trace.ts";
import { type CompareOptions, compareTraces, type Comparison } from "../../src/compare/traces.ts";
import { openFolder } from "../../src/node/folder.ts";
import type { Checkpoint } from "../../src/safetensors.ts";
import { TRACE_KEY } from "../../src/trace_format.ts";
import { writeOrpheus, writeSnac } from "../checkpoints.ts";
import { openGolden, readGolden, testDevice } from "../golden.ts";
import { narrowFiles } from "../kokoro.ts";
import { clip, writeCsm, writeMimi } from "../marvis.ts";
import { fileOf, openStages, SETTINGS, tensors, traced, tracedStage } from "../traces.ts";

const test = suite("taps");
const root = mkdtempSync(join(tmpdir(), "formant-taps-"));
test.after(() => rmSync(root, { recursive: true }));

/** Rows that no name of the trace has; the trace itself refuses names without a row. */
function missing(stages: readonly Stage<never>[], traces: readonly Checkpoint[]): string[] {
  const names = traces.flatMap(({ tensors }) => [...tensors.keys()]);
  const rows = [...new Set(stages.flatMap(({ taps }) => taps))];
  return rows.filter((row) => !names.some((name) => numbersOf(row, name))).map(({ name }) => name);
}

/** A model's speech with and without a tap: the bytes are the same. */
async function tracedSpeech(
  stages: readonly Stage<never>[],
  model: SpeechModel,
  text: string,
  options: SpeakOptions,
  deep = false,
): Promise<Checkpoint> {
  const plain = await model.generate(text, options);
  const trace = await traced(
    stages,
    async (tap) => {
      const { samples } = await model.generate(text, { ...options, tap });
      if (!deep)
        assert.equal(Buffer.from(samples.buffer), Buffer.from(plain.samples.buffer), "a tap changes nothing");
    },
    { deep },
  );
  assert.ok(plain.samples.length > 0);
  return trace;
}

test("a tap's name leads to its row and to PyTorch's module, in later chunks too", () => {
  const found = findRow(KOKORO_STAGES, "chunk.2.duration_encoder.1.norm")!;
  assert.equal([found.stage, found.torch], ["duration", "predictor.text_encoder.lstms.3"]);
  assert.is(findRow(KOKORO_STAGES, "resblock.4.2.1")!.torch, "decoder.generator.resblocks.4.convs1.2");
  assert.is(findRow(KOKORO_STAGES, "bert.layer"), undefined);
  for (const stages of [KOKORO_STAGES, ORPHEUS_TAPS, CSM_TAPS]) {
    for (const { name, shape, torch } of stages.flatMap(({ taps }) => taps)) {
      assert.match(shape, /^\[.+\]$/, name);
      assert.ok(torch.length > 0, name);
    }
  }
});

/** Deep rows are in the deep trace alone, and marked there; all else is in both, and the same. */
async function plainEqualsFused(stages: readonly Stage<never>[], fused: Checkpoint, plain: Checkpoint) {
  const rows = stages.flatMap(({ taps }) => taps.filter((row) => row.deep));
  const inner = (name: string) => rows.some((row) => numbersOf(row, name));
  assert.ok(![...fused.tensors.keys()].some(inner));
  const header = JSON.parse(plain.metadata[TRACE_KEY]!) as TraceHeader;
  const marked = header.tensors.filter(({ plain }) => plain).map(({ name }) => name);
  assert.equal(marked, [...plain.tensors.keys()].filter(inner));
  const { first, results } = await compareTraces(fused, plain);
  assert.is(first, null, JSON.stringify(first));
  assert.ok(results.every(({ status }) => status === "equal"));
}

test("Kokoro taps every row of its table, deep ones where plain kernels run", async () => {
  const model = await Kokoro.load(narrowFiles(), await testDevice());
  const options = { phonemes: true, voice: "af_heart", seed: 3 };
  const shallow = await tracedSpeech(KOKORO_STAGES, model, "hO", options);
  const deep = await tracedSpeech(KOKORO_STAGES, model, "hO", options, true);
  assert.equal(missing(KOKORO_STAGES, [deep]), []);
  await plainEqualsFused(KOKORO_STAGES, shallow, deep);
});

/** Rows that SNAC at 24 kHz, which has no attention, does not tap. */
const localAttention = (module: string) =>
  ["norm", "to_qkv", "attention", "branch"].map((name) => `${module}.${name}`);

test("Orpheus taps every row of its table, and draws the same", async () => {
  const [folder, codec] = [join(root, "orpheus-3b-0.1-ft"), join(root, "snac")];
  await writeOrpheus(folder, "bf16", { end: 40 });
  await writeSnac(codec, "torch");
  const model = await loadModel("orpheus", { source: folder, codec, capacity: 128 });
  const options = { voice: "tara", maxSeconds: 0.2, trim: false };
  const trace = await tracedSpeech(ORPHEUS_TAPS, model, "Hi.", options);
  const deep = await tracedSpeech(ORPHEUS_TAPS, model, "Hi.", options, true);
  model.dispose();
  assert.equal(missing(ORPHEUS_TAPS, [deep]), localAttention("snac.decoder.model.{i}"));
  await plainEqualsFused(ORPHEUS_TAPS, trace, deep);
  const [ids, hidden] = ["ids", "hidden.1"].map((name) => trace.tensors.get(name)!.shape[0]);
  assert.is(ids, hidden);
});

test("CSM taps every row of its table, and draws the same", async () => {
  const [folder, codec] = [join(root, "csm"), join(root, "mimi")];
  await writeCsm(folder);
  await writeMimi(codec);
  const model = await loadModel("csm", { source: folder, codec, capacity: 256 });
  const reference = { audio: new Audio(clip(1, 24000), 24000), text: "the clip" };
  const options = { reference, maxSeconds: 0.4, seed: 1 };
  const trace = await tracedSpeech(CSM_TAPS, model, "hello", options);
  const deep = await tracedSpeech(CSM_TAPS, model, "hello", options, true);
  model.dispose();
  assert.equal(missing(CSM_TAPS, [deep]), []);
  await plainEqualsFused(CSM_TAPS, trace, deep);
  const frames = trace.tensors.get("codes")!.shape[0]! / 8;
  assert.is(trace.tensors.get("depth.hidden.0")!.shape[0], 8 * frames);
});

/** Names of the golden's tensors by ours. */
function mapOf(
  trace: Checkpoint,
  golden: Checkpoint,
  prefix: string,
  renamed: Readonly<Record<string, string>> = {},
) {
  const names = [...trace.tensors.keys()].map(
    (name) => [name, `${prefix}.${renamed[name] ?? name}`] as const,
  );
  const has = (name: string) => golden.tensors.has(name);
  return Object.fromEntries(names.filter(([, name]) => has(name)));
}

/** Fails unless everything that both have is equal; gives the names. */
function equalNames({ results }: Comparison): string[] {
  const compared = results.filter(({ status }) => status !== "absent");
  const told = compared.map(({ name, status, relative, how }) => ({ name, status, relative, how }));
  assert.equal(
    told.filter(({ status }) => status === "differs" || status === "shape"),
    [],
  );
  return compared.map(({ name }) => name);
}

async function equalsGolden(trace: Checkpoint, path: string, options: CompareOptions): Promise<string[]> {
  const golden = await openGolden(path);
  const names = equalNames(await compareTraces(trace, golden, options));
  await golden.close();
  return names;
}

/** A stage counts as held against PyTorch if one of its rows is. */
function covered(stages: readonly Stage<never>[], names: readonly string[]): string[] {
  const known = (stage: Stage<never>) => stage.taps.some((row) => names.some((name) => numbersOf(row, name)));
  return stages.filter((stage) => !known(stage)).map(({ name }) => name);
}

test("every stage of Kokoro has tensors of PyTorch in its golden", async () => {
  // With the real weights they are compared in kokoro_stages.test.ts.
  const golden = await openGolden("kokoro/short.safetensors");
  assert.equal(covered(KOKORO_STAGES, [...golden.tensors.keys()]), []);
});

test("Llama's stages equal transformers' in one pass, and one layer fed with PyTorch's rows", async () => {
  const model = await openStages("orpheus", await openFolder("test/golden/llama/a-f32"));
  const data = await openGolden("llama/data-a.safetensors");
  const trace = await tracedStage(model, "lm", data);
  await plainEqualsFused(model.stages, trace, await tracedStage(model, "lm", data, true));
  await data.close();
  const golden = await openGolden("llama/golden-a.safetensors");
  const map = mapOf(trace, golden, "f32");
  await golden.close();
  const names = await equalsGolden(trace, "llama/golden-a.safetensors", { map });
  assert.equal(names, ["hidden.0", "hidden.1", "hidden.2", "hidden.3", "logits"]);
  const values = await readGolden("llama/golden-a.safetensors");
  const { shape, values: rows } = values.get("f32.hidden.1")!;
  const layer = await tracedStage(model, "layer.2", await fileOf([["hidden.1", tensors.F32(shape, rows)]]));
  assert.equal(
    await equalsGolden(layer, "llama/golden-a.safetensors", { map: { "hidden.2": "f32.hidden.2" } }),
    ["hidden.2"],
  );
  assert.equal(covered(model.stages, names), []);
  model.dispose();
});

test("CSM's stages equal transformers'", async () => {
  const model = await openStages("csm", await openFolder("test/golden/csm/hf"));
  const values = await readGolden("csm/golden.safetensors");
  const of = (name: string) => values.get(`segment.${name}`)!;
  const whole = (name: string) => tensors.U32(of(name).shape, of(name).values);
  const inputs = await fileOf([
    ["frames", whole("frames")],
    ["mask", whole("mask")],
  ]);
  const backbone = await tracedStage(model, "backbone", inputs);
  await plainEqualsFused(model.stages, backbone, await tracedStage(model, "backbone", inputs, true));
  const golden = await openGolden("csm/golden.safetensors");
  const renamed = { "backbone.hidden.0": "layer.0", "backbone.hidden.1": "layer.1" };
  const map = mapOf(backbone, golden, "segment", renamed);
  await golden.close();
  const names = await equalsGolden(backbone, "csm/golden.safetensors", { map });
  assert.equal(names, ["frames", "mask", "embed", "backbone.hidden.0", "backbone.hidden.1", "c0_logits"]);
  const hidden = of("layer.1");
  const depth = await tracedStage(
    model,
    "depth",
    await fileOf([
      ["backbone.hidden.1", tensors.F32(hidden.shape, hidden.values)],
      ["codes", whole("depth_codes")],
    ]),
  );
  const logits = await equalsGolden(depth, "csm/golden.safetensors", {
    map: { "depth.logits": "segment.depth_logits" },
  });
  assert.equal(logits, ["depth.logits"]);
  assert.equal(covered(model.stages, [...names, ...logits]), []);
  model.dispose();
});

/** All that a codec's golden has of a run; ours is [T, C] where PyTorch is [C, T], of some the first rows only. */
async function equalsCodec(trace: Checkpoint, path: string, id: string): Promise<string[]> {
  const golden = await readGolden(path);
  const named = [...golden].flatMap(([full, { shape, values }]) => {
    const name = full.replace(`${id}.`, "").replace(/\.head$/, "");
    const ours = trace.tensors.get(name);
    if (!full.startsWith(`${id}.`) || !ours) return [];
    const whole = values.length === ours.length / 4;
    return [[whole ? name : `${name}.head`, tensors.F32(shape, values)] as const];
  });
  const equal = equalNames(await compareTraces(trace, await fileOf(named)));
  assert.ok(equal.length >= 5, equal.join());
  return equal;
}

for (const [folder, id] of [
  ["tiny", "tiny-dec-f2"],
  ["attn", "attn-dec-f4"],
] as const) {
  test(`SNAC's decoder equals PyTorch, fed with draws of zero: ${id}`, async () => {
    const path = `snac/${folder}-golden.safetensors`;
    const golden = await readGolden(path);
    const model = await openStages("snac", await openFolder(`test/golden/snac/${folder}`));
    const codes = [...golden].filter(([name]) => name.startsWith(`${id}.codes.`));
    const given = codes.map(
      ([name, { shape, values }]) => [name.slice(id.length + 1), tensors.U32(shape, values)] as const,
    );
    const drawn = await tracedStage(model, "decode", await fileOf(given));
    const zeros = [...drawn.tensors.values()]
      .filter(({ name }) => name.endsWith("noise"))
      .map(({ name, shape }) => [name, tensors.F32(shape, new Float32Array(shape[0]!))] as const);
    const inputs = await fileOf([...given, ...zeros]);
    const trace = await tracedStage(model, "decode", inputs);
    const deep = await tracedStage(model, "decode", inputs, true);
    await plainEqualsFused(model.stages, trace, deep);
    const names = await equalsCodec(trace, path, id);
    assert.equal(covered([findStage(model.stages, "decode").stage], names), []);
    // As PyTorch has it, [C, L].
    const { shape, values } = golden.get(`${id}.z`)!;
    const latents = await fileOf([["z", tensors.F32([1, ...shape], values)], ...zeros]);
    const options = { settings: SETTINGS, channelsFirst: true };
    const alone = await traced(model.stages, (tap) => model.run("decoder", latents, options, tap), {
      fed: true,
    });
    assert.ok((await equalsCodec(alone, path, id)).includes("audio"));
    assert.equal(
      missing(model.stages.slice(0, 2), [deep, alone]),
      folder === "attn" ? [] : localAttention("decoder.model.{i}"),
    );
    model.dispose();
  });
}

test("SNAC's encoder equals PyTorch, and its quantiser alone", async () => {
  const [path, id] = ["snac/tiny-golden.safetensors", "tiny-enc-half"];
  const golden = await readGolden(path);
  const model = await openStages("snac", await openFolder("test/golden/snac/tiny"));
  const { shape, values } = golden.get(`${id}.audio`)!;
  const inputs = await fileOf([["samples", tensors.F32(shape, values)]]);
  const trace = await tracedStage(model, "encode", inputs);
  const deep = await tracedStage(model, "encode", inputs, true);
  await plainEqualsFused(model.stages, trace, deep);
  const names = await equalsCodec(trace, path, id);
  assert.equal(covered(model.stages.slice(2), names), []);
  const again = await tracedStage(model, "quantize", trace);
  assert.is((await compareTraces(again, trace)).first, null);
  assert.equal(
    missing([findStage(model.stages, "encode").stage], [deep]),
    localAttention("encoder.block.{i}"),
  );
  model.dispose();
});

test("Mimi's decoder equals PyTorch, and each of its parts fed with the rows before it", async () => {
  const [path, id] = ["mimi/tiny-golden.safetensors", "tiny-dec-t2"];
  const golden = await readGolden(path);
  const model = await openStages("mimi", await openFolder("test/golden/mimi/tiny-hf"));
  const { shape, values } = golden.get(`${id}.codes`)!;
  const [K, n] = shape as [number, number];
  const rows = Array.from({ length: K * n }, (_, i) => values[(i % K) * n + Math.floor(i / K)]!);
  const inputs = await fileOf([["codes", tensors.U32([n, K], rows)]]);
  const trace = await tracedStage(model, "decode", inputs);
  const deep = await tracedStage(model, "decode", inputs, true);
  await plainEqualsFused(model.stages, trace, deep);
  const names = await equalsCodec(trace, path, id);
  assert.equal(covered(model.stages.slice(0, 4), names), []);
  assert.equal(missing([findStage(model.stages, "decode").stage], [deep]), []);
  for (const part of ["upsample", "decoder_transformer", "decoder"]) {
    const { first, results } = await compareTraces(await tracedStage(model, part, trace), trace);
    assert.is(first, null, `${part}: ${JSON.stringify(first)}`);
    assert.ok(results.length > 0);
  }
  model.dispose();
});

test("Mimi's encoder equals PyTorch, and each of its parts fed with the rows before it", async () => {
  const [path, id] = ["mimi/tiny-golden.safetensors", "tiny-enc-n2f"];
  const golden = await readGolden(path);
  const model = await openStages("mimi", await openFolder("test/golden/mimi/tiny-hf"));
  const { shape, values } = golden.get(`${id}.pcm16`)!;
  const inputs = await fileOf([["samples", tensors.F32(shape, values)]]);
  const trace = await tracedStage(model, "encode", inputs);
  const deep = await tracedStage(model, "encode", inputs, true);
  await plainEqualsFused(model.stages, trace, deep);
  const names = await equalsCodec(trace, path, id);
  assert.equal(covered(model.stages.slice(4), names), []);
  assert.equal(missing([findStage(model.stages, "encode").stage], [deep]), []);
  for (const part of ["encoder", "encoder_transformer", "quantize"]) {
    const { first, results } = await compareTraces(await tracedStage(model, part, trace), trace);
    assert.is(first, null, `${part}: ${JSON.stringify(first)}`);
    assert.ok(results.length > 0);
  }
  model.dispose();
});

test.run();
