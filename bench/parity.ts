// `npm run parity [-- --adapter NAME]`: every stage of every model, fed with what PyTorch fed it, against PyTorch in f32.
// What was found on this adapter is kept under test/parity/, and PARITY.md is written of all that is there.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { stagedKind } from "../models/staged.ts";
import { Trace } from "../models/trace.ts";
import { compareTraces } from "../src/compare/traces.ts";
import { createDevice, type Device } from "../src/device.ts";
import type { ModelFiles } from "../src/files.ts";
import { filesFromFiles } from "../src/loose_files.ts";
import { openFile, openFolder } from "../src/node/folder.ts";
import { packagedKokoro } from "../src/node/packaged_kokoro.ts";
import { Checkpoint, safetensorsPieces, type TensorToWrite, writeSafetensors } from "../src/safetensors.ts";
import { readValues } from "../src/stored_values.ts";

/** A stage and its inputs, by the names of the golden; a number is so many zeros. */
interface StageRun {
  readonly stage: string;
  readonly inputs: Readonly<Record<string, string | number>>;
}

interface ParityCase {
  readonly model: string;
  /** Below test/golden; null: the real weights. */
  readonly folder: string | null;
  readonly golden: string;
  /** Of the golden's names. */
  readonly prefix: string;
  readonly runs: readonly StageRun[];
  /** Of ours that the golden calls something else. */
  readonly names?: Readonly<Record<string, string>>;
  readonly channelsFirst?: boolean;
}

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));
/** Samples a latent of the tiny SNACs of the goldens, block by block. */
const snacNoise = (latents: number, first: number, rates: readonly number[]) =>
  Object.fromEntries(
    rates.map((_, b) => {
      const rows = rates.slice(0, b + 1).reduce((product, rate) => product * rate, latents);
      return [`decoder.model.${first + b}.block.2.noise`, rows];
    }),
  );
const levels = (count: number) => same(...Array.from({ length: count }, (_, i) => `codes.${i}`));

const CASES: readonly ParityCase[] = [
  {
    ...{ model: "kokoro", folder: null, golden: "kokoro/short", prefix: "", names: { har: "har_magnitude" } },
    runs: [
      { stage: "text", inputs: same("ids") },
      { stage: "duration", inputs: same("d_en", "style") },
      { stage: "pitch", inputs: same("d", "durations", "style") },
      { stage: "front", inputs: same("t_en", "durations", "f0", "n", "style") },
      { stage: "source", inputs: same("f0") },
      { stage: "generator", inputs: same("x", "source", "style") },
    ],
  },
  {
    ...{ model: "orpheus", folder: "llama/a-f32", golden: "llama/golden-a", prefix: "f32." },
    runs: [
      { stage: "lm", inputs: { ids: "../llama/data-a:ids" } },
      { stage: "layer.3", inputs: same("hidden.2") },
    ],
  },
  {
    ...{ model: "csm", folder: "csm/hf", golden: "csm/golden", prefix: "segment." },
    names: { "backbone.hidden.{i}": "layer.{i}", "depth.logits": "depth_logits" },
    runs: [
      { stage: "backbone", inputs: same("frames", "mask") },
      { stage: "depth", inputs: { "backbone.hidden.1": "layer.1", codes: "depth_codes" } },
    ],
  },
  {
    ...{
      model: "snac",
      folder: "snac/tiny",
      golden: "snac/tiny-golden",
      prefix: "tiny-dec-f2.",
      channelsFirst: true,
    },
    runs: [
      { stage: "decode", inputs: { ...levels(3), ...snacNoise(8, 2, [8, 8, 4, 2]) } },
      { stage: "decoder", inputs: { z: "z", ...snacNoise(8, 2, [8, 8, 4, 2]) } },
    ],
  },
  {
    ...{
      model: "snac",
      folder: "snac/attn",
      golden: "snac/attn-golden",
      prefix: "attn-dec-f4.",
      channelsFirst: true,
    },
    runs: [{ stage: "decode", inputs: { ...levels(4), ...snacNoise(32, 3, [8, 8, 3, 2]) } }],
  },
  {
    ...{
      model: "snac",
      folder: "snac/tiny",
      golden: "snac/tiny-golden",
      prefix: "tiny-enc-half.",
      channelsFirst: true,
    },
    runs: [
      { stage: "encode", inputs: { samples: "audio" } },
      { stage: "quantize", inputs: same("z") },
    ],
  },
  {
    ...{
      model: "mimi",
      folder: "mimi/tiny-hf",
      golden: "mimi/tiny-golden",
      prefix: "tiny-dec-t2.",
      channelsFirst: true,
    },
    runs: [
      { stage: "decode", inputs: same("codes") },
      { stage: "upsample", inputs: same("rvq") },
      { stage: "decoder_transformer", inputs: same("upsample") },
      { stage: "decoder", inputs: same("decoder_transformer.1") },
    ],
  },
  {
    ...{
      model: "mimi",
      folder: "mimi/tiny-hf",
      golden: "mimi/tiny-golden",
      prefix: "tiny-enc-n2f.",
      channelsFirst: true,
    },
    runs: [
      { stage: "encode", inputs: { samples: "pcm16" } },
      { stage: "encoder_transformer", inputs: same("encoder.14") },
      { stage: "quantize", inputs: same("latent") },
    ],
  },
  {
    ...{ model: "hifigan", folder: "hifigan/speecht5-hf", golden: "hifigan/golden", prefix: "speecht5-t10." },
    runs: [
      { stage: "vocode", inputs: same("mel") },
      { stage: "front", inputs: same("mel") },
    ],
  },
  {
    ...{ model: "hifigan", folder: "hifigan/speecht5-hf", golden: "hifigan/golden", prefix: "speecht5-t10." },
    channelsFirst: true,
    runs: [
      { stage: "stage.1", inputs: same("stage.0") },
      { stage: "stage.2", inputs: same("stage.1") },
    ],
  },
];

interface Row {
  readonly model: string;
  readonly stage: string;
  readonly tensor: string;
  readonly torch: string;
  /** PyTorch's f32 against its f64; null: whole numbers. */
  readonly noise: number | null;
  readonly relative: number;
  readonly status: string;
}

interface Findings {
  readonly adapter: string;
  readonly rows: readonly Row[];
}

const openSafetensors = async (path: string) => Checkpoint.openFile(await openFile(path));

async function bytesOf(golden: Checkpoint, name: string): Promise<TensorToWrite> {
  const stored = golden.tensors.get(name)!;
  const { dtype, shape, source, offset, length } = stored;
  if (dtype !== "I16") return { dtype, shape, data: await source.read(offset, length) };
  const sound = Float32Array.from(await readValues(stored), (value) => value / 32768);
  return { dtype: "F32", shape, data: new Uint8Array(sound.buffer) };
}

function openMemory(parts: readonly Uint8Array[]): Promise<Checkpoint> {
  const file = new File(parts as Uint8Array<ArrayBuffer>[], "memory.safetensors");
  return Checkpoint.open(filesFromFiles([file]), "memory.safetensors");
}

async function inputsOf(run: StageRun, golden: Checkpoint, prefix: string): Promise<Checkpoint> {
  const tensors: [string, TensorToWrite][] = [];
  for (const [name, from] of Object.entries(run.inputs)) {
    if (typeof from === "number") {
      tensors.push([name, { dtype: "F32", shape: [from], data: new Uint8Array(4 * from) }]);
    } else if (from.includes(":")) {
      const [path, tensor] = from.replace("../", "").split(":") as [string, string];
      const other = await openSafetensors(`test/golden/${path}.safetensors`);
      tensors.push([name, await bytesOf(other, tensor)]);
      await other.close();
    } else tensors.push([name, await bytesOf(golden, prefix + from)]);
  }
  return openMemory([writeSafetensors(tensors)]);
}

/** What the golden has of a trace, by our names; those that are shorter are the first rows. */
async function theirsOf(trace: Checkpoint, golden: Checkpoint, one: ParityCase): Promise<Checkpoint> {
  const tensors: [string, TensorToWrite][] = [];
  for (const [name, ours] of trace.tensors) {
    const theirs = one.prefix + goldenName(name, one);
    const found = [theirs, `${theirs}.head`].find((other) => golden.tensors.has(other));
    if (found === undefined) continue;
    const tensor = await bytesOf(golden, found);
    const rows = golden.tensors.has(`${theirs}.rows`);
    const shorter = !rows && name !== "har" && tensor.data.length < ours.length;
    tensors.push([shorter ? `${name}.head` : name, tensor]);
    if (rows) tensors.push([`${name}.rows`, await bytesOf(golden, `${theirs}.rows`)]);
  }
  return openMemory([writeSafetensors(tensors)]);
}

function goldenName(name: string, { names = {} }: ParityCase): string {
  for (const [ours, theirs] of Object.entries(names)) {
    const found = new RegExp(`^${ours.replaceAll(".", "\\.").replace("{i}", "(\\d+)")}$`).exec(name);
    if (found) return theirs.replace("{i}", found[1] ?? "");
  }
  return name;
}

interface GoldenCase {
  readonly id: string;
  readonly outputs?: Readonly<Record<string, { readonly rel_rmse_f32_vs_f64?: number }>>;
  readonly tensors?: Readonly<Record<string, { readonly float32_noise?: { readonly local: number } }>>;
}

/** PyTorch's own error of a tensor of the golden. */
function noiseOf(one: ParityCase, name: string): number | null {
  const folder = one.golden.split("/")[0]!;
  const { cases } = JSON.parse(readFileSync(`test/golden/${folder}/cases.json`, "utf8")) as {
    cases: GoldenCase[];
  };
  const full = one.prefix + goldenName(name, one);
  for (const { id, outputs, tensors } of cases) {
    if (tensors && one.golden.endsWith(id)) return tensors[full]?.float32_noise?.local ?? null;
    const noise = outputs?.[full]?.rel_rmse_f32_vs_f64;
    if (noise !== undefined) return noise;
  }
  return null;
}

async function runCase(one: ParityCase, device: Device): Promise<Row[]> {
  const files: ModelFiles = one.folder
    ? await openFolder(`test/golden/${one.folder}`)
    : await packagedKokoro();
  const model = await stagedKind(one.model).open(files, device);
  const golden = await openSafetensors(`test/golden/${one.golden}.safetensors`);
  const settings = { seed: 1n, stream: 0, speed: 1 };
  const rows: Row[] = [];
  for (const run of one.runs) {
    const trace = new Trace(model.stages, { fed: true });
    const channelsFirst = one.channelsFirst ?? false;
    await model.run(
      run.stage,
      await inputsOf(run, golden, one.prefix),
      { settings, channelsFirst },
      trace.tap,
    );
    const about = {
      model: one.model,
      source: files.name,
      adapter: device.traits.name,
      settings: {},
      config: {},
    };
    const { tensors, metadata } = await trace.finish(about);
    const pieces: Uint8Array[] = [];
    for await (const piece of safetensorsPieces(tensors, metadata)) pieces.push(piece);
    const ours = await openMemory(pieces);
    const { results } = await compareTraces(ours, await theirsOf(ours, golden, one));
    const given = Object.keys(run.inputs);
    for (const { name, torch, relative, status } of results) {
      if (status === "absent" || given.includes(name)) continue;
      const model = one.folder ? `${one.model} (${one.folder})` : one.model;
      rows.push({
        model,
        stage: run.stage,
        tensor: name,
        torch,
        noise: noiseOf(one, name),
        relative,
        status,
      });
    }
  }
  await golden.close();
  model.dispose();
  return rows;
}

const short = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : value === 0 ? "0" : value.toExponential(1);

/** The page, of all findings that are kept. */
function page(all: readonly Findings[]): string {
  const keys = [...new Set(all.flatMap(({ rows }) => rows.map(({ model }) => model)))];
  const head = `| stage | tensor | PyTorch f32 against f64 | ${all.map(({ adapter }) => adapter).join(" | ")} |`;
  const rule = `|---|---|${"---|".repeat(all.length + 1)}`;
  const sections = keys.map((model) => {
    const rows = all[0]!.rows.filter((row) => row.model === model);
    const lines = rows.map(({ stage, tensor, noise }) => {
      const found = all.map(({ rows }) =>
        rows.find((row) => row.model === model && row.stage === stage && row.tensor === tensor),
      );
      const cells = found.map((row) =>
        row?.status === "differs" ? `**${short(row.relative)}**` : short(row?.relative),
      );
      return `| ${stage} | ${tensor} | ${short(noise)} | ${cells.join(" | ")} |`;
    });
    return [`## ${model}`, "", head, rule, ...lines].join("\n");
  });
  return `# Parity

Relative errors (root mean square) of every stage against PyTorch in f32, each stage fed with what PyTorch fed it. Beside
them what PyTorch's own f32 differs from its f64 by. Bold: beyond the tolerance of the table in models/. Written by
\`npm run parity\`, which adds the adapter that it runs on.

${sections.join("\n\n")}
`;
}

const FOLDER = "test/parity";
const { values: flags } = parseArgs({ options: { adapter: { type: "string" } } });
const device = await createDevice({ adapter: flags.adapter });
const adapter = device.traits.name;
const rows: Row[] = [];
for (const one of CASES) rows.push(...(await runCase(one, device)));
const slug = adapter
  .split(/[:(]/)[0]!
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, "-")
  .replace(/^-|-$/g, "");
writeFileSync(`${FOLDER}/${slug}.json`, `${JSON.stringify({ adapter, rows } satisfies Findings, null, 2)}\n`);
const kept = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const all = kept.sort().map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Findings);
writeFileSync("PARITY.md", page(all));
const wrong = rows.filter(({ status }) => status === "differs" || status === "shape");
process.stdout.write(`${adapter}: ${rows.length} tensors, ${wrong.length} beyond their tolerance\n`);
for (const { model, stage, tensor, relative } of wrong) {
  process.stdout.write(`  ${model} ${stage} ${tensor}: ${short(relative)}\n`);
}
device.destroy();
process.exit(wrong.length === 0 ? 0 : 1);
