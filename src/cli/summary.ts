// What was done, for people (one line) or programs (one line of JSON).

import type { AudioChunk, SpeechModel } from "../../models/speech_model.ts";
import type { Output } from "./output.ts";
import type { Phases } from "./progress.ts";
import type { SpeakFlags } from "./request.ts";

export interface Spoken {
  readonly model: SpeechModel;
  readonly chunks: readonly AudioChunk[];
  readonly output: Output;
  readonly flags: SpeakFlags;
  readonly phases: Phases;
}

export function summarize(spoken: Spoken): void {
  const { model, chunks, output, flags, phases } = spoken;
  const seconds = chunks.reduce((sum, { audio }) => sum + audio.duration, 0);
  const realTimeFactor = phases.seconds("speak") / seconds;
  const dropped = [...new Set(chunks.flatMap((chunk) => chunk.dropped))];
  if (flags.json) {
    const stream = output.piped ? process.stderr : process.stdout;
    stream.write(`${JSON.stringify(facts(spoken, { seconds, realTimeFactor, dropped }))}\n`);
    return;
  }
  if (dropped.length > 0) process.stderr.write(`not spoken: ${dropped.join(" ")}\n`);
  if (!process.stderr.isTTY && !flags.verbose) return;
  process.stderr.write(
    `${output.name}: ${seconds.toFixed(2)} s of sound, real-time factor ${realTimeFactor.toFixed(2)}, ` +
      `${model.source}, ${model.adapter}\n`,
  );
}

function facts({ model, chunks, output, phases }: Spoken, totals: object): object {
  const { peakBytes, dispatches, submissions, pipelines } = model.stats();
  return {
    output: output.name,
    ...totals,
    // Seconds; `start` is Node's own, the sum is the whole process.
    phases: phases.all(),
    adapter: model.adapter,
    source: model.source,
    peakResidentBytes: process.resourceUsage().maxRSS * 1024,
    peakGpuBytes: peakBytes,
    dispatches,
    submissions,
    pipelines,
    chunks: chunks.map(({ audio, text, phonemes, durations, dropped, cut }) => ({
      text,
      phonemes,
      durations,
      dropped,
      seconds: audio.duration,
      cut,
    })),
  };
}
