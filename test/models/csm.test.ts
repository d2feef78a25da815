// CSM's two stacks against transformers: the three namings, quantised checkpoints, teacher-forced and greedy.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCsmConfig } from "../../models/marvis/config.ts";
import { CsmFrameLoop, type PromptPiece } from "../../models/marvis/frames.ts";
import { CsmNetwork, UNUSED_TENSORS } from "../../models/marvis/network.ts";
import type { QuantizationConfig } from "../../models/matrix_weights.ts";
import { Weights } from "../../models/weights.ts";
import { disposeKvCache } from "../../ops/cached_attention.ts";
import type { Device } from "../../src/device.ts";
import type { Tensor } from "../../src/tensor.ts";
import { openGolden, readGolden, relativeRmse } from "../golden.ts";
import { devices } from "../ops/operands.ts";

const test = suite("csm");

interface Noise {
  readonly rel_rmse_f32_vs_f64: number;
}
interface CsmCase {
  readonly id: string;
  readonly kind: "csm-forward" | "csm-forward-quantised" | "csm-greedy";
  readonly checkpoint?: string;
  readonly inputs?: { readonly frames: string; readonly mask: string; readonly depth_codes: string };
  readonly prompt?: string;
  readonly codebooks?: number;
  readonly masked_ids?: readonly [number, number] | null;
  readonly frames?: number;
  readonly outputs: Readonly<Record<string, Noise>>;
}

const { cases } = JSON.parse(readFileSync("test/golden/csm/cases.json", "utf8")) as { cases: CsmCase[] };
const NAMINGS = ["torchtune", "mlx", "hf"];
const K = 8;
const V = 67;

/** What f32 sums in another order may differ by (golden/README.md). */
const tolerance = ({ rel_rmse_f32_vs_f64 }: Noise) => 10 * rel_rmse_f32_vs_f64 + 2e-6;

async function load(folder: string, device: Device = devices.own) {
  const json = JSON.parse(readFileSync(`test/golden/csm/${folder}/config.json`, "utf8")) as Record<
    string,
    unknown
  >;
  const checkpoint = await openGolden(`csm/${folder}/model.safetensors`);
  const loaded = await Weights.load(device, checkpoint, (w) => new CsmNetwork(w, readCsmConfig(json)), {
    quantization: json["quantization"] as QuantizationConfig | undefined,
    ignore: UNUSED_TENSORS,
  });
  await checkpoint.close();
  return { device, network: loaded.model, dispose: loaded.dispose };
}

/** The golden's positions (K codes, then a text id, and which of them count) as pieces of a prompt. */
function piecesOf(frames: ArrayLike<number>, mask: ArrayLike<number>): PromptPiece[] {
  const pieces: PromptPiece[] = [];
  for (let at = 0; at < frames.length; at += K + 1) {
    const row = Array.from(frames).slice(at, at + K + 1);
    pieces.push(mask[at + K] ? { text: [row[K]!] } : { frames: [row.slice(0, K)] });
  }
  return pieces;
}

type Network = Awaited<ReturnType<typeof load>>;

const join = (rows: readonly Float32Array[]) => Float32Array.from(rows.flatMap((row) => [...row]));

/** The backbone over all positions, one by one: every intermediate tensor by its name, and the last state. */
async function backbone({ device, network }: Network, pieces: readonly PromptPiece[]) {
  const rows = new Map<string, Float32Array[]>();
  const cache = network.backbone.createCache({ capacity: pieces.length, format: "f32" });
  let last = new Float32Array();
  for (const [t, piece] of pieces.entries()) {
    const text = "text" in piece;
    const ids = device.tensor(text ? piece.text : piece.frames.flat(), text ? [1] : [1, K], "u32");
    const x = text ? network.embedText(ids) : network.embedFrames(ids);
    const copies: [string, Tensor][] = [];
    const tap = (name: string, tensor: Tensor) =>
      void copies.push([name.replace("hidden", "layer"), device.copy(tensor)]);
    const h = network.forward(x, cache, t + 1, tap);
    const logits = network.firstLogits(h, V);
    for (const [name, tensor] of [["embed", x], ["c0_logits", logits], ...copies] as const) {
      rows.set(name, [...(rows.get(name) ?? []), (await tensor.read()) as Float32Array]);
    }
    last = (await h.read()) as Float32Array<ArrayBuffer>;
    for (const tensor of [ids, x, h, logits, ...copies.map(([, copy]) => copy)]) tensor.dispose();
  }
  disposeKvCache(cache);
  return { rows, last };
}

/** Logits of codes 1 .. K - 1 after the state `last`, each given the codes before it. */
async function depthLogits({ device, network }: Network, last: Float32Array, codes: readonly number[]) {
  const h = device.tensor(last, [1, last.length]);
  const caches = network.createDepthCaches("f32");
  const rows: Float32Array[] = [];
  network.depthForward(network.depthStart(h), caches[0]!, 0).dispose();
  for (let k = 1; k < K; k++) {
    const code = device.tensor([codes[k - 1]!], [1], "u32");
    const logits = device.scope(() =>
      network.depthLogits(network.depthForward(network.depthInput(code, k), caches[k]!, k), k, V),
    );
    rows.push((await logits.read()) as Float32Array);
    logits.dispose();
    code.dispose();
  }
  h.dispose();
  disposeKvCache(caches[0]!);
  for (const { position } of caches.slice(1)) position.dispose();
  return join(rows);
}

async function forward(
  folder: string,
  { inputs, outputs, id }: CsmCase,
  device = devices.own,
): Promise<void> {
  const loaded = await load(folder, device);
  const golden = await readGolden("csm/golden.safetensors");
  const close = (name: string, actual: Float32Array) => {
    const noise = outputs[`${id}.${name}`];
    if (!noise) return;
    const error = relativeRmse(actual, golden.get(`${id}.${name}`)!.values);
    assert.ok(error <= tolerance(noise), `${folder} ${name}: ${error}`);
  };
  const values = (name: string) => golden.get(name)!.values;
  const { rows, last } = await backbone(loaded, piecesOf(values(inputs!.frames), values(inputs!.mask)));
  for (const [name, parts] of rows) close(name, join(parts));
  close("depth_logits", await depthLogits(loaded, last, [...values(inputs!.depth_codes)]));
  loaded.dispose();
}

for (const csmCase of cases.filter(({ kind }) => kind === "csm-forward")) {
  for (const folder of NAMINGS) {
    test(`logits of both stacks equal transformers': ${csmCase.id}, ${folder}`, () =>
      forward(folder, csmCase));
  }
}

test("the kernels of a GPU give the same", async () => {
  for (const folder of NAMINGS) await forward(folder, cases[0]!, devices.gpu);
  const quantised = cases.find(({ kind }) => kind === "csm-forward-quantised")!;
  await forward(quantised.checkpoint!, quantised, devices.gpu);
});

for (const csmCase of cases.filter(({ kind }) => kind === "csm-forward-quantised")) {
  test(`logits of a quantised checkpoint: ${csmCase.id}`, () => forward(csmCase.checkpoint!, csmCase));
}

for (const { id, prompt, codebooks, masked_ids, frames } of cases.filter(
  ({ kind }) => kind === "csm-greedy",
)) {
  for (const folder of NAMINGS) {
    test(`greedy frames equal transformers': ${id}, ${folder}`, async () => {
      const { device, network, dispose } = await load(folder);
      const golden = await readGolden("csm/golden.safetensors");
      const pieces = piecesOf(golden.get(`${prompt}.frames`)!.values, golden.get(`${prompt}.mask`)!.values);
      const loop = new CsmFrameLoop(network, device, {
        capacity: 64,
        format: "f32",
        ids: masked_ids?.[0] ?? V,
      });
      const drawn: number[] = [];
      for (let round = 0; round < 2; round++) {
        drawn.length = 0;
        for await (const { codes } of loop.run(pieces, {
          sampling: { temperature: 0 },
          seed: 0n,
          stream: 0,
          maxFrames: frames!,
          codebooks: () => codebooks!,
        })) {
          drawn.push(...codes);
        }
        assert.equal(drawn, [...golden.get(`${id}.codes`)!.values], `round ${round}`);
      }
      loop.dispose();
      dispose();
    });
  }
}

test("the number of codebooks may change from frame to frame, and seeds decide the codes", async () => {
  const { device, network, dispose } = await load("mlx");
  const golden = await readGolden("csm/golden.safetensors");
  const pieces = piecesOf(golden.get("plain.frames")!.values, golden.get("plain.mask")!.values);
  const loop = new CsmFrameLoop(network, device, { capacity: 64, format: "f16", ids: 64 });
  const run = async (seed: bigint, counts: readonly number[]) => {
    const drawn: (readonly number[])[] = [];
    let frame = 0;
    const codebooks = () => counts[Math.min(frame++, counts.length - 1)]!;
    const options = { sampling: { temperature: 0.9, topK: 50 }, seed, stream: 3, maxFrames: 8, codebooks };
    for await (const { codes } of loop.run(pieces, options)) drawn.push(codes);
    return drawn;
  };
  const counts = [8, 8, 3, 3, 5, 8];
  const drawn = await run(7n, counts);
  assert.equal(
    drawn.map(({ length }) => length),
    [8, 8, 3, 3, 5, 8, 8, 8],
  );
  assert.ok(drawn.flat().every((code) => code < 64));
  assert.equal(await run(7n, counts), drawn);
  assert.not.equal(await run(8n, counts), drawn);
  assert.equal((await run(7n, [8])).slice(0, 2), drawn.slice(0, 2));
  const { bytes } = device.stats();
  for (let i = 0; i < 3; i++) await run(7n, counts);
  assert.is(device.stats().bytes, bytes);
  await assertRejects(run(7n, [9]), /codebooks is 9, expected a whole number from 1 to 8/);
  assert.equal(await run(7n, counts), drawn, "the next call works");
  loop.dispose();
  dispose();
});

test("a change of the number of codebooks lands two frames later", async () => {
  const { device, network, dispose } = await load("mlx");
  const golden = await readGolden("csm/golden.safetensors");
  const pieces = piecesOf(golden.get("plain.frames")!.values, golden.get("plain.mask")!.values);
  const loop = new CsmFrameLoop(network, device, { capacity: 64, format: "f16", ids: 64 });
  let now = 2;
  const lengths: number[] = [];
  const options = { sampling: { temperature: 0.9, topK: 50 }, seed: 7n, stream: 3, maxFrames: 6 };
  for await (const { codes } of loop.run(pieces, { ...options, codebooks: () => now })) {
    if (lengths.push(codes.length) === 2) now = 6;
  }
  assert.equal(lengths, [2, 2, 2, 6, 6, 6]);
  loop.dispose();
  dispose();
});

async function assertRejects(promise: Promise<unknown>, message: RegExp): Promise<void> {
  const error = await promise.then(
    () => assert.unreachable(),
    (found: unknown) => found,
  );
  assert.match((error as Error).message, message);
}

test.run();
