// `formant doctor`: what the adapter is, whether its kernels are right, whether it speaks, and what to do where not.

import type { Command } from "commander";
import type { SpokenResult, SpokenSentence } from "../../models/kokoro/spoken_check.ts";
import type { CaseResult } from "../../ops/self_test/index.ts";
import type { Device, DeviceOptions } from "../device.ts";
import { FormantError } from "../error.ts";
import type { NamedAdapter } from "../host.ts";
import { type Diagnosis, factsOf, usedAdapter } from "../../models/diagnosis.ts";
import { showDiagnosis } from "../../models/diagnosis_text.ts";
import { notice, showProgress } from "./progress.ts";
import { findAdapter, quiet } from "./quiet.ts";

interface DoctorFlags {
  readonly adapter?: string;
  /** true: whatever has to be downloaded; a text: ids of sentences; false: not at all. */
  readonly speak?: boolean | string;
  readonly json?: boolean;
}

export function defineDoctor(command: Command): void {
  command
    .option("--adapter <name>", "part of the GPU adapter's name; the one that is used by itself unless given")
    .option(
      "--speak [ids]",
      "speak, even if weights have to be downloaded; all sentences, or those of a list a,b",
    )
    .option("--no-speak", "do not speak, even if weights are there")
    .option("--json", "print all of it as JSON")
    .option("--verbose", "show the stack of an error")
    .action(doctor);
}

async function doctor(flags: DoctorFlags): Promise<void> {
  const sentences = await sentencesOf(flags);
  const diagnosis = await diagnose(flags, sentences);
  process.stdout.write(flags.json ? `${JSON.stringify(diagnosis, null, 2)}\n` : showDiagnosis(diagnosis));
  process.exitCode = diagnosis.sound ? 0 : 1;
}

/** What is to be spoken; null: nothing. */
async function sentencesOf({ speak }: DoctorFlags): Promise<readonly SpokenSentence[] | null> {
  if (speak === false || (speak === undefined && !(await isKokoroThere()))) return null;
  const { SPOKEN_SENTENCES } = await import("../../models/kokoro/spoken_check.ts");
  if (typeof speak !== "string") return SPOKEN_SENTENCES;
  return speak.split(",").map((wanted) => {
    const sentence = SPOKEN_SENTENCES.find(({ id }) => id === wanted);
    if (sentence) return sentence;
    const known = SPOKEN_SENTENCES.map(({ id }) => id).join(", ");
    throw new FormantError("argument", `--speak: there is no sentence ${wanted}, expected some of ${known}.`);
  });
}

async function isKokoroThere(): Promise<boolean> {
  const { KOKORO } = await import("../../models/kokoro/kokoro.ts");
  const { isKept } = await import("../hub.ts");
  const { isPackagedKokoroCached } = await import("../node/packaged_kokoro.ts");
  return (await isKept(KOKORO.repository({}), { needs: KOKORO.needs })) || isPackagedKokoroCached();
}

async function diagnose(flags: DoctorFlags, sentences: readonly SpokenSentence[] | null): Promise<Diagnosis> {
  const { createDevice } = await import("../device.ts");
  const { judge } = await import("../../ops/self_test/verdict.ts");
  const chosen: DeviceOptions = { adapter: flags.adapter };
  const found = await findAdapters(flags);
  notice("testing the kernels", flags);
  const limits = await testLimits(await createDevice(chosen));
  const { fallBack, report } = await judge((less) => createDevice({ ...chosen, ...less }));
  const device = fallBack && sentences ? await createDevice({ ...chosen, ...fallBack }) : null;
  const speech = device && sentences ? await speak(flags, device, sentences) : null;
  device?.destroy();
  const passed = [...limits, ...(speech?.sentences ?? [])].every((one) => one.passed);
  return { ...found, kernels: report, limits, fallBack, speech, sound: fallBack !== null && passed };
}

/** All adapters, and the one that is used. */
async function findAdapters({
  adapter: wanted,
}: DoctorFlags): Promise<Pick<Diagnosis, "adapters" | "adapter">> {
  const { createDevice } = await import("../device.ts");
  const adapter = await findAdapter(wanted);
  const adapters: Diagnosis["adapters"][number][] = [];
  for (const named of await listAdapters()) {
    adapters.push({ ...named, ...factsOf(await findAdapter(named.name)) });
  }
  const device = await createDevice({ adapter: wanted });
  const used = usedAdapter(adapter, device);
  device.destroy();
  return { adapters, adapter: used };
}

/** All adapters that Dawn finds: it lists them when it is asked for one that is not there. */
async function listAdapters(): Promise<NamedAdapter[]> {
  const { create } = await import("webgpu");
  const { waitQuietly } = await import("../node/wait.ts");
  const nobody = create(["adapter=\u0000"]);
  try {
    await quiet(() => waitQuietly(nobody.requestAdapter()));
    return [];
  } catch (error) {
    const lines = (error as Error).message.matchAll(/backend: '([^']*)', name: '(.*)'/g);
    return [...lines].map(([, backend, name]) => ({ backend: backend!, name: name! }));
  }
}

async function testLimits(device: Device): Promise<readonly CaseResult[]> {
  const { selfTest } = await import("../../ops/self_test/index.ts");
  const { LARGE_CASES } = await import("../../ops/self_test/large.ts");
  const { results } = await selfTest(device, LARGE_CASES);
  device.destroy();
  return results;
}

/** Speaks sentences whose sound is known. */
async function speak(
  flags: DoctorFlags,
  device: Device,
  sentences: readonly SpokenSentence[],
): Promise<Diagnosis["speech"]> {
  const { Kokoro, KOKORO } = await import("../../models/kokoro/kokoro.ts");
  const { checkSpeech } = await import("../../models/kokoro/spoken_check.ts");
  const { openSource } = await import("../source.ts");
  const files = await openSource(KOKORO.repository({}), {
    needs: KOKORO.needs,
    fallback: "packaged",
    onProgress: showProgress,
    onNotice: (line) => notice(line, flags),
  });
  const model = await Kokoro.load(files, device, { onProgress: showProgress });
  const results: SpokenResult[] = [];
  for await (const result of checkSpeech(model, sentences)) {
    notice(`spoken: ${result.id}, ${result.distance.toFixed(2)} dB`, flags);
    results.push(result);
  }
  model.dispose();
  return { weights: files.name, sentences: results };
}
