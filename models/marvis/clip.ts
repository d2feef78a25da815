// A clip of speech as the models want it: mono, 24 kHz, levelled, without silence at its ends.

import { FormantError } from "../../src/error.ts";
import { firstNotFinite } from "../../src/finite.ts";
import { resample } from "../../src/resample.ts";
import type { WavAudio } from "../../src/wav.ts";
import { Audio } from "../speech_model.ts";

export const SAMPLE_RATE = 24000;
const SECONDS = [0.5, 60] as const;
/** Root mean square of the loud parts, as speech is usually recorded: -20 dB of full scale. */
const LEVEL = 0.1;
const WINDOW = SAMPLE_RATE / 50;
/** A window counts as silent this far below the loudest. */
const SILENT = 10 ** (-40 / 20);
/** Seconds of silence that stay at both ends. */
const MARGIN = 0.1;

/** The mean of all channels of a file. */
export function mono({ channels, sampleRate }: WavAudio): Audio {
  const mean = (_: number, i: number) => channels.reduce((sum, one) => sum + one[i]!, 0) / channels.length;
  return new Audio(channels[0]!.map(mean), sampleRate);
}

/**
 * @throws FormantError `input`: the clip is empty, too short or too long, silent, clipped throughout, or has samples that
 *   are not finite
 */
export async function prepareClip(audio: Audio): Promise<Float32Array<ArrayBuffer>> {
  const refuse = (what: string) => new FormantError("input", `reference: ${what}.`);
  const { samples, sampleRate, duration } = audio;
  if (samples.length === 0) throw refuse("the clip is empty, expected a few seconds of speech");
  const bad = firstNotFinite(samples);
  if (bad >= 0) throw refuse(`sample ${bad} is ${samples[bad]}, expected a finite number`);
  if (!(duration >= SECONDS[0] && duration <= SECONDS[1])) {
    throw refuse(`the clip has ${duration.toFixed(2)} s, expected ${SECONDS[0]} to ${SECONDS[1]} s`);
  }
  const clipped = samples.reduce((count, sample) => count + Number(Math.abs(sample) >= 0.999), 0);
  if (clipped > 0.1 * samples.length) {
    throw refuse(
      `${Math.round((100 * clipped) / samples.length)} % of the clip is at full scale, expected speech that is not clipped`,
    );
  }
  const levels = windowLevels(await resample(samples, sampleRate, SAMPLE_RATE));
  const loudest = Math.max(...levels.rms);
  if (loudest < 1e-4) throw refuse("the clip is silent, expected speech");
  const loud = levels.rms.map((rms) => rms > SILENT * loudest);
  const first = Math.max(0, loud.indexOf(true) * WINDOW - MARGIN * SAMPLE_RATE);
  const last = (loud.lastIndexOf(true) + 1) * WINDOW + MARGIN * SAMPLE_RATE;
  const heard = levels.rms.filter((_, i) => loud[i]);
  const level = Math.sqrt(heard.reduce((sum, rms) => sum + rms * rms, 0) / heard.length);
  const speech = levels.samples.slice(first, last);
  const peak = speech.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const gain = Math.min(LEVEL / level, 1 / peak);
  return speech.map((sample) => sample * gain);
}

/** Root mean square by windows of 20 ms. */
function windowLevels(samples: Float32Array<ArrayBuffer>): {
  samples: Float32Array<ArrayBuffer>;
  rms: number[];
} {
  const rms = Array.from({ length: Math.ceil(samples.length / WINDOW) }, (_, i) => {
    const window = samples.subarray(i * WINDOW, (i + 1) * WINDOW);
    return Math.sqrt(window.reduce((sum, sample) => sum + sample * sample, 0) / window.length);
  });
  return { samples, rms };
}
