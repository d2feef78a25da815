// formant inspect: what files are, what is missing in them, and a thousand damaged ones.

import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inspect, type Inspection } from "../../models/inspect.ts";
import { encodeVoice } from "../../models/marvis/voice.ts";
import { FormantError } from "../../src/error.ts";
import type { ModelFiles } from "../../src/files.ts";
import { filesFromFiles } from "../../src/loose_files.ts";
import { openFolder } from "../../src/node/folder.ts";
import { randomWords } from "../../src/random.ts";
import { type TensorToWrite, writeSafetensors } from "../../src/safetensors.ts";

const test = suite("formant inspect");

type Contents = Readonly<Record<string, Uint8Array | string>>;

/** Files in memory; one alone is the one that was named. */
function memory(contents: Contents): ModelFiles {
  const files = Object.entries(contents).map(
    ([name, bytes]) => new File([bytes as Uint8Array<ArrayBuffer> | string], name),
  );
  const [only, ...others] = files;
  return { ...filesFromFiles(files), ...(others.length === 0 ? { checkpoint: only!.name } : {}) };
}

const golden = (folder: string) => openFolder(`test/golden/${folder}`);
const floats = (shape: readonly number[], values: readonly number[]): TensorToWrite => ({
  dtype: "F32",
  shape,
  data: new Uint8Array(Float32Array.from(values).buffer),
});

test("every checkpoint of the goldens is recognised and whole", async () => {
  for (const [folder, kind, what] of [
    ["llama/a-f32", "llama", "weights of Llama"],
    ["llama/a-mixed-4-8-g32-bf16", "llama", "weights of Llama"],
    ["llama/a-sharded", "llama", "weights of Llama"],
    ["csm/hf", "csm", "weights of CSM"],
    ["csm/torchtune", "csm", "weights of CSM"],
    ["csm/mlx-q6-g32", "csm", "weights of CSM"],
    ["snac/tiny", "snac", "weights of SNAC"],
    ["snac/tiny-mlx", "snac", "weights of SNAC"],
    ["mimi/tiny-hf", "mimi", "weights of Mimi"],
    ["hifigan/speecht5-hf", "hifigan", "weights of HiFi-GAN"],
    ["hifigan/v1-hf", "hifigan", "weights of HiFi-GAN"],
    ["hifigan/v3-upstream", "hifigan", "weights of HiFi-GAN"],
  ] as const) {
    const found = await inspect(await golden(folder));
    assert.equal([found.kind, found.what, found.problems, found.leftOver], [kind, what, [], []], folder);
  }
});

test("a quantised matrix is one tensor, with the range that MLX's formula gives", async () => {
  const [plain, quantised] = [
    await inspect(await golden("llama/a-f32")),
    await inspect(await golden("llama/a-q8-g32-f32")),
  ];
  const names = ({ tensors }: Inspection) => tensors.map(({ name }) => name).sort();
  assert.equal(names(quantised), names(plain));
  const name = "model.layers.0.mlp.up_proj.weight";
  const find = ({ tensors }: Inspection) => tensors.find((one) => one.name === name)!;
  const [a, b] = [find(plain), find(quantised)];
  assert.equal([b.bits, b.group, b.shape], [8, 32, a.shape]);
  for (const key of ["min", "max", "mean", "std"] as const) {
    assert.ok(Math.abs(a[key]! - b[key]!) < 0.01, `${key}: ${a[key]} and ${b[key]}`);
  }
});

test("ranges, NaN and infinity", async () => {
  const values = [3, -1, NaN, Infinity, 2, -Infinity];
  const { tensors, kind } = await inspect(
    memory({ "some.safetensors": writeSafetensors([["x", floats([2, 3], values)]]) }),
  );
  const { min, max, mean, std, nan, infinite, count } = tensors[0]!;
  assert.equal([kind, min, max, nan, infinite, count], [null, -1, 3, 1, 2, 6]);
  assert.ok(Math.abs(mean! - 4 / 3) < 1e-12);
  assert.ok(Math.abs(std! - Math.sqrt(26 / 9)) < 1e-12);
});

test("what is missing, of another shape, or left over is named", async () => {
  const config = await readFile("test/golden/csm/mlx/config.json", "utf8");
  const whole = await readFile("test/golden/csm/mlx/model.safetensors");
  const length = Number(whole.readBigUint64LE(0));
  const header = whole.subarray(8, 8 + length).toString();
  const renamed = header.replace("model.projection.weight", "model.projektion.weight");
  const bytes = Buffer.concat([whole.subarray(0, 8), Buffer.from(renamed), whole.subarray(8 + length)]);
  const found = await inspect(memory({ "model.safetensors": bytes, "config.json": config }));
  assert.equal(found.problems, ["weights: model.projection.weight is missing, expected a tensor [32, 64]."]);
  assert.equal(found.leftOver, ["model.projektion.weight"]);
  const wider = { ...(JSON.parse(config) as object), text_vocab_size: 999 };
  const other = await inspect(memory({ "model.safetensors": whole, "config.json": JSON.stringify(wider) }));
  assert.is(other.problems!.length, 1);
  assert.match(other.problems![0]!, /text_embeddings\.weight is \[\d+, 64\], expected \[999, 64\]/);
  const alone = await inspect(memory({ "model.safetensors": whole }));
  assert.equal([alone.kind, alone.problems], ["csm", null]);
});

const VOICE = encodeVoice({ text: "Hello.", frames: Array.from({ length: 20 }, (_, i) => [i, 2047 - i, 5]) });
const TRACE = {
  model: "kokoro",
  source: "here",
  tensors: [
    { name: "ids", stage: "text" },
    { name: "bert", stage: "text" },
  ],
};
const DUMP = writeSafetensors(
  [
    ["ids", { dtype: "U32", shape: [2], data: new Uint8Array(8) }],
    ["bert", floats([2, 2], [1, 2, 3, 4])],
  ],
  { "formant.trace": JSON.stringify(TRACE) },
);
const codes = (values: readonly number[]) => ({
  dtype: "I32" as const,
  shape: [values.length],
  data: new Uint8Array(Int32Array.from(values).buffer),
});
const CODES = writeSafetensors([
  ["codes.0", codes([1, 2])],
  ["codes.1", codes([3, 4, 5, 4095])],
]);

test("voices, codes and dumps are what they are", async () => {
  const what = async (name: string, bytes: Uint8Array) => {
    const found = await inspect(memory({ [name]: bytes }));
    return [found.kind, found.what, found.problems?.length, found.leftOver.length] as const;
  };
  const row = floats([2, 1, 256], new Array<number>(512).fill(0.5));
  assert.equal(await what("v.safetensors", writeSafetensors([["voice", row]])), [
    "voice",
    "voice of Kokoro, 2 rows",
    0,
    0,
  ]);
  assert.equal(await what("v.bin", row.data), ["voice", "voice of Kokoro, 2 rows", 0, 0]);
  assert.equal(await what("c", VOICE), [
    "voice",
    'cloned voice of CSM, 20 frames of 3 codes: "Hello."',
    0,
    0,
  ]);
  assert.equal(await what("d", DUMP), ["dump", "dump of kokoro, 2 tensors of 1 stages, here", 0, 0]);
  assert.equal(await what("k", CODES), ["codes", "codes of snac", 0, 0]);
  const high = writeSafetensors([["codes", codes([1, 2048])]]);
  assert.equal(await what("k", high), ["codes", "codes of mimi", 1, 0]);
});

// ---- damaged files

/** Seeded choices. */
function dice(seed: number) {
  const words = randomWords(seed, 0, 0, 64);
  let at = 0;
  return (n: number) => words[at++ % words.length]! % n;
}

const JUNK = [0, -1, 1e9, 1e300, 0.5, null, "x", [], {}, true, [[]], 2 ** 53];

/** A copy with one to three wounds. */
function damaged(bytes: Uint8Array, roll: (n: number) => number): Uint8Array {
  let copy = Uint8Array.from(bytes);
  const header = 8 + Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  for (let wounds = 1 + roll(3); wounds > 0; wounds--) {
    const within = Math.max(1, Math.min(header, copy.length) - 8);
    const wound = roll(6);
    if (wound === 0) copy[roll(8)] = roll(256);
    else if (wound === 1) copy[8 + roll(within)] = roll(256);
    else if (wound === 2) copy[8 + roll(within)] = 0x30 + roll(10);
    else if (wound === 3) copy = copy.slice(0, roll(copy.length + 1));
    else if (wound === 4)
      copy = Uint8Array.from([...copy.subarray(0, header), ...bytes.subarray(header - roll(9))]);
    else copy[roll(copy.length)] = roll(256);
    if (copy.length === 0) return copy;
  }
  return copy;
}

/** JSON with one value that is something else, or gone. */
function damagedJson(text: string, roll: (n: number) => number): string {
  if (roll(4) === 0) return text.slice(0, roll(text.length));
  const places: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk(inner);
    }
  };
  const json = JSON.parse(text) as unknown;
  walk(json);
  const [holder, key] = places[roll(places.length)]!;
  const junk = JUNK[roll(JUNK.length)];
  if (roll(5) === 0) delete holder[key];
  else holder[key] = junk;
  return roll(20) === 0 ? JSON.stringify(junk) : JSON.stringify(json);
}

/** A result, or one clear line. */
async function endsWell(files: ModelFiles, why: string): Promise<"told" | "refused"> {
  try {
    const found = await inspect(files);
    assert.match(found.what, /^[^\n]+$/, why);
    for (const { count, shape } of found.tensors) {
      assert.is(
        count,
        shape.reduce((product, n) => product * n, 1),
        why,
      );
    }
    for (const problem of found.problems ?? [])
      assert.not.match(problem, /\n|undefined is not|internal/, why);
    JSON.stringify(found);
    return "told";
  } catch (error) {
    assert.instance(error, FormantError, `${why}: ${(error as Error).stack}`);
    const { message, code } = error as FormantError;
    assert.ok(["weights", "input"].includes(code), `${why}: ${code}`);
    assert.match(message, /^[^\n]{10,600}\.$/, why);
    return "refused";
  }
}

test("1,000 damaged files: a result or one clear line, each time", async () => {
  const read = async (folder: string, config = true): Promise<Contents> => ({
    "model.safetensors": await readFile(`test/golden/${folder}/model.safetensors`),
    ...(config ? { "config.json": await readFile(`test/golden/${folder}/config.json`, "utf8") } : {}),
  });
  const subjects: [name: string, contents: Contents, times: number][] = [
    ["csm", await read("csm/mlx-q4-g32"), 150],
    ["llama", await read("llama/a-q2-g64-bf16"), 100],
    ["mimi", await read("mimi/tiny-hf"), 75],
    ["snac", await read("snac/tiny-mlx"), 25],
    ["voice", { "voice.safetensors": VOICE }, 200],
    ["dump", { "dump.safetensors": DUMP }, 225],
    ["codes", { "codes.safetensors": CODES }, 225],
  ];
  const ends = { told: 0, refused: 0 };
  for (const [name, contents, times] of subjects) {
    for (let i = 0; i < times; i++) {
      const roll = dice(1000 * name.length + i);
      const [path, bytes] = Object.entries(contents)[0]! as [string, Uint8Array];
      const json = contents["config.json"] as string | undefined;
      const wounded =
        json !== undefined && roll(2) === 0
          ? { ...contents, "config.json": damagedJson(json, roll) }
          : { ...contents, [path]: damaged(bytes, roll) };
      ends[await endsWell(memory(wounded), `${name} ${i}`)]++;
    }
  }
  assert.is(ends.told + ends.refused, 1000);
  assert.ok(ends.told > 100 && ends.refused > 100, JSON.stringify(ends));
});

test("as a process: table, JSON, exit codes", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["dist/src/cli/main.js", "inspect", ...args], { encoding: "utf8" });
  const whole = run("test/golden/csm/mlx-q4-g32");
  assert.is(whole.status, 0, whole.stderr);
  assert.match(whole.stdout, /^model\.projection\.weight +4 bits\/32 BF16 +\[32, 64\]/m);
  assert.match(
    whole.stdout,
    /weights of CSM\.\n43 tensors, 144,704 values\.\nNothing is missing or left over\.\n$/,
  );
  const pipe = JSON.parse(run("test/golden/csm/hf", "--json").stdout) as Inspection;
  assert.is(pipe.tensors.length, 177, "more than a pipe takes at once");
  const incomplete = run("test/golden/mimi/tiny-moshi/model.safetensors", "--json");
  assert.is(incomplete.status, 2, "without its config.json it is held against the published one");
  assert.is((JSON.parse(incomplete.stdout) as Inspection).kind, "mimi");
  const none = run("test/golden/README.md");
  assert.equal([none.status, none.stdout], [1, ""]);
  assert.match(none.stderr, /^formant: README\.md: the header length is \d+, expected at most \d+; .*\n$/);
});

test.run();
