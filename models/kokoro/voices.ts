// Kokoro's voices: the published ones with their makers' grades (VOICES.md of hexgrad/Kokoro-82M), blends of them, and
// voice files. A voice is a pack of rows of 256 values; which row speaks depends on the number of phonemes.

import { unzipSync } from "fflate";
import { FormantError } from "../../src/error.ts";
import { languageOfVoice } from "../../tokenizer/index.ts";
import { nearest } from "../nearest.ts";
import type { Voice } from "../speech_model.ts";

export const DEFAULT_VOICE = "af_heart";

/** Values of a row: 128 for the decoder (timbre), 128 for the predictor (prosody). */
const ROW = 256;

// Prefix (language letter, f or m): name and grade.
const GRADES: Readonly<Record<string, string>> = {
  af: "heart A, bella A-, nicole B-, aoede C+, kore C+, sarah C+, alloy C, nova C, sky C-, jessica D, river D",
  am: "fenrir C+, michael C+, puck C+, echo D, eric D, liam D, onyx D, santa D-, adam F+",
  bf: "emma B-, isabella C, alice D, lily D",
  bm: "fable C, george C, lewis D+, daniel D",
  ef: "dora",
  em: "alex, santa",
  ff: "siwis B-",
  hf: "alpha C, beta C",
  hm: "omega C, psi C",
  if: "sara C",
  im: "nicola C",
  jf: "alpha C+, gongitsune C, tebukuro C, nezumi C-",
  jm: "kumo C-",
  pf: "dora",
  pm: "alex, santa",
  zf: "xiaobei D, xiaoni D, xiaoxiao D, xiaoyi D",
  zm: "yunjian D, yunxi D, yunxia D, yunyang D",
};

/** The published voices. */
export const VOICES: readonly Voice[] = Object.entries(GRADES).flatMap(([prefix, list]) =>
  list.split(", ").map((entry): Voice => {
    const [name, grade = ""] = entry.split(" ") as [string, string?];
    const gender = prefix[1] === "f" ? "female" : "male";
    return { name: `${prefix}_${name}`, language: languageOfVoice(prefix)!.tag, gender, grade };
  }),
);

export interface VoicePart {
  readonly name: string;
  /** The weights of a blend add up to 1. */
  readonly weight: number;
}

/** "af_heart", or a blend "0.6*af_heart+0.4*bf_emma". Throws `argument` if it does not parse or a voice is unknown. */
export function parseVoice(spec: string): VoicePart[] {
  const parts = spec.split("+").map((part): VoicePart => {
    const match = /^\s*(?:(\d+\.?\d*|\.\d+)\s*\*\s*)?([a-z]\w*)\s*$/i.exec(part);
    if (!match) {
      throw new FormantError(
        "argument",
        `voice: "${part.trim()}" in "${spec}" is not understood, expected a name or a blend such as 0.6*af_heart+0.4*bf_emma.`,
      );
    }
    const name = match[2]!;
    const names = VOICES.map((voice) => voice.name);
    if (!names.includes(name)) {
      throw new FormantError(
        "argument",
        `voice: "${name}" is unknown, expected one like ${nearest(name, names).join(", ")}.`,
      );
    }
    return { name, weight: match[1] === undefined ? 1 : Number(match[1]) };
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0 && total < Infinity)) {
    throw new FormantError(
      "argument",
      `voice: the weights of "${spec}" add up to ${total}, expected a number above 0.`,
    );
  }
  return parts.map(({ name, weight }) => ({ name, weight: weight / total }));
}

/** BCP 47 of a published voice. */
export function voiceLanguage(name: string): string {
  return VOICES.find((voice) => voice.name === name)!.language;
}

/**
 * Bytes of a voice file -> its pack, rows of 256 values. `.bin` is f32 without a header; `.safetensors` holds a tensor
 * `voice`, or one tensor, of f32; `.pt` is a tensor of f32 saved by PyTorch. Throws `weights` for anything else.
 */
export function decodeVoice(bytes: Uint8Array, name: string): Float32Array {
  const data = payload(bytes, name);
  if (data.length === 0 || data.length % (4 * ROW) !== 0) {
    throw new FormantError(
      "weights",
      `${name}: the voice has ${data.length} bytes, expected a multiple of ${4 * ROW} (rows of ${ROW} f32 values).`,
    );
  }
  return new Float32Array(data.slice().buffer);
}

function payload(bytes: Uint8Array, name: string): Uint8Array {
  try {
    if (name.endsWith(".safetensors")) return safetensorsPayload(bytes);
    if (name.endsWith(".pt")) return torchPayload(bytes);
    return bytes;
  } catch (cause) {
    throw new FormantError("weights", `${name}: it is not a voice, expected a file with one tensor of f32.`, {
      cause,
    });
  }
}

/** The bytes of the tensor `voice`, or of the only one. */
function safetensorsPayload(bytes: Uint8Array): Uint8Array {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Record<
    string,
    unknown
  >;
  delete header["__metadata__"];
  const [only, ...others] = Object.values(header);
  const tensor = (header["voice"] ?? (others.length === 0 ? only : undefined)) as {
    dtype: string;
    data_offsets: [number, number];
  };
  const [begin, end] = tensor.data_offsets;
  const data = bytes.subarray(8 + length);
  if (tensor.dtype !== "F32" || !(begin >= 0 && begin <= end && end <= data.length)) {
    throw new Error(`dtype ${tensor.dtype}, bytes ${begin} to ${end} of ${data.length}`);
  }
  return data.subarray(begin, end);
}

/** torch.save writes a zip: a pickle that names the type, and the values as `<folder>/data/0`. */
function torchPayload(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes));
  const entry = (ending: string) => entries.find(([path]) => path.endsWith(ending))?.[1];
  const pickle = new TextDecoder("latin1").decode(entry("/data.pkl"));
  const data = entry("/data/0");
  if (!data || !pickle.includes("FloatStorage")) throw new Error("no f32 values in it");
  return data;
}

/** The weighted sum of packs, as long as the shortest. */
export function blendVoices(packs: readonly Float32Array[], weights: readonly number[]): Float32Array {
  if (packs.length === 1) return packs[0]!;
  const length = Math.min(...packs.map((pack) => pack.length));
  return Float32Array.from({ length }, (_, i) =>
    packs.reduce((sum, pack, j) => sum + weights[j]! * pack[i]!, 0),
  );
}

/** The row for a text of so many phonemes (code points, before any is dropped). */
export function voiceRow(pack: Float32Array, phonemes: number): Float32Array {
  const rows = pack.length / ROW;
  if (!Number.isInteger(rows) || rows < 1) {
    throw new FormantError("argument", `voice: it has ${pack.length} values, expected rows of ${ROW}.`);
  }
  const row = Math.min(Math.max(phonemes - 1, 0), rows - 1);
  return pack.subarray(row * ROW, (row + 1) * ROW);
}
