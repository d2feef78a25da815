// Made-up weights without a file: a checkpoint whose tensors repeat blocks of seeded values, read like any other. The
// same blocks say on the host what any value is, so that results can be checked. Nothing of Node is in here.

import type { ByteSource, ModelFiles } from "../src/files.ts";
import { FormantError } from "../src/error.ts";
import { normals, randomWords } from "../src/random.ts";
import { Checkpoint, safetensorsHeader, type StoredDType } from "../src/safetensors.ts";

/** Values of a block: a prime, so that rows of no matrix are alike. */
const PERIOD = 1_048_573;
const GROUP = 64;

/** "4bit" is MLX's affine quantisation in groups of 64. */
export const CHECKPOINT_FORMATS = [
  ...["f32", "f16", "bf16"],
  ...["2bit", "3bit", "4bit", "5bit", "6bit", "8bit"],
] as const;
export type CheckpointFormat = "f32" | "f16" | "bf16" | `${2 | 3 | 4 | 5 | 6 | 8}bit`;

/** A module's matrix [N, K], a vector [C], or what is never quantised, of three dimensions. */
export interface Entry {
  /** Of the tensor; `.weight` of a matrix gives way to `.scales` and `.biases` beside it. */
  readonly name: string;
  readonly shape: readonly number[];
  /** What all values are moved by; of vectors 1 unless given, of those named bias 0. */
  readonly base?: number;
}

/** A published model's config.json and tensors. */
export interface Published {
  readonly config: Record<string, unknown>;
  readonly entries: readonly Entry[];
}

/** Values that repeat: as a file has them, and what each is. */
export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  at(i: number): number;
}

export interface MadeTensor {
  readonly name: string;
  readonly dtype: StoredDType;
  readonly shape: readonly number[];
  readonly block: Block;
}

const made = new Map<string, Block>();

function once(key: string, make: () => Block): Block {
  const block = made.get(key) ?? make();
  made.set(key, block);
  return block;
}

let drawn: Float32Array | undefined;
const draws = () => (drawn ??= normals(1, 0, 0, PERIOD));

/** Normals of a deviation and mean, cut to what the type can hold. `turn`: where in the draws the block begins. */
export function floats(dtype: "F32" | "F16" | "BF16", scale: number, base = 0, turn = 0): Block {
  return once(`${dtype} ${scale} ${base} ${turn}`, () => {
    const values = new Float32Array(PERIOD);
    draws().forEach((draw, i) => (values[(i + turn) % PERIOD] = base + scale * draw));
    const bits = new Uint32Array(values.buffer);
    const at = (i: number) => values[i % PERIOD]!;
    if (dtype === "F32") return { bytes: new Uint8Array(values.buffer), at };
    const out = new Uint16Array(PERIOD);
    bits.forEach((word, i) => {
      if (dtype === "BF16") {
        out[i] = word >>> 16;
        bits[i] = word & 0xffff0000;
        return;
      }
      const exponent = ((word >>> 23) & 255) - 112; // normal numbers of binary16, and zero
      const kept = exponent > 0;
      out[i] = kept ? ((word >>> 16) & 0x8000) | (exponent << 10) | ((word >>> 13) & 1023) : 0;
      bits[i] = kept ? word & 0xffffe000 : 0;
    });
    return { bytes: new Uint8Array(out.buffer), at };
  });
}

/** Random bits. */
function words(): Block {
  return once("words", () => {
    const values = randomWords(1, 1, 0, PERIOD);
    return { bytes: new Uint8Array(values.buffer), at: (i) => values[i % PERIOD]! };
  });
}

/** A tensor as the format has it: one, or values, scales and biases. */
export function madeTensors({ name, shape, base }: Entry, format: CheckpointFormat): MadeTensor[] {
  const quantized = format.endsWith("bit");
  const dtype = quantized ? "BF16" : (format.toUpperCase() as "F32" | "F16" | "BF16");
  if (shape.length === 1) {
    return [{ name, dtype, shape, block: floats(dtype, 0, base ?? (name.endsWith("bias") ? 0 : 1)) }];
  }
  const [rows, K] = shape as [number, number];
  const deviation = 1 / Math.sqrt(shape.slice(1).reduce((product, size) => product * size));
  if (!quantized || shape.length > 2) {
    return [{ name, dtype, shape, block: floats(dtype, deviation, base) }];
  }
  const module = name.replace(/\.weight$/, "");
  const bits = Number.parseInt(format);
  const step = (4 * deviation) / 2 ** bits; // levels over two deviations on each side
  const groups = [rows, K / GROUP];
  return [
    { name, dtype: "U32", shape: [rows, (K * bits) / 32], block: words() },
    { name: `${module}.scales`, dtype, shape: groups, block: floats(dtype, step / 10, step) },
    { name: `${module}.biases`, dtype, shape: groups, block: floats(dtype, step / 10, -2 * deviation) },
  ];
}

/** Value i of an entry, row by row, as kernels must see it. */
export function madeValue(entry: Entry, format: CheckpointFormat): (i: number) => number {
  const [values, scales, biases] = madeTensors(entry, format).map(({ block }) => block);
  if (!scales || !biases) return values!.at;
  const bits = Number.parseInt(format);
  if (32 % bits !== 0) throw new Error(`madeValue: ${format} is not read on the host.`);
  return (i) => {
    const place = i * bits;
    const q = (values!.at(Math.floor(place / 32)) >>> (place % 32)) & (2 ** bits - 1);
    const group = Math.floor(i / GROUP);
    return scales.at(group) * q + biases.at(group);
  };
}

export const byteLength = ({ dtype, shape }: MadeTensor) =>
  shape.reduce((product, size) => product * size, dtype === "F32" || dtype === "U32" ? 4 : 2);

/** Copies the bytes of a repeated block from byte `from` on. */
function copyRepeated(block: Uint8Array, from: number, out: Uint8Array): void {
  for (let done = 0, at = from % block.length; done < out.length; at = 0) {
    const count = Math.min(block.length - at, out.length - done);
    out.set(block.subarray(at, at + count), done);
    done += count;
  }
}

/** A safetensors file of these tensors. */
export function madeFile(name: string, tensors: readonly MadeTensor[]): ByteSource {
  const header = safetensorsHeader(tensors.map((tensor) => [tensor.name, tensor] as const));
  const places: { offset: number; length: number; bytes: Uint8Array }[] = [
    { offset: 0, length: header.length, bytes: header },
  ];
  let size = header.length;
  for (const tensor of tensors) {
    const length = byteLength(tensor);
    places.push({ offset: size, length, bytes: tensor.block.bytes });
    size += length;
  }
  return {
    name,
    size,
    async read(offset, length) {
      const out = new Uint8Array(length);
      for (const place of places) {
        const from = Math.max(offset, place.offset);
        const to = Math.min(offset + length, place.offset + place.length);
        if (from < to)
          copyRepeated(place.bytes, from - place.offset, out.subarray(from - offset, to - offset));
      }
      return out;
    },
  };
}

/** A model's folder that is nowhere: config.json, the checkpoint in one file, and others. */
export function madeFiles(
  name: string,
  { config, entries }: Published,
  format: CheckpointFormat,
  others: Readonly<Record<string, ByteSource>> = {},
): ModelFiles {
  const bits = Number.parseInt(format);
  const quantization = format.endsWith("bit") ? { group_size: GROUP, bits, mode: "affine" } : undefined;
  const json = { ...config, ...(quantization ? { quantization } : {}) };
  const text = new TextEncoder().encode(JSON.stringify(json));
  const tensors = entries.flatMap((entry) => madeTensors(entry, format));
  const files: Readonly<Record<string, ByteSource>> = {
    "config.json": {
      name: "config.json",
      size: text.length,
      read: async (at, length) => text.slice(at, at + length),
    },
    "model.safetensors": madeFile("model.safetensors", tensors),
    ...others,
  };
  return {
    name,
    async open(path) {
      const file = files[path];
      if (file) return file;
      throw new FormantError("weights", `${name}: ${path} is not there.`);
    },
    list: async () => Object.keys(files),
  };
}

/** The same as a checkpoint. */
export function madeCheckpoint(entries: readonly Entry[], format: CheckpointFormat): Promise<Checkpoint> {
  const tensors = entries.flatMap((entry) => madeTensors(entry, format));
  return Checkpoint.openFile(madeFile("made-up weights", tensors));
}
