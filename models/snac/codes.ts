// SNAC's codes on the host, and the quantisers that they belong to (snac/vq.py). On the device, and in streams, the codes
// of a frame lie together: those of the first level, then those of the second, and so on.

import { type Codebooks, codesOfFrame } from "../../ops/codebook.ts";
import { FormantError } from "../../src/error.ts";
import type { Weights } from "../weights.ts";
import type { SnacConfig } from "./config.ts";

/** Codes by level; level i has strides[0] / strides[i] of them a frame. */
export type Codes = readonly ArrayLike<number>[];

/** The quantisers; without `input` they can only decode. */
export function loadCodebooks(w: Weights, config: SnacConfig, input: boolean): Codebooks {
  const { strides, codebookSize, latentDim: C } = config;
  const names = (name: string) => strides.map((_, i) => `quantizers.${i}.${name}`);
  const strideTable = w.device.tensor(strides, [strides.length], "u32");
  w.own(strideTable);
  return {
    strides,
    strideTable,
    entries: w.vectors(names("codebook.weight"), [codebookSize, 8]),
    output: {
      weight: w.folded(names("out_proj"), [C, 8, 1]),
      bias: w.vectors(names("out_proj.bias"), [C]),
    },
    input: input
      ? { weight: w.folded(names("in_proj"), [8, C, 1]), bias: w.vectors(names("in_proj.bias"), [8]) }
      : null,
  };
}

const plural = (n: number) => `${n} ${n === 1 ? "frame" : "frames"}`;

/**
 * Codes by level -> frame after frame, [frames, codes of a frame].
 * @throws FormantError `argument`: a level is missing or of the wrong length, or a code out of range
 */
export function interleaveCodes(
  codes: Codes,
  { strides, codebookSize }: SnacConfig,
): Uint32Array<ArrayBuffer> {
  if (codes.length !== strides.length) {
    throw new FormantError("argument", `snac: there are ${codes.length} levels, expected ${strides.length}.`);
  }
  const frames = codes[0]!.length;
  const frameCodes = codesOfFrame(strides);
  const values = new Uint32Array(frames * frameCodes);
  let place = 0;
  codes.forEach((level, i) => {
    const count = strides[0]! / strides[i]!;
    if (level.length !== frames * count) {
      throw new FormantError(
        "argument",
        `snac: level ${i} has ${level.length} codes, expected ${frames * count} (${count} a frame, ${plural(frames)}).`,
      );
    }
    for (let at = 0; at < level.length; at++) {
      const code = level[at]!;
      if (!(Number.isInteger(code) && code >= 0 && code < codebookSize)) {
        throw new FormantError(
          "argument",
          `snac: code ${at} of level ${i} is ${code}, expected 0 to ${codebookSize - 1}.`,
        );
      }
      values[Math.floor(at / count) * frameCodes + place + (at % count)] = code;
    }
    place += count;
  });
  return values;
}

/** Frame after frame -> by level. */
export function separateCodes(values: Uint32Array, { strides }: SnacConfig): number[][] {
  const frameCodes = codesOfFrame(strides);
  let place = 0;
  return strides.map((stride) => {
    const count = strides[0]! / stride;
    const first = place;
    place += count;
    return Array.from({ length: (values.length / frameCodes) * count }, (_, at) => {
      return values[Math.floor(at / count) * frameCodes + first + (at % count)]!;
    });
  });
}
