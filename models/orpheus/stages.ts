// What Orpheus taps: its Llama's stages, and SNAC under a name of its own.

import { LLAMA_STAGES } from "../llama_stages.ts";
import { SNAC_DECODE } from "../snac/stages.ts";
import { prefixed, type Stage } from "../stages.ts";

export const ORPHEUS_TAPS: readonly Stage<never>[] = [
  ...LLAMA_STAGES,
  { ...SNAC_DECODE, name: "snac", taps: prefixed("snac", SNAC_DECODE.taps) },
];
