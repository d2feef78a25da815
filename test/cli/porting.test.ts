// The commands for porters as processes: dump, compare, stage.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { TraceHeader } from "../../models/trace.ts";
import { openFile } from "../../src/node/folder.ts";
import { Checkpoint, type TensorToWrite, writeSafetensors } from "../../src/safetensors.ts";
import { toFloat32 } from "../../src/stored_values.ts";
import { encodeWav } from "../../src/wav.ts";
import { writeOrpheus, writeSnac } from "../checkpoints.ts";
import { readGolden, relativeRmse } from "../golden.ts";
import { clip } from "../marvis.ts";
import { formant as run } from "./formant.ts";

const test = suite("command line, for porters");
const root = mkdtempSync(join(tmpdir(), "formant-cli-porting-"));
test.after(() => rmSync(root, { recursive: true }));

const file = (name: string) => join(root, name);
const [model, codec] = [file("orpheus-3b-0.1-ft"), file("snac")];
await writeOrpheus(model, "4bit");
await writeSnac(codec, "torch");

function formant(...args: readonly string[]) {
  const { stdout, ...rest } = run(args);
  return { ...rest, stdout: stdout.toString() };
}

function runs(...args: readonly string[]) {
  const { status, stdout, lines } = formant(...args);
  assert.is(status, 0, lines.join("\n"));
  return stdout;
}

async function readTrace(path: string) {
  const checkpoint = await Checkpoint.openFile(await openFile(path));
  const tensors = new Map<string, TensorToWrite>();
  for (const { name, dtype, shape, source, offset, length } of checkpoint.tensors.values()) {
    tensors.set(name, { dtype, shape, data: await source.read(offset, length) });
  }
  await checkpoint.close();
  return { tensors, metadata: checkpoint.metadata, header: headerOf(checkpoint.metadata) };
}

const headerOf = (metadata: Readonly<Record<string, string>>) =>
  JSON.parse(metadata["formant.trace"]!) as TraceHeader;

const trace = file("trace.safetensors");
const dumpArgs = [
  "dump",
  "Hi.",
  "--model",
  "orpheus",
  "--source",
  model,
  "--codec",
  codec,
  "--max-seconds",
  "0.1",
];

test("dump writes a run of Orpheus with its inputs, in order, each tensor described", async () => {
  runs(...dumpArgs, "--seed", "7", "--weights", "-o", trace);
  const { tensors, header } = await readTrace(trace);
  assert.equal([header.model, header.settings["seed"], header.settings["text"]], ["orpheus", "7", "Hi."]);
  assert.equal(
    [...tensors.keys()],
    header.tensors.map(({ name }) => name),
  );
  assert.equal(
    header.tensors.map(({ step }) => step),
    [...tensors.keys()].map((_, i) => i),
  );
  const names = header.tensors.map(({ name }) => name).filter((name) => !name.startsWith("weights."));
  const order = [
    "text",
    "ids",
    "embed",
    "qkv.0",
    "hidden.0",
    "hidden.1",
    "logits",
    "snac.codes.0",
    "snac.audio",
  ];
  assert.equal(
    order.map((name) => names.indexOf(name)),
    order.map((name) => names.indexOf(name)).toSorted((a, b) => a - b),
  );
  assert.ok(order.every((name) => names.includes(name)));
  const hidden = header.tensors.find(({ name }) => name === "hidden.1")!;
  assert.equal([hidden.torch, hidden.stage, hidden.layout], ["model.layers.1", "lm", "[T, C]"]);
  assert.equal(String.fromCodePoint(...new Uint32Array(tensors.get("text")!.data.slice().buffer)), "Hi.");
});

test("weights of a trace are dequantised as MLX does it", async () => {
  const { tensors } = await readTrace(trace);
  const name = "model.layers.1.mlp.down_proj";
  const checkpoint = await Checkpoint.openFile(await openFile(join(model, "model.safetensors")));
  const read = async (path: string) => {
    const { source, offset, length } = checkpoint.tensors.get(path)!;
    return source.read(offset, length);
  };
  const words = new Uint32Array((await read(`${name}.weight`)).buffer);
  const [scales, biases] = [
    toFloat32("BF16", await read(`${name}.scales`)),
    toFloat32("BF16", await read(`${name}.biases`)),
  ];
  await checkpoint.close();
  const expected = Float32Array.from({ length: words.length * 8 }, (_, i) => {
    const q = (words[i >>> 3]! >>> (4 * (i & 7))) & 15;
    return Math.fround(scales[i >>> 6]! * q) + biases[i >>> 6]!;
  });
  const found = tensors.get(`weights.${name}.weight`)!;
  assert.equal(found.shape, [64, 128]);
  assert.equal(new Float32Array(found.data.slice().buffer), expected);
  assert.ok(!tensors.has(`weights.${name}.scales`));
});

test("compare: a trace equals itself; a wrong one is told, drawn, and counted as such", async () => {
  assert.match(runs("compare", trace, trace), /All are equal within their tolerances/);
  const { tensors, metadata } = await readTrace(trace);
  const wrong = file("wrong.safetensors");
  const spoiled = [...tensors].map(([name, tensor]) => {
    if (name !== "middle.0" && name !== "logits") return [name, tensor] as const;
    const values = new Float32Array(tensor.data.slice().buffer).map((value) => value * 1.5);
    return [name, { ...tensor, data: new Uint8Array(values.buffer) }] as const;
  });
  writeFileSync(wrong, writeSafetensors(spoiled, metadata));
  const page = file("report.html");
  const { status, stdout } = formant("compare", trace, wrong, "--html", page);
  assert.is(status, 2);
  assert.match(stdout, /middle\.0 .*DIFFERS/);
  assert.match(stdout, /The first that differs is middle\.0 \(stage lm; PyTorch: input of model\.layers\.0/);
  const html = readFileSync(page, "utf8");
  assert.match(html, /<svg/);
  assert.match(html, /id="middle\.0"/);
  assert.not.match(html, /(src|href)="(?!#)/, "nothing to fetch");
  const json = formant("compare", trace, wrong, "--json");
  assert.is(json.status, 2);
  const facts = JSON.parse(json.stdout) as { equal: boolean; first: string };
  assert.equal([facts.equal, facts.first], [false, "middle.0"]);
  assert.is(formant("compare", trace, wrong, "--tolerance", "1").status, 0);
});

test("compare: names of somebody else's by --map, his order of axes told", async () => {
  const { tensors } = await readTrace(trace);
  const { shape, data } = tensors.get("hidden.0")!;
  const [T, C] = shape as [number, number];
  const values = new Float32Array(data.slice().buffer);
  const turned = Float32Array.from(values, (_, i) => values[(i % T) * C + Math.floor(i / T)]!);
  const theirs = file("theirs.safetensors");
  const tensor = { dtype: "F32" as const, shape: [1, C, T], data: new Uint8Array(turned.buffer) };
  writeFileSync(theirs, writeSafetensors([["block0", tensor]]));
  const map = file("map.json");
  writeFileSync(map, JSON.stringify({ "hidden.{i}": "block{i}" }));
  const one = file("one.json");
  writeFileSync(one, JSON.stringify({ "hidden.0": "block0", "hidden.1": "block1" }));
  assert.match(runs("compare", trace, theirs, "--map", map), /equal +after \[C, T\] -> \[T, C\]/);
  const { status, lines } = formant("compare", trace, theirs, "--map", one);
  assert.is(status, 1);
  assert.match(lines.join(), /--map: hidden\.1 is said to be block1, which theirs does not have/);
});

test("stage: a layer fed with the rows of a trace gives the trace's", () => {
  const out = file("layer.safetensors");
  const place = ["--model", "orpheus", "--source", model];
  runs("stage", ...place, "--stage", "layer.1", "--inputs", trace, "-o", out);
  assert.match(runs("compare", trace, out), /5 tensors compared.*\nAll are equal/);
  assert.match(runs("stage", "--model", "kokoro", "--list"), /^pitch: d, durations, style$/m);
});

test("codecs: a WAV encoded, its codes decoded, noise given by somebody", async () => {
  const wav = file("clip.wav");
  writeFileSync(wav, encodeWav(clip(0.2, 16000), 16000, "16"));
  const place = ["--model", "snac", "--source", codec];
  const [encoded, decoded, again] = [
    file("encoded.safetensors"),
    file("decoded.safetensors"),
    file("again.safetensors"),
  ];
  runs("dump", ...place, "--input", wav, "-o", encoded);
  runs("dump", ...place, "--codes", encoded, "--seed", "3", "-o", decoded);
  runs("stage", ...place, "--stage", "decoder", "--inputs", decoded, "--seed", "4", "-o", again);
  const [one, two] = [await readTrace(decoded), await readTrace(again)];
  const audio = [one, two].map(({ tensors }) => new Float32Array(tensors.get("audio")!.data.slice().buffer));
  assert.ok(relativeRmse(audio[1]!, audio[0]!) < 1e-6, "the noise of the file, not of the seed");
  assert.is(one.tensors.get("audio")!.shape[0], Math.ceil(4800 / 2048) * 2048);
});

test("a golden of PyTorch is compared as it lies, rows that were kept among them", async () => {
  const golden = await readGolden("kokoro/short.safetensors");
  const { shape, values } = golden.get("bert")!;
  const ours = file("bert.safetensors");
  const data = new Uint8Array(Float32Array.from(values).buffer);
  writeFileSync(ours, writeSafetensors([["bert", { dtype: "F32", shape, data }]]));
  assert.match(runs("compare", ours, "test/golden/kokoro/short.safetensors"), /bert .*equal/);
});

const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    "unknown model",
    ["dump", "Hi.", "--model", "bark"],
    /--model: it is bark, expected one of kokoro, orpheus/,
  ],
  ["codec without input", ["dump", "--model", "mimi"], /--input: mimi needs a WAV to encode or --codes/],
  ["no stage", ["stage", "--model", "snac"], /--stage: there is none/],
  ["no inputs", ["stage", "--model", "snac", "--stage", "decode"], /--inputs: there is none/],
  [
    "unknown stage",
    ["stage", "--model", "snac", "--source", codec, "--stage", "dream", "--inputs", trace],
    /stage: it is dream, expected one of decode, decoder, encode, quantize/,
  ],
  [
    "missing input",
    ["stage", "--model", "snac", "--source", codec, "--stage", "quantize", "--inputs", trace],
    /trace\.safetensors: z is missing, expected it as an input of the stage/,
  ],
  ["no such file", ["compare", trace, file("none.safetensors")], /theirs: .*the file is not there/],
  ["no safetensors file", ["compare", "package.json", trace], /ours: package\.json: the header length/],
  [
    "map that is none",
    ["compare", trace, trace, "--map", "README.md"],
    /--map: README\.md cannot be read as JSON/,
  ],
  [
    "nothing in common",
    ["compare", trace, "test/golden/snac/tiny/model.safetensors"],
    /theirs: none of its \d+ names is one of ours/,
  ],
];
for (const [what, args, message] of refusals) {
  test(`${what}: one line that says it`, () => {
    const out = file("refused.safetensors");
    const { status, lines, stdout } = formant(...args, ...(args[0] === "compare" ? [] : ["-o", out]));
    assert.is(status, 1);
    assert.is(lines.length, 1, lines.join("\n"));
    assert.match(lines[0]!, message);
    assert.is(stdout, "");
    assert.not(existsSync(out));
  });
}

test.run();
