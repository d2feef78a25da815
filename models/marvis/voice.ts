// A cloned voice: the codes of a clip and its words, in one small safetensors file that needs no encoder to be read.

import { FormantError } from "../../src/error.ts";
import { filesFromFiles } from "../../src/loose_files.ts";
import { Checkpoint, writeSafetensors } from "../../src/safetensors.ts";
import type { ClonedVoice } from "../speech_model.ts";

const FORMAT = "formant-voice-1";
const CODES = 2048;

/** About 0.8 kB a second of speech. */
export function encodeVoice({ text, frames }: ClonedVoice): Uint8Array<ArrayBuffer> {
  const codes = Uint16Array.from(frames.flat());
  const shape = [frames.length, frames[0]?.length ?? 0];
  const data = new Uint8Array(codes.buffer);
  return writeSafetensors([["codes", { dtype: "U16", shape, data }]], { format: FORMAT, text });
}

/** Whether a file says that it is such a voice. */
export function isClonedVoice(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).includes(FORMAT);
}

/** @throws FormantError `input`: the file is damaged or not of a voice */
export async function decodeVoice(bytes: Uint8Array<ArrayBuffer>, name = "voice"): Promise<ClonedVoice> {
  const refuse = (what: string, cause?: unknown) =>
    new FormantError("input", `${name}: ${what}, expected a voice that cloneVoice made.`, { cause });
  let checkpoint: Checkpoint;
  try {
    checkpoint = await Checkpoint.open(
      filesFromFiles([new File([bytes], "voice.safetensors")]),
      "voice.safetensors",
    );
  } catch (cause) {
    throw refuse("the file is damaged", cause);
  }
  const codes = checkpoint.tensors.get("codes");
  const { format, text } = checkpoint.metadata;
  if (format !== FORMAT || text === undefined || !codes) throw refuse("it holds no codes or no words");
  const [T, K] = codes.shape;
  if (codes.dtype !== "U16" || codes.shape.length !== 2 || !T || !K) {
    throw refuse(`the codes are ${codes.dtype} [${codes.shape.join(", ")}]`);
  }
  const stored = await codes.source.read(codes.offset, codes.length);
  const values = new Uint16Array(stored.buffer);
  const bad = values.find((code) => code >= CODES);
  if (bad !== undefined) throw refuse(`a code is ${bad}, which Mimi has not`);
  return { text, frames: Array.from({ length: T }, (_, t) => [...values.subarray(t * K, (t + 1) * K)]) };
}
