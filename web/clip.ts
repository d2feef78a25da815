// A clip of the voice to follow: recorded here, chosen, or dropped; and the words in it.

import { Audio, type SpeakOptions } from "../models/index.ts";
import { clock, element, find } from "./elements.ts";
import { type ModelName, SAMPLE_RATE } from "./models.ts";
import type { Words } from "./support.ts";

const record = find("button", "record");
const forget = find("button", "forget-clip");
const file = find("input", "clip-file");
const words = find("input", "clip-text");
const state = element("clip-state");

/** A recording ends by itself after this long. */
const LONGEST_MS = 30_000;

let clip: Audio | undefined;
let recorder: MediaRecorder | undefined;

function keep(audio: Audio | undefined, from: string): void {
  clip = audio;
  forget.hidden = audio === undefined;
  state.textContent = audio ? `${from}, ${clock(audio.duration)} long.` : "";
}

/** Any sound that the browser can decode, as one channel. */
async function decode(sound: Blob): Promise<Audio> {
  const buffer = await new OfflineAudioContext(1, 1, SAMPLE_RATE).decodeAudioData(await sound.arrayBuffer());
  const samples = new Float32Array(buffer.length);
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    buffer.getChannelData(channel).forEach((value, i) => (samples[i]! += value / buffer.numberOfChannels));
  }
  return new Audio(samples, buffer.sampleRate);
}

/** Takes a file that was chosen or dropped. */
export async function takeClip(sound: File, fail: (words: Words) => void): Promise<void> {
  try {
    keep(await decode(sound), sound.name);
  } catch (error) {
    fail({
      title: "That file holds no sound that this browser can read",
      text: "Choose a WAV, MP3, M4A, FLAC or Ogg file.",
      cause: `${sound.name}: ${error instanceof Error ? error.message : error}`,
    });
  }
}

async function startRecording(fail: (words: Words) => void): Promise<void> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const parts: Blob[] = [];
    recorder = new MediaRecorder(stream);
    const timer = setTimeout(() => recorder?.stop(), LONGEST_MS);
    recorder.addEventListener("dataavailable", ({ data }) => void parts.push(data));
    recorder.addEventListener("stop", () => {
      clearTimeout(timer);
      for (const track of stream.getTracks()) track.stop();
      showRecording(false);
      recorder = undefined;
      void takeClip(new File(parts, "Recording"), fail);
    });
    recorder.start();
    showRecording(true);
  } catch (error) {
    fail({
      title: "The microphone cannot be used",
      text: "Allow it for this page in the browser's address bar, or choose a file.",
      cause: error instanceof Error ? error.message : String(error),
    });
  }
}

function showRecording(on: boolean): void {
  record.textContent = on ? "Stop recording" : "Record";
  record.setAttribute("aria-pressed", String(on));
  if (on) state.textContent = "Recording.";
}

export function listenToClip(fail: (words: Words) => void): void {
  record.addEventListener("click", () => {
    if (recorder) recorder.stop();
    else void startRecording(fail);
  });
  element("choose-clip").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const [sound] = file.files ?? [];
    file.value = "";
    if (sound) void takeClip(sound, fail);
  });
  forget.addEventListener("click", () => keep(undefined, ""));
}

/** The clip as an option of `stream`; nothing where there is none, or the model follows none. */
export function clipOptions(model: ModelName): SpeakOptions {
  return clip && (model === "csm" || model === "marvis")
    ? { reference: { audio: clip, text: words.value.trim() } }
    : {};
}

/** Words are needed with a clip. */
export function checkClip(model: ModelName): Words | null {
  if (!("reference" in clipOptions(model)) || words.value.trim() !== "") return null;
  return {
    title: "The words of the clip are missing",
    text: "Write what is said in it: the model follows sound and words together.",
  };
}
