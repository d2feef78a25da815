// The diagnosis for people.

import { adviceOf, type Diagnosis, wrongKernels } from "./diagnosis.ts";

const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20).toLocaleString("en-US")} MiB`;

function adapterLines({ adapters, adapter }: Diagnosis): string[] {
  const { maxBufferSize, maxStorageBufferBindingSize, ...others } = adapter.limits;
  const limits = Object.entries(others).map(
    ([name, value]) => `${name.replace(/^max(Compute)?/, "")} ${value}`,
  );
  return [
    "Adapters found",
    ...adapters.map(({ backend, name }) => `  ${name} (${backend})`),
    `Looked at: ${adapter.name}`,
    `  ${[adapter.vendor, adapter.architecture, adapter.device].filter((part) => part !== "").join(", ")}; ${adapter.class}`,
    `  subgroups of ${adapter.subgroupSize || "no"} lanes; features ${adapter.features.join(", ")}`,
    `  buffers of ${mebibytes(maxBufferSize!)}, bindings of ${mebibytes(maxStorageBufferBindingSize!)}; ${limits.join(", ")}`,
    ...adapter.missing.map((line) => `  has not ${line}`),
  ];
}

function kernelLines({ kernels, limits }: Diagnosis): string[] {
  const { results, seconds } = kernels;
  const all = [...results, ...limits];
  const passed = all.filter((result) => result.passed).length;
  const names = new Set(all.map(({ kernel }) => kernel)).size;
  const follow = results.filter((result) => !result.passed && result.blame.length > 0);
  return [
    `Kernels: ${passed} of ${all.length} cases of ${names} kernels that it runs right, ${seconds.toFixed(2)} s`,
    ...wrongKernels(kernels).map((line) => `  ${line}`),
    ...follow.map(({ kernel, of, blame }) => `  ${kernel}, ${of}: wrong too, behind ${blame.join(", ")}`),
  ];
}

function speechLines({ speech }: Diagnosis): string[] {
  if (!speech) return ["Speech: not tried (--speak does, with weights that may have to be downloaded)"];
  return [
    `Speech of ${speech.weights}, difference to the sound that is known`,
    ...speech.sentences.map(
      ({ id, distance, passed, duration }) =>
        `  ${id.padEnd(12)} ${duration.toFixed(1).padStart(5)} s  ${distance.toFixed(2).padStart(6)} dB  ${passed ? "right" : "WRONG"}`,
    ),
  ];
}

export function showDiagnosis(diagnosis: Diagnosis): string {
  const advice = adviceOf(diagnosis);
  const lines = [
    ...adapterLines(diagnosis),
    ...kernelLines(diagnosis),
    ...speechLines(diagnosis),
    diagnosis.sound ? "Formant speaks on this adapter." : "Formant does not speak on this adapter.",
    ...advice,
  ];
  return `${lines.join("\n")}\n`;
}
