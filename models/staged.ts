// Models and codecs as their stages, without what turns text into ids: `formant stage`, and the codecs' `formant dump`.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import { type ModelFiles, readJson } from "../src/files.ts";
import { Checkpoint } from "../src/safetensors.ts";
import { findCheckpoint, findFile } from "./find_file.ts";
import type { QuantizationConfig } from "./matrix_weights.ts";
import { MIMI_CHECKPOINTS } from "./mimi/config.ts";
import { FileInputs, type InputOptions } from "./stage_inputs.ts";
import { findStage, type Stage } from "./stages.ts";
import type { Tap } from "./tap.ts";
import { type LoadOptions, Weights } from "./weights.ts";

type Json = Readonly<Record<string, unknown>>;

export interface StagedModel {
  readonly device: Device;
  readonly stages: readonly Stage<never>[];
  /** config.json */
  readonly config: unknown;
  /** Hz of a codec's sound. */
  readonly sampleRate?: number;
  /**
   * One stage, fed with the tensors of a file.
   * @throws FormantError `argument`: there is no such stage, or an input is missing
   */
  run(stage: string, inputs: Checkpoint, options: InputOptions, tap: Tap): Promise<void>;
  dispose(): void;
}

interface Kind {
  /** The hub id, unless a source is given, and a file that it has. */
  readonly repository: string;
  /** A commit that has safetensors, where the main branch has none. */
  readonly revision?: string;
  readonly needs: string;
  /** All that a run of the whole model taps. */
  taps(): Promise<readonly Stage<never>[]>;
  open(files: ModelFiles, device: Device): Promise<StagedModel>;
}

const CHECKPOINTS = ["model.safetensors.index.json", "model.safetensors"];
const KOKORO_CHECKPOINTS = ["kokoro-v1_0.safetensors", ...CHECKPOINTS];

async function openKokoro(files: ModelFiles, device: Device): Promise<StagedModel> {
  const { parseConfig } = await import("./kokoro/config.ts");
  const { KokoroNetwork, UNUSED_TENSORS } = await import("./kokoro/network.ts");
  const { KOKORO_STAGES } = await import("./kokoro/stages.ts");
  const json = await readJson(files, "config.json");
  const config = parseConfig(json, `${files.name}/config.json`);
  const build = (w: Weights) => new KokoroNetwork(w, config);
  const loaded = await load(files, device, KOKORO_CHECKPOINTS, build, { ignore: UNUSED_TENSORS });
  return staged(device, KOKORO_STAGES, json, loaded);
}

async function openLlama(files: ModelFiles, device: Device): Promise<StagedModel> {
  const { Llama, readLlamaConfig, UNUSED_TENSORS } = await import("./llama.ts");
  const { LLAMA_STAGES } = await import("./llama_stages.ts");
  const json = (await readJson(files, "config.json")) as Json;
  const quantization = json["quantization"] as QuantizationConfig | undefined;
  const build = (w: Weights) => new Llama(w, readLlamaConfig(json));
  const options = { quantization, ignore: UNUSED_TENSORS };
  return staged(device, LLAMA_STAGES, json, await load(files, device, CHECKPOINTS, build, options));
}

async function openCsm(files: ModelFiles, device: Device): Promise<StagedModel> {
  const { readCsmConfig } = await import("./marvis/config.ts");
  const { openCheckpoint } = await import("./marvis/load.ts");
  const { CsmNetwork, UNUSED_TENSORS } = await import("./marvis/network.ts");
  const { CSM_STAGES } = await import("./marvis/stages.ts");
  const json = (await readJson(files, "config.json")) as Json;
  const quantization = json["quantization"] as QuantizationConfig | undefined;
  const build = (w: Weights) => new CsmNetwork(w, readCsmConfig(json));
  const options = { quantization, ignore: UNUSED_TENSORS };
  return staged(device, CSM_STAGES, json, await filled(device, await openCheckpoint(files), build, options));
}

async function openSnac(files: ModelFiles, device: Device): Promise<StagedModel> {
  const { Snac } = await import("./snac/snac.ts");
  const { SNAC_STAGES } = await import("./snac/stages.ts");
  const json = await readJson(files, "config.json");
  const snac = await Snac.load(files, device);
  const loaded = { model: snac, dispose: () => snac.dispose() };
  return { ...staged(device, SNAC_STAGES, json, loaded), sampleRate: snac.sampleRate };
}

async function openMimi(files: ModelFiles, device: Device): Promise<StagedModel> {
  const { openMimi: open } = await import("./mimi/load.ts");
  const { SAMPLE_RATE } = await import("./mimi/mimi.ts");
  const { MIMI_STAGES } = await import("./mimi/stages.ts");
  const { mimi, config, dispose } = await open(files, device);
  return {
    ...staged(device, MIMI_STAGES, config, { model: mimi, dispose }),
    sampleRate: SAMPLE_RATE,
  };
}

async function openHifigan(files: ModelFiles, device: Device): Promise<StagedModel> {
  const { HifiGan } = await import("./hifigan/hifigan.ts");
  const { HIFIGAN_STAGES } = await import("./hifigan/stages.ts");
  const json = await readJson(files, "config.json");
  const model = await HifiGan.load(files, device);
  return staged(device, HIFIGAN_STAGES, json, { model, dispose: () => model.dispose() });
}

const CSM: Kind = {
  repository: "mlx-community/csm-1b",
  needs: "config.json",
  taps: async () => (await import("./marvis/stages.ts")).CSM_TAPS,
  open: openCsm,
};

const STAGED: Readonly<Record<string, Kind>> = {
  kokoro: {
    repository: "mlx-community/Kokoro-82M-bf16",
    needs: "kokoro-v1_0.safetensors",
    taps: async () => (await import("./kokoro/stages.ts")).KOKORO_STAGES,
    open: openKokoro,
  },
  orpheus: {
    repository: "mlx-community/orpheus-3b-0.1-ft-4bit",
    needs: "config.json",
    taps: async () => (await import("./orpheus/stages.ts")).ORPHEUS_TAPS,
    open: openLlama,
  },
  csm: CSM,
  marvis: { ...CSM, repository: "Marvis-AI/marvis-tts-250m-v0.2-MLX-8bit" },
  snac: {
    repository: "mlx-community/snac_24khz",
    needs: "model.safetensors",
    taps: async () => (await import("./snac/stages.ts")).SNAC_STAGES,
    open: openSnac,
  },
  mimi: {
    repository: "kyutai/moshiko-pytorch-bf16",
    needs: "tokenizer-e351c8d8-checkpoint125.safetensors",
    taps: async () => (await import("./mimi/stages.ts")).MIMI_STAGES,
    open: openMimi,
  },
  hifigan: {
    repository: "microsoft/speecht5_hifigan",
    revision: "6f01b211b404df2e0a0a20ca79628a757bb35854",
    needs: "model.safetensors",
    taps: async () => (await import("./hifigan/stages.ts")).HIFIGAN_STAGES,
    open: openHifigan,
  },
};

const STAGED_NAMES = Object.keys(STAGED);

/** @throws FormantError `argument`: no model is called that */
export function stagedKind(name: string): Kind {
  if (Object.hasOwn(STAGED, name)) return STAGED[name]!;
  throw new FormantError("argument", `--model: it is ${name}, expected one of ${STAGED_NAMES.join(", ")}.`);
}

/** Where a place has the checkpoint of any of them. */
export function checkpointPath(files: ModelFiles): Promise<string> {
  const paths = [...KOKORO_CHECKPOINTS, ...MIMI_CHECKPOINTS, "ckpt.safetensors"];
  return findCheckpoint(files, [...new Set(paths)]);
}

/** The weights of any of them, as they lie in its files. */
export async function checkpointOf(
  files: ModelFiles,
): Promise<{ readonly checkpoint: Checkpoint; readonly quantization: QuantizationConfig | undefined }> {
  const described = await findFile(files, ["config.json"]);
  const json = described ? ((await readJson(files, described)) as Json) : {};
  const checkpoint = await Checkpoint.open(files, await checkpointPath(files));
  return { checkpoint, quantization: json["quantization"] as QuantizationConfig | undefined };
}

interface Loaded<N> {
  readonly model: N;
  dispose(): void;
}

async function load<N>(
  files: ModelFiles,
  device: Device,
  paths: readonly string[],
  build: (w: Weights) => N,
  options: LoadOptions,
): Promise<Loaded<N>> {
  return filled(device, await Checkpoint.open(files, await findCheckpoint(files, paths)), build, options);
}

async function filled<N>(
  device: Device,
  checkpoint: Checkpoint,
  build: (w: Weights) => N,
  options: LoadOptions,
): Promise<Loaded<N>> {
  try {
    return await Weights.load(device, checkpoint, build, options);
  } finally {
    await checkpoint.close();
  }
}

function staged<N>(
  device: Device,
  stages: readonly Stage<N>[],
  config: unknown,
  { model, dispose }: Loaded<N>,
): StagedModel {
  return {
    device,
    stages: stages as readonly Stage<never>[],
    config,
    dispose,
    async run(name, file, options, tap) {
      const { stage, index } = findStage(stages, name);
      const inputs = await FileInputs.read(device, stage, file, options);
      try {
        await stage.run(model, inputs, tap, index);
      } finally {
        inputs.dispose();
      }
    },
  };
}
