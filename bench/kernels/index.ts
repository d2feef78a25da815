// All cases.

import type { KernelCase, Scale } from "./case.ts";
import { chainCases } from "./chain.ts";
import { codecCases } from "./codecs.ts";
import { convolutionCases } from "./convolutions.ts";
import { decodingCases } from "./decoding.ts";
import { elementwiseCases } from "./elementwise.ts";
import { matrixCases } from "./matrices.ts";
import { packingCases } from "./packing.ts";
import { vocoderCases } from "./vocoder.ts";

export function kernelCases(scale: Scale): KernelCase[] {
  return [
    convolutionCases,
    chainCases,
    matrixCases,
    decodingCases,
    vocoderCases,
    elementwiseCases,
    codecCases,
    packingCases,
  ].flatMap((cases) => cases(scale));
}
