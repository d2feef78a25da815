// What the speech models share in how they speak: seeds, options, pieces of sound that come while more is made.

import { FormantError } from "../src/error.ts";
import { join32 } from "../src/join.ts";
import { Audio, type AudioChunk, type SpeakOptions, type SpeechModel } from "./speech_model.ts";

/** All chunks of a text as one. */
export async function generateAll(model: SpeechModel, text: string, options: SpeakOptions): Promise<Audio> {
  const parts: Float32Array[] = [];
  for await (const { audio } of model.stream(text, options)) parts.push(audio.samples);
  return new Audio(join32(parts), model.sampleRate);
}

/** Of a chunk whose model reads text and does not say when it speaks what, or of one without sound. */
export const UNTIMED: Pick<AudioChunk, "phonemes" | "durations" | "pitch" | "energy" | "words"> = {
  phonemes: "",
  durations: [],
  pitch: new Float32Array(0),
  energy: new Float32Array(0),
  words: [],
};

/** The 64 bits of a seed. */
export function checkSeed(seed: number | bigint): bigint {
  const whole = typeof seed === "bigint" || Number.isSafeInteger(seed) ? BigInt(seed) : -1n;
  if (whole >= 0n && whole < 1n << 64n) return whole;
  throw new FormantError("argument", `seed: it is ${seed}, expected a whole number from 0 to 2^64 - 1.`);
}

/** The number of the first chunk of a text. */
export function checkFirstChunk({ firstChunk = 0 }: SpeakOptions): number {
  if (Number.isInteger(firstChunk) && firstChunk >= 0 && firstChunk < 2 ** 31) return firstChunk;
  throw new FormantError("argument", `firstChunk: it is ${firstChunk}, expected a whole number below 2^31.`);
}

/** Throws for an option that the model does not have. */
export function refuseOptions(
  model: string,
  options: SpeakOptions,
  unknown: readonly (keyof SpeakOptions)[],
): void {
  const given = unknown.find((name) => options[name] !== undefined && options[name] !== false);
  if (given === undefined) return;
  throw new FormantError("argument", `${given}: it is given, expected none (${model} has no such dial).`);
}

/** Throws for lengths of time that are none; Infinity is a bound that never comes. */
export function checkSeconds({ maxSeconds = 1, pause = 0 }: SpeakOptions): void {
  if (!(maxSeconds > 0)) {
    throw new FormantError("argument", `maxSeconds: it is ${maxSeconds}, expected a number above 0.`);
  }
  if (!(pause >= 0 && pause < Infinity)) {
    throw new FormantError("argument", `pause: it is ${pause}, expected a number of at least 0.`);
  }
}

/**
 * Runs `work` at once and hands out what it emits, as fast as the caller takes it. The signal that `work` gets is that of
 * the caller, or says that the caller has stopped listening; then its end is waited for.
 */
export async function* pieces<P>(
  signal: AbortSignal | undefined,
  work: (emit: (piece: P) => void, signal: AbortSignal) => Promise<void>,
): AsyncGenerator<P> {
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  let worked = Promise.resolve();
  const made = new ReadableStream<P>(
    {
      start(controller) {
        worked = work((piece) => controller.enqueue(piece), either).then(
          () => controller.close(),
          (error: unknown) => controller.error(error),
        );
      },
    },
    { highWaterMark: Infinity },
  ).getReader();
  try {
    for (;;) {
      const { done, value } = await made.read();
      if (done) return;
      yield value;
    }
  } finally {
    stop.abort();
    await worked;
  }
}
